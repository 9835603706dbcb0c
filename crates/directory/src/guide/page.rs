//! Pages of information, in a tree.

use crate::service::Provenance;
use jiff::civil::Date;
use locale::Text;
use measure::Key;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The deepest place of a page: a page, its child, and so on.
pub(super) const DEEPEST: usize = 6;

/// A page of information, such as "How to see a doctor".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its key, unique among the city's pages.
    pub key: Key,
    /// The page that it stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Key>,
    /// Its place among its sisters: small numbers first, then by title.
    #[serde(default)]
    pub order: u16,
    /// Its title.
    pub title: Text,
    /// What it says, in the plain marks of [`crate::prose`].
    pub body: Text,
    /// What it is about: keys of concepts. Services about the same stand under it.
    #[serde(default)]
    pub themes: Vec<Key>,
    /// Desks to turn to.
    #[serde(default)]
    pub desks: Vec<Key>,
    /// Whether a wrong word does harm.
    #[serde(default)]
    pub about: About,
    /// The last day until which somebody vouches for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_until: Option<Date>,
    /// The page that it follows word for word, as `<city>.<page>`: a network writes it once, and
    /// what its cities show stays in step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirrors: Option<(Key, Key)>,
    /// The picture that it begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Key>,
    /// Whether it is real.
    pub provenance: Provenance,
}

/// What a page tells of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// Everyday things.
    #[default]
    Everyday,
    /// Rights and law: translations of a machine are shown only after a person's review.
    Rights,
}

/// The pages of a city by their places. A page whose parent is not among them stands at the root; a
/// page in a circle of parents does too, so that none is ever lost.
pub struct Tree<'p> {
    children: BTreeMap<Option<&'p Key>, Vec<&'p Page>>,
    by_key: BTreeMap<&'p Key, &'p Page>,
}

impl<'p> Tree<'p> {
    /// Puts pages in their places.
    #[must_use]
    pub fn new(pages: impl IntoIterator<Item = &'p Page>) -> Self {
        let by_key: BTreeMap<&Key, &Page> = pages.into_iter().map(|p| (&p.key, p)).collect();
        let mut tree = Self { children: BTreeMap::new(), by_key };
        let places: Vec<_> = tree.by_key.values().map(|p| (tree.parent(p), *p)).collect();
        for (parent, page) in places {
            tree.children.entry(parent).or_default().push(page);
        }
        for pages in tree.children.values_mut() {
            pages.sort_by_key(|p| (p.order, p.title.source_text()));
        }
        tree
    }

    /// The key of the page above, if there is one and it leads to the root.
    fn parent(&self, page: &'p Page) -> Option<&'p Key> {
        let mut above = page.parent.as_ref().and_then(|key| self.by_key.get(key));
        let mut seen = BTreeSet::from([&page.key]);
        let direct = above.map(|p| &p.key);
        while let Some(next) = above {
            if !seen.insert(&next.key) {
                return None;
            }
            above = next.parent.as_ref().and_then(|key| self.by_key.get(key));
        }
        direct
    }

    /// The pages at the root.
    #[must_use]
    pub fn roots(&self) -> &[&'p Page] {
        self.children.get(&None).map_or(&[], Vec::as_slice)
    }

    /// The pages right under a page.
    #[must_use]
    pub fn children(&self, key: &Key) -> &[&'p Page] {
        let own = self.by_key.get(key).map(|page| &page.key);
        own.and_then(|key| self.children.get(&Some(key))).map_or(&[], Vec::as_slice)
    }

    /// The pages above a page, the root first.
    #[must_use]
    pub fn above(&self, page: &'p Page) -> Vec<&'p Page> {
        let mut all = Vec::new();
        let mut next = self.parent(page);
        while let Some(above) = next.and_then(|key| self.by_key.get(key)) {
            all.push(*above);
            next = self.parent(above);
        }
        all.reverse();
        all
    }

    /// Every page with its depth, each before those under it.
    #[must_use]
    pub fn walk(&self) -> Vec<(usize, &'p Page)> {
        let mut all = Vec::new();
        let mut waiting: Vec<(usize, &Page)> = self.roots().iter().rev().map(|p| (0, *p)).collect();
        while let Some((depth, page)) = waiting.pop() {
            all.push((depth, page));
            waiting.extend(self.children(&page.key).iter().rev().map(|p| (depth + 1, *p)));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Lang;

    fn page(own: &str, parent: &str, order: u16) -> Page {
        Page {
            key: Key::parse(own).unwrap(),
            parent: Key::parse(parent).ok(),
            order,
            title: Text::new(Lang::EN, own),
            body: Text::new(Lang::EN, "b"),
            themes: vec![],
            desks: vec![],
            about: About::Everyday,
            checked_until: None,
            mirrors: None,
            picture: None,
            provenance: Provenance::Example,
        }
    }

    fn walked(pages: &[Page]) -> Vec<(usize, &str)> {
        Tree::new(pages).walk().into_iter().map(|(depth, p)| (depth, p.key.as_str())).collect()
    }

    #[test]
    fn pages_stand_under_their_parents_in_their_order() {
        let pages = [
            page("b", "", 2),
            page("a", "", 2),
            page("z", "", 1),
            page("a2", "a", 1),
            page("deep", "a2", 0),
        ];
        assert_eq!(walked(&pages), [(0, "z"), (0, "a"), (1, "a2"), (2, "deep"), (0, "b")]);
        let tree = Tree::new(&pages);
        let above: Vec<_> = tree.above(&pages[4]).iter().map(|p| p.key.as_str()).collect();
        assert_eq!(above, ["a", "a2"]);
    }

    #[test]
    fn pages_without_a_way_to_the_root_are_not_lost() {
        let pages = [page("a", "b", 0), page("b", "a", 0), page("c", "gone", 0), page("d", "d", 0)];
        assert_eq!(walked(&pages).len(), 4, "each once, circle or not");
    }
}
