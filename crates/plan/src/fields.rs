//! Reads the fields of a JSON object one by one, so that every wrong one is named, not the first.

use locale::{Lang, State, Text};
use measure::{Problem, Problems};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::cell::RefCell;

/// An object that is being read, with its place in the file, such as `actions/3`.
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    place: String,
    problems: &'a RefCell<Problems>,
    asked: RefCell<Vec<&'static str>>,
}

/// How short texts of a file are to be taken: `{"en": "Hello", "lv": "Sveiki"}`.
#[derive(Clone, Copy)]
pub(crate) struct Writing {
    /// The language in which the file was written.
    pub source: Lang,
    /// How far its translations can be trusted.
    pub translations: State,
}

impl<'a> Fields<'a> {
    /// Begins to read a value that must be an object.
    pub fn new(
        value: &'a Value,
        place: impl Into<String>,
        problems: &'a RefCell<Problems>,
    ) -> Option<Self> {
        let place = place.into();
        let Some(map) = value.as_object() else {
            problems.borrow_mut().add(Problem::new("not-an-object", place));
            return None;
        };
        Some(Self { map, place, problems, asked: RefCell::default() })
    }

    /// The place of a field, as `actions/3/title`.
    pub fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}/{name}", self.place) }
    }

    /// Notes a problem of a field.
    pub fn complain(&self, code: &'static str, name: &str) {
        self.problems.borrow_mut().add(Problem::new(code, self.place_of(name)));
    }

    /// The value of a field, unless it is absent or null.
    pub fn value(&self, name: &'static str) -> Option<&'a Value> {
        self.asked.borrow_mut().push(name);
        self.map.get(name).filter(|v| !v.is_null())
    }

    /// A field that may be left out; `code` names what is wrong when it cannot be read.
    pub fn take<T: DeserializeOwned>(&self, name: &'static str, code: &'static str) -> Option<T> {
        let value = self.value(name)?;
        let read = T::deserialize(value).ok();
        if read.is_none() {
            let problem = Problem::new(code, self.place_of(name)).with("text", value);
            self.problems.borrow_mut().add(problem);
        }
        read
    }

    /// A field that must be there.
    pub fn need<T: DeserializeOwned>(&self, name: &'static str, code: &'static str) -> Option<T> {
        if self.value(name).is_none() {
            self.complain("missing", name);
        }
        self.take(name, code)
    }

    /// A list of single words, each read on its own; at most `most` of them.
    pub fn words<T: DeserializeOwned>(
        &self,
        name: &'static str,
        code: &'static str,
        most: usize,
    ) -> Vec<T> {
        let read = |at: usize, value: &Value| {
            let read = T::deserialize(value).ok();
            if read.is_none() {
                let place = format!("{}/{}", self.place_of(name), at + 1);
                self.problems.borrow_mut().add(Problem::new(code, place).with("text", value));
            }
            read
        };
        self.list(name, most).iter().enumerate().filter_map(|(at, v)| read(at, v)).collect()
    }

    /// A list of objects, each with its own fields.
    pub fn objects(&self, name: &'static str, most: usize) -> Vec<Fields<'a>> {
        let place = |at: usize| format!("{}/{}", self.place_of(name), at + 1);
        let list = self.list(name, most).iter().enumerate();
        list.filter_map(|(at, v)| Fields::new(v, place(at), self.problems)).collect()
    }

    fn list(&self, name: &'static str, most: usize) -> &'a [Value] {
        match self.value(name) {
            None => &[],
            Some(Value::Array(list)) if list.len() <= most => list,
            Some(Value::Array(_)) => {
                let problem = Problem::new("too-many", self.place_of(name)).with("most", most);
                self.problems.borrow_mut().add(problem);
                &[]
            }
            Some(_) => {
                self.complain("not-a-list", name);
                &[]
            }
        }
    }

    /// A text in many languages: in full, or short as one word for each language.
    pub fn text(&self, name: &'static str, writing: Writing) -> Option<Text> {
        let value = self.value(name)?;
        if value.get("texts").is_some() {
            return self.take(name, "not-a-text");
        }
        let read = short_text(value, writing);
        if read.is_none() {
            self.complain("not-a-text", name);
        }
        read
    }

    /// Ends the reading: names that were never asked for are most likely misspelt.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        for name in self.map.keys().filter(|n| !asked.contains(&n.as_str())) {
            let name: String = name.chars().take(80).collect();
            self.complain("unknown-field", &name);
        }
    }
}

/// `"Hello"` in the language of the file, or `{"en": "Hello", "lv": "Sveiki"}`.
fn short_text(value: &Value, writing: Writing) -> Option<Text> {
    if let Some(text) = value.as_str() {
        return Some(Text::new(writing.source, text));
    }
    let map = value.as_object()?;
    let versions = map.iter().map(|(lang, text)| Lang::parse(lang).ok().zip(text.as_str()));
    let versions: Vec<(Lang, &str)> = versions.collect::<Option<_>>()?;
    let source = versions.iter().find(|(l, _)| *l == writing.source).or(versions.first())?;
    let others = versions.iter().filter(|(l, _)| *l != source.0);
    let text = Text::new(source.0, source.1);
    Some(others.fold(text, |text, (l, t)| text.with(*l, *t, writing.translations)))
}
