//! Why two cities, or two years, differ: because the group is larger, or because it is spread otherwise.
//!
//! A town's D rises from 0.30 to 0.36 while twice as many newcomers arrive. Had the newcomers of the
//! second year been spread as those of the first, what would D be? Two such thought cities give four
//! values, S the spread and A the people: S1A1 and S2A2 as found, S1A2 and S2A1 thought.
//! Shapley's parts take both ways round:
//!
//! - spread = ½·(S1A1 − S2A1 + S1A2 − S2A2)
//! - composition = ½·(S1A1 − S1A2 + S2A1 − S2A2)
//!
//! They add up to S1A1 − S2A2 exactly. Three ways to think a city, each putting the rank of a
//! neighbourhood in one city to the quantile of the other (ranks as parts of n, ties their mean;
//! quantiles linear between two):
//!
//! - **composition**: the group's share p of each neighbourhood, at its own number of people;
//! - **share**: the part x/X of the group and the part y/Y of the others that live in it, made to add up
//!   to 1 again, times the city's own X and Y;
//! - **dual composition**: p and 1 − p each for itself, so that the number of people changes too.
//!
//! Source: S. J. Rey, R. Cortes and E. Knaap, "Comparative Spatial Segregation Analytics", Spatial
//! Demography 9 (2021) 31–56. Neighbourhoods with nobody have a share of 0, as there. A measure
//! with a map keeps the map of the city whose people it thinks.
//!
//! Worked example, by composition: 0 and 5 of 10 against 2 and 4 of 10. The ranks ½ and 1 of the
//! first meet 0.3 and 0.4 of the second, so the thought first has 3 and 4 of 10; the thought second
//! 2.5 and 5. D is 0.6667, 0.2381, and thought 0.1099 and 0.2667: spread = ½·(0.6667 − 0.2667 + 0.1099 −
//! 0.2381) = 0.1359, composition = 0.2927, together 0.4286.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::answer::{Asked, measure};
use crate::catalogue::{Form, Measure};
use crate::inference::quantile;
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::{NoValue, Outcome};
use crate::settings::Settings;

/// How a city is thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Approach {
    /// By the group's share of each neighbourhood.
    Composition,
    /// By each neighbourhood's part of the group and of the others.
    Share,
    /// By the shares of the group and of the others, each for itself.
    DualComposition,
}

/// A difference in its two parts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decomposed {
    /// The part that comes of how people are spread over neighbourhoods.
    pub spread: f64,
    /// The part that comes of who the people are.
    pub composition: f64,
    /// The first city as found.
    pub s1_a1: f64,
    /// The first city's spread with the second's people.
    pub s1_a2: f64,
    /// The second city's spread with the first's people.
    pub s2_a1: f64,
    /// The second city as found.
    pub s2_a2: f64,
}

/// A city, and the number of the group in it.
pub type Side<'a> = (&'a Neighbourhoods, usize);

/// Parts the difference one − other of a measure of one group.
///
/// # Errors
/// Why any of the four values does not exist.
pub fn decompose(
    one: Side<'_>,
    other: Side<'_>,
    asked: Measure,
    approach: Approach,
    settings: &Settings,
) -> Result<Decomposed, NoValue> {
    if asked.form() == Form::Multigroup {
        return Err(NoValue::NamesAGroup);
    }
    let value =
        |city: &Neighbourhoods, group| match measure(city, Asked::of_group(asked, group), settings)
        {
            Outcome::Value(value) => Ok(value),
            Outcome::None(reason) => Err(reason),
        };
    let (s1_a1, s2_a2) = (value(one.0, one.1)?, value(other.0, other.1)?);
    let (s1_a2, s2_a1) =
        (value(&thought(one, other, approach)?, 0)?, value(&thought(other, one, approach)?, 0)?);
    Ok(Decomposed {
        spread: f64::midpoint(s1_a1 - s2_a1, s1_a2 - s2_a2),
        composition: f64::midpoint(s1_a1 - s1_a2, s2_a1 - s2_a2),
        s1_a1,
        s1_a2,
        s2_a1,
        s2_a2,
    })
}

/// A group and everybody else in one city.
struct Columns<'a> {
    group: &'a [f64],
    others: Vec<f64>,
    totals: &'a [f64],
}

impl<'a> Columns<'a> {
    fn of((city, group): Side<'a>) -> Result<Self, NoValue> {
        let group = city.counts(group).ok_or(NoValue::NoSuchGroup)?;
        let others = city.totals().iter().zip(group).map(|(t, x)| t - x).collect();
        Ok(Self { group, others, totals: city.totals() })
    }

    /// Parts of each neighbourhood's people.
    fn of_people(&self, column: &[f64]) -> Vec<f64> {
        let part = |(x, t): (&f64, &f64)| if *t > 0.0 { x / t } else { 0.0 };
        column.iter().zip(self.totals).map(part).collect()
    }
}

/// The map of one city with the people of the other at the same ranks; one group, number 0.
fn thought(one: Side<'_>, other: Side<'_>, approach: Approach) -> Result<Neighbourhoods, NoValue> {
    let (own, theirs) = (Columns::of(one)?, Columns::of(other)?);
    let times = |parts: Vec<f64>, people: &[f64]| -> Vec<f64> {
        parts.iter().zip(people).map(|(part, n)| part * n).collect()
    };
    let composed = |own_column: &[f64], their_column: &[f64]| {
        let parts = at_ranks(&own.of_people(own_column), &theirs.of_people(their_column));
        times(parts, own.totals)
    };
    let (group, others) = match approach {
        Approach::Composition => {
            let group = composed(own.group, theirs.group);
            let others = own.totals.iter().zip(&group).map(|(t, x)| (t - x).max(0.0)).collect();
            (group, others)
        }
        Approach::DualComposition => {
            (composed(own.group, theirs.group), composed(&own.others, &theirs.others))
        }
        Approach::Share => (shared(own.group, theirs.group), shared(&own.others, &theirs.others)),
    };
    let totals = group.iter().zip(&others).map(|(x, y)| x + y).collect();
    Ok(Neighbourhoods::of_columns(Arc::clone(&one.0.map), vec![group], Some(totals)))
}

/// The people of one column, parted as the other's are at the same ranks.
fn shared(own: &[f64], theirs: &[f64]) -> Vec<f64> {
    let parts_of = |column: &[f64]| {
        let all: f64 = column.iter().sum();
        column.iter().map(|n| if all > 0.0 { n / all } else { 0.0 }).collect::<Vec<f64>>()
    };
    let parts = at_ranks(&parts_of(own), &parts_of(theirs));
    let (all, people) = (parts.iter().sum::<f64>(), own.iter().sum::<f64>());
    parts.iter().map(|part| if all > 0.0 { part / all * people } else { 0.0 }).collect()
}

/// For each figure, the quantile of the others at its rank.
fn at_ranks(own: &[f64], theirs: &[f64]) -> Vec<f64> {
    let mut sorted = theirs.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    ranks(own).into_iter().map(|rank| quantile(&sorted, rank)).collect()
}

/// Ranks as parts of n, from 1/n to 1; equal figures have the mean of theirs.
fn ranks(figures: &[f64]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = figures.iter().copied().zip(0..).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0.0; figures.len()];
    let mut before = 0;
    #[expect(clippy::float_cmp, reason = "ties are exact")]
    for equal in order.chunk_by(|a, b| a.0 == b.0) {
        let mean = before as f64 + (equal.len() as f64 + 1.0) / 2.0;
        before += equal.len();
        for (_, i) in equal {
            if let Some(rank) = ranks.get_mut(*i) {
                *rank = mean / figures.len() as f64;
            }
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_of_equals_are_their_mean() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [0.875, 0.25, 0.875, 0.5]);
        assert_eq!(at_ranks(&[5.0, 6.0], &[0.0, 1.0, 2.0]), [1.0, 2.0]);
    }
}
