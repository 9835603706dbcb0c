//! A thesaurus as SKOS in Turtle, out to every program that reads concept schemes and in from them.
//!
//! A concept's label is `skos:prefLabel`, its other phrases are `skos:altLabel`, each with its
//! language; what it is a part of is `skos:broader`. The areas of life are collections.
//! Sources: W3C, SKOS Reference (2009) and RDF 1.1 Turtle (2014).

mod read;
mod write;

pub use read::{LONGEST_TURTLE, MOST_CONCEPTS};
pub(crate) use write::fit_for_iri;

/// Before the key of an area in the address of its collection.
const AREA: &str = "area-";
