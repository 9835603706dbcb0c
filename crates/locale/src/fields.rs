//! Texts in several languages out of the fields of a JSON file.

use measure::Fields;
use serde_json::Value;

use crate::{Lang, State, Text};

/// How short texts of a file are to be taken: `{"en": "Hello", "lv": "Sveiki"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// The language in which the file was written.
    pub source: Lang,
    /// How far its translations can be trusted.
    pub translations: State,
}

/// Reads texts in several languages; for [`measure::Fields`].
pub trait TextFields {
    /// A text that may be left out: in full, short as one word for each language, or plain in the
    /// language of the file. `not-a-text` if it is none of them.
    fn text(&self, name: &'static str, writing: Writing) -> Option<Text>;

    /// The same, and `missing` when it is not there.
    fn required_text(&self, name: &'static str, writing: Writing) -> Option<Text>;

    /// A text that must have words: plain in this language, or in full. `missing`, `not-a-text`,
    /// `empty` (in its own language, too) or `too-long` in one of its languages.
    fn filled_text(&self, name: &'static str, lang: Lang) -> Option<Text>;
}

impl TextFields for Fields<'_> {
    fn text(&self, name: &'static str, writing: Writing) -> Option<Text> {
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

    fn required_text(&self, name: &'static str, writing: Writing) -> Option<Text> {
        self.is_there(name).then(|| self.text(name, writing)).flatten()
    }

    fn filled_text(&self, name: &'static str, lang: Lang) -> Option<Text> {
        let text = match self.value(name) {
            Some(Value::String(_)) => Text::new(lang, self.take::<String>(name, "not-a-text")?),
            _ => self.need(name, "not-a-text")?,
        };
        let longest = text.versions().map(|v| v.text.len()).max().unwrap_or_default();
        if longest > self.manner().longest {
            self.complain_too_long(name, longest);
            return None;
        }
        if text.is_empty() || text.version(text.source()).is_none() {
            self.complain("empty", name);
            return None;
        }
        Some(text)
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

#[cfg(test)]
mod tests {
    use super::*;
    use measure::{Manner, Places, Problems};
    use std::cell::RefCell;

    const WRITING: Writing = Writing { source: Lang::LV, translations: State::Machine };

    /// What is read from the field `t` of a file, with the problems.
    fn read(json: &str, read: impl Fn(&Fields<'_>) -> Option<Text>) -> (Option<Text>, String) {
        let value = measure::parse_json(json.as_bytes(), 10_000).unwrap();
        let problems = RefCell::new(Problems::default());
        let manner = Manner { places: Places::Slashes, longest: 9 };
        let text = read(&Fields::of(&value, manner, &problems).unwrap());
        let problems = problems.into_inner();
        let told: Vec<String> = problems.as_slice().iter().map(ToString::to_string).collect();
        (text, told.join("; "))
    }

    #[test]
    fn a_text_is_plain_short_or_in_full() {
        let sveiki = Text::new(Lang::LV, "Sveiki");
        let hello = sveiki.clone().with(Lang::EN, "Hello", State::Machine);
        let full = serde_json::to_string(&hello).unwrap();
        for (json, expected) in [
            (r#"{"t": "Sveiki"}"#.to_owned(), sveiki),
            (r#"{"t": {"en": "Hello", "lv": "Sveiki"}}"#.to_owned(), hello.clone()),
            (format!(r#"{{"t": {full}}}"#), hello),
        ] {
            let (text, problems) = read(&json, |f| f.text("t", WRITING));
            assert_eq!((text, problems.as_str()), (Some(expected), ""), "{json}");
        }
    }

    #[test]
    fn what_is_no_text_is_named_and_only_a_required_one_is_missing() {
        let text = |f: &Fields<'_>| f.text("t", WRITING);
        assert_eq!(read(r#"{"t": 5}"#, text).1, "t: not-a-text");
        assert_eq!(read(r#"{"t": {"no language": "x"}}"#, text).1, "t: not-a-text");
        assert_eq!(read("{}", text), (None, String::new()));
        assert_eq!(read("{}", |f| f.required_text("t", WRITING)).1, "t: missing");
    }

    #[test]
    fn a_filled_text_has_words_in_its_own_language_and_not_too_many() {
        let problems = |json: &str| read(json, |f| f.filled_text("t", Lang::EN)).1;
        assert_eq!(problems(r#"{"t": "Hello"}"#), "");
        assert_eq!(problems("{}"), "t: missing");
        assert_eq!(problems(r#"{"t": " "}"#), "t: empty");
        assert_eq!(problems(r#"{"t": "Hello, all"}"#), "t: too-long length=10 most=9");
        assert_eq!(problems(r#"{"t": {"en": "Hello"}}"#), "t: not-a-text typed={\"en\":\"Hello\"}");
        assert_eq!(
            problems(r#"{"t": {"source": "en", "texts": {"lv": {"text": "x"}}}}"#),
            "t: empty"
        );
        let long = r#"{"t": {"source": "en", "texts": {"en": {"text": "x"}, "lv": {"text": "0123456789"}}}}"#;
        assert_eq!(problems(long), "t: too-long length=10 most=9");
    }
}
