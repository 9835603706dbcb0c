//! Lists of lists of numbers as JSON has them for coordinates: kept flat, because a border has
//! hundreds of thousands of points and a list of its own for each would fill the memory.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};
use serde::de::{Error, Visitor};

/// The deepest nesting that any geometry has: areas, each of rings, each of points.
const DEEPEST: usize = 5;

/// Nested lists of numbers, all numbers equally deep.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Nest {
    numbers: Vec<f64>,
    /// For each level from the outermost: where each list ends on the level below.
    ends: Vec<Vec<usize>>,
    /// On which level the numbers stand; none where there is no number.
    deep: Option<usize>,
    /// Whether something is not as it should be: a word, an object, numbers on two levels.
    is_odd: bool,
}

impl Nest {
    /// On how many levels lists stand about each number.
    pub(crate) fn depth(&self) -> usize {
        if self.is_odd { usize::MAX } else { self.deep.unwrap_or(0) }
    }

    /// The lists within a list of a level.
    pub(crate) fn within(&self, level: usize, at: usize) -> Range<usize> {
        let Some(ends) = self.ends.get(level) else { return 0..0 };
        let from = at.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
        from..ends.get(at).copied().unwrap_or(from)
    }

    /// The numbers of a list of the innermost level.
    pub(crate) fn numbers(&self, at: usize) -> &[f64] {
        let level = self.deep.unwrap_or(1).saturating_sub(1);
        self.numbers.get(self.within(level, at)).unwrap_or_default()
    }

    /// The points of a list of points.
    pub(crate) fn points(&self, level: usize, at: usize) -> Vec<(f64, f64)> {
        let point = |i| match self.numbers(i) {
            [x, y, ..] => (*x, *y),
            _ => (f64::NAN, f64::NAN),
        };
        self.within(level, at).map(point).collect()
    }
}

impl<'de> Deserialize<'de> for Nest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut nest = Self::default();
        Level { nest: &mut nest, level: 0 }.deserialize(deserializer)?;
        Ok(nest)
    }
}

struct Level<'n> {
    nest: &'n mut Nest,
    level: usize,
}

impl Level<'_> {
    fn number(self, number: f64) {
        self.nest.is_odd |= self.nest.deep.is_some_and(|deep| deep != self.level);
        self.nest.deep = Some(self.level);
        self.nest.numbers.push(number);
    }

    fn odd(self) {
        self.nest.is_odd = true;
    }
}

impl<'de> DeserializeSeed<'de> for Level<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("lists of numbers")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.number(number);
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        // A coordinate beyond 32 bits is none.
        self.number(i32::try_from(number).map_or(f64::NAN, f64::from));
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.number(u32::try_from(number).map_or(f64::NAN, f64::from));
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.odd();
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.odd();
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.odd();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { nest, level } = self;
        if level >= DEEPEST {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            nest.is_odd = true;
            return Ok(());
        }
        while nest.ends.len() < level + 2 {
            nest.ends.push(Vec::new());
        }
        while list.next_element_seed(Level { nest: &mut *nest, level: level + 1 })?.is_some() {}
        // A list of numbers ends among the numbers, a list of lists among the lists below it.
        let below = nest.ends.get(level + 1).map_or(0, Vec::len);
        let end = if nest.deep == Some(level + 1) { nest.numbers.len() } else { below };
        if let Some(ends) = nest.ends.get_mut(level) {
            ends.push(end);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_kept_flat_and_found_again() {
        let nest: Nest = serde_json::from_str("[[[[1,2],[3,4.5]],[]],[[[5,6,7]]]]").unwrap();
        assert_eq!(nest.depth(), 4);
        assert_eq!(nest.within(0, 0), 0..2);
        assert_eq!(nest.within(1, 0), 0..2);
        assert_eq!(nest.points(2, 0), [(1.0, 2.0), (3.0, 4.5)]);
        assert_eq!(nest.points(2, 1), []);
        assert_eq!(nest.within(1, 1), 2..3);
        assert_eq!(nest.points(2, 2), [(5.0, 6.0)]);
    }

    #[test]
    fn what_is_no_nest_of_numbers_says_so() {
        for text in ["[1,[2]]", "[\"x\"]", "[{\"a\":[1]}]", "[[[[[[1]]]]]]", "true"] {
            let nest: Nest = serde_json::from_str(text).unwrap();
            assert_eq!(nest.depth(), usize::MAX, "{text}");
        }
        assert_eq!(serde_json::from_str::<Nest>("null").unwrap().depth(), 0);
    }
}
