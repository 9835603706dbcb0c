//! A city as a region, in words of its own.

use directory::exchange::integreat::{Label, Region, Words};
use directory::exchange::{Changed, Changes, Showing};
use directory::guide::Kind;
use directory::hours::{Calendar, Day, Hours, Zone};
use directory::{Access, Directory, Eligibility, Picture, Safety, Sort, Texts};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;
use serde_json::Value;

pub const JELGAVA: &str = include_str!("../../../../examples/directory/jelgava.json");
/// A Friday.
pub const TODAY: Date = date(2026, 11, 27);

/// Words in English, whatever the language.
pub struct Plain(pub Lang);

impl Words for Plain {
    fn lang(&self) -> Lang {
        self.0
    }

    fn say(&self, label: Label) -> String {
        format!("{label:?}")
    }

    fn area(&self, area: &Key) -> String {
        format!("Area {area}")
    }

    fn safety(&self, safety: Safety) -> String {
        format!("{safety:?}")
    }

    fn access(&self, access: Access) -> String {
        format!("{access:?}")
    }

    fn conditions(&self, eligibility: &Eligibility) -> Vec<String> {
        vec![serde_json::to_string(eligibility).unwrap()]
    }

    fn hours(&self, hours: &Hours, calendar: &Calendar, today: Date) -> Vec<String> {
        let days = (0..7).map(|n: i64| today.checked_add(n.days()).unwrap());
        let open = days.map(|day| (day, hours.on(day, calendar)));
        open.filter(|(_, on)| *on != Day::Closed)
            .map(|(day, on)| format!("{day}: {on:?}"))
            .collect()
    }

    fn exit(&self, _: Lang) -> String {
        "Leave quickly".to_owned()
    }
    fn written_in(&self, lang: Lang) -> String {
        format!("in {lang}")
    }
    fn vouched(&self, until: Option<Date>, _: Date) -> String {
        until.map_or_else(|| "never checked".to_owned(), |day| format!("checked until {day}"))
    }
}

pub fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

pub fn jelgava() -> Directory {
    Directory::read(JELGAVA.as_bytes()).unwrap()
}

/// Calls with a directory as a region on a day.
pub fn shown_on<T>(directory: &Directory, today: Date, then: impl FnOnce(&Region<'_>) -> T) -> T {
    let name = Text::new(Lang::LV, "Jelgava");
    let mut changes = Changes::default();
    let at = "2026-11-20T09:30:00Z".parse().unwrap();
    for service in &directory.services {
        changes.shows(Sort::Service, service.key.clone(), Changed { number: 1, at });
    }
    let langs: std::collections::BTreeSet<Lang> = directory
        .services
        .iter()
        .flat_map(|service| service.title.languages())
        .chain(
            directory
                .guide
                .iter()
                .flat_map(|entry| entry.texts().into_iter().flat_map(|(_, text)| text.languages())),
        )
        .collect();
    let languages: Vec<Lang> = langs.into_iter().collect();
    let page = |lang: Lang, sort: Sort, key: &Key| match sort {
        Sort::Service => Some(format!("/welcome/jelgava/{lang}/services/{key}")),
        Sort::Entry(Kind::Page) => Some(format!("/welcome/jelgava/{lang}/pages/{key}")),
        _ => None,
    };
    let showing = Showing {
        name: &name,
        directory,
        changes: &changes,
        languages: &languages,
        base: "https://welcome.example.org",
        page: &page,
    };
    let zone = Zone::parse("Europe/Riga").unwrap();
    let own_name = |lang: Lang| format!("«{lang}»");
    let picture = |picture: &Picture, width: u32| {
        format!("https://welcome.example.org/pictures/{}-{width}.jpg", picture.key)
    };
    let pictogram = |area: &Key| format!("https://welcome.example.org/areas/{area}.svg");
    then(&Region {
        showing: &showing,
        zone: &zone,
        today,
        position: None,
        own_name: &own_name,
        picture: &picture,
        pictogram: &pictogram,
    })
}

pub fn shown<T>(directory: &Directory, then: impl FnOnce(&Region<'_>) -> T) -> T {
    shown_on(directory, TODAY, then)
}

pub fn json<T: Serialize + ?Sized>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// HTML without the spaces at the edges of blocks, which are there for the app's search alone.
pub fn unspaced(html: &str) -> String {
    let mut html = html.to_owned();
    for tag in ["h2", "h3", "h4", "p", "li"] {
        html = html.replace(&format!("<{tag}> "), &format!("<{tag}>"));
        html = html.replace(&format!(" </{tag}>"), &format!("</{tag}>"));
    }
    html.replace("<br> ", "<br>")
}
