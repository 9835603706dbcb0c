//! Messages: what is in a document, before anything of it is believed.
//!
//! Figures may come before the lists that their keys point into, so keys and cells are kept as
//! numbers until all is read.

use std::{cell::Cell, fmt};

use measure::Problems;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use crate::json::{List, Members, Object, Scalar, Text, at_path, digits, otherwise, take_room};

/// A name in the language that we read, or else in the first that there is.
pub(super) fn named(name: &Text, names: &Object<Members<Text>>) -> Option<String> {
    let names = names.object();
    let english = names.and_then(|names| names.get("en"));
    let first = || names.and_then(|names| names.0.first()).map(|(_, name)| name);
    let told = [english, Some(name), first()].into_iter().flatten();
    told.filter_map(|text| text.clone().some()).next()
}

/// One value that a dimension or an attribute can have.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Value {
    pub id: Text,
    pub value: Scalar,
    pub values: List<Scalar>,
    pub name: Text,
    pub names: Object<Members<Text>>,
}

impl Value {
    /// The code, or the value where it has none.
    pub fn code(&self) -> Option<String> {
        self.id.clone().some().or_else(|| self.value.text())
    }
}

/// A dimension, a measure or an attribute.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Component {
    pub id: Text,
    pub name: Text,
    pub names: Object<Members<Text>>,
    #[serde(rename = "keyPosition")]
    pub key_position: Scalar,
    pub role: Text,
    pub roles: List<Text>,
    pub default: Text,
    pub values: List<Option<Value>>,
}

impl Component {
    /// The code, in the letters of the document.
    pub fn code(&self) -> &str {
        self.id.0.as_deref().unwrap_or_default()
    }
}

/// Components by the level at which they stand.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Levels {
    #[serde(rename = "dataSet")]
    pub data_set: List<Component>,
    #[serde(rename = "dimensionGroup")]
    pub group: List<Component>,
    pub series: List<Component>,
    pub observation: List<Component>,
}

/// A link to an artefact.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Link {
    pub urn: Text,
    pub href: Text,
}

/// What is said about a table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Structure {
    pub name: Text,
    pub names: Object<Members<Text>>,
    pub links: List<Link>,
    pub dimensions: Object<Levels>,
    pub measures: Object<Levels>,
    pub attributes: Object<Levels>,
}

/// Who sends a message.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Meta {
    pub sender: Object<Sender>,
}

/// The code of a sender.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sender {
    pub id: Text,
}

/// Observations: for each its key and its cells, one after another.
#[derive(Clone, Debug, Default)]
pub(super) struct Observations {
    keys: Vec<u32>,
    cells: Vec<Scalar>,
    /// Where each key and its cells end.
    ends: Vec<(usize, usize)>,
}

impl Observations {
    /// Every observation: the places of its codes, and its cells.
    pub fn iter(&self) -> impl Iterator<Item = (&[u32], &[Scalar])> {
        let starts = [(0, 0)].into_iter().chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|((key, cell), (key_end, cell_end))| {
            let key = self.keys.get(key..*key_end).unwrap_or_default();
            (key, self.cells.get(cell..*cell_end).unwrap_or_default())
        })
    }
}

/// One series.
#[derive(Clone, Debug, Default)]
pub(super) struct Series {
    pub key: Vec<u32>,
    pub attributes: Vec<Scalar>,
    pub observations: Observations,
}

/// One table.
#[derive(Clone, Debug, Default)]
pub(super) struct DataSet {
    pub structure: Scalar,
    pub action: Text,
    pub links: List<Link>,
    pub attributes: List<Scalar>,
    pub groups: Object<Members<Scalar>>,
    pub series: Vec<Series>,
    pub observations: Observations,
}

/// A document.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub meta: Object<Meta>,
    pub structures: Vec<Structure>,
    pub data_sets: Vec<DataSet>,
    pub problems: Problems,
}

/// How many observations may come.
pub(super) struct Budget {
    left: Cell<usize>,
    most: usize,
    is_over: Cell<bool>,
}

impl Budget {
    pub fn of(most: usize) -> Self {
        Self { left: Cell::new(most), most, is_over: Cell::new(false) }
    }

    /// Takes one observation; a problem the first time that there is none left.
    fn take(&self, problems: &mut Problems) -> bool {
        if let Some(left) = self.left.get().checked_sub(1) {
            self.left.set(left);
            return true;
        }
        if !self.is_over.replace(true) {
            problems.add(at_path("too-many-rows", "dataSets").with("most", self.most));
        }
        false
    }
}

/// Reads a message within a budget.
pub(super) struct MessageSeed<'a>(pub &'a Budget);

/// Reads one part of a document into what there is already.
struct Part<'a, 's, T> {
    budget: &'a Budget,
    into: &'s mut T,
    problems: &'s mut Problems,
}

/// A part of a document that is an object with members.
trait Filled {
    fn member<'de, A: MapAccess<'de>>(
        part: &mut Part<'_, '_, Self>,
        name: &str,
        items: &mut A,
    ) -> Result<(), A::Error>
    where
        Self: Sized;
}

impl<'de, T: Filled> DeserializeSeed<'de> for Part<'_, '_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, T: Filled> Visitor<'de> for Part<'_, '_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    otherwise!(());

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        while let Some(name) = items.next_key::<String>()? {
            T::member(&mut self, &name, &mut items)?;
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for MessageSeed<'_> {
    type Value = Message;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Message, D::Error> {
        let (mut message, mut problems) = (Message::default(), Problems::default());
        let part = Part { budget: self.0, into: &mut message, problems: &mut problems };
        json.deserialize_map(part)?;
        Ok(Message { problems, ..message })
    }
}

impl Filled for Message {
    /// The members of `data`, which the drafts of version 1.0 have at the root.
    fn member<'de, A: MapAccess<'de>>(
        part: &mut Part<'_, '_, Self>,
        name: &str,
        items: &mut A,
    ) -> Result<(), A::Error> {
        match name {
            "data" => {
                let Part { budget, into, problems } = part;
                items.next_value_seed(Part { budget, into: &mut **into, problems })?;
            }
            "meta" | "header" => part.into.meta = items.next_value()?,
            "structures" => {
                let structures: List<Structure> = items.next_value()?;
                part.into.structures.extend_from_slice(structures.list().unwrap_or_default());
            }
            "structure" => {
                let structure: Object<Structure> = items.next_value()?;
                part.into.structures.extend(structure.object().cloned());
            }
            "dataSets" => {
                let Part { budget, into, problems } = part;
                items.next_value_seed(DataSets(Part { budget, into: &mut **into, problems }))?;
            }
            _ => drop(items.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

/// Reads the list of tables.
struct DataSets<'a, 's>(Part<'a, 's, Message>);

impl<'de> DeserializeSeed<'de> for DataSets<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for DataSets<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of data sets")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Part { budget, into, problems } = self.0;
        loop {
            let mut table = DataSet::default();
            let part = Part { budget, into: &mut table, problems: &mut *problems };
            if items.next_element_seed(part)?.is_none() {
                return Ok(());
            }
            take_room::<DataSet, A::Error>()?;
            into.data_sets.push(table);
        }
    }
}

impl Filled for DataSet {
    fn member<'de, A: MapAccess<'de>>(
        part: &mut Part<'_, '_, Self>,
        name: &str,
        items: &mut A,
    ) -> Result<(), A::Error> {
        let Part { budget, into, problems } = part;
        match name {
            "structure" => into.structure = items.next_value()?,
            "action" => into.action = items.next_value()?,
            "links" => into.links = items.next_value()?,
            "attributes" => into.attributes = items.next_value()?,
            "dimensionGroupAttributes" => into.groups = items.next_value()?,
            "series" => {
                items.next_value_seed(Part { budget, into: &mut into.series, problems })?;
            }
            "observations" => {
                items.next_value_seed(Part { budget, into: &mut into.observations, problems })?;
            }
            _ => drop(items.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

/// The places in a key such as `0:3:1`.
fn key(text: &str) -> Option<Vec<u32>> {
    text.split(':').map(|place| digits(place).and_then(|p| u32::try_from(p).ok())).collect()
}

impl Filled for Vec<Series> {
    fn member<'de, A: MapAccess<'de>>(
        part: &mut Part<'_, '_, Self>,
        name: &str,
        items: &mut A,
    ) -> Result<(), A::Error> {
        let Part { budget, into, problems } = part;
        let Some(key) = key(name) else {
            problems.add(at_path("not-an-index", format_args!("series.{name}")));
            return items.next_value::<IgnoredAny>().map(drop);
        };
        let mut series = Series { key, ..Series::default() };
        items.next_value_seed(Part { budget, into: &mut series, problems })?;
        take_room::<Series, A::Error>()?;
        into.push(series);
        Ok(())
    }
}

impl Filled for Series {
    fn member<'de, A: MapAccess<'de>>(
        part: &mut Part<'_, '_, Self>,
        name: &str,
        items: &mut A,
    ) -> Result<(), A::Error> {
        let Part { budget, into, problems } = part;
        match name {
            "attributes" => {
                let attributes: List<Scalar> = items.next_value()?;
                into.attributes = attributes.list().unwrap_or_default().to_vec();
            }
            "observations" => {
                items.next_value_seed(Part { budget, into: &mut into.observations, problems })?;
            }
            _ => drop(items.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

impl Filled for Observations {
    fn member<'de, A: MapAccess<'de>>(
        part: &mut Part<'_, '_, Self>,
        name: &str,
        items: &mut A,
    ) -> Result<(), A::Error> {
        let Part { budget, into, problems } = part;
        if !budget.take(problems) {
            return items.next_value::<IgnoredAny>().map(drop);
        }
        match (key(name), items.next_value::<Scalar>()?) {
            (Some(key), Scalar::List(cells)) => {
                into.keys.extend(key);
                into.cells.extend(cells);
                into.ends.push((into.keys.len(), into.cells.len()));
            }
            (None, _) => {
                problems.add(at_path("not-an-index", format_args!("observations.{name}")));
            }
            (Some(_), _) => {
                let path = format_args!("observations.{name}");
                problems.add(at_path("not-a-number", path).with("cell", ""));
            }
        }
        Ok(())
    }
}
