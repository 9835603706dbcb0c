//! How events come again: against another program's reading of the same rules, over changes of the
//! clocks, and at the edges of the calendar.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeSet;

use directory::Zone;
use directory::guide::{Every, MOST_OCCURRENCES, Repeat, Span, When};
use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn every(every: Every) -> Repeat {
    Repeat { every, interval: 1, until: None, except: BTreeSet::new() }
}

fn when(from: &str, to: &str, repeat: Option<Repeat>) -> When {
    let zone = Zone::parse("Europe/Riga").unwrap();
    When { first: Span::parse(from, to).unwrap(), zone, repeat }
}

fn days(when: &When, from: &str, to: &str) -> Vec<String> {
    let all = when.between(date(from), date(to), MOST_OCCURRENCES);
    all.iter().map(|o| o.span.first_day().to_string()).collect()
}

#[test]
fn a_day_on_which_the_clocks_change_stays_one_day() {
    let sunday = when("2026-03-29", "2026-03-29", Some(every(Every::Week([6].into()))));
    let all = sunday.between(date("2026-03-29"), date("2026-03-29"), 9);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].span.days(), 0);
    let hours = (all[0].ends.as_second() - all[0].starts.as_second()) / 3600;
    assert_eq!(hours, 23, "the day is an hour short and is still that day alone");
}

#[test]
fn six_in_the_evening_stays_six_in_the_evening() {
    let weekly = when("2026-10-20T18:00", "2026-10-20T20:00", Some(every(Every::Week([1].into()))));
    let all = weekly.between(date("2026-10-20"), date("2026-10-27"), 9);
    let starts: Vec<_> = all.iter().map(|o| o.starts.to_string()).collect();
    assert_eq!(starts, ["2026-10-20T15:00:00Z", "2026-10-27T16:00:00Z"]);
}

#[test]
fn a_time_that_the_clocks_leave_out_is_moved_and_one_that_comes_twice_comes_once() {
    let gap = when("2026-03-29T03:30", "2026-03-29T05:00", None);
    let all = gap.between(date("2026-03-29"), date("2026-03-29"), 9);
    assert_eq!(all[0].starts.to_string(), "2026-03-29T01:30:00Z");
    let fold = when("2026-10-25T03:30", "2026-10-25T05:00", None);
    let all = fold.between(date("2026-10-25"), date("2026-10-25"), 9);
    assert_eq!(all[0].starts.to_string(), "2026-10-25T00:30:00Z");
}

#[test]
fn days_that_a_month_does_not_have_are_passed_over() {
    let monthly = when("2026-01-31", "2026-01-31", Some(every(Every::MonthDate)));
    assert_eq!(
        days(&monthly, "2026-01-01", "2026-06-30"),
        ["2026-01-31", "2026-03-31", "2026-05-31"]
    );
    let leap = when("2024-02-29", "2024-02-29", Some(every(Every::Year)));
    assert_eq!(days(&leap, "2025-01-01", "2033-01-01"), ["2028-02-29", "2032-02-29"]);
}

#[test]
fn exceptions_and_ends_are_kept_and_what_runs_over_midnight_is_found_on_both_days() {
    let mut daily = every(Every::Day);
    daily.until = Some(date("2026-12-05"));
    daily.except = [date("2026-12-03")].into();
    let night = when("2026-12-01T22:00", "2026-12-02T02:00", Some(daily));
    assert_eq!(
        days(&night, "2026-12-03", "2026-12-31"),
        ["2026-12-02", "2026-12-04", "2026-12-05"]
    );
}

#[test]
fn an_end_at_midnight_takes_nothing_of_the_new_day() {
    let evening = when("2026-12-01T20:00", "2026-12-02T00:00", None);
    assert_eq!(days(&evening, "2026-12-02", "2026-12-02"), Vec::<String>::new());
}

#[test]
fn the_next_time_is_the_one_that_has_not_ended() {
    let weekly = when("2026-12-01T18:00", "2026-12-01T20:00", Some(every(Every::Week([1].into()))));
    let during: Timestamp = "2026-12-08T17:00:00Z".parse().unwrap();
    let after: Timestamp = "2026-12-08T18:00:00Z".parse().unwrap();
    assert_eq!(weekly.next(during).unwrap().span.first_day(), date("2026-12-08"));
    assert_eq!(weekly.next(after).unwrap().span.first_day(), date("2026-12-15"));
    assert_eq!(when("2020-01-01", "2020-01-01", None).next(after), None);
}

#[test]
fn the_far_future_is_reached_without_walking_there_and_the_calendar_ends() {
    for rhythm in
        [Every::Day, Every::Week([3].into()), Every::MonthDate, Every::MonthWeekday, Every::Year]
    {
        let event =
            when("1970-01-01", "1970-01-01", Some(Repeat { interval: 99, ..every(rhythm) }));
        assert!(event.between(date("9999-01-01"), date("9999-12-31"), 5).len() <= 5);
    }
    let daily = when("1970-01-01", "1970-01-01", Some(every(Every::Day)));
    assert_eq!(days(&daily, "2199-12-31", "2199-12-31"), ["2199-12-31"]);
}

/// The days of a rule as the `rrule` crate reckons them.
fn by_another(first: Date, repeat: &Repeat, from: Date, to: Date) -> Vec<String> {
    let text = format!(
        "DTSTART:{}T120000Z\nRRULE:{}",
        first.strftime("%Y%m%d"),
        repeat.rule(first).split(";UNTIL").next().unwrap()
    );
    let set: rrule::RRuleSet = text.parse().unwrap();
    let ends = repeat.until.unwrap_or(to).min(to);
    set.into_iter()
        .map(|at| at.format("%Y-%m-%d").to_string())
        .take_while(|day| date(day) <= ends)
        .filter(|day| date(day) >= from)
        .collect()
}

fn rhythms() -> impl Strategy<Value = Every> {
    prop_oneof![
        Just(Every::Day),
        prop::collection::btree_set(0u8..7, 0..4).prop_map(Every::Week),
        Just(Every::MonthDate),
        Just(Every::MonthWeekday),
        Just(Every::Year),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn another_program_reads_our_rules_alike(
        rhythm in rhythms(),
        interval in 1u8..8,
        start in 0i32..1500,
        skip in 0i32..900,
        until in prop::option::of(0i32..1200),
    ) {
        let plus = |d: Date, n: i32| d.checked_add(jiff::Span::new().days(n)).unwrap();
        let first = plus(date("2024-01-01"), start);
        let mut repeat = Repeat { interval, ..every(rhythm) };
        if let Every::Week(on) = &mut repeat.every {
            on.insert(u8::try_from(first.weekday().to_monday_zero_offset()).unwrap());
        }
        repeat.until = until.map(|n| plus(first, n));
        let (from, to) = (plus(first, skip), plus(first, skip + 900));
        let ours = when(&first.to_string(), &first.to_string(), Some(repeat.clone()));
        let ours = days(&ours, &from.to_string(), &to.to_string());
        prop_assert_eq!(ours, by_another(first, &repeat, from, to));
    }

    #[test]
    fn no_rule_panics_or_walks_for_ever(
        rhythm in rhythms(),
        interval in 0u8..=255,
        first in (1i16..9999, 1i8..13, 1i8..29),
        from in (-9999i16..9999, 1i8..13, 1i8..29),
    ) {
        let first = Date::new(first.0, first.1, first.2).unwrap();
        let from = Date::new(from.0, from.1, from.2).unwrap();
        let event = when(&first.to_string(), &first.to_string(), Some(Repeat { interval, ..every(rhythm) }));
        prop_assert!(event.between(from, Date::MAX, 3).len() <= 3);
    }
}
