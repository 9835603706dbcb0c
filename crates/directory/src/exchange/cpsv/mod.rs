//! Services as the Core Public Service Vocabulary of the Union has them (CPSV-AP 3.2.0), in all
//! languages at once: written for catalogues of countries, and read from them.
//!
//! Sources: SEMIC, CPSV-AP 3.2.0 (2024) with its shapes; W3C, RDF 1.1 Turtle (2014) and JSON-LD 1.1
//! (2020). What we know and the standard has no word for stands beside it in a few words of our own,
//! so that what is written is read back without a difference. They begin with
//! `urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#`:
//!
//! | word | of | says |
//! |---|---|---|
//! | `key` | any record | its key in its directory |
//! | `provenance` | any record | `example` or `published` |
//! | `source`, `machine`, `reviewed`, `outdated` | any record | what is known of its texts (`write/state.rs`) |
//! | `hours` | a service | all its hours in the notation of [`crate::hours`] |
//! | `checkedUntil`, `safety` | a service | as in [`crate::Service`] |
//! | `ageFrom`, `ageTo` | a requirement | years, both counted in |
//! | `zone`, `accessibility` | a place | as in [`crate::Place`] |
//! | `web` | a page | its address, where that is no IRI |
//! | `residence-…`, `gender-…`, `family-…` | | concepts: what a requirement asks for, any of them |
//! | `channel-…`, `example` | | concepts: the kind of a channel, the status of what is made up |
//! | `language-…` | | a language whose script or region the list of the Union does not tell |
//!
//! Not here: pages, events, news and desks, for which the standard has no room; pictures; and fetching
//! anything, be it a context or a code list.

mod graph;
mod json;
mod label;
mod read;
mod vocabulary;
mod write;

use super::Showing;
use crate::service::Service;
use graph::Node;

pub use label::{Channel, Codes, Label, Words};
pub use read::{Form, MOST_STATEMENTS, read};

/// A city's services, or one of them, said in the words of the standard.
pub struct Catalogue<'s> {
    nodes: Vec<Node<'s>>,
}

impl<'s> Catalogue<'s> {
    /// Everything that a city shows of services, organisations and places.
    #[must_use]
    pub fn of(showing: &'s Showing<'s>, words: &'s dyn Words) -> Self {
        Self { nodes: write::all(showing, words) }
    }

    /// One service with who gives it and where.
    #[must_use]
    pub fn of_service(
        showing: &'s Showing<'s>,
        words: &'s dyn Words,
        service: &'s Service,
    ) -> Self {
        Self { nodes: write::one(showing, words, service) }
    }

    /// As Turtle, `text/turtle`.
    #[must_use]
    pub fn turtle(&self) -> String {
        graph::turtle(&self.nodes)
    }

    /// As JSON-LD 1.1, `application/ld+json`; its context stands in it.
    #[must_use]
    pub fn json_ld(&self) -> String {
        json::json_ld(&self.nodes)
    }
}
