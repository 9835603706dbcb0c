//! JSON: what the readers and writers of its two formats share.
//!
//! A document is read in one pass into types made for it, never into a tree of anything: what is
//! not wanted is passed over, and a cell takes as much room as its figure. Cells are taken as they
//! come, so that every wrong one is named; where the frame is wrong, its first fault is told.

use std::{
    cell::Cell,
    fmt,
    io::{self, BufReader, Read},
    marker::PhantomData,
};

use measure::Problem;
use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};

use crate::{
    dataset::Dimension,
    read::{Bounded, Limits, Refused, cell::number, unreadable},
};

/// A problem at a path such as `dimension.geo.category`.
pub(crate) fn at_path(code: &'static str, path: impl fmt::Display) -> Problem {
    let path: String = path.to_string().chars().take(200).collect();
    Problem::new(code, path)
}

/// For every byte that a file may have, so many bytes of memory for what is kept of its frame.
const ROOM: u64 = 8;

/// The room of the smallest file.
const LEAST_ROOM: u64 = 1 << 16;

thread_local! {
    /// How much memory the document that this thread reads may still take for its frame. Lists of
    /// nothing, `{},{},{}`, would otherwise take a hundred times the room of their text.
    static LEFT: Cell<u64> = const { Cell::new(0) };
}

/// Takes room for one more of a kind.
pub(crate) fn take_room<T, E: serde::de::Error>() -> Result<(), E> {
    let room = size_of::<T>().max(8) as u64;
    let left = LEFT.get().checked_sub(room);
    LEFT.set(left.unwrap_or_default());
    if left.is_some() { Ok(()) } else { Err(E::custom(NO_ROOM)) }
}

/// What is said where there is no room left.
const NO_ROOM: &str = "too much";

/// Reads one document, within bounds, with nothing behind it; what has another frame is refused
/// by the code `other`.
pub(crate) fn document<T>(
    source: impl Read,
    limits: &Limits,
    other: &'static str,
    seed: impl for<'de> DeserializeSeed<'de, Value = T>,
) -> Result<T, Refused> {
    LEFT.set(limits.bytes.saturating_mul(ROOM).max(LEAST_ROOM));
    let mut bounded = Bounded::new(source, limits.bytes);
    let found = beginning(&mut bounded).map_err(|error| Refused::because(unreadable(error)));
    let beginning = found?;
    let text = beginning.as_slice().chain(&mut bounded);
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 16, text));
    let read = seed.deserialize(&mut json).and_then(|read| json.end().map(|()| read));
    drop(json);
    match (bounded.problem(), read) {
        (Some(problem), _) => Err(Refused::because(problem)),
        (None, Ok(read)) => Ok(read),
        (None, Err(error)) => Err(Refused::because(fault(&error, other, limits))),
    }
}

/// The first bytes, without the mark of byte order that some programs put there.
fn beginning(source: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(3);
    source.take(3).read_to_end(&mut bytes)?;
    if bytes == *b"\xef\xbb\xbf" {
        bytes.clear();
    }
    Ok(bytes)
}

/// What is wrong with a document that is not read to its end.
fn fault(error: &serde_json::Error, other: &'static str, limits: &Limits) -> Problem {
    let (line, column) = (error.line(), error.column());
    let code = match error.classify() {
        serde_json::error::Category::Io => return unreadable(error),
        serde_json::error::Category::Eof if line <= 1 && column == 0 => "empty-file",
        serde_json::error::Category::Data => other,
        _ => "not-json",
    };
    let said = error.to_string();
    if said.starts_with(NO_ROOM) {
        let place = format!("{line}:{column}");
        return Problem::new("too-many-rows", place).with("most", limits.rows);
    }
    let said = said.split(" at line ").next().unwrap_or_default();
    let place = format!("{line}:{column}");
    Problem::new(code, place).with("line", line).with("column", column).with("error", said)
}

/// A cell as it comes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Scalar {
    /// `null`.
    #[default]
    Null,
    /// A number.
    Number(f64),
    /// A text.
    Text(Box<str>),
    /// Several.
    List(Box<[Scalar]>),
    /// Anything else: no cell at all.
    Other,
}

impl Scalar {
    /// The figure, NaN when it is missing; the cell itself when it is no number.
    pub fn figure(&self) -> Result<f64, &str> {
        match self {
            Self::Null => Ok(f64::NAN),
            Self::Number(number) => Ok(*number),
            Self::Text(text) => number(text).map(|n| n.unwrap_or(f64::NAN)).ok_or(text),
            Self::List(_) | Self::Other => Err(""),
        }
    }

    /// The text without blanks around it; years and versions that stand as numbers count as text.
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.trim().to_owned()),
            Self::Number(number) => Some(number.to_string()),
            Self::Null | Self::List(_) | Self::Other => None,
        }
    }

    /// The place in a list.
    pub fn place(&self) -> Option<u64> {
        // Below 2^53 every whole number is exact.
        const MOST: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Number(n) if (0.0..MOST).contains(n) && n.fract() == 0.0 => Some(*n as u64),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a cell")
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar::Other)
    }

    fn visit_f64<E>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number as f64))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar, A::Error> {
        let mut cells = Vec::new();
        while let Some(cell) = items.next_element()? {
            take_room::<Scalar, A::Error>()?;
            cells.push(cell);
        }
        Ok(Scalar::List(cells.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Scalar, A::Error> {
        while items.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Other)
    }
}

/// A text where there is one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Text(pub Option<String>);

impl Text {
    /// The text, unless it is empty.
    pub fn some(self) -> Option<String> {
        self.0.filter(|text| !text.is_empty())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        Ok(Self(Scalar::deserialize(json)?.text()))
    }
}

/// What a visitor makes of all that is neither list nor object.
macro_rules! otherwise {
    ($value:expr) => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($value)
        }

        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok($value)
        }

        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok($value)
        }

        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok($value)
        }

        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok($value)
        }

        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok($value)
        }
    };
}
pub(crate) use otherwise;

/// A list or an object, or nothing where something else stands.
#[derive(Clone, Debug, Default)]
pub(crate) enum Either<L, O> {
    List(L),
    Object(O),
    #[default]
    Neither,
}

struct EitherVisitor<L, O>(PhantomData<(L, O)>);

impl<'de, L: Deserialize<'de>, O: Deserialize<'de>> Deserialize<'de> for Either<L, O> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(EitherVisitor(PhantomData))
    }
}

impl<'de, L: Deserialize<'de>, O: Deserialize<'de>> Visitor<'de> for EitherVisitor<L, O> {
    type Value = Either<L, O>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    otherwise!(Either::Neither);

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        L::deserialize(SeqAccessDeserializer::new(items)).map(Either::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        O::deserialize(MapAccessDeserializer::new(items)).map(Either::Object)
    }
}

/// The items of a list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Items<T>(pub Vec<T>);

struct ItemsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_seq(ItemsVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ItemsVisitor<T> {
    type Value = Items<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Items<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            take_room::<T, A::Error>()?;
            all.push(item);
        }
        Ok(Items(all))
    }
}

/// Something that is passed over.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Passed;

impl<'de> Deserialize<'de> for Passed {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(json).map(|_| Self)
    }
}

/// A list, or nothing.
pub(crate) type List<T> = Either<Items<T>, Passed>;

/// An object, or nothing.
pub(crate) type Object<T> = Either<Passed, T>;

impl<T, O> Either<Items<T>, O> {
    /// The list, where there is one.
    pub fn list(&self) -> Option<&[T]> {
        match self {
            Self::List(Items(list)) => Some(list),
            _ => None,
        }
    }
}

impl<L, T> Either<L, T> {
    /// The object, where there is one.
    pub fn object(&self) -> Option<&T> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// The members of an object in their order, even those that come twice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Members<T>(pub Vec<(String, T)>);

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Members<T> {
    /// The first member of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, member)| member)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_map(MembersVisitor(PhantomData))
    }
}

struct MembersVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MembersVisitor<T> {
    type Value = Members<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Members<T>, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = items.next_entry()? {
            take_room::<(String, T), A::Error>()?;
            members.push(member);
        }
        Ok(Members(members))
    }
}

/// A number that is written with digits alone.
pub(crate) fn digits(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// The agency of a table whose file names none: the name of its source as a code.
pub(crate) fn agency_of(source: Option<&str>) -> String {
    let words = source.unwrap_or_default().split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> =
        words.filter(|word| !word.is_empty()).map(str::to_ascii_uppercase).collect();
    let name: String = words.join("_").chars().take(64).collect();
    let name = name.trim_end_matches('_');
    let is_name = name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
    if is_name { name.to_owned() } else { "UNKNOWN".to_owned() }
}

/// Whether a text can be the code or the version of a table, or its agency.
pub(crate) fn is_name(text: &str) -> bool {
    let is_ok = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    !text.is_empty() && text.len() <= 100 && text.bytes().all(is_ok)
}

/// The place of a code among those of its dimension.
pub(crate) fn place_of(dimension: &Dimension, code: &str) -> usize {
    dimension.codes.binary_search_by(|c| c.code.as_str().cmp(code)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_becomes_an_agency() {
        assert_eq!(agency_of(Some("ESTAT")), "ESTAT");
        assert_eq!(agency_of(Some("Statistics Norway")), "STATISTICS_NORWAY");
        assert_eq!(agency_of(Some("INE and - IGE.")), "INE_AND_IGE");
        for nobody in [None, Some(""), Some("ΕΛΣΤΑΤ"), Some("3M")] {
            assert_eq!(agency_of(nobody), "UNKNOWN");
        }
    }
}
