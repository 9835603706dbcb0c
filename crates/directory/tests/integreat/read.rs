//! What a server of the app answers becomes a directory.

use crate::answers::{Answers, answers, problems, read_all, read_bytes};
use crate::support::{jelgava, json, key, shown};
use directory::exchange::integreat::{self, language_codes};
use directory::guide::{Entry, Every, Kind, Span};
use directory::{Access, Contact, Provenance, Sort};
use locale::{Lang, State};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn translations_are_drafts_of_persons_and_the_citys_language_comes_first() {
    let d = jelgava();
    let answers = shown(&d, answers);
    let codes = language_codes(answers["languages"].to_string().as_bytes()).unwrap();
    assert_eq!(codes[0], "en");
    let back = read_all(&answers).unwrap();
    let Some(Entry::Page(page)) = back.directory.entry(Kind::Page, &key("first-days")) else {
        panic!("no page")
    };
    assert_eq!((page.title.source(), page.provenance), (Lang::EN, Provenance::Published));
    assert_eq!(page.title.version(Lang::LV).unwrap().state, State::Draft);
}

/// A region in two languages, as the server of another city tells it.
fn theirs() -> Answers {
    let available =
        |code: &str, path: &str| json!({ code: { "id": 9, "url": path, "path": path } });
    let page = |id: u64,
                path: &str,
                title: &str,
                content: &str,
                parent: &str,
                order: u64,
                other: Value| {
        json!({ "id": id, "url": format!("https://cms.example.org{path}"), "path": path, "title": title,
            "modified_gmt": "2026-01-02T03:04:05.006Z", "last_updated": "2026-01-02T04:04:05.006+01:00",
            "excerpt": "x", "content": content, "order": order, "thumbnail": null, "hash": null,
            "parent": if parent.is_empty() { json!({ "id": 0, "url": null, "path": null }) }
                else { json!({ "id": 1, "url": parent, "path": parent }) },
            "available_languages": other, "embedded_offers": [], "organization": null,
            "slug_history": [path.trim_matches('/').rsplit('/').next().unwrap()] })
    };
    let place = json!({ "id": 30, "url": "x", "path": "/stadt/de/locations/rathaus/", "title": "Rathaus",
        "modified_gmt": "2026-01-02T03:04:05Z", "last_updated": "2026-01-02T04:04:05+01:00",
        "meta_description": null, "excerpt": "", "content": "<p>Hier <b>hilft</b> man.</p>",
        "available_languages": { "en": { "id": null, "url": "x", "path": "/stadt/en/locations/rathaus/" } },
        "icon": null, "thumbnail": null, "website": null, "email": null, "phone_number": null,
        "contacts": [
            { "area_of_responsibility": "Wohnen", "name": "Frau A", "email": "a@example.org",
              "phone_number": "+49 (0) 821 1234567", "mobile_number": null, "website": "http://example.org/a",
              "opening_hours": null, "appointment_url": null },
            { "area_of_responsibility": null, "name": "", "email": "kein-at", "phone_number": "115",
              "mobile_number": "0821 7654321", "website": "", "opening_hours": null, "appointment_url": null }],
        "category": { "id": 2, "name": "Amt", "color": "#1DC6C6", "icon": "office", "icon_url": "x", "icon_color": "x" },
        "temporarily_closed": false, "opening_hours": week(), "appointment_url": "https://example.org/termin",
        "location": { "id": 4, "name": "Rathaus", "address": "Marktplatz 1", "town": "Stadt", "state": null,
            "postcode": "86150", "region": null, "country": "Deutschland", "latitude": 48.37, "longitude": 10.89 },
        "hash": null, "barrier_free": true,
        "organization": { "id": 7, "slug": "stadt", "name": "Stadt", "logo": "x", "website": "https://stadt.example.org" } });
    let mut copy = place.clone();
    copy["id"] = Value::Null;
    copy["path"] = json!("/stadt/en/locations/rathaus/");
    copy["available_languages"] =
        json!({ "de": { "id": 30, "url": "x", "path": "/stadt/de/locations/rathaus/" } });
    let event = json!({ "id": 40, "url": "x", "path": "/stadt/de/events/treff/", "title": "Treff",
        "last_updated": "2026-01-02T04:04:05+01:00", "excerpt": "", "content": "", "available_languages": {},
        "thumbnail": null, "hash": null, "meeting_url": null, "location_path": "/stadt/de/locations/rathaus/",
        "location": { "id": 4, "name": "Rathaus", "address": "Marktplatz 1", "town": "Stadt", "state": null,
            "postcode": "86150", "region": null, "country": "Deutschland", "latitude": 48.37, "longitude": 10.89 },
        "event": { "id": 5, "start": "2026-12-01T18:00:00+01:00", "start_date": "2026-12-01", "start_time": "18:00:00",
            "end": "2026-12-01T23:59:00+01:00", "end_date": "2026-12-01", "end_time": "23:59:00", "all_day": false,
            "only_weekdays": false, "recurrence_id": 1, "timezone": "Europe/Berlin" },
        "recurrence_rule": "DTSTART:20261201T170000\nRRULE:FREQ=WEEKLY;UNTIL=20270131T235959;BYDAY=TU" });
    let news = |code: &str, id: u64, title: &str| {
        json!({ "id": format!("local-{id}"), "title": title, "content": "Eins & zwei\n\nDrei <",
            "last_updated": "2026-11-01T10:00:00+01:00", "display_date": "2026-11-20T23:30:00Z", "channel": "news",
            "available_languages": { "de": { "id": "local-12" }, "en": { "id": "local-11" } },
            "source": "local", "externalUrl": format!("https://app.example.org/{code}") })
    };
    let root = "/stadt/de/wohnen/";
    BTreeMap::from([
        (
            "languages".to_owned(),
            json!([
            { "id": 1, "code": "de", "bcp47_tag": "de-DE", "native_name": "Deutsch", "dir": "LEFT_TO_RIGHT" },
            { "id": 2, "code": "en", "bcp47_tag": "en-US", "native_name": "English", "dir": "LEFT_TO_RIGHT" }]),
        ),
        (
            "de/pages".to_owned(),
            json!([
                page(1, root, "Wohnen", "", "", 20, available("en", "/stadt/en/living/")),
                page(
                    2,
                    "/stadt/de/wohnen/miete/",
                    "Miete",
                    "<p>Zahlen &amp; fragen</p>",
                    root,
                    22,
                    json!({})
                ),
                page(3, "/stadt/de/wohnen/suche/", "Suche", "<h2>Wo</h2>", root, 21, json!({}))
            ]),
        ),
        (
            "en/pages".to_owned(),
            json!([page(
                4,
                "/stadt/en/living/",
                "Living",
                "<p>Homes</p>",
                "",
                20,
                available("de", root)
            )]),
        ),
        ("de/locations".to_owned(), json!([place])),
        ("en/locations".to_owned(), json!([copy])),
        ("de/events".to_owned(), json!([event])),
        (
            "de/news".to_owned(),
            json!([news("de", 12, "Neu"),
            { "id": "tunews-5", "title": "x", "content": "x", "display_date": "?", "source": "tunews" }]),
        ),
        ("en/news".to_owned(), json!([news("en", 11, "New")])),
    ])
}

fn week() -> Value {
    let day = |slots: Value, appointment: bool| {
        json!({ "allDay": false, "closed": slots == json!([]) && !appointment,
            "appointmentOnly": appointment, "timeSlots": slots })
    };
    let slot = |start: &str, end: &str| json!([{ "start": start, "end": end, "timezone": "Europe/Berlin" }]);
    json!([
        day(slot("08:00", "12:00"), false),
        day(slot("08:00", "12:00"), false),
        day(json!([]), true),
        day(json!([]), false),
        day(slot("20:00", "23:59"), false),
        day(slot("00:00", "02:00"), false),
        day(json!([]), false)
    ])
}

#[test]
fn pages_of_another_server_are_one_page_in_all_languages() {
    let all = read_all(&theirs()).unwrap();
    let page = |name: &str| match all.directory.entry(Kind::Page, &key(name)) {
        Some(Entry::Page(page)) => page,
        _ => panic!("no page {name}"),
    };
    let living = page("wohnen");
    assert_eq!(living.title.version(Lang::EN).unwrap().text, "Living");
    // A page that only gathers others says its title.
    let body = |lang| living.body.version(lang).unwrap().text;
    assert_eq!((living.body.source_text(), body(Lang::EN)), ("Wohnen", "Homes"));
    assert_eq!((page("suche").order, page("miete").order), (1, 2));
    assert_eq!(page("miete").parent, Some(key("wohnen")));
    assert_eq!(page("miete").body.source_text(), "Zahlen & fragen");
    assert_eq!(all.ids[&(Sort::Entry(Kind::Page), key("wohnen"))], "page:wohnen");
    assert_eq!(all.carries.service, [""; 0]);
}

#[test]
fn what_the_server_says_where_words_are_missing_is_no_text() {
    let mut all = theirs();
    let missing = "<p>Kein Text</p><ul>\n<li><a href=\"https://app.example.org/stadt/en/living/\">English</a></li></ul>";
    all.get_mut("de/pages").unwrap()[0]["content"] = json!(missing);
    let read = read_all(&all).unwrap();
    let Some(Entry::Page(page)) = read.directory.entry(Kind::Page, &key("wohnen")) else {
        panic!("no page")
    };
    assert_eq!(page.body.source_text(), "Wohnen");
}

#[test]
fn a_place_of_another_server_is_a_place_with_its_desks() {
    let all = read_all(&theirs()).unwrap();
    let d = &all.directory;
    let [place] = d.places.as_slice() else { panic!("{:?}", d.places) };
    assert_eq!(
        (place.address.country.as_str(), &place.accessibility[..]),
        ("LV", &[Access::StepFree][..])
    );
    // What the server shows in English is the German name, and no translation.
    assert_eq!(place.name.languages().count(), 1);
    assert_eq!(all.ids[&(Sort::Place, place.key.clone())], "place:4");
    let desks: Vec<_> = d
        .guide
        .iter()
        .filter_map(|entry| if let Entry::Desk(desk) = entry { Some(desk) } else { None })
        .collect();
    assert_eq!(desks.len(), 2);
    let [main, of_a] = [desks[0], desks[1]];
    assert_eq!(
        main.body.as_ref().unwrap().source_text(),
        "Hier **hilft** man.\n\n- 115\n- kein-at"
    );
    let german = Lang::parse("de").unwrap();
    assert_eq!(main.title.source(), german);
    let hours = "Mo,Tu 08:00-12:00; We by appointment; Fr 20:00-02:00";
    assert_eq!(main.hours.to_string(), hours);
    let said = |contacts: &[Contact]| json(&contacts).to_string();
    assert_eq!(
        said(&main.contacts),
        r#"[{"web":"https://example.org/termin"},{"phone":"+371 0821 7654321"}]"#
    );
    assert_eq!(of_a.title.source_text(), "Frau A, Wohnen");
    assert_eq!(
        said(&of_a.contacts),
        r#"[{"phone":"+49 (0) 821 1234567"},{"mail":"a@example.org"},{"web":"https://example.org/a"}]"#
    );
    assert_eq!(main.organisation.as_ref(), Some(&d.organisations[0].key));
}

#[test]
fn events_and_news_of_another_server_are_read() {
    let all = read_all(&theirs()).unwrap();
    let Some(Entry::Event(event)) = all.directory.entry(Kind::Event, &key("treff")) else {
        panic!("no event")
    };
    assert_eq!(event.when.first, Span::parse("2026-12-01T18:00", "2026-12-02T00:00").unwrap());
    let repeat = event.when.repeat.as_ref().unwrap();
    assert_eq!(
        (&repeat.every, repeat.until),
        (&Every::Week([1].into()), "2027-01-31".parse().ok())
    );
    assert_eq!(event.place, Some(all.directory.places[0].key.clone()));
    let news: Vec<_> = all.directory.guide.iter().filter(|e| e.kind() == Kind::News).collect();
    let [Entry::News(news)] = news[..] else { panic!("{news:?}") };
    // The day by the clock of the city, and the smallest number of all translations.
    assert_eq!(news.from.to_string(), "2026-11-21");
    assert_eq!(all.ids[&(Sort::Entry(Kind::News), news.key.clone())], "news:local-11");
    assert_eq!(news.body.source_text(), "Eins & zwei\n\nDrei <");
    assert_eq!(news.title.version(Lang::EN).unwrap().text, "New");
}

#[test]
fn single_dates_of_an_event_are_one_event() {
    let mut all = theirs();
    let mut dates = Vec::new();
    for (at, day) in ["2026-12-01", "2026-12-08"].iter().enumerate() {
        let mut date = all["de/events"][0].clone();
        date["path"] = json!(format!("/stadt/de/events/treff${day}/"));
        date["id"] = Value::Null;
        date["event"]["id"] = Value::Null;
        date["event"]["start"] = json!(format!("{day}T18:00:00+01:00"));
        date["event"]["end"] = json!(format!("{day}T20:00:00+01:00"));
        assert!(at < 2);
        dates.push(date);
    }
    all.insert("de/events".to_owned(), json!(dates));
    let read = read_all(&all).unwrap();
    let events: Vec<_> = read.directory.guide.iter().filter(|e| e.kind() == Kind::Event).collect();
    let [Entry::Event(event)] = events[..] else { panic!("{events:?}") };
    assert_eq!(event.when.first, Span::parse("2026-12-01T18:00", "2026-12-01T20:00").unwrap());
    assert_eq!(event.key, key("treff"));
}

#[test]
fn weeks_of_working_days_come_again_and_an_unknown_end_is_an_hour_later() {
    let mut all = theirs();
    let event = &mut all.get_mut("de/events").unwrap()[0];
    event["recurrence_rule"] = Value::Null;
    event["event"]["only_weekdays"] = json!(true);
    event["event"]["start"] = json!("2026-12-05T09:00:00+01:00");
    event["event"]["end"] = json!("2026-12-18T16:00:00+01:00");
    let when =
        |all: &Answers| match read_all(all).unwrap().directory.entry(Kind::Event, &key("treff")) {
            Some(Entry::Event(event)) => event.when.clone(),
            _ => panic!("no event"),
        };
    let read = when(&all);
    assert_eq!(read.first, Span::parse("2026-12-07T09:00", "2026-12-07T16:00").unwrap());
    assert_eq!(read.repeat.unwrap().until, "2026-12-18".parse().ok());
    let event = &mut all.get_mut("de/events").unwrap()[0]["event"];
    event["only_weekdays"] = json!(false);
    event["end"] = event["start"].clone();
    assert_eq!(when(&all).first, Span::parse("2026-12-05T09:00", "2026-12-05T10:00").unwrap());
    all.get_mut("de/events").unwrap()[0]["event"]["all_day"] = json!(true);
    assert_eq!(when(&all).first, Span::parse("2026-12-05", "2026-12-05").unwrap());
}

#[test]
fn everything_wrong_is_named_at_its_place() {
    let mut all = theirs();
    let pages = all.get_mut("de/pages").unwrap();
    pages[0]["parent"] = json!({ "id": 9, "url": "x", "path": "/stadt/de/wohnen/miete/" });
    pages[2]["parent"] = json!({ "id": 9, "url": "x", "path": "/stadt/de/weg/" });
    let event = &mut all.get_mut("de/events").unwrap()[0];
    event["recurrence_rule"] = json!("RRULE:FREQ=SECONDLY");
    all.insert("de/locations".to_owned(), json!([{ "path": 5, "title": "x" }]));
    all.insert("fr!/pages".to_owned(), json!([]));
    all.insert("en/pages".to_owned(), json!({}));
    assert_eq!(
        problems(&all),
        [
            "de/locations/1/path: not-a-text typed=5",
            "de/locations/1/location: missing",
            "en/pages: not-a-list",
            "fr!/pages: not-a-language typed=fr!",
            "de/pages/3/parent: unknown-key",
            "de/events/1/recurrence_rule: not-a-rhythm",
            "de/pages/1/parent: page-under-itself",
            "de/pages/2/parent: page-under-itself",
        ]
    );
    let mut long = theirs();
    long.get_mut("de/pages").unwrap()[1]["content"] = json!("<p>x</p>".repeat(4_000));
    assert_eq!(problems(&long), ["de/pages/2/body/de: too-long most=5000"]);
    let mut broken = theirs();
    broken.get_mut("de/events").unwrap()[0]["event"]["start"] = json!("tomorrow");
    broken.get_mut("de/news").unwrap()[0]["display_date"] = json!("yesterday");
    assert_eq!(
        problems(&broken),
        [
            "de/events/1/event/start: not-a-time typed=tomorrow",
            "de/news/1/display_date: not-a-date typed=yesterday"
        ]
    );
}

#[test]
fn what_is_no_json_or_too_much_is_refused() {
    let bytes = BTreeMap::from([("de/pages".to_owned(), b"{\"a\": ".to_vec())]);
    let found = read_bytes(&bytes).unwrap_err();
    assert_eq!(found.as_slice()[0].to_string(), "de/pages/1:6: not-json line=1 column=6");
    let many: BTreeMap<String, Vec<u8>> =
        (0..=integreat::MOST_BODIES).map(|n| (format!("de/pages{n}"), b"[]".to_vec())).collect();
    assert_eq!(read_bytes(&many).unwrap_err().as_slice()[0].code, "too-many");
    let deep = "[".repeat(100_000);
    let bytes = BTreeMap::from([("de/pages".to_owned(), deep.into_bytes())]);
    assert_eq!(read_bytes(&bytes).unwrap_err().as_slice()[0].code, "not-json");
    assert!(language_codes(b"[{\"code\": \"de\"}]").is_ok());
    assert!(language_codes(b"[{\"code\": 5}]").is_err());
}

/// A value of any shape in the place of one of these.
fn spoiled(value: &mut Value, path: &[usize], with: &Value) {
    let Some((first, rest)) = path.split_first() else {
        *value = with.clone();
        return;
    };
    match value {
        Value::Array(list) if !list.is_empty() => {
            let at = first % list.len();
            spoiled(&mut list[at], rest, with);
        }
        Value::Object(map) if !map.is_empty() => {
            let name = map.keys().nth(first % map.len()).unwrap().clone();
            spoiled(map.get_mut(&name).unwrap(), rest, with);
        }
        _ => *value = with.clone(),
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[ -~]{0,20}|.{0,10}".prop_map(Value::from),
        "[0-9T:Z+-]{8,25}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([null, 1, {}])),
        Just(json!("RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=999")),
        Just(json!("2026-13-45T99:99:99+99:00")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_answer_panics_and_what_is_read_is_whole(
        body in 0..8_usize, path in prop::collection::vec(0..30_usize, 0..5), with in any_value(),
    ) {
        let mut all = theirs();
        let name = all.keys().nth(body).unwrap().clone();
        spoiled(all.get_mut(&name).unwrap(), &path, &with);
        if let Ok(read) = read_all(&all) {
            prop_assert!(read.directory.validate().is_empty());
        }
    }
}
