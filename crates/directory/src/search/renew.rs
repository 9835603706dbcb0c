//! An index after some of its things changed: the old one is read through once, and only what is new is
//! taken apart into words. The outcome is that of building anew.

use std::cmp::Ordering;

use super::build::{Gathering, MOST_THINGS, Sought, numbers};
use super::lists::Lists;
use super::sorted::Sorted;
use super::{Index, Kind};

/// What stands at a position of an index that is made anew.
pub enum Stand<'a> {
    /// What stood at this position of the old one, unchanged.
    Old(usize),
    /// Something new, or something that changed.
    New(Sought<'a>),
}

/// Where the things of an index went.
#[derive(Default)]
struct Moves {
    /// For each old position the new one.
    positions: Vec<Option<u32>>,
    /// For each language its new number.
    numbers: Vec<u8>,
}

impl Moves {
    /// What is left of a list, with its things where they went.
    fn follow(
        &self,
        lists: &Lists,
        at: usize,
        kind: impl Fn(Kind) -> Kind,
        into: &mut Vec<(Kind, u32)>,
    ) {
        for run in lists.runs(at) {
            let kind = kind(run.kind);
            run.each(|old| {
                let new = self.positions.get(old as usize).copied().flatten();
                into.extend(new.map(|new| (kind, new)));
            });
        }
    }

    /// The same for the places of a word.
    fn follow_word(&self, index: &Index, word: usize, into: &mut Vec<(Kind, u32)>) {
        self.follow(&index.postings, word, |kind| kind.renumbered(&self.numbers), into);
    }

    /// The same for the things that have a concept.
    fn follow_tags(&self, index: &Index, concept: usize, into: &mut Vec<(Kind, u32)>) {
        self.follow(&index.tagged, concept, |kind| kind, into);
    }
}

impl Index {
    /// The index of the things at these positions. Costs as much as reading the old one through, beside
    /// what new things cost; with many of them, [`Index::of`] is the better way.
    #[must_use]
    pub fn renewed<'a>(&self, stands: impl IntoIterator<Item = Stand<'a>>) -> Self {
        let mut gathering = Gathering::new(self.concepts.clone());
        let (mut old, mut new) = (Moves::default(), Moves::default());
        old.positions.resize(self.keys.len(), None);
        let mut keys = Vec::with_capacity(self.keys.len());
        for (position, stand) in (0..).zip(stands.into_iter().take(MOST_THINGS)) {
            match stand {
                Stand::Old(at) => {
                    let (Some(to), Some(key)) = (old.positions.get_mut(at), self.keys.get(at))
                    else {
                        continue;
                    };
                    *to = Some(position);
                    keys.push(key.clone());
                }
                Stand::New(thing) => {
                    keys.push(thing.key.clone());
                    gathering.add(&thing);
                    new.positions.push(Some(position));
                }
            }
        }
        let fresh = gathering.finish();
        let mut languages = [self.languages.as_slice(), &fresh.languages].concat();
        languages.sort_unstable();
        languages.dedup();
        old.numbers = numbers(&self.languages, &languages);
        new.numbers = numbers(&fresh.languages, &languages);
        let (words, postings) = merged((self, &old), (&fresh, &new));
        let (mut tagged, mut list) = (Lists::default(), Vec::new());
        for concept in 0..self.concepts.thesaurus().concepts().len() {
            old.follow_tags(self, concept, &mut list);
            new.follow_tags(&fresh, concept, &mut list);
            tagged.push(&mut list);
        }
        Self::whole(keys, languages, words, (postings, tagged), fresh.concepts)
    }
}

/// The words of both that still stand somewhere, in order, with where they stand.
fn merged((a, to_a): (&Index, &Moves), (b, to_b): (&Index, &Moves)) -> (Sorted, Lists) {
    let (mut words, mut postings, mut list) = (Sorted::default(), Lists::default(), Vec::new());
    let (mut at_a, mut at_b) = (0, 0);
    loop {
        let (in_a, in_b) = (at_a < a.words.len(), at_b < b.words.len());
        let (word_a, word_b) = (a.words.word(at_a), b.words.word(at_b));
        let order = match (in_a, in_b) {
            (false, false) => break,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (true, true) => word_a.cmp(word_b),
        };
        let word = if order.is_le() { word_a } else { word_b };
        if order.is_le() {
            to_a.follow_word(a, at_a, &mut list);
            at_a += 1;
        }
        if order.is_ge() {
            to_b.follow_word(b, at_b, &mut list);
            at_b += 1;
        }
        if !list.is_empty() {
            words.push(word);
            postings.push(&mut list);
        }
    }
    (words, postings)
}
