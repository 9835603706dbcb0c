//! What all requests share: who is asking, in which language, the page around every answer, and
//! what was typed into a form.

pub mod forms;
pub mod frame;
pub mod guard;
pub mod language;
pub mod leaf;
pub mod limit;
pub mod picture;
pub mod public;
pub mod security;
pub mod server;
pub mod upload;
pub mod visitor;

pub use forms::{Entered, Typed};
pub use upload::Upload;
pub use visitor::Visitor;

/// The answer of a handler: a page, or a refusal that the frame words.
pub type Answer = Result<axum::response::Response, crate::refusal::Refusal>;

/// Sends the reader on to another page, so that loading again sends nothing twice.
#[must_use]
pub fn go(to: &str) -> axum::response::Response {
    use axum::response::IntoResponse;
    axum::response::Redirect::to(to).into_response()
}

/// A text as it may stand in an address (RFC 3986, all but unreserved letters by percent).
#[must_use]
pub fn encode(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    text.bytes()
        .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
