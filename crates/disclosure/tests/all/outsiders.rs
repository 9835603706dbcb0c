//! Another solver audits what we protected, and another tool protects the same tables.
//!
//! Python looks for scipy and pytauargus along `PYTHONPATH`. One that is absent is named; with
//! `ISOPOLITY_REQUIRE_TOOLS=1` that is a failure.

use std::{ffi::OsStr, fs, path::PathBuf};

use disclosure::*;
use serde_json::json;

use crate::{
    outsider::judge,
    random::{self, Kind},
};

/// Tables with what we made of them, as JSON lines.
fn cases() -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("disclosure-cases.jsonl");
    let shapes: [Vec<Vec<usize>>; 4] = [
        vec![vec![5], vec![6]],
        vec![vec![8], vec![8]],
        vec![vec![2, 3], vec![6]],
        vec![vec![3], vec![3], vec![4]],
    ];
    let mut lines = String::new();
    for seed in 1..=4_u64 {
        for shape in &shapes {
            for kind in [Kind::Counts, Kind::Sums] {
                lines += &case(shape, kind, seed).unwrap_or_default();
            }
        }
    }
    fs::write(&path, lines).unwrap();
    path
}

fn case(shape: &[Vec<usize>], kind: Kind, seed: u64) -> Option<String> {
    let prior_posterior = Some(PriorPosterior { p_pc: 15.0, q_pc: 100.0 });
    let rules = match kind {
        Kind::Counts => Rules::default(),
        Kind::Sums => Rules { frequency: None, prior_posterior, ..Rules::default() },
    };
    let table = random::table(shape, kind, seed);
    let draft = table.draft().clone();
    let release = Release::of(table).unwrap();
    let primaries = release.primaries(&rules).unwrap();
    let order = Order { most_work: 10_000_000, ..Order::default() };
    let done = suppress(&release, &primaries, &order).ok()?;
    let line = json!({
        "shape": format!("{shape:?}"), "seed": seed, "table": draft, "findings": done.audit().findings,
        "proof": done.proof(), "suppression_seconds": 0,
    });
    Some(format!("{line}\n"))
}

#[test]
fn another_solver_finds_the_same_bounds_and_another_tool_nothing_cheaper() {
    let cases = cases();
    let arguments = [cases.as_os_str(), OsStr::new("OPT(1)"), OsStr::new("MOD(1)")];
    judge("python3", env!("CARGO_MANIFEST_DIR"), "attack.py", &arguments);
}

/// Small tables with how we rounded them, as JSON lines. The other tool takes base 10 only where
/// the total is 100 at most.
fn roundings() -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("disclosure-roundings.jsonl");
    let mut lines = String::new();
    for seed in 1..=12_u64 {
        let mut chance = random::Chance(seed);
        let inner: Vec<Vec<i32>> =
            (0..4).map(|_| (0..4).map(|_| chance.below(11) as i32).collect()).collect();
        let rows: Vec<&[i32]> = inner.iter().map(Vec::as_slice).collect();
        let table = Table::read(crate::draft("t", &rows)).unwrap();
        let base = if seed % 3 == 0 { BASE } else { 10 };
        let rounded = round(&table, base, &Rules::default(), ROUNDING_WORK).unwrap();
        assert_eq!(rounded.manner, Manner::Least);
        let Rounded { figures, least, most, .. } = rounded;
        let line = json!({
            "seed": seed, "base": base, "table": table.draft(), "figures": figures, "least": least, "most": most,
        });
        lines += &format!("{line}\n");
    }
    fs::write(&path, lines).unwrap();
    path
}

#[test]
fn another_tool_rounds_no_table_better_or_safer() {
    let cases = roundings();
    judge("python3", env!("CARGO_MANIFEST_DIR"), "rounding.py", &[cases.as_os_str()]);
}
