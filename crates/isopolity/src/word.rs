//! The words of the screens: a constant for every message of `locales/en`, and the dictionary.
//!
//! The messages lie in `locales/<language>/<slice>.ftl`. A screen names a constant, so a message
//! that is not there is a compile error; a test compares the other languages with English.

use locale::{Dictionary, Lang, Word, Words};

include!(concat!(env!("OUT_DIR"), "/words.rs"));
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Reads the messages of every language that is compiled in.
///
/// # Panics
/// When a compiled-in file is no Fluent: a test loads them all.
#[must_use]
pub fn dictionary() -> Dictionary {
    Dictionary::new(LANGUAGES.iter().map(|(tag, files)| {
        let lang = Lang::parse(tag).unwrap_or(Lang::EN);
        Words::read(lang, files.iter().map(|(_, text)| *text))
            .unwrap_or_else(|e| panic!("locales/{tag}: {e}"))
    }))
}

/// The name of a language in that language.
#[must_use]
pub fn own_name(lang: Lang) -> &'static str {
    OWN_NAMES.iter().find(|(tag, _)| *tag == lang.language()).map_or("?", |(_, name)| name)
}

/// Languages as their speakers write them (CLDR).
pub const OWN_NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bg", "български"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("he", "עברית"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("it", "italiano"),
    ("ku", "kurdî"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mt", "Malti"),
    ("nl", "Nederlands"),
    ("no", "norsk"),
    ("pl", "polski"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("so", "Soomaali"),
    ("sq", "shqip"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];
