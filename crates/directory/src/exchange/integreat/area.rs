//! Areas of life: by them services are grouped on pages and places on the map.

use super::id::number;
use super::region::Region;
use super::slug::Leaf;
use super::words::Words;
use crate::service::Service;
use crate::thesaurus::Thesaurus;
use measure::Key;
use serde::Serialize;
use std::sync::LazyLock;

/// The areas in their order, each with the icon and the colour of the app that fit best; what is in
/// none belongs to the last. Icons and colours are names that the app's map has.
const AREAS: [(&str, &str, &str); 14] = [
    ("first-steps", "service", "#3700D2"),
    ("language", "education", "#2E98FB"),
    ("health", "medical_aid", "#FF3333"),
    ("mind", "mental_health", "#A258FF"),
    ("housing", "house", "#C38E03"),
    ("food", "gastronomy", "#FF7C32"),
    ("work", "office", "#1DC6C6"),
    ("money", "finance", "#3F8F01"),
    ("law", "advice", "#585858"),
    ("family", "daily_routine", "#EE36DC"),
    ("school", "education", "#F2DA04"),
    ("safety", "shelter", "#FF3333"),
    ("community", "meeting_point", "#07DC03"),
    ("other", "other", "#585858"),
];

/// A kind of places as the app shows it on its map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Category {
    id: u64,
    name: String,
    color: &'static str,
    icon: &'static str,
    icon_url: String,
    icon_color: String,
}

/// Every kind of places.
#[must_use]
pub fn place_categories(region: &Region<'_>, words: &dyn Words) -> Vec<Category> {
    (0..AREAS.len()).map(|at| category(region, words, at)).collect()
}

/// The kind of places at a place in the list.
pub(super) fn category(region: &Region<'_>, words: &dyn Words, at: usize) -> Category {
    let (_, icon, color) = AREAS.get(at).copied().unwrap_or(("other", "other", "#585858"));
    let key = key(at);
    Category {
        id: number(&format!("area/{key}")),
        name: words.area(key),
        color,
        icon,
        icon_url: (region.pictogram)(key),
        icon_color: format!("{icon}_{color}"),
    }
}

/// How many areas there are.
const COUNT: usize = AREAS.len();

/// The key of an area by its place in the list; that of the last for all others.
pub(super) fn key(at: usize) -> &'static Key {
    static KEYS: LazyLock<Vec<Key>> =
        LazyLock::new(|| AREAS.iter().filter_map(|(name, ..)| Key::parse(name).ok()).collect());
    static OTHER: LazyLock<Key> = LazyLock::new(crate::file::placeholder);
    KEYS.get(at).or(KEYS.last()).unwrap_or(&OTHER)
}

/// The areas of themes by their places in the list, that of the first theme first.
pub(super) fn areas(themes: &[Key]) -> Vec<usize> {
    let concepts = themes.iter().filter_map(|theme| Thesaurus::in_use().concept(theme));
    let places = concepts
        .filter_map(|concept| AREAS.iter().position(|(name, ..)| *name == concept.area.as_str()));
    let mut all = Vec::new();
    for at in places {
        if !all.contains(&at) {
            all.push(at);
        }
    }
    all
}

/// The area whose pictogram stands for a page that is about no concept.
pub(super) fn of_leaf(leaf: &Leaf) -> usize {
    let name = match leaf {
        Leaf::Numbers => "safety",
        Leaf::Services | Leaf::Page(_) => "first-steps",
        Leaf::Desks => "community",
        Leaf::Terms => "language",
        Leaf::Area(area) => area.as_str(),
        Leaf::Service(_) => "other",
    };
    AREAS.iter().position(|(area, ..)| *area == name).unwrap_or(COUNT - 1)
}

/// The area under which a service stands.
pub(super) fn of_service(service: &Service) -> usize {
    areas(&service.themes).first().copied().unwrap_or(COUNT - 1)
}

/// Whether a service is about something of an area, be it the first thing or another.
pub(super) fn is_in(service: &Service, area: usize) -> bool {
    of_service(service) == area || areas(&service.themes).contains(&area)
}

/// The area of most of these services; the first of those that have as many.
pub(super) fn of_services(services: &[&Service]) -> usize {
    let count = |area: usize| services.iter().filter(|s| of_service(s) == area).count();
    let most = (0..COUNT).rev().max_by_key(|area| count(*area)).filter(|area| count(*area) > 0);
    most.unwrap_or(COUNT - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_of_the_thesaurus_is_among_them() {
        for concept in Thesaurus::built_in().concepts() {
            let is_here = AREAS.iter().any(|(name, ..)| *name == concept.area.as_str());
            assert!(is_here, "{}", concept.area);
        }
        assert!((0..COUNT).all(|at| key(at).as_str() == AREAS[at].0));
    }
}
