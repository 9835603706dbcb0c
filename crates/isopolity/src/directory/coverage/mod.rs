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

/// What is there and what is missing in one area of life.
struct Row {
    area: Area,
    services: usize,
    pages: usize,
    texts: Counted,
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
        let row = |area| Row {
            area,
            services: 0,
            pages: 0,
            texts: Counted::default(),
            needs: needs.iter().filter(|n| n.areas.contains(&area)).count(),
            unanswered: needs.iter().filter(|n| !n.is_answered && n.areas.contains(&area)).count(),
            missing: missing.iter().filter(|m| m.area.as_str() == area.key).map(|m| m.notes).sum(),
        };
        let mut coverage =
            Self { rows: area::areas().map(row).collect(), texts: Counted::default(), needs };
        if let Some(city) = shown {
            coverage.count(city);
        }
        coverage
    }

    fn count(&mut self, city: &City) {
        for (at, service) in city.directory().services.iter().enumerate() {
            self.add(&service.texts(), city.areas(at), |row| row.services += 1);
        }
        for entry in &city.directory().guide {
            // What has no themes stands for the whole city.
            let areas = entry.themes().map(Areas::of_themes).unwrap_or_default();
            self.add(&entry.texts(), areas, |row| row.pages += 1);
        }
    }

    fn add(&mut self, texts: &[(&'static str, &Text)], areas: Areas, also: impl Fn(&mut Row)) {
        texts.iter().for_each(|(_, text)| self.texts.add(text));
        for row in self.rows.iter_mut().filter(|row| areas.has(row.area)) {
            texts.iter().for_each(|(_, text)| row.texts.add(text));
            also(row);
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
        let coverage = Coverage::of(Some(city), Vec::new(), &[]);
        let is_readable =
            |lang: &&Lang| coverage.texts.percent(**lang).is_some_and(|p| p >= READABLE);
        Self {
            key,
            name,
            services: city.directory().services.len(),
            pages: city.directory().guide.len(),
            languages: coverage.texts.languages.keys().filter(is_readable).count(),
            empty: coverage.rows.iter().filter(|row| row.services == 0).count(),
        }
    }
}
