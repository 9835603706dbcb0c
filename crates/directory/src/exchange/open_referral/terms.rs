//! Taxonomies: the themes of our thesaurus, and the small lists with which records say what HSDS has no
//! field for.

use super::Words;
use super::shape::{Attribute, Taxonomy, TaxonomyTerm};
use crate::contact::{Contact, Mail, Phone, Web};
use crate::eligibility::{Family, Gender, Residence};
use crate::exchange::{id_in, id_of};
use crate::place::{Access, Place};
use crate::service::{Organisation, Provenance, Safety, Service};
use crate::thesaurus::{Concept, Thesaurus};
use locale::Lang;
use measure::Key;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;
use uuid::Uuid;

/// The themes of services: the concepts of our thesaurus.
pub(super) const THEME: &str = "theme";
/// Facts that are told by a value.
pub(super) const FACT: &str = "fact";

/// Each taxonomy by its name, with what it is.
const ALL: [(&str, &str); 7] = [
    (THEME, "What a service is about: the concepts of the thesaurus of newcomers' needs"),
    ("safety", "What makes a service safe for people at risk"),
    ("residence", "On what ground somebody may live in the country; any of them is enough"),
    ("gender", "Whom a service is for, by gender; any of them is enough"),
    ("family", "Whom a service is for, by family; any of them is enough"),
    ("access", "What is known about getting into a place"),
    (FACT, "What is told by a value: the term says of what kind it is"),
];

/// The kinds of facts that a value tells, with what they are.
const FACTS: [(&str, &str); 7] = [
    ("key", "The name of the record in web addresses of its directory"),
    ("hours", "Opening hours in the notation of OpenStreetMap, with seasons and public holidays"),
    ("zone", "The clock of a place, as the IANA names it"),
    ("checked-until", "The last day until which somebody vouches for the record"),
    ("provenance", "«published», or «example» for a record that was made up to show something"),
    ("contact", "A way to reach somebody, as a web address: each of a record, in its order"),
    ("picture", "The key of the picture with which it is shown"),
];

/// The taxonomies in the words of one language.
#[derive(Clone, Copy)]
pub struct Taxonomies<'w> {
    pub(super) lang: Lang,
    pub(super) words: &'w dyn Words,
    /// The address of the thesaurus, to which `#` and a key are added.
    pub(super) thesaurus: &'w str,
}

/// The word with which our own file spells a value.
fn code(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// The id of a taxonomy.
fn taxonomy_id(name: &str) -> Uuid {
    static KNOWN: LazyLock<HashMap<&'static str, Uuid>> =
        LazyLock::new(|| ALL.iter().map(|(name, _)| (*name, id_of(&["taxonomy", name]))).collect());
    KNOWN.get(name).copied().unwrap_or_else(|| id_of(&["taxonomy", name]))
}

/// The terms of facts, which are in English whatever the language of the answer.
static TERMS_OF_FACTS: LazyLock<Vec<TaxonomyTerm>> =
    LazyLock::new(|| FACTS.iter().map(|(code, says)| term_of_fact(code, says)).collect());

fn term_of_fact(code: &str, says: &str) -> TaxonomyTerm {
    TaxonomyTerm {
        id: term_id(FACT, code),
        name: code.to_owned(),
        code: code.to_owned(),
        description: says.to_owned(),
        parent_id: None,
        taxonomy: FACT,
        language: Lang::EN,
        taxonomy_id: taxonomy_id(FACT),
        term_uri: None,
    }
}

/// The id of a term.
pub(super) fn term_id(taxonomy: &str, code: &str) -> Uuid {
    id_of(&["taxonomy", taxonomy, code])
}

impl<'w> Taxonomies<'w> {
    /// The taxonomies in the words of a language; `thesaurus` is the address of the thesaurus.
    #[must_use]
    pub fn new(lang: Lang, words: &'w dyn Words, thesaurus: &'w str) -> Self {
        Self { lang, words, thesaurus }
    }

    /// Every taxonomy.
    #[must_use]
    pub fn all(&self) -> Vec<Taxonomy> {
        let taxonomy = |(name, description): &(&'static str, &'static str)| Taxonomy {
            id: taxonomy_id(name),
            name,
            description,
            uri: (*name == THEME).then(|| self.thesaurus.to_owned()),
        };
        ALL.iter().map(taxonomy).collect()
    }

    /// Every term of every taxonomy.
    #[must_use]
    pub fn terms(&self) -> Vec<TaxonomyTerm> {
        let themes = Thesaurus::in_use().concepts().iter().map(|concept| self.theme(concept));
        let safety = Safety::ALL.iter().map(|s| self.safety(*s));
        let residence = Residence::ALL.iter().map(|r| self.residence(*r));
        let gender = Gender::ALL.iter().map(|g| self.gender(*g));
        let family = Family::ALL.iter().map(|f| self.family(*f));
        let access = Access::ALL.iter().map(|a| self.access(*a));
        let facts = TERMS_OF_FACTS.iter().cloned();
        themes
            .chain(safety)
            .chain(residence)
            .chain(gender)
            .chain(family)
            .chain(access)
            .chain(facts)
            .collect()
    }

    fn term(&self, taxonomy: &'static str, code: String, name: String) -> TaxonomyTerm {
        TaxonomyTerm {
            id: term_id(taxonomy, &code),
            description: name.clone(),
            name,
            code,
            parent_id: None,
            taxonomy,
            language: self.lang,
            taxonomy_id: taxonomy_id(taxonomy),
            term_uri: None,
        }
    }

    fn theme(&self, concept: &Concept) -> TaxonomyTerm {
        let label = concept.label(self.lang).or_else(|| concept.label(Lang::EN));
        let key = concept.key.as_str();
        TaxonomyTerm {
            parent_id: concept.broader.as_ref().map(|up| term_id(THEME, up.as_str())),
            term_uri: Some(format!("{}#{key}", self.thesaurus)),
            ..self.term(THEME, key.to_owned(), label.unwrap_or(key).to_owned())
        }
    }

    fn safety(&self, safety: Safety) -> TaxonomyTerm {
        self.term("safety", code(safety), self.words.safety(safety))
    }

    fn residence(&self, residence: Residence) -> TaxonomyTerm {
        self.term("residence", code(residence), self.words.residence(residence))
    }

    fn gender(&self, gender: Gender) -> TaxonomyTerm {
        self.term("gender", code(gender), self.words.gender(gender))
    }

    fn family(&self, family: Family) -> TaxonomyTerm {
        self.term("family", code(family), self.words.family(family))
    }

    fn access(&self, access: Access) -> TaxonomyTerm {
        self.term("access", code(access), self.words.access(access))
    }

    /// What a service says beside the fields of HSDS.
    pub(super) fn of_service(&self, own: Uuid, service: &Service) -> Vec<Attribute> {
        let Service { eligibility, .. } = service;
        let themes = service.themes.iter().filter_map(|key| Thesaurus::in_use().concept(key));
        let mut terms: Vec<TaxonomyTerm> = themes.map(|concept| self.theme(concept)).collect();
        terms.extend(service.safety.iter().map(|s| self.safety(*s)));
        terms.extend(eligibility.residence.iter().map(|r| self.residence(*r)));
        terms.extend(eligibility.gender.iter().map(|g| self.gender(*g)));
        terms.extend(eligibility.family.iter().map(|f| self.family(*f)));
        let mut all: Vec<_> = terms
            .into_iter()
            .map(|term| attribute(own, "service", Cow::Owned(term), None))
            .collect();
        all.push(self.told(own, "service", "key", service.key.as_str()));
        if !service.hours.is_unknown() {
            all.push(self.told(own, "service", "hours", &service.hours.to_string()));
        }
        all.extend(
            service
                .checked_until
                .map(|until| self.told(own, "service", "checked-until", &until.to_string())),
        );
        all.extend(
            service.picture.iter().map(|key| self.told(own, "service", "picture", key.as_str())),
        );
        all.extend(self.contacts(own, "service", &service.contacts));
        all.push(self.provenance(own, "service", service.provenance));
        all
    }

    /// What an organisation says beside them.
    pub(super) fn of_organisation(&self, own: Uuid, organisation: &Organisation) -> Vec<Attribute> {
        let mut all = self.contacts(own, "organization", &organisation.contacts);
        all.push(self.provenance(own, "organization", organisation.provenance));
        all
    }

    /// What a place says beside them.
    pub(super) fn of_place(&self, own: Uuid, place: &Place) -> Vec<Attribute> {
        let access = place.accessibility.iter().map(|access| self.access(*access));
        let mut all: Vec<_> =
            access.map(|term| attribute(own, "location", Cow::Owned(term), None)).collect();
        all.push(self.told(own, "location", "zone", place.zone.name()));
        all.push(self.provenance(own, "location", place.provenance));
        all
    }

    /// Ways to reach somebody, of which the fields of HSDS hold some.
    fn contacts(&self, own: Uuid, entity: &'static str, contacts: &[Contact]) -> Vec<Attribute> {
        contacts
            .iter()
            .map(|contact| self.told(own, entity, "contact", &as_address(contact)))
            .collect()
    }

    fn provenance(&self, own: Uuid, entity: &'static str, provenance: Provenance) -> Attribute {
        self.told(own, entity, "provenance", &code(provenance))
    }

    fn told(&self, own: Uuid, entity: &'static str, fact: &str, value: &str) -> Attribute {
        let term = TERMS_OF_FACTS.iter().find(|term| term.code == fact);
        let term = term.map_or_else(|| Cow::Owned(term_of_fact(fact, "")), Cow::Borrowed);
        attribute(own, entity, term, Some(value.to_owned()))
    }
}

/// A way to reach somebody as a web address says it.
fn as_address(contact: &Contact) -> String {
    match contact {
        // As it is shown: the digits for a link can be found in it, and not the other way.
        Contact::Phone(phone) => format!("tel:{}", phone.as_str()),
        Contact::Mail(mail) => format!("mailto:{}", mail.as_str()),
        Contact::Web(web) => web.as_str().to_owned(),
    }
}

/// Reads what [`as_address`] wrote.
pub(super) fn contact_of(address: &str) -> Option<Contact> {
    if let Some(number) = address.strip_prefix("tel:") {
        return Phone::parse(number).ok().map(Contact::Phone);
    }
    match address.strip_prefix("mailto:") {
        Some(mail) => Mail::parse(mail).ok().map(Contact::Mail),
        None => Web::parse(address).ok().map(Contact::Web),
    }
}

/// Whether a service carries a term, or one under it.
pub(super) fn carries(service: &Service, term: Uuid) -> bool {
    let is_it = |taxonomy, code: &str| term_id(taxonomy, code) == term;
    let small = |taxonomy, codes: Vec<String>| codes.iter().any(|code| is_it(taxonomy, code));
    let eligibility = &service.eligibility;
    service.themes.iter().any(|theme| with_broader(theme).any(|c| is_it(THEME, c.key.as_str())))
        || small("safety", service.safety.iter().map(code).collect())
        || small("residence", eligibility.residence.iter().map(code).collect())
        || small("gender", eligibility.gender.iter().map(code).collect())
        || small("family", eligibility.family.iter().map(code).collect())
}

/// Whether a service carries any term of a taxonomy.
pub(super) fn carries_any(service: &Service, taxonomy: Uuid) -> bool {
    let eligibility = &service.eligibility;
    let has = [
        (THEME, !service.themes.is_empty()),
        ("safety", !service.safety.is_empty()),
        ("residence", !eligibility.residence.is_empty()),
        ("gender", !eligibility.gender.is_empty()),
        ("family", !eligibility.family.is_empty()),
        (FACT, true),
    ];
    has.iter().any(|(name, has)| *has && taxonomy_id(name) == taxonomy)
}

/// A theme with those above it.
fn with_broader(theme: &Key) -> impl Iterator<Item = &'static Concept> {
    let concept = |key: &Key| Thesaurus::in_use().concept(key);
    // A thesaurus has no circles; the bound only says how deep anybody would build one.
    std::iter::successors(concept(theme), move |c| concept(c.broader.as_ref()?)).take(16)
}

fn attribute(
    own: Uuid,
    entity: &'static str,
    term: Cow<'static, TaxonomyTerm>,
    value: Option<String>,
) -> Attribute {
    Attribute {
        id: id_in(own, &[term.taxonomy, &term.code, value.as_deref().unwrap_or_default()]),
        taxonomy_term_id: term.id,
        link_entity: entity,
        value,
        taxonomy_term: term,
    }
}
