//! Segregation: a table of neighbourhoods as a town keeps it, and every measure of it with how far it may
//! be chance.

use std::num::NonZeroUsize;

use ::evidence::grid::Grid;
use measure::{Problem, Problems};
use segregation::{
    Asked, Dimension, Draft, Neighbourhoods, NoTest, NoValue, NullModel, Outcome, Randomisation,
    Settings, measure_all, test_measures,
};
use serde::Serialize;

/// What columns that count nobody are called.
const TOTAL: &str = "total";
const AREA: &str = "area";
const CENTROID: [&str; 2] = ["x", "y"];

/// The neighbourhoods of a table: what is called `total`, `area`, `x` and `y` is that, every other column
/// counts a group.
///
/// # Errors
/// All problems at once: `no-count` where a figure is missing, and those of the library.
pub fn neighbourhoods(mut grid: Grid) -> Result<Neighbourhoods, Problems> {
    let mut problems = Problems::default();
    let mut land = |name: &str| {
        let column = grid.take(name)?;
        let all = column.iter().zip(&grid.names);
        let counted = all.map(|(figure, place)| counted(*figure, place, name, &mut problems));
        Some(counted.collect::<Vec<f64>>())
    };
    let (totals, areas) = (land(TOTAL), land(AREA));
    let [x, y]: [Option<Vec<f64>>; 2] = CENTROID.map(land);
    let centroids = x.zip(y).map(|(x, y)| x.into_iter().zip(y).map(|(x, y)| [x, y]).collect());
    let row = |(figures, place): (&Vec<Option<f64>>, &String)| {
        let cells = figures.iter().zip(&grid.columns);
        cells.map(|(figure, group)| counted(*figure, place, group, &mut problems)).collect()
    };
    let counts = grid.figures.iter().zip(&grid.names).map(row).collect();
    problems.or(())?;
    let (names, groups) = (grid.names, grid.columns);
    Neighbourhoods::new(Draft { names, groups, counts, totals, areas, centroids, borders: None })
}

/// A figure that has to be there; where it is not, that is a problem.
fn counted(figure: Option<f64>, place: &str, column: &str, problems: &mut Problems) -> f64 {
    if figure.is_none() {
        let problem = Problem::new("no-count", format!("{place}:{column}"));
        problems.add(problem.with("place", place).with("column", column));
    }
    figure.unwrap_or_default()
}

/// A measure as it is told.
#[derive(Debug, Serialize)]
pub struct ToldMeasure {
    /// Its code.
    pub measure: &'static str,
    /// Which side of segregation it looks at.
    pub dimension: Dimension,
    /// The group that it is of; none for all groups.
    pub group: Option<String>,
    /// Its value.
    pub value: Option<f64>,
    /// Why it has none.
    pub without_value: Option<NoValue>,
    /// What chance alone would give, if that was asked for.
    pub by_chance: Option<ByChance>,
}

/// What a value would be if people lived where they do by chance.
#[derive(Debug, Serialize)]
pub struct ByChance {
    /// The mean of the draws.
    pub expected: f64,
    /// The limits between which 95 of 100 draws lie.
    pub low: f64,
    /// The upper one.
    pub high: f64,
    /// Which part of draws is at least as far out, on either side.
    pub p_value: Option<f64>,
}

/// Every measure of a city, of these groups or of all; with `chance`, what an even city would give by
/// chance.
pub fn measures(
    city: &Neighbourhoods,
    groups: &[usize],
    settings: &Settings,
    chance: Option<Randomisation>,
) -> Vec<ToldMeasure> {
    let is_asked = |asked: &Asked| {
        asked.group.is_none_or(|group| groups.is_empty() || groups.contains(&group))
    };
    let mut asked = Asked::everything(city.groups().len(), |_| true);
    asked.retain(is_asked);
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let values = measure_all(city, &asked, settings, threads);
    let tested = chance
        .map(|chance| test_measures(city, &asked, settings, NullModel::Evenness, chance, threads));
    let mut tested = tested.into_iter().flatten();
    let told = asked.iter().zip(values).map(|(asked, outcome)| {
        let by_chance = tested.next().and_then(|tested: Result<_, NoTest>| tested.ok());
        let by_chance = by_chance.map(|tested| ByChance {
            expected: tested.expected,
            low: tested.low,
            high: tested.high,
            p_value: tested.surprise.map(|surprise| surprise.two_sided),
        });
        told(city, *asked, outcome, by_chance)
    });
    told.collect()
}

fn told(
    city: &Neighbourhoods,
    asked: Asked,
    outcome: Outcome,
    by_chance: Option<ByChance>,
) -> ToldMeasure {
    let without_value = match outcome {
        Outcome::Value(_) => None,
        Outcome::None(reason) => Some(reason),
    };
    ToldMeasure {
        measure: asked.measure.code(),
        dimension: asked.measure.dimension(),
        group: asked.group.and_then(|group| city.groups().get(group).cloned()),
        value: outcome.value(),
        without_value,
        by_chance,
    }
}
