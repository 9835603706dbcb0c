//! Records made of the services of the file.

use super::file::{Channel, Errand, LANGUAGES, Link, Version};
use super::prose::{self, Prose};
use super::{CARRIES, Defaults, Incoming, Keys};
use crate::check::{LONGEST_PROSE, MOST_ENTRIES, validate, validate_organisation, validate_place};
use crate::contact::{Contact, Mail, Phone, Web};
use crate::eligibility::Eligibility;
use crate::exchange::language::read_language;
use crate::file::Directory;
use crate::hours::Hours;
use crate::place::{Address, Place};
use crate::service::{Cost, Organisation, Service};
use crate::sort::Sort;
use crate::table::whole_number;
use locale::{Lang, State, Text};
use measure::{Key, Problem, Problems};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// A word of the file and the theme that it surely means.
const EVENTS: [(&str, &str); 4] = [
    ("BURDENED_BY_DEBT", "debt"),
    ("DIVORCE", "divorce"),
    ("GIVING_INFORMAL_CARE", "home-care"),
    ("IMMIGRATING_TO_FINLAND", "first-steps"),
];
/// A group and the theme of services that are for it alone.
const GROUPS: [(&str, &str); 2] = [("DISABLED", "disability"), ("YOUTH", "youth")];

/// A reading of the file.
pub(super) struct Reading<'r> {
    departments: &'r BTreeMap<String, Text>,
    defaults: &'r Defaults,
    keys: Keys,
    directory: Directory,
    problems: Problems,
    notices: Problems,
}

/// What is said of a service in a language.
type Said<'e> = (Lang, &'e Version);

impl<'r> Reading<'r> {
    pub fn new(
        departments: &'r BTreeMap<String, Text>,
        city: &Key,
        defaults: &'r Defaults,
    ) -> Self {
        Self {
            departments,
            defaults,
            keys: Keys::default(),
            directory: Directory::new(city.clone()),
            problems: Problems::default(),
            notices: Problems::default(),
        }
    }

    pub fn finish(self) -> Result<Incoming, Problems> {
        let mut ids = self.keys.into_ids();
        ids.retain(|_, id| !id.is_empty());
        self.problems.or(Incoming {
            directory: self.directory,
            ids,
            carries: CARRIES,
            notices: self.notices.into_iter().collect(),
        })
    }

    /// Takes the service that stands at a place of the file.
    pub fn take(&mut self, number: usize, errand: &Errand) {
        let langs = LANGUAGES.iter().filter_map(|tag| Lang::parse(tag).ok());
        let said = langs.zip(&errand.versions);
        let said: Vec<Said<'_>> = said.filter_map(|(l, v)| Some((l, v.as_ref()?))).collect();
        let (place, id) = (format!("services/{number}"), errand.id.to_string());
        if self.keys.known(Sort::Service, &id).is_some() {
            let twice = Problem::new("key-twice", format!("{place}/id")).with("key", &id);
            return self.problems.add(twice);
        }
        let Some((title, organisation)) = self.needed(&place, &said) else { return };
        self.tell_left_out(&place, &said);
        let key = self.keys.of(Sort::Service, &id, &[title.show(&[]).text]);
        let service = self.service(&place, &said, key, title, organisation);
        self.complain_all(validate(&service), &place);
        self.directory.services.push(Arc::new(service));
    }

    /// What no service can be without: a name and who gives it.
    fn needed(&mut self, place: &str, said: &[Said<'_>]) -> Option<(Text, Key)> {
        let title = text(said, |version| version.name.clone());
        let organisation = said.first().and_then(|(_, version)| self.organisation(version));
        let lacks = [("name", title.is_none()), ("responsible_depts", organisation.is_none())];
        for (field, _) in lacks.into_iter().filter(|(_, is_lacking)| *is_lacking) {
            self.problems.add(Problem::new("missing", format!("{place}/{field}")));
        }
        title.zip(organisation)
    }

    fn service(
        &mut self,
        place: &str,
        said: &[Said<'_>],
        key: Key,
        title: Text,
        organisation: Key,
    ) -> Service {
        let about = |(lang, version): &Said<'_>| prose::description(version, lang.as_str());
        let begin = |(_, version): &Said<'_>| prose::how_to_begin(version);
        let places = self.places(place, said);
        Service {
            key,
            organisation,
            description: self
                .prose(place, "description", said, about)
                .unwrap_or_else(|| title.clone()),
            title,
            themes: themes(said),
            eligibility: Eligibility::default(),
            documents: None,
            cost: text(said, |version| version.costs.clone()).map_or(Cost::Unknown, Cost::Paid),
            languages: self.languages(place, said),
            contacts: self.contacts(place, said, &places),
            places,
            how_to_begin: self.prose(place, "how_to_begin", said, begin),
            safety: Vec::new(),
            checked_until: None,
            hours: Hours::default(),
            picture: None,
            provenance: self.defaults.provenance,
        }
    }

    fn complain_all(&mut self, found: Problems, place: &str) {
        let here = |p: Problem| Problem { place: format!("{place}/{}", p.place), ..p };
        self.problems.extend(found.into_iter().map(here));
    }

    fn tell(&mut self, code: &'static str, place: String, typed: &str) {
        self.notices.add(Problem::new(code, place).with("typed", typed));
    }

    /// Who answers for a service: the first department that has a name, else who stands for those that
    /// have none.
    fn organisation(&mut self, version: &Version) -> Option<Key> {
        let named = |id: &String| Some((id.clone(), self.departments.get(id)?.clone()));
        let named = version.departments.iter().find_map(named);
        let default = Text::new(self.defaults.language, self.defaults.organisation.trim());
        let (id, name) = named.unwrap_or((String::new(), default));
        if name.is_empty() {
            return None;
        }
        if let Some(known) = self.keys.known(Sort::Organisation, &id) {
            return Some(known.clone());
        }
        let key = self.keys.of(Sort::Organisation, &id, &[name.show(&[]).text]);
        // Of a department nothing is known but its name.
        let contacts = if id.is_empty() { self.defaults.contacts.clone() } else { Vec::new() };
        let (about, provenance) = (None, self.defaults.provenance);
        let organisation = Organisation { key: key.clone(), name, about, contacts, provenance };
        self.complain_all(validate_organisation(&organisation), &format!("departments/{id}"));
        self.directory.organisations.push(organisation);
        Some(key)
    }

    /// A text of prose; what had no room in it is told.
    fn prose(
        &mut self,
        place: &str,
        field: &str,
        said: &[Said<'_>],
        words: impl Fn(&Said<'_>) -> Prose,
    ) -> Option<Text> {
        let all: Vec<(Lang, Prose)> = said.iter().map(|own| (own.0, words(own))).collect();
        for (lang, _) in all.iter().filter(|(_, prose)| prose.is_cut) {
            let notice = Problem::new("too-long", format!("{place}/{lang}/{field}"));
            self.notices.add(notice.with("most", LONGEST_PROSE));
        }
        text_of(all.into_iter().map(|(lang, prose)| (lang, prose.text)))
    }

    /// The places at which it is given: those with an address.
    fn places(&mut self, place: &str, said: &[Said<'_>]) -> Vec<Key> {
        let mut places: Vec<Key> = Vec::new();
        for channel in each_channel(said).filter(|c| c.kind == "LOCAL" && !c.street.is_empty()) {
            let names = said.iter().filter_map(|(lang, version)| {
                let own = version.channels.iter().find(|own| own.id == channel.id)?;
                Some((*lang, own.name.clone()))
            });
            let street = channel.street.trim_end_matches(',').to_owned();
            let name = text_of(names).unwrap_or_else(|| Text::new(self.defaults.language, &street));
            let key = self.place(place, street, name, channel);
            if !places.contains(&key) && places.len() < MOST_ENTRIES {
                places.push(key);
            }
        }
        places
    }

    /// The place of an address, the same for all who name it.
    fn place(&mut self, place: &str, street: String, name: Text, channel: &Channel) -> Key {
        let id = format!("{street}, {}", channel.postcode).to_lowercase();
        if let Some(known) = self.keys.known(Sort::Place, &id) {
            return known.clone();
        }
        let key = self.keys.of(Sort::Place, &id, &[name.show(&[]).text]);
        let town = if channel.town.is_empty() { &self.defaults.town } else { &channel.town };
        let own = Place {
            key: key.clone(),
            name,
            address: Address {
                street,
                postcode: channel.postcode.clone(),
                town: town.clone(),
                country: self.defaults.country.clone(),
            },
            position: None,
            zone: self.defaults.zone.clone(),
            accessibility: Vec::new(),
            directions: None,
            provenance: self.defaults.provenance,
        };
        self.complain_all(validate_place(&own), place);
        self.directory.places.push(own);
        key
    }

    /// Ways to reach it; where the file tells none, those that the city chose.
    fn contacts(&mut self, place: &str, said: &[Said<'_>], places: &[Key]) -> Vec<Contact> {
        let country = &self.defaults.country;
        let mut all: Vec<Contact> = Vec::new();
        for channel in each_channel(said) {
            // Where one language leads nowhere, another may.
            let versions = said.iter().flat_map(|(_, version)| &version.channels);
            let mut each =
                versions.filter(|own| own.id == channel.id).map(|own| ways(own, country));
            all.extend(each.find(|ways| !ways.is_empty()).unwrap_or_default());
        }
        if all.is_empty() && places.is_empty() {
            all = said.iter().flat_map(|(_, version)| webs(&version.links)).take(1).collect();
        }
        if all.is_empty() && places.is_empty() && !self.defaults.contacts.is_empty() {
            self.notices.add(Problem::new("no-way-to-reach", format!("{place}/channels")));
            all.clone_from(&self.defaults.contacts);
        }
        let mut each: Vec<Contact> = Vec::new();
        for contact in all {
            if !each.contains(&contact) && each.len() < MOST_ENTRIES {
                each.push(contact);
            }
        }
        each
    }

    /// Languages in which it is given, in any of the versions.
    fn languages(&mut self, place: &str, said: &[Said<'_>]) -> Vec<Lang> {
        let mut languages = Vec::new();
        for code in said.iter().flat_map(|(_, version)| &version.languages) {
            match read_language(code) {
                Some(lang) if languages.contains(&lang) => {}
                Some(lang) => languages.push(lang),
                None => self.tell("not-a-language", format!("{place}/provided_languages"), code),
            }
        }
        languages.truncate(MOST_ENTRIES);
        languages
    }

    /// Tells every number and address that is none for us.
    fn tell_left_out(&mut self, place: &str, said: &[Said<'_>]) {
        for (lang, version) in said {
            for (number, channel) in (1..).zip(&version.channels) {
                let at = |field: &str| format!("{place}/{lang}/channels/{number}/{field}");
                if !channel.phone.is_empty()
                    && phone(&channel.phone, &self.defaults.country).is_none()
                {
                    self.tell("not-a-phone", at("phone"), &channel.phone);
                }
                if !channel.email.is_empty() && Mail::parse(&channel.email).is_err() {
                    self.tell("not-a-mail", at("email"), &channel.email);
                }
                for link in channel.links.iter().filter(|link| Web::parse(&link.url).is_err()) {
                    self.tell("not-a-web", at("links"), &link.url);
                }
            }
            for link in version.links.iter().filter(|link| Web::parse(&link.url).is_err()) {
                self.tell("not-a-web", format!("{place}/{lang}/links"), &link.url);
            }
        }
    }
}

/// Each channel once, as the first version has it that has it.
fn each_channel<'e>(said: &'e [Said<'e>]) -> impl Iterator<Item = &'e Channel> {
    let mut seen = HashSet::new();
    let all = said.iter().flat_map(|(_, version)| &version.channels);
    all.filter(move |channel| seen.insert(channel.id))
}

/// A telephone number that can be called from anywhere; short ones of the country cannot.
fn phone(typed: &str, country: &str) -> Option<Contact> {
    let is_long = typed.starts_with(['+', '0', '(']);
    let whole = is_long.then(|| whole_number(typed, country))?;
    Phone::parse(&whole).ok().map(Contact::Phone)
}

/// The ways that a channel tells.
fn ways(channel: &Channel, country: &str) -> Vec<Contact> {
    let mail = Mail::parse(&channel.email).ok().map(Contact::Mail);
    phone(&channel.phone, country).into_iter().chain(mail).chain(webs(&channel.links)).collect()
}

fn webs(links: &[Link]) -> impl Iterator<Item = Contact> {
    links.iter().filter_map(|link| Web::parse(&link.url).ok()).map(Contact::Web)
}

/// A field in every language in which it says something.
fn text(said: &[Said<'_>], words: impl Fn(&Version) -> String) -> Option<Text> {
    text_of(said.iter().map(|(lang, version)| (*lang, words(version))))
}

/// A text whose first words are the source and the others drafts of translations.
fn text_of(words: impl Iterator<Item = (Lang, String)>) -> Option<Text> {
    let mut words = words.filter(|(_, words)| !words.trim().is_empty());
    let (source, first) = words.next()?;
    let add = |text: Text, (lang, words)| text.with(lang, words, State::Draft);
    Some(words.fold(Text::new(source, first), add))
}

/// What it is surely about.
fn themes(said: &[Said<'_>]) -> Vec<Key> {
    let Some((_, version)) = said.first() else { return Vec::new() };
    let of = |words: &[String], means: &[(&str, &'static str)]| -> Vec<&'static str> {
        let named = means.iter().filter(|(word, _)| words.iter().any(|own| own == word));
        named.map(|(_, theme)| *theme).collect()
    };
    let groups = if version.groups.len() == 1 { of(&version.groups, &GROUPS) } else { Vec::new() };
    let mut themes = of(&version.events, &EVENTS);
    themes.extend(groups);
    themes.into_iter().filter_map(|theme| Key::parse(theme).ok()).collect()
}
