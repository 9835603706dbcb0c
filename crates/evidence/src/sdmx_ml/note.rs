//! Notes: what we know of a table and the standard has no place for.
//!
//! Name, licence, last change and day of the copy stand in the header beside the source, each as a
//! `Source` of its own that begins with its kind: `LICENCE: CC BY 4.0`. The name of the message and
//! annotations of the data set would fit better, and are read too; but sdmx1, which many people
//! have, refuses messages of data with either.

use std::io::Read;

use super::xml::{Fatal, Step, Xml};
use crate::stamp::Stamp;

/// The name of the table.
pub(super) const NAME: &str = "NAME";
/// The terms under which the figures can be used.
pub(super) const LICENCE: &str = "LICENCE";
/// When the source last changed the table.
pub(super) const UPDATED: &str = "UPDATED";
/// When the copy was taken.
pub(super) const EXTRACTED: &str = "EXTRACTED";

/// What notes say.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes {
    pub name: Option<String>,
    pub licence: Option<String>,
    pub updated: Option<Stamp>,
    pub extracted: Option<Stamp>,
}

impl Notes {
    /// Reads the annotations that have just begun, to their end.
    pub fn read<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        loop {
            match xml.step()? {
                Step::Start if xml.name == "Annotation" => self.annotation(xml)?,
                Step::Start => xml.skip()?,
                Step::Text => {}
                Step::End | Step::EndOfFile => return Ok(()),
            }
        }
    }

    fn annotation<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        let (mut kind, mut text) = (String::new(), String::new());
        loop {
            match xml.step()? {
                Step::Start if xml.name == "AnnotationType" => kind = xml.content()?,
                Step::Start if xml.name == "AnnotationText" => text = xml.content()?,
                Step::Start => xml.skip()?,
                Step::Text => {}
                Step::End | Step::EndOfFile => break,
            }
        }
        self.note(&kind, text);
        Ok(())
    }

    /// Takes a source for a note when it begins with a kind of notes.
    pub fn take(&mut self, source: &str) -> bool {
        let (kind, text) = source.split_once(": ").unwrap_or_default();
        self.note(kind, text.trim().to_owned())
    }

    /// Notes a text of this kind; says whether there is such a kind.
    fn note(&mut self, kind: &str, text: String) -> bool {
        let text = Some(text).filter(|t| !t.is_empty());
        match kind {
            NAME => self.name = text,
            LICENCE => self.licence = text,
            UPDATED => self.updated = text.as_deref().and_then(Stamp::of_moment),
            EXTRACTED => self.extracted = text.as_deref().and_then(Stamp::of_moment),
            _ => return false,
        }
        true
    }
}
