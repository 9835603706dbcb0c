//! One test binary.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what helps tests may stop as they do"
)]

#[path = "../../examples/disclosure_speed/random.rs"]
mod random;

mod audited;
#[path = "../../../measure/tests/support/codes.rs"]
mod codes;
mod linked;
#[path = "../../../measure/tests/support/outsider.rs"]
mod outsider;
mod outsiders;
mod protected;
mod rounded;
mod tables;

use disclosure::{Cell, Dimension, Draft, Quantity, Release, Table};
use measure::Key;

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

/// A table of counts of two flat dimensions, out of its inner cells; totals are added.
fn draft(name: &str, inner: &[&[i32]]) -> Draft {
    let part = |letter: &'static str| move |n: usize| format!("{letter}{n}");
    let rows: Vec<String> = (0..inner.len()).map(part("r")).collect();
    let columns: Vec<String> = (0..inner[0].len()).map(part("c")).collect();
    let mut cells = Vec::new();
    for (i, r) in rows.iter().enumerate() {
        for (j, c) in columns.iter().enumerate() {
            cells.push(Cell::open([r.as_str(), c], f64::from(inner[i][j])));
        }
        cells.push(Cell::open([r.as_str(), "T"], f64::from(inner[i].iter().sum::<i32>())));
    }
    for (j, c) in columns.iter().enumerate() {
        let total: i32 = inner.iter().map(|row| row[j]).sum();
        cells.push(Cell::open(["T", c], f64::from(total)));
    }
    let total: i32 = inner.iter().flat_map(|row| row.iter()).sum();
    cells.push(Cell::open(["T", "T"], f64::from(total)));
    Draft {
        key: key(name),
        subject: key("people"),
        quantity: Quantity::Count,
        fixed: [(key("period"), "2026".to_owned())].into(),
        dimensions: vec![
            Dimension::flat(key("area"), "T", rows),
            Dimension::flat(key("age"), "T", columns),
        ],
        cells,
    }
}

fn release(draft: Draft) -> Release {
    Release::of(Table::read(draft).unwrap()).unwrap()
}

#[test]
fn the_list_of_codes_is_what_the_code_uses() {
    codes::inspect(env!("CARGO_MANIFEST_DIR"), disclosure::PROBLEM_CODES, NO_CODES);
}

/// Words that look like codes and are none: how states are written down, and a fact.
const NO_CODES: &[&str] = &["kebab-case", "part-of"];
