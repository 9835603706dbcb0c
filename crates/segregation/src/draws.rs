//! Cities drawn by chance: what the neighbourhoods could look like if nothing kept groups apart.
//!
//! - **evenness**: each neighbourhood keeps its number of people and draws them from the mix of the
//!   city (multinomial);
//! - **systematic**: each group keeps its number of people, and each of them draws a neighbourhood, by
//!   how many people live there (multinomial), so that neighbourhoods grow and shrink too;
//! - **permutation**: the people of whole neighbourhoods change places on the map;
//! - **bootstrap**: as many neighbourhoods are drawn anew, with repetition. It is no picture of a city
//!   without segregation but tells how far a value hangs on single neighbourhoods.
//!
//! A multinomial number over neighbourhoods is drawn as independent Poisson numbers with a mean
//! a little too small, and the people still missing are placed one by one. That is exact: Poisson
//! numbers of a known sum are multinomial. Should they exceed the group (once in some millions),
//! they are drawn again.

use serde::{Deserialize, Serialize};

use crate::chance::{Alias, Digits, MOST_DRAWN, Stream};
use crate::neighbourhoods::{Neighbourhoods, sums_of};
use crate::outcome::NoValue;

/// How a city is drawn anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NullModel {
    /// Each neighbourhood draws its people from the mix of the city.
    Evenness,
    /// Each person draws a neighbourhood, by how many people live there.
    Systematic,
    /// The people of whole neighbourhoods change places.
    Permutation,
    /// Neighbourhoods are drawn anew, with repetition.
    Bootstrap,
}

/// Whether people can be drawn: counts must be whole, and none so large that tables of chance burst.
pub(crate) fn check_drawable(city: &Neighbourhoods) -> Result<(), NoValue> {
    if !city.is_whole() {
        return Err(NoValue::NotWhole);
    }
    let is_small = city.totals.iter().all(|t| *t <= f64::from(MOST_DRAWN));
    is_small.then_some(()).ok_or(NoValue::TooManyToDraw)
}

/// So many people who each draw a neighbourhood, by its size.
pub(crate) struct Spread {
    sizes: Vec<u32>,
    people: f64,
    /// How many of them each neighbourhood surely may draw for itself.
    digits: Digits,
    /// Where one more person goes.
    place: Alias,
}

/// A group of `people`, each drawing a neighbourhood by its size; sizes are whole.
pub(crate) fn spread_group(sizes: &[f64], people: f64) -> Spread {
    let whole: Vec<u32> = sizes.iter().map(|size| *size as u32).collect();
    let most = whole.iter().copied().max().unwrap_or(0);
    let mean = (people - 5.0 * people.sqrt()).max(0.0);
    let rate = mean / sizes.iter().sum::<f64>();
    let digits = if mean > 0.0 { Digits::poisson(rate, most) } else { Digits::default() };
    Spread { sizes: whole, people, digits, place: Alias::new(0, sizes) }
}

impl Spread {
    /// Draws how many of them live in each neighbourhood.
    pub(crate) fn draw(&self, stream: &mut Stream, column: &mut Vec<f64>) {
        let mut drawn = f64::INFINITY;
        for _ in 0..100 {
            column.clear();
            column.extend(self.sizes.iter().map(|size| f64::from(self.digits.draw(*size, stream))));
            drawn = column.iter().sum();
            if drawn <= self.people {
                break;
            }
        }
        if drawn > self.people {
            column.fill(0.0);
            drawn = 0.0;
        }
        for _ in 0..(self.people - drawn) as u64 {
            if let Some(count) = column.get_mut(self.place.draw(stream) as usize) {
                *count += 1.0;
            }
        }
    }
}

/// Draws cities by one model.
pub(crate) struct Drawer<'a> {
    city: &'a Neighbourhoods,
    /// Everybody of no group, where there are such people.
    rest: Option<Vec<f64>>,
    way: Way,
}

enum Way {
    /// For each group, the most numerous first: its number (the last may be the rest) and how many of
    /// those left are of it.
    Evenness(Vec<(usize, Digits)>),
    /// For each group, and the rest.
    Systematic(Vec<Spread>),
    Permutation,
    Bootstrap,
}

impl<'a> Drawer<'a> {
    /// Prepares tables.
    pub(crate) fn new(city: &'a Neighbourhoods, model: NullModel) -> Result<Self, NoValue> {
        let subtract = |sums: &Vec<f64>| city.totals.iter().zip(sums).map(|(t, s)| t - s).collect();
        let rest: Option<Vec<f64>> = city.in_groups.as_ref().map(subtract);
        let way = match model {
            NullModel::Permutation => Way::Permutation,
            NullModel::Bootstrap => Way::Bootstrap,
            NullModel::Evenness | NullModel::Systematic => {
                check_drawable(city)?;
                if city.is_overlapping() {
                    return Err(NoValue::GroupsOverlap);
                }
                let kinds = city.columns.iter().chain(&rest);
                let people: Vec<f64> = kinds.map(|kind| kind.iter().sum()).collect();
                if model == NullModel::Evenness {
                    Way::Evenness(shares_of_those_left(&people, &city.totals))
                } else {
                    let spread = |people: &f64| spread_group(&city.totals, *people);
                    Way::Systematic(people.iter().map(spread).collect())
                }
            }
        };
        Ok(Self { city, rest, way })
    }

    /// Draws a city.
    pub(crate) fn draw(&self, stream: &mut Stream, sheet: &mut Neighbourhoods) {
        match &self.way {
            Way::Evenness(kinds) => self.draw_evenly(kinds, stream, sheet),
            Way::Systematic(spreads) => self.draw_systematically(spreads, stream, sheet),
            Way::Permutation => {
                let mut order: Vec<usize> = (0..self.city.len()).collect();
                stream.shuffle(&mut order);
                take_rows(self.city, &order, sheet);
            }
            Way::Bootstrap => {
                let n = self.city.len();
                let order: Vec<usize> = (0..n).map(|_| stream.below(n)).collect();
                take_rows(self.city, &order, sheet);
            }
        }
    }

    /// Each group in turn takes its part of those left; the last takes all.
    fn draw_evenly(
        &self,
        kinds: &[(usize, Digits)],
        stream: &mut Stream,
        sheet: &mut Neighbourhoods,
    ) {
        let mut left: Vec<u32> = self.city.totals.iter().map(|t| *t as u32).collect();
        for (rank, (kind, digits)) in kinds.iter().enumerate() {
            let is_last = rank + 1 == kinds.len();
            let mut column = sheet.columns.get_mut(*kind).map(|column| column.iter_mut());
            for left in &mut left {
                let drawn = if is_last { *left } else { digits.draw(*left, stream) };
                *left -= drawn.min(*left);
                if let Some(count) = column.as_mut().and_then(Iterator::next) {
                    *count = f64::from(drawn);
                }
            }
        }
        if self.rest.is_some() {
            sheet.in_groups = Some(sums_of(&sheet.columns, self.city.len()));
        }
    }

    fn draw_systematically(
        &self,
        spreads: &[Spread],
        stream: &mut Stream,
        sheet: &mut Neighbourhoods,
    ) {
        for (spread, column) in spreads.iter().zip(&mut sheet.columns) {
            spread.draw(stream, column);
        }
        sheet.totals = sums_of(&sheet.columns, self.city.len());
        if let (Some(_), Some(spread)) = (&self.rest, spreads.last()) {
            let mut rest = Vec::new();
            spread.draw(stream, &mut rest);
            sheet.in_groups = Some(sheet.totals.clone());
            sheet.totals.iter_mut().zip(rest).for_each(|(total, more)| *total += more);
        }
    }
}

/// For each kind of people, the most numerous first, the part that it has of those not yet drawn.
fn shares_of_those_left(people: &[f64], totals: &[f64]) -> Vec<(usize, Digits)> {
    let most = totals.iter().copied().fold(0.0, f64::max) as u32;
    let mut kinds: Vec<(usize, f64)> = people.iter().copied().enumerate().collect();
    kinds.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut left: f64 = people.iter().sum();
    let mut share = |(kind, people): (usize, f64)| {
        let share = if left > 0.0 { (people / left).min(1.0) } else { 0.0 };
        left -= people;
        (kind, Digits::binomial(share, most))
    };
    kinds.into_iter().map(&mut share).collect()
}

/// Takes the people of these neighbourhoods, in this order.
pub(crate) fn take_rows(from: &Neighbourhoods, order: &[usize], to: &mut Neighbourhoods) {
    let take = |from: &[f64], to: &mut Vec<f64>| {
        to.clear();
        to.extend(order.iter().filter_map(|i| from.get(*i)));
    };
    from.columns.iter().zip(&mut to.columns).for_each(|(from, to)| take(from, to));
    take(&from.totals, &mut to.totals);
    match &from.in_groups {
        Some(sums) => take(sums, to.in_groups.get_or_insert_default()),
        None => to.in_groups = None,
    }
}
