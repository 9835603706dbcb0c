//! The ways to a service as channels: each place and each other way, and when it is open.

use super::super::graph::Node;
use super::super::label::{Channel, Label};
use super::super::vocabulary::{
    A_CHANNEL, CHANNEL, CONCEPT, CONTACT_POINT, DESCRIPTION, FREQUENCY, KIND, OPENING_HOURS,
    SPATIAL, SPECIAL_HOURS, TEMPORAL, Term, WEEK, WEEKLY,
};
use super::Writer;
use crate::contact::Contact;
use crate::hours::{Hours, Opening, Otherwise, Rule, When};
use crate::service::Service;
use crate::sort::Sort;
use locale::Lang;

/// A property of a channel and where it leads.
type Link = (&'static Term, String);

impl<'s> Writer<'s> {
    /// Contact points, and a channel for each place and each other way. The hours are those of the
    /// places; of a service without one, those of its other ways.
    pub(super) fn add_ways(&mut self, node: &mut Node<'s>, service: &'s Service) {
        let points = self.add_contacts(node, &service.contacts);
        let points: Vec<Link> = points.into_iter().map(|iri| (&CONTACT_POINT, iri)).collect();
        let hours = self.add_hours(&node.iri, &service.hours);
        for (at, place) in service.places.iter().enumerate() {
            let leads = (&SPATIAL, self.iri(Sort::Place, place));
            let links = std::iter::once(leads).chain(hours.iter().cloned());
            self.add_channel(node, &format!("place-{}", at + 1), Channel::Place, links);
        }
        let hours = if service.places.is_empty() { hours } else { Vec::new() };
        for kind in kinds(&service.contacts) {
            let links = points.iter().chain(&hours).cloned();
            self.add_channel(node, &Label::Channel(kind).plain(), kind, links);
        }
    }

    fn add_channel(
        &mut self,
        owner: &mut Node<'s>,
        name: &str,
        kind: Channel,
        links: impl Iterator<Item = Link>,
    ) {
        let mut channel = self.part(owner, name, &CHANNEL, &A_CHANNEL);
        channel.link(&KIND, self.concept(Label::Channel(kind)));
        links.for_each(|(term, iri)| channel.link(term, iri));
        self.nodes.push(channel);
    }

    /// When something is open: what holds every week, and what holds beside.
    fn add_hours(&mut self, owner: &str, hours: &Hours) -> Vec<Link> {
        let is_of_week = |rule: &&Rule| rule.when == When::EveryWeek;
        let (week, beside): (Vec<_>, Vec<_>) = hours.rules().iter().partition(is_of_week);
        let week = part_of(week, hours.otherwise());
        let beside = part_of(beside, Otherwise::Closed);
        let all = [(week, "hours", &OPENING_HOURS), (beside, "special", &SPECIAL_HOURS)];
        let mut links: Vec<Link> = Vec::new();
        for (hours, name, term) in all {
            if hours.is_unknown() {
                continue;
            }
            let mut node = Node::new(format!("{owner}#{name}"), &TEMPORAL);
            // The days and months of the notation are those of OpenStreetMap, in English.
            node.say(&DESCRIPTION, Lang::EN, hours.to_string());
            self.say_week(&mut node, &hours);
            links.push((term, node.iri.clone()));
            self.nodes.push(node);
        }
        links
    }

    /// The hours of the ordinary week, as schema.org writes them.
    fn say_week(&mut self, node: &mut Node<'s>, hours: &Hours) {
        let opens = |rule: &&Rule| {
            rule.when == When::EveryWeek && matches!(rule.opening, Opening::Slots(_))
        };
        for rule in hours.rules().iter().filter(opens) {
            node.plain(&WEEK, part_of(vec![rule], Otherwise::Closed).to_string());
        }
        if hours.rules().iter().any(|rule| opens(&rule)) {
            let weekly = self.share(WEEKLY.to_owned(), |_, iri| Node::new(iri, &CONCEPT));
            node.link(&FREQUENCY, weekly);
        }
    }
}

/// Hours of some rules of others: what does not overlap among all does not among some.
fn part_of(rules: Vec<&Rule>, otherwise: Otherwise) -> Hours {
    Hours::new(rules.into_iter().cloned().collect(), otherwise).unwrap_or_default()
}

/// The ways other than a place by which something is reached, each once.
fn kinds(contacts: &[Contact]) -> Vec<Channel> {
    let mut kinds: Vec<Channel> = contacts.iter().map(kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn kind(contact: &Contact) -> Channel {
    match contact {
        Contact::Phone(_) => Channel::Phone,
        Contact::Mail(_) => Channel::Mail,
        Contact::Web(_) => Channel::Web,
    }
}
