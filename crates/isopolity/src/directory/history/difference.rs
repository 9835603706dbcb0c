//! What is different between two versions of a record: field by field, each as words.

use std::collections::BTreeMap;

use locale::Lang;
use serde_json::Value;

/// The longest text that is compared word by word, in bytes; longer ones are shown whole.
const LONGEST: usize = 20_000;

/// A field that differs.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field, as files call it.
    pub field: String,
    /// The language of a text.
    pub lang: Option<String>,
    /// The words of both, in order.
    pub parts: Vec<Part>,
}

/// Words that both versions have, or one of them.
#[derive(Debug, PartialEq, Eq)]
pub enum Part {
    /// Both have them.
    Same(String),
    /// Only the earlier has them.
    Gone(String),
    /// Only the later has them.
    New(String),
}

impl Difference {
    /// The language of a text.
    pub fn lang(&self) -> Option<Lang> {
        self.lang.as_ref().and_then(|lang| Lang::parse(lang).ok())
    }
}

/// How a value of a field is said; `None` where it stands for itself.
type Say<'s> = &'s dyn Fn(&str, &str) -> Option<String>;

/// What differs between two records as JSON; `None` stands for one that was not there.
pub fn between(before: Option<&str>, after: Option<&str>, say: Say<'_>) -> Vec<Difference> {
    let read = |json: Option<&str>| -> BTreeMap<(String, Option<String>), String> {
        let value = json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or(Value::Null);
        let mut fields = BTreeMap::new();
        flatten("", &value, say, &mut fields);
        fields
    };
    let (before, after) = (read(before), read(after));
    let all: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let nothing = String::new();
    // What a thing is and is called by the program never changes.
    let told = all.into_iter().filter(|(field, _)| field != "key" && field != "kind");
    let differing = told.filter_map(|name| {
        let was = before.get(name).unwrap_or(&nothing);
        let is = after.get(name).unwrap_or(&nothing);
        let (field, lang) = name.clone();
        (was != is).then(|| Difference { field, lang, parts: words(was, is) })
    });
    differing.collect()
}

/// The fields of a record: texts by language, lists as one line, the rest by its name.
fn flatten(
    name: &str,
    value: &Value,
    say: Say<'_>,
    fields: &mut BTreeMap<(String, Option<String>), String>,
) {
    match value {
        Value::Null => {}
        Value::Object(map) if map.contains_key("texts") => {
            let texts = map.get("texts").and_then(Value::as_object);
            for (lang, version) in texts.into_iter().flatten() {
                let text = version.get("text").and_then(Value::as_str).unwrap_or_default();
                fields.insert((name.to_owned(), Some(lang.clone())), text.to_owned());
            }
        }
        Value::Object(map) => {
            for (inner, value) in map {
                let outer = if name.is_empty() { inner.clone() } else { format!("{name}/{inner}") };
                flatten(&outer, value, say, fields);
            }
        }
        other => {
            fields.insert((name.to_owned(), None), line(name, other, say));
        }
    }
}

/// A value that is no object, on a line.
fn line(name: &str, value: &Value, say: Say<'_>) -> String {
    match value {
        // What is listed has no order of its own, and a form may have ticked it in another.
        Value::Array(list) => {
            let mut said: Vec<_> = list.iter().map(|value| line(name, value, say)).collect();
            said.sort_unstable();
            said.join(", ")
        }
        Value::Object(map) => {
            map.values().map(|value| line(name, value, say)).collect::<Vec<_>>().join(" ")
        }
        other => {
            let written = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
            say(name, &written).unwrap_or(written)
        }
    }
}

/// Two texts word by word.
fn words(was: &str, is: &str) -> Vec<Part> {
    if was.len() + is.len() > LONGEST {
        return vec![Part::Gone(was.to_owned()), Part::New(is.to_owned())];
    }
    let compared = similar::TextDiff::from_words(was, is);
    let mut parts: Vec<Part> = Vec::new();
    for change in compared.iter_all_changes() {
        let word = change.value();
        match (parts.last_mut(), change.tag()) {
            (Some(Part::Same(text)), similar::ChangeTag::Equal)
            | (Some(Part::Gone(text)), similar::ChangeTag::Delete)
            | (Some(Part::New(text)), similar::ChangeTag::Insert) => text.push_str(word),
            (_, similar::ChangeTag::Equal) => parts.push(Part::Same(word.to_owned())),
            (_, similar::ChangeTag::Delete) => parts.push(Part::Gone(word.to_owned())),
            (_, similar::ChangeTag::Insert) => parts.push(Part::New(word.to_owned())),
        }
    }
    // Of a text that was written anew, words that happen to be the same only confuse.
    let same: usize =
        parts.iter().map(|p| if let Part::Same(text) = p { text.len() } else { 0 }).sum();
    if parts.len() > 4 && same * 2 < was.len().max(is.len()) {
        return vec![Part::Gone(was.to_owned()), Part::New(is.to_owned())];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_by_language_and_by_word() {
        let before = r#"{"key":"a","title":{"source":"en","texts":{"en":{"text":"A red door"}}},"themes":["x"]}"#;
        let after = r#"{"key":"a","title":{"source":"en","texts":{"en":{"text":"A blue door"},"lv":{"text":"Durvis"}}},"themes":["x","y"]}"#;
        let say =
            |field: &str, key: &str| (field == "themes" && key == "x").then(|| "Doctor".to_owned());
        let found = between(Some(before), Some(after), &say);
        let fields: Vec<_> = found.iter().map(|d| (d.field.as_str(), d.lang.as_deref())).collect();
        assert_eq!(fields, [("themes", None), ("title", Some("en")), ("title", Some("lv"))]);
        assert!(found.iter().any(|d| d.parts.contains(&Part::Gone("red".into()))));
        assert!(found.iter().any(|d| d.parts.contains(&Part::New("blue".into()))));
        // Values are said as people say them.
        assert!(found.iter().any(|d| d.parts.contains(&Part::New("Doctor, y".into()))));
        assert_eq!(between(Some(after), Some(after), &say), []);
    }

    #[test]
    fn what_cannot_be_read_is_no_difference() {
        assert_eq!(between(None, Some("{"), &|_, _| None), []);
    }
}
