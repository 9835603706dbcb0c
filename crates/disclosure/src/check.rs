//! Whether the figures of a table can be: none below zero, and every total the sum of its parts.
//!
//! A total that is off by one is not a trifle here. Whoever hides cells relies on the same sums
//! as whoever wants to find them out; if they do not hold, no promise does. Counts must add up
//! exactly, magnitudes to a millionth of their total, because they were summed in floating point.
//!
//! A table whose figures all are multiples of 3, 5 or 10 and do not add up was rounded before. It
//! is named as such, because the remedy is another one: bring the figures before rounding.

use measure::{Problem, Problems};

use crate::{
    Quantity,
    table::{Cell, GREATEST, MOST_CONTRIBUTORS, Table},
};

/// Bases to which offices round, the coarsest first.
const BASES: [f64; 3] = [10.0, 5.0, 3.0];
/// Fewer figures than this may all be multiples by chance.
const FEWEST_FOR_ROUNDED: usize = 6;

/// How far a whole may be from the sum of its parts.
pub(crate) fn slack(quantity: Quantity, whole: f64) -> f64 {
    match quantity {
        Quantity::Count => 0.0,
        Quantity::Magnitude => 1e-6 * whole.abs().max(1.0),
    }
}

/// Checks one figure and what is said of its contributors, whom it puts in order.
pub(crate) fn figure(cell: &mut Cell, quantity: Quantity, found: &mut Problems) {
    let place = cell.codes.join(", ");
    match cell.value {
        value if !value.is_finite() => {
            found.add(Problem::new("disclosure-not-a-number", place.clone()))
        }
        value if value < 0.0 => {
            found
                .add(Problem::new("disclosure-negative-value", place.clone()).with("value", value));
        }
        value if value > GREATEST => {
            found.add(
                Problem::new("disclosure-value-too-large", place.clone()).with("most", GREATEST),
            );
        }
        value if quantity == Quantity::Count && value.fract() != 0.0 => {
            found.add(Problem::new("disclosure-not-a-whole-number", place.clone()));
        }
        _ => {}
    }
    // A negative zero would be printed as such.
    cell.value += 0.0;
    let sum: f64 = cell.largest.iter().sum();
    let is_sound = cell.largest.iter().all(|x| x.is_finite() && *x >= 0.0);
    let is_within = sum <= cell.value + slack(Quantity::Magnitude, cell.value);
    let is_named = !cell.largest.is_empty();
    if is_named && (!is_sound || !is_within || cell.largest.len() > MOST_CONTRIBUTORS) {
        let problem = Problem::new("disclosure-contributors-exceed-value", place);
        found.add(problem.with("value", cell.value).with("sum", sum));
    }
    cell.largest.sort_by(|a, b| b.total_cmp(a));
}

/// Checks every sum of a table.
pub(crate) fn sums(table: &Table, found: &mut Problems) {
    let quantity = table.draft().quantity;
    let values: Vec<f64> = table.cells().iter().map(|c| c.value).collect();
    let value = |at: &usize| values.get(*at).copied().unwrap_or_default();
    let mut wrong = Vec::new();
    for sum in table.sums() {
        let (whole, parts) = (value(&sum.whole), sum.parts.iter().map(value).sum::<f64>());
        if (whole - parts).abs() > slack(quantity, whole) {
            let dimension =
                table.draft().dimensions.get(sum.dimension).map_or("", |d| d.key.as_str());
            let problem = Problem::new("disclosure-does-not-add-up", table.place(sum.whole));
            wrong
                .push(problem.with("dimension", dimension).with("total", whole).with("sum", parts));
        }
    }
    if let Some(base) = rounding(&values).filter(|_| !wrong.is_empty()) {
        found.add(
            Problem::new("disclosure-already-rounded", table.key().as_str()).with("base", base),
        );
    }
    found.extend(wrong);
}

/// The base of which all figures are multiples, if enough of them are not zero.
fn rounding(values: &[f64]) -> Option<f64> {
    let is_enough = values.iter().filter(|v| **v != 0.0).count() >= FEWEST_FOR_ROUNDED;
    BASES.into_iter().find(|base| is_enough && values.iter().all(|v| v % base == 0.0))
}
