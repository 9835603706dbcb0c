//! Envelopes: who sends a message, when, and under which number.

use std::io::{self, Write};

use crate::markup::Markup;
pub use crate::write::Envelope;

/// The versions of the standard that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 2.1, of 2011, which most programs ask for.
    V2_1,
    /// 3.0, of 2021.
    V3_0,
}

impl Version {
    /// The namespace of a part of the standard.
    pub(super) fn namespace(self, part: &str) -> String {
        let version = match self {
            Self::V2_1 => "v2_1",
            Self::V3_0 => "v3_0",
        };
        format!("http://www.sdmx.org/resources/sdmxml/schemas/{version}/{part}")
    }
}

/// A code as headers can hold it.
pub(super) fn header_id(text: &str) -> String {
    let is_good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '@' | '$' | '-');
    let id: String = text.chars().map(|c| if is_good(c) { c } else { '_' }).collect();
    if id.is_empty() { "_".to_owned() } else { id }
}

impl Envelope<'_> {
    /// Writes the first elements of a header.
    pub(super) fn write<W: Write>(&self, to: &mut Markup<W>) -> io::Result<()> {
        to.text("m:ID", &[], &header_id(self.id))?;
        to.text("m:Test", &[], if self.is_test { "true" } else { "false" })?;
        to.text("m:Prepared", &[], self.prepared)?;
        to.empty("m:Sender", &[("id", &header_id(self.sender))])
    }
}
