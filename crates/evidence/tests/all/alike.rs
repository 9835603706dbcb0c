//! Gaps at equal schooling and age, out of tables as they are kept.
//!
//! The oracle: direct standardisation of both groups on the mean of both compositions, computed in
//! Python from the same files, with code that knows nothing of Kitagawa's formula.

use evidence::standardise::{alike_at, has_strata};
use evidence::*;
use measure::{Period, Territory};

use crate::examples::table;

fn tabled(across: &str) -> Tabled<'static> {
    let is_it = |t: &Tabled<'_>| {
        t.indicator.key == "employment-rate"
            && t.table.basis == Some(Basis::CountryOfBirth)
            && t.table.across.as_deref() == Some(across)
    };
    tables().find(is_it).unwrap()
}

fn files(across: &str) -> (Dataset, Dataset) {
    match across {
        "age" => (table("made-up/employment-rate-by-birth"), table("made-up/age-by-birth")),
        _ => (
            table("made-up/employment-rate-by-birth-and-schooling"),
            table("made-up/schooling-by-birth"),
        ),
    }
}

fn at(across: &str, place: &str, year: i16) -> Result<Alike, NoGap> {
    let (rates, shares) = files(across);
    let place = Territory::parse(place).unwrap();
    alike_at((&rates, &shares), tabled(across), &place, Period::Year(year))
}

/// What is open, where, and: the whole gap, at equal composition, and the two rates there.
const ORACLE: [(&str, &str, i16, [f64; 4]); 6] = [
    ("isced11", "DE", 2024, [17.44, 11.33, 77.14, 65.81]),
    ("age", "DE", 2024, [17.403_062, 18.171_785, 81.146_653, 62.974_868]),
    ("isced11", "LV", 2023, [0.24, 2.37, 73.125, 70.755]),
    ("age", "LV", 2024, [0.114_979, 2.612_344, 73.992_973, 71.380_629]),
    ("isced11", "SE", 2024, [11.96, 6.94, 76.32, 69.38]),
    ("age", "EL", 2023, [-1.000_768, 2.896_577, 62.088_902, 59.192_325]),
];

#[test]
fn gaps_at_equal_composition_agree_with_direct_standardisation() {
    for (across, place, year, told) in ORACLE {
        let alike = at(across, place, year).unwrap();
        assert_eq!(alike.group, ComparisonGroup::ThirdCountryNationals);
        let p = alike.parted;
        let found = [p.whole_pp, p.alike_pp, p.nationals_pc, p.newcomers_pc];
        for (found, told) in found.iter().zip(told) {
            assert!((found - told).abs() < 1e-5, "{across} {place}: {found} {told}");
        }
        assert!((p.alike_pp + p.composition_pp - p.whole_pp).abs() < 1e-9);
        assert_eq!(p.cells, 12);
    }
}

#[test]
fn the_worst_flag_of_all_cells_is_carried() {
    let sweden = at("isced11", "SE", 2024).unwrap().parted;
    assert_eq!(
        (sweden.reliability, sweden.flags.to_string()),
        (Reliability::Uncertain, "u".into())
    );
    assert_eq!(at("isced11", "DE", 2024).unwrap().parted.reliability, Reliability::Reliable);
}

#[test]
fn one_missing_cell_leaves_nothing_to_tell() {
    assert_eq!(at("age", "EL", 2024), Err(NoGap::Missing));
    assert_eq!(at("age", "FR", 2024), Err(NoGap::NoNationals));
    let (rates, shares) = files("age");
    let (greece, france) = (Territory::parse("EL").unwrap(), Territory::parse("FR").unwrap());
    assert!(has_strata(&rates, tabled("age"), &greece));
    assert!(!has_strata(&rates, tabled("age"), &france));
    let other = alike_at((&rates, &rates), tabled("age"), &greece, Period::Year(2023));
    assert_eq!(other, Err(NoGap::OtherDataset), "the strata of another table are no weights");
    assert!(shares.rows() > 0);
}

/// Where people from outside the EU are not told apart, all foreigners are taken, and named.
#[test]
fn all_foreigners_stand_in_by_name() {
    let (rates, shares) = files("isced11");
    let mut filter = Filter::default();
    filter.codes.insert("c_birth".into(), ["NAT".into(), "FOR".into()].into());
    let rates = rates.part(&filter);
    let place = Territory::parse("DE").unwrap();
    let alike = alike_at((&rates, &shares), tabled("isced11"), &place, Period::Year(2024)).unwrap();
    assert_eq!(alike.group, ComparisonGroup::AllForeigners);
}

/// Each stratum stands in the weights once, and tables that are weights have a select of their own.
#[test]
fn weights_belong_to_a_dimension_that_is_open() {
    for tabled in tables() {
        let Some(weights) = &tabled.table.weights else { continue };
        let across = tabled.table.across.as_deref().unwrap();
        let unique: std::collections::BTreeSet<_> = weights.strata.iter().collect();
        assert!(unique.len() == weights.strata.len() && unique.len() > 1, "{}", weights.dataset);
        assert!(!tabled.table.select.contains_key(across) && !weights.select.contains_key(across));
        assert!(matches!(tabled.indicator.kind, Kind::Rate(_)));
    }
}
