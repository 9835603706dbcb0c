//! Structures: what SDMX says *about* tables, so that other programs can ask for their parts.
//!
//! Every table is a dataflow with a structure of the same code. Its dimensions take their codes
//! from lists, one for each dimension and agency, which hold what the tables of that agency use;
//! what the columns mean stands in a concept scheme of the table's code. That is how Eurostat
//! arranges them too.

use std::collections::{BTreeMap, btree_map};

use crate::{
    dataset::{Code, Dataset, Title},
    flag::Flag,
};

/// Who keeps an artefact, how it is called, and which version it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    /// The agency, such as `ESTAT`.
    pub agency: String,
    /// The code, such as `LFSA_ERGAN`.
    pub id: String,
    /// The version, such as `1.0`.
    pub version: String,
}

impl Identity {
    /// The identity of a table: its dataflow's, its structure's and its concept scheme's.
    #[must_use]
    pub fn of(title: &Title) -> Self {
        Self {
            agency: title.agency.clone(),
            id: title.code.clone(),
            version: title.version.clone().unwrap_or_else(|| "1.0".to_owned()),
        }
    }

    /// The last part of a URN: `ESTAT:LFSA_ERGAN(1.0)`.
    #[must_use]
    pub fn short(&self) -> String {
        format!("{}:{}({})", self.agency, self.id, self.version)
    }
}

/// A list of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codelist {
    /// Its identity; the code is that of the dimension in capitals, such as `GEO`.
    pub identity: Identity,
    /// What the codes are codes of.
    pub name: String,
    /// The codes in order.
    pub codes: Vec<Code>,
}

/// What a column of a table means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// The code, such as `citizen` or `OBS_VALUE`.
    pub id: String,
    /// The name, such as `Country of citizenship`.
    pub name: String,
}

/// The concepts of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptScheme {
    /// Its identity.
    pub identity: Identity,
    /// The name of the table.
    pub name: String,
    /// Dimensions, time, figure, flags and confidentiality, in this order.
    pub concepts: Vec<Concept>,
}

/// A column of codes, and the list that they are from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    /// The code of the column.
    pub id: String,
    /// The list.
    pub codelist: Identity,
}

/// How a table is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataStructure {
    /// Its identity; its concept scheme has the same.
    pub identity: Identity,
    /// The name of the table.
    pub name: String,
    /// The dimensions in order, without [`TIME`].
    pub dimensions: Vec<Coded>,
    /// The attributes of a figure: [`FLAGS`] and [`CONFIDENTIALITY`].
    pub attributes: Vec<Coded>,
}

/// A table that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataflow {
    /// Its identity; its structure has the same.
    pub identity: Identity,
    /// The name of the table.
    pub name: String,
}

/// Everything that is said about some tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Structures {
    /// Lists of codes.
    pub codelists: Vec<Codelist>,
    /// Concept schemes.
    pub concept_schemes: Vec<ConceptScheme>,
    /// Structures of tables.
    pub data_structures: Vec<DataStructure>,
    /// Tables.
    pub dataflows: Vec<Dataflow>,
}

/// The dimension of time.
pub const TIME: &str = "TIME_PERIOD";
/// The figure.
pub const FIGURE: &str = "OBS_VALUE";
/// The attribute with the flags of a figure.
pub const FLAGS: &str = "OBS_FLAG";
/// The attribute with the confidentiality of a figure.
pub const CONFIDENTIALITY: &str = "CONF_STATUS";

impl Structures {
    /// What is said about these tables.
    #[must_use]
    pub fn of<'a>(datasets: impl IntoIterator<Item = &'a Dataset>) -> Self {
        let mut lists: BTreeMap<Identity, Codelist> = BTreeMap::new();
        let mut structures = Self::default();
        for dataset in datasets {
            let (identity, name) = (Identity::of(&dataset.title), name_of(dataset));
            let dimensions = dataset.dimensions().iter().map(|d| {
                let name = d.name.as_deref().unwrap_or(&d.code);
                Coded {
                    id: d.code.clone(),
                    codelist: add(&mut lists, &identity.agency, &d.code, name, &d.codes),
                }
            });
            let dimensions = dimensions.collect();
            let mut attribute = |id: &str, name: &str, codes: &[Code]| Coded {
                id: id.to_owned(),
                codelist: add(&mut lists, &identity.agency, id, name, codes),
            };
            let attributes = vec![
                attribute(FLAGS, "Observation status (flag)", &flag_codes()),
                attribute(CONFIDENTIALITY, "Confidentiality status", &confidentiality_codes()),
            ];
            structures.concept_schemes.push(ConceptScheme {
                identity: identity.clone(),
                name: name.clone(),
                concepts: concepts(dataset),
            });
            structures.data_structures.push(DataStructure {
                identity: identity.clone(),
                name: name.clone(),
                dimensions,
                attributes,
            });
            structures.dataflows.push(Dataflow { identity, name });
        }
        structures.codelists = lists.into_values().collect();
        structures
    }
}

fn name_of(dataset: &Dataset) -> String {
    dataset.title.name.clone().unwrap_or_else(|| dataset.title.code.clone())
}

/// Adds codes to the list of a dimension, and tells which list that is.
fn add(
    lists: &mut BTreeMap<Identity, Codelist>,
    agency: &str,
    dimension: &str,
    name: &str,
    codes: &[Code],
) -> Identity {
    let identity = Identity {
        agency: agency.to_owned(),
        id: dimension.to_ascii_uppercase(),
        version: "1.0".to_owned(),
    };
    match lists.entry(identity.clone()) {
        btree_map::Entry::Vacant(new) => {
            let (name, codes) = (name.to_owned(), codes.to_vec());
            new.insert(Codelist { identity: identity.clone(), name, codes });
        }
        btree_map::Entry::Occupied(there) => {
            let list = &mut there.into_mut().codes;
            list.extend_from_slice(codes);
            list.sort_by(|a, b| a.code.cmp(&b.code).then_with(|| b.label.cmp(&a.label)));
            list.dedup_by(|later, first| later.code == first.code);
        }
    }
    identity
}

/// What the columns of a table mean.
fn concepts(dataset: &Dataset) -> Vec<Concept> {
    let concept = |id: &str, name: &str| Concept { id: id.to_owned(), name: name.to_owned() };
    let dimensions = dataset.dimensions().iter();
    let named = dimensions.map(|d| concept(&d.code, d.name.as_deref().unwrap_or(&d.code)));
    let fixed = [
        concept(TIME, "Time"),
        concept(FIGURE, "Observation value"),
        concept(FLAGS, "Observation status (flag)"),
        concept(CONFIDENTIALITY, "Confidentiality status"),
    ];
    named.chain(fixed).collect()
}

/// The letters that a figure can carry, with what they mean. A figure may carry several.
fn flag_codes() -> Vec<Code> {
    let mut codes: Vec<Code> = Flag::ALL
        .into_iter()
        .map(|f| Code { code: f.letter().to_string(), label: Some(f.meaning().to_owned()) })
        .collect();
    codes.sort();
    codes
}

fn confidentiality_codes() -> Vec<Code> {
    let code = |code: &str, label: &str| Code { code: code.into(), label: Some(label.into()) };
    vec![code("C", "Confidential"), code("F", "Free for publication")]
}
