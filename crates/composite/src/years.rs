//! The same index over years: whether a place has moved, and not only whether it has overtaken others.
//!
//! Scores made year by year cannot be compared over time, for every year has its own best and worst: a place that
//! does better in a year in which all do better stays where it is. Here all years make one panel, in which
//! every place stands once for each year; what stands for missing figures, what is an extreme and what is best and worst is
//! then the same in all years, and so is the scale of the scores. Ranks are given within each
//! year. This is what COINr does with a *purse* normalised globally.
//!
//! Worked example: town A has 10 and then 20, town B 20 and then 40. From 10 to 40 on a scale of 0 to 100, A goes from
//! 0 to 33.3 and B from 33.3 to 100; A is second in both years.
//!
//! A year that is added later can change the scale, and with it the scores of earlier years: whoever wants scores that
//! stay normalises by goalposts. It fills no gap from the same place's other years, and where a recipe
//! or an outcome names a unit, it is one with its year: *Riga 2024*.

use std::collections::HashMap;

use measure::Problems;
use serde::{Deserialize, Serialize};

use crate::{
    build::build,
    index::{Index, Scored},
    panel::{Draft, Indicator, Panel, Unit},
    recipe::Recipe,
};

/// Figures of several years, as they come in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Years {
    /// The indicators, the same in all years; one that a year does not have is missing there.
    pub indicators: Vec<Indicator>,
    /// The years, in their order.
    pub years: Vec<Year>,
}

/// The figures of one year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Year {
    /// What it is called, such as 2024.
    pub year: String,
    /// The units that it has; not every year needs to have all.
    pub units: Vec<Unit>,
    /// A row for each unit with a cell for each indicator.
    pub rows: Vec<Vec<Option<f64>>>,
}

/// An index of several years on one scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IndexOverYears {
    /// The index of all years as one panel.
    pub pooled: Index,
    /// What it says of each year.
    pub years: Vec<YearScored>,
}

/// One year of the index.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct YearScored {
    /// What it is called.
    pub year: String,
    /// Its units, without those that were screened out.
    pub units: Vec<String>,
    /// The nodes below the whole, with scores on the scale of all years and ranks of this one.
    pub nodes: Vec<Scored>,
    /// The whole, likewise.
    pub whole: Scored,
}

impl Years {
    /// All years as one panel, in which units are called by their name and the year.
    ///
    /// # Errors
    /// As [`Draft::check`]; rows and units are numbered through all years, and a unit that a year has twice is
    /// a repeated one.
    pub fn pool(&self) -> Result<Panel, Problems> {
        let units = self.years.iter().flat_map(|year| {
            let named =
                |unit: &Unit| Unit { name: name_in(&unit.name, &year.year), ..unit.clone() };
            year.units.iter().map(named)
        });
        let rows = self.years.iter().flat_map(|year| year.rows.iter().cloned());
        let indicators = self.indicators.clone();
        Draft { units: units.collect(), indicators, rows: rows.collect() }.check()
    }

    /// The index of all years on one scale.
    ///
    /// # Errors
    /// As [`Years::pool`] and [`build()`].
    pub fn build(&self, recipe: &Recipe) -> Result<IndexOverYears, Problems> {
        let pooled = build(&self.pool()?, recipe)?;
        let row_of: HashMap<&str, usize> =
            pooled.units.iter().enumerate().map(|(row, name)| (name.as_str(), row)).collect();
        let years = self.years.iter().map(|year| year.part_of(&pooled, &row_of)).collect();
        Ok(IndexOverYears { pooled, years })
    }
}

impl Year {
    fn part_of(&self, pooled: &Index, row_of: &HashMap<&str, usize>) -> YearScored {
        let found = |unit: &Unit| {
            let row = row_of.get(name_in(&unit.name, &self.year).as_str())?;
            Some((unit.name.clone(), *row))
        };
        let (units, rows): (Vec<String>, Vec<usize>) = self.units.iter().filter_map(found).unzip();
        let part = |all: &Scored| {
            let scores = rows.iter().map(|row| all.scores.get(*row).copied().flatten());
            Scored::new(all.key.clone(), scores.collect())
        };
        YearScored {
            year: self.year.clone(),
            units,
            nodes: pooled.nodes.iter().map(part).collect(),
            whole: part(&pooled.whole),
        }
    }
}

fn name_in(unit: &str, year: &str) -> String {
    format!("{unit} {year}")
}
