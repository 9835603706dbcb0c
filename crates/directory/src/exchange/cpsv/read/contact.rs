//! Ways to reach somebody out of contact points.

use super::super::vocabulary::{CONTACT_PAGE, EMAIL, OWN_WEB, TELEPHONE, Term};
use super::Reading;
use super::alias::CARD_VALUE;
use super::facts::Value;
use crate::check::MOST_ENTRIES;
use crate::contact::{Contact, Mail, Phone, Web};
use crate::table::whole_number;
use std::sync::Arc;

impl Reading<'_> {
    /// The ways that some contact points tell, each once.
    pub(super) fn ways(&self, points: &[usize]) -> Vec<Contact> {
        let mut all: Vec<Contact> = Vec::new();
        for point in points {
            for contact in self.contact_point(*point).iter() {
                if all.len() <= MOST_ENTRIES && !all.contains(contact) {
                    all.push(contact.clone());
                }
            }
        }
        all
    }

    /// The ways that one contact point tells, read once.
    fn contact_point(&self, point: usize) -> Arc<Vec<Contact>> {
        if let Some(known) = self.contacts.borrow().get(&point) {
            return Arc::clone(known);
        }
        let phones = self.each(point, &TELEPHONE, |typed| self.phone(typed, point));
        let mails = self.each(point, &EMAIL, |typed| self.mail(typed, point));
        let pages = self.each(point, &CONTACT_PAGE, |typed| self.web(typed, point));
        let mut all: Vec<Contact> = Vec::new();
        for contact in [phones, mails, pages].concat() {
            if !all.contains(&contact) {
                all.push(contact);
            }
        }
        let all = Arc::new(all);
        self.contacts.borrow_mut().insert(point, Arc::clone(&all));
        all
    }

    /// What is made of each text or address under a property; of a thing that stands for one, of its
    /// value.
    fn each(
        &self,
        thing: usize,
        term: &'static Term,
        make: impl Fn(&str) -> Option<Contact>,
    ) -> Vec<Contact> {
        let said = |value: &Value| match value {
            Value::Words(_, text) | Value::Plain(text) => text.clone(),
            Value::Thing(other) => self.address_of(*other),
        };
        let all = self.facts.said(thing, term).take(MOST_ENTRIES + 1);
        all.filter_map(|value| make(&said(value))).collect()
    }

    /// The address for which a thing stands.
    fn address_of(&self, thing: usize) -> String {
        let own = self.facts.plain(thing, &OWN_WEB);
        let card = || self.links(thing, &CARD_VALUE).first().map(|to| self.facts.name(*to));
        own.or_else(card).unwrap_or_else(|| self.facts.name(thing)).to_owned()
    }

    fn phone(&self, typed: &str, point: usize) -> Option<Contact> {
        let bare = typed.strip_prefix("tel:").unwrap_or(typed).trim();
        let whole = || Phone::parse(&whole_number(bare, &self.defaults.country));
        let phone = Phone::parse(bare).or_else(|_| whole());
        self.told(phone.map(Contact::Phone), "not-a-phone", &TELEPHONE, (typed, point))
    }

    fn mail(&self, typed: &str, point: usize) -> Option<Contact> {
        let bare = typed.strip_prefix("mailto:").unwrap_or(typed);
        self.told(Mail::parse(bare).map(Contact::Mail), "not-a-mail", &EMAIL, (typed, point))
    }

    pub(super) fn web(&self, typed: &str, point: usize) -> Option<Contact> {
        self.told(Web::parse(typed).map(Contact::Web), "not-a-web", &CONTACT_PAGE, (typed, point))
    }

    /// A way, or nothing when it is none, which is told.
    fn told<E>(
        &self,
        contact: Result<Contact, E>,
        code: &'static str,
        term: &'static Term,
        (typed, point): (&str, usize),
    ) -> Option<Contact> {
        if contact.is_err() {
            self.tell(code, point, term.name, typed);
        }
        contact.ok()
    }
}
