//! A place in a JSON file that remembers where it is, so that every problem can name its place.
//!
//! Reading with a derived decoder stops at the first mistake. This goes on, and notes them all.

use measure::{Key, Problem, Problems};
use serde_json::Value;

/// A value and where it stands, such as `sections[2].questions[0].weight`.
pub(crate) struct Node<'a> {
    value: &'a Value,
    place: String,
}

impl<'a> Node<'a> {
    /// The top of a file.
    pub(crate) fn top(value: &'a Value) -> Self {
        Self { value, place: String::new() }
    }

    /// A problem here.
    pub(crate) fn problem(&self, code: &'static str) -> Problem {
        Problem::new(code, self.place.clone())
    }

    /// The field, if it is there and not null.
    pub(crate) fn optional(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name).filter(|v| !v.is_null())?;
        let dot = if self.place.is_empty() { "" } else { "." };
        Some(Node { value, place: format!("{}{dot}{name}", self.place) })
    }

    /// The field; when there is none, that is a problem.
    pub(crate) fn field(&self, name: &str, problems: &mut Problems) -> Option<Self> {
        let found = self.optional(name);
        if found.is_none() && self.value.is_object() {
            problems.add(self.problem("missing-field").with("field", name));
        }
        found
    }

    /// Notes when this is no object, and every field that has none of these names.
    pub(crate) fn only(&self, names: &[&str], problems: &mut Problems) {
        let Some(fields) = self.value.as_object() else {
            return problems.add(self.problem("not-an-object"));
        };
        for name in fields.keys().filter(|n| !names.contains(&n.as_str())) {
            problems.add(self.problem("unknown-field").with("field", name));
        }
    }

    /// A text of at most this many bytes.
    pub(crate) fn text(&self, most: usize, problems: &mut Problems) -> Option<&'a str> {
        let text = self.value.as_str().filter(|t| t.len() <= most);
        if text.is_none() {
            let code = if self.value.is_string() { "too-long" } else { "not-a-text" };
            let length = self.value.as_str().map_or(0, str::len);
            problems.add(self.problem(code).with("longest", most).with("length", length));
        }
        text
    }

    /// A key.
    pub(crate) fn key(&self, problems: &mut Problems) -> Option<Key> {
        let key = self.value.as_str().and_then(|t| Key::parse(t).ok());
        if key.is_none() {
            problems.add(self.problem("not-a-key"));
        }
        key
    }

    /// One of these words.
    pub(crate) fn one_of<T: Copy>(&self, all: &[(&str, T)], problems: &mut Problems) -> Option<T> {
        let found = all.iter().find(|(word, _)| self.value.as_str() == Some(word));
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|(word, _)| *word).collect();
            problems.add(self.problem("unknown-choice").with("known", known.join(", ")));
        }
        found.map(|(_, value)| *value)
    }

    /// A number in this closed range.
    pub(crate) fn number(&self, least: f64, most: f64, problems: &mut Problems) -> Option<f64> {
        let number = self.value.as_f64().filter(|n| n.is_finite());
        let kept = number.filter(|n| (least..=most).contains(n));
        if kept.is_none() {
            let code = if number.is_some() { "out-of-range" } else { "not-a-number" };
            problems.add(self.problem(code).with("least", least).with("most", most));
        }
        kept
    }

    /// A whole number from 0 to this.
    pub(crate) fn whole(&self, least: u32, most: u32, problems: &mut Problems) -> Option<u32> {
        let whole = self.value.as_u64().and_then(|n| u32::try_from(n).ok());
        let kept = whole.filter(|n| (least..=most).contains(n));
        if kept.is_none() {
            let code = if self.value.is_number() { "out-of-range" } else { "not-a-number" };
            problems.add(self.problem(code).with("least", least).with("most", most));
        }
        kept
    }

    /// The members of a list, at most this many.
    pub(crate) fn list(&self, most: usize, problems: &mut Problems) -> Vec<Self> {
        let Some(members) = self.value.as_array() else {
            problems.add(self.problem("not-a-list"));
            return Vec::new();
        };
        if members.len() > most {
            problems.add(self.problem("too-many").with("most", most));
        }
        let node = |(i, value)| Node { value, place: format!("{}[{i}]", self.place) };
        members.iter().take(most).enumerate().map(node).collect()
    }

    /// The members of a list that must not be empty.
    pub(crate) fn filled_list(&self, most: usize, problems: &mut Problems) -> Vec<Self> {
        let members = self.list(most, problems);
        if self.value.as_array().is_some_and(Vec::is_empty) {
            problems.add(self.problem("empty-list"));
        }
        members
    }
}
