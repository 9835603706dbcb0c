//! What each address of the open interfaces answers, in one list: the description for programs is made
//! of it, and a test holds it against the routes.

use serde_json::{Value, json};

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
}

/// A parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is described below, for programs")]
pub enum Parameter {
    Search,
    Page,
    PerPage,
    Format,
    TaxonomyTerm,
    Taxonomy,
    Organization,
    ModifiedAfter,
    Minimal,
    Full,
    FullService,
    Postcode,
    Proximity,
    MinimumAge,
    MaximumAge,
    StartTime,
    EndTime,
    Day,
    TopOnly,
    Parent,
    Language,
    Translations,
    After,
    Since,
    Depth,
    Url,
    Id,
    Combine,
    OnMap,
    Channel,
    Source,
    Size,
    NewsPage,
}

impl Parameter {
    /// Its name, what it means, and its shape.
    #[must_use]
    pub fn described(self) -> (&'static str, &'static str, Value) {
        let text = || json!({ "type": "string" });
        let flag = || json!({ "type": "boolean" });
        let id = || json!({ "type": "string", "format": "uuid" });
        let number =
            |least: u32, most: u32| json!({ "type": "integer", "minimum": least, "maximum": most });
        match self {
            Self::Search => (
                "search",
                "Words to find, in any language, with errors.",
                json!({ "type": "string", "maxLength": 120 }),
            ),
            Self::Page => ("page", "The number of the page, from 1.", number(1, 100_000_000)),
            Self::PerPage => ("per_page", "How many records stand on a page.", number(1, 1_000)),
            Self::Format => (
                "format",
                "`ndjson` sends every record as a line, without pages.",
                json!({ "type": "string", "enum": ["json", "ndjson"] }),
            ),
            Self::TaxonomyTerm => {
                ("taxonomy_term_id", "Services that carry this term, or one under it.", id())
            }
            Self::Taxonomy => ("taxonomy_id", "Those that carry a term of this taxonomy.", id()),
            Self::Organization => ("organization_id", "Services of this organisation.", id()),
            Self::ModifiedAfter => (
                "modified_after",
                "What changed at this moment or after it.",
                json!({ "type": "string", "format": "date-time" }),
            ),
            Self::Minimal => ("minimal", "Only ids and dates of change, all on one page.", flag()),
            Self::Full => ("full", "With everything that stands within.", flag()),
            Self::FullService => {
                ("full_service", "The services of an organisation in full.", flag())
            }
            Self::Postcode => (
                "postcode",
                "At this postcode, or around it.",
                json!({ "type": "string", "maxLength": 120 }),
            ),
            Self::Proximity => (
                "proximity",
                "So many metres around the middle of the postcode.",
                json!({ "type": "number", "minimum": 0, "maximum": 20_100_000 }),
            ),
            Self::MinimumAge => ("minimum_age", "For people of this age or older.", number(0, 255)),
            Self::MaximumAge => {
                ("maximum_age", "For people of this age or younger.", number(0, 255))
            }
            Self::StartTime => (
                "start_time",
                "Open at some time from this on, such as 09:00.",
                json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }),
            ),
            Self::EndTime => (
                "end_time",
                "Open at some time before this.",
                json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }),
            ),
            Self::Day => (
                "day",
                "Open on this day of the week.",
                json!({ "type": "string", "enum": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] }),
            ),
            Self::TopOnly => ("top_only", "Only terms without a parent.", flag()),
            Self::Parent => ("parent_id", "Only terms right under this one.", id()),
            Self::Language => (
                "language",
                "The language of the texts; else what Accept-Language asks for.",
                text(),
            ),
            Self::Translations => (
                "translations",
                "`all` adds the texts in every language.",
                json!({ "type": "string", "enum": ["all"] }),
            ),
            Self::After => (
                "after",
                "Changes after this number: the end of an earlier answer.",
                json!({ "type": "integer", "minimum": -1 }),
            ),
            Self::Since => (
                "since",
                "Changes at this moment or after it.",
                json!({ "type": "string", "format": "date-time" }),
            ),
            Self::Depth => ("depth", "How many levels.", number(0, 99)),
            Self::Url => ("url", "The path of a page.", text()),
            Self::Id => ("id", "The id of a page.", text()),
            Self::Combine => (
                "combine_recurring",
                "Events that come again by their rules, not date by date.",
                text(),
            ),
            Self::OnMap => ("on_map", "Only places of which it is known where they lie.", text()),
            Self::Channel => ("channel", "News of this channel.", text()),
            Self::Source => ("source", "News of this source.", text()),
            Self::Size => ("size", "How many news.", text()),
            Self::NewsPage => ("page", "Which part of the news.", text()),
        }
    }
}

use Answer::{File, Json, List, Page};
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

const fn post(path: &'static str, summary: &'static str) -> Operation {
    Operation { method: "post", path, summary, parameters: &[], answer: Json("Object") }
}

const BASE: &str = "Which specification this is.";
const SERVICE: &str = "A service with all that belongs to it.";
const APP: &str = "Pages, events, places and news as the Integreat app asks for them; the rest of the address says which.";
const APP_ASKS: &[P] =
    &[P::Depth, P::Url, P::Id, P::Combine, P::OnMap, P::Channel, P::Source, P::Size, P::NewsPage];

/// Every address.
pub const OPERATIONS: &[Operation] = &[
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
    get("/s/{code}", "Leads to the page of a short address.", &[], File("text/html")),
    get("/open/{city}/{lang}/events.ics", "All events as a calendar.", &[], File("text/calendar")),
    get("/open/{city}/{lang}/events/{event}/event.ics", "One event.", &[], File("text/calendar")),
    get("/open/pictograms/{file}", "The pictogram of an area of life.", &[], File("image/svg+xml")),
    get("/api/v3/regions", "Cities, for the Integreat app.", &[], List("Object")),
    get("/api/v3/regions/", "Cities, for the Integreat app.", &[], List("Object")),
    get("/api/v3/regions/{city}", "A city, for the Integreat app.", &[], Json("Object")),
    get("/api/v3/regions/{city}/", "A city, for the Integreat app.", &[], Json("Object")),
    get("/api/v3/{city}/{rest}", "`languages`, `offers`, `extras` of a city.", &[], Json("Any")),
    get("/api/v3/{city}/{rest}/", "The same.", &[], Json("Any")),
    get("/api/v3/{city}/{lang}/{*rest}", APP, APP_ASKS, Json("Any")),
    post("/api/v3/{city}/{lang}/{*rest}", "`feedback/…`: what a reader of the app says back."),
    get("/wp-json/extensions/v3/sites", "The old address of cities.", &[], List("Object")),
    get("/wp-json/extensions/v3/sites/", "The old address of cities.", &[], List("Object")),
    get("/wp-json/extensions/v3/sites/{city}", "The old address of a city.", &[], Json("Object")),
    get("/wp-json/extensions/v3/sites/{city}/", "The old address of a city.", &[], Json("Object")),
    get("/{city}/{lang}/wp-json/extensions/v3/{*rest}", APP, APP_ASKS, Json("Any")),
    post(
        "/{city}/{lang}/wp-json/extensions/v3/{*rest}",
        "`feedback/…`: what a reader of the app says back.",
    ),
    get(
        "/{city}/{lang}/wp-json/ig-mpdf/v1/pdf",
        "Leads to the document of a page.",
        &[P::Url],
        File("application/pdf"),
    ),
];
