//! Pages: their tree, their order, and what they say.

use super::Reading;
use super::body::Head;
use super::tie::{Said, Tied, Told, address, tie};
use crate::exchange::integreat::slug;
use crate::guide::{About, Entry, Kind, Page};
use crate::prose::{Block, Span, read, write};
use crate::service::Provenance;
use crate::sort::Sort;
use measure::{Fields, Key};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// What is told of a page.
pub(super) struct PageTold {
    parent: Option<String>,
    order: i64,
    /// The slug that it had first.
    first_slug: String,
    organisation: Option<super::contact::OrganisationTold>,
}

/// Reads a page of an answer.
pub(super) fn told(fields: &Fields<'_>, head: Head) -> Option<Told<PageTold>> {
    let said = Said::read(fields, "path");
    let parent = fields.inner("parent", |parent| {
        parent.leave_rest();
        parent.take::<String>("path", "not-a-text")
    });
    let more = PageTold {
        parent: parent.map(|path| address(&path)),
        order: fields.take("order", "not-a-number").unwrap_or_default(),
        first_slug: first_slug(fields).unwrap_or_default(),
        organisation: fields.inner("organization", super::contact::organisation),
    };
    fields.leave_rest();
    let text = without_alternatives(said.text(), &said.others);
    // A page that only gathers others says nothing there; here every page says something.
    let title = || as_text(said.title.as_deref().unwrap_or_default());
    let text = if text.is_empty() { title() } else { text };
    said.told(head, text, address, more)
}

/// A text without the sentence that the server writes where a translation has no words of its own, and
/// the links to the other languages below it.
fn without_alternatives(text: String, others: &[String]) -> String {
    let leads = |line: &Vec<Span>| match line.as_slice() {
        [Span::Link { to, .. }] => {
            others.iter().any(|other| address(to).ends_with(&address(other)))
        }
        _ => false,
    };
    match read(&text).as_slice() {
        [rest @ .., Block::Paragraph(_), Block::List(items)] if items.iter().all(leads) => {
            write(rest)
        }
        _ => text,
    }
}

/// Words in plain marks.
pub(super) fn as_text(words: &str) -> String {
    write(&[Block::Paragraph(vec![Span::Words(words.to_owned())])])
}

/// The slug that the page had first of all, which stays when it gets another.
fn first_slug(fields: &Fields<'_>) -> Option<String> {
    let Some(Value::Array(all)) = fields.value("slug_history") else { return None };
    all.first()?.as_str().map(|slug| slug.chars().take(200).collect())
}

impl Reading<'_> {
    pub(super) fn pages(&mut self, all: Vec<Told<PageTold>>) {
        let is_page = |told: &Told<PageTold>| {
            told.own.as_ref().is_none_or(|own| own.sort == Kind::Page.as_str())
        };
        self.is_ours &= all.iter().all(|told| told.own.is_some());
        let things = tie(all.into_iter().filter(is_page).collect());
        let keys = self.page_keys(&things);
        let by_name: HashMap<&str, &Key> = things
            .iter()
            .zip(&keys)
            .flat_map(|(thing, key)| thing.0.iter().map(move |told| (told.name.as_str(), key)))
            .collect();
        let orders = orders(&things);
        let mut pages = Vec::new();
        for ((thing, key), order) in things.iter().zip(&keys).zip(orders) {
            if let Some(told) = thing.first() {
                let parent = self.parent(thing, &by_name);
                let order = told.own.as_ref().map_or(order, |own| own.order);
                pages.push((page(thing, key, parent, order), told.place.clone()));
                self.page_organisation(told);
            }
        }
        for (page, place) in pages {
            self.directory.guide.extend(page.map(Entry::Page));
            self.places.guide.push(place);
        }
    }

    /// The key of each page, by the slug that it had first, or by the one it has now where two share that.
    fn page_keys(&mut self, things: &[Tied<PageTold>]) -> Vec<Key> {
        let mut ids = HashSet::new();
        let key = |thing: &Tied<PageTold>| {
            let Some(told) = thing.first() else { return crate::file::placeholder() };
            let slug = slug::last(&told.name);
            let names = [told.more.first_slug.as_str(), slug.as_str(), told.name.as_str()];
            let mut free = names.into_iter().filter(|name| !name.is_empty());
            let id = free.find(|name| ids.insert((*name).to_owned())).unwrap_or(&told.place);
            let own = told.own.as_ref().and_then(|own| own.key.as_ref());
            let name = own.map_or(slug.as_str(), Key::as_str);
            self.keys.of(Sort::Entry(Kind::Page), &format!("page:{id}"), &[name, &told.title])
        };
        things.iter().map(key).collect()
    }

    /// The key of the page above: as the first language tells it.
    fn parent(&self, thing: &Tied<PageTold>, by_name: &HashMap<&str, &Key>) -> Option<Key> {
        let told = thing.first()?;
        if let Some(own) = &told.own {
            return own.parent.clone();
        }
        let parent = told.more.parent.as_ref()?;
        let found = by_name.get(parent.as_str()).copied().cloned();
        if found.is_none() {
            self.complain("unknown-key", format!("{}/parent", told.place));
        }
        found
    }

    fn page_organisation(&mut self, told: &Told<PageTold>) {
        if let Some(organisation) = &told.more.organisation {
            self.organisation(organisation, (told.lang, &told.place));
        }
    }
}

fn page(thing: &Tied<PageTold>, key: &Key, parent: Option<Key>, order: u16) -> Option<Page> {
    Some(Page {
        key: key.clone(),
        parent,
        order,
        title: thing.title()?,
        body: thing.text()?,
        themes: Vec::new(),
        desks: Vec::new(),
        about: About::Everyday,
        checked_until: None,
        mirrors: None,
        picture: None,
        provenance: Provenance::Published,
    })
}

/// The order of each page among its sisters, from 1: there it is counted through all pages.
fn orders(things: &[Tied<PageTold>]) -> Vec<u16> {
    let order = |at: &usize| things.get(*at).and_then(Tied::first).map(|told| told.more.order);
    let mut sisters: HashMap<Option<&str>, Vec<usize>> = HashMap::new();
    for (at, thing) in things.iter().enumerate() {
        let parent = thing.first().and_then(|told| told.more.parent.as_deref());
        sisters.entry(parent).or_default().push(at);
    }
    let mut orders = vec![0; things.len()];
    for mut family in sisters.into_values() {
        family.sort_by_key(order);
        for (at, number) in family.into_iter().zip(1..) {
            if let Some(order) = orders.get_mut(at) {
                *order = number;
            }
        }
    }
    orders
}
