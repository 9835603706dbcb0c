//! What a file says of its figures beside how much: flags, whether they are closed, and by which
//! power of ten they are to be multiplied.
//!
//! It may be said at a figure, at its series, of a group of series or of a whole table. No warning
//! is lost: flags of all levels come together. The power is that of the nearest level.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::cell::is_confidential;
use crate::{
    dataset::Observation,
    flag::Flags,
    structure::{CONFIDENTIALITY, FLAGS},
};

/// The names under which files tell the flags of figures: Eurostat's and that of all agencies.
const FLAG_NAMES: [&str; 2] = [FLAGS, "OBS_STATUS"];
/// The names under which files tell that figures are closed.
const CONFIDENTIALITY_NAMES: [&str; 3] = [CONFIDENTIALITY, "OBS_CONF", "CONF_STATUS_OBS"];
/// The attribute of the power of ten by which a figure is to be multiplied.
const POWER: &str = "UNIT_MULT";

/// The names of all attributes that are heard.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FLAG_NAMES.into_iter().chain(CONFIDENTIALITY_NAMES).chain([POWER])
}

/// What is said of figures at one level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    flags: Flags,
    power: Option<i8>,
}

/// What an attribute says and nobody understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unheard {
    /// The kind of problem.
    pub code: &'static str,
    /// Under which name the problem tells the text.
    pub key: &'static str,
    pub text: String,
}

impl Said {
    /// Takes in what one attribute says; a name that is not among [`names`] says nothing.
    pub fn hear(&mut self, attribute: &str, cell: &str) -> Result<(), Unheard> {
        let unheard = |code, key| move |text: &str| Unheard { code, key, text: text.to_owned() };
        if FLAG_NAMES.contains(&attribute) {
            let unheard = unheard("unknown-flag", "flag");
            let flags =
                Flags::of_status(cell).map_err(|unknown| unheard(&unknown.0.to_string()))?;
            self.flags = self.flags.and(flags);
        } else if CONFIDENTIALITY_NAMES.contains(&attribute) {
            let unheard = unheard("unknown-confidentiality", "cell");
            let is_closed = is_confidential(cell).ok_or_else(|| unheard(cell))?;
            self.flags = self.flags.and(Flags::of_closed(is_closed));
        } else if attribute == POWER && !cell.is_empty() {
            let unheard = unheard("not-a-power", "cell");
            self.power = Some(cell.parse().map_err(|_| unheard(cell))?);
        }
        Ok(())
    }

    /// Whether a power of ten is told.
    pub fn has_power(self) -> bool {
        self.power.is_some()
    }

    /// This, with what is said at the level above.
    pub fn under(self, above: Self) -> Self {
        Self { flags: self.flags.and(above.flags), power: self.power.or(above.power) }
    }

    /// The figure as it is meant; `None` when no number can hold it.
    pub fn of(self, value: Option<f64>) -> Option<Observation> {
        let value = match (value, self.power) {
            (Some(value), Some(power)) if power != 0 => Some(multiplied(value, power)?),
            (value, _) => value,
        };
        Some(Observation { value, flags: self.flags })
    }
}

/// A figure times a power of ten, exactly as if its digits had been written that much larger.
fn multiplied(value: f64, power: i8) -> Option<f64> {
    let written = format!("{value}e{power}");
    written.parse().ok().filter(|value: &f64| value.is_finite())
}

/// What is said of all figures that have some codes in common.
#[derive(Clone, Debug, Default)]
pub(crate) struct Groups {
    /// Which dimensions name a group, those with most of them first.
    kinds: Vec<Vec<bool>>,
    said: HashMap<String, Said>,
}

/// The most ways of choosing dimensions that name groups.
const MOST_KINDS: usize = 32;

impl Groups {
    /// Whether nothing is said of any.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// Notes what is said of a group: for every dimension its code, or nothing where it may be any.
    /// Says whether there was room for it.
    pub fn add(&mut self, key: &[Option<&str>], said: Said) -> bool {
        let kind: Vec<bool> = key.iter().map(Option::is_some).collect();
        if !self.kinds.contains(&kind) {
            if self.kinds.len() == MOST_KINDS {
                return false;
            }
            self.kinds.push(kind.clone());
            let named = |kind: &Vec<bool>| kind.iter().filter(|is_named| **is_named).count();
            self.kinds.sort_by_key(|kind| Reverse(named(kind)));
        }
        let codes: Vec<&str> = key.iter().map(|code| code.unwrap_or_default()).collect();
        let known = self.said.entry(spelled(&kind, &codes)).or_default();
        *known = said.under(*known);
        true
    }

    /// What is said of the groups that a figure is in, which has these codes.
    pub fn of(&self, codes: &[&str]) -> Said {
        let all = self.kinds.iter().filter_map(|kind| self.said.get(&spelled(kind, codes)));
        all.fold(Said::default(), |nearer, said| nearer.under(*said))
    }
}

/// The codes of a group in one text: `LV::2022`.
fn spelled(kind: &[bool], codes: &[&str]) -> String {
    let mut text = String::new();
    for (is_named, code) in kind.iter().zip(codes) {
        if *is_named {
            text.push_str(code);
        }
        text.push(':');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(cells: &[(&str, &str)]) -> Said {
        let mut said = Said::default();
        for (attribute, cell) in cells {
            said.hear(attribute, cell).unwrap();
        }
        said
    }

    /// A figure of which this is said, and its flags.
    fn told(said: Said, value: f64) -> String {
        let observation = said.of(Some(value)).unwrap();
        format!("{} {}", observation.value.unwrap(), observation.flags)
    }

    #[test]
    fn a_figure_is_what_its_digits_say_when_the_point_is_moved() {
        for (value, power, meant) in
            [(70.1, 3, 70_100.0), (1.1, 6, 1_100_000.0), (5.0, -2, 0.05), (-0.3, 1, -3.0)]
        {
            assert_eq!(multiplied(value, power), Some(meant));
        }
        assert_eq!(multiplied(f64::MAX, 1), None);
        let said = heard(&[("UNIT_MULT", "3"), ("OBS_STATUS", "P")]);
        assert_eq!(told(said, 1.5), "1500 p");
        assert_eq!(said.of(None).unwrap().value, None);
    }

    #[test]
    fn warnings_come_together_and_the_nearest_power_holds() {
        let above = heard(&[("OBS_FLAG", "e"), ("UNIT_MULT", "6"), ("CONF_STATUS", "N")]);
        let near = heard(&[("OBS_STATUS", "P"), ("UNIT_MULT", "0"), ("OBS_CONF", "F")]);
        assert_eq!(told(near.under(above), 2.0), "2 cep");
        let silent = heard(&[("UNIT_MULT", ""), ("TITLE", "x")]);
        assert_eq!(silent.under(above).of(Some(2.0)).unwrap().value, Some(2e6));
    }

    #[test]
    fn what_nobody_understands_is_named() {
        let code = |attribute, cell| Said::default().hear(attribute, cell).unwrap_err().code;
        assert_eq!(code("OBS_FLAG", "?"), "unknown-flag");
        assert_eq!(code("CONF_STATUS", "x"), "unknown-confidentiality");
        assert_eq!(code("UNIT_MULT", "thousand"), "not-a-power");
    }

    #[test]
    fn the_group_with_most_codes_is_the_nearest() {
        let mut groups = Groups::default();
        let power = |power: &str| heard(&[("UNIT_MULT", power)]);
        assert!(groups.add(&[Some("LV"), None], power("3")));
        assert!(groups.add(&[Some("LV"), Some("T")], power("6")));
        assert!(groups.add(&[None, Some("T")], heard(&[("OBS_FLAG", "e")])));
        assert_eq!(told(groups.of(&["LV", "T"]), 1.0), "1000000 e");
        assert_eq!(told(groups.of(&["LV", "F"]), 1.0), "1000 ");
        assert_eq!(groups.of(&["SE", "F"]), Said::default());
    }
}
