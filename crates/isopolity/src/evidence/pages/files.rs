//! The figures as tables for spreadsheets: codes and plain numbers, each row with its source.

use ::publish::table::{LineEnd, Table as Plain, csv};
use axum::response::Response;

use super::{Shown, years_of};
use crate::evidence::compare::{self, Row, Standing};
use crate::evidence::forms::Subject;
use crate::evidence::words;
use crate::web::{Visitor, picture};

/// The figures as a table for spreadsheets: codes and plain numbers, each row with its source.
pub fn table_file(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Response {
    let key = shown.part.indicator.key;
    let (name, head, rows) = match subject {
        Subject::Year => (
            format!("{key}-{}.csv", shown.comparison.year),
            YEAR_HEAD.as_slice(),
            year_rows(v, shown),
        ),
        Subject::OverTime => {
            (format!("{key}-{}.csv", shown.place), TIME_HEAD.as_slice(), time_rows(v, shown))
        }
    };
    let tail = ["indicator", "of", "table", "source", "licence", "copy_taken"];
    let from = &shown.part.dataset.title.provenance;
    let said = [
        key.to_owned(),
        words::denominator(v, shown.part.indicator),
        shown.part.dataset.title.code.clone(),
        from.source.clone().unwrap_or_default(),
        from.licence.clone().unwrap_or_default(),
        from.extracted.as_ref().map(ToString::to_string).unwrap_or_default(),
    ];
    let table = Plain {
        caption: String::new(),
        head: head.iter().chain(&tail).map(|t| (*t).to_owned()).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().chain(said.clone()).collect()).collect(),
    };
    picture::csv(&name, csv(&table, LineEnd::CrLf))
}

const YEAR_HEAD: [&str; 14] = [
    "geo",
    "place",
    "year",
    "nationals",
    "nationals_flags",
    "newcomers",
    "newcomers_flags",
    "comparison_group",
    "gap_pp",
    "ratio",
    "odds_ratio",
    "reliability",
    "rank",
    "ranked",
];

fn year_rows(v: &Visitor, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let figure = |cell| compare::open(cell).map(|n| n.to_string()).unwrap_or_default();
    let letters = |cell: Option<::evidence::Observation>| {
        cell.map(|c| c.flags.to_string()).unwrap_or_default()
    };
    let named = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let gap = |row: &Row| match row.gap {
        Err(_) => vec![String::new(); 5],
        Ok(gap) => {
            let short = |n: Option<f64>| n.map(|n| format!("{n:.3}")).unwrap_or_default();
            vec![
                named(serde_json::json!(gap.group)),
                format!("{:.1}", gap.gap_pp),
                short(gap.ratio),
                short(gap.odds_ratio),
                named(serde_json::json!(gap.reliability)),
            ]
        }
    };
    let row = |row: &Row| {
        let mut cells = vec![
            row.place.to_string(),
            words::place(v, shown.part, &row.place),
            shown.comparison.year.to_string(),
            figure(row.nationals),
            letters(row.nationals),
            figure(row.newcomers),
            letters(row.newcomers),
        ];
        cells.extend(gap(row));
        let (rank, of) = match row.standing {
            Standing::Ranked(rank) => (rank.to_string(), shown.comparison.ranked.to_string()),
            _ => (String::new(), String::new()),
        };
        cells.extend([rank, of]);
        cells
    };
    shown.comparison.rows.iter().chain(&shown.comparison.aggregates).map(row).collect()
}

const TIME_HEAD: [&str; 8] = [
    "geo",
    "place",
    "year",
    "nationals",
    "nationals_flags",
    "newcomers",
    "newcomers_flags",
    "comparison_group",
];

fn time_rows(v: &Visitor, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let Some(over) = compare::over_time(shown.part, &shown.place) else { return Vec::new() };
    let group = over
        .group
        .map(|g| serde_json::json!(g).as_str().unwrap_or_default().to_owned())
        .unwrap_or_default();
    let figure = |cell| compare::open(cell).map(|n| n.to_string()).unwrap_or_default();
    let letters = |cell: Option<::evidence::Observation>| {
        cell.map(|c| c.flags.to_string()).unwrap_or_default()
    };
    let row = |(year, [newcomers, nationals]): (i16, [Option<::evidence::Observation>; 2])| {
        vec![
            shown.place.to_string(),
            words::place(v, shown.part, &shown.place),
            year.to_string(),
            figure(nationals),
            letters(nationals),
            figure(newcomers),
            letters(newcomers),
            group.clone(),
        ]
    };
    years_of(&over).into_iter().map(row).collect()
}
