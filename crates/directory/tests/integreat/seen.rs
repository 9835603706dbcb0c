//! What somebody sees who walks through the app: in which direction it is read, what is found, where a
//! picture stands, what is said once and not twice.

use crate::answers::{answers, read_all};
use crate::support::{Plain, TODAY, jelgava, json, key, shown, shown_on, unspaced};
use directory::exchange::integreat::{self, Asked, NewsAsked, OnMap, Pages, Recurring};
use directory::guide::{Entry, Event, Every, Kind, Number, Repeat, Span};
use directory::{Directory, Provenance};
use jiff::civil::{Date, date};
use locale::{Lang, Text};
use serde_json::Value;
use std::sync::Arc;

fn ar() -> Lang {
    Lang::parse("ar").unwrap()
}

/// Everything with a content that the app is told in a language.
fn told(d: &Directory, lang: Lang) -> Vec<Value> {
    let words = Plain(lang);
    shown(d, |region| {
        let lists = [
            json(&Pages::new(region, &words).all()),
            json(&integreat::places(region, &words, OnMap::All)),
            json(&integreat::events(region, &words, Recurring::Combined)),
            json(&integreat::news(region, &words, NewsAsked::default())),
        ];
        let imprint = json(&integreat::imprint(region, &words));
        lists.iter().flat_map(|list| list.as_array().unwrap().clone()).chain([imprint]).collect()
    })
}

fn contents(d: &Directory, lang: Lang) -> Vec<String> {
    told(d, lang).iter().map(|one| unspaced(one["content"].as_str().unwrap())).collect()
}

fn page(d: &Directory, slug: &str) -> Value {
    let asked = Asked { url: Some(slug), id: None };
    shown(d, |region| json(&Pages::new(region, &Plain(Lang::EN)).page(asked).unwrap()))
}

fn content(d: &Directory, slug: &str) -> String {
    unspaced(page(d, slug)["content"].as_str().unwrap())
}

fn event(d: &mut Directory) -> &mut Event {
    let found = d.guide.iter_mut().find_map(|entry| match entry {
        Entry::Event(event) => Some(event),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn what_is_read_from_right_to_left_says_so_around_all_of_it() {
    let d = jelgava();
    let arabic: Vec<_> = contents(&d, ar()).into_iter().filter(|html| !html.is_empty()).collect();
    assert!(arabic.len() > 20, "{}", arabic.len());
    for html in arabic {
        assert!(html.starts_with("<div dir=\"rtl\">") && html.ends_with("</div>"), "{html}");
        assert_eq!(html.matches("<div").count(), html.matches("</div>").count(), "{html}");
    }
    assert!(contents(&d, Lang::EN).iter().all(|html| !html.starts_with("<div dir")));
}

#[test]
fn no_words_run_together_where_the_app_searches() {
    let d = jelgava();
    let mut seen = 0;
    for one in told(&d, Lang::EN) {
        let html = one["content"].as_str().unwrap();
        // Around what is sought it keeps a space and no other blank.
        for tag in ["h2", "h3", "h4", "p", "li"] {
            for (at, _) in html.match_indices(&format!("</{tag}>")) {
                seen += 1;
                assert!(html[..at].ends_with(' '), "{tag} in {html}");
            }
            let begin = format!("<{tag}>");
            let begins = html.match_indices(&begin).map(|(at, begin)| at + begin.len());
            begins.for_each(|at| assert!(html[at..].starts_with(' '), "{tag} in {html}"));
        }
    }
    assert!(seen > 50, "{seen}");
    // An excerpt is what it was.
    let excerpts = told(&d, Lang::EN);
    let excerpts = excerpts.iter().filter_map(|one| one["excerpt"].as_str());
    excerpts.for_each(|words| assert!(!words.contains("\n\n"), "{words}"));
}

#[test]
fn a_picture_has_no_height_that_leaves_a_gap() {
    let mut d = jelgava();
    d.pictures.iter_mut().for_each(|picture| picture.file.sizes = vec![(640, 400)]);
    let html = contents(&d, Lang::EN).concat();
    assert!(html.contains("<img ") && html.contains(" width=") && !html.contains(" height="));
}

#[test]
fn a_citys_own_112_is_not_told_twice() {
    let mut d = jelgava();
    d.guide.push(Entry::Number(Number {
        key: key("emergency"),
        title: Text::new(Lang::EN, "Ambulance"),
        number: "112".to_owned(),
        body: None,
        order: 0,
        provenance: Provenance::Published,
    }));
    let html = content(&d, "numbers--all");
    assert_eq!(html.matches("tel:112\"").count(), 1, "{html}");
    assert!(!html.contains("Ambulance") && html.contains("tel:116111"), "{html}");
}

/// The first days on which an event is told.
fn days(d: &Directory, today: Date) -> Vec<String> {
    let all = shown_on(d, today, |region| {
        json(&integreat::events(region, &Plain(Lang::EN), Recurring::Combined))
    });
    let all = all.as_array().unwrap();
    assert!(all.iter().all(|event| event["recurrence_rule"].is_null()));
    all.iter().map(|event| event["event"]["start_date"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_event_of_several_days_that_comes_again_is_told_each_time_by_itself() {
    let mut d = jelgava();
    d.guide.retain(|entry| entry.key().as_str() == "language-cafe-evening");
    let repeat = |every| Repeat { every, interval: 1, until: None, except: [].into() };
    let when = &mut event(&mut d).when;
    when.first = Span::parse("2020-06-12", "2020-06-14").unwrap();
    when.repeat = Some(repeat(Every::Year));
    assert_eq!(days(&d, TODAY), ["2027-06-12", "2028-06-12"]);
    // What is on is told.
    assert_eq!(days(&d, date(2027, 6, 14)), ["2027-06-12", "2028-06-12", "2029-06-12"]);
    let back = read_all(&shown(&d, answers)).unwrap().directory;
    let Some(Entry::Event(theirs)) = back.guide.first() else { panic!("no event") };
    assert_eq!((back.guide.len(), &theirs.when), (1, &event(&mut d).when));
    // Hours longer than a day are told so too; never more than the app can bear.
    let when = &mut event(&mut d).when;
    when.first = Span::parse("2026-11-28T18:00", "2026-11-29T19:00").unwrap();
    when.repeat = Some(repeat(Every::Day));
    assert_eq!(days(&d, TODAY).len(), 110);
    // However seldom it comes, the next time is told.
    let when = &mut event(&mut d).when;
    when.first = Span::parse("2026-06-12", "2026-06-14").unwrap();
    when.repeat = Some(Repeat { interval: 5, ..repeat(Every::Year) });
    assert_eq!(days(&d, TODAY), ["2031-06-12"]);
}

#[test]
fn services_that_belong_to_something_are_not_called_all_services() {
    let d = jelgava();
    assert!(content(&d, "first-days").contains("<h2>ServicesHere</h2>"));
    let mut above = 0;
    for html in contents(&d, Lang::EN) {
        assert!(!html.contains("<h2>Services</h2>"), "{html}");
        above += html.matches("<h2>ServicesHere</h2>").count();
    }
    assert!(above > 3, "{above}");
    assert_eq!(page(&d, "services--all")["title"], "Services");
}

#[test]
fn an_area_is_there_for_services_that_stand_under_another() {
    let mut d = jelgava();
    let mixed = content(&d, "first-steps--area");
    assert!(mixed.starts_with("<h2>ServicesHere</h2><ul>"), "{mixed}");
    // Where one may sleep one eats, too; of nothing else food is the first theme.
    let food = page(&d, "food--area");
    let html = unspaced(food["content"].as_str().unwrap());
    assert!(html.starts_with("<ul><li><a ") && html.contains("warm-night--service"), "{html}");
    assert_eq!(food["thumbnail"], "https://welcome.example.org/areas/food.svg");
    let night = d.services.iter_mut().find(|service| service.key.as_str() == "warm-night");
    Arc::make_mut(night.unwrap()).themes.retain(|theme| theme.as_str() != "food");
    let asked = Asked { url: Some("food--area"), id: None };
    shown(&d, |region| assert!(Pages::new(region, &Plain(Lang::EN)).page(asked).is_err()));
}

#[test]
fn an_excerpt_tells_an_event_and_nothing_that_was_added() {
    let d = jelgava();
    let mut seen = 0;
    for one in told(&d, Lang::EN).iter().filter(|one| one["event"].is_object()) {
        let (content, excerpt) =
            (one["content"].as_str().unwrap(), one["excerpt"].as_str().unwrap());
        assert!(content.contains("Spoken") || content.contains("Offered"), "{content}");
        assert!(!excerpt.is_empty() && !excerpt.contains("Spoken") && !excerpt.contains("Offered"));
        seen += 1;
    }
    assert_eq!(seen, 4);
}

#[test]
fn that_something_is_made_up_is_said_once_on_a_page() {
    let mut d = jelgava();
    for entry in &mut d.guide {
        match entry {
            Entry::Page(page) => page.provenance = Provenance::Example,
            Entry::Desk(desk) => desk.provenance = Provenance::Example,
            Entry::Term(term) => term.provenance = Provenance::Example,
            Entry::Number(number) => number.provenance = Provenance::Example,
            _ => {}
        }
    }
    assert!(d.guide.iter().filter(|entry| entry.kind() == Kind::Term).count() > 1);
    for slug in ["first-days", "numbers--all", "desks--all", "words--all"] {
        assert_eq!(content(&d, slug).matches("<em>Example</em>").count(), 1, "{slug}");
    }
    for html in contents(&d, Lang::EN) {
        assert!(html.matches("<em>Example</em>").count() < 2, "{html}");
    }
    // A desk alone that was made up is told of by its page.
    for entry in &mut d.guide {
        if let Entry::Page(page) = entry {
            page.provenance = Provenance::Published;
        }
    }
    assert_eq!(content(&d, "first-days").matches("<em>Example</em>").count(), 1);
}

#[test]
fn hours_of_a_desk_stand_under_a_heading_below_its_name() {
    let mut d = jelgava();
    // On the map: its name leads there. Elsewhere: all of it.
    let listed = content(&d, "desks--all");
    assert!(
        listed.contains("href=\"/jelgava/en/locations/example-house-by-the-bridge/\""),
        "{listed}"
    );
    assert!(!listed.contains("Hours"), "{listed}");
    for place in &mut d.places {
        place.position = None;
    }
    let alone = content(&d, "desks--all");
    assert!(alone.starts_with("<h2>") && alone.contains("<h3>Hours</h3><ul>"), "{alone}");
    assert!(content(&d, "first-days").contains("<h4>Hours</h4><ul>"));
}

#[test]
fn a_page_in_another_language_or_of_a_button_that_the_app_lacks_says_so_first() {
    let mut d = jelgava();
    let arabic = told(&d, ar());
    assert!(arabic.iter().all(|one| !one["content"].as_str().unwrap().contains("isopolity-lead")));
    for entry in &mut d.guide {
        if let Entry::Page(page) = entry {
            page.body = Text::new(Lang::EN, "The “Leave quickly” button takes you away.");
        }
    }
    let english = content(&d, "first-days");
    let button = "<div class=\"isopolity-lead\"><p><strong>Leave quickly</strong>: <a href=\"https://welcome.example.org/welcome/jelgava/en/pages/first-days\">More</a></p></div>";
    assert!(english.starts_with(button), "{english}");
    let asked = Asked { url: Some("first-days"), id: None };
    let arabic = shown(&d, |region| json(&Pages::new(region, &Plain(ar())).page(asked).unwrap()));
    let html = unspaced(arabic["content"].as_str().unwrap());
    let lead = "<div dir=\"rtl\"><div class=\"isopolity-lead\"><p>in en</p><p><strong>";
    assert!(html.starts_with(lead), "{html}");
    assert_eq!(arabic["excerpt"], "The “Leave quickly” button takes you away.");
}
