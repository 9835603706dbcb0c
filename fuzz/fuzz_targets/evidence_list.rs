//! Any bytes as a list of figures with a hierarchy, and as a tiny table of counts: nothing panics, and of
//! whatever is called protected, every value that must stay possible is that of a table that fits, found by
//! trying and not by the solver that says so.
#![no_main]

use std::collections::BTreeSet;

use disclosure::{
    Cell, Code, Dimension, Draft, Frequency, Guard, Order, Pattern, Primary, Quantity, Release,
    Rules, Span, Standing, Table, Values, audit, suppress,
};
use evidence::grid::{Figures, List, read_list_with};
use libfuzzer_sys::fuzz_target;
use measure::Key;
use sheet::{Sheet, Wishes};

/// So much work for one table: enough for small ones, and an end for others.
const WORK: u64 = 300_000;

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    if first % 2 == 0 {
        tiny(first, bytes);
    } else if let Ok(sheet) = Sheet::read(bytes, &Wishes::default()) {
        let further = if first % 4 == 1 { vec!["First"] } else { Vec::new() };
        if let Ok(list) = read_list_with(&sheet, &Figures { main: None, further }, None) {
            assert!(list.rows.iter().all(|row| row.words.len() == list.sides.len()));
            assert!(list.rows.iter().all(|row| row.further.len() == list.further.len()));
            listed(&list, first);
        }
    }
});

fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}

fn rules(fewest: u64) -> Rules {
    Rules { frequency: Some(Frequency { fewest, range_pc: 20.0 }), ..Rules::default() }
}

/// The list as a table of amounts or counts, each word behind a `/` a part of what stands before it.
fn listed(list: &List, first: u8) {
    let quantity = if list.further.is_empty() { Quantity::Count } else { Quantity::Magnitude };
    let dimension = |side: usize| {
        let mut codes = BTreeSet::new();
        for word in list.rows.iter().filter_map(|row| row.words.get(side)) {
            codes.insert((word.clone(), word.rsplit_once('/').map(|(of, _)| of.to_owned())));
        }
        let codes = codes.into_iter().map(|(code, part_of)| Code { code, part_of }).collect();
        Dimension { key: key(&format!("side-{side}")), span: Span::Whole, codes }
    };
    let cell = |row: &evidence::grid::Listed| Cell {
        largest: row.further.iter().flatten().copied().collect(),
        contributors: Some(u64::from(first)),
        ..Cell::open(row.words.clone(), row.figure.unwrap_or_default())
    };
    let draft = Draft {
        key: key("list"),
        subject: key("people"),
        quantity,
        fixed: Default::default(),
        dimensions: (0..list.sides.len()).map(dimension).collect(),
        cells: list.rows.iter().map(cell).collect(),
    };
    let Ok(table) = Table::read(draft) else { return };
    let release = Release::of(table).expect("a table is a release");
    let Ok(primaries) = release.primaries(&rules(3)) else { return };
    let order = Order { most_work: WORK, ..Order::default() };
    if let Ok(done) = suppress(&release, &primaries, &order) {
        assert!(audit(&release, &primaries, done.pattern(), Values::Real).is_safe());
    }
}

/// A table of two by two or two by three, of counts below 7.
fn tiny(first: u8, bytes: &[u8]) {
    let columns = if first & 2 == 0 { 2 } else { 3 };
    let fewest = 2 + u64::from(first >> 3 & 3);
    let guard = if first & 4 == 0 { Guard::Outsiders } else { Guard::Contributors };
    let Some(counts) = bytes.get(..2 * columns) else { return };
    let inner: Vec<Vec<i64>> =
        counts.chunks(columns).map(|row| row.iter().map(|n| i64::from(n % 7)).collect()).collect();
    let grid = with_totals(&inner);
    let standing = |at: usize| match bytes.get(2 * columns + at) {
        Some(200..) => Standing::Published,
        _ => Standing::Open,
    };
    let cells = (0..3 * (columns + 1)).map(|at| {
        let (i, j) = (at / (columns + 1), at % (columns + 1));
        let codes = [name(i, 2), name(j, columns)];
        Cell { standing: standing(at), ..Cell::open(codes, grid[i][j] as f64) }
    });
    let draft = Draft {
        key: key("tiny"),
        subject: key("people"),
        quantity: Quantity::Count,
        fixed: Default::default(),
        dimensions: vec![
            Dimension::flat(key("row"), "T", (0..2).map(|i| name(i, 2))),
            Dimension::flat(key("column"), "T", (0..columns).map(|j| name(j, columns))),
        ],
        cells: cells.collect(),
    };
    let release = Release::of(Table::read(draft).expect("it adds up")).expect("one table");
    let primaries = release.primaries(&rules(fewest)).expect("counts");
    let order = Order { most_work: WORK, guard, ..Order::default() };
    if let Ok(done) = suppress(&release, &primaries, &order) {
        let mut attack = Attack::new(&release, &grid, done.pattern());
        primaries.iter().for_each(|p| attack.must_fail(p));
        if guard == Guard::Contributors {
            for (i, j) in (0..2).flat_map(|i| (0..columns).map(move |j| (i, j))) {
                if grid[i][j] == 1 {
                    let mut knows = attack.who_knows(i, j);
                    let others = primaries.iter().filter(|p| release.value(p.cell) != 1.0);
                    others.for_each(|p| knows.must_fail(p));
                }
            }
        }
    }
}

fn name(at: usize, total: usize) -> String {
    if at == total { "T".to_owned() } else { at.to_string() }
}

fn with_totals(inner: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let row = |row: &Vec<i64>| row.iter().copied().chain([row.iter().sum()]).collect::<Vec<i64>>();
    let mut grid: Vec<Vec<i64>> = inner.iter().map(row).collect();
    grid.push((0..grid[0].len()).map(|j| grid.iter().map(|row| row[j]).sum()).collect());
    grid
}

/// Somebody who tries every table of whole numbers that fits what is shown.
struct Attack {
    truth: Vec<Vec<i64>>,
    shown: Vec<Vec<bool>>,
    place: Vec<(disclosure::CellId, (usize, usize))>,
}

impl Attack {
    fn new(release: &Release, truth: &[Vec<i64>], pattern: &Pattern) -> Self {
        let columns = truth[0].len();
        let ids = (0..3 * columns).filter_map(|at| Some((release.cell_at(0, at)?, at)));
        let mut place = Vec::new();
        let mut shown = vec![vec![true; columns]; 3];
        for (id, _) in ids {
            // The library keeps its cells in its own order: codes say which is which.
            let codes = release.places(id).join("");
            let codes = codes.trim_start_matches("tiny: ").to_owned();
            let (row, column) = codes.split_once(", ").expect("two codes");
            let at = |code: &str, total: usize| code.parse().unwrap_or(total);
            let (i, j) = (at(row, 2), at(column, columns - 1));
            shown[i][j] = !pattern.hides(id);
            place.push((id, (i, j)));
        }
        Self { truth: truth.to_vec(), shown, place }
    }

    /// The same who knows one cell, and with it every total that is this one person.
    fn who_knows(&self, i: usize, j: usize) -> Self {
        let mut shown = self.shown.clone();
        let total = (2, self.truth[0].len() - 1);
        for (a, b) in [(i, j), (total.0, j), (i, total.1), total] {
            shown[a][b] |= self.truth[a][b] == 1;
        }
        Self { truth: self.truth.clone(), shown, place: self.place.clone() }
    }

    /// Both ends of what must stay possible have to be.
    fn must_fail(&mut self, primary: &Primary) {
        let (_, at) = self.place.iter().find(|(id, _)| *id == primary.cell).expect("a cell");
        let value = self.truth[at.0][at.1];
        let low = value - primary.need.below as i64;
        let high = value + primary.need.above as i64;
        assert!(
            self.is_possible(*at, |x| x <= low),
            "{:?} {:?} {primary:?}",
            self.truth,
            self.shown
        );
        assert!(
            self.is_possible(*at, |x| x >= high),
            "{:?} {:?} {primary:?}",
            self.truth,
            self.shown
        );
    }

    fn is_possible(&self, at: (usize, usize), is_so: impl Fn(i64) -> bool) -> bool {
        let columns = self.truth[0].len() - 1;
        let mut inner = vec![vec![0; columns]; 2];
        self.search(0, &mut inner, at, &is_so)
    }

    fn search(
        &self,
        cell: usize,
        inner: &mut Vec<Vec<i64>>,
        at: (usize, usize),
        is_so: &impl Fn(i64) -> bool,
    ) -> bool {
        let columns = inner[0].len();
        if cell == 2 * columns {
            let grid = with_totals(inner);
            let fits = (0..3).all(|i| {
                (0..=columns).all(|j| !self.shown[i][j] || grid[i][j] == self.truth[i][j])
            });
            return fits && is_so(grid[at.0][at.1]);
        }
        let (i, j) = (cell / columns, cell % columns);
        // The end of a row or a column has to be what its total says.
        let of_row = self.truth[i][columns] - inner[i][..j].iter().sum::<i64>();
        let of_column = self.truth[2][j] - inner[0][j];
        let range = if self.shown[i][j] {
            self.truth[i][j]..=self.truth[i][j]
        } else if j + 1 == columns && self.shown[i][columns] {
            of_row..=of_row
        } else if i == 1 && self.shown[2][j] {
            of_column..=of_column
        } else {
            0..=self.truth[i][j] + 9
        };
        let is_asked = |value: &i64| at != (i, j) || is_so(*value);
        for value in range.filter(|value| *value >= 0).filter(is_asked) {
            inner[i][j] = value;
            if self.search(cell + 1, inner, at, is_so) {
                return true;
            }
        }
        false
    }
}
