//! A collection of benchmarks, practices and adoptions from a file.
//!
//! The same file may describe a programme with its cities and pairs; those belong to the library
//! of mentoring and are passed over here, save that the cities named by practices must be among
//! them when they are listed. Everything wrong is named at once with its place.

use std::cell::RefCell;
use std::collections::BTreeSet;

use jiff::civil::Date;
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};
use serde_json::Value;

use crate::entry::Entry;
use crate::{Adoption, Benchmark, Collection, KeyFactor, Passage, Practice, Provenance, Source};

/// The largest file that is read, in bytes.
pub const LONGEST_FILE: usize = 4 << 20;

/// Reads a collection.
///
/// # Errors
/// Every problem, bounded: `file-too-large`, `not-json` (with line and column), `missing`,
/// `unknown-field`, `not-a-…` for values that do not read, `no-provenance` for a passage that
/// names no source and is not marked as an example, `unknown-city`, and those of
/// [`Collection::check`].
pub fn read(bytes: &[u8]) -> Result<Collection, Problems> {
    let value = parse(bytes)?;
    let problems = RefCell::new(Problems::default());
    let read = Entry::open(&value, "", &problems).map(|entry| {
        let collection = collection(&entry);
        check_cities(&entry, &collection);
        collection
    });
    let mut problems = problems.into_inner();
    let collection = read.unwrap_or_default();
    problems.extend(collection.check());
    problems.or(collection)
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

fn collection(entry: &Entry<'_>) -> Collection {
    let lang = entry.maybe("language", "not-a-language").unwrap_or(Lang::EN);
    Collection {
        sources: entry.list("sources", source),
        benchmarks: entry.list("benchmarks", |e| benchmark(e, lang)),
        practices: entry.list("practices", |e| practice(e, lang)),
        adoptions: entry.list("adoptions", |e| adoption(e, lang)),
    }
}

fn check_cities(entry: &Entry<'_>, collection: &Collection) {
    let cities: BTreeSet<Key> =
        entry.list("cities", |e| e.maybe("key", "not-a-key")).into_iter().collect();
    let practices = collection.practices.iter().map(|p| ("practices", &p.city));
    let adoptions = collection
        .adoptions
        .iter()
        .flat_map(|a| [("adoptions", &a.source_city), ("adoptions", &a.adopting_city)]);
    for (list, city) in practices.chain(adoptions).filter(|(_, c)| !cities.contains(*c)) {
        if !cities.is_empty() {
            entry.problem("unknown-city", list, city);
        }
    }
}

fn source(entry: &Entry<'_>) -> Option<Source> {
    entry.only(&["key", "name", "url", "checked_on"]);
    let (key, name) = (entry.must("key", "not-a-key"), entry.must("name", "not-a-text"));
    let (url, checked_on) = (address(entry), entry.maybe("checked_on", "not-a-date"));
    Some(Source { key: key?, name: name?, url, checked_on })
}

fn address(entry: &Entry<'_>) -> Option<String> {
    let url: String = entry.maybe("url", "not-an-address")?;
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    if !is_address {
        entry.problem("not-an-address", "url", &url);
    }
    is_address.then_some(url)
}

/// `"source": "key"` for what is published, `"example": true` for what is made up.
fn provenance(entry: &Entry<'_>) -> Option<Provenance> {
    let is_example = entry.maybe("example", "not-yes-or-no").unwrap_or(false);
    let source: Option<Key> = entry.maybe("source", "not-a-key");
    match (source, is_example) {
        (Some(source), false) => Some(Provenance::Published(source)),
        (None, true) => Some(Provenance::Example),
        (None, false) => {
            entry.problem("no-provenance", "source", "");
            None
        }
        (Some(source), true) => {
            entry.problem("published-and-example", "source", source);
            None
        }
    }
}

fn passage(entry: &Entry<'_>, lang: Lang) -> Option<Passage> {
    entry.only(&["text", "source", "example"]);
    let (text, provenance) = (entry.text("text", lang), provenance(entry));
    Some(Passage { text: text?, provenance: provenance? })
}

fn benchmark(entry: &Entry<'_>, lang: Lang) -> Option<Benchmark> {
    entry.only(&["key", "title", "statement", "theme", "key_factors", "additional_factors"]);
    let (key, title) = (entry.must("key", "not-a-key"), entry.text("title", lang));
    let statement = entry.inner("statement", |e| passage(e, lang));
    let theme = entry.must("theme", "not-a-key");
    let key_factors = entry.list("key_factors", |e| key_factor(e, lang));
    let additional_factors = entry.list("additional_factors", |e| passage(e, lang));
    if statement.is_none() {
        entry.problem("missing", "statement", "");
    }
    Some(Benchmark {
        key: key?,
        title: title?,
        statement: statement?,
        theme: theme?,
        key_factors,
        additional_factors,
    })
}

fn key_factor(entry: &Entry<'_>, lang: Lang) -> Option<KeyFactor> {
    entry.only(&[
        "key",
        "title",
        "source",
        "example",
        "why",
        "how",
        "guiding_questions",
        "good_practice",
    ]);
    let (key, title) = (entry.must("key", "not-a-key"), entry.text("title", lang));
    let provenance = provenance(entry);
    let (why, how) =
        (entry.inner("why", |e| passage(e, lang)), entry.inner("how", |e| passage(e, lang)));
    let guiding_questions = entry.list("guiding_questions", |e| passage(e, lang));
    let good_practice = entry.maybe("good_practice", "not-a-key");
    Some(KeyFactor {
        key: key?,
        title: title?,
        provenance: provenance?,
        why,
        how,
        guiding_questions,
        good_practice,
    })
}

/// A text that may be missing.
fn words(entry: &Entry<'_>, field: &str, lang: Lang) -> Option<Text> {
    entry.has(field).then(|| entry.text(field, lang)).flatten()
}

fn practice(entry: &Entry<'_>, lang: Lang) -> Option<Practice> {
    entry.only(&[
        "key",
        "city",
        "title",
        "summary",
        "what_was_done",
        "who",
        "cost_note",
        "results",
        "conditions",
        "themes",
        "key_factors",
        "languages",
        "url",
        "checked_on",
        "source",
        "example",
    ]);
    let (key, city) = (entry.must("key", "not-a-key"), entry.must("city", "not-a-key"));
    let (title, summary) = (entry.text("title", lang), entry.text("summary", lang));
    let (provenance, checked_on) =
        (provenance(entry), entry.maybe::<Date>("checked_on", "not-a-date"));
    let themes = entry.plain("themes", "not-a-key");
    if themes.is_empty() {
        entry.problem("missing", "themes", "");
    }
    Some(Practice {
        what_was_done: words(entry, "what_was_done", lang),
        who: words(entry, "who", lang),
        cost_note: words(entry, "cost_note", lang),
        results: words(entry, "results", lang),
        conditions: words(entry, "conditions", lang),
        key_factors: entry.plain("key_factors", "not-a-key"),
        languages: entry.plain("languages", "not-a-language"),
        url: address(entry),
        key: key?,
        city: city?,
        title: title?,
        summary: summary?,
        provenance: provenance?,
        checked_on,
        themes,
    })
}

fn adoption(entry: &Entry<'_>, lang: Lang) -> Option<Adoption> {
    entry.only(&[
        "key",
        "practice",
        "source_city",
        "adopting_city",
        "adapted_name",
        "what_changed",
        "status",
        "direction",
        "source",
        "example",
    ]);
    let (key, practice) = (entry.must("key", "not-a-key"), entry.must("practice", "not-a-key"));
    let (from, to) =
        (entry.must("source_city", "not-a-key"), entry.must("adopting_city", "not-a-key"));
    let (status, direction) =
        (entry.must("status", "not-a-status"), entry.must("direction", "not-a-direction"));
    let provenance = provenance(entry);
    Some(Adoption {
        adapted_name: words(entry, "adapted_name", lang),
        what_changed: words(entry, "what_changed", lang),
        key: key?,
        practice: practice?,
        source_city: from?,
        adopting_city: to?,
        status: status?,
        direction: direction?,
        provenance: provenance?,
    })
}
