//! Postings while an index is built: for each word a chain of pieces in one long list of bytes.
//!
//! Nobody knows beforehand how often a word will stand anywhere. Lists of their own for millions of
//! words would be mostly room that nothing needs, and postings in the order of their coming would
//! have to be sorted: eight bytes each. A chain takes about three.

use super::Kind;
use super::lists::{read, write};

/// The size of the first piece of a chain, most words standing once or twice; and of later ones. The
/// last four bytes of a piece tell where the next begins.
const FIRST: usize = 16;
const LATER: usize = 64;
const NEXT: usize = 4;

/// Chains of postings, by the number of their word.
#[derive(Default)]
pub struct Chains {
    chains: Vec<Chain>,
    bytes: Vec<u8>,
    /// One posting, packed.
    packed: Vec<u8>,
}

/// Where a chain begins, where it goes on, where its last piece ends, and its last service.
#[derive(Clone, Copy, Default)]
struct Chain {
    first: u32,
    next: u32,
    end: u32,
    service: u32,
}

impl Chains {
    /// Adds a posting to a chain. Services ascend.
    pub fn push(&mut self, word: u32, service: u32, kind: Kind) {
        let word = word as usize;
        if self.chains.len() <= word {
            self.chains.resize(word + 1, Chain::default());
        }
        let Some(mut chain) = self.chains.get(word).copied() else { return };
        // The least 20 bits of the distance are all there are.
        self.packed.clear();
        write((service - chain.service) << 12 | u32::from(kind.0), &mut self.packed);
        chain.service = service;
        let packed = std::mem::take(&mut self.packed);
        for byte in &packed {
            if chain.next == chain.end {
                self.lengthen(&mut chain);
            }
            if let Some(place) = self.bytes.get_mut(chain.next as usize) {
                *place = *byte;
            }
            chain.next += 1;
        }
        self.packed = packed;
        if let Some(known) = self.chains.get_mut(word) {
            *known = chain;
        }
    }

    /// One more piece at the end of a chain.
    fn lengthen(&mut self, chain: &mut Chain) {
        let begin = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        let is_first = chain.end == 0;
        let size = if is_first { FIRST } else { LATER };
        if is_first {
            chain.first = begin;
        } else if let Some(link) = self.bytes.get_mut(chain.end as usize..) {
            link.iter_mut().zip(begin.to_le_bytes()).for_each(|(to, byte)| *to = byte);
        }
        self.bytes.resize(self.bytes.len() + size, 0);
        chain.next = begin;
        chain.end = begin + u32::try_from(size - NEXT).unwrap_or(0);
    }

    /// The postings of a word, into a list.
    pub fn read(&self, word: u32, packed: &mut Vec<u8>, list: &mut Vec<(Kind, u32)>) {
        packed.clear();
        let Some(chain) = self.chains.get(word as usize) else { return };
        let (mut at, mut size) = (chain.first as usize, FIRST - NEXT);
        // A chain that nothing was added to has no piece.
        if chain.end == 0 {
            return;
        }
        loop {
            let is_last = at + size == chain.end as usize;
            let end = if is_last { chain.next as usize } else { at + size };
            packed.extend_from_slice(self.bytes.get(at..end).unwrap_or_default());
            if is_last {
                break;
            }
            let Some(link) = self.bytes.get(end..end + NEXT) else { break };
            at = link.iter().rev().fold(0, |at, byte| at << 8 | usize::from(*byte));
            size = LATER - NEXT;
        }
        let (mut rest, mut service) = (packed.as_slice(), 0);
        while let Some(step) = read(&mut rest) {
            service += step >> 12;
            list.push((Kind(u16::try_from(step & 0xfff).unwrap_or(0)), service));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn what_was_added_is_read_again(
            added in prop::collection::vec((0u32..4, 0u32..200_000, 0u16..4096), 0..400),
        ) {
            let (mut chains, mut plain) = (Chains::default(), BTreeMap::<u32, Vec<_>>::new());
            let mut last = [0; 4];
            for (word, step, kind) in added {
                let service = (last[word as usize] + step) % (1 << 20);
                if service >= last[word as usize] {
                    last[word as usize] = service;
                    chains.push(word, service, Kind(kind));
                    plain.entry(word).or_default().push((Kind(kind), service));
                }
            }
            for word in 0..5 {
                let mut found = Vec::new();
                chains.read(word, &mut Vec::new(), &mut found);
                prop_assert_eq!(found, plain.remove(&word).unwrap_or_default());
            }
        }
    }
}
