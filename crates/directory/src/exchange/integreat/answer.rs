//! What the app is told when there is nothing to answer: a status and the sentence that it knows.
//!
//! These sentences are part of the interface, in English on every server that speaks it; no newcomer
//! reads them.

use serde_json::{Value, json};
use std::fmt;

/// Why a question has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoAnswer {
    /// No city of this key shows anything.
    Region,
    /// The city says nothing in this language.
    Language,
    /// No page of this id.
    PageId,
    /// No page of this address.
    PageAddress,
    /// Neither an id nor an address was asked for.
    NeitherIdNorAddress,
    /// A depth that is no small number.
    NotADepth,
    /// Something other than yes or no.
    NotYesOrNo(String),
    /// An id that no news have.
    NotANewsId,
    /// News of somebody whom we do not know.
    NewsSource,
    /// News of others, which a city does not show.
    ExternalNews,
    /// No news of this id.
    News,
    /// A method that is not answered here.
    Method,
    /// A rating other than `up` and `down`.
    Rating,
    /// Feedback that says nothing.
    NeitherCommentNorRating,
    /// Feedback on a search without what was sought.
    Query,
    /// Feedback without the address of what it is about.
    Permalink,
    /// Feedback on a page, an event or a place that is not there: which of them.
    Slug(&'static str),
    /// Feedback on an offer, of which we have none.
    Offer,
    /// Feedback that is no list of fields, or too long.
    Fields,
    /// There is nobody to chat with.
    Chat,
}

impl NoAnswer {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::NeitherIdNorAddress
            | Self::NotADepth
            | Self::NotYesOrNo(_)
            | Self::Rating
            | Self::NeitherCommentNorRating
            | Self::Query
            | Self::Permalink
            | Self::Fields => 400,
            Self::Method => 405,
            Self::Chat => 503,
            _ => 404,
        }
    }

    /// What is sent: `{"error": "…"}`.
    #[must_use]
    pub fn body(&self) -> Value {
        json!({ "error": self.to_string() })
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotYesOrNo(said) => return write!(f, "Invalid truth value {said}"),
            Self::Slug(thing) => return write!(f, "No matching {thing} found for slug."),
            Self::Region => "No Region matches the given query.",
            Self::Language => "No language matches the given query.",
            Self::PageId => "No Page matches the given query.",
            Self::PageAddress => "No matching page translation found for url.",
            Self::NeitherIdNorAddress => "Either the id or the url parameter is required.",
            Self::NotADepth => "The depth parameter is a number from 0 to 99.",
            Self::NotANewsId => "Invalid news id.",
            Self::NewsSource => "No matching news source was found.",
            Self::ExternalNews => "External news are not enabled in this region.",
            Self::News => "Push Notification not found in this region with this language.",
            Self::Method => "Invalid request.",
            Self::Rating => "Invalid rating.",
            Self::NeitherCommentNorRating => "Either comment or rating is required.",
            Self::Query => "Search query is required.",
            Self::Permalink => "Link is required.",
            Self::Offer => "No OfferTemplate matches the given query.",
            Self::Fields => "The fields cannot be read or are too long.",
            Self::Chat => "No chat server is configured for your region.",
        })
    }
}

impl std::error::Error for NoAnswer {}
