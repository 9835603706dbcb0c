//! What every record begins with, whatever it is: its number, its address in each language, its title, what
//! it says, and when it changed.

use super::id::number;
use super::region::{Region, Stamp};
use super::writer::{Writer, excerpt, finished, own_part};
use crate::sort::Sort;
use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;
use std::collections::BTreeMap;

/// What every record begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Head {
    pub id: Option<u64>,
    pub url: String,
    pub path: String,
    title: String,
    #[serde(flatten)]
    stamp: Stamp,
    excerpt: String,
    content: String,
    pub available_languages: BTreeMap<String, Elsewhere>,
    pub thumbnail: Option<String>,
    hash: Option<()>,
}

impl Writer<'_> {
    /// The head of a record; `name` is its name among all things that have numbers, `path` its address in
    /// each language in which it is there.
    pub(super) fn head(
        &self,
        name: &str,
        (title, content): (String, String),
        stamp: Stamp,
        path: &dyn Fn(Lang) -> Option<String>,
    ) -> Head {
        let (region, lang) = (self.region, self.lang());
        let own = path(lang).unwrap_or_default();
        Head {
            id: Some(number(&format!("{name}/{lang}"))),
            url: region.url(&own),
            path: own,
            title,
            stamp,
            excerpt: excerpt(own_part(&content)),
            content: finished(&content, lang),
            available_languages: elsewhere(region, lang, name, path),
            thumbnail: None,
            hash: None,
        }
    }
}

/// The same thing in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Elsewhere {
    pub id: Option<u64>,
    pub url: String,
    pub path: String,
}

/// What the interface has no field for, so that reading back what was written changes nothing. Every
/// other program passes it over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Own {
    /// The sort of the record: `page`, `service`, `event`, `place`, `news`; `list` for what gathers others.
    pub sort: &'static str,
    /// Its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// The language of its title, where that is not the one that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_in: Option<Lang>,
    /// The language of its text, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_in: Option<Lang>,
    /// More fields as our own file has them.
    #[serde(flatten)]
    pub more: BTreeMap<&'static str, serde_json::Value>,
}

impl Own {
    /// That of a record.
    pub fn of(sort: Sort, key: &Key, lang: Lang, title: &Text, text: Option<&Text>) -> Self {
        let other = |text: &Text| Some(text.show(&[lang]).lang).filter(|shown| *shown != lang);
        Self {
            sort: sort.as_str(),
            key: Some(key.clone()),
            title_in: other(title),
            text_in: text.and_then(other),
            more: BTreeMap::new(),
        }
    }

    /// The same with one more field, unless that says nothing.
    pub fn with<T: Serialize>(mut self, name: &'static str, value: &T) -> Self {
        if let Ok(value) = serde_json::to_value(value)
            && !value.is_null()
        {
            self.more.insert(name, value);
        }
        self
    }
}

/// Where the same thing is in all other languages.
fn elsewhere(
    region: &Region<'_>,
    own: Lang,
    name: &str,
    path: &dyn Fn(Lang) -> Option<String>,
) -> BTreeMap<String, Elsewhere> {
    let others = region.showing.languages.iter().filter(|lang| **lang != own);
    let there = |lang: &Lang| {
        let path = path(*lang)?;
        let id = Some(number(&format!("{name}/{lang}")));
        Some((region.code(*lang), Elsewhere { id, url: region.url(&path), path }))
    };
    others.filter_map(there).collect()
}
