//! Two cities, or one city at two times: whether their difference in a measure may be chance.
//!
//! - **random label**: the neighbourhoods of both are thrown together and dealt out again, as many
//!   to each as before. If it does not matter to which city a neighbourhood belongs, the difference
//!   found is one of these.
//! - **bootstrap**: each city draws its own neighbourhoods anew, with repetition. The limits of the
//!   differences hold 0 when there may be none.
//!
//! Both take neighbourhoods as the unit that varies, and know no map, so measures over land, borders
//! or distances are refused. p-values as in [`test_measures`](crate::test_measures); for a bootstrap they
//! say which part of the differences lies at 0 or above, at 0 or below, and on the rarer side.

use std::num::NonZeroUsize;

use serde::{Deserialize, Serialize};

use crate::answer::{Asked, Desk, measure_all};
use crate::chance::Stream;
use crate::draws::take_rows;
use crate::inference::{NoTest, Randomisation, Tested, draw_all, fit, judge, terms_for};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::Outcome;
use crate::settings::Settings;

/// How two cities are drawn anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TwoCities {
    /// Neighbourhoods of both are dealt out again.
    RandomLabel,
    /// Each draws its own neighbourhoods anew, with repetition.
    Bootstrap,
}

/// Tests the differences one − other of many measures, with the same draws, in the order asked.
///
/// # Errors
/// For each measure, why there is no test of it.
pub fn test_difference(
    [one, other]: [&Neighbourhoods; 2],
    asked: &[Asked],
    settings: &Settings,
    model: TwoCities,
    randomisation: Randomisation,
    threads: NonZeroUsize,
) -> Vec<Result<Tested, NoTest>> {
    let check = randomisation.check();
    let is_alike = one.groups() == other.groups();
    if let Err(reason) = check.and(is_alike.then_some(()).ok_or(NoTest::OtherGroups)) {
        return asked.iter().map(|_| Err(reason)).collect();
    }
    let values = [one, other].map(|city| measure_all(city, asked, settings, threads));
    let found = differences(&values).into_iter().zip(asked);
    let found: Vec<Result<f64, NoTest>> = found.map(|(value, a)| testable(*a, value)).collect();
    let fit = fit(asked, &found);
    let drawer = Pair { one, other, both: thrown_together(one, other), model };
    let terms = terms_for(&drawer.both, settings);
    let drawn = draw_all(randomisation.draws, threads, |numbers| {
        let mut desk = Desk::new(&fit, settings, terms.clone(), NonZeroUsize::MIN);
        let mut sheets = [one.clone(), other.clone()];
        let draw = |number: usize| {
            drawer.draw(&mut Stream::new(randomisation.seed, number as u64), &mut sheets);
            differences(&sheets.each_ref().map(|sheet| desk.answer(sheet)))
        };
        numbers.map(draw).collect()
    });
    // A bootstrap asks where 0 lies among the differences.
    let is_bootstrap = model == TwoCities::Bootstrap;
    judge(found, drawn, randomisation, |value| Some(if is_bootstrap { 0.0 } else { value }))
}

fn testable(asked: Asked, value: Outcome) -> Result<f64, NoTest> {
    match value {
        Outcome::None(reason) => Err(reason.into()),
        _ if asked.measure.is_drawn() => Err(NoTest::IsDrawn),
        _ if asked.measure.is_spatial() => Err(NoTest::TearsTheMap),
        Outcome::Value(value) => Ok(value),
    }
}

fn differences([one, other]: &[Vec<Outcome>; 2]) -> Vec<Outcome> {
    let difference = |(one, other): (&Outcome, &Outcome)| match (one, other) {
        (Outcome::Value(one), Outcome::Value(other)) => Outcome::Value(one - other),
        (Outcome::None(reason), _) | (_, Outcome::None(reason)) => Outcome::None(*reason),
    };
    one.iter().zip(other).map(difference).collect()
}

/// Two cities that are drawn together.
struct Pair<'a> {
    one: &'a Neighbourhoods,
    other: &'a Neighbourhoods,
    both: Neighbourhoods,
    model: TwoCities,
}

impl Pair<'_> {
    fn draw(&self, stream: &mut Stream, [one, other]: &mut [Neighbourhoods; 2]) {
        match self.model {
            TwoCities::RandomLabel => {
                let mut order: Vec<usize> = (0..self.both.len()).collect();
                stream.shuffle(&mut order);
                let (first, second) = order.split_at(self.one.len());
                take_rows(&self.both, first, one);
                take_rows(&self.both, second, other);
            }
            TwoCities::Bootstrap => {
                for (from, to) in [(self.one, one), (self.other, other)] {
                    let n = from.len();
                    let order: Vec<usize> = (0..n).map(|_| stream.below(n)).collect();
                    take_rows(from, &order, to);
                }
            }
        }
    }
}

/// The neighbourhoods of both, without a map.
fn thrown_together(one: &Neighbourhoods, other: &Neighbourhoods) -> Neighbourhoods {
    let joined = |a: &[f64], b: &[f64]| [a, b].concat();
    let columns = one.columns.iter().zip(&other.columns);
    let has_rest = one.in_groups.is_some() || other.in_groups.is_some();
    Neighbourhoods {
        map: one.map.clone(),
        columns: columns.map(|(a, b)| joined(a, b)).collect(),
        totals: joined(&one.totals, &other.totals),
        in_groups: has_rest.then(|| joined(one.in_groups(), other.in_groups())),
    }
}
