//! Finds the words of a sorted list that are a typing error or two away from a word.
//!
//! Errors are a letter too many, too few, wrong, or swapped with its neighbour (optimal string
//! alignment). The list is walked like a tree, and of the usual table only the band is kept in which
//! few errors are possible: five cells a row. Where all errors are spent the next letter is known and
//! sought at once, so that the walk costs about as much as there are nearly fitting beginnings, and not
//! as there are words.
//!
//! Of two errors both can stand in the first half of a word, and there the tree is widest. So the walk
//! allows one error there, and words with both are found by the second half, which then stands in
//! them letter by letter: see [`Ends`].

use super::sorted::Sorted;
use super::tree::{Branch, Tree};

/// How many errors are forgiven in a word: none below 5 letters, one from 5, two from 9. A word of 4
/// letters that finds nothing as it stands is forgiven one, too: so many words are as short as that
/// that forgiving it always would bring more noise than help.
#[must_use]
pub fn errors_forgiven(word: &str) -> u8 {
    match word.chars().count() {
        0..5 => 0,
        5..9 => 1,
        _ => 2,
    }
}

/// The most errors that can be sought.
const MOST: usize = 2;
/// As many columns as matter in a row: so many errors lead away from the diagonal at most.
const BAND: usize = 2 * MOST + 1;
/// More errors than can be forgiven.
const FAR: u8 = 9;

/// A row of the table: the errors of a beginning of the present word against beginnings of the
/// wanted one, from two letters shorter to two letters longer.
type Row = [u8; BAND];

/// Looks through a list for words near a wanted one.
struct Walk<'a, W> {
    wanted: &'a [char],
    most: u8,
    /// Up to this column one error less is allowed.
    held: usize,
    tree: &'a Tree,
    word: W,
    found: Vec<(usize, u8)>,
}

/// A few different letters: of each cell the one that follows, and the one that completes a swap.
#[derive(Default)]
struct Letters {
    letters: [char; 2 * BAND],
    count: usize,
}

impl Letters {
    fn add(&mut self, letter: char) {
        if self.all().contains(&letter) {
            return;
        }
        if let Some(free) = self.letters.get_mut(self.count) {
            *free = letter;
            self.count += 1;
        }
    }

    fn all(&self) -> &[char] {
        self.letters.get(..self.count).unwrap_or_default()
    }

    fn sorted(mut self) -> Self {
        self.letters.get_mut(..self.count).unwrap_or_default().sort_unstable();
        self
    }
}

/// How the walk stands at a beginning.
#[derive(Clone, Copy)]
struct Standing {
    branch: Option<Branch>,
    /// How long the beginning is, in letters and bytes.
    depth: usize,
    bytes: usize,
    last: char,
    above: Row,
    row: Row,
}

/// Places with errors of all words at most `most` errors away, in the order of the list.
///
/// `word` gives the words of the tree by their place.
pub fn near<'w>(
    wanted: &str,
    most: u8,
    tree: &Tree,
    word: impl Fn(usize) -> &'w str,
) -> Vec<(usize, u8)> {
    let wanted: Vec<char> = wanted.chars().collect();
    walk(&wanted, most, 0, tree, word)
}

/// The same for a long list whose ends of words are known.
pub fn near_by_both_ends(
    wanted: &str,
    most: u8,
    tree: &Tree,
    words: &Sorted,
    ends: &Ends,
) -> Vec<(usize, u8)> {
    let letters: Vec<char> = wanted.chars().collect();
    if usize::from(most) < MOST || letters.len() < SHORTEST_BY_END + MOST {
        return walk(&letters, most, 0, tree, |at| words.word(at));
    }
    let half = letters.len() / 2;
    let mut found = walk(&letters, most, half + 1, tree, |at| words.word(at));
    let second: String = letters.iter().skip(half).collect();
    for at in ends.with(&second, words) {
        let errors = errors(&letters, most, words.word(at));
        found.extend(errors.map(|errors| (at, errors)));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn walk<'w>(
    wanted: &[char],
    most: u8,
    held: usize,
    tree: &Tree,
    word: impl Fn(usize) -> &'w str,
) -> Vec<(usize, u8)> {
    let most = most.min(MOST as u8);
    let mut walk = Walk { wanted, most, held, tree, word, found: Vec::new() };
    let begin = walk.beginning();
    walk.visit(begin);
    walk.found
}

/// The errors of one word, if they are few enough.
fn errors(wanted: &[char], most: u8, word: &str) -> Option<u8> {
    let tree = Tree::default();
    let walk = Walk { wanted, most, held: 0, tree: &tree, word: |_| "", found: Vec::new() };
    let mut at = walk.beginning();
    for letter in word.chars() {
        at = walk.step(&at, letter)?;
    }
    walk.whole(&at)
}

impl<'w, W: Fn(usize) -> &'w str> Walk<'_, W> {
    fn beginning(&self) -> Standing {
        let mut row = [FAR; BAND];
        for (cell, errors) in row.iter_mut().skip(MOST).zip(0..) {
            *cell = errors;
        }
        let mut begin =
            Standing { branch: None, depth: 0, bytes: 0, last: '\0', above: [FAR; BAND], row };
        self.bound(0, &mut begin.row);
        begin
    }

    /// The most errors that are allowed up to a column.
    fn allowed(&self, column: usize) -> u8 {
        if column < self.held { self.most - 1 } else { self.most }
    }

    /// The column of a cell in the row of a depth, if there is one.
    fn column(&self, depth: usize, cell: usize) -> Option<usize> {
        (depth + cell).checked_sub(MOST).filter(|column| *column <= self.wanted.len())
    }

    /// Puts away what is too far.
    fn bound(&self, depth: usize, row: &mut Row) {
        for (cell, errors) in row.iter_mut().enumerate() {
            let column = self.column(depth, cell);
            if column.is_none_or(|column| *errors > self.allowed(column)) {
                *errors = FAR;
            }
        }
    }

    /// One letter further; `None` where no word can be near enough any more.
    #[expect(clippy::indexing_slicing, reason = "cells are within the band, letters are checked")]
    fn step(&self, at: &Standing, letter: char) -> Option<Standing> {
        let depth = at.depth + 1;
        let mut row = [FAR; BAND];
        for cell in 0..BAND {
            let Some(column) = self.column(depth, cell) else { continue };
            let extra = at.row.get(cell + 1).map_or(FAR, |above| above + 1);
            let missing = cell.checked_sub(1).map_or(FAR, |before| row[before] + 1);
            let mut best = extra.min(missing);
            if let Some(before) = column.checked_sub(1) {
                best = best.min(at.row[cell] + u8::from(self.wanted[before] != letter));
                let is_swap = before > 0
                    && self.wanted[before - 1] == letter
                    && self.wanted[before] == at.last;
                if is_swap {
                    best = best.min(at.above[cell] + 1);
                }
            }
            row[cell] = if best <= self.allowed(column) { best } else { FAR };
        }
        let bytes = at.bytes + letter.len_utf8();
        let next = Standing { branch: None, depth, bytes, last: letter, above: at.row, row };
        let is_alive = row.iter().any(|errors| *errors < FAR) || self.swaps(&next).next().is_some();
        is_alive.then_some(next)
    }

    /// The letters that would complete a swap with the last one.
    fn swaps(&self, at: &Standing) -> impl Iterator<Item = char> {
        (0..BAND).filter_map(move |cell| {
            let errors = at.above.get(cell).filter(|errors| **errors < FAR)?;
            let column = self.column(at.depth.checked_sub(1)?, cell)?;
            let (first, second) = (self.wanted.get(column)?, self.wanted.get(column + 1)?);
            let fits = *second == at.last && *errors < self.allowed(column + 2);
            fits.then_some(*first)
        })
    }

    /// The letters that can follow, in order, when no error is left to make; `None` for any letter.
    fn known(&self, at: &Standing) -> Option<Letters> {
        let mut letters = Letters::default();
        for (cell, errors) in at.row.iter().enumerate().filter(|(_, errors)| **errors < FAR) {
            let column = self.column(at.depth, cell)?;
            // A swap leads two columns further.
            let is_spent = *errors >= self.allowed(column + 2);
            if !is_spent {
                return None;
            }
            self.wanted.get(column).into_iter().for_each(|letter| letters.add(*letter));
        }
        self.swaps(at).for_each(|letter| letters.add(letter));
        Some(letters.sorted())
    }

    /// The errors of the present beginning as a whole word.
    fn whole(&self, at: &Standing) -> Option<u8> {
        let cell = (self.wanted.len() + MOST).checked_sub(at.depth)?;
        at.row.get(cell).copied().filter(|errors| *errors <= self.most)
    }

    /// Finds what is near among the words of a branch.
    fn visit(&mut self, at: Standing) {
        let (from, to) = self.tree.range(at.branch);
        if let Some(errors) = self.whole(&at) {
            let ends = (from..to).take_while(|place| (self.word)(*place).len() == at.bytes);
            self.found.extend(ends.map(|place| (place, errors)));
        }
        match (self.tree.after(at.branch), self.known(&at)) {
            (Some((letters, branch)), known) => {
                let take = |walk: &mut Self, place: usize, letter: char| {
                    if let Some(next) = walk.step(&at, letter) {
                        walk.visit(Standing { branch: Some(branch(place)), ..next });
                    }
                };
                match known {
                    None => letters.iter().enumerate().for_each(|(p, l)| take(self, p, *l)),
                    Some(known) => known.all().iter().for_each(|letter| {
                        if let Ok(place) = letters.binary_search(letter) {
                            take(self, place, *letter);
                        }
                    }),
                }
            }
            (None, None) => self.visit_all(&at, from, to),
            (None, Some(known)) => self.visit_known(&at, from, to, known.all()),
        }
    }

    /// The letter that follows the beginning in a word.
    fn letter(&self, place: usize, bytes: usize) -> Option<char> {
        (self.word)(place).get(bytes..)?.chars().next()
    }

    /// Every letter that follows somewhere.
    fn visit_all(&mut self, at: &Standing, mut from: usize, to: usize) {
        while from < to {
            let Some(letter) = self.letter(from, at.bytes) else {
                from += 1;
                continue;
            };
            let end = after(from, to, |place| self.letter(place, at.bytes) == Some(letter));
            if let Some(next) = self.step(at, letter) {
                self.visit(Standing { branch: Some(Branch::Words(from, end)), ..next });
            }
            from = end;
        }
    }

    /// The letters that may follow, each sought.
    fn visit_known(&mut self, at: &Standing, mut from: usize, to: usize, known: &[char]) {
        for letter in known {
            if from >= to {
                return;
            }
            let is_before = |place: usize| self.letter(place, at.bytes) < Some(*letter);
            if is_before(from) {
                from = after(from, to, is_before);
            }
            if from >= to || self.letter(from, at.bytes) != Some(*letter) {
                continue;
            }
            let end = after(from, to, |place| self.letter(place, at.bytes) == Some(*letter));
            if let Some(next) = self.step(at, *letter) {
                self.visit(Standing { branch: Some(Branch::Words(from, end)), ..next });
            }
            from = end;
        }
    }
}

/// The first place from `at` on where something has ended to hold; it holds at `at`.
fn after(at: usize, count: usize, holds: impl Fn(usize) -> bool) -> usize {
    let mut step = 1;
    while at + step < count && holds(at + step) {
        step *= 2;
    }
    let (mut low, mut high) = (at + step / 2, (at + step).min(count));
    while low + 1 < high {
        let middle = low.midpoint(high);
        if holds(middle) { low = middle } else { high = middle }
    }
    high.max(at + 1)
}

/// Words shorter than this, in letters, are not known by their ends: no word with two errors is near
/// them.
const SHORTEST_BY_END: usize = 7;

/// The longer words in the order of their ends.
#[derive(Debug, Default)]
pub struct Ends {
    places: Vec<u32>,
}

impl Ends {
    /// Puts the longer words in the order of their ends.
    pub fn of(words: &Sorted) -> Self {
        let is_long = |at: &u32| words.word(*at as usize).chars().count() >= SHORTEST_BY_END;
        let count = u32::try_from(words.len()).unwrap_or(u32::MAX);
        let last_eight = |at: u32| {
            let bytes = words.word(at as usize).bytes().rev().chain(std::iter::repeat(0)).take(8);
            bytes.fold(0_u64, |key, byte| key << 8 | u64::from(byte))
        };
        let mut sorted: Vec<(u64, u32)> =
            (0..count).filter(is_long).map(|at| (last_eight(at), at)).collect();
        sorted.sort_unstable_by(|a, b| {
            let backwards = |at: u32| words.word(at as usize).bytes().rev();
            a.0.cmp(&b.0).then_with(|| backwards(a.1).cmp(backwards(b.1)))
        });
        Self { places: sorted.into_iter().map(|(_, at)| at).collect() }
    }

    /// How many bytes they occupy.
    pub fn bytes(&self) -> usize {
        4 * self.places.len()
    }

    /// The places of the words that end so.
    fn with(&self, end: &str, words: &Sorted) -> impl Iterator<Item = usize> {
        let order = |at: &u32| {
            let word = words.word(*at as usize).bytes().rev().take(end.len());
            word.cmp(end.bytes().rev())
        };
        let from = self.places.partition_point(|at| order(at).is_lt());
        let rest = self.places.get(from..).unwrap_or_default();
        let to = rest.partition_point(|at| order(at).is_le());
        rest.get(..to).unwrap_or_default().iter().map(|at| *at as usize)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all_near(wanted: &str, most: u8, list: &[String]) -> Vec<(String, u8)> {
        let tree = Tree::of(list.iter().map(String::as_str));
        let found = near(wanted, most, &tree, |at| &list[at]);
        found.into_iter().map(|(at, errors)| (list[at].clone(), errors)).collect()
    }

    fn by_both_ends(wanted: &str, most: u8, list: &[String]) -> Vec<(String, u8)> {
        let tree = Tree::of(list.iter().map(String::as_str));
        let mut words = Sorted::default();
        list.iter().for_each(|word| words.push(word));
        let found = near_by_both_ends(wanted, most, &tree, &words, &Ends::of(&words));
        found.into_iter().map(|(at, errors)| (list[at].clone(), errors)).collect()
    }

    /// The table in its plain form, for comparison.
    pub fn errors(a: &str, b: &str) -> u8 {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let mut t = vec![vec![0usize; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                t[i][j] = match (i, j) {
                    (0, j) => j,
                    (i, 0) => i,
                    _ => {
                        let wrong = t[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                        let mut best = wrong.min(t[i - 1][j] + 1).min(t[i][j - 1] + 1);
                        if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                            best = best.min(t[i - 2][j - 2] + 1);
                        }
                        best
                    }
                };
            }
        }
        u8::try_from(t[a.len()][b.len()]).unwrap()
    }

    fn plainly(wanted: &str, most: u8, list: &[String]) -> Vec<(String, u8)> {
        let all = list.iter().map(|w| (w.clone(), errors(wanted, w)));
        all.filter(|(_, e)| *e <= most).collect()
    }

    #[test]
    fn a_swap_is_one_error() {
        let list = ["doctor", "docu", "lawyer"].map(String::from);
        assert_eq!(all_near("dcotor", 1, &list), [("doctor".to_owned(), 1)]);
    }

    /// Words in order, and one that is like one of them.
    fn lists() -> impl Strategy<Value = (Vec<String>, String)> {
        let words = prop::collection::vec("[abcé]{1,8}|[ab]{7,14}", 0..80);
        (words, "[abcé]{1,8}|[ab]{9,13}").prop_map(|(mut list, wanted)| {
            list.sort();
            (list, wanted)
        })
    }

    proptest! {
        #[test]
        fn the_walk_finds_what_the_plain_table_finds((list, wanted) in lists(), most in 0..3u8) {
            prop_assert_eq!(all_near(&wanted, most, &list), plainly(&wanted, most, &list));
        }

        #[test]
        fn both_ends_find_what_the_plain_table_finds((list, wanted) in lists(), most in 0..3u8) {
            prop_assert_eq!(by_both_ends(&wanted, most, &list), plainly(&wanted, most, &list));
        }

        #[test]
        fn errors_anywhere_in_a_long_word_are_found(
            word in "[a-d]{9,14}",
            edits in prop::collection::vec((0usize..14, 0u8..4, "[a-e]"), 1..3),
        ) {
            let mut letters: Vec<char> = word.chars().collect();
            for (at, sort, letter) in &edits {
                let (at, letter) = (at % letters.len(), letter.chars().next().unwrap());
                match sort {
                    0 => letters.insert(at, letter),
                    1 => drop(letters.remove(at)),
                    2 => letters[at] = letter,
                    _ => letters.swap(at, (at + 1).min(word.len() / 2)),
                }
            }
            let wanted: String = letters.iter().collect();
            let list = [word];
            prop_assert_eq!(by_both_ends(&wanted, 2, &list), plainly(&wanted, 2, &list));
        }
    }
}
