//! The page that tells programmers what they can ask, with examples that a test asks too.

use axum::extract::State;
use maud::{Markup, html};
use ui::table::{Column, Table};

use crate::app::App;
use crate::directory::cities_with_services;
use crate::web::frame::{Sheet, headline};
use crate::web::{Answer, Visitor};
use crate::word;

/// An address to try, below the server's, with `{city}` for a city.
#[derive(Clone, Copy, Debug)]
pub struct Try {
    /// The interface under whose name it stands.
    pub of: &'static str,
    /// The address.
    pub path: &'static str,
    /// What comes back.
    pub says: &'static str,
    /// The media type of the answer.
    pub kind: &'static str,
}

const JSON: &str = "application/json";

const fn example(
    of: &'static str,
    path: &'static str,
    says: &'static str,
    kind: &'static str,
) -> Try {
    Try { of, path, says, kind }
}

/// The interfaces: their key, their name, what they are.
pub const INTERFACES: &[(&str, &str, &str)] = &[
    (
        "hsds",
        "Open Referral (HSDS 3.0)",
        "Services, organisations and places in one language: by Accept-Language, or by language=. Everything is valid by the schemas of the specification, also strictly. What they have no field for is told by attributes: our taxonomies «theme», «safety», «residence», «gender», «family», «access», and «fact» with values such as hours with public holidays. translations=all adds the property «translations» to services, organisations and places: their texts in every language, with source, state (reviewed, draft, machine) and the mark of the original that was translated. Ids are UUIDs of version 5 and stay for good. Rows of opening hours reach a year ahead and are cut where clocks change.",
    ),
    (
        "hsds-uk",
        "Open Referral UK 3.0",
        "The same by the rules of the United Kingdom: no organisations of their own, telephone numbers among contacts.",
    ),
    (
        "cpsv-ap",
        "CPSV-AP 3.2",
        "All services in all languages at once, for catalogues of countries and of the Union.",
    ),
    (
        "integreat",
        "Integreat API, version 3",
        "For the Integreat app: set the address of this server as its interface. What readers of the app say back reaches the city; an address that they leave is not kept.",
    ),
    (
        "calendar",
        "Calendars and feeds",
        "Events as iCalendar to subscribe to, news and events as Atom, sitemaps for search engines, a description of the search for browsers.",
    ),
    (
        "changes",
        "What changed",
        "For programs that keep a copy: what is new, changed or gone since a number or a moment, in the order in which it became lasting. Go on with the address under «next».",
    ),
    ("thesaurus", "The thesaurus", "What newcomers look for, in 24 languages, as SKOS."),
    (
        "figures",
        "Figures on integration: SDMX 2.1, SDMX 3.0, JSON-stat",
        "The tables of official statistics that are loaded here, with the addresses and parameters that Eurostat’s services have: a script asks here when it asks this host, with or without /eurostat/api/dissemination before the address. Figures come as SDMX-ML, SDMX-JSON, SDMX-CSV, TSV or JSON-stat, by Accept or by format=; flags, source, licence and day of the copy come with them.",
    ),
];

/// Every example.
pub const EXAMPLES: &[Try] = &[
    example("hsds", "/open/{city}/hsds", "which specification it is", JSON),
    example(
        "hsds",
        "/open/{city}/hsds/services?search=doctor&full=true",
        "services that are found by a word, with all that belongs to them",
        JSON,
    ),
    example(
        "hsds",
        "/open/{city}/hsds/services?format=ndjson&full=true&translations=all",
        "every service as a line, in all languages",
        "application/x-ndjson",
    ),
    example(
        "hsds",
        "/open/{city}/hsds/service_at_locations?postcode=LV-3001&proximity=1000",
        "what is given within 1,000 metres",
        JSON,
    ),
    example(
        "hsds",
        "/open/{city}/hsds/taxonomy_terms?top_only=true",
        "the themes at the top",
        JSON,
    ),
    example(
        "hsds",
        "/open/{city}/hsds.zip?translations=all",
        "all of it as tables",
        "application/zip",
    ),
    example(
        "hsds-uk",
        "/open/{city}/hsds-uk/services?day=TU&start_time=17:00",
        "what is open on Tuesdays after 17:00",
        JSON,
    ),
    example("cpsv-ap", "/open/{city}/cpsv-ap.ttl", "as Turtle", "text/turtle; charset=utf-8"),
    example("cpsv-ap", "/open/{city}/cpsv-ap.jsonld", "as JSON-LD", "application/ld+json"),
    example("integreat", "/api/v3/regions/", "the cities", JSON),
    example("integreat", "/api/v3/{city}/en/pages/", "all pages of a language", JSON),
    example(
        "integreat",
        "/api/v3/{city}/en/events/?combine_recurring=True",
        "events with their rules",
        JSON,
    ),
    example(
        "calendar",
        "/open/{city}/en/events.ics",
        "a calendar to subscribe to",
        "text/calendar; charset=utf-8",
    ),
    example("calendar", "/open/{city}/en/news.atom", "news", "application/atom+xml; charset=utf-8"),
    example(
        "calendar",
        "/open/{city}/en/search.xml",
        "a search for browsers",
        "application/opensearchdescription+xml; charset=utf-8",
    ),
    example(
        "calendar",
        "/sitemap.xml",
        "all pages, for search engines",
        "application/xml; charset=utf-8",
    ),
    example("changes", "/open/{city}/changes", "everything, once", JSON),
    example("changes", "/open/{city}/changes?since=2026-11-01", "since a day", JSON),
    example(
        "figures",
        "/statistics/1.0/data/LFSA_ERGAN?geo=LV&geo=SE&sinceTimePeriod=2020",
        "two countries since 2020, as JSON-stat",
        JSON,
    ),
    example(
        "figures",
        "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64.NAT+FOR.LV?format=SDMX-CSV",
        "nationals and foreigners in Latvia, as a table",
        "application/vnd.sdmx.data+csv;version=1.0.0; charset=utf-8",
    ),
    example(
        "figures",
        "/sdmx/2.1/dataflow/ESTAT/all/latest",
        "the tables that there are",
        "application/vnd.sdmx.structure+xml;version=2.1",
    ),
    example(
        "figures",
        "/sdmx/3.0/structure/datastructure/ESTAT/LFSA_ERGAN/1.0?references=children",
        "how a table is built, with its codes",
        "application/vnd.sdmx.structure+xml;version=3.0.0",
    ),
    example("thesaurus", "/thesaurus.ttl", "as Turtle", "text/turtle; charset=utf-8"),
];

/// `GET /open`
pub async fn documentation(State(app): State<App>, visitor: Visitor) -> Answer {
    let v = &visitor;
    let cities = cities_with_services(&app);
    let city = cities.first().map_or("city", |(key, _)| key.as_str());
    let content = html! { div lang="en" dir="ltr" {
        p { "Every address answers to everybody, without a key and from any page (CORS). Answers carry ETag, Last-Modified and Content-Language where they have a language; who has an answer already gets 304. They are packed by Brotli or gzip. A reader may ask 400 times a second; who asks more gets 429 and tries again; of lists as lines, two are sent to a reader at once. Texts are the city’s; what was made up to show something says so, in «provenance» or as «example»." }
        p { a href="/open/openapi.json" { "The description of all interfaces (OpenAPI 3.1)" } }
        @for (key, name, about) in INTERFACES { section.section id=(key) { h2 { (name) } p { (about) } (examples(key, city)) } }
        (cities_table(&cities))
    } };
    let top = headline(v, &[], "", v.say(word::OPEN_TITLE), v.say(word::OPEN_LEDE));
    Ok(Sheet::new(top, content).answer(v))
}

fn examples(key: &str, city: &str) -> Markup {
    html! { ul { @for one in EXAMPLES.iter().filter(|one| one.of == key) {
        @let path = one.path.replace("{city}", city);
        li { a href=(path) { code { (path) } } " – " (one.says) }
    } } }
}

/// The cities by the keys that stand in addresses.
fn cities_table(cities: &[(measure::Key, locale::Text)]) -> Markup {
    let rows = cities
        .iter()
        .map(|(key, name)| vec![html! { (name.source_text()) }, html! { code { (key) } }]);
    let table = Table {
        caption: "Cities, and what stands for {city} in addresses".to_owned(),
        head: vec![("City".to_owned(), Column::Words), ("Key".to_owned(), Column::Words)],
        rows: rows.collect(),
    };
    html! { section.section { h2 { "Cities" } (table.render()) } }
}
