//! `isopolity evidence index` and `isopolity evidence sensitivity`: an index by a recipe, and how far it can
//! be trusted.

use std::path::PathBuf;
use std::process::ExitCode;

use ::composite::doubt::{Decided, UnitDoubt};
use ::composite::sobol::Estimate;
use ::composite::{Index, Outcome as Asked, Panel, Recipe, Variation, build, sensitivity};
use clap::Args;
use measure::{Problem, Problems};
use publish::table::{LineEnd, Table, csv};
use serde_json::json;

use super::table::{Decimals, bytes_of, grid_of};
use super::{Outcome, Told, tell};
use crate::evidence::composite::{design, panel, usual_doubts};

/// What an index is made of.
#[derive(Args)]
struct Made {
    /// The recipe, as JSON: which indicators, how they become comparable, and how they become one
    recipe: PathBuf,
    /// The table, as CSV or a workbook: a row for each place with its name first, a column for each
    /// indicator, called as the recipe calls it
    #[arg(long, value_name = "FILE")]
    table: PathBuf,
    /// An indicator of which lower is better; may be said several times
    #[arg(long = "lower", value_name = "NAME")]
    lower: Vec<String>,
    /// Which sign parts decimals, where no number of the table tells
    #[arg(long, value_enum)]
    decimals: Option<Decimals>,
    /// For people, spreadsheets or programs
    #[arg(long, value_enum, default_value = "text")]
    format: Told,
}

/// An index by a recipe.
#[derive(Args)]
pub struct Indexed {
    #[command(flatten)]
    made: Made,
}

/// How far an index can be trusted, and which choice decides it.
#[derive(Args)]
pub struct Doubted {
    #[command(flatten)]
    made: Made,
    /// What could have been chosen otherwise, as a JSON list; without it weights a quarter more or less, and
    /// the usual other methods
    #[arg(long, value_name = "FILE")]
    variations: Option<PathBuf>,
    /// So many rows of draws; with each choice and two more times as many indices
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    runs: u32,
    /// Where chance begins: the same number, the same answer
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

impl Made {
    /// The panel and the recipe; nothing when something is wrong with them, which is told then.
    fn read(&self) -> anyhow::Result<Option<(Panel, Recipe)>> {
        let grid = grid_of(&self.table, self.decimals)?;
        let panel = grid.and_then(|grid| panel(grid, &self.lower));
        let panel = panel.map_err(|problems| tell(&self.table, problems)).ok();
        let recipe = Recipe::read(&bytes_of(&self.recipe)?);
        let recipe = recipe.map_err(|problem| tell(&self.recipe, problem.into())).ok();
        Ok(panel.zip(recipe))
    }

    fn refuse(&self, problems: Problems) -> ExitCode {
        tell(&self.recipe, problems);
        ExitCode::from(3)
    }
}

/// Makes an index.
pub fn index(asked: &Indexed) -> Outcome {
    let made = &asked.made;
    let Some((panel, recipe)) = made.read()? else { return Ok(ExitCode::from(3)) };
    let index = match build(&panel, &recipe) {
        Ok(index) => index,
        Err(problems) => return Ok(made.refuse(problems)),
    };
    match made.format {
        Told::Json => println!("{}", serde_json::to_string_pretty(&index)?),
        Told::Csv => print!("{}", csv(&as_table(&index), LineEnd::Lf)),
        Told::Text => in_words(&index).iter().for_each(|line| println!("{line}")),
    }
    Ok(ExitCode::SUCCESS)
}

/// The units with their places, the best first.
fn ranked(index: &Index) -> Vec<(Option<u32>, &str, usize)> {
    let units = index.units.iter().zip(&index.whole.ranks).enumerate();
    let mut ranked: Vec<_> = units.map(|(at, (unit, rank))| (*rank, unit.as_str(), at)).collect();
    ranked.sort_by_key(|(rank, _, at)| (rank.unwrap_or(u32::MAX), *at));
    ranked
}

fn as_table(index: &Index) -> Table {
    let scored = || [&index.whole].into_iter().chain(&index.nodes);
    let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    let row = |(rank, unit, at): (Option<u32>, &str, usize)| {
        let scores = scored().map(|node| number(node.scores.get(at).copied().flatten()));
        let rank = rank.map(|rank| rank.to_string()).unwrap_or_default();
        [unit.to_owned(), rank].into_iter().chain(scores).collect()
    };
    let head = ["unit", "rank"].map(str::to_owned).into_iter();
    Table {
        caption: String::new(),
        head: head.chain(scored().map(|node| node.key.to_string())).collect(),
        rows: ranked(index).into_iter().map(row).collect(),
    }
}

fn in_words(index: &Index) -> Vec<String> {
    let recipe = &index.recipe;
    let head = format!("{} {}, mark {:016x}", recipe.name, recipe.version, recipe.mark());
    let line = |(rank, unit, at): (Option<u32>, &str, usize)| {
        let score = index.whole.scores.get(at).copied().flatten();
        match (rank, score) {
            (Some(rank), Some(score)) => format!("{rank:>4}  {unit}: {score:.2}"),
            _ => format!("   –  {unit}: too little is known"),
        }
    };
    let out = index.left_out.iter().map(|out| {
        format!("   –  {}: left out, {:.0} % of its figures are there", out.unit, 100.0 * out.share)
    });
    let lines = ranked(index).into_iter().map(line);
    std::iter::once(head).chain(lines).chain(out).collect()
}

/// Makes an index again and again.
pub fn doubt(asked: &Doubted) -> Outcome {
    let made = &asked.made;
    let variations = match asked.variations.as_ref().map(|path| (path, bytes_of(path))) {
        None => usual_doubts(),
        Some((path, bytes)) => match serde_json::from_slice::<Vec<Variation>>(&bytes?) {
            Ok(variations) => variations,
            Err(error) => {
                let place = format!("{}:{}", error.line(), error.column());
                let problem = Problem::new("index-not-a-recipe", place);
                let problem = problem.with("line", error.line()).with("column", error.column());
                tell(path, problem.into());
                return Ok(ExitCode::from(3));
            }
        },
    };
    let Some((panel, recipe)) = made.read()? else { return Ok(ExitCode::from(3)) };
    let design = design(asked.runs, asked.seed);
    let found = sensitivity(&panel, &recipe, &variations, &[Asked::RankChange], &design);
    let found = match found {
        Ok(found) => found,
        Err(problems) => return Ok(made.refuse(problems)),
    };
    let told: Vec<_> =
        found.decided.iter().flat_map(|decided| shares(decided, &variations)).collect();
    match made.format {
        Told::Json => {
            let all = json!({ "variations": variations, "found": found });
            println!("{}", serde_json::to_string_pretty(&all)?);
        }
        Told::Csv => print!("{}", csv(&doubts_as_table(&found.uncertainty.units), LineEnd::Lf)),
        Told::Text => {
            found.uncertainty.units.iter().for_each(|unit| println!("{}", doubt_in_words(unit)));
            told.iter().for_each(|line| println!("{line}"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn doubts_as_table(units: &[UnitDoubt]) -> Table {
    let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    let row = |unit: &UnitDoubt| {
        let rank = unit.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let ranks =
            [unit.ranks.map(|r| r.median), unit.ranks.map(|r| r.low), unit.ranks.map(|r| r.high)];
        [unit.unit.clone(), rank, number(unit.score)].into_iter().chain(ranks.map(number)).collect()
    };
    let head = ["unit", "rank", "score", "median_rank", "low_rank", "high_rank"];
    let (head, rows) = (head.map(str::to_owned).into(), units.iter().map(row).collect());
    Table { caption: String::new(), head, rows }
}

/// «Riga: rank 3, between 1 and 5 in 90 of 100 indices».
fn doubt_in_words(unit: &UnitDoubt) -> String {
    let rank = unit.rank.map_or_else(|| "no rank".to_owned(), |rank| format!("rank {rank}"));
    let ranks = unit.ranks.map(|ranks| {
        format!(", between {:.0} and {:.0} in 90 of 100 indices", ranks.low, ranks.high)
    });
    format!("{}: {rank}{}", unit.unit, ranks.unwrap_or_default())
}

/// What each variation decides of an outcome.
fn shares(decided: &Decided, variations: &[Variation]) -> Vec<String> {
    let percent = |estimate: Estimate| {
        let limits = estimate
            .limits
            .map(|[low, high]| format!(" ({:.0} to {:.0})", 100.0 * low, 100.0 * high));
        format!("{:.0} %{}", 100.0 * estimate.value, limits.unwrap_or_default())
    };
    let all = decided.shares.iter().flatten().zip(variations);
    let told = all.map(|(shares, variation)| {
        let (first, total) = (percent(shares.first), percent(shares.total));
        let name = json!(variation).as_object().and_then(|o| o.keys().next().cloned());
        format!(
            "{} decides {first} of how ranks move, with others {total}",
            name.unwrap_or_default()
        )
    });
    told.collect()
}
