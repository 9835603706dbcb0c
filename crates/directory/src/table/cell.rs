//! One cell: a value as a table shows it, and the value that a person meant by what stands there.

use jiff::civil::{Date, date};
use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Field, Names, Target};
use crate::contact::Contact;
use crate::fold;
use crate::guide::Entry;
use crate::place::Place;
use crate::search::Concepts;
use crate::service::{Cost, Organisation, Provenance, Safety, Service};
use crate::texts::Texts;
use crate::thesaurus::Thesaurus;

/// What stands between the things of a list.
const BETWEEN: &str = "; ";
/// Words for a service that costs nothing, folded.
const FREE: &[&str] = &[
    "free",
    "free of charge",
    "no cost",
    "0",
    "0 eur",
    "bezmaksas",
    "bez maksas",
    "gratis",
    "kostnadsfritt",
    "avgiftsfri",
    "avgiftsfritt",
    "gratuit",
    "gratuite",
    "besplatno",
    "kostenlos",
    "kostenfrei",
    "مجاني",
    "مجانا",
];
/// Words for yes and for no, folded.
const YES: &[&str] = &["yes", "y", "x", "1", "true", "ja", "j", "oui", "o", "da", "نعم", "si"];
const NO: &[&str] = &["", "no", "n", "0", "false", "ne", "nej", "non", "nein", "لا"];

/// Values by their codes alone, for tables that use no names.
#[derive(Clone, Copy, Debug)]
pub struct Codes;

impl Names for Codes {
    fn language(&self, _: &str) -> Option<Lang> {
        None
    }

    fn value(&self, _: Field, _: &str) -> Option<String> {
        None
    }
}

/// A service or an entry with what its row tells beside it.
#[derive(Clone, Copy, Default)]
pub(super) struct Shown<'d> {
    pub service: Option<&'d Service>,
    pub entry: Option<&'d Entry>,
    pub organisation: Option<&'d Organisation>,
    pub place: Option<&'d Place>,
}

impl Shown<'_> {
    /// What stands in a cell of this row; `lang` is the language of the table.
    pub(super) fn cell(&self, target: Target, lang: Lang) -> String {
        let lang = target.lang.unwrap_or(lang);
        let found = match target.field {
            Field::Organisation
            | Field::OrganisationKey
            | Field::OrganisationAbout
            | Field::OrganisationPhone
            | Field::OrganisationMail
            | Field::OrganisationWeb => {
                self.organisation.map(|o| of_organisation(o, target.field, lang))
            }
            Field::Place
            | Field::PlaceKey
            | Field::Street
            | Field::Postcode
            | Field::Town
            | Field::Country
            | Field::Latitude
            | Field::Longitude
            | Field::Zone
            | Field::Accessibility
            | Field::Directions => self.place.map(|p| of_place(p, target.field, lang)),
            field => {
                let entry = || self.entry.map(|e| super::entry::of_entry(e, field, lang));
                self.service.map(|s| of_service(s, field, lang)).or_else(entry)
            }
        };
        super::tidy(&super::guarded(&found.unwrap_or_default()))
    }
}

pub(super) fn words(text: &Text, lang: Lang) -> String {
    text.version(lang).map_or_else(String::new, |v| v.text.to_owned())
}

fn maybe(text: Option<&Text>, lang: Lang) -> String {
    text.map_or_else(String::new, |text| words(text, lang))
}

pub(super) fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|v| v.to_string()).collect::<Vec<_>>().join(BETWEEN)
}

/// A value as files write it.
pub(super) fn written<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        _ => String::new(),
    }
}

fn all_written<T: Serialize>(values: &[T]) -> String {
    list(values.iter().map(written))
}

/// The ways of one kind.
pub(super) fn contact_words(contacts: &[Contact], field: Field) -> String {
    list(contacts.iter().filter(|c| contact_field(c, field)).map(|contact| match contact {
        Contact::Phone(phone) => phone.as_str(),
        Contact::Mail(mail) => mail.as_str(),
        Contact::Web(web) => web.as_str(),
    }))
}

/// Whether a way to be reached belongs into a field.
pub(super) fn contact_field(contact: &Contact, field: Field) -> bool {
    match contact {
        Contact::Phone(_) => matches!(field, Field::Phone | Field::OrganisationPhone),
        Contact::Mail(_) => matches!(field, Field::Mail | Field::OrganisationMail),
        Contact::Web(_) => matches!(field, Field::Web | Field::OrganisationWeb),
    }
}

fn yes_or_no(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

fn of_organisation(o: &Organisation, field: Field, lang: Lang) -> String {
    match field {
        Field::Organisation => words(&o.name, lang),
        Field::OrganisationAbout => maybe(o.about.as_ref(), lang),
        Field::OrganisationKey => o.key.to_string(),
        _ => contact_words(&o.contacts, field),
    }
}

fn of_place(p: &Place, field: Field, lang: Lang) -> String {
    let degrees = p.position.map(|position| position.degrees());
    match field {
        Field::Place => words(&p.name, lang),
        Field::PlaceKey => p.key.to_string(),
        Field::Street => p.address.street.clone(),
        Field::Postcode => p.address.postcode.clone(),
        Field::Town => p.address.town.clone(),
        Field::Country => p.address.country.clone(),
        Field::Latitude => degrees.map_or_else(String::new, |d| d.0.to_string()),
        Field::Longitude => degrees.map_or_else(String::new, |d| d.1.to_string()),
        Field::Zone => p.zone.name().to_owned(),
        Field::Accessibility => all_written(&p.accessibility),
        _ => maybe(p.directions.as_ref(), lang),
    }
}

fn of_service(s: &Service, field: Field, lang: Lang) -> String {
    let age = |age: Option<u8>| age.map_or_else(String::new, |a| a.to_string());
    let has = |safety| yes_or_no(s.safety.contains(&safety));
    match field {
        Field::Key => s.key.to_string(),
        Field::Title => words(&s.title, lang),
        Field::Description => words(&s.description, lang),
        Field::Themes => list(&s.themes),
        Field::HowToBegin => maybe(s.how_to_begin.as_ref(), lang),
        Field::Documents => maybe(s.documents.as_ref(), lang),
        Field::Cost => cost_words(&s.cost, lang),
        Field::Spoken => list(&s.languages),
        Field::Hours => s.hours.to_string(),
        Field::AgeFrom => age(s.eligibility.age_from),
        Field::AgeTo => age(s.eligibility.age_to),
        Field::Residence => all_written(&s.eligibility.residence),
        Field::Gender => all_written(&s.eligibility.gender),
        Field::Family => all_written(&s.eligibility.family),
        Field::Safety => all_written(&s.safety),
        Field::WomenOnly => has(Safety::WomenOnly),
        Field::LgbtqiFriendly => has(Safety::LgbtqiFriendly),
        Field::Anonymous => has(Safety::Anonymous),
        Field::MorePlaces => list(s.places.iter().skip(1)),
        Field::CheckedUntil => s.checked_until.map_or_else(String::new, |d| d.to_string()),
        Field::Provenance => written(&s.provenance),
        Field::Source => s.title.source().to_string(),
        Field::Machine => list(machine_made(s)),
        _ => contact_words(&s.contacts, field),
    }
}

/// What something costs.
pub(super) fn cost_words(cost: &Cost, lang: Lang) -> String {
    match cost {
        Cost::Free => "free".to_owned(),
        Cost::Paid(text) => words(text, lang),
        Cost::Unknown => String::new(),
    }
}

/// The languages in which a machine made some text of a record.
pub(super) fn machine_made(record: &impl Texts) -> std::collections::BTreeSet<Lang> {
    let texts = record.texts();
    let versions = texts.iter().flat_map(|(_, text)| text.versions());
    versions
        .filter(|v| v.state == locale::State::Machine && !v.text.is_empty())
        .map(|v| v.lang)
        .collect()
}

/// The things of a list: between them stands a comma, a semicolon or a new line.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\n', '،', '؛']).map(str::trim).filter(|part| !part.is_empty())
}

/// The things of a list whose own words may have commas, if a semicolon or a new line parts them.
pub(super) fn entries(text: &str) -> Vec<&str> {
    if text.contains([';', '\n', '؛']) {
        text.split([';', '\n', '؛']).map(str::trim).filter(|part| !part.is_empty()).collect()
    } else {
        parts(text).collect()
    }
}

/// Yes or no.
pub(super) fn read_yes(text: &str) -> Option<bool> {
    let is_one = |words: &[&str]| {
        let said = folded(text);
        words.iter().any(|word| folded(word) == said)
    };
    match text.trim() {
        "✓" | "✔" => Some(true),
        "-" | "–" => Some(false),
        _ if is_one(YES) => Some(true),
        said if said.is_empty() || !folded(said).is_empty() && is_one(NO) => Some(false),
        _ => None,
    }
}

/// Whether these words say that something costs nothing.
pub(super) fn is_free(text: &str) -> bool {
    let said = folded(text);
    FREE.iter().any(|word| folded(word) == said)
}

/// A date as it is written in files or in Europe: 2027-01-31, 31.1.2027, 31/01/2027, 2027.01.31.
pub(super) fn read_date(text: &str) -> Option<Date> {
    let plain: String = text.trim().chars().map(measure::european).collect();
    // A workbook may show a time that nobody typed.
    let plain = plain.strip_suffix(" 00:00").unwrap_or(&plain).trim_end_matches('.');
    let parts: Vec<&str> = plain.split(['.', '/', '-', ' ']).filter(|p| !p.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| text.len() <= 4);
    let small = |text: &str| text.parse::<i8>().ok().filter(|_| text.len() <= 2);
    let (year, month, day) = if a.len() == 4 {
        (number(a)?, small(b)?, small(c)?)
    } else {
        (number(c).filter(|_| c.len() == 4)?, small(b)?, small(a)?)
    };
    let is_usual = (1970..=2200).contains(&year);
    is_usual.then(|| Date::new(year, month, day).ok()).flatten().filter(|d| *d >= date(1970, 1, 1))
}

/// Years of age.
pub(super) fn read_age(text: &str) -> Option<u8> {
    let digits: String = text.chars().map(measure::european).collect();
    digits.trim().trim_end_matches('+').trim().parse().ok()
}

/// Degrees with a point or a comma.
pub(super) fn read_degrees(text: &str) -> Option<f64> {
    let plain: String =
        text.chars().map(measure::european).filter(|c| !c.is_whitespace()).collect();
    let plain = plain.trim_end_matches('°').replace(',', ".");
    plain.parse::<f64>().ok().filter(|n| n.is_finite())
}

/// Whether it is real, by the words of files or names of them.
pub(super) fn read_provenance(text: &str, names: &dyn Names) -> Option<Provenance> {
    read_value(text, Field::Provenance, names)
}

/// A value by the word that files have for it, or by its name.
pub(super) fn read_value<T: DeserializeOwned>(
    text: &str,
    field: Field,
    names: &dyn Names,
) -> Option<T> {
    let of = |word: String| serde_json::from_value(Value::String(word)).ok();
    let spelled = folded(text).replace(' ', "-");
    of(spelled).or_else(|| names.value(field, text).and_then(of))
}

/// Languages by their names or codes.
pub(super) fn read_languages(text: &str, names: &dyn Names) -> Result<Vec<Lang>, String> {
    let one = |word: &str| names.language(word).or_else(|| Lang::parse(word).ok());
    let mut found = Vec::new();
    for part in text.split('/').flat_map(parts) {
        // A name may have a blank in it; otherwise blanks stand between languages, too.
        let these = one(part).map(|lang| vec![lang]);
        match these.or_else(|| part.split_whitespace().map(one).collect()) {
            Some(these) => found.extend(these),
            None => return Err(part.to_owned()),
        }
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|lang| seen.insert(*lang));
    Ok(found)
}

/// A concept of the thesaurus by its key or by any phrase for it: in the language of the table
/// first, then in English, then in any.
pub(super) fn read_theme(text: &str, lang: Lang) -> Option<Key> {
    let all = Thesaurus::built_in();
    if let Some(key) =
        Key::parse(&text.trim().to_lowercase()).ok().filter(|k| all.concept(k).is_some())
    {
        return Some(key);
    }
    static PHRASES: LazyLock<HashMap<String, Vec<(Lang, usize)>>> = LazyLock::new(phrases);
    let Some(found) = PHRASES.get(&folded(text)) else {
        // Not a phrase as it stands; its words may still name a single concept, as in the search.
        let meant = Concepts::in_use();
        let meant = meant.meant(text, lang);
        let only = meant.first().filter(|_| meant.len() == 1)?;
        return Some(only.key.clone()).filter(|key| all.concept(key).is_some());
    };
    let within = |lang: Lang| found.iter().find(|(l, _)| *l == lang);
    let best = within(lang).or_else(|| within(Lang::EN)).or_else(|| found.first());
    best.and_then(|(_, at)| all.concepts().get(*at)).map(|c| c.key.clone())
}

/// Every phrase of the thesaurus with the concepts that it means; labels before other phrases.
fn phrases() -> HashMap<String, Vec<(Lang, usize)>> {
    let mut all: HashMap<String, Vec<(Lang, usize)>> = HashMap::new();
    let concepts = Thesaurus::built_in().concepts();
    for is_label in [true, false] {
        for (at, concept) in concepts.iter().enumerate() {
            for (lang, phrases) in &concept.phrases {
                let wanted = phrases.iter().enumerate().filter(|(n, _)| (*n == 0) == is_label);
                for (_, phrase) in wanted {
                    all.entry(folded(phrase)).or_default().push((*lang, at));
                }
            }
        }
    }
    all
}

/// A text as it is compared: without case, accents and marks.
pub(super) fn folded(text: &str) -> String {
    fold::words(text).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_europe_writes_them() {
        for text in [
            "2027-01-31",
            "31.01.2027",
            "31.1.2027.",
            "31/01/2027",
            "2027.01.31",
            "٣١.٠١.٢٠٢٧",
            "2027-01-31 00:00",
        ] {
            assert_eq!(read_date(text), Some(date(2027, 1, 31)), "{text}");
        }
        for text in ["soon", "2027", "01/31/2027", "31.1.27", "1.1.1", "0-0-0", "99999-1-1"] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn themes_are_found_by_their_names_in_any_language() {
        for text in ["language-course", "Language course", "valodas kursi", "språkkurs"] {
            assert_eq!(
                read_theme(text, Lang::LV).map(|k| k.to_string()).as_deref(),
                Some("language-course"),
                "{text}"
            );
        }
        assert_eq!(read_theme("spaceships", Lang::LV), None);
    }

    #[test]
    fn yes_and_no_are_read_in_seven_languages() {
        for yes in ["Yes", "x", "Jā", "OUI", "da", "نعم", "✓"] {
            assert_eq!(read_yes(yes), Some(true), "{yes}");
        }
        for no in ["", "no", "Nē", "nej", "-", "لا"] {
            assert_eq!(read_yes(no), Some(false), "{no}");
        }
        assert_eq!(read_yes("perhaps"), None);
    }
}
