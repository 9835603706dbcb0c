//! The writer of structures: code lists, concepts, structures of tables, tables, and what they have.
//!
//! Version 2.1 refers to other artefacts part by part and by URN, version 3.0 by URN alone. All
//! names are written as English.

use std::io::{self, BufWriter, Write};

use super::envelope::{Envelope, Version};
use crate::{
    constraint::Constraint,
    markup::Markup,
    structure::{
        Artefact, Coded, Codelist, ConceptScheme, DataStructure, Dataflow, FIGURE, Identity, Kinds,
        Structures, TIME,
    },
    write::WriteError,
};

/// Writes structures as a message of this version.
///
/// # Errors
/// When the output refuses.
pub fn write_structures(
    structures: &Structures,
    version: Version,
    envelope: &Envelope<'_>,
    output: impl Write,
) -> Result<(), WriteError> {
    let space = |part| version.namespace(part);
    let mut to = Markup::new(BufWriter::new(output))?;
    to.open(
        "m:Structure",
        &[
            ("xmlns:m", &space("message")),
            ("xmlns:s", &space("structure")),
            ("xmlns:c", &space("common")),
        ],
    )?;
    to.open("m:Header", &[])?;
    envelope.write(&mut to)?;
    to.close("m:Header")?;
    to.open("m:Structures", &[])?;
    let mut writer = Writer { to, version, stubs: structures.stubs };
    writer.all(structures)?;
    let mut to = writer.to;
    to.close("m:Structures")?;
    to.close("m:Structure")?;
    Ok(to.finish()?)
}

/// A kind of artefact, with the package and the class that references to it name.
#[derive(Clone, Copy)]
enum Kind {
    Codelist,
    Concept,
    DataStructure,
    Dataflow,
}

impl Kind {
    const fn package(self) -> &'static str {
        match self {
            Self::Codelist => "codelist",
            Self::Concept => "conceptscheme",
            Self::DataStructure | Self::Dataflow => "datastructure",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Codelist => "Codelist",
            Self::Concept => "Concept",
            Self::DataStructure => "DataStructure",
            Self::Dataflow => "Dataflow",
        }
    }

    fn urn(self, identity: &Identity) -> String {
        identity.urn(&format!("{}.{}", self.package(), self.class()))
    }
}

/// What a list says of itself of which something is left out.
const fn partial(is_partial: bool) -> &'static [(&'static str, &'static str)] {
    if is_partial { &[("isPartial", "true")] } else { &[] }
}

struct Writer<W: Write> {
    to: Markup<W>,
    version: Version,
    stubs: Kinds,
}

impl<W: Write> Writer<W> {
    /// Writes all artefacts in the order of the version's schema.
    fn all(&mut self, all: &Structures) -> io::Result<()> {
        let (concepts, constraints) = match self.version {
            Version::V2_1 => ("s:Concepts", "s:Constraints"),
            Version::V3_0 => ("s:ConceptSchemes", "s:DataConstraints"),
        };
        self.list("s:Dataflows", &all.dataflows, Self::dataflow)?;
        self.list("s:Codelists", &all.codelists, Self::codelist)?;
        self.list(concepts, &all.concept_schemes, Self::concept_scheme)?;
        self.list("s:DataStructures", &all.data_structures, Self::data_structure)?;
        self.list(constraints, &all.constraints, Self::constraint)
    }

    fn list<T>(
        &mut self,
        name: &str,
        all: &[T],
        write: impl Fn(&mut Self, &T) -> io::Result<()>,
    ) -> io::Result<()> {
        if all.is_empty() {
            return Ok(());
        }
        self.to.open(name, &[])?;
        all.iter().try_for_each(|one| write(self, one))?;
        self.to.close(name)
    }

    /// Begins an artefact that somebody keeps, with what else is said of it; says whether it is a stub,
    /// of which nothing else is told.
    fn open(
        &mut self,
        element: &str,
        (artefact, identity): (Artefact, &Identity),
        name: &str,
        more: &[(&str, &str)],
    ) -> io::Result<bool> {
        let Identity { agency, id, version } = identity;
        let mut said = vec![("id", id.as_str()), ("agencyID", agency), ("version", version)];
        let is_stub = self.stubs.has(artefact);
        // What is told elsewhere is, in the standard's words, an external reference.
        said.extend(is_stub.then_some(("isExternalReference", "true")));
        said.extend(more);
        self.to.open(element, &said)?;
        self.name(name, id)?;
        Ok(is_stub)
    }

    /// Writes a name, or the code when there is none.
    fn name(&mut self, name: &str, code: &str) -> io::Result<()> {
        self.to.words("c:Name", if name.is_empty() { code } else { name })
    }

    /// Writes a reference to an artefact as a whole.
    fn reference(&mut self, element: &str, kind: Kind, identity: &Identity) -> io::Result<()> {
        if self.version == Version::V3_0 {
            return self.to.text(element, &[], &kind.urn(identity));
        }
        let Identity { agency, id, version } = identity;
        self.to.open(element, &[])?;
        self.to.empty(
            "Ref",
            &[
                ("id", id),
                ("version", version),
                ("agencyID", agency),
                ("package", kind.package()),
                ("class", kind.class()),
            ],
        )?;
        self.to.close(element)
    }

    /// Says which concept of a scheme a column stands for.
    fn concept(&mut self, scheme: &Identity, id: &str) -> io::Result<()> {
        if self.version == Version::V3_0 {
            let urn = format!("{}.{id}", Kind::Concept.urn(scheme));
            return self.to.text("s:ConceptIdentity", &[], &urn);
        }
        self.to.open("s:ConceptIdentity", &[])?;
        self.to.empty(
            "Ref",
            &[
                ("id", id),
                ("maintainableParentID", &scheme.id),
                ("maintainableParentVersion", &scheme.version),
                ("agencyID", &scheme.agency),
                ("package", Kind::Concept.package()),
                ("class", Kind::Concept.class()),
            ],
        )?;
        self.to.close("s:ConceptIdentity")
    }

    fn dataflow(&mut self, flow: &Dataflow) -> io::Result<()> {
        let identity = (Artefact::Dataflow, &flow.identity);
        if !self.open("s:Dataflow", identity, &flow.name, &[])? {
            self.reference("s:Structure", Kind::DataStructure, &flow.identity)?;
        }
        self.to.close("s:Dataflow")
    }

    fn constraint(&mut self, constraint: &Constraint) -> io::Result<()> {
        let (element, actual) = match self.version {
            Version::V2_1 => ("s:ContentConstraint", "type"),
            Version::V3_0 => ("s:DataConstraint", "role"),
        };
        let identity = (Artefact::Constraint, &constraint.identity);
        if self.open(element, identity, &constraint.name, &[(actual, "Actual")])? {
            return self.to.close(element);
        }
        self.to.open("s:ConstraintAttachment", &[])?;
        self.reference("s:Dataflow", Kind::Dataflow, &constraint.identity)?;
        self.to.close("s:ConstraintAttachment")?;
        self.to.open("s:CubeRegion", &[("include", "true")])?;
        self.region(constraint)?;
        self.to.close("s:CubeRegion")?;
        self.to.close(element)
    }

    /// Writes which codes there are of each dimension, and which time.
    fn region(&mut self, constraint: &Constraint) -> io::Result<()> {
        let (key, value) = match self.version {
            Version::V2_1 => ("c:KeyValue", "c:Value"),
            Version::V3_0 => ("s:KeyValue", "s:Value"),
        };
        for (dimension, codes) in &constraint.codes {
            self.to.open(key, &[("id", dimension)])?;
            codes.iter().try_for_each(|code| self.to.text(value, &[], code))?;
            self.to.close(key)?;
        }
        let Some((first, last)) = constraint.span() else { return Ok(()) };
        self.to.open(key, &[("id", TIME)])?;
        match self.version {
            Version::V2_1 => {
                let included = [("isInclusive", "true")];
                self.to.open("c:TimeRange", &[])?;
                self.to.text("c:StartPeriod", &included, &first.to_string())?;
                self.to.text("c:EndPeriod", &included, &last.to_string())?;
                self.to.close("c:TimeRange")?;
            }
            // Not every program reads ranges of time in 3.0; the schema takes the periods as well.
            Version::V3_0 => {
                let mut all = constraint.periods.iter();
                all.try_for_each(|period| self.to.text(value, &[], &period.to_string()))?;
            }
        }
        self.to.close(key)
    }

    fn codelist(&mut self, list: &Codelist) -> io::Result<()> {
        let identity = (Artefact::Codelist, &list.identity);
        let is_stub = self.open("s:Codelist", identity, &list.name, partial(list.is_partial))?;
        for code in list.codes.iter().filter(|_| !is_stub) {
            self.to.open("s:Code", &[("id", &code.code)])?;
            self.name(code.label.as_deref().unwrap_or_default(), &code.code)?;
            self.to.close("s:Code")?;
        }
        self.to.close("s:Codelist")
    }

    fn concept_scheme(&mut self, scheme: &ConceptScheme) -> io::Result<()> {
        let identity = (Artefact::ConceptScheme, &scheme.identity);
        let is_stub =
            self.open("s:ConceptScheme", identity, &scheme.name, partial(scheme.is_partial))?;
        for concept in scheme.concepts.iter().filter(|_| !is_stub) {
            self.to.open("s:Concept", &[("id", &concept.id)])?;
            self.name(&concept.name, &concept.id)?;
            self.to.close("s:Concept")?;
        }
        self.to.close("s:ConceptScheme")
    }

    fn data_structure(&mut self, structure: &DataStructure) -> io::Result<()> {
        let identity = (Artefact::DataStructure, &structure.identity);
        if self.open("s:DataStructure", identity, &structure.name, &[])? {
            return self.to.close("s:DataStructure");
        }
        self.to.open("s:DataStructureComponents", &[])?;
        self.dimensions(structure)?;
        self.list("s:AttributeList", &structure.attributes, |writer, attribute| {
            writer.attribute(structure, attribute)
        })?;
        let figure = match self.version {
            Version::V2_1 => "s:PrimaryMeasure",
            Version::V3_0 => "s:Measure",
        };
        self.to.open("s:MeasureList", &[])?;
        self.to.open(figure, &[("id", FIGURE)])?;
        self.concept(&structure.identity, FIGURE)?;
        self.to.close(figure)?;
        self.to.close("s:MeasureList")?;
        self.to.close("s:DataStructureComponents")?;
        self.to.close("s:DataStructure")
    }

    fn dimensions(&mut self, structure: &DataStructure) -> io::Result<()> {
        self.to.open("s:DimensionList", &[])?;
        for (position, dimension) in (1..).zip(&structure.dimensions) {
            let position: u32 = position;
            let position = position.to_string();
            self.to.open("s:Dimension", &[("id", &dimension.id), ("position", &position)])?;
            self.coded(structure, dimension)?;
            self.to.close("s:Dimension")?;
        }
        self.to.open("s:TimeDimension", &[("id", TIME)])?;
        self.concept(&structure.identity, TIME)?;
        self.to.open("s:LocalRepresentation", &[])?;
        self.to.empty("s:TextFormat", &[("textType", "ObservationalTimePeriod")])?;
        self.to.close("s:LocalRepresentation")?;
        self.to.close("s:TimeDimension")?;
        self.to.close("s:DimensionList")
    }

    /// Says what a column means and which codes it can hold.
    fn coded(&mut self, structure: &DataStructure, column: &Coded) -> io::Result<()> {
        self.concept(&structure.identity, &column.id)?;
        self.to.open("s:LocalRepresentation", &[])?;
        self.reference("s:Enumeration", Kind::Codelist, &column.codelist)?;
        self.to.close("s:LocalRepresentation")
    }

    fn attribute(&mut self, structure: &DataStructure, attribute: &Coded) -> io::Result<()> {
        let usage = match self.version {
            Version::V2_1 => ("assignmentStatus", "Conditional"),
            Version::V3_0 => ("usage", "optional"),
        };
        self.to.open("s:Attribute", &[("id", &attribute.id), usage])?;
        self.coded(structure, attribute)?;
        self.to.open("s:AttributeRelationship", &[])?;
        match self.version {
            Version::V2_1 => {
                self.to.open("s:PrimaryMeasure", &[])?;
                self.to.empty("Ref", &[("id", FIGURE)])?;
                self.to.close("s:PrimaryMeasure")?;
            }
            Version::V3_0 => self.to.empty("s:Observation", &[])?,
        }
        self.to.close("s:AttributeRelationship")?;
        self.to.close("s:Attribute")
    }
}
