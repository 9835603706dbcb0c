//! The objects of Open Referral as they are sent, in the order and spelling of its schemas. Lists that
//! are empty and texts that are absent are left out; what a schema requires is always there.

use serde::Serialize;
use serde::ser::SerializeMap as _;
use std::borrow::Cow;
use uuid::Uuid;

use super::asked::Asked;
use locale::{Lang, Text};

/// Words of a record or of the caller.
pub(super) type Words<'s> = Cow<'s, str>;

/// A service.
#[derive(Clone, Debug, Serialize)]
pub struct Service<'s> {
    pub(super) id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) organization_id: Option<Uuid>,
    pub(super) name: Words<'s>,
    pub(super) description: Words<'s>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<&'s str>,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) application_process: Option<Words<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fees_description: Option<Words<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) eligibility_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minimum_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) maximum_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) assured_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) last_modified: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) phones: Vec<Phone<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) schedules: Vec<Schedule>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) service_at_locations: Vec<ServiceAtLocation<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) languages: Vec<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) organization: Option<Box<Organization<'s>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) cost_options: Vec<CostOption<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required_documents: Vec<RequiredDocument<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) contacts: Vec<Contact<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) attributes: Vec<Attribute>,
    #[serde(skip_serializing_if = "Translations::is_empty")]
    pub(super) translations: Translations<'s>,
}

/// An organisation.
#[derive(Clone, Debug, Serialize)]
pub struct Organization<'s> {
    pub(super) id: Uuid,
    pub(super) name: Words<'s>,
    pub(super) description: Words<'s>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) website: Option<&'s str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) phones: Vec<Phone<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) locations: Vec<Location<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) organization_identifiers: Vec<OrganizationIdentifier<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) attributes: Vec<Attribute>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) services: Option<Vec<Service<'s>>>,
    #[serde(skip_serializing_if = "Translations::is_empty")]
    pub(super) translations: Translations<'s>,
}

/// The name of an organisation in a register.
#[derive(Clone, Debug, Serialize)]
pub struct OrganizationIdentifier<'s> {
    pub(super) id: Uuid,
    pub(super) identifier_scheme: &'static str,
    pub(super) identifier_type: &'static str,
    pub(super) identifier: &'s str,
}

/// A place.
#[derive(Clone, Debug, Serialize)]
pub struct Location<'s> {
    pub(super) id: Uuid,
    pub(super) location_type: &'static str,
    pub(super) name: Words<'s>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) transportation: Option<Words<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) longitude: Option<f64>,
    pub(super) external_identifier: &'s str,
    pub(super) external_identifier_type: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) addresses: Vec<Address<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) accessibility: Vec<Accessibility>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) attributes: Vec<Attribute>,
    #[serde(skip_serializing_if = "Translations::is_empty")]
    pub(super) translations: Translations<'s>,
}

/// A postal address.
#[derive(Clone, Debug, Serialize)]
pub struct Address<'s> {
    pub(super) id: Uuid,
    pub(super) address_1: &'s str,
    pub(super) city: &'s str,
    /// Required by the schema, and blank: most of Europe writes none.
    pub(super) state_province: &'static str,
    pub(super) postal_code: &'s str,
    pub(super) country: &'s str,
    pub(super) address_type: &'static str,
}

/// What is known about getting in.
#[derive(Clone, Debug, Serialize)]
pub struct Accessibility {
    pub(super) id: Uuid,
    pub(super) description: String,
}

/// A service at a place.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceAtLocation<'s> {
    pub(super) id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) location_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) schedules: Vec<Schedule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) location: Option<Location<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service: Option<Box<Service<'s>>>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, Serialize)]
pub struct Contact<'s> {
    pub(super) id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<&'s str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) phones: Vec<Phone<'s>>,
}

/// A telephone number.
#[derive(Clone, Debug, Serialize)]
pub struct Phone<'s> {
    pub(super) id: Uuid,
    pub(super) number: &'s str,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
}

/// A language that is spoken.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) code: String,
    /// The whole tag, where it has a script or a region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
}

/// What a service costs.
#[derive(Clone, Debug, Serialize)]
pub struct CostOption<'s> {
    pub(super) id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) amount: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) amount_description: Option<Words<'s>>,
}

/// What to bring.
#[derive(Clone, Debug, Serialize)]
pub struct RequiredDocument<'s> {
    pub(super) id: Uuid,
    pub(super) document: Words<'s>,
}

/// When doors are open: hours that come again each week for some time.
#[derive(Clone, Debug, Serialize)]
pub struct Schedule {
    pub(super) id: Uuid,
    pub(super) valid_from: String,
    pub(super) valid_to: String,
    /// Hours east of universal time.
    pub(super) timezone: f64,
    pub(super) wkst: &'static str,
    pub(super) freq: &'static str,
    pub(super) interval: u8,
    pub(super) byday: String,
    /// The whole in the notation of OpenStreetMap, which can say what rows of this kind cannot.
    pub(super) description: String,
    pub(super) opens_at: String,
    pub(super) closes_at: String,
}

/// A term that a record carries, with a value where the term alone does not say it.
#[derive(Clone, Debug, Serialize)]
pub struct Attribute {
    pub(super) id: Uuid,
    pub(super) taxonomy_term_id: Uuid,
    pub(super) link_entity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
    pub(super) taxonomy_term: Cow<'static, TaxonomyTerm>,
}

/// A term of a taxonomy.
#[derive(Clone, Debug, Serialize)]
pub struct TaxonomyTerm {
    pub(super) id: Uuid,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) parent_id: Option<Uuid>,
    pub(super) taxonomy: &'static str,
    pub(super) language: Lang,
    pub(super) taxonomy_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) term_uri: Option<String>,
}

/// A taxonomy.
#[derive(Clone, Debug, Serialize)]
pub struct Taxonomy {
    pub(super) id: Uuid,
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) uri: Option<String>,
}

impl Taxonomy {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name
    }
}

impl TaxonomyTerm {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is among the terms that are asked for, but for words.
    #[must_use]
    pub fn is_asked_for(&self, asked: &Asked) -> bool {
        asked.is_of(self.taxonomy_id)
            && (!asked.top_only.is_set() || self.parent_id.is_none())
            && asked.parent_id.is_none_or(|parent| self.parent_id == Some(parent))
    }
}

/// Our extension: texts in all their languages, by the fields that carry them in one.
#[derive(Clone, Debug, Default)]
pub struct Translations<'s>(pub(super) Vec<(&'static str, &'s Text)>);

impl Translations<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Translations<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (field, text) in &self.0 {
            map.serialize_entry(field, text)?;
        }
        map.end()
    }
}

/// A page of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    /// How many there are in all.
    pub total_items: usize,
    /// On how many pages.
    pub total_pages: usize,
    /// Which page this is, counted from 1.
    pub page_number: usize,
    /// How many stand on it.
    pub size: usize,
    /// Whether none is before it.
    pub first_page: bool,
    /// Whether none is after it.
    pub last_page: bool,
    /// Whether nothing stands on it.
    pub empty: bool,
    /// What stands on it.
    pub contents: Vec<T>,
}

impl<T> Page<T> {
    /// The page of this number out of a list of so many, given what stands on it.
    #[must_use]
    pub fn new((number, per_page): (usize, usize), total_items: usize, contents: Vec<T>) -> Self {
        let total_pages = total_items.div_ceil(per_page.max(1));
        Self {
            total_items,
            total_pages,
            page_number: number,
            size: contents.len(),
            first_page: number <= 1,
            last_page: number >= total_pages,
            empty: contents.is_empty(),
            contents,
        }
    }
}

/// A service by nothing but its id and its last change.
#[derive(Clone, Debug, Serialize)]
pub struct Minimal {
    /// Its id.
    pub id: Uuid,
    /// When it changed last.
    pub modified_date: String,
}
