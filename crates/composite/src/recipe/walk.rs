//! Walking the tree of a recipe: every leaf, every node, one by its key.
//!
//! Recursion is as deep as the tree, which [`check`](super::check()) bounds before anything else
//! walks.

use measure::Key;

use super::{Leaf, Node, Part};

/// Visits every leaf in order.
pub(crate) fn visit_leaves<'a>(node: &'a Node, see: &mut impl FnMut(&'a Leaf)) {
    for part in &node.parts {
        match part {
            Part::Indicator(leaf) => see(leaf),
            Part::Node(inner) => visit_leaves(inner, see),
        }
    }
}

/// Visits every node, a node before its parts.
pub(crate) fn visit_nodes<'a>(node: &'a Node, see: &mut impl FnMut(&'a Node)) {
    see(node);
    for part in &node.parts {
        if let Part::Node(inner) = part {
            visit_nodes(inner, see);
        }
    }
}

/// The node of this key.
pub(crate) fn node_mut<'a>(node: &'a mut Node, key: &Key) -> Option<&'a mut Node> {
    if node.key == *key {
        return Some(node);
    }
    node.parts.iter_mut().find_map(|part| match part {
        Part::Node(inner) => node_mut(inner, key),
        Part::Indicator(_) => None,
    })
}

/// The leaf of this key.
pub(crate) fn leaf_mut<'a>(node: &'a mut Node, key: &Key) -> Option<&'a mut Leaf> {
    node.parts.iter_mut().find_map(|part| match part {
        Part::Node(inner) => leaf_mut(inner, key),
        Part::Indicator(leaf) => (leaf.key == *key).then_some(leaf),
    })
}

/// Takes a part out, with every node that is then empty.
pub(crate) fn remove(node: &mut Node, key: &Key) {
    node.parts.retain_mut(|part| {
        if part.key() == key {
            return false;
        }
        match part {
            Part::Node(inner) => {
                remove(inner, key);
                !inner.parts.is_empty()
            }
            Part::Indicator(_) => true,
        }
    });
}
