//! The figures as tables: for spreadsheets, each row with its source, and for programs, with everything
//! that belongs to them said once.

use std::collections::BTreeMap;

use ::evidence::Observation;
use ::publish::table::{LineEnd, Table as Plain, csv};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use measure::Territory;
use serde_json::{Value, json};

use super::{Shown, share, years_of};
use crate::evidence::compare::{self, Row, Standing};
use crate::evidence::equal::{self, ToldEqual, Trait};
use crate::evidence::forms::Subject;
use crate::evidence::{vintage, words};
use crate::web::{Visitor, picture};
use crate::word;

/// The figures as a table for spreadsheets: codes and plain numbers, each row with its source.
pub fn table_file(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Response {
    let key = shown.part.indicator.key.as_str();
    let (name, head, rows) = match subject {
        Subject::Year | Subject::Map => {
            (format!("{key}-{}.csv", shown.comparison.year), year_head(shown), year_rows(v, shown))
        }
        Subject::OverTime => {
            let head = time_head(shown);
            (format!("{key}-{}.csv", shown.place), head, time_rows(v, shown))
        }
    };
    let tail = ["indicator", "of", "table", "source", "licence", "copy_taken"];
    let from = &shown.part.dataset().title.provenance;
    let said = [
        key.to_owned(),
        words::denominator(v, shown.part.indicator),
        shown.part.dataset().title.code.clone(),
        from.source.clone().unwrap_or_default(),
        from.licence.clone().unwrap_or_default(),
        from.extracted.as_ref().map(ToString::to_string).unwrap_or_default(),
    ];
    let table = Plain {
        caption: String::new(),
        head: named(&PAIR_HEAD).chain(head).chain(named(&tail)).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().chain(said.clone()).collect()).collect(),
    };
    picture::csv(&name, csv(&table, LineEnd::CrLf))
}

/// The same for a program: what is measured, after which source, and the rows.
pub fn json_file(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Response {
    let (head, rows) = match subject {
        Subject::Year | Subject::Map => (year_head(shown), year_rows(v, shown)),
        Subject::OverTime => (time_head(shown), time_rows(v, shown)),
    };
    let head: Vec<String> = named(&PAIR_HEAD).chain(head).collect();
    let title = &shown.part.dataset().title;
    let from = &title.provenance;
    let is_over_time = subject == Subject::OverTime;
    let text = json!({
        "title": share::title(v, shown, subject),
        "language": v.lang().as_str(),
        "indicator": shown.part.indicator.key,
        "measures": words::lead(v, shown.part.indicator),
        "of": words::denominator(v, shown.part.indicator),
        "unit": share::unit(shown),
        "year": (!is_over_time).then_some(shown.comparison.year),
        "place": is_over_time.then(|| shown.place.to_string()),
        "table": title.code,
        "source": from.source,
        "licence": from.licence,
        "copy_taken": from.extracted.as_ref().map(ToString::to_string),
        "updated": title.updated.as_ref().map(ToString::to_string),
        "address": share::address(v, shown, subject),
        "flags": flags_of(v, &head, &rows),
        "note": v.say(word::MAP_JSON_NOTE),
        "rows": rows.iter().map(|row| object(&head, row)).collect::<Vec<_>>(),
    });
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (kind, text.to_string()).into_response()
}

/// What every flag of the rows means.
fn flags_of(v: &Visitor, head: &[String], rows: &[Vec<String>]) -> BTreeMap<char, String> {
    let cells = rows.iter().flat_map(|row| head.iter().zip(row));
    let letters = cells.filter(|(name, _)| name.ends_with("_flags")).flat_map(|(_, c)| c.chars());
    let worded = letters.filter_map(|letter| {
        Some((letter, v.find_named(&format!("evidence-flag-{letter}"), &[])?))
    });
    worded.collect()
}

/// Columns that hold numbers.
const NUMBERS: [&str; 12] = [
    "year",
    "nationals",
    "newcomers",
    "gap_pp",
    "ratio",
    "odds_ratio",
    "rank",
    "ranked",
    "figure",
    "compared",
    "per_inhabitants",
    "inhabitants",
];
/// What the other columns of numbers end with.
const NUMBERS_END: [&str; 3] = ["_gap_pp", "_by_composition_pp", "_cells"];

fn is_number(name: &str) -> bool {
    NUMBERS.contains(&name) || NUMBERS_END.iter().any(|end| name.ends_with(end))
}

fn named<'n>(names: &'n [&'n str]) -> impl Iterator<Item = String> + 'n {
    names.iter().map(|name| (*name).to_owned())
}

/// A row as an object: numbers as numbers, nothing as null.
pub fn object(head: &[String], row: &[String]) -> Value {
    let cell = |(name, cell): (&String, &String)| {
        let number = || cell.parse::<f64>().ok().map(|n| json!(n));
        let whole = || cell.parse::<i64>().ok().map(|n| json!(n));
        let told = match cell.as_str() {
            "" if !name.ends_with("flags") => Value::Null,
            _ if is_number(name) => whole().or_else(number).unwrap_or(Value::Null),
            text => json!(text),
        };
        (name.clone(), told)
    };
    Value::Object(head.iter().zip(row).map(cell).collect())
}

/// What begins every row: a pair of figures, of whom and when.
const PAIR_HEAD: [&str; 7] =
    ["geo", "place", "year", "nationals", "nationals_flags", "newcomers", "newcomers_flags"];

fn pair(
    v: &Visitor,
    shown: &Shown<'_>,
    (place, year): (&Territory, i16),
    [nationals, newcomers]: [Option<Observation>; 2],
) -> Vec<String> {
    let figure = |cell: Option<Observation>| {
        cell.and_then(Observation::open).map(|n| n.to_string()).unwrap_or_default()
    };
    let letters = |cell: Option<Observation>| cell.map(|c| c.flags.to_string()).unwrap_or_default();
    vec![
        place.to_string(),
        words::place(v, shown.part, place),
        year.to_string(),
        figure(nationals),
        letters(nationals),
        figure(newcomers),
        letters(newcomers),
    ]
}

/// The name of a value as our own files write it.
fn code(value: impl serde::Serialize) -> String {
    serde_json::json!(value).as_str().unwrap_or_default().to_owned()
}

const YEAR_HEAD: [&str; 7] =
    ["comparison_group", "gap_pp", "ratio", "odds_ratio", "reliability", "rank", "ranked"];

/// The columns of a year; what is left of a gap at equal schooling or age, where any row tells it.
fn year_head(shown: &Shown<'_>) -> Vec<String> {
    let equal =
        |alike_in: Trait| EQUAL_HEAD.map(|column| format!("equal_{}_{column}", alike_in.as_str()));
    named(&YEAR_HEAD).chain(shown.traits().into_iter().flat_map(equal)).collect()
}

const EQUAL_HEAD: [&str; 6] =
    ["gap_pp", "by_composition_pp", "group", "cells", "flags", "reliability"];

/// What a row tells at equal schooling or age: empty where it cannot be told.
fn equal_cells(told: &[ToldEqual], alike_in: Trait) -> [String; 6] {
    let Some(equal) = told.iter().find(|equal| equal.alike_in == alike_in) else {
        return Default::default();
    };
    [
        format!("{:.1}", equal.gap_pp),
        format!("{:.1}", equal.by_composition_pp),
        code(equal.group),
        equal.cells.to_string(),
        equal.flags.to_string(),
        code(equal.reliability),
    ]
}

fn year_rows(v: &Visitor, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let traits = shown.traits();
    let gap = |row: &Row| match row.gap {
        Err(_) => vec![String::new(); 5],
        Ok(gap) => {
            let short = |n: Option<f64>| n.map(|n| format!("{n:.3}")).unwrap_or_default();
            vec![
                code(gap.group),
                format!("{:.1}", gap.gap_pp),
                short(gap.ratio),
                short(gap.odds_ratio),
                code(gap.reliability),
            ]
        }
    };
    let row = |row: &Row| {
        let figures = [row.nationals, row.newcomers];
        let mut cells = pair(v, shown, (&row.place, shown.comparison.year), figures);
        cells.extend(gap(row));
        let (rank, of) = match row.standing {
            Standing::Ranked(rank) => (rank.to_string(), shown.comparison.ranked.to_string()),
            _ => (String::new(), String::new()),
        };
        cells.extend([rank, of]);
        if !traits.is_empty() {
            let told = equal::told(&shown.equal(&row.place));
            cells.extend(traits.iter().flat_map(|alike_in| equal_cells(&told, *alike_in)));
        }
        cells
    };
    let is_within = |row: &&Row| {
        shown.within.as_deref().is_none_or(|country| row.place.as_str().starts_with(country))
    };
    let all = shown.comparison.rows.iter().chain(&shown.comparison.aggregates);
    all.filter(is_within).map(row).collect()
}

const TIME_HEAD: [&str; 1] = ["comparison_group"];

/// The columns over time; by which definition, where an older one precedes.
fn time_head(shown: &Shown<'_>) -> Vec<String> {
    let has_older = compare::over_time(shown.part, &shown.place).is_some_and(|over| {
        !vintage::older(shown.figures, shown.part, &shown.place, &over).is_empty()
    });
    named(&TIME_HEAD).chain(has_older.then(|| "vintage".to_owned())).collect()
}

fn time_rows(v: &Visitor, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let Some(over) = compare::over_time(shown.part, &shown.place) else { return Vec::new() };
    let group = over.group.map(code).unwrap_or_default();
    let older = vintage::older(shown.figures, shown.part, &shown.place, &over);
    let row = |(year, [newcomers, nationals]): (i16, [Option<Observation>; 2]), code: &str| {
        let mut cells = pair(v, shown, (&shown.place, year), [nationals, newcomers]);
        cells.push(group.clone());
        cells.extend((!older.is_empty()).then(|| code.to_owned()));
        cells
    };
    let before = older.iter().rev().flat_map(|piece| {
        let years = years_of(&piece.newcomers, piece.nationals.as_ref()).into_iter();
        years.map(|year| row(year, piece.vintage.code())).collect::<Vec<_>>()
    });
    let newer = vintage::newer_code(shown.part, &older);
    let now = years_of(&over.newcomers, over.nationals.as_ref()).into_iter();
    before.chain(now.map(|year| row(year, &newer))).collect()
}
