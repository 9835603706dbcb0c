//! Dimensions: along what a table is broken down, such as areas or ages, and what adds up to what.
//!
//! A dimension is a tree of codes. Its root is the total; every other code names the one that it
//! is a part of, and the parts of a code add up to it. A flat list with a total is a tree of
//! depth 1. A tree with a hole, a code whose parent is nowhere, is refused: nobody could say which
//! sums hold, and an attacker who knows them would see more than we.
//!
//! It deliberately knows no code lists of statistical offices; the caller brings the tree.

use std::collections::BTreeMap;

use measure::{Key, Problem, Problems};
use serde::{Deserialize, Serialize};

/// The longest code, in bytes.
pub const LONGEST_CODE: usize = 100;

/// What the total of a dimension covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// Everybody: "both sexes". A table without this dimension counts the same people.
    #[default]
    Whole,
    /// A part only: "northern districts". The total is a cell of its own, known by its code.
    Part,
}

/// One code and the code that it is a part of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The code, unique in its dimension.
    pub code: String,
    /// The code that it is a part of; none for the total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
}

/// A dimension as somebody writes it down: its codes in any order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimension {
    /// Its name, the same in every table that has it: `area`, `age`.
    pub key: Key,
    /// What its total covers.
    #[serde(default)]
    pub span: Span,
    /// The tree, every code with its parent.
    pub codes: Vec<Code>,
}

impl Dimension {
    /// A flat list: a total and its parts.
    pub fn flat<S: Into<String>>(
        key: Key,
        total: &str,
        parts: impl IntoIterator<Item = S>,
    ) -> Self {
        let part = |code: S| Code { code: code.into(), part_of: Some(total.to_owned()) };
        let root = Code { code: total.to_owned(), part_of: None };
        Self {
            key,
            span: Span::Whole,
            codes: [root].into_iter().chain(parts.into_iter().map(part)).collect(),
        }
    }
}

/// A dimension whose tree was checked: positions of codes, and who is part of whom.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tree {
    pub root: usize,
    pub parts: Vec<Vec<usize>>,
    pub depth: Vec<usize>,
    positions: BTreeMap<String, usize>,
}

impl Tree {
    /// The position of a code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.positions.get(code).copied()
    }

    /// Checks a dimension; everything that is wrong goes to `found`.
    pub fn read(dimension: &Dimension, found: &mut Problems) -> Option<Self> {
        let mut wrong = Problems::default();
        let positions = positions(dimension, &mut wrong);
        let parents = parents(dimension, &positions, &mut wrong);
        let root = root(dimension, &mut wrong);
        let depth = depths(dimension, &parents, &mut wrong);
        let is_sound = wrong.is_empty();
        found.extend(wrong);
        let mut parts = vec![Vec::new(); dimension.codes.len()];
        for (child, parent) in parents.iter().enumerate() {
            if let Some(list) = parent.and_then(|p| parts.get_mut(p)) {
                list.push(child);
            }
        }
        root.filter(|_| is_sound).map(|root| Self { root, parts, depth, positions })
    }
}

fn positions(dimension: &Dimension, found: &mut Problems) -> BTreeMap<String, usize> {
    let mut positions = BTreeMap::new();
    for (at, code) in dimension.codes.iter().enumerate() {
        let place = format!("{}/{}", dimension.key, code.code);
        if code.code.is_empty() || code.code.len() > LONGEST_CODE {
            found.add(
                Problem::new("disclosure-not-a-code", place.clone()).with("most", LONGEST_CODE),
            );
        }
        if positions.insert(code.code.clone(), at).is_some() {
            found.add(Problem::new("disclosure-repeated-code", place).with("code", &code.code));
        }
    }
    positions
}

fn parents(
    dimension: &Dimension,
    positions: &BTreeMap<String, usize>,
    found: &mut Problems,
) -> Vec<Option<usize>> {
    let parent = |code: &Code| {
        let parent = code.part_of.as_ref()?;
        let at = positions.get(parent).copied();
        if at.is_none() {
            let place = format!("{}/{}", dimension.key, code.code);
            found.add(Problem::new("disclosure-hole-in-hierarchy", place).with("part-of", parent));
        }
        at
    };
    dimension.codes.iter().map(parent).collect()
}

fn root(dimension: &Dimension, found: &mut Problems) -> Option<usize> {
    let roots = dimension.codes.iter().enumerate().filter(|(_, c)| c.part_of.is_none());
    let roots: Vec<usize> = roots.map(|(at, _)| at).collect();
    let key = dimension.key.as_str();
    match roots.as_slice() {
        [] => found.add(Problem::new("disclosure-no-total", key)),
        [_] => {}
        more => {
            found.add(Problem::new("disclosure-several-totals", key).with("totals", more.len()))
        }
    }
    roots.first().copied()
}

/// How far each code is from the total; a code that never gets there goes in a circle.
fn depths(dimension: &Dimension, parents: &[Option<usize>], found: &mut Problems) -> Vec<usize> {
    let mut depths: Vec<Option<usize>> = parents.iter().map(|p| p.is_none().then_some(0)).collect();
    let mut children = vec![Vec::new(); parents.len()];
    for (child, parent) in parents.iter().enumerate() {
        if let Some(list) = parent.and_then(|p| children.get_mut(p)) {
            list.push(child);
        }
    }
    let mut open: Vec<(usize, usize)> =
        parents.iter().enumerate().filter(|(_, p)| p.is_none()).map(|(at, _)| (at, 0)).collect();
    while let Some((at, depth)) = open.pop() {
        if let Some(place) = depths.get_mut(at) {
            *place = Some(depth);
        }
        open.extend(crate::list::row(&children, at).iter().map(|child| (*child, depth + 1)));
    }
    for (code, depth) in dimension.codes.iter().zip(&depths) {
        if depth.is_none() {
            let place = format!("{}/{}", dimension.key, code.code);
            found.add(Problem::new("disclosure-circle-in-hierarchy", place));
        }
    }
    depths.into_iter().map(Option::unwrap_or_default).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(codes: &[(&str, Option<&str>)]) -> Vec<String> {
        let code =
            |(c, p): &(&str, Option<&str>)| Code { code: (*c).into(), part_of: p.map(Into::into) };
        let codes = codes.iter().map(code).collect();
        let mut found = Problems::default();
        let key = Key::parse("area").unwrap();
        Tree::read(&Dimension { key, span: Span::Whole, codes }, &mut found);
        found.into_iter().map(|p| p.to_string()).collect()
    }

    #[test]
    fn trees_with_holes_circles_or_two_totals_are_refused_all_at_once() {
        assert_eq!(said(&[("T", None), ("a", Some("T")), ("b", Some("a"))]), [""; 0]);
        assert_eq!(said(&[]), ["area: disclosure-no-total"]);
        assert_eq!(
            said(&[("T", None), ("U", None), ("a", Some("x")), ("a", Some("T"))]),
            [
                "area/a: disclosure-repeated-code code=a",
                "area/a: disclosure-hole-in-hierarchy part-of=x",
                "area: disclosure-several-totals totals=2"
            ]
        );
        assert_eq!(
            said(&[("T", None), ("a", Some("b")), ("b", Some("a"))]),
            ["area/a: disclosure-circle-in-hierarchy", "area/b: disclosure-circle-in-hierarchy"]
        );
    }
}
