//! What the library promises, kept on genuine tables, on hostile ones, and against outside oracles.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "functions that tests share")]

mod examples;
mod golden;
mod hostile;
mod shipped;
mod traps;
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
