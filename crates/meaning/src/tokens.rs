//! Cuts a text into the pieces of words that the model knows.
//!
//! First every letter is replaced as the model was taught (wide letters by narrow ones, Arabic shapes
//! by letters, controls by nothing), blanks that follow each other become one, and each becomes `▁`;
//! one `▁` stands before the text. Then, of all ways to cut the text into known pieces, the one with
//! the highest sum of scores is taken (Viterbi's algorithm over a unigram model: Kudo 2018,
//! *Subword Regularization*, section 3.2). A letter that no piece covers is one unknown token,
//! at ten below the lowest score.
//!
//! Texts are cut as they stand: capitals stay capitals, and accents stay where the model keeps them.

use crate::pack::{Pieces, Replacing, Roles};

/// The mark of a blank.
const BLANK: char = '\u{2581}';
/// How far an unknown letter lies below the lowest score.
const UNKNOWN_BELOW: f32 = 10.0;
/// A sum of scores that no way to cut a text reaches.
const NEVER: f32 = -1e30;

/// Cuts texts.
#[derive(Debug)]
pub(crate) struct Tokens {
    pub roles: Roles,
    starts: Vec<u32>,
    scores: Vec<f32>,
    letters: Vec<u8>,
    /// The pieces in the order of their letters.
    order: Vec<u32>,
    replacing: Replacing,
    unknown_score: f32,
}

/// The best way to cut the text up to a letter.
#[derive(Clone, Copy)]
struct Best {
    score: f32,
    token: u32,
    from: usize,
}

impl Tokens {
    pub fn new(pieces: Pieces, replacing: Replacing) -> Self {
        let Pieces { roles, starts, scores, letters } = pieces;
        let lowest = scores.iter().copied().fold(f32::MAX, f32::min);
        let mut order: Vec<u32> = (0..scores.len() as u32).collect();
        order.sort_by_key(|at| (piece(&starts, &letters, *at), *at));
        let unknown_score = lowest - UNKNOWN_BELOW;
        Self { roles, starts, scores, letters, order, replacing, unknown_score }
    }

    /// The tokens of a text, without those that mark its beginning and end.
    pub fn cut(&self, text: &str) -> Vec<u32> {
        let letters = self.normal(text);
        let mut best =
            vec![Best { score: NEVER, token: self.roles.unknown, from: 0 }; letters.len() + 1];
        if let Some(first) = best.first_mut() {
            first.score = 0.0;
        }
        for from in 0..letters.len() {
            self.reach(&letters, from, &mut best);
        }
        way_back(&best)
    }

    /// The letters of a text as the model was taught them.
    fn normal(&self, text: &str) -> Vec<char> {
        let mut letters = Vec::with_capacity(text.len() + 1);
        for letter in text.chars() {
            match self.replacing.binary_search_by_key(&letter, |(own, _)| *own) {
                Ok(at) => letters.extend(self.replacing.get(at).iter().flat_map(|(_, by)| by)),
                Err(_) => letters.push(letter),
            }
        }
        letters.dedup_by(|b, a| *a == ' ' && *b == ' ');
        if letters.first() != Some(&' ') {
            letters.insert(0, ' ');
        }
        letters.iter_mut().filter(|l| **l == ' ').for_each(|l| *l = BLANK);
        letters
    }

    /// Notes every piece that begins at a letter wherever it ends a better way.
    fn reach(&self, letters: &[char], from: usize, best: &mut [Best]) {
        let Some(begun) = best.get(from).map(|b| b.score) else { return };
        let mut known = self.order.as_slice();
        let mut length = 0;
        for (letter, to) in letters.iter().skip(from).zip(from + 1..) {
            known = self.narrow(known, length, *letter);
            length += letter.len_utf8();
            let Some(shortest) = known.first().copied() else { break };
            if self.piece(shortest).len() == length && shortest != self.roles.unknown {
                let score = self.scores.get(shortest as usize).copied().unwrap_or(NEVER);
                better(best, to, Best { score: begun + score, token: shortest, from });
            }
        }
        let token = self.roles.unknown;
        better(best, from + 1, Best { score: begun + self.unknown_score, token, from });
    }

    /// Those of the known pieces that go on with a letter after so many bytes, which they share.
    fn narrow<'a>(&self, known: &'a [u32], after: usize, letter: char) -> &'a [u32] {
        let mut buffer = [0; 4];
        let bytes = letter.encode_utf8(&mut buffer).as_bytes();
        let next = |at: &u32| {
            let rest = self.piece(*at).get(after..).unwrap_or_default();
            rest.get(..bytes.len()).unwrap_or(rest)
        };
        let from = known.partition_point(|at| next(at) < bytes);
        let known = known.get(from..).unwrap_or_default();
        let to = known.partition_point(|at| next(at) <= bytes);
        known.get(..to).unwrap_or_default()
    }

    fn piece(&self, at: u32) -> &[u8] {
        piece(&self.starts, &self.letters, at)
    }

    /// About how many bytes it occupies.
    pub fn bytes(&self) -> usize {
        self.letters.len() + 4 * (self.starts.len() + self.scores.len() + self.order.len())
    }
}

fn piece<'a>(starts: &[u32], letters: &'a [u8], at: u32) -> &'a [u8] {
    let start = |at: usize| starts.get(at).map_or(0, |s| *s as usize);
    letters.get(start(at as usize)..start(at as usize + 1)).unwrap_or_default()
}

fn better(best: &mut [Best], to: usize, way: Best) {
    match best.get_mut(to) {
        Some(known) if way.score > known.score => *known = way,
        _ => {}
    }
}

/// The tokens of the best way, from the end back to the beginning, turned around.
fn way_back(best: &[Best]) -> Vec<u32> {
    let mut tokens = Vec::new();
    let mut at = best.len().saturating_sub(1);
    while at > 0 {
        let Some(step) = best.get(at).filter(|step| step.from < at) else { break };
        tokens.push(step.token);
        at = step.from;
    }
    tokens.reverse();
    tokens
}
