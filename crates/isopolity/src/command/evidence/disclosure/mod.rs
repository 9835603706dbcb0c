//! `isopolity evidence protect` and `isopolity evidence audit`: small counts of tables that may be
//! published, and what an attacker can prove of those that are.
//!
//! `guarded` says which tables are meant and what may not be found out, `files` reads them, `in_words` tells.

mod files;
mod guarded;
mod in_words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::disclosure::audit::AUDIT_WORK;
use ::disclosure::suppress::{SUPPRESSION_WORK, Search};
use ::disclosure::{
    Audit, Noisy, NotProtected, Order, Part, Pattern, Protected, ROUNDING_WORK, Release, Rounded,
    Rules, Shown, Values, add_noise, audit_against, round, suppress,
};
use ::evidence::grid::List;
use clap::Args;
use measure::Problems;
use publish::table::{LineEnd, Table, csv};
use serde_json::{Value, json};

use self::files::{Stop, said, write_privately};
use self::guarded::{Guarded, MayBeMade};
use super::{Outcome, Told};
use crate::evidence::disclosure::{
    Listing, ToldCell, hidden_everywhere, pattern, shown, told, within,
};

/// Tables made safe.
#[derive(Args)]
pub struct Protect {
    #[command(flatten)]
    guarded: Guarded,
    /// Round every count to a multiple of this instead of hiding any, so that all still adds up; half the
    /// smallest count that may be shown is the least that is safe
    #[arg(long, value_name = "BASE", conflicts_with_all = ["noise", "in_parts"])]
    round: Option<u64>,
    /// Move every count by chance, by so much at most, instead of hiding any; totals then no longer add up
    #[arg(long, value_name = "LARGEST", requires = "seed", conflicts_with = "in_parts")]
    noise: Option<u32>,
    /// The secret number that decides the noise: the same one for all tables of a town, and nobody's to know
    #[arg(long, value_name = "N", requires = "noise")]
    seed: Option<u64>,
    /// Sub-table by sub-table: quicker for large tables, never proven the cheapest
    #[arg(long)]
    in_parts: bool,
    /// Try so many times as hard, for large tables
    #[arg(long, value_name = "TIMES", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=1000))]
    effort: u64,
    /// Write the tables as they may be published into this folder, each under its own name as CSV
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// Enter the tables into the log under this name, such as 2026-spring; the log is made if there is none
    #[arg(long, value_name = "NAME", requires = "log")]
    record: Option<String>,
}

/// What can be proven of published tables.
#[derive(Args)]
pub struct AuditOf {
    #[command(flatten)]
    guarded: Guarded,
    /// Each table as it was published, in the order of the tables: hidden figures are empty, or x
    #[arg(long, value_name = "FILE", required = true)]
    published: Vec<PathBuf>,
    /// The published figures are rounded, each less than this away from the truth
    #[arg(long, value_name = "BASE", value_parser = clap::value_parser!(u64).range(2..=1000))]
    rounded_to: Option<u64>,
}

/// How a table is to be shown.
enum Way {
    /// As it is, save what is hidden.
    Hidden,
    Rounded(Rounded),
    Noisy(Noisy),
}

impl Way {
    fn shown(&self) -> Shown {
        match self {
            Self::Hidden => Shown::Exact,
            Self::Rounded(rounded) => rounded.shown(),
            Self::Noisy(noisy) => noisy.shown(),
        }
    }

    /// The figures to publish, none where one is hidden.
    fn figures(&self, release: &Release, at: usize, pattern: &Pattern) -> Vec<Option<f64>> {
        match self {
            Self::Hidden => shown(release, at, pattern),
            Self::Rounded(Rounded { figures, .. }) | Self::Noisy(Noisy { figures, .. }) => {
                figures.iter().copied().map(Some).collect()
            }
        }
    }
}

/// Tables that may be published.
struct Safe {
    listings: Vec<Listing>,
    ways: Vec<Way>,
    /// At which place of the release the first of them stands; others are out already.
    first: usize,
    release: Release,
    protected: Protected,
}

impl Safe {
    /// Each table with its figures as they may be published.
    fn published(&self) -> impl Iterator<Item = (&Listing, Vec<Option<f64>>)> {
        let all = self.listings.iter().zip(&self.ways).enumerate();
        all.map(|(at, (listing, way))| {
            let pattern = self.protected.pattern();
            (listing, way.figures(&self.release, self.first + at, pattern))
        })
    }
}

/// Makes tables safe.
pub fn protect(asked: &Protect) -> Outcome {
    files::ended(asked.run())
}

impl Protect {
    fn run(&self) -> Result<ExitCode, Stop> {
        let guarded = &self.guarded;
        let record = self.record.as_deref().map(files::key_of).transpose()?;
        let may_be_made = if record.is_some() { MayBeMade::Yes } else { MayBeMade::No };
        let mut log = guarded.log(may_be_made)?;
        let listings = guarded.listings(record.as_ref())?;
        let rules = guarded.rules();
        let ways = self.ways(&listings, &rules)?;
        let part = |(l, way): (&Listing, &Way)| Part { table: l.table.clone(), shown: way.shown() };
        let laid = guarded.lay(&log, listings.iter().zip(&ways).map(part).collect(), &rules)?;
        let (release, first) = (laid.release, laid.first);
        let protected = match suppress(&release, &laid.primaries, &self.order()) {
            Ok(protected) => protected,
            Err(why) => return Ok(refuse(guarded.first(), &release, &why)),
        };
        let safe = Safe { listings, ways, first, release, protected };
        // What cannot be remembered is not published.
        if let Some((key, path)) = record.zip(guarded.log.as_ref()) {
            log.record(key, &safe.release, &safe.protected, &laid.unions);
            write_privately(path, &serde_json::to_vec_pretty(&log)?)?;
        }
        self.tell(&safe)?;
        Ok(ExitCode::SUCCESS)
    }

    fn order(&self) -> Order {
        let search = if self.in_parts { Search::InParts } else { Search::BySize };
        let most_work = SUPPRESSION_WORK.saturating_mul(self.effort);
        Order { search, guard: self.guarded.guard(), most_work, ..Order::default() }
    }

    /// How each table is to be shown; what stands against it is told.
    fn ways(&self, listings: &[Listing], rules: &Rules) -> Result<Vec<Way>, Stop> {
        let way = |table: &::disclosure::Table| match (self.round, self.noise.zip(self.seed)) {
            (Some(base), _) => round(table, base, rules, ROUNDING_WORK.saturating_mul(self.effort))
                .map(Way::Rounded),
            (_, Some((largest, seed))) => add_noise(table, largest, seed, rules).map(Way::Noisy),
            (None, None) => Ok(Way::Hidden),
        };
        let all = listings.iter().zip(&self.guarded.tables);
        files::all(all.map(|(listing, path)| said(path, way(&listing.table))))
    }

    fn tell(&self, safe: &Safe) -> Result<(), Stop> {
        if let Some(folder) = &self.into {
            std::fs::create_dir_all(folder)?;
            for ((listing, figures), path) in safe.published().zip(&self.guarded.tables) {
                let name = path.file_stem().unwrap_or_default();
                let file = folder.join(name).with_extension("csv");
                std::fs::write(file, csv(&as_list(listing, &figures), LineEnd::Lf))?;
            }
        }
        match self.guarded.format {
            Told::Json => println!("{}", serde_json::to_string_pretty(&as_json(safe))?),
            Told::Csv if self.into.is_some() => {}
            Told::Csv => match safe.listings.as_slice() {
                [_] => safe.published().for_each(|(listing, figures)| {
                    print!("{}", csv(&as_list(listing, &figures), LineEnd::Lf));
                }),
                _ => {
                    let why = "several tables do not fit into one CSV: say --into FOLDER";
                    return Err(anyhow::anyhow!(why).into());
                }
            },
            Told::Text => in_words::protected(safe).iter().for_each(|line| println!("{line}")),
        }
        Ok(())
    }
}

/// Says why nothing may be published, and what can be done.
fn refuse(path: &Path, release: &Release, why: &NotProtected) -> ExitCode {
    eprintln!("{}: nothing of it may be published: {why}", path.display());
    if let NotProtected::OutAlready { cells } | NotProtected::Impossible { cells } = why {
        cells.iter().for_each(|cell| eprintln!("  {}", release.places(*cell).join("; ")));
    }
    eprintln!("{}", in_words::way_out(why));
    ExitCode::from(3)
}

/// A table as it may be published: nothing says which of the hidden figures are the small ones.
fn as_list(listing: &Listing, figures: &[Option<f64>]) -> Table {
    let row = |(cell, figure): (&::disclosure::Cell, &Option<f64>)| {
        let figure = figure.map(|figure| figure.to_string()).unwrap_or_default();
        listing.words(&cell.codes).into_iter().chain([figure]).collect()
    };
    let rows = listing.table.cells().iter().zip(figures).map(row).collect();
    Table { caption: String::new(), head: listing.head.clone(), rows }
}

fn as_json(safe: &Safe) -> Value {
    match safe.ways.first() {
        Some(Way::Rounded(_) | Way::Noisy(_)) => {
            json!({ "tables": safe.listings.iter().zip(&safe.ways).map(shown_as_json).collect::<Vec<_>>() })
        }
        _ => {
            let protected = &safe.protected;
            let hidden = told(&safe.release, protected.audit());
            json!({ "proof": protected.proof(), "cost": protected.cost(), "hidden": hidden })
        }
    }
}

/// A table with other figures than the true ones: how they came about, and what each stands for.
fn shown_as_json((listing, way): (&Listing, &Way)) -> Value {
    let (figures, facts) = match way {
        Way::Rounded(r) => {
            let facts = json!({ "base": r.base, "manner": r.manner, "movement": r.movement });
            (r.figures.as_slice(), facts)
        }
        Way::Noisy(noisy) => (noisy.figures.as_slice(), json!(noisy.facts)),
        Way::Hidden => (&[][..], Value::Null),
    };
    let Shown::Within { least, most } = way.shown() else { return Value::Null };
    let cells = listing.table.cells().iter().zip(figures).zip(least.iter().zip(&most));
    let cell = |((cell, figure), (least, most)): ((&::disclosure::Cell, &f64), (&f64, &f64))| json!({ "codes": cell.codes, "figure": figure, "least": least, "most": most });
    let cells: Vec<Value> = cells.map(cell).collect();
    json!({ "table": listing.table.key(), "facts": facts, "cells": cells })
}

/// Says what an attacker can prove.
pub fn audited(asked: &AuditOf) -> Outcome {
    files::ended(asked.run())
}

impl AuditOf {
    fn run(&self) -> Result<ExitCode, Stop> {
        let guarded = &self.guarded;
        if self.published.len() != guarded.tables.len() {
            let why = "--published is to be said once for each table, in the order of the tables";
            return Err(anyhow::anyhow!(why).into());
        }
        let log = guarded.log(MayBeMade::No)?;
        let listings = guarded.listings(None)?;
        let published = files::all(self.published.iter().map(|path| guarded.list(path)))?;
        let beside = || listings.iter().zip(published.iter().zip(&self.published));
        let parts = beside().map(|(l, (list, path))| said(path, self.part(l, list)));
        let laid = guarded.lay(&log, files::all(parts)?, &guarded.rules())?;
        let hidden =
            beside().zip(laid.first..).map(|((listing, (list, path)), at)| match self.rounded_to {
                None => said(path, pattern(&laid.release, (at, listing), list)),
                Some(_) => Ok(Pattern::default()),
            });
        let hidden = hidden_everywhere(&laid.release, laid.first, &files::all(hidden)?);
        let audit = audit_against(
            guarded.guard(),
            &laid.release,
            &laid.primaries,
            &hidden,
            Values::Real,
            AUDIT_WORK,
        );
        self.tell(&laid.release, &audit)?;
        Ok(if audit.is_safe() { ExitCode::SUCCESS } else { ExitCode::from(4) })
    }

    fn part(&self, listing: &Listing, published: &List) -> Result<Part, Problems> {
        let shown = match self.rounded_to {
            None => Shown::Exact,
            Some(base) => within(listing, published, base)?,
        };
        Ok(Part { table: listing.table.clone(), shown })
    }

    fn tell(&self, release: &Release, audit: &Audit) -> Result<(), Stop> {
        let cells = told(release, audit);
        match self.guarded.format {
            Told::Json => {
                let all = json!({ "is_safe": audit.is_safe(), "cells": cells });
                println!("{}", serde_json::to_string_pretty(&all)?);
            }
            Told::Csv => print!("{}", csv(&as_table(&cells), LineEnd::Lf)),
            Told::Text => {
                let safe = if audit.is_safe() { "safe" } else { "NOT SAFE" };
                let exposed = audit.failures().count();
                println!("{safe}: {exposed} of {} cells are exposed", cells.len());
                let names = in_words::Names::of(release);
                cells.iter().for_each(|cell| println!("{}", in_words::cell(cell, names)));
            }
        }
        Ok(())
    }
}

/// Every cell that is hidden or should be, as a table.
fn as_table(cells: &[ToldCell]) -> Table {
    let row = |cell: &ToldCell| {
        let upper = cell.interval.upper.map(|upper| upper.to_string()).unwrap_or_default();
        let text = |of: Value, key: &str| {
            of.get(key).and_then(|text| text.as_str()).unwrap_or_default().to_owned()
        };
        vec![
            cell.table.clone().unwrap_or_default(),
            cell.codes.join(", "),
            cell.interval.lower.to_string(),
            upper,
            text(json!(cell.reason), "reason"),
            text(json!(cell.verdict), "verdict"),
        ]
    };
    let head = ["table", "cell", "lower", "upper", "reason", "verdict"].map(str::to_owned).into();
    Table { caption: String::new(), head, rows: cells.iter().map(row).collect() }
}
