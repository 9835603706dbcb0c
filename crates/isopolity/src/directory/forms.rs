//! What was typed about an organisation, a place, a service → what is meant.
//!
//! A form holds the texts of one language at a time; those of all other languages stay as they are.

use std::collections::BTreeSet;

use ::directory::hours::Zone;
use ::directory::search::Concepts;
use ::directory::{
    Address, Contact, Cost, Eligibility, Mail, Organisation, Phone, Place, Position, Provenance,
    Service, Web,
};
use jiff::civil::Date;
use locale::{Lang, State as TextState, Text};
use measure::{Key, Problem, Problems};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Kept, hours, wording};
use crate::web::Visitor;
use crate::web::forms::{Reading, Typed, date, parts};
use crate::word::known_name;

/// How the texts of a form are to be taken.
pub const TEXT_STATES: [&str; 3] = ["own", "reviewed", "machine"];
/// What a service may cost, as the form asks.
pub const COSTS: [&str; 3] = ["free", "paid", "unknown"];
/// Whether a record is real, as the form asks.
pub const PROVENANCES: [&str; 2] = ["published", "example"];
/// The states that a file can give what it brings.
pub const STATES: [&str; 2] = ["draft", "published"];

/// The language in which the texts of a form are.
pub fn lang(typed: &Typed, otherwise: Lang) -> Lang {
    Lang::parse(typed.get("lang")).unwrap_or(otherwise)
}

/// How the reader of a form takes its texts: their language and what is to be said of them.
pub(super) struct Writing {
    pub(super) lang: Lang,
    state: Option<TextState>,
}

impl Writing {
    pub(super) fn read(reading: &mut Reading<'_>, typed: &Typed) -> Self {
        if Lang::parse(typed.get("lang")).ok().and_then(known_name).is_none() {
            reading.refuse(Problem::new("choose", "lang"));
        }
        let state = match typed.get("text_state") {
            "reviewed" => Some(TextState::Reviewed),
            "machine" => Some(TextState::Machine),
            _ => None,
        };
        Self { lang: lang(typed, Lang::EN), state }
    }

    /// A text that must be there in the language in which it was written.
    pub(super) fn needed(
        &self,
        reading: &mut Reading<'_>,
        field: &str,
        most: usize,
        old: Option<&Text>,
    ) -> Text {
        let is_source = old.is_none_or(|text| text.source() == self.lang);
        let typed = reading.text(field, usize::from(is_source), most);
        self.over(old, typed)
    }

    /// A text that may be missing.
    pub(super) fn wanted(
        &self,
        reading: &mut Reading<'_>,
        field: &str,
        old: Option<&Text>,
    ) -> Option<Text> {
        let typed = reading.text(field, 0, ::directory::check::LONGEST_PROSE);
        Some(self.over(old, typed)).filter(|text| !text.is_empty())
    }

    /// New words in one language over the old text; what did not change stays as it was, unless
    /// somebody says now that it was checked or made by a machine.
    fn over(&self, old: Option<&Text>, typed: String) -> Text {
        let Some(old) = old else { return Text::new(self.lang, typed) };
        let mut text = old.clone();
        let same = old.version(self.lang).map_or(typed.is_empty(), |v| v.text == typed);
        match self.state {
            None if same => {}
            Some(_) if typed.is_empty() && same => {}
            Some(_) if same && self.lang == old.source() => {}
            state => text.translate(self.lang, typed, state.unwrap_or(TextState::Draft)),
        }
        text
    }
}

/// The words of a text in a language, for its field.
pub(super) fn in_lang(text: &Text, lang: Lang) -> String {
    text.version(lang).map_or_else(String::new, |v| v.text.to_owned())
}

pub(super) fn in_lang_maybe(text: Option<&Text>, lang: Lang) -> String {
    text.map_or_else(String::new, |text| in_lang(text, lang))
}

/// The key as it was, as it was typed, or made from the name. Without a name, that alone is told.
pub(super) fn key_of(
    reading: &mut Reading<'_>,
    typed: &Typed,
    old: Option<&Key>,
    name: &str,
) -> Option<Key> {
    if old.is_none() && ["key", name].iter().all(|field| typed.get(field).trim().is_empty()) {
        return None;
    }
    let is_marked = typed.get("key").trim().is_empty() && Key::from_name(typed.get(name)).is_err();
    // Letters of which no address is made, such as Cyrillic, have a mark for a key.
    let marked = || Key::parse(&format!("n{:x}", measure::mark(typed.get(name).trim().as_bytes())));
    let key = old
        .cloned()
        .or_else(|| if is_marked { marked().ok() } else { reading.key_or_from("key", name) });
    if old.is_none() && key.as_ref().is_some_and(|k| k.as_str() == "new") {
        reading.refuse(Problem::new("key-taken", "key"));
    }
    key
}

pub(super) fn sure<T>(value: Option<T>) -> T {
    value.unwrap_or_else(|| unreachable!("what is missing is a problem"))
}

pub(super) fn provenance(reading: &mut Reading<'_>) -> Provenance {
    match reading.choice("provenance", &PROVENANCES) {
        "example" => Provenance::Example,
        _ => Provenance::Published,
    }
}

/// Values ticked in boxes, each read as files write it.
pub(super) fn ticked<T: DeserializeOwned>(
    reading: &mut Reading<'_>,
    typed: &Typed,
    field: &str,
) -> Vec<T> {
    let mut values = Vec::new();
    for text in typed.all(field).filter(|t| !t.is_empty()) {
        match serde_json::from_value(serde_json::Value::from(text)) {
            Ok(value) => values.push(value),
            Err(_) => reading.refuse(Problem::new("choose", field)),
        }
    }
    values
}

/// The most subjects that words name at once.
const MOST_NAMED: usize = 20;

/// The subjects that are ticked, and those that are named in words; words that name none are told.
pub(super) fn themes(reading: &mut Reading<'_>, typed: &Typed) -> Vec<Key> {
    let mut keys: Vec<Key> = ticked(reading, typed, "service_themes");
    let (concepts, lang) = (Concepts::in_use(), lang(typed, Lang::EN));
    for words in parts(typed.get("theme_words")).take(MOST_NAMED) {
        let named = concepts.meant(words, lang);
        if named.is_empty() {
            reading.refuse(Problem::new("not-a-subject", "theme_words").with("typed", words));
        }
        let new: Vec<_> =
            named.iter().map(|c| c.key.clone()).filter(|k| !keys.contains(k)).collect();
        keys.extend(new);
    }
    keys
}

/// The last day of which somebody says now that it still holds: a day that is not over, unless it
/// stood there before.
pub(super) fn checked_until(
    reading: &mut Reading<'_>,
    old: Option<Date>,
    today: Date,
) -> Option<Date> {
    let until = reading.date_or_none("checked_until");
    if until != old && until.is_some_and(|day| day < today) {
        reading.refuse(Problem::new("day-is-over", "checked_until"));
    }
    until
}

/// The ways to be reached, several of a kind with commas between.
pub(super) fn contacts(reading: &mut Reading<'_>, typed: &Typed) -> Vec<Contact> {
    let mut all = Vec::new();
    let mut read = |field: &'static str, code: &'static str, make: fn(&str) -> Option<Contact>| {
        for text in parts(typed.get(field)) {
            match make(text) {
                Some(contact) => all.push(contact),
                None => reading.refuse(Problem::new(code, field).with("typed", text)),
            }
        }
    };
    read("phone", "not-a-phone", |t| Phone::parse(t).ok().map(Contact::Phone));
    read("mail", "not-a-mail", |t| Mail::parse(t).ok().map(Contact::Mail));
    // People write an address as they say it.
    read("web", "not-a-web", |t| {
        let full = if t.starts_with("www.") { format!("https://{t}") } else { t.to_owned() };
        Web::parse(&full).ok().map(Contact::Web)
    });
    all
}

pub(super) fn contact_pairs(contacts: &[Contact]) -> [(String, String); 3] {
    let of = |pick: fn(&Contact) -> Option<&str>| {
        contacts.iter().filter_map(pick).collect::<Vec<_>>().join(", ")
    };
    [
        ("phone".into(), of(|c| if let Contact::Phone(p) = c { Some(p.as_str()) } else { None })),
        ("mail".into(), of(|c| if let Contact::Mail(m) = c { Some(m.as_str()) } else { None })),
        ("web".into(), of(|c| if let Contact::Web(w) = c { Some(w.as_str()) } else { None })),
    ]
}

pub(super) fn many<T: Serialize>(name: &str, values: &[T]) -> Vec<(String, String)> {
    values.iter().map(|value| (name.to_owned(), wording::written(value))).collect()
}

/// Adds what the library finds wrong, at the fields of the form, where the form found nothing.
pub(super) fn checked<T>(
    reading: Reading<'_>,
    meant: impl FnOnce() -> T,
    check: impl FnOnce(&T) -> Problems,
    field_of: fn(&str) -> &str,
) -> Result<T, Problems> {
    reading.done(())?;
    let meant = meant();
    let mut found = Problems::default();
    found.extend(
        check(&meant).into_iter().map(|p| Problem { place: field_of(&p.place).to_owned(), ..p }),
    );
    wording::complete(found, |_| String::new()).or(meant)
}

/// The field of the form at which a problem of the library is told.
fn field_of(place: &str) -> &str {
    let first = place.split('/').next().unwrap_or_default();
    match (first, place) {
        ("title", _) => "service_title",
        ("description", _) => "service_text",
        ("cost", _) => "cost_text",
        ("contacts", _) => "phone",
        ("languages", _) => "spoken",
        ("themes", _) => "service_themes",
        ("eligibility", _) => "age_from",
        ("address", _) => place.split('/').nth(1).unwrap_or("street"),
        _ => first,
    }
}

/// The fields of an organisation in a language.
pub fn organisation_fields(kept: &Kept<Organisation>, lang: Lang) -> Typed {
    let o = kept.current();
    let own = [
        ("lang".to_owned(), lang.to_string()),
        ("version".to_owned(), kept.version.to_string()),
        ("name".to_owned(), in_lang(&o.name, lang)),
        ("about".to_owned(), in_lang_maybe(o.about.as_ref(), lang)),
        ("provenance".to_owned(), wording::written(&o.provenance)),
    ];
    Typed::of(own.into_iter().chain(contact_pairs(&o.contacts)))
}

/// An organisation as it was typed, over what it was.
pub fn organisation(typed: &Typed, old: Option<&Organisation>) -> Result<Organisation, Problems> {
    let mut reading = Reading::of(typed);
    let writing = Writing::read(&mut reading, typed);
    let key = key_of(&mut reading, typed, old.map(|o| &o.key), "name");
    let name = writing.needed(
        &mut reading,
        "name",
        ::directory::check::LONGEST_TITLE,
        old.map(|o| &o.name),
    );
    let about = writing.wanted(&mut reading, "about", old.and_then(|o| o.about.as_ref()));
    let contacts = contacts(&mut reading, typed);
    let provenance = provenance(&mut reading);
    let meant = || Organisation { key: sure(key), name, about, contacts, provenance };
    checked(reading, meant, ::directory::validate_organisation, field_of)
}

/// The fields of a place in a language.
pub fn place_fields(kept: &Kept<Place>, lang: Lang) -> Typed {
    let p = kept.current();
    let degrees = p.position.map(Position::degrees);
    let own = [
        ("lang", lang.to_string()),
        ("version", kept.version.to_string()),
        ("name", in_lang(&p.name, lang)),
        ("directions", in_lang_maybe(p.directions.as_ref(), lang)),
        ("street", p.address.street.clone()),
        ("postcode", p.address.postcode.clone()),
        ("town", p.address.town.clone()),
        ("country", p.address.country.clone()),
        ("latitude", degrees.map_or_else(String::new, |d| d.0.to_string())),
        ("longitude", degrees.map_or_else(String::new, |d| d.1.to_string())),
        ("time_zone", p.zone.name().to_owned()),
        ("provenance", wording::written(&p.provenance)),
    ];
    let own = own.into_iter().map(|(n, v)| (n.to_owned(), v));
    Typed::of(own.chain(many("accessibility", &p.accessibility)))
}

/// A place as it was typed, over what it was.
pub fn place(typed: &Typed, old: Option<&Place>) -> Result<Place, Problems> {
    let mut reading = Reading::of(typed);
    let writing = Writing::read(&mut reading, typed);
    let key = key_of(&mut reading, typed, old.map(|p| &p.key), "name");
    let name = writing.needed(
        &mut reading,
        "name",
        ::directory::check::LONGEST_TITLE,
        old.map(|p| &p.name),
    );
    let directions =
        writing.wanted(&mut reading, "directions", old.and_then(|p| p.directions.as_ref()));
    let address = Address {
        street: reading.text("street", 0, 200),
        postcode: reading.text("postcode", 0, 20),
        town: reading.text("town", 1, 120),
        country: reading.text("country", 2, 2).to_uppercase(),
    };
    let position = position(&mut reading);
    let zone = Zone::parse(typed.get("time_zone").trim()).ok();
    if zone.is_none() {
        reading.refuse(Problem::new("not-a-time-zone", "time_zone"));
    }
    let accessibility = ticked(&mut reading, typed, "accessibility");
    let provenance = provenance(&mut reading);
    let meant = || Place {
        key: sure(key),
        name,
        address,
        position,
        zone: sure(zone),
        accessibility,
        directions,
        provenance,
    };
    checked(reading, meant, ::directory::validate_place, field_of)
}

/// Both degrees or none.
fn position(reading: &mut Reading<'_>) -> Option<Position> {
    let north = reading.real_or_none("latitude", -90.0, 90.0);
    let east = reading.real_or_none("longitude", -180.0, 180.0);
    if north.is_some() != east.is_some() {
        reading.refuse(Problem::new(
            "missing",
            if north.is_none() { "latitude" } else { "longitude" },
        ));
    }
    north.zip(east).and_then(|(north, east)| Position::from_degrees(north, east))
}

/// The fields of a service in a language.
pub fn service_fields(v: &Visitor, kept: &Kept<Service>, lang: Lang) -> Typed {
    let s = kept.current();
    let age = |age: Option<u8>| age.map_or_else(String::new, |a| a.to_string());
    let (cost, cost_text) = match &s.cost {
        Cost::Free => ("free", String::new()),
        Cost::Paid(text) => ("paid", in_lang(text, lang)),
        Cost::Unknown => ("unknown", String::new()),
    };
    let own = [
        ("lang", lang.to_string()),
        ("version", kept.version.to_string()),
        ("service_title", in_lang(&s.title, lang)),
        ("service_text", in_lang(&s.description, lang)),
        ("organisation", s.organisation.to_string()),
        ("documents", in_lang_maybe(s.documents.as_ref(), lang)),
        ("how_to_begin", in_lang_maybe(s.how_to_begin.as_ref(), lang)),
        ("cost", cost.to_owned()),
        ("cost_text", cost_text),
        ("spoken", v.languages(&s.languages)),
        ("age_from", age(s.eligibility.age_from)),
        ("age_to", age(s.eligibility.age_to)),
        ("checked_until", s.checked_until.map_or_else(String::new, |d| d.to_string())),
        ("picture", s.picture.as_ref().map_or_else(String::new, Key::to_string)),
        ("provenance", wording::written(&s.provenance)),
    ];
    let lists = [
        many("service_themes", &s.themes),
        many("places", &s.places),
        many("residence", &s.eligibility.residence),
        many("gender", &s.eligibility.gender),
        many("family", &s.eligibility.family),
        many("safety", &s.safety),
    ];
    let own = own.into_iter().map(|(n, v)| (n.to_owned(), v));
    let hours = hours::forms::fields(&s.hours, &hours::Words::of(v));
    Typed::of(own.chain(hours).chain(contact_pairs(&s.contacts)).chain(lists.into_iter().flatten()))
}

/// What a service may point to.
pub struct Known<'k> {
    /// The city's organisations.
    pub organisations: &'k [Key],
    /// The city's places.
    pub places: &'k [Key],
    /// The city's pictures.
    pub pictures: &'k [Key],
    /// Today.
    pub today: Date,
}

/// A service as it was typed, over what it was.
pub fn service(
    typed: &Typed,
    old: Option<&Service>,
    known: &Known<'_>,
    words: &hours::Words<'_>,
) -> Result<Service, Problems> {
    let mut reading = Reading::of(typed);
    let writing = Writing::read(&mut reading, typed);
    let key = key_of(&mut reading, typed, old.map(|s| &s.key), "service_title");
    let title = writing.needed(
        &mut reading,
        "service_title",
        ::directory::check::LONGEST_TITLE,
        old.map(|s| &s.title),
    );
    let prose = ::directory::check::LONGEST_PROSE;
    let description =
        writing.needed(&mut reading, "service_text", prose, old.map(|s| &s.description));
    let organisation =
        reading.key_or_none("organisation").filter(|key| known.organisations.contains(key));
    if organisation.is_none() {
        reading.refuse(Problem::new("choose", "organisation"));
    }
    let places: Vec<Key> = ticked(&mut reading, typed, "places");
    if places.iter().any(|key| !known.places.contains(key)) {
        reading.refuse(Problem::new("choose", "places"));
    }
    let documents =
        writing.wanted(&mut reading, "documents", old.and_then(|s| s.documents.as_ref()));
    let how_to_begin =
        writing.wanted(&mut reading, "how_to_begin", old.and_then(|s| s.how_to_begin.as_ref()));
    let cost = cost(&mut reading, &writing, old.map(|s| &s.cost));
    let eligibility = eligibility(&mut reading, typed);
    let rest = Service {
        key: key.clone().unwrap_or_else(placeholder),
        organisation: organisation.unwrap_or_else(placeholder),
        title,
        description,
        themes: themes(&mut reading, typed),
        eligibility,
        documents,
        cost,
        languages: reading.languages("spoken"),
        places,
        contacts: contacts(&mut reading, typed),
        how_to_begin,
        safety: ticked(&mut reading, typed, "safety"),
        checked_until: checked_until(&mut reading, old.and_then(|s| s.checked_until), known.today),
        hours: hours::forms::read(&mut reading, typed, words),
        picture: super::pictures::chosen(&mut reading, known.pictures),
        provenance: provenance(&mut reading),
    };
    checked(reading, || rest, ::directory::validate, field_of)
}

/// Stands for a key that could not be read while the rest is; never kept.
pub(super) fn placeholder() -> Key {
    Key::parse("unreadable").unwrap_or_else(|_| unreachable!("a key"))
}

pub(super) fn cost(reading: &mut Reading<'_>, writing: &Writing, old: Option<&Cost>) -> Cost {
    let old = if let Some(Cost::Paid(text)) = old { Some(text) } else { None };
    match reading.choice("cost", &COSTS) {
        "free" => Cost::Free,
        "paid" => {
            Cost::Paid(writing.needed(reading, "cost_text", ::directory::check::LONGEST_PROSE, old))
        }
        _ => Cost::Unknown,
    }
}

fn eligibility(reading: &mut Reading<'_>, typed: &Typed) -> Eligibility {
    let mut age =
        |field| reading.whole_or_none(field, 0, 120).and_then(|age| u8::try_from(age).ok());
    Eligibility {
        age_from: age("age_from"),
        age_to: age("age_to"),
        residence: ticked(reading, typed, "residence"),
        gender: ticked(reading, typed, "gender"),
        family: ticked(reading, typed, "family"),
    }
}

/// The fields of the public holidays.
pub fn holiday_fields(dates: &BTreeSet<Date>, version: i64) -> Typed {
    let lines: Vec<_> = dates.iter().map(Date::to_string).collect();
    Typed::of([("holidays", lines.join("\n")), ("version", version.to_string())])
}

/// The most public holidays of a city: some for each of many years.
const MOST_HOLIDAYS: usize = 1_000;

/// Public holidays as they were typed, a date a line.
pub fn holidays(typed: &Typed) -> Result<BTreeSet<Date>, Problems> {
    let mut problems = Problems::default();
    let mut dates = BTreeSet::new();
    for text in parts(typed.get("holidays")).flat_map(str::split_whitespace) {
        match date(text) {
            Some(date) => {
                dates.insert(date);
            }
            None => problems.add(Problem::new("not-a-date", "holidays").with("typed", text)),
        }
    }
    if dates.len() > MOST_HOLIDAYS {
        problems.add(Problem::new("too-many", "holidays").with("most", MOST_HOLIDAYS));
    }
    problems.or(dates)
}
