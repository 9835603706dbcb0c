//! The formats in which a directory comes from others, told apart by what stands in a file.

use super::{Defaults, Incoming, cpsv, helsinki, icalendar, integreat, open_referral};
use crate::file::FORMAT;
use crate::place::Place;
use jiff::civil::Date;
use measure::{Key, Problems};
use serde_json::Value;
use std::collections::BTreeMap;

/// A format that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Open Referral (HSDS 3.0) as JSON.
    OpenReferral,
    /// Open Referral as a package of tables.
    OpenReferralTables,
    /// What a server of the Integreat app answers, saved.
    Integreat,
    /// A calendar (iCalendar).
    Calendar,
    /// CPSV-AP as Turtle, JSON-LD or RDF/XML.
    Cpsv,
    /// The services of the City of Helsinki.
    Helsinki,
}

/// What reading needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'r> {
    /// Whose records these will be.
    pub city: &'r Key,
    /// What is taken where the source says nothing.
    pub defaults: &'r Defaults,
    /// The places that the city has.
    pub places: &'r [Place],
    /// The day from which times that come again are written out where no rhythm says them.
    pub today: Date,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] = [
        Self::OpenReferral,
        Self::OpenReferralTables,
        Self::Integreat,
        Self::Calendar,
        Self::Cpsv,
        Self::Helsinki,
    ];

    /// Its name on the command line and where it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OpenReferral => "hsds",
            Self::OpenReferralTables => "hsds-csv",
            Self::Integreat => "integreat",
            Self::Calendar => "icalendar",
            Self::Cpsv => "cpsv-ap",
            Self::Helsinki => "helsinki",
        }
    }

    /// Reads that name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }

    /// The format of a file, by its first letters and the names that stand in it; nothing for a city's
    /// own file, for tables, and for what is none of these.
    #[must_use]
    pub fn guess(bytes: &[u8]) -> Option<Self> {
        let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        let begins = |with: &[u8]| {
            bare.get(..with.len()).is_some_and(|first| first.eq_ignore_ascii_case(with))
        };
        if begins(b"begin:vcalendar") {
            return Some(Self::Calendar);
        }
        if begins(b"PK") {
            return has_name(bytes, b"services.csv").then_some(Self::OpenReferralTables);
        }
        match bare.first()? {
            b'{' | b'[' => of_json(&serde_json::from_slice(bare).unwrap_or_default(), bare),
            b'@' => Some(Self::Cpsv),
            b'<' => has_name(bare, b"rdf:RDF").then_some(Self::Cpsv),
            _ => None,
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place.
    pub fn read(self, bytes: &[u8], reading: &Reading<'_>) -> Result<Incoming, Problems> {
        let Reading { city, defaults, places, today } = *reading;
        match self {
            Self::OpenReferral => open_referral::read(bytes, city, defaults),
            Self::OpenReferralTables => open_referral::read_package(bytes, city, defaults),
            Self::Integreat => integreat::read_saved(bytes, city, defaults),
            Self::Calendar => {
                icalendar::read(bytes, &icalendar::Settings { city, defaults, places, from: today })
            }
            Self::Cpsv => cpsv::read(bytes, cpsv::Form::guess(bytes), city, defaults),
            Self::Helsinki => helsinki::read(bytes, &BTreeMap::new(), city, defaults),
        }
    }
}

fn has_name(bytes: &[u8], name: &[u8]) -> bool {
    bytes.windows(name.len()).any(|part| part == name)
}

/// The format of JSON by its names; lines of JSON are Open Referral's.
fn of_json(value: &Value, bytes: &[u8]) -> Option<Format> {
    let first = match value {
        Value::Array(all) => all.first()?,
        Value::Null => return has_name(bytes, b"\"status\"").then_some(Format::OpenReferral),
        other => other,
    };
    let has = |name: &str| first.get(name).is_some();
    if value.get("format").and_then(Value::as_str) == Some(FORMAT) {
        None
    } else if has("@context") || has("@graph") || has("@id") {
        Some(Format::Cpsv)
    } else if has("fi") && has("sv") {
        Some(Format::Helsinki)
    } else if has("available_languages") || has("languages") {
        Some(Format::Integreat)
    } else if ["contents", "services", "organizations", "status", "organization_id", "description"]
        .iter()
        .any(|n| has(n))
    {
        Some(Format::OpenReferral)
    } else {
        None
    }
}
