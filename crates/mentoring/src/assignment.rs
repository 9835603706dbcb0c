//! The exact solver behind the pairing: the cheapest seating of mentees at mentors.
//!
//! Successive shortest paths over seats with capacities (Jonker-Volgenant in the form of Crouse
//! 2016, one dual price per mentor instead of one per place). What is special is the price: not
//! one number but a row of [`DIGITS`] whole numbers that are compared like a date, the first
//! difference deciding. Such rows can be added and subtracted, so the method stays exact, and a
//! whole order of objectives is solved in one go. Counting the pairs at every level of fit, worst
//! level first, makes the cheapest seating the leximin one.
//!
//! One more column, "nobody", has room for everyone, so there is always a seating. After the
//! solution, the dual prices answer "and if not?": one more shortest path gives the best seating
//! without a pair, or with another one. Big-number weights and one solution per threshold were
//! weighed and rejected: the first overflow, the second are slower.

#![expect(
    clippy::indexing_slicing,
    reason = "rows and columns are numbered by the solver itself, in the tables it has sized"
)]

/// Numbers in a cost.
pub(crate) const DIGITS: usize = 105;

/// A row of numbers compared from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cost(pub(crate) [i32; DIGITS]);

/// What one seat costs: up to three digits, each with its amount.
pub(crate) type Price = [(usize, i32); 3];

impl Cost {
    const ZERO: Self = Self([0; DIGITS]);

    fn plus(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a += b);
        self
    }

    fn minus(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a -= b);
        self
    }

    fn plus_price(mut self, price: &Price) -> Self {
        price.iter().for_each(|&(digit, amount)| self.0[digit] += amount);
        self
    }
}

/// Who may sit where, and at what price. The last column is "nobody".
pub(crate) struct Seats {
    rows: usize,
    columns: usize,
    prices: Vec<Option<Price>>,
    room: Vec<usize>,
}

impl Seats {
    /// `prices` row by row, one per mentor; `nobody` is each row's price for having no mentor.
    pub(crate) fn new(
        prices: Vec<Vec<Option<Price>>>,
        capacity: &[usize],
        nobody: &[Price],
    ) -> Self {
        let rows = prices.len();
        let columns = capacity.len() + 1;
        let with_nobody = |(mut row, nobody): (Vec<Option<Price>>, &Price)| {
            row.resize(columns - 1, None);
            row.push(Some(*nobody));
            row
        };
        let prices = prices.into_iter().zip(nobody).flat_map(with_nobody).collect();
        let room = capacity.iter().copied().chain([rows + 1]).collect();
        Self { rows, columns, prices, room }
    }

    fn price(&self, row: usize, column: usize) -> Option<&Price> {
        self.prices[row * self.columns + column].as_ref()
    }

    /// The cheapest seating; of equally cheap ones, the one in which the first row has the first
    /// possible column, then the second row, and so on.
    pub(crate) fn solve(self) -> Seating {
        let rows = self.rows;
        let mut seating = Seating::empty(self);
        (0..rows).for_each(|row| seating.seat(row));
        seating.prefer_first();
        seating
    }
}

/// A cheapest seating with the prices that prove it.
///
/// Invariant: `price - row_dual - column_dual >= 0` for every seat, `= 0` for every taken one, and
/// a column with free places has dual 0.
pub(crate) struct Seating {
    seats: Seats,
    row_dual: Vec<Cost>,
    column_dual: Vec<Cost>,
    seat: Vec<usize>,
    guests: Vec<Vec<usize>>,
}

/// How a column was reached.
#[derive(Clone, Copy)]
enum Via {
    /// By the row that looks for a seat.
    Start,
    /// By a guest who moved on from its own column.
    Guest(usize),
    /// By a free place that moved here from another column.
    FreePlace(usize),
}

/// Where a search for a seat may begin and end.
struct Search<'a> {
    row: usize,
    /// Columns at which the row may sit, with what that adds.
    entries: Vec<(usize, Cost)>,
    goal: Goal,
    /// For every row whether it stays where it is; rows beyond the end may move.
    fixed: &'a [bool],
    /// Nothing dearer is of interest.
    limit: Option<Cost>,
}

#[derive(Clone, Copy, PartialEq)]
enum Goal {
    /// Any column with a free place.
    FreePlace,
    /// This column, from which the row has just risen.
    Column(usize),
}

/// What a search found.
struct Route {
    end: usize,
    reached: Vec<Option<(Cost, Via)>>,
    done: Vec<usize>,
}

impl Seating {
    fn empty(seats: Seats) -> Self {
        let nowhere = seats.columns;
        Self {
            row_dual: vec![Cost::ZERO; seats.rows],
            column_dual: vec![Cost::ZERO; seats.columns],
            seat: vec![nowhere; seats.rows],
            guests: vec![Vec::new(); seats.columns],
            seats,
        }
    }

    /// For every row its column, `None` for nobody.
    pub(crate) fn columns(&self) -> Vec<Option<usize>> {
        self.seat.iter().map(|&c| self.real(c)).collect()
    }

    fn real(&self, column: usize) -> Option<usize> {
        (column + 1 < self.seats.columns).then_some(column)
    }

    fn has_room(&self, column: usize) -> bool {
        self.guests[column].len() < self.seats.room[column]
    }

    /// What the seat costs above the dual prices.
    fn reduced(&self, row: usize, column: usize) -> Option<Cost> {
        let price = self.seats.price(row, column)?;
        let duals = self.row_dual[row].plus(&self.column_dual[column]);
        Some(Cost::ZERO.minus(&duals).plus_price(price))
    }

    fn entries(&self, row: usize) -> impl Iterator<Item = (usize, Cost)> + '_ {
        (0..self.seats.columns).filter_map(move |c| Some((c, self.reduced(row, c)?)))
    }

    /// Seats one more row at the least cost, moving others along if that is cheaper.
    fn seat(&mut self, row: usize) {
        let entries = self.entries(row).collect();
        let search = Search { row, entries, goal: Goal::FreePlace, fixed: &[], limit: None };
        if let Some(route) = self.search(&search) {
            self.raise(row, &route);
            self.follow(row, &route);
        }
    }

    /// Dijkstra over columns. It always ends at "nobody" unless a limit or fixed rows forbid it.
    fn search(&self, search: &Search<'_>) -> Option<Route> {
        let mut reached = vec![None; self.seats.columns];
        let mut is_open = vec![true; self.seats.columns];
        let mut done = Vec::new();
        let mut free_places_moved = search.goal == Goal::FreePlace;
        for &(column, cost) in &search.entries {
            offer(&mut reached[column], cost, Via::Start, search.limit.as_ref());
        }
        while let Some((at, cost)) = nearest(&reached, &is_open) {
            if self.is_goal(at, search.goal) {
                return Some(Route { end: at, reached, done });
            }
            is_open[at] = false;
            done.push(at);
            self.move_guests(at, &cost, search, &is_open, &mut reached);
            if !free_places_moved && self.has_room(at) {
                free_places_moved = true;
                self.move_free_place(at, &cost, search, &is_open, &mut reached);
            }
        }
        None
    }

    fn is_goal(&self, column: usize, goal: Goal) -> bool {
        match goal {
            Goal::FreePlace => self.has_room(column),
            Goal::Column(wanted) => column == wanted,
        }
    }

    /// Offers every guest of a column every other column.
    fn move_guests(
        &self,
        at: usize,
        cost: &Cost,
        search: &Search<'_>,
        is_open: &[bool],
        reached: &mut [Option<(Cost, Via)>],
    ) {
        let stays = |guest: &usize| *guest == search.row || search.fixed.get(*guest) == Some(&true);
        for &guest in self.guests[at].iter().filter(|g| !stays(g)) {
            let base = cost.minus(&self.row_dual[guest]);
            for column in (0..self.seats.columns).filter(|&c| is_open[c]) {
                if let Some(price) = self.seats.price(guest, column) {
                    let total = base.minus(&self.column_dual[column]).plus_price(price);
                    offer(&mut reached[column], total, Via::Guest(guest), search.limit.as_ref());
                }
            }
        }
    }

    /// A free place costs nothing anywhere, so it may move to any column at that column's dual.
    fn move_free_place(
        &self,
        at: usize,
        cost: &Cost,
        search: &Search<'_>,
        is_open: &[bool],
        reached: &mut [Option<(Cost, Via)>],
    ) {
        for column in (0..self.seats.columns).filter(|&c| is_open[c]) {
            let total = cost.minus(&self.column_dual[column]);
            offer(&mut reached[column], total, Via::FreePlace(at), search.limit.as_ref());
        }
    }

    /// Raises the dual prices along the route, which keeps the invariant.
    fn raise(&mut self, row: usize, route: &Route) {
        let Some((total, _)) = route.reached[route.end] else { return };
        for &column in &route.done {
            let Some((cost, _)) = route.reached[column] else { continue };
            let rise = total.minus(&cost);
            self.column_dual[column] = self.column_dual[column].minus(&rise);
            for &guest in &self.guests[column] {
                self.row_dual[guest] = self.row_dual[guest].plus(&rise);
            }
        }
        self.row_dual[row] = self.row_dual[row].plus(&total);
    }

    /// The moves of a route, last first: who sits down where.
    fn moves(&self, row: usize, route: &Route) -> Vec<(usize, usize)> {
        let mut moves = Vec::new();
        let mut column = route.end;
        loop {
            match route.reached[column] {
                Some((_, Via::Guest(guest))) => {
                    moves.push((guest, column));
                    column = self.seat[guest];
                }
                Some((_, Via::FreePlace(from))) => column = from,
                Some((_, Via::Start)) | None => {
                    moves.push((row, column));
                    return moves;
                }
            }
        }
    }

    fn follow(&mut self, row: usize, route: &Route) {
        for (guest, column) in self.moves(row, route) {
            if let Some(guests) = self.guests.get_mut(self.seat[guest]) {
                guests.retain(|g| *g != guest);
            }
            self.guests[column].push(guest);
            self.seat[guest] = column;
        }
    }

    /// Among equally cheap seatings takes the first in the order of rows and columns.
    fn prefer_first(&mut self) {
        let mut fixed = Vec::new();
        for row in 0..self.seats.rows {
            for column in 0..self.seat[row] {
                if self.reduced(row, column) == Some(Cost::ZERO)
                    && self.try_free(row, column, &fixed)
                {
                    break;
                }
            }
            fixed.push(true);
        }
    }

    /// Moves a row to a column if that costs nothing.
    fn try_free(&mut self, row: usize, column: usize, fixed: &[bool]) -> bool {
        let search = Search {
            row,
            entries: vec![(column, Cost::ZERO)],
            goal: Goal::Column(self.seat[row]),
            fixed,
            limit: Some(Cost::ZERO),
        };
        let route = self.search(&search);
        route.map(|route| self.follow(row, &route)).is_some()
    }

    /// The best seating in which the row does not sit where it sits now.
    pub(crate) fn without(&self, row: usize) -> Option<Vec<Option<usize>>> {
        let now = self.seat[row];
        self.reseat(row, self.entries(row).filter(|(c, _)| *c != now).collect())
    }

    /// The best seating in which the row sits at this column.
    pub(crate) fn with(&self, row: usize, column: usize) -> Option<Vec<Option<usize>>> {
        if self.seat[row] == column {
            return Some(self.columns());
        }
        self.reseat(row, vec![(column, self.reduced(row, column)?)])
    }

    fn reseat(&self, row: usize, entries: Vec<(usize, Cost)>) -> Option<Vec<Option<usize>>> {
        let goal = Goal::Column(self.seat[row]);
        let route = self.search(&Search { row, entries, goal, fixed: &[], limit: None })?;
        let mut columns = self.columns();
        for (guest, column) in self.moves(row, &route) {
            columns[guest] = self.real(column);
        }
        Some(columns)
    }
}

/// Keeps the cheaper of what is there and what is offered.
fn offer(place: &mut Option<(Cost, Via)>, cost: Cost, via: Via, limit: Option<&Cost>) {
    let is_too_dear = limit.is_some_and(|limit| cost > *limit);
    if !is_too_dear && place.as_ref().is_none_or(|(known, _)| cost < *known) {
        *place = Some((cost, via));
    }
}

/// The cheapest open column; of equals the first.
fn nearest(reached: &[Option<(Cost, Via)>], is_open: &[bool]) -> Option<(usize, Cost)> {
    let open = reached.iter().zip(is_open).enumerate().filter(|(_, (_, open))| **open);
    let known = open.filter_map(|(column, (place, _))| place.as_ref().map(|(c, _)| (column, c)));
    known.min_by(|a, b| a.1.cmp(b.1)).map(|(column, cost)| (column, *cost))
}
