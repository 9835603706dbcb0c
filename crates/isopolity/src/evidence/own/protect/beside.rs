//! What lies beside new figures: everything that the city published of the same people and the same times.

use std::collections::{BTreeMap, HashSet};

use ::disclosure::{
    Audit, CellId, Draft, Finding, Part, Pattern, Primary, Release, Shown, Standing, Table, Values,
    Verdict, audit_within,
};
use measure::{Key, Problem, Problems};

use super::people::{People, Side, at_choice, hidden_in, is_empty_rest};
use super::{Protection, Sensitivity};

/// How much work an audit may take: some seconds.
const AUDIT: u64 = 2_000_000_000;

/// Everything of the city that an attacker can lay beside the new figures.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Earlier states of this table, the oldest first.
    pub own: Vec<Part>,
    /// Other tables that count the same people, with what they are called.
    pub others: BTreeMap<String, Vec<Part>>,
    /// How much any of them could harm.
    pub sensitivity: Sensitivity,
}

impl Known {
    /// Adds what was published at one time, of this table or of another with its name; what was published
    /// just so before moves to its new place.
    pub fn add(
        &mut self,
        nr: i64,
        of: Result<(), String>,
        (done, parts): (&Protection, Vec<Part>),
    ) {
        self.sensitivity = self.sensitivity.max(done.wish.sensitivity);
        let all = match of {
            Ok(()) => &mut self.own,
            Err(name) => self.others.entry(name).or_default(),
        };
        for (at, part) in parts.into_iter().enumerate() {
            if let Some(part) = renamed(part, &format!("r{nr}-{at}")) {
                all.retain(|known| !says_the_same(known, &part));
                all.push(part);
            }
        }
    }
}

/// The same table by another name.
fn renamed(part: Part, name: &str) -> Option<Part> {
    let draft = Draft { key: Key::parse(name).ok()?, ..part.table.into() };
    Some(Part { table: Table::read(draft).ok()?, shown: part.shown })
}

fn says_the_same(one: &Part, other: &Part) -> bool {
    let (a, b) = (one.table.draft(), other.table.draft());
    one.shown == other.shown
        && a.fixed == b.fixed
        && a.dimensions == b.dimensions
        && a.cells == b.cells
}

/// The time of a table.
fn time_of(part: &Table) -> Option<&str> {
    part.draft()
        .fixed
        .iter()
        .find(|(key, _)| key.as_str() == "period")
        .map(|(_, time)| time.as_str())
}

/// The earlier tables that speak of the same times, the latest first. Of one that contradicts what is later,
/// because it was corrected, what it hid stays hidden where the numbers are the same.
pub fn beside(all: &mut [People], sides: &[Side], known: &Known) -> Result<Vec<Part>, Problems> {
    let (mut beside, mut problems) = (Vec::new(), Problems::default());
    let own = std::iter::once((None, &known.own));
    let others = known.others.iter().map(|(name, parts)| (Some(name), parts));
    for (name, parts) in own.chain(others) {
        for (at, part) in parts.iter().enumerate().rev() {
            let time = time_of(&part.table);
            let is_of_time = |table: &Table| time_of(table) == time;
            let fresh = all.iter().map(|people| &people.table).filter(|table| is_of_time(table));
            let fresh: Vec<Part> = fresh.map(|table| table.clone().into()).collect();
            if fresh.is_empty() {
                continue;
            }
            let so_far = beside.iter().filter(|part: &&Part| is_of_time(&part.table)).cloned();
            let joined =
                Release::new(fresh.into_iter().chain(so_far).chain([part.clone()]).collect(), &[]);
            let mut later = parts.iter().skip(at + 1);
            match (joined, name) {
                (Ok(_), _) => beside.push(part.clone()),
                (Err(found), Some(name)) if !later.any(|part| is_of_time(&part.table)) => {
                    problems.extend(found.into_iter().map(|problem| differs(problem, name)));
                }
                (Err(_), _) => {
                    let before = hidden_in(&part.table, sides);
                    all.iter_mut().for_each(|people| people.keep_hidden(&before));
                }
            }
        }
    }
    problems.or(beside)
}

/// Another table of the same people says otherwise.
fn differs(problem: Problem, table: &str) -> Problem {
    let fact =
        |name: &str| problem.facts.iter().find(|(n, _)| *n == name).map(|(_, fact)| fact.clone());
    match fact("value").zip(fact("other")) {
        Some((value, other)) => Problem::new("own-linked-differ", "own-small")
            .with("table", table)
            .with("place", &problem.place)
            .with("value", value)
            .with("other", other),
        None => at_choice(problem),
    }
}

/// New tables beside earlier ones, what must be protected in them, and what is out for good.
pub struct Laid {
    /// All of them, the new ones first.
    pub release: Release,
    /// What must be protected.
    pub primaries: Vec<Primary>,
    /// What is out: small numbers that were shown, or that follow from what was.
    pub out: HashSet<CellId>,
    /// How many tables are new.
    fresh: usize,
}

impl Laid {
    /// How many small numbers of the new tables are out for good.
    pub fn out_here(&self) -> usize {
        let tables = self.release.parts().iter().take(self.fresh).enumerate();
        let cells = tables.flat_map(|(table, part)| {
            (0..part.table.cells().len()).filter_map(move |at| self.release.cell_at(table, at))
        });
        cells.collect::<HashSet<_>>().intersection(&self.out).count()
    }

    /// Takes numbers that nothing can protect any more from those that must be.
    pub fn give_up(&mut self, cells: impl IntoIterator<Item = CellId>) {
        self.out.extend(cells);
        self.primaries.retain(|primary| !self.out.contains(&primary.cell));
    }
}

/// Lays new tables beside earlier ones.
pub fn lay(fresh: Vec<Part>, beside: &[Part], sensitivity: Sensitivity) -> Result<Laid, Problems> {
    let new = fresh.len();
    let mut laid = join(fresh, beside, sensitivity)?;
    if new > 0 && !beside.is_empty() {
        // What a reader could prove before is no reason to refuse what is new.
        let before = join(Vec::new(), beside, sensitivity)?;
        let exposed: HashSet<CellId> = exposed(&before).into_iter().collect();
        let places = beside
            .iter()
            .enumerate()
            .flat_map(|(table, part)| (0..part.table.cells().len()).map(move |at| (table, at)));
        let is_exposed = |(table, at): &(usize, usize)| {
            before.release.cell_at(*table, *at).is_some_and(|id| exposed.contains(&id))
        };
        let known = places.filter(is_exposed);
        let known: Vec<CellId> =
            known.filter_map(|(table, at)| laid.release.cell_at(new + table, at)).collect();
        laid.give_up(known);
    }
    Ok(laid)
}

/// What a reader can prove of numbers that must be protected, where nothing more is hidden. What could not
/// be solved in time is not among them.
pub fn exposed(laid: &Laid) -> Vec<CellId> {
    let found = look(laid);
    let is_exposed = |finding: &&Finding| matches!(finding.verdict, Verdict::Exposed { .. });
    found.failures().filter(is_exposed).map(|finding| finding.cell).collect()
}

/// What a reader can prove, within the time that an officer waits.
pub fn look(laid: &Laid) -> Audit {
    let shown = Pattern::default();
    audit_within(&laid.release, &laid.primaries, &shown, Values::Real, AUDIT)
}

fn join(fresh: Vec<Part>, beside: &[Part], sensitivity: Sensitivity) -> Result<Laid, Problems> {
    let new = fresh.len();
    let release = Release::new(fresh.into_iter().chain(beside.iter().cloned()).collect(), &[]);
    let release = release.map_err(all_at_choice)?;
    let mut primaries = release.primaries(&sensitivity.rules()).map_err(all_at_choice)?;
    let small: HashSet<CellId> = primaries.iter().map(|primary| primary.cell).collect();
    let (mut out, mut nobody) = (HashSet::new(), HashSet::new());
    for (table, part) in release.parts().iter().enumerate() {
        let is_exact = part.shown == Shown::Exact;
        for (at, cell) in part.table.cells().iter().enumerate() {
            let Some(id) = release.cell_at(table, at).filter(|id| small.contains(id)) else {
                continue;
            };
            if is_empty_rest(cell) {
                nobody.insert(id);
            } else if is_exact && cell.standing == Standing::Published {
                out.insert(id);
            }
        }
    }
    primaries.retain(|primary| !out.contains(&primary.cell) && !nobody.contains(&primary.cell));
    Ok(Laid { release, primaries, out, fresh: new })
}

/// Problems at the field where it is chosen what becomes of small numbers.
pub fn all_at_choice(problems: Problems) -> Problems {
    let mut all = Problems::default();
    all.extend(problems.into_iter().map(at_choice));
    all
}
