//! What a city's access point covers and what it does not: by area of life and by language, beside
//! what the city needs and what readers did not find.
//!
//! Only what newcomers see counts as covered; what a machine translated and what is older than its
//! source is counted apart.

mod pages;
pub mod requests;

use std::collections::BTreeMap;

use ::directory::Texts;
use locale::{Lang, Text};
use measure::Key;

use super::area::{self, Area, Areas};
use super::shelf::City;
use crate::feedback::Missing;

/// How many texts can be read in one language, by how they came to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    /// Written or reviewed by people.
    people: usize,
    /// Translated by a machine.
    machine: usize,
    /// Translated before the source changed.
    outdated: usize,
}

impl Said {
    fn all(self) -> usize {
        self.people + self.machine + self.outdated
    }
}

/// Texts, and in which languages they can be read.
#[derive(Clone, Debug, Default, PartialEq)]
struct Counted {
    texts: usize,
    languages: BTreeMap<Lang, Said>,
}

impl Counted {
    fn add(&mut self, text: &Text) {
        self.texts += 1;
        for version in text.versions().filter(|version| !version.text.is_empty()) {
            let said = self.languages.entry(version.lang).or_default();
            match version.state {
                locale::State::Machine => said.machine += 1,
                locale::State::Outdated => said.outdated += 1,
                _ => said.people += 1,
            }
        }
    }

    fn said(&self, lang: Lang) -> Said {
        self.languages.get(&lang).copied().unwrap_or_default()
    }

    /// The share of texts that can be read in a language, in per cent; none of no text.
    fn percent(&self, lang: Lang) -> Option<f64> {
        (self.texts > 0).then(|| self.said(lang).all() as f64 * 100.0 / self.texts as f64)
    }
}

/// What newcomers find in one area of life.
#[derive(Clone, Debug)]
struct There {
    area: Area,
    services: usize,
    pages: usize,
    texts: Counted,
}

/// What newcomers find in a city: counted once for each state of its directory.
#[derive(Clone, Debug)]
pub struct Covered {
    /// All areas of life, in their order.
    areas: Vec<There>,
    /// All texts.
    texts: Counted,
}

/// What is there and what is missing in one area of life.
struct Row {
    there: There,
    /// What the city states that it needs.
    needs: usize,
    /// Of these, needs for which no action opened a service.
    unanswered: usize,
    /// Notes of readers who did not find something.
    missing: usize,
}

/// A need of the city, as it stands beside services.
struct Need {
    says: Text,
    href: String,
    /// The areas of life of which it speaks; empty when it speaks of none.
    areas: Vec<Area>,
    is_answered: bool,
}

/// What a city's access point covers.
struct Coverage {
    /// All areas of life, in their order.
    rows: Vec<Row>,
    /// All texts.
    texts: Counted,
    needs: Vec<Need>,
}

impl Coverage {
    /// What is on the shelf of a city, beside its needs and what readers did not find.
    fn of(shown: Option<&City>, needs: Vec<Need>, missing: &[Missing]) -> Self {
        let there = shown.map_or_else(Covered::nothing, |city| city.covered().clone());
        let row = |there: There| Row {
            needs: needs.iter().filter(|n| n.areas.contains(&there.area)).count(),
            unanswered: needs
                .iter()
                .filter(|n| !n.is_answered && n.areas.contains(&there.area))
                .count(),
            missing: missing
                .iter()
                .filter(|m| m.area.as_str() == there.area.key)
                .map(|m| m.notes)
                .sum(),
            there,
        };
        Self { rows: there.areas.into_iter().map(row).collect(), texts: there.texts, needs }
    }
}

impl Covered {
    fn nothing() -> Self {
        let nothing = |area| There { area, services: 0, pages: 0, texts: Counted::default() };
        Self { areas: area::areas().map(nothing).collect(), texts: Counted::default() }
    }

    /// Counts what is on the shelf of a city.
    #[must_use]
    pub fn count(city: &City) -> Self {
        let mut covered = Self::nothing();
        for (at, service) in city.directory().services.iter().enumerate() {
            covered.add(&service.texts(), city.areas(at), |there| there.services += 1);
        }
        for entry in &city.directory().guide {
            // What has no themes stands for the whole city.
            let areas = entry.themes().map(Areas::of_themes).unwrap_or_default();
            covered.add(&entry.texts(), areas, |there| there.pages += 1);
        }
        covered
    }

    fn add(&mut self, texts: &[(&'static str, &Text)], areas: Areas, also: impl Fn(&mut There)) {
        texts.iter().for_each(|(_, text)| self.texts.add(text));
        for there in self.areas.iter_mut().filter(|there| areas.has(there.area)) {
            texts.iter().for_each(|(_, text)| there.texts.add(text));
            also(there);
        }
    }
}

/// The areas of life that a topic of needs speaks of.
fn areas_of_topic(topic: &::mentoring::Topic) -> Vec<Area> {
    let is_it = |area: &Area| crate::mentoring::topic_of_life(area.key).as_ref() == Some(topic);
    area::areas().filter(is_it).collect()
}

/// A city as the list of all cities shows it.
struct Line {
    key: Key,
    name: Text,
    services: usize,
    pages: usize,
    /// In how many languages at least nine of ten texts can be read.
    languages: usize,
    /// Areas of life without a service.
    empty: usize,
}

/// From this share on, in per cent, a city counts as readable in a language.
const READABLE: f64 = 90.0;

impl Line {
    fn of(key: Key, name: Text, city: &City) -> Self {
        let covered = city.covered();
        let is_readable =
            |lang: &&Lang| covered.texts.percent(**lang).is_some_and(|p| p >= READABLE);
        Self {
            key,
            name,
            services: city.directory().services.len(),
            pages: city.directory().guide.len(),
            languages: covered.texts.languages.keys().filter(is_readable).count(),
            empty: covered.areas.iter().filter(|there| there.services == 0).count(),
        }
    }
}
