//! The words of the screens: a constant for every message of `locales/en`, and the dictionary.
//!
//! The messages lie in `locales/<language>/<slice>.ftl`. A screen names a constant, so a message
//! that is not there is a compile error; a test compares the other languages with English.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use locale::{Dictionary, Lang, Word, Words};

use crate::fold::fold;

include!(concat!(env!("OUT_DIR"), "/words.rs"));
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Reads the messages of every language that is compiled in.
///
/// # Panics
/// When a compiled-in file is no Fluent: a test loads them all.
#[must_use]
pub fn dictionary() -> Dictionary {
    let words = |(tag, files): &(&str, &[(&str, &str)])| {
        let lang = Lang::parse(tag).unwrap_or(Lang::EN);
        Words::read(lang, files.iter().map(|(_, text)| *text))
            .unwrap_or_else(|e| panic!("locales/{tag}: {e}"))
    };
    let (whole, parts): (Vec<_>, Vec<_>) = LANGUAGES.iter().partition(|(_, files)| is_whole(files));
    Dictionary::new(whole.into_iter().map(words)).with_parts(parts.into_iter().map(words))
}

/// Whether a language with these files is there for all pages, or for newcomers' pages alone.
#[must_use]
pub fn is_whole(files: &[(&str, &str)]) -> bool {
    files.iter().any(|(file, _)| *file == "frame.ftl")
}

/// The files of newcomers' pages: a language that has no others is offered there and nowhere else.
pub const NEWCOMERS: [&str; 3] = ["language.ftl", "public.ftl", "welcome.ftl"];

/// The name of a language in that language.
#[must_use]
pub fn own_name(lang: Lang) -> &'static str {
    known_name(lang).unwrap_or(NO_NAME)
}

/// The same, or `None` for a language that has no name here.
#[must_use]
pub fn known_name(lang: Lang) -> Option<&'static str> {
    let language = lang.language();
    let at = OWN_NAMES.binary_search_by(|(tag, _)| (*tag).cmp(language)).ok()?;
    OWN_NAMES.get(at).map(|(_, name)| *name)
}

/// What stands for the name of a language that has none here.
const NO_NAME: &str = "?";

/// The language that a name means, in its own language or in any of the screens: `Latvian`,
/// `latviešu`, `lettiska`; case and accents do not count.
#[must_use]
pub fn language_named(name: &str) -> Option<Lang> {
    static NAMES: LazyLock<BTreeMap<String, Lang>> = LazyLock::new(|| names().collect());
    NAMES.get(&fold(name.trim())).copied()
}

/// Every name of every language, folded.
fn names() -> impl Iterator<Item = (String, Lang)> {
    let screens = LANGUAGES.iter().filter_map(|(tag, files)| {
        let (_, text) = files.iter().find(|(file, _)| *file == "language.ftl")?;
        Words::read(Lang::parse(tag).ok()?, std::iter::once(*text)).ok()
    });
    let screens: Vec<_> = screens.collect();
    OWN_NAMES.iter().filter_map(|(tag, own)| Some((Lang::parse(tag).ok()?, own))).flat_map(
        move |(lang, own)| {
            let name = |words: &Words| words.find(&format!("language-{lang}"), &[]);
            let others: Vec<_> = screens.iter().filter_map(name).collect();
            std::iter::once((*own).to_owned()).chain(others).map(move |name| (fold(&name), lang))
        },
    )
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_name_in_every_language_of_the_screens() {
        for name in ["Latvian", "latviešu", "LATVIESU", "lettiska", "letton", "latvijski"] {
            assert_eq!(language_named(name), Some(Lang::LV), "{name}");
        }
        assert_eq!(language_named(" العربية "), Some(Lang::AR));
        assert_eq!(language_named("Klingon"), None);
    }

    #[test]
    fn no_name_means_two_languages() {
        let mut known = BTreeMap::new();
        for (name, lang) in names() {
            let before = known.insert(name.clone(), lang);
            assert!(before.is_none_or(|before| before == lang), "{name}: {before:?} and {lang}");
        }
    }
}
