//! Every word of the thesaurus once, in order, with the stem that its endings leave.
//!
//! Words are known by their places, because there are tens of thousands of them and each stands in
//! many phrases.

use super::sorted::Sorted;
use std::collections::HashMap;
use std::ops::Range;

/// The shortest stem that may be inflected, in letters.
pub const SHORTEST_STEM: usize = 4;
/// The most letters that an ending may add to a stem.
const LONGEST_ENDING: usize = 3;

/// How nearly words are a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearly {
    /// Letter by letter.
    Exactly,
    /// With other endings.
    Inflected,
    /// With a typing error.
    Misspelt,
}

/// Words in ascending order.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    words: Sorted,
    /// The length of each word's stem in bytes; 0 if it has none.
    stems: Vec<u8>,
    /// The words that have a stem, those with the same stem together.
    by_stem: Vec<u32>,
    /// For each stem from where to where its words stand in `by_stem`.
    stands: HashMap<Box<str>, Range<usize>>,
}

/// Gathers words as they come, and numbers them.
#[derive(Default)]
pub struct Gathering {
    numbers: HashMap<String, u32>,
}

impl Gathering {
    /// The number of a word.
    pub fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        number
    }

    /// The words in order, and the place of each by its number.
    pub fn finish(self) -> (Lexicon, Vec<u32>) {
        let mut sorted: Vec<(String, u32)> = self.numbers.into_iter().collect();
        sorted.sort_unstable();
        let mut places = vec![0; sorted.len()];
        let mut lexicon = Lexicon::default();
        for (place, (word, number)) in (0..).zip(&sorted) {
            lexicon.push(word);
            if let Some(at) = places.get_mut(*number as usize) {
                *at = place;
            }
        }
        lexicon.sort_stems();
        (lexicon, places)
    }
}

impl Lexicon {
    fn push(&mut self, word: &str) {
        self.words.push(word);
        self.stems.push(u8::try_from(stem(word).len()).unwrap_or(0));
    }

    fn sort_stems(&mut self) {
        let has_one = |at: &u32| self.stems.get(*at as usize).is_some_and(|length| *length > 0);
        let mut all: Vec<u32> = (0..).take(self.words.len()).filter(has_one).collect();
        all.sort_by(|a, b| self.stem(*a).cmp(self.stem(*b)));
        let (mut from, mut stands) = (0, HashMap::new());
        for same in all.chunk_by(|a, b| self.stem(*a) == self.stem(*b)) {
            let stem = same.first().map_or("", |at| self.stem(*at));
            stands.insert(stem.into(), from..from + same.len());
            from += same.len();
        }
        self.stands = stands;
        self.by_stem = all;
        self.words.shrink_to_fit();
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at a place.
    pub fn word(&self, at: u32) -> &str {
        self.words.word(at as usize)
    }

    fn stem(&self, at: u32) -> &str {
        let length = self.stems.get(at as usize).copied().unwrap_or(0);
        self.word(at).get(..usize::from(length)).unwrap_or_default()
    }

    /// The places of the words that this one is, inflected or not, in ascending order.
    pub fn like(&self, word: &str) -> Vec<u32> {
        let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]).rev();
        let stems = ends.take(LONGEST_ENDING + 1).filter_map(|end| word.get(..end));
        let mut found: Vec<u32> = stems.flat_map(|stem| self.with_stem(stem)).copied().collect();
        found.extend(self.place(word));
        found.sort_unstable();
        found.dedup();
        found
    }

    fn place(&self, word: &str) -> Option<u32> {
        let at = self.words.first_from(word);
        let is_there = at < self.words.len() && self.words.word(at) == word;
        u32::try_from(at).ok().filter(|_| is_there)
    }

    fn with_stem(&self, stem: &str) -> &[u32] {
        let words = self.stands.get(stem).and_then(|range| self.by_stem.get(range.clone()));
        words.unwrap_or_default()
    }

    /// How nearly a word is the one at a place, if it is at all.
    pub fn likeness(&self, at: u32, word: &str) -> Option<Nearly> {
        likeness(self.word(at), self.stem(at), word)
    }
}

/// How nearly a word is one whose stem is known.
pub fn likeness(own: &str, stem: &str, word: &str) -> Option<Nearly> {
    if word == own {
        return Some(Nearly::Exactly);
    }
    if stem.is_empty() {
        return None;
    }
    let ending = word.strip_prefix(stem)?;
    (ending.chars().count() <= LONGEST_ENDING).then_some(Nearly::Inflected)
}

/// What the endings of a word leave: the word without a last letter that changes when it is declined,
/// or the whole word; empty when that is too short, or a number.
pub fn stem(word: &str) -> &str {
    let bare = word.strip_suffix(is_ending).unwrap_or(word);
    let stem = [bare, word].into_iter().find(|s| s.chars().count() >= SHORTEST_STEM);
    stem.filter(|_| !word.bytes().all(|b| b.is_ascii_digit())).unwrap_or_default()
}

/// Last letters that change when a word is declined.
fn is_ending(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e' | 'i' | 'o' | 'u' | 's' | 'а' | 'я' | 'е' | 'и' | 'і' | 'о' | 'у' | 'ь'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lexicon(words: &[String]) -> Lexicon {
        let mut gathering = Gathering::default();
        words.iter().for_each(|word| _ = gathering.number(word));
        gathering.finish().0
    }

    #[test]
    fn a_stem_is_what_an_ending_leaves() {
        let stems = ["doctors", "skola", "sola", "sad", "112000"].map(stem);
        assert_eq!(stems, ["doctor", "skol", "sola", "", ""]);
    }

    proptest! {
        #[test]
        fn looking_up_finds_what_looking_at_each_word_finds(
            words in prop::collection::vec("[abs]{1,7}", 0..40),
            wanted in "[abs]{1,9}",
        ) {
            let all = lexicon(&words);
            let places = 0..u32::try_from(all.words.len()).unwrap();
            let plain: Vec<u32> = places.filter(|at| all.likeness(*at, &wanted).is_some()).collect();
            prop_assert_eq!(all.like(&wanted), plain);
        }
    }
}
