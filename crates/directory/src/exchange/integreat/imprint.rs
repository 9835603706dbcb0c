//! Who answers for what the app shows: the city's own page about it, or a few lines that name the city.

use super::id::number;
use super::page::{Elsewhere, elsewhere};
use super::region::{Region, Stamp};
use super::register::Register;
use super::words::{Label, Words};
use super::writer::{Writer, excerpt, link};
use crate::guide::{Entry, Kind, Page};
use crate::prose::escape;
use crate::sort::Sort;
use measure::Key;
use serde::Serialize;
use std::collections::BTreeMap;

/// Keys that a city's own page about itself is likely to have.
const KEYS: [&str; 5] = ["imprint", "impressum", "legal-notice", "disclaimer", "about-this-site"];

/// The imprint as the app reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImprintFacts {
    id: u64,
    url: String,
    path: String,
    title: String,
    #[serde(flatten)]
    stamp: Stamp,
    excerpt: String,
    content: String,
    parent: Option<()>,
    available_languages: BTreeMap<String, Elsewhere>,
    thumbnail: Option<()>,
    hash: Option<()>,
}

/// The imprint: `imprint/`, `disclaimer/`. There always is one.
#[must_use]
pub fn imprint(region: &Region<'_>, words: &dyn Words) -> ImprintFacts {
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let page = page(region);
    let (title, content) = match page {
        Some(page) => (writer.shown(&page.title).text.to_owned(), writer.prose(&page.body)),
        None => (words.say(Label::Imprint), short(&writer)),
    };
    let path = |lang| Some(format!("{}disclaimer/", region.root(lang)));
    let own = path(words.lang()).unwrap_or_default();
    let key = page.map(|page| &page.key);
    ImprintFacts {
        id: number(&format!("imprint/{}", words.lang())),
        url: region.url(&own),
        path: own,
        title,
        stamp: key.map_or_else(
            || region.last_stamp(),
            |key: &Key| region.stamp(Sort::Entry(Kind::Page), key),
        ),
        excerpt: excerpt(&content),
        content,
        parent: None,
        available_languages: elsewhere(region, words.lang(), "imprint", path),
        thumbnail: None,
        hash: None,
    }
}

fn page<'r>(region: &Region<'r>) -> Option<&'r Page> {
    let pages = || region.showing.directory.guide.iter();
    KEYS.iter().find_map(|key| {
        pages().find_map(|entry| match entry {
            Entry::Page(page) if page.key.as_str() == *key => Some(page),
            _ => None,
        })
    })
}

/// The name of the city and the address of its pages.
fn short(writer: &Writer<'_>) -> String {
    let showing = writer.region.showing;
    let address = format!("{}/", showing.base);
    format!("<p>{}</p><p>{}</p>", writer.name(showing.name), link(&address, &escape(&address)))
}
