//! Random tables from a seed, for the benchmark and for the tests that ask outside programs.

use disclosure::{Cell, Code, Dimension, Draft, Quantity, Span, Standing, Table};
use measure::Key;

/// SplitMix64, as G. Steele, D. Lea and C. Flood published it in 2014.
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// A tree: `[6]` is flat with six parts, `[3, 4]` has three groups of four.
pub fn tree(name: &str, shape: &[usize]) -> Dimension {
    let mut codes = vec![Code { code: "T".into(), part_of: None }];
    let mut level = vec!["T".to_owned()];
    for (depth, width) in shape.iter().enumerate() {
        let mut next = Vec::new();
        for parent in &level {
            for i in 0..*width {
                let code = if depth == 0 {
                    format!("{name}{i:03}")
                } else {
                    format!("{parent}{}{i:02}", ["", "x", "y", "z"][depth])
                };
                codes.push(Code { code: code.clone(), part_of: Some(parent.clone()) });
                next.push(code);
            }
        }
        level = next;
    }
    Dimension { key: Key::parse(name).unwrap(), span: Span::Whole, codes }
}

/// What the figures are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Counts, some small, some zero.
    Counts,
    /// Sums over three to eight contributors, some dominated by one.
    Sums,
}

/// A table of this shape.
pub fn draft(shape: &[Vec<usize>], kind: Kind, seed: u64) -> Draft {
    let mut chance = Chance(seed);
    let names = ["a", "b", "c", "d", "e"];
    let dimensions: Vec<Dimension> = shape.iter().zip(names).map(|(s, n)| tree(n, s)).collect();
    let mut cells = grid(&dimensions);
    for cell in cells.iter_mut().filter(|c| is_leaf(c, &dimensions)) {
        fill(cell, kind, &mut chance);
    }
    let leaves: Vec<Cell> = cells.iter().filter(|c| is_leaf(c, &dimensions)).cloned().collect();
    for cell in cells.iter_mut().filter(|c| !is_leaf(c, &dimensions)) {
        let codes = cell.codes.clone();
        for leaf in leaves.iter().filter(|leaf| is_within(leaf, &codes, &dimensions)) {
            cell.value += leaf.value;
            cell.largest.extend(&leaf.largest);
            cell.contributors =
                Some(cell.contributors.unwrap_or(0) + leaf.contributors.unwrap_or(0));
        }
        cell.largest.sort_by(|a, b| b.total_cmp(a));
        cell.largest.truncate(20);
    }
    let quantity = if kind == Kind::Counts { Quantity::Count } else { Quantity::Magnitude };
    let key = |text| Key::parse(text).unwrap();
    Draft {
        key: key("random"),
        subject: key("people"),
        quantity,
        fixed: Default::default(),
        dimensions,
        cells,
    }
}

pub fn table(shape: &[Vec<usize>], kind: Kind, seed: u64) -> Table {
    Table::read(draft(shape, kind, seed)).unwrap()
}

fn fill(cell: &mut Cell, kind: Kind, chance: &mut Chance) {
    if kind == Kind::Counts {
        cell.value = (chance.part().powi(2) * 120.0).floor();
        return;
    }
    let contributors = 3 + chance.below(6);
    for _ in 0..contributors {
        cell.largest.push((1.0 + 40.0 * chance.part()).floor());
    }
    if chance.below(8) == 0 {
        cell.largest.push(900.0 + chance.below(400) as f64);
    }
    cell.largest.sort_by(|a, b| b.total_cmp(a));
    cell.value = cell.largest.iter().sum();
    cell.contributors = Some(cell.largest.len() as u64);
}

fn grid(dimensions: &[Dimension]) -> Vec<Cell> {
    let mut all = vec![Vec::new()];
    for dimension in dimensions {
        let longer = |key: &Vec<String>| -> Vec<Vec<String>> {
            dimension
                .codes
                .iter()
                .map(|c| key.iter().cloned().chain([c.code.clone()]).collect())
                .collect()
        };
        all = all.iter().flat_map(longer).collect();
    }
    let cell = |codes| Cell {
        codes,
        value: 0.0,
        contributors: None,
        largest: Vec::new(),
        standing: Standing::Open,
    };
    all.into_iter().map(cell).collect()
}

fn is_leaf(cell: &Cell, dimensions: &[Dimension]) -> bool {
    let is_part =
        |(code, d): (&String, &Dimension)| d.codes.iter().all(|c| c.part_of.as_ref() != Some(code));
    cell.codes.iter().zip(dimensions).all(is_part)
}

fn is_within(leaf: &Cell, codes: &[String], dimensions: &[Dimension]) -> bool {
    leaf.codes.iter().zip(codes).zip(dimensions).all(|((leaf, whole), d)| {
        let mut at = Some(leaf);
        while let Some(code) = at {
            if code == whole {
                return true;
            }
            at = d.codes.iter().find(|c| c.code == *code).and_then(|c| c.part_of.as_ref());
        }
        false
    })
}
