//! The forms in which such files come, read into statements: Turtle, JSON-LD and RDF/XML.
//!
//! Every form is bounded before its reader sees it, and nothing is fetched: a context of JSON-LD that
//! stands elsewhere is a problem, unless it is that of the standard, which is known here.

use super::context;
use super::facts::{Facts, MOST_STATEMENTS, TooMany};
use super::markup;
use crate::file::LARGEST_FILE;
use measure::Problem;
use oxjsonld::JsonLdParser;
use oxrdf::Triple;
use oxrdfxml::RdfXmlParser;
use oxttl::TurtleParser;

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// RDF 1.1 Turtle, and N-Triples, which are Turtle too.
    Turtle,
    /// JSON-LD 1.1.
    JsonLd,
    /// RDF 1.1 XML, without entities of its own.
    RdfXml,
}

impl Form {
    /// The form of a file by how it begins.
    #[must_use]
    pub fn guess(bytes: &[u8]) -> Self {
        let bare = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
        // Turtle may begin with `[`, but never with one before a `{`; and with `<` of an address.
        let listed = bare.strip_prefix(b"[").map(<[u8]>::trim_ascii_start);
        let is_markup =
            [&b"<?xml"[..], b"<rdf:", b"<!"].iter().any(|start| bare.starts_with(start));
        match listed.unwrap_or(bare).first() {
            Some(b'{') => Self::JsonLd,
            _ if is_markup => Self::RdfXml,
            _ => Self::Turtle,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Turtle => "Turtle",
            Self::JsonLd => "JSON-LD",
            Self::RdfXml => "RDF/XML",
        }
    }

    /// What is not of this form, and why.
    pub(super) fn broken(self, place: impl Into<String>, why: impl std::fmt::Display) -> Problem {
        Problem::new("not-rdf", place).with("form", self.name()).with("why", why)
    }
}

/// Reads what a file says.
pub(super) fn read(bytes: &[u8], form: Form) -> Result<Facts, Problem> {
    if bytes.len() > LARGEST_FILE {
        return Err(Problem::new("file-too-large", "").with("most", LARGEST_FILE));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let facts = match form {
        Form::Turtle => turtle(bytes),
        Form::JsonLd => json_ld(bytes),
        Form::RdfXml => rdf_xml(bytes),
    };
    facts.map(Facts::sorted)
}

fn turtle(bytes: &[u8]) -> Result<Facts, Problem> {
    let mut facts = Facts::default();
    for triple in TurtleParser::new().for_slice(bytes) {
        let triple = triple.map_err(|error| {
            let line = error.location().start.line + 1;
            Form::Turtle.broken(format!("line {line}"), error.message())
        })?;
        take(&mut facts, triple)?;
    }
    Ok(facts)
}

fn json_ld(bytes: &[u8]) -> Result<Facts, Problem> {
    let bytes = context::settled(bytes)?;
    let mut facts = Facts::default();
    for quad in JsonLdParser::new().for_slice(&bytes) {
        let quad = quad.map_err(|error| Form::JsonLd.broken("", error))?;
        take(&mut facts, Triple::from(quad))?;
    }
    Ok(facts)
}

fn rdf_xml(bytes: &[u8]) -> Result<Facts, Problem> {
    markup::check(bytes)?;
    let mut facts = Facts::default();
    for triple in RdfXmlParser::new().for_slice(bytes) {
        let triple = triple.map_err(|error| Form::RdfXml.broken("", error))?;
        take(&mut facts, triple)?;
    }
    Ok(facts)
}

fn take(facts: &mut Facts, triple: Triple) -> Result<(), Problem> {
    let too_many = |TooMany| Problem::new("too-many", "").with("most", MOST_STATEMENTS);
    facts.take(triple).map_err(too_many)
}
