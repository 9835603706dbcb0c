//! Where things stand: for each word, or each concept, the services that have it, packed.
//!
//! The services of one word are kept in runs of one [`Kind`], that is one language and field, so
//! that a question passes over what its reader does not read without looking at it. Within a run
//! services ascend, and each is told by its distance from the one before it, seven bits a byte: two
//! bytes for most instead of the four or eight of plain numbers.

use super::Kind;

/// Runs of services, list by list.
#[derive(Debug, Default)]
pub struct Lists {
    /// Where each list begins, and one more for the end of the last.
    starts: Vec<u32>,
    bytes: Vec<u8>,
}

/// The services that have a word in one language and field.
#[derive(Clone, Copy, Debug)]
pub struct Run<'l> {
    /// Language and field.
    pub kind: Kind,
    /// The first service, when it is the only one.
    only: Option<u32>,
    bytes: &'l [u8],
}

impl Lists {
    /// Adds a list, which is left empty for the next. Things of one kind and service stand in it once.
    pub fn push(&mut self, list: &mut Vec<(Kind, u32)>) {
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        list.sort_unstable();
        let mut packed = Vec::new();
        for run in list.chunk_by(|a, b| a.0 == b.0) {
            let (Some((kind, first)), rest) = (run.first(), run.get(1..).unwrap_or_default())
            else {
                continue;
            };
            let head = u32::from(kind.0) << 1;
            if rest.is_empty() {
                write(head | 1, &mut self.bytes);
                write(*first, &mut self.bytes);
                continue;
            }
            packed.clear();
            write(*first, &mut packed);
            for pair in run.windows(2) {
                if let [before, after] = pair {
                    write(after.1 - before.1, &mut packed);
                }
            }
            write(head, &mut self.bytes);
            write(u32::try_from(packed.len()).unwrap_or(u32::MAX), &mut self.bytes);
            self.bytes.extend_from_slice(&packed);
        }
        list.clear();
        self.starts.push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
    }

    /// Gives back the room that is not needed when all lists are there.
    pub fn shrink_to_fit(&mut self) {
        self.starts.shrink_to_fit();
        self.bytes.shrink_to_fit();
    }

    /// How many bytes they occupy.
    pub fn bytes(&self) -> usize {
        self.bytes.len() + 4 * self.starts.len()
    }

    /// The runs of a list in the order of their kinds.
    pub fn runs(&self, list: usize) -> impl Iterator<Item = Run<'_>> {
        let start = |at: usize| self.starts.get(at).map_or(0, |s| *s as usize);
        let mut rest = self.bytes.get(start(list)..start(list + 1)).unwrap_or_default();
        std::iter::from_fn(move || {
            let head = read(&mut rest)?;
            let kind = Kind(u16::try_from(head >> 1).unwrap_or(u16::MAX));
            let next = read(&mut rest)?;
            if head & 1 == 1 {
                return Some(Run { kind, only: Some(next), bytes: &[] });
            }
            let (bytes, after) = rest.split_at_checked(next as usize)?;
            rest = after;
            Some(Run { kind, only: None, bytes })
        })
    }
}

impl Run<'_> {
    /// Gives every service, in ascending order; says how many there were.
    pub fn each(self, mut give: impl FnMut(u32)) -> usize {
        if let Some(only) = self.only {
            give(only);
            return 1;
        }
        let (mut rest, mut service, mut count) = (self.bytes, 0, 0);
        while let Some(step) = read(&mut rest) {
            service = u32::wrapping_add(service, step);
            give(service);
            count += 1;
        }
        count
    }
}

/// Writes a number, seven bits a byte, the lowest first.
pub fn write(mut number: u32, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    to.push(number.to_le_bytes()[0]);
}

/// Reads a number that was written so.
#[inline]
pub fn read(from: &mut &[u8]) -> Option<u32> {
    let (first, mut rest) = from.split_first()?;
    let mut number = u32::from(first & 0x7f);
    let (mut last, mut shift) = (*first, 7);
    while last & 0x80 != 0 && shift < 32 {
        let (next, after) = rest.split_first()?;
        number |= u32::from(next & 0x7f) << shift;
        (last, rest, shift) = (*next, after, shift + 7);
    }
    *from = rest;
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn what_was_packed_is_read_again(
            lists in prop::collection::vec(prop::collection::btree_set((0u16..4096, 0u32..1 << 20), 0..60), 0..8),
        ) {
            let mut packed = Lists::default();
            for list in &lists {
                packed.push(&mut list.iter().rev().map(|(k, s)| (Kind(*k), *s)).collect());
            }
            for (at, list) in lists.iter().enumerate() {
                let mut found = BTreeSet::new();
                for run in packed.runs(at) {
                    run.each(|service| assert!(found.insert((run.kind.0, service))));
                }
                prop_assert_eq!(&found, list);
            }
            prop_assert_eq!(packed.runs(lists.len()).count(), 0);
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let lists = Lists { starts: vec![0, u32::try_from(bytes.len()).unwrap()], bytes };
            // Sums of broken steps would overflow; each step alone is read.
            let _ = lists.runs(0).count();
        }
    }
}
