//! The people whom a table of a city counts, laid out so that disclosure control can judge them.
//!
//! For each time there is a table of its own. Along a side with a total (everybody, the whole city) the
//! parts add up to it; what they leave of it is a part as well, which no file names: who can take the named
//! ones from the total knows it. Along a side without a total nothing adds up, and each of its codes has
//! tables of its own, unless another table of the same people counts them without that side.
//! Where it is said out of how many people others are counted, those who are left over are counted too,
//! because their number can be reckoned.
//!
//! It guesses nothing: a figure that the file does not have is taken as hidden from everybody.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ::disclosure::{
    Cell, Code, Dimension, Draft, Part, Quantity, Span, Standing, Table, table::GREATEST,
};
use ::evidence::Dataset;
use ::evidence::indicator::EVERYBODY;
use ::evidence::own::{BASE, COUNT, Group, PERCENT, UNIT, series_codes};
use measure::{Key, Period, Problem, Problems};

use super::grid::{Axis, Excess, Grid, Sum, complete, lines};

/// What stands before the code of a total where what its named parts leave of it is meant.
const REST: &str = "*";
/// The side that tells those who are counted, out of whom, and who is left over.
const COUNTED: &str = "counted";
/// The time, as something that holds for a whole table.
const PERIOD: &str = "period";
/// The most cells of all tables, with all rests.
const MOST_CELLS: usize = 400_000;

/// Where a figure stands: its codes without the unit, and its time.
pub type Place = (Vec<String>, Period);

/// Who is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// Those whom the table is about.
    Counted,
    /// Out of whom they are counted.
    All,
    /// The others of them.
    Rest,
}

impl Who {
    const ALL: [Self; 3] = [Self::All, Self::Counted, Self::Rest];

    const fn code(self) -> &'static str {
        match self {
            Self::Counted => "count",
            Self::All => "base",
            Self::Rest => "rest",
        }
    }
}

/// How many are counted at a place, and out of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amounts {
    /// How many.
    pub count: Option<f64>,
    /// Out of how many.
    pub base: Option<f64>,
    /// How many in a hundred.
    pub percent: Option<f64>,
    /// Whether only another table of the same people says it.
    pub is_of_others: bool,
}

/// How many people are counted where, as far as that is open.
pub fn amounts(dataset: &Dataset) -> HashMap<Place, Amounts> {
    let mut all: HashMap<Place, Amounts> = HashMap::new();
    for series in dataset.series() {
        let (codes, unit) = series_codes(dataset, series);
        let codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
        for point in series.points() {
            let place = (codes.clone(), point.period);
            let figure = point.observation.open();
            match unit {
                COUNT => all.entry(place).or_default().count = figure,
                BASE => all.entry(place).or_default().base = figure,
                PERCENT => all.entry(place).or_default().percent = figure,
                _ => {}
            }
        }
    }
    all
}

/// A side of the figures.
pub struct Side {
    key: Key,
    /// Its codes, the total first where there is one and it is used.
    codes: Vec<String>,
    /// Whether its other codes add up to the first.
    has_total: bool,
    /// What adds up: what is within others first.
    sums: Vec<Sum>,
    /// Whether its only code is everybody, so that it tells nothing.
    is_whole: bool,
}

/// The sides of a table, with what adds up along them. `place` is the code of the whole city.
///
/// # Errors
/// `not-a-name` for a side whose name makes no key.
pub fn sides(
    dataset: &Dataset,
    place: &str,
    amounts: &HashMap<Place, Amounts>,
) -> Result<Vec<Side>, Problems> {
    let of_unit = |d: &&::evidence::Dimension| d.code != UNIT;
    let side = |(nr, dimension): (usize, &::evidence::Dimension)| {
        let is_total = |code: &str| match dimension.code.as_str() {
            "freq" => false,
            "geo" => code == place,
            _ => code == EVERYBODY || code == "T",
        };
        let mut codes: Vec<String> = dimension.codes.iter().map(|c| c.code.clone()).collect();
        let told = codes.iter().find(|code| is_total(code)).cloned();
        let total = told.or_else(|| sum_of_others(nr, amounts));
        codes.sort_by_key(|code| Some(code) != total.as_ref());
        let key = Key::from_name(&dimension.code);
        let key = key.map_err(|_| {
            Problem::new("not-a-name", "own-small").with("column", &*dimension.code)
        })?;
        let side = |codes: Vec<String>| {
            let sums = sums(&dimension.code, &codes);
            Side { key: key.clone(), codes, has_total: true, sums, is_whole: false }
        };
        if total.is_some() && codes.len() > 1 {
            return Ok(side(codes));
        }
        // All foreigners are a sum of others also where nobody says how many there are in all.
        let with_all = side(std::iter::once(EVERYBODY.to_owned()).chain(codes.clone()).collect());
        if total.is_none() && with_all.sums.len() > 1 {
            return Ok(with_all);
        }
        Ok(Side { key, codes, has_total: false, sums: Vec::new(), is_whole: total.is_some() })
    };
    dataset.dimensions().iter().filter(of_unit).enumerate().map(side).collect()
}

/// The sides with a total also where the figures have none, but another table of the same people counts them
/// without that side: women and men of a district are those of the district.
pub fn with_totals_of<'p>(
    sides: Vec<Side>,
    others: impl Iterator<Item = &'p Part> + Clone,
) -> Vec<Side> {
    let has = |part: &Part, key: &Key| {
        let draft = part.table.draft();
        draft.fixed.contains_key(key) || draft.dimensions.iter().any(|side| side.key == *key)
    };
    let with_total = |side: Side| {
        let adds_up = side.codes.len() > 1 && side.key.as_str() != "freq";
        let mut others = others.clone();
        if side.has_total || !adds_up || others.all(|part| has(part, &side.key)) {
            return side;
        }
        let codes: Vec<String> = std::iter::once(EVERYBODY.to_owned()).chain(side.codes).collect();
        Side { sums: sums(side.key.as_str(), &codes), codes, has_total: true, ..side }
    };
    sides.into_iter().map(with_total).collect()
}

/// Learns from other tables of the same people what the figures do not say.
pub fn learn<'p>(
    counted: &mut HashMap<Place, Amounts>,
    sides: &[Side],
    others: impl Iterator<Item = &'p Part>,
) {
    let times: BTreeSet<Period> = counted.keys().map(|(_, time)| *time).collect();
    for part in others {
        for ((codes, time), truth) in truths(&part.table, sides) {
            let is_of_sides = codes.iter().zip(sides).all(|(code, side)| side.codes.contains(code));
            if is_of_sides && times.contains(&time) {
                let new = Amounts { is_of_others: true, ..truth };
                counted.entry((codes, time)).or_insert(new);
            }
        }
    }
}

/// The codes of a side in one place of all others, with how many are counted.
type Line<'f> = Vec<(&'f str, f64)>;

/// The code of a side that is the sum of all others wherever it stands with two at least: a total, whatever
/// it is called. Where that is chance, more is hidden than need be.
fn sum_of_others(side: usize, amounts: &HashMap<Place, Amounts>) -> Option<String> {
    let mut lines: HashMap<(Vec<&str>, Period), Line<'_>> = HashMap::new();
    for ((codes, period), found) in amounts {
        let others = codes.iter().enumerate().filter(|(at, _)| *at != side);
        let others = others.map(|(_, code)| code.as_str()).collect();
        let figure = found.count.or(found.base);
        let named = codes.get(side).map(String::as_str).zip(figure);
        lines.entry((others, *period)).or_default().extend(named);
    }
    let (mut sums, mut others) = (BTreeSet::new(), BTreeSet::new());
    for line in lines.values().filter(|line| line.len() > 2) {
        let all: f64 = line.iter().map(|(_, figure)| figure).sum();
        for (code, figure) in line {
            let is_sum = *figure > 0.0 && 2.0 * figure == all;
            if is_sum {
                sums.insert(*code)
            } else {
                others.insert(*code)
            };
        }
    }
    sums.difference(&others).next().map(|code| (*code).to_owned())
}

impl Side {
    /// How many places it has: those of its codes, and a rest of each sum.
    fn size(&self) -> usize {
        self.codes.len() + self.sums.len()
    }

    /// The code of a place.
    fn code(&self, at: usize) -> String {
        let code = |at: usize| self.codes.get(at).map(String::as_str).unwrap_or_default();
        match self.sums.iter().find(|sum| sum.rest == at) {
            Some(sum) => format!("{REST}{}", code(sum.whole)),
            None => code(at).to_owned(),
        }
    }
}

/// What adds up along a side whose first code is everybody: citizens of other Union countries and of countries
/// outside it are all foreigners, and where only those are known besides nationals, every other nationality
/// is one of them.
fn sums(side: &str, codes: &[String]) -> Vec<Sum> {
    let at = |group: Group| codes.iter().position(|code| code == group.code()).filter(|at| *at > 0);
    let foreigners =
        at(Group::Foreigners).filter(|_| ["citizen", "c_birth", "c-birth"].contains(&side));
    let of_union = [at(Group::OtherEu), at(Group::ThirdCountry)];
    let is_within = |place: &usize| match of_union {
        [None, None] => Some(*place) != at(Group::Nationals),
        _ => of_union.contains(&Some(*place)),
    };
    let all = 1..codes.len();
    let Some(whole) = foreigners else {
        return vec![Sum { whole: 0, parts: all.collect(), rest: codes.len() }];
    };
    let (within, beside): (Vec<usize>, Vec<usize>) =
        all.partition(|place| *place != whole && is_within(place));
    let outer = Sum { whole: 0, parts: beside, rest: codes.len() };
    if within.is_empty() {
        return vec![outer];
    }
    vec![Sum { whole, parts: within, rest: codes.len() + 1 }, outer]
}

/// The figures of one time that add up, as a table, and where each side stands in it.
pub struct People {
    /// The table.
    pub table: Table,
    period: Period,
    /// For every side its place among those of the table, or the code that holds for all of it.
    sides: Vec<Result<usize, String>>,
    of_whom: Option<usize>,
    /// Of which cells the figures are told.
    is_said: Vec<bool>,
}

impl People {
    /// Who stands at a cell, and where; nothing for those whom no file names.
    pub fn at(&self, cell: &Cell) -> Option<(Place, Who)> {
        let code = |side: &Result<usize, String>| match side {
            Ok(at) => cell.codes.get(*at).filter(|code| !is_rest(code)).cloned(),
            Err(fixed) => Some(fixed.clone()),
        };
        let codes: Option<Vec<String>> = self.sides.iter().map(code).collect();
        Some(((codes?, self.period), self.whom(cell)))
    }

    /// Whether the figures tell a cell.
    pub fn is_said(&self, cell: usize) -> bool {
        self.is_said.get(cell).copied().unwrap_or_default()
    }

    /// Whether figures show the true number of a cell.
    pub fn is_shown(&self, cell: usize, shown: &HashMap<Place, Amounts>) -> bool {
        let there = self.table.cells().get(cell).filter(|_| self.is_said(cell));
        there.and_then(|cell| Some((cell.value, self.at(cell)?))).is_some_and(
            |(value, (place, who))| {
                let found = shown.get(&place).copied().unwrap_or_default();
                match who {
                    Who::All => found.base == Some(value),
                    Who::Counted => match found.count {
                        Some(count) => count == value,
                        None => found.percent.is_some(),
                    },
                    Who::Rest => false,
                }
            },
        )
    }

    /// Leaves hidden what was hidden before, where the number is still the same.
    pub fn keep_hidden(&mut self, before: &HashMap<(Place, Who), f64>) {
        let kept = self.with_standings(|at, standing| {
            let cell = self.table.cells().get(at);
            let same = cell.and_then(|cell| Some((cell.value, before.get(&self.at(cell)?)?)));
            let is_same = same.is_some_and(|(value, before)| value == *before);
            if is_same { Standing::Hidden } else { standing }
        });
        self.table = kept.table;
    }

    /// The same with what became of each cell.
    pub fn with_standings(&self, standing: impl Fn(usize, Standing) -> Standing) -> Part {
        let mut draft = self.table.draft().clone();
        for (at, cell) in draft.cells.iter_mut().enumerate() {
            cell.standing = standing(at, cell.standing);
        }
        // It was read before, and nothing that is checked has changed.
        Table::read(draft).map_or_else(|_| self.table.clone().into(), Part::from)
    }

    /// The place of those who are left over beside the ones of a cell.
    pub fn rest_beside(&self, cell: usize) -> Option<usize> {
        let who = self.table.cells().get(cell).map(|cell| self.whom(cell))?;
        // The last side tells them apart: out of whom, who is counted, who is left over.
        self.of_whom.map(|_| match who {
            Who::All => cell + 2,
            Who::Counted => cell + 1,
            Who::Rest => cell,
        })
    }

    /// Whom a cell counts.
    pub fn whom(&self, cell: &Cell) -> Who {
        let code = self.of_whom.and_then(|at| cell.codes.get(at));
        Who::ALL
            .into_iter()
            .find(|who| code.is_some_and(|c| c == who.code()))
            .unwrap_or(Who::Counted)
    }
}

fn is_rest(code: &str) -> bool {
    code.starts_with(REST)
}

/// Whether a cell is what named parts leave of a total, in a place where they leave nobody.
pub fn is_empty_rest(cell: &Cell) -> bool {
    cell.value == 0.0 && cell.codes.iter().any(|code| is_rest(code))
}

/// The places of the cells of an earlier table of the same city, and whom they count.
fn placed<'t>(table: &'t Table, sides: &[Side]) -> Vec<(Place, Who, &'t Cell)> {
    let draft = table.draft();
    let of_key = |key: &Key, cell: &'t Cell| {
        let at = draft.dimensions.iter().position(|d| d.key == *key);
        at.and_then(|at| cell.codes.get(at)).or_else(|| draft.fixed.get(key))
    };
    let named = |name: &str, cell| of_key(&Key::parse(name).ok()?, cell);
    let cells = draft.cells.iter().filter_map(|cell| {
        let period = named(PERIOD, cell)?.parse().ok()?;
        let code = |side: &Side| {
            // A side that is not there was left out because it spans everybody.
            let whole = side.codes.first().filter(|_| side.has_total || side.is_whole);
            of_key(&side.key, cell).or(whole).filter(|code| !is_rest(code)).cloned()
        };
        let codes = sides.iter().map(code).collect::<Option<Vec<_>>>()?;
        let who = named(COUNTED, cell)?;
        let who = Who::ALL.into_iter().find(|one| one.code() == who)?;
        Some(((codes, period), who, cell))
    });
    cells.collect()
}

/// What was counted at the places of an earlier table of the same city, whatever was shown of it.
pub fn truths(table: &Table, sides: &[Side]) -> HashMap<Place, Amounts> {
    let mut found: HashMap<Place, Amounts> = HashMap::new();
    for (place, who, cell) in placed(table, sides) {
        let there = found.entry(place).or_default();
        match who {
            Who::All => there.base = Some(cell.value),
            Who::Counted => there.count = Some(cell.value),
            Who::Rest => {}
        }
    }
    found
}

/// What an earlier table of the same city hid.
pub fn hidden_in(table: &Table, sides: &[Side]) -> HashMap<(Place, Who), f64> {
    let hidden = placed(table, sides).into_iter();
    let hidden = hidden.filter(|(_, _, cell)| cell.standing == Standing::Hidden);
    hidden.map(|(place, who, cell)| ((place, who), cell.value)).collect()
}

/// The people of a table: a table of disclosure control for each time and each code of a side that adds up
/// to nothing.
///
/// # Errors
/// All problems at once, at `own-small`: `own-parts-exceed` with the parts, the total and where;
/// `disclosure-release-too-large`; those of the library.
pub fn people(sides: &[Side], amounts: &HashMap<Place, Amounts>) -> Result<Vec<People>, Problems> {
    let has_base = amounts.values().any(|found| found.base.is_some());
    let groups = groups(sides, amounts, has_base)?;
    let mut problems = Problems::default();
    let mut all = Vec::new();
    for (nr, ((period, fixed), grid)) in groups.into_iter().enumerate() {
        let layout = Layout { sides, period, fixed, has_base, nr };
        match layout.table(grid) {
            Ok(people) => all.push(people),
            Err(found) => problems.extend(found.into_iter().map(at_choice)),
        }
    }
    problems.or(all)
}

/// The numbers of each time, and of each code of a side that adds up to nothing.
type Groups = BTreeMap<(Period, Vec<String>), Grid>;

fn groups(
    sides: &[Side],
    amounts: &HashMap<Place, Amounts>,
    has_base: bool,
) -> Result<Groups, Problems> {
    let open = sides.iter().filter(|side| side.has_total);
    let size = open.fold(1_usize, |all, side| all.saturating_mul(side.size()));
    // A share of so many tells how many there are, but not to the last one: totals are made of their parts.
    let is_reckoned = amounts.values().all(|found| found.count.is_none());
    let mut groups = Groups::new();
    for ((codes, period), found) in amounts {
        let (mut at, mut fixed, mut is_whole) = (0, Vec::new(), false);
        for (side, code) in sides.iter().zip(codes) {
            if side.has_total {
                let place = side.codes.iter().position(|c| c == code).unwrap_or_default();
                at = at * side.size() + place;
                is_whole |= side.sums.iter().any(|sum| sum.whole == place);
            } else {
                fixed.push(code.clone());
            }
        }
        let group = (*period, fixed);
        let room = groups.len().saturating_add(1).saturating_mul(size).saturating_mul(3);
        if room > MOST_CELLS && !groups.contains_key(&group) {
            let problem = Problem::new("disclosure-release-too-large", "own-small");
            return Err(problem.with("cells", room).with("most", MOST_CELLS).into());
        }
        let grid = groups.entry(group).or_insert_with(|| Grid::of(size));
        grid.put(at, *found, has_base);
        if is_reckoned && is_whole {
            grid.make_of_parts(at);
        }
    }
    Ok(groups)
}

/// A problem at the field where it is chosen what becomes of small numbers.
pub fn at_choice(problem: Problem) -> Problem {
    Problem { place: "own-small".to_owned(), ..problem }
}

/// What holds for one table.
struct Layout<'l> {
    sides: &'l [Side],
    period: Period,
    fixed: Vec<String>,
    has_base: bool,
    nr: usize,
}

impl Layout<'_> {
    fn open(&self) -> impl Iterator<Item = &Side> {
        self.sides.iter().filter(|side| side.has_total)
    }

    fn axes(&self) -> Vec<Axis> {
        self.open().map(|side| Axis { size: side.size(), sums: side.sums.clone() }).collect()
    }

    /// The codes of a place along the sides that add up.
    fn codes(&self, mut at: usize) -> Vec<String> {
        let sides: Vec<&Side> = self.open().collect();
        let mut codes: Vec<String> = Vec::with_capacity(sides.len());
        for side in sides.iter().rev() {
            codes.push(side.code(at % side.size()));
            at /= side.size();
        }
        codes.reverse();
        codes
    }

    fn named(&self, at: usize) -> String {
        let all = self.codes(at).into_iter().chain(self.fixed.iter().cloned());
        all.chain([self.period.to_string()]).collect::<Vec<_>>().join(", ")
    }

    fn table(&self, mut grid: Grid) -> Result<People, Problems> {
        let axes = self.axes();
        let mut wrong = grid.complete(&axes);
        if self.has_base {
            wrong.extend(complete(&mut grid.base, &axes));
        }
        let size = grid.count.len();
        wrong.extend((0..size).filter_map(|at| {
            let (parts, total) = grid.both(at);
            (self.has_base && parts > total).then_some(Excess { at, parts, total })
        }));
        let mut problems = Problems::default();
        for Excess { at, parts, total } in wrong {
            let problem =
                Problem::new("own-parts-exceed", "own-small").with("place", self.named(at));
            problems.add(problem.with("parts", parts).with("total", total));
        }
        problems.or(())?;
        let used = self.used(&axes, |at| grid.both(at) != (0.0, 0.0));
        let cells = (0..size).flat_map(|at| self.cells(&grid, &used, at)).collect();
        self.people(self.dimensions(&used)?, cells)
    }

    /// The cells of a place: out of whom, who is counted, who is left over.
    fn cells(&self, grid: &Grid, used: &[BTreeSet<String>], at: usize) -> Vec<Cell> {
        let codes = self.codes(at);
        if codes.iter().zip(used).any(|(code, used)| is_rest(code) && !used.contains(code)) {
            return Vec::new();
        }
        let stands = |all: &[bool]| match all.get(at) {
            Some(true) => Standing::Open,
            _ => Standing::Hidden,
        };
        let (count, base) = grid.both(at);
        let cell = |(who, value, standing): (Who, f64, Standing)| {
            let code = self.has_base.then(|| who.code().to_owned());
            Cell { standing, ..Cell::open(codes.iter().cloned().chain(code), value) }
        };
        let counted = (Who::Counted, count, stands(&grid.is_counted));
        if !self.has_base {
            return vec![cell(counted)];
        }
        let all = (Who::All, base, stands(&grid.has_base));
        [all, counted, (Who::Rest, base - count, Standing::Hidden)].map(cell).into()
    }

    /// Along each side the rests in which anywhere somebody is.
    fn used(&self, axes: &[Axis], is_somebody: impl Fn(usize) -> bool) -> Vec<BTreeSet<String>> {
        let used = |side: usize| {
            let rests = lines(axes, side).map(|sum| sum.rest).filter(|rest| is_somebody(*rest));
            rests.filter_map(|rest| self.codes(rest).into_iter().nth(side)).collect()
        };
        (0..axes.len()).map(used).collect()
    }

    fn dimensions(&self, used: &[BTreeSet<String>]) -> Result<Vec<Dimension>, Problems> {
        let part =
            |code: &str, of: &str| Code { code: code.to_owned(), part_of: Some(of.to_owned()) };
        let side = |(side, used): (&Side, &BTreeSet<String>)| {
            let within = |sum: &Sum| {
                let whole = side.code(sum.whole);
                let places = sum.parts.iter().chain([&sum.rest]).map(|at| side.code(*at));
                let there = places.filter(|code| !is_rest(code) || used.contains(code));
                there.map(|code| part(&code, &whole)).collect::<Vec<_>>()
            };
            let root = Code { code: side.code(0), part_of: None };
            let codes = std::iter::once(root).chain(side.sums.iter().rev().flat_map(within));
            Dimension { key: side.key.clone(), span: Span::Whole, codes: codes.collect() }
        };
        let mut all: Vec<Dimension> = self.open().zip(used).map(side).collect();
        let [base, count, rest] = Who::ALL.map(Who::code);
        let root = |code: &str| Code { code: code.to_owned(), part_of: None };
        if self.has_base {
            let codes = vec![root(base), part(count, base), part(rest, base)];
            all.push(Dimension { key: key(COUNTED)?, span: Span::Part, codes });
        } else if all.is_empty() {
            all.push(Dimension { key: key("one")?, span: Span::Whole, codes: vec![root("all")] });
        }
        Ok(all)
    }

    fn people(&self, dimensions: Vec<Dimension>, mut cells: Vec<Cell>) -> Result<People, Problems> {
        if dimensions.len() == 1 && !self.has_base && self.open().next().is_none() {
            cells.iter_mut().for_each(|cell| cell.codes = vec!["all".to_owned()]);
        }
        let mut fixed = BTreeMap::from([(key(PERIOD)?, self.period.to_string())]);
        if !self.has_base {
            fixed.insert(key(COUNTED)?, Who::Counted.code().to_owned());
        }
        let (mut next, mut codes) = (0, self.fixed.iter());
        let mut sides = Vec::with_capacity(self.sides.len());
        for side in self.sides {
            if side.has_total {
                sides.push(Ok(next));
                next += 1;
            } else {
                let code = codes.next().cloned().unwrap_or_default();
                if !side.is_whole {
                    fixed.insert(side.key.clone(), code.clone());
                }
                sides.push(Err(code));
            }
        }
        let whole = |cell: &&Cell| cell.value.fract() != 0.0 || cell.value > GREATEST;
        let broken = cells.iter().filter(whole).map(|cell| cell.value.to_string());
        let mut problems = Problems::default();
        for figure in broken.collect::<BTreeSet<_>>() {
            problems.add(Problem::new("own-not-whole", "own-small").with("cell", figure));
        }
        problems.or(())?;
        let table = Table::read(Draft {
            key: key(&format!("t{}", self.nr))?,
            subject: key("people")?,
            quantity: Quantity::Count,
            fixed,
            dimensions,
            cells,
        })?;
        let of_whom = self.has_base.then_some(next);
        let is_said = table.cells().iter().map(|cell| cell.standing == Standing::Open).collect();
        Ok(People { table, period: self.period, sides, of_whom, is_said })
    }
}

fn key(name: &str) -> Result<Key, Problems> {
    Key::parse(name)
        .map_err(|_| Problem::new("not-a-name", "own-small").with("column", name).into())
}
