//! The areas of life by which newcomers begin: each gathers several themes of services and has a
//! pictogram, because many readers know the picture before the word.

use ::directory::Service;
use ui::Pictogram;

/// An area of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    /// Its key in addresses; its name is the message `directory-area-<key>`.
    pub key: &'static str,
    /// Its place among the areas.
    at: u8,
}

/// An area with its picture and its themes, which are concepts of the directory's search.
struct Gathered(&'static str, Pictogram, &'static [&'static str]);

/// The areas in the order of the tiles. What is in none belongs to the last.
const GATHERED: [Gathered; 14] = [
    Gathered("first-steps", Pictogram::Service, &["first-steps", "interpreter", "internet"]),
    Gathered("language", Pictogram::Language, &["language-course", "conversation", "literacy"]),
    Gathered(
        "health",
        Pictogram::Health,
        &["doctor", "hospital", "pharmacy", "dentist", "pregnancy", "vaccination", "disability"],
    ),
    Gathered("mind", Pictogram::Mind, &["mental-health"]),
    Gathered("housing", Pictogram::Housing, &["housing", "night-shelter"]),
    Gathered("food", Pictogram::Food, &["food", "clothes"]),
    Gathered(
        "work",
        Pictogram::Work,
        &["work", "own-business", "recognition", "vocational-training"],
    ),
    Gathered("money", Pictogram::Money, &["social-benefits", "bank"]),
    Gathered(
        "law",
        Pictogram::Law,
        &[
            "lawyer",
            "asylum",
            "residence-permit",
            "temporary-protection",
            "family-reunification",
            "citizenship",
            "identity-documents",
            "discrimination",
        ],
    ),
    Gathered(
        "family",
        Pictogram::Family,
        &["kindergarten", "youth", "unaccompanied-minor", "pregnancy"],
    ),
    Gathered("school", Pictogram::School, &["school", "university"]),
    Gathered("safety", Pictogram::Emergency, &["emergency", "police", "womens-shelter"]),
    Gathered("community", Pictogram::Community, &["meeting-place", "volunteering", "lgbtqi"]),
    Gathered("other", Pictogram::Place, &["transport"]),
];

/// Every area in its order.
pub fn areas() -> impl Iterator<Item = Area> {
    GATHERED.iter().zip(0..).map(|(gathered, at)| Area { key: gathered.0, at })
}

/// Every theme, in the order of the areas; each once.
pub fn themes() -> impl Iterator<Item = &'static str> {
    let mut seen = std::collections::HashSet::new();
    GATHERED.iter().flat_map(|g| g.2.iter().copied()).filter(move |theme| seen.insert(*theme))
}

impl Area {
    /// Reads an area.
    pub fn parse(key: &str) -> Option<Self> {
        areas().find(|area| area.key == key)
    }

    /// Its picture.
    pub fn picture(self) -> Pictogram {
        GATHERED.get(usize::from(self.at)).map_or(Pictogram::Place, |g| g.1)
    }

    /// The name of the message with its name.
    pub fn word(self) -> String {
        format!("directory-area-{}", self.key)
    }
}

/// A set of areas, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Areas(u16);

impl Areas {
    /// The areas of a service; the last one when its themes are in none.
    pub fn of(service: &Service) -> Self {
        let has = |g: &Gathered| service.themes.iter().any(|t| g.2.contains(&t.as_str()));
        let found = GATHERED
            .iter()
            .zip(0..)
            .filter(|(g, _)| has(g))
            .fold(0, |bits, (_, at)| bits | 1 << at);
        Self(if found == 0 { 1 << (GATHERED.len() - 1) } else { found })
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
    fn every_theme_that_the_search_knows_has_an_area_and_no_area_names_an_unknown_one() {
        let concepts = ::directory::Concepts::built_in().unwrap();
        let known: Vec<_> = concepts.list().iter().map(|c| c.key.as_str()).collect();
        let gathered: Vec<_> = GATHERED.iter().flat_map(|g| g.2.iter().copied()).collect();
        assert!(known.iter().all(|k| gathered.contains(k)), "{known:?}");
        assert!(gathered.iter().all(|g| known.contains(g)), "{gathered:?}");
    }
}
