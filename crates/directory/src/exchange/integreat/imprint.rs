//! Who answers for what the app shows: the city's own page about it, or a few lines that name the city.

use super::head::Head;
use super::region::Region;
use super::register::Register;
use super::words::{Label, Words};
use super::writer::{Writer, link_as_it_is};
use crate::guide::{Entry, Kind, Page};
use crate::sort::Sort;
use serde::Serialize;

/// Keys that a city's own page about itself is likely to have.
const KEYS: [&str; 5] = ["imprint", "impressum", "legal-notice", "disclaimer", "about-this-site"];

/// The imprint as the app reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImprintFacts {
    #[serde(flatten)]
    head: Head,
    parent: Option<()>,
}

/// The imprint: `imprint/`, `disclaimer/`. There always is one.
#[must_use]
pub fn imprint(region: &Region<'_>, words: &dyn Words) -> ImprintFacts {
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let page = page(region);
    let said = match page {
        Some(page) => (writer.shown(&page.title).text.to_owned(), writer.prose(&page.body)),
        None => (words.say(Label::Imprint), short(&writer)),
    };
    let sort = Sort::Entry(Kind::Page);
    let stamp = page.map_or_else(|| region.last_stamp(), |page| region.stamp(sort, &page.key));
    let path = |lang| Some(format!("{}disclaimer/", region.root(lang)));
    ImprintFacts { head: writer.head("imprint", said, stamp, &path), parent: None }
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
    format!("<p>{}</p><p>{}</p>", writer.name(showing.name), link_as_it_is(&address, &address))
}
