//! Words of a file made into texts, each with its source language and the state of its translations.
//!
//! Where the file does not tell, the source is the language that the city chose if there are words of
//! it, else English, else the first there is; and translations are drafts, because nobody here has
//! checked them. Of two texts in one language the first is taken.

use super::super::vocabulary::{OWN_MACHINE, OWN_OUTDATED, OWN_REVIEWED, OWN_SOURCE, Term};
use super::facts::{Facts, Value};
use crate::check::{LONGEST_PROSE, MOST_LANGUAGES};
use locale::{Lang, State, Text};
use std::collections::{BTreeMap, HashMap};

/// The most texts under one property that are looked at.
const MOST_TEXTS: usize = 4 * MOST_LANGUAGES;

/// The words of one text, by language.
pub(super) type Words = BTreeMap<Lang, String>;

/// What a record tells of its texts, by `lv` for all of them or `title@lv` for one.
#[derive(Default)]
pub(super) struct States {
    sources: HashMap<String, Lang>,
    source: Option<Lang>,
    states: HashMap<String, State>,
    /// The marks of the sources that have changed.
    marks: HashMap<String, String>,
}

impl States {
    /// What a record tells.
    pub fn of(facts: &Facts, record: usize) -> Self {
        let mut states = Self::default();
        for mark in facts.texts(record, &OWN_SOURCE).take(MOST_TEXTS) {
            match mark.split_once('@') {
                Some((field, lang)) => {
                    states.sources.extend(Lang::parse(lang).map(|lang| (field.to_owned(), lang)));
                }
                None => states.source = Lang::parse(mark).ok(),
            }
        }
        for (term, state) in [(&OWN_REVIEWED, State::Reviewed), (&OWN_MACHINE, State::Machine)] {
            let marks = facts.texts(record, term).take(MOST_TEXTS);
            states.states.extend(marks.map(|mark| (mark.to_owned(), state)));
        }
        let outdated = facts.texts(record, &OWN_OUTDATED).take(MOST_TEXTS);
        let outdated = outdated.filter_map(|mark| mark.split_once('='));
        states.marks.extend(outdated.map(|(own, of)| (own.to_owned(), of.to_owned())));
        states
    }

    fn source(&self, field: &str) -> Option<Lang> {
        self.sources.get(field).copied().or(self.source)
    }

    fn state(&self, field: &str, lang: Lang) -> State {
        let own = self.states.get(&format!("{field}@{lang}"));
        own.or_else(|| self.states.get(lang.as_str())).copied().unwrap_or(State::Draft)
    }

    /// The text of a field; `None` without words.
    pub fn text(&self, field: &str, mut words: Words, default: Lang) -> Option<Text> {
        if words.is_empty() {
            return None;
        }
        let source = self.source(field).unwrap_or_else(|| likely_source(&words, default));
        let mut text = Text::new(source, words.remove(&source).unwrap_or_default());
        for (lang, words) in words {
            text.translate(lang, words, self.state(field, lang));
        }
        Some(self.aged(field, text))
    }

    /// The text with its translations that are older than their source.
    fn aged(&self, field: &str, text: Text) -> Text {
        let marked = |lang: Lang| Some((lang, self.marks.get(&format!("{field}@{lang}"))?));
        let marks: Vec<_> = text.languages().filter_map(marked).collect();
        if marks.is_empty() {
            return text;
        }
        // A mark stands in the written form alone.
        let mut written = serde_json::to_value(&text).unwrap_or_default();
        for (lang, of) in marks {
            let own = written.get_mut("texts").and_then(|all| all.get_mut(lang.as_str()));
            if let Some(mark) = own.and_then(|own| own.get_mut("of")) {
                *mark = serde_json::Value::String(of.clone());
            }
        }
        serde_json::from_value(written).unwrap_or(text)
    }
}

fn likely_source(words: &Words, default: Lang) -> Lang {
    let wanted = [default, Lang::EN].into_iter().find(|lang| words.contains_key(lang));
    wanted.or_else(|| words.keys().next().copied()).unwrap_or(default)
}

/// The words under the first of some properties that says anything, in at most one language more than a
/// text may have.
pub(super) fn words(facts: &Facts, thing: usize, terms: &[&'static Term], default: Lang) -> Words {
    let all = terms.iter().map(|term| words_of(facts, thing, term, default));
    all.into_iter().find(|words| !words.is_empty()).unwrap_or_default()
}

fn words_of(facts: &Facts, thing: usize, term: &'static Term, default: Lang) -> Words {
    let mut words = Words::new();
    for value in facts.said(thing, term).take(MOST_TEXTS) {
        let (lang, text) = match value {
            Value::Words(lang, text) => (*lang, text),
            Value::Plain(text) => (default, text),
            Value::Thing(_) => continue,
        };
        if words.len() <= MOST_LANGUAGES && !text.trim().is_empty() {
            words.entry(lang).or_insert_with(|| clean(text));
        }
    }
    words
}

/// A text with one kind of line end and without letters that nobody sees, cut where it is too long for
/// any field, which is found when the record is checked.
pub(super) fn clean(text: &str) -> String {
    let end = text.char_indices().nth(LONGEST_PROSE + 1).map_or(text.len(), |(at, _)| at);
    let text = text.get(..end).unwrap_or_default();
    if !text.chars().any(|c| c.is_control() && c != '\n') {
        return text.to_owned();
    }
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{85}'], "\n").replace('\t', " ");
    lines.chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

/// Texts one after another in every language of any of them; one that lacks a language stands there as
/// its readers would see it.
pub(super) fn joined(parts: &[Words], between: &str, default: Lang) -> Words {
    let langs = parts.iter().flat_map(BTreeMap::keys).copied();
    let shown = |part: &Words, lang: Lang| {
        part.get(&lang).or_else(|| part.get(&likely_source(part, default))).cloned()
    };
    let all = |lang| parts.iter().filter_map(|part| shown(part, lang)).collect::<Vec<_>>();
    langs.map(|lang| (lang, all(lang).join(between))).collect()
}
