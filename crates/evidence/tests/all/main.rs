//! What the library promises, kept on genuine tables, on hostile ones, and against outside oracles.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "functions that tests share")]

#[path = "../../../measure/tests/support/codes.rs"]
mod codes;
mod examples;
mod golden;
mod hostile;
mod shipped;
mod traps;
mod tsv;
mod written;

use evidence::{Dataset, Reading, read_sdmx_csv};

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

#[test]
fn every_code_of_a_problem_is_listed() {
    let no_codes = [
        "asylum-applicants",
        "asylum-applicants-from-ukraine",
        "bad-health",
        "employment-rate",
        "good-health",
        "low-attainment-of-foreigners",
        "tertiary-attainment-of-foreigners",
        "unemployed-people",
        "women-within-citizenship",
        "women-within-country-of-birth",
        "missing",
        "twice",
    ];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), evidence::PROBLEM_CODES, &no_codes);
}
