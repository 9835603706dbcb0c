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
    /// Whether codes are left out.
    pub is_partial: bool,
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
    /// Whether concepts are left out.
    pub is_partial: bool,
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
    /// The kinds of which names alone are told, without what they are made of.
    pub stubs: Kinds,
}

/// Several kinds of artefacts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// Every kind.
    pub const ALL: Self = Self(u8::MAX);

    /// These, and one more.
    #[must_use]
    pub const fn with(self, kind: Artefact) -> Self {
        Self(self.0 | 1 << kind as u8)
    }

    /// These without one.
    #[must_use]
    pub const fn without(self, kind: Artefact) -> Self {
        Self(self.0 & !(1 << kind as u8))
    }

    /// Whether a kind is among them.
    #[must_use]
    pub const fn has(self, kind: Artefact) -> bool {
        self.0 & 1 << kind as u8 != 0
    }
}

/// How much is told of artefacts, by the parameter `detail` of the services.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// What they are made of.
    #[default]
    Full,
    /// Their names alone.
    Stubs,
    /// Of those that are referred to their names alone.
    ReferenceStubs,
}

impl Told {
    /// How much the parameter with this value asks for: names are in every stub, and no list has more
    /// codes than tables use.
    #[must_use]
    pub fn of(detail: &str) -> Option<Self> {
        Some(match detail {
            "full" | "raw" | "referencepartial" => Self::Full,
            "allstubs" | "allcompletestubs" => Self::Stubs,
            "referencestubs" | "referencecompletestubs" => Self::ReferenceStubs,
            _ => return None,
        })
    }

    /// The kinds of which names alone are told when one is asked for.
    #[must_use]
    pub const fn stubs(self, asked: Artefact) -> Kinds {
        match (self, asked) {
            (Self::Full, _) | (Self::ReferenceStubs, Artefact::Any) => Kinds::NONE,
            // A constraint that constrains nothing is none to the programs that read it.
            (Self::Stubs, _) => Kinds::ALL.without(Artefact::Constraint),
            (Self::ReferenceStubs, asked) => {
                Kinds::ALL.without(Artefact::Constraint).without(asked)
            }
        }
    }
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
    /// What uses it by itself.
    Parents,
    /// What uses it by itself, and what that uses besides.
    Siblings,
    /// What uses it, and what uses that.
    Ancestors,
    /// What it uses by itself.
    Children,
    /// What it uses, and what that uses.
    Descendants,
    /// What uses it and what it uses.
    All,
    /// The artefacts of these kinds, whether it uses them or they use it.
    Only(Kinds),
}

impl References {
    /// The references of the parameter with this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "none" => Self::None,
            "parents" => Self::Parents,
            "parentsandsiblings" => Self::Siblings,
            "ancestors" => Self::Ancestors,
            "children" => Self::Children,
            "descendants" => Self::Descendants,
            "all" | "*" => Self::All,
            kinds => {
                let mut all = kinds.split([',', '+']).map(Artefact::of);
                Self::Only(all.try_fold(Kinds::NONE, |all, kind| Some(all.with(kind?)))?)
            }
        })
    }
}

impl References {
    /// Whether what is used beside the thing that is asked for is told.
    #[must_use]
    pub fn has_siblings(self) -> bool {
        matches!(self, Self::Siblings | Self::All)
    }
}

impl Artefact {
    /// The kind that addresses call so.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "dataflow" => Self::Dataflow,
            "datastructure" => Self::DataStructure,
            "codelist" => Self::Codelist,
            "conceptscheme" => Self::ConceptScheme,
            "contentconstraint" | "dataconstraint" => Self::Constraint,
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
                let is_partial = false;
                told.concept_schemes.push(ConceptScheme { identity, name, concepts, is_partial });
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

    /// What is said about the lists of these tables that are asked for by their code, with their
    /// references.
    #[must_use]
    pub fn of_lists<'a>(
        datasets: impl IntoIterator<Item = &'a Dataset>,
        is_asked: impl Fn(&str) -> bool,
        with: References,
    ) -> Self {
        // Structures say which table uses which list.
        let found = match with {
            References::Only(kinds) => References::Only(kinds.with(Artefact::DataStructure)),
            with => with,
        };
        let mut told = Self::told(datasets, Artefact::Codelist, found);
        told.keep_lists(is_asked, with.has_siblings());
        if !is_told(Artefact::Codelist, with, Artefact::DataStructure) {
            told.data_structures.clear();
        }
        told
    }

    /// Keeps of lists of codes those that are asked for by their code, and of what uses lists what uses
    /// one of these; with the other lists that it uses, if siblings are wanted.
    fn keep_lists(&mut self, is_asked: impl Fn(&str) -> bool, with_siblings: bool) {
        let is_asked = |list: &Identity| is_asked(&list.id);
        let columns = |s: &DataStructure| {
            let all = s.dimensions.iter().chain(&s.attributes);
            all.map(|column| column.codelist.clone()).collect::<Vec<_>>()
        };
        let kept: BTreeSet<Identity> =
            self.codelists.iter().map(|list| list.identity.clone()).filter(is_asked).collect();
        self.data_structures.retain(|s| columns(s).iter().any(|list| kept.contains(list)));
        let beside: BTreeSet<Identity> = self.data_structures.iter().flat_map(columns).collect();
        self.codelists.retain(|list| {
            kept.contains(&list.identity)
                || with_siblings && !kept.is_empty() && beside.contains(&list.identity)
        });
        let using: BTreeSet<&Identity> = self.data_structures.iter().map(|s| &s.identity).collect();
        self.concept_schemes.retain(|scheme| using.contains(&scheme.identity));
        self.dataflows.retain(|flow| using.contains(&flow.identity));
        self.constraints.retain(|constraint| using.contains(&constraint.identity));
    }

    /// Keeps the codes that are asked for of the lists with these codes, the other lists whole; a list of
    /// which something is left out says that it is a part, one of which nothing is left is gone.
    pub fn keep_codes(&mut self, is_named: impl Fn(&str) -> bool, is_asked: impl Fn(&str) -> bool) {
        for list in self.codelists.iter_mut().filter(|list| is_named(&list.identity.id)) {
            let all = list.codes.len();
            list.codes.retain(|code| is_asked(&code.code));
            list.is_partial |= list.codes.len() < all;
        }
        self.codelists.retain(|list| !list.codes.is_empty());
    }

    /// Keeps of concept schemes the concepts that are asked for, as [`Self::keep_codes`] does of lists.
    pub fn keep_concepts(&mut self, is_asked: impl Fn(&str) -> bool) {
        for scheme in &mut self.concept_schemes {
            let all = scheme.concepts.len();
            scheme.concepts.retain(|concept| is_asked(&concept.id));
            scheme.is_partial |= scheme.concepts.len() < all;
        }
        self.concept_schemes.retain(|scheme| !scheme.concepts.is_empty());
    }
}

/// Whether an artefact is told when one of a kind is asked for with references.
fn is_told(asked: Artefact, with: References, artefact: Artefact) -> bool {
    use References::{All, Ancestors, Children, Descendants, Only, Parents, Siblings};
    let has_below = matches!(with, Children | Descendants | All);
    let has_above = matches!(with, Parents | Siblings | Ancestors | All);
    let is_named = matches!(with, Only(kinds) if kinds.has(artefact));
    match (asked, artefact) {
        (Artefact::Any, _) => true,
        (asked, artefact) if asked == artefact => true,
        // What is used by a structure uses nothing, and has no other user.
        _ if is_named => true,
        (Artefact::Codelist | Artefact::ConceptScheme, Artefact::DataStructure) => has_above,
        (
            Artefact::Codelist | Artefact::ConceptScheme,
            Artefact::Codelist | Artefact::ConceptScheme,
        ) => with.has_siblings(),
        (Artefact::Codelist | Artefact::ConceptScheme, _) => with == Ancestors,
        (Artefact::Dataflow, Artefact::Constraint) => has_above,
        (Artefact::Dataflow, Artefact::DataStructure) => has_below,
        (Artefact::Dataflow, _) => has_below && with != Children,
        (Artefact::DataStructure, Artefact::Dataflow) => has_above,
        (Artefact::DataStructure, Artefact::Constraint) => with == Ancestors,
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
            new.insert(Codelist { identity, name, codes, is_partial: false });
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
    let code = |flags: Flags| Code { code: flags.to_string(), label: Some(flags.meaning()) };
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
    fn of_lists_those_are_kept_that_are_asked_for_with_what_uses_them() {
        let csv =
            "DATAFLOW,geo,sex,TIME_PERIOD,OBS_VALUE\nA:B(1.0),LV,F,2023,1\nA:B(1.0),EE,F,2023,1\n";
        let first = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let other = csv.replace("A:B", "A:C").replace("sex", "age");
        let other = read_sdmx_csv(other.as_bytes(), &Reading::default()).unwrap();
        let told = |with: &str, id: &str| {
            let with = References::of(with).unwrap();
            Structures::of_lists([&first, &other], |list| list == id, with)
        };
        let all = told("ancestors", "SEX");
        assert_eq!(
            (all.codelists.len(), all.data_structures.len(), all.dataflows.len()),
            (1, 1, 1)
        );
        assert_eq!(all.data_structures[0].identity.id, "B");
        let all = told("dataflow", "SEX");
        assert_eq!((all.codelists.len(), all.data_structures.len()), (1, 0));
        assert_eq!(all.dataflows.iter().map(|f| &*f.identity.id).collect::<Vec<_>>(), ["B"]);
        assert_eq!(told("dataflow", "GEO").dataflows.len(), 2);
        assert_eq!(told("codelist", "SEX").codelists.len(), 1);
        let mut all = told("parentsandsiblings", "SEX");
        let lists: Vec<_> = all.codelists.iter().map(|list| &*list.identity.id).collect();
        assert_eq!(lists, ["CONF_STATUS", "GEO", "OBS_FLAG", "SEX"], "no list of the other table");
        assert_eq!(told("parentsandsiblings", "NONE"), Structures::default());
        all.keep_codes(|list| list == "GEO", |code| code == "LV");
        let geo = all.codelists.iter().find(|list| list.identity.id == "GEO").unwrap();
        assert!(geo.is_partial && geo.codes.len() == 1);
        let whole = |list: &&Codelist| !list.is_partial && !list.codes.is_empty();
        assert_eq!(all.codelists.iter().filter(whole).count(), 3, "the other lists are whole");
        all.keep_codes(|list| list == "SEX", |_| false);
        assert!(all.codelists.iter().all(|list| list.identity.id != "SEX"));
        all.keep_concepts(|concept| concept == "geo");
        assert!(all.concept_schemes.iter().all(|s| s.is_partial && s.concepts.len() == 1));
    }

    #[test]
    fn detail_says_of_what_names_alone_are_told() {
        let stubs = |detail: &str| Told::of(detail).unwrap().stubs(Artefact::DataStructure);
        assert_eq!(stubs("full"), Kinds::NONE);
        assert!(stubs("allstubs").has(Artefact::DataStructure));
        let of_references = stubs("referencestubs");
        assert!(
            !of_references.has(Artefact::DataStructure) && of_references.has(Artefact::Codelist)
        );
        assert_eq!(Told::of("some"), None);
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
            (Artefact::Codelist, "dataflow", "fl"),
            (Artefact::Codelist, "datastructure+conceptscheme", "dcl"),
            (Artefact::DataStructure, "none", "d"),
            (Artefact::DataStructure, "parents", "fd"),
            (Artefact::DataStructure, "children", "dcl"),
            (Artefact::DataStructure, "all", "fdcl"),
            (Artefact::Codelist, "all", "dcl"),
            (Artefact::Codelist, "parentsandsiblings", "dcl"),
            (Artefact::DataStructure, "ancestors", "fdk"),
            (Artefact::Codelist, "parents", "dl"),
            (Artefact::Codelist, "ancestors", "fdlk"),
            (Artefact::Codelist, "children", "l"),
            (Artefact::ConceptScheme, "all", "dcl"),
            (Artefact::ConceptScheme, "parents", "dc"),
            (Artefact::Dataflow, "codelist,conceptscheme", "fcl"),
            (Artefact::Dataflow, "codelist+datastructure", "fdl"),
            (Artefact::Any, "none", "fdclk"),
        ] {
            assert_eq!(told(asked, with), expected, "{asked:?} {with}");
        }
        assert_eq!(References::of("everything"), None);
        assert_eq!(References::of("codelist,everything"), None);
    }
}
