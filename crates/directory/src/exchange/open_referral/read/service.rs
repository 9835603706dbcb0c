//! Services, organisations and places out of objects.

use super::super::terms;
use super::texts::{number, object, objects, words};
use super::{Given, MOST_WITHIN, Reader};
use crate::contact::{Contact, Mail, Phone, Web};
use crate::eligibility::Eligibility;
use crate::exchange::plain::unmarked;
use crate::fold::words as folded_words;
use crate::hours::{Hours, Zone};
use crate::place::{Address, Place, Position};
use crate::service::{Cost, Organisation, Provenance, Service};
use crate::sort::Sort;
use crate::table::whole_number;
use crate::thesaurus::Thesaurus;
use locale::{Lang, Text};
use measure::{Key, Problem};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Fields of services that we have no place for, and whose words join the description.
const JOINED: [&str; 5] =
    ["eligibility_description", "interpretation_services", "wait_time", "alert", "accreditations"];

/// What the attributes of an object say.
#[derive(Default)]
struct Told {
    themes: Vec<Key>,
    facts: Vec<(String, String)>,
    lists: Vec<(String, String)>,
    /// Whether they are ours.
    is_ours: bool,
}

impl Told {
    fn fact(&self, code: &str) -> Option<&str> {
        self.facts.iter().find(|(name, _)| name == code).map(|(_, value)| value.as_str())
    }

    fn contacts(&self) -> Vec<Contact> {
        let all = self.facts.iter().filter(|(name, _)| name == "contact");
        all.filter_map(|(_, value)| terms::contact_of(value)).collect()
    }

    /// The values of one of our small lists.
    fn values<T: DeserializeOwned>(&self, taxonomy: &str) -> Vec<T> {
        let own = self.lists.iter().filter(|(name, _)| name == taxonomy);
        own.filter_map(|(_, code)| serde_json::from_value(Value::String(code.clone())).ok())
            .collect()
    }

    fn provenance(&self, otherwise: Provenance) -> Provenance {
        match self.fact("provenance") {
            Some("example") => Provenance::Example,
            Some("published") => Provenance::Published,
            _ => otherwise,
        }
    }
}

impl Reader<'_> {
    fn told(&mut self, map: &Map<String, Value>) -> Told {
        let mut told = Told::default();
        for attribute in objects(map, "attributes") {
            let Some(term) = object(attribute, "taxonomy_term") else { continue };
            let code = words(term, "code").unwrap_or_default().to_owned();
            let taxonomy = words(term, "taxonomy").unwrap_or_default().to_owned();
            let id = words(term, "id").unwrap_or_default();
            if terms::term_id(&taxonomy, &code).to_string() != id {
                told.themes.extend(theme(&code, words(term, "name").unwrap_or_default()));
                continue;
            }
            told.is_ours = true;
            match (taxonomy.as_str(), words(attribute, "value")) {
                (terms::FACT, value) => {
                    told.facts.push((code, value.unwrap_or_default().to_owned()))
                }
                (terms::THEME, _) => told.themes.extend(Key::parse(&code)),
                _ => told.lists.push((taxonomy, code)),
            }
            if told.lists.len() + told.themes.len() == 1 {
                let lang = words(term, "language").and_then(|tag| Lang::parse(tag).ok());
                self.lang = lang.unwrap_or(self.lang);
            }
        }
        self.is_ours |= told.is_ours;
        let mut seen = BTreeSet::new();
        told.themes.retain(|theme| seen.insert(theme.clone()));
        told
    }

    /// A service; one that is no longer given is told and left out.
    pub(super) fn service(&mut self, given: &Given<'_>) {
        let Given { place, map, .. } = given;
        let name = words(map, "name").unwrap_or_default();
        match words(map, "status") {
            None | Some("active") => {}
            Some(_) => return self.notice("not-given-any-more", format!("{place}/status"), name),
        }
        let Some(id) = words(map, "id") else {
            return self.problems.add(Problem::new("missing", format!("{place}/id")));
        };
        let told = self.told(map);
        let Some(title) = self.text(map, "name") else {
            return self.problems.add(Problem::new("missing", format!("{place}/name")));
        };
        let Some(organisation) = self.organisation_of(given) else { return };
        let own_key = told.fact("key").map(str::to_owned);
        let key = self.key(Sort::Service, id, own_key.as_deref(), name);
        let places = self.places(place, map);
        let mut contacts = self.contacts(place, map, &told);
        if contacts.is_empty() && places.is_empty() {
            contacts = self.contacts_around(&organisation);
        }
        let service = Service {
            organisation,
            description: self.description(map, &title, &told),
            themes: told.themes.clone(),
            eligibility: eligibility(map, &told),
            documents: self.documents(map),
            cost: self.cost(map),
            languages: self.languages(place, map),
            places,
            contacts,
            how_to_begin: self.text(map, "application_process"),
            safety: told.values("safety"),
            checked_until: told.fact("checked-until").and_then(|date| date.parse().ok()),
            hours: self.hours_of(place, map, &told),
            picture: told.fact("picture").and_then(|key| Key::parse(key).ok()),
            provenance: told.provenance(self.defaults.provenance),
            key: key.clone(),
            title,
        };
        self.services.insert(key, service);
    }

    /// What one gets, with what is said in fields that we do not have.
    fn description(&self, map: &Map<String, Value>, title: &Text, told: &Told) -> Text {
        let text = self.text(map, "description").unwrap_or_else(|| title.clone());
        if told.is_ours {
            return text;
        }
        let more = JOINED.iter().filter_map(|name| words(map, name));
        let joined =
            more.fold(text.source_text().to_owned(), |all, words| format!("{all}\n\n{words}"));
        let joined = unmarked(joined);
        Text::new(text.source(), joined)
    }

    fn documents(&self, map: &Map<String, Value>) -> Option<Text> {
        let whole =
            object(map, "translations").is_some_and(|all| all.contains_key("required_document"));
        if whole {
            return self.text(map, "required_document");
        }
        let all: Vec<_> =
            objects(map, "required_documents").filter_map(|d| words(d, "document")).collect();
        (!all.is_empty()).then(|| Text::new(self.lang, all.join("\n")))
    }

    fn cost(&self, map: &Map<String, Value>) -> Cost {
        let options: Vec<_> = objects(map, "cost_options").collect();
        let is_nothing = |o: &&Map<String, Value>| number(o, "amount").is_some_and(|n| n == 0.0);
        if !options.is_empty() && options.iter().all(is_nothing) {
            return Cost::Free;
        }
        if let Some(text) = self.text(map, "fees_description").or_else(|| self.text(map, "fees")) {
            return Cost::Paid(text);
        }
        let said: Vec<String> =
            options.iter().map(|option| price(option)).filter(|p| !p.is_empty()).collect();
        if said.is_empty() {
            Cost::Unknown
        } else {
            Cost::Paid(Text::new(self.lang, said.join("\n")))
        }
    }

    fn languages(&mut self, place: &str, map: &Map<String, Value>) -> Vec<Lang> {
        let mut all = Vec::new();
        for (at, language) in objects(map, "languages").enumerate() {
            let code = words(language, "code").and_then(|code| Lang::parse(code).ok());
            let tag = words(language, "note").and_then(|note| Lang::parse(note).ok());
            match (code, tag.filter(|tag| code.is_some_and(|c| c.language() == tag.language()))) {
                (_, Some(lang)) | (Some(lang), None) if !all.contains(&lang) => all.push(lang),
                (Some(_), _) => {}
                (None, _) => {
                    let said = words(language, "name").unwrap_or_default();
                    self.notice("not-a-language", format!("{place}/languages/{}", at + 1), said);
                }
            }
        }
        all
    }

    /// Ways to reach somebody: all in our own words, or those of the fields.
    fn contacts(&mut self, place: &str, map: &Map<String, Value>, told: &Told) -> Vec<Contact> {
        let ours = told.contacts();
        if told.is_ours {
            return ours;
        }
        let within = objects(map, "contacts").flat_map(|contact| objects(contact, "phones"));
        let numbers =
            objects(map, "phones").chain(within).filter_map(|phone| words(phone, "number"));
        let mails = objects(map, "contacts").filter_map(|c| words(c, "email"));
        let mut all = Vec::new();
        for number in numbers {
            let whole = whole_number(number, &self.defaults.country);
            self.put(
                &mut all,
                Phone::parse(&whole).map(Contact::Phone).ok(),
                (place, "phones", number),
            );
        }
        for mail in words(map, "email").into_iter().chain(mails) {
            self.put(&mut all, Mail::parse(mail).map(Contact::Mail).ok(), (place, "email", mail));
        }
        for field in ["url", "website"] {
            if let Some(web) = words(map, field) {
                self.put(&mut all, Web::parse(web).map(Contact::Web).ok(), (place, field, web));
            }
        }
        all.truncate(MOST_WITHIN);
        all
    }

    /// How to reach those who give a service that tells no way itself, or whomever the city names.
    fn contacts_around(&self, organisation: &Key) -> Vec<Contact> {
        let own = self.organisations.get(organisation).map(|o| o.contacts.clone());
        let own = own.filter(|contacts| !contacts.is_empty());
        own.unwrap_or_else(|| self.defaults.contacts.clone())
    }

    /// Puts a way to reach somebody among the others, or tells that it is none.
    fn put(
        &mut self,
        all: &mut Vec<Contact>,
        new: Option<Contact>,
        (place, field, said): (&str, &str, &str),
    ) {
        match new {
            Some(contact) if !all.contains(&contact) => all.push(contact),
            Some(_) => {}
            None => self.notice("not-a-contact", format!("{place}/{field}"), said),
        }
    }

    fn hours_of(&mut self, place: &str, map: &Map<String, Value>, told: &Told) -> Hours {
        if let Some(hours) = told.fact("hours").and_then(|text| Hours::parse(text).ok()) {
            return hours;
        }
        let at_places =
            objects(map, "service_at_locations").flat_map(|at| objects(at, "schedules"));
        let rows: Vec<_> = objects(map, "schedules").chain(at_places).collect();
        if told.is_ours || rows.is_empty() {
            Hours::default()
        } else {
            self.hours(rows.into_iter(), place)
        }
    }

    /// Who gives a service: what stands within it, what its id names, or whom the city says.
    fn organisation_of(&mut self, given: &Given<'_>) -> Option<Key> {
        let Given { place, map, by } = given;
        if let Some(around) = by {
            return self.organisation(place, around);
        }
        if let Some(organisation) = object(map, "organization") {
            return self.organisation(&format!("{place}/organization"), organisation);
        }
        let named = words(map, "organization_id");
        if let Some(key) = named.and_then(|id| self.keys.known(Sort::Organisation, id)) {
            return Some(key.clone());
        }
        let key = self.keys.of(Sort::Organisation, "", &[&self.defaults.organisation]);
        match self.defaults.organisation(key.clone()) {
            Some(organisation) => drop(self.organisations.insert(key.clone(), organisation)),
            None => {
                self.problems.add(Problem::new("missing", format!("{place}/organization")));
                return None;
            }
        }
        Some(key)
    }

    /// An organisation; what is read first of it counts, as it is told in full there.
    pub(super) fn organisation(&mut self, place: &str, map: &Map<String, Value>) -> Option<Key> {
        let Some(id) = words(map, "id") else {
            self.problems.add(Problem::new("missing", format!("{place}/id")));
            return None;
        };
        if let Some(key) = self.keys.known(Sort::Organisation, id) {
            return Some(key.clone());
        }
        let told = self.told(map);
        let Some(name) = self.text(map, "name") else {
            self.problems.add(Problem::new("missing", format!("{place}/name")));
            return None;
        };
        let is_ours = |i: &&Map<String, Value>| words(i, "identifier_scheme") == Some("Isopolity");
        let own_key = objects(map, "organization_identifiers")
            .find(is_ours)
            .and_then(|i| words(i, "identifier"));
        let key = self.key(Sort::Organisation, id, own_key, name.source_text());
        // Where nothing is said of it, its name stands, because the schema wants something.
        let about =
            self.text(map, "description").filter(|about| about.source_text() != name.source_text());
        let contacts = self.contacts(place, map, &told);
        let provenance = told.provenance(self.defaults.provenance);
        let organisation = Organisation { key: key.clone(), name, about, contacts, provenance };
        self.organisations.insert(key.clone(), organisation);
        Some(key)
    }

    /// The places of a service.
    fn places(&mut self, place: &str, map: &Map<String, Value>) -> Vec<Key> {
        let mut keys = Vec::new();
        for (at, given) in objects(map, "service_at_locations").enumerate() {
            let place = format!("{place}/service_at_locations/{}/location", at + 1);
            let Some(location) = object(given, "location") else { continue };
            // A virtual one is no place.
            if words(location, "location_type").is_none_or(|kind| kind == "physical") {
                keys.extend(self.place(&place, location).filter(|key| !keys.contains(key)));
            }
        }
        keys
    }

    fn place(&mut self, place: &str, map: &Map<String, Value>) -> Option<Key> {
        let Some(id) = words(map, "id") else {
            self.problems.add(Problem::new("missing", format!("{place}/id")));
            return None;
        };
        if let Some(key) = self.keys.known(Sort::Place, id) {
            return Some(key.clone());
        }
        let told = self.told(map);
        let address = self.address(objects(map, "addresses").next());
        let street = Some(address.street.as_str()).filter(|street| !street.is_empty());
        let fallback = street.unwrap_or(&address.town).to_owned();
        let name = self.text(map, "name").unwrap_or_else(|| Text::new(self.lang, fallback));
        let is_ours = words(map, "external_identifier_type") == Some("Isopolity key");
        let own_key = words(map, "external_identifier").filter(|_| is_ours);
        let key = self.key(Sort::Place, id, own_key, name.source_text());
        let degrees = number(map, "latitude").zip(number(map, "longitude"));
        let position = degrees.and_then(|(lat, lon)| Position::from_degrees(lat, lon));
        let zone = told.fact("zone").and_then(|zone| Zone::parse(zone).ok());
        let new = Place {
            key: key.clone(),
            name,
            // A position would lead to a place that nobody is to find.
            position: position.filter(|_| !address.street.is_empty()),
            address,
            zone: zone.unwrap_or_else(|| self.defaults.zone.clone()),
            accessibility: told.values("access"),
            directions: self.text(map, "transportation"),
            provenance: told.provenance(self.defaults.provenance),
        };
        self.places.insert(key.clone(), new);
        Some(key)
    }

    fn address(&self, map: Option<&Map<String, Value>>) -> Address {
        let word = |name: &str| map.and_then(|map| words(map, name)).unwrap_or_default();
        let or = |said: &str, otherwise: &str| {
            if said.is_empty() { otherwise.to_owned() } else { said.to_owned() }
        };
        let lines = [word("address_1"), word("address_2")];
        let street: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        Address {
            street: street.join(", "),
            postcode: word("postal_code").to_owned(),
            town: or(word("city"), &self.defaults.town),
            country: or(&word("country").to_ascii_uppercase(), &self.defaults.country),
        }
    }
}

/// A theme of ours that a foreign term surely means: one of the same key or the same name.
fn theme(code: &str, name: &str) -> Option<Key> {
    let (code, name) = (folded(code), folded(name));
    let is_it = |phrase: &str| !name.is_empty() && folded(phrase) == name;
    let mut concepts = Thesaurus::in_use().concepts().iter();
    let found = concepts.find(|concept| {
        let labels = concept.phrases.values().filter_map(|phrases| phrases.first());
        folded(&concept.key.as_str().replace('-', " ")) == code || { labels }
            .any(|label| is_it(label))
    });
    found.map(|concept| concept.key.clone())
}

/// Words as they are compared.
fn folded(text: &str) -> String {
    folded_words(text).join(" ")
}

fn eligibility(map: &Map<String, Value>, told: &Told) -> Eligibility {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held to 0 to 255")]
    let age = |name| number(map, name).map(|age| age.clamp(0.0, 255.0) as u8);
    Eligibility {
        age_from: age("minimum_age"),
        age_to: age("maximum_age"),
        residence: told.values("residence"),
        gender: told.values("gender"),
        family: told.values("family"),
    }
}

/// A price in the words of its option.
fn price(option: &Map<String, Value>) -> String {
    let amount = number(option, "amount").map(|amount| amount.to_string());
    let currency = words(option, "currency").unwrap_or_default();
    let amount = amount.map(|amount| format!("{amount} {currency}").trim().to_owned());
    let says = words(option, "amount_description").map(str::to_owned);
    let parts = [words(option, "option").map(str::to_owned), amount, says];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
