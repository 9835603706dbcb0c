//! Who gives services, and where.

use super::super::graph::Node;
use super::super::label::Label;
use super::super::label::code;
use super::super::vocabulary::{
    ADDRESS, AN_ADDRESS, CENTROID, COMMENT, COUNTRY, DESCRIPTION, FULL_ADDRESS, IDENTIFIER, LABEL,
    LOCATION, MODIFIED, ORGANIZATION, OWN_ACCESS, OWN_KEY, OWN_PROVENANCE, OWN_ZONE, POST_CODE,
    POST_NAME, PUBLIC_ORGANISATION, SPATIAL, STREET,
};
use super::Writer;
use super::state::say_states;
use crate::place::{Address, Place};
use crate::service::{Organisation, Provenance};
use crate::sort::Sort;
use crate::texts::Texts;
use locale::Lang;
use measure::Key;

impl<'s> Writer<'s> {
    /// An organisation. The standard knows public ones alone as those who answer for a service, so an
    /// association stands as one here too; it is an `org:Organization` beside.
    pub(super) fn add_organisation(&mut self, organisation: &'s Organisation) {
        let iri = self.iri(Sort::Organisation, &organisation.key);
        let mut node = Node::new(iri, &PUBLIC_ORGANISATION).and(&ORGANIZATION);
        node.plain(&IDENTIFIER, node.iri.clone());
        node.words(&LABEL, &organisation.name);
        if let Some(about) = &organisation.about {
            node.words(&DESCRIPTION, about);
        }
        node.link(&SPATIAL, self.city_iri("city"));
        self.add_contacts(&mut node, &organisation.contacts);
        self.say_record(&mut node, Sort::Organisation, &organisation.key, organisation);
        self.say_provenance(&mut node, organisation.provenance);
        self.nodes.push(node);
    }

    /// A place.
    pub(super) fn add_place(&mut self, place: &'s Place) {
        let mut node = Node::new(self.iri(Sort::Place, &place.key), &LOCATION);
        node.plain(&IDENTIFIER, node.iri.clone());
        node.words(&LABEL, &place.name);
        if let Some(directions) = &place.directions {
            node.words(&DESCRIPTION, directions);
        }
        let address = address(format!("{}#address", node.iri), &place.address);
        node.link(&ADDRESS, &address.iri);
        if let Some((latitude, longitude)) = place.position.map(|position| position.degrees()) {
            node.plain(&CENTROID, format!("POINT({longitude} {latitude})"));
        }
        node.plain(&OWN_ZONE, place.zone.name());
        place.accessibility.iter().for_each(|access| node.plain(&OWN_ACCESS, code(access)));
        self.say_record(&mut node, Sort::Place, &place.key, place);
        self.say_provenance(&mut node, place.provenance);
        self.nodes.extend([node, address]);
    }

    /// What is said of every record: its key, when it changed, and what is known of its texts.
    pub(super) fn say_record(
        &self,
        node: &mut Node<'s>,
        sort: Sort,
        key: &'s Key,
        record: &'s impl Texts,
    ) {
        let changed = self.showing.changes.of(sort, key);
        if changed.number > 0 {
            node.plain(&MODIFIED, changed.at.to_string());
        }
        node.plain(&OWN_KEY, key.as_str());
        say_states(node, record);
    }

    /// Whether a record is real. One that is made up says so to people as well.
    pub(super) fn say_provenance(&self, node: &mut Node<'s>, provenance: Provenance) {
        node.plain(&OWN_PROVENANCE, code(&provenance));
        if provenance == Provenance::Example {
            self.say_labels(node, &COMMENT, &[Label::Example]);
        }
    }
}

/// An address. The standard wants a language for its lines, which they have not: `und` says so.
fn address<'s>(iri: String, address: &'s Address) -> Node<'s> {
    let mut node = Node::new(iri, &AN_ADDRESS);
    let no_language = Lang::parse("und").unwrap_or(Lang::EN);
    let Address { street, postcode, town, country } = address;
    for (term, line) in [(&STREET, street), (&POST_NAME, town), (&COUNTRY, country)] {
        if !line.is_empty() {
            node.say(term, no_language, line);
        }
    }
    if !postcode.is_empty() {
        node.plain(&POST_CODE, postcode);
    }
    let lines = [street.clone(), format!("{postcode} {town}").trim().to_owned(), country.clone()];
    let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    node.say(&FULL_ADDRESS, no_language, lines.join(", "));
    node
}
