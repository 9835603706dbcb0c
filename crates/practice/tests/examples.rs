//! The collections of the two example programmes, and what is said about broken ones.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use measure::Key;
use practice::{Direction, Provenance, read};
use proptest::prelude::*;

const INCLUCITIES: &[u8] = include_bytes!("../../../examples/programmes/inclucities.json");
const EPI: &[u8] = include_bytes!("../../../examples/programmes/epi.json");

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
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
    let compa = adoptions.iter().find(|a| a.key == key("compa")).unwrap();
    assert_eq!(compa.adapted_name.as_ref().unwrap().source_text(), "compa");
}

#[test]
fn what_is_ours_is_marked_as_an_example() {
    let collection = read(INCLUCITIES).unwrap();
    let (_, factor) = collection.key_factor(&key("participation-tools")).unwrap();
    assert_eq!(factor.provenance, Provenance::Published(key("pair-3")));
    assert!(factor.guiding_questions.iter().all(|q| q.provenance.is_example()));
}

#[test]
fn practices_are_found_by_the_key_factor_they_serve() {
    let collection = read(INCLUCITIES).unwrap();
    let factor = key("volunteers");
    let found: Vec<&str> = collection.practices_for(&factor).map(|p| p.key.as_str()).collect();
    assert_eq!(found, ["camim"]);
}

#[test]
fn everything_wrong_is_named_at_once() {
    let text = r#"{"cities": [{"key": "a"}], "benchmarks": [{"key": "b", "title": "B", "theme": "work",
        "statement": {"text": "S"}, "key_factors": []}],
        "practices": [{"key": "p", "city": "z", "title": "", "summary": "S", "url": "ftp://x",
        "source": "nowhere", "example": true, "themes": []},
        {"key": "q", "city": "z", "title": "Q", "summary": "S", "source": "nowhere", "themes": ["work"]}],
        "adoptions": [{"key": "k", "practice": "gone", "source_city": "a", "adopting_city": "a",
        "status": "adopted", "direction": "sideways", "example": true}]}"#;
    let problems = read(text.as_bytes()).unwrap_err();
    let named: Vec<String> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.code, p.place)).collect();
    for expected in [
        "no-provenance benchmarks[0].statement.source",
        "empty practices[0].title",
        "not-an-address practices[0].url",
        "published-and-example practices[0].source",
        "missing practices[0].themes",
        "unknown-city practices",
        "unknown-source q",
        "unknown-practice k",
        "own-practice k",
    ] {
        assert!(named.iter().any(|n| n == expected), "{expected} is missing in {named:#?}");
    }
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
