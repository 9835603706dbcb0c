//! Puts in order what a question found, and explains those that are shown.

use super::Match;
use super::asking::Asking;
use super::hits::{Hits, services};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A service that was found: its score, the place of its key among all, and its position. The better
/// is the greater.
type Found = (u32, Reverse<u32>, usize);

/// The best, in order.
pub fn best<'i>(asking: &Asking<'i, '_>, limit: usize) -> Vec<Match<'i>> {
    let rarities: Vec<u32> =
        asking.hits.iter().map(|hits| rarity(hits.count(), asking.index.len())).collect();
    let mut found = Foremost::new(limit, &asking.index.ranks);
    each_with_all(&asking.hits, &rarities, |service, score| found.add(service, score));
    // Of those with all words none with less than a tenth of the best, which would be a guess beside
    // a find; of those with some, when none has all, those with half the best score.
    let mut share = 10;
    if found.best.is_empty() {
        each_with_any(&asking.hits, &rarities, |service, score| found.add(service, score));
        share = 2;
    }
    found.in_order(share).into_iter().filter_map(|f| explain(asking, f)).collect()
}

/// How much a word is worth by its rarity: 1 + log2(services / services with it), rounded down.
fn rarity(with: usize, services: usize) -> u32 {
    1 + (services / with.max(1)).max(1).ilog2()
}

/// Gives every service that all words found, with its score.
fn each_with_all(all: &[Hits], rarities: &[u32], mut give: impl FnMut(usize, u32)) {
    let Some(rarest) = all.iter().min_by_key(|hits| hits.pages().len()) else { return };
    for page in rarest.pages() {
        let others = all.iter().map(|hits| hits.page(page.number).map_or(0, |p| p.has));
        let has_all = others.fold(u64::MAX, |all, has| all & has);
        sum(all, rarities, page.number, has_all, &mut give);
    }
}

/// Gives every service that any word found, with its score.
fn each_with_any(all: &[Hits], rarities: &[u32], mut give: impl FnMut(usize, u32)) {
    let pages = all.iter().flat_map(Hits::pages).map(|page| page.number);
    let mut numbers: Vec<usize> = pages.collect();
    numbers.sort_unstable();
    numbers.dedup();
    for number in numbers {
        let has = all.iter().filter_map(|hits| hits.page(number)).fold(0, |any, p| any | p.has);
        sum(all, rarities, number, has, &mut give);
    }
}

/// The scores of some services of a page: the sum of what each word found, by its rarity.
fn sum(all: &[Hits], rarities: &[u32], number: usize, has: u64, give: &mut impl FnMut(usize, u32)) {
    if has == 0 {
        return;
    }
    let pages: Vec<_> = all
        .iter()
        .zip(rarities)
        .filter_map(|(hits, rarity)| Some((hits.page(number)?, *rarity)))
        .collect();
    for (service, at) in services(number, has) {
        let scores = pages.iter().map(|(page, rarity)| page.hit(at).score() * rarity);
        give(service, scores.sum());
    }
}

/// The foremost of what was found, never more than are shown.
struct Foremost<'r> {
    limit: usize,
    ranks: &'r [u32],
    /// The last of them on top.
    best: BinaryHeap<Reverse<Found>>,
}

impl<'r> Foremost<'r> {
    fn new(limit: usize, ranks: &'r [u32]) -> Self {
        Self { limit, ranks, best: BinaryHeap::new() }
    }

    fn add(&mut self, service: usize, score: u32) {
        // Equal scores stand in the order of their keys.
        let own = u32::try_from(service).unwrap_or(u32::MAX);
        let rank = self.ranks.get(service).copied().unwrap_or(own);
        let found = (score, Reverse(rank), service);
        if self.best.len() < self.limit {
            self.best.push(Reverse(found));
        } else if let Some(mut last) = self.best.peek_mut()
            && last.0 < found
        {
            *last = Reverse(found);
        }
    }

    /// Those with at least a share of the best score, best first.
    fn in_order(self, share: u32) -> Vec<Found> {
        let mut found: Vec<Found> =
            self.best.into_sorted_vec().into_iter().map(|Reverse(f)| f).collect();
        let best = found.first().map_or(0, |f| f.0);
        found.retain(|f| f.0 * share >= best);
        found
    }
}

fn explain<'i>(asking: &Asking<'i, '_>, (score, _, position): Found) -> Option<Match<'i>> {
    let why = (0..asking.hits.len()).filter_map(|word| asking.why(word, position)).collect();
    Some(Match { service: asking.index.keys.get(position)?, position, score, why })
}
