//! The app itself reads what is written for it: its own code, unchanged, from a checkout with its
//! packages that `ISOPOLITY_INTEGREAT_APP` names (`shared/`, `node_modules/` with `esbuild`).

use crate::support::{JELGAVA, Plain, jelgava, json, key, shown, shown_on};
use directory::exchange::integreat::{
    self, Asked, NewsAsked, NoAnswer, OnMap, PageFacts, Pages, Recurring, Region,
};
use directory::guide::{Entry, Event, Every, Occurrence, Repeat, Span, When};
use directory::hours::Zone;
use directory::{Cost, Directory, Provenance};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use locale::{Lang, Text};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// How many times of an event the app is asked for.
const COUNT: usize = 12;

/// Everything that the app can ask, and what is answered.
fn answers(region: &Region<'_>) -> Map<String, Value> {
    let mut all = Map::new();
    let city = &region.showing.directory.city;
    let mut put = |path: String, answer: Result<Value, NoAnswer>| {
        let (status, body) = match answer {
            Ok(body) => (200, body),
            Err(none) => (none.status(), none.body()),
        };
        all.insert(path, json!({ "status": status, "body": body }));
    };
    put("/api/v3/regions/".to_owned(), Ok(json!([integreat::region(region)])));
    put(format!("/api/v3/regions/{city}/"), Ok(json(&integreat::region(region))));
    for lang in region.showing.languages {
        let (words, root) = (Plain(*lang), format!("/api/v3/{city}/{}", region.code(*lang)));
        let pages = Pages::new(region, &words);
        put(format!("{root}/pages/"), Ok(json(&pages.all())));
        put(format!("{root}/children/?depth=1"), list(pages.children(Asked::default(), Some("1"))));
        for page in pages.all() {
            let path = json(page)["path"].as_str().unwrap().trim_end_matches('/').to_owned();
            let asked = Asked { url: Some(&path), id: None };
            put(format!("{root}/page/?url={path}"), pages.page(asked).map(json));
            put(format!("{root}/parents/?url={path}"), list(pages.parents(asked)));
            let children = pages.children(asked, Some("2"));
            put(format!("{root}/children/?depth=2&url={path}"), list(children));
        }
        let events = integreat::events(region, &words, Recurring::Combined);
        put(format!("{root}/events/?combine_recurring=True"), Ok(json(&events)));
        let places = integreat::places(region, &words, OnMap::Only);
        put(format!("{root}/locations/?on_map=1"), Ok(json(&places)));
        let news = json(&integreat::news(region, &words, NewsAsked::default()));
        for piece in news.as_array().unwrap() {
            let id = piece["id"].as_str().unwrap();
            let one = integreat::news_item(region, &words, id).map(|one| json(&one));
            put(format!("{root}/news/{id}"), one);
        }
        put(format!("{root}/news"), Ok(news));
        put(format!("{root}/imprint/"), Ok(json(&integreat::imprint(region, &words))));
    }
    all
}

fn list(pages: Result<Vec<&PageFacts>, NoAnswer>) -> Result<Value, NoAnswer> {
    pages.map(|pages| json(&pages))
}

/// What the app understands of a site at a moment; nothing where its code is not there.
fn understood<T: Serialize>(name: &str, now: &str, answers: &T) -> Option<Value> {
    let Ok(app) = env::var("ISOPOLITY_INTEGREAT_APP") else {
        eprintln!("skipped: ISOPOLITY_INTEGREAT_APP names no checkout of the Integreat app");
        return None;
    };
    let app = PathBuf::from(app);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let (program, site) = (folder.join(format!("{name}.cjs")), folder.join(format!("{name}.json")));
    let written = json!({ "base": "https://cms.example.org", "now": now, "count": COUNT + 3,
        "search": ["doctor", "latviešu"], "answers": answers });
    std::fs::write(&site, written.to_string()).unwrap();
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/integreat/app.js");
    let alias = |name: &str, path: &str| format!("--alias:{name}={}", app.join(path).display());
    let bundled = Command::new(app.join("node_modules/.bin/esbuild"))
        .arg(own)
        .args(["--bundle", "--platform=node", "--format=esm", "--log-level=error"])
        .args([alias("shared/api", "shared/src/api/index.ts"), alias("shared", "shared/src/index.ts")])
        .arg(alias("luxon", "node_modules/luxon"))
        .arg("--banner:js=import { createRequire } from 'module'; const require = createRequire(import.meta.url)")
        .arg(format!("--outfile={}", program.with_extension("mjs").display()))
        .output()
        .unwrap();
    assert!(bundled.status.success(), "{}", String::from_utf8_lossy(&bundled.stderr));
    let program = program.with_extension("mjs");
    let said =
        Command::new("node").arg(program).arg(site).env("TZ", "Europe/Riga").output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    Some(serde_json::from_slice(&said.stdout).unwrap())
}

#[test]
fn the_app_shows_all_of_a_city() {
    let d = jelgava();
    let answers = shown(&d, answers);
    let Some(told) = understood("city", "2026-11-27T08:00:00Z", &answers) else { return };
    assert_eq!((&told["faults"], &told["missing"]), (&json!([]), &json!([])));
    assert_eq!(told["regions"], json!(["Jelgava"]));
    let english = &told["languages"]["en"];
    assert_eq!(
        english["tiles"],
        json!(["Numbers", "Your first days in Jelgava", "Services", "Desks", "Terms"])
    );
    let found = english["search"]["doctor"].as_array().unwrap();
    assert!(found.contains(&json!("family-doctor-with-interpreter--service")), "{found:?}");
    // The words that it searches stand in lines.
    let text = |slug: &str| {
        let all = english["pages"].as_array().unwrap();
        let is_it = |page: &&Value| page["path"].as_str().unwrap().ends_with(slug);
        all.iter().find(is_it).unwrap()["text"].as_str().unwrap().to_owned()
    };
    let numbers = text("/numbers--all");
    assert!(numbers.contains("112") && numbers.contains("\nHelpline for children"), "{numbers}");
    let days = text("/first-days");
    for heading in ["\nWhat to do first", "\nDesks\n", "\nHours\n", "\nServicesHere\n"] {
        assert!(days.contains(heading), "{heading:?} in {days:?}");
    }
    let latvian = told["languages"]["lv"]["search"]["latviešu"].as_array().unwrap();
    assert!(latvian.contains(&json!("latvian-evening-course--service")), "{latvian:?}");
    let house = &english["places"][1];
    assert_eq!(house["slug"], "example-house-by-the-bridge");
    assert_eq!((&house["open"], &house["barrierFree"]), (&json!(true), &json!(true)));
    let cafe = &english["events"][0];
    assert_eq!(cafe["place"], "House by the Bridge (example), Piemēra iela 1, LV-0000 Jelgava");
    assert_eq!(cafe["times"][0], json!(["2026-12-01T18:00", "2026-12-01T20:00"]));
    assert_eq!(told["languages"]["ar"]["imprint"], "Imprint");
    assert!(JELGAVA.contains(english["news"][0]["title"].as_str().unwrap()));
}

/// Events in every rhythm, by the clock of Riga.
fn rhythms() -> Vec<Event> {
    let spans = [
        ("2026-10-20T18:00", "2026-10-20T20:00"),
        ("2026-10-25T01:30", "2026-10-25T05:30"),
        ("2026-10-24T22:00", "2026-10-25T02:00"),
        ("2026-11-30T00:15", "2026-11-30T01:00"),
        ("2026-12-31T20:00", "2027-01-01T00:00"),
        ("2026-10-25", "2026-10-25"),
        ("2026-03-29", "2026-03-29"),
        ("2026-11-28", "2026-11-29"),
        ("2024-02-29", "2024-02-29"),
        ("2027-01-29T09:00", "2027-01-29T10:00"),
    ];
    let excepted = [vec![], vec![date(2026, 12, 1), date(2026, 12, 15)], vec![date(2027, 1, 25)]];
    let mut all = Vec::new();
    for (from, to) in spans {
        let first = Span::parse(from, to).unwrap();
        let day = first.first_day();
        let weekday = u8::try_from(day.weekday().to_monday_zero_offset()).unwrap();
        let rhythms = [
            (Every::Day, 3),
            (Every::Week([weekday].into()), 1),
            (Every::Week([weekday, (weekday + 3) % 7].into()), 2),
            (Every::MonthDate, 1),
            (Every::MonthWeekday, 1),
            (Every::Year, 1),
        ];
        for (every, interval) in rhythms {
            for except in &excepted {
                for until in [None, Some(date(2027, 1, 29))] {
                    let except = except.iter().copied().collect();
                    let repeat = Repeat { every: every.clone(), interval, until, except };
                    all.push(event(all.len(), first, Some(repeat)));
                }
            }
        }
        all.push(event(all.len(), first, None));
    }
    all
}

fn event(number: usize, first: Span, repeat: Option<Repeat>) -> Event {
    Event {
        key: key(&format!("event-{number}")),
        title: Text::new(Lang::EN, "x"),
        body: None,
        organisation: None,
        place: None,
        online: None,
        when: When { first, zone: Zone::parse("Europe/Riga").unwrap(), repeat },
        themes: vec![],
        languages: vec![],
        cost: Cost::Unknown,
        picture: None,
        provenance: Provenance::Example,
    }
}

/// The same end as the app can say: whole days and midnights end a minute before.
fn ends(time: &Occurrence) -> [String; 2] {
    let minute = |at: jiff::civil::DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
    match time.span {
        Span::Days { from, to } => [format!("{from}T00:00"), format!("{to}T23:59")],
        Span::Hours { from, to } if to.time() == jiff::civil::Time::midnight() => {
            [minute(from), minute(to - 1.minute())]
        }
        Span::Hours { from, to } => [minute(from), minute(to)],
    }
}

/// Until when the app is told of an event: of times longer than a day for two years.
fn horizon(when: &When, today: Date) -> Date {
    match when.first {
        Span::Days { from, to } if from < to => today.checked_add(2.years()).unwrap(),
        _ => date(2032, 9, 30),
    }
}

#[test]
fn the_app_reckons_every_rhythm_as_we_do() {
    let today = date(2026, 10, 22);
    let events = rhythms();
    let mut d = Directory::new(key("riga"));
    d.guide = events.iter().cloned().map(Entry::Event).collect();
    let answers = shown_on(&d, today, answers);
    let Some(told) = understood("rhythms", "2026-10-22T00:03:00Z", &answers) else { return };
    assert_eq!(told["faults"], json!([]));
    let theirs = told["languages"]["en"]["events"].as_array().unwrap();
    for event in &events {
        let mut times: Vec<[String; 2]> = Vec::new();
        for their in theirs {
            let slug = their["slug"].as_str().unwrap();
            if integreat::event_of(slug) == event.key.as_str() {
                times.extend(
                    serde_json::from_value::<Vec<[String; 2]>>(their["times"].clone()).unwrap(),
                );
            }
        }
        times.sort();
        // The app shows what ended within the last hours, too.
        times.retain(|[_, to]| to.as_str() > "2026-10-22T00:00");
        times.truncate(COUNT);
        let horizon = horizon(&event.when, today);
        let ours = event.when.between(today, horizon, COUNT);
        let ours: Vec<_> = ours.iter().map(ends).collect();
        times.retain(|[from, _]| *from < format!("{horizon}T99"));
        assert_eq!(times, ours, "{:?}", event.when);
    }
}
