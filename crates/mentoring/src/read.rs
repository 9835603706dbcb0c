//! A programme from a file: JSON, described in `examples/programmes/README.md`.
//!
//! Everything wrong is named at once with its place (`needs[3].topic`). Benchmarks, practices and
//! adoptions may stand in the same file; they belong to the library of practices and are passed
//! over here.

use std::cell::RefCell;
use std::collections::BTreeSet;

use locale::{Lang, Text};
use measure::{Key, Problem, Problems, Territory, TerritoryLevel};
use serde_json::Value;

use crate::entry::Entry;
use crate::{
    Alias, City, Dates, Degree, Event, Figure, Flow, HistoricPair, Mode, Need, Origin, PairVisit,
    Place, Programme, Side, Source, StatedNeed, StatedStrength, Strength, Topic, Topics, Visit,
    VisitNumber, VisitState, check_visits,
};

/// The largest file that is read, in bytes.
pub const LONGEST_FILE: usize = 4 << 20;

/// Reads a programme.
///
/// # Errors
/// Every problem, bounded: `file-too-large`, `not-json` (with line and column), `missing`,
/// `unknown-field`, `not-a-…` for values that do not read, `unknown-city`, `unknown-topic`,
/// `unknown-source`, `unknown-stage`, `twice`, `out-of-range`, and those of [`check_visits`].
pub fn read(bytes: &[u8]) -> Result<Programme, Problems> {
    let value = parse(bytes)?;
    let problems = RefCell::new(Problems::default());
    let programme = Entry::open(&value, "", &problems).and_then(|entry| programme(&entry));
    if let Some(programme) = &programme {
        check(programme, &problems);
    }
    let mut problems = problems.into_inner();
    match programme {
        Some(programme) => problems.or(programme),
        None => {
            if problems.is_empty() {
                problems.add(Problem::new("not-a-programme", ""));
            }
            Err(problems)
        }
    }
}

fn parse(bytes: &[u8]) -> Result<Value, Problems> {
    let mut problems = Problems::default();
    if bytes.len() > LONGEST_FILE {
        problems.add(Problem::new("file-too-large", "").with("most", LONGEST_FILE));
        return Err(problems);
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let problem = Problem::new("not-json", "").with("line", error.line());
        problems.add(problem.with("column", error.column()));
        problems
    })
}

const FIELDS: [&str; 20] = [
    "format",
    "key",
    "language",
    "title",
    "summary",
    "assumptions",
    "dates",
    "lead",
    "funder",
    "flow",
    "topics",
    "sources",
    "cities",
    "needs",
    "strengths",
    "pairs",
    "timeline",
    "visits",
    // These three are read by the library of practices.
    "benchmarks",
    "practices",
];

fn programme(entry: &Entry<'_>) -> Option<Programme> {
    let fields: Vec<&str> = FIELDS.iter().copied().chain(["adoptions"]).collect();
    entry.only(&fields);
    if entry.must::<String>("format", "not-a-format").is_some_and(|f| f != "isopolity-programme-1")
    {
        entry.problem("unknown-format", "format", "");
    }
    let lang = entry.maybe("language", "not-a-language").unwrap_or(Lang::EN);
    let topics = entry.plain::<Topic>("topics", "not-a-topic");
    let topics = topics.into_iter().fold(Topics::standard(), Topics::with);
    // Everything is read before anything is asked for, so that all problems are found.
    let (key, title) = (entry.must("key", "not-a-key"), entry.text("title", lang));
    let (summary, flow) = (entry.text("summary", lang), flow(entry));
    let lead = entry.must("lead", "not-a-text");
    let funder = entry.must("funder", "not-a-text");
    let lists = (
        entry.list("cities", |e| city(e, lang)),
        entry.list("needs", |e| need(e, lang)),
        entry.list("strengths", |e| strength(e, lang)),
        entry.list("timeline", |e| event(e, lang)),
    );
    let (sources, pairs, visits) =
        (entry.list("sources", source), entry.list("pairs", pair), entry.list("visits", visit));
    Some(Programme {
        assumptions: assumptions(entry, lang),
        dates: entry.maybe("dates", "not-a-date"),
        key: key?,
        title: title?,
        summary: summary?,
        lead: lead?,
        funder: funder?,
        flow: flow?,
        sources,
        cities: lists.0,
        needs: lists.1,
        strengths: lists.2,
        timeline: lists.3,
        pairs,
        visits,
        topics,
    })
}

fn assumptions(entry: &Entry<'_>, lang: Lang) -> Vec<Text> {
    let words = entry.plain::<String>("assumptions", "not-a-text");
    words.into_iter().map(|text| Text::new(lang, text)).collect()
}

fn flow(entry: &Entry<'_>) -> Option<Flow> {
    let name: String = entry.must("flow", "not-a-text")?;
    let flow = Flow::named(&name);
    if flow.is_none() {
        entry.problem("unknown-flow", "flow", name);
    }
    flow
}

fn source(entry: &Entry<'_>) -> Option<Source> {
    entry.only(&["key", "name", "url", "checked_on"]);
    let (key, name) = (entry.must("key", "not-a-key"), entry.must("name", "not-a-text"));
    let url = entry.maybe::<String>("url", "not-an-address");
    let is_address = |u: &String| u.starts_with("https://") || u.starts_with("http://");
    if let Some(bad) = url.as_ref().filter(|u| !is_address(u)) {
        entry.problem("not-an-address", "url", bad);
    }
    let checked_on = entry.maybe("checked_on", "not-a-date");
    Some(Source { key: key?, name: name?, url: url.filter(is_address), checked_on })
}

fn city(entry: &Entry<'_>, lang: Lang) -> Option<City> {
    entry.only(&[
        "key",
        "name",
        "aliases",
        "country",
        "nuts3",
        "lau",
        "place",
        "inhabitants",
        "foreign_share_percent",
        "associations",
        "languages",
        "assumed_languages",
        "side",
        "capacity",
        "unconfirmed",
        "sources",
    ]);
    let (key, name) = (entry.must("key", "not-a-key"), entry.text("name", lang));
    let country = country(entry);
    let side = entry.maybe("side", "not-a-side").unwrap_or(Side::Either);
    let languages = entry.plain("languages", "not-a-language");
    if languages.is_empty() {
        entry.problem("missing", "languages", "");
    }
    Some(City {
        aliases: entry.list("aliases", alias),
        nuts3: nuts3(entry),
        lau: entry.maybe("lau", "not-a-text"),
        place: entry.inner("place", place),
        inhabitants: entry.inner("inhabitants", |e| figure(e, f64::from(u32::MAX))),
        foreign_share_percent: entry.inner("foreign_share_percent", |e| figure(e, 100.0)),
        associations: entry.plain("associations", "not-a-text"),
        assumed_languages: entry.plain("assumed_languages", "not-a-language"),
        capacity: entry.maybe("capacity", "not-a-count").unwrap_or(0),
        unconfirmed: entry.plain("unconfirmed", "not-a-key"),
        sources: entry.plain("sources", "not-a-key"),
        key: key?,
        name: name?,
        country: country?,
        languages,
        side,
    })
}

fn country(entry: &Entry<'_>) -> Option<Territory> {
    let country: Territory = entry.must("country", "not-a-country")?;
    if country.level() != TerritoryLevel::Country {
        entry.problem("not-a-country", "country", &country);
    }
    Some(country)
}

fn nuts3(entry: &Entry<'_>) -> Option<Territory> {
    let region: Territory = entry.maybe("nuts3", "not-a-region")?;
    if region.level() != TerritoryLevel::Nuts3 {
        entry.problem("not-a-region", "nuts3", &region);
    }
    Some(region)
}

fn alias(entry: &Entry<'_>) -> Option<Alias> {
    entry.only(&["name", "language"]);
    let lang = entry.maybe("language", "not-a-language");
    Some(Alias { name: entry.must("name", "not-a-text")?, lang })
}

fn place(entry: &Entry<'_>) -> Option<Place> {
    entry.only(&["latitude", "longitude"]);
    let latitude = number(entry, "latitude", -90.0, 90.0);
    let longitude = number(entry, "longitude", -180.0, 180.0);
    Some(Place { latitude: latitude?, longitude: longitude? })
}

fn figure(entry: &Entry<'_>, most: f64) -> Option<Figure> {
    entry.only(&["value", "period", "counts", "source"]);
    let (value, source) = (number(entry, "value", 0.0, most), entry.must("source", "not-a-key"));
    let period = entry.maybe("period", "not-a-period");
    let counts = entry.maybe("counts", "not-a-key");
    Some(Figure { value: value?, period, counts, source: source? })
}

fn number(entry: &Entry<'_>, field: &str, least: f64, most: f64) -> Option<f64> {
    let number: f64 = entry.must(field, "not-a-number")?;
    if !(least..=most).contains(&number) {
        entry.problem("out-of-range", field, number);
        return None;
    }
    Some(number)
}

/// What needs and strengths have in common.
struct Stated {
    city: Key,
    topic: Topic,
    degree: Degree,
    note: Key,
    says: Text,
    source: Key,
}

fn stated(entry: &Entry<'_>, lang: Lang, degree: &str) -> Option<Stated> {
    let (key, city) = (entry.must("key", "not-a-key"), entry.must("city", "not-a-key"));
    let (topic, says) = (entry.must("topic", "not-a-topic"), entry.text("says", lang));
    let (source, degree) = (entry.must("source", "not-a-key"), entry.must(degree, "not-a-degree"));
    Some(Stated {
        city: city?,
        topic: topic?,
        degree: degree?,
        note: key?,
        says: says?,
        source: source?,
    })
}

fn need(entry: &Entry<'_>, lang: Lang) -> Option<StatedNeed> {
    entry.only(&["key", "city", "topic", "weight", "says", "source"]);
    let Stated { city, topic, degree, note, says, source } = stated(entry, lang, "weight")?;
    let origin = Origin::Statement(note);
    let need = Need { city, topic, weight: degree, origin, support: Vec::new() };
    Some(StatedNeed { need, says, source })
}

fn strength(entry: &Entry<'_>, lang: Lang) -> Option<StatedStrength> {
    entry.only(&["key", "city", "topic", "level", "says", "source", "practices"]);
    let practices = entry.plain("practices", "not-a-key");
    let Stated { city, topic, degree, note, says, source } = stated(entry, lang, "level")?;
    let origin = Origin::Statement(note);
    let strength = Strength { city, topic, level: degree, origin, practices };
    Some(StatedStrength { strength, says, source })
}

fn pair(entry: &Entry<'_>) -> Option<HistoricPair> {
    entry.only(&["mentor", "mentee", "topics", "source"]);
    let (mentor, mentee) = (entry.must("mentor", "not-a-key"), entry.must("mentee", "not-a-key"));
    let topics = entry.plain("topics", "not-a-topic");
    Some(HistoricPair { mentor: mentor?, mentee: mentee?, topics })
}

fn event(entry: &Entry<'_>, lang: Lang) -> Option<Event> {
    entry.only(&["key", "title", "dates", "stage", "cities", "mode", "source"]);
    let (key, title) = (entry.must("key", "not-a-key"), entry.text("title", lang));
    let (dates, source) = (dates(entry), entry.must("source", "not-a-key"));
    let (stage, mode) = (entry.maybe("stage", "not-a-key"), entry.maybe("mode", "not-a-mode"));
    let cities = entry.plain("cities", "not-a-key");
    Some(Event { key: key?, title: title?, dates, stage, cities, mode, source: source? })
}

fn dates(entry: &Entry<'_>) -> Vec<Dates> {
    let dates = entry.plain("dates", "not-a-date");
    if dates.is_empty() {
        entry.problem("missing", "dates", "");
    }
    dates
}

fn visit(entry: &Entry<'_>) -> Option<PairVisit> {
    entry.only(&["mentor", "mentee", "number", "mode", "dates", "state", "source"]);
    let (mentor, mentee) = (entry.must("mentor", "not-a-key"), entry.must("mentee", "not-a-key"));
    let number: Option<VisitNumber> = entry.must("number", "not-a-visit-number");
    let mode: Option<Mode> = entry.must("mode", "not-a-mode");
    let state: Option<VisitState> = entry.must("state", "not-a-state");
    let visit = Visit {
        dates: dates(entry),
        number: number?,
        mode: mode?,
        state: state?,
        earlier: Vec::new(),
    };
    Some(PairVisit { mentor: mentor?, mentee: mentee?, visit })
}

/// What can only be seen when everything is read: names that must agree.
fn check(programme: &Programme, problems: &RefCell<Problems>) {
    let mut problems = problems.borrow_mut();
    let cities = names(programme.cities.iter().map(|c| &c.key), "cities", &mut problems);
    let sources = names(programme.sources.iter().map(|s| &s.key), "sources", &mut problems);
    names(programme.timeline.iter().map(|e| &e.key), "timeline", &mut problems);
    let stages: BTreeSet<&Key> = programme.flow.stages.iter().map(|s| &s.key).collect();
    known("unknown-city", named_cities(programme), &cities, &mut problems);
    known("unknown-source", named_sources(programme), &sources, &mut problems);
    let named = programme.timeline.iter().filter_map(|e| e.stage.as_ref());
    known("unknown-stage", named.map(|s| ("timeline", s)), &stages, &mut problems);
    check_topics(programme, &mut problems);
    check_all_visits(programme, &mut problems);
}

fn names<'a>(
    keys: impl Iterator<Item = &'a Key>,
    list: &str,
    problems: &mut Problems,
) -> BTreeSet<&'a Key> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            problems.add(Problem::new("twice", list).with("found", key));
        }
    }
    seen
}

fn known<'a>(
    code: &'static str,
    named: impl Iterator<Item = (&'static str, &'a Key)>,
    known: &BTreeSet<&Key>,
    problems: &mut Problems,
) {
    let unknown = named.filter(|(_, key)| !known.contains(key));
    problems.extend(unknown.map(|(list, key)| Problem::new(code, list).with("found", key)));
}

fn named_cities(p: &Programme) -> impl Iterator<Item = (&'static str, &Key)> {
    let needs = p.needs.iter().map(|n| ("needs", &n.need.city));
    let strengths = p.strengths.iter().map(|s| ("strengths", &s.strength.city));
    let pairs = p.pairs.iter().flat_map(|p| [("pairs", &p.mentor), ("pairs", &p.mentee)]);
    let visits = p.visits.iter().flat_map(|v| [("visits", &v.mentor), ("visits", &v.mentee)]);
    let events = p.timeline.iter().flat_map(|e| &e.cities).map(|c| ("timeline", c));
    needs.chain(strengths).chain(pairs).chain(visits).chain(events)
}

fn named_sources(p: &Programme) -> impl Iterator<Item = (&'static str, &Key)> {
    let cities = p.cities.iter().flat_map(|c| {
        let figures = c.inhabitants.iter().chain(&c.foreign_share_percent).map(|f| &f.source);
        c.sources.iter().chain(figures).map(|s| ("cities", s))
    });
    let needs = p.needs.iter().map(|n| ("needs", &n.source));
    let strengths = p.strengths.iter().map(|s| ("strengths", &s.source));
    let events = p.timeline.iter().map(|e| ("timeline", &e.source));
    cities.chain(needs).chain(strengths).chain(events)
}

fn check_topics(p: &Programme, problems: &mut Problems) {
    let needs = p.needs.iter().map(|n| ("needs", &n.need.topic));
    let strengths = p.strengths.iter().map(|s| ("strengths", &s.strength.topic));
    let pairs = p.pairs.iter().flat_map(|p| &p.topics).map(|t| ("pairs", t));
    let unknown = needs.chain(strengths).chain(pairs).filter(|(_, t)| !p.topics.contains(t));
    problems.extend(
        unknown.map(|(list, t)| Problem::new("unknown-topic", list).with("found", t.as_str())),
    );
}

fn check_all_visits(p: &Programme, problems: &mut Problems) {
    let pairs: BTreeSet<(&Key, &Key)> = p.visits.iter().map(|v| (&v.mentor, &v.mentee)).collect();
    for (mentor, mentee) in pairs {
        let of_pair = p.visits.iter().filter(|v| v.mentor == *mentor && v.mentee == *mentee);
        let visits: Vec<Visit> = of_pair.map(|v| v.visit.clone()).collect();
        problems.extend(
            check_visits(&visits)
                .into_iter()
                .map(|problem| problem.with("mentor", mentor).with("mentee", mentee)),
        );
    }
}
