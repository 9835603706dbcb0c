//! Ties together what a server tells of one thing in many languages.

use super::body::{Head, Own, others};
use crate::exchange::integreat::writer::own_part;
use crate::prose::from_html;
use locale::{Lang, State, Text};
use measure::Fields;
use std::collections::{HashMap, HashSet};

/// A record as one language tells it.
pub(super) struct Told<T> {
    pub lang: Lang,
    /// Where it stands: `de/pages.json/3`.
    pub place: String,
    /// The name by which records of other languages know it.
    pub name: String,
    /// The names of the same in other languages.
    pub others: Vec<String>,
    pub title: String,
    /// Its text in plain marks.
    pub text: String,
    /// Whether it may be a copy of another language, shown where a translation is missing.
    pub translation: Translation,
    /// What another Isopolity wrote beside it.
    pub own: Option<Own>,
    pub more: T,
}

/// What is known of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Translation {
    /// It has a number of its own.
    Own,
    /// It has none: single dates have none, and copies.
    Perhaps,
}

/// What every record begins with, as it was read.
pub(super) struct Said {
    pub name: Option<String>,
    pub others: Vec<String>,
    pub title: Option<String>,
    pub content: String,
    pub translation: Translation,
    pub own: Option<Own>,
}

impl Said {
    /// Reads what a record begins with; `name` is the field that names it, `path` or `id`.
    pub fn read(fields: &Fields<'_>, name: &'static str) -> Self {
        let title: Option<String> = fields.need("title", "not-a-text");
        let id = fields.value("id").is_some();
        Self {
            name: fields.need(name, "not-a-text"),
            others: others(fields, name),
            title: title.map(|title| line(&title)),
            content: fields.take("content", "not-a-text").unwrap_or_default(),
            translation: if id { Translation::Own } else { Translation::Perhaps },
            own: Own::of(fields),
        }
    }

    /// The record, known by an address of this form.
    pub fn told<T>(
        self,
        head: Head,
        text: String,
        address: impl Fn(&str) -> String,
        more: T,
    ) -> Option<Told<T>> {
        Some(Told {
            lang: head.lang,
            place: head.place,
            name: address(&self.name?),
            others: self.others.iter().map(|other| address(other)).collect(),
            title: self.title?,
            text,
            translation: self.translation,
            own: self.own,
            more,
        })
    }

    /// Its text in plain marks, without what another Isopolity added to it.
    pub fn text(&self) -> String {
        let said = self.own.as_ref().map(|_| own_part(&self.content));
        from_html(said.unwrap_or(&self.content))
    }
}

/// An address as a name: without slashes at its ends, in small letters.
pub(super) fn address(path: &str) -> String {
    path.trim_matches('/').to_lowercase()
}

/// Words on one line.
pub(super) fn line(words: &str) -> String {
    let is_blank = |letter: char| letter.is_whitespace() || letter.is_control();
    words.split(is_blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is told of one thing, in the order of the languages; never nothing.
pub(super) struct Tied<T>(pub Vec<Told<T>>);

/// Ties together records in the order of their languages. A record belongs to the thing that named it
/// first or that it names itself; one language tells a thing once, what it tells again is left out.
pub(super) fn tie<T>(all: Vec<Told<T>>) -> Vec<Tied<T>> {
    let mut claimed: HashMap<String, usize> = HashMap::new();
    let mut told: HashSet<(String, Lang)> = HashSet::new();
    let mut things: Vec<Tied<T>> = Vec::new();
    for one in all {
        if !told.insert((one.name.clone(), one.lang)) {
            continue;
        }
        let lacks = |at: &&usize| {
            things.get(**at).is_some_and(|thing| thing.0.iter().all(|t| t.lang != one.lang))
        };
        let names = || std::iter::once(&one.name).chain(&one.others);
        let found = names().find_map(|name| claimed.get(name).filter(lacks)).copied();
        let at = found.unwrap_or(things.len());
        for name in names() {
            claimed.entry(name.clone()).or_insert(at);
        }
        match things.get_mut(at) {
            Some(thing) => thing.0.push(one),
            None => things.push(Tied(vec![one])),
        }
    }
    things
}

impl<T> Tied<T> {
    /// What the first language tells.
    pub fn first(&self) -> Option<&Told<T>> {
        self.0.first()
    }

    /// The title in all languages.
    pub fn title(&self) -> Option<Text> {
        self.words(|told| (&told.title, told.own.as_ref().and_then(|own| own.title_in)))
    }

    /// The text in all languages.
    pub fn text(&self) -> Option<Text> {
        self.words(|told| (&told.text, told.own.as_ref().and_then(|own| own.text_in)))
    }

    /// Words in all languages, each with the language in which they really are.
    fn words<'t>(&'t self, of: impl Fn(&'t Told<T>) -> (&'t String, Option<Lang>)) -> Option<Text> {
        let first = self.first()?;
        let is_copy = |told: &Told<T>| {
            let is_same = told.title == first.title && told.text == first.text;
            told.lang != first.lang && told.translation == Translation::Perhaps && is_same
        };
        let versions = self.0.iter().filter(|told| !is_copy(told));
        let mut said: Vec<(Lang, &String, bool)> = Vec::new();
        for (told, (words, other)) in versions.map(|told| (told, of(told))) {
            said.push((other.unwrap_or(told.lang), words, other.is_some()));
        }
        said.retain(|(_, words, _)| !words.trim().is_empty());
        // What is said in its own language goes before what was shown instead in another.
        said.sort_by_key(|(.., is_other)| *is_other);
        let (source, words, _) = said.first()?;
        let mut text = Text::new(*source, words.as_str());
        for (lang, words, _) in said.iter().skip(1) {
            if text.version(*lang).is_none() {
                text.translate(*lang, words.as_str(), State::Draft);
            }
        }
        Some(text)
    }
}
