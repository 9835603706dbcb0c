//! A city's services said in the words of the standard.
//!
//! Each record is a thing of its own under its UUID; what belongs to one service alone stands under
//! the same with a word after `#`. Languages, concepts and conditions, which many services share, are
//! said once. Everything that is linked is there with its sort: a reader who checks that a channel
//! leads to a channel needs nothing else.

mod around;
mod channel;
mod contact;
mod service;
mod state;

use super::graph::Node;
use super::label::{Label, Words};
use super::vocabulary::{
    AGENT, CONCEPT, DATASET, DESCRIPTION, HAS_PART, IDENTIFIER, IN_SCHEME, LABEL, LANGUAGES,
    LINGUISTIC_SYSTEM, LOCATION, MODIFIED, NOTATION, OWN, PUBLISHER, SCHEME, TITLE, Term,
};
use crate::exchange::language::three_letters;
use crate::exchange::{Showing, id_of};
use crate::service::Service;
use crate::sort::Sort;
use crate::thesaurus::{Thesaurus, fit_for_iri};
use locale::Lang;
use measure::Key;
use std::collections::BTreeMap;

/// Gathers what is said.
pub(super) struct Writer<'s> {
    showing: &'s Showing<'s>,
    words: &'s dyn Words,
    /// The address of the server, fit to begin others.
    base: String,
    nodes: Vec<Node<'s>>,
    /// What many mention, by its address.
    shared: BTreeMap<String, Node<'s>>,
}

/// Everything that a city shows.
pub(super) fn all<'s>(showing: &'s Showing<'s>, words: &'s dyn Words) -> Vec<Node<'s>> {
    let mut writer = Writer::new(showing, words);
    let directory = showing.directory;
    writer.add_dataset(directory.services.iter().map(AsRef::as_ref));
    directory.services.iter().for_each(|service| writer.add_service(service));
    directory.organisations.iter().for_each(|organisation| writer.add_organisation(organisation));
    directory.places.iter().for_each(|place| writer.add_place(place));
    writer.finish()
}

/// One service with everything that it mentions.
pub(super) fn one<'s>(
    showing: &'s Showing<'s>,
    words: &'s dyn Words,
    service: &'s Service,
) -> Vec<Node<'s>> {
    let mut writer = Writer::new(showing, words);
    let directory = showing.directory;
    writer.add_dataset([service].into_iter());
    writer.add_service(service);
    directory
        .organisation(&service.organisation)
        .into_iter()
        .for_each(|o| writer.add_organisation(o));
    let places = service.places.iter().filter_map(|key| directory.place(key));
    places.for_each(|place| writer.add_place(place));
    writer.finish()
}

impl<'s> Writer<'s> {
    fn new(showing: &'s Showing<'s>, words: &'s dyn Words) -> Self {
        let base = fit_for_iri(showing.base);
        Self { showing, words, base, nodes: Vec::new(), shared: BTreeMap::new() }
    }

    fn finish(mut self) -> Vec<Node<'s>> {
        self.nodes.extend(self.shared.into_values());
        self.nodes
    }

    /// The address of a record.
    fn iri(&self, sort: Sort, key: &Key) -> String {
        format!("urn:uuid:{}", self.showing.id(sort, key))
    }

    /// The address of something that the whole city has one of.
    fn city_iri(&self, name: &str) -> String {
        format!("urn:uuid:{}", id_of(&[self.showing.directory.city.as_str(), name]))
    }

    /// The city's list of services, who publishes it, and where it holds.
    fn add_dataset(&mut self, services: impl Iterator<Item = &'s Service>) {
        let (name, city, agent) =
            (self.showing.name, self.city_iri("city"), self.city_iri("agent"));
        let mut dataset = Node::new(self.city_iri("directory"), &DATASET);
        dataset.words(&TITLE, name);
        dataset.words(&DESCRIPTION, name);
        dataset.link(&PUBLISHER, &agent);
        if let Some(last) = self.showing.changes.last() {
            dataset.plain(&MODIFIED, last.at.to_string());
        }
        for service in services {
            dataset.link(&HAS_PART, self.iri(Sort::Service, &service.key));
        }
        let mut publisher = Node::new(&agent, &AGENT);
        publisher.plain(&IDENTIFIER, agent.clone());
        publisher.words(&TITLE, name);
        let mut location = Node::new(city, &LOCATION);
        location.words(&LABEL, name);
        self.nodes.extend([dataset, publisher, location]);
    }

    /// Takes something that many mention; what is there already stays.
    fn share(&mut self, iri: String, make: impl FnOnce(&Self, &str) -> Node<'s>) -> String {
        if !self.shared.contains_key(&iri) {
            let node = make(self, &iri);
            self.shared.insert(iri.clone(), node);
        }
        iri
    }

    /// The address of a language that is spoken.
    fn language(&mut self, lang: Lang) -> String {
        let iri = match lang.parent() {
            None => format!("{LANGUAGES}{}", three_letters(lang).to_uppercase()),
            // The list of the Union tells no scripts and regions.
            Some(_) => format!("{OWN}language-{lang}"),
        };
        self.share(iri, |_, iri| {
            let mut node = Node::new(iri, &LINGUISTIC_SYSTEM);
            if iri.starts_with(OWN) {
                node.plain(&IDENTIFIER, lang.to_string());
            }
            node
        })
    }

    /// The address of a concept of the thesaurus, as its own file has it.
    fn theme(&mut self, key: &'s Key) -> String {
        let scheme = format!("{}/thesaurus.ttl", self.base);
        let scheme = self.share(scheme, |_, iri| Node::new(iri, &SCHEME));
        self.share(format!("{scheme}#{key}"), |writer, iri| {
            let mut node = Node::new(iri, &CONCEPT);
            node.link(&IN_SCHEME, scheme);
            node.plain(&NOTATION, key.as_str());
            writer.say_theme(&mut node, &LABEL, key);
            node
        })
    }

    /// What a theme is called in each language of the city.
    fn say_theme(&self, node: &mut Node<'s>, term: &'static Term, key: &Key) {
        let Some(concept) = Thesaurus::in_use().concept(key) else { return };
        for lang in self.showing.languages {
            if let Some(label) = concept.label(*lang) {
                node.say(term, *lang, label);
            }
        }
    }

    /// The address of the concept that a label is.
    fn concept(&mut self, label: Label) -> String {
        self.share(format!("{OWN}{}", label.code()), |writer, iri| {
            let mut node = Node::new(iri, &CONCEPT);
            writer.say_labels(&mut node, &LABEL, &[label]);
            node
        })
    }

    /// Says labels in every language that has a word for each, else their codes in English.
    fn say_labels(&self, node: &mut Node<'s>, term: &'static Term, labels: &[Label]) {
        let before = node.facts.len();
        for lang in self.showing.languages {
            let words = labels.iter().map(|label| self.words.word(*lang, *label));
            if let Some(words) = words.collect::<Option<Vec<_>>>() {
                node.say(term, *lang, words.join(lang.list_comma()));
            }
        }
        if node.facts.len() == before {
            let codes: Vec<_> = labels.iter().map(|label| label.plain()).collect();
            node.say(term, Lang::EN, codes.join(", "));
        }
    }
}
