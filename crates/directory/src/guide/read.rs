//! Entries out of the fields of a city's file.

use super::{About, Desk, Entry, Event, Kind, News, Number, Page, Repeat, Span, Term, When};
use crate::check::MOST_ENTRIES as MOST;
use crate::file::{cost, hours, placeholder};
use crate::hours::Zone;
use crate::service::Provenance;
use locale::{Text, TextFields, Writing};
use measure::{Fields, Key};

/// What every entry begins with.
struct Head {
    key: Key,
    title: Text,
    body: Option<Text>,
    provenance: Provenance,
}

impl Head {
    /// What an entry says that must say something.
    fn said(&mut self) -> Text {
        let source = self.title.source();
        self.body.take().unwrap_or_else(|| Text::new(source, ""))
    }
}

/// One entry, or nothing when its problems are noted.
pub(crate) fn entry(fields: &Fields<'_>, writing: Writing) -> Option<Entry> {
    let kind: Kind = fields.need("kind", "not-a-kind")?;
    let key: Option<Key> = fields.need("key", "not-a-key");
    let title = fields.required_text("title", writing);
    let body = fields.text("body", writing);
    let provenance: Option<Provenance> = fields.need("provenance", "not-a-provenance");
    let is_whole = key.is_some() && title.is_some() && provenance.is_some();
    let head = Head {
        key: key.unwrap_or_else(placeholder),
        title: title.unwrap_or_else(|| Text::new(writing.source, "-")),
        body,
        provenance: provenance.unwrap_or(Provenance::Example),
    };
    let read = match kind {
        Kind::Page => page(fields, head),
        Kind::Event => event(fields, writing, head)?,
        Kind::News => news(fields, head)?,
        Kind::Number => number(fields, head)?,
        Kind::Term => term(fields, head),
        Kind::Desk => desk(fields, head),
    };
    is_whole.then_some(read)
}

fn page(fields: &Fields<'_>, mut head: Head) -> Entry {
    Entry::Page(Page {
        parent: fields.take("parent", "not-a-key"),
        order: fields.take("order", "not-a-number").unwrap_or_default(),
        body: head.said(),
        themes: fields.values("themes", "not-a-key", MOST),
        desks: fields.values("desks", "not-a-key", MOST),
        about: fields.take("about", "not-an-about").unwrap_or(About::Everyday),
        checked_until: fields.take("checked_until", "not-a-date"),
        mirrors: fields.take("mirrors", "not-a-key"),
        picture: fields.take("picture", "not-a-key"),
        key: head.key,
        title: head.title,
        provenance: head.provenance,
    })
}

fn event(fields: &Fields<'_>, writing: Writing, head: Head) -> Option<Entry> {
    let when = fields.inner("when", when);
    fields.is_there("when");
    let event = Event {
        key: head.key,
        title: head.title,
        body: head.body,
        organisation: fields.take("organisation", "not-a-key"),
        place: fields.take("place", "not-a-key"),
        online: fields.take("online", "not-a-contact"),
        themes: fields.values("themes", "not-a-key", MOST),
        languages: fields.values("languages", "not-a-language", MOST),
        cost: cost(fields, writing),
        picture: fields.take("picture", "not-a-key"),
        provenance: head.provenance,
        when: when?,
    };
    Some(Entry::Event(event))
}

fn when(fields: &Fields<'_>) -> Option<When> {
    let first: Option<Span> = fields.need("first", "not-a-time");
    let zone: Option<Zone> = fields.need("zone", "unknown-zone");
    let repeat: Option<Repeat> = fields.take("repeat", "not-a-rhythm");
    Some(When { first: first?, zone: zone?, repeat })
}

fn news(fields: &Fields<'_>, mut head: Head) -> Option<Entry> {
    let from = fields.need("from", "not-a-date");
    let until = fields.take("until", "not-a-date");
    let picture = fields.take("picture", "not-a-key");
    let body = head.said();
    let Head { key, title, provenance, .. } = head;
    Some(Entry::News(News { key, title, body, from: from?, until, picture, provenance }))
}

fn number(fields: &Fields<'_>, head: Head) -> Option<Entry> {
    let number = fields.need("number", "not-a-number-to-call");
    let order = fields.take("order", "not-a-number").unwrap_or_default();
    let Head { key, title, body, provenance } = head;
    Some(Entry::Number(Number { key, title, number: number?, body, order, provenance }))
}

fn term(fields: &Fields<'_>, mut head: Head) -> Entry {
    let translating = fields.take("translating", "not-a-translating").unwrap_or_default();
    let body = head.said();
    let Head { key, title, provenance, .. } = head;
    Entry::Term(Term { key, title, body, translating, provenance })
}

fn desk(fields: &Fields<'_>, head: Head) -> Entry {
    Entry::Desk(Desk {
        organisation: fields.take("organisation", "not-a-key"),
        place: fields.take("place", "not-a-key"),
        contacts: fields.values("contacts", "not-a-contact", MOST),
        languages: fields.values("languages", "not-a-language", MOST),
        hours: hours(fields),
        key: head.key,
        title: head.title,
        body: head.body,
        provenance: head.provenance,
    })
}
