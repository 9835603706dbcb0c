//! Matrices of 4-bit numbers, and their product with vectors in whole numbers.
//!
//! A row stands in blocks of 32 numbers: one scale (a 16-bit float) and 32 numbers from −8 to 7, kept
//! as 0 to 15; byte *j* holds the *j*-th number in its lower half and the *(j + 16)*-th in its upper.
//! A vector is brought to whole numbers from −127 to 127 in the same blocks. Then
//!
//! `row · vector = Σ over blocks: scale of row × scale of vector × Σ number × number`
//!
//! where the inner sum is one of whole numbers, which a processor adds many at a time. A row is
//! spread from halves of bytes into numbers once and then meets all vectors.

use crate::pack::{BLOCK, BLOCK_BYTES};

/// Bytes of a block without its scale.
const HALVES: usize = BLOCK / 2;

/// A matrix with what is added to the product.
#[derive(Debug)]
pub(crate) struct Matrix {
    /// Numbers of a row.
    width: usize,
    /// The numbers of all rows, block by block.
    halves: Vec<[u8; HALVES]>,
    /// The scale of each block.
    scales: Vec<f32>,
    /// What is added to the product with each row.
    added: Vec<f32>,
}

/// Vectors brought to whole numbers, block by block.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    numbers: Vec<i16>,
    scales: Vec<f32>,
}

impl Matrix {
    /// Takes rows of a width from the blocks of a file, one for each number that is added.
    pub fn new(packed: &[u8], width: usize, added: Vec<f32>) -> Self {
        let blocks = packed.as_chunks::<BLOCK_BYTES>().0;
        let halves = |[_, _, halves @ ..]: &[u8; BLOCK_BYTES]| *halves;
        let halves = blocks.iter().map(halves).collect();
        Self { width, halves, scales: blocks.iter().map(scale).collect(), added }
    }

    /// The product with each of the vectors, one after the other.
    pub fn times(&self, vectors: &Whole) -> Vec<f32> {
        let (rows, blocks) = (self.added.len(), self.width / BLOCK);
        let mut product = vec![0.0; vectors.numbers.len() / self.width * rows];
        let mut numbers = vec![0; self.width];
        let own = self.halves.chunks_exact(blocks).zip(self.scales.chunks_exact(blocks));
        for (row, ((halves, scales), added)) in own.zip(&self.added).enumerate() {
            spread(halves, &mut numbers);
            let places = product.iter_mut().skip(row).step_by(rows);
            for (place, (vector, theirs)) in places.zip(vectors.each(self.width)) {
                *place = added + product_of(&numbers, scales, vector, theirs);
            }
        }
        product
    }

    /// About how many bytes it occupies.
    pub fn bytes(&self) -> usize {
        HALVES * self.halves.len() + 4 * (self.scales.len() + self.added.len())
    }
}

/// Spreads halves of bytes into numbers from −8 to 7.
fn spread(halves: &[[u8; HALVES]], numbers: &mut [i16]) {
    for (halves, numbers) in halves.iter().zip(numbers.as_chunks_mut::<BLOCK>().0) {
        let (lower, upper) = numbers.split_at_mut(HALVES);
        lower.iter_mut().zip(halves).for_each(|(n, byte)| *n = i16::from(byte & 15) - 8);
        upper.iter_mut().zip(halves).for_each(|(n, byte)| *n = i16::from(byte >> 4) - 8);
    }
}

/// The product of a row with a vector.
fn product_of(row: &[i16], scales: &[f32], vector: &[i16], theirs: &[f32]) -> f32 {
    let blocks = row.as_chunks::<BLOCK>().0.iter().zip(vector.as_chunks::<BLOCK>().0);
    let mut product = 0.0;
    for ((row, vector), (own, theirs)) in blocks.zip(scales.iter().zip(theirs)) {
        let pairs = row.iter().zip(vector);
        let whole: i32 = pairs.map(|(a, b)| i32::from(*a) * i32::from(*b)).sum();
        product += whole as f32 * (own * theirs);
    }
    product
}

impl Whole {
    /// Brings plain numbers, a multiple of 32 of them, to whole ones.
    pub fn of(plain: &[f32]) -> Self {
        let mut own = Self { numbers: vec![0; plain.len()], scales: Vec::new() };
        let blocks =
            plain.as_chunks::<BLOCK>().0.iter().zip(own.numbers.as_chunks_mut::<BLOCK>().0);
        for (plain, whole) in blocks {
            let largest = plain.iter().fold(0.0_f32, |largest, n| largest.max(n.abs()));
            let scale = largest / 127.0;
            let turned = if scale > 0.0 { 1.0 / scale } else { 0.0 };
            own.scales.push(scale);
            whole.iter_mut().zip(plain).for_each(|(whole, plain)| *whole = nearest(plain * turned));
        }
        own
    }

    /// Each vector of a width with its scales.
    fn each(&self, width: usize) -> impl Iterator<Item = (&[i16], &[f32])> {
        self.numbers.chunks_exact(width).zip(self.scales.chunks_exact(width / BLOCK))
    }
}

/// The nearest whole number, halves to the even one, for numbers from −127 to 127.
///
/// Adding 1.5 × 2²³ leaves no room for a fraction: the lowest bits are the whole number.
fn nearest(number: f32) -> i16 {
    const ROOM: f32 = 12_582_912.0;
    ((number + ROOM).to_bits() as i16).clamp(-127, 127)
}

/// The numbers of one row of a packed table.
pub(crate) fn unpack(row: &[u8]) -> impl Iterator<Item = f32> {
    row.as_chunks::<BLOCK_BYTES>().0.iter().flat_map(|block @ [_, _, halves @ ..]| {
        let lower = halves.iter().map(|byte| byte & 15);
        let upper = halves.iter().map(|byte| byte >> 4);
        lower.chain(upper).map(|number| (f32::from(number) - 8.0) * scale(block))
    })
}

/// The scale of a block.
fn scale([first, second, ..]: &[u8; BLOCK_BYTES]) -> f32 {
    half(u16::from_le_bytes([*first, *second]))
}

/// A 16-bit float (IEEE 754 binary16) as a 32-bit one.
pub(crate) fn half(bits: u16) -> f32 {
    let sign = u32::from(bits & 0x8000) << 16;
    let (power, part) = (u32::from(bits >> 10 & 31), u32::from(bits & 0x3ff));
    match power {
        // Too small for a leading one: part × 2⁻²⁴.
        0 => f32::from_bits(sign | (part as f32 / 16_777_216.0).to_bits()),
        31 => f32::from_bits(sign | 0x7f80_0000 | part << 13),
        _ => f32::from_bits(sign | (power + 112) << 23 | part << 13),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_is_read() {
        for (bits, number) in [(0x3c00, 1.0), (0xc000, -2.0), (0x3555, 0.333_251_95), (0, 0.0)] {
            assert_eq!(half(bits), number);
        }
        assert_eq!(half(1), 2.0_f32.powi(-24));
        assert!(half(0x7e00).is_nan() && half(0xfc00) == f32::NEG_INFINITY);
    }

    #[test]
    fn halves_go_to_the_even_number() {
        assert_eq!([0.5, 1.5, -0.5, -2.5, 126.6, -127.0].map(nearest), [0, 2, 0, -2, 127, -127]);
    }

    /// Sixteen rows of 32: row r holds only the number r − 8 in its first column and scale ½.
    #[test]
    fn a_product_is_the_sum_of_products() {
        let row = |r: u8| {
            let mut row = vec![0x00, 0x38];
            row.extend([0x88; HALVES]);
            row.iter_mut().skip(2).take(1).for_each(|byte| *byte = 0x80 | r);
            row
        };
        let packed: Vec<u8> = (0..16).flat_map(row).collect();
        let matrix = Matrix::new(&packed, 32, vec![1.0; 16]);
        let mut vector = [0.0; 32];
        vector[0] = 4.0;
        let product = matrix.times(&Whole::of(&vector));
        let expected: Vec<f32> = (0..16).map(|r| 1.0 + 0.5 * (r as f32 - 8.0) * 4.0).collect();
        assert!(product.iter().zip(&expected).all(|(a, b)| (a - b).abs() < 1e-5), "{product:?}");
        assert_eq!(unpack(&packed[..18]).next(), Some(-4.0));
    }
}
