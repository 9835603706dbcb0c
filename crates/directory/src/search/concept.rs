//! Finds the concepts that a text or a question names, in any language of the thesaurus.
//!
//! A service is tagged with a concept when its themes name it or its words contain one of the
//! concept's phrases in the same language; a question may use the phrases of any language, those of
//! the reader's before others. A word counts as inflected when it has the same stem and at most three
//! more letters, unless it is of another language in the reader's own script: there too many words
//! of one language look like another's («sąd», a court, like «sad»). Of phrases that
//! stand within each other the longest counts («food bank» names no bank), and of phrases over the
//! same words those that stand there letter by letter.

use crate::fold::words;
use crate::thesaurus::Thesaurus;
use locale::Lang;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The shortest stem that may be inflected, in letters.
const SHORTEST_STEM: usize = 4;
/// The most letters that an ending may add to a stem.
const LONGEST_ENDING: usize = 3;

/// A thesaurus, ready for looking up.
#[derive(Clone, Debug)]
pub struct Concepts {
    thesaurus: Thesaurus,
    phrases: Vec<Phrase>,
    starts: HashMap<String, Vec<usize>>,
    /// Phrases of one word, sorted, each with its concept.
    singles: Vec<(String, usize)>,
    /// For each concept those that are parts of it.
    parts: Vec<Vec<usize>>,
    /// For each language every word of its phrases, sorted, with the concepts in whose phrases it
    /// stands.
    vocabulary: BTreeMap<Lang, Vec<(String, Vec<usize>)>>,
}

#[derive(Clone, Debug)]
struct Phrase {
    concept: usize,
    lang: Lang,
    words: Vec<Inflected>,
}

/// A word of a phrase, and the stem that its endings leave.
#[derive(Clone, Debug)]
struct Inflected {
    word: String,
    stem: Option<String>,
}

/// A concept that a run of words names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Its place among all concepts.
    pub concept: usize,
    /// The first of the words.
    pub at: usize,
    /// How many words.
    pub length: usize,
    /// How nearly.
    pub how: Nearly,
}

/// A word in the phrases of more concepts than these says nothing about what is meant.
const MOST_HINTED: usize = 40;

/// The words of every language's phrases, with the concepts in whose phrases they stand.
fn vocabulary(phrases: &[Phrase]) -> BTreeMap<Lang, Vec<(String, Vec<usize>)>> {
    let mut all: BTreeMap<Lang, BTreeMap<&str, BTreeSet<usize>>> = BTreeMap::new();
    for phrase in phrases {
        let words = all.entry(phrase.lang).or_default();
        for word in phrase.words.iter().filter(|w| w.word.chars().count() >= SHORTEST_STEM - 1) {
            words.entry(&word.word).or_default().insert(phrase.concept);
        }
    }
    let sorted = |words: BTreeMap<&str, BTreeSet<usize>>| {
        words.into_iter().map(|(w, c)| (w.to_owned(), c.into_iter().collect())).collect()
    };
    all.into_iter().map(|(lang, words)| (lang, sorted(words))).collect()
}

/// The writing systems that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
}

/// The script of a word, by its first letter.
fn script(word: &str) -> Script {
    match word.chars().find(|c| c.is_alphabetic()) {
        Some('a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') => {
            Script::Latin
        }
        Some('\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}') => Script::Greek,
        Some('\u{400}'..='\u{52f}') => Script::Cyrillic,
        Some('\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}') => Script::Arabic,
        Some('\u{1200}'..='\u{139f}') => Script::Ethiopic,
        _ => Script::Other,
    }
}

/// How nearly words are a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearly {
    /// Letter by letter.
    Exactly,
    /// With other endings.
    Inflected,
    /// With a typing error.
    Misspelt,
}

impl Concepts {
    /// The thesaurus that comes with the program.
    #[must_use]
    pub fn built_in() -> Self {
        Self::of(Thesaurus::built_in().clone())
    }

    /// Makes a thesaurus ready.
    #[must_use]
    pub fn of(thesaurus: Thesaurus) -> Self {
        let phrases = phrases_of(&thesaurus);
        let mut starts: HashMap<String, Vec<usize>> = HashMap::new();
        let mut singles = Vec::new();
        for (at, phrase) in phrases.iter().enumerate() {
            let first = phrase.words.first();
            let keys = first.into_iter().flat_map(|w| [Some(&w.word), w.stem.as_ref()]);
            keys.flatten().for_each(|k| starts.entry(k.clone()).or_default().push(at));
            if let [only] = phrase.words.as_slice() {
                singles.push((only.word.clone(), phrase.concept));
            }
        }
        starts.values_mut().for_each(|v| v.dedup());
        singles.sort_unstable();
        singles.dedup();
        let mut parts = vec![Vec::new(); thesaurus.concepts().len()];
        for (at, concept) in thesaurus.concepts().iter().enumerate() {
            for up in thesaurus.broader(&concept.key).filter_map(|b| thesaurus.place(&b.key)) {
                parts.get_mut(up).into_iter().for_each(|list: &mut Vec<usize>| list.push(at));
            }
        }
        let vocabulary = vocabulary(&phrases);
        Self { thesaurus, phrases, starts, singles, parts, vocabulary }
    }

    /// The thesaurus.
    #[must_use]
    pub fn thesaurus(&self) -> &Thesaurus {
        &self.thesaurus
    }

    /// The places of the concepts that are parts of one.
    pub(super) fn parts(&self, concept: usize) -> &[usize] {
        self.parts.get(concept).map_or(&[], Vec::as_slice)
    }

    /// The places of the concepts of which one is a part.
    pub(super) fn broader(&self, concept: usize) -> impl Iterator<Item = usize> {
        let key = self.thesaurus.concepts().get(concept).map(|c| &c.key);
        let broader = key.into_iter().flat_map(|key| self.thesaurus.broader(key));
        broader.filter_map(|b| self.thesaurus.place(&b.key))
    }

    /// The phrases that may begin with this folded word.
    pub(super) fn beginning_with(&self, word: &str) -> Vec<usize> {
        let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]).rev();
        let parts = ends.take(LONGEST_ENDING + 1).filter_map(|end| word.get(..end));
        let mut found: Vec<usize> =
            parts.filter_map(|part| self.starts.get(part)).flatten().copied().collect();
        found.retain(|at| {
            let first = self.phrases.get(*at).and_then(|p| p.words.first());
            first.is_some_and(|w| w.likeness(word).is_some())
        });
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The concept that words from `at` on name by this phrase, if they are one.
    pub(super) fn is_phrase<W: AsRef<str>>(
        &self,
        phrase: usize,
        at: usize,
        words: &[W],
    ) -> Option<Named> {
        let phrase = self.phrases.get(phrase)?;
        let words = words.get(at..at + phrase.words.len())?;
        let pairs = phrase.words.iter().zip(words);
        let how = pairs.map(|(p, w)| p.likeness(w.as_ref())).collect::<Option<Vec<_>>>()?;
        let how = how.into_iter().max().unwrap_or(Nearly::Exactly);
        Some(Named { concept: phrase.concept, at, length: phrase.words.len(), how })
    }

    /// The concepts that a reader of these languages names by a run of words.
    pub(super) fn named_by(&self, words: &[String], reader: &[Lang]) -> Vec<Named> {
        let scripts: Vec<Script> = reader.iter().filter_map(|l| self.script_of(*l)).collect();
        let (mut own, mut others) = (Vec::new(), Vec::new());
        for (at, word) in words.iter().enumerate() {
            for phrase in self.beginning_with(word) {
                let Some(named) = self.is_phrase(phrase, at, words) else { continue };
                let lang = self.language(phrase);
                let is_own =
                    reader.iter().any(|r| lang.is_some_and(|l| l.language() == r.language()));
                let is_alike = scripts.contains(&script(word));
                match (is_own, named.how) {
                    (true, _) => own.push(named),
                    (false, Nearly::Inflected) if is_alike => {}
                    _ => others.push(named),
                }
            }
        }
        keep_longest(&mut own);
        let covered =
            |n: &Named| own.iter().any(|o| o.at < n.at + n.length && n.at < o.at + o.length);
        others.retain(|n| !covered(n));
        keep_longest(&mut others);
        own.append(&mut others);
        own
    }

    /// The concepts whose phrases in the reader's languages have this word somewhere, as it stands,
    /// inflected, or with an error: what is left when the word is no phrase by itself. A word that
    /// stands almost everywhere says nothing and has none.
    pub(super) fn hinted(&self, word: &str, reader: &[Lang], errors: u8) -> Vec<usize> {
        let mut found = Vec::new();
        for lang in reader {
            let Some(words) = self.vocabulary.get(lang) else { continue };
            let wanted = Inflected::new(word.to_owned());
            let alike = |(own, _): &&(String, Vec<usize>)| {
                wanted.likeness(own).is_some()
                    || Inflected::new(own.clone()).likeness(word).is_some()
            };
            let before = found.len();
            let beginning: String = word.chars().take(SHORTEST_STEM - 1).collect();
            let from = words.partition_point(|(own, _)| own.as_str() < beginning.as_str());
            let near = words.iter().skip(from).take_while(|(own, _)| own.starts_with(&beginning));
            found.extend(near.filter(alike).flat_map(|(_, concepts)| concepts));
            if found.len() == before && errors > 0 {
                let name = |at: usize| words.get(at).map_or("", |(own, _)| own.as_str());
                super::near::near(word, errors, words.len(), name, |at, _| {
                    found.extend(words.get(at).into_iter().flat_map(|(_, concepts)| concepts));
                });
            }
        }
        found.sort_unstable();
        found.dedup();
        if found.len() > MOST_HINTED { Vec::new() } else { found }
    }

    /// The script in which a language is written, by its first phrase.
    fn script_of(&self, lang: Lang) -> Option<Script> {
        let first = self.phrases.iter().find(|p| p.lang.language() == lang.language())?;
        first.words.first().map(|w| script(&w.word))
    }

    /// The language of a phrase.
    pub(super) fn language(&self, at: usize) -> Option<Lang> {
        self.phrases.get(at).map(|p| p.lang)
    }

    /// Phrases of one word in ascending order, each with its concept.
    pub(super) fn singles(&self) -> &[(String, usize)] {
        &self.singles
    }
}

/// Keeps the concepts whose words do not stand within a longer phrase, and over the same words
/// those that stand there exactly, if any do.
pub(super) fn keep_longest(named: &mut Vec<Named>) {
    named.sort_unstable_by_key(|n| (n.at, usize::MAX - n.length, n.how, n.concept));
    let mut reach = 0;
    let mut last: Option<Named> = None;
    named.retain(|n| {
        let is_same = last.is_some_and(|l| (l.at, l.length) == (n.at, n.length));
        let stays = match last {
            Some(l) if is_same => l.how == n.how,
            _ => n.at + n.length > reach,
        };
        if stays && !is_same {
            reach = reach.max(n.at + n.length);
            last = Some(*n);
        }
        stays
    });
}

fn phrases_of(thesaurus: &Thesaurus) -> Vec<Phrase> {
    let mut all = Vec::new();
    for (concept, about) in thesaurus.concepts().iter().enumerate() {
        for (lang, list) in &about.phrases {
            let folded = list.iter().map(|p| words(p).into_iter().map(Inflected::new).collect());
            let phrase = |words| Phrase { concept, lang: *lang, words };
            all.extend(folded.map(phrase).filter(|p: &Phrase| !p.words.is_empty()));
        }
    }
    all
}

impl Inflected {
    fn new(word: String) -> Self {
        let bare = word.strip_suffix(is_ending).unwrap_or(&word);
        let stem = [bare, &word].into_iter().find(|s| s.chars().count() >= SHORTEST_STEM);
        let stem = stem.filter(|_| !word.bytes().all(|b| b.is_ascii_digit())).map(str::to_owned);
        Self { word, stem }
    }

    /// How nearly a word is this one, if it is at all.
    fn likeness(&self, word: &str) -> Option<Nearly> {
        if *word == self.word {
            return Some(Nearly::Exactly);
        }
        let ending = word.strip_prefix(self.stem.as_deref()?)?;
        (ending.chars().count() <= LONGEST_ENDING).then_some(Nearly::Inflected)
    }
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

    fn found(text: &str) -> Vec<String> {
        let concepts = Concepts::built_in();
        let words = words(text);
        let mut named = Vec::new();
        for at in 0..words.len() {
            let phrases = concepts.beginning_with(&words[at]);
            named.extend(phrases.into_iter().filter_map(|p| concepts.is_phrase(p, at, &words)));
        }
        keep_longest(&mut named);
        let key = |n: &Named| concepts.thesaurus.concepts()[n.concept].key.to_string();
        let mut keys: Vec<_> = named.iter().map(key).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    #[test]
    fn the_longest_phrase_counts_and_the_exact_one_before_an_inflected() {
        assert_eq!(found("food bank"), ["food-bank"]);
        assert_eq!(found("a bank account"), ["bank"]);
        assert_eq!(found("police"), ["police"]);
        assert!(found("doctors").contains(&"doctor".to_owned()));
        assert!(found("a cook in the house of a friend").is_empty());
    }

    #[test]
    fn what_is_within_a_longer_phrase_is_dropped() {
        let named = |at, length, concept| Named { concept, at, length, how: Nearly::Exactly };
        let mut all = vec![named(1, 1, 1), named(0, 2, 2), named(0, 1, 3), named(2, 1, 4)];
        all.push(Named { how: Nearly::Inflected, ..named(2, 1, 5) });
        keep_longest(&mut all);
        let kept: Vec<_> = all.iter().map(|n| n.concept).collect();
        assert_eq!(kept, [2, 4]);
    }
}
