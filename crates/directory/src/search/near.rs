//! Finds the words of a sorted list that are a typing error or two away from a word.
//!
//! Errors are a letter too many, too few, wrong, or swapped with its neighbour (optimal string
//! alignment). The sorted list is walked like a tree: words with a common beginning share the rows
//! of the usual table, and a beginning that is already too far away is left at once with all its
//! words.

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

/// One row of the table for each letter on the way down to the present word.
struct Walk<'a> {
    wanted: &'a [char],
    most: u8,
    path: Vec<char>,
    rows: Vec<Vec<u8>>,
}

/// Calls `give` with place and number of errors of every word at most `most` errors away.
///
/// `word` gives the words by place, in ascending order, for places below `count`.
pub(super) fn near<'w>(
    wanted: &str,
    most: u8,
    count: usize,
    word: impl Fn(usize) -> &'w str,
    mut give: impl FnMut(usize, u8),
) {
    let wanted: Vec<char> = wanted.chars().collect();
    let mut walk = Walk::new(&wanted, most);
    let mut at = 0;
    while at < count {
        let present = word(at);
        if let Some(dead) = walk.go_to(present) {
            let beginning = present.get(..dead).unwrap_or(present);
            at = after(at, count, |i| word(i).starts_with(beginning));
            continue;
        }
        match walk.errors() {
            errors if errors <= most => give(at, errors),
            _ => {}
        }
        at += 1;
    }
}

/// The first place from `at` on where the beginning has ended; it holds at `at`.
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

impl<'a> Walk<'a> {
    fn new(wanted: &'a [char], most: u8) -> Self {
        let first = (0..=wanted.len()).map(|n| u8::try_from(n).unwrap_or(u8::MAX)).collect();
        Self { wanted, most, path: Vec::new(), rows: vec![first] }
    }

    /// Walks to a word; gives the length in bytes of its beginning if that is already too far.
    fn go_to(&mut self, word: &str) -> Option<usize> {
        let common = word.chars().zip(&self.path).take_while(|(a, b)| a == *b).count();
        self.path.truncate(common);
        self.rows.truncate(common + 1);
        for (at, letter) in word.char_indices().skip(common) {
            self.path.push(letter);
            let row = self.next_row();
            self.rows.push(row);
            if self.is_hopeless() {
                return Some(at + letter.len_utf8());
            }
        }
        None
    }

    fn errors(&self) -> u8 {
        self.rows.last().and_then(|row| row.last()).copied().unwrap_or(u8::MAX)
    }

    /// The row below the last one, for the last letter of the path.
    #[expect(clippy::indexing_slicing, reason = "rows have one cell more than the wanted word")]
    fn next_row(&self) -> Vec<u8> {
        let depth = self.path.len();
        let (letter, above) = (self.path[depth - 1], &self.rows[depth - 1]);
        let mut row = Vec::with_capacity(above.len());
        row.push(above[0].saturating_add(1));
        for (i, wanted) in self.wanted.iter().enumerate() {
            let wrong = above[i].saturating_add(u8::from(*wanted != letter));
            let missing = row[i].saturating_add(1).min(above[i + 1].saturating_add(1));
            let mut best = wrong.min(missing);
            if i > 0 && depth > 1 && self.wanted[i - 1] == letter && *wanted == self.path[depth - 2]
            {
                best = best.min(self.rows[depth - 2][i - 1].saturating_add(1));
            }
            row.push(best);
        }
        row
    }

    /// Whether no word with this beginning can be near enough; a swap may still reach back a row.
    fn is_hopeless(&self) -> bool {
        let least = |row: &Vec<u8>| row.iter().min().copied().unwrap_or(0);
        let mut last = self.rows.iter().rev().map(least);
        let (this, before) = (last.next().unwrap_or(0), last.next().unwrap_or(0));
        this > self.most && before.saturating_add(1) > self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all_near(wanted: &str, most: u8, list: &[String]) -> Vec<(String, u8)> {
        let mut found = Vec::new();
        near(wanted, most, list.len(), |i| &list[i], |i, e| found.push((list[i].clone(), e)));
        found
    }

    /// The table in its plain form, for comparison.
    fn errors(a: &str, b: &str) -> u8 {
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

    #[test]
    fn a_swap_is_one_error() {
        let list = ["doctor", "docu", "lawyer"].map(String::from);
        assert_eq!(all_near("dcotor", 1, &list), [("doctor".to_owned(), 1)]);
    }

    proptest! {
        #[test]
        fn the_walk_finds_what_the_plain_table_finds(
            mut list in prop::collection::vec("[abcé]{1,8}", 0..60),
            wanted in "[abcé]{1,8}",
            most in 0..3u8,
        ) {
            list.sort();
            list.dedup();
            let plain: Vec<_> = list.iter().map(|w| (w.clone(), errors(&wanted, w)))
                .filter(|(_, e)| *e <= most).collect();
            prop_assert_eq!(all_near(&wanted, most, &list), plain);
        }
    }
}
