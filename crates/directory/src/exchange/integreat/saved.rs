//! All answers of a server for one city in one file: what a city saves before it moves here, and what
//! our command line writes.
//!
//! ```json
//! { "languages": […], "de": { "pages": […], "locations": […], "events": […], "news": […] }, "en": … }
//! ```
//! Under each name stands what the server answers at that address. A file with the answer to `pages/`
//! alone is read too: the addresses of its pages tell the language.

use super::read::{self, Body, Settings, What};
use super::{NewsAsked, OnMap, Pages, Recurring, Region, Words, events, languages, news, places};
use crate::exchange::{Defaults, Incoming};
use locale::Lang;
use measure::{Key, Problem, Problems, parse_json};
use serde_json::{Map, Value, json};

/// The largest file that is read, in bytes.
pub const LARGEST_SAVED: usize = 64 * 1024 * 1024;
/// The most news that stand in it.
const MOST_NEWS: &str = "500";

/// Everything that the app could ask of a city, in every language; `words` are those of one.
#[must_use]
pub fn save<'w>(region: &Region<'_>, words: &dyn Fn(Lang) -> Box<dyn Words + 'w>) -> Value {
    let mut all = Map::new();
    all.insert("languages".to_owned(), json!(languages(region)));
    for lang in region.showing.languages {
        let words = words(*lang);
        let asked = NewsAsked { size: Some(MOST_NEWS), ..NewsAsked::default() };
        let answers = json!({
            "pages": Pages::new(region, &*words).all(),
            "locations": places(region, &*words, OnMap::All),
            "events": events(region, &*words, Recurring::Combined),
            "news": news(region, &*words, asked),
        });
        all.insert(region.code(*lang), answers);
    }
    Value::Object(all)
}

/// Reads such a file.
///
/// # Errors
/// As reading the answers one by one; `no-records` for a file in which there are none.
pub fn read_saved(bytes: &[u8], city: &Key, defaults: &Defaults) -> Result<Incoming, Problems> {
    let value = parse_json(bytes, LARGEST_SAVED)?;
    let parts = parts(&value);
    if parts.is_empty() {
        return Err(Problem::new("no-records", "file").into());
    }
    let bodies: Vec<Body<'_>> = parts.iter().map(Part::body).collect();
    let settings = Settings { city, zone: &defaults.zone, country: &defaults.country };
    read::read(&bodies, &settings)
}

/// One answer of the file.
struct Part {
    name: String,
    code: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

/// The answers of a language, as the file names them.
const KINDS: [&str; 4] = ["pages", "locations", "events", "news"];

impl Part {
    fn new(code: &str, kind: &'static str, value: &Value) -> Self {
        let name = if code.is_empty() { kind.to_owned() } else { format!("{code}/{kind}") };
        Self { name, code: code.to_owned(), kind, bytes: value.to_string().into_bytes() }
    }

    fn body(&self) -> Body<'_> {
        let what = match self.kind {
            "pages" => What::Pages(&self.code),
            "locations" => What::Places(&self.code),
            "events" => What::Events(&self.code),
            "news" => What::News(&self.code),
            _ => What::Languages,
        };
        Body { name: &self.name, what, bytes: &self.bytes }
    }
}

fn parts(value: &Value) -> Vec<Part> {
    let mut all = Vec::new();
    match value {
        Value::Object(map) => {
            for (code, of_language) in map {
                if code == "languages" {
                    all.push(Part::new("", "languages", of_language));
                    continue;
                }
                let found = KINDS.iter().filter_map(|kind| Some((*kind, of_language.get(*kind)?)));
                all.extend(found.map(|(kind, value)| Part::new(code, kind, value)));
            }
        }
        Value::Array(pages) => {
            all.extend(code_of(pages).map(|code| Part::new(code, "pages", value)))
        }
        _ => {}
    }
    all
}

/// The language in the address of the first page, as `/augsburg/de/…`.
fn code_of(pages: &[Value]) -> Option<&str> {
    pages.first()?.get("path")?.as_str()?.split('/').nth(2)
}
