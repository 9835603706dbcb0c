//! Normalisation: figures in years, per cent and euros become comparable scores.
//!
//! Every formula takes *x*, the figure turned so that more is better (multiplied by −1 where lower
//! is better), and min and max of the turned figures; each stands beside its code. Sources: the
//! handbook of the OECD and the JRC (2008), step 5; for goalposts also the UNDP's Human Development
//! Index.
//!
//! Worked example: of 2, 4, 10, higher being better, min-max to 0 and 100 gives 0, 25, 100; rank 1,
//! 2, 3; Borda 0, 1, 2; the share of the best 0.2, 0.4, 1; goalposts 0 and 8 with scale 1, cut off,
//! 0.25, 0.5, 1.
//!
//! Where COINr warns and goes on, this refuses: a column without spread, a target that is no better
//! than the worst unit (all scores would be turned round), a share of the best of figures that are
//! not above zero, and goalposts for figures that a logarithm has moved.

use measure::Problem;

use crate::{
    panel::{Column, Direction},
    rank::places_from_below,
    recipe::{Cap, Normalise},
    spread::{extremes, mean, variance},
};

/// A column to be normalised.
pub(crate) struct Turned {
    /// The figures, turned so that more is better.
    figures: Column,
    direction: Direction,
    /// The worst and the best.
    ends: Option<(f64, f64)>,
}

impl Turned {
    pub(crate) fn new(column: &[Option<f64>], direction: Direction) -> Self {
        let figures: Column = column.iter().map(|x| x.map(|x| x * direction.sign())).collect();
        let ends = extremes(figures.iter().copied().flatten());
        Self { figures, direction, ends }
    }

    fn each(&self, score: impl Fn(f64) -> f64) -> Column {
        self.figures.iter().map(|x| x.map(&score)).collect()
    }

    /// The worst and the best figure, when they differ.
    fn range(&self, place: &str) -> Result<(f64, f64), Problem> {
        let differ = self.ends.filter(|(worst, best)| worst < best);
        differ.ok_or_else(|| Problem::new("index-no-spread", place))
    }

    /// Places from below as scores, each less `less`.
    fn places(&self, less: f64, place: &str) -> Result<Column, Problem> {
        self.range(place)?;
        let score = |p: Option<u32>| p.map(|p| f64::from(p) - less);
        Ok(places_from_below(&self.figures).into_iter().map(score).collect())
    }
}

/// Whether a normalisation takes parameters in the units of the indicator.
pub(crate) const fn is_in_units(how: &Normalise) -> bool {
    matches!(
        how,
        Normalise::Scaled { .. } | Normalise::DistanceToTarget { .. } | Normalise::Goalposts { .. }
    )
}

/// The scores of a column. `reference` finds the row of a unit by its name.
pub(crate) fn normalise(
    turned: &Turned,
    how: &Normalise,
    reference: impl Fn(&str) -> Option<usize>,
    place: &str,
) -> Result<Column, Problem> {
    match how {
        // (x − min) / (max − min) · (high − low) + low
        Normalise::MinMax { low, high } => {
            let (worst, best) = turned.range(place)?;
            Ok(turned.each(|x| (x - worst) / (best - worst) * (high - low) + low))
        }
        Normalise::ZScore { mean, deviation } => z_scores(turned, *mean, *deviation, place),
        // (x − from) / (to − from) · factor
        Normalise::Scaled { from, to, factor } => {
            Ok(between(turned, *from, *to, *factor, Cap::Open))
        }
        Normalise::Goalposts { low, high, scale, cap } => {
            Ok(between(turned, *low, *high, *scale, *cap))
        }
        Normalise::Rank => turned.places(0.0, place),
        Normalise::Borda => turned.places(1.0, place),
        Normalise::PercentileRank => percentile_ranks(turned, place),
        // 1 − (max − x) / (max − min)
        Normalise::DistanceToMax => {
            let (worst, best) = turned.range(place)?;
            Ok(turned.each(|x| 1.0 - (best - x) / (best - worst)))
        }
        Normalise::DistanceToReference { unit, cap } => {
            let row = reference(unit).and_then(|at| turned.figures.get(at).copied().flatten());
            let missing = || Problem::new("index-reference-missing", place).with("unit", unit);
            distances(turned, row.ok_or_else(missing)?, *cap, place)
        }
        Normalise::DistanceToTarget { target, cap } => {
            distances(turned, target * turned.direction.sign(), *cap, place)
        }
        Normalise::FractionOfBest => fractions(turned, place),
    }
}

/// (rank − 1) / (*n* − 1)
fn percentile_ranks(turned: &Turned, place: &str) -> Result<Column, Problem> {
    let others = turned.figures.iter().flatten().count().saturating_sub(1).max(1) as f64;
    let worse = turned.places(1.0, place)?;
    Ok(worse.into_iter().map(|x| x.map(|x| x / others)).collect())
}

/// (*x* − x̄) / *s* · deviation + mean, *s* with *n* − 1.
fn z_scores(turned: &Turned, to: f64, deviation: f64, place: &str) -> Result<Column, Problem> {
    let figures: Vec<f64> = turned.figures.iter().copied().flatten().collect();
    let width = variance(&figures).filter(|v| *v > 0.0).map(f64::sqrt);
    match (mean(&figures), width) {
        (Some(middle), Some(width)) => Ok(turned.each(|x| (x - middle) / width * deviation + to)),
        _ => Err(Problem::new("index-no-spread", place)),
    }
}

/// (*x* − low) / (high − low) · scale; where lower is better (high − *x*) / (high − low) · scale.
fn between(turned: &Turned, low: f64, high: f64, scale: f64, cap: Cap) -> Column {
    let worse = match turned.direction {
        Direction::HigherIsBetter => low,
        Direction::LowerIsBetter => -high,
    };
    turned.each(|x| {
        let share = (x - worse) / (high - low);
        scale * if cap == Cap::Cut { share.clamp(0.0, 1.0) } else { share }
    })
}

/// (*x* − min) / (goal − min), which is 1 − (goal − *x*) / (goal − min).
fn distances(turned: &Turned, goal: f64, cap: Cap, place: &str) -> Result<Column, Problem> {
    let worst = turned.ends.map(|(worst, _)| worst).filter(|worst| *worst < goal);
    let Some(worst) = worst else {
        return Err(Problem::new("index-goal-not-ahead", place));
    };
    Ok(turned.each(|x| {
        let share = (x - worst) / (goal - worst);
        if cap == Cap::Cut { share.min(1.0) } else { share }
    }))
}

/// *x* / max; where lower is better min / *x* of the figures as they stand.
///
/// COINr divides the turned figures, −*x* / −min, by which the worst would have the most.
fn fractions(turned: &Turned, place: &str) -> Result<Column, Problem> {
    let sign = turned.direction.sign();
    if let Some(figure) = turned.figures.iter().flatten().find(|x| **x * sign <= 0.0) {
        let problem = Problem::new("index-figure-not-above-zero", place);
        return Err(problem.with("figure", figure * sign));
    }
    let (_, best) = turned.ends.ok_or_else(|| Problem::new("index-no-spread", place))?;
    Ok(match turned.direction {
        Direction::HigherIsBetter => turned.each(|x| x / best),
        Direction::LowerIsBetter => turned.each(|x| best / x),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{HigherIsBetter, LowerIsBetter};

    fn scored(direction: Direction, how: &Normalise) -> Result<Vec<f64>, Problem> {
        let column = [Some(2.0), Some(4.0), None, Some(10.0)];
        let reference = |name: &str| name.parse().ok();
        let scores = normalise(&Turned::new(&column, direction), how, reference, "here")?;
        assert_eq!(scores[2], None, "missing stays missing");
        Ok(scores.into_iter().flatten().collect())
    }

    #[test]
    fn the_worked_examples_hold() {
        use Normalise as N;
        let goalposts = N::Goalposts { low: 0.0, high: 8.0, scale: 1.0, cap: Cap::Cut };
        let cases: [(N, [f64; 3], [f64; 3]); 9] = [
            (N::MinMax { low: 0.0, high: 100.0 }, [0.0, 25.0, 100.0], [100.0, 75.0, 0.0]),
            (N::Rank, [1.0, 2.0, 3.0], [3.0, 2.0, 1.0]),
            (N::Borda, [0.0, 1.0, 2.0], [2.0, 1.0, 0.0]),
            (N::PercentileRank, [0.0, 0.5, 1.0], [1.0, 0.5, 0.0]),
            (N::DistanceToMax, [0.0, 0.25, 1.0], [1.0, 0.75, 0.0]),
            (N::FractionOfBest, [0.2, 0.4, 1.0], [1.0, 0.5, 0.2]),
            (goalposts, [0.25, 0.5, 1.0], [0.75, 0.5, 0.0]),
            (N::Scaled { from: 0.0, to: 8.0, factor: 8.0 }, [2.0, 4.0, 10.0], [6.0, 4.0, -2.0]),
            (
                N::DistanceToReference { unit: "1".into(), cap: Cap::Cut },
                [0.0, 1.0, 1.0],
                [1.0, 1.0, 0.0],
            ),
        ];
        for (how, up, down) in cases {
            assert_eq!(scored(HigherIsBetter, &how).unwrap(), up, "{how:?}");
            assert_eq!(scored(LowerIsBetter, &how).unwrap(), down, "{how:?}");
        }
    }

    #[test]
    fn z_scores_have_the_asked_mean_and_deviation() {
        let scores = scored(LowerIsBetter, &Normalise::ZScore { mean: 5.0, deviation: 2.0 });
        let scores = scores.unwrap();
        assert!((mean(&scores).unwrap() - 5.0).abs() < 1e-12);
        assert!((variance(&scores).unwrap() - 4.0).abs() < 1e-12);
        assert!(scores[0] > scores[2]);
    }

    #[test]
    fn targets_are_in_the_units_of_the_panel() {
        let to = |target| Normalise::DistanceToTarget { target, cap: Cap::Open };
        assert_eq!(scored(HigherIsBetter, &to(6.0)).unwrap(), [0.0, 0.5, 2.0]);
        assert_eq!(scored(LowerIsBetter, &to(6.0)).unwrap(), [2.0, 1.5, 0.0]);
        assert_eq!(scored(HigherIsBetter, &to(2.0)).unwrap_err().code, "index-goal-not-ahead");
        assert_eq!(scored(LowerIsBetter, &to(11.0)).unwrap_err().code, "index-goal-not-ahead");
    }

    #[test]
    fn what_has_no_spread_or_no_reference_is_refused() {
        let flat = Turned::new(&[Some(0.0), Some(0.0)], HigherIsBetter);
        let code = |how| normalise(&flat, &how, |_| None, "here").unwrap_err().code;
        assert_eq!(code(Normalise::MinMax { low: 0.0, high: 1.0 }), "index-no-spread");
        assert_eq!(code(Normalise::ZScore { mean: 0.0, deviation: 1.0 }), "index-no-spread");
        assert_eq!(code(Normalise::Rank), "index-no-spread");
        assert_eq!(code(Normalise::FractionOfBest), "index-figure-not-above-zero");
        let unit = Normalise::DistanceToReference { unit: "x".into(), cap: Cap::Open };
        assert_eq!(code(unit), "index-reference-missing");
    }
}
