//! What the model computes: every token looks at all tokens, layer after layer.
//!
//! A layer is the encoder of Vaswani and others (2017, *Attention Is All You Need*, section 3) as BERT
//! has it: `x ← norm(x + attention(x))`, then `x ← norm(x + narrow(gelu(widen(x))))`. A vector of a
//! token begins as the sum of its row in the table of pieces, the row of its place, and a row that all
//! tokens share.

use crate::matrix::{Matrix, Whole};

/// Stretch and shift after a norm.
#[derive(Debug)]
pub(crate) struct Norm {
    pub stretch: Vec<f32>,
    pub shift: Vec<f32>,
    pub epsilon: f32,
}

/// One layer.
#[derive(Debug)]
pub(crate) struct Layer {
    pub ask: Matrix,
    pub offer: Matrix,
    pub say: Matrix,
    pub gather: Matrix,
    pub after_attention: Norm,
    pub widen: Matrix,
    pub narrow: Matrix,
    pub after_all: Norm,
}

/// How many numbers are summed side by side.
const SIDE: usize = 8;

impl Layer {
    /// Takes the vectors of all tokens, `width` numbers each, through the layer.
    pub fn pass(&self, x: &mut [f32], width: usize, heads: usize) {
        let whole = Whole::of(x);
        let [ask, offer, say] = [&self.ask, &self.offer, &self.say].map(|m| m.times(&whole));
        let heard = attention(&ask, &offer, &say, width, heads);
        add(x, &self.gather.times(&Whole::of(&heard)));
        self.after_attention.apply(x);
        let mut wide = self.widen.times(&Whole::of(x));
        wide.iter_mut().for_each(|n| *n = gelu(*n));
        add(x, &self.narrow.times(&Whole::of(&wide)));
        self.after_all.apply(x);
    }

    /// About how many bytes it occupies.
    pub fn bytes(&self) -> usize {
        let all = [&self.ask, &self.offer, &self.say, &self.gather, &self.widen, &self.narrow];
        all.iter().map(|m| m.bytes()).sum()
    }
}

impl Norm {
    /// Brings each vector to mean 0 and spread 1, then stretches and shifts it.
    pub fn apply(&self, x: &mut [f32]) {
        let width = self.stretch.len();
        for row in x.chunks_exact_mut(width) {
            let mean = sum(row, |n| n) / width as f32;
            let spread = sum(row, |n| (n - mean) * (n - mean)) / width as f32;
            let turned = 1.0 / (spread + self.epsilon).sqrt();
            for ((n, stretch), shift) in row.iter_mut().zip(&self.stretch).zip(&self.shift) {
                *n = (*n - mean) * turned * stretch + shift;
            }
        }
    }
}

/// What every token hears from all: for each head, what they say, weighed by how well what they
/// offer fits what it asks.
fn attention(ask: &[f32], offer: &[f32], say: &[f32], width: usize, heads: usize) -> Vec<f32> {
    let narrow = width / heads;
    let scale = 1.0 / (narrow as f32).sqrt();
    let mut heard = vec![0.0; ask.len()];
    let mut weights = vec![0.0; ask.len() / width];
    for (ask, heard) in ask.chunks_exact(width).zip(heard.chunks_exact_mut(width)) {
        let of_heads = ask.chunks_exact(narrow).zip(heard.chunks_exact_mut(narrow));
        for (head, (ask, heard)) in of_heads.enumerate() {
            let part = |row: &'_ [f32]| -> std::ops::Range<usize> {
                (head * narrow).min(row.len())..((head + 1) * narrow).min(row.len())
            };
            for (weight, row) in weights.iter_mut().zip(offer.chunks_exact(width)) {
                *weight = dot(ask, row.get(part(row)).unwrap_or_default()) * scale;
            }
            soften(&mut weights);
            for (weight, row) in weights.iter().zip(say.chunks_exact(width)) {
                let said = row.get(part(row)).unwrap_or_default();
                heard.iter_mut().zip(said).for_each(|(heard, said)| *heard += weight * said);
            }
        }
    }
    heard
}

/// Turns any numbers into shares of one: `e^n / Σ e^n`.
fn soften(numbers: &mut [f32]) {
    let largest = numbers.iter().copied().fold(f32::MIN, f32::max);
    numbers.iter_mut().for_each(|n| *n = exp(*n - largest));
    let whole = sum(numbers, |n| n);
    numbers.iter_mut().for_each(|n| *n /= whole);
}

fn add(x: &mut [f32], y: &[f32]) {
    x.iter_mut().zip(y).for_each(|(x, y)| *x += y);
}

/// A sum of a function of numbers, in strands that a processor can follow side by side.
fn sum(numbers: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let (whole, rest) = numbers.as_chunks::<SIDE>();
    let mut strands = [0.0; SIDE];
    for numbers in whole {
        strands.iter_mut().zip(numbers).for_each(|(sum, n)| *sum += of(*n));
    }
    strands.into_iter().chain(rest.iter().map(|n| of(*n))).sum()
}

/// The product of two vectors of one length.
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let (whole, rest) = a.as_chunks::<SIDE>();
    let (other, other_rest) = b.as_chunks::<SIDE>();
    let mut strands = [0.0; SIDE];
    for (a, b) in whole.iter().zip(other) {
        strands.iter_mut().zip(a.iter().zip(b)).for_each(|(sum, (a, b))| *sum += a * b);
    }
    strands.into_iter().chain(rest.iter().zip(other_rest).map(|(a, b)| a * b)).sum()
}

/// The Gaussian error linear unit: `x × Φ(x)`, Φ the normal distribution (Hendrycks and Gimpel 2016).
fn gelu(x: f32) -> f32 {
    0.5 * x * (1.0 + erf(x * std::f32::consts::FRAC_1_SQRT_2))
}

/// The error function within 3 × 10⁻⁷: Abramowitz and Stegun, *Handbook of Mathematical Functions*,
/// formula 7.1.26.
fn erf(x: f32) -> f32 {
    const A: [f32; 5] = [0.254_829_6, -0.284_496_72, 1.421_413_8, -1.453_152_1, 1.061_405_4];
    let [a, b, c, d, e] = A;
    let t = 1.0 / (1.0 + 0.327_591_1 * x.abs());
    let tail = ((((e * t + d) * t + c) * t + b) * t + a) * t;
    (1.0 - tail * exp(-x * x)).copysign(x)
}

/// `e^x` within 3 × 10⁻⁷ of itself, for `x` at most 88; below −87 as at −87.
///
/// `x = n × ln 2 + r` with a whole `n`; the power of two is written into the bits, and `e^r` is
/// the beginning of its series, for |r| at most 0.35. Plain arithmetic, so that many go side by side.
fn exp(x: f32) -> f32 {
    const ROOM: f32 = 12_582_912.0;
    // ln 2 in two parts, the first short enough for n × it to be exact.
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    let x = x.max(-87.0);
    let shifted = x * std::f32::consts::LOG2_E + ROOM;
    let n = shifted - ROOM;
    let r = (x - n * LN_2[0]) - n * LN_2[1];

    let series = ((((r / 720.0 + 1.0 / 120.0) * r + 1.0 / 24.0) * r + 1.0 / 6.0) * r + 0.5) * r;
    let power = f32::from_bits(shifted.to_bits().wrapping_add(127) << 23);
    ((series + 1.0) * r + 1.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_e_are_near() {
        for step in -8700..100 {
            let x = step as f32 / 100.0;
            let exact = f64::from(x).exp();
            assert!((f64::from(exp(x)) / exact - 1.0).abs() < 5e-7, "e^{x}");
        }
        assert!(exp(-1e9) < 1e-37);
    }

    /// From tables: erf(0.5) = 0.5204999, erf(1) = 0.8427008, erf(2) = 0.9953223.
    #[test]
    fn the_error_function_is_as_in_tables() {
        for (x, y) in [(0.0, 0.0), (0.5, 0.520_499_9), (1.0, 0.842_700_8), (2.0, 0.995_322_3)] {
            assert!((erf(x) - y).abs() < 3e-7 && (erf(-x) + y).abs() < 3e-7, "erf({x})");
        }
    }

    #[test]
    fn shares_are_shares() {
        let mut shares = [1.0, 1.0, 1.0 + std::f32::consts::LN_2];
        soften(&mut shares);
        for (share, exact) in shares.iter().zip([0.25, 0.25, 0.5]) {
            assert!((share - exact).abs() < 1e-6);
        }
    }

    #[test]
    fn a_norm_has_mean_nought() {
        let norm = Norm { stretch: vec![1.0; 3], shift: vec![0.5; 3], epsilon: 0.0 };
        let mut x = [1.0, 2.0, 3.0];
        norm.apply(&mut x);
        assert!(
            (x.iter().sum::<f32>() - 1.5).abs() < 1e-6
                && (x[2] - 0.5 - 1.5_f32.sqrt()).abs() < 1e-6
        );
    }
}
