//! Programs that know nothing of us read our calendars, reckon when their events take place, and write
//! calendars for us to read: icalendar, recurring-ical-events, vobject and ics for Python.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "support/calendars.rs"]
mod calendars;
mod outside;

use calendars::*;
use directory::Zone;
use directory::exchange::icalendar;
use directory::guide::{Event, Every, MOST_OCCURRENCES, Repeat, Span};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use locale::Lang;
use outside::{file, python};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn repeat(every: Every, interval: u8, until: Option<&str>, except: &[&str]) -> Option<Repeat> {
    let except = except.iter().map(|day| date(day)).collect();
    Some(Repeat { every, interval, until: until.map(date), except })
}

fn week(days: &[u8]) -> Every {
    Every::Week(days.iter().copied().collect())
}

/// Events that touch everything at which calendars fail.
fn hard_events() -> Vec<Event> {
    let mut all = vec![
        event(
            "evening",
            "2026-10-20T18:00",
            "2026-10-20T20:00",
            repeat(week(&[1]), 1, None, &["2026-10-27"]),
        ),
        event(
            "night",
            "2026-10-01T22:00",
            "2026-10-02T06:00",
            repeat(Every::Day, 1, Some("2027-04-10"), &[]),
        ),
        event("shelter", "2027-03-27T22:00", "2027-03-28T06:00", repeat(week(&[5]), 1, None, &[])),
        event(
            "weekend",
            "2026-10-23T18:00",
            "2026-10-25T16:00",
            repeat(week(&[4]), 2, None, &["2027-03-26"]),
        ),
        event("gap", "2026-03-22T03:30", "2026-03-22T05:00", repeat(week(&[6]), 1, None, &[])),
        event(
            "within-the-gap",
            "2026-03-22T03:10",
            "2026-03-22T03:50",
            repeat(week(&[6]), 1, None, &[]),
        ),
        event(
            "into-the-gap",
            "2026-03-22T02:10",
            "2026-03-22T03:20",
            repeat(week(&[6]), 1, None, &[]),
        ),
        event("fold", "2026-10-18T03:30", "2026-10-18T03:45", repeat(week(&[6]), 1, None, &[])),
        event(
            "sunday",
            "2026-03-29",
            "2026-03-29",
            repeat(week(&[6]), 1, Some("2027-06-27"), &["2026-10-25"]),
        ),
        event("weekends", "2026-03-28", "2026-03-29", repeat(week(&[5]), 1, None, &[])),
        event("leap", "2024-02-29", "2024-02-29", repeat(Every::Year, 1, None, &[])),
        event(
            "last-friday",
            "2027-01-29T10:00",
            "2027-01-29T11:00",
            repeat(Every::MonthWeekday, 1, Some("2028-01-28"), &[]),
        ),
        event(
            "second-tuesday",
            "2026-12-08T10:00",
            "2026-12-08T11:00",
            repeat(Every::MonthWeekday, 2, None, &[]),
        ),
        event(
            "on-the-31st",
            "2026-01-31T00:00",
            "2026-02-01T00:00",
            repeat(Every::MonthDate, 1, None, &[]),
        ),
        event("once", "2026-12-01T18:00", "2026-12-01T20:00", None),
        event(
            "gone-at-once",
            "2026-12-01",
            "2026-12-01",
            repeat(Every::Day, 3, Some("2026-12-09"), &["2026-12-01"]),
        ),
    ];
    for (own, zone) in [
        ("new-york", "America/New_York"),
        ("sydney", "Australia/Sydney"),
        ("kathmandu", "Asia/Kathmandu"),
        ("utc", "UTC"),
        ("lord-howe", "Australia/Lord_Howe"),
    ] {
        let mut there =
            event(own, "2026-02-01T01:30", "2026-02-01T09:30", repeat(Every::Day, 1, None, &[]));
        there.when.zone = Zone::parse(zone).unwrap();
        all.push(there);
    }
    all
}

/// When events take place between two dates, as we reckon it: name, beginning, end.
fn ours(events: &[&Event], from: Date, to: Date) -> BTreeSet<(String, String, String)> {
    let mut all = BTreeSet::new();
    for event in events {
        let times = event.when.between(from.yesterday().unwrap(), to, MOST_OCCURRENCES);
        for time in times {
            let (from, to) = match time.span {
                Span::Days { from, to } => (from.to_string(), to.tomorrow().unwrap().to_string()),
                Span::Hours { .. } => (time.starts.to_string(), time.ends.to_string()),
            };
            all.insert((event.title.source_text().to_owned(), from, to));
        }
    }
    all
}

/// Those of a span of days, all of which lies within it.
fn within(
    all: BTreeSet<(String, String, String)>,
    from: &str,
    to: &str,
) -> BTreeSet<(String, String, String)> {
    all.into_iter().filter(|(_, a, b)| a.as_str() >= from && b.as_str() < to).collect()
}

fn theirs(said: &str) -> BTreeSet<(String, String, String)> {
    let all: Vec<[String; 3]> = serde_json::from_str(said).unwrap();
    let time = |text: String| match text.contains('T') {
        true => text.parse::<Timestamp>().unwrap().to_string(),
        false => text,
    };
    all.into_iter().map(|[name, from, to]| (name, time(from), time(to))).collect()
}

const RECKON: &str = "
def reckoned(calendar, start, end):
    all = []
    for event in recurring_ical_events.of(calendar).between(start, end):
        said = []
        for at in (event.start, event.end):
            if isinstance(at, datetime.datetime):
                at = at.astimezone(datetime.timezone.utc)
                said.append(at.isoformat().replace('+00:00', 'Z'))
            else:
                said.append(at.isoformat())
        all.append([str(event['SUMMARY']), *said])
    return all
";

#[test]
fn others_reckon_the_same_times_out_of_our_calendars() {
    let hard = of_events(hard_events());
    let jelgava = jelgava();
    let program = format!(
        "import datetime, icalendar, json, recurring_ical_events, sys{RECKON}
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for part in calendar.walk():
    assert not part.errors, part.errors
    assert part.is_thunderbird() in (True, False)
print(json.dumps(reckoned(calendar, (2026, 3, 1), (2028, 5, 1))))"
    );
    for directory in [&hard, &jelgava] {
        let text = showing(directory, |s| icalendar::write(s, Lang::EN));
        let path = file("ours.ics", &text);
        let Some(said) = python("icalendar, recurring_ical_events", &program, &[&path]) else {
            return;
        };
        let (from, to) = ("2026-03-02", "2028-04-01");
        let ours = within(ours(&events(directory), date(from), date(to)), from, to);
        let theirs = within(theirs(&said), from, to);
        assert!(ours.len() > 50);
        let only_ours: Vec<_> = ours.difference(&theirs).collect();
        let only_theirs: Vec<_> = theirs.difference(&ours).collect();
        assert!(
            only_ours.is_empty() && only_theirs.is_empty(),
            "only ours {only_ours:#?}\nonly theirs {only_theirs:#?}"
        );
    }
}

#[test]
fn others_show_the_same_clocks_out_of_our_calendars() {
    // All zones with a town, and what each shows in the middle of each month and around each change.
    let names = [
        "Europe/Riga",
        "Europe/London",
        "Europe/Dublin",
        "Europe/Lisbon",
        "Europe/Moscow",
        "Europe/Istanbul",
        "Europe/Chisinau",
        "America/New_York",
        "America/Sao_Paulo",
        "America/Nuuk",
        "America/Santiago",
        "America/Caracas",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Africa/Lagos",
        "Asia/Kathmandu",
        "Asia/Gaza",
        "Asia/Tehran",
        "Asia/Jerusalem",
        "Pacific/Apia",
        "Pacific/Chatham",
        "Pacific/Kiritimati",
        "Antarctica/Troll",
        "Etc/GMT+7",
        "UTC",
    ];
    let (mut all, mut expected) = (Vec::new(), Vec::new());
    for (n, name) in names.into_iter().enumerate() {
        let mut there = event(
            &format!("x{n}"),
            "2009-06-15T12:00",
            "2009-06-15T13:00",
            repeat(Every::Year, 1, None, &[]),
        );
        there.when.zone = Zone::parse(name).unwrap();
        let zone = there.when.zone.as_time_zone().clone();
        let begin: Timestamp = "2009-06-16T00:00:00Z".parse().unwrap();
        let end: Timestamp = "2037-12-31T00:00:00Z".parse().unwrap();
        let changes =
            zone.following(begin).map(|change| change.timestamp()).take_while(|at| *at < end);
        let around = changes.flat_map(|at| [at - 1.second(), at, at + 1.hour()]);
        let months = (0..340).map(|n| begin + (n * 30 * 24).hours());
        let shown: Vec<_> =
            around.chain(months).map(|at| (at.as_second(), zone.to_offset(at).seconds())).collect();
        expected.push((name, shown));
        all.push(there);
    }
    let text = showing(&of_events(all), |s| icalendar::write(s, Lang::EN));
    let clocks = json!({ "text": text, "expected": expected });
    let path = file("clocks.json", clocks.to_string());
    let program = "import datetime, icalendar, json, sys
given = json.load(open(sys.argv[1]))
calendar = icalendar.Calendar.from_ical(given['text'])
zones = {str(zone['TZID']): zone for zone in calendar.walk('VTIMEZONE')}
wrong = []
for name, shown in given['expected']:
    zone = zones[name].to_tz(lookup_tzid=False)
    for at, offset in shown:
        # A change is told on the clock before it, so the clock is asked for both.
        utc = datetime.datetime.fromtimestamp(at, datetime.timezone.utc)
        local = (utc + datetime.timedelta(seconds=offset)).replace(tzinfo=None)
        found = {int(zone.utcoffset(local.replace(tzinfo=zone, fold=fold)).total_seconds()) for fold in (0, 1)}
        if offset not in found:
            wrong.append([name, utc.isoformat(), offset, sorted(found)])
print(json.dumps(wrong))";
    let Some(said) = python("icalendar", program, &[&path]) else { return };
    let wrong: Vec<Value> = serde_json::from_str(&said).unwrap();
    assert!(wrong.is_empty(), "{} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(5)]);
}

#[test]
fn two_more_programs_read_our_calendars() {
    let directory = jelgava();
    for lang in LANGUAGES.iter() {
        let text = showing(&directory, |s| icalendar::write(s, *lang));
        let path = file("more.ics", &text);
        let program = "import ics, json, sys, vobject
text = open(sys.argv[1], newline='').read()
assert all(len(line.encode()) <= 75 for line in text.split('\\r\\n')), 'long'
one = vobject.readOne(text)
one.validate(raiseException=True)
names = sorted(event.summary.value for event in one.vevent_list)
two = ics.Calendar(text)
assert sorted(event.name for event in two.events) == names
print(json.dumps(names))";
        let Some(said) = python("ics, vobject", program, &[&path]) else { return };
        let theirs: Vec<String> = serde_json::from_str(&said).unwrap();
        let mut ours: Vec<_> =
            events(&directory).iter().map(|e| e.title.show(&[*lang]).text.to_owned()).collect();
        ours.sort();
        assert_eq!(ours, theirs);
    }
}

#[test]
fn we_reckon_the_same_times_out_of_the_calendars_of_others() {
    let program = format!(
        "import datetime, dateutil.rrule, icalendar, json, random, recurring_ical_events, sys, zoneinfo{RECKON}
random.seed(int(open(sys.argv[1]).read()))
UTC = datetime.timezone.utc
days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
def rule(day):
    kind = random.randrange(9)
    some = random.sample(days, random.randrange(1, 4))
    name = days[day.weekday()]
    parts = [
        {{'FREQ': 'DAILY', 'INTERVAL': random.randrange(4, 9)}},
        {{'FREQ': 'WEEKLY', 'BYDAY': sorted({{name, random.choice(days)}}), 'INTERVAL': random.randrange(1, 4)}},
        {{'FREQ': 'MONTHLY', 'BYMONTHDAY': day.day}},
        {{'FREQ': 'MONTHLY', 'BYDAY': str((day.day - 1) // 7 + 1) + name}},
        {{'FREQ': 'MONTHLY', 'BYDAY': '-1' + name}},
        {{'FREQ': 'MONTHLY', 'BYDAY': ['1' + name, '3' + name]}},
        {{'FREQ': 'MONTHLY', 'BYDAY': name, 'BYSETPOS': random.choice([2, -1])}},
        {{'FREQ': 'YEARLY'}},
        {{'FREQ': 'WEEKLY', 'BYDAY': name, 'BYMONTH': sorted({{day.month, 1, 2, 11}})}},
    ][kind]
    end = random.randrange(3)
    if end == 1:
        parts['COUNT'] = random.randrange(1, 30)
    return parts, end == 2
calendar = icalendar.Calendar()
calendar.add('VERSION', '2.0')
calendar.add('PRODID', '-//them//them')
for n in range(120):
    event = icalendar.Event()
    event.add('UID', 'event' + str(n))
    event.add('SUMMARY', 'event' + str(n))
    event.add('DTSTAMP', datetime.datetime(2026, 1, 1, tzinfo=UTC))
    zone = zoneinfo.ZoneInfo(random.choice(['Europe/Riga', 'Europe/Berlin', 'America/New_York', 'Europe/London']))
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=random.randrange(1100))
    form = random.randrange(3)
    if form == 0:
        start, length = day, datetime.timedelta(days=1)
    elif form == 1:
        start = datetime.datetime(day.year, day.month, day.day, random.randrange(5, 22), random.choice([0, 30]), tzinfo=zone)
        length = datetime.timedelta(minutes=random.choice([30, 90]))
    else:
        start = datetime.datetime(day.year, day.month, day.day, random.randrange(5, 20), 0, tzinfo=UTC)
        length = datetime.timedelta(hours=1)
    event.add('DTSTART', start)
    event.add('DTEND', start + length)
    if random.randrange(5):
        parts, ends = rule(day)
        # A rule must have its first day: programs differ about one that has not.
        naive = datetime.datetime(day.year, day.month, day.day)
        plain = {{name: value for name, value in parts.items() if name != 'COUNT'}}
        text = icalendar.vRecur(plain).to_ical().decode()
        if next(iter(dateutil.rrule.rrulestr(text, dtstart=naive))) != naive:
            continue
        if ends:
            last = day + datetime.timedelta(days=random.randrange(1000))
            parts['UNTIL'] = last if form == 0 else datetime.datetime(last.year, last.month, last.day, 12, tzinfo=UTC)
        event.add('RRULE', parts)
        wrapped = icalendar.Calendar()
        wrapped.add_component(event)
        times = recurring_ical_events.of(wrapped).between((2024, 1, 1), (2028, 1, 1))
        times.sort(key=lambda time: str(time.start))
        if not times:
            continue
        gone = random.sample(times, min(len(times), random.randrange(3)))
        for time in gone:
            event.add('EXDATE', time.start)
        left = [time for time in times[1:] if not random.randrange(12) and time not in gone]
        for time in left[:1]:
            other = icalendar.Event()
            other.add('UID', event['UID'])
            other.add('DTSTAMP', datetime.datetime(2026, 1, 1, tzinfo=UTC))
            other.add('RECURRENCE-ID', time.start)
            other.add('SUMMARY', event['SUMMARY'] + ' moved')
            other.add('DTSTART', time.start + datetime.timedelta(days=2))
            other.add('DTEND', time.end + datetime.timedelta(days=2))
            calendar.add_component(other)
    calendar.add_component(event)
calendar.add_missing_timezones()
print(json.dumps({{'text': calendar.to_ical().decode(), 'times': json.dumps(reckoned(calendar, (2026, 11, 1), (2027, 10, 30)))}}))"
    );
    for seed in ["1", "2", "3", "4", "5", "6"] {
        let path = file("seed", seed);
        let Some(said) = python("icalendar, recurring_ical_events", &program, &[&path]) else {
            return;
        };
        let said: Value = serde_json::from_str(&said).unwrap();
        let text = said["text"].as_str().unwrap();
        let read = read_with(text.as_bytes(), &[]).unwrap();
        let (from, to) = ("2026-11-02", "2027-10-28");
        let ours = within(ours(&events(&read.directory), date(from), date(to)), from, to);
        let theirs = within(theirs(said["times"].as_str().unwrap()), from, to);
        assert!(theirs.len() > 200, "{}", theirs.len());
        let only_ours: Vec<_> = ours.difference(&theirs).collect();
        let only_theirs: Vec<_> = theirs.difference(&ours).collect();
        let _ = std::fs::write(path.with_extension("ics"), text);
        assert!(
            only_ours.is_empty() && only_theirs.is_empty(),
            "{seed}: only ours {only_ours:#?}\nonly theirs {only_theirs:#?}"
        );
    }
}
