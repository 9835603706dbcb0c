//! Who may use a service, as data, and the answer for one person who tells a little about herself.
//!
//! The person stays in the browser or in one request: nothing about her is kept. What she does not
//! tell never shuts her out; the answer is then "perhaps", with what it depends on.

use serde::{Deserialize, Serialize};
use std::slice::from_ref;

/// Who may use a service. What is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Eligibility {
    /// Lowest age in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_from: Option<u8>,
    /// Highest age in years, counted in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_to: Option<u8>,
    /// Any of these; empty means anybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub residence: Vec<Residence>,
    /// Any of these; empty means anybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gender: Vec<Gender>,
    /// Any of these; empty means anybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub family: Vec<Family>,
}

/// On what ground somebody lives here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Residence {
    /// Citizen of the country.
    Citizen,
    /// Citizen of another country of the Union.
    EuCitizen,
    /// Residence permit for work, study or family.
    ResidencePermit,
    /// Asks for protection; not yet decided.
    AsylumSeeker,
    /// Refugee status or subsidiary protection.
    Protection,
    /// Temporary protection, as for people from Ukraine.
    TemporaryProtection,
    /// Without papers.
    Undocumented,
}

impl Residence {
    /// Every ground.
    pub const ALL: [Self; 7] = [
        Self::Citizen,
        Self::EuCitizen,
        Self::ResidencePermit,
        Self::AsylumSeeker,
        Self::Protection,
        Self::TemporaryProtection,
        Self::Undocumented,
    ];
}

/// Gender as a service may ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Women.
    Woman,
    /// Men.
    Man,
    /// People of other genders.
    Other,
}

impl Gender {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Woman, Self::Man, Self::Other];
}

/// With whom somebody lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Parents with children.
    WithChildren,
    /// One parent alone with children.
    SingleParent,
    /// Expecting a child.
    Pregnant,
    /// Under 18 and here without parents.
    UnaccompaniedMinor,
    /// Living alone.
    Alone,
}

impl Family {
    /// Every one of them.
    pub const ALL: [Self; 5] = [
        Self::WithChildren,
        Self::SingleParent,
        Self::Pregnant,
        Self::UnaccompaniedMinor,
        Self::Alone,
    ];
}

/// What a reader tells about herself; everything may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Age in years.
    pub age: Option<u8>,
    /// Ground of residence.
    pub residence: Option<Residence>,
    /// Gender.
    pub gender: Option<Gender>,
    /// All that is true of her family; `None` when she does not tell.
    pub family: Option<Vec<Family>>,
}

/// One of the conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// Age in years.
    Age,
    /// Ground of residence.
    Residence,
    /// Gender.
    Gender,
    /// Family.
    Family,
}

/// Whether somebody may use a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// She may.
    Yes,
    /// It depends on these, which she did not tell.
    Perhaps(Vec<Condition>),
    /// She may not, because of these.
    No(Vec<Condition>),
}

impl Eligibility {
    /// Whether this person may use the service.
    ///
    /// ```
    /// # use directory::{Answer, Condition, Eligibility, Person};
    /// let youth = Eligibility { age_from: Some(16), age_to: Some(25), ..Eligibility::default() };
    /// assert_eq!(youth.answer(&Person { age: Some(25), ..Person::default() }), Answer::Yes);
    /// assert_eq!(youth.answer(&Person::default()), Answer::Perhaps(vec![Condition::Age]));
    /// ```
    #[must_use]
    pub fn answer(&self, person: &Person) -> Answer {
        let found = [
            (Condition::Age, self.age(person.age)),
            (
                Condition::Residence,
                one_of(&self.residence, person.residence.as_ref().map(from_ref)),
            ),
            (Condition::Gender, one_of(&self.gender, person.gender.as_ref().map(from_ref))),
            (Condition::Family, one_of(&self.family, person.family.as_deref())),
        ];
        let which = |wanted: Option<bool>| -> Vec<Condition> {
            found.iter().filter(|(_, f)| *f == wanted).map(|(c, _)| *c).collect()
        };
        match (which(Some(false)), which(None)) {
            (no, _) if !no.is_empty() => Answer::No(no),
            (_, open) if !open.is_empty() => Answer::Perhaps(open),
            _ => Answer::Yes,
        }
    }

    /// Whether everybody may use it.
    #[must_use]
    pub fn is_for_everybody(&self) -> bool {
        *self == Self::default()
    }

    fn age(&self, age: Option<u8>) -> Option<bool> {
        if self.age_from.is_none() && self.age_to.is_none() {
            return Some(true);
        }
        let age = age?;
        Some(self.age_from.is_none_or(|f| age >= f) && self.age_to.is_none_or(|t| age <= t))
    }
}

/// Whether any of the person's values is among those allowed; `None` when she did not tell.
fn one_of<T: PartialEq>(allowed: &[T], told: Option<&[T]>) -> Option<bool> {
    if allowed.is_empty() {
        return Some(true);
    }
    told.map(|told| told.iter().any(|t| allowed.contains(t)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_told_never_shuts_out() {
        let mothers = Eligibility {
            gender: vec![Gender::Woman],
            family: vec![Family::WithChildren, Family::SingleParent],
            ..Eligibility::default()
        };
        let told = |gender, family| Person { gender, family, ..Person::default() };
        assert_eq!(
            mothers.answer(&Person::default()),
            Answer::Perhaps(vec![Condition::Gender, Condition::Family])
        );
        let alone = told(Some(Gender::Woman), Some(vec![]));
        assert_eq!(mothers.answer(&alone), Answer::No(vec![Condition::Family]));
        let mother = told(Some(Gender::Woman), Some(vec![Family::SingleParent]));
        assert_eq!(mothers.answer(&mother), Answer::Yes);
    }
}
