//! `/open`: what other programs read.

mod calendar;
mod changes;
mod cpsv;
mod hsds;
mod integreat;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use isopolity::demo::Step;
use serde_json::Value;
use tower::ServiceExt;

use crate::support::Town;

const SERVICES: &[Step] = &[Step::Networks, Step::Directory];

/// What came back.
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
}

impl Answered {
    /// The body as JSON.
    fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body, which came with this status.
    fn is(self, status: u16) -> Self {
        let text = String::from_utf8_lossy(&self.bytes);
        assert_eq!(self.status, status, "{text}");
        self
    }
}

/// Asks with headers of the test's own.
async fn ask(town: &Town, method: &str, path: &str, headers: &[(&'static str, &str)]) -> Answered {
    let router = isopolity::routes::router(town.app.clone());
    let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 26).await.unwrap();
    Answered { status: parts.status, headers: parts.headers, bytes }
}

async fn get(town: &Town, path: &str) -> Answered {
    ask(town, "GET", path, &[]).await
}
