//! The words of the screens: complete in every language, with every plural.

use isopolity::word::{LANGUAGES, OWN_NAMES};
use locale::Lang;

fn texts(tag: &str) -> String {
    let (_, files) = LANGUAGES.iter().find(|(t, _)| *t == tag).expect("a language");
    files.iter().map(|(_, text)| format!("{text}\n")).collect()
}

#[test]
fn every_language_has_every_message_with_its_places_and_plurals() {
    let english = texts("en");
    let mut wrong = Vec::new();
    for (tag, _) in LANGUAGES {
        let lang = Lang::parse(tag).expect("a tag");
        let found = locale::compare(&english, &texts(tag), lang);
        wrong.extend(found.iter().map(|difference| format!("{tag}: {difference}")));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_has_a_name_of_its_own() {
    for (tag, _) in LANGUAGES {
        assert!(OWN_NAMES.iter().any(|(t, _)| t == tag), "{tag} has no name in word.rs");
    }
}

#[test]
fn the_languages_of_the_first_release_are_there() {
    let tags: Vec<_> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
    for tag in ["ar", "en", "fr", "hr", "lv", "sv"] {
        assert!(tags.contains(&tag), "{tag} is missing");
    }
}
