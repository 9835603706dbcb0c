//! One entry of a JSON file, field by field, so that every problem in it is named at once.

use std::cell::RefCell;

use locale::{Lang, Text};
use measure::{Problem, Problems};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The most entries in one list.
pub(crate) const MOST_ENTRIES: usize = 2_000;
/// The longest text of one field, in bytes.
pub(crate) const LONGEST_TEXT: usize = 8_000;

/// An object of the file, with its place and the problems found so far.
pub(crate) struct Entry<'a> {
    fields: &'a Map<String, Value>,
    place: String,
    problems: &'a RefCell<Problems>,
}

impl<'a> Entry<'a> {
    /// The object itself, or the problem `not-an-object`.
    pub(crate) fn open(
        value: &'a Value,
        place: &str,
        problems: &'a RefCell<Problems>,
    ) -> Option<Self> {
        let Some(fields) = value.as_object() else {
            problems.borrow_mut().add(Problem::new("not-an-object", place));
            return None;
        };
        Some(Self { fields, place: place.to_owned(), problems })
    }

    /// The place of a field, such as `cities[3].country`.
    pub(crate) fn at(&self, field: &str) -> String {
        if self.place.is_empty() { field.to_owned() } else { format!("{}.{field}", self.place) }
    }

    /// Notes a problem with a field.
    pub(crate) fn problem(&self, code: &'static str, field: &str, found: impl std::fmt::Display) {
        self.problems.borrow_mut().add(Problem::new(code, self.at(field)).with("found", found));
    }

    /// Names every field that is not one of these.
    pub(crate) fn only(&self, known: &[&str]) {
        for field in self.fields.keys().filter(|f| !known.contains(&f.as_str())) {
            let short: String = field.chars().take(80).collect();
            self.problem("unknown-field", &short, "");
        }
    }

    fn value(&self, field: &str) -> Option<&'a Value> {
        self.fields.get(field).filter(|v| !v.is_null())
    }

    /// Whether the field is there and not null.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.value(field).is_some()
    }

    /// A field that may be missing; `code` names the problem of a value that does not read.
    pub(crate) fn maybe<T: DeserializeOwned>(&self, field: &str, code: &'static str) -> Option<T> {
        let value = self.value(field)?;
        if matches!(value, Value::String(text) if text.len() > LONGEST_TEXT) {
            self.problem("too-long", field, LONGEST_TEXT);
            return None;
        }
        let read = T::deserialize(value);
        if read.is_err() {
            self.problem(code, field, value);
        }
        read.ok()
    }

    /// A field that must be there.
    pub(crate) fn must<T: DeserializeOwned>(&self, field: &str, code: &'static str) -> Option<T> {
        self.is_there(field).then(|| self.maybe(field, code)).flatten()
    }

    fn is_there(&self, field: &str) -> bool {
        let is_there = self.value(field).is_some();
        if !is_there {
            self.problem("missing", field, "");
        }
        is_there
    }

    /// A text: plain words in the file's language, or a text in several languages.
    pub(crate) fn text(&self, field: &str, lang: Lang) -> Option<Text> {
        let text = match self.value(field) {
            Some(Value::String(_)) => Text::new(lang, self.must::<String>(field, "not-a-text")?),
            _ => self.must(field, "not-a-text")?,
        };
        let too_long = text.versions().any(|v| v.text.len() > LONGEST_TEXT);
        if text.is_empty() || text.version(text.source()).is_none() || too_long {
            self.problem(if too_long { "too-long" } else { "empty" }, field, "");
            return None;
        }
        Some(text)
    }

    /// A list of objects; a missing list is empty.
    pub(crate) fn list<T>(&self, field: &str, read: impl Fn(&Entry<'_>) -> Option<T>) -> Vec<T> {
        let entries = self.values(field).enumerate().filter_map(|(at, value)| {
            let place = self.at(&format!("{field}[{at}]"));
            read(&Entry::open(value, &place, self.problems)?)
        });
        entries.collect()
    }

    /// A list of plain values; a missing list is empty.
    pub(crate) fn plain<T: DeserializeOwned>(&self, field: &str, code: &'static str) -> Vec<T> {
        let read = |(at, value): (usize, &Value)| {
            let is_short = value.as_str().is_none_or(|text| text.len() <= LONGEST_TEXT);
            let read = T::deserialize(value).ok().filter(|_| is_short);
            if read.is_none() {
                self.problem(code, &format!("{field}[{at}]"), value);
            }
            read
        };
        self.values(field).enumerate().filter_map(read).collect()
    }

    fn values(&self, field: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        let list = match self.value(field) {
            None => &[][..],
            Some(Value::Array(list)) => list.as_slice(),
            Some(other) => {
                self.problem("not-a-list", field, other);
                &[]
            }
        };
        if list.len() > MOST_ENTRIES {
            self.problem("too-many", field, list.len());
        }
        list.iter().take(MOST_ENTRIES)
    }

    /// An object that may be missing.
    pub(crate) fn inner<T>(
        &self,
        field: &str,
        read: impl Fn(&Entry<'_>) -> Option<T>,
    ) -> Option<T> {
        read(&Entry::open(self.value(field)?, &self.at(field), self.problems)?)
    }
}
