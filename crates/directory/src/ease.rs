//! Whether a text is easy to read, by the length of its sentences: the one sign that means the same in
//! every language with spaces between words.
//!
//! Measures that count syllables or long words (LIX, Flesch) are calibrated for a language each, and
//! for most of those that newcomers read for none; they are left out. The bound is that of the
//! guidance for plain writing of the British government (GOV.UK, Content design: sentences of more
//! than 25 words are split).
//!
//! Not here: whether the words are plain. Only a reader can tell.

use crate::prose;

/// A sentence with more words than these is hard.
pub const MOST_WORDS: usize = 25;

/// How a text reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ease {
    /// How many sentences it has.
    pub sentences: usize,
    /// How many words.
    pub words: usize,
    /// The sentences with more than [`MOST_WORDS`] words, the longest first.
    pub hard: Vec<String>,
}

/// Looks at a text with the marks of [`prose`]; nothing of a text without words.
///
/// ```
/// let easy = directory::ease::of("Come on Monday. Bring your card.").unwrap();
/// assert_eq!((easy.sentences, easy.words, easy.hard.len()), (2, 6, 0));
/// ```
#[must_use]
pub fn of(text: &str) -> Option<Ease> {
    let mut ease = Ease { sentences: 0, words: 0, hard: Vec::new() };
    for line in prose::words(text).lines() {
        for sentence in sentences(line) {
            let words = count(sentence);
            ease.sentences += 1;
            ease.words += words;
            if words > MOST_WORDS {
                ease.hard.push(sentence.trim().to_owned());
            }
        }
    }
    ease.hard.sort_by_key(|sentence| std::cmp::Reverse(count(sentence)));
    (ease.sentences > 0).then_some(ease)
}

/// The sentences of a line: each ends with a mark that ends sentences, before a space or the end. A
/// dot before a small letter or a digit ends none, as in «e.g. this» and «No. 5».
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let (sentence, after) = rest.split_at(end_of_sentence(rest));
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
    .filter(|sentence| count(sentence) > 0)
}

/// Where the first sentence of a line ends.
fn end_of_sentence(line: &str) -> usize {
    let ends = line.char_indices().filter(|(_, c)| ENDS.contains(*c));
    let is_end = |(at, c): &(usize, char)| {
        let rest = line.get(at + c.len_utf8()..).unwrap_or_default();
        let next = rest.trim_start_matches(|c| ENDS.contains(c) || CLOSES.contains(c));
        let word = next.trim_start();
        let begins = word.chars().next();
        let goes_on = *c == '.' && begins.is_some_and(|c| c.is_lowercase() || c.is_numeric());
        next.is_empty() || (word.len() < next.len() && !goes_on)
    };
    ends.filter(is_end).map(|(at, c)| at + c.len_utf8()).next().unwrap_or(line.len())
}

/// What ends a sentence, in the scripts of our languages.
const ENDS: &str = ".!?…؟۔።፧";
/// What may stand behind it.
const CLOSES: &str = "»”“’\"\')]";

/// How many words a sentence has: what stands between spaces and has a letter or a digit.
fn count(sentence: &str) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    sentence.split(|c: char| c.is_whitespace() || c == '፡').filter(is_word).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counted(text: &str) -> (usize, usize) {
        of(text).map_or((0, 0), |ease| (ease.sentences, ease.words))
    }

    #[test]
    fn sentences_end_where_readers_say_so() {
        assert_eq!(counted(""), (0, 0));
        assert_eq!(counted(" — … "), (0, 0));
        assert_eq!(counted("Call us, e.g. on Monday. Bring form No. 5!"), (2, 9));
        assert_eq!(counted("«Come in.» Then wait… Is it free? Yes"), (4, 8));
        assert_eq!(counted("متى نفتح؟ كل يوم۔ تعال."), (3, 5));
        assert_eq!(counted("ሰላም። ናብዚ ንዑ።"), (2, 3));
        assert_eq!(counted("## Bring\n\n- a card\n- your [form](https://a.example/x.y)"), (3, 5));
        assert_eq!(counted("See www.jelgava.lv and 3.50 €"), (1, 4));
    }

    #[test]
    fn long_sentences_are_told_the_longest_first() {
        let long = |n: usize| vec!["Word"; n].join(" ");
        let text = format!("{}. {}. Short. {}.", long(26), long(40), long(25));
        let ease = of(&text).unwrap();
        assert_eq!(ease.sentences, 4);
        assert_eq!(ease.hard.iter().map(|s| count(s)).collect::<Vec<_>>(), [40, 26]);
    }

    proptest! {
        #[test]
        fn no_word_is_lost_or_counted_twice(text in "[a-zа-яا-ي .!?؟።»]{0,120}") {
            let whole: usize = prose::words(&text).lines().map(count).sum();
            prop_assert_eq!(counted(&text).1, whole);
        }
    }
}
