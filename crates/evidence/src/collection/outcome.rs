//! The outcome of a collection: how many gave a figure, the middle, the spread, and where a city is.
//!
//! Quartiles are those of R's type 7 (R. Hyndman and Y. Fan, *Sample Quantiles in Statistical
//! Packages*, 1996), the usual one of spreadsheets: with h = (n − 1) · p, the figure at h, and
//! between two by straight line. Worked example: of 1, 2, 3, 4 the lower quartile is 1.75, the
//! median 2.5, the upper 3.25. «Fewer than ten» is no figure and is counted apart.

use super::{Answer, Better};

/// What the figures of a collection tell together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// How many figures there are.
    pub figures: usize,
    /// How many cities said «fewer than ten».
    pub fewer_than_ten: usize,
    /// How many said that they have none.
    pub none_to_give: usize,
    /// The lowest figure.
    pub least: f64,
    /// A quarter of the figures lies below.
    pub lower_quartile: f64,
    /// Half of them lies below.
    pub median: f64,
    /// Three quarters of them lie below.
    pub upper_quartile: f64,
    /// The highest figure.
    pub most: f64,
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
    /// The outcome of answers; `None` when not one of them is a figure.
    #[must_use]
    pub fn of<'a>(answers: impl Iterator<Item = &'a Answer> + Clone) -> Option<Self> {
        let mut figures: Vec<f64> = answers.clone().filter_map(Answer::figure).collect();
        figures.sort_by(f64::total_cmp);
        let at = |p| quantile(&figures, p);
        Some(Self {
            figures: figures.len(),
            fewer_than_ten: answers.clone().filter(|a| **a == Answer::FewerThanTen).count(),
            none_to_give: answers.filter(|a| !a.gives()).count(),
            least: at(0.0)?,
            lower_quartile: at(0.25)?,
            median: at(0.5)?,
            upper_quartile: at(0.75)?,
            most: at(1.0)?,
        })
    }
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

    #[test]
    fn quartiles_are_those_of_type_7() {
        let answers: Vec<_> = [4.0, 1.0, 3.0, 2.0]
            .map(Answer::Number)
            .into_iter()
            .chain([Answer::FewerThanTen, Answer::NoFigure("No.".into())])
            .collect();
        let outcome = Outcome::of(answers.iter()).unwrap();
        let quartiles = [outcome.lower_quartile, outcome.median, outcome.upper_quartile];
        assert_eq!(quartiles, [1.75, 2.5, 3.25]);
        assert_eq!((outcome.least, outcome.most, outcome.figures), (1.0, 4.0, 4));
        assert_eq!((outcome.fewer_than_ten, outcome.none_to_give), (1, 1));
        assert_eq!(Outcome::of([Answer::FewerThanTen].iter()), None);
        // numpy.quantile([3, 7, 8, 5, 12], [.25, .5, .75]) = 5, 7, 8
        let odd: Vec<_> = [3.0, 7.0, 8.0, 5.0, 12.0].map(Answer::Number).into();
        let outcome = Outcome::of(odd.iter()).unwrap();
        assert_eq!(
            [outcome.lower_quartile, outcome.median, outcome.upper_quartile],
            [5.0, 7.0, 8.0]
        );
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
