//! What the library promises, kept on genuine tables, on hostile ones, and against outside oracles.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "functions that tests share")]

mod alike;
#[path = "../../../measure/tests/support/codes.rs"]
mod codes;
mod examples;
mod golden;
mod hostile;
mod json_stat;
#[path = "../../../directory/tests/outside/mod.rs"]
mod outside;
#[path = "../../../measure/tests/support/outsider.rs"]
mod outsider;
mod outsiders_json;
mod outsiders_ml;
mod own;
mod own_files;
mod own_heads;
mod sdmx_csv;
mod sdmx_json;
mod sdmx_ml;
mod shipped;
mod traps;
mod tsv;
mod written;

use std::collections::BTreeMap;

use evidence::{Dataset, Reading, read_sdmx_csv};
use proptest::{prelude::*, sample::Index};

/// A table that must be readable.
fn read(text: &str) -> Dataset {
    read_sdmx_csv(text.as_bytes(), &Reading::default())
        .unwrap_or_else(|refused| panic!("{refused}"))
}

/// The problems of a table that must be refused, each as `place: code facts`.
fn refused(bytes: &[u8]) -> Vec<String> {
    let refused = read_sdmx_csv(bytes, &Reading::default()).expect_err("refused");
    refused.problems.as_slice().iter().map(ToString::to_string).collect()
}

/// A table in the dataflow layout with these rows of `citizen,geo,time,value,flag,status`.
fn rates(rows: &str) -> String {
    let head = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS";
    let row = |row: &str| format!("\nESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,{}", row.trim());
    rows.trim().lines().fold(head.to_owned(), |all, line| all + &row(line)) + "\n"
}

/// Cells by group, place and time, each with its figure and flags.
type Cells = BTreeMap<(String, String, String), (Option<f64>, String)>;

/// Any cells.
fn any_cells() -> impl Strategy<Value = Cells> {
    let figure = prop::option::of(any::<f64>().prop_filter("finite", |v| v.is_finite()));
    let key =
        ("NAT|FOR|NEU27_2020_FOR|SY", "LV|SE|EU27_2020|EL|XK", "20[0-2][0-9](-Q[1-4]|-0[1-9])?");
    prop::collection::btree_map(key, (figure, "[bcdefmnprsuz]{0,3}"), 1..40)
}

/// The table of these cells.
fn table_of(cells: &Cells) -> Dataset {
    let row = |((who, geo, time), (value, flags)): (
        &(String, String, String),
        &(Option<f64>, String),
    )| {
        let value = value.map(|v| v.to_string()).unwrap_or_default();
        format!("{who},{geo},{time},{value},{flags},\n")
    };
    read(&rates(&cells.iter().map(row).collect::<String>()))
}

/// Bytes changed, added or taken away, and words put in, here and there.
fn damage(bytes: &mut Vec<u8>, damage: Vec<(Index, u8, u8)>, words: Vec<(Index, String)>) {
    for (at, byte, how) in damage {
        let at = at.index(bytes.len());
        match how {
            0 => drop(bytes.splice(at..=at, [byte])),
            1 => bytes.insert(at, byte),
            _ => drop(bytes.remove(at)),
        }
    }
    for (at, word) in words {
        let at = at.index(bytes.len());
        bytes.splice(at..at, word.bytes());
    }
}

/// JSON made of these words.
fn nearly_json(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let word = move || prop::sample::select(words).prop_map(|word| format!("\"{word}\""));
    let leaf = prop_oneof![
        Just("null".to_owned()),
        (0..5_u8).prop_map(|number| number.to_string()),
        word(),
        any::<f64>().prop_map(|number| format!("{number:e}")),
    ];
    let tree = leaf.prop_recursive(5, 60, 6, move |inner| {
        let list = prop::collection::vec(inner.clone(), 0..5);
        let members = prop::collection::vec((word(), inner), 0..6);
        prop_oneof![
            list.prop_map(|items| format!("[{}]", items.join(","))),
            members.prop_map(|members| {
                let member = |(name, value)| format!("{name}:{value}");
                format!("{{{}}}", members.into_iter().map(member).collect::<Vec<_>>().join(","))
            }),
        ]
    });
    tree.prop_map(String::into_bytes)
}

#[test]
fn every_code_of_a_problem_is_listed() {
    let no_codes = [
        "asylum-applicants",
        "asylum-applicants-from-ukraine",
        "bad-health",
        "employment-rate",
        "good-health",
        "low-attainment-of-foreigners",
        "json-stat",
        "missing",
        "sdmx-csv",
        "sdmx-csv-2",
        "sdmx-csv-2-both",
        "sdmx-csv-both",
        "sdmx-csv-labels",
        "sdmx-json",
        "sdmx-ml",
        "sdmx-ml-3",
        "sdmx-ml-generic",
        "tertiary-attainment-of-foreigners",
        "unemployed-people",
        "women-within-citizenship",
        "women-within-country-of-birth",
        "twice",
        // What is odd about an answer is asked, not refused.
        "above-hundred",
        "changed-much",
        "far-from-peers",
        "few-persons",
        "none-to-give",
        "per-cent",
        "same-as-before",
    ];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), evidence::PROBLEM_CODES, &no_codes);
}
