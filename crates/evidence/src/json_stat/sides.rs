//! Sides: the dimensions of a table, and which of them is time.

use std::collections::{HashMap, HashSet};

use measure::{Period, Problem, Problems};

use super::message::{Category, Member, Message, Side as Given};
use crate::{
    dataset::Code,
    json::{Either, Members, Scalar, Text, at_path},
    own::code_of,
    read::{
        Limits,
        cell::{is_code, is_dimension},
    },
};

/// The names that a dimension of time has where no role says which it is.
const TIMES: [&str; 2] = ["time", "TIME_PERIOD"];

/// One dimension with its codes in the order of the cells.
#[derive(Clone, Debug)]
pub(super) struct Side {
    /// As the document has it.
    pub id: String,
    pub name: Option<String>,
    pub codes: Vec<Code>,
}

impl Side {
    /// The code of the dimension: what the document calls it, or a code of our own where that is no
    /// code, because JSON-stat takes any text: `2011 Hierarchy` is `d_2011_hierarchy`.
    pub fn code(&self) -> String {
        let plain = self.id.to_ascii_lowercase();
        if is_dimension(&plain) {
            return plain;
        }
        let own = code_of(&self.id).to_ascii_lowercase();
        if is_dimension(&own) { own } else { format!("d_{own}") }
    }

    /// Where its codes stand in the document.
    fn path(&self) -> String {
        format!("dimension.{}.category", self.id)
    }

    /// Whether it can be time.
    fn is_time(&self) -> bool {
        !self.codes.is_empty() && self.codes.iter().all(|c| c.code.parse::<Period>().is_ok())
    }
}

/// The dimensions of a table.
#[derive(Clone, Debug)]
pub(super) struct Sides {
    pub all: Vec<Side>,
    /// Which one is time.
    pub time: usize,
    /// When, in the order of the cells.
    pub periods: Vec<Period>,
}

impl Sides {
    /// The dimensions of a message.
    ///
    /// # Errors
    /// All that is wrong with them.
    pub fn of(message: &Message, limits: &Limits) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let Some(members) = message.dimensions.object() else {
            return Err(at_path("missing-member", "dimension").into());
        };
        let mut all = Vec::new();
        for id in ids(message, members, limits, &mut problems) {
            match members.get(&id).and_then(Either::object) {
                Some(given) => all.push(side(id, given, limits, &mut problems)),
                None => problems.add(at_path("missing-member", format_args!("dimension.{id}"))),
            }
        }
        sizes(message, members, &all, &mut problems);
        problems = problems.or(Problems::default())?;
        let Some(time) = time(message, members, &all, &mut problems) else { return Err(problems) };
        let periods = all.get(time).map(|side| periods(side, &mut problems)).unwrap_or_default();
        let mut seen = HashSet::new();
        for (_, side) in all.iter().enumerate().filter(|(at, _)| *at != time) {
            if !seen.insert(side.code()) {
                let problem = at_path("repeated-dimension", format_args!("dimension.{}", side.id));
                problems.add(problem.with("dimension", side.code()));
            }
        }
        if all.len() < 2 {
            problems.add(at_path("no-dimensions", "id"));
        }
        problems.or(Self { all, time, periods })
    }

    /// How many codes each dimension has.
    pub fn sizes(&self) -> Vec<usize> {
        self.all.iter().map(|side| side.codes.len()).collect()
    }
}

/// The names of the dimensions in order.
fn ids(
    message: &Message,
    members: &Members<Member>,
    limits: &Limits,
    problems: &mut Problems,
) -> Vec<String> {
    let inner = || members.get("id").and_then(Either::list);
    let Some(given) = message.ids.list().or_else(inner) else {
        problems.add(at_path("missing-member", "id"));
        return Vec::new();
    };
    if given.len() > limits.columns {
        problems.add(at_path("too-many-columns", "id").with("most", limits.columns));
        return Vec::new();
    }
    let mut seen = HashSet::new();
    let mut ids = Vec::new();
    for (at, id) in given.iter().enumerate() {
        let Scalar::Text(id) = id else {
            let path = format!("id[{at}]");
            problems.add(at_path("not-a-dimension", &path).with("column", &path));
            continue;
        };
        if seen.insert(id.to_ascii_lowercase()) {
            ids.push(id.to_string());
        } else {
            let problem = at_path("repeated-dimension", format_args!("id[{at}]"));
            problems.add(problem.with("dimension", id));
        }
    }
    ids
}

fn side(id: String, given: &Given, limits: &Limits, problems: &mut Problems) -> Side {
    let called = if is_dimension(&id.to_ascii_lowercase()) { None } else { Some(id.clone()) };
    let name =
        given.label.clone().some().filter(|name| *name != id && *name != id.to_ascii_lowercase());
    let mut side = Side { id, name: name.or(called), codes: Vec::new() };
    let nothing = Category::default();
    let category = given.category.object().unwrap_or(&nothing);
    let no_labels = Members::default();
    let labels = category.label.object().unwrap_or(&no_labels);
    let codes = codes(category, labels, &side.path(), problems);
    let labels: HashMap<&str, &Text> = labels.0.iter().map(|(c, l)| (c.as_str(), l)).collect();
    let mut seen = HashSet::new();
    let mut taken: HashSet<String> = codes.iter().filter(|code| is_code(code)).cloned().collect();
    for code in codes {
        let path = format!("{}.index.{code}", side.path());
        if !seen.insert(code.clone()) {
            problems.add(at_path("repeated-code", &path).with("code", &code));
        } else if code.is_empty() {
            problems.add(at_path("not-a-code", &path).with("cell", &code));
        }
        let label = labels.get(code.as_str()).map(|label| (*label).clone());
        let label = label.and_then(Text::some).filter(|label| *label != code);
        let (code, label) = if is_code(&code) || code.is_empty() {
            (code, label)
        } else {
            let own = own_code(&code, &mut taken);
            let label = label.unwrap_or(code).trim().to_owned();
            let is_news = !label.is_empty() && label != own;
            (own, is_news.then_some(label))
        };
        let too_long = [Some(&code), label.as_ref()];
        if too_long.into_iter().flatten().any(|text| text.len() > limits.cell_bytes) {
            problems.add(at_path("cell-too-long", &path).with("most", limits.cell_bytes));
        }
        side.codes.push(Code { code, label });
    }
    side
}

/// A code of our own for a text that is none, one that no other has.
fn own_code(text: &str, taken: &mut HashSet<String>) -> String {
    let own = code_of(text);
    let more = (2_u32..).map(|n| format!("{own}_{n}"));
    let free = std::iter::once(own.clone()).chain(more).find(|code| !taken.contains(code));
    let free = free.unwrap_or(own);
    taken.insert(free.clone());
    free
}

/// The codes of a category in the order of the cells.
fn codes(
    category: &Category,
    labels: &Members<Text>,
    path: &str,
    problems: &mut Problems,
) -> Vec<String> {
    match &category.index {
        Either::List(codes) => {
            codes.0.iter().map(|c| c.clone().some().unwrap_or_default()).collect()
        }
        Either::Object(places) => placed(places, path, problems),
        Either::Neither => match labels.0.as_slice() {
            [(only, _)] => vec![only.clone()],
            _ => {
                problems.add(at_path("missing-member", format_args!("{path}.index")));
                Vec::new()
            }
        },
    }
}

/// Codes by their places, each of which must be taken once.
fn placed(places: &Members<Scalar>, path: &str, problems: &mut Problems) -> Vec<String> {
    let mut codes: Vec<Option<&String>> = vec![None; places.0.len()];
    for (code, place) in &places.0 {
        let at = place.place().and_then(|p| usize::try_from(p).ok());
        match at.and_then(|at| codes.get_mut(at)) {
            Some(free) if free.is_none() => *free = Some(code),
            _ => problems.add(at_path("not-an-index", format_args!("{path}.index.{code}"))),
        }
    }
    codes.into_iter().flatten().cloned().collect()
}

/// Whether the sizes say what the codes say.
fn sizes(message: &Message, members: &Members<Member>, all: &[Side], problems: &mut Problems) {
    let inner = || members.get("size").and_then(Either::list);
    let Some(given) = message.sizes.list().or_else(inner) else {
        return problems.add(at_path("missing-member", "size"));
    };
    let wrong =
        |path: String, expected: usize| at_path("wrong-size", path).with("expected", expected);
    if given.len() != all.len() && problems.is_empty() {
        problems.add(wrong("size".to_owned(), all.len()).with("found", given.len()));
    }
    for (at, (size, side)) in given.iter().zip(all).enumerate() {
        let expected = side.codes.len();
        let found = size.place();
        if found != u64::try_from(expected).ok() && problems.is_empty() {
            let found = found.map(|size| size.to_string()).unwrap_or_default();
            problems.add(wrong(format!("size[{at}]"), expected).with("found", found));
        }
    }
}

/// Which dimension is time: the one that has the role, or else the one whose codes are periods.
fn time(
    message: &Message,
    members: &Members<Member>,
    all: &[Side],
    problems: &mut Problems,
) -> Option<usize> {
    let at = |id: &str| all.iter().position(|side| side.id == id);
    let inner = || members.get("role").and_then(Either::object);
    let role = message.role.object().or_else(inner);
    let told = role.and_then(|role| role.time.list()).unwrap_or_default();
    let told: Vec<&str> = told.iter().filter_map(|id| id.0.as_deref()).collect();
    if let Some(strange) = told.iter().find(|id| at(id).is_none()) {
        problems.add(at_path("missing-member", format_args!("dimension.{strange}")));
        return None;
    }
    let named = TIMES.into_iter().find_map(at);
    let looks: Vec<usize> =
        (0..).zip(all).filter(|(_, side)| side.is_time()).map(|(at, _)| at).collect();
    match (told.as_slice(), named, looks.as_slice()) {
        ([only], ..) => at(only),
        ([], Some(named), _) => Some(named),
        ([], None, [only]) => Some(*only),
        ([], None, []) => {
            problems.add(at_path("no-time-dimension", "dimension"));
            None
        }
        ([], None, several) => {
            let ids = several.iter().filter_map(|at| all.get(*at)).map(|side| side.id.as_str());
            problems.add(several_times("dimension", &ids.collect::<Vec<_>>()));
            None
        }
        (several, ..) => {
            problems.add(several_times("role.time", several));
            None
        }
    }
}

fn several_times(path: &str, ids: &[&str]) -> Problem {
    at_path("several-time-dimensions", path).with("dimensions", ids.join(" "))
}

/// When the codes of the dimension of time are, each once; where a code is no time, its label may be.
fn periods(side: &Side, problems: &mut Problems) -> Vec<Period> {
    let mut seen = HashSet::new();
    let mut periods = Vec::new();
    for Code { code, label } in &side.codes {
        let path = || format!("{}.index.{code}", side.path());
        let labelled = |error| label.as_deref().map_or(Err(error), |label| label.trim().parse());
        match code.parse::<Period>().or_else(labelled) {
            Ok(period) if seen.insert(period) => periods.push(period),
            Ok(_) => problems.add(at_path("repeated-code", path()).with("code", code)),
            Err(_) => problems.add(at_path("not-a-period", path()).with("cell", code)),
        }
    }
    periods
}
