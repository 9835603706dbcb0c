//! Properties of other vocabularies that catalogues use for the same, and the few that are read and
//! never written.

use super::super::vocabulary::{
    CENTROID, CONTACT_PAGE, CONTACT_POINT, DESCRIPTION, EMAIL, Kind, LABEL, PAGE, POST_CODE,
    POST_NAME, SPATIAL, STREET, TELEPHONE, THEMATIC_AREA, Term,
};

/// North of the equator, in degrees.
pub(super) static LATITUDE: Term =
    Term { name: "lat", iri: "http://www.w3.org/2003/01/geo/wgs84_pos#lat", kind: Kind::Text };
/// East of Greenwich, in degrees.
pub(super) static LONGITUDE: Term =
    Term { name: "long", iri: "http://www.w3.org/2003/01/geo/wgs84_pos#long", kind: Kind::Text };
/// The kind of evidence that a service wants.
pub(super) static INPUT_TYPE: Term =
    Term { name: "hasInputType", iri: "http://data.europa.eu/m8g/hasInputType", kind: Kind::Link };
/// The number or address behind a thing that stands for one.
pub(super) static CARD_VALUE: Term =
    Term { name: "hasValue", iri: "http://www.w3.org/2006/vcard/ns#hasValue", kind: Kind::Link };

/// The address of a property, and the one as which it is read.
pub(super) static ALIASES: &[(&str, &Term)] = &[
    ("http://data.europa.eu/m8g/hasContactPoint", &CONTACT_POINT),
    ("http://data.europa.eu/m8g/hasEmail", &EMAIL),
    ("http://data.europa.eu/m8g/hasInputType", &INPUT_TYPE),
    ("http://data.europa.eu/m8g/hasTelephone", &TELEPHONE),
    ("http://data.europa.eu/m8g/isClassifiedBy", &THEMATIC_AREA),
    ("http://data.europa.eu/m8g/sector", &THEMATIC_AREA),
    ("http://purl.org/dc/terms/subject", &THEMATIC_AREA),
    ("http://schema.org/contactPoint", &CONTACT_POINT),
    ("http://schema.org/description", &DESCRIPTION),
    ("http://schema.org/email", &EMAIL),
    ("http://schema.org/latitude", &LATITUDE),
    ("http://schema.org/longitude", &LONGITUDE),
    ("http://schema.org/name", &LABEL),
    ("http://schema.org/serviceLocation", &SPATIAL),
    ("http://schema.org/telephone", &TELEPHONE),
    ("http://schema.org/url", &CONTACT_PAGE),
    ("http://www.opengis.net/ont/geosparql#asWKT", &CENTROID),
    ("http://www.w3.org/2000/01/rdf-schema#label", &LABEL),
    ("http://www.w3.org/2000/01/rdf-schema#seeAlso", &PAGE),
    ("http://www.w3.org/2003/01/geo/wgs84_pos#lat", &LATITUDE),
    ("http://www.w3.org/2003/01/geo/wgs84_pos#long", &LONGITUDE),
    ("http://www.w3.org/2006/vcard/ns#fn", &LABEL),
    ("http://www.w3.org/2006/vcard/ns#hasEmail", &EMAIL),
    ("http://www.w3.org/2006/vcard/ns#hasTelephone", &TELEPHONE),
    ("http://www.w3.org/2006/vcard/ns#hasURL", &CONTACT_PAGE),
    ("http://www.w3.org/2006/vcard/ns#hasValue", &CARD_VALUE),
    ("http://www.w3.org/2006/vcard/ns#locality", &POST_NAME),
    ("http://www.w3.org/2006/vcard/ns#organization-name", &LABEL),
    ("http://www.w3.org/2006/vcard/ns#postal-code", &POST_CODE),
    ("http://www.w3.org/2006/vcard/ns#street-address", &STREET),
    ("http://www.w3.org/ns/dcat#contactPoint", &CONTACT_POINT),
    ("http://www.w3.org/ns/dcat#landingPage", &PAGE),
    ("http://www.w3.org/ns/dcat#theme", &THEMATIC_AREA),
    ("http://www.w3.org/ns/locn#geographicName", &LABEL),
    ("http://www.w3.org/ns/locn#geometry", &CENTROID),
    ("http://www.w3.org/ns/locn#location", &SPATIAL),
    ("http://xmlns.com/foaf/0.1/homepage", &PAGE),
    ("http://xmlns.com/foaf/0.1/mbox", &EMAIL),
    ("http://xmlns.com/foaf/0.1/name", &LABEL),
];
