//! Builds the index: every word of every text once, sorted, with where it stands.

use super::concept::keep_longest;
use super::sorted::Sorted;
use super::{Concepts, Field, Index, Own, Posting, Tag};
use crate::fold::each_word;
use crate::service::{Organisation, Service};
use locale::{Lang, Text};
use measure::Key;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;
use std::sync::Arc;

/// A quick hash (FNV-1a, 64 bits): the index is built from our own checked records, and a list of
/// words that collides costs time only.
#[derive(Clone)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        self.0 = bytes.iter().fold(self.0, mix);
    }
}

/// What is gathered while services are read.
struct Gathering {
    keys: Vec<Key>,
    languages: Vec<Lang>,
    /// The number of each word, as words turn up.
    numbers: HashMap<Rc<str>, u32, BuildHasherDefault<Fnv>>,
    /// The words by their number.
    names: Vec<Rc<str>>,
    /// For each word the phrases that may begin with it.
    phrases: Vec<Box<[usize]>>,
    found: Vec<(u32, Posting)>,
    concepts: Arc<Concepts>,
    tagged: Vec<BTreeMap<u32, Tag>>,
    /// Working space: one folded word, one text as numbers, one service.
    word: String,
    text: Vec<u32>,
    service: Vec<(u32, Posting)>,
}

impl Index {
    /// Builds the index of services, each with its organisation where that is known.
    ///
    /// At most 1,048,576 services and 255 languages are indexed; more are passed over.
    #[must_use]
    pub fn build<'a>(
        services: impl IntoIterator<Item = (&'a Service, Option<&'a Organisation>)>,
        concepts: impl Into<Arc<Concepts>>,
    ) -> Self {
        Self::of(services.into_iter().map(|(service, by)| Sought::service(service, by)), concepts)
    }

    /// Builds the index of anything that is found by its words.
    #[must_use]
    pub fn of<'a>(
        things: impl IntoIterator<Item = Sought<'a>>,
        concepts: impl Into<Arc<Concepts>>,
    ) -> Self {
        let mut gathering = Gathering::new(concepts.into());
        for thing in things.into_iter().take(Posting::MOST_SERVICES) {
            gathering.add(&thing);
        }
        gathering.finish()
    }
}

/// Something that is found by its words.
pub struct Sought<'a> {
    /// Its key.
    pub key: &'a Key,
    /// What it is called.
    pub title: &'a Text,
    /// Who gives it.
    pub organisation: Option<&'a Text>,
    /// What else it says.
    pub says: Vec<&'a Text>,
    /// What it is about.
    pub themes: &'a [Key],
}

impl<'a> Sought<'a> {
    fn service(service: &'a Service, by: Option<&'a Organisation>) -> Self {
        let more = [service.documents.as_ref(), service.how_to_begin.as_ref()];
        Self {
            key: &service.key,
            title: &service.title,
            organisation: by.map(|organisation| &organisation.name),
            says: std::iter::once(&service.description).chain(more.into_iter().flatten()).collect(),
            themes: &service.themes,
        }
    }
}

impl Gathering {
    fn new(concepts: Arc<Concepts>) -> Self {
        let tagged = vec![BTreeMap::new(); concepts.thesaurus().concepts().len()];
        Self {
            keys: Vec::new(),
            languages: Vec::new(),
            numbers: HashMap::default(),
            names: Vec::new(),
            phrases: Vec::new(),
            found: Vec::new(),
            concepts,
            tagged,
            word: String::new(),
            text: Vec::new(),
            service: Vec::new(),
        }
    }

    fn add(&mut self, thing: &Sought<'_>) {
        let number = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.keys.push(thing.key.clone());
        self.service.clear();
        self.add_text(number, thing.title, Field::Title);
        if let Some(name) = thing.organisation {
            self.add_text(number, name, Field::Organisation);
        }
        thing.says.iter().for_each(|text| self.add_text(number, text, Field::Description));
        for theme in thing.themes {
            if let Some(at) = self.concepts.thesaurus().place(theme) {
                self.tag(at, number, Tag::Named);
            }
        }
        self.keep_best();
    }

    /// Reads one text in all its languages.
    fn add_text(&mut self, service: u32, text: &Text, field: Field) {
        for shown in text.versions() {
            let Some(language) = self.language(shown.lang) else { continue };
            let own = if shown.lang == text.source() { Own::Source } else { Own::Translation };
            self.read_words(shown.text);
            let posting = Posting::new(service, language, field, own);
            self.service.extend(self.text.iter().map(|word| (*word, posting)));
            self.add_phrases(service, shown.lang, field);
        }
    }

    /// The words of a text with their numbers, into `self.text`.
    fn read_words(&mut self, text: &str) {
        self.text.clear();
        let Self { word, text: found, numbers, names, phrases, concepts, .. } = self;
        each_word(text, word, |word| {
            let number = numbers.get(word).copied().unwrap_or_else(|| {
                let number = u32::try_from(names.len()).unwrap_or(u32::MAX);
                let name: Rc<str> = word.into();
                names.push(Rc::clone(&name));
                numbers.insert(name, number);
                phrases.push(concepts.beginning_with(word).into());
                number
            });
            found.push(number);
        });
    }

    /// Tags the service with the concepts whose phrases stand in the text, in its own language.
    fn add_phrases(&mut self, service: u32, lang: Lang, field: Field) {
        if field == Field::Organisation {
            return;
        }
        let tag = if field == Field::Title { Tag::Named } else { Tag::Mentioned };
        let words: Vec<&str> =
            self.text.iter().filter_map(|n| self.names.get(*n as usize)).map(|n| &**n).collect();
        let is_theirs = |phrase: &&usize| {
            let theirs = self.concepts.language(**phrase);
            theirs.is_some_and(|l| l.language() == lang.language())
        };
        let mut named = Vec::new();
        for (at, number) in self.text.iter().enumerate() {
            let phrases = self.phrases.get(*number as usize).map_or(&[][..], |p| p);
            let own = phrases.iter().filter(is_theirs);
            named.extend(own.filter_map(|p| self.concepts.is_phrase(*p, at, &words)));
        }
        keep_longest(&mut named);
        named.into_iter().for_each(|n| self.tag(n.concept, service, tag));
    }

    fn tag(&mut self, concept: usize, service: u32, tag: Tag) {
        if let Some(services) = self.tagged.get_mut(concept) {
            services.entry(service).and_modify(|t| *t = tag.min(*t)).or_insert(tag);
        }
    }

    fn language(&mut self, lang: Lang) -> Option<u8> {
        let known = self.languages.iter().position(|l| *l == lang);
        let place = known.unwrap_or(self.languages.len());
        let number = u8::try_from(place).ok()?;
        if known.is_none() {
            self.languages.push(lang);
        }
        Some(number)
    }

    /// Keeps each word of the service once for each language, in its best field.
    fn keep_best(&mut self) {
        self.service.sort_unstable();
        self.service.dedup_by_key(|(word, posting)| (*word, posting.language()));
        self.found.append(&mut self.service);
    }

    /// Sorts the words and lays the postings down in their order.
    fn finish(self) -> Index {
        let mut sorted: Vec<(Rc<str>, u32)> = self.numbers.into_iter().collect();
        sorted.sort_unstable();
        let mut rank = vec![0_u32; sorted.len()];
        let mut words = Sorted::default();
        for (place, (word, number)) in (0..).zip(&sorted) {
            words.push(word);
            if let Some(r) = rank.get_mut(*number as usize) {
                *r = place;
            }
        }
        let (starts, postings) = lay_down(self.found, &rank);
        let tagged = self.tagged.into_iter().map(|t| t.into_iter().collect()).collect();
        words.shrink_to_fit();
        Index {
            keys: self.keys,
            languages: self.languages,
            words,
            starts,
            postings,
            concepts: self.concepts,
            tagged,
        }
    }
}

/// Counting sort of postings by the rank of their word.
fn lay_down(found: Vec<(u32, Posting)>, rank: &[u32]) -> (Vec<u32>, Vec<Posting>) {
    let of = |word: u32| rank.get(word as usize).map_or(0, |r| *r as usize);
    let mut starts = vec![0_u32; rank.len() + 1];
    for (word, _) in &found {
        if let Some(count) = starts.get_mut(of(*word) + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let mut next = starts.clone();
    let mut postings = vec![Posting(0); found.len()];
    for (word, posting) in found {
        if let Some(place) = next.get_mut(of(word)) {
            if let Some(cell) = postings.get_mut(*place as usize) {
                *cell = posting;
            }
            *place += 1;
        }
    }
    (starts, postings)
}
