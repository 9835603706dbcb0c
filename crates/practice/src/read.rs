//! A collection of benchmarks, practices and adoptions from a file.
//!
//! The same file may describe a programme with its cities and pairs; those belong to the library
//! of mentoring and are passed over here, save that the cities named by practices must be among
//! them when they are listed. Everything wrong is named at once with its place.

use std::cell::RefCell;
use std::collections::BTreeSet;

use jiff::civil::Date;
use locale::{Lang, Text, TextFields};
use measure::{Fields, Key, Manner, Places, Problems, parse_json};

use crate::{Adoption, Benchmark, Collection, KeyFactor, Passage, Practice, Provenance, Source};

/// The largest file that is read, in bytes.
pub const LONGEST_FILE: usize = 4 << 20;
/// The most entries in one list.
const MOST_ENTRIES: usize = 2_000;
/// How places are spelled, and the longest text of one field in bytes.
const MANNER: Manner = Manner { places: Places::Brackets, longest: 8_000 };

/// Reads a collection.
///
/// # Errors
/// Every problem, bounded: `file-too-large`, `not-json` (with line and column), `missing`,
/// `unknown-field`, `not-a-…` for values that do not read, `no-provenance` for a passage that
/// names no source and is not marked as an example, `unknown-city`, and those of
/// [`Collection::check`].
pub fn read(bytes: &[u8]) -> Result<Collection, Problems> {
    let value = parse_json(bytes, LONGEST_FILE)?;
    let problems = RefCell::new(Problems::default());
    let read = Fields::of(&value, MANNER, &problems).map(|fields| {
        let collection = collection(&fields);
        check_cities(&fields, &collection);
        collection
    });
    let mut problems = problems.into_inner();
    let collection = read.unwrap_or_default();
    problems.extend(collection.check());
    problems.or(collection)
}

fn collection(fields: &Fields<'_>) -> Collection {
    let lang = fields.take("language", "not-a-language").unwrap_or(Lang::EN);
    Collection {
        sources: fields.list("sources", MOST_ENTRIES, source),
        benchmarks: fields.list("benchmarks", MOST_ENTRIES, |e| benchmark(e, lang)),
        practices: fields.list("practices", MOST_ENTRIES, |e| practice(e, lang)),
        adoptions: fields.list("adoptions", MOST_ENTRIES, |e| adoption(e, lang)),
    }
}

fn check_cities(fields: &Fields<'_>, collection: &Collection) {
    let city = |city: &Fields<'_>| {
        city.leave_rest();
        city.take("key", "not-a-key")
    };
    let cities: BTreeSet<Key> = fields.list("cities", MOST_ENTRIES, city).into_iter().collect();
    let practices = collection.practices.iter().map(|p| ("practices", &p.city));
    let adoptions = collection
        .adoptions
        .iter()
        .flat_map(|a| [("adoptions", &a.source_city), ("adoptions", &a.adopting_city)]);
    for (list, city) in practices.chain(adoptions).filter(|(_, c)| !cities.contains(*c)) {
        if !cities.is_empty() {
            fields.complain_with("unknown-city", list, ("typed", city));
        }
    }
}

fn source(fields: &Fields<'_>) -> Option<Source> {
    let (key, name) = (fields.need("key", "not-a-key"), fields.need("name", "not-a-text"));
    let (url, checked_on) = (address(fields), fields.take("checked_on", "not-a-date"));
    Some(Source { key: key?, name: name?, url, checked_on })
}

fn address(fields: &Fields<'_>) -> Option<String> {
    let url: String = fields.take("url", "not-an-address")?;
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    if !is_address {
        fields.complain_with("not-an-address", "url", ("typed", &url));
    }
    is_address.then_some(url)
}

/// `"source": "key"` for what is published, `"example": true` for what is made up.
fn provenance(fields: &Fields<'_>) -> Option<Provenance> {
    let is_example = fields.take("example", "not-yes-or-no").unwrap_or(false);
    let source: Option<Key> = fields.take("source", "not-a-key");
    match (source, is_example) {
        (Some(source), false) => Some(Provenance::Published(source)),
        (None, true) => Some(Provenance::Example),
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

fn passage(fields: &Fields<'_>, lang: Lang) -> Option<Passage> {
    let (text, provenance) = (fields.filled_text("text", lang), provenance(fields));
    Some(Passage { text: text?, provenance: provenance? })
}

fn benchmark(fields: &Fields<'_>, lang: Lang) -> Option<Benchmark> {
    let (key, title) = (fields.need("key", "not-a-key"), fields.filled_text("title", lang));
    let statement = fields.inner("statement", |e| passage(e, lang));
    let theme = fields.need("theme", "not-a-key");
    let key_factors = fields.list("key_factors", MOST_ENTRIES, |e| key_factor(e, lang));
    let additional_factors = fields.list("additional_factors", MOST_ENTRIES, |e| passage(e, lang));
    if statement.is_none() {
        fields.complain("missing", "statement");
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

fn key_factor(fields: &Fields<'_>, lang: Lang) -> Option<KeyFactor> {
    let (key, title) = (fields.need("key", "not-a-key"), fields.filled_text("title", lang));
    let provenance = provenance(fields);
    let (why, how) =
        (fields.inner("why", |e| passage(e, lang)), fields.inner("how", |e| passage(e, lang)));
    let guiding_questions = fields.list("guiding_questions", MOST_ENTRIES, |e| passage(e, lang));
    let good_practice = fields.take("good_practice", "not-a-key");
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
fn words(fields: &Fields<'_>, field: &'static str, lang: Lang) -> Option<Text> {
    fields.value(field).and_then(|_| fields.filled_text(field, lang))
}

fn practice(fields: &Fields<'_>, lang: Lang) -> Option<Practice> {
    let (key, city) = (fields.need("key", "not-a-key"), fields.need("city", "not-a-key"));
    let (title, summary) = (fields.filled_text("title", lang), fields.filled_text("summary", lang));
    let (provenance, checked_on) =
        (provenance(fields), fields.take::<Date>("checked_on", "not-a-date"));
    let themes = fields.values("themes", "not-a-key", MOST_ENTRIES);
    if themes.is_empty() {
        fields.complain("missing", "themes");
    }
    Some(Practice {
        what_was_done: words(fields, "what_was_done", lang),
        who: words(fields, "who", lang),
        cost_note: words(fields, "cost_note", lang),
        results: words(fields, "results", lang),
        conditions: words(fields, "conditions", lang),
        key_factors: fields.values("key_factors", "not-a-key", MOST_ENTRIES),
        languages: fields.values("languages", "not-a-language", MOST_ENTRIES),
        url: address(fields),
        key: key?,
        city: city?,
        title: title?,
        summary: summary?,
        provenance: provenance?,
        checked_on,
        themes,
    })
}

fn adoption(fields: &Fields<'_>, lang: Lang) -> Option<Adoption> {
    let (key, practice) = (fields.need("key", "not-a-key"), fields.need("practice", "not-a-key"));
    let (from, to) =
        (fields.need("source_city", "not-a-key"), fields.need("adopting_city", "not-a-key"));
    let (status, direction) =
        (fields.need("status", "not-a-status"), fields.need("direction", "not-a-direction"));
    let provenance = provenance(fields);
    Some(Adoption {
        adapted_name: words(fields, "adapted_name", lang),
        what_changed: words(fields, "what_changed", lang),
        key: key?,
        practice: practice?,
        source_city: from?,
        adopting_city: to?,
        status: status?,
        direction: direction?,
        provenance: provenance?,
    })
}
