//! Scores against an independent computation, and the rules that hold for every set of answers.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use measure::Key;
use proptest::prelude::*;
use serde::Deserialize;
use survey::{
    Answers, Kind, Perturbation, Points, Profile, Questionnaire, RankInterval, Round, Score,
    Standing, Value, Weights, city_self_assessment, compare_rounds, rank_intervals, standing,
};

static OURS: LazyLock<Questionnaire> = LazyLock::new(city_self_assessment);

#[derive(Deserialize)]
struct Golden {
    cases: Vec<Case>,
    ranks: Vec<RankCase>,
}

#[derive(Deserialize)]
struct Case {
    answers: Answers,
    weights: BTreeMap<Key, u32>,
    sections: BTreeMap<Key, Expected>,
    overall: Expected,
}

#[derive(Deserialize)]
struct Expected {
    value: Option<f64>,
    worst: Option<f64>,
    best: Option<f64>,
    counts: Option<[u32; 3]>,
}

#[derive(Deserialize)]
struct RankCase {
    seed: u64,
    cities: Vec<BTreeMap<Key, f64>>,
    weights: BTreeMap<Key, u32>,
    intervals: Vec<[usize; 3]>,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("golden/scores.json")).unwrap()
}

fn weights(all: BTreeMap<Key, u32>) -> Weights {
    all.into_iter().fold(Weights::default(), |weights, (area, w)| weights.with(area, w))
}

fn agree(place: &str, score: &Score, expected: &Expected) {
    let near = |ours: Option<Points>, theirs: Option<f64>| match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours.raw() - theirs).abs() < 1e-9,
        (ours, theirs) => ours.is_none() && theirs.is_none(),
    };
    assert!(near(score.value, expected.value), "{place}: {score:?}");
    assert!(near(score.range.map(|r| r.worst), expected.worst), "{place}: {score:?}");
    assert!(near(score.range.map(|r| r.best), expected.best), "{place}: {score:?}");
    let counts = score.counts;
    if let Some(expected) = expected.counts {
        assert_eq!(
            [counts.applicable, counts.answered, counts.not_applicable],
            expected,
            "{place}"
        );
    }
}

#[test]
fn scores_are_those_of_an_independent_computation() {
    for (i, case) in golden().cases.into_iter().enumerate() {
        let profile = Profile::of(&OURS, &case.answers, &weights(case.weights));
        assert_eq!(profile.sections.len(), case.sections.len());
        for section in &profile.sections {
            let place = format!("case {i}, {}", section.area);
            agree(&place, &section.score, &case.sections[&section.area]);
        }
        agree(&format!("case {i}, overall"), &profile.overall, &case.overall);
    }
}

#[test]
fn rank_intervals_are_those_of_an_independent_computation() {
    for case in golden().ranks {
        let points = |city: &BTreeMap<Key, f64>| {
            city.iter().map(|(area, score)| (area.clone(), Points::new(*score))).collect()
        };
        let cities: Vec<_> = case.cities.iter().map(points).collect();
        let found = rank_intervals(&cities, &weights(case.weights), Perturbation::new(case.seed));
        let expected: Vec<_> = case
            .intervals
            .iter()
            .map(|[rank, best, worst]| RankInterval { rank: *rank, best: *best, worst: *worst })
            .collect();
        assert_eq!(found, expected);
    }
}

/// A value for a question, out of two numbers; every kind of value comes up.
fn value(kind: &Kind, (pick, what): (u8, u8)) -> Value {
    match (pick % 8, kind) {
        (0, _) => Value::NoAnswer,
        (1, _) => Value::NotApplicable,
        (2, _) if what > 200 => Value::Unread("?".into()),
        (_, Kind::Choice(options)) => {
            Value::Chosen(options[usize::from(what) % options.len()].key.clone())
        }
        (_, Kind::Several { options, .. }) => {
            let is_in = |i: usize| what >> (i % 8) & 1 == 1;
            let chosen = options.iter().enumerate().filter(|(i, _)| is_in(*i));
            Value::Several(chosen.map(|(_, o)| o.key.clone()).collect::<BTreeSet<_>>())
        }
        (_, Kind::Number { least, most, .. }) => {
            Value::Number(least + (most - least) * f64::from(what) / 255.0)
        }
        _ => Value::Text("words".into()),
    }
}

fn any_answers() -> impl Strategy<Value = Vec<(Key, Value)>> {
    proptest::collection::vec(any::<(u8, u8)>(), OURS.questions().count()).prop_map(|picks| {
        let keyed = OURS.questions().zip(picks);
        keyed.map(|((_, q), pick)| (q.key.clone(), value(&q.kind, pick))).collect()
    })
}

fn answers(pairs: &[(Key, Value)]) -> Answers {
    let mut answers = Answers::default();
    pairs.iter().for_each(|(key, value)| answers.set(key.clone(), value.clone()));
    answers
}

fn profile(pairs: &[(Key, Value)]) -> Profile {
    Profile::of(&OURS, &answers(pairs), &Weights::of(&OURS))
}

/// What a value becomes when it gets better by one step, if it can.
fn better(kind: &Kind, value: &Value) -> Option<Value> {
    match (kind, value) {
        (Kind::Choice(options), Value::Chosen(key)) => {
            let at = options.iter().position(|o| o.key == *key)?;
            options.get(at + 1).map(|o| Value::Chosen(o.key.clone()))
        }
        (Kind::Several { options, .. }, Value::Several(keys)) => {
            let one_more = options.iter().find(|o| !keys.contains(&o.key))?;
            Some(Value::Several(keys.iter().cloned().chain([one_more.key.clone()]).collect()))
        }
        (Kind::Number { most, .. }, Value::Number(number)) => {
            Some(Value::Number((number + 1.0).min(*most)))
        }
        _ => None,
    }
}

fn same_sections(a: &Profile, b: &Profile, order: impl Fn(f64, f64) -> bool) -> bool {
    let raw = |s: &Score| s.value.map_or(-1.0, Points::raw);
    let pairs = a.sections.iter().zip(&b.sections);
    pairs.map(|(a, b)| (raw(&a.score), raw(&b.score))).all(|(a, b)| order(a, b))
        && order(raw(&a.overall), raw(&b.overall))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_score_lies_in_its_range_within_0_and_100(pairs in any_answers()) {
        let profile = profile(&pairs);
        let all = profile.sections.iter().map(|s| s.score).chain([profile.overall]);
        for score in all {
            let Some(range) = score.range else { continue };
            prop_assert!(0.0 <= range.worst.raw() && range.best.raw() <= 100.0);
            prop_assert!(range.worst <= range.best);
            if let Some(value) = score.value {
                prop_assert!(range.worst <= value && value <= range.best);
            }
            prop_assert!(score.counts.answered <= score.counts.applicable);
        }
    }

    #[test]
    fn a_better_answer_never_lowers_a_score(pairs in any_answers(), at in any::<prop::sample::Index>()) {
        let at = at.index(pairs.len());
        let question = OURS.question(&pairs[at].0).unwrap();
        let Some(value) = better(&question.kind, &pairs[at].1) else { return Ok(()) };
        let mut improved = pairs.clone();
        improved[at].1 = value;
        // Opening the way to a question that has no answer yet may leave the sum: give it its worst.
        for (key, value) in &mut improved {
            let question = OURS.question(key).unwrap();
            let Kind::Choice(options) = &question.kind else { continue };
            let was = standing(&OURS, question, &answers(&pairs));
            if question.asked_if.is_some() && was == Standing::Scored(0.0) {
                *value = Value::Chosen(options[0].key.clone());
            }
        }
        prop_assert!(same_sections(&profile(&pairs), &profile(&improved), |a, b| a <= b + 1e-9));
    }

    #[test]
    fn the_order_of_questions_and_sections_changes_nothing(pairs in any_answers()) {
        let mut turned = OURS.clone();
        turned.sections.reverse();
        turned.sections.iter_mut().for_each(|s| s.questions.reverse());
        let mut other = Profile::of(&turned, &answers(&pairs), &Weights::of(&turned));
        other.sections.reverse();
        let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
        prop_assert!(same_sections(&profile(&pairs), &other, near));
        let backwards: Vec<_> = pairs.iter().rev().cloned().collect();
        prop_assert_eq!(profile(&pairs), profile(&backwards));
    }

    #[test]
    fn pulls_make_up_what_is_missing_to_100(pairs in any_answers()) {
        let profile = profile(&pairs);
        let pulled: f64 = profile.pulls.iter().map(|p| p.points).sum();
        if let Some(value) = profile.overall.value {
            prop_assert!((100.0 - value.raw() - pulled).abs() < 1e-6);
        }
        prop_assert!(profile.pulls.is_sorted_by(|a, b| a.points >= b.points));
    }

    #[test]
    fn strongest_and_weakest_areas_never_overlap(pairs in any_answers()) {
        let profile = profile(&pairs);
        prop_assert!(profile.strongest.iter().all(|area| !profile.weakest.contains(area)));
        prop_assert!(profile.strongest.len() <= 3 && profile.weakest.len() <= 3);
    }

    #[test]
    fn closing_an_open_answer_keeps_a_section_inside_its_range(pairs in any_answers(), what in any::<u8>()) {
        let before = profile(&pairs);
        let closed: Vec<_> = pairs
            .iter()
            .map(|(key, was)| {
                let kind = &OURS.question(key).unwrap().kind;
                let is_open = matches!(was, Value::NoAnswer | Value::Unread(_));
                (key.clone(), if is_open { value(kind, (7, what)) } else { was.clone() })
            })
            .collect();
        for (before, after) in before.sections.iter().zip(&profile(&closed).sections) {
            let (Some(range), Some(value)) = (before.score.range, after.score.value) else { continue };
            prop_assert!(range.worst.raw() <= value.raw() + 1e-9, "{}", before.area);
            prop_assert!(value.raw() <= range.best.raw() + 1e-9, "{}", before.area);
        }
    }

    #[test]
    fn rounds_compare_only_what_both_answered(then in any_answers(), now in any_answers()) {
        let (then, now) = (answers(&then), answers(&now));
        let round = |answers| Round { questionnaire: &OURS, answers };
        let compared = compare_rounds(round(&then), round(&now), &Weights::of(&OURS));
        prop_assert!((0.0..=1.0).contains(&compared.share));
        prop_assert!(compared.compared <= compared.asked_in_both);
        prop_assert_eq!(compared.asked_in_both, compared.asked_later);
        let in_sections: usize = compared.sections.iter().map(|s| s.compared).sum();
        prop_assert_eq!(in_sections, compared.compared);
    }
}
