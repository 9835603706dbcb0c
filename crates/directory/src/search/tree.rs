//! The first letters of a sorted list of words as a tree: where the words with each beginning stand.
//!
//! Three letters deep, this is a small table even for millions of words, and looking for words with
//! typing errors turns away most of them here.

/// How many letters deep the tree is.
const DEPTH: usize = 3;

/// The beginnings of one, two and three letters.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    levels: [Level; DEPTH],
    /// How many words there are.
    words: usize,
}

/// All beginnings of one length, in order.
#[derive(Clone, Debug, Default)]
struct Level {
    /// The last letter of each.
    letters: Vec<char>,
    /// The first word of each, and the one after its last.
    words: Vec<(u32, u32)>,
    /// The first longer beginning of each in the next level, and one more for the end.
    longer: Vec<u32>,
}

/// Some words that stand together, all with the same beginning.
#[derive(Clone, Copy, Debug)]
pub enum Branch {
    /// A beginning of the tree: how long, and its place in the level.
    Node(usize, usize),
    /// Words from a place up to another, longer than the tree knows.
    Words(usize, usize),
}

impl Tree {
    /// The tree of words in ascending order.
    pub fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut tree = Self::default();
        let mut last = [None; DEPTH];
        for word in words {
            let mut letters = word.chars();
            let path: [Option<char>; DEPTH] = std::array::from_fn(|_| letters.next());
            let same = path.iter().zip(&last).take_while(|(a, b)| a == b).count();
            for (depth, letter) in path.iter().enumerate().skip(same) {
                if let Some(letter) = letter {
                    tree.push(depth, *letter);
                }
            }
            last = path;
            tree.words += 1;
            let end = number(tree.words);
            for (level, _) in tree.levels.iter_mut().zip(path.iter().flatten()) {
                level.words.last_mut().into_iter().for_each(|words| words.1 = end);
            }
        }
        for depth in 0..DEPTH {
            let longer = tree.level(depth + 1).map_or(0, |l| l.letters.len());
            if let Some(level) = tree.levels.get_mut(depth) {
                level.longer.push(number(longer));
                level.letters.shrink_to_fit();
                level.words.shrink_to_fit();
                level.longer.shrink_to_fit();
            }
        }
        tree
    }

    fn push(&mut self, depth: usize, letter: char) {
        let longer = self.level(depth + 1).map_or(0, |l| l.letters.len());
        let words = self.words;
        if let Some(level) = self.levels.get_mut(depth) {
            level.letters.push(letter);
            level.words.push((number(words), number(words)));
            level.longer.push(number(longer));
        }
    }

    fn level(&self, depth: usize) -> Option<&Level> {
        self.levels.get(depth)
    }

    /// How many bytes it occupies.
    pub fn bytes(&self) -> usize {
        self.levels.iter().map(|l| 4 * (l.letters.len() + 2 * l.words.len() + l.longer.len())).sum()
    }

    /// From which word to which the words of a branch go.
    pub fn range(&self, branch: Option<Branch>) -> (usize, usize) {
        match branch {
            None => (0, self.words),
            Some(Branch::Node(depth, at)) => {
                let words = self.level(depth).and_then(|level| level.words.get(at));
                words.map_or((0, 0), |(from, to)| (*from as usize, *to as usize))
            }
            Some(Branch::Words(from, to)) => (from, to),
        }
    }

    /// The letters that may follow a branch of the tree, with the first of their branches; `None`
    /// below the tree, where the words themselves tell.
    pub fn after(&self, branch: Option<Branch>) -> Option<(&[char], impl Fn(usize) -> Branch)> {
        let (depth, from, to) = match branch {
            None => (0, 0, self.level(0)?.letters.len()),
            Some(Branch::Node(depth, at)) => {
                let longer = &self.level(depth)?.longer;
                let next = depth + 1;
                self.level(next)?;
                (next, *longer.get(at)? as usize, *longer.get(at + 1)? as usize)
            }
            Some(Branch::Words(..)) => return None,
        };
        let letters = self.level(depth)?.letters.get(from..to)?;
        Some((letters, move |at: usize| Branch::Node(depth, from + at)))
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
