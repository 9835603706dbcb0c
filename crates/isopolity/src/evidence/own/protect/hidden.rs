//! Small numbers hidden: which others with them, why, and what a reader can prove all the same.

use std::collections::{HashMap, HashSet};

use ::disclosure::{
    CellId, Finding, Guard, NotProtected, Order, Part, Pattern, Reason, SUPPRESSION_WORK, Standing,
    suppress,
};
use ::evidence::Dataset;
use ::evidence::own::UNIT;
use measure::{Period, Problem, Problems};

use super::beside::{Laid, lay};
use super::people::{Amounts, People, Place, Who};
use super::redrawn::redrawn;
use super::{Protection, Shielded, Wish};

/// How much work a search may take: a few seconds, while the officer waits.
const WORK: u64 = 5 * SUPPRESSION_WORK;
/// The most hidden figures that are explained one by one.
const MOST_EXPLAINED: usize = 60;

/// Why a figure is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Few people are counted.
    Few,
    /// Nobody is counted, which tells something too.
    Nobody,
    /// Those who are left over are few.
    RestIsFew,
    /// It protects others.
    ForOthers,
}

impl Why {
    /// A short name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Few => "few",
            Self::Nobody => "nobody",
            Self::RestIsFew => "rest",
            Self::ForOthers => "others",
        }
    }
}

/// A figure that is hidden.
#[derive(Clone, Debug, PartialEq)]
pub struct HiddenFigure {
    /// Where it stands: what its codes are called.
    pub place: Vec<String>,
    /// Its time.
    pub period: Period,
    /// Whether it says out of how many people others are counted.
    pub is_base: bool,
    /// The figure.
    pub figure: f64,
    /// Why it is hidden.
    pub why: Why,
    /// The least that a reader can prove.
    pub least: f64,
    /// The most; none where nothing bounds it.
    pub most: Option<f64>,
}

/// Small numbers hidden, and others for their sake.
pub fn hidden(
    (dataset, shown): (&Dataset, &Shown),
    all: &[People],
    beside: &[Part],
    wish: Wish,
) -> Result<Shielded, Problems> {
    let found = Found::of(all, beside, wish)?;
    let (mut hidden, mut masked) = (Vec::new(), HashMap::new());
    for (table, people) in all.iter().enumerate() {
        for at in 0..people.table.cells().len() {
            if let Some((place, who, figure)) = found.figure(dataset, (table, people), at) {
                hidden.push(figure);
                masked.insert((place, who), None);
            }
        }
    }
    let others = hidden.iter().filter(|figure| figure.why == Why::ForOthers).count();
    let protection = Protection {
        wish,
        few: hidden.len() - others,
        others,
        out: found.laid.out_here(),
        opened: 0,
    };
    hidden.sort_by_key(|figure| figure.why == Why::ForOthers);
    hidden.truncate(MOST_EXPLAINED);
    let parts = all.iter().enumerate().map(|(table, people)| found.published(table, people, shown));
    let parts = parts.collect();
    Ok(Shielded { dataset: redrawn(dataset, &masked, wish), protection, hidden, parts })
}

/// What figures show.
pub type Shown = HashMap<Place, Amounts>;

/// Which figures are hidden, and what an attacker can prove of them.
struct Found {
    laid: Laid,
    pattern: Pattern,
    small: HashSet<CellId>,
    findings: HashMap<CellId, Finding>,
}

impl Found {
    fn of(all: &[People], beside: &[Part], wish: Wish) -> Result<Self, Problems> {
        // In a town people know of themselves, and so of what stands beside them.
        let (guard, most_work) = (Guard::Contributors, WORK);
        let order = Order { guard, most_work, ..Order::default() };
        let fresh: Vec<Part> = all.iter().map(|people| people.table.clone().into()).collect();
        let mut laid = lay(fresh, beside, wish.sensitivity)?;
        let mut protected = suppress(&laid.release, &laid.primaries, &order);
        // What follows from what was shown before cannot be taken back; it is told, and all else is protected.
        while let Err(NotProtected::OutAlready { cells } | NotProtected::Impossible { cells }) =
            &protected
        {
            let before = laid.primaries.len();
            laid.give_up(cells.iter().copied());
            if beside.is_empty() || laid.primaries.len() == before {
                break;
            }
            protected = suppress(&laid.release, &laid.primaries, &order);
        }
        let protected = protected.map_err(|why| match why {
            NotProtected::OutOfWork { .. } => Problem::new("own-too-hard", "own-small"),
            _ => Problem::new("own-cannot-hide", "own-small"),
        })?;
        let mut pattern = protected.pattern().clone();
        // Whoever hides now what was shown before means that it is hidden from now on.
        pattern.0.extend(&laid.out);
        let findings = protected.audit().findings.iter().map(|found| (found.cell, *found));
        let small = laid.primaries.iter().map(|primary| primary.cell).collect();
        Ok(Self { pattern, small, findings: findings.collect(), laid })
    }

    /// A hidden figure that the file has, where it stands, and whom it counts.
    fn figure(
        &self,
        dataset: &Dataset,
        (table, people): (usize, &People),
        at: usize,
    ) -> Option<(Place, Who, HiddenFigure)> {
        let cell = people.table.cells().get(at).filter(|_| people.is_said(at))?;
        let id = self.laid.release.cell_at(table, at).filter(|id| self.pattern.hides(*id))?;
        let (place, who) = people.at(cell)?;
        let finding = self.findings.get(&id);
        let rest = people.rest_beside(at).and_then(|rest| self.laid.release.cell_at(table, rest));
        let (least, most) = finding.map_or((cell.value, Some(cell.value)), |finding| {
            (finding.interval.lower.ceil(), finding.interval.upper.map(f64::floor))
        });
        let figure = HiddenFigure {
            place: labels(dataset, &place),
            period: place.1,
            is_base: who == Who::All,
            figure: cell.value,
            why: self.why(id, rest),
            least,
            most,
        };
        Some((place, who, figure))
    }

    fn why(&self, cell: CellId, rest: Option<CellId>) -> Why {
        match self.findings.get(&cell).and_then(|finding| finding.reason) {
            Some(Reason::Empty) => Why::Nobody,
            Some(_) => Why::Few,
            None if self.laid.out.contains(&cell) => Why::Few,
            None if rest.is_some_and(|rest| self.small.contains(&rest)) => Why::RestIsFew,
            None => Why::ForOthers,
        }
    }

    /// A table with what became of each of its figures.
    fn published(&self, table: usize, people: &People, shown: &Shown) -> Part {
        people.with_standings(|at, _| {
            let id = self.laid.release.cell_at(table, at);
            let is_hidden = id.is_some_and(|id| self.pattern.hides(id));
            let is_shown = !is_hidden && people.is_shown(at, shown);
            if is_shown { Standing::Published } else { Standing::Hidden }
        })
    }
}

/// What the codes of a place are called, where they tell something.
fn labels(dataset: &Dataset, place: &Place) -> Vec<String> {
    let sides = dataset.dimensions().iter().filter(|d| d.code != UNIT);
    let telling = sides.zip(&place.0).filter(|(side, _)| side.codes.len() > 1);
    telling.map(|(side, code)| side.label(code).to_owned()).collect()
}
