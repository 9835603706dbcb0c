//! One question: what each of its words found, and where.

use super::concept::Named;
use super::hits::{Hit, Hits, MOST_ORIGINS};
use super::lexicon::Nearly;
use super::lists::Run;
use super::near::{errors_forgiven, near_by_both_ends};
use super::{Field, How, Index, Kind, MOST_BEGUN, Question, SHORT, Tag, WEAK, Why};
use locale::Lang;

/// A question while it is answered.
pub struct Asking<'i, 'q> {
    /// What is asked.
    pub index: &'i Index,
    question: &'q Question,
    /// For each word what it found.
    pub hits: Vec<Hits>,
    /// For each word where it looked.
    origins: Vec<Vec<Origin>>,
    /// What each kind of posting is worth to the reader: field × language.
    worth: Vec<u32>,
    /// How many postings were read.
    pub read: usize,
}

/// Where a hit came from.
#[derive(Clone, Copy)]
enum Origin {
    /// A word with so many errors, and in which language and field.
    Word(usize, u8, Kind),
    /// A word that begins so.
    Beginning(usize, Kind),
    /// A concept.
    Concept(usize, Tag),
}

/// What a field is worth.
fn worth(field: Field) -> u32 {
    match field {
        Field::Title | Field::Theme => 3,
        Field::Organisation => 2,
        Field::Description => 1,
    }
}

/// What each kind of posting is worth to a reader: the language counts 4 if it is hers, 3 if it is
/// English or the writer's own, and else nothing.
fn worths(languages: &[Lang], readers: &[Lang]) -> Vec<u32> {
    let is_hers = |l: &Lang| readers.iter().any(|r| r.language() == l.language());
    let of_language = |l: &Lang| match l {
        l if is_hers(l) => 4,
        l if l.language() == "en" => 3,
        _ => 0,
    };
    let by_language: Vec<u32> = languages.iter().map(of_language).collect();
    let of_kind = |kind: u16| {
        let kind = Kind(kind);
        let language = by_language.get(kind.language()).copied().unwrap_or(0);
        let language = if kind.is_own() { language.max(3) } else { language };
        worth(kind.field()) * language
    };
    let kinds = (languages.len() << 4).min(Kind::MOST);
    (0..u16::try_from(kinds).unwrap_or(u16::MAX)).map(of_kind).collect()
}

impl<'i, 'q> Asking<'i, 'q> {
    /// Looks up the words of a question.
    pub fn of(index: &'i Index, question: &'q Question) -> Self {
        let mut asking = Self {
            index,
            question,
            hits: question.words().map(|_| Hits::none(index.len())).collect(),
            origins: question.words().map(|_| Vec::new()).collect(),
            worth: worths(&index.languages, question.readers()),
            read: 0,
        };
        asking.add_words();
        asking.add_concepts();
        asking.forgive_short();
        asking.add_hints();
        asking
    }

    /// Calls for each word, by its number.
    fn each_word(&mut self, mut what: impl FnMut(&mut Self, usize, &str)) {
        self.question.words().enumerate().for_each(|(at, word)| what(self, at, word));
    }

    /// Adds words as they stand, what begins with them, and what is nearly them. Who names a concept
    /// has made no typing error: «kill myself» is not «will».
    fn add_words(&mut self) {
        self.each_word(|asking, at, word| {
            asking.add_begun(at, word);
            if !asking.question.is_named(at) {
                asking.add_near(at, word, errors_forgiven(word));
            }
        });
    }

    fn add_begun(&mut self, word: usize, letters: &str) {
        let all = &self.index.words;
        let is_short = letters.len() < 2;
        let most = if is_short { 1 } else { MOST_BEGUN };
        for at in (all.first_from(letters)..all.len()).take(most) {
            let found = all.word(at);
            if !found.starts_with(letters) {
                break;
            }
            if found == letters {
                self.add(word, at, 100, |kind| Origin::Word(at, 0, kind));
            } else if !is_short {
                self.add(word, at, 70, |kind| Origin::Beginning(at, kind));
            }
        }
    }

    /// Adds words that are a typing error away.
    fn add_near(&mut self, word: usize, letters: &str, most: u8) {
        if most == 0 {
            return;
        }
        let Index { tree, words, ends, .. } = self.index;
        for (at, errors) in near_by_both_ends(letters, most, tree, words, ends) {
            let quality = if errors == 1 { 50 } else { 30 };
            if errors > 0 {
                self.add(word, at, quality, |kind| Origin::Word(at, errors, kind));
            }
        }
    }

    /// Notes where a word of the index stands wherever that is better than what was there.
    fn add(&mut self, word: usize, at: usize, quality: u32, origin: impl Fn(Kind) -> Origin) {
        for run in self.index.postings.runs(at) {
            let worth = self.worth.get(usize::from(run.kind.0)).copied().unwrap_or(0);
            if worth > 0 {
                self.add_run(word, run, quality * worth, origin(run.kind));
            }
        }
    }

    fn add_run(&mut self, word: usize, run: Run<'_>, score: u32, origin: Origin) {
        let (Some(hits), Some(origins)) = (self.hits.get_mut(word), self.origins.get_mut(word))
        else {
            return;
        };
        if origins.len() < MOST_ORIGINS {
            let hit = Hit::new(score, origins.len());
            origins.push(origin);
            self.read += run.each(|service| hits.improve(service, hit));
        }
    }

    /// Forgives an error in words of 4 letters that found nothing.
    fn forgive_short(&mut self) {
        self.each_word(|asking, at, word| {
            let is_lost = asking.hits.get(at).is_some_and(|hits| hits.best() == 0);
            let is_short = word.chars().count() == SHORT;
            if is_lost && is_short && !asking.question.is_named(at) {
                asking.add_near(at, word, 1);
                for concept in asking.question.misspelt(at) {
                    asking.add_tags(*concept, 10, at);
                }
            }
        });
    }

    /// Lets concepts answer for the words that name them.
    fn add_concepts(&mut self) {
        for Named { concept, at, length, how } in self.question.named() {
            let twentieths = if *how == Nearly::Misspelt { 10 } else { 20 };
            (*at..at + length).for_each(|word| self.add_tags(*concept, twentieths, word));
        }
    }

    /// Lets words that found nothing point to the concepts in whose phrases they stand, the more
    /// weakly the more there are.
    fn add_hints(&mut self) {
        self.each_word(|asking, at, _| {
            let is_found = asking.hits.get(at).is_some_and(|hits| hits.best() > WEAK);
            if is_found || asking.question.is_named(at) {
                return;
            }
            let hinted = asking.question.hinted(at);
            let twentieths = match hinted.len() {
                0..=3 => 6,
                4..=10 => 4,
                _ => 2,
            };
            for concept in hinted {
                asking.add_tagged(*concept, twentieths, at);
                for whole in asking.question.concepts().broader(*concept) {
                    asking.add_tagged(whole, twentieths / 2, at);
                }
            }
        });
    }

    /// Adds the services that have a concept, a part of it, or what it is a part of.
    fn add_tags(&mut self, concept: usize, twentieths: u32, word: usize) {
        let concepts = self.question.concepts();
        self.add_tagged(concept, twentieths, word);
        for part in concepts.parts(concept) {
            self.add_tagged(*part, twentieths * 19 / 20, word);
        }
        for whole in concepts.broader(concept) {
            self.add_tagged(whole, twentieths / 2, word);
        }
    }

    fn add_tagged(&mut self, concept: usize, twentieths: u32, word: usize) {
        for run in self.index.tagged.runs(concept) {
            let tag = run.kind.tag();
            let whole = if tag == Tag::Named { 80 * 3 * 4 } else { 40 * 4 };
            self.add_run(word, run, whole * twentieths / 20, Origin::Concept(concept, tag));
        }
    }

    /// Why a word of the question found a service, if it did.
    pub fn why(&self, word: usize, service: usize) -> Option<Why> {
        let hit = self.hits.get(word).map(|hits| hits.of(service)).filter(|h| h.score() > 0)?;
        let asked = self.question.words().nth(word)?.to_owned();
        let found = |at: usize| self.index.words.word(at).to_owned();
        let at_posting = |how, kind: Kind| Why {
            word: asked.clone(),
            how,
            field: kind.field(),
            language: self.index.languages.get(kind.language()).copied(),
        };
        Some(match *self.origins.get(word)?.get(hit.origin())? {
            Origin::Word(_, 0, kind) => at_posting(How::Word, kind),
            Origin::Word(at, n, kind) => at_posting(How::Errors(found(at), n), kind),
            Origin::Beginning(at, kind) => at_posting(How::Beginning(found(at)), kind),
            Origin::Concept(at, tag) => {
                let concepts = self.question.concepts().thesaurus().concepts();
                let how = How::Concept(concepts.get(at)?.key.clone());
                let field = if tag == Tag::Named { Field::Theme } else { Field::Description };
                Why { word: asked, how, field, language: None }
            }
        })
    }
}
