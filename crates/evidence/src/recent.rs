//! The last twelve months together: a number for those who want no line.
//!
//! Only what may lawfully be taken together is: people who asked for something *during* a month add
//! up to those of twelve months; people who are counted *at the end* of a month are mostly the same
//! people twelve times, so only their mean means anything; rates are neither added nor averaged,
//! because nobody knows of how many people each is. All periods must be there, follow each other and
//! be measured alike: a hole or a break among them, and there is no number.

use measure::Period;
use serde::{Deserialize, Serialize};

use crate::{
    dataset::Observation,
    flag::Flags,
    indicator::{Indicator, Unit},
    trend::{Closed, Trend},
};

/// When people are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// All who came during the period.
    During,
    /// Those who were there when it ended.
    AtEnd,
}

/// Twelve months together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recent {
    /// The first period of them.
    pub from: Period,
    /// The last.
    pub to: Period,
    /// Their sum or their mean.
    pub amount: f64,
    /// Which of the two: a sum of what was counted during each, a mean of what was at each end.
    pub counted: Counted,
    /// The flags of all.
    pub flags: Flags,
}

/// The latest twelve months of a place, in months or quarters.
///
/// `None` when they may not be taken together: see this module.
///
/// Worked example: 10 applicants in each month of a year are 120; 1,000 people with protection at
/// the end of each are 1,000.
#[must_use]
pub fn recent(indicator: &Indicator, trend: &Trend<Observation, Closed>) -> Option<Recent> {
    let counted = indicator.counted?;
    if !matches!(indicator.unit, Unit::Persons | Unit::ThousandPersons) {
        return None;
    }
    let points = &trend.segments.last()?.points;
    let n = match points.last()?.0 {
        Period::Month(..) => 12,
        Period::Quarter(..) => 4,
        _ => return None,
    };
    let from = points.len().checked_sub(n)?;
    let year = points.get(from..)?;
    let sum: f64 = year.iter().map(|(_, cell)| cell.value.unwrap_or_default()).sum();
    let flags = year.iter().fold(Flags::NONE, |all, (_, cell)| all.and(cell.flags));
    #[expect(clippy::cast_precision_loss, reason = "twelve at most")]
    let amount = match counted {
        Counted::During => sum,
        Counted::AtEnd => sum / n as f64,
    };
    let ((from, _), (to, _)) = (year.first()?, year.last()?);
    Some(Recent { from: *from, to: *to, amount, counted, flags })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dataset::Point, trend::cell};

    fn months(figures: &[(i16, u8, Option<f64>, &str)]) -> Trend<Observation, Closed> {
        Trend::of(figures.iter().map(|(year, month, value, flags)| {
            let observation = Observation { value: *value, flags: flags.parse().unwrap() };
            cell(Point { period: Period::Month(*year, *month), observation })
        }))
    }

    fn year(flags: &'static str) -> Vec<(i16, u8, Option<f64>, &'static str)> {
        (1..=12).map(|month| (2024, month, Some(f64::from(month) * 10.0), flags)).collect()
    }

    fn of(key: &str) -> &'static Indicator {
        Indicator::of_key(key).unwrap()
    }

    #[test]
    fn applicants_add_up_and_people_with_protection_are_averaged() {
        let applicants = recent(of("asylum-applicants-monthly"), &months(&year("p"))).unwrap();
        assert_eq!((applicants.amount, applicants.counted), (780.0, Counted::During));
        assert_eq!(applicants.flags.to_string(), "p");
        assert_eq!(
            (applicants.from, applicants.to),
            (Period::Month(2024, 1), Period::Month(2024, 12))
        );
        let protected = recent(of("temporary-protection"), &months(&year(""))).unwrap();
        assert_eq!((protected.amount, protected.counted), (65.0, Counted::AtEnd));
    }

    #[test]
    fn a_hole_a_break_or_too_few_months_give_no_number() {
        let applicants = of("asylum-applicants-monthly");
        let mut hole = year("");
        hole[5].2 = None;
        assert_eq!(recent(applicants, &months(&hole)), None);
        let mut broken = year("");
        broken[5].3 = "b";
        assert_eq!(recent(applicants, &months(&broken)), None);
        assert_eq!(recent(applicants, &months(&year("")[1..])), None);
        assert_eq!(recent(of("employment-rate"), &months(&year(""))), None, "no rate is added up");
    }
}
