//! What each address of the open interfaces answers, in one list: the description for programs is made
//! of it, and a test holds it against the routes.

pub mod app;
mod parameter;
pub mod schema;
mod statistics;

pub use parameter::Parameter;

/// An address with what it answers.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// `get` or `post`.
    pub method: &'static str,
    /// The path with its parameters.
    pub path: &'static str,
    /// What it is for.
    pub summary: &'static str,
    /// What may be asked.
    pub parameters: &'static [Parameter],
    /// What comes back.
    pub answer: Answer,
}

/// What comes back.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// An object by the name of its schema.
    Json(&'static str),
    /// A list of such objects.
    List(&'static str),
    /// A page of a list of such objects.
    Page(&'static str),
    /// A file of this media type.
    File(&'static str),
    /// Another address.
    Elsewhere,
    /// That what was said is kept.
    Thanks,
    /// Figures in the format that is asked for.
    Figures,
    /// What is said about tables of figures.
    Structures,
    /// Figures as JSON-stat.
    JsonStat,
}

use Answer::{Elsewhere, File, Json, List, Page};
use Parameter as P;

const ONE: &[P] = &[P::Language, P::Translations];
const SERVICES: &[P] = &[
    P::Search,
    P::Page,
    P::PerPage,
    P::Format,
    P::TaxonomyTerm,
    P::Taxonomy,
    P::Organization,
    P::ModifiedAfter,
    P::Minimal,
    P::Full,
    P::Language,
    P::Translations,
    P::Postcode,
    P::Proximity,
    P::MinimumAge,
    P::MaximumAge,
    P::StartTime,
    P::EndTime,
    P::Day,
];
const ORGANIZATIONS: &[P] = &[
    P::Search,
    P::FullService,
    P::Full,
    P::Page,
    P::PerPage,
    P::Format,
    P::Language,
    P::Translations,
];
const TAXONOMIES: &[P] = &[P::Search, P::Page, P::PerPage, P::Format, P::Language];
const TERMS: &[P] =
    &[P::Search, P::Page, P::PerPage, P::Format, P::Taxonomy, P::TopOnly, P::Parent, P::Language];

const fn get(
    path: &'static str,
    summary: &'static str,
    parameters: &'static [P],
    answer: Answer,
) -> Operation {
    Operation { method: "get", path, summary, parameters, answer }
}

const BASE: &str = "Which specification this is.";
const SERVICE: &str = "A service with all that belongs to it.";
/// Every address, with what it answers.
pub fn operations() -> impl Iterator<Item = (String, &'static Operation)> {
    let own = OPERATIONS.iter().map(|operation| (operation.path.to_owned(), operation));
    own.chain(app::operations()).chain(statistics::operations())
}

/// Those of the Integreat app below a language are in a list of their own.
const OPERATIONS: &[Operation] = &[
    get("/open/openapi.json", "This description.", &[], Json("Object")),
    get(
        "/open/{city}/changes",
        "What changed since a moment, deletions included.",
        &[P::After, P::Since],
        Json("Changes"),
    ),
    get("/open/{city}/hsds", BASE, &[], Json("Base")),
    get("/open/{city}/hsds/", BASE, &[], Json("Base")),
    get("/open/{city}/hsds/openapi.json", "This description.", &[], Json("Object")),
    get("/open/{city}/hsds/services", "Services.", SERVICES, Page("Service")),
    get("/open/{city}/hsds/services/{id}", SERVICE, ONE, Json("Service")),
    get("/open/{city}/hsds/organizations", "Organisations.", ORGANIZATIONS, Page("Organization")),
    get(
        "/open/{city}/hsds/organizations/{id}",
        "An organisation with its services.",
        &[P::FullService, P::Language, P::Translations],
        Json("Organization"),
    ),
    get(
        "/open/{city}/hsds/service_at_locations",
        "Services at their places.",
        SERVICES,
        Page("ServiceAtLocation"),
    ),
    get(
        "/open/{city}/hsds/service_at_locations/{id}",
        "A service at a place.",
        ONE,
        Json("ServiceAtLocation"),
    ),
    get("/open/{city}/hsds/taxonomies", "Taxonomies.", TAXONOMIES, Page("Taxonomy")),
    get("/open/{city}/hsds/taxonomies/{id}", "A taxonomy.", &[P::Language], Json("Taxonomy")),
    get("/open/{city}/hsds/taxonomy_terms", "Terms of taxonomies.", TERMS, Page("TaxonomyTerm")),
    get("/open/{city}/hsds/taxonomy_terms/{id}", "A term.", &[P::Language], Json("TaxonomyTerm")),
    get(
        "/open/{city}/hsds.zip",
        "All services as a package of tables.",
        ONE,
        File("application/zip"),
    ),
    get("/open/{city}/hsds-uk", BASE, &[], Json("Base")),
    get("/open/{city}/hsds-uk/", BASE, &[], Json("Base")),
    get("/open/{city}/hsds-uk/openapi.json", "This description.", &[], Json("Object")),
    get("/open/{city}/hsds-uk/services", "Services.", SERVICES, Page("Service")),
    get("/open/{city}/hsds-uk/services/{id}", SERVICE, ONE, Json("Service")),
    get(
        "/open/{city}/hsds-uk/service_at_locations",
        "Services at their places.",
        SERVICES,
        Page("ServiceAtLocation"),
    ),
    get(
        "/open/{city}/hsds-uk/service_at_locations/{id}",
        "A service at a place.",
        ONE,
        Json("ServiceAtLocation"),
    ),
    get("/open/{city}/hsds-uk/taxonomies", "Taxonomies.", TAXONOMIES, Page("Taxonomy")),
    get("/open/{city}/hsds-uk/taxonomies/{id}", "A taxonomy.", &[P::Language], Json("Taxonomy")),
    get("/open/{city}/hsds-uk/taxonomy_terms", "Terms of taxonomies.", TERMS, Page("TaxonomyTerm")),
    get(
        "/open/{city}/hsds-uk/taxonomy_terms/{id}",
        "A term.",
        &[P::Language],
        Json("TaxonomyTerm"),
    ),
    get(
        "/open/{city}/cpsv-ap.ttl",
        "All services in all languages, as CPSV-AP in Turtle.",
        &[],
        File("text/turtle"),
    ),
    get("/open/{city}/cpsv-ap.jsonld", "The same as JSON-LD.", &[], File("application/ld+json")),
    get("/open/{city}/{lang}/news.atom", "News as a feed.", &[], File("application/atom+xml")),
    get("/open/{city}/{lang}/events.atom", "Events as a feed.", &[], File("application/atom+xml")),
    get(
        "/open/{city}/{lang}/search.xml",
        "How a browser searches from its own field.",
        &[],
        File("application/opensearchdescription+xml"),
    ),
    get(
        "/open/{city}/sitemap/{number}",
        "Pages of a city, for search engines.",
        &[],
        File("application/xml"),
    ),
    get("/sitemap.xml", "The sitemaps of all cities.", &[], File("application/xml")),
    get("/s/{code}", "Leads to the page of a short address.", &[], Elsewhere),
    get("/open/{city}/{lang}/events.ics", "All events as a calendar.", &[], File("text/calendar")),
    get("/open/{city}/{lang}/events/{event}/event.ics", "One event.", &[], File("text/calendar")),
    get("/open/pictograms/{file}", "The pictogram of an area of life.", &[], File("image/svg+xml")),
    get("/api/v3/regions", "Cities, for the Integreat app.", &[], List("Region")),
    get("/api/v3/regions/", "Cities, for the Integreat app.", &[], List("Region")),
    get("/api/v3/regions/{city}", "A city, for the Integreat app.", &[], Json("Region")),
    get("/api/v3/regions/{city}/", "A city, for the Integreat app.", &[], Json("Region")),
    get("/wp-json/extensions/v3/sites", "The old address of cities.", &[], List("Region")),
    get("/wp-json/extensions/v3/sites/", "The old address of cities.", &[], List("Region")),
    get("/wp-json/extensions/v3/sites/{city}", "The old address of a city.", &[], Json("Region")),
    get("/wp-json/extensions/v3/sites/{city}/", "The old address of a city.", &[], Json("Region")),
    get(
        "/{city}/{lang}/wp-json/ig-mpdf/v1/pdf",
        "Leads to the document of a page.",
        &[P::Url],
        Elsewhere,
    ),
];
