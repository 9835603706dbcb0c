//! The figures of an indicator side by side: country, region, places of the same kind, the city itself,
//! each as what it is. Those that are not the city's own are stand-ins for it and say so.

use std::collections::BTreeSet;

use ::evidence::indicator::{ALL_DEGREES, DEGREE_OF_URBANISATION};
use ::evidence::likeness::Facts;
use ::evidence::{Gap, Observation, Scope, Sides};
use measure::{Key, Territory};

use super::{Figures, Part, compare};
use crate::network::City;

/// A gap of one kind of place.
pub struct Side<'f> {
    /// Where its figures stand.
    pub part: &'f Part,
    /// The place.
    pub place: Territory,
    /// The latest year with a gap.
    pub year: i16,
    /// The gap.
    pub gap: Gap,
}

/// The place of a city in a table, and the class of urbanisation where the table tells classes apart.
fn place_of(city: &City, scope: Scope) -> Option<(Territory, &str)> {
    let nuts3 = city.nuts3.as_deref();
    let code = match scope {
        Scope::Country | Scope::DegreeOfUrbanisation => Some(city.country.as_str()),
        Scope::Nuts2 => nuts3.and_then(|code| code.get(..4)),
        Scope::Nuts3 => nuts3,
        Scope::City => city.city_code.as_deref(),
    };
    let class = match scope {
        Scope::DegreeOfUrbanisation => city.urbanisation.as_deref()?,
        _ => ALL_DEGREES,
    };
    Some((Territory::parse(code?).ok()?, class))
}

/// Whether a table has any figure of a place in which a city lies.
#[must_use]
pub fn tells_of(part: &Part, city: &City) -> bool {
    place_of(city, part.tabled.table.scope).is_some_and(|(place, _)| compare::has(part, &place))
}

/// The gaps of an indicator for every kind of place that a city lies in, the widest first; all by
/// the same basis, because citizenship and country of birth never mix.
pub fn sides<'f>(figures: &'f Figures, indicator: &str, city: &City) -> Vec<Side<'f>> {
    let all = figures.all_of(indicator);
    let basis = all.first().and_then(|part| part.tabled.table.basis);
    let mut sides: Vec<Side<'f>> = all
        .iter()
        .filter(|part| part.tabled.table.basis == basis)
        .filter_map(|part| side(part, city))
        .collect();
    sides.sort_by_key(|side| side.part.tabled.table.scope);
    sides
}

fn side<'f>(part: &'f Part, city: &City) -> Option<Side<'f>> {
    let (place, class) = place_of(city, part.tabled.table.scope)?;
    let cells =
        Sides::of_cells(part.dataset(), part.tabled, &place, (DEGREE_OF_URBANISATION, class));
    let cells = cells.ok()?;
    let (year, gap) = compare::latest(part, |period| cells.at(period).ok())?;
    Some(Side { part, place, year, gap })
}

/// What city statistics tell of a city itself: the latest figure of each indicator.
pub fn own<'f>(figures: &'f Figures, city: &City) -> Vec<(&'f Part, Territory, i16, Observation)> {
    let code = city.city_code.as_deref().and_then(|code| Territory::parse(code).ok());
    let Some(place) = code else { return Vec::new() };
    let of_cities = figures.parts().filter(|part| part.tabled.table.scope == Scope::City);
    let latest = |part: &'f Part| {
        let (year, cell) = compare::latest_figure(part, &place)?;
        Some((part, place.clone(), year, cell))
    };
    of_cities.filter_map(latest).collect()
}

/// By what a city is set beside others.
#[must_use]
pub fn facts(city: &City) -> Facts {
    let class = city.urbanisation.as_deref().and_then(|class| class.strip_prefix("DEG"));
    #[expect(clippy::cast_precision_loss, reason = "no city has so many people")]
    let population = city.inhabitants.map(|n| n as f64);
    Facts {
        population,
        area_km2: city.area_km2,
        newcomers_percent: city.foreign_share,
        urbanisation: class.and_then(|class| class.parse().ok()),
    }
}

/// Another city and how alike it is.
pub struct Alike {
    /// The city.
    pub city: City,
    /// How alike.
    pub likeness: ::evidence::Likeness,
}

/// What a share counts, as its note begins: «national minorities, 2021, register».
fn counted(city: &City) -> &str {
    city.foreign_share_note.split(',').next().unwrap_or_default().trim()
}

/// The cities that can be set beside one, the most alike first. Shares of newcomers are compared only
/// where both count the same people.
#[must_use]
pub fn alike(city: &City, all: Vec<City>) -> Vec<Alike> {
    let others = all.into_iter().filter(|other| other.key != city.key);
    let others = others.map(|other| {
        let mut known = facts(&other);
        let is_same = counted(&other) == counted(city) && !counted(city).is_empty();
        known.newcomers_percent = known.newcomers_percent.filter(|_| is_same);
        (other, known)
    });
    let found = ::evidence::nearest(&facts(city), others);
    found.into_iter().map(|(city, likeness)| Alike { city, likeness }).collect()
}

/// The cities among which an officer of a city chooses: those that are chosen already, and the most
/// alike.
pub struct Choice {
    /// The cities that can be set beside it, the most alike first.
    pub alike: Vec<Alike>,
    /// Those that are chosen, whether or not they can still be compared.
    pub chosen: Vec<City>,
}

impl Choice {
    /// The keys of those that are chosen.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<Key> {
        self.chosen.iter().map(|city| city.key.clone()).collect()
    }

    /// The keys that were ticked, as far as they can be.
    #[must_use]
    pub fn ticked<'t>(&self, typed: impl Iterator<Item = &'t str>) -> BTreeSet<Key> {
        let mut there = self.keys();
        there.extend(self.alike.iter().map(|other| other.city.key.clone()));
        typed.filter_map(|key| Key::parse(key).ok()).filter(|key| there.contains(key)).collect()
    }

    /// A number that tells one choice from another, for who saves.
    #[must_use]
    pub fn version(&self) -> i64 {
        let keys = self.keys();
        let bytes: Vec<u8> =
            keys.iter().flat_map(|key| key.as_str().bytes().chain([b' '])).collect();
        i64::try_from(measure::mark(&bytes) >> 1).unwrap_or_default()
    }
}
