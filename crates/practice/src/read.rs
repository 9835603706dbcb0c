//! A collection of benchmarks, practices and adoptions from a file.
//!
//! The same file may describe a programme with its cities and pairs; those belong to the library
//! of mentoring and are passed over here, save that the cities named by practices must be among
//! them when they are listed. A file keeps its sources in one list and names key factors without
//! their benchmark; here each part gets its whole origin, and each key factor its benchmark.
//! Everything wrong is named at once with its place.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use locale::{Lang, Text, TextFields};
use measure::{Fields, Key, Manner, Places, Problem, Problems, parse_json};

use crate::{
    Adoption, Benchmark, Collection, FactorId, KeyFactor, Origin, OriginKind, Passage, Practice,
};

/// The largest file that is read, in bytes.
pub const LONGEST_FILE: usize = 4 << 20;
/// The most entries in one list.
const MOST_ENTRIES: usize = 2_000;
/// How places are spelled, and the longest text of one field in bytes.
const MANNER: Manner = Manner { places: Places::Brackets, longest: 8_000 };

/// The longest name and address of a source, in bytes: they stand with each passage from there, so
/// that a small file could otherwise fill the memory.
const LONGEST_LINE: usize = 500;

/// Reads a collection.
///
/// # Errors
/// Every problem, bounded: `file-too-large`, `not-json` (with line and column), `missing`,
/// `too-long`, `unknown-field`, `not-a-…` for values that do not read, `no-provenance` for a passage
/// that names no source and is not marked as an example, `published-and-example` for one that does
/// both, `no-key-factors` for a benchmark without any, `own-practice` for a city that adopts from
/// itself, `not-the-practices-city` when an adoption names another source city than its practice,
/// `twice`, and `unknown-city`, `unknown-source`, `unknown-practice` or `unknown-key-factor` for a
/// name of something that is not in the file.
pub fn read(bytes: &[u8]) -> Result<Collection, Problems> {
    let value = parse_json(bytes, LONGEST_FILE)?;
    let problems = RefCell::new(Problems::default());
    let read = Fields::of(&value, MANNER, &problems).map(|fields| collection(&fields));
    problems.into_inner().or(read.unwrap_or_default())
}

fn collection(fields: &Fields<'_>) -> Collection {
    let file = File::of(fields);
    let benchmarks = fields.list("benchmarks", MOST_ENTRIES, |e| file.benchmark(e));
    let known = benchmarks.iter().flat_map(named_factors).collect();
    let practices = fields.list("practices", MOST_ENTRIES, |e| file.practice(e, &known));
    let adoptions = fields.list("adoptions", MOST_ENTRIES, |e| file.adoption(e, &practices));
    twice(fields, "benchmarks", benchmarks.iter().map(|b| &b.key));
    twice(fields, "key_factors", benchmarks.iter().flat_map(named_factors).map(|(key, _)| key));
    twice(fields, "practices", practices.iter().map(|p| &p.key));
    twice(fields, "adoptions", adoptions.iter().map(|(key, _)| key));
    check_good_practices(fields, &benchmarks, &practices);
    let adoptions = adoptions.into_iter().map(|(_, adoption)| adoption).collect();
    Collection { benchmarks, practices, adoptions }
}

/// The keys of a benchmark's key factors, each with the benchmark's.
fn named_factors(benchmark: &Benchmark) -> impl Iterator<Item = (&Key, &Key)> {
    benchmark.key_factors.iter().map(|factor| (&factor.key, &benchmark.key))
}

fn twice<'a>(fields: &Fields<'_>, list: &str, keys: impl Iterator<Item = &'a Key>) {
    let mut seen = BTreeSet::new();
    for key in keys.filter(|key| !seen.insert(*key)) {
        fields.complain_with("twice", list, ("typed", key));
    }
}

fn check_good_practices(fields: &Fields<'_>, benchmarks: &[Benchmark], practices: &[Practice]) {
    let known: BTreeSet<&Key> = practices.iter().map(|p| &p.key).collect();
    for factor in benchmarks.iter().flat_map(|b| &b.key_factors) {
        if let Some(shown) = factor.good_practice.as_ref().filter(|key| !known.contains(key)) {
            fields.complain_with("unknown-practice", factor.key.as_str(), ("typed", shown));
        }
    }
}

/// A text that may be missing.
fn words(fields: &Fields<'_>, field: &'static str, lang: Lang) -> Option<Text> {
    fields.value(field).and_then(|_| fields.filled_text(field, lang))
}

/// A name or an address.
fn line(fields: &Fields<'_>, field: &'static str, code: &'static str) -> Option<String> {
    let line: String = fields.take(field, code)?;
    let is_short = line.len() <= LONGEST_LINE;
    if !is_short {
        let problem = Problem::new("too-long", fields.place_of(field)).with("length", line.len());
        fields.add(problem.with("most", LONGEST_LINE));
    }
    is_short.then_some(line)
}

fn address(fields: &Fields<'_>) -> Option<String> {
    let url = line(fields, "url", "not-an-address")?;
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    if !is_address {
        fields.complain_with("not-an-address", "url", ("typed", &url));
    }
    is_address.then_some(url)
}

fn source(fields: &Fields<'_>) -> Option<(Key, Origin)> {
    let key = fields.need("key", "not-a-key");
    let name = fields.is_there("name").then(|| line(fields, "name", "not-a-text")).flatten();
    let url = address(fields).unwrap_or_default();
    let checked_on = fields.take("checked_on", "not-a-date");
    Some((key?, Origin { kind: OriginKind::Published, name: name?, url, checked_on }))
}

/// The key factors that a practice serves, of those that are known with their benchmark.
fn key_factors(fields: &Fields<'_>, known: &BTreeMap<&Key, &Key>) -> Vec<FactorId> {
    let named: Vec<Key> = fields.values("key_factors", "not-a-key", MOST_ENTRIES);
    let with_benchmark = |factor: Key| {
        let benchmark = known.get(&factor).map(|key| (*key).clone());
        if benchmark.is_none() {
            fields.complain_with("unknown-key-factor", "key_factors", ("typed", &factor));
        }
        Some(FactorId { benchmark: benchmark?, factor })
    };
    named.into_iter().filter_map(with_benchmark).collect()
}

/// What the parts of a file need to know of the whole.
struct File {
    lang: Lang,
    cities: BTreeSet<Key>,
    sources: BTreeMap<Key, Origin>,
}

impl File {
    fn of(fields: &Fields<'_>) -> Self {
        let city = |city: &Fields<'_>| {
            city.leave_rest();
            city.take("key", "not-a-key")
        };
        let sources = fields.list("sources", MOST_ENTRIES, source);
        twice(fields, "sources", sources.iter().map(|(key, _)| key));
        Self {
            lang: fields.take("language", "not-a-language").unwrap_or(Lang::EN),
            cities: fields.list("cities", MOST_ENTRIES, city).into_iter().collect(),
            sources: sources.into_iter().collect(),
        }
    }

    /// A city, which must be among those of the file when it lists any.
    fn city(&self, fields: &Fields<'_>, field: &'static str) -> Option<Key> {
        let city = fields.need(field, "not-a-key")?;
        if !self.cities.is_empty() && !self.cities.contains(&city) {
            fields.complain_with("unknown-city", field, ("typed", &city));
        }
        Some(city)
    }

    /// `"source": "key"` for what is published, `"example": true` for what is made up.
    fn origin(&self, fields: &Fields<'_>) -> Option<Origin> {
        let is_example = fields.take("example", "not-yes-or-no").unwrap_or(false);
        match (fields.take::<Key>("source", "not-a-key"), is_example) {
            (Some(source), false) => Some(self.published(fields, &source)),
            (None, true) => Some(Origin::example()),
            (None, false) => {
                fields.complain("no-provenance", "source");
                None
            }
            (Some(source), true) => {
                fields.complain_with("published-and-example", "source", ("typed", source));
                None
            }
        }
    }

    /// The origin of what a source says. When the source is unknown, the file is refused for that
    /// alone: what named it stays, so that nothing else is called unknown.
    fn published(&self, fields: &Fields<'_>, source: &Key) -> Origin {
        self.sources.get(source).cloned().unwrap_or_else(|| {
            fields.complain_with("unknown-source", "source", ("typed", source));
            Origin::default()
        })
    }

    fn passage(&self, fields: &Fields<'_>) -> Option<Passage> {
        let (text, origin) = (fields.filled_text("text", self.lang), self.origin(fields));
        Some(Passage { text: text?, origin: origin? })
    }

    fn passages(&self, fields: &Fields<'_>, field: &'static str) -> Vec<Passage> {
        fields.list(field, MOST_ENTRIES, |e| self.passage(e))
    }

    fn benchmark(&self, fields: &Fields<'_>) -> Option<Benchmark> {
        let key = fields.need("key", "not-a-key");
        let title = fields.filled_text("title", self.lang);
        let topic = fields.need("theme", "not-a-key");
        let statement = fields.inner("statement", |e| self.passage(e));
        if statement.is_none() {
            fields.complain("missing", "statement");
        }
        let key_factors = fields.list("key_factors", MOST_ENTRIES, |e| self.key_factor(e));
        if key_factors.is_empty() {
            fields.complain("no-key-factors", "key_factors");
        }
        Some(Benchmark {
            additional_factors: self.passages(fields, "additional_factors"),
            key: key?,
            title: title?,
            topic: topic?,
            statement: statement?,
            key_factors,
        })
    }

    fn key_factor(&self, fields: &Fields<'_>) -> Option<KeyFactor> {
        let key = fields.need("key", "not-a-key");
        let title = fields.filled_text("title", self.lang);
        let origin = self.origin(fields);
        Some(KeyFactor {
            why: fields.inner("why", |e| self.passage(e)),
            how: fields.inner("how", |e| self.passage(e)),
            guiding_questions: self.passages(fields, "guiding_questions"),
            good_practice: fields.take("good_practice", "not-a-key"),
            key: key?,
            title: title?,
            origin: origin?,
        })
    }

    fn practice(&self, fields: &Fields<'_>, known: &BTreeMap<&Key, &Key>) -> Option<Practice> {
        let (key, city) = (fields.need("key", "not-a-key"), self.city(fields, "city"));
        let title = fields.filled_text("title", self.lang);
        let summary = fields.filled_text("summary", self.lang);
        let origin = self.origin(fields);
        let (url, checked_on) = (address(fields), fields.take::<Date>("checked_on", "not-a-date"));
        let topics = fields.values("themes", "not-a-key", MOST_ENTRIES);
        if topics.is_empty() {
            fields.complain("missing", "themes");
        }
        Some(Practice {
            what_was_done: words(fields, "what_was_done", self.lang),
            who: words(fields, "who", self.lang),
            cost_note: words(fields, "cost_note", self.lang),
            results: words(fields, "results", self.lang),
            conditions: words(fields, "conditions", self.lang),
            languages: fields.values("languages", "not-a-language", MOST_ENTRIES),
            key_factors: key_factors(fields, known),
            key: key?,
            city: city?,
            title: title?,
            summary: summary?,
            topics,
            // Where the practice itself is told is nearer than the source as a whole.
            origin: origin.map(|o| Origin {
                url: url.unwrap_or(o.url),
                checked_on: checked_on.or(o.checked_on),
                ..o
            })?,
        })
    }

    /// An adoption with its name in the file.
    fn adoption(&self, fields: &Fields<'_>, practices: &[Practice]) -> Option<(Key, Adoption)> {
        let (key, practice) =
            (fields.need("key", "not-a-key"), fields.need("practice", "not-a-key"));
        let (from, city) = (self.city(fields, "source_city"), self.city(fields, "adopting_city"));
        let status = fields.need("status", "not-a-status");
        let direction = fields.need("direction", "not-a-direction");
        let origin = self.origin(fields);
        let adoption = Adoption {
            adapted_name: words(fields, "adapted_name", self.lang),
            what_changed: words(fields, "what_changed", self.lang),
            practice: practice?,
            city: city?,
            status: status?,
            direction: direction?,
            origin: origin?,
        };
        check_source_city(fields, &adoption, &from?, practices);
        Some((key?, adoption))
    }
}

/// Whether an adoption begins at the city of its practice and ends at another.
fn check_source_city(fields: &Fields<'_>, a: &Adoption, from: &Key, practices: &[Practice]) {
    if *from == a.city {
        fields.complain("own-practice", "adopting_city");
    }
    match practices.iter().find(|p| p.key == a.practice) {
        None => fields.complain_with("unknown-practice", "practice", ("typed", &a.practice)),
        Some(p) if p.city != *from => {
            fields.complain_with("not-the-practices-city", "source_city", ("typed", from));
        }
        Some(_) => {}
    }
}
