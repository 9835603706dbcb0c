//! How two recipes differ, choice by choice, so that they can be compared and cited.
//!
//! "The same as version 3, but geometric at the top and without the indicator on language courses"
//! is what a reader wants to know. Parts are found by their keys wherever they stand in the trees;
//! the order of parts makes no difference to an index and is none here.

use std::collections::BTreeMap;

use measure::Key;
use serde::{Deserialize, Serialize};

use super::{Impute, Leaf, Method, Node, Normalise, Part, Recipe, Screen, Treat};

/// A choice that two recipes make differently.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Difference {
    /// They are called differently.
    Name(Change<String>),
    /// They are other versions.
    Version(Change<u32>),
    /// They keep other units.
    Screen(Change<Screen>),
    /// By default other figures stand for missing ones.
    Impute(Change<Impute>),
    /// By default extremes are tamed otherwise.
    Treat(Change<Treat>),
    /// By default figures become comparable otherwise.
    Normalise(Change<Normalise>),
    /// Other figures stand for missing ones of an indicator; `None` is the default.
    ImputeOf(Key, Change<Option<Impute>>),
    /// The extremes of an indicator are tamed otherwise.
    TreatOf(Key, Change<Option<Treat>>),
    /// The figures of an indicator become comparable otherwise.
    NormaliseOf(Key, Change<Option<Normalise>>),
    /// The parts of a node become one score otherwise.
    Method(Key, Change<Method>),
    /// Another share of the parts of a node is enough.
    Enough(Key, Change<f64>),
    /// A part weighs more or less among its siblings.
    Weight(Key, Change<f64>),
    /// A part is in the second only.
    Added {
        /// Its key.
        key: Key,
        /// The node that it is a part of; none for the whole.
        to: Option<Key>,
    },
    /// A part is in the first only.
    Removed {
        /// Its key.
        key: Key,
        /// The node that it was a part of; none for the whole.
        from: Option<Key>,
    },
    /// A part is a part of another node.
    Moved(Key, Change<Option<Key>>),
    /// A key names an indicator in one and a node in the other.
    Kind(Key),
}

/// What a choice is in the first recipe and in the second.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change<T> {
    /// In the first.
    pub from: T,
    /// In the second.
    pub to: T,
}

/// Everything that the second recipe chooses otherwise than the first: the defaults first, then
/// parts by their keys. Nothing when both make the same index under the same name.
#[must_use]
pub fn differences(first: &Recipe, second: &Recipe) -> Vec<Difference> {
    let mut found = Vec::new();
    found.extend(change(&first.name, &second.name).map(Difference::Name));
    found.extend(change(&first.version, &second.version).map(Difference::Version));
    found.extend(change(&first.screen, &second.screen).map(Difference::Screen));
    found.extend(change(&first.impute, &second.impute).map(Difference::Impute));
    found.extend(change(&first.treat, &second.treat).map(Difference::Treat));
    found.extend(change(&first.normalise, &second.normalise).map(Difference::Normalise));
    let (before, after) = (places(&first.whole), places(&second.whole));
    for (key, old) in &before {
        match after.get(key) {
            Some(new) => differ(key, old, new, &mut found),
            None => found.push(Difference::Removed { key: (*key).clone(), from: old.of.cloned() }),
        }
    }
    let added = after.iter().filter(|(key, _)| !before.contains_key(*key));
    found.extend(
        added.map(|(key, new)| Difference::Added { key: (*key).clone(), to: new.of.cloned() }),
    );
    found
}

/// A part where it stands.
struct Place<'a> {
    of: Option<&'a Key>,
    weight: f64,
    kind: Kind<'a>,
}

enum Kind<'a> {
    Leaf(&'a Leaf),
    Node(&'a Node),
}

fn places(whole: &Node) -> BTreeMap<&Key, Place<'_>> {
    let mut found = BTreeMap::new();
    // The weight of the whole is not used, so it makes no difference.
    found.insert(&whole.key, Place { of: None, weight: 1.0, kind: Kind::Node(whole) });
    add_parts(whole, &mut found);
    found
}

fn add_parts<'a>(node: &'a Node, found: &mut BTreeMap<&'a Key, Place<'a>>) {
    for part in &node.parts {
        let kind = match part {
            Part::Indicator(leaf) => Kind::Leaf(leaf),
            Part::Node(inner) => Kind::Node(inner),
        };
        found.insert(part.key(), Place { of: Some(&node.key), weight: part.weight(), kind });
        if let Part::Node(inner) = part {
            add_parts(inner, found);
        }
    }
}

fn differ(key: &Key, old: &Place<'_>, new: &Place<'_>, found: &mut Vec<Difference>) {
    use Difference as D;
    let moved = change(&old.of.cloned(), &new.of.cloned());
    found.extend(moved.map(|change| D::Moved(key.clone(), change)));
    found.extend(change(&old.weight, &new.weight).map(|c| D::Weight(key.clone(), c)));
    match (&old.kind, &new.kind) {
        (Kind::Leaf(a), Kind::Leaf(b)) => {
            found.extend(change(&a.impute, &b.impute).map(|c| D::ImputeOf(key.clone(), c)));
            found.extend(change(&a.treat, &b.treat).map(|c| D::TreatOf(key.clone(), c)));
            found
                .extend(change(&a.normalise, &b.normalise).map(|c| D::NormaliseOf(key.clone(), c)));
        }
        (Kind::Node(a), Kind::Node(b)) => {
            found.extend(change(&a.method, &b.method).map(|c| D::Method(key.clone(), c)));
            found.extend(change(&a.enough, &b.enough).map(|c| D::Enough(key.clone(), c)));
        }
        _ => found.push(D::Kind(key.clone())),
    }
}

fn change<T: PartialEq + Clone>(from: &T, to: &T) -> Option<Change<T>> {
    (from != to).then(|| Change { from: from.clone(), to: to.clone() })
}
