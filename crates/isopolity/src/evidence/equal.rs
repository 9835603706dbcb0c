//! Gaps at equal schooling and age: what would be left of a gap if both groups were composed alike,
//! wherever tables that are kept tell rates and composition. How it is computed is told in
//! [`standardise`](::evidence::standardise); nothing here draws or words it.

use ::evidence::standardise::has_strata;
use ::evidence::{Alike, Basis, Flags, Indicator, NoGap, Reliability, Scope, Tabled, alike_at};
use measure::{Period, Territory};
use serde::Serialize;

use super::{ComparisonGroup, Figures, Table};

/// In what both groups are set equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// In how long they went to school.
    Schooling,
    /// In age.
    Age,
}

impl Trait {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Schooling, Self::Age];

    fn of(tabled: Tabled<'_>) -> Option<Self> {
        match tabled.table.across.as_deref()? {
            "isced11" => Some(Self::Schooling),
            "age" => Some(Self::Age),
            _ => None,
        }
    }

    /// As columns of files begin.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Schooling => "schooling",
            Self::Age => "age",
        }
    }
}

/// Why nothing can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The table of how the groups are composed is not kept here.
    NoWeights,
    /// Cells are missing, or may not be shown.
    NoGap(NoGap),
}

/// A gap at equal schooling or age, or why there is none.
pub struct Equal<'f> {
    /// In what both groups are set equal.
    pub alike_in: Trait,
    /// By what people are told apart.
    pub basis: Option<Basis>,
    /// The table of the rates.
    pub rates: &'f Table,
    /// The code of the table that tells the composition.
    pub weights: &'static str,
    /// That table, where it is kept.
    pub shares: Option<&'f Table>,
    /// What is told.
    pub told: Result<Alike, Why>,
}

/// What of an indicator can be told of a place in a year at equal schooling and age: nothing at all
/// where no rates of strata are kept. Of one basis alone, because they never mix.
#[must_use]
pub fn of<'f>(
    figures: &'f Figures,
    indicator: &'static Indicator,
    basis: Option<Basis>,
    (place, year): (&Territory, i16),
) -> Vec<Equal<'f>> {
    let tables = indicator.tables.iter().filter(|table| table.basis == basis);
    let of_countries = tables.filter(|table| table.scope == Scope::Country);
    let found = of_countries.filter_map(|table| {
        let tabled = Tabled { indicator, table };
        let (alike_in, weights) = (Trait::of(tabled)?, table.weights.as_ref()?);
        let rates = figures.table(&table.dataset)?;
        let is_told = has_strata(&rates.dataset, tabled, place);
        let shares = figures.table(&weights.dataset).map(AsRef::as_ref);
        let told = shares.ok_or(Why::NoWeights).and_then(|shares| {
            let both = (&rates.dataset, &shares.dataset);
            alike_at(both, tabled, place, Period::Year(year)).map_err(Why::NoGap)
        });
        let weights = weights.dataset.as_str();
        is_told.then_some(Equal { alike_in, basis, rates, weights, shares, told })
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|equal| equal.alike_in);
    found
}

/// A gap at equal schooling or age as a program reads it.
#[derive(Debug, Serialize)]
pub struct ToldEqual {
    /// In what both groups are set equal.
    pub alike_in: Trait,
    /// Who is compared with nationals.
    pub group: ComparisonGroup,
    /// What is left of the gap, in percentage points.
    pub gap_pp: f64,
    /// What comes of the composition of the groups, in percentage points.
    pub by_composition_pp: f64,
    /// The rate of nationals at equal composition, in percent.
    pub nationals: f64,
    /// The rate of the group at equal composition, in percent.
    pub newcomers: f64,
    /// The table that tells how both groups are composed; the mean of both is the weight.
    pub weights: &'static str,
    /// From how many cells it is computed.
    pub cells: usize,
    /// The flags of all of them.
    pub flags: Flags,
    /// How far it can be trusted: as far as the least of them.
    pub reliability: Reliability,
}

/// Those that can be told, for programs.
#[must_use]
pub fn told(all: &[Equal<'_>]) -> Vec<ToldEqual> {
    let one = |equal: &Equal<'_>| {
        let Alike { group, parted } = equal.told.ok()?;
        Some(ToldEqual {
            alike_in: equal.alike_in,
            group,
            gap_pp: parted.alike_pp,
            by_composition_pp: parted.composition_pp,
            nationals: parted.nationals_pc,
            newcomers: parted.newcomers_pc,
            weights: equal.weights,
            cells: parted.cells,
            flags: parted.flags,
            reliability: parted.reliability,
        })
    };
    all.iter().filter_map(one).collect()
}
