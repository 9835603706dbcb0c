//! The words of the standard: every property and class that is written or read, each by one name.
//!
//! Most are those of CPSV-AP 3.2.0 and of the vocabularies on which it stands (DCMI Terms, SKOS, Core
//! Location). What they cannot say stands under [`OWN`]: the few words whose documentation is the
//! folder's `mod.rs`. Properties of other hands that mean the same are read as these.

/// A property.
#[derive(Debug)]
pub(super) struct Term {
    /// Its name in JSON.
    pub name: &'static str,
    /// Its address.
    pub iri: &'static str,
    /// What stands behind it.
    pub kind: Kind,
}

/// What stands behind a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Another thing.
    Link,
    /// Words of a language.
    Words,
    /// A plain text.
    Text,
    /// A text of a type that has an address.
    Typed(&'static str),
}

/// A sort of things.
#[derive(Debug)]
pub(super) struct Class {
    /// Its name in JSON.
    pub name: &'static str,
    /// Its address.
    pub iri: &'static str,
}

/// What begins the words of our own: the UUID of the namespace of everything that we name.
pub(super) const OWN: &str = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#";
/// The type of a thing.
pub(super) const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/// Where the codes of languages stand.
pub(super) const LANGUAGES: &str = "http://publications.europa.eu/resource/authority/language/";
/// What happens again every week, in the list of the Union.
pub(super) const WEEKLY: &str = "http://publications.europa.eu/resource/authority/frequency/WEEKLY";
/// What is done and in force, in the list of ADMS.
pub(super) const COMPLETED: &str = "http://purl.org/adms/status/Completed";

/// The beginnings that Turtle and JSON shorten.
pub(super) const PREFIXES: &[(&str, &str)] = &[
    ("adms", "http://www.w3.org/ns/adms#"),
    ("cpsv", "http://purl.org/vocab/cpsv#"),
    ("cv", "http://data.europa.eu/m8g/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("isopolity", OWN),
    ("locn", "http://www.w3.org/ns/locn#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "http://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

macro_rules! xsd {
    ($name:literal) => {
        Kind::Typed(concat!("http://www.w3.org/2001/XMLSchema#", $name))
    };
}

/// The last of one or two.
macro_rules! last {
    ($only:literal) => {
        $only
    };
    ($first:literal $second:literal) => {
        $second
    };
}

/// Declares properties by their names, with another in JSON where one stands there, and a list of them.
macro_rules! terms {
    ($($const:ident: $name:literal $($other:literal)? = $space:literal $kind:expr;)*) => {
        $(pub(super) static $const: Term =
            Term { name: last!($name $($other)?), iri: concat!($space, $name), kind: $kind };)*
        /// Every property that is written.
        pub(super) static TERMS: &[&Term] = &[$(&$const),*];
    };
}

terms! {
    STATUS: "status" = "http://www.w3.org/ns/adms#" Kind::Link;
    HAS_INPUT: "hasInput" = "http://purl.org/vocab/cpsv#" Kind::Link;
    FOLLOWS: "follows" = "http://purl.org/vocab/cpsv#" Kind::Link;
    CONTACT_PAGE: "contactPage" = "http://data.europa.eu/m8g/" Kind::Link;
    CONTACT_POINT: "contactPoint" = "http://data.europa.eu/m8g/" Kind::Link;
    CURRENCY: "currency" = "http://data.europa.eu/m8g/" Kind::Link;
    EMAIL: "email" = "http://data.europa.eu/m8g/" Kind::Text;
    FREQUENCY: "frequency" = "http://data.europa.eu/m8g/" Kind::Link;
    AUTHORITY: "hasCompetentAuthority" = "http://data.europa.eu/m8g/" Kind::Link;
    CHANNEL: "hasChannel" = "http://data.europa.eu/m8g/" Kind::Link;
    COST: "hasCost" = "http://data.europa.eu/m8g/" Kind::Link;
    VALUE: "hasValue" = "http://data.europa.eu/m8g/" xsd!("double");
    REQUIREMENT: "holdsRequirement" = "http://data.europa.eu/m8g/" Kind::Link;
    OPENING_HOURS: "openingHours" = "http://data.europa.eu/m8g/" Kind::Link;
    SPECIAL_HOURS: "specialOpeningHoursSpecification" = "http://data.europa.eu/m8g/" Kind::Link;
    TELEPHONE: "telephone" = "http://data.europa.eu/m8g/" Kind::Text;
    THEMATIC_AREA: "thematicArea" = "http://data.europa.eu/m8g/" Kind::Link;
    CENTROID: "centroid" = "http://www.w3.org/ns/dcat#"
        Kind::Typed("http://www.opengis.net/ont/geosparql#wktLiteral");
    KEYWORD: "keyword" = "http://www.w3.org/ns/dcat#" Kind::Words;
    DESCRIPTION: "description" = "http://purl.org/dc/terms/" Kind::Words;
    HAS_PART: "hasPart" = "http://purl.org/dc/terms/" Kind::Link;
    IDENTIFIER: "identifier" = "http://purl.org/dc/terms/" Kind::Text;
    IS_PART_OF: "isPartOf" = "http://purl.org/dc/terms/" Kind::Link;
    LANGUAGE: "language" = "http://purl.org/dc/terms/" Kind::Link;
    MODIFIED: "modified" = "http://purl.org/dc/terms/" xsd!("dateTime");
    PUBLISHER: "publisher" = "http://purl.org/dc/terms/" Kind::Link;
    SPATIAL: "spatial" = "http://purl.org/dc/terms/" Kind::Link;
    TITLE: "title" = "http://purl.org/dc/terms/" Kind::Words;
    KIND: "type" = "http://purl.org/dc/terms/" Kind::Link;
    PAGE: "page" = "http://xmlns.com/foaf/0.1/" Kind::Link;
    COUNTRY: "adminUnitL1" = "http://www.w3.org/ns/locn#" Kind::Words;
    ADDRESS: "address" = "http://www.w3.org/ns/locn#" Kind::Link;
    FULL_ADDRESS: "fullAddress" = "http://www.w3.org/ns/locn#" Kind::Words;
    LOCATOR: "locatorDesignator" = "http://www.w3.org/ns/locn#" Kind::Text;
    POST_CODE: "postCode" = "http://www.w3.org/ns/locn#" Kind::Text;
    POST_NAME: "postName" = "http://www.w3.org/ns/locn#" Kind::Words;
    STREET: "thoroughfare" = "http://www.w3.org/ns/locn#" Kind::Words;
    COMMENT: "comment" = "http://www.w3.org/2000/01/rdf-schema#" Kind::Words;
    WEEK: "openingHours" "weeklyHours" = "http://schema.org/" Kind::Text;
    IN_SCHEME: "inScheme" = "http://www.w3.org/2004/02/skos/core#" Kind::Link;
    NOTATION: "notation" = "http://www.w3.org/2004/02/skos/core#" Kind::Text;
    LABEL: "prefLabel" = "http://www.w3.org/2004/02/skos/core#" Kind::Words;
    OWN_ACCESS: "accessibility" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_AGE_FROM: "ageFrom" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" xsd!("integer");
    OWN_AGE_TO: "ageTo" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" xsd!("integer");
    OWN_CHECKED: "checkedUntil" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" xsd!("date");
    OWN_HOURS: "hours" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_KEY: "key" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_MACHINE: "machine" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_OUTDATED: "outdated" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_PROVENANCE: "provenance" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_REVIEWED: "reviewed" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_SAFETY: "safety" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_SOURCE: "source" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_WEB: "web" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
    OWN_ZONE: "zone" = "urn:uuid:6f1c9a52-7d0e-5f83-9b7a-3c61e2d4a508#" Kind::Text;
}

/// Declares classes, and a list of them.
macro_rules! classes {
    ($($const:ident: $name:literal = $space:literal;)*) => {
        $(pub(super) static $const: Class = Class { name: $name, iri: concat!($space, $name) };)*
        /// Every class.
        pub(super) static CLASSES: &[&Class] = &[$(&$const),*];
    };
}

classes! {
    PUBLIC_SERVICE: "PublicService" = "http://purl.org/vocab/cpsv#";
    RULE: "Rule" = "http://purl.org/vocab/cpsv#";
    A_CHANNEL: "Channel" = "http://data.europa.eu/m8g/";
    A_CONTACT_POINT: "ContactPoint" = "http://data.europa.eu/m8g/";
    A_COST: "Cost" = "http://data.europa.eu/m8g/";
    EVIDENCE: "Evidence" = "http://data.europa.eu/m8g/";
    PUBLIC_ORGANISATION: "PublicOrganisation" = "http://data.europa.eu/m8g/";
    A_REQUIREMENT: "Requirement" = "http://data.europa.eu/m8g/";
    DATASET: "Dataset" = "http://www.w3.org/ns/dcat#";
    LINGUISTIC_SYSTEM: "LinguisticSystem" = "http://purl.org/dc/terms/";
    LOCATION: "Location" = "http://purl.org/dc/terms/";
    AGENT: "Agent" = "http://xmlns.com/foaf/0.1/";
    DOCUMENT: "Document" = "http://xmlns.com/foaf/0.1/";
    AN_ADDRESS: "Address" = "http://www.w3.org/ns/locn#";
    ORGANIZATION: "Organization" = "http://www.w3.org/ns/org#";
    CONCEPT: "Concept" = "http://www.w3.org/2004/02/skos/core#";
    SCHEME: "ConceptScheme" = "http://www.w3.org/2004/02/skos/core#";
    TEMPORAL: "TemporalEntity" = "http://www.w3.org/2006/time#";
}
