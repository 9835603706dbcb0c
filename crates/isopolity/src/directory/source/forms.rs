//! What an officer says about a source → what is taken where it says nothing.

use ::directory::Provenance;
use ::directory::exchange::{Defaults, Format};
use locale::Lang;
use measure::{Problem, Problems};

use super::super::forms::contacts;
use super::defaults;
use crate::network::City;
use crate::web::forms::{Reading, Typed};

/// The longest name of an organisation that the form takes, in letters.
const LONGEST: usize = 200;

/// A form as it is shown first.
pub fn first(city: &City, format: Format, state: &str) -> Typed {
    let lang = defaults(city).language.to_string();
    let state = if state == "published" { "published" } else { "draft" };
    let own = [
        ("format", format.as_str()),
        ("lang", &lang),
        ("organisation", ""),
        ("phone", ""),
        ("mail", ""),
        ("web", ""),
        ("provenance", "published"),
        ("service_state", state),
    ];
    Typed::of(own.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

/// What was typed: as what the file is read, and what is taken where it says nothing.
pub fn read(typed: &Typed, city: &City) -> Result<(Format, Defaults), Problems> {
    let mut reading = Reading::of(typed);
    let (format, lang) = (Format::parse(typed.get("format")), Lang::parse(typed.get("lang")));
    if format.is_none() {
        reading.refuse(Problem::new("choose", "format"));
    }
    if lang.is_err() {
        reading.refuse(Problem::new("choose", "lang"));
    }
    let organisation: String = typed.get("organisation").trim().chars().take(LONGEST).collect();
    let contacts = contacts(&mut reading, typed);
    let is_example = typed.get("provenance") == "example";
    let all = Defaults {
        language: lang.unwrap_or(Lang::EN),
        organisation,
        contacts,
        provenance: if is_example { Provenance::Example } else { Provenance::Published },
        ..defaults(city)
    };
    reading.done((format.unwrap_or(Format::OpenReferral), all))
}
