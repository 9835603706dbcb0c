//! The collections of the two example programmes, and what is said about broken ones.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use measure::Key;
use practice::{Direction, FactorId, OriginKind, read};
use proptest::prelude::*;

const INCLUCITIES: &[u8] = include_bytes!("../../../examples/programmes/inclucities.json");
const EPI: &[u8] = include_bytes!("../../../examples/programmes/epi.json");

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

fn factor(text: &str) -> FactorId {
    FactorId::parse(text).unwrap()
}

#[test]
fn both_collections_read_cleanly() {
    let (inclucities, epi) = (read(INCLUCITIES).unwrap(), read(EPI).unwrap());
    assert_eq!((inclucities.benchmarks.len(), epi.benchmarks.len()), (5, 3));
    assert_eq!((inclucities.practices.len(), epi.practices.len()), (12, 4));
    let factors = inclucities.benchmarks.iter().flat_map(|b| &b.key_factors);
    assert!(factors.into_iter().all(|f| !f.guiding_questions.is_empty()));
}

#[test]
fn learning_went_both_ways() {
    let adoptions = read(INCLUCITIES).unwrap().adoptions;
    let went = |way| adoptions.iter().filter(|a| a.direction == way).count();
    assert_eq!((went(Direction::MentorToMentee), went(Direction::MenteeToMentor)), (3, 1));
    let compa = adoptions.iter().find(|a| a.city == key("capaci")).unwrap();
    assert_eq!(compa.adapted_name.as_ref().unwrap().source_text(), "compa");
}

#[test]
fn what_is_ours_is_marked_and_what_is_published_says_where() {
    let collection = read(INCLUCITIES).unwrap();
    let factor = collection.key_factor(&factor("decent-work.participation-tools")).unwrap();
    assert_eq!(factor.origin.kind, OriginKind::Published);
    assert_eq!(factor.origin.name, "IncluCities, pair 3: Fuenlabrada and Livadia");
    assert_eq!(factor.origin.url, "https://inclucities.eu/pair-3");
    assert!(factor.guiding_questions.iter().all(|q| q.origin.is_example()));
    assert!(collection.benchmarks.iter().all(|b| b.has_examples()));
}

#[test]
fn a_practices_own_address_is_nearer_than_that_of_its_source() {
    let file = |own: &str| {
        let text = r#"{"sources": [{"key": "s", "name": "S", "url": "https://s.example",
            "checked_on": "2026-01-02"}], "practices": [{"key": "p", "city": "a", "title": "P",
            "summary": "S", "themes": ["work"], "source": "s""#;
        let origin =
            read(format!("{text}{own}}}]}}").as_bytes()).unwrap().practices.remove(0).origin;
        (origin.url, origin.checked_on.unwrap().to_string())
    };
    let as_text = |(url, date): (&str, &str)| (url.to_owned(), date.to_owned());
    assert_eq!(file(""), as_text(("https://s.example", "2026-01-02")));
    let own = r#", "url": "https://p.example", "checked_on": "2026-03-04""#;
    assert_eq!(file(own), as_text(("https://p.example", "2026-03-04")));
}

#[test]
fn the_name_of_a_source_is_short_because_every_passage_carries_it() {
    let named = problems(&format!(
        r#"{{"sources": [{{"key": "s", "name": "{}", "url": "https://{0}"}}]}}"#,
        "s".repeat(501)
    ));
    assert_eq!(named, ["too-long sources[0].name", "too-long sources[0].url"]);
}

#[test]
fn practices_are_found_by_the_key_factor_they_serve() {
    let collection = read(INCLUCITIES).unwrap();
    let factor = factor("language-learning.volunteers");
    let found: Vec<&str> = collection.practices_for(&factor).map(|p| p.key.as_str()).collect();
    assert_eq!(found, ["camim"]);
}

#[test]
fn passages_and_ids_are_written_as_databases_keep_them() {
    let kept = r#"{"text":{"source":"en","texts":{"en":{"text":"Who asks?"}}},"origin":{"kind":"own","name":"","url":"","checked_on":null}}"#;
    let passage: practice::Passage = serde_json::from_str(kept).unwrap();
    assert_eq!(serde_json::to_string(&passage).unwrap(), kept);
    let kept = r#"["language-learning.volunteers"]"#;
    let ids: Vec<FactorId> = serde_json::from_str(kept).unwrap();
    assert_eq!(serde_json::to_string(&ids).unwrap(), kept);
}

/// What is wrong with a file, as `code place`.
fn problems(text: &str) -> Vec<String> {
    let problems = read(text.as_bytes()).unwrap_err();
    problems.as_slice().iter().map(|p| format!("{} {}", p.code, p.place)).collect()
}

#[test]
fn everything_wrong_is_named_at_once() {
    let named = problems(
        r#"{"cities": [{"key": "a"}], "benchmarks": [{"key": "b", "title": "B", "theme": "work",
        "statement": {"text": "S"}, "key_factors": []}],
        "practices": [{"key": "p", "city": "z", "title": "", "summary": "S", "url": "ftp://x",
        "source": "nowhere", "example": true, "themes": []},
        {"key": "q", "city": "z", "title": "Q", "summary": "S", "source": "nowhere", "themes": ["work"],
        "key_factors": ["luck"]}],
        "adoptions": [{"key": "k", "practice": "gone", "source_city": "a", "adopting_city": "a",
        "status": "adopted", "direction": "sideways", "example": true}]}"#,
    );
    for expected in [
        "no-provenance benchmarks[0].statement.source",
        "no-key-factors benchmarks[0].key_factors",
        "empty practices[0].title",
        "not-an-address practices[0].url",
        "published-and-example practices[0].source",
        "missing practices[0].themes",
        "unknown-city practices[1].city",
        "unknown-source practices[1].source",
        "unknown-key-factor practices[1].key_factors",
        "unknown-practice adoptions[0].practice",
        "own-practice adoptions[0].adopting_city",
    ] {
        assert!(named.iter().any(|n| n == expected), "{expected} is missing in {named:#?}");
    }
}

#[test]
fn one_name_is_given_once_and_an_adoption_begins_where_its_practice_is() {
    let benchmark = r#"{"key": "b", "title": "B", "theme": "work", "statement": {"text": "S", "example": true},
        "key_factors": [{"key": "f", "title": "F", "example": true, "good_practice": "gone"}]}"#;
    let practice = r#"{"key": "p", "city": "a", "title": "P", "summary": "S", "source": "s", "themes": ["work"],
        "key_factors": ["f"]}"#;
    let adoption = r#"{"key": "k", "practice": "p", "source_city": "b", "adopting_city": "c",
        "status": "adopted", "direction": "sideways", "example": true}"#;
    let source = r#"{"key": "s", "name": "S"}"#;
    let named = problems(&format!(
        r#"{{"sources": [{source}, {source}], "benchmarks": [{benchmark}, {benchmark}],
        "practices": [{practice}, {practice}], "adoptions": [{adoption}, {adoption}]}}"#
    ));
    let expected = [
        "twice sources",
        "not-the-practices-city adoptions[0].source_city",
        "not-the-practices-city adoptions[1].source_city",
        "twice benchmarks",
        "twice key_factors",
        "twice practices",
        "twice adoptions",
        "unknown-practice f",
        "unknown-practice f",
    ];
    assert_eq!(named, expected);
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_damage_panics(at in 0..INCLUCITIES.len(), with in any::<u8>(), cut in 0..200_usize) {
        let mut bytes = INCLUCITIES.to_vec();
        bytes[at] = with;
        let _ = read(&bytes);
        bytes.drain(at..(at + cut).min(INCLUCITIES.len()));
        let _ = read(&bytes);
    }
}

#[test]
fn every_code_of_a_problem_is_listed() {
    let no_codes = ["monitoring-and-evaluation", "multi-level-governance", "multi-stakeholder"];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), practice::PROBLEM_CODES, &no_codes);
}
