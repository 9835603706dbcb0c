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
pub mod voice;

pub use forms::{Entered, Typed};
pub use upload::Upload;
pub use visitor::Visitor;
pub use voice::Voice;

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
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |b: u8| DIGITS.get(usize::from(b & 15)).copied().unwrap_or_default();
    let mut encoded = String::with_capacity(text.len() * 3);
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) {
            encoded.push(char::from(b));
        } else {
            encoded.extend(['%', digit(b >> 4), digit(b)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_stands_in_an_address_is_unreserved_or_told_by_percent() {
        assert_eq!(super::encode("a-Z_0.~"), "a-Z_0.~");
        assert_eq!(super::encode("é /?&=%\u{0}"), "%C3%A9%20%2F%3F%26%3D%25%00");
    }
}
