//! The library as others see it: worked examples, every problem, properties, and what COINr, NumPy,
//! SciPy, SALib, pingouin and scikit-learn make of the same figures.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "functions that tests share"
)]

mod balance;
#[path = "../../../measure/tests/support/codes.rs"]
mod codes;
mod coinr;
mod doubt;
#[path = "../../../measure/tests/support/outsider.rs"]
mod outsider;
mod outsiders;
mod properties;
mod recipes;
mod worked;
mod years;

use composite::*;
use measure::{Key, Problems};

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

fn leaf(indicator: &str) -> Leaf {
    Leaf { key: key(indicator), weight: 1.0, impute: None, treat: None, normalise: None }
}

fn part(indicator: &str, weight: f64) -> Part {
    Part::Indicator(Leaf { weight, ..leaf(indicator) })
}

fn node(name: &str, parts: Vec<Part>) -> Node {
    Node { key: key(name), weight: 1.0, method: Method::Arithmetic, enough: 0.0, parts }
}

/// A recipe that does nothing but normalise to 0 to 100 and take means.
fn plain(whole: Node) -> Recipe {
    Recipe {
        form: Form::First,
        name: "A plain one".into(),
        version: 1,
        screen: Screen::None,
        impute: Impute::None,
        treat: Treat::None,
        normalise: Normalise::MinMax { low: 0.0, high: 100.0 },
        whole,
    }
}

/// A panel of units *town 1* and so on and indicators *i1* and so on, higher being better.
fn draft(rows: &[Vec<Option<f64>>]) -> Draft {
    let unit = |at: usize| Unit { name: format!("town {}", at + 1), group: None };
    let indicator = |at: usize| Indicator {
        key: key(&format!("i{}", at + 1)),
        direction: Direction::HigherIsBetter,
    };
    Draft {
        units: (0..rows.len()).map(unit).collect(),
        indicators: (0..rows[0].len()).map(indicator).collect(),
        rows: rows.to_vec(),
    }
}

fn panel(rows: &[&[f64]]) -> Panel {
    let rows: Vec<Vec<Option<f64>>> =
        rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
    draft(&rows).check().unwrap()
}

/// Codes with their places, for reading at a glance.
fn told(problems: Problems) -> Vec<String> {
    problems.into_iter().map(|p| format!("{} at {}", p.code, p.place)).collect()
}

fn close(found: Option<f64>, expected: Option<f64>) -> bool {
    match (found, expected) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs().max(1.0),
        (None, None) => true,
        _ => false,
    }
}

#[test]
fn every_code_is_listed_in_order_and_used() {
    codes::inspect(env!("CARGO_MANIFEST_DIR"), PROBLEM_CODES, &[]);
}
