//! What the library promises: worked examples, properties, refusals, and against outside oracles.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "functions that tests share"
)]

mod chance;
#[path = "../../../measure/tests/support/codes.rs"]
mod codes;
mod examples;
mod hostile;
#[path = "../../../measure/tests/support/outsider.rs"]
mod outsider;
mod outsiders;
mod properties;

use segregation::{Asked, Border, Borders, Draft, Measure, Neighbourhoods, Settings, measure};

/// A draft of these rows of counts, with names.
fn draft(counts: &[&[f64]]) -> Draft {
    Draft {
        names: (0..counts.len()).map(|i| format!("n{i}")).collect(),
        groups: (0..counts[0].len()).map(|k| format!("g{k}")).collect(),
        counts: counts.iter().map(|row| row.to_vec()).collect(),
        ..Draft::default()
    }
}

/// The two neighbourhoods of the worked examples: 30 of 100 and 10 of 100.
fn worked() -> Draft {
    Draft {
        areas: Some(vec![1.0, 3.0]),
        centroids: Some(vec![[0.0, 0.0], [1.0, 0.0]]),
        borders: Some(Borders {
            perimeters: vec![4.0, 8.0],
            shared: vec![Border { one: 0, other: 1, length: 1.0 }],
        }),
        ..draft(&[&[30.0, 70.0], &[10.0, 90.0]])
    }
}

fn city(draft: Draft) -> Neighbourhoods {
    Neighbourhoods::new(draft).unwrap()
}

/// The value of a measure of the first group, or of all.
fn value(city: &Neighbourhoods, asked: Measure, settings: &Settings) -> f64 {
    let asked = match asked.form() {
        segregation::Form::TwoGroup => Asked::of_group(asked, 0),
        segregation::Form::Multigroup => Asked::of_all(asked),
    };
    match measure(city, asked, settings) {
        segregation::Outcome::Value(value) => value,
        segregation::Outcome::None(reason) => panic!("{asked:?}: {reason:?}"),
    }
}

#[test]
fn every_code_of_a_problem_is_listed() {
    let mut no_codes: Vec<&str> = Measure::ALL.iter().map(|measure| measure.code()).collect();
    no_codes.push("kebab-case");
    codes::inspect(env!("CARGO_MANIFEST_DIR"), segregation::PROBLEM_CODES, &no_codes);
}
