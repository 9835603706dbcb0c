//! Why this pair, who comes next, and what another choice would cost.
//!
//! Every price is found by solving the whole programme again with one pair forced or ruled out, so
//! it holds everything that would move because of it.

use measure::Key;
use serde::Serialize;

use crate::assignment::Seating;
use crate::pairing::{Aim, Table};
use crate::{Barrier, Call, Degree, Fit, Summary};

/// A pair of the best pairing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The advising city.
    pub mentor: Key,
    /// The advised city.
    pub mentee: Key,
    /// How well they fit and which needs meet which strengths.
    pub fit: Fit,
    /// The mentor who would fit this mentee best after this one, and the price of taking it.
    pub next_best: Option<Alternative>,
    /// What the programme loses if this pair is ruled out.
    pub regret: Change,
}

/// Another mentor for a mentee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// The other mentor.
    pub mentor: Key,
    /// How well it would fit.
    pub fit: Fit,
    /// What forcing it does to the whole programme.
    pub change: Change,
}

/// What another choice does to the whole programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// How all are served before.
    pub before: Summary,
    /// How all would be served after.
    pub after: Summary,
    /// Every mentee that would change its mentor: the mentee, its mentor before and after.
    pub moves: Vec<(Key, Option<Key>, Option<Key>)>,
}

impl Change {
    /// How many mentees fewer would be served.
    #[must_use]
    pub fn fewer_served(&self) -> usize {
        self.before.served().saturating_sub(self.after.served())
    }

    /// How much lower the sum of fits would be; negative when it rises.
    #[must_use]
    pub fn lost_sum(&self) -> f64 {
        (self.before.ten_thousandths() - self.after.ten_thousandths()) as f64 / 10_000.0
    }

    /// The worst fit before and after.
    #[must_use]
    pub fn least(&self) -> (Option<Degree>, Option<Degree>) {
        (self.before.least(), self.after.least())
    }
}

/// A mentee without a mentor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unmatched {
    /// The mentee.
    pub mentee: Key,
    /// For every mentor what stands in the way.
    pub barriers: Vec<(Key, Vec<Barrier>)>,
}

/// What forcing one pair does to the best pairing of a call.
///
/// # Errors
/// The barriers that keep the two apart; none when a city does not stand on that side.
pub(crate) fn price_of(
    table: &Table<'_>,
    seating: &Seating,
    mentor: usize,
    mentee: usize,
) -> Result<Change, Vec<Barrier>> {
    table.cell(mentor, mentee).map_err(<[Barrier]>::to_vec)?;
    let after = seating.with(mentee, mentor).ok_or_else(|| vec![Barrier::TiedToAnother])?;
    Ok(change(table, &seating.columns(), &after))
}

/// What forcing a pair costs the whole programme.
///
/// # Errors
/// The barriers that keep the two apart; an empty list when the call has problems or a city does
/// not stand on that side.
pub fn force(call: &Call, mentor: &Key, mentee: &Key) -> Result<Change, Vec<Barrier>> {
    let table = Table::new(call).map_err(|_| Vec::new())?;
    let row = table.mentees.iter().position(|c| c.participant.city == *mentee).ok_or(Vec::new())?;
    let column =
        table.mentors.iter().position(|c| c.participant.city == *mentor).ok_or(Vec::new())?;
    price_of(&table, &table.solve(Aim::Fair), column, row)
}

/// Every pair with its reasons and prices, in the order of the mentees' keys.
pub(crate) fn explain(table: &Table<'_>, seating: &Seating) -> Vec<Pair> {
    let now = seating.columns();
    table.pairs(&now).filter_map(|(r, e)| pair(table, seating, &now, r, e)).collect()
}

fn pair(
    table: &Table<'_>,
    seating: &Seating,
    now: &[Option<usize>],
    mentor: usize,
    mentee: usize,
) -> Option<Pair> {
    let without = seating.without(mentee).unwrap_or_else(|| now.to_vec());
    Some(Pair {
        mentor: table.mentor(mentor)?,
        mentee: table.mentee(mentee)?,
        fit: table.cell(mentor, mentee).ok()?.clone(),
        next_best: next_best(table, seating, mentor, mentee),
        regret: change(table, now, &without),
    })
}

/// Of the other possible mentors the one with the highest fit; of equals the first key.
fn next_best(
    table: &Table<'_>,
    seating: &Seating,
    mentor: usize,
    mentee: usize,
) -> Option<Alternative> {
    let others = (0..table.mentors.len()).rev().filter(|other| *other != mentor);
    let possible = others.filter(|other| !table.is_tied_elsewhere(*other, mentee));
    let fits = possible.filter_map(|other| Some((other, table.cell(other, mentee).ok()?)));
    let (other, fit) = fits.max_by_key(|(_, fit)| fit.score)?;
    let change = price_of(table, seating, other, mentee).ok()?;
    Some(Alternative { mentor: table.mentor(other)?, fit: fit.clone(), change })
}

fn change(table: &Table<'_>, before: &[Option<usize>], after: &[Option<usize>]) -> Change {
    let name = |column: &Option<usize>| column.and_then(|c| table.mentor(c));
    let moved = before.iter().zip(after).enumerate().filter(|(_, (b, a))| b != a);
    let moves = moved.filter_map(|(row, (b, a))| Some((table.mentee(row)?, name(b), name(a))));
    Change { moves: moves.collect(), before: table.summary(before), after: table.summary(after) }
}

/// Mentees without a mentor, with what keeps each mentor from them.
pub(crate) fn unmatched(table: &Table<'_>, seating: &Seating) -> Vec<Unmatched> {
    let now = seating.columns();
    let rows = now.iter().enumerate().filter(|(_, column)| column.is_none());
    let name = |(row, _)| {
        let barriers = (0..table.mentors.len())
            .filter_map(|column| Some((table.mentor(column)?, stands_between(table, column, row))))
            .collect();
        Some(Unmatched { mentee: table.mentee(row)?, barriers })
    };
    rows.filter_map(name).collect()
}

fn stands_between(table: &Table<'_>, mentor: usize, mentee: usize) -> Vec<Barrier> {
    match table.cell(mentor, mentee) {
        Err(barriers) => barriers.to_vec(),
        Ok(_) if table.is_tied_elsewhere(mentor, mentee) => vec![Barrier::TiedToAnother],
        Ok(_) => vec![Barrier::PlacesTaken],
    }
}
