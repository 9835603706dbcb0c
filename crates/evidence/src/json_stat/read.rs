//! The reader: what a document says is looked through as a whole, then the cells are put in order.

use std::io::Read;

use measure::{Problem, Problems};

use super::{
    cells::{Cells, Given},
    grid::{Grid, MOST},
    message::{Extension, Inside, Message, MessageSeed},
    sides::Sides,
};
use crate::{
    dataset::{Dataset, Observation, Point, Provenance, Title},
    flag::Flags,
    gather::Gathering,
    json::{agency_of, at_path, document, is_name},
    read::{Limits, Reading, Refused},
    stamp::Stamp,
};

/// Reads a table: a dataset of version 2.0, or a collection or a bundle of version 1 that holds one dataset.
///
/// The dimension of time is the one that has the role; where none has, it is `time` or
/// `TIME_PERIOD`, or else the only one whose codes are periods. The code of the table is
/// `extension.id` or the name in `reading`; its agency is `extension.agencyId` or the source in
/// capitals. A label that says no more than its code counts as none. A table without any cell is
/// a table. Besides the bytes, [`Limits::rows`] bounds the cells that are given, and
/// [`Limits::columns`] the dimensions.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read_json_stat(source: impl Read, reading: &Reading) -> Result<Dataset, Refused> {
    let seed = MessageSeed { most: reading.limits.rows, has_inside: Inside::Tables };
    let message = only(document(source, &reading.limits, "not-json-stat", seed)?)?;
    let mut problems = Problems::default();
    let title = title(&message, reading, &mut problems);
    let sides = Sides::of(&message, &reading.limits);
    let sides = sides.map_err(|wrong| problems.extend(wrong)).ok();
    let Message { value, status, .. } = message;
    let Some(value) = value else {
        problems.add(at_path("missing-member", "value"));
        return Err(problems.into());
    };
    problems.extend(value.problems.clone());
    problems.extend(status.iter().flat_map(|status| status.problems.clone()));
    let (Some(sides), true) = (sides, problems.is_empty()) else { return Err(problems.into()) };
    let Some(grid) = Grid::new(&sides.sizes(), sides.time, &sides.periods) else {
        return Err(Refused::because(at_path("too-many-rows", "size").with("most", MOST)));
    };
    let cells = in_order(&grid, value, status, &mut problems);
    let gathering = gathered(&sides, &grid, &cells, &reading.limits, &mut problems);
    let dataset = gathering.finish(title, &mut problems);
    problems.or(dataset).map_err(Refused::from)
}

/// The one table of a document.
fn only(mut message: Message) -> Result<Message, Refused> {
    let refused = |name, found: &str| {
        Err(Refused::because(at_path("not-json-stat", name).with("found", found)))
    };
    let class = message.class.as_deref();
    let is_bundle = matches!(class, None | Some("collection" | "bundle"));
    if let Some(class) = class.filter(|class| *class != "dataset")
        && (!is_bundle || message.inside.is_empty())
    {
        return refused("class", class);
    }
    if let Some(version) = message.version.as_deref().filter(|v| !v.starts_with(['1', '2'])) {
        return refused("version", version);
    }
    let is_here = message.value.is_some() || message.dimensions.object().is_some();
    if is_here || !is_bundle {
        return Ok(message);
    }
    let (table, many) = (message.inside.pop(), message.inside.len() + 1);
    match table {
        Some(table) if many == 1 => Ok(table),
        Some(_) => Err(Refused::because(at_path("several-datasets", "").with("found", many))),
        None => Err(Refused::because(at_path("not-json-stat", ""))),
    }
}

fn title(message: &Message, reading: &Reading, problems: &mut Problems) -> Title {
    let extension = message.extension.object().cloned().unwrap_or_default();
    let Extension { id, agency, version, licence, extracted } = extension;
    let mut day = |text: Option<String>, path: &str| -> Option<Stamp> {
        let text = text?;
        let day = Stamp::of_moment(&text);
        if day.is_none() {
            problems.add(at_path("not-a-date", path).with("cell", text));
        }
        day
    };
    let updated = day(message.updated.clone(), "updated");
    let extracted = day(extracted.some(), "extension.extracted");
    let (source, licence) = (message.source.clone(), licence.some());
    let agency = agency.some().filter(|agency| is_name(agency));
    Title {
        agency: agency.unwrap_or_else(|| agency_of(source.as_deref())),
        code: code(id.some(), reading, problems),
        version: version.some().filter(|version| is_name(version)),
        name: message.label.clone(),
        updated,
        provenance: Provenance { source, licence, extracted },
    }
}

/// The code of a table, without its view.
fn code(id: Option<String>, reading: &Reading, problems: &mut Problems) -> String {
    let plain = |code: &str| code.split('$').next().unwrap_or(code).to_owned();
    let given = [id.as_deref(), reading.name.as_deref()];
    let code = given.into_iter().flatten().map(plain).find(|code| is_name(code));
    if code.is_none() {
        problems.add(match id {
            Some(id) => at_path("not-a-dataflow", "extension.id").with("cell", id),
            None => at_path("missing-member", "extension.id"),
        });
    }
    code.unwrap_or_default()
}

/// What is said of one cell.
enum Said {
    Figure(f64),
    Status(Flags),
}

/// A cell that is there, by its number in the order of series and time.
type Cell = (u64, Observation);

/// The cells that are there, in the order of series and time.
fn in_order(
    grid: &Grid,
    value: Cells<f64>,
    status: Option<Cells<Option<Flags>>>,
    problems: &mut Problems,
) -> Vec<Cell> {
    let mut said = Vec::new();
    let all = match status.map(|status| status.given) {
        Some(Given::One(flags)) => flags,
        Some(Given::All(list)) if list.len() == 1 && grid.cells() != 1 => {
            list.first().copied().flatten()
        }
        Some(given) => {
            let flags = |flags: Option<Flags>| flags.map(Said::Status);
            placed(grid, ("status", given), flags, &mut said, problems);
            None
        }
        None => None,
    };
    placed(grid, ("value", value.given), |v| Some(Said::Figure(v)), &mut said, problems);
    said.sort_by_key(|(at, _)| *at);
    let same = said.chunk_by(|(a, _), (b, _)| a == b);
    same.filter_map(|same| cell(grid, same, all, problems)).collect()
}

/// Puts what is given to its places.
fn placed<T>(
    grid: &Grid,
    (name, given): (&str, Given<T>),
    say: impl Fn(T) -> Option<Said>,
    said: &mut Vec<(u64, Said)>,
    problems: &mut Problems,
) {
    let mut put = |at: u64, cell: T| match grid.ordered(at) {
        Some(at) => said.extend(say(cell).map(|cell| (at, cell))),
        None => problems
            .add(at_path("not-an-index", format_args!("{name}.{at}")).with("cells", grid.cells())),
    };
    match given {
        Given::One(only) if grid.cells() == 1 => put(0, only),
        Given::One(_) => problems.add(wrong_size(name, grid, 1)),
        Given::All(list) if list.len() as u64 != grid.cells() => {
            problems.add(wrong_size(name, grid, list.len()));
        }
        Given::All(list) => (0..).zip(list).for_each(|(at, cell)| put(at, cell)),
        Given::Some(some) => some.into_iter().for_each(|(at, cell)| put(at, cell)),
    }
}

fn wrong_size(name: &str, grid: &Grid, found: usize) -> Problem {
    at_path("wrong-size", name).with("expected", grid.cells()).with("found", found)
}

/// One cell out of all that is said of it; nothing when it has neither figure nor status.
fn cell(
    grid: &Grid,
    same: &[(u64, Said)],
    all: Option<Flags>,
    problems: &mut Problems,
) -> Option<Cell> {
    let at = same.first()?.0;
    let (mut figures, mut statuses) = (Vec::new(), Vec::new());
    for (_, said) in same {
        match said {
            Said::Figure(figure) => figures.push(*figure),
            Said::Status(flags) => statuses.push(*flags),
        }
    }
    for (name, many) in [("value", figures.len()), ("status", statuses.len())] {
        if many > 1 {
            let path = format!("{name}.{}", grid.original(at));
            problems.add(at_path("repeated-figure", &path).with("period", &path));
        }
    }
    let value = figures.first().copied().filter(|figure| !figure.is_nan());
    let flags = statuses.first().copied().or(all);
    (value.is_some() || flags.is_some())
        .then(|| (at, Observation { value, flags: flags.unwrap_or_default() }))
}

/// The cells as a table.
fn gathered(
    sides: &Sides,
    grid: &Grid,
    cells: &[Cell],
    limits: &Limits,
    problems: &mut Problems,
) -> Gathering {
    let others: Vec<_> =
        sides.all.iter().enumerate().filter(|(at, _)| *at != sides.time).map(|(_, s)| s).collect();
    let codes: Vec<String> = others.iter().map(|side| side.code()).collect();
    let names = codes.iter().zip(&others).map(|(code, side)| (code.as_str(), side.name.as_deref()));
    let mut gathering = Gathering::new(names);
    for (at, side) in others.iter().enumerate() {
        for code in &side.codes {
            gathering.code(at, &code.code, code.label.as_deref());
        }
    }
    if cells.len() > limits.rows {
        problems.add(at_path("too-many-rows", "value").with("most", limits.rows));
        return gathering;
    }
    let mut periods = sides.periods.clone();
    periods.sort();
    for same in cells.chunk_by(|(a, _), (b, _)| grid.split(*a).0 == grid.split(*b).0) {
        let Some((first, _)) = same.first() else { continue };
        let key = grid.key(grid.split(*first).0);
        let key: Vec<u32> = key.into_iter().map(|k| u32::try_from(k).unwrap_or(u32::MAX)).collect();
        for (at, observation) in same {
            let time = usize::try_from(grid.split(*at).1).unwrap_or(usize::MAX);
            let Some(period) = periods.get(time).copied() else { continue };
            if !gathering.add(&key, Point { period, observation: *observation }, 0) {
                let path = sides.all.get(sides.time).map_or("", |side| side.id.as_str());
                let problem = at_path("too-many-periods", format_args!("dimension.{path}"));
                problems.add(problem);
                return gathering;
            }
        }
    }
    gathering
}
