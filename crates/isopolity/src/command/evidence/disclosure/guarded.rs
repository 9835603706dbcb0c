//! What is guarded: which tables, which are out already, and what may not be found out.

use std::path::{Path, PathBuf};

use ::disclosure::{
    Dominance, Entry, Frequency, Guard, Log, Part, Primary, PriorPosterior, Quantity, Release,
    Rules, Union, Zeros,
};
use ::evidence::grid::{Figures, List, read_list_with};
use ::evidence::own::Marks;
use clap::{Args, ValueEnum};
use measure::Key;
use sheet::{Sheet, Wishes};

use super::super::Told;
use super::super::table::{Decimals, bytes_of};
use super::files::{self, Stop, hierarchies_of, key_of, log_of, said};
use crate::evidence::disclosure::{
    About, FirstFurther, Hierarchies, Listing, as_published, unions,
};

/// The smallest count that may be shown, where nobody says another.
const FEWEST: u64 = 10;
/// The fewest that may contribute to an amount.
const FEWEST_CONTRIBUTORS: u64 = 3;
/// How much of an amount must stay uncertain either way, in percent.
const UNCERTAIN_PC: f64 = 20.0;

/// What is protected, and how well.
#[derive(Args)]
pub struct Guarded {
    /// The tables, as CSV or a workbook: a figure in each row, words in the other columns. A column without a
    /// total gets one; one that says the same in every row, such as a year, holds for the whole table.
    /// Several tables are taken as what a reader can lay side by side
    #[arg(required = true, value_name = "TABLE")]
    pub tables: Vec<PathBuf>,
    /// The column with the figures; without it the last one that holds a number
    #[arg(long, value_name = "NAME")]
    value: Option<String>,
    /// The figures are amounts, and this column says how many people or firms contributed to each
    #[arg(long, value_name = "NAME")]
    contributors: Option<String>,
    /// The figures are amounts, and these columns have the largest contributions to each
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    largest: Vec<String>,
    /// Who or what is counted; cells with the same codes are the same cell in all tables that count the same
    #[arg(long, value_name = "NAME", default_value = "people")]
    subject: String,
    /// Which code is a part of which, as CSV with the columns column, code and part_of
    #[arg(long, value_name = "FILE")]
    hierarchy: Option<PathBuf>,
    /// Sums that hold across tables, such as years that make a longer time, written as a hierarchy is
    #[arg(long, value_name = "FILE")]
    unions: Option<PathBuf>,
    /// The smallest count that may be shown, 10 if nothing is said; of an amount the fewest contributors, 3 if
    /// nothing is said
    #[arg(long, value_name = "T")]
    fewest: Option<u64>,
    /// That nobody is somewhere tells on somebody too
    #[arg(long)]
    zeros_are_sensitive: bool,
    /// An amount may not be shown of which the N largest contributors have more than K percent
    #[arg(long, value_name = "N,K", value_parser = dominance, requires = "largest")]
    dominance: Option<Dominance>,
    /// Nobody may be able to reckon a contribution more closely than P percent
    #[arg(long, value_name = "P", requires = "largest", conflicts_with = "pq")]
    p_percent: Option<f64>,
    /// The same where everybody knows each contribution to Q percent already
    #[arg(long, value_name = "P,Q", value_parser = prior_posterior, requires = "largest")]
    pq: Option<PriorPosterior>,
    /// Against whom: everybody who reads the tables, or also people who alone are behind a hidden figure, know
    /// it therefore, and take it away from what is left
    #[arg(long, value_enum, default_value = "outsiders")]
    against: Against,
    /// Another table that is out already and can be laid beside; may be said several times
    #[arg(long, value_name = "FILE")]
    also: Vec<PathBuf>,
    /// How each other table was published, in the same order; without it all of them is out
    #[arg(long, value_name = "FILE", requires = "also")]
    also_published: Vec<PathBuf>,
    /// The log of what was published before, which is guarded too. It holds the true figures: keep it as
    /// secret as they are
    #[arg(long, value_name = "FILE")]
    pub log: Option<PathBuf>,
    /// Which sign parts decimals, where no number of the table tells
    #[arg(long, value_enum)]
    decimals: Option<Decimals>,
    /// For people, spreadsheets or programs
    #[arg(long, value_enum, default_value = "text")]
    pub format: Told,
}

fn pair(text: &str) -> Result<(&str, f64), String> {
    let (first, second) = text.split_once(',').ok_or("two numbers with a comma between them")?;
    Ok((first.trim(), second.trim().parse().map_err(|e| format!("{e}"))?))
}

fn dominance(text: &str) -> Result<Dominance, String> {
    let (n, k_pc) = pair(text)?;
    Ok(Dominance { n: n.parse().map_err(|e| format!("{e}"))?, k_pc })
}

fn prior_posterior(text: &str) -> Result<PriorPosterior, String> {
    let (p, q_pc) = pair(text)?;
    Ok(PriorPosterior { p_pc: p.parse().map_err(|e| format!("{e}"))?, q_pc })
}

/// Against whom tables are guarded.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Against {
    /// Everybody who reads the tables
    Outsiders,
    /// Also whoever alone is behind a figure
    Contributors,
}

/// Tables laid beside everything that is out.
pub struct Laid {
    /// All of them; those that are asked about are the last.
    pub release: Release,
    /// At which place the first of those stands.
    pub first: usize,
    /// The cells that the rules call unsafe.
    pub primaries: Vec<Primary>,
    /// The sums across tables that were named.
    pub unions: Vec<Union>,
}

impl Guarded {
    /// The table to which what is said of all is put down.
    pub fn first(&self) -> &Path {
        self.tables.first().map_or(Path::new(""), PathBuf::as_path)
    }

    fn quantity(&self) -> Quantity {
        let is_count = self.contributors.is_none() && self.largest.is_empty();
        if is_count { Quantity::Count } else { Quantity::Magnitude }
    }

    /// Against whom.
    pub const fn guard(&self) -> Guard {
        match self.against {
            Against::Outsiders => Guard::Outsiders,
            Against::Contributors => Guard::Contributors,
        }
    }

    /// What may not be found out.
    pub fn rules(&self) -> Rules {
        let usual = match (self.quantity(), &self.contributors) {
            (Quantity::Count, _) => Some(FEWEST),
            (Quantity::Magnitude, Some(_)) => Some(FEWEST_CONTRIBUTORS),
            // Nobody knows how many they are.
            (Quantity::Magnitude, None) => None,
        };
        let frequency = |fewest| Frequency { fewest, range_pc: UNCERTAIN_PC };
        let p_percent = self.p_percent.map(|p_pc| PriorPosterior { p_pc, q_pc: 100.0 });
        Rules {
            frequency: self.fewest.or(usual).map(frequency),
            zeros: if self.zeros_are_sensitive { Zeros::Sensitive } else { Zeros::Safe },
            dominance: self.dominance,
            prior_posterior: self.pq.or(p_percent),
            ..Rules::default()
        }
    }

    /// A file as a list.
    pub fn list(&self, path: &Path) -> Result<List, Stop> {
        self.list_with(path, &[])
    }

    fn list_with(&self, path: &Path, further: &[&str]) -> Result<List, Stop> {
        let figures = Figures { main: self.value.as_deref(), further: further.to_vec() };
        let marks = self.decimals.map(Marks::from);
        let sheet = Sheet::read(&bytes_of(path)?, &Wishes::default());
        said(path, sheet.and_then(|sheet| read_list_with(&sheet, &figures, marks)))
    }

    /// Every table that is asked about.
    pub fn listings(&self, record: Option<&Key>) -> Result<Vec<Listing>, Stop> {
        let hierarchies = self.hierarchies()?;
        let named = |path: &PathBuf| {
            let stem = path.file_stem().map_or_else(Default::default, |s| s.to_string_lossy());
            record.map_or_else(|| stem.to_string(), |record| format!("{record} {stem}"))
        };
        files::all(self.tables.iter().map(|path| self.listing(path, &named(path), &hierarchies)))
    }

    fn listing(&self, path: &Path, name: &str, hierarchies: &Hierarchies) -> Result<Listing, Stop> {
        let further = self.contributors.iter().chain(&self.largest);
        let list = self.list_with(path, &further.map(String::as_str).collect::<Vec<_>>())?;
        let first_further = match self.contributors {
            Some(_) => FirstFurther::Contributors,
            None => FirstFurther::Largest,
        };
        let (key, subject) = (key_of(name)?, key_of(&self.subject)?);
        let about = About { key, subject, quantity: self.quantity(), first_further };
        said(path, Listing::new(&list, &about, hierarchies))
    }

    fn hierarchies(&self) -> Result<Hierarchies, Stop> {
        self.hierarchy.as_deref().map_or_else(|| Ok(Hierarchies::new()), hierarchies_of)
    }

    /// What was published before; a log that is not there yet is empty where one is to be made.
    pub fn log(&self, may_be_made: MayBeMade) -> Result<Log, Stop> {
        match self.log.as_deref() {
            Some(path) if may_be_made == MayBeMade::Yes && !path.exists() => Ok(Log::default()),
            Some(path) => log_of(path),
            None => Ok(Log::default()),
        }
    }

    /// Other tables that are out, each with what is hidden of it.
    fn others(&self) -> Result<Vec<Part>, Stop> {
        if !self.also_published.is_empty() && self.also_published.len() != self.also.len() {
            let why = "--also-published is to be said once for each --also, in the same order, or not at all";
            return Err(anyhow::anyhow!(why).into());
        }
        let hierarchies = self.hierarchies()?;
        let other = |(at, path): (usize, &PathBuf)| {
            let stem = path.file_stem().map_or_else(Default::default, |s| s.to_string_lossy());
            let listing = self.listing(path, &format!("also {at} {stem}"), &hierarchies)?;
            let file = self.also_published.get(at);
            let published = file.map(|file| self.list(file)).transpose()?;
            let table = said(file.unwrap_or(path), as_published(&listing, published.as_ref()))?;
            Ok(Part::from(table))
        };
        files::all(self.also.iter().enumerate().map(other))
    }

    /// Lays tables beside everything that is out.
    pub fn lay(&self, log: &Log, fresh: Vec<Part>, rules: &Rules) -> Result<Laid, Stop> {
        let named =
            self.unions.as_deref().map_or_else(|| Ok(Hierarchies::new()), hierarchies_of)?;
        let unions = said(self.unions.as_deref().unwrap_or(Path::new("")), unions(&named))?;
        let others = Entry { key: key_of("also")?, parts: self.others()?, unions: Vec::new() };
        let mut all = log.clone();
        all.entries.push(others);
        let first = all.entries.iter().map(|entry| entry.parts.len()).sum();
        let release = said(self.first(), all.join(fresh, &unions))?;
        let primaries = said(self.first(), release.primaries(rules))?;
        Ok(Laid { release, first, primaries, unions })
    }
}

/// Whether a file that is not there is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MayBeMade {
    /// It is.
    Yes,
    /// It has to be there.
    No,
}
