//! A programme from a file: JSON, described in `examples/programmes/README.md`.
//!
//! Everything wrong is named at once with its place (`needs[3].topic`). Benchmarks, practices and
//! adoptions may stand in the same file; they belong to the library of practices and are passed
//! over here.

use std::cell::RefCell;
use std::collections::BTreeSet;

use locale::{Lang, Text, TextFields};
use measure::{
    Fields, Key, Manner, Places, Problem, Problems, Territory, TerritoryLevel, parse_json,
};

use crate::{
    Alias, City, Dates, Degree, Event, Figure, Flow, HistoricPair, Mode, Need, Origin, PairVisit,
    Place, Programme, Side, Source, StatedNeed, StatedStrength, Strength, Topic, Topics, Visit,
    VisitNumber, VisitState, check_visits,
};

/// The largest file that is read, in bytes.
pub const LONGEST_FILE: usize = 4 << 20;
/// The most entries in one list.
const MOST_ENTRIES: usize = 2_000;
/// How places are spelled, and the longest text of one field in bytes.
const MANNER: Manner = Manner { places: Places::Brackets, longest: 8_000 };

/// Reads a programme.
///
/// # Errors
/// Every problem, bounded: `file-too-large`, `not-json` (with line and column), `missing`,
/// `unknown-field`, `not-a-…` for values that do not read, `unknown-city`, `unknown-topic`,
/// `unknown-source`, `unknown-stage`, `twice`, `out-of-range`, and those of [`check_visits`].
pub fn read(bytes: &[u8]) -> Result<Programme, Problems> {
    let value = parse_json(bytes, LONGEST_FILE)?;
    let problems = RefCell::new(Problems::default());
    let programme = Fields::of(&value, MANNER, &problems).and_then(|fields| {
        let programme = programme(&fields);
        OF_PRACTICES.iter().for_each(|name| fields.leave(name));
        fields.finish();
        programme
    });
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

/// What the library of practices reads in the same file.
const OF_PRACTICES: [&str; 3] = ["benchmarks", "practices", "adoptions"];

fn programme(fields: &Fields<'_>) -> Option<Programme> {
    if fields.need::<String>("format", "not-a-format").is_some_and(|f| f != "isopolity-programme-1")
    {
        fields.complain("unknown-format", "format");
    }
    let lang = fields.take("language", "not-a-language").unwrap_or(Lang::EN);
    let topics = fields.values::<Topic>("topics", "not-a-topic", MOST_ENTRIES);
    let topics = topics.into_iter().fold(Topics::standard(), Topics::with);
    // Everything is read before anything is asked for, so that all problems are found.
    let (key, title) = (fields.need("key", "not-a-key"), fields.filled_text("title", lang));
    let (summary, flow) = (fields.filled_text("summary", lang), flow(fields));
    let lead = fields.need("lead", "not-a-text");
    let funder = fields.need("funder", "not-a-text");
    let lists = (
        fields.list("cities", MOST_ENTRIES, |e| city(e, lang)),
        fields.list("needs", MOST_ENTRIES, |e| need(e, lang)),
        fields.list("strengths", MOST_ENTRIES, |e| strength(e, lang)),
        fields.list("timeline", MOST_ENTRIES, |e| event(e, lang)),
    );
    let (sources, pairs, visits) = (
        fields.list("sources", MOST_ENTRIES, source),
        fields.list("pairs", MOST_ENTRIES, pair),
        fields.list("visits", MOST_ENTRIES, visit),
    );
    Some(Programme {
        assumptions: assumptions(fields, lang),
        dates: fields.take("dates", "not-a-date"),
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

fn assumptions(fields: &Fields<'_>, lang: Lang) -> Vec<Text> {
    let words = fields.values::<String>("assumptions", "not-a-text", MOST_ENTRIES);
    words.into_iter().map(|text| Text::new(lang, text)).collect()
}

fn flow(fields: &Fields<'_>) -> Option<Flow> {
    let name: String = fields.need("flow", "not-a-text")?;
    let flow = Flow::named(&name);
    if flow.is_none() {
        fields.complain_with("unknown-flow", "flow", ("typed", name));
    }
    flow
}

fn source(fields: &Fields<'_>) -> Option<Source> {
    let (key, name) = (fields.need("key", "not-a-key"), fields.need("name", "not-a-text"));
    let url = fields.take::<String>("url", "not-an-address");
    let is_address = |u: &String| u.starts_with("https://") || u.starts_with("http://");
    if let Some(bad) = url.as_ref().filter(|u| !is_address(u)) {
        fields.complain_with("not-an-address", "url", ("typed", bad));
    }
    let checked_on = fields.take("checked_on", "not-a-date");
    Some(Source { key: key?, name: name?, url: url.filter(is_address), checked_on })
}

fn city(fields: &Fields<'_>, lang: Lang) -> Option<City> {
    let (key, name) = (fields.need("key", "not-a-key"), fields.filled_text("name", lang));
    let country = country(fields);
    let side = fields.take("side", "not-a-side").unwrap_or(Side::Either);
    let languages = fields.values("languages", "not-a-language", MOST_ENTRIES);
    if languages.is_empty() {
        fields.complain("missing", "languages");
    }
    Some(City {
        aliases: fields.list("aliases", MOST_ENTRIES, alias),
        nuts3: nuts3(fields),
        lau: fields.take("lau", "not-a-text"),
        place: fields.inner("place", place),
        inhabitants: fields.inner("inhabitants", |e| figure(e, f64::from(u32::MAX))),
        foreign_share_percent: fields.inner("foreign_share_percent", |e| figure(e, 100.0)),
        associations: fields.values("associations", "not-a-text", MOST_ENTRIES),
        assumed_languages: fields.values("assumed_languages", "not-a-language", MOST_ENTRIES),
        capacity: fields.take("capacity", "not-a-count").unwrap_or(0),
        unconfirmed: fields.values("unconfirmed", "not-a-key", MOST_ENTRIES),
        sources: fields.values("sources", "not-a-key", MOST_ENTRIES),
        key: key?,
        name: name?,
        country: country?,
        languages,
        side,
    })
}

fn country(fields: &Fields<'_>) -> Option<Territory> {
    let country: Territory = fields.need("country", "not-a-country")?;
    if country.level() != TerritoryLevel::Country {
        fields.complain_with("not-a-country", "country", ("typed", &country));
    }
    Some(country)
}

fn nuts3(fields: &Fields<'_>) -> Option<Territory> {
    let region: Territory = fields.take("nuts3", "not-a-region")?;
    if region.level() != TerritoryLevel::Nuts3 {
        fields.complain_with("not-a-region", "nuts3", ("typed", &region));
    }
    Some(region)
}

fn alias(fields: &Fields<'_>) -> Option<Alias> {
    let lang = fields.take("language", "not-a-language");
    Some(Alias { name: fields.need("name", "not-a-text")?, lang })
}

fn place(fields: &Fields<'_>) -> Option<Place> {
    let latitude = number(fields, "latitude", -90.0, 90.0);
    let longitude = number(fields, "longitude", -180.0, 180.0);
    Some(Place { latitude: latitude?, longitude: longitude? })
}

fn figure(fields: &Fields<'_>, most: f64) -> Option<Figure> {
    let (value, source) = (number(fields, "value", 0.0, most), fields.need("source", "not-a-key"));
    let period = fields.take("period", "not-a-period");
    let counts = fields.take("counts", "not-a-key");
    Some(Figure { value: value?, period, counts, source: source? })
}

fn number(fields: &Fields<'_>, field: &'static str, least: f64, most: f64) -> Option<f64> {
    let number: f64 = fields.need(field, "not-a-number")?;
    if !(least..=most).contains(&number) {
        let problem = Problem::new("out-of-range", fields.place_of(field));
        fields.add(problem.with("least", least).with("most", most));
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

fn stated(fields: &Fields<'_>, lang: Lang, degree: &'static str) -> Option<Stated> {
    let (key, city) = (fields.need("key", "not-a-key"), fields.need("city", "not-a-key"));
    let (topic, says) = (fields.need("topic", "not-a-topic"), fields.filled_text("says", lang));
    let (source, degree) =
        (fields.need("source", "not-a-key"), fields.need(degree, "not-a-degree"));
    Some(Stated {
        city: city?,
        topic: topic?,
        degree: degree?,
        note: key?,
        says: says?,
        source: source?,
    })
}

fn need(fields: &Fields<'_>, lang: Lang) -> Option<StatedNeed> {
    let Stated { city, topic, degree, note, says, source } = stated(fields, lang, "weight")?;
    let origin = Origin::Statement(note);
    let need = Need { city, topic, weight: degree, origin, support: Vec::new() };
    Some(StatedNeed { need, says, source })
}

fn strength(fields: &Fields<'_>, lang: Lang) -> Option<StatedStrength> {
    let practices = fields.values("practices", "not-a-key", MOST_ENTRIES);
    let Stated { city, topic, degree, note, says, source } = stated(fields, lang, "level")?;
    let origin = Origin::Statement(note);
    let strength = Strength { city, topic, level: degree, origin, practices };
    Some(StatedStrength { strength, says, source })
}

fn pair(fields: &Fields<'_>) -> Option<HistoricPair> {
    fields.leave("source");
    let (mentor, mentee) = (fields.need("mentor", "not-a-key"), fields.need("mentee", "not-a-key"));
    let topics = fields.values("topics", "not-a-topic", MOST_ENTRIES);
    Some(HistoricPair { mentor: mentor?, mentee: mentee?, topics })
}

fn event(fields: &Fields<'_>, lang: Lang) -> Option<Event> {
    let (key, title) = (fields.need("key", "not-a-key"), fields.filled_text("title", lang));
    let (dates, source) = (dates(fields), fields.need("source", "not-a-key"));
    let (stage, mode) = (fields.take("stage", "not-a-key"), fields.take("mode", "not-a-mode"));
    let cities = fields.values("cities", "not-a-key", MOST_ENTRIES);
    Some(Event { key: key?, title: title?, dates, stage, cities, mode, source: source? })
}

fn dates(fields: &Fields<'_>) -> Vec<Dates> {
    let dates = fields.values("dates", "not-a-date", MOST_ENTRIES);
    if dates.is_empty() {
        fields.complain("missing", "dates");
    }
    dates
}

fn visit(fields: &Fields<'_>) -> Option<PairVisit> {
    fields.leave("source");
    let (mentor, mentee) = (fields.need("mentor", "not-a-key"), fields.need("mentee", "not-a-key"));
    let number: Option<VisitNumber> = fields.need("number", "not-a-visit-number");
    let mode: Option<Mode> = fields.need("mode", "not-a-mode");
    let state: Option<VisitState> = fields.need("state", "not-a-state");
    let visit = Visit {
        dates: dates(fields),
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
            problems.add(Problem::new("twice", list).with("typed", key));
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
    problems.extend(unknown.map(|(list, key)| Problem::new(code, list).with("typed", key)));
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
        unknown.map(|(list, t)| Problem::new("unknown-topic", list).with("typed", t.as_str())),
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
