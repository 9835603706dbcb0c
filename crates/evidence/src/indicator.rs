//! Indicators: what is measured, of whom, in percent of what, and which way is better.
//!
//! An indicator names one table, fixes every side of it but the group of people and the place,
//! and keeps the text of its denominator: "60 %" means nothing without "of whom". It also says
//! what may be done with the figure: a gap needs rates of *two* groups; a level of foreigners
//! alone, a count of people, or a split within a group makes none, and this library makes none
//! up. Citizenship and country of birth are two bases that never mix.
//!
//! The sentences here are the English source; an application translates them by the key.

use measure::Key;
use serde::Serialize;

use crate::gap::ComparisonGroup;

/// By what people are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More is better, as with employment.
    HigherIsBetter,
    /// Less is better, as with poverty.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A share of each group, so that two groups can be compared.
    Rate(Direction),
    /// A share of one group only: the table has no other, so there is no gap.
    Level(Direction),
    /// A number of people; no rate can be made of it alone.
    Count,
    /// How a group divides in itself, such as women and men; parts add to 100. No share *of* the
    /// group in the population.
    Split,
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Percent, 0 to 100.
    Percent,
    /// People.
    Persons,
    /// Thousands of people.
    ThousandPersons,
}

/// The area of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Work.
    Employment,
    /// Schooling.
    Education,
    /// Health.
    Health,
    /// Asking for protection.
    Asylum,
    /// How many people live where.
    Population,
}

/// One indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Indicator {
    /// The short name for addresses and translations, such as `employment-rate`; a valid
    /// [`Key`].
    pub key: &'static str,
    /// The code of the table, such as `LFSA_ERGAN`.
    pub dataset: &'static str,
    /// The codes that are fixed, by dimension.
    pub selection: &'static [(&'static str, &'static str)],
    /// By what people are told apart; `None` when the table does not tell them apart.
    pub basis: Option<Basis>,
    /// What may be done with the figure.
    pub kind: Kind,
    /// The unit.
    pub unit: Unit,
    /// The area of life.
    pub theme: Theme,
    /// What is measured, in plain English.
    pub name: &'static str,
    /// In percent of what, or a count of what, in plain English.
    pub denominator: &'static str,
}

impl Indicator {
    /// The short name as a key.
    ///
    /// `None` only for an indicator built by hand with a name that is no key.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        Key::parse(self.key).ok()
    }

    /// Which way is better, for rates and levels.
    #[must_use]
    pub const fn direction(&self) -> Option<Direction> {
        match self.kind {
            Kind::Rate(direction) | Kind::Level(direction) => Some(direction),
            Kind::Count | Kind::Split => None,
        }
    }

    /// The codes that pick one series: the fixed ones, a group where the table has groups that
    /// are not fixed, and a place.
    #[must_use]
    pub fn cell<'a>(&self, group: &'a str, place: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut codes: Vec<(&str, &str)> = self.selection.to_vec();
        let dimension = self.basis.map(Basis::dimension);
        codes.extend(
            dimension.filter(|d| self.selection.iter().all(|(s, _)| s != d)).map(|d| (d, group)),
        );
        codes.push(("geo", place));
        codes
    }

    /// The indicator of a key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<&'static Self> {
        indicators().iter().find(|i| i.key == key)
    }
}

/// The groups that an indicator can be shown for besides comparison groups.
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

/// The indicators that genuine tables at hand can feed.
#[must_use]
pub const fn indicators() -> &'static [Indicator] {
    INDICATORS
}

const INDICATORS: &[Indicator] = &[
    Indicator {
        key: "employment-rate",
        dataset: "LFSA_ERGAN",
        selection: &[("freq", "A"), ("unit", "PC"), ("sex", "T"), ("age", "Y15-64")],
        basis: Some(Basis::Citizenship),
        kind: Kind::Rate(Direction::HigherIsBetter),
        unit: Unit::Percent,
        theme: Theme::Employment,
        name: "Employment rate, 15 to 64 years",
        denominator: "of all people aged 15 to 64 with the same citizenship",
    },
    Indicator {
        key: "unemployed-people",
        dataset: "LFSA_UGAN",
        selection: &[("freq", "A"), ("unit", "THS_PER"), ("sex", "T"), ("age", "Y15-74")],
        basis: Some(Basis::Citizenship),
        kind: Kind::Count,
        unit: Unit::ThousandPersons,
        theme: Theme::Employment,
        name: "Unemployed people, 15 to 74 years",
        denominator: "a number of people in thousands; no rate, for the labour force is not in this table",
    },
    Indicator {
        key: "tertiary-attainment-of-foreigners",
        dataset: "EDAT_LFS_9911",
        selection: &[
            ("freq", "A"),
            ("unit", "PC"),
            ("sex", "T"),
            ("isced11", "ED5-8"),
            ("citizen", "FOR"),
            ("age", "Y15-64"),
        ],
        basis: Some(Basis::Citizenship),
        kind: Kind::Level(Direction::HigherIsBetter),
        unit: Unit::Percent,
        theme: Theme::Education,
        name: "Foreigners with tertiary education, 15 to 64 years",
        denominator: "of all foreigners aged 15 to 64; a level of foreigners, not a gap",
    },
    Indicator {
        key: "low-attainment-of-foreigners",
        dataset: "EDAT_LFS_9911",
        selection: &[
            ("freq", "A"),
            ("unit", "PC"),
            ("sex", "T"),
            ("isced11", "ED0-2"),
            ("citizen", "FOR"),
            ("age", "Y15-64"),
        ],
        basis: Some(Basis::Citizenship),
        kind: Kind::Level(Direction::LowerIsBetter),
        unit: Unit::Percent,
        theme: Theme::Education,
        name: "Foreigners with at most lower secondary education, 15 to 64 years",
        denominator: "of all foreigners aged 15 to 64; a level of foreigners, not a gap",
    },
    Indicator {
        key: "good-health",
        dataset: "HLTH_SILC_24",
        selection: &[
            ("freq", "A"),
            ("sex", "T"),
            ("age", "Y_GE16"),
            ("lev_perc", "VG_G"),
            ("unit", "PC"),
        ],
        basis: Some(Basis::Citizenship),
        kind: Kind::Rate(Direction::HigherIsBetter),
        unit: Unit::Percent,
        theme: Theme::Health,
        name: "People who call their health good or very good, 16 years or over",
        denominator: "of all people aged 16 or over with the same citizenship",
    },
    Indicator {
        key: "bad-health",
        dataset: "HLTH_SILC_24",
        selection: &[
            ("freq", "A"),
            ("sex", "T"),
            ("age", "Y_GE16"),
            ("lev_perc", "B_VB"),
            ("unit", "PC"),
        ],
        basis: Some(Basis::Citizenship),
        kind: Kind::Rate(Direction::LowerIsBetter),
        unit: Unit::Percent,
        theme: Theme::Health,
        name: "People who call their health bad or very bad, 16 years or over",
        denominator: "of all people aged 16 or over with the same citizenship",
    },
    Indicator {
        key: "asylum-applicants",
        dataset: "MIGR_ASYAPPCTZA",
        selection: &[
            ("freq", "A"),
            ("citizen", "TOTAL"),
            ("sex", "T"),
            ("unit", "PER"),
            ("age", "TOTAL"),
            ("asyl_app", "ASY_APP"),
        ],
        basis: Some(Basis::Citizenship),
        kind: Kind::Count,
        unit: Unit::Persons,
        theme: Theme::Asylum,
        name: "Asylum applicants in the year",
        denominator: "a number of people; temporary protection is not counted here",
    },
    Indicator {
        key: "asylum-applicants-from-ukraine",
        dataset: "MIGR_ASYAPPCTZA",
        selection: &[
            ("freq", "A"),
            ("citizen", "UA"),
            ("sex", "T"),
            ("unit", "PER"),
            ("age", "TOTAL"),
            ("asyl_app", "ASY_APP"),
        ],
        basis: Some(Basis::Citizenship),
        kind: Kind::Count,
        unit: Unit::Persons,
        theme: Theme::Asylum,
        name: "Asylum applicants with Ukrainian citizenship in the year",
        denominator: "a number of people; temporary protection is not counted here",
    },
    Indicator {
        key: "population",
        dataset: "DEMO_GIND",
        selection: &[("freq", "A"), ("indic_de", "JAN")],
        basis: None,
        kind: Kind::Count,
        unit: Unit::Persons,
        theme: Theme::Population,
        name: "Population on 1 January",
        denominator: "a number of people",
    },
    Indicator {
        key: "women-within-citizenship",
        dataset: "DEMO_POPPCCTZ",
        selection: &[("freq", "A"), ("age", "TOTAL"), ("unit", "PC"), ("sex", "F")],
        basis: Some(Basis::Citizenship),
        kind: Kind::Split,
        unit: Unit::Percent,
        theme: Theme::Population,
        name: "Women within each group of citizenship",
        denominator: "of all people of the same citizenship, women and men together; not a share of foreigners",
    },
    Indicator {
        key: "women-within-country-of-birth",
        dataset: "DEMO_POPPCCTB",
        selection: &[("freq", "A"), ("age", "TOTAL"), ("unit", "PC"), ("sex", "F")],
        basis: Some(Basis::CountryOfBirth),
        kind: Kind::Split,
        unit: Unit::Percent,
        theme: Theme::Population,
        name: "Women within each group of country of birth",
        denominator: "of all people born in the same group of countries, women and men together; not a share of migrants",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_keys_and_unique() {
        for (i, indicator) in indicators().iter().enumerate() {
            assert!(indicator.key().is_some(), "{}", indicator.key);
            assert!(!indicators()[..i].iter().any(|other| other.key == indicator.key));
            assert!(!indicator.denominator.is_empty());
        }
    }

    #[test]
    fn trap_10_a_split_within_a_group_is_never_a_rate() {
        for indicator in indicators().iter().filter(|i| i.dataset.starts_with("DEMO_POPPCCT")) {
            assert_eq!(indicator.kind, Kind::Split);
            assert!(indicator.denominator.contains("not a share of"));
        }
    }

    #[test]
    fn a_fixed_group_is_not_asked_for_twice() {
        let level = Indicator::of_key("low-attainment-of-foreigners").unwrap();
        let cell = level.cell("NAT", "LV");
        assert_eq!(cell.iter().filter(|(d, _)| *d == "citizen").count(), 1);
        assert!(cell.contains(&("citizen", "FOR")) && cell.contains(&("geo", "LV")));
    }
}
