//! Many words, one after another in a single text, each known by its place.

/// Words, in ascending order where they are sought.
#[derive(Clone, Debug, Default)]
pub struct Sorted {
    text: String,
    /// Where each word ends in the text.
    ends: Vec<u32>,
}

impl Sorted {
    /// Adds a word after all others.
    pub fn push(&mut self, word: &str) {
        self.text.push_str(word);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Gives back the room that is not needed when all words are there.
    pub fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes they occupy.
    pub fn bytes(&self) -> usize {
        self.text.len() + 4 * self.ends.len()
    }

    /// The word at a place.
    pub fn word(&self, at: usize) -> &str {
        let end = |at: usize| self.ends.get(at).map_or(0, |e| *e as usize);
        let start = at.checked_sub(1).map_or(0, end);
        self.text.get(start..end(at)).unwrap_or_default()
    }

    /// The place of the first word that is not before this one.
    pub fn first_from(&self, word: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < word { low = middle + 1 } else { high = middle }
        }
        low
    }
}
