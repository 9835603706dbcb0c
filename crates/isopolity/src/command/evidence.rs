//! `isopolity evidence`: figures out of files and into them, and the gaps of a place.

mod composite;
mod disclosure;
mod segregation;
mod table;

use std::fs::File;
use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ::evidence::{Dataset, Form, Limits, Reading, Reliability};
use clap::{Args, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use locale::{Fact, Lang};
use measure::{Problem, Problems, Territory};
use publish::table::{LineEnd, Table, csv};
use serde_json::json;

use super::{Outcome, Where, open, quiet_app};
use crate::evidence::equal::{ToldEqual, Trait};
use crate::evidence::{self, told_gaps, worded};

/// Official figures: read, loaded, compared, written.
#[derive(Subcommand)]
pub enum Figures {
    /// Say what stands in files of statistics, without any database
    Read(Read),
    /// Load files of statistics; a table that is there already is replaced
    Import(Import),
    /// How far newcomers are from nationals in a country or a region
    Gaps(Gaps),
    /// Write a table, or the figures of an indicator, into a file
    Export(Export),
    /// Make an index of many indicators by a recipe, without any database
    Index(composite::Indexed),
    /// Say how far an index can be trusted, and which choice decides it, without any database
    Sensitivity(composite::Doubted),
    /// Hide what must be hidden of a table of counts, at least cost, without any database
    Protect(disclosure::Protect),
    /// Say what an attacker can prove of a table of counts that is published
    Audit(disclosure::AuditOf),
    /// How unevenly groups live across the neighbourhoods of a table, without any database
    Segregation(segregation::Segregation),
}

/// How something is told.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Told {
    /// For people
    Text,
    /// As a table for spreadsheets
    Csv,
    /// For programs
    Json,
}

/// Say what stands in files of statistics.
#[derive(Args)]
pub struct Read {
    /// The files: TSV, SDMX-CSV, SDMX-ML, SDMX-JSON or JSON-stat, plain or packed by gzip
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value = "text")]
    format: Told,
}

/// Load files of statistics.
#[derive(Args)]
pub struct Import {
    #[command(flatten)]
    at: Where,
    /// The files
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Say what would be loaded, and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// The gaps of a place.
#[derive(Args)]
pub struct Gaps {
    #[command(flatten)]
    at: Where,
    /// The country or region, such as LV or LV00
    #[arg(long, value_name = "CODE")]
    geo: String,
    /// For people, spreadsheets or programs
    #[arg(long, value_enum, default_value = "text")]
    format: Told,
}

/// Write figures into a file.
#[derive(Args)]
pub struct Export {
    #[command(flatten)]
    at: Where,
    /// The code of a table, or the key of an indicator
    key: String,
    /// The file; standard output without it
    file: Option<PathBuf>,
    /// The format: tsv, sdmx-csv, sdmx-csv-2, sdmx-csv-labels, sdmx-ml, sdmx-ml-generic, sdmx-ml-3,
    /// sdmx-json or json-stat
    #[arg(long, value_parser = form, default_value = "sdmx-csv")]
    format: Form,
}

fn form(name: &str) -> Result<Form, String> {
    let known = || Form::ALL.iter().map(|f| f.name()).collect::<Vec<_>>().join(", ");
    Form::of_name(name).ok_or_else(|| format!("one of {}", known()))
}

/// Runs one of them.
pub async fn run(figures: Figures) -> Outcome {
    match figures {
        Figures::Read(read) => look(&read),
        Figures::Import(import) => bring(import).await,
        Figures::Gaps(gaps) => compare(&gaps).await,
        Figures::Export(export) => write(export).await,
        Figures::Index(asked) => composite::index(&asked),
        Figures::Sensitivity(asked) => composite::doubt(&asked),
        Figures::Protect(asked) => disclosure::protect(&asked),
        Figures::Audit(asked) => disclosure::audited(&asked),
        Figures::Segregation(asked) => segregation::run(&asked),
    }
}

/// A file whose bytes are counted as they are read.
struct Counted {
    file: File,
    bar: ProgressBar,
    read: Arc<AtomicU64>,
}

impl Counted {
    /// Opens a file; a bar is drawn where a person is watching.
    fn open(path: &Path) -> anyhow::Result<Self> {
        let told = |e: io::Error| anyhow::anyhow!("{}: {e}", path.display());
        let file = File::open(path).map_err(told)?;
        let length = file.metadata().map_err(told)?.len();
        let bar = if io::stderr().is_terminal() {
            ProgressBar::new(length)
        } else {
            ProgressBar::hidden()
        };
        let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Ok(Self { file, bar, read: Arc::default() })
    }
}

impl io::Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        let all = self.read.fetch_add(read as u64, Ordering::Relaxed) + read as u64;
        self.bar.set_position(all);
        Ok(read)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn name_of(file: &Path) -> Option<&str> {
    file.file_name().and_then(|name| name.to_str())
}

/// Tells what is wrong with a file: where, and what to do, in English.
fn tell(file: &Path, problems: Problems) {
    let dictionary = crate::word::dictionary();
    for problem in problems.into_iter().map(worded) {
        let place =
            if problem.place.is_empty() { String::new() } else { format!(":{}", problem.place) };
        let sentence = dictionary.of(Lang::EN).and_then(|words| {
            words.find(&format!("problem-{}", problem.code), &facts_of(&problem))
        });
        let told = sentence.unwrap_or_else(|| problem.to_string());
        eprintln!("{}{place}: {told}", file.display());
    }
}

fn facts_of(problem: &Problem) -> Vec<Fact<'_>> {
    let fact = |(name, fact): &'_ (&'static str, String)| (*name, fact.clone().into());
    problem.facts.iter().map(fact).collect()
}

fn look(read: &Read) -> Outcome {
    let (mut is_good, mut all) = (true, Vec::new());
    for path in &read.files {
        let mut reading = Reading::default().within(Limits::generous());
        reading.name = name_of(path).map(str::to_owned);
        match ::evidence::read(Counted::open(path)?, &reading) {
            Ok(dataset) if read.format == Told::Json => all.push(summary(path, &dataset)),
            Ok(dataset) => println!("{}", summary_in_words(path, &dataset)),
            Err(refused) => {
                is_good = false;
                tell(path, refused.problems);
            }
        }
    }
    if read.format == Told::Json {
        println!("{}", serde_json::to_string_pretty(&all)?);
    }
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

/// What stands in a file, for programs.
fn summary(path: &Path, dataset: &Dataset) -> serde_json::Value {
    let dimension = |d: &::evidence::Dimension| json!({ "code": d.code, "name": d.name, "codes": d.codes.len() });
    let span = dataset.span();
    json!({
        "file": path.display().to_string(),
        "agency": dataset.title.agency,
        "table": dataset.title.code,
        "name": dataset.title.name,
        "updated": dataset.title.updated,
        "rows": dataset.series().len(),
        "cells": dataset.rows(),
        "observations": dataset.rows() - dataset.missing(),
        "missing": dataset.missing(),
        "flags": dataset.flagged(),
        "sum": dataset.sum(),
        "periods": dataset.periods().len(),
        "from": span.map(|s| s.0.to_string()),
        "to": span.map(|s| s.1.to_string()),
        "dimensions": dataset.dimensions().iter().map(dimension).collect::<Vec<_>>(),
        "mixes_vintages": ::evidence::vintage::mixes(dataset),
    })
}

/// The same for people.
fn summary_in_words(path: &Path, dataset: &Dataset) -> String {
    let dimensions: Vec<String> =
        dataset.dimensions().iter().map(|d| format!("{} ({})", d.code, d.codes.len())).collect();
    let span = dataset.span().map(|(from, to)| format!(", {from} to {to}")).unwrap_or_default();
    let name = dataset.title.name.as_ref().map(|n| format!(": {n}")).unwrap_or_default();
    let mixed = if ::evidence::vintage::mixes(dataset) {
        "\n  note: groups by the EU of 28 and by that of 27 stand side by side; they are not joined"
    } else {
        ""
    };
    format!(
        "{}: {} {}{name}\n  rows {}\n  observations {}\n  missing with a flag {}\n  flags {}\n  sum of values {}\n  periods {}{span}\n  dimensions {}{mixed}",
        path.display(),
        dataset.title.agency,
        dataset.title.code,
        dataset.series().len(),
        dataset.rows() - dataset.missing(),
        dataset.missing(),
        dataset.flagged(),
        dataset.sum(),
        dataset.periods().len(),
        dimensions.join(", "),
    )
}

async fn bring(import: Import) -> Outcome {
    let app = quiet_app(open(&import.at).await?, &import.at).await?;
    let mut is_good = true;
    for path in &import.files {
        let source = Counted::open(path)?;
        match evidence::import(&app, source, name_of(path), import.dry_run).await? {
            Ok(told) => println!("{told}"),
            Err(problems) => {
                is_good = false;
                tell(path, problems);
                eprintln!("{}: nothing of it was loaded", path.display());
            }
        }
    }
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

async fn compare(gaps: &Gaps) -> Outcome {
    let place =
        Territory::parse(&gaps.geo).map_err(|e| anyhow::anyhow!("--geo {}: {e}", gaps.geo))?;
    let app = quiet_app(open(&gaps.at).await?, &gaps.at).await?;
    evidence::fill(&app).await?;
    let found = told_gaps(&app, &place);
    match gaps.format {
        Told::Json => println!("{}", serde_json::to_string_pretty(&found)?),
        Told::Csv => print!("{}", csv(&as_table(&found), LineEnd::Lf)),
        Told::Text if found.is_empty() => {
            println!("no gap of {place} can be told from the tables that are loaded")
        }
        Told::Text => found.iter().for_each(|gap| println!("{}", in_words(gap))),
    }
    Ok(ExitCode::SUCCESS)
}

const HEAD: [&str; 19] = [
    "indicator",
    "basis",
    "table",
    "geo",
    "year",
    "comparison_group",
    "nationals",
    "newcomers",
    "gap_pp",
    "ratio",
    "odds_ratio",
    "flags",
    "reliability",
    "equal_schooling_gap_pp",
    "equal_schooling_flags",
    "equal_schooling_reliability",
    "equal_age_gap_pp",
    "equal_age_flags",
    "equal_age_reliability",
];

fn as_table(gaps: &[evidence::ToldGap]) -> Table {
    let number = |n: Option<f64>| n.map(|n| format!("{n:.4}")).unwrap_or_default();
    let row = |gap: &evidence::ToldGap| {
        let code = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let equal = |alike_in: Trait| {
            let found = gap.equal.iter().find(|equal| equal.alike_in == alike_in);
            found.map_or_else(Default::default, |equal| {
                let gap_pp = format!("{:.4}", equal.gap_pp);
                [gap_pp, equal.flags.to_string(), code(json!(equal.reliability))]
            })
        };
        let row = vec![
            gap.indicator.to_owned(),
            code(json!(gap.basis)),
            gap.table.clone(),
            gap.geo.clone(),
            gap.year.to_string(),
            code(json!(gap.group)),
            gap.nationals.to_string(),
            gap.newcomers.to_string(),
            format!("{:.4}", gap.gap_pp),
            number(gap.ratio),
            number(gap.odds_ratio),
            gap.flags.to_string(),
            code(json!(gap.reliability)),
        ];
        row.into_iter().chain(Trait::ALL.into_iter().flat_map(equal)).collect()
    };
    Table {
        caption: String::new(),
        head: HEAD.map(str::to_owned).into(),
        rows: gaps.iter().map(row).collect(),
    }
}

fn in_words(gap: &evidence::ToldGap) -> String {
    let group = match gap.group {
        ::evidence::ComparisonGroup::ThirdCountryNationals => "people from outside the EU",
        ::evidence::ComparisonGroup::AllForeigners => "all foreigners",
    };
    let doubt = if gap.reliability == Reliability::Uncertain { ", uncertain" } else { "" };
    let flags = if gap.flags.is_empty() { String::new() } else { format!(", flags {}", gap.flags) };
    let equal: String = gap.equal.iter().map(equal_in_words).collect();
    format!(
        "{} ({}): {:.1} points in {}: nationals {} %, {group} {} % ({}{flags}{doubt}){equal}",
        gap.indicator,
        json!(gap.basis).as_str().unwrap_or("nobody told apart"),
        gap.gap_pp,
        gap.year,
        gap.nationals,
        gap.newcomers,
        gap.table,
    )
}

/// «; at equal schooling 11.3 points (EDAT_LFS_9912)».
fn equal_in_words(equal: &ToldEqual) -> String {
    let doubt = if equal.reliability == Reliability::Uncertain { ", uncertain" } else { "" };
    let alike_in = equal.alike_in.as_str();
    format!("; at equal {alike_in} {:.1} points ({}{doubt})", equal.gap_pp, equal.weights)
}

async fn write(export: Export) -> Outcome {
    let app = quiet_app(open(&export.at).await?, &export.at).await?;
    let bytes = evidence::export(&app, &export.key, export.format).await?;
    let bytes =
        bytes.ok_or_else(|| anyhow::anyhow!("{}: there is no such thing here", export.key))?;
    match export.file {
        Some(file) => {
            std::fs::write(&file, bytes).map_err(|e| anyhow::anyhow!("{}: {e}", file.display()))?
        }
        None => io::stdout().write_all(&bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}
