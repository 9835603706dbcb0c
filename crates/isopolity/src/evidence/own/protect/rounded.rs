//! Numbers rounded, all of them, so that totals still add up and no small one is told from another.

use std::collections::HashMap;

use ::disclosure::{Part, ROUNDING_WORK, round};
use ::evidence::Dataset;
use measure::{Problem, Problems};

use super::beside::{all_at_choice, lay, look};
use super::people::People;
use super::redrawn::redrawn;
use super::{Protection, Shielded, Wish};

/// Every number a multiple of the base, with totals that still add up.
pub fn rounded(
    dataset: &Dataset,
    all: &[People],
    beside: &[Part],
    (wish, base): (Wish, u64),
) -> Result<Shielded, Problems> {
    let rules = wish.sensitivity.rules();
    let work = ROUNDING_WORK / u64::try_from(all.len()).unwrap_or(u64::MAX).max(1);
    let (mut parts, mut masked) = (Vec::new(), HashMap::new());
    for people in all {
        let found = round(&people.table, base, &rules, work).map_err(all_at_choice)?;
        let all = people.table.cells().iter().zip(&found.figures);
        // What the file does not have stays missing.
        for (_, (cell, figure)) in all.enumerate().filter(|(at, _)| people.is_said(*at)) {
            masked.extend(people.at(cell).map(|place| (place, Some((cell.value, *figure)))));
        }
        parts.push(Part { table: people.table.clone(), shown: found.shown() });
    }
    let laid = lay(parts.clone(), beside, wish.sensitivity)?;
    if !look(&laid).is_safe() {
        return Err(Problem::new("own-cannot-round", "own-small").with("base", base).into());
    }
    let out = laid.out_here();
    let protection = Protection { wish, out, ..Protection::default() };
    Ok(Shielded { dataset: redrawn(dataset, &masked, wish), protection, hidden: Vec::new(), parts })
}
