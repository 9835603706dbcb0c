//! The pairing against brute force, against SciPy, and against itself in another order.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::BTreeSet;

use locale::Lang;
use measure::{Key, Territory};
use mentoring::{
    Call, Candidate, Degree, Need, Origin, Participant, Side, Strength, Topic, fit, force, pair,
};
use proptest::prelude::*;
use serde_json::Value;

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

fn city(name: &str, side: Side, capacity: u16, country: &str) -> Candidate {
    let participant = Participant {
        city: key(name),
        side,
        languages: vec![Lang::EN],
        country: Territory::parse(country).unwrap(),
        inhabitants: None,
        capacity,
    };
    Candidate { participant, needs: vec![], strengths: vec![] }
}

fn need(candidate: &mut Candidate, topic: &str, weight: f64) {
    let (city, origin) = (candidate.participant.city.clone(), Origin::Statement(key("said")));
    let topic = Topic::parse(topic).unwrap();
    let weight = Degree::of(weight);
    candidate.needs.push(Need { city, topic, weight, origin, support: vec![] });
}

fn strength(candidate: &mut Candidate, topic: &str, level: f64) {
    let (city, origin) = (candidate.participant.city.clone(), Origin::Statement(key("said")));
    let topic = Topic::parse(topic).unwrap();
    let level = Degree::of(level);
    candidate.strengths.push(Strength { city, topic, level, origin, practices: vec![] });
}

/// A call in which mentor `j` meets the only need of mentee `i` at `levels[i][j]` per cent.
fn call_of(levels: &[Vec<u32>], capacity: &[u16]) -> Call {
    let mut call = Call::default();
    for (j, capacity) in capacity.iter().enumerate() {
        let mut mentor = city(&format!("mentor-{j:02}"), Side::Mentor, *capacity, "BE");
        for (i, row) in levels.iter().enumerate().filter(|(_, row)| row[j] > 0) {
            strength(&mut mentor, &format!("t-{i}"), f64::from(row[j]) / 100.0);
        }
        call.candidates.push(mentor);
    }
    for i in 0..levels.len() {
        let mut mentee = city(&format!("mentee-{i:02}"), Side::Mentee, 0, "LV");
        need(&mut mentee, &format!("t-{i}"), 1.0);
        call.candidates.push(mentee);
    }
    call
}

/// Served, leximin levels and sum of the best seating by trying all; capacities are respected.
type Merit = (usize, Vec<u8>, i64);

fn brute_force(call: &Call, forced: Option<(usize, Option<usize>)>, sum_only: bool) -> Merit {
    let (mentors, mentees) = sides(call);
    let mut best = (0, vec![], i64::MIN);
    let mut seats = vec![None; mentees.len()];
    try_all(call, &mentors, &mentees, 0, &mut seats, &mut |seats, fits| {
        if forced.is_some_and(|(row, column)| seats[row] != column) {
            return;
        }
        let merit = merit(fits);
        let is_better = if sum_only { merit.2 > best.2 } else { merit > best };
        if is_better {
            best = merit;
        }
    });
    best
}

/// Of all seatings of the highest merit the one with most pairs across borders, and of these the
/// one in which the first mentee has the first mentor, and so on; mentors by their place.
fn first_of_the_best(call: &Call) -> Vec<usize> {
    let (mentors, mentees) = sides(call);
    let mut best = None;
    try_all(call, &mentors, &mentees, 0, &mut vec![None; mentees.len()], &mut |seats, fits| {
        let country = |c: &Candidate| c.participant.country.clone();
        let home = |(seat, e): &(&Option<usize>, &&Candidate)| {
            seat.is_some_and(|r| country(mentors[r]) == country(e))
        };
        let homes = seats.iter().zip(&mentees).filter(home).count();
        let places: Vec<usize> = seats.iter().map(|s| s.unwrap_or(usize::MAX)).collect();
        let found = (merit(fits), std::cmp::Reverse(homes), std::cmp::Reverse(places));
        if best.as_ref().is_none_or(|known| found > *known) {
            best = Some(found);
        }
    });
    best.unwrap().2.0
}

fn merit(fits: &[Degree]) -> Merit {
    let mut levels: Vec<u8> = fits.iter().map(|f| f.percent()).collect();
    levels.sort_unstable();
    (fits.len(), levels, fits.iter().map(|f| i64::from(f.ten_thousandths())).sum())
}

fn sides(call: &Call) -> (Vec<&Candidate>, Vec<&Candidate>) {
    let mut all: Vec<&Candidate> = call.candidates.iter().collect();
    all.sort_by(|a, b| a.participant.city.cmp(&b.participant.city));
    let mentors = all.iter().copied().filter(|c| c.participant.can_mentor()).collect();
    (mentors, all.into_iter().filter(|c| c.participant.wants_mentor()).collect())
}

fn try_all(
    call: &Call,
    mentors: &[&Candidate],
    mentees: &[&Candidate],
    row: usize,
    seats: &mut Vec<Option<usize>>,
    look: &mut impl FnMut(&[Option<usize>], &[Degree]),
) {
    if row == mentees.len() {
        let pairs = seats.iter().zip(mentees);
        let fits: Vec<Degree> = pairs
            .filter_map(|(seat, mentee)| Some(fit(mentors[(*seat)?], mentee).unwrap().score))
            .collect();
        return look(seats, &fits);
    }
    try_all(call, mentors, mentees, row + 1, seats, look);
    for (column, mentor) in mentors.iter().enumerate() {
        let taken = seats.iter().filter(|s| **s == Some(column)).count();
        let pair = (mentor.participant.city.clone(), mentees[row].participant.city.clone());
        let may = !call.forbidden.contains(&pair) && fit(mentor, mentees[row]).is_ok();
        if may && taken < usize::from(mentor.participant.capacity) {
            seats[row] = Some(column);
            try_all(call, mentors, mentees, row + 1, seats, look);
            seats[row] = None;
        }
    }
}

/// Calls with few topics, few levels and several countries, so that there are many ties.
fn small_call() -> impl Strategy<Value = Call> {
    let row = prop::collection::vec(prop_oneof![2 => Just(0), 1 => Just(3), 3 => 1..=10_u8], 3);
    let one = (0..3_u8, row.clone(), row, 0..3_u16, 0..2_u8);
    let ban = prop::collection::vec((0..7_usize, 0..7_usize), 0..4);
    (prop::collection::vec(one, 1..=7), ban).prop_map(|(rows, bans)| {
        let mut call = Call::default();
        for (at, (side, needs, strengths, capacity, country)) in rows.into_iter().enumerate() {
            let side = [Side::Mentor, Side::Mentee, Side::Either][usize::from(side)];
            let country = ["LV", "SE"][usize::from(country)];
            let mut new = city(&format!("c-{at}"), side, capacity, country);
            for (topic, (n, s)) in needs.into_iter().zip(strengths).enumerate() {
                need(&mut new, &format!("t-{topic}"), f64::from(n) / 10.0);
                strength(&mut new, &format!("t-{topic}"), f64::from(s) / 10.0);
            }
            call.candidates.push(new);
        }
        let there = call.candidates.len();
        let named = bans.into_iter().filter(|(a, b)| *a < there && *b < there);
        call.forbidden =
            named.map(|(a, b)| (key(&format!("c-{a}")), key(&format!("c-{b}")))).collect();
        call
    })
}

proptest! {
    #[test]
    fn the_pairing_equals_brute_force(call in small_call()) {
        let pairing = pair(&call).unwrap();
        prop_assert_eq!(merit(&pairing.summary.fits), brute_force(&call, None, false));
        let by_sum = merit(&pairing.by_sum_summary.fits).2;
        prop_assert_eq!(by_sum, brute_force(&call, None, true).2.max(0));
    }

    #[test]
    fn ties_are_broken_by_borders_and_then_by_keys(call in small_call()) {
        let pairing = pair(&call).unwrap();
        let (mentors, mentees) = sides(&call);
        let place = |mentee: &&Candidate| {
            let pair = pairing.pairs.iter().find(|p| p.mentee == mentee.participant.city);
            let is_it = |m: &&Candidate| pair.is_some_and(|p| p.mentor == m.participant.city);
            mentors.iter().position(is_it).unwrap_or(usize::MAX)
        };
        prop_assert_eq!(mentees.iter().map(place).collect::<Vec<_>>(), first_of_the_best(&call));
    }

    #[test]
    fn every_price_equals_brute_force(call in small_call()) {
        let pairing = pair(&call).unwrap();
        let (mentors, mentees) = sides(&call);
        for (column, mentor) in mentors.iter().enumerate() {
            for (row, mentee) in mentees.iter().enumerate() {
                let names = (&mentor.participant.city, &mentee.participant.city);
                if let Ok(change) = force(&call, names.0, names.1) {
                    let best = brute_force(&call, Some((row, Some(column))), false);
                    prop_assert_eq!(merit(&change.after.fits), best);
                }
            }
        }
        for pair in &pairing.pairs {
            let mut without = call.clone();
            without.forbidden.insert((pair.mentor.clone(), pair.mentee.clone()));
            prop_assert_eq!(merit(&pair.regret.after.fits), brute_force(&without, None, false));
        }
    }

    #[test]
    fn forcing_in_the_call_equals_the_price_that_was_told(call in small_call()) {
        for told in pair(&call).unwrap().pairs {
            let Some(next) = told.next_best else { continue };
            let forced = BTreeSet::from([(next.mentor.clone(), told.mentee.clone())]);
            let again = pair(&Call { forced, ..call.clone() }).unwrap();
            // Of pairings that are equally good each may be told.
            prop_assert_eq!(merit(&again.summary.fits), merit(&next.change.after.fits));
            prop_assert!(again.pairs.iter().any(|p| p.mentee == told.mentee && p.mentor == next.mentor));
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(call in small_call(), turn in 0..7_usize) {
        let mut turned = call.clone();
        let by = turn % turned.candidates.len();
        turned.candidates.rotate_left(by);
        for candidate in &mut turned.candidates {
            candidate.needs.reverse();
            candidate.strengths.reverse();
        }
        prop_assert_eq!(pair(&call).unwrap(), pair(&turned).unwrap());
        turned.candidates.reverse();
        prop_assert_eq!(pair(&call).unwrap(), pair(&turned).unwrap());
    }

    #[test]
    fn among_equals_the_first_keys_win(rows in 1..5_usize, columns in 1..5_usize) {
        let levels = vec![vec![50; columns]; rows];
        let pairing = pair(&call_of(&levels, &vec![1; columns])).unwrap();
        for (at, pair) in pairing.pairs.iter().enumerate() {
            prop_assert_eq!(pair.mentee.as_str(), format!("mentee-{at:02}"));
            prop_assert_eq!(pair.mentor.as_str(), format!("mentor-{at:02}"));
        }
    }
}

/// `tests/golden/assignments.json` was made by `assignments.py` beside it.
#[test]
fn sums_equal_those_of_scipy() {
    let golden: Value = serde_json::from_str(include_str!("golden/assignments.json")).unwrap();
    let cases = golden["cases"].as_array().unwrap();
    assert!(cases.len() >= 50);
    for case in cases {
        let levels: Vec<Vec<u32>> = serde_json::from_value(case["levels"].clone()).unwrap();
        let capacity: Vec<u16> = serde_json::from_value(case["capacity"].clone()).unwrap();
        let pairing = pair(&call_of(&levels, &capacity)).unwrap();
        // A fit is 0.90 of the level, so one per cent of level is 90 ten-thousandths of fit.
        let sum = pairing.by_sum_summary.ten_thousandths();
        assert_eq!(sum, case["sum"].as_i64().unwrap() * 90);
        assert_eq!(pairing.summary.served() as u64, case["served"].as_u64().unwrap());
        assert!(pairing.summary.ten_thousandths() <= case["sum_of_most"].as_i64().unwrap() * 90);
    }
}

#[test]
fn the_sum_sacrifices_a_city_and_the_fair_pairing_does_not() {
    // Two mentees, two mentors: the first mentee can learn from both, the second from one only.
    let pairing = pair(&call_of(&[vec![100, 40], vec![30, 0]], &[1, 1])).unwrap();
    assert_eq!(pairing.by_sum.len(), 1);
    assert_eq!(pairing.summary.served(), 2);
    assert_eq!(pairing.summary.least(), Some(Degree::of(0.27)));
}

#[test]
fn regional_balance_prefers_pairs_across_borders() {
    let mut call = call_of(&[vec![50, 50], vec![50, 50]], &[1, 1]);
    call.candidates[0].participant.country = Territory::parse("SE").unwrap();
    call.candidates[2].participant.country = Territory::parse("SE").unwrap();
    let pairing = pair(&call).unwrap();
    assert_eq!(pairing.pairs[0].mentor.as_str(), "mentor-01");
}

#[test]
fn the_problems_of_a_call_are_named_at_once() {
    let mut call = call_of(&[vec![50]], &[1]);
    call.candidates.push(call.candidates[0].clone());
    call.forbidden.insert((key("nowhere"), key("mentee-00")));
    call.forced.insert((key("nowhere"), key("mentee-00")));
    call.forced.insert((key("mentor-00"), key("mentee-00")));
    let problems = pair(&call).unwrap_err();
    let codes: Vec<&str> = problems.as_slice().iter().map(|p| p.code).collect();
    assert_eq!(codes, ["city-twice", "unknown-city", "forced-and-forbidden", "forced-twice"]);
}

#[test]
fn a_mentee_left_out_is_told_why() {
    let mut call = call_of(&[vec![50], vec![60], vec![0]], &[1]);
    call.forbidden.insert((key("mentor-00"), key("mentee-02")));
    let pairing = pair(&call).unwrap();
    let why = |name: &str| {
        pairing.unmatched.iter().find(|u| u.mentee.as_str() == name).unwrap().barriers[0].1.clone()
    };
    assert_eq!(why("mentee-00"), [mentoring::Barrier::PlacesTaken]);
    let both = [mentoring::Barrier::Forbidden, mentoring::Barrier::NoSharedTopic];
    assert_eq!(why("mentee-02"), both);
}

/// Not a test of speed but a way to look at it: `cargo test --release -- --ignored --nocapture`.
#[test]
#[ignore = "prints how long two hundred cities take"]
fn two_hundred_cities() {
    for (name, mentors, mentees, either) in [("100 + 100", 100, 100, 0), ("200 on both", 0, 0, 200)]
    {
        let mut call = Call::default();
        let mut seed = 7_u64;
        let mut next = |most: u64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % most
        };
        for at in 0..mentors + mentees + either {
            let side = match at {
                _ if at < mentors => Side::Mentor,
                _ if at < mentors + mentees => Side::Mentee,
                _ => Side::Either,
            };
            let mut new = city(&format!("c-{at}"), side, 1 + next(2) as u16, "LV");
            for _ in 0..6 {
                need(&mut new, &format!("t-{}", next(30)), next(100) as f64 / 100.0);
                strength(&mut new, &format!("t-{}", next(30)), next(100) as f64 / 100.0);
            }
            call.candidates.push(new);
        }
        let start = std::time::Instant::now();
        let pairing = pair(&call).unwrap();
        let (served, least) = (pairing.summary.served(), pairing.summary.least());
        println!("{name}: {:?}, {served} served, worst fit {least:?}", start.elapsed());
    }
    let call = call_of(&vec![vec![50; 100]; 100], &[1; 100]);
    let start = std::time::Instant::now();
    assert_eq!(pair(&call).unwrap().summary.served(), 100);
    println!("100 + 100 all alike: {:?}", start.elapsed());
}
