//! Squares of hidden cells: proof without arithmetic that a cell of a large flat table is uncertain.
//!
//! Four hidden cells at the crossings of two rows and two columns can move together, one up, its
//! neighbours down and the fourth up, and every sum still holds. A large table with many small counts
//! is full of such squares, and they are found by looking cells up, where a linear program with
//! hundreds of sums and ten thousands of hidden cells would take minutes and gigabytes. Several
//! squares of one cell together carry it as far as they do in all.
//!
//! Only cells that stand in exactly two sums have squares: the inner cells of tables of two
//! dimensions, nested or not. For others nothing is found here, which says nothing about them.
//!
//! The cheapest square of each exposed cell is the hypercube method for two dimensions (R. D.
//! Repsilber, "Sicherung persönlicher Angaben in Tabellendaten", Statistische Analysen und Studien
//! NRW 1, 2002).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    audit::grace,
    list::{At, row},
    model::{Choice, Model},
    pattern::{Push, pushes},
    tableau::Way,
};

/// So many cells of a row and of a column are tried for the far corners.
const MOST_TRIED: usize = 60;

/// A sum in which a cell stands, and its sign there.
type Place = (usize, f64);

/// Where the cells of a model cross.
pub(crate) struct Squares<'m> {
    model: &'m Model,
    /// The two sums of each cell that stands in two.
    places: Vec<Option<[Place; 2]>>,
    crossing: HashMap<[usize; 2], usize>,
}

/// The other corners of a square, each with how it moves when the first goes up by 1.
type Corners = [(usize, f64); 3];

/// A cell beside another: its other sum, and how it moves when that one goes up by 1.
#[derive(Clone, Copy)]
struct Beside {
    cell: usize,
    beyond: Place,
    moves: f64,
}

impl<'m> Squares<'m> {
    pub fn of(model: &'m Model) -> Self {
        let mut all: Vec<Vec<Place>> = vec![Vec::new(); model.len()];
        for (at, equation) in model.equations.iter().enumerate() {
            for (cell, sign) in equation {
                if let Some(list) = all.get_mut(*cell) {
                    list.push((at, *sign));
                }
            }
        }
        let places: Vec<Option<[Place; 2]>> = all.into_iter().map(|p| p.try_into().ok()).collect();
        let crossing = places.iter().enumerate().filter_map(|(cell, places)| {
            let [(a, _), (b, _)] = (*places)?;
            Some(([a.min(b), a.max(b)], cell))
        });
        Self { model, crossing: crossing.collect(), places }
    }

    /// How a push can be carried out by squares of cells that may move, if it can: the cells that move.
    pub fn carry(
        &self,
        push: &Push,
        may_move: impl Fn(usize) -> bool,
    ) -> Option<Vec<(usize, f64)>> {
        let mut moved: BTreeMap<usize, f64> = BTreeMap::new();
        let mut got = 0.0;
        for corners in self.squares(push.cell, &may_move) {
            let step = self.step(push, &corners, &moved).min(push.far - got);
            if step > grace(push.far) {
                got += step;
                for (cell, y) in self.deviations(push, &corners, step) {
                    *moved.entry(cell).or_default() += y;
                }
            }
            if got >= push.far - grace(push.far) {
                return Some(moved.into_iter().collect());
            }
        }
        None
    }

    /// The cheapest square that carries a push by itself, by what is not hidden yet; its corners.
    fn cheapest(&self, push: &Push, hidden: &[bool]) -> Option<Corners> {
        let known = self.model.known_to(push.knower);
        let may_move = |cell: usize| {
            (hidden.at(cell) || self.model.choice.at(cell) == Choice::Open)
                && !known.contains(&cell)
        };
        let price = |corners: &Corners| {
            let fresh = corners.iter().filter(|(cell, _)| !hidden.at(*cell));
            fresh.map(|(cell, _)| self.model.cost.at(*cell)).sum::<f64>()
        };
        let squares = self.squares(push.cell, &may_move);
        let nothing = BTreeMap::new();
        let suits = |c: &Corners| self.step(push, c, &nothing) >= push.far - grace(push.far);
        let priced = squares.filter(suits).map(|corners| (price(&corners), corners));
        priced.reduce(|a, b| if b.0 < a.0 { b } else { a }).map(|(_, corners)| corners)
    }

    /// The squares of a cell, those of cheap cells first.
    fn squares(
        &self,
        cell: usize,
        may_move: &impl Fn(usize) -> bool,
    ) -> impl Iterator<Item = Corners> {
        let places = self.places.at(cell).filter(|_| may_move(cell));
        let [across, along] = places.map_or_else(Default::default, |places| {
            places.map(|place| self.others(cell, place, may_move))
        });
        let pairs =
            across.into_iter().flat_map(move |a| along.clone().into_iter().map(move |b| (a, b)));
        pairs.filter_map(move |(a, b)| self.square(a, b, may_move))
    }

    /// The square with these two cells beside the first.
    fn square(&self, a: Beside, b: Beside, may_move: &impl Fn(usize) -> bool) -> Option<Corners> {
        let (one, other) = (a.beyond.0, b.beyond.0);
        let far = *self.crossing.get(&[one.min(other), one.max(other)])?;
        let far_sign = |sum: usize| {
            let places = self.places.at(far).unwrap_or_default();
            places.into_iter().find(|(s, _)| *s == sum).map_or(1.0, |(_, sign)| sign)
        };
        let moves = -a.moves * a.beyond.1 / far_sign(one);
        let is_closed = b.moves * b.beyond.1 + moves * far_sign(other) == 0.0;
        let is_square = is_closed && far != a.cell && far != b.cell && may_move(far);
        is_square.then_some([(a.cell, a.moves), (b.cell, b.moves), (far, moves)])
    }

    /// The cheapest others of a sum.
    fn others(
        &self,
        cell: usize,
        (sum, own): Place,
        may_move: &impl Fn(usize) -> bool,
    ) -> Vec<Beside> {
        let other = |(c, sign): &(usize, f64)| {
            let places = self.places.at(*c).filter(|_| *c != cell && may_move(*c))?;
            let beyond = places.into_iter().find(|(s, _)| *s != sum)?;
            Some(Beside { cell: *c, beyond, moves: -own / sign })
        };
        let mut others: Vec<Beside> =
            row(&self.model.equations, sum).iter().filter_map(other).collect();
        let cost = |b: &Beside| self.model.cost.at(b.cell);
        others.sort_by(|a, b| cost(a).total_cmp(&cost(b)).then(a.cell.cmp(&b.cell)));
        others.truncate(MOST_TRIED);
        others
    }

    /// How far a square can carry a push beside what moved already.
    fn step(&self, push: &Push, corners: &Corners, moved: &BTreeMap<usize, f64>) -> f64 {
        let rooms = self.deviations(push, corners, 1.0).map(|(cell, y)| {
            let held = moved.get(&cell).copied().unwrap_or_default();
            let (below, above) = (self.model.below.at(cell), self.model.above.at(cell));
            if y > 0.0 { (above - held) / y } else { (below + held) / -y }
        });
        rooms.fold(f64::INFINITY, f64::min).max(0.0)
    }

    fn deviations(
        &self,
        push: &Push,
        corners: &Corners,
        by: f64,
    ) -> impl Iterator<Item = (usize, f64)> + use<> {
        let by = if push.way == Way::Up { by } else { -by };
        let all = [(push.cell, 1.0)].into_iter().chain(*corners);
        all.map(move |(cell, y)| (cell, y * by))
    }
}

/// Hides the cheapest square of every cell that squares do not carry yet; `None` where there is none.
pub(crate) fn protect(model: &Model) -> Option<Vec<bool>> {
    let squares = Squares::of(model);
    let mut hidden = model.hidden();
    for push in pushes(model) {
        let known: BTreeSet<usize> = model.known_to(push.knower).iter().copied().collect();
        let may_move = |cell: usize| hidden.at(cell) && !known.contains(&cell);
        if squares.carry(&push, may_move).is_none() {
            let corners = squares.cheapest(&push, &hidden)?;
            corners.iter().for_each(|(cell, _)| hidden.put(*cell, true));
        }
    }
    Some(hidden)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Target;

    #[test]
    fn a_square_carries_a_cell_as_far_as_its_corners_allow() {
        // 2 4 | 6 over 3 9 | 12; the totals are shown and so left out.
        let equations = vec![
            vec![(0, -1.0), (1, -1.0)],
            vec![(2, -1.0), (3, -1.0)],
            vec![(0, -1.0), (2, -1.0)],
            vec![(1, -1.0), (3, -1.0)],
        ];
        let model = Model {
            below: vec![2.0, 4.0, 3.0, 9.0],
            above: vec![f64::INFINITY; 4],
            choice: vec![Choice::Hidden, Choice::Open, Choice::Open, Choice::Open],
            cost: vec![1.0; 4],
            equations,
            targets: vec![Target { cell: 0, below: 1.0, above: 3.0, knower: None }],
            ..Model::default()
        };
        let squares = Squares::of(&model);
        let push = |way, far| Push { cell: 0, way, far, knower: None };
        let up = squares.carry(&push(Way::Up, 3.0), |_| true).unwrap();
        assert_eq!(up, [(0, 3.0), (1, -3.0), (2, -3.0), (3, 3.0)]);
        assert!(squares.carry(&push(Way::Up, 4.0), |_| true).is_none(), "only 3 to take from");
        assert!(squares.carry(&push(Way::Down, 1.0), |cell| cell != 3).is_none());
        assert_eq!(protect(&model), Some(vec![true; 4]));
    }
}
