//! Finds the concepts that a text or a question names, in any language of the thesaurus.
//!
//! A service is tagged with a concept when its themes name it or its words contain one of the
//! concept's phrases in the same language; a question may use the phrases of any language, those of
//! the reader's before others. A word counts as inflected when it has the same stem and at most three
//! more letters, unless it is of another language in the reader's own script: there too many words
//! of one language look like another's («sąd», a court, like «sad»). Of phrases that
//! stand within each other the longest counts («food bank» names no bank), and of phrases over the
//! same words those that stand there letter by letter.

use super::lexicon::{Gathering, Lexicon, Nearly, SHORTEST_STEM, likeness, stem};
use super::near::near;
use super::tree::Tree;
use crate::fold::{each_word, words};
use crate::thesaurus::{Concept, Thesaurus};
use locale::Lang;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// A thesaurus, ready for looking up.
#[derive(Clone, Debug)]
pub struct Concepts {
    thesaurus: Cow<'static, Thesaurus>,
    lexicon: Lexicon,
    /// In the order of their first words.
    phrases: Vec<Phrase>,
    /// For each word of the lexicon the first phrase that begins with it or a later one, and the end.
    begins: Vec<u32>,
    /// The words of all phrases, one phrase after another, as places in the lexicon.
    words: Vec<u32>,
    /// Phrases of one word, in their order, each with its concept.
    singles: Beside,
    /// For each concept those that are parts of it.
    parts: Vec<Vec<usize>>,
    /// For each language every longer word of its phrases, in order, beside each concept in whose
    /// phrases it stands.
    vocabulary: BTreeMap<Lang, Beside>,
    scripts: BTreeMap<Lang, Script>,
}

/// Words in their order, each beside a concept, and their beginnings.
#[derive(Clone, Debug, Default)]
struct Beside {
    words: Vec<(u32, usize)>,
    tree: Tree,
}

impl Beside {
    fn of(mut words: Vec<(u32, usize)>, lexicon: &Lexicon) -> Self {
        words.sort_unstable();
        words.dedup();
        words.shrink_to_fit();
        let tree = Tree::of(words.iter().map(|(word, _)| lexicon.word(*word)));
        Self { words, tree }
    }

    /// The concepts beside the words that are at most so many errors away.
    fn near(&self, word: &str, most: u8, lexicon: &Lexicon) -> impl Iterator<Item = usize> {
        let name = |at: usize| self.words.get(at).map_or("", |(own, _)| lexicon.word(*own));
        let found = near(word, most, &self.tree, name).into_iter();
        found.filter_map(|(at, _)| self.words.get(at).map(|(_, concept)| *concept))
    }
}

/// A phrase: its concept, its language, and where its words stand among all.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    concept: usize,
    lang: Lang,
    from: usize,
    length: usize,
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

/// The most words of a text in which concepts are looked for.
pub const MOST_MEANT: usize = 400;
/// A word in the phrases of more concepts than these says nothing about what is meant.
const MOST_HINTED: usize = 40;

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

impl Concepts {
    /// The thesaurus that is in use: made ready once, and shared.
    #[must_use]
    pub fn in_use() -> Arc<Self> {
        static IN_USE: LazyLock<Arc<Concepts>> =
            LazyLock::new(|| Arc::new(Concepts::made(Cow::Borrowed(Thesaurus::in_use()))));
        Arc::clone(&IN_USE)
    }

    /// Makes a thesaurus ready.
    #[must_use]
    pub fn of(thesaurus: Thesaurus) -> Self {
        Self::made(Cow::Owned(thesaurus))
    }

    fn made(thesaurus: Cow<'static, Thesaurus>) -> Self {
        let (mut phrases, words, lexicon) = phrases_of(&thesaurus);
        let first = |phrase: &Phrase| words.get(phrase.from).copied().unwrap_or_default();
        let mut scripts = BTreeMap::new();
        for phrase in &phrases {
            scripts.entry(phrase.lang).or_insert_with(|| script(lexicon.word(first(phrase))));
        }
        phrases.sort_by_key(first);
        let mut begins: Vec<u32> = vec![0; lexicon.len() + 1];
        for phrase in &phrases {
            begins.get_mut(first(phrase) as usize + 1).into_iter().for_each(|count| *count += 1);
        }
        begins.iter_mut().fold(0, |sum, count| {
            *count += sum;
            *count
        });
        let only = phrases.iter().filter(|p| p.length == 1);
        let singles = Beside::of(only.map(|p| (first(p), p.concept)).collect(), &lexicon);
        let vocabulary = vocabulary(&phrases, &words, &lexicon);
        let parts = parts_of(&thesaurus);
        Self { thesaurus, lexicon, phrases, begins, words, singles, parts, vocabulary, scripts }
    }

    /// The thesaurus.
    #[must_use]
    pub fn thesaurus(&self) -> &Thesaurus {
        &self.thesaurus
    }

    /// The concepts that a text in this language or in English names, each once, in the order in which
    /// the text names them. Of a long text the first [`MOST_MEANT`] words are read.
    #[must_use]
    pub fn meant(&self, text: &str, lang: Lang) -> Vec<&Concept> {
        let mut words = words(text);
        words.truncate(MOST_MEANT);
        let mut named = self.named_by(&words, &[lang, Lang::EN]);
        named.sort_by_key(|n| n.at);
        let mut concepts: Vec<usize> = Vec::new();
        for Named { concept, .. } in named {
            if !concepts.contains(&concept) {
                concepts.push(concept);
            }
        }
        concepts.into_iter().filter_map(|at| self.thesaurus.concepts().get(at)).collect()
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
        let begin = |place: usize| self.begins.get(place).map_or(0, |at| *at as usize);
        let with_first = |place: u32| begin(place as usize)..begin(place as usize + 1);
        self.lexicon.like(word).into_iter().flat_map(with_first).collect()
    }

    /// The concept that words from `at` on name by this phrase, if they are one.
    pub(super) fn is_phrase<W: AsRef<str>>(
        &self,
        phrase: usize,
        at: usize,
        words: &[W],
    ) -> Option<Named> {
        let phrase = self.phrases.get(phrase)?;
        let own = self.words.get(phrase.from..phrase.from + phrase.length)?;
        let mut pairs = own.iter().zip(words.get(at..at + phrase.length)?);
        let how = pairs.try_fold(Nearly::Exactly, |worst, (own, word)| {
            Some(worst.max(self.lexicon.likeness(*own, word.as_ref())?))
        })?;
        Some(Named { concept: phrase.concept, at, length: phrase.length, how })
    }

    /// The concepts that a reader of these languages names by a run of words.
    pub(super) fn named_by(&self, words: &[String], reader: &[Lang]) -> Vec<Named> {
        let scripts: Vec<Script> = reader.iter().filter_map(|l| self.script_of(*l)).collect();
        let readers: Vec<Lang> = reader.iter().map(|l| l.parent().unwrap_or(*l)).collect();
        let (mut own, mut others) = (Vec::new(), Vec::new());
        for (at, word) in words.iter().enumerate() {
            for phrase in self.beginning_with(word) {
                let Some(named) = self.is_phrase(phrase, at, words) else { continue };
                let is_own = self.language(phrase).is_some_and(|lang| readers.contains(&lang));
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
            let alike = |(own, _): &&(u32, usize)| {
                likeness(word, stem(word), self.lexicon.word(*own)).is_some()
                    || self.lexicon.likeness(*own, word).is_some()
            };
            let before = found.len();
            let beginning: String = word.chars().take(SHORTEST_STEM - 1).collect();
            let from = words
                .words
                .partition_point(|(own, _)| self.lexicon.word(*own) < beginning.as_str());
            let begins = |(own, _): &&(u32, usize)| self.lexicon.word(*own).starts_with(&beginning);
            let near = words.words.iter().skip(from).take_while(begins);
            found.extend(near.filter(alike).map(|(_, concept)| *concept));
            if found.len() == before && errors > 0 {
                found.extend(words.near(word, errors, &self.lexicon));
            }
        }
        found.sort_unstable();
        found.dedup();
        if found.len() > MOST_HINTED { Vec::new() } else { found }
    }

    /// The script in which a language is written, by its first phrase.
    fn script_of(&self, lang: Lang) -> Option<Script> {
        let mut known = self.scripts.iter();
        known.find(|(known, _)| known.language() == lang.language()).map(|(_, script)| *script)
    }

    /// The language of a phrase, without script and region.
    pub(super) fn language(&self, at: usize) -> Option<Lang> {
        self.phrases.get(at).map(|p| p.lang)
    }

    /// Concepts whose one-word names are this word with one typing error at most.
    pub(super) fn misspelt(&self, word: &str) -> Vec<usize> {
        self.singles.near(word, 1, &self.lexicon).collect()
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

/// All phrases with their words, in the order of the concepts.
fn phrases_of(thesaurus: &Thesaurus) -> (Vec<Phrase>, Vec<u32>, Lexicon) {
    let (mut phrases, mut words) = (Vec::new(), Vec::new());
    let (mut lexicon, mut word) = (Gathering::default(), String::new());
    for (concept, about) in thesaurus.concepts().iter().enumerate() {
        for (lang, text) in
            about.phrases.iter().flat_map(|(l, list)| list.iter().map(move |p| (l, p)))
        {
            let from = words.len();
            each_word(text, &mut word, |word| words.push(lexicon.number(word)));
            let length = words.len() - from;
            if length > 0 {
                let lang = lang.parent().unwrap_or(*lang);
                phrases.push(Phrase { concept, lang, from, length });
            }
        }
    }
    let (lexicon, places) = lexicon.finish();
    for word in &mut words {
        *word = places.get(*word as usize).copied().unwrap_or_default();
    }
    (phrases, words, lexicon)
}

fn parts_of(thesaurus: &Thesaurus) -> Vec<Vec<usize>> {
    let mut parts = vec![Vec::new(); thesaurus.concepts().len()];
    for (at, concept) in thesaurus.concepts().iter().enumerate() {
        for up in thesaurus.broader(&concept.key).filter_map(|b| thesaurus.place(&b.key)) {
            parts.get_mut(up).into_iter().for_each(|list: &mut Vec<usize>| list.push(at));
        }
    }
    parts
}

/// The words of every language's phrases, beside the concepts in whose phrases they stand.
fn vocabulary(phrases: &[Phrase], words: &[u32], lexicon: &Lexicon) -> BTreeMap<Lang, Beside> {
    let mut all: BTreeMap<Lang, Vec<(u32, usize)>> = BTreeMap::new();
    let is_long = |word: &&u32| lexicon.word(**word).chars().count() >= SHORTEST_STEM - 1;
    for phrase in phrases {
        let own = words.get(phrase.from..phrase.from + phrase.length).unwrap_or_default();
        let list = all.entry(phrase.lang).or_default();
        list.extend(own.iter().filter(is_long).map(|word| (*word, phrase.concept)));
    }
    all.into_iter().map(|(lang, list)| (lang, Beside::of(list, lexicon))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::words;

    fn found(text: &str) -> Vec<String> {
        let concepts = Concepts::in_use();
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
