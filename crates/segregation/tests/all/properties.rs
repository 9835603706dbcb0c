//! What must hold of any city: order does not matter, splitting and doubling change nothing, and what
//! two groups give is what many groups give of two.

use proptest::prelude::*;
use segregation::{Approach, Asked, Measure, Settings, decompose, measure, measure_all};

use crate::{city, draft, value};

type Rows = Vec<Vec<f64>>;

fn any_rows() -> impl Strategy<Value = Rows> {
    let row = prop::collection::vec((0..60_u32).prop_map(f64::from), 2);
    prop::collection::vec(row, 3..20).prop_map(|mut rows| {
        rows.push(vec![3.0, 1.0]);
        rows
    })
}

fn of(rows: &Rows) -> segregation::Neighbourhoods {
    city(draft(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>()))
}

/// Measures that follow from sums over neighbourhoods.
fn summed(measure: Measure) -> bool {
    !measure.is_spatial()
        && !measure.is_drawn()
        && measure != Measure::DensityCorrectedDissimilarity
}

fn all_of(rows: &Rows) -> Vec<f64> {
    let asked = Asked::everything(2, summed);
    let outcomes =
        measure_all(&of(rows), &asked, &Settings::default(), std::num::NonZeroUsize::MIN);
    outcomes.into_iter().map(|outcome| outcome.value().unwrap()).collect()
}

fn is_close(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-9)
}

proptest! {
    #[test]
    fn order_size_empty_places_and_equal_halves_change_nothing(rows in any_rows()) {
        let found = all_of(&rows);
        let backwards: Rows = rows.iter().rev().cloned().collect();
        prop_assert!(is_close(&found, &all_of(&backwards)));
        let tripled: Rows = rows.iter().map(|row| row.iter().map(|n| n * 3.0).collect()).collect();
        prop_assert!(is_close(&found, &all_of(&tripled)));
        let halves: Rows = rows.iter().chain(&rows).map(|row| row.iter().map(|n| n / 2.0).collect()).collect();
        prop_assert!(is_close(&found, &all_of(&halves)));
        let with_park: Rows = rows.iter().cloned().chain([vec![0.0, 0.0]]).collect();
        prop_assert!(is_close(&found, &all_of(&with_park)));
    }

    #[test]
    fn two_groups_are_many_groups_of_two(rows in any_rows()) {
        let city = of(&rows);
        let usual = Settings::default();
        for (one, many) in [
            (Measure::Dissimilarity, Measure::MultigroupDissimilarity),
            (Measure::Gini, Measure::MultigroupGini),
            (Measure::InformationTheory, Measure::MultigroupInformationTheory),
            (Measure::CorrelationRatio, Measure::RelativeDiversity),
            (Measure::CorrelationRatio, Measure::SquaredVariation),
        ] {
            let other = measure(&city, Asked::of_group(one, 1), &usual).value().unwrap();
            prop_assert!((value(&city, one, &usual) - value(&city, many, &usual)).abs() < 1e-9);
            // From both sides it is the same.
            prop_assert!((value(&city, one, &usual) - other).abs() < 1e-9);
        }
        let (d, g) = (value(&city, Measure::Dissimilarity, &usual), value(&city, Measure::Gini, &usual));
        prop_assert!(d <= g + 1e-12);
    }

    #[test]
    fn min_max_is_that_of_its_definition(rows in any_rows()) {
        let (all_x, all_y): (f64, f64) = (rows.iter().map(|r| r[0]).sum(), rows.iter().map(|r| r[1]).sum());
        let parts: Vec<(f64, f64)> = rows.iter().map(|r| (r[0] / all_x, r[1] / all_y)).collect();
        let least: f64 = parts.iter().map(|(x, y)| x.min(*y)).sum();
        let most: f64 = parts.iter().map(|(x, y)| x.max(*y)).sum();
        let found = value(&of(&rows), Measure::MinMax, &Settings::default());
        prop_assert!((found - (1.0 - least / most)).abs() < 1e-9);
    }

    #[test]
    fn parts_add_up_to_the_difference(a in any_rows(), b in any_rows()) {
        let (one, other) = (of(&a), of(&b));
        for approach in [Approach::Composition, Approach::Share, Approach::DualComposition] {
            for asked in [Measure::Dissimilarity, Measure::Gini, Measure::Isolation] {
                let parted = decompose((&one, 0), (&other, 0), asked, approach, &Settings::default());
                let Ok(parted) = parted else { continue };
                let whole = value(&one, asked, &Settings::default()) - value(&other, asked, &Settings::default());
                prop_assert!((parted.spread + parted.composition - whole).abs() < 1e-9);
            }
        }
    }
}
