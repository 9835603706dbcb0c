//! What stands on a city's sheet: facts, the country's gap, the city's profile, its thread.
//!
//! Only what everybody may read is put on it, and whatever was made up makes the whole sheet say so.

use locale::Fact as Filling;
use publish::chart::{About, Area, Emphasis, Profile};
use publish::infographic::{Fact, Infographic, Panel, Sheet, Station};

use crate::evidence::CountryPlot;
use crate::network::{City, Network};
use crate::survey::PublishedProfile;
use crate::thread::{Described, Kind};
use crate::web::Visitor;
use crate::word;

/// Everything public about a city that the sheet may show.
pub struct Known {
    /// The city.
    pub city: City,
    /// Its networks.
    pub networks: Vec<Network>,
    /// The gap of its country.
    pub plot: Option<CountryPlot>,
    /// Its published profile.
    pub profile: Option<PublishedProfile>,
    /// The first public thing at each station of its thread.
    pub thread: Vec<(Kind, Described)>,
}

impl Known {
    /// Whether anything on the sheet was made up.
    pub fn is_example(&self) -> bool {
        let in_profile = self.profile.as_ref().is_some_and(|p| p.example);
        self.city.example || in_profile || self.thread.iter().any(|(_, d)| d.example)
    }
}

/// The content of the sheet, worded for the visitor.
pub fn content(v: &Visitor, known: &Known, shape: Sheet) -> Infographic {
    let city = v.plain(&known.city.name).to_owned();
    let networks: Vec<_> = known.networks.iter().map(|n| v.plain(&n.name)).collect();
    Infographic {
        lang: v.lang(),
        sheet: shape,
        kicker: networks.join(" · "),
        lede: crate::evidence::headline(v, &known.city.country).unwrap_or_default(),
        facts: facts(v, known),
        gap: known.plot.as_ref().map(|p| Panel {
            heading: p.heading.clone(),
            scope: p.scope.clone(),
            chart: p.plot.clone(),
        }),
        profile: known.profile.as_ref().map(|p| profile(v, &city, p)),
        thread_heading: v.say(word::THREAD_NAME),
        thread: known.thread.iter().map(|(kind, d)| station(v, *kind, d)).collect(),
        sources: sources(v, known),
        example: known.is_example().then(|| v.say(word::FRAME_EXAMPLE)),
        address: Some(format!("{}/cities/{}", v.app().settings.base_url, known.city.key)),
        city,
    }
}

fn facts(v: &Visitor, known: &Known) -> Vec<Fact> {
    let fact = |figure, sentence| Fact { figure, sentence, emphasis: Emphasis::Plain };
    let people = known.city.inhabitants.map(|n| {
        fact(
            v.numbers().whole(n),
            noted(v.say(word::NETWORK_INHABITANTS), &known.city.inhabitants_note),
        )
    });
    let foreign = known.city.foreign_share.map(|share| {
        let figure = v.percent(share, 0);
        fact(figure, noted(v.say(word::NETWORK_FOREIGN_SHARE), &known.city.foreign_share_note))
    });
    people.into_iter().chain(foreign).collect()
}

fn noted(sentence: String, note: &str) -> String {
    if note.is_empty() { sentence } else { format!("{sentence} ({note})") }
}

fn profile(v: &Visitor, city: &str, found: &PublishedProfile) -> Panel<Profile> {
    let facts: [Filling<'_>; 2] = [("city", city.into()), ("year", found.year.to_string().into())];
    let title = v.say_with(word::SURVEY_CHART_TITLE, &facts);
    let area = |row: &crate::survey::ProfileRow| Area {
        label: v.plain(&row.title).to_owned(),
        score: row.score,
        range: row.range,
    };
    let chart = Profile {
        about: About { title: title.clone(), description: title.clone(), source: String::new() },
        area_word: v.say(word::SURVEY_AREA),
        score_word: v.say(word::PUBLISH_SCORE),
        range_word: v.say(word::PUBLISH_RANGE),
        note_word: v.say(word::PUBLISH_NOTE),
        strongest: v.say(word::PUBLISH_STRONGEST),
        weakest: v.say(word::PUBLISH_WEAKEST),
        missing: v.say(word::PUBLISH_MISSING),
        areas: found.rows.iter().map(area).collect(),
    };
    Panel { heading: title, scope: v.say(word::PUBLISH_PROFILE_SCOPE), chart }
}

fn station(v: &Visitor, kind: Kind, described: &Described) -> Station {
    Station {
        kind: crate::home::station_name(v, kind),
        text: v.plain(&described.title).to_owned(),
        emphasis: Emphasis::Plain,
    }
}

fn sources(v: &Visitor, known: &Known) -> Vec<String> {
    let figures = known.plot.as_ref().map(|p| p.source.clone());
    let made =
        v.say_with(word::PUBLISH_MADE, &[("date", v.date(&v.app().now().to_string()).into())]);
    figures.into_iter().chain([made]).collect()
}
