//! Aggregation: several scores become one, and how far a weakness can be made up.
//!
//! With weights *w* that add up to 1 over the parts that a unit has: arithmetic Σ *wx*, geometric
//! exp Σ *w* ln *x*, harmonic 1 / Σ (*w*/*x*), power (Σ *wx*ᵖ)^(1/*p*). A missing part is left out
//! and the weights of the others grow in proportion, in *every* method (COINr's power mean is
//! missing when any part is, against its own manual).
//!
//! Worked example: scores 2 and 8 with equal weights give 5, 4, 3.2, and for *p* = 2 √34 = 5.831;
//! with weights 3 and 1 3.5, 2.828, 2.462 and √19 = 4.359. If the 8 is missing, all give 2.
//!
//! The geometric and the harmonic mean, and powers below zero, refuse scores that are not above
//! zero; other powers refuse scores below zero. Nothing is silently shifted to make them fit.

use crate::{copeland::copeland, panel::Column, recipe::Method};

/// The scores of a part, and its weight among its siblings.
#[derive(Clone, Copy)]
pub(crate) struct Weighed<'a> {
    pub(crate) scores: &'a [Option<f64>],
    pub(crate) weight: f64,
}

/// A score that a method cannot take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Refused {
    /// The code of the problem.
    pub(crate) code: &'static str,
    /// The row of the unit, and its score.
    pub(crate) row: usize,
    pub(crate) score: f64,
}

/// What a unit has of the parts.
#[derive(Clone, Copy, Default)]
struct Sum {
    weight: f64,
    sum: f64,
    parts: u32,
}

/// The scores of a node from those of its parts; a unit with less than the share `enough` of the
/// parts has none.
pub(crate) fn aggregate(
    parts: &[Weighed<'_>],
    method: Method,
    enough: f64,
) -> Result<Column, Refused> {
    refuse(parts, method)?;
    let ask = Ask { parts, enough };
    Ok(match method {
        Method::Arithmetic => ask.mean(|x| x, |x| x),
        Method::Geometric | Method::Power { exponent: 0.0 } => ask.mean(f64::ln, f64::exp),
        Method::Harmonic => ask.mean(f64::recip, f64::recip),
        Method::Power { exponent } => ask.mean(|x| x.powf(exponent), |x| x.powf(exponent.recip())),
        Method::Copeland => {
            let has_enough = ask.sums(|_| 0.0).into_iter().map(|sum| ask.is_enough(sum));
            copeland(parts).into_iter().zip(has_enough).map(|(x, has)| x.filter(|_| has)).collect()
        }
    })
}

/// The first score that the method cannot take.
fn refuse(parts: &[Weighed<'_>], method: Method) -> Result<(), Refused> {
    let (code, fits): (_, fn(f64) -> bool) = match method {
        Method::Arithmetic | Method::Copeland => return Ok(()),
        Method::Power { exponent } if exponent > 0.0 => ("index-below-zero", |x| x >= 0.0),
        Method::Geometric | Method::Harmonic | Method::Power { .. } => {
            ("index-not-above-zero", |x| x > 0.0)
        }
    };
    let counts = parts.iter().filter(|part| part.weight > 0.0);
    let mut cells = counts.flat_map(|part| part.scores.iter().enumerate());
    let odd = cells.find_map(|(row, x)| x.filter(|x| !fits(*x)).map(|score| (row, score)));
    odd.map_or(Ok(()), |(row, score)| Err(Refused { code, row, score }))
}

struct Ask<'a> {
    parts: &'a [Weighed<'a>],
    enough: f64,
}

impl Ask<'_> {
    /// `back` of the weighted mean of what `there` makes of each score.
    fn mean(&self, there: impl Fn(f64) -> f64, back: impl Fn(f64) -> f64) -> Column {
        let score = |sum: Sum| self.is_enough(sum).then(|| back(sum.sum / sum.weight));
        self.sums(there).into_iter().map(score).collect()
    }

    fn sums(&self, there: impl Fn(f64) -> f64) -> Vec<Sum> {
        let units = self.parts.first().map_or(0, |part| part.scores.len());
        let mut sums = vec![Sum::default(); units];
        for Weighed { scores, weight } in self.parts {
            for (sum, score) in sums.iter_mut().zip(scores.iter()) {
                let Some(x) = score else { continue };
                sum.parts += 1;
                // A part of no weight may hold what the method cannot take.
                if *weight > 0.0 {
                    sum.weight += weight;
                    sum.sum += weight * there(*x);
                }
            }
        }
        sums
    }

    fn is_enough(&self, sum: Sum) -> bool {
        // A billionth heals products such as 0.7 · 10 that are a little more than 7.
        sum.weight > 0.0 && f64::from(sum.parts) + 1e-9 >= self.enough * self.parts.len() as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(
        scores: &[Option<f64>],
        weights: &[f64],
        method: Method,
    ) -> Result<Option<f64>, Refused> {
        let columns: Vec<[Option<f64>; 1]> = scores.iter().map(|x| [*x]).collect();
        let weighed = |(scores, weight): (&'static [Option<f64>; 1], &f64)| Weighed {
            scores: scores.as_slice(),
            weight: *weight,
        };
        let leaked = columns.into_iter().map(|c| &*Box::leak(Box::new(c)));
        let parts: Vec<Weighed<'_>> = leaked.zip(weights).map(weighed).collect();
        aggregate(&parts, method, 0.0).map(|column| column[0])
    }

    const SQUARE: Method = Method::Power { exponent: 2.0 };

    #[test]
    fn the_worked_example_holds() {
        let methods = [Method::Arithmetic, Method::Geometric, Method::Harmonic, SQUARE];
        let equal = [5.0, 4.0, 3.2, 34_f64.sqrt()];
        let uneven = [3.5, 8_f64.sqrt(), 4.0 / (1.5 + 0.125), 19_f64.sqrt()];
        for ((method, equal), uneven) in methods.into_iter().zip(equal).zip(uneven) {
            let both = [Some(2.0), Some(8.0)];
            let close = |weights: &[f64], expected: f64| {
                let found = one(&both, weights, method).unwrap().unwrap();
                assert!((found - expected).abs() < 1e-12, "{method:?} {found} {expected}");
            };
            close(&[1.0, 1.0], equal);
            close(&[3.0, 1.0], uneven);
            let alone = one(&[Some(2.0), None], &[3.0, 1.0], method).unwrap().unwrap();
            assert!((alone - 2.0).abs() < 1e-12, "{method:?} drops what is missing");
        }
    }

    #[test]
    fn powers_meet_the_other_means() {
        let scores = [Some(2.0), Some(3.0), None, Some(7.0)];
        let weights = [1.0, 2.0, 5.0, 0.5];
        let at = |method| one(&scores, &weights, method).unwrap().unwrap();
        for (exponent, same) in
            [(1.0, Method::Arithmetic), (0.0, Method::Geometric), (-1.0, Method::Harmonic)]
        {
            assert!((at(Method::Power { exponent }) - at(same)).abs() < 1e-12);
        }
        let near = at(Method::Power { exponent: 1e-6 });
        assert!((near - at(Method::Geometric)).abs() < 1e-5, "zero is the limit");
    }

    #[test]
    fn what_a_method_cannot_take_is_refused_unless_it_has_no_weight() {
        for (method, score, code) in [
            (Method::Geometric, 0.0, "index-not-above-zero"),
            (Method::Harmonic, 0.0, "index-not-above-zero"),
            (Method::Power { exponent: -1.0 }, -1.0, "index-not-above-zero"),
            (SQUARE, -1.0, "index-below-zero"),
        ] {
            let scores = [Some(score), Some(2.0)];
            let refused = one(&scores, &[1.0, 1.0], method).unwrap_err();
            assert_eq!(refused, Refused { code, row: 0, score });
            let found = one(&scores, &[0.0, 1.0], method).unwrap().unwrap();
            assert!((found - 2.0).abs() < 1e-12);
        }
    }

    #[test]
    fn enough_counts_parts_and_not_weights() {
        let columns = [[Some(1.0)], [None], [Some(3.0)]];
        let parts: Vec<Weighed<'_>> =
            columns.iter().map(|scores| Weighed { scores, weight: 1.0 }).collect();
        let score = |enough| aggregate(&parts, Method::Arithmetic, enough).unwrap()[0];
        assert_eq!((score(2.0 / 3.0), score(0.67)), (Some(2.0), None));
        let nothing = [Weighed { scores: &[None], weight: 1.0 }];
        assert_eq!(aggregate(&nothing, Method::Geometric, 0.0).unwrap(), [None]);
    }
}
