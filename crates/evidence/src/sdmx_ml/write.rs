//! The writer of data: series by time, a stream, and nothing that the official schemas refuse.

use std::io::{self, BufWriter, Write};

use super::{
    envelope::{Envelope, Version},
    note::{EXTRACTED, LICENCE, NAME, UPDATED},
};
use crate::{
    dataset::{Dataset, Observation, Point, Series, Title},
    flag::Flag,
    markup::Markup,
    stamp::Stamp,
    structure::{CONFIDENTIALITY, FIGURE, FLAGS, Identity, TIME},
    write::WriteError,
};

/// The kinds of messages that carry a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Version 2.1, generic: what programs get that ask for nothing in particular.
    Generic21,
    /// Version 2.1, by structure: shorter, for programs that know the structure.
    Specific21,
    /// Version 3.0, by structure.
    Specific30,
}

impl Message {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Generic21, Self::Specific21, Self::Specific30];

    /// The version of the standard.
    #[must_use]
    pub const fn version(self) -> Version {
        match self {
            Self::Generic21 | Self::Specific21 => Version::V2_1,
            Self::Specific30 => Version::V3_0,
        }
    }

    const fn root(self) -> &'static str {
        match self {
            Self::Generic21 => "m:GenericData",
            Self::Specific21 | Self::Specific30 => "m:StructureSpecificData",
        }
    }
}

/// By what name the data set refers to its structure.
const STRUCTURE: &str = "TABLE";

/// Writes a table as a message of this kind.
///
/// Figures, flags, confidentiality, the title, the source, the licence and all days are in it;
/// names of dimensions and labels of codes are in [`write_structures`](super::write_structures).
/// A table without a version is version 1.0, one without an agency is the sender's.
///
/// # Errors
/// When the output refuses.
pub fn write_sdmx_ml(
    dataset: &Dataset,
    kind: Message,
    envelope: &Envelope<'_>,
    output: impl Write,
) -> Result<(), WriteError> {
    let mut identity = Identity::of(&dataset.title);
    if identity.agency.is_empty() {
        envelope.sender.clone_into(&mut identity.agency);
    }
    let written = Written { kind, namespace: namespace(&identity), identity };
    let mut to = Markup::new(BufWriter::new(output))?;
    written.open(&mut to)?;
    written.header(&mut to, &dataset.title, envelope)?;
    written.open_data_set(&mut to)?;
    let names: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    for series in dataset.series() {
        match kind {
            Message::Generic21 => generic(&mut to, &names, series)?,
            Message::Specific21 | Message::Specific30 => specific(&mut to, &names, series)?,
        }
    }
    to.close("m:DataSet")?;
    to.close(kind.root())?;
    Ok(to.finish()?)
}

/// The namespace that the standard gives to the rows of a table in series by time.
fn namespace(identity: &Identity) -> String {
    format!("{}:ObsLevelDim:{TIME}", urn(identity))
}

fn urn(identity: &Identity) -> String {
    identity.urn("datastructure.DataStructure")
}

/// What is the same throughout a message.
struct Written {
    kind: Message,
    identity: Identity,
    namespace: String,
}

impl Written {
    fn open<W: Write>(&self, to: &mut Markup<W>) -> io::Result<()> {
        let space = |part| self.kind.version().namespace(part);
        let (message, common) = (space("message"), space("common"));
        let mut all = vec![("xmlns:m", message.as_str()), ("xmlns:c", common.as_str())];
        let (generic, specific) = (space("data/generic"), space("data/structurespecific"));
        if self.kind == Message::Generic21 {
            all.push(("xmlns:g", &generic));
        } else {
            all.push(("xmlns:s", &specific));
            all.push(("xmlns:t", &self.namespace));
            all.push(("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"));
        }
        to.open(self.kind.root(), &all)
    }

    fn header<W: Write>(
        &self,
        to: &mut Markup<W>,
        title: &Title,
        envelope: &Envelope<'_>,
    ) -> io::Result<()> {
        to.open("m:Header", &[])?;
        envelope.write(to)?;
        self.structure(to)?;
        let is_moment = |stamp: &&Stamp| stamp.as_str().contains('T');
        if let Some(moment) = title.provenance.extracted.as_ref().filter(is_moment) {
            to.text("m:Extracted", &[], moment.as_str())?;
        }
        sources(to, title)?;
        to.close("m:Header")
    }

    /// Says in the header which table the rows are of.
    fn structure<W: Write>(&self, to: &mut Markup<W>) -> io::Result<()> {
        let mut attributes = vec![("structureID", STRUCTURE), ("dimensionAtObservation", TIME)];
        if self.kind != Message::Generic21 {
            attributes.push(("namespace", &self.namespace));
        }
        to.open("m:Structure", &attributes)?;
        match self.kind.version() {
            Version::V2_1 => {
                to.open("c:Structure", &[])?;
                let Identity { agency, id, version } = &self.identity;
                to.empty(
                    "Ref",
                    &[
                        ("agencyID", agency),
                        ("id", id),
                        ("version", version),
                        ("package", "datastructure"),
                        ("class", "DataStructure"),
                    ],
                )?;
                to.close("c:Structure")?;
            }
            Version::V3_0 => to.text("c:Structure", &[], &urn(&self.identity))?,
        }
        to.close("m:Structure")
    }

    fn open_data_set<W: Write>(&self, to: &mut Markup<W>) -> io::Result<()> {
        match self.kind {
            Message::Generic21 => to.open("m:DataSet", &[("structureRef", STRUCTURE)]),
            Message::Specific21 => to.open(
                "m:DataSet",
                &[
                    ("s:structureRef", STRUCTURE),
                    ("s:dataScope", "DataStructure"),
                    ("xsi:type", "t:DataSetType"),
                ],
            ),
            Message::Specific30 => to
                .open("m:DataSet", &[("s:structureRef", STRUCTURE), ("xsi:type", "t:DataSetType")]),
        }
    }
}

/// Writes the source, and before it what the standard has no place for: of several sources in one
/// language programs show the last.
fn sources<W: Write>(to: &mut Markup<W>, title: &Title) -> io::Result<()> {
    let from = &title.provenance;
    let notes = [
        (NAME, title.name.as_deref()),
        (LICENCE, from.licence.as_deref()),
        (UPDATED, title.updated.as_ref().map(Stamp::as_str)),
        (EXTRACTED, from.extracted.as_ref().map(Stamp::as_str)),
    ];
    for (kind, text) in notes {
        if let Some(text) = text {
            to.words("m:Source", &format!("{kind}: {text}"))?;
        }
    }
    from.source.iter().try_for_each(|source| to.words("m:Source", source))
}

/// What is said about a figure, in the order of the structure.
fn said(observation: Observation) -> Vec<(&'static str, String)> {
    let mut said = Vec::new();
    if !observation.flags.is_empty() {
        said.push((FLAGS, observation.flags.to_string()));
    }
    if observation.flags.has(Flag::Confidential) {
        said.push((CONFIDENTIALITY, "C".to_owned()));
    }
    said
}

fn generic<W: Write>(to: &mut Markup<W>, names: &[&str], series: Series<'_>) -> io::Result<()> {
    to.open("g:Series", &[])?;
    to.open("g:SeriesKey", &[])?;
    for (name, code) in names.iter().zip(series.codes()) {
        to.empty("g:Value", &[("id", name), ("value", &code.code)])?;
    }
    to.close("g:SeriesKey")?;
    series.points().try_for_each(|point| generic_row(to, point))?;
    to.close("g:Series")
}

fn generic_row<W: Write>(to: &mut Markup<W>, point: Point) -> io::Result<()> {
    to.open("g:Obs", &[])?;
    to.empty("g:ObsDimension", &[("id", TIME), ("value", &point.period.to_string())])?;
    if let Some(value) = point.observation.value {
        to.empty("g:ObsValue", &[("value", &value.to_string())])?;
    }
    let said = said(point.observation);
    if !said.is_empty() {
        to.open("g:Attributes", &[])?;
        for (name, value) in &said {
            to.empty("g:Value", &[("id", name), ("value", value)])?;
        }
        to.close("g:Attributes")?;
    }
    to.close("g:Obs")
}

fn specific<W: Write>(to: &mut Markup<W>, names: &[&str], series: Series<'_>) -> io::Result<()> {
    let codes = series.codes().map(|code| code.code.as_str());
    let key: Vec<(&str, &str)> = names.iter().copied().zip(codes).collect();
    to.open("Series", &key)?;
    for point in series.points() {
        let period = point.period.to_string();
        let value = point.observation.value.map(|v| v.to_string());
        let said = said(point.observation);
        let mut row = vec![(TIME, period.as_str())];
        row.extend(value.as_deref().map(|value| (FIGURE, value)));
        row.extend(said.iter().map(|(name, value)| (*name, value.as_str())));
        to.empty("Obs", &row)?;
    }
    to.close("Series")
}
