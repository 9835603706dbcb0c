//! `isopolity evidence protect` and `isopolity evidence audit`: small counts of a table that may be
//! published, and what an attacker can prove of one that is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::disclosure::rule::Frequency;
use ::disclosure::suppress::Search;
use ::disclosure::{
    NotProtected, Order, Primary, Proof, Protected, Release, Rules, Values, Verdict, Zeros, audit,
    suppress,
};
use ::evidence::grid::{List, read_list};
use ::evidence::own::Marks;
use clap::Args;
use measure::Problems;
use publish::table::{LineEnd, Table, csv};
use serde_json::json;
use sheet::{Sheet, Wishes};

use super::table::{Decimals, bytes_of};
use super::{Outcome, Told, tell};
use crate::evidence::disclosure::{Hierarchies, ToldCell, pattern, shown, table, told};

/// What is protected, and how well.
#[derive(Args)]
struct Guarded {
    /// The table, as CSV or a workbook: a count in each row, words in the other columns; a column without
    /// a total gets one
    table: PathBuf,
    /// The column with the counts; without it the last one that holds a number
    #[arg(long, value_name = "NAME")]
    value: Option<String>,
    /// Which code is a part of which, as CSV with the columns column, code and part_of
    #[arg(long, value_name = "FILE")]
    hierarchy: Option<PathBuf>,
    /// The smallest count that may be shown
    #[arg(long, value_name = "T", default_value_t = 10)]
    fewest: u64,
    /// That nobody is somewhere tells on somebody too
    #[arg(long)]
    zeros_are_sensitive: bool,
    /// Which sign parts decimals, where no number of the table tells
    #[arg(long, value_enum)]
    decimals: Option<Decimals>,
    /// For people, spreadsheets or programs
    #[arg(long, value_enum, default_value = "text")]
    format: Told,
}

/// A table made safe.
#[derive(Args)]
pub struct Protect {
    #[command(flatten)]
    guarded: Guarded,
    /// Sub-table by sub-table: quicker for large tables, never proven the cheapest
    #[arg(long)]
    in_parts: bool,
}

/// What can be proven of a published table.
#[derive(Args)]
pub struct AuditOf {
    #[command(flatten)]
    guarded: Guarded,
    /// The table as it was published: hidden counts are empty, or x
    #[arg(long, value_name = "FILE")]
    published: PathBuf,
}

impl Guarded {
    fn rules(&self) -> Rules {
        let frequency = Frequency { fewest: self.fewest, range_pc: 20.0 };
        let zeros = if self.zeros_are_sensitive { Zeros::Sensitive } else { Zeros::Safe };
        Rules { frequency: Some(frequency), zeros, ..Rules::default() }
    }

    fn list(&self, path: &Path) -> anyhow::Result<Result<List, Problems>> {
        let sheet = Sheet::read(&bytes_of(path)?, &Wishes::default());
        let marks = self.decimals.map(Marks::from);
        Ok(sheet.and_then(|sheet| read_list(&sheet, self.value.as_deref(), marks)))
    }

    fn hierarchies(&self) -> anyhow::Result<Result<Hierarchies, Problems>> {
        let Some(path) = &self.hierarchy else { return Ok(Ok(Hierarchies::new())) };
        let sheet = Sheet::read(&bytes_of(path)?, &Wishes::default());
        Ok(sheet.map(|sheet| {
            let mut found = Hierarchies::new();
            for row in &sheet.rows {
                if let [column, code, part_of, ..] = row.cells.as_slice() {
                    let parts = found.entry(column.trim().to_owned()).or_default();
                    parts.push((code.trim().to_owned(), part_of.trim().to_owned()));
                }
            }
            found
        }))
    }

    /// The table with the cells that the rules call unsafe; nothing when something is wrong, which is told.
    fn read(&self) -> anyhow::Result<Option<(List, Release, Vec<Primary>)>> {
        let read = || -> anyhow::Result<Result<_, Problems>> {
            let hierarchies = self.hierarchies()?;
            Ok(self.list(&self.table)?.and_then(|list| {
                let table = table(&list, &hierarchies?)?;
                let release = Release::of(table)?;
                let primaries = release.primaries(&self.rules())?;
                Ok((list, release, primaries))
            }))
        };
        Ok(read()?.map_err(|problems| tell(&self.table, problems)).ok())
    }
}

/// Makes a table safe.
pub fn protect(asked: &Protect) -> Outcome {
    let guarded = &asked.guarded;
    let Some((list, release, primaries)) = guarded.read()? else { return Ok(ExitCode::from(3)) };
    let search = if asked.in_parts { Search::InParts } else { Search::BySize };
    let protected = match suppress(&release, &primaries, &Order { search, ..Order::default() }) {
        Ok(protected) => protected,
        Err(why) => return Ok(refuse(&guarded.table, &release, &why)),
    };
    let cells = told(&release, protected.audit());
    match guarded.format {
        Told::Json => {
            let all =
                json!({ "proof": protected.proof(), "cost": protected.cost(), "hidden": cells });
            println!("{}", serde_json::to_string_pretty(&all)?);
        }
        Told::Csv => print!("{}", csv(&published(&list, &release, &protected), LineEnd::Lf)),
        Told::Text => {
            println!("{}", proof_in_words(&protected));
            cells.iter().for_each(|cell| println!("{}", in_words(cell)));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Says why nothing may be published.
fn refuse(path: &Path, release: &Release, why: &NotProtected) -> ExitCode {
    eprintln!("{}: nothing of it may be published: {why}", path.display());
    if let NotProtected::OutAlready { cells } | NotProtected::Impossible { cells } = why {
        cells.iter().for_each(|cell| eprintln!("  {}", release.places(*cell).join("; ")));
    }
    ExitCode::from(3)
}

/// The table as it may be published: nothing says which of the hidden counts are the small ones.
fn published(list: &List, release: &Release, protected: &Protected) -> Table {
    let row = |(codes, figure): (&[String], Option<f64>)| {
        let figure = figure.map(|figure| figure.to_string()).unwrap_or_default();
        codes.iter().cloned().chain([figure]).collect()
    };
    let head = list.sides.iter().cloned().chain([list.head.clone()]).collect();
    let rows = shown(release, protected.pattern()).map(row).collect();
    Table { caption: String::new(), head, rows }
}

fn proof_in_words(protected: &Protected) -> String {
    let (hidden, cost) = (protected.pattern().0.len(), protected.cost());
    let proof = match protected.proof() {
        Proof::Optimal => "no cheaper way is safe".to_owned(),
        Proof::Bounded { least } if least > 0.0 => {
            format!("at most {:.1} % dearer than need be", 100.0 * (cost / least - 1.0))
        }
        Proof::Bounded { .. } => "a cheaper way may be safe".to_owned(),
    };
    format!("{hidden} counts are hidden, {cost} people in all; {proof}")
}

/// «North, 0-17: between 1 and 22, fewer than 10».
fn in_words(cell: &ToldCell) -> String {
    let interval = match cell.interval.upper {
        Some(upper) => format!("between {:.0} and {upper:.0}", cell.interval.lower.ceil()),
        None => format!("{:.0} or more", cell.interval.lower.ceil()),
    };
    let why = cell.reason.map_or_else(
        || "hidden for the sake of others".to_owned(),
        |reason| match reason {
            ::disclosure::Reason::TooFew { fewest } => format!("fewer than {fewest}"),
            ::disclosure::Reason::Empty => "nobody".to_owned(),
            _ => "must be hidden".to_owned(),
        },
    );
    let verdict = match cell.verdict {
        Verdict::Protected | Verdict::NotAsked => "",
        Verdict::Exposed { .. } => " – NOT SAFE",
        Verdict::Unresolved => " – NOT SAFE: it could not be worked out",
    };
    format!("{}: {interval}, {why}{verdict}", cell.codes.join(", "))
}

/// Says what an attacker can prove.
pub fn audited(asked: &AuditOf) -> Outcome {
    let guarded = &asked.guarded;
    let Some((_, release, primaries)) = guarded.read()? else { return Ok(ExitCode::from(3)) };
    let published = guarded.list(&asked.published)?;
    let hidden = match published.and_then(|published| pattern(&release, &published)) {
        Ok(hidden) => hidden,
        Err(problems) => {
            tell(&asked.published, problems);
            return Ok(ExitCode::from(3));
        }
    };
    let audit = audit(&release, &primaries, &hidden, Values::Real);
    let cells = told(&release, &audit);
    match guarded.format {
        Told::Json => {
            let all = json!({ "is_safe": audit.is_safe(), "cells": cells });
            println!("{}", serde_json::to_string_pretty(&all)?);
        }
        Told::Csv => print!("{}", csv(&as_table(&cells), LineEnd::Lf)),
        Told::Text => {
            let safe = if audit.is_safe() { "safe" } else { "NOT SAFE" };
            println!("{safe}: {} of {} cells are exposed", audit.failures().count(), cells.len());
            cells.iter().for_each(|cell| println!("{}", in_words(cell)));
        }
    }
    Ok(if audit.is_safe() { ExitCode::SUCCESS } else { ExitCode::from(4) })
}

fn as_table(cells: &[ToldCell]) -> Table {
    let row = |cell: &ToldCell| {
        let upper = cell.interval.upper.map(|upper| upper.to_string()).unwrap_or_default();
        let text = |of: serde_json::Value, key: &str| {
            of.get(key).and_then(|text| text.as_str()).unwrap_or_default().to_owned()
        };
        vec![
            cell.codes.join(", "),
            cell.interval.lower.to_string(),
            upper,
            text(json!(cell.reason), "reason"),
            text(json!(cell.verdict), "verdict"),
        ]
    };
    let head = ["cell", "lower", "upper", "reason", "verdict"].map(str::to_owned).into();
    Table { caption: String::new(), head, rows: cells.iter().map(row).collect() }
}
