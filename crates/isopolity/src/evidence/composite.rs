//! Composite indices: a table of places and indicators as a town keeps it, made into the panel of an index,
//! and the doubts that every index shares.

use ::composite::{
    Design, Direction, Draft, Impute, Indicator, Method, Normalise, Panel, Unit, Variation,
};
use ::evidence::grid::Grid;
use measure::{Key, Problem, Problems};

/// The panel of a table: its columns are indicators, of which those that are named in `lower` are better
/// when they are lower.
///
/// # Errors
/// All problems at once: `no-such-column` for a name in `lower` that no column has, `not-a-name` for a
/// heading that makes no key, and those of the library.
pub fn panel(grid: Grid, lower: &[String]) -> Result<Panel, Problems> {
    let mut problems = Problems::default();
    let is_column = |name: &&String| grid.columns.iter().any(|c| is_same(c, name));
    for name in lower.iter().filter(|name| !is_column(name)) {
        problems.add(Problem::new("no-such-column", name.as_str()).with("column", name));
    }
    let indicator = |column: &String| {
        let key = Key::from_name(column);
        if key.is_err() {
            problems.add(Problem::new("not-a-name", column.as_str()).with("column", column));
        }
        let is_lower = lower.iter().any(|name| is_same(column, name));
        let direction = if is_lower { Direction::LowerIsBetter } else { Direction::HigherIsBetter };
        Some(Indicator { key: key.ok()?, direction })
    };
    let indicators = grid.columns.iter().filter_map(indicator).collect();
    problems.or(())?;
    let units = grid.names.into_iter().map(|name| Unit { name, group: None }).collect();
    Draft { units, indicators, rows: grid.figures }.check()
}

/// Whether a heading is called so, as it stands or as a key.
fn is_same(column: &str, name: &str) -> bool {
    column == name || Key::from_name(column).is_ok_and(|key| key.as_str() == name)
}

/// What could have been chosen otherwise in any recipe: weights a quarter more or less, how figures become
/// comparable, how parts become one, what stands for what is missing.
pub fn usual_doubts() -> Vec<Variation> {
    let min_max = Normalise::MinMax { low: 0.0, high: 100.0 };
    vec![
        Variation::Weights { node: None, within: 0.25 },
        Variation::Normalise { indicator: None, among: vec![min_max, Normalise::PercentileRank] },
        Variation::Method {
            node: None,
            among: vec![Method::Arithmetic, Method::Power { exponent: 0.5 }],
        },
        Variation::Impute {
            indicator: None,
            among: vec![Impute::None, Impute::Mean, Impute::Median],
        },
    ]
}

/// How often an index is made anew, on all processors.
pub fn design(runs: u32, seed: u64) -> Design {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    Design { runs, seed, threads, ..Design::default() }
}
