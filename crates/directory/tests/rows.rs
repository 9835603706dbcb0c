//! Hours in rows: what people type, what is refused at which cell, and that nothing is ever lost.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use directory::hours::rows::{
    Cells, Closed, DateStyle, Holidays, Line, MOST_LINES, Rows, Unshown, Vocabulary,
};
use directory::hours::{Days, Hours, Opening, Otherwise, Rule, Slot, When};
use proptest::prelude::*;

fn words() -> Vocabulary {
    Vocabulary {
        closed: vec!["slēgts".into(), "closed".into(), "مغلق".into()],
        same: vec!["kā iepriekš".into()],
        dates: DateStyle::Points,
    }
}

fn open(text: &str) -> Cells {
    Cells { open: text.into(), ..Cells::default() }
}

fn seen(text: &str) -> Cells {
    Cells { by_appointment: text.into(), ..Cells::default() }
}

fn monday(cells: Cells) -> Rows {
    let mut rows = Rows::default();
    rows.week[0] = cells;
    rows
}

fn line(from: &str, to: &str, cells: Cells) -> Line {
    Line { from: from.into(), to: to.into(), cells, ..Line::default() }
}

fn with_lines(lines: Vec<Line>) -> Rows {
    Rows { lines, ..Rows::default() }
}

/// What rows mean, in the written form.
fn text(rows: &Rows) -> String {
    rows.read(&words()).unwrap().to_string()
}

/// Every problem as place and code.
fn wrong(rows: &Rows) -> Vec<String> {
    let problems = rows.read(&words()).unwrap_err();
    problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect()
}

fn rows_of(text: &str) -> Result<Rows, Unshown> {
    Rows::of(&Hours::parse(text).unwrap(), &words())
}

#[test]
fn times_are_read_as_people_write_them() {
    for (typed, written) in [
        ("9-17", "Mo 09:00-17:00"),
        ("09:00–12:00, 13:00–17:30", "Mo 09:00-12:00,13:00-17:30"),
        (" 9.30 – 12;13.00-17.30 ", "Mo 09:30-12:00,13:00-17:30"),
        ("9h-12h30 13h30-17 h", "Mo 09:00-12:30,13:30-17:00"),
        ("10-2", "Mo 10:00-02:00"),
        ("0-24", "Mo 00:00-24:00"),
        ("٩-١٢، ١٣:٣٠-١٧", "Mo 09:00-12:00,13:30-17:00"),
        ("\u{200f}٩–١٧\u{200f}", "Mo 09:00-17:00"),
        ("", ""),
        ("-", "Mo-Su closed"),
        ("Slēgts", "Mo-Su closed"),
        ("مغلق", "Mo-Su closed"),
    ] {
        assert_eq!(text(&monday(open(typed))), written, "{typed}");
    }
    assert_eq!(text(&monday(seen("9-12"))), "Mo 09:00-12:00 by appointment");
    assert_eq!(text(&monday(seen("0-24"))), "Mo by appointment");
    let both = Cells { open: "9-12".into(), by_appointment: "13-17".into() };
    assert_eq!(text(&monday(both)), "Mo 09:00-12:00; Mo 13:00-17:00 by appointment");
}

#[test]
fn the_first_row_fills_the_working_days_and_a_row_may_say_as_above() {
    let mut rows = Rows { weekdays: open("9-17"), ..Rows::default() };
    assert_eq!(text(&rows), "Mo-Fr 09:00-17:00");
    rows.week[1] = open("closed");
    rows.week[4] = open("9-15");
    rows.week[5] = open("\"");
    assert_eq!(text(&rows), "Mo,We,Th 09:00-17:00; Fr,Sa 09:00-15:00");
    rows.week[6] = open("Kā iepriekš");
    assert_eq!(text(&rows), "Mo,We,Th 09:00-17:00; Fr-Su 09:00-15:00");
}

#[test]
fn holidays_are_as_others_closed_as_sundays_or_their_own() {
    let mut rows = monday(open("9-17"));
    rows.week[6] = open("10-12");
    for (holidays, written) in [
        (Holidays::NotSaid, ""),
        (Holidays::Closed, "; PH closed"),
        (Holidays::AsSunday, "; PH 10:00-12:00"),
    ] {
        rows.holidays = holidays;
        assert_eq!(text(&rows), format!("Mo 09:00-17:00; Su 10:00-12:00{written}"));
    }
    rows.week[6] = Cells::default();
    assert_eq!(text(&rows), "Mo 09:00-17:00; PH closed", "Sundays are closed");
    rows.holidays = Holidays::Own;
    assert_eq!(wrong(&rows), ["holidays-open row-no-times"]);
    rows.holiday_times = open("11-12");
    assert_eq!(text(&rows), "Mo 09:00-17:00; PH 11:00-12:00");
    rows.holidays = Holidays::Closed;
    assert_eq!(wrong(&rows), ["holidays row-two-answers"]);
}

#[test]
fn dates_are_read_in_every_spelling_and_a_year_in_one_is_meant_in_both() {
    let closed = |from: &str, to: &str| {
        let line = Line { closed: Some(Closed), ..line(from, to, Cells::default()) };
        text(&with_lines(vec![line]))
    };
    for (from, to, written) in [
        ("24.12.", "", "12-24 closed"),
        ("24. 12. 2026.", "", "2026-12-24 closed"),
        ("24/12/2026", "26/12/2026", "2026-12-24..2026-12-26 closed"),
        ("2026-12-24", "2026-12-26", "2026-12-24..2026-12-26 closed"),
        ("12-24", "01-06", "12-24..01-06 closed"),
        ("٢٤/١٢/٢٠٢٦", "", "2026-12-24 closed"),
        ("1.6.", "31.8.2026", "2026-06-01..2026-08-31 closed"),
        ("1.6.2026", "31.8.", "2026-06-01..2026-08-31 closed"),
        ("1.11.2026", "31.3.", "2026-11-01..2027-03-31 closed"),
        ("1.11.", "31.3.2027", "2026-11-01..2027-03-31 closed"),
        ("29.2.", "", "02-29 closed"),
    ] {
        assert_eq!(closed(from, to), written, "{from} {to}");
    }
}

#[test]
fn a_summer_of_several_patterns_is_entered_line_by_line() {
    let days = |days: &[u8], line: Line| Line { days: days.to_vec(), ..line };
    let mut rows = with_lines(vec![
        days(&[0, 1, 2, 3], line("1.6.", "31.8.", open("10-14"))),
        Line::default(),
        days(
            &[4],
            line("1.6.", "31.8.", Cells { open: "10-12".into(), by_appointment: "12-14".into() }),
        ),
    ]);
    rows.weekdays = open("9-17");
    let written = "Mo-Fr 09:00-17:00; 06-01..08-31 Mo-Th 10:00-14:00; 06-01..08-31 Fr 10:00-12:00; \
        06-01..08-31 Fr 12:00-14:00 by appointment";
    assert_eq!(text(&rows), written);
    let shown = rows_of(written).unwrap();
    assert_eq!(shown.lines.len(), 2);
    assert_eq!(shown.weekdays, open("09:00–17:00"));
    assert_eq!(shown.lines[1].cells.by_appointment, "12:00–14:00");
}

#[test]
fn every_problem_stands_at_its_cell() {
    let mut rows = with_lines(vec![
        line("31.8.2026", "1.6.2026", open("9-12")),
        line("30.2.", "", open("9-12")),
        line("", "", open("9-12")),
        line("1.6.", "", Cells::default()),
        Line { closed: Some(Closed), ..line("1.7.", "", open("9-12")) },
        line("1.1.2026", "1.1.2031", open("9-12")),
    ]);
    rows.weekdays = open("9-9");
    rows.week[0] = open("9 to 5");
    rows.week[1] = open("9-12, 25-26");
    rows.week[2] = Cells { open: "closed".into(), by_appointment: "9-12".into() };
    rows.week[5] = seen("1-2,3-4,5-6,7-8,9-10,11-12,13-14,15-16,17-18");
    assert_eq!(
        wrong(&rows),
        [
            "weekdays-open row-empty-slot",
            "1-open row-not-a-time",
            "2-open row-not-a-time",
            "3-open row-two-answers",
            "6-appointment row-too-many-times",
            "line-1-from row-dates-reversed",
            "line-2-from row-not-a-date",
            "line-3-from row-no-dates",
            "line-4-open row-no-times",
            "line-5-open row-two-answers",
            "line-6-from row-season-too-long",
        ]
    );
}

#[test]
fn what_overlaps_is_told_at_the_row() {
    assert_eq!(wrong(&monday(open("9-12, 11-13"))), ["1-open row-overlap"]);
    let both = Cells { open: "9-12".into(), by_appointment: "11-13".into() };
    assert_eq!(wrong(&monday(both)), ["1-appointment row-overlap"]);
    let mut night = monday(open("22-4"));
    night.week[1] = open("3-5");
    assert_eq!(wrong(&night), ["2-open row-overlap"]);
    let filled = Rows { weekdays: open("9-12, 11-13"), ..Rows::default() };
    assert_eq!(wrong(&filled), ["weekdays-open row-overlap"], "told once");
    let seasons =
        with_lines(vec![line("1.6.", "31.8.", open("9-12")), line("1.8.", "30.9.", open("9-12"))]);
    assert_eq!(wrong(&seasons), ["line-2-from row-seasons-overlap"]);
}

#[test]
fn closed_days_are_kept_where_otherwise_appointments_are_given() {
    let written = "Mo-Fr 09:00-17:00; Su closed; by appointment";
    let hours = Hours::parse(written).unwrap();
    assert_eq!(hours.to_string(), written);
    let rows = rows_of(written).unwrap();
    assert_eq!((rows.week[5].open.as_str(), rows.week[6].open.as_str()), ("", "slēgts"));
    assert_eq!(text(&rows), written);
}

#[test]
fn what_rows_would_lose_is_not_shown_in_rows() {
    assert_eq!(rows_of("Mo 00:00-24:00 by appointment"), Err(Unshown::Rare));
    let many: Vec<_> = (1..=MOST_LINES + 1).map(|d| format!("2026-01-{d:02} closed")).collect();
    assert_eq!(rows_of(&many.join("; ")), Err(Unshown::TooMany));
    assert!(rows_of(&many[..MOST_LINES].join("; ")).is_ok());
}

#[test]
fn rows_that_the_written_form_could_not_hold_are_refused() {
    let long = "0:01-0:02, 1:01-1:02, 2:01-2:02, 3:01-3:02, 4:01-4:02, 5:01-5:02, 6:01-6:02";
    let lines: Vec<_> = (1..=MOST_LINES)
        .map(|d| {
            line(
                &format!("{d}.1.2026"),
                "",
                Cells { open: long.into(), by_appointment: "20-21".into() },
            )
        })
        .collect();
    assert_eq!(wrong(&with_lines(lines.clone())), ["line-1-from row-too-many"]);
    let one_more = [lines, vec![line("1.2.2026", "", open("9-12"))]].concat();
    assert_eq!(wrong(&with_lines(one_more)), ["line-25-from row-too-many"]);
}

fn a_slot() -> impl Strategy<Value = Slot> {
    (0u16..1440, 1u16..=1440)
        .prop_map(|(from, long)| Slot { from_minute: from, to_minute: from + long })
}

fn an_opening() -> impl Strategy<Value = Opening> {
    let slots = || prop::collection::vec(a_slot(), 0..3);
    prop_oneof![
        Just(Opening::Closed),
        slots().prop_map(Opening::Slots),
        slots().prop_map(Opening::ByAppointment),
    ]
}

fn a_when() -> impl Strategy<Value = When> {
    let date = || {
        (2020i16..2030, 1i8..=12, 1i8..=31)
            .prop_filter_map("a date", |(y, m, d)| jiff::civil::Date::new(y, m, d).ok())
    };
    let day = |d: jiff::civil::Date| directory::hours::MonthDay { month: d.month(), day: d.day() };
    prop_oneof![
        4 => Just(When::EveryWeek),
        1 => Just(When::PublicHoliday),
        2 => (date(), 0i32..200).prop_map(|(from, n)| When::Dates { from, to: from + jiff::Span::new().days(n) }),
        2 => (date(), date()).prop_map(move |(a, b)| When::EveryYear { from: day(a), to: day(b) }),
    ]
}

fn some_hours() -> impl Strategy<Value = Hours> {
    let days = (1u8..128)
        .prop_map(|bits| (0..7).filter(|d| bits & (1 << d) != 0).fold(Days::NONE, Days::with));
    let rule = (a_when(), days, an_opening()).prop_map(|(when, days, opening)| Rule {
        when,
        days,
        opening,
    });
    let otherwise = prop_oneof![Just(Otherwise::Closed), Just(Otherwise::ByAppointment)];
    (prop::collection::vec(rule, 0..5), otherwise)
        .prop_filter_map("checked", |(rules, otherwise)| Hours::new(rules, otherwise).ok())
}

/// What hours say on the days of several years, holidays among them: an oracle that knows nothing
/// of rules.
fn week_by_week(hours: &Hours) -> Vec<directory::Day> {
    let holidays = ["2026-06-23", "2026-11-18", "2028-02-29"].iter().map(|d| d.parse().unwrap());
    let zone = directory::Zone::parse("Europe/Riga").unwrap();
    let calendar = directory::Calendar { zone, holidays: holidays.collect() };
    let first: jiff::civil::Date = "2019-12-01".parse().unwrap();
    let days = first.series(jiff::Span::new().days(1)).take(3_900);
    days.map(|day| hours.on(day, &calendar)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn hours_come_back_from_rows_as_they_were_or_are_not_shown(hours in some_hours(), style in 0..3) {
        let dates = [DateStyle::Points, DateStyle::Slashes, DateStyle::Hyphens][style as usize];
        let words = Vocabulary { dates, ..words() };
        match Rows::of(&hours, &words) {
            Ok(rows) => {
                let again = rows.read(&words).unwrap();
                prop_assert!(again.means_the_same_as(&hours), "{hours} / {again}");
                prop_assert_eq!(week_by_week(&again), week_by_week(&hours), "{} / {}", hours, again);
                prop_assert_eq!(Rows::of(&again, &words), Ok(rows));
                prop_assert_eq!(Hours::parse(&again.to_string()), Ok(again));
            }
            Err(_) => {
                let whole = Slot { from_minute: 0, to_minute: 1440 };
                let is_rare = |rule: &Rule| rule.opening == Opening::ByAppointment(vec![whole]);
                // Several rules for holidays have days of the week, which rows do not tell apart.
                let holidays = hours.rules().iter().filter(|r| r.when == When::PublicHoliday).count();
                let is_rare = hours.rules().iter().any(is_rare) || holidays > 1;
                prop_assert!(is_rare, "{hours} should be shown");
            }
        }
    }

    #[test]
    fn no_typing_panics(cells in prop::collection::vec(".{0,20}|[0-9:.,h –-]{0,20}", 6), dates in prop::collection::vec("[0-9./ -]{0,12}|.{0,8}", 2)) {
        let mut rows = Rows { weekdays: open(&cells[0]), holiday_times: seen(&cells[1]), ..Rows::default() };
        rows.week[0] = Cells { open: cells[2].clone(), by_appointment: cells[3].clone() };
        rows.lines = vec![line(&dates[0], &dates[1], open(&cells[4]))];
        if let Ok(hours) = rows.read(&words()) {
            prop_assert_eq!(Hours::parse(&hours.to_string()), Ok(hours));
        }
    }
}
