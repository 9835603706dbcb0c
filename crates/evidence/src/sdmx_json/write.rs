//! The writer of tables: lists first, then the figures, series by series.

use std::{collections::BTreeSet, io::Write};

use serde::{Serialize, Serializer};

use crate::{
    dataset::{Code, Dataset, Observation, Series},
    flag::{Flag, Flags},
    json::place_of,
    stamp::Stamp,
    structure::{CONFIDENTIALITY, FIGURE, FLAGS, Identity, TIME},
    write::{Envelope, WriteError},
};

/// The schema of data messages.
const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

/// Writes a table as a data message of version 2.0, in series.
///
/// A missing figure is `null` with its flags behind it. Source, licence, day of the copy and day
/// of the last change are attributes of the table. A code that version 2.0 does not take as a code,
/// because it has a dot or a plus, is written as a value. A table without a version gets 1.0, as
/// SDMX has it; one without any figure has neither dimensions nor series.
///
/// # Errors
/// When the output refuses.
pub fn write_sdmx_json(
    dataset: &Dataset,
    envelope: &Envelope<'_>,
    output: impl Write,
) -> Result<(), WriteError> {
    let lists = Lists::of(dataset);
    let data = Body {
        structures: [structure(dataset, &lists)],
        data_sets: [DataSet {
            structure: 0,
            action: "Information",
            links: links(dataset),
            attributes: vec![0; about(dataset).len()],
            series: All { dataset, lists: &lists },
        }],
    };
    send(SCHEMA, envelope, data, output)
}

/// Writes a message of a schema with what it carries.
pub(super) fn send<D: Serialize>(
    schema: &'static str,
    envelope: &Envelope<'_>,
    data: D,
    output: impl Write,
) -> Result<(), WriteError> {
    let Envelope { id, prepared, sender, is_test: test } = *envelope;
    let meta = Meta { schema, id, test, prepared, sender: Sender { id: sender } };
    let mut output = std::io::BufWriter::new(output);
    serde_json::to_writer(&mut output, &Message { meta, data })?;
    output.write_all(b"\n")?;
    Ok(output.flush()?)
}

#[derive(Serialize)]
struct Message<'a, D> {
    meta: Meta<'a>,
    data: D,
}

/// What stands on every message.
#[derive(Serialize)]
struct Meta<'a> {
    schema: &'static str,
    id: &'a str,
    test: bool,
    prepared: &'a str,
    sender: Sender<'a>,
}

#[derive(Serialize)]
struct Sender<'a> {
    id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    structures: [Structure<'a>; 1],
    data_sets: [DataSet<'a>; 1],
}

/// A link to an artefact.
#[derive(Serialize)]
pub(super) struct Link {
    pub urn: String,
    pub rel: &'static str,
}

fn links(dataset: &Dataset) -> [Link; 2] {
    let identity = Identity::of(&dataset.title);
    let link = |class, rel| Link { urn: identity.urn(class), rel };
    [
        link("datastructure.Dataflow", "dataflow"),
        link("datastructure.DataStructure", "datastructure"),
    ]
}

#[derive(Serialize)]
struct Structure<'a> {
    links: [Link; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    dimensions: Dimensions<'a>,
    measures: Measures,
    attributes: Attributes<'a>,
    #[serde(rename = "dataSets")]
    data_sets: [usize; 1],
}

/// Dimensions by their levels: some programs want all levels, even those without any.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Dimensions<'a> {
    data_set: [(); 0],
    series: Vec<Dimension<'a>>,
    observation: Vec<Dimension<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dimension<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    key_position: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    roles: Vec<&'static str>,
    values: Vec<Value>,
}

/// A code with its name, or a value.
#[derive(Serialize)]
struct Value {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl Value {
    fn text(text: &str) -> Self {
        Self { id: None, value: Some(text.to_owned()), name: None }
    }

    fn coded(id: &str, name: &str) -> Self {
        Self { id: Some(id.to_owned()), value: None, name: Some(name.to_owned()) }
    }

    fn of(code: &Code) -> Self {
        let label = code.label.as_deref();
        if is_plain(&code.code) {
            Self::coded(&code.code, label.unwrap_or(&code.code))
        } else {
            Self { name: label.map(str::to_owned), ..Self::text(&code.code) }
        }
    }
}

/// Whether SDMX takes a text as a code.
pub(super) fn is_plain(code: &str) -> bool {
    let is_ok = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'@' | b'$' | b'-');
    !code.is_empty() && code.bytes().all(is_ok)
}

#[derive(Serialize)]
struct Measures {
    observation: [Measure; 1],
}

#[derive(Serialize)]
struct Measure {
    id: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attributes<'a> {
    data_set: Vec<Attribute<'a>>,
    series: [(); 0],
    observation: Vec<Attribute<'a>>,
}

#[derive(Serialize)]
struct Attribute<'a> {
    id: &'a str,
    name: &'a str,
    relationship: Relationship,
    values: Vec<Value>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
enum Relationship {
    Dataflow {},
    Observation {},
}

fn structure<'a>(dataset: &'a Dataset, lists: &Lists) -> Structure<'a> {
    Structure {
        links: links(dataset),
        name: dataset.title.name.as_deref(),
        dimensions: dimensions(dataset),
        measures: Measures { observation: [Measure { id: FIGURE, name: "Observation value" }] },
        attributes: Attributes {
            data_set: about(dataset)
                .into_iter()
                .map(|(id, name, text)| Attribute {
                    id,
                    name,
                    relationship: Relationship::Dataflow {},
                    values: vec![Value::text(text)],
                })
                .collect(),
            series: [],
            observation: lists.attributes(),
        },
        data_sets: [0],
    }
}

fn dimensions(dataset: &Dataset) -> Dimensions<'_> {
    if dataset.series().len() == 0 {
        return Dimensions::default();
    }
    let series = (0..).zip(dataset.dimensions()).map(|(key_position, d)| Dimension {
        id: &d.code,
        name: d.name.as_deref(),
        key_position,
        roles: Vec::new(),
        values: d.codes.iter().map(Value::of).collect(),
    });
    let periods = dataset.periods().iter().map(ToString::to_string);
    let time = Dimension {
        id: TIME,
        name: Some("Time"),
        key_position: dataset.dimensions().len(),
        roles: vec![TIME],
        values: periods.map(|period| Value::coded(&period, &period)).collect(),
    };
    // Of keys without figures, no time is told.
    let observation = if dataset.periods().is_empty() { Vec::new() } else { vec![time] };
    Dimensions { series: series.collect(), observation, ..Dimensions::default() }
}

/// What is said about a table as a whole: code and name of the attribute, and its text.
fn about(dataset: &Dataset) -> Vec<(&'static str, &'static str, &str)> {
    let title = &dataset.title;
    let from = &title.provenance;
    let all = [
        ("SOURCE", "Source", from.source.as_deref()),
        ("LICENCE", "Licence", from.licence.as_deref()),
        ("EXTRACTED", "Day of the copy", from.extracted.as_ref().map(Stamp::as_str)),
        ("LAST_UPDATE", "Last update", title.updated.as_ref().map(Stamp::as_str)),
    ];
    all.into_iter().filter_map(|(id, name, text)| Some((id, name, text?))).collect()
}

/// What the cells behind a figure point into.
struct Lists {
    /// The sets of flags that occur, as letters.
    flags: Vec<String>,
    has_closed: Closed,
}

/// Whether any figure is confidential.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closed {
    Some,
    None,
}

impl Lists {
    fn of(dataset: &Dataset) -> Self {
        let cells = dataset.series().flat_map(Series::points).map(|point| point.observation.flags);
        let mut sets: Vec<Flags> = Vec::new();
        for flags in cells.filter(|flags| !flags.is_empty()) {
            if !sets.contains(&flags) {
                sets.push(flags);
            }
        }
        let is_closed = sets.iter().any(|flags| flags.has(Flag::Confidential));
        let flags: BTreeSet<String> = sets.iter().map(Flags::to_string).collect();
        let has_closed = if is_closed { Closed::Some } else { Closed::None };
        Self { flags: flags.into_iter().collect(), has_closed }
    }

    fn attributes<'a>(&self) -> Vec<Attribute<'a>> {
        let attribute = |id, name, values| Attribute {
            id,
            name,
            relationship: Relationship::Observation {},
            values,
        };
        let flags = self.flags.iter().map(|letters| Value::coded(letters, &meanings(letters)));
        let flags = attribute(FLAGS, "Observation status (flag)", flags.collect());
        let closed = vec![Value::coded("C", "Confidential")];
        let closed = attribute(CONFIDENTIALITY, "Confidentiality status", closed);
        let has_closed = self.has_closed == Closed::Some;
        let all = [(!self.flags.is_empty(), flags), (has_closed, closed)];
        all.into_iter().filter(|(is_used, _)| *is_used).map(|(_, attribute)| attribute).collect()
    }

    /// The cells of an observation: the figure, and places of its flags and confidentiality.
    fn cells(&self, observation: Observation) -> Vec<Cell> {
        let Observation { value, flags } = observation;
        let mut cells = vec![value.map_or(Cell::Nothing, Cell::Figure)];
        if !flags.is_empty() {
            let found = self.flags.binary_search(&flags.to_string());
            cells.push(found.map_or(Cell::Nothing, Cell::Place));
        }
        if flags.has(Flag::Confidential) {
            cells.push(Cell::Place(0));
        }
        cells
    }
}

/// What a set of letters means: `break in time series, low reliability`.
fn meanings(letters: &str) -> String {
    let flags = letters.chars().filter_map(Flag::from_letter).map(Flag::meaning);
    flags.collect::<Vec<_>>().join(", ")
}

#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
enum Cell {
    Figure(f64),
    Place(usize),
    Nothing,
}

#[derive(Serialize)]
struct DataSet<'a> {
    structure: usize,
    action: &'static str,
    links: [Link; 2],
    attributes: Vec<usize>,
    series: All<'a>,
}

/// All series by their keys.
struct All<'a> {
    dataset: &'a Dataset,
    lists: &'a Lists,
}

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let dimensions = self.dataset.dimensions();
        let key = |series: Series<'_>| {
            let places = series.codes().zip(dimensions).map(|(c, d)| place_of(d, &c.code));
            places.map(|place| place.to_string()).collect::<Vec<_>>().join(":")
        };
        let one = |series| One { all: self, series };
        json.collect_map(self.dataset.series().map(|s| (key(s), Observed { observations: one(s) })))
    }
}

#[derive(Serialize)]
struct Observed<'a> {
    observations: One<'a>,
}

/// One series by its times.
struct One<'a> {
    all: &'a All<'a>,
    series: Series<'a>,
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let periods = self.all.dataset.periods();
        json.collect_map(self.series.points().map(|point| {
            let time = periods.binary_search(&point.period).unwrap_or_default();
            (time, self.all.lists.cells(point.observation))
        }))
    }
}
