//! What the app reads, field by field.

use crate::support::{Plain, TODAY, jelgava, json, key, shown, shown_on, unspaced};
use directory::exchange::integreat::{
    self, Asked, Leaf, NewsAsked, NoAnswer, OnMap, Pages, Recurring, Region,
};
use directory::guide::{Entry, Kind, News, Page, Span};
use directory::{Contact, Cost, Directory, Provenance, Texts, Web};
use jiff::civil::date;
use locale::{Lang, State, Text};
use serde_json::{Value, json};
use std::sync::Arc;

/// The pages of the city in a language.
fn pages(d: &Directory, lang: Lang) -> Pages {
    shown(d, |region| Pages::new(region, &Plain(lang)))
}

fn paths(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|page| page["path"].as_str().unwrap()).collect()
}

fn page_of(d: &Directory, lang: Lang, slug: &str) -> Value {
    json(&pages(d, lang).page(Asked { url: Some(slug), id: None }).unwrap())
}

/// The first page of the city, to change it.
fn first_days(d: &mut Directory) -> &mut Page {
    let page = d.guide.iter_mut().find_map(|entry| match entry {
        Entry::Page(page) => Some(page),
        _ => None,
    });
    page.unwrap()
}

/// A page under the first one.
fn under(d: &mut Directory, name: &str, parent: &str, languages: &[Lang]) {
    let mut page = first_days(d).clone();
    page.key = key(name);
    page.parent = Some(key(parent));
    page.title = Text::new(languages[0], format!("Title {name}"));
    page.body = Text::new(languages[0], "Body");
    for lang in &languages[1..] {
        page.title.translate(*lang, format!("{lang} {name}"), State::Reviewed);
        page.body.translate(*lang, format!("{lang} body"), State::Machine);
    }
    d.guide.push(Entry::Page(page));
}

#[test]
fn a_page_that_nobody_translated_is_there_as_a_marked_original() {
    let mut d = jelgava();
    under(&mut d, "rent", "first-days", &[Lang::EN]);
    under(&mut d, "contract", "rent", &[Lang::EN, Lang::LV]);
    let rent = page_of(&d, Lang::AR, "rent");
    assert_eq!(
        (&rent["title"], &rent["path"]),
        (&json!("Title rent"), &json!("/jelgava/ar/first-days/rent/"))
    );
    assert_eq!(
        (&rent["isopolity"]["title_in"], &rent["isopolity"]["text_in"]),
        (&json!("en"), &json!("en"))
    );
    let content = unspaced(rent["content"].as_str().unwrap());
    assert!(content.contains("<div lang=\"en\" dir=\"ltr\"><p>Body</p></div>"), "{content}");
    let contract = page_of(&d, Lang::LV, "contract");
    assert_eq!(contract["parent"]["path"], "/jelgava/lv/first-days/rent/");
    let elsewhere = &contract["available_languages"];
    assert_eq!(elsewhere["en"]["path"], "/jelgava/en/first-days/rent/contract/");
    assert_eq!(elsewhere.as_object().unwrap().len(), 4, "{elsewhere}");
    assert!(contract["content"].as_str().unwrap().contains("<em>Machine</em>"));
}

#[test]
fn pages_are_asked_for_by_address_by_id_and_by_depth() {
    let mut d = jelgava();
    under(&mut d, "rent", "first-days", &[Lang::EN]);
    under(&mut d, "contract", "rent", &[Lang::EN]);
    under(&mut d, "signed", "contract", &[Lang::EN]);
    let all = pages(&d, Lang::EN);
    let asked = |url| Asked { url: Some(url), id: None };
    let children = |url, depth| {
        let found = all.children(asked(url), depth).map(|pages| json(&pages));
        found.map(|pages| pages.as_array().unwrap().len())
    };
    assert_eq!(children("/jelgava/en/first-days", None), Ok(2));
    assert_eq!(children("/jelgava/en/first-days/", Some("2")), Ok(3));
    assert_eq!(children("first-days", Some("9")), Ok(4));
    assert_eq!(children("first-days", Some("0")), Ok(1));
    assert_eq!(children("first-days", Some("-1")), Err(NoAnswer::NotADepth));
    assert_eq!(children("nowhere", Some("1")), Err(NoAnswer::PageAddress));
    assert_eq!(all.children(Asked::default(), Some("0")).unwrap().len(), 0);
    let roots = json(&all.children(Asked::default(), None).unwrap());
    let names = ["numbers--all", "first-days", "services--all", "desks--all", "words--all"];
    assert_eq!(paths(&roots), names.map(|name| format!("/jelgava/en/{name}/")));
    let above = json(&all.parents(asked("signed")).unwrap());
    assert_eq!(paths(&above).last(), Some(&"/jelgava/en/first-days/rent/contract/"));
    assert_eq!(above.as_array().unwrap().len(), 3);
    // The id of a page is the same in all languages; its parent's is told by its children.
    let id = above[1]["parent"]["id"].to_string();
    let by_id = |all: &Pages| all.page(Asked { url: None, id: Some(&id) }).map(json);
    assert_eq!(by_id(&all).unwrap()["path"], "/jelgava/en/first-days/");
    assert_eq!(by_id(&pages(&d, Lang::LV)).unwrap()["path"], "/jelgava/lv/first-days/");
    let none = Asked { url: Some(""), id: Some("") };
    assert_eq!(all.page(none).unwrap_err(), NoAnswer::NeitherIdNorAddress);
    assert_eq!(all.page(Asked { url: None, id: Some("x") }).unwrap_err(), NoAnswer::PageId);
}

#[test]
fn no_page_has_an_address_that_the_app_keeps_for_itself() {
    let mut d = jelgava();
    let mut page = first_days(&mut d).clone();
    page.key = key("events");
    d.guide.push(Entry::Page(page));
    let page = page_of(&d, Lang::EN, "/jelgava/en/events--page/");
    assert_eq!(page["path"], "/jelgava/en/events--page/");
    assert_eq!(pages(&d, Lang::EN).leaf("events"), Some(&Leaf::Page(key("events"))));
}

#[test]
fn a_service_is_a_page_that_answers_what_a_newcomer_asks() {
    let mut d = jelgava();
    let service = Arc::make_mut(
        d.services.iter_mut().find(|s| s.key.as_str() == "latvian-evening-course").unwrap(),
    );
    service.cost = Cost::Paid(Text::new(Lang::LV, "5 eiro <mēnesī>"));
    let page = page_of(&d, Lang::EN, "latvian-evening-course--service");
    assert_eq!(
        page["path"],
        "/jelgava/en/services--all/language--area/latvian-evening-course--service/"
    );
    let content = unspaced(page["content"].as_str().unwrap());
    let parts = ["Who", "Cost", "Bring", "Begin", "Spoken", "Hours", "Where", "Contact", "Offered"];
    let heads: Vec<_> =
        content.split("<h2>").skip(1).map(|p| p.split('<').next().unwrap()).collect();
    assert_eq!(heads, parts);
    // What is said in another language says so, and nothing is taken for HTML.
    assert!(
        content.contains("<div lang=\"lv\" dir=\"ltr\"><p>5 eiro &lt;mēnesī&gt;</p></div>"),
        "{content}"
    );
    let more = "<a href=\"https://welcome.example.org/welcome/jelgava/en/services/latvian-evening-course\">More</a>";
    assert!(content.contains(more) && content.contains("checked until 2027-03-31"));
    assert!(content.contains("<a href=\"mailto:course@example.org\" dir=\"ltr\">"));
    assert!(content.contains("/jelgava/en/locations/example-school-by-the-river/"));
    assert_eq!(page["last_updated"], "2026-11-20T11:30:00+02:00");
    assert_eq!(page["modified_gmt"], "2026-11-20T09:30:00Z");
}

#[test]
fn a_service_without_a_translation_is_there_all_the_same() {
    let mut d = jelgava();
    let service = Arc::make_mut(&mut d.services[0]);
    service.title = Text::new(Lang::LV, "Kursi");
    service.description = Text::new(Lang::LV, "Apraksts");
    let slug = format!("{}--service", service.key);
    let page = page_of(&d, Lang::AR, &slug);
    assert_eq!(page["title"], "Kursi");
    assert_eq!(page["isopolity"]["title_in"], "lv");
    assert_eq!(page["available_languages"].as_object().unwrap().len(), 4);
}

#[test]
fn services_stand_under_the_area_of_their_first_theme_and_others_lead_there() {
    let d = jelgava();
    let area = page_of(&d, Lang::EN, "first-steps--area");
    assert_eq!(area["title"], "Area first-steps");
    let content = area["content"].as_str().unwrap();
    assert!(content.contains("family-doctor-with-interpreter--service"), "{content}");
    let all = pages(&d, Lang::EN);
    let below = all.children(Asked { url: Some("first-steps--area"), id: None }, None).unwrap();
    let below = json(&below);
    let slugs: Vec<_> = paths(&below)[1..]
        .iter()
        .map(|p| p.trim_matches('/').rsplit('/').next().unwrap())
        .collect();
    assert_eq!(slugs, ["first-steps-desk--service", "civic-course--service"]);
}

#[test]
fn numbers_and_words_stand_on_one_page_each() {
    let d = jelgava();
    let numbers = page_of(&d, Lang::EN, "numbers--all");
    let content = unspaced(numbers["content"].as_str().unwrap());
    let danger = "<h2><a href=\"tel:112\" dir=\"ltr\">112</a></h2><p>NumbersLede</p>";
    let first = "<h2>Helpline for children and young people: <a href=\"tel:116111\" dir=\"ltr\">116\u{a0}111</a></h2>";
    assert!(content.starts_with(&format!("{danger}{first}")), "{content}");
    assert_eq!((&numbers["order"], &numbers["isopolity"]), (&json!(1), &json!({ "sort": "list" })));
    let mut empty = jelgava();
    empty.guide.retain(|entry| entry.kind() == Kind::Page);
    empty.services.clear();
    let all = json(&pages(&empty, Lang::EN).all());
    assert_eq!(paths(&all), ["/jelgava/en/numbers--all/", "/jelgava/en/first-days/"]);
    assert_eq!(unspaced(all[0]["content"].as_str().unwrap()), danger);
}

#[test]
fn a_place_tells_who_is_reached_there_and_when() {
    let mut d = jelgava();
    let secret = d.places.iter_mut().find(|p| p.key.as_str() == "example-clinic-house").unwrap();
    secret.address.street.clear();
    secret.position = None;
    let all = shown(&d, |region| json(&integreat::places(region, &Plain(Lang::EN), OnMap::All)));
    let [clinic, house, school] = all.as_array().unwrap().as_slice() else { panic!("{all}") };
    assert_eq!(
        (&clinic["location"]["latitude"], &clinic["location"]["address"]),
        (&Value::Null, &json!(""))
    );
    assert_eq!(school["barrier_free"], false);
    assert_eq!(school["category"]["icon_color"], "education_#2E98FB");
    assert_eq!(school["organization"], Value::Null);
    let contacts = house["contacts"].as_array().unwrap();
    assert_eq!(contacts[0]["name"], "Newcomer desk, ground floor (example)");
    assert!(
        contacts.iter().all(|c| c["opening_hours"].as_array().is_none_or(|week| week.len() == 7))
    );
    let legal = contacts.iter().find(|c| c["name"] == "Legal advice").unwrap_or(&contacts[1]);
    assert!(legal["website"].is_string());
    // The night shelter is open from 20:00 to 8:00: the house is open when its desk is.
    let nine_to_five = json!([{ "start": "09:00", "end": "17:00", "timezone": "Europe/Riga" }]);
    for day in 0..5 {
        assert_eq!(house["opening_hours"][day]["timeSlots"], nine_to_five);
    }
    assert_eq!(house["opening_hours"][5]["closed"], true);
    // What a desk says stands at its place; the desk that is called like the place speaks for it.
    let place = |d: &Directory| {
        let all = shown(d, |region| json(&integreat::places(region, &Plain(Lang::EN), OnMap::All)));
        all.as_array().unwrap()[1].clone()
    };
    let mut told = d.clone();
    let house = d.places.iter().find(|p| p.key.as_str() == "example-house-by-the-bridge").unwrap();
    for entry in &mut told.guide {
        if let Entry::Desk(desk) = entry {
            desk.body = Some(Text::new(Lang::EN, "Ring twice."));
        }
    }
    let under = unspaced(place(&told)["content"].as_str().unwrap());
    assert!(
        under.contains("<h2>Newcomer desk, ground floor (example)</h2><p>Ring twice.</p>"),
        "{under}"
    );
    for entry in &mut told.guide {
        if let Entry::Desk(desk) = entry {
            desk.title = house.name.clone();
        }
    }
    let told = place(&told);
    let itself = unspaced(told["content"].as_str().unwrap());
    assert!(itself.contains("<p>Ring twice.</p>") && !itself.contains("<h2>House"), "{itself}");
    let open = |day: usize| told["opening_hours"][day]["timeSlots"].as_array().unwrap().len();
    assert_eq!((open(0), open(6)), (1, 0), "the shelter does not open the desk");
    let only =
        |on_map| shown(&d, |region| integreat::places(region, &Plain(Lang::EN), on_map).len());
    assert_eq!((only(OnMap::Only), only(OnMap::Others)), (2, 1));
    assert_eq!(OnMap::parse(Some("1")), Ok(OnMap::Only));
    assert_eq!(OnMap::parse(Some("Off")), Ok(OnMap::Others));
    assert_eq!(OnMap::parse(None), Ok(OnMap::All));
    let odd = OnMap::parse(Some("Maybe")).unwrap_err();
    assert_eq!((odd.status(), odd.body()), (400, json!({ "error": "Invalid truth value maybe" })));
}

#[test]
fn an_organisation_that_is_alone_at_a_place_is_named_if_it_has_an_address() {
    let mut d = jelgava();
    let school = d.services[0].organisation.clone();
    let organisation = d.organisations.iter_mut().find(|o| o.key == school).unwrap();
    organisation.contacts = vec![Contact::Web(Web::parse("https://school.example.org").unwrap())];
    let alone = "example-school-by-the-river";
    for service in &mut d.services {
        let service = Arc::make_mut(service);
        if service.places.iter().any(|place| place.as_str() == alone) {
            service.organisation = school.clone();
        }
    }
    let all = shown(&d, |region| json(&integreat::places(region, &Plain(Lang::EN), OnMap::All)));
    let there = all
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["path"].as_str().unwrap().contains(alone))
        .unwrap();
    assert_eq!(there["organization"]["website"], "https://school.example.org");
    assert_eq!(there["organization"]["slug"], school.as_str());
}

fn events(d: &Directory, today: jiff::civil::Date, recurring: Recurring) -> Vec<Value> {
    let all =
        shown_on(d, today, |region| json(&integreat::events(region, &Plain(Lang::EN), recurring)));
    all.as_array().unwrap().clone()
}

#[test]
fn events_are_told_by_runs_or_date_by_date() {
    let d = jelgava();
    let all = events(&d, TODAY, Recurring::Combined);
    let slugs: Vec<_> = all.iter().map(|e| e["path"].as_str().unwrap()).collect();
    let cafe = ["language-cafe-evening", "language-cafe-evening--2027-01-05"];
    // A weekend each year, each by itself.
    let names = [cafe, ["open-day", "open-day--2028-03-20"]].concat();
    let names: Vec<_> = names.iter().map(|name| format!("/jelgava/en/events/{name}/")).collect();
    assert_eq!(slugs, names);
    assert_eq!(
        all[0]["recurrence_rule"],
        "DTSTART:20260901T150000\nRRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261228T235959"
    );
    assert_eq!(all[0]["event"]["start"], "2026-09-01T18:00:00+03:00");
    let dates = events(&d, date(2026, 12, 20), Recurring::Expanded);
    let days: Vec<_> = dates.iter().map(|e| e["event"]["start_date"].as_str().unwrap()).collect();
    let days_after: Vec<_> = days.iter().filter(|day| **day < "2027-03").copied().collect();
    assert_eq!(days_after, ["2026-12-22", "2027-01-05", "2027-01-12", "2027-01-19"]);
    assert_eq!(dates[0]["path"], "/jelgava/en/events/language-cafe-evening$2026-12-22/");
    assert_eq!((&dates[0]["id"], &dates[0]["event"]["id"]), (&Value::Null, &Value::Null));
    assert_eq!(dates[0]["available_languages"]["lv"]["id"], Value::Null);
    assert!(dates[1]["recurrence_rule"].as_str().unwrap().starts_with("DTSTART:20270105T160000"));
}

#[test]
fn an_event_that_ends_at_midnight_takes_nothing_of_the_next_day() {
    let mut d = jelgava();
    d.guide.retain(|entry| entry.key().as_str() == "open-day");
    let Some(Entry::Event(event)) = d.guide.first_mut() else { panic!("no event") };
    event.when.first = Span::parse("2026-12-31T20:00", "2027-01-01T00:00").unwrap();
    event.when.repeat = None;
    event.place = None;
    event.online = Some(Web::parse("https://meet.example.org").unwrap());
    let all = events(&d, TODAY, Recurring::Combined);
    assert_eq!(all[0]["event"]["end"], "2026-12-31T23:59:00+02:00");
    assert_eq!((&all[0]["location"]["id"], &all[0]["location_path"]), (&Value::Null, &Value::Null));
    assert_eq!(all[0]["meeting_url"], "https://meet.example.org");
    assert_eq!(all[0]["recurrence_rule"], Value::Null);
    assert_eq!(events(&d, date(2027, 1, 1), Recurring::Combined), [Value::Null; 0]);
    let Some(Entry::Event(event)) = d.guide.first_mut() else { panic!("no event") };
    event.when.first = Span::parse("2026-03-29", "2026-03-29").unwrap();
    let all = events(&d, date(2026, 3, 1), Recurring::Combined);
    let times = (&all[0]["event"]["start"], &all[0]["event"]["end"], &all[0]["event"]["all_day"]);
    assert_eq!(
        times,
        (&json!("2026-03-29T00:00:00+02:00"), &json!("2026-03-29T23:59:00+03:00"), &json!(true))
    );
}

fn with_news(titles: &[(&str, i8)]) -> Directory {
    let mut d = jelgava();
    d.guide.retain(|entry| entry.kind() != Kind::News);
    for (title, day) in titles {
        d.guide.push(Entry::News(News {
            key: key(title),
            title: Text::new(Lang::EN, *title),
            body: Text::new(Lang::EN, "Wear a <mask> & \"smile\""),
            from: date(2026, 11, *day),
            until: None,
            picture: None,
            provenance: Provenance::Published,
        }));
    }
    d
}

fn news(region: &Region<'_>, asked: NewsAsked<'_>) -> Vec<String> {
    let all = json(&integreat::news(region, &Plain(Lang::EN), asked));
    all.as_array().unwrap().iter().map(|n| n["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn news_are_the_latest_first_and_those_to_come_are_not_told() {
    let d = with_news(&[("old", 1), ("new", 20), ("tomorrow", 28), ("b", 10), ("a", 10)]);
    shown(&d, |region| {
        assert_eq!(news(region, NewsAsked::default()), ["new", "a", "b", "old"]);
        let part = NewsAsked { page: Some("2"), size: Some("3"), ..NewsAsked::default() };
        assert_eq!(news(region, part), ["old"]);
        let source = |sources| NewsAsked { sources, ..NewsAsked::default() };
        assert_eq!(news(region, source(&["tunews"])), [""; 0]);
        assert_eq!(news(region, source(&["tunews", "local"])).len(), 4);
        let channel = |channel| NewsAsked { channel: Some(channel), ..NewsAsked::default() };
        assert_eq!(news(region, channel("other")), [""; 0]);
        assert_eq!(news(region, channel("all")).len(), 4);
        let all = json(&integreat::news(region, &Plain(Lang::LV), NewsAsked::default()));
        let piece = &all[0];
        assert_eq!(piece["display_date"], "2026-11-20T00:00:00+02:00");
        assert_eq!(piece["available_languages"]["lv"]["id"], piece["id"]);
        // The app takes escapes back once before it reads HTML.
        let content = piece["content"].as_str().unwrap();
        assert!(
            content.contains("Wear a &amp;lt;mask&amp;gt; &amp; &amp;quot;smile&amp;quot;"),
            "{content}"
        );
        let item = |id: &str| integreat::news_item(region, &Plain(Lang::LV), id).map(|n| json(&n));
        assert_eq!(item(piece["id"].as_str().unwrap()).as_ref(), Ok(piece));
        assert_eq!(item("local-99"), Err(NoAnswer::News));
        assert_eq!(item("local-99999999999999999999"), Err(NoAnswer::News));
        assert_eq!(item("local-x"), Err(NoAnswer::NotANewsId));
        assert_eq!(item("5"), Err(NoAnswer::NotANewsId));
        assert_eq!(item("paper-5"), Err(NoAnswer::NewsSource));
        assert_eq!(item("tunews-5"), Err(NoAnswer::ExternalNews));
        let push = json(&integreat::push_news(region, &Plain(Lang::LV), None));
        assert_eq!(push[0]["message"], "Wear a <mask> & \"smile\"");
        assert_eq!(format!("local-{}", push[0]["id"]), piece["id"].as_str().unwrap());
    });
}

#[test]
fn the_imprint_is_the_citys_own_page_or_a_few_lines() {
    let mut d = jelgava();
    let told =
        |d: &Directory, lang| shown(d, |region| json(&integreat::imprint(region, &Plain(lang))));
    let short = told(&d, Lang::EN);
    assert_eq!(short["title"], "Imprint");
    assert!(
        short["content"]
            .as_str()
            .unwrap()
            .contains("<a href=\"https://welcome.example.org/\" dir=\"ltr\">")
    );
    assert_eq!(short["available_languages"]["ar"]["path"], "/jelgava/ar/disclaimer/");
    let mut page = first_days(&mut d).clone();
    page.key = key("imprint");
    page.title = Text::new(Lang::LV, "Par vietni");
    page.body = Text::new(Lang::LV, "Jelgavas dome");
    d.guide.push(Entry::Page(page));
    let own = told(&d, Lang::EN);
    assert_eq!(own["title"], "Par vietni");
    assert!(own["content"].as_str().unwrap().contains("Jelgavas dome"));
}

#[test]
fn languages_have_codes_that_the_app_knows_and_the_citys_own_comes_first() {
    let mut d = jelgava();
    let dari = Lang::parse("fa-AF").unwrap();
    d.services.iter_mut().for_each(|service| {
        let service = Arc::make_mut(service);
        service.title.translate(dari, "دری", State::Draft);
    });
    shown(&d, |region| {
        let all = json(&integreat::languages(region));
        assert_eq!(all[0]["code"], "en");
        let dari_told = all.as_array().unwrap().iter().find(|l| l["bcp47_tag"] == "fa-AF").unwrap();
        assert_eq!(
            (&dari_told["code"], &dari_told["dir"]),
            (&json!("prs"), &json!("RIGHT_TO_LEFT"))
        );
        assert_eq!(region.lang("prs"), Ok(dari));
        assert_eq!(region.lang("lv"), Ok(Lang::LV));
        let none = region.lang("de").unwrap_err();
        assert_eq!(none.body(), json!({ "error": "No language matches the given query." }));
        assert_eq!(none.status(), 404);
    });
}

#[test]
fn a_region_is_never_without_a_box_and_shows_what_it_has() {
    let told = |d: &Directory| shown(d, |region| json(&integreat::region(region)));
    let jelgava = told(&jelgava());
    assert_eq!((&jelgava["path"], &jelgava["live"]), (&json!("jelgava"), &json!(true)));
    assert_eq!(jelgava["bounding_box"], json!([[23.694, 56.628], [23.748, 56.676]]));
    let empty = told(&Directory::new(key("empty")));
    for name in ["events", "pois", "push_notifications", "is_chat_enabled"] {
        assert_eq!(empty[name], false, "{name}");
    }
    assert_eq!(empty["bounding_box"], json!([[9.98, 49.98], [10.02, 50.02]]));
}

#[test]
fn nothing_that_an_editor_typed_becomes_a_tag() {
    let bad = "<script>alert(1)</script><img src=x onerror=alert(1)> \"' onclick='x";
    let mut d = jelgava();
    for entry in &mut d.guide {
        for field in ["title", "body"] {
            if let Some(text) = entry.text_mut(field) {
                text.reword(|_| bad.to_owned());
            }
        }
    }
    for service in &mut d.services {
        let service = Arc::make_mut(service);
        for field in ["title", "description", "documents", "how_to_begin"] {
            if let Some(text) = service.text_mut(field) {
                text.reword(|_| bad.to_owned());
            }
        }
    }
    d.places.iter_mut().for_each(|place| place.name.reword(|_| bad.to_owned()));
    shown(&d, |region| {
        let words = Plain(Lang::EN);
        let all = [
            json(&Pages::new(region, &words).all()),
            json(&integreat::events(region, &words, Recurring::Combined)),
            json(&integreat::places(region, &words, OnMap::All)),
            json(&integreat::imprint(region, &words)),
        ];
        for told in all {
            for record in told.as_array().unwrap_or(&vec![told.clone()]) {
                for field in ["content", "excerpt"] {
                    let html = record[field].as_str().unwrap();
                    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
                }
            }
        }
    });
}
