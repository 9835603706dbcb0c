//! Connections: how many are open at once, and how long each may take its time.
//!
//! Who says nothing, or says it a letter at a time, holds a connection that somebody else may need.
//! So a head must arrive soon, a whole request within a minute, and no connection lasts for ever. A
//! stop waits for what is under way, but not for long.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower::{Service, ServiceExt};

use crate::refusal::Refusal;

/// How long a request may take, to arrive and to be answered; and one that brings a file.
pub const PATIENCE: Duration = Duration::from_secs(60);
pub const PATIENCE_WITH_FILES: Duration = Duration::from_secs(300);

/// The bounds of connections.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// So many are open at once; who comes then waits.
    pub connections: usize,
    /// Within so long the head of a request arrives.
    pub head: Duration,
    /// So old a connection grows; then it ends with its request.
    pub age: Duration,
    /// So long a stop waits for requests under way.
    pub stop: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            connections: 800,
            head: Duration::from_secs(15),
            age: Duration::from_secs(3600),
            stop: Duration::from_secs(10),
        }
    }
}

/// What answers requests.
pub trait Answers:
    Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

impl<S> Answers for S where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send>
        + Clone
        + Send
        + 'static
{
}

/// Serves until `stop`; then nobody new comes in, and what is under way may end.
pub async fn serve<S: Answers>(
    service: S,
    listener: TcpListener,
    bounds: Bounds,
    stop: impl Future<Output = ()>,
) {
    let (stopping, is_stopping) = watch::channel(());
    let places = Arc::new(Semaphore::new(bounds.connections));
    let mut open = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        let next = async {
            let place = places.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! { next = next => next, () = &mut stop => break };
        let Ok((stream, reader)) = accepted else {
            // The reader is gone already, or there are no more handles: some will be free soon.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let connection =
            connection(stream, reader, service.clone(), bounds.clone(), is_stopping.clone());
        open.spawn(async move {
            connection.await;
            drop(place);
        });
        while open.try_join_next().is_some() {}
    }
    drop((listener, stopping));
    let _ = timeout(bounds.stop, async { while open.join_next().await.is_some() {} }).await;
}

/// One connection from its beginning to its end.
async fn connection<S: Answers>(
    stream: TcpStream,
    reader: SocketAddr,
    service: S,
    bounds: Bounds,
    mut is_stopping: watch::Receiver<()>,
) {
    let named = move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(reader));
        request
    };
    let service = TowerToHyperService::new(service.map_request(named));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(bounds.head);
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    let patience = tokio::select! {
        _ = connection.as_mut() => return,
        _ = is_stopping.changed() => bounds.stop,
        () = sleep(bounds.age) => PATIENCE_WITH_FILES,
    };
    connection.as_mut().graceful_shutdown();
    let _ = timeout(patience, connection).await;
}

/// Gives up on a request that takes too long.
pub async fn in_time(State(most): State<Duration>, request: Request, next: Next) -> Response {
    let answered = timeout(most, next.run(request)).await;
    answered.unwrap_or_else(|_| Refusal::TooSlow.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;

    #[tokio::test]
    async fn a_request_that_takes_too_long_is_given_up() {
        let slow = axum::routing::get(std::future::pending::<()>);
        let layer = axum::middleware::from_fn_with_state(Duration::from_millis(20), super::in_time);
        let router: Router = Router::new().route("/", slow.layer(layer));
        let answer = router.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(answer.status(), 408);
    }
}
