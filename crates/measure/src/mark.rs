//! A short mark of bytes, to see whether they are still the same.

/// FNV-1a with 64 bits, as its authors G. Fowler, L. C. Noll and K.-P. Vo published it. Stable for ever, so
/// it may be written down; anybody can make bytes that share a mark, so nothing may hang on that.
///
/// ```
/// assert_eq!(measure::mark(b"foobar"), 0x8594_4171_f739_67e8);
/// ```
#[must_use]
pub fn mark(bytes: &[u8]) -> u64 {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, mix)
}
