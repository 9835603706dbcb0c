//! Every different word once while an index is built, numbered as it comes.

use super::sorted::Sorted;

/// Words in the order of their coming, and a table to find them by.
#[derive(Default)]
pub struct Vocabulary {
    words: Sorted,
    /// By what a word's letters add up to: its number and 1 more, or the next free place after that.
    slots: Vec<u32>,
}

/// The words in ascending order, and the number of each.
pub struct InOrder {
    /// The words.
    pub words: Sorted,
    /// For each word the number that it had.
    pub numbers: Vec<u32>,
}

impl Vocabulary {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// A word by its number.
    pub fn word(&self, number: u32) -> &str {
        self.words.word(number as usize)
    }

    /// The number of a word; of a new one the next number.
    pub fn number(&mut self, word: &str) -> u32 {
        // A table more than half full would have to be searched for long.
        if self.slots.len() < 2 * (self.len() + 1) {
            self.widen();
        }
        let slot = self.slot(word);
        let known = self.slots.get(slot).and_then(|n| n.checked_sub(1));
        known.unwrap_or_else(|| {
            let number = u32::try_from(self.len()).unwrap_or(u32::MAX);
            self.words.push(word);
            if let Some(free) = self.slots.get_mut(slot) {
                *free = number + 1;
            }
            number
        })
    }

    /// Where a word stands in the table, or would stand.
    fn slot(&self, word: &str) -> usize {
        // The size is a power of two.
        let last = self.slots.len() - 1;
        let mut slot = mark(word) & last;
        loop {
            match self.slots.get(slot) {
                Some(number) if *number > 0 && self.word(number - 1) != word => {
                    slot = (slot + 1) & last;
                }
                _ => return slot,
            }
        }
    }

    fn widen(&mut self) {
        self.slots = vec![0; (2 * self.slots.len()).max(1024)];
        for number in 0..u32::try_from(self.len()).unwrap_or(u32::MAX) {
            let slot = self.slot(self.word(number));
            if let Some(free) = self.slots.get_mut(slot) {
                *free = number + 1;
            }
        }
    }

    /// The words in ascending order.
    pub fn in_order(self) -> InOrder {
        drop(self.slots);
        let count = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let word = |number: u32| self.words.word(number as usize);
        // Most words differ in their first eight bytes, and those are compared at once.
        let first_eight = |number: u32| {
            let bytes = word(number).bytes().chain(std::iter::repeat(0)).take(8);
            bytes.fold(0_u64, |key, byte| key << 8 | u64::from(byte))
        };
        let mut order: Vec<(u64, u32)> = (0..count).map(|n| (first_eight(n), n)).collect();
        order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| word(a.1).cmp(word(b.1))));
        let mut words = Sorted::default();
        order.iter().for_each(|(_, number)| words.push(word(*number)));
        words.shrink_to_fit();
        InOrder { words, numbers: order.into_iter().map(|(_, number)| number).collect() }
    }
}

/// A mark of a word with its upper half mixed in: words are our own checked records', and those that
/// collide cost time only.
fn mark(word: &str) -> usize {
    let hash = measure::mark(word.as_bytes());
    usize::try_from((hash ^ hash >> 32) & 0xffff_ffff).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn every_word_has_one_number_and_a_place_in_order(
            words in prop::collection::vec("[a-cé]{1,11}", 0..80),
        ) {
            let (mut vocabulary, mut plain) = (Vocabulary::default(), BTreeMap::new());
            for word in &words {
                let next = u32::try_from(plain.len()).unwrap();
                let number = *plain.entry(word.clone()).or_insert(next);
                prop_assert_eq!(vocabulary.number(word), number);
            }
            let sorted = vocabulary.in_order();
            let found: Vec<_> = sorted.numbers.iter().enumerate()
                .map(|(at, number)| (sorted.words.word(at).to_owned(), *number)).collect();
            prop_assert_eq!(found, plain.into_iter().collect::<Vec<_>>());
        }
    }
}
