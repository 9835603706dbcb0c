//! Pages as the app reads them: all of them, one, those above it and those under it.
//!
//! They are made once for a language and then asked many times: [`Pages`] keeps them in the order of
//! their tree, so that what stands under a page is a stretch of the list.

use super::answer::NoAnswer;
use super::head::{Head, Own};
use super::id::distinct;
use super::region::Region;
use super::register::Register;
use super::slug::{self, Leaf};
use super::tree::{Node, Tree};
use super::words::Words;
use super::writer::Writer;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::collections::HashMap;

/// The deepest that children are asked for.
const MOST_DEPTH: usize = 99;

/// All pages of a city in a language.
#[derive(Clone, Debug)]
pub struct Pages {
    all: Vec<Box<PageFacts>>,
    tree: Vec<Place>,
    by_slug: HashMap<String, usize>,
    by_id: HashMap<u64, usize>,
}

/// Where a page stands in the tree of its language.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    leaf: Leaf,
    parent: Option<usize>,
    depth: usize,
    /// The place after the last page under it.
    end: usize,
}

/// A page as the app reads it, written once: it is asked for again and again, and takes half the room so.
pub type PageFacts = RawValue;

#[derive(Serialize)]
struct Facts {
    #[serde(flatten)]
    head: Head,
    parent: Parent,
    order: usize,
    organization: Option<()>,
    embedded_offers: [(); 0],
    slug_history: [String; 1],
    isopolity: Own,
}

/// The page above another; nothing of it at the root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Parent {
    id: u64,
    url: Option<String>,
    path: Option<String>,
}

/// Which page is asked for: the values of the parameters `url` and `id`, if there are any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked<'a> {
    /// Its address, of which the last part counts.
    pub url: Option<&'a str>,
    /// Its id, the same in all languages; before the address.
    pub id: Option<&'a str>,
}

impl Pages {
    /// Makes the pages of a language. Takes time with the number of pages and languages; what is made
    /// holds until the city or the day changes.
    #[must_use]
    pub fn new(region: &Region<'_>, words: &dyn Words) -> Self {
        let register = Register::new(region.showing.directory);
        let writer = Writer { region, words, register: &register };
        let tree = Tree::grow(region, words);
        let names: Vec<String> = tree.nodes.iter().map(|node| node.leaf.name()).collect();
        let ids = distinct(names.iter().map(String::as_str));
        let mut pages = Self {
            all: Vec::new(),
            tree: Vec::new(),
            by_slug: HashMap::new(),
            by_id: HashMap::new(),
        };
        for (at, node) in tree.nodes.iter().enumerate() {
            pages.put(&writer, &tree, (at, node), &ids);
        }
        pages
    }

    fn put(
        &mut self,
        writer: &Writer<'_>,
        tree: &Tree<'_>,
        (at, node): (usize, &Node<'_>),
        ids: &HashMap<&str, u64>,
    ) {
        let parent = node.parent;
        let depth = parent.and_then(|p| self.tree.get(p)).map_or(1, |p| p.depth + 1);
        let id = |at: usize| {
            let name = tree.nodes.get(at).map(|node| node.leaf.name());
            name.and_then(|name| ids.get(name.as_str()).copied()).unwrap_or_default()
        };
        self.by_slug.insert(node.leaf.to_string(), at);
        self.by_id.insert(id(at), at);
        let above = parent.map(|above| (id(above), above));
        let facts = facts(writer, tree, (at, node), above);
        // What has no keys but words is always written.
        self.all.push(to_raw_value(&facts).unwrap_or_else(|_| RawValue::NULL.to_owned()));
        self.tree.push(Place { leaf: node.leaf.clone(), parent, depth, end: at + 1 });
        let mut next = parent;
        while let Some(above) = next.and_then(|at| self.tree.get_mut(at)) {
            above.end = at + 1;
            next = above.parent;
        }
    }

    /// All pages, each before those under it: `pages/`.
    #[must_use]
    pub fn all(&self) -> &[Box<PageFacts>] {
        &self.all
    }

    /// One page: `page/`, `post/`.
    ///
    /// # Errors
    /// That neither was asked for, or that there is none.
    pub fn page(&self, asked: Asked<'_>) -> Result<&PageFacts, NoAnswer> {
        self.at(self.place(asked)?)
    }

    /// The pages above a page, the root first: `parents/`.
    ///
    /// # Errors
    /// As for [`Pages::page`].
    pub fn parents(&self, asked: Asked<'_>) -> Result<Vec<&PageFacts>, NoAnswer> {
        let parent = |at: &usize| self.tree.get(*at)?.parent;
        let all = std::iter::successors(Some(self.place(asked)?), parent).skip(1);
        let mut above: Vec<_> = all.filter_map(|at| self.all.get(at).map(AsRef::as_ref)).collect();
        above.reverse();
        Ok(above)
    }

    /// A page and those so many levels under it, or, if none is asked for, so many levels from the
    /// root on; each page before those under it: `children/`. `depth` is the value of the parameter,
    /// 1 if there is none.
    ///
    /// # Errors
    /// A depth that is no number up to 99, or that there is no such page.
    pub fn children(
        &self,
        asked: Asked<'_>,
        depth: Option<&str>,
    ) -> Result<Vec<&PageFacts>, NoAnswer> {
        let depth = depth.map_or(Ok(1), |depth| depth.trim().parse::<usize>());
        let depth = depth.ok().filter(|depth| *depth <= MOST_DEPTH).ok_or(NoAnswer::NotADepth)?;
        let (range, deepest) = match self.place(asked) {
            Err(NoAnswer::NeitherIdNorAddress) => (0..self.all.len(), depth),
            Err(other) => return Err(other),
            Ok(at) => {
                let place = self.tree.get(at).ok_or(NoAnswer::PageAddress)?;
                (at..place.end, place.depth + depth)
            }
        };
        let near = self.tree.get(range.clone()).unwrap_or_default().iter();
        let pages = self.all.get(range).unwrap_or_default().iter();
        let near = near.zip(pages).filter(|(at, _)| at.depth <= deepest);
        Ok(near.map(|(_, page)| page.as_ref()).collect())
    }

    /// What a page shows, by its address: for what else is known by it, a document or feedback.
    #[must_use]
    pub fn leaf(&self, address: &str) -> Option<&Leaf> {
        let at = self.place(Asked { url: Some(address), id: None }).ok()?;
        self.tree.get(at).map(|place| &place.leaf)
    }

    fn place(&self, asked: Asked<'_>) -> Result<usize, NoAnswer> {
        match (asked.id.filter(|id| !id.is_empty()), asked.url.filter(|url| !url.is_empty())) {
            (Some(id), _) => {
                let at = id.parse().ok().and_then(|id: u64| self.by_id.get(&id));
                at.copied().ok_or(NoAnswer::PageId)
            }
            (None, Some(url)) => {
                let slug = slug::last(url);
                let known = || self.by_slug.get(&Leaf::parse(&slug)?.to_string());
                self.by_slug.get(&slug).or_else(known).copied().ok_or(NoAnswer::PageAddress)
            }
            (None, None) => Err(NoAnswer::NeitherIdNorAddress),
        }
    }

    fn at(&self, place: usize) -> Result<&PageFacts, NoAnswer> {
        self.all.get(place).map(AsRef::as_ref).ok_or(NoAnswer::PageAddress)
    }
}

/// What is told of a page, under the page of an id and a place.
fn facts(
    writer: &Writer<'_>,
    tree: &Tree<'_>,
    (at, node): (usize, &Node<'_>),
    above: Option<(u64, usize)>,
) -> Facts {
    let region = writer.region;
    let record = node.leaf.record();
    let stamp = record.map_or_else(|| region.last_stamp(), |(sort, key)| region.stamp(sort, key));
    let said = (title(writer, node), writer.content(tree, node));
    let mut head = writer.head(&node.leaf.name(), said, stamp, &|lang| tree.path(at, lang));
    let picture = node.page.map_or(node.service.map(|s| &s.picture), |p| Some(&p.picture));
    let picture = writer.thumbnail(picture.and_then(Option::as_ref));
    let is_tile = above.is_none() || matches!(node.leaf, Leaf::Area(_));
    let pictogram = || is_tile.then(|| (region.pictogram)(super::area::key(node.area)));
    head.thumbnail = picture.or_else(pictogram);
    let path_above = above.and_then(|(_, above)| tree.path(above, writer.lang()));
    Facts {
        head,
        parent: Parent {
            id: above.map_or(0, |(id, _)| id),
            url: path_above.as_ref().map(|path| region.url(path)),
            path: path_above,
        },
        order: at + 1,
        organization: None,
        embedded_offers: [],
        slug_history: [node.leaf.to_string()],
        isopolity: own(writer, node),
    }
}

fn title(writer: &Writer<'_>, node: &Node<'_>) -> String {
    let own = node.page.map(|p| &p.title).or(node.service.map(|s| &s.title));
    own.map_or_else(|| node.leaf.title(writer.words), |title| writer.shown(title).text.to_owned())
}

fn own(writer: &Writer<'_>, node: &Node<'_>) -> Own {
    let lang = writer.lang();
    match (node.page, node.service, node.leaf.record()) {
        (Some(page), _, Some((sort, key))) => {
            Own::of(sort, key, lang, &page.title, Some(&page.body))
                .with("parent", &page.parent)
                .with("order", &page.order)
        }
        (_, Some(service), Some((sort, key))) => Own::of(sort, key, lang, &service.title, None),
        _ => Own { sort: "list", ..Own::default() },
    }
}
