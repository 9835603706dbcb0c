//! A city as a region of the app: its name, its languages, where it lies, and what it has.

use super::answer::NoAnswer;
use super::id::number;
use crate::exchange::{Changed, Showing};
use crate::guide::Entry;
use crate::hours::Zone;
use crate::picture::Picture;
use crate::place::{Place, Position};
use crate::sort::Sort;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use locale::{Direction, Lang};
use measure::Key;
use serde::Serialize;
use std::collections::HashMap;

/// Tags that the app knows by another name, which it needs to write from right to left.
const OTHER_NAMES: [(&str, &str); 2] = [("fa-AF", "prs"), ("ku-Arab", "ckb")];
/// How far around its only place a city is shown, in degrees.
const MARGIN: f64 = 0.02;
/// Where a city is shown of which nobody said where it lies: the middle of Europe.
const NOWHERE: (f64, f64) = (50.0, 10.0);

/// What a city shows, for the app, on a day.
pub struct Region<'r> {
    /// What it shows.
    pub showing: &'r Showing<'r>,
    /// The clock of the city.
    pub zone: &'r Zone,
    /// The day on that clock.
    pub today: Date,
    /// Where the city lies, if known; else the middle of its places is taken.
    pub position: Option<Position>,
    /// What a language is called in itself.
    pub own_name: &'r (dyn Fn(Lang) -> String + Sync),
    /// The whole address of a picture's version of this width. The app fetches it from another origin.
    pub picture: &'r (dyn Fn(&Picture, u32) -> String + Sync),
    /// The whole address of an SVG with the pictogram of an area of life. The app fetches it from
    /// another origin.
    pub pictogram: &'r (dyn Fn(&Key) -> String + Sync),
}

/// A region as the app reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "so many has the interface")]
pub struct RegionFacts {
    id: u64,
    name: String,
    path: String,
    live: bool,
    prefix: Option<String>,
    name_without_prefix: String,
    plz: String,
    extras: bool,
    events: bool,
    pois: bool,
    contacts: bool,
    push_notifications: bool,
    longitude: f64,
    latitude: f64,
    /// West and south, east and north.
    bounding_box: [[f64; 2]; 2],
    aliases: Option<()>,
    tunews: bool,
    external_news: bool,
    zammad_privacy_policy: Option<()>,
    languages: Vec<Language>,
    is_chat_enabled: bool,
}

/// A language of a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    id: u64,
    code: String,
    bcp47_tag: Lang,
    native_name: String,
    dir: &'static str,
}

/// When something changed, as the interface says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Stamp {
    /// In UTC; no longer used by the app.
    modified_gmt: String,
    /// On the clock of the city.
    last_updated: String,
}

/// The region: one of the list of all, and the answer for this one.
#[must_use]
pub fn region(region: &Region<'_>) -> RegionFacts {
    let directory = region.showing.directory;
    let name = region.showing.name.source_text().to_owned();
    let bounds = bounds(region);
    let (latitude, longitude) = centre(region, bounds);
    let has = |is: fn(&Entry) -> bool| directory.guide.iter().any(is);
    RegionFacts {
        id: number("region"),
        path: directory.city.to_string(),
        live: true,
        prefix: None,
        name_without_prefix: name.clone(),
        name,
        plz: most_usual_postcode(&directory.places),
        extras: false,
        events: has(|entry| matches!(entry, Entry::Event(_))),
        pois: directory.places.iter().any(|place| place.position.is_some()),
        contacts: true,
        push_notifications: has(|entry| matches!(entry, Entry::News(_))),
        longitude,
        latitude,
        bounding_box: bounds,
        aliases: None,
        tunews: false,
        external_news: false,
        zammad_privacy_policy: None,
        languages: languages(region),
        is_chat_enabled: false,
    }
}

/// The languages in which the city says something. The first is the one in which it writes most.
#[must_use]
pub fn languages(region: &Region<'_>) -> Vec<Language> {
    let language = |lang: Lang| Language {
        id: number(&format!("language/{lang}")),
        code: region.code(lang),
        bcp47_tag: lang,
        native_name: (region.own_name)(lang),
        dir: match lang.direction() {
            Direction::LeftToRight => "LEFT_TO_RIGHT",
            Direction::RightToLeft => "RIGHT_TO_LEFT",
        },
    };
    region.langs().into_iter().map(language).collect()
}

impl Stamp {
    /// In UTC.
    pub fn gmt(self) -> String {
        self.modified_gmt
    }

    /// On the clock of the city.
    pub fn local(self) -> String {
        self.last_updated
    }
}

impl Region<'_> {
    /// The language of a code in an address.
    ///
    /// # Errors
    /// That the city says nothing in it.
    pub fn lang(&self, code: &str) -> Result<Lang, NoAnswer> {
        let found = self.showing.languages.iter().find(|lang| self.code(**lang) == code);
        found.copied().ok_or(NoAnswer::Language)
    }

    /// The code of a language in addresses: its tag in small letters, as the app makes every address
    /// small, or the name by which the app knows it.
    #[must_use]
    pub fn code(&self, lang: Lang) -> String {
        let other = OTHER_NAMES.iter().find(|(tag, _)| *tag == lang.as_str());
        let is_free = |code: &str| self.showing.languages.iter().all(|l| l.as_str() != code);
        match other.filter(|(_, code)| is_free(code)) {
            Some((_, code)) => (*code).to_owned(),
            None => lang.as_str().to_lowercase(),
        }
    }

    /// The languages, the one in which most was written first.
    pub(super) fn langs(&self) -> Vec<Lang> {
        let directory = self.showing.directory;
        let mut written: HashMap<Lang, usize> = HashMap::new();
        let services = directory.services.iter().map(|service| &service.title);
        for title in services.chain(directory.guide.iter().map(Entry::title)) {
            *written.entry(title.source()).or_default() += 1;
        }
        let mut langs = self.showing.languages.to_vec();
        let count = |lang: &Lang| written.get(lang).copied().unwrap_or_default();
        if let Some(at) = (0..langs.len()).rev().max_by_key(|at| langs.get(*at).map(count)) {
            let main = langs.remove(at);
            langs.insert(0, main);
        }
        langs
    }

    /// Where all addresses of a language begin: `/jelgava/en/`.
    pub(super) fn root(&self, lang: Lang) -> String {
        format!("/{}/{}/", self.showing.directory.city, self.code(lang))
    }

    /// The whole address of a path.
    pub(super) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.showing.base)
    }

    /// When a thing changed.
    pub(super) fn stamp(&self, sort: Sort, key: &Key) -> Stamp {
        self.stamp_of(self.showing.changes.of(sort, key))
    }

    /// When the last of all things changed.
    pub(super) fn last_stamp(&self) -> Stamp {
        let never = Changed { number: 0, at: jiff::Timestamp::UNIX_EPOCH };
        self.stamp_of(self.showing.changes.last().unwrap_or(never))
    }

    fn stamp_of(&self, changed: Changed) -> Stamp {
        let local = changed.at.to_zoned(self.zone.as_time_zone().clone());
        let utc = changed.at.to_zoned(TimeZone::UTC);
        Stamp {
            modified_gmt: utc.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            last_updated: local.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        }
    }

    /// The smallest version of a picture of at least a width, or the widest there is.
    pub(super) fn picture_of(&self, picture: &Picture, width: u32) -> Option<(String, u32, u32)> {
        let sizes = &picture.file.sizes;
        let fit = sizes.iter().find(|(w, _)| *w >= width).or(sizes.last())?;
        Some(((self.picture)(picture, fit.0), fit.0, fit.1))
    }
}

/// The smallest box around all places, a little wider; around the city's own position without any.
fn bounds(region: &Region<'_>) -> [[f64; 2]; 2] {
    let places = region.showing.directory.places.iter();
    let all = places.filter_map(|place| place.position).chain(region.position);
    let degrees: Vec<(f64, f64)> = all.map(Position::degrees).collect();
    let degrees = if degrees.is_empty() { vec![NOWHERE] } else { degrees };
    let least = |of: fn(&(f64, f64)) -> f64| degrees.iter().map(of).fold(f64::INFINITY, f64::min);
    let most =
        |of: fn(&(f64, f64)) -> f64| degrees.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    let (west, south) = (least(|d| d.1) - MARGIN, least(|d| d.0) - MARGIN);
    let (east, north) = (most(|d| d.1) + MARGIN, most(|d| d.0) + MARGIN);
    [
        [round(west.max(-180.0)), round(south.max(-90.0))],
        [round(east.min(180.0)), round(north.min(90.0))],
    ]
}

fn centre(region: &Region<'_>, [[west, south], [east, north]]: [[f64; 2]; 2]) -> (f64, f64) {
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    let middle = || (round(f64::midpoint(south, north)), round(f64::midpoint(west, east)));
    region.position.map_or_else(middle, Position::degrees)
}

fn most_usual_postcode(places: &[Place]) -> String {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for place in places.iter().filter(|place| !place.address.postcode.trim().is_empty()) {
        *counts.entry(place.address.postcode.trim()).or_default() += 1;
    }
    let most = counts.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)));
    most.map_or_else(String::new, |(postcode, _)| postcode.to_owned())
}
