//! What actions cost, by year, and who pays which share.
//!
//! A line has a cost and shares of sources in hundredths of a percent; what no source covers is
//! shown as unfinanced. The cents of a line are divided so that they add up: each source gets its
//! share rounded down, and the cents that are left go to the largest remainders, first named first.
//! Money of different currencies is never added.
//!
//! Worked example: 100.00 at a third each (33.33 %, 33.33 %, 33.34 %) gives 33.33, 33.33 and 33.34.
//!
//! Not here: the ceilings of programmes, which change with date and region.

use crate::action::Action;
use locale::Text;
use measure::{Currency, Key, Money, MoneyError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of a budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetLine {
    /// What is paid for.
    pub label: Text,
    /// The calendar year of the cost.
    pub year: i16,
    /// The whole cost, never below zero.
    pub amount: Money,
    /// Who pays, together at most 100 %.
    pub shares: Vec<Share>,
    /// How sure the money is.
    pub state: LineState,
}

/// What one source pays of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// The source, such as `city-budget` or `amif`.
    pub source: Key,
    /// Its share of the cost.
    pub percent: Percent,
}

/// A share in hundredths of a percent, 0 to 10,000. Files and forms write percent: `33.34`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Percent(u16);

/// How sure the money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineState {
    /// Wished for.
    Planned,
    /// Promised in writing.
    Committed,
    /// Spent.
    Paid,
}

/// The sums of a plan, each by currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All lines.
    pub all: BTreeMap<Currency, Money>,
    /// By calendar year.
    pub by_year: BTreeMap<(i16, Currency), Money>,
    /// By source.
    pub by_source: BTreeMap<(Key, Currency), Money>,
    /// By year and source.
    pub by_year_and_source: BTreeMap<(i16, Key, Currency), Money>,
    /// By how sure the money is.
    pub by_state: BTreeMap<(LineState, Currency), Money>,
    /// What no source covers.
    pub unfinanced: BTreeMap<Currency, Money>,
}

impl Percent {
    /// All of it.
    pub const WHOLE: Self = Self(10_000);

    /// From hundredths of a percent; `None` above 10,000.
    #[must_use]
    pub fn from_hundredths(hundredths: u16) -> Option<Self> {
        (hundredths <= 10_000).then_some(Self(hundredths))
    }

    /// Hundredths of a percent.
    #[must_use]
    pub fn hundredths(self) -> u16 {
        self.0
    }
}

impl TryFrom<f64> for Percent {
    type Error = &'static str;
    fn try_from(percent: f64) -> Result<Self, &'static str> {
        let hundredths = (percent * 100.0).round();
        if !(0.0..=10_000.0).contains(&hundredths) || (percent * 100.0 - hundredths).abs() > 1e-6 {
            return Err("a share is 0 to 100 percent with at most two decimals");
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 10,000")]
        Ok(Self(hundredths as u16))
    }
}

impl From<Percent> for f64 {
    fn from(percent: Percent) -> Self {
        Self::from(percent.0) / 100.0
    }
}

impl BudgetLine {
    /// All shares together in hundredths of a percent; above 10,000 the line is financed twice.
    #[must_use]
    pub fn covered_hundredths(&self) -> u64 {
        self.shares.iter().map(|s| u64::from(s.percent.hundredths())).sum()
    }

    /// The cents of each share in their order, and what is left unfinanced.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] when the shares pass 100 %, or the amount is below zero.
    pub fn divide(&self) -> Result<(Vec<Money>, Money), MoneyError> {
        let covered = self.covered_hundredths();
        if covered > 10_000 || self.amount.cents < 0 {
            return Err(MoneyError::TooLarge);
        }
        let parts: Vec<i128> = self.shares.iter().map(|s| s.percent.hundredths().into()).collect();
        let left = i128::from(10_000 - covered);
        let mut all: Vec<i128> = parts;
        all.push(left);
        let cents = divide_cents(self.amount.cents, &all)?;
        let money = |cents| Money { cents, currency: self.amount.currency };
        let (left, shares) = cents.split_last().ok_or(MoneyError::TooLarge)?;
        Ok((shares.iter().copied().map(money).collect(), money(*left)))
    }
}

/// Divides cents by parts of 10,000 that add up to 10,000: largest remainders get the cents left.
fn divide_cents(cents: i64, parts: &[i128]) -> Result<Vec<i64>, MoneyError> {
    let product = |part: &i128| i128::from(cents) * part;
    let mut found: Vec<i128> = parts.iter().map(|p| product(p) / 10_000).collect();
    let left = i128::from(cents) - found.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(parts.get(*at).map_or(0, |p| product(p) % 10_000)));
    let lucky = order.into_iter().take(usize::try_from(left).map_err(|_| MoneyError::TooLarge)?);
    for at in lucky {
        if let Some(cents) = found.get_mut(at) {
            *cents += 1;
        }
    }
    found.into_iter().map(|c| i64::try_from(c).map_err(|_| MoneyError::TooLarge)).collect()
}

impl Totals {
    /// The sums of all lines of these actions.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] on overflow or a line whose shares pass 100 %.
    pub fn of(actions: &[Action]) -> Result<Self, MoneyError> {
        let mut totals = Self::default();
        for line in actions.iter().flat_map(|a| &a.budget_lines) {
            totals.add(line)?;
        }
        Ok(totals)
    }

    fn add(&mut self, line: &BudgetLine) -> Result<(), MoneyError> {
        let (amount, currency) = (line.amount, line.amount.currency);
        let (shares, left) = line.divide()?;
        plus(&mut self.all, currency, amount)?;
        plus(&mut self.by_year, (line.year, currency), amount)?;
        plus(&mut self.by_state, (line.state, currency), amount)?;
        plus(&mut self.unfinanced, currency, left)?;
        for (share, money) in line.shares.iter().zip(shares) {
            let source = share.source.clone();
            plus(&mut self.by_source, (source.clone(), currency), money)?;
            plus(&mut self.by_year_and_source, (line.year, source, currency), money)?;
        }
        Ok(())
    }
}

fn plus<K: Ord>(sums: &mut BTreeMap<K, Money>, key: K, money: Money) -> Result<(), MoneyError> {
    let sum = sums.entry(key).or_insert(Money { cents: 0, currency: money.currency });
    *sum = sum.plus(money)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Lang;
    use proptest::prelude::*;

    fn line(cents: i64, hundredths: &[u16]) -> BudgetLine {
        let share = |(at, h): (usize, &u16)| Share {
            source: Key::parse(&format!("source-{at}")).unwrap(),
            percent: Percent::from_hundredths(*h).unwrap(),
        };
        BudgetLine {
            label: Text::new(Lang::EN, "Teachers"),
            year: 2022,
            amount: Money::eur_cents(cents),
            shares: hundredths.iter().enumerate().map(share).collect(),
            state: LineState::Planned,
        }
    }

    #[test]
    fn a_hundred_in_three_thirds() {
        let (shares, left) = line(10_000, &[3_333, 3_333, 3_334]).divide().unwrap();
        assert_eq!(shares.iter().map(|m| m.cents).collect::<Vec<_>>(), [3_333, 3_333, 3_334]);
        assert_eq!(left.cents, 0);
    }

    #[test]
    fn no_line_is_financed_twice() {
        assert!(line(100, &[6_000, 6_000]).divide().is_err());
        assert!(Totals::of(&[]).unwrap().all.is_empty());
        assert!(Percent::from_hundredths(10_001).is_none());
        assert!(Percent::try_from(33.333).is_err() && Percent::try_from(f64::NAN).is_err());
    }

    #[test]
    fn an_overflow_is_an_error() {
        let mut action = Action::new(Key::parse("a").unwrap(), Text::new(Lang::EN, "A"));
        action.budget_lines = vec![line(i64::MAX, &[10_000]), line(i64::MAX, &[10_000])];
        assert_eq!(Totals::of(&[action]), Err(MoneyError::TooLarge));
    }

    proptest! {
        #[test]
        fn no_cent_is_lost(cents in 0..i64::MAX, a in 0..5_000u16, b in 0..5_000u16) {
            let (shares, left) = line(cents, &[a, b]).divide().unwrap();
            let sum: i128 = shares.iter().chain([&left]).map(|m| i128::from(m.cents)).sum();
            prop_assert_eq!(sum, i128::from(cents));
        }
    }
}
