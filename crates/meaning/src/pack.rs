//! The file of the model: what stands where, with every count and offset checked.
//!
//! All numbers are little-endian. The file begins with `E5S1`, a version, and the sizes of the model.
//! Then come the pieces of words (where each begins, its score, the letters of all of them), what
//! letters are replaced by before a text is cut, and a directory of tensors: name, kind, how many
//! numbers, where they begin. A tensor is either plain (32-bit floats) or packed into 4 bits a
//! number (see [`crate::matrix`]).
//!
//! Bounds come before memory: a count that the file cannot hold is refused before anything is
//! set aside for it.

use std::fmt;
use std::ops::Range;

/// The most bytes of a file that are read: ten times the model we know.
pub const MOST_BYTES: usize = 768 * 1024 * 1024;
/// The most pieces of words, and rows of the table of pieces.
const MOST_PIECES: usize = 1 << 20;
/// The most letters by which one letter is replaced; Unicode itself needs 18.
const MOST_REPLACING: usize = 32;
/// How many numbers share a scale in a packed tensor.
pub(crate) const BLOCK: usize = 32;
/// The bytes of such a block: a scale in 16 bits and 32 numbers of 4 bits.
pub(crate) const BLOCK_BYTES: usize = 18;

/// Why bytes are no model that we can use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// It does not begin as such a file does.
    NotAPack,
    /// It has another version of the format.
    Version(u32),
    /// It ends before what it says it holds; the place in bytes.
    Short(usize),
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// A number in it is out of bounds, or does not fit the others; what the number is.
    Odd(&'static str),
    /// A tensor that the model needs is not there, or has another size or kind.
    Tensor(String),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => f.write_str("the file is no sentence model of this kind"),
            Self::Version(version) => write!(f, "the format of the file has version {version}"),
            Self::Short(at) => write!(f, "the file ends too early, at byte {at}"),
            Self::TooLarge => write!(f, "the file is larger than {MOST_BYTES} bytes"),
            Self::Odd(what) => write!(f, "a number in the file is out of bounds: {what}"),
            Self::Tensor(name) => write!(f, "a part of the model is missing or odd: {name}"),
        }
    }
}

impl std::error::Error for PackError {}

/// The sizes of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sizes {
    /// Numbers of a vector.
    pub width: usize,
    pub layers: usize,
    pub heads: usize,
    /// Numbers of the wide half of a layer.
    pub inner: usize,
    /// Rows of the table of pieces.
    pub rows: usize,
    /// The most tokens that the model knows places for.
    pub places: usize,
    /// Kinds of tokens; all of ours are of the first.
    pub kinds: usize,
    /// What keeps a division from zero.
    pub epsilon: f32,
}

/// The tokens with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Roles {
    pub begin: u32,
    pub end: u32,
    pub unknown: u32,
}

/// The pieces as they stand in the file.
#[derive(Debug)]
pub(crate) struct Pieces {
    pub roles: Roles,
    /// Where each piece begins among the letters, and the end of the last.
    pub starts: Vec<u32>,
    pub scores: Vec<f32>,
    pub letters: Vec<u8>,
}

/// By which letters a letter is replaced, in the order of the letters.
pub(crate) type Replacing = Vec<(char, Box<[char]>)>;

/// What the head of the file says.
pub(crate) struct Pack {
    pub sizes: Sizes,
    pub pieces: Pieces,
    pub replacing: Replacing,
    tensors: Vec<(String, Tensor)>,
}

/// Where a tensor stands.
#[derive(Clone, Debug)]
struct Tensor {
    kind: Kind,
    count: usize,
    bytes: Range<usize>,
}

/// How the numbers of a tensor stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Packed,
}

impl Pack {
    /// Reads everything before the tensors, and checks that those lie inside the file.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        if bytes.len() > MOST_BYTES {
            return Err(PackError::TooLarge);
        }
        let mut cursor = Cursor { bytes, at: 0 };
        if cursor.take(4) != Ok(b"E5S1".as_slice()) {
            return Err(PackError::NotAPack);
        }
        match cursor.u32()? {
            1 => {}
            other => return Err(PackError::Version(other)),
        }
        let sizes = sizes(&mut cursor)?;
        let pieces = pieces(&mut cursor, &sizes)?;
        let replacing = replacing(&mut cursor)?;
        let tensors = tensors(&mut cursor)?;
        Ok(Self { sizes, pieces, replacing, tensors })
    }

    /// The plain numbers of a tensor.
    pub fn plain(&self, bytes: &[u8], name: &str, count: usize) -> Result<Vec<f32>, PackError> {
        let range = self.range(name, Kind::Plain, count)?;
        Ok(floats(bytes.get(range).unwrap_or_default()))
    }

    /// Where the bytes of a packed tensor stand.
    pub fn packed(&self, name: &str, count: usize) -> Result<Range<usize>, PackError> {
        self.range(name, Kind::Packed, count)
    }

    fn range(&self, name: &str, kind: Kind, count: usize) -> Result<Range<usize>, PackError> {
        let found = self.tensors.iter().find(|(own, _)| own == name).map(|(_, tensor)| tensor);
        found
            .filter(|t| t.kind == kind && t.count == count)
            .map(|t| t.bytes.clone())
            .ok_or_else(|| PackError::Tensor(name.to_owned()))
    }
}

fn sizes(cursor: &mut Cursor<'_>) -> Result<Sizes, PackError> {
    let width = cursor.within("width", BLOCK..=1024)?;
    let layers = cursor.within("layers", 1..=48)?;
    let heads = cursor.within("heads", 1..=64)?;
    let inner = cursor.within("inner width", BLOCK..=8192)?;
    let rows = cursor.within("rows of the table of pieces", 1..=MOST_PIECES)?;
    let places = cursor.within("places", 4..=8192)?;
    let kinds = cursor.within("kinds of tokens", 1..=16)?;
    let epsilon = cursor.f32()?;
    let fits = width % BLOCK == 0 && inner % BLOCK == 0 && width % heads == 0;
    if !fits {
        return Err(PackError::Odd("widths and heads"));
    }
    if !(0.0..1.0).contains(&epsilon) {
        return Err(PackError::Odd("epsilon"));
    }
    cursor.within("numbers of a block", BLOCK..=BLOCK)?;
    Ok(Sizes { width, layers, heads, inner, rows, places, kinds, epsilon })
}

fn pieces(cursor: &mut Cursor<'_>, sizes: &Sizes) -> Result<Pieces, PackError> {
    let count = cursor.within("pieces", 4..=sizes.rows)?;
    let mut role = || Ok(cursor.within("a token with a role", 0..=count - 1)? as u32);
    let (begin, end, _padding, unknown) = (role()?, role()?, role()?, role()?);
    let letters = cursor.u64()?;
    let starts = cursor.take(4 * (count + 1))?;
    let starts: Vec<u32> = words(starts).map(u32::from_le_bytes).collect();
    let scores = floats(cursor.take(4 * count)?);
    let letters = cursor.take(usize::try_from(letters).unwrap_or(usize::MAX))?.to_vec();
    let are_in_order =
        starts.is_sorted() && starts.last().is_some_and(|l| *l as usize <= letters.len());
    if !are_in_order {
        return Err(PackError::Odd("where pieces begin"));
    }
    if !scores.iter().all(|s| s.abs() <= 1e6) {
        return Err(PackError::Odd("the score of a piece"));
    }
    Ok(Pieces { roles: Roles { begin, end, unknown }, starts, scores, letters })
}

fn replacing(cursor: &mut Cursor<'_>) -> Result<Replacing, PackError> {
    let count = cursor.u32()? as usize;
    let length = cursor.u32()? as usize;
    let mut list = Cursor { bytes: cursor.take(length)?, at: 0 };
    let mut all: Replacing = Vec::new();
    for _ in 0..count {
        let letter = list.letter()?;
        let by = usize::from(list.u8()?);
        if by > MOST_REPLACING || all.last().is_some_and(|(last, _)| *last >= letter) {
            return Err(PackError::Odd("letters that are replaced"));
        }
        all.push((letter, (0..by).map(|_| list.letter()).collect::<Result<_, _>>()?));
    }
    Ok(all)
}

fn tensors(cursor: &mut Cursor<'_>) -> Result<Vec<(String, Tensor)>, PackError> {
    let count = cursor.within("tensors", 0..=2048)?;
    let all: Vec<_> = (0..count).map(|_| tensor(cursor)).collect::<Result<_, _>>()?;
    // Tensors that share bytes would take more memory than the file has.
    let whole = all.iter().fold(0, |sum: usize, (_, t)| sum.saturating_add(t.bytes.len()));
    if whole > cursor.bytes.len() {
        return Err(PackError::Odd("tensors that share bytes"));
    }
    Ok(all)
}

fn tensor(cursor: &mut Cursor<'_>) -> Result<(String, Tensor), PackError> {
    let length = usize::from(cursor.u16()?);
    let name = String::from_utf8_lossy(cursor.take(length)?).into_owned();
    let kind = match cursor.u8()? {
        0 => Kind::Plain,
        1 => Kind::Packed,
        _ => return Err(PackError::Odd("the kind of a tensor")),
    };
    let count = cursor.u32()? as usize;
    let start = usize::try_from(cursor.u64()?).unwrap_or(usize::MAX);
    let _length = cursor.u64()?;
    let length = match kind {
        Kind::Plain => count.saturating_mul(4),
        Kind::Packed => (count / BLOCK).saturating_mul(BLOCK_BYTES),
    };
    let end = start.saturating_add(length);
    if end > cursor.bytes.len() {
        return Err(PackError::Short(cursor.bytes.len()));
    }
    Ok((name, Tensor { kind, count, bytes: start..end }))
}

/// Bytes four by four.
fn words(bytes: &[u8]) -> impl Iterator<Item = [u8; 4]> {
    bytes.as_chunks::<4>().0.iter().copied()
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    words(bytes).map(f32::from_le_bytes).collect()
}

/// Reads forward and never beyond the end.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], PackError> {
        let end = self.at.saturating_add(length);
        let taken = self.bytes.get(self.at..end).ok_or(PackError::Short(self.bytes.len()))?;
        self.at = end;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], PackError> {
        let short = PackError::Short(self.bytes.len());
        self.take(N)?.first_chunk::<N>().copied().ok_or(short)
    }

    fn u8(&mut self) -> Result<u8, PackError> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Result<u16, PackError> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, PackError> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, PackError> {
        self.array().map(u64::from_le_bytes)
    }

    fn f32(&mut self) -> Result<f32, PackError> {
        self.array().map(f32::from_le_bytes)
    }

    fn letter(&mut self) -> Result<char, PackError> {
        char::from_u32(self.u32()?).ok_or(PackError::Odd("a letter"))
    }

    /// A whole number between bounds.
    fn within(
        &mut self,
        what: &'static str,
        bounds: std::ops::RangeInclusive<usize>,
    ) -> Result<usize, PackError> {
        let number = self.u32()? as usize;
        if bounds.contains(&number) { Ok(number) } else { Err(PackError::Odd(what)) }
    }
}
