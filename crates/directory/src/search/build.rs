//! Builds the index: every word of every text once, sorted, with where it stands.

use super::chains::Chains;
use super::concept::keep_longest;
use super::lists::Lists;
use super::near::Ends;
use super::sorted::Sorted;
use super::tree::Tree;
use super::vocabulary::Vocabulary;
use super::{Concepts, Field, Index, Kind, Own, Tag};
use crate::file::Directory;
use crate::fold::each_word;
use crate::service::{Organisation, Service};
use locale::{Lang, Text};
use measure::Key;
use std::collections::HashMap;
use std::sync::Arc;

/// The most things of an index.
pub(super) const MOST_THINGS: usize = 1 << 20;

/// Gathers what is to be found, a thing at a time: none need stay in memory for it.
pub struct Gathering {
    keys: Vec<Key>,
    languages: Vec<Lang>,
    words: Vocabulary,
    /// For each word the place in `beginnings` of the phrases that may begin with it; 0 for none.
    begins: Vec<u32>,
    beginnings: Vec<Vec<(Lang, usize)>>,
    chains: Chains,
    concepts: Arc<Concepts>,
    /// For each concept the services that have it.
    tagged: Vec<Vec<(Kind, u32)>>,
    /// Working space: one folded word, one text as numbers, and of one service where its words
    /// stand and the concepts that it has.
    word: String,
    text: Vec<u32>,
    stands: Vec<(u32, Kind)>,
    tags: Vec<(usize, Tag)>,
}

impl Index {
    /// Builds the index of anything that is found by its words.
    ///
    /// At most 1,048,576 things and 255 languages are indexed; more are passed over.
    #[must_use]
    pub fn of<'a>(
        things: impl IntoIterator<Item = Sought<'a>>,
        concepts: impl Into<Arc<Concepts>>,
    ) -> Self {
        let mut gathering = Gathering::new(concepts);
        things.into_iter().for_each(|thing| gathering.add(&thing));
        gathering.finish()
    }

    /// An index of things with the words in order; where each stands, and which things have each concept.
    pub(super) fn whole(
        keys: Vec<Key>,
        languages: Vec<Lang>,
        mut words: Sorted,
        (mut postings, mut tagged): (Lists, Lists),
        concepts: Arc<Concepts>,
    ) -> Self {
        words.shrink_to_fit();
        postings.shrink_to_fit();
        tagged.shrink_to_fit();
        Self {
            ranks: ranks(&keys),
            tree: Tree::of((0..words.len()).map(|at| words.word(at))),
            ends: Ends::of(&words),
            keys,
            languages,
            words,
            postings,
            concepts,
            tagged,
        }
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
    /// The services of a directory in their order, each with its organisation where that is known.
    pub fn services(directory: &'a Directory) -> impl Iterator<Item = Self> {
        let known: HashMap<&Key, &Organisation> =
            directory.organisations.iter().map(|o| (&o.key, o)).collect();
        let with = move |s: &'a Arc<Service>| Self::service(s, known.get(&s.organisation).copied());
        directory.services.iter().map(with)
    }

    /// A service, with its organisation where that is known.
    #[must_use]
    pub fn service(service: &'a Service, by: Option<&'a Organisation>) -> Self {
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
    /// Nothing yet.
    #[must_use]
    pub fn new(concepts: impl Into<Arc<Concepts>>) -> Self {
        let concepts = concepts.into();
        let tagged = vec![Vec::new(); concepts.thesaurus().concepts().len()];
        Self {
            keys: Vec::new(),
            languages: Vec::new(),
            words: Vocabulary::default(),
            begins: Vec::new(),
            beginnings: vec![Vec::new()],
            chains: Chains::default(),
            concepts,
            tagged,
            word: String::new(),
            text: Vec::new(),
            stands: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// Adds something. It is found at the position of its coming.
    pub fn add(&mut self, thing: &Sought<'_>) {
        if self.keys.len() >= MOST_THINGS {
            return;
        }
        let number = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.keys.push(thing.key.clone());
        self.add_text(thing.title, Field::Title);
        if let Some(name) = thing.organisation {
            self.add_text(name, Field::Organisation);
        }
        thing.says.iter().for_each(|text| self.add_text(text, Field::Description));
        let thesaurus = self.concepts.thesaurus();
        let themes = thing.themes.iter().filter_map(|theme| thesaurus.place(theme));
        self.tags.extend(themes.map(|at| (at, Tag::Named)));
        self.keep_best(number);
    }

    /// Reads one text in all its languages.
    fn add_text(&mut self, text: &Text, field: Field) {
        for shown in text.versions() {
            let Some(language) = self.language(shown.lang) else { continue };
            let own = if shown.lang == text.source() { Own::Source } else { Own::Translation };
            self.read_words(shown.text);
            let kind = Kind::new(language, field, own);
            self.stands.extend(self.text.iter().map(|word| (*word, kind)));
            self.add_phrases(shown.lang, field);
        }
    }

    /// The words of a text with their numbers, into `self.text`.
    fn read_words(&mut self, text: &str) {
        self.text.clear();
        let Self { word, text: found, words, begins, beginnings, concepts, .. } = self;
        each_word(text, word, |word| {
            let number = words.number(word);
            if begins.len() < words.len() {
                let phrases = concepts.beginning_with(word).into_iter();
                let with_language = |p: usize| Some((concepts.language(p)?, p));
                let phrases: Vec<_> = phrases.filter_map(with_language).collect();
                let is_none = phrases.is_empty();
                begins.push(if is_none { 0 } else { place(beginnings.len()) });
                beginnings.extend((!is_none).then_some(phrases));
            }
            found.push(number);
        });
    }

    /// Notes the concepts whose phrases stand in the text, in its own language.
    fn add_phrases(&mut self, lang: Lang, field: Field) {
        if field == Field::Organisation {
            return;
        }
        let lang = lang.parent().unwrap_or(lang);
        let mut own: Vec<(usize, usize)> = Vec::new();
        for (at, number) in self.text.iter().enumerate() {
            let begins = self.begins.get(*number as usize).copied().unwrap_or(0);
            let phrases = self.beginnings.get(begins as usize).into_iter().flatten();
            own.extend(phrases.filter(|(theirs, _)| *theirs == lang).map(|(_, p)| (at, *p)));
        }
        if own.is_empty() {
            return;
        }
        let tag = if field == Field::Title { Tag::Named } else { Tag::Mentioned };
        let words: Vec<&str> = self.text.iter().map(|number| self.words.word(*number)).collect();
        let is_phrase = |(at, phrase): (usize, usize)| self.concepts.is_phrase(phrase, at, &words);
        let mut named: Vec<_> = own.into_iter().filter_map(is_phrase).collect();
        keep_longest(&mut named);
        self.tags.extend(named.into_iter().map(|n| (n.concept, tag)));
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

    /// Keeps each word of the service once for each language, in its best field, and each concept
    /// as strongly as it has it.
    fn keep_best(&mut self, service: u32) {
        self.stands.sort_unstable();
        self.stands.dedup_by_key(|(word, kind)| (*word, kind.language()));
        for (word, kind) in self.stands.drain(..) {
            self.chains.push(word, service, kind);
        }
        self.tags.sort_unstable();
        self.tags.dedup_by_key(|(concept, _)| *concept);
        for (concept, tag) in self.tags.drain(..) {
            let services = self.tagged.get_mut(concept);
            services.into_iter().for_each(|list| list.push((Kind::of_tag(tag), service)));
        }
    }

    /// The index of all that was added.
    #[must_use]
    pub fn finish(self) -> Index {
        let sorted = self.words.in_order();
        let (mut postings, mut tagged) = (Lists::default(), Lists::default());
        let (mut packed, mut list) = (Vec::new(), Vec::new());
        let mut languages = self.languages.clone();
        languages.sort_unstable();
        let numbers = numbers(&self.languages, &languages);
        for number in &sorted.numbers {
            self.chains.read(*number, &mut packed, &mut list);
            list.iter_mut().for_each(|(kind, _)| *kind = kind.renumbered(&numbers));
            postings.push(&mut list);
        }
        self.tagged.into_iter().for_each(|mut list| tagged.push(&mut list));
        let stand = (postings, tagged);
        Index::whole(self.keys, languages, sorted.words, stand, self.concepts)
    }
}

fn place(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// For each language its number among others.
pub(super) fn numbers(languages: &[Lang], among: &[Lang]) -> Vec<u8> {
    let number = |lang: &Lang| among.iter().position(|other| other == lang);
    let known = languages.iter().map(|lang| number(lang).and_then(|n| u8::try_from(n).ok()));
    known.map(|number| number.unwrap_or(u8::MAX)).collect()
}

/// The place of each key in their order; nothing where they came in order already.
fn ranks(keys: &[Key]) -> Vec<u32> {
    if keys.is_sorted() {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|at| keys.get(*at));
    let mut ranks = vec![0; keys.len()];
    for (rank, at) in (0..).zip(order) {
        ranks.get_mut(at).into_iter().for_each(|r: &mut u32| *r = rank);
    }
    ranks
}
