//! Opening hours: the text, the refusals, the clock changes, and 1,800 answers of another program.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use directory::hours::{Hours, Rule, When};
use directory::{Calendar, Day, OpenState, Zone};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn calendar(zone: &str, holidays: &[&str]) -> Calendar {
    let holidays: BTreeSet<_> = holidays.iter().map(|d| d.parse().unwrap()).collect();
    Calendar { zone: Zone::parse(zone).unwrap(), holidays }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn state(hours: &str, zone: &str, instant: &str) -> OpenState {
    Hours::parse(hours).unwrap().is_open_at(at(instant), &calendar(zone, &[]))
}

fn open(until: &str) -> OpenState {
    OpenState::Open { until: Some(at(until)) }
}

fn closed(next: &str) -> OpenState {
    OpenState::Closed { opens_next: Some(at(next)) }
}

#[test]
fn the_night_in_which_summer_time_begins_is_an_hour_shorter() {
    // Riga, 29 March 2026: 03:00 becomes 04:00 at 01:00 UTC. A night from 22:00 to 05:00 lasts 6 h.
    let night = "Sa 22:00-05:00";
    assert_eq!(state(night, "Europe/Riga", "2026-03-28T20:00:00Z"), open("2026-03-29T02:00:00Z"));
    assert_eq!(state(night, "Europe/Riga", "2026-03-29T02:00:00Z"), closed("2026-04-04T19:00:00Z"));
    // Brussels, the same instant: 02:00 becomes 03:00.
    assert_eq!(
        state(night, "Europe/Brussels", "2026-03-28T21:00:00Z"),
        open("2026-03-29T03:00:00Z")
    );
    // A time that is skipped is the moment of the jump; a slot inside the skipped hour vanishes.
    assert_eq!(
        state("Su 02:15-02:45", "Europe/Brussels", "2026-03-29T01:00:00Z"),
        closed("2026-04-05T00:15:00Z")
    );
    assert_eq!(
        state("Su 02:30-03:10", "Europe/Brussels", "2026-03-29T01:05:00Z"),
        open("2026-03-29T01:10:00Z")
    );
    assert_eq!(
        state("Sa 22:00-03:30", "Europe/Riga", "2026-03-29T00:30:00Z"),
        open("2026-03-29T01:00:00Z")
    );
}

#[test]
fn the_night_in_which_summer_time_ends_is_an_hour_longer() {
    // Riga, 25 October 2026: 04:00 becomes 03:00 at 01:00 UTC. A night from 22:00 to 05:00 lasts 8 h.
    let night = "Sa 22:00-05:00";
    assert_eq!(state(night, "Europe/Riga", "2026-10-24T19:00:00Z"), open("2026-10-25T03:00:00Z"));
    assert_eq!(
        state(night, "Europe/Brussels", "2026-10-24T20:00:00Z"),
        open("2026-10-25T04:00:00Z")
    );
    // The time that comes twice is taken as the first: nobody finds the door closed.
    assert_eq!(
        state("Sa 22:00-03:30", "Europe/Riga", "2026-10-24T20:00:00Z"),
        open("2026-10-25T00:30:00Z")
    );
}

#[test]
fn a_slot_past_midnight_belongs_to_its_evening() {
    let bar = "Fr,Sa 18:00-02:00; Su closed";
    assert_eq!(state(bar, "Europe/Riga", "2026-05-30T22:30:00Z"), open("2026-05-30T23:00:00Z"));
    assert_eq!(state(bar, "Europe/Riga", "2026-05-30T23:00:00Z"), closed("2026-06-05T15:00:00Z"));
    let joined = "Fr 18:00-02:00; Sa 02:00-06:00";
    assert_eq!(state(joined, "Europe/Riga", "2026-05-29T20:00:00Z"), open("2026-05-30T03:00:00Z"));
}

#[test]
fn what_never_closes_has_no_end_and_what_never_opens_no_beginning() {
    let now = "2026-05-30T22:30:00Z";
    assert_eq!(state("24/7", "Europe/Riga", now), OpenState::Open { until: None });
    assert_eq!(state("Mo-Su closed", "Europe/Riga", now), OpenState::Closed { opens_next: None });
    assert_eq!(state("", "Europe/Riga", now), OpenState::Unknown);
    assert_eq!(state("by appointment", "Europe/Riga", now), OpenState::ByAppointment);
}

#[test]
fn holidays_seasons_and_closed_dates_have_their_rank() {
    let text = "Mo-Fr 09:00-17:00; 06-01..08-31 Mo-Fr 10:00-14:00; PH closed; \
        2026-12-24..2026-12-31 closed; 2026-12-30 10:00-12:00";
    let hours = Hours::parse(text).unwrap();
    let latvia = calendar("Europe/Riga", &["2026-06-23", "2026-11-18"]);
    let on = |date: &str| hours.on(date.parse().unwrap(), &latvia);
    let slots = |day| match day {
        Day::Slots(s) => s.iter().map(|(s, _)| (s.from_minute / 60, s.to_minute / 60)).collect(),
        _ => vec![],
    };
    assert_eq!(slots(on("2026-05-29")), [(9, 17)]);
    assert_eq!(slots(on("2026-07-01")), [(10, 14)]);
    assert_eq!(on("2026-06-23"), Day::Closed, "a holiday within the season");
    assert_eq!(on("2026-11-18"), Day::Closed, "a holiday within the ordinary week");
    assert_eq!(on("2026-12-28"), Day::Closed, "closed dates");
    assert_eq!(slots(on("2026-12-30")), [(10, 12)], "a single date within closed dates");
}

#[test]
fn a_season_may_run_over_new_year() {
    let winter = "Mo-Su 08:00-20:00; 11-01..03-31 Mo-Su 10:00-16:00";
    assert_eq!(
        state(winter, "Europe/Riga", "2026-01-15T07:00:00Z"),
        closed("2026-01-15T08:00:00Z")
    );
    assert_eq!(state(winter, "Europe/Riga", "2026-05-15T06:00:00Z"), open("2026-05-15T17:00:00Z"));
}

#[test]
fn by_appointment_holds_outside_slots_but_not_on_closed_dates() {
    let text = "Mo 09:00-12:00; Tu 09:00-12:00 by appointment; 2026-05-27 closed; by appointment";
    let is = |instant| state(text, "Europe/Riga", instant);
    assert_eq!(is("2026-05-25T07:00:00Z"), open("2026-05-25T09:00:00Z"));
    assert_eq!(is("2026-05-26T07:00:00Z"), OpenState::ByAppointment);
    assert_eq!(is("2026-05-27T07:00:00Z"), closed("2026-06-01T06:00:00Z"));
    assert_eq!(is("2026-05-28T07:00:00Z"), OpenState::ByAppointment);
}

#[test]
fn absurd_hours_are_refused_with_every_problem() {
    let codes = |text: &str| -> Vec<&str> {
        let problems = Hours::parse(text).expect_err(text);
        problems.as_slice().iter().map(|p| p.code).collect()
    };
    assert_eq!(codes("Mo 09:00-09:00"), ["hours-empty-slot"]);
    assert_eq!(codes("Mo 00:00-00:00"), ["hours-empty-slot"]);
    assert_eq!(codes("Mo 10:00-34:00"), ["hours-not-a-time"]);
    assert_eq!(codes("Mo 09:00-12:00,11:00-13:00"), ["hours-overlap"]);
    assert_eq!(codes("Su 22:00-04:00; Mo 02:00-05:00"), ["hours-overlap"], "round the week's end");
    assert_eq!(codes("Mo-We 09:00-12:00; We closed"), ["hours-overlap"]);
    assert_eq!(codes("2026-02-30 closed"), ["hours-not-a-date"]);
    assert_eq!(codes("2026-08-31..2026-06-01 closed"), ["hours-dates-reversed"]);
    assert_eq!(
        codes("06-01..08-31 Mo 09:00-12:00; 08-01..09-30 Tu 09:00-12:00"),
        ["hours-seasons-overlap"]
    );
    assert_eq!(
        codes("Mo 9-17; Xx 09:00-12:00; maybe"),
        ["hours-not-a-time", "hours-unknown-word", "hours-unknown-word"]
    );
    assert_eq!(codes(&"Mo 09:00-10:00;".repeat(200)), ["hours-too-long"]);
    assert!(Zone::parse("Europe/Jelgava").is_err());
    assert!(Zone::parse("../../etc/passwd").is_err());
}

#[test]
fn problems_say_where_they_are() {
    let problems = Hours::parse("Mo-Fr 09:00-17:00; Sä 10:00-25:00").unwrap_err();
    let text: Vec<String> = problems.as_slice().iter().map(ToString::to_string).collect();
    assert_eq!(
        text,
        [
            "hours: hours-unknown-word at=20 text=sä",
            "hours: hours-not-a-time at=23 text=10:00-25:00"
        ]
    );
}

#[test]
fn different_spellings_are_written_the_same() {
    for (typed, written) in [
        ("mo–fr 9:00–17:00", "Mo-Fr 09:00-17:00"),
        ("Mo، We ٩:٠٠-١٧:٠٠؛ Fr 9:00-12:00", "Mo,We 09:00-17:00; Fr 09:00-12:00"),
        ("Sa-Mo 10:00-12:00", "Mo,Sa,Su 10:00-12:00"),
        ("24/7", "Mo-Su 00:00-24:00"),
        ("PH off;", "PH closed"),
        ("Mo 13:00-17:00,09:00-12:00", "Mo 09:00-12:00,13:00-17:00"),
        ("06-01..08-31 closed; Mo 10:00-02:00", "06-01..08-31 closed; Mo 10:00-02:00"),
    ] {
        assert_eq!(Hours::parse(typed).unwrap().to_string(), written);
    }
}

/// What another program answers for hours that chance made; see `golden/README.md`.
#[test]
fn another_program_gives_the_same_answers() {
    let riga = "2026-01-01 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-04 2026-06-23 \
        2026-06-24 2026-11-18 2026-12-24 2026-12-25 2026-12-26 2026-12-31";
    let brussels = "2026-01-01 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-07-21 2026-08-15 \
        2026-11-01 2026-11-11 2026-12-25";
    let (mut checked, mut wrong) = (0, Vec::new());
    for line in include_str!("golden/opening_hours.jsonl").lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let (zone, text) = (case["zone"].as_str().unwrap(), case["hours"].as_str().unwrap());
        let holidays = if zone == "Europe/Riga" { riga } else { brussels };
        let calendar = calendar(zone, &holidays.split_whitespace().collect::<Vec<_>>());
        let hours = Hours::parse(text).unwrap_or_else(|p| panic!("{text}: {p:?}"));
        for answer in case["at"].as_array().unwrap() {
            let next = answer[2].as_str().map(at);
            let expected = match answer[1].as_str() {
                Some("open") => OpenState::Open { until: next },
                _ => OpenState::Closed { opens_next: next },
            };
            let found = hours.is_open_at(at(answer[0].as_str().unwrap()), &calendar);
            checked += 1;
            if found != expected {
                wrong.push(format!("{text} at {}: {found:?}, not {expected:?}", answer[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(checked >= 1_500, "only {checked}");
}

proptest! {
    #[test]
    fn no_text_panics(text in ".{0,80}") {
        let _ = Hours::parse(&text);
    }

    #[test]
    fn what_reads_is_written_and_read_back(
        parts in prop::collection::vec(
            "(PH |2026-0[1-9]-1[0-9] |2026-0[1-4]-10\\.\\.2026-0[5-9]-20 |0[1-9]-01\\.\\.1[0-2]-15 )?\
             (Mo |Tu-Th |Fr,Su |Sa-Mo )?\
             (closed|24/7|by appointment|(0[0-9]|1[0-9]|2[0-3]):[0-5]0-(0[0-9]|1[0-9]|2[0-3]):[0-5]0( by appointment)?)",
            1..4),
        minutes in 0i64..600_000,
    ) {
        if let Ok(hours) = Hours::parse(&parts.join("; ")) {
            let again = Hours::parse(&hours.to_string());
            prop_assert_eq!(again.as_ref(), Ok(&hours), "{}", hours);
            let now = at("2026-01-01T00:00:00Z") + jiff::SignedDuration::from_mins(minutes);
            let riga = calendar("Europe/Riga", &["2026-05-01"]);
            let state = hours.is_open_at(now, &riga);
            prop_assert_eq!(matches!(state, OpenState::Open { .. }), hours.lets_in(now, &riga));
            match state {
                OpenState::Open { until: Some(until) } => {
                    prop_assert!(until > now && !hours.lets_in(until, &riga));
                }
                OpenState::Closed { opens_next: Some(next) } => {
                    prop_assert!(next > now && hours.lets_in(next, &riga));
                }
                _ => {}
            }
        }
    }
}

#[test]
fn rules_made_by_hand_are_checked_too() {
    let empty = Rule {
        when: When::EveryWeek,
        days: directory::hours::Days::NONE,
        opening: directory::hours::Opening::Slots(vec![]),
    };
    let problems = Hours::new(vec![empty], directory::hours::Otherwise::Closed).unwrap_err();
    assert_eq!(problems.as_slice().len(), 2);
}
