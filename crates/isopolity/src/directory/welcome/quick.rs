//! A page that is ready is sent at once: it costs little more than an empty answer.
//!
//! This stands before everything that a request otherwise passes through. It knows the pages that
//! were made within this minute by their addresses, and sends what the long way would send, with the
//! same headers: nobody's session is looked up there either, and the address alone tells the
//! language. What is sought has a query, and is never ready.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use axum::routing::future::RouteFuture;
use futures_util::future::Either;
use measure::Key;
use tower::Service;

use crate::app::App;
use crate::web::leaf::Leaf;
use crate::web::{limit, security};

/// The whole server: a page that is ready is sent at once, everything else goes the long way.
#[derive(Clone)]
pub struct Front {
    app: App,
    routes: Router,
}

impl Front {
    /// Stands before these routes.
    #[must_use]
    pub fn new(app: App, routes: Router) -> Self {
        Self { app, routes }
    }
}

impl Service<Request> for Front {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, RouteFuture<Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match page(&self.app, &request) {
            // Who asks too much is refused there.
            Some(leaf) if limit::may_read(&self.app, &request) => {
                let always = |headers: &mut HeaderMap| security::add(&self.app, headers);
                Either::Left(ready(Ok(leaf.send_at_once(request.headers(), always))))
            }
            _ => Either::Right(self.routes.call(request)),
        }
    }
}

/// The page of an address as it was made within this minute.
fn page(app: &App, request: &Request) -> Option<Leaf> {
    let uri = request.uri();
    if request.method() != Method::GET || uri.query().is_some() {
        return None;
    }
    let (city, name) = uri.path().strip_prefix("/welcome/")?.split_once('/')?;
    let city = Key::parse(city).ok()?;
    app.shelf.load().city(&city)?.kept(name, app.now())
}
