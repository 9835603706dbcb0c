//! A release: all tables that a reader can lay side by side, with the cells that they share.
//!
//! Two harmless tables can betray together what neither does alone: one by area and age, one by
//! area and sex; this year's and last year's; the county's and those of its towns. So cells are
//! known by *what they count*: the subject, what is fixed for the table (such as the year), and
//! the codes, leaving out totals that span everybody. Cells with one name are one cell, whichever
//! tables they stand in. A [`Union`] tells of sums that no hierarchy shows: the years 2021 to 2025
//! together, ages 15–65 as 15–64 and 65.
//!
//! Parts of a union that stand in no table are not forgotten: their sum is a cell of its own, which
//! is never shown and is judged like any other, because differencing is how it would be found.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use measure::{Key, Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::{
    Quantity,
    attack::find,
    check::slack,
    list::At,
    model::{Choice, Equation, Model, Target},
    rule::{Need, Reason, Rules},
    table::{Cell, Standing, Table},
};

/// The most cells of all tables of a release together.
pub const MOST_IN_RELEASE: usize = 500_000;
/// The most unions of a release, and the most parts of one.
pub const MOST_UNIONS: usize = 1_000;

/// How the figures of a table were shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum Shown {
    /// As they are, save those that are hidden.
    #[default]
    Exact,
    /// Rounded or with noise: another figure for each cell, which says so much about the truth.
    Within {
        /// The least that each cell can be, in the order of the table's cells.
        least: Vec<f64>,
        /// The most that it can be.
        most: Vec<f64>,
    },
}

/// A table of a release.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The true figures.
    pub table: Table,
    /// How they were or are to be shown.
    #[serde(default)]
    pub shown: Shown,
}

impl From<Table> for Part {
    fn from(table: Table) -> Self {
        Self { table, shown: Shown::Exact }
    }
}

/// A sum that holds across tables: in this dimension, the whole is all parts together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Union {
    /// The dimension, or the name of something fixed, such as `period`.
    pub dimension: Key,
    /// The code that covers all parts.
    pub whole: String,
    /// Codes that do not overlap and make up the whole.
    pub parts: Vec<String>,
}

/// A cell of a release, whichever tables it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CellId(pub(crate) usize);

/// What a cell counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    subject: Key,
    codes: BTreeMap<Key, String>,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.subject)?;
        self.codes.iter().try_for_each(|(key, code)| write!(f, " {key}={code}"))
    }
}

/// One cell with everything that is known of it.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    cell: Cell,
    quantity: Quantity,
    /// Table and place in it; none for the rest of a union.
    places: Vec<(usize, usize)>,
    below: f64,
    above: f64,
    choice: Option<Choice>,
}

impl Known {
    /// Whether one contributor alone is behind it, who knows it therefore.
    fn is_of_one(&self) -> bool {
        match self.quantity {
            Quantity::Count => self.cell.value == 1.0,
            Quantity::Magnitude => self.cell.contributors == Some(1),
        }
    }

    /// What a cell needs that is shown rounded or with noise only. Its figure hides it in one of
    /// three ways ([`Frequency::is_left_open`](crate::Frequency::is_left_open)), and what it leaves open by
    /// itself must stay open in company: that nobody is there, that the count is not small, or every
    /// small count. An empty cell, where that tells, must not be known to be empty.
    fn fit(&self, reason: Reason, need: Need) -> Need {
        let value = self.cell.value;
        let is_exact = self.choice.is_some() || self.places.is_empty();
        match reason {
            _ if is_exact => need,
            Reason::Empty => Need { below: 0.0, above: 1.0 },
            Reason::TooFew { .. } if self.below >= value => Need { below: value, above: 0.0 },
            Reason::TooFew { .. } if self.above >= need.above => Need { below: 0.0, ..need },
            Reason::TooFew { .. } => Need { below: value - 1.0, above: need.above - 1.0 },
            _ => Need { below: 0.0, ..need },
        }
    }
}

/// A cell that must be protected, why, and how far.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Primary {
    /// The cell.
    pub cell: CellId,
    /// Why.
    pub reason: Reason,
    /// Which values must stay possible.
    pub need: Need,
}

/// Which cells are hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pattern(pub BTreeSet<CellId>);

impl Pattern {
    /// Whether a cell is hidden.
    #[must_use]
    pub fn hides(&self, cell: CellId) -> bool {
        self.0.contains(&cell)
    }
}

/// What hiding a cell costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Its value, at least 1: large figures are shown if possible.
    #[default]
    Value,
    /// 1: as few cells as possible.
    Cell,
    /// The number of its contributors, at least 1.
    Contributors,
}

/// All tables that can be laid side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    parts: Vec<Part>,
    cells: Vec<Known>,
    ids: Vec<Vec<usize>>,
    equations: Vec<Equation>,
}

impl Release {
    /// Joins tables by the names of their cells.
    ///
    /// # Errors
    /// `disclosure-repeated-table`, `disclosure-release-too-large`, `disclosure-too-many-unions`, `disclosure-wrong-number-of-figures`,
    /// `disclosure-figure-too-far`; and where tables contradict each other: `disclosure-linked-cells-differ` with both
    /// values, `disclosure-union-does-not-add-up` with total and sum.
    pub fn new(parts: Vec<Part>, unions: &[Union]) -> Result<Self, Problems> {
        let mut found = check_sizes(&parts, unions);
        if !found.is_empty() {
            return Err(found);
        }
        let mut names = BTreeMap::new();
        let mut release = Self { parts, cells: Vec::new(), ids: Vec::new(), equations: Vec::new() };
        for at in 0..release.parts.len() {
            release.join(at, &mut names, &mut found);
        }
        for union in unions {
            release.unite(union, &names, &mut found);
        }
        found.or(release)
    }

    /// A release of one table.
    ///
    /// # Errors
    /// None for a table that was read; the signature is that of [`new`](Self::new).
    pub fn of(table: Table) -> Result<Self, Problems> {
        Self::new(vec![table.into()], &[])
    }

    /// Its tables.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// How many different cells it has, rests of unions included.
    #[must_use]
    pub fn size(&self) -> usize {
        self.cells.len()
    }

    /// The cell at a place of a table.
    #[must_use]
    pub fn cell_at(&self, table: usize, cell: usize) -> Option<CellId> {
        self.ids.get(table)?.get(cell).copied().map(CellId)
    }

    /// The cell with these codes of a table.
    #[must_use]
    pub fn find(&self, table: &Key, codes: &[&str]) -> Option<CellId> {
        let at = self.parts.iter().position(|p| p.table.key() == table)?;
        self.cell_at(at, self.parts.get(at)?.table.find(codes)?)
    }

    /// The true value of a cell.
    #[must_use]
    pub fn value(&self, cell: CellId) -> f64 {
        self.cells.get(cell.0).map_or(0.0, |known| known.cell.value)
    }

    /// Where a cell stands, for a person: `table: code, code`, once for each table.
    #[must_use]
    pub fn places(&self, cell: CellId) -> Vec<String> {
        let places = self.cells.get(cell.0).map_or(&[][..], |known| &known.places);
        let place = |(table, at): &(usize, usize)| Some(self.parts.get(*table)?.table.place(*at));
        let mut said: Vec<String> = places.iter().filter_map(place).collect();
        if said.is_empty() {
            said.extend(self.cells.get(cell.0).map(|known| known.cell.codes.join(", ")));
        }
        said
    }

    /// Every cell that the rules call unsafe, whatever has become of it.
    ///
    /// # Errors
    /// `disclosure-rule-out-of-range`; `disclosure-contributors-missing` and
    /// `disclosure-contributors-uncounted` for each cell that cannot be judged.
    pub fn primaries(&self, rules: &Rules) -> Result<Vec<Primary>, Problems> {
        rules.check()?;
        let mut found = Problems::default();
        let mut primaries = Vec::new();
        for (at, known) in self.cells.iter().enumerate() {
            let id = CellId(at);
            if !known.places.is_empty() {
                let place = || self.places(id).join("; ");
                let mut wrong = Problems::default();
                rules.check_cell(&known.cell, known.quantity, "", &mut wrong);
                found.extend(wrong.into_iter().map(|p| Problem { place: place(), ..p }));
            }
            let judged = rules.judge(&known.cell, known.quantity);
            let judged = judged.map(|(reason, need)| (reason, known.fit(reason, need)));
            primaries.extend(judged.map(|(reason, need)| Primary { cell: id, reason, need }));
        }
        found.or(primaries)
    }

    /// The attacker's problem, with these cells to be protected.
    pub(crate) fn model(&self, primaries: &[Primary], cost: Cost) -> Model {
        let price = |known: &Known| match cost {
            Cost::Value => known.cell.value.max(1.0),
            Cost::Cell => 1.0,
            Cost::Contributors if known.quantity == Quantity::Count => known.cell.value.max(1.0),
            Cost::Contributors => known.cell.contributors.unwrap_or(1).max(1) as f64,
        };
        let target = |p: &Primary| {
            let Need { below, above } = p.need;
            Target { cell: p.cell.0, below, above, knower: None }
        };
        Model {
            below: self.cells.iter().map(|k| k.below).collect(),
            above: self.cells.iter().map(|k| k.above).collect(),
            choice: self.cells.iter().map(|k| k.choice.unwrap_or(Choice::Hidden)).collect(),
            cost: self.cells.iter().map(price).collect(),
            equations: self.equations.clone(),
            targets: primaries.iter().map(target).collect(),
            knowers: Vec::new(),
        }
    }

    /// Who is alone behind a cell, with the cells that are this contributor's alone: a total with one
    /// contributor has the one of its part.
    pub(crate) fn knowers(&self) -> Vec<Vec<usize>> {
        let is_lone = |cell: usize| self.cells.get(cell).is_some_and(Known::is_of_one);
        let mut leader: Vec<usize> = (0..self.cells.len()).collect();
        for equation in &self.equations {
            let Some((whole, _)) = equation.first().filter(|(whole, _)| is_lone(*whole)) else {
                continue;
            };
            for (part, _) in equation.iter().skip(1).filter(|(part, _)| is_lone(*part)) {
                let (of_part, of_whole) = (find(&mut leader, *part), find(&mut leader, *whole));
                leader.put(of_part, of_whole);
            }
        }
        let mut knowers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for cell in (0..self.cells.len()).filter(|cell| is_lone(*cell)) {
            knowers.entry(find(&mut leader, cell)).or_default().push(cell);
        }
        knowers.into_values().collect()
    }

    /// The sums of one table as equations: the dimension, the positions of the whole, the cells.
    pub(crate) fn sums_of(&self, table: usize) -> Vec<(usize, Vec<usize>, Equation)> {
        let Some(part) = self.parts.get(table) else { return Vec::new() };
        let id = |at: usize| self.cell_at(table, at).map(|id| id.0);
        let sums = part.table.sums().into_iter();
        sums.filter_map(|sum| {
            let whole = (id(sum.whole)?, 1.0);
            let parts = sum.parts.iter().filter_map(|p| id(*p)).map(|p| (p, -1.0));
            Some((
                sum.dimension,
                part.table.positions(sum.whole),
                [whole].into_iter().chain(parts).collect(),
            ))
        })
        .collect()
    }

    fn join(&mut self, at: usize, names: &mut BTreeMap<Name, usize>, found: &mut Problems) {
        let Some(part) = self.parts.get(at) else { return };
        let mut ids = Vec::with_capacity(part.table.cells().len());
        for (place, cell) in part.table.cells().iter().enumerate() {
            let known = known(part, (at, place), cell);
            if known.below < 0.0 || known.above < 0.0 {
                found.add(Problem::new("disclosure-figure-too-far", part.table.place(place)));
            }
            let id = *names.entry(name(&part.table, cell)).or_insert(self.cells.len());
            match self.cells.get_mut(id) {
                Some(other) => merge(other, known, &part.table.place(place), found),
                None => self.cells.push(known),
            }
            ids.push(id);
        }
        self.ids.push(ids);
        let sums = self.sums_of(at);
        self.equations.extend(sums.into_iter().map(|(_, _, equation)| equation));
    }

    fn unite(&mut self, union: &Union, names: &BTreeMap<Name, usize>, found: &mut Problems) {
        let wholes =
            names.iter().filter(|(n, _)| n.codes.get(&union.dimension) == Some(&union.whole));
        for (name, whole) in wholes {
            let part = |code: &String| {
                let mut part = name.clone();
                part.codes.insert(union.dimension.clone(), code.clone());
                names.get(&part).copied()
            };
            let parts: Vec<usize> = union.parts.iter().filter_map(part).collect();
            if !parts.is_empty() {
                self.add_union((name, *whole), parts, union.parts.len(), found);
            }
        }
    }

    fn add_union(
        &mut self,
        (name, whole): (&Name, usize),
        mut parts: Vec<usize>,
        all: usize,
        found: &mut Problems,
    ) {
        let value = |at: &usize| self.cells.get(*at).map_or(0.0, |k| k.cell.value);
        let (total, sum) = (value(&whole), parts.iter().map(value).sum::<f64>());
        let quantity = self.cells.get(whole).map_or(Quantity::Count, |k| k.quantity);
        let (rest, slack) = (total - sum, slack(quantity, total));
        if rest < -slack || (parts.len() == all && rest > slack) {
            let problem = Problem::new("disclosure-union-does-not-add-up", name.to_string());
            found.add(problem.with("total", total).with("sum", sum));
        } else if parts.len() < all {
            parts.push(self.cells.len());
            self.cells.push(remainder(name, rest.max(0.0), quantity));
        }
        let signed = parts.into_iter().map(|p| (p, -1.0));
        self.equations.push([(whole, 1.0)].into_iter().chain(signed).collect());
    }
}

/// What no table shows: the parts of a union that stand nowhere.
fn remainder(name: &Name, value: f64, quantity: Quantity) -> Known {
    let cell = Cell::open([format!("rest of {name}")], value);
    Known { cell, quantity, places: Vec::new(), below: value, above: f64::INFINITY, choice: None }
}

fn check_sizes(parts: &[Part], unions: &[Union]) -> Problems {
    let mut found = Problems::default();
    let mut keys = BTreeSet::new();
    for part in parts {
        let (key, cells) = (part.table.key(), part.table.cells().len());
        if !keys.insert(key) {
            found.add(Problem::new("disclosure-repeated-table", key.as_str()));
        }
        if let Shown::Within { least, most } = &part.shown
            && (least.len() != cells || most.len() != cells)
        {
            let problem = Problem::new("disclosure-wrong-number-of-figures", key.as_str());
            found.add(problem.with("figures", least.len().min(most.len())).with("cells", cells));
        }
    }
    let cells: usize = parts.iter().map(|p| p.table.cells().len()).sum();
    if cells > MOST_IN_RELEASE {
        found.add(
            Problem::new("disclosure-release-too-large", "")
                .with("cells", cells)
                .with("most", MOST_IN_RELEASE),
        );
    }
    let longest = unions.iter().map(|u| u.parts.len()).max().unwrap_or(0).max(unions.len());
    if longest > MOST_UNIONS {
        found.add(
            Problem::new("disclosure-too-many-unions", "")
                .with("unions", longest)
                .with("most", MOST_UNIONS),
        );
    }
    found
}

/// The name of what a cell counts, the same in every table.
pub(crate) fn cell_name(table: &Table, cell: &Cell) -> String {
    name(table, cell).to_string()
}

/// What a cell of a table counts: totals that span everybody say nothing.
fn name(table: &Table, cell: &Cell) -> Name {
    let draft = table.draft();
    let mut codes = draft.fixed.clone();
    for ((dimension, tree), code) in draft.dimensions.iter().zip(table.trees()).zip(&cell.codes) {
        let is_everybody = tree.position(code) == Some(tree.root)
            && dimension.span == crate::hierarchy::Span::Whole;
        if !is_everybody {
            codes.insert(dimension.key.clone(), code.clone());
        }
    }
    Name { subject: draft.subject.clone(), codes }
}

fn known(part: &Part, place: (usize, usize), cell: &Cell) -> Known {
    let value = cell.value;
    let (below, above, choice) = match &part.shown {
        Shown::Exact => (value, f64::INFINITY, Some(choice(cell.standing))),
        Shown::Within { least, most } => {
            let at = |list: &[f64]| list.get(place.1).copied().unwrap_or(f64::NAN);
            // Not a number is further than anything.
            let or_far = |x: f64| if x.is_nan() { -1.0 } else { x };
            (or_far(value - at(least).max(0.0)), or_far(at(most) - value), None)
        }
    };
    let (cell, quantity) = (cell.clone(), part.table.draft().quantity);
    Known { cell, quantity, places: vec![place], below, above, choice }
}

const fn choice(standing: Standing) -> Choice {
    match standing {
        Standing::Open => Choice::Open,
        Standing::Published => Choice::Shown,
        Standing::Hidden | Standing::Requested => Choice::Hidden,
    }
}

/// One cell in two tables: what either says holds, and what one shows is known.
fn merge(known: &mut Known, other: Known, place: &str, found: &mut Problems) {
    let (a, b) = (known.cell.value, other.cell.value);
    if (a - b).abs() > slack(known.quantity, a) || known.quantity != other.quantity {
        let problem = Problem::new("disclosure-linked-cells-differ", place);
        found.add(problem.with("value", b).with("other", a));
    }
    known.places.extend(other.places);
    known.below = known.below.min(other.below);
    known.above = known.above.min(other.above);
    known.choice = match (known.choice, other.choice) {
        (Some(Choice::Shown), _) | (_, Some(Choice::Shown)) => Some(Choice::Shown),
        (Some(Choice::Hidden), _) | (_, Some(Choice::Hidden)) => Some(Choice::Hidden),
        (one, None) | (None, one) => one,
        (Some(Choice::Open), Some(Choice::Open)) => Some(Choice::Open),
    };
    if known.cell.largest.len() < other.cell.largest.len() {
        known.cell.largest = other.cell.largest;
    }
    known.cell.contributors = known.cell.contributors.or(other.cell.contributors);
    if other.cell.standing == Standing::Requested {
        known.cell.standing = Standing::Requested;
    }
}
