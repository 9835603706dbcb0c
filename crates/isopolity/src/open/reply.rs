//! Answers to other programs: JSON, also where something is refused, with what is the same for all.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use measure::Problems;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::web::leaf::Leaf;
use crate::web::limit::TooMany;
use crate::web::server::PATIENCE;

/// An answer, or why there is none.
pub type Reply = Result<Response, Refused>;

/// Why there is no answer.
#[derive(Clone, Debug)]
pub enum Refused {
    /// There is no such thing.
    NotFound,
    /// Parameters that cannot be read.
    Unreadable(Problems),
    /// A sentence that the interface's own rules prescribe.
    Said(StatusCode, &'static str),
    /// The same, put together.
    Told(StatusCode, String),
    /// Too much was asked in a short time, or at once.
    TooMany,
    /// So many ask that its turn did not come.
    TooSlow,
    /// Something of ours is broken.
    Fault,
}

impl Refused {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::Said(status, _) | Self::Told(status, _) => *status,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What is told, in English: programs read it, and those who write them.
    fn body(&self) -> Value {
        match self {
            Self::NotFound => json!({ "error": "There is no such thing." }),
            Self::Said(_, sentence) => json!({ "error": sentence }),
            Self::Told(_, sentence) => json!({ "error": sentence }),
            Self::TooMany => json!({ "error": "Too many requests: try again in a moment." }),
            Self::TooSlow => json!({ "error": "Many are asking: try again in a moment." }),
            Self::Fault => json!({ "error": "Something went wrong on our side." }),
            Self::Unreadable(problems) => {
                let tell = |p: &measure::Problem| {
                    let typed = p.facts.iter().find(|(name, _)| *name == "typed");
                    json!({ "parameter": p.place, "value": typed.map(|(_, value)| value) })
                };
                let all: Vec<Value> = problems.as_slice().iter().map(tell).collect();
                json!({ "error": "A parameter has a value that cannot be read.", "parameters": all })
            }
        }
    }
}

impl From<Problems> for Refused {
    fn from(problems: Problems) -> Self {
        Self::Unreadable(problems)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let head = [(header::CONTENT_TYPE, JSON), (header::CACHE_CONTROL, "no-store")];
        let mut response = (self.status(), head, self.body().to_string()).into_response();
        if matches!(self, Self::TooMany | Self::TooSlow) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}

/// What most answers are.
pub const JSON: &str = "application/json";

/// Sends a leaf with the moment since which it is true, or only the word that it is had already.
#[must_use]
pub fn send(leaf: &Leaf, asked: &HeaderMap, since: Timestamp) -> Response {
    let names_marks = asked.contains_key(header::IF_NONE_MATCH);
    let mut response =
        if !names_marks && is_had_since(asked, since) { leaf.send_had() } else { leaf.send(asked) };
    response.headers_mut().insert(header::LAST_MODIFIED, http_date(since));
    response
}

/// Whether the reader has what is true since then. Marks come before dates (RFC 9110, section 13.1.3).
fn is_had_since(asked: &HeaderMap, since: Timestamp) -> bool {
    let line = asked.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
    let had = line.and_then(|line| jiff::fmt::rfc2822::parse(line).ok());
    had.is_some_and(|had| had.timestamp().as_second() >= since.as_second())
}

/// A moment as headers write it: `Fri, 27 Nov 2026 03:00:00 GMT`.
fn http_date(at: Timestamp) -> HeaderValue {
    let text = at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// An address that is there, and not for this method.
pub async fn not_so() -> Refused {
    Refused::Said(StatusCode::METHOD_NOT_ALLOWED, "This address is for other methods.")
}

/// Around every answer: whoever asks too much is told so before anything is looked up, and nobody
/// waits for ever.
pub async fn around(request: Request, next: Next) -> Response {
    if request.extensions().get::<TooMany>().is_some() {
        return Refused::TooMany.into_response();
    }
    let answered = timeout(PATIENCE, next.run(request)).await;
    answered.unwrap_or_else(|_| Refused::TooSlow.into_response())
}
