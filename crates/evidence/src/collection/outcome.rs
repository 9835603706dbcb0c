//! The outcome of a collection: how many gave a figure, the middle, the spread, and where a city is.
//!
//! Quartiles are those of R's type 7 (R. Hyndman and Y. Fan, *Sample Quantiles in Statistical
//! Packages*, 1996), the usual one of spreadsheets: with h = (n − 1) · p, the figure at h, and
//! between two by straight line. Worked example: of 1, 2, 3, 4 the lower quartile is 1.75, the
//! median 2.5, the upper 3.25. «Fewer than ten» is no figure and is counted apart, and so is a city
//! whose figure cannot be compared because nobody knows how many people live there.
//!
//! **Without names** a spread must not be a list of figures. Of five cities the median and both
//! quartiles *are* three cities' figures, and whoever knows the cities guesses whose. So:
//!
//! - the middle is told from [`LEAST_CITIES`] figures on, quartiles from [`LEAST_FOR_QUARTILES`] on,
//!   where most quartiles lie between two cities; lowest and highest never;
//! - what is told is rounded to two digits; to one digit where a quartile *is* one city's figure (of 9,
//!   13, 17 … cities), and where the rounded figure would be exactly what a city gave; where even that
//!   is a city's figure, nothing is told.
//!
//! Worked example: 90, 240, 410, 1,200 and 5,200 have the median 410. That is what a city gave, so
//! 400 is told.

use super::{Answer, Better, LEAST_CITIES, LEAST_FOR_QUARTILES};

/// What the figures of a collection tell together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// How many figures are compared.
    pub figures: usize,
    /// How many figures cannot be compared, as the inhabitants are not known.
    pub unranked: usize,
    /// How many cities said «fewer than ten».
    pub fewer_than_ten: usize,
    /// How many said that they have none.
    pub none_to_give: usize,
    /// Half of the figures lies below, where that may be told.
    pub median: Option<f64>,
    /// A quarter lies below the first and above the second, where that may be told.
    pub quartiles: Option<[f64; 2]>,
}

/// Where a city's figure lies among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// How many figures are better, or higher where none is better; and one.
    pub rank: usize,
    /// How many there are.
    pub of: usize,
}

impl Outcome {
    /// The exact outcome of answers, each with its figure as it is compared
    /// ([`super::Collection::compared`]).
    #[must_use]
    pub fn named<'a>(answers: impl Iterator<Item = (&'a Answer, Option<f64>)> + Clone) -> Self {
        let figures = sorted(answers.clone());
        let [low, median, high] = [0.25, 0.5, 0.75].map(|p| quantile(&figures, p));
        Self { median, quartiles: low.zip(high).map(Into::into), ..counted(answers, figures.len()) }
    }

    /// What may be told of them without names.
    #[must_use]
    pub fn anonymous<'a>(answers: impl Iterator<Item = (&'a Answer, Option<f64>)> + Clone) -> Self {
        let figures = sorted(answers.clone());
        let told = match figures.len() {
            n if n < LEAST_CITIES => Vec::new(),
            n if n < LEAST_FOR_QUARTILES => hidden(&figures, &[0.5]),
            _ => hidden(&figures, &[0.25, 0.5, 0.75]),
        };
        let (median, quartiles) = match *told.as_slice() {
            [median] => (Some(median), None),
            [low, median, high] => (Some(median), Some([low, high])),
            _ => (None, None),
        };
        Self { median, quartiles, ..counted(answers, figures.len()) }
    }
}

fn sorted<'a>(answers: impl Iterator<Item = (&'a Answer, Option<f64>)>) -> Vec<f64> {
    let mut figures: Vec<f64> = answers.filter_map(|(_, figure)| figure).collect();
    figures.sort_by(f64::total_cmp);
    figures
}

fn counted<'a>(
    answers: impl Iterator<Item = (&'a Answer, Option<f64>)> + Clone,
    figures: usize,
) -> Outcome {
    let is_unranked =
        |(answer, figure): &(&Answer, Option<f64>)| answer.figure().is_some() && figure.is_none();
    Outcome {
        figures,
        unranked: answers.clone().filter(is_unranked).count(),
        fewer_than_ten: answers.clone().filter(|(a, _)| **a == Answer::FewerThanTen).count(),
        none_to_give: answers.filter(|(a, _)| !a.gives()).count(),
        median: None,
        quartiles: None,
    }
}

/// Quantiles so rounded that none is a city's figure, all alike; empty where that cannot be.
fn hidden(sorted: &[f64], parts: &[f64]) -> Vec<f64> {
    let exact: Vec<f64> = parts.iter().filter_map(|p| quantile(sorted, *p)).collect();
    let is_of_nobody = |all: &Vec<f64>| all.iter().all(|n| !sorted.contains(n));
    // With h = (n − 1) / 4 a whole number, each quartile is what one city gave.
    let is_of_one = parts.len() > 1 && sorted.len() % 4 == 1;
    let digits: &[usize] = if is_of_one { &[1] } else { &[2, 1] };
    let mut roundings =
        digits.iter().map(|digits| exact.iter().map(|n| rounded(*n, *digits)).collect());
    roundings.find(is_of_nobody).unwrap_or_default()
}

/// A number with so many digits that count.
fn rounded(n: f64, digits: usize) -> f64 {
    // Written and read again: the nearest number to those digits, and not one beside it.
    format!("{n:.0$e}", digits.saturating_sub(1)).parse().unwrap_or(n)
}

impl Place {
    /// The place of a figure among all figures; equal figures share a place.
    #[must_use]
    pub fn of(own: f64, figures: &[f64], better: Better) -> Self {
        let is_before = |other: &&f64| match better {
            Better::Lower => **other < own,
            Better::Higher | Better::Neither => **other > own,
        };
        Self { rank: figures.iter().filter(is_before).count() + 1, of: figures.len() }
    }
}

/// The figure below which a part `p` (0 to 1) of sorted figures lies.
pub(super) fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let of = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let h = of(last) * p;
    let below = (0..=last).rfind(|n| of(*n) <= h)?;
    let (low, high) = (sorted.get(below)?, sorted.get(below + 1).or(sorted.get(below))?);
    Some(low + (h - of(below)) * (high - low))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(figures: &[f64]) -> Vec<(Answer, Option<f64>)> {
        figures.iter().map(|n| (Answer::Number(*n), Some(*n))).collect()
    }

    fn each(all: &[(Answer, Option<f64>)]) -> impl Iterator<Item = (&Answer, Option<f64>)> + Clone {
        all.iter().map(|(answer, figure)| (answer, *figure))
    }

    #[test]
    fn quartiles_are_those_of_type_7() {
        let mut all = numbers(&[4.0, 1.0, 3.0, 2.0]);
        all.push((Answer::FewerThanTen, None));
        all.push((Answer::NoFigure("No.".into()), None));
        all.push((Answer::Number(7.0), None));
        let outcome = Outcome::named(each(&all));
        assert_eq!((outcome.median, outcome.quartiles), (Some(2.5), Some([1.75, 3.25])));
        assert_eq!((outcome.figures, outcome.unranked), (4, 1));
        assert_eq!((outcome.fewer_than_ten, outcome.none_to_give), (1, 1));
        let none = Outcome::named(each(&[(Answer::FewerThanTen, None)]));
        assert_eq!((none.figures, none.median, none.quartiles), (0, None, None));
        // numpy.quantile([3, 7, 8, 5, 12], [.25, .5, .75]) = 5, 7, 8
        let outcome = Outcome::named(each(&numbers(&[3.0, 7.0, 8.0, 5.0, 12.0])));
        assert_eq!((outcome.median, outcome.quartiles), (Some(7.0), Some([5.0, 8.0])));
    }

    #[test]
    fn without_names_nothing_told_is_what_a_city_gave() {
        let nine = [11.0, 52.0, 103.0, 154.0, 205.0, 256.0, 307.0, 358.0, 409.0];
        let eight = [11.0, 52.0, 103.0, 154.0, 205.0, 256.0, 307.0, 358.0];
        for (figures, median, quartiles) in [
            (&[90.0, 240.0, 410.0, 1_200.0][..], None, None),
            (&[90.0, 240.0, 410.0, 1_200.0, 5_200.0], Some(400.0), None),
            (&[90.0, 240.0, 413.0, 1_200.0, 5_200.0], Some(410.0), None),
            // Rounded to 4, this is still what a city gave; and all alike tell of each.
            (&[1.0, 2.0, 4.0, 5.0, 6.0], None, None),
            (&[0.0, 0.0, 0.0, 0.0, 0.0], None, None),
            (&eight[..7], Some(150.0), None),
            // numpy.quantile(eight, [.25, .5, .75]) = 90.25, 179.5, 268.75
            (&eight, Some(180.0), Some([90.0, 270.0])),
            // Of nine, the quartiles are 103, 205 and 307 of three cities.
            (&nine, Some(200.0), Some([100.0, 300.0])),
        ] {
            let outcome = Outcome::anonymous(each(&numbers(figures)));
            assert_eq!((outcome.median, outcome.quartiles), (median, quartiles), "{figures:?}");
            assert_eq!(outcome.figures, figures.len());
        }
    }

    proptest::proptest! {
        #[test]
        fn no_mark_without_names_is_a_figure(figures in proptest::collection::vec(0_u16..60, 0..20)) {
            let figures: Vec<f64> = figures.into_iter().map(f64::from).collect();
            let outcome = Outcome::anonymous(each(&numbers(&figures)));
            let marks = outcome.median.into_iter().chain(outcome.quartiles.into_iter().flatten());
            proptest::prop_assert!(marks.into_iter().all(|n| !figures.contains(&n)));
        }
    }

    #[test]
    fn equal_figures_share_a_place_and_the_better_come_first() {
        let figures = [10.0, 20.0, 20.0, 30.0];
        let place = |own, better| Place::of(own, &figures, better).rank;
        assert_eq!((place(20.0, Better::Higher), place(20.0, Better::Lower)), (2, 2));
        assert_eq!((place(30.0, Better::Higher), place(30.0, Better::Lower)), (1, 4));
        assert_eq!(place(10.0, Better::Neither), 4);
    }
}
