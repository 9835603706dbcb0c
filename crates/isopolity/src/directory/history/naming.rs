//! How fields of a record and their values are called where versions are compared: as the forms call
//! them.

use std::collections::BTreeMap;

use ::directory::Thesaurus;
use locale::Lang;
use measure::Key;

use super::difference::Difference;
use crate::app::App;
use crate::directory::guide;
use crate::directory::store;
use crate::directory::thing::Named;
use crate::directory::{Kept, Organisation, Place, Wish};
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::web::Visitor;
use crate::web::forms::Typed;
use crate::web::frame::{clash, sent_to};
use crate::word;

/// What keys of a city stand for, by the field that holds them.
#[derive(Default)]
pub struct Names(BTreeMap<(&'static str, String), String>);

impl Names {
    /// Reads the names of everything that records of a city point to.
    pub async fn of(app: &App, v: &Visitor, city: &Key) -> Result<Self, Fault> {
        let mut all = Self::default();
        for kept in store::all::<Organisation>(&app.store, city).await? {
            all.add("organisation", v, &kept);
        }
        for kept in store::all::<Place>(&app.store, city).await? {
            all.add("place", v, &kept);
        }
        for kept in guide::store::all(&app.store, city).await? {
            let field = kept.record.kind().as_str();
            all.add(field, v, &kept);
        }
        Ok(all)
    }

    fn add<T: Named + Clone>(&mut self, field: &'static str, v: &Visitor, kept: &Kept<T>) {
        let record = kept.current();
        let name = v.plain(record.title()).to_owned();
        self.0.insert((field, record.own_key().to_string()), name);
    }

    fn find(&self, field: &'static str, key: &str) -> Option<String> {
        self.0.get(&(field, key.to_owned())).cloned()
    }

    /// A value of a field as people say it; `None` where it is words already.
    pub fn value(&self, v: &Visitor, field: &str, written: &str) -> Option<String> {
        let last = field.rsplit('/').next().unwrap_or_default();
        match last {
            "organisation" => self.find("organisation", written),
            "place" | "places" => self.find("place", written),
            "desks" => self.find("desk", written),
            "parent" => self.find("page", written),
            "themes" => {
                let key = Key::parse(written).ok()?;
                let (label, _) = Thesaurus::in_use().label(&key, &[v.lang()])?;
                Some(label.to_owned())
            }
            "languages" => Lang::parse(written).ok().map(|lang| v.language(lang)),
            "week" => {
                let day: u8 = written.parse().ok()?;
                v.find_named(&format!("directory-day-{}", day.checked_add(1)?), &[])
            }
            "checked_until" | "from" | "to" | "until" | "except" => moment(v, written),
            "every" => v.find_named(&format!("directory-rhythm-{written}"), &[]),
            "accessibility" => v.find_named(&format!("directory-access-{written}"), &[]),
            kind => v.find_named(&format!("directory-{kind}-{written}"), &[]),
        }
    }
}

impl Names {
    /// The same refusal with both versions in the words of the forms.
    fn said(&self, v: &Visitor, mut refusal: Refusal) -> Refusal {
        if let Refusal::Conflict(clash) = &mut refusal {
            for field in &mut clash.fields {
                field.saved = self.values(v, &field.name, &field.pairs);
                field.typed = self.values(v, &field.name, &clash.typed);
            }
        }
        refusal
    }

    /// All values of a field of a form, as people say them.
    fn values(&self, v: &Visitor, name: &str, pairs: &[(String, String)]) -> String {
        let field = match name {
            "service_themes" => "themes",
            "page_about" => "about",
            "rhythm" => "every",
            other => other,
        };
        let own = pairs.iter().filter(|(of, _)| of == name);
        let said = own.map(|(_, written)| {
            // A long text is no value that has a name.
            let value = (written.len() <= LONGEST_VALUE).then(|| self.value(v, field, written));
            value.flatten().unwrap_or_else(|| written.clone())
        });
        said.collect::<Vec<_>>().join(", ")
    }
}

/// The refusal of a form because somebody saved first, with both versions in the words of the forms; it
/// is sent again to where it was sent.
pub async fn clashed(
    app: &App,
    v: &Visitor,
    (city, page): (&Key, &str),
    (typed, saved, version): (&Typed, &Typed, i64),
    wish: Wish,
) -> Result<Refusal, Fault> {
    let refusal = clash(typed, saved, version, page);
    let refusal = match wish {
        Wish::Publish => sent_to(refusal, format!("{page}/publish")),
        Wish::Keep | Wish::HandIn => refusal,
    };
    Ok(Names::of(app, v, city).await?.said(v, refusal))
}

/// The longest value that may have a name, in bytes.
const LONGEST_VALUE: usize = 100;

/// A date, or a date with the time on a wall.
fn moment(v: &Visitor, written: &str) -> Option<String> {
    let day = written.get(..10)?;
    day.parse::<jiff::civil::Date>().ok()?;
    let time = written.get(11..16).map(|time| format!(", {time}")).unwrap_or_default();
    Some(format!("{}{time}", v.date(day)))
}

/// The fields as the forms have them, the first first.
const ORDER: [&str; 12] = [
    "title",
    "name",
    "number",
    "description",
    "body",
    "about",
    "organisation",
    "places",
    "place",
    "when",
    "hours",
    "contacts",
];

/// The place of a field among the others of its record.
pub fn rank(field: &str) -> usize {
    let first = field.split('/').next().unwrap_or_default();
    ORDER.iter().position(|own| *own == first).unwrap_or(ORDER.len())
}

/// What a field is called in its form.
pub fn field(v: &Visitor, one: &Difference) -> String {
    let label = match one.field.as_str() {
        "title" | "name" => "field-entry_title",
        "body" | "description" => "field-entry_text",
        "about" if one.lang.is_some() => "field-entry_text",
        "about" => "field-page_about",
        "themes" => "field-service_themes",
        "languages" => "field-spoken",
        "contacts" => "directory-contact",
        "zone" | "when/zone" => "field-time_zone",
        "cost/paid" => "field-cost_text",
        "from" => "field-shown_from",
        "until" => "field-shown_until",
        "when/first/from" => "field-starts_on",
        "when/first/to" => "field-ends_on",
        "when/repeat/every" => "field-rhythm",
        "when/repeat/every/week" => "field-weekdays",
        "when/repeat/until" => "field-repeat_until",
        other => &format!("field-{}", other.rsplit('/').next().unwrap_or_default()),
    };
    let label = v.find_named(label, &[]).unwrap_or_else(|| v.say(word::HISTORY_OTHER));
    match one.lang() {
        Some(lang) => format!("{label} ({})", v.language(lang)),
        None => label,
    }
}
