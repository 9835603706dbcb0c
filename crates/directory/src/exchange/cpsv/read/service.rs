//! A service: what it is, who gives it, and the ways to it.

use super::super::vocabulary::{
    AUTHORITY, CHANNEL, CONTACT_POINT, DESCRIPTION, LABEL, LANGUAGE, LANGUAGES, OPENING_HOURS, OWN,
    OWN_CHECKED, OWN_HOURS, OWN_SAFETY, SPATIAL, SPECIAL_HOURS, TITLE, WEEK,
};
use super::Reading;
use super::facts::Value;
use super::text::{States, Words, joined};
use crate::check::{MOST_ENTRIES, validate};
use crate::contact::{Contact, Web};
use crate::exchange::language::read_language;
use crate::hours::Hours;
use crate::service::Service;
use crate::sort::Sort;
use locale::{Lang, Text};
use measure::{Key, Problem};
use std::sync::Arc;

/// The things through which a service is reached: itself, its channels and their contact points.
pub(super) struct Ways {
    channels: Vec<usize>,
    points: Vec<usize>,
}

/// The most things through which a service may be reached.
const MOST_POINTS: usize = 2 * MOST_ENTRIES;
/// Codes of languages that mean none.
const NO_LANGUAGES: [&str; 4] = ["mis", "mul", "und", "zxx"];

impl Reading<'_> {
    /// Reads a service.
    pub(super) fn service(&self, thing: usize) {
        let states = States::of(self.facts, thing);
        let ways = self.ways_of(thing);
        let Some((title, description, organisation)) = self.needed(thing, &states) else { return };
        let places = self.places(thing, &ways);
        let service = Service {
            key: self.key(Sort::Service, thing, &title),
            title,
            description,
            themes: self.themes(thing),
            eligibility: self.eligibility(thing),
            documents: self.text(&states, "documents", self.documents(thing)),
            cost: self.cost(thing, &states),
            languages: self.languages(thing),
            contacts: self.contacts(thing, &ways, &organisation, &places),
            how_to_begin: self.text(&states, "how_to_begin", self.how_to_begin(thing, &ways)),
            safety: self.values(thing, &OWN_SAFETY, "not-a-safety"),
            checked_until: self.value(thing, &OWN_CHECKED, "not-a-date"),
            hours: self.hours(thing, &ways),
            picture: None,
            provenance: self.provenance(thing),
            organisation,
            places,
        };
        self.complain_all(validate(&service), thing);
        self.directory.borrow_mut().services.push(Arc::new(service));
    }

    /// What no service can be without: title, description and who gives it.
    fn needed(&self, thing: usize, states: &States) -> Option<(Text, Text, Key)> {
        let title = self.text(states, "title", self.words(thing, &[&TITLE, &LABEL]));
        let description = self.text(states, "description", self.description(thing));
        let organisation = self.authority(thing);
        let lacks = [
            (TITLE.name, title.is_none()),
            (DESCRIPTION.name, description.is_none()),
            (AUTHORITY.name, organisation.is_none()),
        ];
        for (field, _) in lacks.into_iter().filter(|(_, is_lacking)| *is_lacking) {
            self.complain("missing", thing, field);
        }
        Some((title?, description?, organisation?))
    }

    fn ways_of(&self, thing: usize) -> Ways {
        let channels = self.links(thing, &CHANNEL);
        let mut points = self.links(thing, &CONTACT_POINT);
        points.push(thing);
        for channel in &channels {
            points.extend(self.links(*channel, &CONTACT_POINT));
            points.push(*channel);
        }
        if points.len() > MOST_POINTS {
            self.add(
                Problem::new("too-many", self.place_of(thing, "contacts"))
                    .with("most", MOST_POINTS),
            );
            points.truncate(MOST_POINTS);
        }
        Ways { channels, points }
    }

    /// Who answers for a service: who the file names, else who stands for those that it does not.
    fn authority(&self, thing: usize) -> Option<Key> {
        let named = self.links(thing, &AUTHORITY);
        let known = named.iter().find_map(|organisation| self.organisation(*organisation));
        known.or_else(|| self.default_organisation())
    }

    fn default_organisation(&self) -> Option<Key> {
        self.once(Sort::Organisation, usize::MAX, || {
            let name = self.defaults.organisation.trim();
            let key = self.keys.borrow_mut().of(Sort::Organisation, "_:default", &[name]);
            let organisation = self.defaults.organisation(key.clone())?;
            self.directory.borrow_mut().organisations.push(organisation);
            Some(key)
        })
    }

    fn places(&self, thing: usize, ways: &Ways) -> Vec<Key> {
        let all = ways.channels.iter().chain([&thing]);
        let all = all.flat_map(|way| self.links(*way, &SPATIAL));
        let mut places: Vec<Key> = Vec::new();
        for place in all.filter_map(|place| self.place(place)) {
            if places.len() <= MOST_ENTRIES && !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// Ways to reach it. Where the file tells none and no place: its own page, else the ways to reach who
    /// gives it, else those that the city chose.
    fn contacts(
        &self,
        thing: usize,
        ways: &Ways,
        organisation: &Key,
        places: &[Key],
    ) -> Vec<Contact> {
        let contacts = self.ways(&ways.points);
        if !contacts.is_empty() || !places.is_empty() {
            return contacts;
        }
        let of_organisation = || {
            let directory = self.directory.borrow();
            directory.organisation(organisation).map(|o| o.contacts.clone()).unwrap_or_default()
        };
        let own = || Web::parse(self.facts.name(thing)).map(Contact::Web).into_iter().collect();
        let chosen = || self.defaults.contacts.clone();
        let all: [&dyn Fn() -> Vec<Contact>; 4] =
            [&|| self.pages(thing), &of_organisation, &own, &chosen];
        all.iter().map(|ways| ways()).find(|ways| !ways.is_empty()).unwrap_or_default()
    }

    /// The languages in which it is given.
    fn languages(&self, thing: usize) -> Vec<Lang> {
        let mut languages = Vec::new();
        for value in self.facts.said(thing, &LANGUAGE).take(MOST_ENTRIES + 1) {
            let code = match value {
                Value::Thing(language) => self.facts.name(*language),
                Value::Words(_, text) | Value::Plain(text) => text,
            };
            match language(code) {
                Some(lang) if !languages.contains(&lang) => languages.push(lang),
                Some(_) => {}
                None => self.tell("not-a-language", thing, LANGUAGE.name, code),
            }
        }
        languages
    }

    /// When it is open: by our own notation, else by that of schema.org if all of it can be read.
    fn hours(&self, thing: usize, ways: &Ways) -> Hours {
        let own = self.facts.plain(thing, &OWN_HOURS);
        let week = own.map_or_else(|| self.week(ways), str::to_owned);
        Hours::parse(&week).unwrap_or_else(|problems| {
            if own.is_some() {
                self.complain_all(problems, thing);
            }
            Hours::default()
        })
    }

    fn week(&self, ways: &Ways) -> String {
        let mut rules: Vec<&str> = Vec::new();
        for time in self.times(ways) {
            let all = self.facts.texts(time, &WEEK).take(MOST_ENTRIES);
            all.for_each(|rule| {
                if !rules.contains(&rule) {
                    rules.push(rule)
                }
            });
        }
        rules.join("; ")
    }

    /// What the file says of when it is open.
    fn times(&self, ways: &Ways) -> Vec<usize> {
        let all = ways.points.iter().chain(&ways.channels);
        let terms = [&OPENING_HOURS, &SPECIAL_HOURS];
        let all = all.flat_map(|way| terms.map(|term| self.links(*way, term)));
        let mut times: Vec<usize> = all.flatten().take(MOST_ENTRIES).collect();
        times.sort_unstable();
        times.dedup();
        times
    }

    /// Hours that are words; none of our own hand, which has them in our notation.
    pub(super) fn hours_in_words(&self, thing: usize, ways: &Ways) -> Vec<Words> {
        if self.is_ours(thing) || !self.hours(thing, ways).is_unknown() {
            return Vec::new();
        }
        let words = |time| self.words(time, &[&DESCRIPTION, &LABEL]);
        self.times(ways).into_iter().map(words).filter(|words| !words.is_empty()).collect()
    }

    /// Texts as one, in every language of any of them.
    pub(super) fn joined(&self, parts: &[Words], between: &str) -> Words {
        joined(parts, between, self.defaults.language)
    }
}

/// The language that an address or a code tells.
fn language(code: &str) -> Option<Lang> {
    let own = code.strip_prefix(OWN).and_then(|rest| rest.strip_prefix("language-"));
    let last = || code.rsplit(['/', '#']).next().unwrap_or_default();
    let code = own.or_else(|| code.strip_prefix(LANGUAGES)).unwrap_or_else(last);
    read_language(code).filter(|lang| !NO_LANGUAGES.contains(&lang.as_str()))
}
