//! The panel: which places are compared, by which indicators, and what is known of each.
//!
//! A city officer brings a table with a row for each place and a column for each indicator; some
//! cells are empty, and stay so until a recipe says otherwise. A [`Draft`] is the table as it was
//! typed; [`Draft::check`] tells everything that is wrong with it at once and makes a [`Panel`] of
//! it. Of every indicator it must be known whether a higher or a lower figure is better.
//!
//! A panel guesses nothing and changes nothing. It holds one time; to compare years, build each
//! and compare, or let every place and year be a unit of its own.

use std::collections::BTreeSet;

use measure::{Key, Problem, Problems};
use serde::{Deserialize, Serialize};

/// The most units of a panel.
pub const MOST_UNITS: usize = 5_000;
/// The most indicators of a panel.
pub const MOST_INDICATORS: usize = 500;
/// The longest name of a unit, a group or a recipe, in characters.
pub const LONGEST_NAME: usize = 200;
/// No figure is further from zero: fourth powers of it, summed, are still numbers.
pub const LARGEST_FIGURE: f64 = 1e15;

/// No score is further from zero, so that squares of scores, summed, are still numbers.
pub const LARGEST_SCORE: f64 = 1e30;

/// The figures of one indicator, a cell for each unit; an empty cell is `None`.
pub type Column = Vec<Option<f64>>;

/// A place that is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Its name, unlike all others in the panel.
    pub name: String,
    /// The group of its peers, such as *towns*, for imputation by group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// Which figures are good ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Such as employment.
    HigherIsBetter,
    /// Such as unemployment.
    LowerIsBetter,
}

impl Direction {
    /// 1 where higher is better, −1 where lower is.
    #[must_use]
    pub const fn sign(self) -> f64 {
        match self {
            Self::HigherIsBetter => 1.0,
            Self::LowerIsBetter => -1.0,
        }
    }
}

/// What is measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its key, unlike all others in the panel.
    pub key: Key,
    /// Which figures are good ones.
    pub direction: Direction,
}

/// A table as somebody brought it, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The places, in the order of the rows.
    pub units: Vec<Unit>,
    /// The indicators, in the order of the columns.
    pub indicators: Vec<Indicator>,
    /// A row for each unit with a cell for each indicator; `None` is an empty cell.
    pub rows: Vec<Column>,
}

/// A checked table: two units or more, each indicator with figures that differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Panel {
    units: Vec<Unit>,
    indicators: Vec<Indicator>,
    columns: Vec<Column>,
}

impl Panel {
    /// The places, in the order of the rows.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The indicators, in the order of the columns.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The figures by indicator: as many columns as indicators, each with a cell for every unit.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}

impl Draft {
    /// The panel, when nothing is wrong with the table.
    ///
    /// # Errors
    /// Every problem at once: fewer than two units, no indicator, more than the bounds, names that
    /// are empty, too long or repeated, rows of another length, figures that are none, and
    /// indicators that have no figure or the same figure everywhere.
    pub fn check(self) -> Result<Panel, Problems> {
        let mut problems = Problems::default();
        check_sizes(&self, &mut problems);
        // Anything further would repeat the same problem for thousands of names and cells.
        if !problems.is_empty() {
            return Err(problems);
        }
        check_names(&self, &mut problems);
        check_rows(&self, &mut problems);
        let columns = turned(&self);
        check_columns(&self.indicators, &columns, &mut problems);
        problems.or(Panel { units: self.units, indicators: self.indicators, columns })
    }
}

fn check_sizes(draft: &Draft, problems: &mut Problems) {
    let (units, indicators, rows) = (draft.units.len(), draft.indicators.len(), draft.rows.len());
    if units < 2 {
        problems.add(Problem::new("index-one-unit", "units").with("units", units));
    }
    if units > MOST_UNITS {
        let problem = Problem::new("index-too-many-units", "units");
        problems.add(problem.with("units", units).with("most", MOST_UNITS));
    }
    if indicators == 0 {
        problems.add(Problem::new("index-no-indicators", "indicators"));
    }
    if indicators > MOST_INDICATORS {
        let problem = Problem::new("index-too-many-indicators", "indicators");
        problems.add(problem.with("indicators", indicators).with("most", MOST_INDICATORS));
    }
    if rows != units {
        let problem = Problem::new("index-wrong-rows", "rows");
        problems.add(problem.with("rows", rows).with("units", units));
    }
}

/// Whether a name is there and short enough to be shown.
pub(crate) fn is_a_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME
}

fn check_names(draft: &Draft, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (at, unit) in draft.units.iter().enumerate() {
        let place = format!("units/{}", at + 1);
        if !is_a_name(&unit.name) || unit.group.as_deref().is_some_and(|g| !is_a_name(g)) {
            problems.add(Problem::new("index-bad-name", &place).with("longest", LONGEST_NAME));
        }
        if !seen.insert(&unit.name) {
            problems.add(Problem::new("index-repeated-unit", place).with("unit", &unit.name));
        }
    }
    let mut seen = BTreeSet::new();
    for (at, indicator) in draft.indicators.iter().enumerate() {
        if !seen.insert(&indicator.key) {
            let problem = Problem::new("index-repeated-key", format!("indicators/{}", at + 1));
            problems.add(problem.with("key", &indicator.key));
        }
    }
}

fn check_rows(draft: &Draft, problems: &mut Problems) {
    for (at, (row, unit)) in draft.rows.iter().zip(&draft.units).enumerate() {
        if row.len() != draft.indicators.len() {
            problems.add(
                Problem::new("index-wrong-row", format!("rows/{}", at + 1))
                    .with("unit", &unit.name)
                    .with("cells", row.len())
                    .with("indicators", draft.indicators.len()),
            );
        }
        for (cell, indicator) in row.iter().zip(&draft.indicators) {
            if cell.is_some_and(|x| !is_a_figure(x)) {
                let place = format!("rows/{}/{}", at + 1, indicator.key);
                let problem = Problem::new("index-not-a-figure", place);
                problems.add(problem.with("unit", &unit.name).with("indicator", &indicator.key));
            }
        }
    }
}

/// Whether a figure or a parameter can be reckoned with.
pub(crate) fn is_a_figure(x: f64) -> bool {
    x.abs() <= LARGEST_FIGURE
}

/// Whether a score can be reckoned with.
pub(crate) fn is_a_score(x: f64) -> bool {
    x.abs() <= LARGEST_SCORE
}

/// The rows as columns; a cell that a short row lacks is empty, since that row is a problem anyway.
fn turned(draft: &Draft) -> Vec<Column> {
    let cells = |at: usize| draft.rows.iter().map(move |row| row.get(at).copied().flatten());
    (0..draft.indicators.len()).map(|at| cells(at).collect()).collect()
}

fn check_columns(indicators: &[Indicator], columns: &[Column], problems: &mut Problems) {
    for (indicator, column) in indicators.iter().zip(columns) {
        let place = format!("indicators/{}", indicator.key);
        let mut figures = column.iter().flatten();
        let Some(first) = figures.next() else {
            let problem = Problem::new("index-empty-column", place);
            problems.add(problem.with("indicator", &indicator.key));
            continue;
        };
        if figures.all(|x| x == first) {
            let problem = Problem::new("index-all-equal", place);
            problems.add(problem.with("indicator", &indicator.key).with("figure", first));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(rows: &[&[Option<f64>]]) -> Draft {
        let unit = |at: usize| Unit { name: format!("Town {at}"), group: None };
        let indicator = |at: usize| Indicator {
            key: Key::parse(&format!("i{at}")).unwrap(),
            direction: Direction::HigherIsBetter,
        };
        Draft {
            units: (0..rows.len()).map(unit).collect(),
            indicators: (0..rows[0].len()).map(indicator).collect(),
            rows: rows.iter().map(|row| row.to_vec()).collect(),
        }
    }

    fn codes(draft: Draft) -> Vec<&'static str> {
        draft.check().unwrap_err().into_iter().map(|p| p.code).collect()
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let mut bad = draft(&[
            &[Some(1.0), Some(f64::NAN), None, Some(2.0)],
            &[Some(1.0), Some(2.0), None],
            &[None, Some(-1e16), None, Some(3.0)],
        ]);
        bad.units[1].name = "Town 0".into();
        bad.units[2].name = " ".into();
        bad.indicators[3].key = bad.indicators[0].key.clone();
        let expected = [
            "index-repeated-unit",
            "index-bad-name",
            "index-repeated-key",
            "index-not-a-figure",
            "index-wrong-row",
            "index-not-a-figure",
            "index-all-equal",
            "index-empty-column",
        ];
        assert_eq!(codes(bad), expected);
    }

    #[test]
    fn sizes_are_bounded_before_anything_else_is_looked_at() {
        assert_eq!(
            codes(Draft::default()),
            ["index-one-unit", "index-no-indicators"],
            "nothing at all"
        );
        assert_eq!(codes(draft(&[&[Some(1.0)]])), ["index-one-unit"]);
        let mut long = draft(&[&[Some(1.0)], &[Some(2.0)]]);
        long.rows.pop();
        assert_eq!(codes(long.clone()), ["index-wrong-rows"]);
        long.units = vec![long.units[0].clone(); MOST_UNITS + 1];
        assert_eq!(codes(long), ["index-too-many-units", "index-wrong-rows"]);
    }

    #[test]
    fn a_draft_in_json_is_a_table_with_empty_cells() {
        let json = r#"{"units":[{"name":"A"},{"name":"B","group":"towns"}],
            "indicators":[{"key":"work","direction":"higher-is-better"},
            {"key":"idle","direction":"lower-is-better"}],"rows":[[1.5,null],[2,7]]}"#;
        let draft: Draft = serde_json::from_str(json).unwrap();
        let again: Draft = serde_json::from_value(serde_json::to_value(&draft).unwrap()).unwrap();
        assert_eq!(draft, again);
        assert_eq!(codes(draft), ["index-all-equal"], "one figure differs from none other");
    }
}
