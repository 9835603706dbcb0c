//! Outliers: one place far from all others must not make the others all alike.
//!
//! An indicator passes if it leans little or has light tails: |skewness| < 2 *or* kurtosis < 3.5,
//! the reference set of the JRC's Competence Centre on Composite Indicators and Scoreboards. If it
//! does not, its furthest figure, above where the figures lean upwards and below otherwise, is set
//! to the next one inwards, one step at a time until the indicator passes or the allowed number of
//! figures is drawn in. Then the figures as they were are put through a logarithm instead.
//!
//! Worked example: 1, 2, 3, 4, 5, 6, 7, 100 has skewness 2.81 and kurtosis 7.92 and fails; with
//! 100 set to 7 it is 1, 2, 3, 4, 5, 6, 7, 7, leans by −0.23 and passes.
//!
//! Unlike COINr it never draws in more figures than it may: where several share the furthest
//! figure, they are drawn in together or not at all. An indicator of fewer than four figures, or of
//! the same figure everywhere, has no shape and is left as it is.

use serde::Serialize;

use crate::{
    panel::Column,
    recipe::{Outliers, Then, Treat},
    spread::{Shape, extremes, shape},
};

/// What became of the extremes of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Treatment {
    /// What was done.
    pub done: Done,
    /// Whether it passes now.
    pub verdict: Verdict,
    /// The shape before; none when there is none.
    pub before: Option<Shape>,
    /// The shape after.
    pub after: Option<Shape>,
}

/// What was done to an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// Nothing.
    Nothing,
    /// So many figures were set to the next one inwards.
    Winsorised {
        /// From above.
        high: u32,
        /// From below.
        low: u32,
    },
    /// Every figure became ln(*x* − min + *a*).
    Log,
    /// Every figure became −ln(max + *a* − *x*).
    LogDownwards,
}

impl Done {
    /// Whether figures are no longer in the units of the indicator.
    #[must_use]
    pub const fn is_transformed(self) -> bool {
        matches!(self, Self::Log | Self::LogDownwards)
    }
}

/// Whether an indicator passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nobody asked.
    NotAsked,
    /// It has too few figures, or the same everywhere.
    NoShape,
    /// It does.
    Passes,
    /// It does not, although everything allowed was done.
    Fails,
}

/// The column with its extremes tamed, and what was done.
pub(crate) fn treat(column: Column, how: Treat) -> (Column, Treatment) {
    let Treat::Outliers(rules) = how else {
        let (done, verdict) = (Done::Nothing, Verdict::NotAsked);
        return (column, Treatment { done, verdict, before: None, after: None });
    };
    let figures: Vec<f64> = column.iter().copied().flatten().collect();
    let before = shape(&figures);
    let judged = |done, after| Treatment { done, verdict: judge(after, rules), before, after };
    if judge(before, rules) != Verdict::Fails {
        return (column, judged(Done::Nothing, before));
    }
    let (drawn_in, done) = winsorise(figures.clone(), rules);
    let after = shape(&drawn_in);
    if judge(after, rules) == Verdict::Passes || rules.then == Then::Nothing {
        return (filled(&column, &drawn_in), judged(done, after));
    }
    let (logged, done) = put_through_log(&figures, before, rules.then);
    let after = shape(&logged);
    (filled(&column, &logged), judged(done, after))
}

fn judge(shape: Option<Shape>, rules: Outliers) -> Verdict {
    match shape {
        None => Verdict::NoShape,
        Some(Shape { skewness, kurtosis })
            if skewness.abs() < rules.skewness || kurtosis < rules.kurtosis =>
        {
            Verdict::Passes
        }
        Some(_) => Verdict::Fails,
    }
}

/// The cells of a column with other figures, missing ones staying where they are.
fn filled(column: &[Option<f64>], figures: &[f64]) -> Column {
    let mut figures = figures.iter().copied();
    column.iter().map(|cell| cell.and_then(|_| figures.next())).collect()
}

/// Above or below the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    High,
    Low,
}

fn winsorise(mut figures: Vec<f64>, rules: Outliers) -> (Vec<f64>, Done) {
    let (mut high, mut low) = (0, 0);
    while let Some(now) = shape(&figures).filter(|now| judge(Some(*now), rules) == Verdict::Fails) {
        let end = if now.skewness >= 0.0 { End::High } else { End::Low };
        let Some((count, furthest, next)) = step_inwards(&figures, end) else { break };
        // Those drawn in before share the furthest figure, so they are counted with it.
        let (counted, other) = if end == End::High { (&mut high, low) } else { (&mut low, high) };
        if count + other > rules.winsorise {
            break;
        }
        *counted = count;
        figures.iter_mut().filter(|x| **x == furthest).for_each(|x| *x = next);
    }
    let done = if high + low == 0 { Done::Nothing } else { Done::Winsorised { high, low } };
    (figures, done)
}

/// How many share the furthest figure, which it is, and which is the next one inwards.
fn step_inwards(figures: &[f64], end: End) -> Option<(u32, f64, f64)> {
    let furthest = at_end(figures.iter().copied(), end)?;
    let count = figures.iter().filter(|x| **x == furthest).count();
    let next = at_end(figures.iter().copied().filter(|x| *x != furthest), end)?;
    Some((u32::try_from(count).ok()?, furthest, next))
}

fn at_end(figures: impl Iterator<Item = f64>, end: End) -> Option<f64> {
    let (low, high) = extremes(figures)?;
    Some(if end == End::High { high } else { low })
}

fn put_through_log(figures: &[f64], before: Option<Shape>, then: Then) -> (Vec<f64>, Done) {
    let Some((low, high)) = extremes(figures.iter().copied()) else {
        return (Vec::new(), Done::Nothing);
    };
    let a = 0.01 * (high - low);
    let leans_downwards = before.is_some_and(|shape| shape.skewness <= 0.0);
    if then == Then::LogBySkew && leans_downwards {
        return (figures.iter().map(|x| -(high + a - x).ln()).collect(), Done::LogDownwards);
    }
    (figures.iter().map(|x| (x - low + a).ln()).collect(), Done::Log)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn treated(figures: &[f64], rules: Outliers) -> (Vec<f64>, Treatment) {
        let (column, treatment) =
            treat(figures.iter().copied().map(Some).collect(), Treat::Outliers(rules));
        (column.into_iter().flatten().collect(), treatment)
    }

    #[test]
    fn the_worked_example_holds() {
        let figures = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 100.0];
        let (after, treatment) = treated(&figures, Outliers::default());
        assert_eq!(after, [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 7.0]);
        assert_eq!(treatment.done, Done::Winsorised { high: 1, low: 0 });
        assert_eq!(treatment.verdict, Verdict::Passes);
        let told = |shape: Option<Shape>| {
            let shape = shape.unwrap();
            format!("{:.2} {:.2}", shape.skewness, shape.kurtosis)
        };
        assert_eq!(told(treatment.before), "2.81 7.92");
        assert_eq!(told(treatment.after), "-0.23 -1.41");
    }

    #[test]
    fn downwards_is_the_mirror_of_upwards() {
        let figures = [-1.0, -2.0, -3.0, -4.0, -5.0, -6.0, -7.0, -100.0];
        let (after, treatment) = treated(&figures, Outliers::default());
        assert_eq!(after.last(), Some(&-7.0));
        assert_eq!(treatment.done, Done::Winsorised { high: 0, low: 1 });
    }

    #[test]
    fn those_who_share_the_furthest_figure_are_drawn_in_together_or_not_at_all() {
        let mut figures: Vec<f64> = (1..=60).map(f64::from).collect();
        figures.extend([1000.0, 1000.0, 1000.0]);
        let rules = Outliers { winsorise: 2, then: Then::Nothing, ..Outliers::default() };
        let (after, treatment) = treated(&figures, rules);
        assert_eq!((after, treatment.done), (figures.clone(), Done::Nothing));
        assert_eq!(treatment.verdict, Verdict::Fails);
        let (_, treatment) = treated(&figures, Outliers { winsorise: 3, ..rules });
        assert_eq!(treatment.done, Done::Winsorised { high: 3, low: 0 });
    }

    #[test]
    fn the_logarithm_starts_from_the_figures_as_they_were() {
        let figures: Vec<f64> = (0..30).map(|k| 2_f64.powi(k)).collect();
        let rules = Outliers { winsorise: 2, ..Outliers::default() };
        let (after, treatment) = treated(&figures, rules);
        assert_eq!(treatment.done, Done::Log);
        let a = 0.01 * (figures[29] - 1.0);
        assert!((after[29] - (figures[29] - 1.0 + a).ln()).abs() < 1e-12);
        let mirrored: Vec<f64> = figures.iter().map(|x| -x).collect();
        let by_skew = Outliers { then: Then::LogBySkew, ..rules };
        let (down, treatment) = treated(&mirrored, by_skew);
        assert_eq!(treatment.done, Done::LogDownwards);
        assert!(down.iter().zip(&after).all(|(a, b)| (a + b).abs() < 1e-12));
    }

    #[test]
    fn what_has_no_shape_is_left_as_it_is() {
        let (after, treatment) = treated(&[1.0, 2.0, 1e9], Outliers::default());
        assert_eq!((after.len(), treatment.verdict), (3, Verdict::NoShape));
    }
}
