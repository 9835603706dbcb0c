//! A JSON file read field by field, so that every problem in it is named, not the first.
//!
//! [`parse_json`] turns bytes into a value; [`Fields`] opens its objects, knows the place of each
//! (`services/3/title`), and notes names that nobody asked for, because those are most likely
//! misspelt. What a field means is for the library whose file it is; texts in several languages are
//! read with `locale`. It writes nothing.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{Problem, Problems};

/// How a kind of file spells its places, counting as its readers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// `services/3/title`: the third service, counted from 1.
    Slashes,
    /// `cities[2].country`: the third city, counted from 0.
    Brackets,
}

/// How files of one kind are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// How places are spelled.
    pub places: Places,
    /// The longest word or text of one field in bytes; what is longer is `too-long`.
    pub longest: usize,
}

/// An object of a file, with its place and the problems that were found so far.
///
/// ```
/// # use measure::{Fields, Manner, Places, Problems};
/// # use std::cell::RefCell;
/// let value = measure::parse_json(br#"{"name": 5, "nmae": "x"}"#, 1_000).unwrap();
/// let found = RefCell::new(Problems::default());
/// let manner = Manner { places: Places::Slashes, longest: 100 };
/// let top = Fields::of(&value, manner, &found).unwrap();
/// assert_eq!(top.need::<String>("name", "not-a-text"), None);
/// top.finish();
/// let found = found.into_inner();
/// let codes: Vec<_> = found.as_slice().iter().map(|p| (p.code, p.place.as_str())).collect();
/// assert_eq!(codes, [("not-a-text", "name"), ("unknown-field", "nmae")]);
/// ```
pub struct Fields<'a> {
    map: &'a Map<String, Value>,
    place: String,
    manner: Manner,
    problems: &'a RefCell<Problems>,
    asked: RefCell<Vec<&'static str>>,
    leaves_rest: Cell<bool>,
}

/// The bytes as JSON, if they are that and at most `most` of them.
///
/// # Errors
/// `file-too-large` with `most`, or `not-json` with line and column, which are its place too.
pub fn parse_json(bytes: &[u8], most: usize) -> Result<Value, Problem> {
    if bytes.len() > most {
        return Err(Problem::new("file-too-large", "").with("most", most));
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let place = format!("{line}:{column}");
        Problem::new("not-json", place).with("line", line).with("column", column)
    })
}

impl<'a> Fields<'a> {
    /// The object that is the whole file, or the problem `not-an-object`.
    pub fn of(value: &'a Value, manner: Manner, problems: &'a RefCell<Problems>) -> Option<Self> {
        Self::at(value, String::new(), manner, problems)
    }

    fn at(
        value: &'a Value,
        place: String,
        manner: Manner,
        problems: &'a RefCell<Problems>,
    ) -> Option<Self> {
        let Some(map) = value.as_object() else {
            problems.borrow_mut().add(Problem::new("not-an-object", place));
            return None;
        };
        let (asked, leaves_rest) = (RefCell::default(), Cell::new(false));
        Some(Self { map, place, manner, problems, asked, leaves_rest })
    }

    /// How this file is read.
    #[must_use]
    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// The place of a field, as `services/3/title`.
    #[must_use]
    pub fn place_of(&self, name: &str) -> String {
        match (self.place.as_str(), self.manner.places) {
            ("", _) => name.to_owned(),
            (place, Places::Slashes) => format!("{place}/{name}"),
            (place, Places::Brackets) => format!("{place}.{name}"),
        }
    }

    /// The place of one part of a list, the first being number 0 here.
    fn place_in(&self, name: &str, at: usize) -> String {
        let list = self.place_of(name);
        match self.manner.places {
            Places::Slashes => format!("{list}/{}", at + 1),
            Places::Brackets => format!("{list}[{at}]"),
        }
    }

    /// Notes a problem.
    pub fn add(&self, problem: Problem) {
        self.problems.borrow_mut().add(problem);
    }

    /// Notes a problem of a field.
    pub fn complain(&self, code: &'static str, name: &str) {
        self.add(Problem::new(code, self.place_of(name)));
    }

    /// Notes a problem of a field with one fact.
    pub fn complain_with(
        &self,
        code: &'static str,
        name: &str,
        (fact, value): (&'static str, impl fmt::Display),
    ) {
        self.add(Problem::new(code, self.place_of(name)).with(fact, value));
    }

    /// Notes problems of a field that a reader of its own found.
    pub fn complain_all(&self, problems: Problems, name: &str) {
        let place = self.place_of(name);
        let here = problems.into_iter().map(|p| Problem { place: place.clone(), ..p });
        self.problems.borrow_mut().extend(here);
    }

    /// The value of a field, unless it is absent or null.
    pub fn value(&self, name: &'static str) -> Option<&'a Value> {
        self.asked.borrow_mut().push(name);
        self.map.get(name).filter(|v| !v.is_null())
    }

    /// Whether a field is there and not null; if not, it is `missing`.
    pub fn is_there(&self, name: &'static str) -> bool {
        let is_there = self.value(name).is_some();
        if !is_there {
            self.complain("missing", name);
        }
        is_there
    }

    /// A field that may be left out; `code` names what is wrong when it cannot be read.
    pub fn take<T: DeserializeOwned>(&self, name: &'static str, code: &'static str) -> Option<T> {
        let value = self.value(name)?;
        if !self.is_short(value) {
            self.complain_too_long(name, value.as_str().map_or(0, str::len));
            return None;
        }
        let read = T::deserialize(value).ok();
        if read.is_none() {
            self.complain_with(code, name, ("typed", typed(value)));
        }
        read
    }

    /// A field that must be there.
    pub fn need<T: DeserializeOwned>(&self, name: &'static str, code: &'static str) -> Option<T> {
        self.is_there(name).then(|| self.take(name, code)).flatten()
    }

    /// A list of plain values, each read on its own; at most `most` of them.
    pub fn values<T: DeserializeOwned>(
        &self,
        name: &'static str,
        code: &'static str,
        most: usize,
    ) -> Vec<T> {
        let read = |(at, value): (usize, &Value)| {
            let read = T::deserialize(value).ok().filter(|_| self.is_short(value));
            if read.is_none() {
                let problem = Problem::new(code, self.place_in(name, at));
                self.add(problem.with("typed", typed(value)));
            }
            read
        };
        self.parts(name, most).enumerate().filter_map(read).collect()
    }

    /// A list of objects, at most `most`; each is [finished](Self::finish) when it was read.
    pub fn list<T>(
        &self,
        name: &'static str,
        most: usize,
        read: impl Fn(&Fields<'a>) -> Option<T>,
    ) -> Vec<T> {
        let open = |(at, value)| self.inner_at(value, self.place_in(name, at), &read);
        self.parts(name, most).enumerate().filter_map(open).collect()
    }

    /// An object within this one, unless it is absent; [finished](Self::finish) when it was read.
    pub fn inner<T>(
        &self,
        name: &'static str,
        read: impl Fn(&Fields<'a>) -> Option<T>,
    ) -> Option<T> {
        self.inner_at(self.value(name)?, self.place_of(name), &read)
    }

    fn inner_at<T>(
        &self,
        value: &'a Value,
        place: String,
        read: &impl Fn(&Fields<'a>) -> Option<T>,
    ) -> Option<T> {
        let fields = Fields::at(value, place, self.manner, self.problems)?;
        let value = read(&fields);
        fields.finish();
        value
    }

    fn parts(&self, name: &'static str, most: usize) -> impl Iterator<Item = &'a Value> + use<'a> {
        let list = match self.value(name) {
            None => &[][..],
            Some(Value::Array(list)) => list.as_slice(),
            Some(_) => {
                self.complain("not-a-list", name);
                &[]
            }
        };
        if list.len() > most {
            self.complain_with("too-many", name, ("most", most));
        }
        list.iter().take(most)
    }

    /// Notes that a text is this long, and longer than there is room for.
    pub fn complain_too_long(&self, name: &str, length: usize) {
        let problem = Problem::new("too-long", self.place_of(name)).with("length", length);
        self.add(problem.with("most", self.manner.longest));
    }

    fn is_short(&self, value: &Value) -> bool {
        value.as_str().is_none_or(|text| text.len() <= self.manner.longest)
    }

    /// Leaves a name of this object to another reader of the same file.
    pub fn leave(&self, name: &'static str) {
        self.asked.borrow_mut().push(name);
    }

    /// Leaves every other name of this object to another reader of the same file.
    pub fn leave_rest(&self) {
        self.leaves_rest.set(true);
    }

    /// Ends the reading: names that were never asked for are most likely misspelt.
    pub fn finish(self) {
        if self.leaves_rest.get() {
            return;
        }
        let asked = self.asked.borrow();
        for name in self.map.keys().filter(|n| !asked.contains(&n.as_str())) {
            let name: String = name.chars().take(80).collect();
            self.complain_with("unknown-field", &name, ("field", &name));
        }
    }
}

/// What stands in a field, as a person wrote it: words without their quotation marks.
fn typed(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;

    const LONGEST: usize = 20;

    /// What was found, as `code place fact`, when a file of this manner is read so.
    fn found(json: &str, places: Places, read: impl Fn(&Fields<'_>)) -> Vec<String> {
        let value = parse_json(json.as_bytes(), 10_000).unwrap();
        let problems = RefCell::new(Problems::default());
        if let Some(top) = Fields::of(&value, Manner { places, longest: LONGEST }, &problems) {
            read(&top);
            top.finish();
        }
        problems.into_inner().into_iter().map(|p| p.to_string()).collect()
    }

    #[test]
    fn places_are_spelled_as_the_kind_of_file_has_them() {
        let json = r#"{"cities": [{"key": "a"}, {"key": "A B"}, 7], "topics": ["Ü"]}"#;
        let read = |top: &Fields<'_>| {
            top.list("cities", 9, |city| city.need::<Key>("key", "not-a-key"));
            top.values::<Key>("topics", "not-a-key", 9);
        };
        assert_eq!(
            found(json, Places::Slashes, read),
            [
                "cities/2/key: not-a-key typed=A B",
                "cities/3: not-an-object",
                "topics/1: not-a-key typed=Ü"
            ]
        );
        assert_eq!(
            found(json, Places::Brackets, read),
            [
                "cities[1].key: not-a-key typed=A B",
                "cities[2]: not-an-object",
                "topics[0]: not-a-key typed=Ü"
            ]
        );
    }

    #[test]
    fn what_is_missing_is_named_and_what_may_be_left_out_is_not() {
        let read = |top: &Fields<'_>| {
            assert_eq!(top.need::<String>("name", "not-a-text"), None);
            assert_eq!(top.take::<String>("note", "not-a-text"), None);
            assert_eq!(top.values::<String>("words", "not-a-text", 9), [""; 0]);
            assert_eq!(top.inner("place", |_| Some(())), None);
        };
        assert_eq!(found(r#"{"name": null}"#, Places::Slashes, read), ["name: missing"]);
    }

    #[test]
    fn names_that_nobody_asked_for_are_named_in_every_object() {
        let json = r#"{"place": {"x": 1, "y": 2}, "z": 3}"#;
        let read = |top: &Fields<'_>| {
            top.inner("place", |place| place.take::<u8>("x", "not-a-number"));
        };
        assert_eq!(
            found(json, Places::Brackets, read),
            ["place.y: unknown-field field=y", "z: unknown-field field=z"]
        );
    }

    #[test]
    fn the_rest_may_be_left_to_another_reader() {
        assert_eq!(found(r#"{"z": 3}"#, Places::Slashes, |top| top.leave_rest()), [""; 0]);
    }

    #[test]
    fn what_is_too_long_too_many_or_no_list_is_refused() {
        let json = format!(r#"{{"a": "{}", "b": [1, 2, 3], "c": 4}}"#, "x".repeat(LONGEST + 1));
        let read = |top: &Fields<'_>| {
            assert_eq!(top.take::<String>("a", "not-a-text"), None);
            assert_eq!(top.values::<u8>("b", "not-a-number", 2), [1, 2]);
            assert_eq!(top.values::<u8>("c", "not-a-number", 2), [0; 0]);
        };
        assert_eq!(
            found(&json, Places::Slashes, read),
            ["a: too-long length=21 most=20", "b: too-many most=2", "c: not-a-list"]
        );
    }

    #[test]
    fn problems_of_another_reader_get_the_place_of_the_field() {
        let read = |top: &Fields<'_>| {
            top.value("hours");
            let mut others = Problems::default();
            others.add(Problem::new("not-a-time", "word 3").with("text", "25:00"));
            top.complain_all(others, "hours");
        };
        let json = r#"{"hours": "25:00"}"#;
        assert_eq!(found(json, Places::Slashes, read), ["hours: not-a-time text=25:00"]);
    }

    #[test]
    fn bytes_that_are_no_json_say_where_and_too_many_bytes_how_many() {
        let broken = parse_json(b"{\n  \"a\": ,\n}", 100).unwrap_err();
        assert_eq!(broken.to_string(), "2:8: not-json line=2 column=8");
        let large = parse_json(b"{}", 1).unwrap_err();
        assert_eq!(large.to_string(), ": file-too-large most=1");
        assert_eq!(found("[]", Places::Slashes, |_| ()), [": not-an-object"]);
    }
}
