//! A file that was sent with a form, beside what was typed (RFC 7578).

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};

use super::forms::{Typed, clean};
use crate::refusal::Refusal;

/// The most fields beside the file, and the most bytes of one.
const MOST_FIELDS: usize = 20;
const MOST_BYTES: usize = 64 * 1024;

/// What was sent.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// What was typed, and the name of the file as the field `file_name`.
    pub typed: Typed,
    /// The file; empty when none was chosen.
    pub file: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let parts = Multipart::from_request(request, state).await;
        let mut parts = parts.map_err(|e| Refusal::Unreadable(e.to_string()))?;
        let (mut pairs, mut file) = (Vec::new(), None);
        while let Some(part) = parts.next_field().await.map_err(|e| refusal(&e))? {
            let name = clean(part.name().unwrap_or_default().as_bytes());
            let file_name = part.file_name().map(|name| clean(name.as_bytes()));
            let bytes = part.bytes().await.map_err(|e| refusal(&e))?;
            if name == "file" && file.is_none() {
                file = Some(bytes.into());
                pairs.extend(file_name.map(|name| ("file_name".to_owned(), name)));
            } else if pairs.len() < MOST_FIELDS && bytes.len() <= MOST_BYTES {
                pairs.push((name, clean(&bytes)));
            } else {
                return Err(Refusal::TooLarge);
            }
        }
        Ok(Self { typed: Typed::of(pairs), file: file.unwrap_or_default() })
    }
}

fn refusal(error: &MultipartError) -> Refusal {
    match error.status().as_u16() {
        413 => Refusal::TooLarge,
        _ => Refusal::Unreadable(error.to_string()),
    }
}
