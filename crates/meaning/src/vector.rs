//! Vectors, and many of them kept small.

use crate::layers::dot;

/// Where a text stands among all meanings: a vector of length 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Vector(Vec<f32>);

impl Vector {
    /// The mean of rows of a width, brought to length 1; all zero if they have no direction.
    pub(crate) fn mean(rows: &[f32], width: usize) -> Self {
        let mut mean = vec![0.0; width];
        for row in rows.chunks_exact(width) {
            mean.iter_mut().zip(row).for_each(|(mean, n)| *mean += n);
        }
        Self::towards(mean)
    }

    /// The vector of length 1 in a direction.
    #[must_use]
    pub fn towards(mut direction: Vec<f32>) -> Self {
        let length = dot(&direction, &direction).sqrt();
        let turned = if length.is_normal() { 1.0 / length } else { 0.0 };
        direction.iter_mut().for_each(|n| *n = if turned > 0.0 { *n * turned } else { 0.0 });
        Self(direction)
    }

    /// Its numbers.
    #[must_use]
    pub fn numbers(&self) -> &[f32] {
        &self.0
    }

    /// How alike two meanings are: the cosine of the angle between them, from −1 to 1.
    ///
    /// In the model we know, unrelated texts stand near 0.75 and answers above 0.8: only the order
    /// and the distance between likenesses mean something.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f32 {
        dot(&self.0, &other.0)
    }
}

/// One of the nearest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Its position on the shelf, from 0.
    pub position: usize,
    /// How alike it is, as [`Vector::likeness`] within 0.01.
    pub likeness: f32,
}

/// Many vectors, a byte a number.
///
/// The numbers of a vector are divided by the largest of them and kept as whole numbers from −127 to
/// 127: 388 bytes instead of 1,536 for a vector of 384.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    width: usize,
    numbers: Vec<i8>,
    scales: Vec<f32>,
}

impl Shelf {
    /// An empty shelf for vectors of a width.
    #[must_use]
    pub fn new(width: usize) -> Self {
        Self { width, ..Self::default() }
    }

    /// Puts a vector behind the others. One of another width lies there as nothing's like.
    pub fn push(&mut self, vector: &Vector) {
        let largest = vector.0.iter().fold(0.0_f32, |largest, n| largest.max(n.abs()));
        let is_ours = vector.0.len() == self.width && largest > 0.0;
        let turned = if is_ours { 127.0 / largest } else { 0.0 };
        let whole = vector.0.iter().map(|n| (n * turned).round() as i8);
        self.numbers.extend(whole.chain(std::iter::repeat(0)).take(self.width));
        self.scales.push(if is_ours { largest / 127.0 } else { 0.0 });
    }

    /// Copies one vector of another shelf of the same width behind the own ones.
    ///
    /// Where that shelf has no such position, or another width, nothing's like is put there.
    pub fn push_from(&mut self, other: &Self, position: usize) {
        let start = position.saturating_mul(self.width);
        let range = start..start.saturating_add(self.width);
        let found = other.numbers.get(range).filter(|_| other.width == self.width);
        let scale = other.scales.get(position).copied();
        let (numbers, scale) = found.zip(scale).unwrap_or((&[], 0.0));
        self.numbers.extend(numbers.iter().copied().chain(std::iter::repeat(0)).take(self.width));
        self.scales.push(scale);
    }

    /// How many vectors lie here.
    #[must_use]
    pub fn len(&self) -> usize {
        self.scales.len()
    }

    /// Whether none does.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scales.is_empty()
    }

    /// About how many bytes it occupies.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.numbers.len() + 4 * self.scales.len()
    }

    /// The nearest to a vector, the nearest first, at most so many; equals in the order of positions.
    #[must_use]
    pub fn nearest(&self, to: &Vector, most: usize) -> Vec<Near> {
        if self.width == 0 || to.0.len() != self.width {
            return Vec::new();
        }
        let rows = self.numbers.chunks_exact(self.width).zip(&self.scales).enumerate();
        let mut all: Vec<Near> = rows
            .map(|(position, (row, scale))| Near {
                position,
                likeness: product(row, &to.0) * scale,
            })
            .collect();
        let order = |a: &Near, b: &Near| {
            b.likeness.total_cmp(&a.likeness).then(a.position.cmp(&b.position))
        };
        if most < all.len() {
            all.select_nth_unstable_by(most, order);
            all.truncate(most);
        }
        all.sort_unstable_by(order);
        all
    }
}

/// The product of kept numbers with plain ones, in strands that go side by side.
fn product(kept: &[i8], plain: &[f32]) -> f32 {
    const SIDE: usize = 8;
    let (kept, kept_rest) = kept.as_chunks::<SIDE>();
    let (plain, rest) = plain.as_chunks::<SIDE>();
    let mut strands = [0.0; SIDE];
    for (kept, plain) in kept.iter().zip(plain) {
        for (sum, (k, p)) in strands.iter_mut().zip(kept.iter().zip(plain)) {
            *sum += f32::from(*k) * p;
        }
    }
    let rest = kept_rest.iter().zip(rest).map(|(k, p)| f32::from(*k) * p);
    strands.into_iter().chain(rest).sum()
}
