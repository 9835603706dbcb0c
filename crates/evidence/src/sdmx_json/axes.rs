//! Axes: the dimensions of a table, at whatever level they stand, and which of them is time.

use std::collections::HashSet;

use measure::{Period, Problem, Problems};

use super::message::{Component, Levels, Structure, named};
use crate::{
    gather::Gathering,
    json::at_path,
    read::{
        Limits,
        cell::{is_code, is_dimension},
        time::period,
    },
    structure::TIME,
};

/// Where a dimension stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    DataSet,
    Series,
    Observation,
}

/// What the places of a dimension stand for.
#[derive(Clone, Debug)]
pub(super) enum Meaning {
    /// Codes of a dimension of the table: which one, and the places of the codes there.
    Codes(usize, Vec<u32>),
    /// Periods.
    Periods(Vec<Period>),
}

/// One dimension.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub level: Level,
    pub meaning: Meaning,
}

/// The dimensions of a table.
#[derive(Clone, Debug)]
pub(super) struct Axes {
    /// In the order in which keys name them: those of the data set, of series, of observations.
    pub all: Vec<Axis>,
    /// How many dimensions the table has besides time.
    pub width: usize,
    /// Which of them each place in the name of a group is for.
    pub of_groups: Vec<usize>,
}

impl Axes {
    /// The dimensions of a structure, and a table that has them and no figures yet.
    ///
    /// # Errors
    /// All that is wrong with them.
    pub fn of(structure: &Structure, limits: &Limits) -> Result<(Self, Gathering), Problems> {
        let mut problems = Problems::default();
        let Some(levels) = structure.dimensions.object() else {
            return Err(at_path("missing-member", "dimensions").into());
        };
        let given = given(levels);
        if given.len() > limits.columns {
            let problem = at_path("too-many-columns", "dimensions").with("most", limits.columns);
            return Err(problem.into());
        }
        problems.extend(codes_of_dimensions(&given));
        problems.extend(of_data_set(&given));
        let time = time(&given, &mut problems);
        problems = problems.or(Problems::default())?;
        let places = order(&given, time);
        let mut dimensions: Vec<(usize, &Component)> = places
            .iter()
            .zip(&given)
            .filter_map(|(place, (_, component))| Some(((*place)?, *component)))
            .collect();
        dimensions.sort_by_key(|(place, _)| *place);
        let codes: Vec<(String, Option<String>)> =
            dimensions.iter().map(|(_, component)| code_and_name(component)).collect();
        let names = codes.iter().map(|(code, name)| (code.as_str(), name.as_deref()));
        let mut gathering = Gathering::new(names);
        let all = places.iter().zip(&given).map(|(place, (level, component))| {
            let values = Values { component, limits };
            let meaning = match place {
                Some(side) => {
                    Meaning::Codes(*side, values.codes(*side, &mut gathering, &mut problems))
                }
                None => Meaning::Periods(values.periods(&mut problems)),
            };
            Axis { level: *level, meaning }
        });
        let axes = Self { all: all.collect(), width: dimensions.len(), of_groups: ranked(&given) };
        problems.or((axes, gathering))
    }
}

/// The dimensions in the order in which keys name them.
fn given(levels: &Levels) -> Vec<(Level, &Component)> {
    let lists = [
        (Level::DataSet, levels.data_set.list()),
        (Level::Series, levels.series.list()),
        (Level::Observation, levels.observation.list()),
    ];
    lists
        .into_iter()
        .flat_map(|(level, list)| list.unwrap_or_default().iter().map(move |c| (level, c)))
        .collect()
}

fn code_and_name(component: &Component) -> (String, Option<String>) {
    let code = component.code().to_ascii_lowercase();
    let name = named(&component.name, &component.names);
    let name = name.filter(|name| *name != component.code() && *name != code);
    (code, name)
}

/// What is wrong with the codes of dimensions.
fn codes_of_dimensions(given: &[(Level, &Component)]) -> Vec<Problem> {
    let mut seen = HashSet::new();
    let mut problems = Vec::new();
    for (_, component) in given {
        let code = component.code().to_ascii_lowercase();
        let path = || format!("dimensions.{}", component.code());
        if !is_dimension(&code) {
            problems.push(at_path("not-a-dimension", path()).with("column", component.code()));
        } else if !seen.insert(code.clone()) {
            problems.push(at_path("repeated-dimension", path()).with("dimension", code));
        }
    }
    problems
}

/// Dimensions that the whole table shares but that have not exactly one value.
fn of_data_set(given: &[(Level, &Component)]) -> Vec<Problem> {
    let shared = given.iter().filter(|(level, _)| *level == Level::DataSet);
    let many = |c: &Component| c.values.list().map_or(0, <[_]>::len);
    let wrong = shared.filter(|(_, component)| many(component) != 1);
    let problem = |(_, c): &(Level, &Component)| {
        let problem = at_path("wrong-size", format!("dimensions.{}.values", c.code()));
        problem.with("expected", 1).with("found", many(c))
    };
    wrong.map(problem).collect()
}

/// Which dimension is time.
fn time(given: &[(Level, &Component)], problems: &mut Problems) -> Option<usize> {
    let is_time = |role: &str| role.eq_ignore_ascii_case("time") || role == TIME;
    let has_role = |c: &Component| {
        let roles = c.roles.list().unwrap_or_default();
        roles.iter().chain([&c.role]).filter_map(|role| role.0.as_deref()).any(is_time)
    };
    let all = || given.iter().map(|(_, component)| *component).enumerate();
    if let Some((at, _)) = all().find(|(_, c)| c.code() == TIME) {
        return Some(at);
    }
    let told: Vec<(usize, &Component)> = all().filter(|(_, c)| has_role(c)).collect();
    match told.as_slice() {
        [(at, _)] => return Some(*at),
        [] => problems.add(at_path("no-time-dimension", "dimensions")),
        several => {
            let ids: Vec<&str> = several.iter().map(|(_, c)| c.code()).collect();
            let problem = at_path("several-time-dimensions", "dimensions");
            problems.add(problem.with("dimensions", ids.join(" ")));
        }
    }
    None
}

/// For each dimension its place in the table, nothing for time: by key position where all have
/// different ones, else as they come.
fn order(given: &[(Level, &Component)], time: Option<usize>) -> Vec<Option<usize>> {
    let others = ranked(given).into_iter().filter(|at| Some(*at) != time);
    let mut places = vec![None; given.len()];
    for (place, at) in others.enumerate() {
        if let Some(found) = places.get_mut(at) {
            *found = Some(place);
        }
    }
    places
}

/// The dimensions, time among them, by key position where all have different ones, else as they come.
fn ranked(given: &[(Level, &Component)]) -> Vec<usize> {
    let positions: Vec<Option<u64>> = given.iter().map(|(_, c)| c.key_position.place()).collect();
    let different: HashSet<u64> = positions.iter().copied().flatten().collect();
    let mut all: Vec<usize> = (0..given.len()).collect();
    if different.len() == given.len() {
        all.sort_by_key(|at| positions.get(*at).copied().flatten());
    }
    all
}

/// The values of one dimension.
struct Values<'a> {
    component: &'a Component,
    limits: &'a Limits,
}

impl Values<'_> {
    fn path(&self, at: usize) -> String {
        format!("dimensions.{}.values[{at}]", self.component.code())
    }

    /// Every value with its code; what has none, or the code of another, is a problem.
    fn each(&self, problems: &mut Problems) -> Vec<(String, Option<String>)> {
        let given = self.component.values.list().unwrap_or_default();
        let mut seen = HashSet::new();
        let mut values = Vec::new();
        for (at, value) in given.iter().enumerate() {
            let code = value.as_ref().and_then(|v| v.code()).unwrap_or_default();
            let label = value.as_ref().and_then(|v| named(&v.name, &v.names));
            let label = label.filter(|label| *label != code);
            if !is_code(&code) {
                problems.add(at_path("not-a-code", self.path(at)).with("cell", &code));
            } else if !seen.insert(code.clone()) {
                problems.add(at_path("repeated-code", self.path(at)).with("code", &code));
            }
            if label.as_ref().is_some_and(|label| label.len() > self.limits.cell_bytes) {
                let problem = at_path("cell-too-long", self.path(at));
                problems.add(problem.with("most", self.limits.cell_bytes));
            }
            values.push((code, label));
        }
        values
    }

    fn codes(&self, side: usize, gathering: &mut Gathering, problems: &mut Problems) -> Vec<u32> {
        let values = self.each(problems);
        let place =
            |(code, label): (String, Option<String>)| gathering.code(side, &code, label.as_deref());
        values.into_iter().map(place).collect()
    }

    fn periods(&self, problems: &mut Problems) -> Vec<Period> {
        let given = self.component.values.list().unwrap_or_default();
        let (mut periods, mut seen) = (Vec::new(), HashSet::new());
        for (at, value) in given.iter().enumerate() {
            let code = value.as_ref().and_then(|v| v.code()).unwrap_or_default();
            match period(&code) {
                Ok(period) if seen.insert(period) => periods.push(period),
                Ok(_) => problems.add(at_path("repeated-code", self.path(at)).with("code", code)),
                Err(_) => problems.add(at_path("not-a-period", self.path(at)).with("cell", code)),
            }
        }
        periods
    }
}
