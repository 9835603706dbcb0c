//! What may be asked: each parameter with its name, its meaning and its shape.

use serde_json::{Value, json};

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
    StartPeriod,
    EndPeriod,
    FirstObservations,
    LastObservations,
    FiguresFormat,
    Compressed,
    References,
    Mode,
    SincePeriod,
    UntilPeriod,
    LatestPeriods,
    GeoLevel,
    Lang,
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
        let period = || json!({ "type": "string", "examples": ["2020", "2020-Q1", "2020-03"] });
        let many = || number(0, 100_000_000);
        match self {
            Self::StartPeriod => ("startPeriod", "From this period on.", period()),
            Self::EndPeriod => ("endPeriod", "To this period, it included.", period()),
            Self::SincePeriod => ("sinceTimePeriod", "From this period on.", period()),
            Self::UntilPeriod => ("untilTimePeriod", "To this period, it included.", period()),
            Self::FirstObservations => {
                ("firstNObservations", "Only so many of each series, the earliest.", many())
            }
            Self::LastObservations => {
                ("lastNObservations", "Only so many of each series, the latest.", many())
            }
            Self::LatestPeriods => ("lastTimePeriod", "Only so many periods, the latest.", many()),
            Self::FiguresFormat => (
                "format",
                "The format; without it, what the Accept header asks for.",
                json!({ "type": "string", "enum": ::evidence::Form::ALL.map(::evidence::Form::name) }),
            ),
            Self::Compressed => ("compressed", "As a file that is packed by gzip.", flag()),
            Self::References => (
                "references",
                "What else is told: what an artefact uses, what uses it.",
                json!({ "type": "string", "enum": ["none", "parents", "children", "descendants", "all"] }),
            ),
            Self::Mode => (
                "mode",
                "What the figures asked for have, or for each dimension what can be added while the others stay.",
                json!({ "type": "string", "enum": ["exact", "available"] }),
            ),
            Self::Lang => ("lang", "The language of the names of folders.", text()),
            Self::GeoLevel => (
                "geoLevel",
                "Only places of this size.",
                json!({ "type": "string", "enum": ["aggregate", "country", "nuts1", "nuts2", "nuts3", "city"] }),
            ),
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
            Self::Id => ("id", "The id of a page.", json!({ "type": "integer" })),
            Self::Combine => (
                "combine_recurring",
                "Events that come again by their rules, not date by date.",
                text(),
            ),
            Self::OnMap => (
                "on_map",
                "Only places of which it is known where they lie, or only the others.",
                json!({ "type": "string", "enum": ["1", "0", "true", "false", "yes", "no"] }),
            ),
            Self::Channel => ("channel", "News of this channel.", text()),
            Self::Source => ("source", "News of this source.", text()),
            Self::Size => ("size", "How many news; 500 at most.", text()),
            Self::NewsPage => ("page", "Which part of the news; past the end, the last.", text()),
        }
    }
}
