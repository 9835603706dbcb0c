//! Whom one reaches, and how: organisations, and ways that are read even if they were typed carelessly.

use super::Reading;
use super::tie::line;
use crate::contact::{Contact, Mail, Phone, Web};
use crate::service::{Organisation, Provenance};
use crate::sort::Sort;
use crate::table::whole_number;
use locale::{Lang, Text};
use measure::{Fields, Key};

/// What is told of an organisation.
#[derive(Clone)]
pub(super) struct OrganisationTold {
    id: Option<u64>,
    slug: String,
    name: String,
    website: String,
}

/// Reads an organisation within a record.
pub(super) fn organisation(fields: &Fields<'_>) -> Option<OrganisationTold> {
    let name: Option<String> = fields.need("name", "not-a-text");
    let told = OrganisationTold {
        id: fields.take("id", "not-a-number"),
        slug: fields.take("slug", "not-a-text").unwrap_or_default(),
        website: fields.take("website", "not-a-text").unwrap_or_default(),
        name: line(&name.unwrap_or_default()),
    };
    fields.leave_rest();
    (!told.name.is_empty()).then_some(told)
}

impl Reading<'_> {
    /// The key of an organisation, put among the others when it is new.
    pub(super) fn organisation(
        &mut self,
        told: &OrganisationTold,
        (lang, place): (Lang, &str),
    ) -> Key {
        let name = || format!("organisation:{}", told.name);
        let id = told.id.map_or_else(name, |id| format!("organisation:{id}"));
        if let Some(key) = self.keys.known(Sort::Organisation, &id) {
            return key.clone();
        }
        let key = self.keys.of(Sort::Organisation, &id, &[&told.slug, &told.name]);
        self.directory.organisations.push(Organisation {
            key: key.clone(),
            name: Text::new(lang, told.name.as_str()),
            about: None,
            contacts: web(&told.website).into_iter().collect(),
            provenance: Provenance::Published,
        });
        self.places.organisations.push(format!("{place}/organization"));
        key
    }
}

/// Ways to reach somebody, and what was typed as one and is none: it is not lost.
#[derive(Default)]
pub(super) struct Ways {
    pub contacts: Vec<Contact>,
    pub unread: Vec<String>,
}

impl Ways {
    pub fn phone(&mut self, typed: Option<String>, country: &str) {
        self.put(typed, |typed| {
            Phone::parse(&whole_number(typed, country)).ok().map(Contact::Phone)
        });
    }

    pub fn mail(&mut self, typed: Option<String>) {
        self.put(typed, |typed| Mail::parse(typed).ok().map(Contact::Mail));
    }

    pub fn web(&mut self, typed: Option<String>) {
        self.put(typed, web);
    }

    fn put(&mut self, typed: Option<String>, read: impl Fn(&str) -> Option<Contact>) {
        let typed = line(&typed.unwrap_or_default());
        if typed.is_empty() {
            return;
        }
        match read(&typed) {
            Some(contact) if self.contacts.contains(&contact) => {}
            Some(contact) => self.contacts.push(contact),
            None => self.unread.push(typed),
        }
    }
}

/// A web address, sought by `https` if it was typed with `http` or without either.
pub(super) fn web(typed: &str) -> Option<Contact> {
    let typed = typed.trim();
    let rest = typed.strip_prefix("http://").or_else(|| typed.strip_prefix("https://"));
    let address = format!("https://{}", rest.unwrap_or(typed));
    Web::parse(&address).ok().map(Contact::Web)
}
