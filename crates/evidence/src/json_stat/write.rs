//! The writer: the shape and the order that Eurostat has, out of a table cell by cell.

use std::io::Write;

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::grid::MOST;
use crate::{
    dataset::{Code, Dataset, Dimension, Observation},
    flag::{Flag, Flags},
    json::place_of,
    stamp::Stamp,
    write::WriteError,
};

/// Whether the combinations of a table's codes can be numbered.
pub(crate) fn has_room_for(dataset: &Dataset) -> bool {
    let cells = sizes(dataset).try_fold(1_u64, |all, size| all.checked_mul(size as u64));
    cells.is_some_and(|cells| cells <= MOST)
}

/// Writes a table as a dataset of JSON-stat 2.0, with `value` and `status` by number.
///
/// A cell that is not in the table is in neither; one that is missing is in `status` alone, with a
/// colon when it has no flag. The last dimension is time.
///
/// # Errors
/// [`WriteError::TooManyCells`] when the codes make more combinations than can be numbered, and
/// when the output refuses.
pub fn write_json_stat(dataset: &Dataset, output: impl Write) -> Result<(), WriteError> {
    if !has_room_for(dataset) {
        return Err(WriteError::TooManyCells);
    }
    let mut output = std::io::BufWriter::new(output);
    serde_json::to_writer(&mut output, &written(dataset))?;
    output.write_all(b"\n")?;
    Ok(output.flush()?)
}

/// A document, member by member in the order of Eurostat's.
#[derive(Serialize)]
struct Written<'a> {
    version: &'static str,
    class: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<&'a str>,
    value: Values<'a>,
    status: Statuses<'a>,
    id: Vec<&'a str>,
    size: Vec<usize>,
    role: Role<'a>,
    dimension: Dimensions<'a>,
    extension: Extension<'a>,
}

#[derive(Serialize)]
struct Role<'a> {
    time: [&'static str; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<[&'a str; 1]>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Extension<'a> {
    id: &'a str,
    agency_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
    datastructure: DataStructure<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extracted: Option<&'a str>,
    status: Legend,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataStructure<'a> {
    id: &'a str,
    agency_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
}

fn written(dataset: &Dataset) -> Written<'_> {
    let title = &dataset.title;
    let time = time_id(dataset);
    let mut id: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    id.push(time);
    let version = title.version.as_deref();
    let (code, agency) = (title.code.as_str(), title.agency.as_str());
    Written {
        version: "2.0",
        class: "dataset",
        label: title.name.as_deref(),
        source: title.provenance.source.as_deref(),
        updated: title.updated.as_ref().map(Stamp::as_str),
        value: Values(dataset),
        status: Statuses(dataset),
        id,
        size: sizes(dataset).collect(),
        role: Role { time: [time], geo: dataset.geography().map(|d| [d.code.as_str()]) },
        dimension: Dimensions(dataset),
        extension: Extension {
            id: code,
            agency_id: agency,
            version,
            datastructure: DataStructure { id: code, agency_id: agency, version },
            licence: title.provenance.licence.as_deref(),
            extracted: title.provenance.extracted.as_ref().map(Stamp::as_str),
            status: Legend { label: Meanings },
        },
    }
}

/// How the dimension of time is called: as no other is.
fn time_id(dataset: &Dataset) -> &'static str {
    let names = ["time", "time_period", "time_of_observation"];
    names.into_iter().find(|name| dataset.dimension(name).is_none()).unwrap_or("time_")
}

/// How many codes each dimension has, time the last.
fn sizes(dataset: &Dataset) -> impl Iterator<Item = usize> {
    let codes = dataset.dimensions().iter().map(|d| d.codes.len());
    codes.chain([dataset.periods().len()])
}

/// Every cell with its number, in order.
fn cells(dataset: &Dataset) -> impl Iterator<Item = (u64, Observation)> {
    let (dimensions, periods) = (dataset.dimensions(), dataset.periods());
    let times = periods.len() as u64;
    dataset.series().flat_map(move |series| {
        let codes = series.codes().zip(dimensions);
        let number = codes.fold(0_u64, |number, (code, dimension)| {
            number * dimension.codes.len() as u64 + place_of(dimension, &code.code) as u64
        });
        series.points().map(move |point| {
            let time = periods.binary_search(&point.period).unwrap_or_default() as u64;
            (number * times + time, point.observation)
        })
    })
}

/// The figures.
struct Values<'a>(&'a Dataset);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let cells = cells(self.0);
        json.collect_map(cells.filter_map(|(at, cell)| Some((at, cell.value?))))
    }
}

/// The flags, a colon where a missing figure has none.
struct Statuses<'a>(&'a Dataset);

impl Serialize for Statuses<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let mut map = json.serialize_map(None)?;
        for (at, cell) in cells(self.0) {
            if cell.flags != Flags::NONE {
                map.serialize_entry(&at, &cell.flags.to_string())?;
            } else if cell.is_missing() {
                map.serialize_entry(&at, ":")?;
            }
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Legend {
    label: Meanings,
}

/// What the letters mean.
struct Meanings;

impl Serialize for Meanings {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let mut flags = Flag::ALL;
        flags.sort_by_key(|flag| flag.letter());
        let mut map = json.serialize_map(None)?;
        map.serialize_entry(":", "not available")?;
        for flag in flags {
            map.serialize_entry(&flag.letter(), flag.meaning())?;
        }
        map.end()
    }
}

/// All dimensions, time the last.
struct Dimensions<'a>(&'a Dataset);

impl Serialize for Dimensions<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let mut map = json.serialize_map(None)?;
        for dimension in self.0.dimensions() {
            let Dimension { code, name, codes } = dimension;
            map.serialize_entry(code, &side(name.as_deref().unwrap_or(code), codes))?;
        }
        let code = |period: &measure::Period| Code { code: period.to_string(), label: None };
        let periods: Vec<Code> = self.0.periods().iter().map(code).collect();
        map.serialize_entry(time_id(self.0), &side("Time", &periods))?;
        map.end()
    }
}

#[derive(Serialize)]
struct Side<'a> {
    label: &'a str,
    category: Category<'a>,
}

#[derive(Serialize)]
struct Category<'a> {
    index: Places<'a>,
    label: Labels<'a>,
}

fn side<'a>(label: &'a str, codes: &'a [Code]) -> Side<'a> {
    Side { label, category: Category { index: Places(codes), label: Labels(codes) } }
}

struct Places<'a>(&'a [Code]);

impl Serialize for Places<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        json.collect_map((0_usize..).zip(self.0).map(|(at, code)| (&code.code, at)))
    }
}

struct Labels<'a>(&'a [Code]);

impl Serialize for Labels<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        json.collect_map(self.0.iter().map(|c| (&c.code, c.label.as_ref().unwrap_or(&c.code))))
    }
}
