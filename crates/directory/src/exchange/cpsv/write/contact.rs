//! Ways to reach somebody, as contact points.
//!
//! A contact point tells its numbers before its mail and that before its pages. Ways in that order
//! make one; where a number follows a page another begins, so that the order of the city stays.

use super::super::graph::Node;
use super::super::vocabulary::{
    A_CONTACT_POINT, CONTACT_PAGE, CONTACT_POINT, DOCUMENT, EMAIL, OWN_WEB, TELEPHONE,
};
use super::Writer;
use crate::contact::Contact;
use oxrdf::NamedNodeRef;

/// The place of a way among others.
fn rank(contact: &Contact) -> u8 {
    match contact {
        Contact::Phone(_) => 0,
        Contact::Mail(_) => 1,
        Contact::Web(_) => 2,
    }
}

/// Ways to reach somebody in stretches that one contact point can tell.
fn stretches(contacts: &[Contact]) -> impl Iterator<Item = &[Contact]> {
    contacts.chunk_by(|before, after| rank(before) <= rank(after))
}

impl<'s> Writer<'s> {
    /// Contact points for all ways; their addresses.
    pub(super) fn add_contacts(
        &mut self,
        owner: &mut Node<'s>,
        contacts: &'s [Contact],
    ) -> Vec<String> {
        let mut all = Vec::new();
        for (at, ways) in stretches(contacts).enumerate() {
            let iri = format!("{}#contact-{}", owner.iri, at + 1);
            let mut point = Node::new(&iri, &A_CONTACT_POINT);
            for contact in ways {
                self.say_contact(&mut point, contact);
            }
            owner.link(&CONTACT_POINT, &iri);
            self.nodes.push(point);
            all.push(iri);
        }
        all
    }

    fn say_contact(&mut self, point: &mut Node<'s>, contact: &'s Contact) {
        match contact {
            Contact::Phone(phone) => point.plain(&TELEPHONE, phone.as_str()),
            Contact::Mail(mail) => point.plain(&EMAIL, mail.as_str()),
            Contact::Web(web) => {
                let page = self.document(web.as_str(), &point.iri);
                point.link(&CONTACT_PAGE, page);
            }
        }
    }

    /// A page on the web. A few addresses that browsers follow are none by RFC 3987: then the page has
    /// a name of its own, and says the address as a text.
    fn document(&mut self, web: &'s str, owner: &str) -> String {
        if NamedNodeRef::new(web).is_ok() {
            return self.share(web.to_owned(), |_, iri| Node::new(iri, &DOCUMENT));
        }
        let iri = format!("{owner}-{}", measure::mark(web.as_bytes()));
        self.share(iri, |_, iri| {
            let mut page = Node::new(iri, &DOCUMENT);
            page.plain(&OWN_WEB, web);
            page
        })
    }
}
