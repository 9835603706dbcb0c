//! The writer of structures: code lists, concepts, structures, tables and what they have, each by its
//! name.

use std::{collections::BTreeSet, io::Write};

use serde::Serialize;

use super::write::{is_plain, send};
use crate::{
    constraint::Constraint,
    dataset::Code,
    structure::{
        Artefact as Kind, Coded, Codelist, Concept, ConceptScheme, DataStructure, Dataflow, FIGURE,
        Identity, Structures, TIME,
    },
    write::{Envelope, WriteError},
};

/// The schema of structure messages.
const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

/// Writes what is said about tables as a structure message of version 2.0.
///
/// A list with a code that SDMX does not take, because it has a dot or a plus, is left out, and
/// the columns that use it hold texts.
///
/// # Errors
/// When the output refuses.
pub fn write_structures_json(
    structures: &Structures,
    envelope: &Envelope<'_>,
    output: impl Write,
) -> Result<(), WriteError> {
    let is_good = |list: &&Codelist| list.codes.iter().all(|code| is_plain(&code.code));
    let (lists, bad): (Vec<&Codelist>, Vec<_>) = structures.codelists.iter().partition(is_good);
    let bad: BTreeSet<&Identity> = bad.iter().map(|list| &list.identity).collect();
    let is_stub = |kind| structures.stubs.has(kind);
    let data = Body {
        codelists: lists.iter().map(|list| codelist(list).told(is_stub(Kind::Codelist))).collect(),
        concept_schemes: structures
            .concept_schemes
            .iter()
            .map(|scheme| concept_scheme(scheme).told(is_stub(Kind::ConceptScheme)))
            .collect(),
        data_structures: structures
            .data_structures
            .iter()
            .map(|structure| data_structure(structure, &bad).told(is_stub(Kind::DataStructure)))
            .collect(),
        dataflows: structures
            .dataflows
            .iter()
            .map(|flow| dataflow(flow).told(is_stub(Kind::Dataflow)))
            .collect(),
        data_constraints: structures
            .constraints
            .iter()
            .map(|one| constraint(one).told(is_stub(Kind::Constraint)))
            .collect(),
    };
    send(SCHEMA, envelope, data, output)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    codelists: Vec<Artefact<'a, Codes<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    concept_schemes: Vec<Artefact<'a, Concepts<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    data_structures: Vec<Artefact<'a, Built<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dataflows: Vec<Artefact<'a, Of>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    data_constraints: Vec<Artefact<'a, Limit<'a>>>,
}

/// What every artefact has, and what it has of its own.
#[derive(Serialize)]
struct Artefact<'a, T> {
    id: &'a str,
    #[serde(rename = "agencyID")]
    agency: &'a str,
    version: &'a str,
    name: &'a str,
    #[serde(rename = "isExternalReference", skip_serializing_if = "Option::is_none")]
    is_elsewhere: Option<bool>,
    #[serde(rename = "isPartial", skip_serializing_if = "Option::is_none")]
    is_partial: Option<bool>,
    /// Nothing of a stub.
    #[serde(flatten)]
    own: Option<T>,
}

fn artefact<'a, T>(identity: &'a Identity, name: &'a str, own: T) -> Artefact<'a, T> {
    let Identity { agency, id, version } = identity;
    let (is_elsewhere, is_partial) = (None, None);
    Artefact { id, agency, version, name, is_elsewhere, is_partial, own: Some(own) }
}

impl<T> Artefact<'_, T> {
    /// Its name alone, if that is all that is told.
    fn told(self, is_stub: bool) -> Self {
        if is_stub { Self { is_elsewhere: Some(true), own: None, ..self } } else { self }
    }

    /// With the word that something is left out.
    fn partial(self, is_partial: bool) -> Self {
        Self { is_partial: is_partial.then_some(true), ..self }
    }
}

#[derive(Serialize)]
struct Codes<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    codes: Vec<Item<'a>>,
}

/// A code or a concept.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    name: &'a str,
}

fn codelist(list: &Codelist) -> Artefact<'_, Codes<'_>> {
    let codes = list
        .codes
        .iter()
        .map(|Code { code, label }| Item { id: code, name: label.as_deref().unwrap_or(code) });
    let own = Codes { codes: codes.collect() };
    artefact(&list.identity, &list.name, own).partial(list.is_partial)
}

#[derive(Serialize)]
struct Concepts<'a> {
    concepts: Vec<Item<'a>>,
}

fn concept_scheme(scheme: &ConceptScheme) -> Artefact<'_, Concepts<'_>> {
    let concepts = scheme.concepts.iter().map(|Concept { id, name }| Item { id, name }).collect();
    artefact(&scheme.identity, &scheme.name, Concepts { concepts }).partial(scheme.is_partial)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Built<'a> {
    data_structure_components: Components<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Components<'a> {
    dimension_list: DimensionList<'a>,
    measure_list: MeasureList,
    attribute_list: AttributeList<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DimensionList<'a> {
    id: &'static str,
    dimensions: Vec<Component<'a>>,
    time_dimension: Component<'static>,
}

#[derive(Serialize)]
struct MeasureList {
    id: &'static str,
    measures: [Component<'static>; 1],
}

#[derive(Serialize)]
struct AttributeList<'a> {
    id: &'static str,
    attributes: Vec<Component<'a>>,
}

/// A column.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Component<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<usize>,
    concept_identity: String,
    local_representation: Representation,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_relationship: Option<Relationship>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Representation {
    Enumeration(String),
    Format(Format),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Format {
    data_type: &'static str,
}

#[derive(Serialize)]
struct Relationship {
    observation: Nothing,
}

#[derive(Serialize)]
struct Nothing {}

fn data_structure<'a>(
    structure: &'a DataStructure,
    bad: &BTreeSet<&Identity>,
) -> Artefact<'a, Built<'a>> {
    let concepts = structure.identity.urn("conceptscheme.Concept");
    let of_format = |id: &'static str, data_type| Component {
        id,
        position: None,
        concept_identity: format!("{concepts}.{id}"),
        local_representation: Representation::Format(Format { data_type }),
        attribute_relationship: None,
        usage: None,
    };
    let coded = |column: &'a Coded| Component {
        id: &column.id,
        position: None,
        concept_identity: format!("{concepts}.{}", column.id),
        local_representation: representation(&column.codelist, bad),
        attribute_relationship: None,
        usage: None,
    };
    let dimensions = (0..).zip(&structure.dimensions);
    let dimensions =
        dimensions.map(|(at, column)| Component { position: Some(at), ..coded(column) });
    let attributes = structure.attributes.iter().map(|column| Component {
        attribute_relationship: Some(Relationship { observation: Nothing {} }),
        usage: Some("optional"),
        ..coded(column)
    });
    let components = Components {
        dimension_list: DimensionList {
            id: "DimensionDescriptor",
            dimensions: dimensions.collect(),
            time_dimension: of_format(TIME, "ObservationalTimePeriod"),
        },
        measure_list: MeasureList {
            id: "MeasureDescriptor",
            measures: [of_format(FIGURE, "Double")],
        },
        attribute_list: AttributeList {
            id: "AttributeDescriptor",
            attributes: attributes.collect(),
        },
    };
    let own = Built { data_structure_components: components };
    artefact(&structure.identity, &structure.name, own)
}

/// The list of a column, told here or elsewhere; texts where the list cannot be told.
fn representation(list: &Identity, bad: &BTreeSet<&Identity>) -> Representation {
    if bad.contains(list) {
        Representation::Format(Format { data_type: "String" })
    } else {
        Representation::Enumeration(list.urn("codelist.Codelist"))
    }
}

/// What a table is built by.
#[derive(Serialize)]
struct Of {
    structure: String,
}

fn dataflow(flow: &Dataflow) -> Artefact<'_, Of> {
    let structure = flow.identity.urn("datastructure.DataStructure");
    artefact(&flow.identity, &flow.name, Of { structure })
}

/// What a table has.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Limit<'a> {
    role: &'static str,
    constraint_attachment: Attachment,
    cube_regions: [Region<'a>; 1],
}

#[derive(Serialize)]
struct Attachment {
    dataflows: [String; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region<'a> {
    include: bool,
    key_values: Vec<KeyValue<'a>>,
}

#[derive(Serialize)]
struct KeyValue<'a> {
    id: &'a str,
    #[serde(flatten)]
    held: Held<'a>,
}

/// The codes of a dimension, or from when to when.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Held<'a> {
    Values(Vec<Value<'a>>),
    TimeRange(Range),
}

#[derive(Serialize)]
struct Value<'a> {
    value: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Range {
    start_period: At,
    end_period: At,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct At {
    period: String,
    is_inclusive: bool,
}

fn constraint(constraint: &Constraint) -> Artefact<'_, Limit<'_>> {
    let codes = constraint.codes.iter().filter(|(_, codes)| !codes.is_empty());
    let values = codes.map(|(id, codes)| {
        let values = codes.iter().map(|value| Value { value }).collect();
        KeyValue { id, held: Held::Values(values) }
    });
    let at = |period: measure::Period| At { period: period.to_string(), is_inclusive: true };
    let time = constraint.span().map(|(first, last)| KeyValue {
        id: TIME,
        held: Held::TimeRange(Range { start_period: at(first), end_period: at(last) }),
    });
    let own = Limit {
        role: "Actual",
        constraint_attachment: Attachment {
            dataflows: [constraint.identity.urn("datastructure.Dataflow")],
        },
        cube_regions: [Region { include: true, key_values: values.chain(time).collect() }],
    };
    artefact(&constraint.identity, &constraint.name, own)
}
