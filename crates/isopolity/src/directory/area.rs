//! The areas of life by which newcomers begin: each gathers the concepts of services that the
//! thesaurus puts there, and has a pictogram, because many readers know the picture before the word.

use ::directory::{Concept, Service, Thesaurus};
use locale::{Dictionary, Lang};
use measure::Key;
use ui::Pictogram;

/// An area of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    /// Its key in addresses; its name is the message `directory-area-<key>`.
    pub key: &'static str,
    /// Its place among the areas.
    at: u8,
}

/// The areas in the order of the tiles, with their pictures. What is in none belongs to the last.
const AREAS: [(&str, Pictogram); 14] = [
    ("first-steps", Pictogram::Service),
    ("language", Pictogram::Language),
    ("health", Pictogram::Health),
    ("mind", Pictogram::Mind),
    ("housing", Pictogram::Housing),
    ("food", Pictogram::Food),
    ("work", Pictogram::Work),
    ("money", Pictogram::Money),
    ("law", Pictogram::Law),
    ("family", Pictogram::Family),
    ("school", Pictogram::School),
    ("safety", Pictogram::Emergency),
    ("community", Pictogram::Community),
    ("other", Pictogram::Place),
];

/// Every area in its order.
pub fn areas() -> impl Iterator<Item = Area> {
    AREAS.iter().zip(0..).map(|((key, _), at)| Area { key, at })
}

impl Area {
    /// Reads an area.
    pub fn parse(key: &str) -> Option<Self> {
        areas().find(|area| area.key == key)
    }

    /// Its picture.
    pub fn picture(self) -> Pictogram {
        AREAS.get(usize::from(self.at)).map_or(Pictogram::Place, |(_, picture)| *picture)
    }

    /// The name of the message with its name.
    pub fn word(self) -> String {
        format!("directory-area-{}", self.key)
    }

    /// Its name in each language that has one.
    pub fn names(self, dictionary: &Dictionary) -> Vec<(Lang, String)> {
        let name = |lang| Some((lang, dictionary.of(lang)?.find(&self.word(), &[])?));
        dictionary.all_languages().filter_map(name).collect()
    }

    /// Its concepts, in the order of their keys.
    pub fn concepts(self) -> impl Iterator<Item = &'static Concept> {
        Thesaurus::in_use().concepts().iter().filter(move |c| c.area.as_str() == self.key)
    }
}

/// A set of areas, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Areas(u16);

impl Areas {
    /// The areas of a service; the last one when its themes are in none.
    pub fn of(service: &Service) -> Self {
        Self::of_themes(&service.themes)
    }

    /// The areas of themes; the last one when they are in none.
    pub fn of_themes(themes: &[Key]) -> Self {
        let concepts = themes.iter().filter_map(|t| Thesaurus::in_use().concept(t));
        let found = concepts.filter_map(|c| Area::parse(c.area.as_str()));
        let bits = found.fold(0, |bits, area| bits | 1 << area.at);
        Self(if bits == 0 { 1 << (AREAS.len() - 1) } else { bits })
    }

    /// Whether an area is among them.
    pub fn has(self, area: Area) -> bool {
        self.0 & 1 << area.at != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concept_has_an_area_with_a_picture_and_no_area_is_empty() {
        let concepts = Thesaurus::in_use().concepts();
        let without: Vec<_> =
            concepts.iter().filter(|c| Area::parse(c.area.as_str()).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
        for area in areas() {
            assert!(area.concepts().count() > 3, "{}", area.key);
        }
    }
}
