//! The header of a message: what the table is called, where it comes from, how its rows stand.

use std::io::Read;

use super::{
    note::Notes,
    space::Space,
    xml::{Fatal, Step, Xml},
};
use crate::{
    dataset::{Provenance, Title},
    read::cell::identity,
    stamp::Stamp,
};

/// The most structures that a header is asked for; a message has one for every data set.
const MOST_STRUCTURES: usize = 1_000;

/// What `dimensionAtObservation` says of rows that stand alone.
const FLAT: &str = "AllDimensions";

/// What a data set of the message is built by.
#[derive(Debug, Default)]
pub(super) struct Described {
    /// By what name the data set refers to it.
    pub id: String,
    /// `agency:code(version)`.
    pub flow: String,
    /// Which dimension stands with every figure; [`FLAT`] when all do.
    pub at_observation: Option<String>,
    /// The line.
    pub line: u64,
}

impl Described {
    /// Whether rows stand alone instead of in series.
    pub fn is_flat(&self) -> bool {
        self.at_observation.as_deref() == Some(FLAT)
    }

    /// The dimension that stands with every figure.
    pub fn dimension(&self) -> &str {
        self.at_observation.as_deref().unwrap_or(crate::structure::TIME)
    }
}

/// The header as it stands.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// The structures that data sets refer to.
    pub structures: Vec<Described>,
    /// Whether the message takes figures away instead of bringing some, and on which line.
    pub deletes: Option<u64>,
    /// What stands there beside the source.
    notes: Notes,
    name: Words,
    prepared: Option<String>,
    extracted: Option<String>,
    source: Words,
}

/// Words that may come in several languages: English where there is any, else the first.
#[derive(Debug, Default)]
struct Words {
    words: Option<String>,
    is_english: bool,
}

impl Words {
    fn note(&mut self, words: String, language: Option<&str>) {
        let is_english = language.is_none_or(|l| l.eq_ignore_ascii_case("en"));
        if !words.is_empty() && (self.words.is_none() || is_english && !self.is_english) {
            *self = Self { words: Some(words), is_english };
        }
    }
}

impl Header {
    /// Reads the header that has just begun, to its end.
    pub fn read<R: Read>(xml: &mut Xml<R>) -> Result<Self, Fatal> {
        let mut header = Self::default();
        loop {
            match xml.step()? {
                Step::Start => header.part(xml)?,
                Step::Text => {}
                Step::End | Step::EndOfFile => return Ok(header),
            }
        }
    }

    fn part<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        let language = xml.qualified.get("lang").map(str::to_owned);
        match (xml.space, xml.name.as_str()) {
            (Space::Message, "Structure") if self.structures.len() < MOST_STRUCTURES => {
                self.structures.push(described(xml)?);
            }
            (Space::Common, "Name") => self.name.note(xml.content()?, language.as_deref()),
            (Space::Message, "Source") => {
                let source = xml.content()?;
                if !self.notes.take(&source) {
                    self.source.note(source, language.as_deref());
                }
            }
            (Space::Message, "Prepared") => self.prepared = Some(xml.content()?),
            (Space::Message, "Extracted") => self.extracted = Some(xml.content()?),
            (Space::Message, "DataSetAction") => {
                let line = xml.line;
                self.deletes = is_deletion(&xml.content()?).then_some(line).or(self.deletes);
            }
            _ => xml.skip()?,
        }
        Ok(())
    }

    /// The structure that a data set refers to; the only one where it refers to none.
    pub fn described(&self, reference: Option<&str>) -> Option<&Described> {
        match (self.structures.as_slice(), reference) {
            ([only], _) => Some(only),
            (all, Some(id)) => all.iter().find(|s| s.id == id),
            _ => None,
        }
    }

    /// The title of the table, which `notes` of the data set complete; `None` when the header does not say
    /// which table it is.
    pub fn title(&self, described: Option<&Described>, notes: Notes) -> Option<Title> {
        let (agency, code, version) = identity(&described?.flow)?;
        let stamp = |text: &Option<String>| text.as_deref().and_then(Stamp::of_moment);
        let own = &self.notes;
        let extracted = notes.extracted.or_else(|| own.extracted.clone());
        let extracted =
            extracted.or_else(|| stamp(&self.extracted)).or_else(|| stamp(&self.prepared));
        Some(Title {
            agency,
            code,
            // A reference without a version means the first (SDMX Technical Notes, section 4).
            version: version.or_else(|| Some("1.0".to_owned())),
            name: self.name.words.clone().or(notes.name).or_else(|| own.name.clone()),
            updated: notes.updated.or_else(|| own.updated.clone()),
            provenance: Provenance {
                source: self.source.words.clone(),
                licence: notes.licence.or_else(|| own.licence.clone()),
                extracted,
            },
        })
    }
}

/// Whether an action takes figures away.
pub(super) fn is_deletion(action: &str) -> bool {
    action.eq_ignore_ascii_case("delete")
}

/// Reads which table the rows are of: a reference in parts, or a URN.
fn described<R: Read>(xml: &mut Xml<R>) -> Result<Described, Fatal> {
    let own = |name| xml.attributes.get(name).map(str::to_owned);
    let mut described = Described {
        id: own("structureID").unwrap_or_default(),
        at_observation: own("dimensionAtObservation").filter(|d| !d.is_empty()),
        line: xml.line,
        flow: String::new(),
    };
    loop {
        match xml.step()? {
            Step::Start if matches!(xml.name.as_str(), "Structure" | "StructureUsage") => {
                described.flow = reference(xml)?;
            }
            Step::Start => xml.skip()?,
            Step::Text => {}
            Step::End | Step::EndOfFile => return Ok(described),
        }
    }
}

/// Reads a reference as `agency:code(version)`: `<Ref .../>`, `<URN>...</URN>` or a URN alone.
fn reference<R: Read>(xml: &mut Xml<R>) -> Result<String, Fatal> {
    let (mut flow, mut text) = (None, String::new());
    loop {
        match xml.step()? {
            Step::Start if xml.name == "Ref" => {
                let part = |name| xml.attributes.get(name).unwrap_or_default();
                let version = xml.attributes.get("version").unwrap_or("1.0");
                flow = Some(format!("{}:{}({version})", part("agencyID"), part("id")));
                xml.skip()?;
            }
            Step::Start if xml.name == "URN" => text = xml.content()?,
            Step::Start => xml.skip()?,
            Step::Text => text.push_str(&xml.text),
            Step::End | Step::EndOfFile => break,
        }
    }
    let of_urn = || text.trim().split_once('=').map_or("", |(_, flow)| flow).to_owned();
    Ok(flow.unwrap_or_else(of_urn))
}
