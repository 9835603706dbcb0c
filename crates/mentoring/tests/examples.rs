//! The two programmes of the examples: they read cleanly, and IncluCities' pairs come out.

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use mentoring::{Barrier, Degree, Topic, Verdict, compare_with_history, pair, read};
use proptest::prelude::*;

const INCLUCITIES: &[u8] = include_bytes!("../../../examples/programmes/inclucities.json");
const EPI: &[u8] = include_bytes!("../../../examples/programmes/epi.json");

#[test]
fn both_programmes_read_cleanly() {
    let inclucities = read(INCLUCITIES).unwrap();
    let epi = read(EPI).unwrap();
    assert_eq!((inclucities.cities.len(), epi.cities.len()), (8, 7));
    assert_eq!((inclucities.pairs.len(), epi.pairs.len()), (4, 0));
    assert_eq!((inclucities.flow.stages.len(), inclucities.visits.len()), (7, 3));
    assert!(inclucities.cities.iter().all(|c| c.place.is_some() && c.inhabitants.is_some()));
}

#[test]
fn the_four_pairs_of_history_are_the_optimum() {
    let programme = read(INCLUCITIES).unwrap();
    let call = programme.call();
    let pairing = pair(&call).unwrap();
    let differences = compare_with_history(&call, &pairing, &programme.pairs).unwrap();
    for difference in &differences {
        assert!(matches!(difference.verdict, Verdict::Same(_)), "{difference:?}");
    }
    assert_eq!(differences.len(), 4);
    assert!(pairing.unmatched.is_empty());
}

/// Brussels and Schaerbeek differ by their topics only: when these change places, so do the pairs.
#[test]
fn when_two_mentors_change_topics_history_is_found_different() {
    let programme = read(INCLUCITIES).unwrap();
    let mut call = programme.call();
    let at = |name: &str| {
        call.candidates.iter().position(|c| c.participant.city.as_str() == name).unwrap()
    };
    let (brussels, schaerbeek) = (at("brussels"), at("schaerbeek"));
    let strengths = call.candidates[brussels].strengths.clone();
    call.candidates[brussels].strengths = call.candidates[schaerbeek].strengths.clone();
    call.candidates[schaerbeek].strengths = strengths;
    let pairing = pair(&call).unwrap();
    let differences = compare_with_history(&call, &pairing, &programme.pairs).unwrap();
    let first = &differences[0].verdict;
    assert!(
        matches!(first, Verdict::Barred { barriers, .. } if *barriers == [Barrier::NoSharedTopic])
    );
    assert!(matches!(differences[1].verdict, Verdict::Same(_)));
}

/// With a taste of each other's topics the historical pairs become possible, at a price.
#[test]
fn a_historical_pair_that_is_not_the_best_has_its_price() {
    let programme = read(INCLUCITIES).unwrap();
    let mut call = programme.call();
    for candidate in call.candidates.iter_mut().filter(|c| c.participant.can_mentor()) {
        let (city, strengths) = (candidate.participant.city.clone(), &mut candidate.strengths);
        let swapped = match city.as_str() {
            "brussels" => [("language", 1.0), ("women", 0.1)],
            "schaerbeek" => [("women", 1.0), ("language", 0.1)],
            _ => continue,
        };
        strengths.truncate(2);
        for (strength, (topic, level)) in strengths.iter_mut().zip(swapped) {
            strength.topic = Topic::parse(topic).unwrap();
            strength.level = Degree::of(level);
        }
    }
    let pairing = pair(&call).unwrap();
    let differences = compare_with_history(&call, &pairing, &programme.pairs).unwrap();
    let Verdict::Different { computed, historic_fit, computed_fit, given_up } =
        &differences[0].verdict
    else {
        panic!("{:?}", differences[0]);
    };
    assert_eq!(computed.as_ref().unwrap().as_str(), "schaerbeek");
    assert!(historic_fit.score < computed_fit.as_ref().unwrap().score);
    assert!(given_up.lost_sum() > 0.0 && given_up.fewer_served() == 0);
    // Jelgava changes its mentor along with Saint-Jean.
    assert_eq!(given_up.moves.len(), 2);
}

#[test]
fn a_city_that_did_not_answer_the_call_is_told_apart_from_one_that_does_not_fit() {
    let programme = read(INCLUCITIES).unwrap();
    let mut call = programme.call();
    let historic = &programme.pairs[0];
    call.candidates.retain(|c| c.participant.city != historic.mentor);
    let pairing = pair(&call).unwrap();
    let differences = compare_with_history(&call, &pairing, &programme.pairs).unwrap();
    assert_eq!(differences[0].verdict, Verdict::NotInCall);
    assert_eq!(pairing.unmatched.len(), 1);
}

#[test]
fn everything_wrong_is_named_at_once() {
    let text = r#"{"format": "isopolity-programme-1", "key": "A B", "title": "T", "lead": "L",
        "funder": 7, "flow": "eight-steps", "surprise": 1, "cities": [{"key": "a", "name": "A",
        "country": "LV00", "languages": ["en"], "place": {"latitude": 91, "longitude": 0}}],
        "needs": [{"key": "n", "city": "b", "topic": "chess", "weight": 2, "says": ""}]}"#;
    let problems = read(text.as_bytes()).unwrap_err();
    let named: Vec<String> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.code, p.place)).collect();
    for expected in [
        "unknown-field surprise",
        "not-a-key key",
        "missing summary",
        "not-a-text funder",
        "unknown-flow flow",
        "not-a-country cities[0].country",
        "out-of-range cities[0].place.latitude",
        "not-a-degree needs[0].weight",
        "empty needs[0].says",
        "missing needs[0].source",
    ] {
        assert!(named.iter().any(|n| n == expected), "{expected} is missing in {named:#?}");
    }
}

#[test]
fn names_that_do_not_agree_are_found() {
    let text = String::from_utf8(INCLUCITIES.to_vec()).unwrap();
    let broken = text
        .replace(r#""topic": "women""#, r#""topic": "chess""#)
        .replace(r#""stage": "train""#, r#""stage": "sing""#)
        .replace(r#""mentee": "capaci""#, r#""mentee": "partinico""#);
    let problems = read(broken.as_bytes()).unwrap_err();
    let codes: Vec<&str> = problems.as_slice().iter().map(|p| p.code).collect();
    for code in ["unknown-topic", "unknown-stage", "unknown-city"] {
        assert!(codes.contains(&code), "{code} is missing in {codes:?}");
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
    let no_codes = [
        "topic.rs",
        "stage.rs",
        "isopolity-programme-1",
        "visit-1",
        "visit-2",
        "visit-3",
        "waits-for",
    ];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), mentoring::PROBLEM_CODES, &no_codes);
}
