//! Indicators: what is measured, of whom, in percent of what, and which way is better.
//!
//! An indicator says what a figure means and what may be done with it: a gap needs rates of *two*
//! groups; a level of foreigners alone, a count of people, or a split within a group makes none,
//! and this library makes none up. It keeps the text of its denominator: "60 %" means nothing
//! without "of whom".
//!
//! Where the figures stand is said by its [`Table`]s: one for each kind of place and each way to
//! tell people apart. Citizenship and country of birth are two bases that never mix; a region's
//! figures are not the country's. Which tables there are is data (`indicators/zaragoza.json`), not
//! code. A table whose codes nobody has seen in a genuine file yet says so ([`Table::confirmed`]).
//!
//! The sentences here are the English source; an application translates them by the key.

use std::sync::LazyLock;

use measure::Key;
use serde::{Deserialize, Serialize};

use crate::{gap::ComparisonGroup, recent::Counted};

/// By what people are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// By the passport.
    Citizenship,
    /// By the country where they were born.
    CountryOfBirth,
}

impl Basis {
    /// The dimension that holds the groups.
    #[must_use]
    pub const fn dimension(self) -> &'static str {
        match self {
            Self::Citizenship => "citizen",
            Self::CountryOfBirth => "c_birth",
        }
    }
}

/// Of what places a table tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Whole countries.
    Country,
    /// Regions of the second level.
    #[serde(rename = "nuts-2")]
    Nuts2,
    /// Regions of the third level.
    #[serde(rename = "nuts-3")]
    Nuts3,
    /// The cities, the towns and the countryside of a country, each together.
    DegreeOfUrbanisation,
    /// Single cities.
    City,
}

/// The dimension of the degree of urbanisation.
pub const DEGREE_OF_URBANISATION: &str = "deg_urb";

/// The classes of the degree of urbanisation: cities, towns and suburbs, rural areas.
pub const DEGREES: [&str; 3] = ["DEG1", "DEG2", "DEG3"];
/// All degrees of urbanisation together.
pub const ALL_DEGREES: &str = "TOTAL";

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better, as with employment.
    #[serde(rename = "higher")]
    HigherIsBetter,
    /// Less is better, as with poverty.
    #[serde(rename = "lower")]
    LowerIsBetter,
}

impl Direction {
    /// The sign *s* of the gap formula: +1 or −1.
    #[must_use]
    pub const fn sign(self) -> f64 {
        match self {
            Self::HigherIsBetter => 1.0,
            Self::LowerIsBetter => -1.0,
        }
    }
}

/// What may be done with a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "better")]
pub enum Kind {
    /// A share of each group, so that two groups can be compared.
    Rate(Direction),
    /// A share of one group only: the table has no other, so there is no gap.
    Level(Direction),
    /// How large a group is among all people: more is neither better nor worse.
    Share,
    /// An amount of money for each group: a ratio can be told, no difference in points.
    Amount(Direction),
    /// A number of people; no rate can be made of it alone.
    Count,
    /// How a group divides in itself, such as women and men; parts add to 100. No share *of* the
    /// group in the population.
    Split,
}

impl Kind {
    /// Which way is better, for rates, levels and amounts.
    #[must_use]
    pub const fn direction(self) -> Option<Direction> {
        match self {
            Self::Rate(direction) | Self::Level(direction) | Self::Amount(direction) => {
                Some(direction)
            }
            Self::Share | Self::Count | Self::Split => None,
        }
    }
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Percent, 0 to 100.
    Percent,
    /// People.
    Persons,
    /// Thousands of people.
    ThousandPersons,
    /// Euro a year.
    Euro,
}

/// The area of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Work.
    Employment,
    /// Schooling.
    Education,
    /// Poverty and exclusion.
    Inclusion,
    /// Homes.
    Housing,
    /// Health.
    Health,
    /// Citizenship and long-term residence.
    Participation,
    /// Asking for protection.
    Asylum,
    /// How many people live where.
    Population,
}

impl Theme {
    /// Every area, in the order in which indicators are listed.
    pub const ALL: [Self; 8] = [
        Self::Employment,
        Self::Education,
        Self::Inclusion,
        Self::Housing,
        Self::Health,
        Self::Participation,
        Self::Asylum,
        Self::Population,
    ];

    /// The area as files and addresses spell it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Employment => "employment",
            Self::Education => "education",
            Self::Inclusion => "inclusion",
            Self::Housing => "housing",
            Self::Health => "health",
            Self::Participation => "participation",
            Self::Asylum => "asylum",
            Self::Population => "population",
        }
    }

    /// The area that is spelled so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == text)
    }
}

/// Where figures of an indicator stand. A table that its office has built anew stands twice, once in
/// each shape, because files of both are about: `asyl_app` became `applicant`, for example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The code of the table, such as `LFSA_ERGAN`.
    pub dataset: String,
    /// Of what places it tells.
    pub scope: Scope,
    /// By what people are told apart; `None` when the table does not tell them apart.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// The codes that are fixed, by dimension.
    pub select: std::collections::BTreeMap<String, String>,
    /// A dimension that stays open, so that gaps can be told at equal schooling or age.
    #[serde(default)]
    pub across: Option<String>,
    /// How both groups are composed along that dimension, where a table tells it.
    #[serde(default)]
    pub weights: Option<Weights>,
    /// The table that this one replaced, with another definition; the two are never joined.
    #[serde(default)]
    pub older: Option<Preceding>,
    /// The first year.
    #[serde(default)]
    pub since: Option<i16>,
    /// Whether the dimensions were seen in a genuine file of this table.
    #[serde(default)]
    pub confirmed: bool,
}

/// Where stands how many of a group are in each stratum of [`Table::across`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// The code of the table, such as `EDAT_LFS_9911`; it has the groups and places of the rates.
    pub dataset: String,
    /// The codes that are fixed, by dimension.
    pub select: std::collections::BTreeMap<String, String>,
    /// The strata, as both tables code them; together they are everybody, and none is in two.
    pub strata: Vec<String>,
}

/// A table that was replaced: it has the groups and places of the one that came after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preceding {
    /// The code of the table, such as `ILC_PEPS05`.
    pub dataset: String,
    /// The codes that are fixed, by dimension.
    pub select: std::collections::BTreeMap<String, String>,
}

impl Table {
    /// The codes that pick a series of the table that this one replaced.
    #[must_use]
    pub fn cell_of<'a>(
        &'a self,
        older: &'a Preceding,
        group: &'a str,
        place: &'a str,
    ) -> Vec<(&'a str, &'a str)> {
        let fixed = older.select.iter().map(|(d, c)| (d.as_str(), c.as_str()));
        let group = self.basis.map(|basis| (basis.dimension(), group));
        fixed.chain(group).chain([(self.geography(), place)]).collect()
    }

    /// The dimension that says where.
    #[must_use]
    pub const fn geography(&self) -> &'static str {
        match self.scope {
            Scope::City => "cities",
            _ => "geo",
        }
    }

    /// The codes that are fixed, as people and addresses write them: `freq=A sex=T`.
    #[must_use]
    pub fn selection(&self) -> String {
        let one = |(dimension, code): (&String, &String)| format!("{dimension}={code}");
        self.select.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// The codes that pick one series: the fixed ones, a group where the table has groups that
    /// are not fixed, and a place. Of a table by degree of urbanisation, that of all degrees.
    #[must_use]
    pub fn cell<'a>(&'a self, group: &'a str, place: &'a str) -> Vec<(&'a str, &'a str)> {
        self.cell_at(group, place, (DEGREE_OF_URBANISATION, ALL_DEGREES))
    }

    /// The same with a code of one more dimension, which is left out where the table has it not:
    /// a degree of urbanisation, or a code of [`Table::across`].
    #[must_use]
    pub fn cell_at<'a>(
        &'a self,
        group: &'a str,
        place: &'a str,
        other: (&'a str, &'a str),
    ) -> Vec<(&'a str, &'a str)> {
        let mut codes: Vec<(&str, &str)> =
            self.select.iter().map(|(d, c)| (d.as_str(), c.as_str())).collect();
        let dimension = self.basis.map(Basis::dimension);
        codes.extend(dimension.filter(|d| !self.select.contains_key(*d)).map(|d| (d, group)));
        codes.push((self.geography(), place));
        let has_other = match other.0 {
            DEGREE_OF_URBANISATION => self.scope == Scope::DegreeOfUrbanisation,
            dimension => self.across.as_deref() == Some(dimension),
        };
        codes.extend(Some(other).filter(|_| has_other));
        codes
    }
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// The short name for addresses and translations, such as `employment-rate`; a valid [`Key`].
    pub key: String,
    /// The area of life.
    pub theme: Theme,
    /// What may be done with the figure.
    #[serde(flatten)]
    pub kind: Kind,
    /// The unit.
    pub unit: Unit,
    /// When people are counted, where it exists by month or quarter.
    #[serde(default)]
    pub counted: Option<Counted>,
    /// What is measured, in plain English.
    pub name: String,
    /// In percent of what, or a count of what, in plain English.
    pub denominator: String,
    /// Where its figures stand; the one that is shown first comes first.
    pub tables: Vec<Table>,
}

impl Indicator {
    /// The short name as a key.
    ///
    /// `None` only for an indicator built by hand with a name that is no key.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        Key::parse(&self.key).ok()
    }

    /// Its tables of this kind of place that leave no further dimension open.
    pub fn tables_of(&self, scope: Scope) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |t| t.scope == scope && t.across.is_none())
    }

    /// The indicator in its first table; every indicator has one.
    #[must_use]
    pub fn first(&self) -> Option<Tabled<'_>> {
        Some(Tabled { indicator: self, table: self.tables.first()? })
    }

    /// The indicator of a key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<&'static Self> {
        indicators().iter().find(|i| i.key == key)
    }
}

/// An indicator in one of its tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tabled<'a> {
    /// What is measured.
    pub indicator: &'a Indicator,
    /// Where its figures stand.
    pub table: &'a Table,
}

impl<'a> Tabled<'a> {
    /// The codes that pick one series: see [`Table::cell`].
    #[must_use]
    pub fn cell<'b>(self, group: &'b str, place: &'b str) -> Vec<(&'b str, &'b str)>
    where
        'a: 'b,
    {
        self.table.cell(group, place)
    }

    /// The codes that pick how many of a group are in a stratum.
    pub(crate) fn share<'b>(
        self,
        weights: &'b Weights,
        group: &'b str,
        place: &'b str,
        stratum: &'b str,
    ) -> Vec<(&'b str, &'b str)>
    where
        'a: 'b,
    {
        let table = self.table;
        let fixed = weights.select.iter().map(|(d, c)| (d.as_str(), c.as_str()));
        let group = table.basis.map(|basis| (basis.dimension(), group));
        let stratum = table.across.as_deref().map(|across| (across, stratum));
        fixed.chain(group).chain([(table.geography(), place)]).chain(stratum).collect()
    }
}

/// Every table of every indicator, in the order in which indicators are listed.
pub fn tables() -> impl Iterator<Item = Tabled<'static>> {
    let of = |indicator: &'static Indicator| {
        indicator.tables.iter().map(move |table| Tabled { indicator, table })
    };
    indicators().iter().flat_map(of)
}

/// The citizens of the country, or those born in it.
pub const NATIONALS: &str = "NAT";
/// Everybody together.
pub const EVERYBODY: &str = "TOTAL";

impl ComparisonGroup {
    /// The code of the group in the dimension of its basis.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ThirdCountryNationals => "NEU27_2020_FOR",
            Self::AllForeigners => "FOR",
        }
    }
}

/// The indicators of integration that the member states agreed on in Zaragoza, and those beside
/// them.
#[must_use]
pub fn indicators() -> &'static [Indicator] {
    &INDICATORS
}

static INDICATORS: LazyLock<Vec<Indicator>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "part of the program, and read by every test")]
    serde_json::from_str(include_str!("../indicators/zaragoza.json"))
        .expect("the list of indicators can be read")
});

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn keys_are_keys_and_unique() {
        let keys: BTreeSet<&str> = indicators().iter().map(|i| i.key.as_str()).collect();
        assert_eq!(keys.len(), indicators().len());
        for indicator in indicators() {
            assert!(indicator.key().is_some(), "{}", indicator.key);
            assert!(!indicator.denominator.is_empty() && !indicator.tables.is_empty());
        }
    }

    #[test]
    fn no_table_stands_twice_in_an_indicator() {
        for indicator in indicators() {
            let place = |t: &Table| (t.scope, t.basis, t.across.clone());
            let names = |t: &Table| (place(t), t.dataset.clone());
            let shapes = |t: &Table| (names(t), t.select.clone());
            let all = || indicator.tables.iter();
            let unique = all().map(shapes).collect::<BTreeSet<_>>().len();
            assert_eq!(unique, indicator.tables.len(), "{}", indicator.key);
            // Two shapes of one table may stand there, the older first; never two tables.
            let (places, names): (BTreeSet<_>, BTreeSet<_>) =
                (all().map(place).collect(), all().map(names).collect());
            assert_eq!(places.len(), names.len(), "{}", indicator.key);
        }
    }

    #[test]
    fn trap_10_a_split_within_a_group_is_never_a_rate() {
        let splits = tables().filter(|t| t.table.dataset.starts_with("DEMO_POPPCCT"));
        for tabled in splits {
            assert_eq!(tabled.indicator.kind, Kind::Split);
            assert!(tabled.indicator.denominator.contains("not a share of"));
        }
    }

    #[test]
    fn a_fixed_group_is_not_asked_for_twice() {
        let level = Indicator::of_key("low-attainment-of-foreigners").unwrap().first().unwrap();
        let cell = level.cell("NAT", "LV");
        assert_eq!(cell.iter().filter(|(d, _)| *d == "citizen").count(), 1);
        assert!(cell.contains(&("citizen", "FOR")) && cell.contains(&("geo", "LV")));
    }

    #[test]
    fn a_kind_is_written_with_its_direction() {
        let rate = serde_json::to_value(Kind::Rate(Direction::LowerIsBetter)).unwrap();
        assert_eq!(rate, serde_json::json!({"kind": "rate", "better": "lower"}));
        assert_eq!(serde_json::from_str::<Kind>(r#"{"kind":"count"}"#).unwrap(), Kind::Count);
    }
}
