//! A safe pattern, quickly: whatever cells it takes, and none that it does not take.
//!
//! For each cell that must be protected, in turn: the cheapest price at which it can be pushed as
//! far as it must go when only hidden cells and cells up to that price may move. The cells that
//! moved are hidden. This is the search for augmenting cycles of J. P. Kelly, B. L. Golden and
//! A. A. Assad, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22
//! (1992), with the dearest cell of a cycle as its length, and with general sums instead of
//! cycles. Afterwards the dearest cells are shown again, one by one, wherever everything stays
//! protected without them.

use std::borrow::Cow;

use crate::{
    attack::is_possible,
    audit::grace,
    list::At,
    model::{Choice, Model, Target},
    tableau::{Reach, Room, Tableau, Way, Work},
};

/// Why there is no safe pattern.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum NoPattern {
    /// These cells stay exposed even if everything is hidden that can be.
    Impossible(Vec<usize>),
    /// The work ran out.
    OutOfWork,
}

/// One side of a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Push {
    pub cell: usize,
    pub way: Way,
    pub far: f64,
    /// Which of the model's knowers must not see through it.
    pub knower: Option<usize>,
}

/// All sides of all targets that ask for anything.
pub(crate) fn pushes(model: &Model) -> Vec<Push> {
    let sides = |t: &Target| {
        [(Way::Down, t.below.min(model.below.at(t.cell))), (Way::Up, t.above)]
            .map(|(way, far)| Push { cell: t.cell, way, far, knower: t.knower })
    };
    let all = model.targets.iter().flat_map(sides);
    let mut all: Vec<Push> = all.filter(|p| p.far > grace(model.below.at(p.cell))).collect();
    all.sort_by(|a, b| b.far.total_cmp(&a.far).then(a.cell.cmp(&b.cell)));
    all
}

/// How far cells may move when these are hidden.
pub(crate) fn room(model: &Model, is_free: impl Fn(usize) -> bool) -> Room {
    let free = |(at, far): (usize, &f64)| if is_free(at) { *far } else { 0.0 };
    Room {
        below: model.below.iter().enumerate().map(free).collect(),
        above: model.above.iter().enumerate().map(free).collect(),
    }
}

/// The same room for an attacker who knows these cells: they stay where they are.
pub(crate) fn for_knower<'r>(room: &'r Room, known: &[usize]) -> Cow<'r, Room> {
    let mut room = Cow::Borrowed(room);
    for cell in known {
        let held = room.to_mut();
        held.below.put(*cell, 0.0);
        held.above.put(*cell, 0.0);
    }
    room
}

/// Hides cells until every target is protected.
pub(crate) fn find_pattern(
    model: &Model,
    form: &mut Tableau,
    mut hidden: Vec<bool>,
    work: &mut Work,
) -> Result<Vec<bool>, NoPattern> {
    let mut prices: Vec<f64> = model.cost.clone();
    prices.sort_by(f64::total_cmp);
    prices.dedup();
    let mut impossible = Vec::new();
    for push in pushes(model) {
        match cheapest(model, form, &hidden, &push, &prices, work).ok_or(NoPattern::OutOfWork)? {
            Some(reach) => {
                let tolerance = model.tolerance();
                let moved = reach.deviations.iter().map(|y| y.abs() > tolerance);
                hidden.iter_mut().zip(moved).for_each(|(h, moved)| *h |= moved);
            }
            None => impossible.push(push.cell),
        }
    }
    impossible.dedup();
    if impossible.is_empty() { Ok(hidden) } else { Err(NoPattern::Impossible(impossible)) }
}

/// The push at the lowest price of its dearest cell, if there is any; `None` without work.
fn cheapest(
    model: &Model,
    form: &mut Tableau,
    hidden: &[bool],
    push: &Push,
    prices: &[f64],
    work: &mut Work,
) -> Option<Option<Reach>> {
    let mut at_price =
        |price: f64, work: &mut Work| at_price(model, form, hidden, (push, price), work);
    if let Some(free) = at_price(-1.0, work)? {
        return Some(Some(free));
    }
    // From the cheap end, in growing strides, because small cells stand beside small cells.
    let (mut low, mut stride) = (0, 1);
    let (mut high, mut best) = loop {
        let at = (low + stride).min(prices.len().saturating_sub(1));
        if let Some(reach) = at_price(prices.at(at), work)? {
            break (at, reach);
        }
        if at + 1 >= prices.len() {
            return Some(None);
        }
        (low, stride) = (at, stride * 2);
    };
    while low + 1 < high {
        let middle = usize::midpoint(low, high);
        match at_price(prices.at(middle), work)? {
            Some(reach) => (high, best) = (middle, reach),
            None => low = middle,
        }
    }
    Some(Some(best))
}

/// The push when only hidden cells and cells up to a price may move, if it gets far enough.
fn at_price(
    model: &Model,
    form: &mut Tableau,
    hidden: &[bool],
    (push, price): (&Push, f64),
    work: &mut Work,
) -> Option<Option<Reach>> {
    let is_cheap = |c: usize| {
        hidden.at(c) || (model.choice.at(c) == Choice::Open && model.cost.at(c) <= price)
    };
    let room = room(model, is_cheap);
    let room = for_knower(&room, model.known_to(push.knower));
    let reach = form.push(&room, (push.cell, push.way), push.far, work)?;
    let reaches = reach.distance >= push.far - grace(push.far);
    let is_sound = is_possible(&reach.deviations, &model.equations, &room, model.tolerance());
    Some((reaches && is_sound).then_some(reach))
}

/// Shows again what need not be hidden, the dearest first. `None` when the pattern is not safe or
/// the work ran out before that was known; a work that runs out later leaves a safe pattern.
pub(crate) fn tidy(model: &Model, hidden: &[bool], work: &mut Work) -> Option<Vec<bool>> {
    let cells: Vec<usize> = (0..model.len()).filter(|c| hidden.at(*c)).collect();
    let small = part_of(model, &cells);
    let mut form = Tableau::new(small.len(), &small.equations, work)?;
    let mut room = room(&small, |_| true);
    let pushes = pushes(&small);
    let mut witnesses = Vec::with_capacity(pushes.len());
    for push in &pushes {
        witnesses.push(witness(&small, &mut form, &room, push, work)?);
    }
    let mut order: Vec<usize> =
        (0..small.len()).filter(|c| small.choice.at(*c) == Choice::Open).collect();
    order.sort_by(|a, b| small.cost.at(*b).total_cmp(&small.cost.at(*a)).then(a.cmp(b)));
    let mut kept = hidden.to_vec();
    for cell in order {
        let held = (room.below.at(cell), room.above.at(cell));
        room.below.put(cell, 0.0);
        room.above.put(cell, 0.0);
        if do_without(cell, &small, &mut form, &room, (&pushes, &mut witnesses), work) {
            kept.put(cells.at(cell), false);
        } else {
            room.below.put(cell, held.0);
            room.above.put(cell, held.1);
        }
    }
    Some(kept)
}

/// Whether every target is protected without a cell; if so, the witnesses do without it.
fn do_without(
    cell: usize,
    model: &Model,
    form: &mut Tableau,
    room: &Room,
    (pushes, witnesses): (&[Push], &mut [Vec<f64>]),
    work: &mut Work,
) -> bool {
    let (mut fresh, tolerance) = (Vec::new(), model.tolerance());
    for (at, push) in pushes.iter().enumerate() {
        let moves = witnesses.get(at).is_some_and(|w| w.at(cell).abs() > tolerance);
        if moves {
            match witness(model, form, room, push, work) {
                Some(found) => fresh.push((at, found)),
                None => return false,
            }
        }
    }
    for (at, found) in fresh {
        if let Some(place) = witnesses.get_mut(at) {
            *place = found;
        }
    }
    true
}

/// Deviations that show that a push gets far enough.
pub(crate) fn witness(
    model: &Model,
    form: &mut Tableau,
    room: &Room,
    push: &Push,
    work: &mut Work,
) -> Option<Vec<f64>> {
    let room = for_knower(room, model.known_to(push.knower));
    let reach = form.push(&room, (push.cell, push.way), push.far, work)?;
    let is_enough = reach.distance >= push.far - grace(push.far);
    let is_sound = is_possible(&reach.deviations, &model.equations, &room, model.tolerance());
    (is_enough && is_sound).then_some(reach.deviations)
}

/// The model with these cells only; the others are shown, and so drop out of the sums.
pub(crate) fn part_of(model: &Model, cells: &[usize]) -> Model {
    let mut place = vec![None; model.len()];
    cells.iter().enumerate().for_each(|(at, cell)| place.put(*cell, Some(at)));
    let equation = |e: &crate::model::Equation| {
        e.iter().filter_map(|(c, sign)| Some((place.at(*c)?, *sign))).collect::<Vec<_>>()
    };
    let places = |cells: &[usize]| cells.iter().filter_map(|c| place.at(*c)).collect::<Vec<_>>();
    let target = |t: &Target| Some(Target { cell: place.at(t.cell)?, ..*t });
    Model {
        below: cells.iter().map(|c| model.below.at(*c)).collect(),
        above: cells.iter().map(|c| model.above.at(*c)).collect(),
        choice: cells.iter().map(|c| model.choice.at(*c)).collect(),
        cost: cells.iter().map(|c| model.cost.at(*c)).collect(),
        equations: model.equations.iter().map(equation).filter(|e| !e.is_empty()).collect(),
        targets: model.targets.iter().filter_map(target).collect(),
        knowers: model.knowers.iter().map(|known| places(known)).collect(),
    }
}
