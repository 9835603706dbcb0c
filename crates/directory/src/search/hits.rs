//! The best that one word of a question found in each service: kept for the services that it found,
//! and for no others.
//!
//! Services are numbered; sixty-four neighbours share a page, which is made when the first of them is
//! found. So a question costs as much as it finds, whether a city has a hundred services or a million,
//! and the services that have all words are found by a few `and`s.

/// How many services share a page.
const A_PAGE: usize = 64;
/// How many bits of a hit tell where it came from; the score stands above them.
const ORIGIN_BITS: u32 = 21;
/// The most origins that are told apart.
pub const MOST_ORIGINS: usize = 1 << ORIGIN_BITS;

/// A score with the number of its origin; none has the score 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hit(u32);

impl Hit {
    /// A hit; the score is below 2,048.
    pub fn new(score: u32, origin: usize) -> Self {
        Self(score << ORIGIN_BITS | u32::try_from(origin).unwrap_or(0))
    }

    /// Quality × field × language; 0 for nothing.
    pub fn score(self) -> u32 {
        self.0 >> ORIGIN_BITS
    }

    /// Where it came from.
    pub fn origin(self) -> usize {
        (self.0 & ((1 << ORIGIN_BITS) - 1)) as usize
    }
}

/// Hits by service.
#[derive(Debug)]
pub struct Hits {
    /// For sixty-four services each the number of their page and 1 more; 0 if there is none.
    places: Vec<u32>,
    pages: Vec<Page>,
    /// How many services were found.
    count: usize,
    /// The best score.
    best: u32,
}

/// The hits of sixty-four services.
#[derive(Clone, Debug)]
pub struct Page {
    /// The number of the first service, in pages.
    pub number: usize,
    /// Which of them have a hit, a bit each.
    pub has: u64,
    hits: [Hit; A_PAGE],
}

impl Page {
    /// The hit of the service at a place on the page.
    pub fn hit(&self, at: usize) -> Hit {
        self.hits.get(at).copied().unwrap_or_default()
    }
}

impl Hits {
    /// Nothing found among so many services.
    pub fn none(services: usize) -> Self {
        Self { places: vec![0; services.div_ceil(A_PAGE)], pages: Vec::new(), count: 0, best: 0 }
    }

    /// How many services were found.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The best score.
    pub fn best(&self) -> u32 {
        self.best
    }

    /// Notes a hit where it is better than what was there.
    #[inline]
    pub fn improve(&mut self, service: u32, hit: Hit) {
        let (number, at) = (service as usize / A_PAGE, service as usize % A_PAGE);
        let Some(place) = self.places.get_mut(number) else { return };
        if *place == 0 {
            self.pages.push(Page { number, has: 0, hits: [Hit::default(); A_PAGE] });
            *place = u32::try_from(self.pages.len()).unwrap_or(u32::MAX);
        }
        let Some(page) = self.pages.get_mut(*place as usize - 1) else { return };
        let Some(known) = page.hits.get_mut(at) else { return };
        if known.score() < hit.score() {
            self.count += usize::from(known.score() == 0);
            self.best = self.best.max(hit.score());
            page.has |= 1 << at;
            *known = hit;
        }
    }

    /// The pages that were made, in the order of their making.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page of a number, if it was made.
    pub fn page(&self, number: usize) -> Option<&Page> {
        let place = self.places.get(number)?.checked_sub(1)?;
        self.pages.get(place as usize)
    }

    /// The hit of a service.
    pub fn of(&self, service: usize) -> Hit {
        self.page(service / A_PAGE).map_or(Hit::default(), |page| page.hit(service % A_PAGE))
    }
}

/// The numbers of the services that these bits of a page stand for, with their places on it.
pub fn services(number: usize, mut bits: u64) -> impl Iterator<Item = (usize, usize)> {
    std::iter::from_fn(move || {
        let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some((number * A_PAGE + at, at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_best_hit_of_each_service_stays(
            found in prop::collection::vec((0u32..300, 1u32..6), 0..200),
        ) {
            let (mut hits, mut plain) = (Hits::none(300), vec![(0, 0); 300]);
            for (origin, (service, score)) in found.iter().enumerate() {
                hits.improve(*service, Hit::new(*score, origin));
                if plain[*service as usize].0 < *score {
                    plain[*service as usize] = (*score, origin);
                }
            }
            let same = (0..300).map(|s| (hits.of(s).score(), hits.of(s).origin())).collect::<Vec<_>>();
            prop_assert_eq!(&same, &plain);
            prop_assert_eq!(hits.count(), plain.iter().filter(|(score, _)| *score > 0).count());
            prop_assert_eq!(hits.best(), plain.iter().map(|(score, _)| *score).max().unwrap());
            let listed: usize = hits.pages().iter().map(|p| services(p.number, p.has).count()).sum();
            prop_assert_eq!(listed, hits.count());
        }
    }

    #[test]
    fn pages_are_made_for_what_is_found_alone() {
        let mut hits = Hits::none(1_000_000);
        [5, 7, 999_999, 5].into_iter().for_each(|service| hits.improve(service, Hit::new(1, 0)));
        assert_eq!((hits.pages().len(), hits.count()), (2, 3));
    }
}
