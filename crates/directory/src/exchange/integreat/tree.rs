//! Which pages the app shows, and where they stand: numbers to call first, then the city's own
//! information pages in their tree, then services by areas of life, desks, and words explained.
//!
//! All of them are there in every language of the city, in the best version there is: a newcomer must
//! be able to find that they exist, and rather reads a name in another language than none. Other
//! servers of the app leave out what nobody translated; the city's own pages show it as a marked
//! original, and so does this. Numbers to call are there even where a city named none: whoever is in
//! danger calls 112 in all of Europe.

use super::area;
use super::region::Region;
use super::slug::Leaf;
use super::words::{Label, Words};
use crate::guide::{self, Entry, Kind, Page};
use crate::service::Service;
use locale::Lang;
use std::collections::{BTreeMap, HashMap};

/// A page of the app.
pub(super) struct Node<'d> {
    /// What it shows.
    pub leaf: Leaf,
    /// The information page that it is.
    pub page: Option<&'d Page>,
    /// The service that it is.
    pub service: Option<&'d Service>,
    /// The area of life to which it belongs.
    pub area: usize,
    /// The place of the page above it.
    pub parent: Option<usize>,
}

/// All pages, each before those under it.
pub(super) struct Tree<'d> {
    region: &'d Region<'d>,
    pub nodes: Vec<Node<'d>>,
    places: HashMap<Leaf, usize>,
}

impl<'d> Tree<'d> {
    /// The pages, services in the order of their names in the language of the words.
    pub fn grow(region: &'d Region<'d>, words: &dyn Words) -> Self {
        let mut tree = Self { region, nodes: Vec::new(), places: HashMap::new() };
        let has = |kind| region.showing.directory.guide.iter().any(|entry| entry.kind() == kind);
        tree.put(Leaf::Numbers, None, |_| {});
        tree.put_pages();
        tree.put_services(words.lang());
        if has(Kind::Desk) {
            tree.put(Leaf::Desks, None, |_| {});
        }
        if has(Kind::Term) {
            tree.put(Leaf::Terms, None, |_| {});
        }
        tree
    }

    fn put(&mut self, leaf: Leaf, parent: Option<usize>, set: impl FnOnce(&mut Node<'d>)) -> usize {
        let at = self.nodes.len();
        self.places.insert(leaf.clone(), at);
        let area = area::of_leaf(&leaf);
        let mut node = Node { leaf, page: None, service: None, area, parent };
        set(&mut node);
        self.nodes.push(node);
        at
    }

    fn put_pages(&mut self) {
        let pages = self.region.showing.directory.guide.iter().filter_map(page);
        let mut above: Vec<usize> = Vec::new();
        for (depth, page) in guide::Tree::new(pages).walk() {
            above.truncate(depth);
            let at = self.put(Leaf::Page(page.key.clone()), above.last().copied(), |node| {
                node.page = Some(page);
                node.area = area::areas(&page.themes).first().copied().unwrap_or(node.area);
            });
            above.push(at);
        }
    }

    fn put_services(&mut self, lang: Lang) {
        // An area is there, too, if it is none but the second of any service.
        let mut by_area: BTreeMap<usize, Vec<&Service>> = BTreeMap::new();
        for service in &self.region.showing.directory.services {
            by_area.entry(area::of_service(service)).or_default().push(service);
            for area in area::areas(&service.themes) {
                by_area.entry(area).or_default();
            }
        }
        if by_area.is_empty() {
            return;
        }
        let root = self.put(Leaf::Services, None, |_| {});
        for (area, mut services) in by_area {
            services.sort_by_cached_key(|s| crate::fold::words(s.title.show(&[lang]).text));
            let leaf = Leaf::Area(area::key(area).clone());
            let above = self.put(leaf, Some(root), |node| node.area = area);
            for service in services {
                self.put(Leaf::Service(service.key.clone()), Some(above), |node| {
                    node.service = Some(service);
                    node.area = area;
                });
            }
        }
    }

    /// The place of a page.
    pub fn place(&self, leaf: &Leaf) -> Option<usize> {
        self.places.get(leaf).copied()
    }

    /// The address of a page without the server, if there is such a page.
    pub fn path(&self, at: usize, lang: Lang) -> Option<String> {
        let above = |node: &&Node<'d>| self.nodes.get(node.parent?);
        let mut way: Vec<_> = std::iter::successors(Some(self.nodes.get(at)?), above).collect();
        way.reverse();
        let mut path = self.region.root(lang);
        for node in way {
            path.push_str(&node.leaf.to_string());
            path.push('/');
        }
        Some(path)
    }

    /// The address of the page of a leaf.
    pub fn path_of(&self, leaf: &Leaf, lang: Lang) -> Option<String> {
        self.path(self.place(leaf)?, lang)
    }
}

impl Leaf {
    /// The title of a page that shows no record of its own.
    pub(super) fn title(&self, words: &dyn Words) -> String {
        match self {
            Self::Numbers => words.say(Label::Numbers),
            Self::Services => words.say(Label::Services),
            Self::Desks => words.say(Label::Desks),
            Self::Terms => words.say(Label::Terms),
            Self::Area(area) => words.area(area),
            Self::Page(_) | Self::Service(_) => String::new(),
        }
    }

    /// Its name among all things that have numbers.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Page(key) => format!("page/{key}"),
            Self::Service(key) => format!("service/{key}"),
            Self::Area(key) => format!("area/{key}"),
            Self::Numbers => "numbers".to_owned(),
            Self::Services => "services".to_owned(),
            Self::Desks => "desks".to_owned(),
            Self::Terms => "words".to_owned(),
        }
    }
}

fn page(entry: &Entry) -> Option<&Page> {
    if let Entry::Page(page) = entry { Some(page) } else { None }
}
