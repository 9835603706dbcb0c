//! Finds services by words, in the reader's language, the writer's and English at once.
//!
//! A word is found as it stands, as the beginning of a longer word, with a typing error or two
//! ([`errors_forgiven`]), or through a concept that has a name in many languages. Every answer says why it was found. The
//! order depends on nothing but the services and the question.
//!
//! The score is a sum over the words of the question, each worth more the rarer it is:
//! `score = Σ quality × field × language × (1 + log2(services / services with the word))`, with
//! quality 100 (the word), 80 (concept of title or theme), 70 (beginning), 50 and 30 (one, two
//! errors), 40 (concept in the description); a part of the concept counts 19/20 of it, what it is a part
//! of the half, a concept in one of whose phrases an unknown word stands from 2/20 to 6/20; field 3 (title, theme), 2 (organisation), 1 (other
//! text); language 4 for the reader's, 3 for the writer's and English. Services with all words come alone if there
//! are any, but none with less than a tenth of the best score; else those with at least half of it.
//! Equal scores stand in the order of their keys.
//!
//! Not here: stems of each language, sound-alikes, and learning from what people click.

mod beside;
mod build;
mod concept;
mod lexicon;
mod near;
mod sorted;

use crate::fold::words;
use locale::Lang;
use measure::Key;
use std::sync::Arc;

pub use beside::{FEW, First, Nearest, beside};
pub use build::Sought;
use concept::Named;
pub use concept::{Concepts, MOST_MEANT};
use lexicon::Nearly;
pub use near::errors_forgiven;
use sorted::Sorted;

/// The most words of a question; more are passed over.
pub const MOST_WORDS: usize = 12;
/// The most bytes of a question that are read.
pub const LONGEST_QUESTION: usize = 400;
/// So many letters has a word in which an error is forgiven only if it finds nothing as it stands.
const SHORT: usize = 4;
/// A word that was found with no more than this, such as with an error in a title, may mean a concept in
/// one of whose phrases it stands.
const WEAK: u32 = 600;
/// The most different words that one beginning may stand for.
const MOST_BEGUN: usize = 1_000;

/// An index of services, kept in memory and never changed: build a new one when services change.
#[derive(Debug)]
pub struct Index {
    keys: Vec<Key>,
    languages: Vec<Lang>,
    /// All different words.
    words: Sorted,
    /// Where the postings of each word begin, and one more for the end of the last.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    concepts: Arc<Concepts>,
    /// For each concept its services, with whether the title or a theme names it.
    tagged: Vec<Vec<(u32, Tag)>>,
}

/// Where a word stands: service, language, field, packed into 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Posting(u32);

/// How strongly a service has a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tag {
    /// Title or theme name it.
    Named,
    /// The description mentions it.
    Mentioned,
}

/// The part of a service in which a word was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The title.
    Title,
    /// The themes.
    Theme,
    /// The name of the organisation.
    Organisation,
    /// Description, documents, how to begin.
    Description,
}

/// How a word of the question was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// As it stands.
    Word,
    /// As the beginning of this word.
    Beginning(String),
    /// With typing errors: the word that was meant, and how many.
    Errors(String, u8),
    /// Through a concept.
    Concept(Key),
}

/// Why a service was found, for one word of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The word of the question, folded.
    pub word: String,
    /// How it was found.
    pub how: How,
    /// Where.
    pub field: Field,
    /// In which language; `None` for a theme.
    pub language: Option<Lang>,
}

/// A service that answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The service.
    pub service: &'a Key,
    /// Its place among the services from which the index was built, from 0.
    pub position: usize,
    /// The score; only its order means something.
    pub score: u32,
    /// Why it was found, a line for each word that was.
    pub why: Vec<Why>,
}

/// The best that one word of the question found in one service.
#[derive(Clone, Copy, Default)]
struct Hit {
    /// Quality × field × language; 0 for nothing.
    score: u32,
    by: By,
}

/// What a hit came from.
#[derive(Clone, Copy, Default)]
enum By {
    #[default]
    Nothing,
    Word(usize, Posting, u8),
    Beginning(usize, Posting),
    Concept(usize, Tag),
}

impl Posting {
    const MOST_SERVICES: usize = 1 << 20;

    fn new(service: u32, language: u8, field: Field, own: Own) -> Self {
        let field = match field {
            Field::Title => 0,
            Field::Theme => 1,
            Field::Organisation => 2,
            Field::Description => 3,
        };
        Self(service << 12 | u32::from(language) << 4 | field << 2 | own as u32)
    }

    fn service(self) -> usize {
        (self.0 >> 12) as usize
    }

    fn language(self) -> usize {
        (self.0 >> 4 & 0xff) as usize
    }

    fn field(self) -> Field {
        match self.0 >> 2 & 3 {
            0 => Field::Title,
            1 => Field::Theme,
            2 => Field::Organisation,
            _ => Field::Description,
        }
    }

    fn is_own(self) -> bool {
        self.0 & 1 == Own::Source as u32
    }
}

/// Whether a text is in the language in which its author wrote it.
#[derive(Clone, Copy)]
enum Own {
    Translation = 0,
    Source = 1,
}

/// What a field is worth.
fn worth(field: Field) -> u32 {
    match field {
        Field::Title | Field::Theme => 3,
        Field::Organisation => 2,
        Field::Description => 1,
    }
}

/// What each language of the index is worth to a reader: 4 hers, 3 English, 0 others.
fn language_worth(languages: &[Lang], reader: &[Lang]) -> Vec<u32> {
    let is_hers = |l: &Lang| reader.iter().any(|r| r.language() == l.language());
    let worth = |l: &Lang| match l {
        l if is_hers(l) => 4,
        l if l.language() == "en" => 3,
        _ => 0,
    };
    languages.iter().map(worth).collect()
}

impl Index {
    /// How many services are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether it has no services.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The concepts by which it widens questions.
    #[must_use]
    pub fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    /// About how many bytes it occupies.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let tags: usize = self.tagged.iter().map(Vec::len).sum();
        let keys: usize = self.keys.iter().map(|k| k.as_str().len() + size_of::<Key>()).sum();
        self.words.bytes() + 4 * (self.starts.len() + self.postings.len()) + tags * 8 + keys
    }

    /// Answers a question of a reader of these languages, best first, at most `limit` answers.
    ///
    /// A question without words has no answers; the page then shows everything.
    #[must_use]
    pub fn search(&self, question: &str, readers: &[Lang], limit: usize) -> Vec<Match<'_>> {
        let end = question.floor_char_boundary(LONGEST_QUESTION);
        let mut words = words(question.get(..end).unwrap_or_default());
        words.truncate(MOST_WORDS);
        let mut readers = readers.to_vec();
        readers.dedup();
        let readers = readers.as_slice();
        let reader = language_worth(&self.languages, readers);
        let mut table: Vec<Vec<Hit>> = words.iter().map(|w| self.hits(w, &reader)).collect();
        self.add_concepts(&words, readers, &mut table);
        self.forgive_short(&words, &reader, &mut table);
        self.add_hints(&words, readers, &mut table);
        self.rank(&words, &table, limit)
    }

    /// The best hit of a word in every service.
    fn hits(&self, word: &str, reader: &[u32]) -> Vec<Hit> {
        let mut hits = vec![Hit::default(); self.keys.len()];
        let from = self.words.first_from(word);
        let begun =
            (from..self.words.len()).take_while(|at| self.words.word(*at).starts_with(word));
        let is_short = word.len() < 2;
        for at in begun.take(if is_short { 1 } else { MOST_BEGUN }) {
            let is_word = self.words.word(at) == word;
            match (is_word, is_short) {
                (true, _) => self.add(at, 100, reader, &mut hits, |p| By::Word(at, p, 0)),
                (_, true) => {}
                _ => self.add(at, 70, reader, &mut hits, |p| By::Beginning(at, p)),
            }
        }
        self.add_near(word, errors_forgiven(word), reader, &mut hits);
        hits
    }

    /// Adds words that are a typing error away.
    fn add_near(&self, word: &str, most: u8, reader: &[u32], hits: &mut [Hit]) {
        if most == 0 {
            return;
        }
        near::near(
            word,
            most,
            self.words.len(),
            |at| self.words.word(at),
            |at, errors| {
                let quality = if errors == 1 { 50 } else { 30 };
                if errors > 0 {
                    self.add(at, quality, reader, hits, |p| By::Word(at, p, errors));
                }
            },
        );
    }

    /// Notes the postings of a word wherever they are better than what was there.
    fn add(
        &self,
        at: usize,
        quality: u32,
        reader: &[u32],
        hits: &mut [Hit],
        by: impl Fn(Posting) -> By,
    ) {
        for posting in self.postings_of(at) {
            let language = reader.get(posting.language()).copied().unwrap_or(0);
            let language = if posting.is_own() { language.max(3) } else { language };
            let score = quality * worth(posting.field()) * language;
            match hits.get_mut(posting.service()) {
                Some(hit) if hit.score < score => *hit = Hit { score, by: by(*posting) },
                _ => {}
            }
        }
    }

    /// Forgives an error in words of 4 letters that found nothing.
    fn forgive_short(&self, words: &[String], reader: &[u32], table: &mut [Vec<Hit>]) {
        for (word, hits) in words.iter().zip(table) {
            let is_lost = hits.iter().all(|hit| hit.score == 0);
            if is_lost && word.chars().count() == SHORT {
                self.add_near(word, 1, reader, hits);
                self.concepts.misspelt(word).into_iter().for_each(|c| self.add_tags(c, 10, hits));
            }
        }
    }

    /// Lets concepts answer for the words that name them.
    fn add_concepts(&self, words: &[String], reader: &[Lang], table: &mut [Vec<Hit>]) {
        for Named { concept, at, length, how } in self.named(words, reader) {
            let twentieths = if how == Nearly::Misspelt { 10 } else { 20 };
            let named = table.iter_mut().skip(at).take(length);
            named.for_each(|hits| self.add_tags(concept, twentieths, hits));
        }
    }

    /// Lets words that found nothing point to the concepts in whose phrases they stand, the more
    /// weakly the more there are.
    fn add_hints(&self, words: &[String], reader: &[Lang], table: &mut [Vec<Hit>]) {
        for (word, hits) in words.iter().zip(table) {
            if hits.iter().any(|hit| hit.score > WEAK) {
                continue;
            }
            let errors = errors_forgiven(word).max(u8::from(word.chars().count() == SHORT));
            let hinted = self.concepts.hinted(word, reader, errors);
            let twentieths = match hinted.len() {
                0..=3 => 6,
                4..=10 => 4,
                _ => 2,
            };
            for concept in hinted {
                self.add_tagged(concept, twentieths, hits);
                for whole in self.concepts.broader(concept) {
                    self.add_tagged(whole, twentieths / 2, hits);
                }
            }
        }
    }

    /// The concepts that a question names, where nothing else is found with an error forgiven.
    fn named(&self, words: &[String], reader: &[Lang]) -> Vec<Named> {
        let mut named = self.concepts.named_by(words, reader);
        for (at, word) in words.iter().enumerate() {
            let is_named = named.iter().any(|n| (n.at..n.at + n.length).contains(&at));
            if !is_named && errors_forgiven(word) > 0 {
                let how = Nearly::Misspelt;
                let meant = self.concepts.misspelt(word).into_iter();
                named.extend(meant.map(|concept| Named { concept, at, length: 1, how }));
            }
        }
        named
    }

    /// Adds the services that have a concept, a part of it, or what it is a part of.
    fn add_tags(&self, concept: usize, twentieths: u32, hits: &mut [Hit]) {
        self.add_tagged(concept, twentieths, hits);
        for part in self.concepts.parts(concept) {
            self.add_tagged(*part, twentieths * 19 / 20, hits);
        }
        for whole in self.concepts.broader(concept) {
            self.add_tagged(whole, twentieths / 2, hits);
        }
    }

    fn add_tagged(&self, concept: usize, twentieths: u32, hits: &mut [Hit]) {
        for (service, tag) in self.tagged.get(concept).into_iter().flatten() {
            let whole = if *tag == Tag::Named { 80 * 3 * 4 } else { 40 * 4 };
            let score = whole * twentieths / 20;
            match hits.get_mut(*service as usize) {
                Some(hit) if hit.score < score => {
                    *hit = Hit { score, by: By::Concept(concept, *tag) };
                }
                _ => {}
            }
        }
    }

    /// Puts the services in order and explains those that are shown.
    fn rank(&self, words: &[String], table: &[Vec<Hit>], limit: usize) -> Vec<Match<'_>> {
        let rarity: Vec<u32> = table.iter().map(|hits| rarity(hits)).collect();
        let mut found: Vec<(usize, u32, usize)> = (0..self.keys.len())
            .map(|service| {
                let hits =
                    table.iter().zip(&rarity).filter_map(|(h, r)| Some((h.get(service)?, r)));
                let (score, count) = hits.fold((0, 0), |(score, count), (hit, rarity)| {
                    (score + hit.score * rarity, count + usize::from(hit.score > 0))
                });
                (count, score, service)
            })
            .filter(|(count, ..)| *count > 0)
            .collect();
        keep_the_fitting(&mut found, words.len());
        found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| self.key_order(a.2, b.2)));
        found.truncate(limit);
        found.into_iter().filter_map(|(_, score, s)| self.explain(s, score, words, table)).collect()
    }

    fn key_order(&self, a: usize, b: usize) -> std::cmp::Ordering {
        self.keys.get(a).cmp(&self.keys.get(b)).then(a.cmp(&b))
    }

    fn explain(
        &self,
        position: usize,
        score: u32,
        words: &[String],
        table: &[Vec<Hit>],
    ) -> Option<Match<'_>> {
        let why = |(word, hits): (&String, &Vec<Hit>)| self.why(word, hits.get(position)?.by);
        let why = words.iter().zip(table).filter_map(why).collect();
        Some(Match { service: self.keys.get(position)?, position, score, why })
    }

    fn why(&self, word: &str, by: By) -> Option<Why> {
        let at_posting = |how, p: Posting| Why {
            word: word.to_owned(),
            how,
            field: p.field(),
            language: self.languages.get(p.language()).copied(),
        };
        match by {
            By::Nothing => None,
            By::Word(_, p, 0) => Some(at_posting(How::Word, p)),
            By::Word(at, p, n) => {
                Some(at_posting(How::Errors(self.words.word(at).to_owned(), n), p))
            }
            By::Beginning(at, p) => {
                Some(at_posting(How::Beginning(self.words.word(at).to_owned()), p))
            }
            By::Concept(at, tag) => {
                let how = How::Concept(self.concepts.thesaurus().concepts().get(at)?.key.clone());
                let field = if tag == Tag::Named { Field::Theme } else { Field::Description };
                Some(Why { word: word.to_owned(), how, field, language: None })
            }
        }
    }

    fn postings_of(&self, at: usize) -> &[Posting] {
        let start = |at: usize| self.starts.get(at).map_or(0, |s| *s as usize);
        self.postings.get(start(at)..start(at + 1)).unwrap_or_default()
    }
}

/// How much a word is worth by its rarity: 1 + log2(services / services with it), rounded down.
fn rarity(hits: &[Hit]) -> u32 {
    let with = hits.iter().filter(|h| h.score > 0).count().max(1);
    1 + (hits.len() / with).max(1).ilog2()
}

/// Keeps the services with all words, or, when there are none, those with half the best score; of the
/// former none with less than a tenth of the best, which would be a guess beside a find.
fn keep_the_fitting(found: &mut Vec<(usize, u32, usize)>, words: usize) {
    let is_whole = found.iter().any(|(count, ..)| *count == words);
    found.retain(|(count, ..)| !is_whole || *count == words);
    let best = found.iter().map(|(_, score, _)| *score).max().unwrap_or(0);
    let share = if is_whole { 10 } else { 2 };
    found.retain(|(_, score, _)| score * share >= best);
}
