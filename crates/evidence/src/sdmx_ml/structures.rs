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
        Coded, Codelist, ConceptScheme, DataStructure, Dataflow, FIGURE, Identity, Structures, TIME,
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
    let mut writer = Writer { to, version };
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

struct Writer<W: Write> {
    to: Markup<W>,
    version: Version,
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

    /// Begins an artefact that somebody keeps.
    fn open(&mut self, element: &str, identity: &Identity, name: &str) -> io::Result<()> {
        let Identity { agency, id, version } = identity;
        self.to.open(element, &[("id", id), ("agencyID", agency), ("version", version)])?;
        self.name(name, id)
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
        self.open("s:Dataflow", &flow.identity, &flow.name)?;
        self.reference("s:Structure", Kind::DataStructure, &flow.identity)?;
        self.to.close("s:Dataflow")
    }

    fn constraint(&mut self, constraint: &Constraint) -> io::Result<()> {
        let Identity { agency, id, version } = &constraint.identity;
        let (element, actual) = match self.version {
            Version::V2_1 => ("s:ContentConstraint", "type"),
            Version::V3_0 => ("s:DataConstraint", "role"),
        };
        let identity =
            [("id", id.as_str()), ("agencyID", agency), ("version", version), (actual, "Actual")];
        self.to.open(element, &identity)?;
        self.name(&constraint.name, id)?;
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
        self.open("s:Codelist", &list.identity, &list.name)?;
        for code in &list.codes {
            self.to.open("s:Code", &[("id", &code.code)])?;
            self.name(code.label.as_deref().unwrap_or_default(), &code.code)?;
            self.to.close("s:Code")?;
        }
        self.to.close("s:Codelist")
    }

    fn concept_scheme(&mut self, scheme: &ConceptScheme) -> io::Result<()> {
        self.open("s:ConceptScheme", &scheme.identity, &scheme.name)?;
        for concept in &scheme.concepts {
            self.to.open("s:Concept", &[("id", &concept.id)])?;
            self.name(&concept.name, &concept.id)?;
            self.to.close("s:Concept")?;
        }
        self.to.close("s:ConceptScheme")
    }

    fn data_structure(&mut self, structure: &DataStructure) -> io::Result<()> {
        self.open("s:DataStructure", &structure.identity, &structure.name)?;
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
