//! The figures as they are shown, with the shares that are made of them.

use std::collections::HashMap;

use ::evidence::own::{BASE, COUNT, PERCENT, redraw};
use ::evidence::{Dataset, Flag, Flags, Observation};

use super::people::{Place, Who};
use super::{Treatment, Wish};

/// A share of so few times the base of rounding says little.
const FEW_BASES: f64 = 20.0;

/// What takes the place of figures.
pub type Masked = HashMap<(Place, Who), Mask>;

/// The true number and the shown one; nothing where it is hidden.
type Mask = Option<(f64, f64)>;

/// The figures with others in their place, and the shares that are made of them.
pub fn redrawn(dataset: &Dataset, masked: &Masked, wish: Wish) -> Dataset {
    redraw(dataset, |codes, unit, period, before| {
        let place: Place = (codes.iter().map(|code| (*code).to_owned()).collect(), period);
        let at = |who| masked.get(&(place.clone(), who)).copied();
        match unit {
            COUNT => at(Who::Counted).map_or(before, |shown| figure(before, shown)),
            BASE => at(Who::All).map_or(before, |shown| figure(before, shown)),
            PERCENT => share(before, (at(Who::Counted), at(Who::All)), wish),
            _ => before,
        }
    })
}

fn figure(before: Observation, shown: Mask) -> Observation {
    match shown {
        // It may have been hidden before.
        Some((_, figure)) if before.value.is_none() => Observation::of(figure),
        Some((_, figure)) => Observation { value: Some(figure), ..before },
        None => Observation { value: None, flags: Flags::NONE.with(Flag::Confidential) },
    }
}

/// A share, made of what is shown of its numbers.
fn share(
    before: Observation,
    (count, base): (Option<Mask>, Option<Mask>),
    wish: Wish,
) -> Observation {
    let hidden = Observation { value: None, flags: Flags::NONE.with(Flag::Confidential) };
    let Treatment::Rounded(by) = wish.treatment else {
        return if count.or(base).is_some() { hidden } else { before };
    };
    match (count.flatten(), base.flatten()) {
        (None, None) => before,
        (Some((_, count)), Some((_, base))) if base > 0.0 => {
            let value = Some((1000.0 * count / base).round() / 10.0);
            let is_rough = base < FEW_BASES * by as f64;
            let flags = if before.value.is_some() { before.flags } else { Flags::NONE };
            let flags = if is_rough { flags.with(Flag::LowReliability) } else { flags };
            Observation { value, flags }
        }
        // Of how many nobody says: a share of few could tell how many they are.
        (Some((truth, _)), None) if truth >= wish.sensitivity.fewest() as f64 => before,
        _ => hidden,
    }
}
