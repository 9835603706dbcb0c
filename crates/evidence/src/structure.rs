//! Structures: what SDMX says *about* tables, so that other programs can ask for their parts.
//!
//! Every table is a dataflow with a structure of the same code. Its dimensions take their codes
//! from lists, one for each dimension and agency, which hold what the tables of that agency use;
//! what the columns mean stands in a concept scheme of the table's code. Which of the codes a table
//! has, and of which time, says a constraint of the table's code. That is how Eurostat arranges them
//! too.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use crate::{
    constraint::Constraint,
    dataset::{Code, Dataset, Title},
    flag::{Flag, Flags},
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

    /// The name in all the world of an artefact of a class, such as `codelist.Codelist`.
    #[must_use]
    pub fn urn(&self, class: &str) -> String {
        format!("urn:sdmx:org.sdmx.infomodel.{class}={}", self.short())
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
    /// Which codes tables have, for those that have any figure.
    pub constraints: Vec<Constraint>,
}

/// A kind of artefact that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artefact {
    /// Tables.
    Dataflow,
    /// How tables are built.
    DataStructure,
    /// Lists of codes.
    Codelist,
    /// What columns mean.
    ConceptScheme,
    /// Which codes tables have.
    Constraint,
    /// Everything.
    Any,
}

/// What is told besides what is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum References {
    /// Nothing.
    None,
    /// What uses it.
    Parents,
    /// What it uses by itself.
    Children,
    /// What it uses, and what that uses.
    Descendants,
    /// What uses it and what it uses.
    All,
    /// The artefacts of one kind, whether it uses them or they use it.
    Only(Artefact),
}

impl References {
    /// The references of the parameter with this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "none" => Self::None,
            "parents" | "parentsandsiblings" | "ancestors" => Self::Parents,
            "children" => Self::Children,
            "descendants" => Self::Descendants,
            "dataflow" => Self::Only(Artefact::Dataflow),
            "datastructure" => Self::Only(Artefact::DataStructure),
            "codelist" => Self::Only(Artefact::Codelist),
            "conceptscheme" => Self::Only(Artefact::ConceptScheme),
            "contentconstraint" | "dataconstraint" => Self::Only(Artefact::Constraint),
            "all" => Self::All,
            _ => return None,
        })
    }
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
    /// All that is said about these tables.
    #[must_use]
    pub fn of<'a>(datasets: impl IntoIterator<Item = &'a Dataset>) -> Self {
        Self::told(datasets, Artefact::Any, References::None)
    }

    /// What is said about these tables of a kind of artefact, with its references; the rest is not
    /// even looked at.
    #[must_use]
    pub fn told<'a>(
        datasets: impl IntoIterator<Item = &'a Dataset>,
        asked: Artefact,
        with: References,
    ) -> Self {
        let keeps = |artefact| is_told(asked, with, artefact);
        let mut lists = keeps(Artefact::Codelist).then(BTreeMap::new);
        let mut told = Self::default();
        for dataset in datasets {
            let (identity, name) = (Identity::of(&dataset.title), name_of(dataset));
            if let Some(lists) = &mut lists {
                add_lists(lists, dataset);
            }
            if keeps(Artefact::ConceptScheme) {
                let (identity, name, concepts) =
                    (identity.clone(), name.clone(), concepts(dataset));
                told.concept_schemes.push(ConceptScheme { identity, name, concepts });
            }
            if keeps(Artefact::DataStructure) {
                told.data_structures.push(data_structure(dataset));
            }
            if keeps(Artefact::Dataflow) {
                told.dataflows.push(Dataflow { identity, name });
            }
            if keeps(Artefact::Constraint) && !dataset.periods().is_empty() {
                told.constraints.push(Constraint::of(dataset));
            }
        }
        told.codelists = lists.unwrap_or_default().into_values().collect();
        told
    }
}

/// Whether an artefact is told when one of a kind is asked for with references.
fn is_told(asked: Artefact, with: References, artefact: Artefact) -> bool {
    use References::{All, Children, Descendants, Only, Parents};
    let has_below = matches!(with, Children | Descendants | All);
    let has_above = matches!(with, Parents | All);
    match (asked, artefact) {
        (Artefact::Any, _) => true,
        (asked, artefact) if asked == artefact => true,
        (Artefact::Codelist | Artefact::ConceptScheme, _) => false,
        (_, artefact) if with == Only(artefact) => true,
        (Artefact::Dataflow, Artefact::Constraint) => has_above,
        (Artefact::Dataflow, Artefact::DataStructure) => has_below,
        (Artefact::Dataflow, _) => has_below && with != Children,
        (Artefact::DataStructure, Artefact::Dataflow) => has_above,
        (Artefact::DataStructure, Artefact::Constraint) => false,
        (Artefact::DataStructure, _) => has_below,
        (Artefact::Constraint, Artefact::Dataflow) => has_below,
        (Artefact::Constraint, _) => has_below && with != Children,
    }
}

/// How a table is built.
fn data_structure(dataset: &Dataset) -> DataStructure {
    let identity = Identity::of(&dataset.title);
    let coded = |id: &str| Coded { id: id.to_owned(), codelist: list_of(&identity.agency, id) };
    DataStructure {
        dimensions: dataset.dimensions().iter().map(|d| coded(&d.code)).collect(),
        attributes: vec![coded(FLAGS), coded(CONFIDENTIALITY)],
        name: name_of(dataset),
        identity: identity.clone(),
    }
}

/// The list that a column of an agency takes its codes from.
fn list_of(agency: &str, column: &str) -> Identity {
    let (agency, id) = (agency.to_owned(), column.to_ascii_uppercase());
    Identity { agency, id, version: "1.0".to_owned() }
}

/// Adds the codes of all columns of a table to their lists.
fn add_lists(lists: &mut BTreeMap<Identity, Codelist>, dataset: &Dataset) {
    let agency = &dataset.title.agency;
    for dimension in dataset.dimensions() {
        let name = dimension.name.as_deref().unwrap_or(&dimension.code);
        add(lists, list_of(agency, &dimension.code), name, &dimension.codes);
    }
    add(lists, list_of(agency, FLAGS), "Observation status (flag)", &flag_codes(dataset));
    let confidentiality = list_of(agency, CONFIDENTIALITY);
    add(lists, confidentiality, "Confidentiality status", &confidentiality_codes());
}

pub(crate) fn name_of(dataset: &Dataset) -> String {
    dataset.title.name.clone().unwrap_or_else(|| dataset.title.code.clone())
}

/// Adds codes to a list.
fn add(lists: &mut BTreeMap<Identity, Codelist>, identity: Identity, name: &str, codes: &[Code]) {
    match lists.entry(identity.clone()) {
        btree_map::Entry::Vacant(new) => {
            let (name, codes) = (name.to_owned(), codes.to_vec());
            new.insert(Codelist { identity, name, codes });
        }
        btree_map::Entry::Occupied(there) => {
            let list = &mut there.into_mut().codes;
            list.extend_from_slice(codes);
            list.sort_by(|a, b| a.code.cmp(&b.code).then_with(|| b.label.cmp(&a.label)));
            list.dedup_by(|later, first| later.code == first.code);
        }
    }
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

/// The letters that a figure can carry, and the several that figures of this table carry together,
/// with what they mean.
fn flag_codes(dataset: &Dataset) -> Vec<Code> {
    let single = Flag::ALL.into_iter().map(|flag| Flags::NONE.with(flag));
    let all: BTreeSet<Flags> = single.chain(dataset.flag_sets().iter().copied()).collect();
    let code = |flags: Flags| {
        let mut letters: Vec<Flag> = flags.iter().collect();
        letters.sort_by_key(|flag| flag.letter());
        let meanings: Vec<&str> = letters.into_iter().map(Flag::meaning).collect();
        Code { code: flags.to_string(), label: Some(meanings.join(", ")) }
    };
    let mut codes: Vec<Code> = all.into_iter().filter(|f| !f.is_empty()).map(code).collect();
    codes.sort();
    codes
}

fn confidentiality_codes() -> Vec<Code> {
    let code = |code: &str, label: &str| Code { code: code.into(), label: Some(label.into()) };
    vec![code("C", "Confidential"), code("F", "Free for publication")]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read::Reading, sdmx_csv::read_sdmx_csv};

    #[test]
    fn flags_that_figures_carry_together_are_codes_too() {
        let csv = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nA:B(1.0),LV,2023,1,bu\n";
        let dataset = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let all = Structures::of([&dataset]);
        let list = all.codelists.iter().find(|list| list.identity.id == FLAGS).unwrap();
        let label = |code: &str| list.codes.iter().find(|c| c.code == code)?.label.clone();
        assert_eq!(label("bu").unwrap(), "break in time series, low reliability");
        assert_eq!(label("u").unwrap(), "low reliability");
        assert_eq!(list.codes.len(), Flag::ALL.len() + 1);
    }

    #[test]
    fn references_bring_what_is_used_and_what_uses() {
        let csv = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nA:B(1.0),LV,2023,1\n";
        let dataset = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let told = |asked, with: &str| {
            let all = Structures::told([&dataset], asked, References::of(with).unwrap());
            let many = [
                ("f", all.dataflows.len()),
                ("d", all.data_structures.len()),
                ("c", all.concept_schemes.len()),
                ("l", all.codelists.len()),
                ("k", all.constraints.len()),
            ];
            many.iter().filter(|(_, n)| *n > 0).map(|(name, _)| *name).collect::<String>()
        };
        for (asked, with, expected) in [
            (Artefact::Dataflow, "none", "f"),
            (Artefact::Dataflow, "parents", "fk"),
            (Artefact::Dataflow, "contentconstraint", "fk"),
            (Artefact::Dataflow, "all", "fdclk"),
            (Artefact::Constraint, "none", "k"),
            (Artefact::Constraint, "children", "fk"),
            (Artefact::Constraint, "descendants", "fdclk"),
            (Artefact::Dataflow, "children", "fd"),
            (Artefact::Dataflow, "descendants", "fdcl"),
            (Artefact::Dataflow, "datastructure", "fd"),
            (Artefact::Dataflow, "codelist", "fl"),
            (Artefact::DataStructure, "contentconstraint", "dk"),
            (Artefact::Constraint, "dataflow", "fk"),
            (Artefact::Codelist, "dataflow", "l"),
            (Artefact::DataStructure, "none", "d"),
            (Artefact::DataStructure, "parents", "fd"),
            (Artefact::DataStructure, "children", "dcl"),
            (Artefact::DataStructure, "all", "fdcl"),
            (Artefact::Codelist, "all", "l"),
            (Artefact::ConceptScheme, "all", "c"),
            (Artefact::Any, "none", "fdclk"),
        ] {
            assert_eq!(told(asked, with), expected, "{asked:?} {with}");
        }
        assert_eq!(References::of("everything"), None);
    }
}
