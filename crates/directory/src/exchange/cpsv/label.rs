//! What must have a name in the file though our records have none for it: a condition, a way to get a
//! service. The application words it in every language; where it does not, the code stands there in
//! English.

use crate::eligibility::{Family, Gender, Residence};
use locale::Lang;
use serde::Serialize;
use serde_json::Value;

/// Something that must have a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Label {
    /// What to bring.
    Documents,
    /// How to begin.
    HowToBegin,
    /// That a record is made up to show what a directory looks like.
    Example,
    /// How old one must be, in years: from and to, both counted in.
    Age(Option<u8>, Option<u8>),
    /// On what ground one lives here.
    Residence(Residence),
    /// A gender.
    Gender(Gender),
    /// With whom one lives.
    Family(Family),
    /// A way to get a service.
    Channel(Channel),
}

/// A way to get a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// At a place.
    Place,
    /// By telephone.
    Phone,
    /// By electronic mail.
    Mail,
    /// On the web.
    Web,
}

/// The names of labels in languages.
pub trait Words: Sync {
    /// A label in a language; `None` where there is no word for it.
    fn word(&self, lang: Lang, label: Label) -> Option<String>;
}

/// No words: every label is its code in English.
#[derive(Clone, Copy, Debug, Default)]
pub struct Codes;

impl Words for Codes {
    fn word(&self, _lang: Lang, _label: Label) -> Option<String> {
        None
    }
}

impl Label {
    /// Its code, such as `residence-citizen`: what the end of its address is.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Documents => "documents".to_owned(),
            Self::HowToBegin => "begin".to_owned(),
            Self::Example => "example".to_owned(),
            Self::Age(from, to) => format!("age-{}-{}", number(from), number(to)),
            Self::Residence(residence) => format!("residence-{}", code(&residence)),
            Self::Gender(gender) => format!("gender-{}", code(&gender)),
            Self::Family(family) => format!("family-{}", code(&family)),
            Self::Channel(channel) => format!("channel-{}", channel.as_str()),
        }
    }

    /// Its code as words in English, which it is made of: `with children`.
    pub(super) fn plain(self) -> String {
        match self {
            Self::Age(from, to) => format!("age {}\u{2013}{}", number(from), number(to)),
            Self::Residence(residence) => code(&residence).replace('-', " "),
            Self::Gender(gender) => code(&gender).replace('-', " "),
            Self::Family(family) => code(&family).replace('-', " "),
            Self::Channel(channel) => channel.as_str().to_owned(),
            Self::HowToBegin => "how to begin".to_owned(),
            Self::Documents | Self::Example => self.code(),
        }
    }
}

impl Channel {
    fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Web => "web",
        }
    }
}

fn number(years: Option<u8>) -> String {
    years.map_or_else(String::new, |years| years.to_string())
}

/// The word by which files call a value.
pub(super) fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => code,
        _ => String::new(),
    }
}
