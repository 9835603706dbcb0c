//! Calendars: what is written is what the standard asks for, and what others write is read for what
//! they meant.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

#[path = "support/calendars.rs"]
mod support;

use directory::exchange::{Incoming, icalendar};
use directory::guide::{Event, Every, Kind, Repeat, Span};
use directory::{Directory, Sort};
use jiff::civil::Date;
use locale::Lang;
use proptest::prelude::*;
use std::collections::BTreeSet;
use support::*;

/// A calendar of an event with these lines.
fn calendar(lines: &str) -> String {
    let lines = lines.trim().lines().map(str::trim).collect::<Vec<_>>().join("\r\n");
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\nBEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Café\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn read(text: &str) -> Incoming {
    read_with(text.as_bytes(), &[]).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The times of all events as files write them, with their zones and rules.
fn times(incoming: &Incoming) -> Vec<String> {
    let time = |event: &&Event| {
        let json = serde_json::to_value(&event.when).unwrap();
        let of = |at: &str| json["first"][at].as_str().unwrap().to_owned();
        let rule = event.when.rule().unwrap_or_default();
        format!("{} {} {} {rule}", of("from"), of("to"), event.when.zone.name()).trim().to_owned()
    };
    events(&incoming.directory).iter().map(time).collect()
}

fn notices(incoming: &Incoming) -> Vec<String> {
    incoming.notices.iter().map(ToString::to_string).collect()
}

fn problems(text: &str) -> Vec<String> {
    let problems = read_with(text.as_bytes(), &[]).unwrap_err();
    problems.into_iter().map(|p| format!("{} {}", p.place, p.code)).collect()
}

// Known defects of others (integreat-cms 4312, 2967; integreat-app 3483).

#[test]
fn a_time_in_utc_is_put_on_the_clock_of_the_reader() {
    let winter = read(&calendar("DTSTART:20261201T160000Z\nDTEND:20261201T180000Z"));
    assert_eq!(times(&winter), ["2026-12-01T18:00 2026-12-01T20:00 Europe/Riga"]);
    let summer = read(&calendar("DTSTART:20270601T160000Z\nDURATION:PT2H"));
    assert_eq!(times(&summer), ["2027-06-01T19:00 2027-06-01T21:00 Europe/Riga"]);
}

#[test]
fn a_day_ends_with_itself_and_not_with_the_next() {
    let one = read(&calendar("DTSTART;VALUE=DATE:20241104\nDTEND;VALUE=DATE:20241105"));
    assert_eq!(times(&one), ["2024-11-04 2024-11-04 Europe/Riga"]);
    for same in ["", "DTEND;VALUE=DATE:20241104", "DURATION:P1D"] {
        let same = read(&calendar(&format!("DTSTART;VALUE=DATE:20241104\n{same}")));
        assert_eq!(times(&same), times(&one));
    }
    let outlook = "DTSTART;TZID=FLE Standard Time:20241104T000000\nDTEND;TZID=FLE Standard Time:20241105T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE";
    assert_eq!(times(&read(&calendar(outlook))), times(&one));
    let two = read(&calendar("DTSTART;VALUE=DATE:20241104\nDURATION:P2D"));
    assert_eq!(times(&two), ["2024-11-04 2024-11-05 Europe/Riga"]);
}

#[test]
fn a_series_stays_a_series_and_a_sunday_of_23_hours_one_day() {
    let lines = "DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260330\nRRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20260412";
    let sundays = read(&calendar(lines));
    assert_eq!(
        times(&sundays),
        ["2026-03-29 2026-03-29 Europe/Riga FREQ=WEEKLY;BYDAY=SU;UNTIL=20260412"]
    );
    let all = events(&sundays.directory)[0].when.between(date("2026-03-01"), date("2026-04-30"), 9);
    let days: Vec<_> = all.iter().map(|o| (o.span.first_day(), o.span.days())).collect();
    assert_eq!(days, ["2026-03-29", "2026-04-05", "2026-04-12"].map(|d| (date(d), 0)));
}

#[test]
fn times_without_a_zone_and_without_an_end() {
    let floating = read(&calendar("DTSTART:20261201T180000\nDTEND:20261201T235959"));
    assert_eq!(times(&floating), ["2026-12-01T18:00 2026-12-02T00:00 Europe/Riga"]);
    let open = read(&calendar("DTSTART;TZID=Europe/Berlin:20261201T180000"));
    assert_eq!(times(&open), ["2026-12-01T18:00 2026-12-01T19:00 Europe/Berlin"]);
    assert_eq!(notices(&open), ["line 4: calendar-no-end"]);
    let days = read(&calendar("DTSTART;TZID=Europe/Riga:20260328T120000\nDURATION:P1DT1H"));
    assert_eq!(times(&days), ["2026-03-28T12:00 2026-03-29T13:00 Europe/Riga"], "a day is a day");
}

#[test]
fn an_end_on_another_clock_is_put_on_that_of_the_beginning() {
    let lines =
        "DTSTART;TZID=Europe/Riga:20261201T180000\nDTEND;TZID=Europe/Berlin:20261201T190000";
    let flight = read(&calendar(lines));
    assert_eq!(times(&flight), ["2026-12-01T18:00 2026-12-01T20:00 Europe/Riga"]);
}

// Zones.

fn zone(name: &str, more: &str) -> (String, Vec<String>) {
    let quoted = if name.contains([',', ':']) { format!("\"{name}\"") } else { name.to_owned() };
    let text = calendar(&format!("DTSTART;TZID={quoted}:20261201T180000\nDURATION:PT1H"));
    let text = text.replace("BEGIN:VEVENT", &format!("{}\nBEGIN:VEVENT", more.trim()));
    let read = read(&text.replace("\n\n", "\n"));
    (events(&read.directory)[0].when.zone.name().to_owned(), notices(&read))
}

#[test]
fn zones_are_known_by_all_their_names() {
    for (name, meant) in [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Europe/Vienna", "Europe/Vienna"),
        ("/example/2021_1/America/Argentina/Salta", "America/Argentina/Salta"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Romance Standard Time", "Europe/Paris"),
        // The clock of Kyiv, and the reader's own: they show the same.
        ("FLE Standard Time", "Europe/Riga"),
        ("UTC", "UTC"),
    ] {
        assert_eq!(zone(name, ""), (meant.to_owned(), vec![]), "{name}");
    }
    let (found, told) = zone("Somewhere", "");
    assert_eq!(found, "Europe/Riga");
    assert_eq!(told, ["line 7: calendar-zone typed=Somewhere zone=Europe/Riga"]);
}

#[test]
fn zones_are_known_by_what_the_calendar_says_of_them() {
    let clock = |name: &str, from: &str, to: &str, hour: u8| {
        format!(
            "BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:16010101T0{}0000\nTZOFFSETFROM:{to}\nTZOFFSETTO:{from}\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T0{hour}0000\nTZOFFSETFROM:{from}\nTZOFFSETTO:{to}\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE",
            hour + 1
        )
    };
    let own = "Our clock";
    assert_eq!(zone(own, &clock(own, "+0200", "+0300", 3)), ("Europe/Riga".into(), vec![]));
    let long = "(UTC+01:00) Amsterdam, Berlin";
    assert_eq!(zone(long, &clock(long, "+0100", "+0200", 2)), ("Europe/Berlin".into(), vec![]));
    let fixed = "BEGIN:VTIMEZONE\nTZID:Fixed\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE";
    assert_eq!(zone("Fixed", fixed), ("Asia/Calcutta".into(), vec![]));
    let named = "BEGIN:VTIMEZONE\nTZID:7\nX-LIC-LOCATION:Europe/Zagreb\nEND:VTIMEZONE";
    assert_eq!(zone("7", named), ("Europe/Zagreb".into(), vec![]));
    // Nobody changes clocks at five.
    let none = clock("None", "+0200", "+0300", 5);
    assert_eq!(zone("None", &none).1, ["line 22: calendar-zone typed=None zone=Europe/Riga"]);
}

// Rules.

fn series(lines: &str) -> Incoming {
    read(&calendar(&format!("DTSTART;TZID=Europe/Riga:20261201T180000\nDURATION:PT2H\n{lines}")))
}

#[test]
fn rules_become_rhythms_with_their_ends() {
    let rule = |rule: &str| {
        let read = series(&format!("RRULE:{rule}"));
        assert_eq!(notices(&read), [""; 0], "{rule}");
        times(&read).join("|").replace("2026-12-01T18:00 2026-12-01T20:00 Europe/Riga ", "")
    };
    assert_eq!(rule("FREQ=WEEKLY"), "FREQ=WEEKLY;BYDAY=TU");
    assert_eq!(
        rule("FREQ=WEEKLY;UNTIL=20270601T150000Z"),
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T150000Z"
    );
    // One second before it begins.
    assert_eq!(
        rule("FREQ=WEEKLY;UNTIL=20270601T145959Z"),
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270531T150000Z"
    );
    assert_eq!(rule("FREQ=WEEKLY;UNTIL=20270601"), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T150000Z");
    assert_eq!(rule("FREQ=DAILY;COUNT=3"), "FREQ=DAILY;UNTIL=20261203T160000Z");
    assert_eq!(rule("FREQ=MONTHLY;BYDAY=+1TU"), "FREQ=MONTHLY;BYDAY=1TU");
    assert_eq!(rule("FREQ=DAILY;COUNT=1"), "2026-12-01T18:00 2026-12-01T20:00 Europe/Riga");
    assert_eq!(rule("FREQ=DAILY;BYHOUR=18;BYMINUTE=0"), "FREQ=DAILY");
}

#[test]
fn days_that_are_taken_out_and_put_in() {
    let read = series(
        "RRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Riga:20261208T180000,20261215T170000\nEXDATE:20261222T160000Z\nEXDATE;VALUE=DATE:20261229\nRDATE;TZID=Europe/Riga:20261224T120000,20261201T180000\nRDATE;VALUE=PERIOD:20270101T100000Z/PT1H",
    );
    let except = &events(&read.directory)[0].when.repeat.as_ref().unwrap().except;
    let days: Vec<_> = except.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-12-08", "2026-12-22", "2026-12-29"], "at 17:00 nothing begins");
    assert_eq!(
        times(&read)[1..],
        [
            "2026-12-24T12:00 2026-12-24T14:00 Europe/Riga",
            "2027-01-01T12:00 2027-01-01T14:00 Europe/Riga"
        ]
    );
    let ids: Vec<_> = read.ids.values().cloned().collect();
    assert_eq!(ids, ["one", "one/20261224T100000Z", "one/20270101T100000Z"]);
}

#[test]
fn a_rule_that_is_no_rhythm_is_written_out_for_a_year() {
    let read = series("RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU\nEXDATE;TZID=Europe/Riga:20261215T180000");
    assert_eq!(notices(&read), ["line 9: calendar-rule count=23 until=2027-11-16"]);
    assert_eq!(
        times(&read)[..2],
        [
            "2026-12-01T18:00 2026-12-01T20:00 Europe/Riga",
            "2027-01-05T18:00 2027-01-05T20:00 Europe/Riga"
        ]
    );
    // What began long ago is written out from now on.
    let text = calendar("DTSTART;VALUE=DATE:20100101\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1");
    let read = support::read_with(text.as_bytes(), &[]).unwrap();
    assert_eq!(times(&read).first().unwrap(), "2026-11-30 2026-11-30 Europe/Riga");
    assert_eq!(times(&read).len(), 12);
    // The last Friday: two fourth ones, then a fifth that says that the last is meant.
    let text = calendar("DTSTART;VALUE=DATE:20261127\nRRULE:FREQ=MONTHLY;BYDAY=-1FR");
    let last = support::read_with(text.as_bytes(), &[]).unwrap();
    assert_eq!(notices(&last), [""; 0]);
    assert_eq!(
        times(&last),
        [
            "2026-11-27 2026-11-27 Europe/Riga",
            "2026-12-25 2026-12-25 Europe/Riga",
            "2027-01-29 2027-01-29 Europe/Riga FREQ=MONTHLY;BYDAY=-1FR"
        ]
    );
}

#[test]
fn a_series_in_utc_keeps_its_instants_when_clocks_change() {
    let short =
        read(&calendar("DTSTART:20261201T160000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"));
    assert_eq!(times(&short).len(), 1, "no clock changes in December");
    let long =
        read(&calendar("DTSTART:20270323T160000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3"));
    assert_eq!(
        times(&long),
        [
            "2027-03-23T18:00 2027-03-23T19:00 Europe/Riga",
            "2027-03-30T19:00 2027-03-30T20:00 Europe/Riga",
            "2027-04-06T19:00 2027-04-06T20:00 Europe/Riga"
        ]
    );
    let late = read(&calendar(
        "DTSTART:20261201T233000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2",
    ));
    assert_eq!(
        times(&late)[0],
        "2026-12-02T01:30 2026-12-02T02:30 Europe/Riga",
        "a Wednesday here"
    );
}

fn with_one_moved(other: &str) -> Incoming {
    let main = calendar(
        "DTSTART;TZID=Europe/Riga:20261201T180000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY\nDESCRIPTION:Come",
    );
    let other = format!("BEGIN:VEVENT\nUID:one\n{other}\nEND:VEVENT\nEND:VCALENDAR");
    read(&main.replace("END:VCALENDAR", &other))
}

#[test]
fn a_time_that_was_moved_is_an_event_of_its_own() {
    let moved = with_one_moved(
        "RECURRENCE-ID:20261208T160000Z\nSUMMARY:Café elsewhere\nDTSTART;TZID=Europe/Riga:20261209T190000\nDURATION:PT1H",
    );
    assert_eq!(times(&moved)[1], "2026-12-09T19:00 2026-12-09T20:00 Europe/Riga");
    let all = events(&moved.directory);
    assert_eq!(all[0].when.repeat.as_ref().unwrap().except, [date("2026-12-08")].into());
    assert_eq!(moved.ids[&(Sort::Entry(Kind::Event), all[1].key.clone())], "one/20261208T160000Z");
    let cancelled =
        with_one_moved("RECURRENCE-ID;TZID=Europe/Riga:20261208T180000\nSTATUS:CANCELLED");
    assert_eq!(events(&cancelled.directory).len(), 1);
    assert_eq!(
        events(&cancelled.directory)[0].when.repeat.as_ref().unwrap().except,
        [date("2026-12-08")].into()
    );
    let same = with_one_moved(
        "RECURRENCE-ID;TZID=Europe/Riga:20261208T180000\nSUMMARY:Café\nDESCRIPTION:Come\nDTSTART;TZID=Europe/Riga:20261208T180000\nDURATION:PT2H",
    );
    assert_eq!(events(&same.directory).len(), 1);
    assert!(events(&same.directory)[0].when.repeat.as_ref().unwrap().except.is_empty());
}

// Who may know, and what is told of whom.

#[test]
fn what_is_not_for_everybody_never_comes_in() {
    for class in ["PRIVATE", "CONFIDENTIAL", "private", "X-OUR-TEAM"] {
        let read = read(&calendar(&format!("DTSTART:20261201T180000\nCLASS:{class}")));
        assert!(read.directory.guide.is_empty(), "{class}");
        assert_eq!(notices(&read), [": calendar-private count=1"]);
    }
    assert!(read(&calendar("DTSTART:20261201\nSTATUS:CANCELLED")).directory.guide.is_empty());
    let hidden = with_one_moved(
        "RECURRENCE-ID;TZID=Europe/Riga:20261208T180000\nCLASS:PRIVATE\nSUMMARY:Secret",
    );
    assert_eq!(events(&hidden.directory).len(), 1);
    assert!(!hidden.directory.to_json().contains("Secret"));
    let back = calendar("DTSTART:20261201T180000").replace("VERSION", "METHOD:CANCEL\r\nVERSION");
    assert!(read(&back).directory.guide.is_empty());
}

#[test]
fn nothing_of_people_comes_in() {
    let lines = "DTSTART;VALUE=DATE:20261201\nORGANIZER;CN=Anna Secret:mailto:anna@secret.example\nATTENDEE;CN=Bob Secret:mailto:bob@secret.example\nCONTACT:Carl Secret\nCOMMENT:Secret\nX-SECRET:Secret\nBEGIN:VALARM\nDESCRIPTION:Secret\nEND:VALARM\nATTACH:https://secret.example";
    let read = read(&calendar(lines));
    let all = format!("{:?}", read).to_lowercase();
    assert!(read.directory.guide.len() == 1 && !all.contains("secret"), "{all}");
}

// Words.

#[test]
fn words_places_and_addresses_find_their_fields() {
    let directory = jelgava();
    let read = |lines: &str| {
        let text = calendar(&format!("DTSTART;VALUE=DATE:20261201\n{lines}"));
        let read = read_with(text.as_bytes(), &directory.places).unwrap();
        events(&read.directory)[0].clone()
    };
    let known = read("LOCATION:nams  pie tilta (piemērs)\nDESCRIPTION:Nāc\\, *visi*");
    assert_eq!(known.place, Some(key("example-house-by-the-bridge")));
    assert_eq!(directory::prose::words(known.body.unwrap().source_text()), "Nāc, *visi*");
    let room = read("LOCATION:House by the Bridge (example)\\, room 5");
    assert_eq!(room.place, Some(key("example-house-by-the-bridge")));
    assert_eq!(room.body.unwrap().source_text(), "House by the Bridge (example), room 5");
    let unknown =
        read("LOCATION:Library\\, Main Street\nURL:https://example.org/a\nDESCRIPTION:One\\nTwo");
    assert_eq!(unknown.place, None);
    assert_eq!(
        unknown.body.unwrap().source_text(),
        "One\n\nTwo\n\nLibrary, Main Street\n\n[https://example.org/a](https://example.org/a)"
    );
    let online = read("LOCATION:https://meet.example.org/x\nURL:javascript:alert(1)");
    assert_eq!(online.online.unwrap().as_str(), "https://meet.example.org/x");
    assert_eq!(online.body, None);
    let themed = read(
        "CATEGORIES:Other,Language course\nCATEGORIES;LANGUAGE=lv:valodas kursi\nSUMMARY;LANGUAGE=lv:Otrais",
    );
    assert_eq!(themed.themes, [key("language-course")]);
    let latvian = read("X:").title;
    assert_eq!(latvian.source(), Lang::EN);
    let named = calendar("DTSTART:20261201")
        .replace("VERSION", "X-WR-CALNAME;LANGUAGE=lv:Kalendārs\r\nVERSION");
    let named = read_with(named.as_bytes(), &[]).unwrap();
    assert_eq!(events(&named.directory)[0].title.source(), Lang::LV);
}

#[test]
fn keys_are_given_even_to_events_of_one_name_without_ids() {
    let event = "BEGIN:VEVENT\nSUMMARY:Café\nDTSTART:20261201\nEND:VEVENT\n";
    let other = event.replace("01\n", "02\n");
    let text =
        format!("BEGIN:VCALENDAR\n{event}{other}{}END:VCALENDAR", event.replace("Café", "قهوة"));
    let read = read(&text);
    let keys: Vec<_> = events(&read.directory).iter().map(|e| e.key.as_str().to_owned()).collect();
    assert_eq!(keys[..2], ["cafe", "cafe-2026-12-02"]);
    assert!(keys[2].starts_with("event-"));
    assert!(read.directory.validate().is_empty());
    let monthly = "RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15\nEND:VEVENT";
    let twice =
        text.replace("END:VEVENT", monthly).replace("1202", "1201").replacen("Café", "Tea", 1);
    let twice = read_with(twice.as_bytes(), &[]).unwrap();
    assert_eq!(twice.directory.guide.len(), 3 * 24);
    assert!(twice.directory.validate().is_empty());
    let sly = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20261201\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1,15\nEND:VEVENT\nBEGIN:VEVENT\nUID:a/20261215\nSUMMARY:y\nDTSTART:20261215\nEND:VEVENT\nEND:VCALENDAR";
    let sly = read_with(sly.as_bytes(), &[]).unwrap();
    assert!(sly.directory.guide.len() == 24 && sly.directory.validate().is_empty());
    assert_eq!(notices(&sly)[1], "line 8: key-twice key=a/20261215");
}

// What is wrong.

#[test]
fn every_problem_is_named_with_its_line() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:tomorrow\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:x\nEND:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART:20261201T180000\nDTEND:20261201T170000\nRRULE:FREQ=SOMETIMES\nEXDATE:20261201T180000,x\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261201\nDURATION:-P1D\nRECURRENCE-ID:x\nEND:VEVENT\nEND:VCALENDAR";
    assert_eq!(
        problems(text),
        [
            "line 4 calendar-value",
            "line 6 missing-field",
            "line 14 calendar-value",
            "line 10 dates-reversed",
            "line 20 calendar-value"
        ]
    );
    let long = "x".repeat(icalendar::LARGEST_CALENDAR + 1);
    assert_eq!(problems(&long), [" file-too-large"]);
}

#[test]
fn what_a_directory_cannot_hold_is_left_out_and_told() {
    let read = |lines: &str| notices(&read(&calendar(lines)));
    assert_eq!(read("DTSTART:16010101"), ["line 4: year-out-of-range"]);
    assert_eq!(read("DTSTART:20260101\nDTEND:20290101"), ["line 4: event-too-long most=366"]);
    let no_name = calendar("DTSTART:20261201").replace("SUMMARY:Café\r\n", "");
    assert_eq!(
        notices(&support::read_with(no_name.as_bytes(), &[]).unwrap()),
        ["line 4: missing-field field=SUMMARY"]
    );
    let cut = read(&format!("DTSTART:20261201\nDESCRIPTION:{}", "word ".repeat(2_000)));
    assert!(cut[0].starts_with("line 8: too-long length="), "{cut:?}");
    let twice = calendar("DTSTART:20261201").replace("END:VCALENDAR", "BEGIN:VEVENT\nUID:one\nSEQUENCE:1\nSUMMARY:Later\nDTSTART:20261202\nEND:VEVENT\nEND:VCALENDAR");
    let twice = support::read_with(twice.as_bytes(), &[]).unwrap();
    assert_eq!(notices(&twice), ["line 9: key-twice key=one"]);
    assert_eq!(times(&twice), ["2026-12-02 2026-12-02 Europe/Riga"]);
}

#[test]
fn absurd_calendars_end() {
    let second = series("RRULE:FREQ=SECONDLY");
    assert_eq!(times(&second).len(), 1);
    assert_eq!(notices(&second), ["line 9: calendar-rule count=1 until=2026-12-01"]);
    let twice = series("RRULE:FREQ=DAILY;BYHOUR=9,18");
    assert_eq!(times(&twice).len(), 1);
    let dates: Vec<String> = (0..10_000)
        .map(|n| {
            format!(
                "{}",
                date("2026-12-01")
                    .checked_add(jiff::Span::new().days(n))
                    .unwrap()
                    .strftime("%Y%m%dT180000")
            )
        })
        .collect();
    let except = series(&format!("RRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Riga:{}", dates.join(",")));
    assert_eq!(
        times(&except).len(),
        0,
        "more than a rhythm can except, and nothing is left within the year"
    );
    let more = series(&format!("RDATE;TZID=Europe/Riga:{}", dates.join(",")));
    assert!(times(&more).len() <= 1 + icalendar::MOST_WRITTEN_OUT);
    let overlapping = read(&calendar("DTSTART:20261201\nDURATION:P3D\nRRULE:FREQ=DAILY;COUNT=20"));
    assert_eq!(times(&overlapping).len(), 20, "days that overlap are written out");
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART:20261201\nEND:VEVENT\n".repeat(20_001);
    let many = format!("BEGIN:VCALENDAR\n{event}END:VCALENDAR");
    assert_eq!(problems(&many), ["line 80002 too-many"]);
    let heavy: String = (0..3_000).map(|n| format!("BEGIN:VEVENT\nUID:{n}\nSUMMARY:x\nDTSTART:19000101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,29;COUNT=4000000000\nEND:VEVENT\n")).collect();
    let heavy = read(&format!("BEGIN:VCALENDAR\n{heavy}END:VCALENDAR"));
    assert!(heavy.directory.guide.len() <= 20_000);
}

// Writing.

#[test]
fn an_event_is_written_as_the_standard_asks() {
    let mut directory = jelgava();
    let mut cafe = of_jelgava(&directory, "language-cafe-evening");
    cafe.when.repeat.as_mut().unwrap().until = Some(date("2027-06-01"));
    cafe.online = Some(directory::Web::parse("https://meet.example.org/cafe").unwrap());
    directory.guide = vec![directory::guide::Entry::Event(cafe.clone())];
    let text = showing(&directory, |s| icalendar::write_event(s, &cafe, Lang::LV));
    let whole = text.replace("\r\n ", "");
    let lines: Vec<_> = whole.split_terminator("\r\n").collect();
    for line in [
        "VERSION:2.0",
        "PRODID:-//Isopolity//Directory 1//EN",
        "NAME;LANGUAGE=en:Jelgava",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "TZID:Europe/Riga",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "DTSTAMP:20261120T100100Z",
        "SEQUENCE:1",
        "DTSTART;TZID=Europe/Riga:20260901T180000",
        "DTEND;TZID=Europe/Riga:20260901T200000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T150000Z",
        "EXDATE;TZID=Europe/Riga:20261229T180000",
        "CATEGORIES;LANGUAGE=lv:valodas kursi",
        "LOCATION;LANGUAGE=lv:Nams pie tilta (piemērs)\\, Piemēra iela 1\\, LV-0000 Jelgava",
        "GEO:56.652000;23.725000",
        "CONFERENCE;VALUE=URI:https://meet.example.org/cafe",
        "URL:https://city.example/lv/cities/jelgava/event/language-cafe-evening",
    ] {
        assert!(lines.contains(&line), "{line} is missing in\n{whole}");
    }
    assert!(!whole.contains("ORGANIZER") && !whole.contains("METHOD"), "{whole}");
    assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VTIMEZONE").count(), 1);
}

#[test]
fn whole_days_and_empty_calendars_need_no_clock() {
    let day = event("open-day", "2027-03-20", "2027-03-21", None);
    let text = showing(&of_events([day]), |s| icalendar::write(s, Lang::EN));
    assert!(text.contains("DTSTART;VALUE=DATE:20270320\r\nDTEND;VALUE=DATE:20270322\r\n"));
    assert!(!text.contains("VTIMEZONE"));
    let mut empty = jelgava();
    empty.guide.clear();
    let text = showing(&empty, |s| icalendar::write(s, Lang::EN));
    assert!(text.contains("BEGIN:VTIMEZONE"), "a calendar has at least one part (RFC 5545, 3.6)");
    assert!(read(&text).directory.guide.is_empty());
}

#[test]
fn a_place_that_nobody_may_know_is_not_told() {
    let mut directory = jelgava();
    let cafe = of_jelgava(&directory, "language-cafe-evening");
    for place in &mut directory.places {
        place.address.street.clear();
    }
    let text = showing(&directory, |s| icalendar::write_event(s, &cafe, Lang::EN));
    let whole = text.replace("\r\n ", "");
    assert!(whole.contains(":House by the Bridge (example)\\, Jelgava\r\n"), "{whole}");
    assert!(!whole.contains("GEO:"));
}

fn nightly(own: &str, from: &str, to: &str) -> Event {
    let repeat = Repeat { every: Every::Day, interval: 1, until: None, except: BTreeSet::new() };
    event(own, from, to, Some(repeat))
}

#[test]
fn a_night_in_which_clocks_change_ends_on_the_clock() {
    let night = nightly("shelter", "2026-12-01T22:00", "2026-12-02T06:00");
    let text = showing(&of_events([night]), |s| icalendar::write(s, Lang::EN));
    assert!(text.contains("RECURRENCE-ID;TZID=Europe/Riga:20270327T220000\r\nDTSTART;TZID=Europe/Riga:20270327T220000\r\nDTEND;TZID=Europe/Riga:20270328T060000"), "{text}");
    assert_eq!(text.matches("RECURRENCE-ID").count(), 6, "twice a year for three years");
    // One that begins in such a night says how long the others take.
    let night = nightly("shelter", "2027-03-27T22:00", "2027-03-28T06:00");
    let text = showing(&of_events([night.clone()]), |s| icalendar::write(s, Lang::EN));
    assert!(
        text.contains("DTSTART;TZID=Europe/Riga:20270327T220000\r\nDURATION:PT28800S\r\nRRULE"),
        "{text}"
    );
    assert_eq!(notices(&read(&text)), [""; 0]);
    assert_eq!(events(&read(&text).directory)[0].when, night.when);
}

/// What a calendar carries of an event: its body as words.
fn carried(event: &Event, lang: Lang) -> (Text3, String, String) {
    let words = |text: &locale::Text| text.show(&[lang]).text.to_owned();
    let body = event.body.as_ref().map(|b| directory::prose::words(&words(b))).unwrap_or_default();
    let when = serde_json::to_string(&event.when).unwrap();
    (
        (words(&event.title), when, event.place.clone()),
        body,
        format!("{:?}{:?}", event.online, event.themes),
    )
}
type Text3 = (String, String, Option<measure::Key>);

#[test]
fn what_is_written_and_read_again_is_the_same() {
    let directory = jelgava();
    for lang in LANGUAGES.iter() {
        let text = showing(&directory, |s| icalendar::write(s, *lang));
        let again = read_with(text.as_bytes(), &directory.places).unwrap();
        assert_eq!(notices(&again), [""; 0]);
        let ours: Vec<_> = events(&directory).iter().map(|e| carried(e, *lang)).collect();
        let theirs: Vec<_> = events(&again.directory).iter().map(|e| carried(e, *lang)).collect();
        assert_eq!(ours, theirs);
        let sources: BTreeSet<_> =
            events(&again.directory).iter().map(|e| e.title.source()).collect();
        assert_eq!(sources, [*lang].into());
        let ids: BTreeSet<_> = again.ids.values().cloned().collect();
        let own = |s: &directory::exchange::Showing<'_>| {
            events(&directory)
                .iter()
                .map(|e| s.id(Sort::Entry(Kind::Event), &e.key).to_string())
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(ids, showing(&directory, own), "the same ids in every language");
    }
}

fn whens() -> impl Strategy<Value = Event> {
    let every = prop_oneof![
        Just(Every::Day),
        prop::collection::btree_set(0u8..7, 0..4).prop_map(Every::Week),
        Just(Every::MonthDate),
        Just(Every::MonthWeekday),
        Just(Every::Year),
    ];
    let repeat =
        (every, 1u8..6, prop::option::of(1i64..900), prop::collection::vec(0i64..400, 0..3));
    let zone = prop::sample::select(vec![
        "Europe/Riga",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Asia/Kathmandu",
        "UTC",
        "America/Nuuk",
    ]);
    let length = prop_oneof![(0i64..3).prop_map(|days| (days, 0)), (0i64..1, 1i64..1_300)];
    (0i64..1_500, 0i64..1_440, length, prop::option::of(repeat), zone).prop_map(
        |(start, minute, (days, minutes), repeat, zone)| {
            let plus =
                |d: jiff::civil::Date, n: i64| d.checked_add(jiff::Span::new().days(n)).unwrap();
            let first = plus(date("2024-01-01"), start);
            let from = first.at(0, 0, 0, 0).checked_add(jiff::Span::new().minutes(minute)).unwrap();
            let span = match minutes {
                0 => Span::Days { from: first, to: plus(first, days) },
                n => Span::Hours {
                    from,
                    to: from.checked_add(jiff::Span::new().minutes(n)).unwrap(),
                },
            };
            let mut event = event("x", "2026-01-01", "2026-01-01", None);
            event.when.first = span;
            // Whole days stand on no clock.
            let zone = if minutes == 0 { "Europe/Riga" } else { zone };
            event.when.zone = directory::Zone::parse(zone).unwrap();
            event.when.repeat = repeat.map(|(every, interval, until, except)| {
                let mut repeat = Repeat {
                    every,
                    interval,
                    until: until.map(|n| plus(first, n)),
                    except: BTreeSet::new(),
                };
                if let Every::Week(on) = &mut repeat.every {
                    on.insert(u8::try_from(first.weekday().to_monday_zero_offset()).unwrap());
                }
                let last = repeat.until.unwrap_or(plus(first, 400));
                repeat.except =
                    except.into_iter().map(|n| plus(first, n)).filter(|d| *d <= last).collect();
                repeat
            });
            event
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]
    #[test]
    fn any_time_comes_back(event in whens()) {
        let kept = directory::guide::validate_entry(&directory::guide::Entry::Event(event.clone()));
        prop_assume!(kept.is_empty());
        let directory = of_events([event.clone()]);
        let text = showing(&directory, |s| icalendar::write(s, Lang::EN));
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains('\n'));
        }
        let again = read_with(text.as_bytes(), &[]).unwrap();
        let all = events(&again.directory);
        // What begins in an hour that a clock leaves out, once, ends when it really ends.
        let once = event.when.between(event.when.first.first_day(), Date::MAX, 1);
        let zone = event.when.zone.as_time_zone();
        let is_moved = |from| once.iter().any(|o| zone.to_datetime(o.starts) != from);
        let is_odd = matches!(event.when.first, Span::Hours { from, .. } if is_moved(from));
        if event.when.repeat.is_none() && is_odd {
            return Ok(());
        }
        prop_assert_eq!(all.len(), 1, "{}", text);
        prop_assert_eq!(&all[0].when, &event.when, "{}", text);
        prop_assert_eq!(notices(&again), Vec::<String>::new());
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_with(&bytes, &[]);
    }

    #[test]
    fn no_lines_panic_and_what_is_read_is_whole(lines in prop::collection::vec(
        prop_oneof![
            "(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(;VALUE=DATE|;TZID=Europe/Riga|;TZID=x)?:2026(0[1-9]|1[0-2])[0-3][0-9](T[0-2][0-9]0000Z?)?(,20261201)?",
            "RRULE:FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY|HOURLY)(;INTERVAL=[0-9]{1,3})?(;COUNT=[0-9]{1,4})?(;BYDAY=(-?[1-5])?(MO|SU))?(;BYMONTHDAY=-?[0-9]{1,2})?(;UNTIL=20[0-9]{2}1201(T000000Z)?)?",
            "(SUMMARY|DESCRIPTION|LOCATION|UID|CLASS|STATUS|DURATION|BEGIN|END|X):.{0,20}",
            Just("END:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\nUID:y".to_owned()),
        ], 0..25))
    {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nUID:y\n{}\nEND:VEVENT\nEND:VCALENDAR", lines.join("\n"));
        if let Ok(incoming) = read_with(text.as_bytes(), &[]) {
            prop_assert!(incoming.directory.validate().is_empty());
            let keys: BTreeSet<_> = events(&incoming.directory).iter().map(|e| e.key.clone()).collect();
            prop_assert_eq!(keys.len(), incoming.directory.guide.len());
            prop_assert_eq!(incoming.ids.len(), incoming.directory.guide.len());
        }
    }
}

#[test]
fn settled_events_keep_their_keys() {
    let directory: Directory = jelgava();
    let text = showing(&directory, |s| icalendar::write(s, Lang::EN));
    let first = read_with(text.as_bytes(), &directory.places).unwrap();
    let settled = first.clone().settled(&Default::default(), &Default::default());
    let renamed = text.replace("Language café", "Another name");
    let second = read_with(renamed.as_bytes(), &directory.places).unwrap();
    let again = second.settled(&settled.keys, &Default::default());
    assert_eq!(again.keys, settled.keys);
}
