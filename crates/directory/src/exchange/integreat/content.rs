//! What a page of the app says: a service as a newcomer asks about it, an information page with the
//! desks and services that belong to it, and the pages that gather numbers, words and desks.

use super::area;
use super::slug::Leaf;
use super::tree::{Node, Tree};
use super::words::Label;
use super::writer::{Part, Writer, contacts, lines_of, link, link_as_it_is, list, set_apart};
use crate::contact::Contact;
use crate::guide::{About, Desk, Entry, Kind, Number, Page, Term};
use crate::place::Place;
use crate::service::Service;
use crate::sort::Sort;

/// The most services to which an information page leads.
const MOST_SERVICES: usize = 12;
/// The number to call in danger in all of Europe, which stands before a city's own.
const EMERGENCY: &str = "112";

impl Writer<'_> {
    /// What stands on the page of a leaf.
    pub(super) fn content(&self, tree: &Tree<'_>, node: &Node<'_>) -> String {
        match (node.page, node.service, &node.leaf) {
            (Some(page), ..) => self.page(tree, page),
            (_, Some(service), _) => self.service(service),
            (.., Leaf::Area(_)) => self.area(tree, node.area),
            (.., Leaf::Numbers) => self.numbers(),
            (.., Leaf::Desks) => self.desks(),
            (.., Leaf::Terms) => self.terms(),
            _ => String::new(),
        }
    }

    fn page(&self, tree: &Tree<'_>, page: &Page) -> String {
        let picture = page.picture.as_ref().and_then(|key| self.picture(key, Part::Beside));
        let desks = page.desks.iter().filter_map(|key| self.register.desks.get(key).copied());
        let desks: Vec<&Desk> = desks.collect();
        let cards: String = desks.iter().map(|desk| self.card(3, desk)).collect();
        let own = self.region.showing.address(self.lang(), Sort::Entry(Kind::Page), &page.key);
        let made_up = desks.iter().map(|desk| desk.provenance).chain([page.provenance]);
        let services = self.register.services_about(&page.themes).into_iter().take(MOST_SERVICES);
        let more = [
            self.part(Label::Desks, &cards),
            self.part(Label::ServicesHere, &self.links(tree, services)),
            self.remarks(page),
            self.example(made_up),
            self.made(&page.body),
            self.more(own.as_deref()),
        ];
        let more = set_apart(&more.concat());
        let lead = self.lead(&page.body, own.as_deref());
        format!("{lead}{}{}{more}", picture.unwrap_or_default(), self.prose(&page.body))
    }

    /// That a page tells of rights, and until when somebody vouches for it.
    fn remarks(&self, page: &Page) -> String {
        let rights = (page.about == About::Rights).then(|| self.words.say(Label::Rights));
        let until = page.checked_until;
        let vouched = until.map(|_| self.words.vouched(until, self.region.today));
        rights.into_iter().chain(vouched).map(|said| self.sentence(&said)).collect()
    }

    fn links<'s>(&self, tree: &Tree<'_>, services: impl Iterator<Item = &'s Service>) -> String {
        let leads = |service: &Service| {
            let path = tree.path_of(&Leaf::Service(service.key.clone()), self.lang())?;
            Some(link(&path, &self.name(&service.title)))
        };
        list(services.filter_map(leads))
    }

    /// Services of an area that stand under another; under a heading where others stand here.
    fn area(&self, tree: &Tree<'_>, area: usize) -> String {
        let services = || self.region.showing.directory.services.iter().map(AsRef::as_ref);
        let is_elsewhere = |s: &&Service| area::of_service(s) != area && area::is_in(s, area);
        let links = self.links(tree, services().filter(is_elsewhere));
        if services().any(|service| area::of_service(service) == area) {
            return self.part(Label::ServicesHere, &links);
        }
        links
    }

    fn service(&self, service: &Service) -> String {
        let picture = service.picture.as_ref().and_then(|key| self.picture(key, Part::Beside));
        let safety: Vec<_> = service.safety.iter().map(|s| self.words.safety(*s)).collect();
        let places = service.places.iter().filter_map(|key| self.register.places.get(key));
        let places: Vec<&Place> = places.copied().collect();
        let hours = self.hours(&service.hours, places.first().copied());
        let address = self.region.showing.address(self.lang(), Sort::Service, &service.key);
        let text = |text: &Option<_>| text.as_ref().map_or_else(String::new, |t| self.prose(t));
        [
            self.lead(&service.description, address.as_deref()),
            picture.unwrap_or_default(),
            self.prose(&service.description),
            self.part(Label::Who, &lines_of(&self.words.conditions(&service.eligibility))),
            self.part(Label::Safe, &lines_of(&safety)),
            self.cost(&service.cost),
            self.part(Label::Bring, &text(&service.documents)),
            self.part(Label::Begin, &text(&service.how_to_begin)),
            self.spoken(service),
            self.part(Label::Hours, &hours),
            self.part(
                Label::Where,
                &places.iter().map(|place| self.getting_in(place)).collect::<String>(),
            ),
            self.part(Label::Contact, &contacts(self.contacts_of(service))),
            self.organisation(service),
            self.sentence(&self.words.vouched(service.checked_until, self.region.today)),
            self.trust(&service.description, service.provenance),
            self.more(address.as_deref()),
        ]
        .concat()
    }

    fn spoken(&self, service: &Service) -> String {
        let names = self.names(&service.languages);
        if names.is_empty() { names } else { self.part(Label::Spoken, &format!("<p>{names}</p>")) }
    }

    /// A place with what is known about getting in.
    fn getting_in(&self, place: &Place) -> String {
        let access: Vec<_> = place.accessibility.iter().map(|a| self.words.access(*a)).collect();
        format!("{}{}", self.place(place), lines_of(&access))
    }

    /// The service's own ways to be reached, or those of its organisation.
    pub(super) fn contacts_of<'s>(&'s self, service: &'s Service) -> &'s [Contact] {
        let organisation = self.register.organisations.get(&service.organisation);
        match (service.contacts.is_empty(), organisation) {
            (true, Some(organisation)) => &organisation.contacts,
            _ => &service.contacts,
        }
    }

    fn organisation(&self, service: &Service) -> String {
        let organisation = self.register.organisations.get(&service.organisation);
        let name = organisation.map(|o| format!("<p>{}</p>", self.name(&o.name)));
        self.part(Label::Offered, &name.unwrap_or_default())
    }

    fn numbers(&self) -> String {
        let mut all: Vec<&Number> = self.entries(|entry| match entry {
            Entry::Number(number) => Some(number),
            _ => None,
        });
        all.retain(|number| number.link() != EMERGENCY);
        all.sort_by_key(|number| (number.order, self.shown(&number.title).text));
        let lede = self.sentence(&self.words.say(Label::NumbersLede));
        let danger = link_as_it_is(&format!("tel:{EMERGENCY}"), EMERGENCY);
        let line = |number: &&Number| {
            let name = self.name(&number.title);
            let call = link_as_it_is(&format!("tel:{}", number.link()), &number.number);
            let body = number.body.as_ref().map_or_else(String::new, |body| self.prose(body));
            format!("<h2>{name}: {call}</h2>{body}{}", self.made(&number.title))
        };
        let lines: String = all.iter().map(line).collect();
        let example = self.example(all.iter().map(|number| number.provenance));
        format!("<h2>{danger}</h2>{lede}{lines}{example}")
    }

    fn terms(&self) -> String {
        let mut all: Vec<&Term> = self.entries(|entry| match entry {
            Entry::Term(term) => Some(term),
            _ => None,
        });
        all.sort_by_cached_key(|term| crate::fold::words(self.shown(&term.title).text));
        let line = |term: &&Term| {
            let (name, body) = (self.name(&term.title), self.prose(&term.body));
            format!("<h2>{name}</h2>{body}{}", self.made(&term.body))
        };
        let lines: String = all.iter().map(line).collect();
        format!("{lines}{}", self.example(all.iter().map(|term| term.provenance)))
    }

    /// Desks; of those on the map, their names, which lead there.
    fn desks(&self) -> String {
        let mut all: Vec<&Desk> = self.register.desks.values().copied().collect();
        all.sort_by_cached_key(|d| (crate::fold::words(self.shown(&d.title).text), &d.key));
        let place_of = |desk: &Desk| self.register.places.get(desk.place.as_ref()?).copied();
        let on_map = |desk: &Desk| place_of(desk).filter(|place| place.position.is_some());
        let leads = |desk: &&Desk| {
            Some(link(&self.place_path(&on_map(desk)?.key), &self.name(&desk.title)))
        };
        let links = list(all.iter().filter_map(leads));
        let others = all.iter().filter(|desk| on_map(desk).is_none());
        let cards: String = others.map(|desk| self.card(2, desk)).collect();
        format!("{links}{cards}{}", self.example(all.iter().map(|desk| desk.provenance)))
    }

    /// A desk with all that is known of it, under a heading of a level; that it was made up says the
    /// page.
    fn card(&self, level: u8, desk: &Desk) -> String {
        let place = desk.place.as_ref().and_then(|key| self.register.places.get(key).copied());
        [
            heading(level, &self.name(&desk.title)),
            desk.body.as_ref().map_or_else(String::new, |body| self.prose(body)),
            contacts(&desk.contacts),
            place.map_or_else(String::new, |place| self.getting_in(place)),
            self.hours_of(level, desk, place),
            self.spoken_at(desk),
            self.made(desk.body.as_ref().unwrap_or(&desk.title)),
        ]
        .concat()
    }

    /// The languages that are spoken at a desk.
    fn spoken_at(&self, desk: &Desk) -> String {
        let names = self.names(&desk.languages);
        if names.is_empty() {
            return names;
        }
        format!("<p>{}: {names}</p>", self.say(Label::Spoken))
    }

    /// What a desk says of itself at its place, where its hours and ways stand already; under its name,
    /// unless it is the place itself.
    pub(super) fn at_its_place(&self, desk: &Desk, place: &Place) -> String {
        let body = desk.body.as_ref().map_or_else(String::new, |body| self.prose(body));
        let spoken = self.spoken_at(desk);
        if body.is_empty() && spoken.is_empty() {
            return String::new();
        }
        let name = match is_itself(place, desk) {
            true => String::new(),
            false => heading(2, &self.name(&desk.title)),
        };
        let made = desk.body.as_ref().map_or_else(String::new, |body| self.made(body));
        format!("{name}{body}{spoken}{made}")
    }

    /// When a desk is open, under a heading below that of the desk.
    fn hours_of(&self, level: u8, desk: &Desk, place: Option<&Place>) -> String {
        let hours = self.hours(&desk.hours, place);
        if hours.is_empty() {
            return hours;
        }
        format!("{}{hours}", heading(level + 1, &self.say(Label::Hours)))
    }

    /// The entries of one kind.
    pub(super) fn entries<'d, E: 'd>(
        &'d self,
        kind: impl Fn(&'d Entry) -> Option<&'d E>,
    ) -> Vec<&'d E> {
        self.region.showing.directory.guide.iter().filter_map(kind).collect()
    }
}

/// Whether a desk is called like its place: the house speaks by it.
pub(super) fn is_itself(place: &Place, desk: &Desk) -> bool {
    desk.title.source_text() == place.name.source_text()
}

/// A heading of a level; its words are HTML.
fn heading(level: u8, words: &str) -> String {
    format!("<h{level}>{words}</h{level}>")
}
