//! How long the answers for the Integreat app take in a large city: 570 pages of 240 words, 300 places,
//! 300 services and 150 events in six languages.
//!
//! `cargo run --release -p directory --example integreat_speed`

use directory::exchange::integreat::{
    Asked, Label, NewsAsked, OnMap, Pages, Recurring, Region, Words, events, news, places, region,
};
use directory::exchange::{Changes, Showing};
use directory::guide::{About, Entry, Event, Every, News, Page, Repeat, Span, When};
use directory::hours::{Calendar, Zone};
use directory::{
    Access, Address, Cost, Directory, Eligibility, Hours, Picture, Place, Position, Provenance,
    Safety, Service, Sort,
};
use jiff::civil::{Date, date};
use locale::{Lang, State, Text};
use measure::Key;
use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

const LANGS: [&str; 6] = ["lv", "en", "ar", "uk", "ru", "fa"];
const TIMES: u32 = 10;

struct Plain(Lang);

impl Words for Plain {
    fn lang(&self) -> Lang {
        self.0
    }
    fn say(&self, label: Label) -> String {
        format!("{label:?}")
    }
    fn area(&self, area: &Key) -> String {
        area.to_string()
    }
    fn safety(&self, safety: Safety) -> String {
        format!("{safety:?}")
    }
    fn access(&self, access: Access) -> String {
        format!("{access:?}")
    }
    fn conditions(&self, _: &Eligibility) -> Vec<String> {
        vec!["Everybody".to_owned()]
    }
    fn hours(&self, _: &Hours, _: &Calendar, _: Date) -> Vec<String> {
        vec!["Monday to Friday 9:00–17:00".to_owned()]
    }
    fn exit(&self, _: Lang) -> String {
        "Leave quickly".to_owned()
    }
    fn written_in(&self, lang: Lang) -> String {
        format!("in {lang}")
    }
    fn vouched(&self, _: Option<Date>, _: Date) -> String {
        "Checked".to_owned()
    }
}

fn text(words: usize) -> Result<Text, Box<dyn Error>> {
    let said = |lang: &str| {
        let words: Vec<String> = (0..words).map(|n| format!("{lang}word{n}")).collect();
        words.chunks(60).map(|part| part.join(" ")).collect::<Vec<_>>().join("\n\n")
    };
    let mut text = Text::new(Lang::LV, said("lv"));
    for lang in LANGS {
        text.translate(Lang::parse(lang)?, said(lang), State::Reviewed);
    }
    Ok(text)
}

fn city() -> Result<Directory, Box<dyn Error>> {
    let key = |name: &str, n: usize| Key::parse(&format!("{name}-{n}"));
    let (title, body) = (text(4)?, text(240)?);
    let (zone, provenance) = (Zone::parse("Europe/Riga")?, Provenance::Published);
    let hours = Hours::parse("Mo-Fr 09:00-17:00; 07-01..08-31 Tu 10:00-12:00; PH closed")
        .map_err(|p| format!("{p:?}"))?;
    let mut city = Directory::new(Key::parse("riga")?);
    for n in 0..300 {
        let position = Position::from_degrees(56.9 + n as f64 / 1e4, 24.1);
        city.places.push(Place {
            key: key("place", n)?,
            name: title.clone(),
            address: Address {
                street: "Brīvības iela 1".into(),
                postcode: "LV-1010".into(),
                town: "Rīga".into(),
                country: "LV".into(),
            },
            position,
            zone: zone.clone(),
            accessibility: vec![Access::StepFree],
            directions: Some(body.clone()),
            provenance,
        });
        city.services.push(Arc::new(Service {
            key: key("service", n)?,
            organisation: key("organisation", 0)?,
            title: title.clone(),
            description: body.clone(),
            themes: vec![Key::parse("language-course")?],
            eligibility: Eligibility::default(),
            documents: Some(title.clone()),
            cost: Cost::Free,
            languages: vec![Lang::LV, Lang::EN],
            places: vec![key("place", n)?],
            contacts: vec![],
            how_to_begin: Some(title.clone()),
            safety: vec![],
            checked_until: None,
            hours: hours.clone(),
            picture: None,
            provenance,
        }));
    }
    for n in 0..570 {
        city.guide.push(Entry::Page(Page {
            key: key("page", n)?,
            parent: if n < 10 { None } else { Some(key("page", n / 10)?) },
            order: 0,
            title: title.clone(),
            body: body.clone(),
            themes: vec![],
            desks: vec![],
            about: About::Everyday,
            checked_until: None,
            mirrors: None,
            picture: None,
            provenance,
        }));
    }
    for n in 0..150 {
        let weekly = Repeat {
            every: Every::Week([1].into()),
            interval: 1,
            until: None,
            except: [date(2026, 12, 29)].into(),
        };
        let first = Span::parse("2026-09-01T18:00", "2026-09-01T20:00").ok_or("a span")?;
        city.guide.push(Entry::Event(Event {
            key: key("event", n)?,
            title: title.clone(),
            body: Some(body.clone()),
            organisation: None,
            place: Some(key("place", n)?),
            online: None,
            when: When { first, zone: zone.clone(), repeat: Some(weekly) },
            themes: vec![],
            languages: vec![],
            cost: Cost::Free,
            picture: None,
            provenance,
        }));
        city.guide.push(Entry::News(News {
            key: key("news", n)?,
            title: title.clone(),
            body: body.clone(),
            from: date(2026, 11, 1),
            until: None,
            picture: None,
            provenance,
        }));
    }
    Ok(city)
}

fn measure<T>(name: &str, make: impl Fn() -> T, bytes: impl Fn(&T) -> usize) {
    let length = bytes(&make());
    let start = Instant::now();
    for _ in 0..TIMES {
        std::hint::black_box(bytes(&make()));
    }
    println!(
        "{name:28} {length:>10} bytes {:>9.3} ms",
        start.elapsed().as_secs_f64() * 1e3 / f64::from(TIMES)
    );
}

fn length<T: serde::Serialize + ?Sized>(value: &T) -> usize {
    serde_json::to_vec(value).map_or(0, |bytes| bytes.len())
}

fn main() -> Result<(), Box<dyn Error>> {
    let city = city()?;
    let langs = LANGS.iter().map(|lang| Lang::parse(lang)).collect::<Result<Vec<_>, _>>()?;
    let (name, changes) = (Text::new(Lang::LV, "Rīga"), Changes::default());
    let page = |lang: Lang, sort: Sort, key: &Key| Some(format!("/{lang}/{}/{key}", sort.as_str()));
    let showing = Showing {
        name: &name,
        directory: &city,
        changes: &changes,
        languages: &langs,
        base: "https://example.org",
        page: &page,
    };
    let zone = Zone::parse("Europe/Riga")?;
    let own = |lang: Lang| lang.to_string();
    let picture =
        |picture: &Picture, width: u32| format!("https://example.org/{}/{width}", picture.key);
    let pictogram = |area: &Key| format!("https://example.org/{area}.svg");
    let shown = Region {
        showing: &showing,
        zone: &zone,
        today: date(2026, 11, 27),
        position: None,
        own_name: &own,
        picture: &picture,
        pictogram: &pictogram,
    };
    let words = Plain(Lang::LV);
    measure("region", || region(&shown), length);
    measure("pages, made and written", || Pages::new(&shown, &words), |p| length(&p.all()));
    let pages = Pages::new(&shown, &words);
    measure("pages, written", || (), |()| length(&pages.all()));
    measure(
        "children of the root",
        || pages.children(Asked::default(), Some("1")).map(|p| length(&p)),
        |p| p.clone().unwrap_or(0),
    );
    let asked = Asked { url: Some("/riga/lv/page-3"), id: None };
    measure(
        "children of a page",
        || pages.children(asked, Some("2")).map(|p| length(&p)),
        |p| p.clone().unwrap_or(0),
    );
    measure("one page", || pages.page(asked).map(length), |p| p.clone().unwrap_or(0));
    measure("places, made and written", || places(&shown, &words, OnMap::Only), length);
    measure("events, made and written", || events(&shown, &words, Recurring::Combined), length);
    measure("events, each date", || events(&shown, &words, Recurring::Expanded), length);
    measure("news, made and written", || news(&shown, &words, NewsAsked::default()), length);
    Ok(())
}
