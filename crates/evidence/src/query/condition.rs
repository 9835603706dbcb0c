//! Conditions of SDMX 3.0: an operator with values, and what of a table fits them.

use std::collections::BTreeSet;

use measure::{Period, Problem};

use super::period;
use crate::{
    dataset::{Dataset, Filter, Observation},
    flag::Flag,
    read::cell::number,
    structure::{CONFIDENTIALITY, FIGURE, FLAGS, TIME},
};

/// How something is compared with the values of a condition; of several values one has to fit, or with an
/// operator that denies, all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `eq`: the same.
    Same,
    /// `ne`: another.
    Other,
    /// `lt`: below.
    Below,
    /// `le`: below or the same.
    UpTo,
    /// `gt`: above.
    Above,
    /// `ge`: above or the same.
    From,
    /// `co`: has it within.
    Has,
    /// `nc`: has it not within.
    HasNot,
    /// `sw`: begins with it.
    BeginsWith,
    /// `ew`: ends with it.
    EndsWith,
}

impl Operator {
    /// Operator and values of `ge:2020`; without an operator it is [`Self::Same`].
    pub(super) fn parse<'p>(part: &'p str, component: &str) -> Result<(Self, &'p str), Problem> {
        let Some((operator, values)) = part.split_once(':') else { return Ok((Self::Same, part)) };
        let operator = match operator {
            "eq" => Self::Same,
            "ne" => Self::Other,
            "lt" => Self::Below,
            "le" => Self::UpTo,
            "gt" => Self::Above,
            "ge" => Self::From,
            "co" => Self::Has,
            "nc" => Self::HasNot,
            "sw" => Self::BeginsWith,
            "ew" => Self::EndsWith,
            _ => return Err(wrong(component, part)),
        };
        Ok((operator, values))
    }

    /// Whether a text fits these values.
    pub(super) fn fits_text(self, text: &str, values: &BTreeSet<String>) -> bool {
        let any = |fits: fn(&str, &str) -> bool| values.iter().any(|value| fits(text, value));
        match self {
            Self::Same => values.contains(text),
            Self::Other => !values.contains(text),
            Self::Below => any(|text, value| text < value),
            Self::UpTo => any(|text, value| text <= value),
            Self::Above => any(|text, value| text > value),
            Self::From => any(|text, value| text >= value),
            Self::Has => any(|text, value| text.contains(value)),
            Self::HasNot => !any(|text, value| text.contains(value)),
            Self::BeginsWith => any(|text, value| text.starts_with(value)),
            Self::EndsWith => any(|text, value| text.ends_with(value)),
        }
    }

    /// Whether a figure fits these values; nothing for operators that compare texts.
    fn fits_figure(self, figure: f64, values: &[f64]) -> Option<bool> {
        let any = |fits: fn(f64, f64) -> bool| values.iter().any(|value| fits(figure, *value));
        Some(match self {
            Self::Same => any(|figure, value| figure == value),
            Self::Other => !any(|figure, value| figure == value),
            Self::Below => any(|figure, value| figure < value),
            Self::UpTo => any(|figure, value| figure <= value),
            Self::Above => any(|figure, value| figure > value),
            Self::From => any(|figure, value| figure >= value),
            _ => return None,
        })
    }
}

/// The kind of problem of a condition that cannot be read.
fn wrong(component: &str, part: &str) -> Problem {
    Problem::new("unknown-value", component).with("typed", part)
}

/// How many codes a condition compares every code of its dimension with; one where it looks them up.
pub(super) fn cost(condition: &str) -> usize {
    match condition.split_once(':') {
        Some(("eq" | "ne", _)) | None => 1,
        Some((_, values)) => values.split(',').count(),
    }
}

/// The periods of a table that fit a condition: one is below another when it is wholly before it.
pub(super) fn times(
    operator: Operator,
    values: &str,
    dataset: &Dataset,
) -> Result<BTreeSet<Period>, Problem> {
    let all = dataset.periods().iter().copied();
    let texts: BTreeSet<String> = values.split(',').map(str::to_owned).collect();
    let read =
        || values.split(',').map(|value| period(TIME, value)).collect::<Result<BTreeSet<_>, _>>();
    let bounded = |bound: fn(Period) -> Filter| {
        let bounds: Vec<Filter> = read()?.into_iter().map(bound).collect();
        let fits = |time: &Period| bounds.iter().any(|bound| bound.has_period(*time));
        Ok(all.clone().filter(fits).collect())
    };
    match operator {
        Operator::Same => read(),
        Operator::Other => read().map(|not| all.filter(|time| !not.contains(time)).collect()),
        Operator::From => bounded(|at| Filter { from: Some(at), ..Filter::default() }),
        Operator::UpTo => bounded(|at| Filter { to: Some(at), ..Filter::default() }),
        Operator::Above => bounded(|at| Filter { after: Some(at), ..Filter::default() }),
        Operator::Below => bounded(|at| Filter { before: Some(at), ..Filter::default() }),
        of_text => Ok(all.filter(|time| of_text.fits_text(&time.to_string(), &texts)).collect()),
    }
}

/// A condition on figures, or on what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub enum OfFigures {
    /// On the figure; one that is missing fits none.
    Value(Operator, Vec<f64>),
    /// On its flags, as they are told: `be`.
    Flags(Operator, BTreeSet<String>),
    /// On whether it is confidential, `C`, or free, `F`.
    Confidentiality(Operator, BTreeSet<String>),
}

impl OfFigures {
    /// Whether the component of this name is a figure or said of figures.
    pub(super) fn has(component: &str) -> bool {
        [FIGURE, FLAGS, CONFIDENTIALITY].contains(&component)
    }

    /// One part of a condition on such a component.
    pub(super) fn parse(component: &str, part: &str) -> Result<Self, Problem> {
        let (operator, values) = Operator::parse(part, component)?;
        let texts = || values.split(',').map(str::to_owned).collect();
        match component {
            FLAGS => Ok(Self::Flags(operator, texts())),
            CONFIDENTIALITY => Ok(Self::Confidentiality(operator, texts())),
            _ => {
                let figure = |value| number(value).flatten().ok_or_else(|| wrong(component, part));
                let figures = values.split(',').map(figure).collect::<Result<Vec<_>, _>>()?;
                operator.fits_figure(0.0, &[]).ok_or_else(|| wrong(component, part))?;
                Ok(Self::Value(operator, figures))
            }
        }
    }

    /// Whether a figure, with what is said of it, fits.
    #[must_use]
    pub fn fits(&self, observation: Observation) -> bool {
        let Observation { value, flags } = observation;
        match self {
            Self::Value(operator, values) => {
                value.and_then(|value| operator.fits_figure(value, values)) == Some(true)
            }
            Self::Flags(operator, values) => operator.fits_text(&flags.to_string(), values),
            Self::Confidentiality(operator, values) => {
                let status = if flags.has(Flag::Confidential) { "C" } else { "F" };
                operator.fits_text(status, values)
            }
        }
    }
}
