//! Why a request was refused, and what the person sees.
//!
//! One error for all requests. A refusal is not a sentence: the frame words it in the reader's
//! language, with what she can do next. A fault is logged whole under the request's number, which
//! the person sees and can pass on.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::store::Fault;

/// Why a request was refused.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// There is no such thing, or it is not for this reader to know of.
    NotFound,
    /// One must sign in first.
    SignIn,
    /// One is signed in, but this is not one's to do.
    Forbidden,
    /// A form came from another site's page.
    Elsewhere,
    /// The request itself makes no sense: what about it.
    Unreadable(String),
    /// More was sent than is read.
    TooLarge,
    /// Too many requests from one place in a short time.
    TooMany,
    /// The request took too long, to arrive or to be answered.
    TooSlow,
    /// Somebody else changed the thing in the meantime.
    Conflict(Box<Clash>),
    /// The program or its database failed: the whole story, for the log.
    Fault(String),
}

/// Two versions of one thing: what somebody else saved, and what was typed meanwhile.
#[derive(Clone, Debug, Default)]
pub struct Clash {
    /// Where the form is.
    pub form: String,
    /// Where it is sent, when not to its own address.
    pub action: Option<String>,
    /// The fields that differ.
    pub fields: Vec<Differing>,
    /// The version that is saved now.
    pub version: i64,
    /// Everything that was typed, to be sent again if wished.
    pub typed: Vec<(String, String)>,
    /// Where to look how it stands now, when a button was pressed and no text was typed.
    pub page: Option<String>,
}

/// A field of which two versions differ, with the parts that belong to it (`<name>.<part>`).
#[derive(Clone, Debug, Default)]
pub struct Differing {
    /// Its name in the form.
    pub name: String,
    /// Its label, where the dictionary has none for its name.
    pub label: Option<String>,
    /// What is saved now, to be read.
    pub saved: String,
    /// What was typed, to be read.
    pub typed: String,
    /// What is saved now, as the form sends it.
    pub pairs: Vec<(String, String)>,
}

impl Refusal {
    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::Elsewhere => StatusCode::FORBIDDEN,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A fault of the program, told for the log.
    pub fn fault(what: impl std::fmt::Display) -> Self {
        Self::Fault(what.to_string())
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault.to_string())
    }
}

/// The answer carries the refusal; the frame around it makes the page.
impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
