//! Numbers for things that have keys: the interface knows everything by a number, and so small a one
//! that JavaScript keeps it whole.

use std::collections::{BTreeSet, HashMap, HashSet};

/// The largest number that JavaScript keeps whole (`Number.MAX_SAFE_INTEGER`).
const LARGEST: u64 = (1 << 53) - 1;

/// The number of a name: the same on every machine and day, 1 to 2⁵³ − 1.
///
/// A city with a thousand things in seven languages has two names with one number once in 300 million
/// cities. Where something is found by its number, [`distinct`] leaves not even that.
#[must_use]
pub fn number(name: &str) -> u64 {
    let mark = measure::mark(name.as_bytes());
    ((mark ^ (mark >> 53)) & LARGEST).max(1)
}

/// The numbers of names that are looked up by them, no two alike: a name that would get the number of
/// another, earlier in the alphabet, gets the next free one.
#[must_use]
pub fn distinct<'n>(names: impl IntoIterator<Item = &'n str>) -> HashMap<&'n str, u64> {
    numbered(names, number)
}

fn numbered<'n>(
    names: impl IntoIterator<Item = &'n str>,
    number: impl Fn(&str) -> u64,
) -> HashMap<&'n str, u64> {
    let mut taken = HashSet::new();
    let names: BTreeSet<&str> = names.into_iter().collect();
    let numbers = names.into_iter().map(|name| {
        let mut own = number(name);
        while !taken.insert(own) {
            own = own % LARGEST + 1;
        }
        (name, own)
    });
    numbers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_for_ever() {
        assert_eq!(number("page/first-days"), 2_292_141_728_893_816);
        assert_eq!(LARGEST, 9_007_199_254_740_991);
    }

    #[test]
    fn names_that_would_share_a_number_get_their_own() {
        let numbers = numbered(["b", "a", "c"], |_| LARGEST);
        assert_eq!([numbers["a"], numbers["b"], numbers["c"]], [LARGEST, 1, 2]);
    }

    proptest! {
        #[test]
        fn numbers_are_small_and_none_is_nothing(name in ".{0,40}") {
            prop_assert!((1..=LARGEST).contains(&number(&name)));
        }
    }
}
