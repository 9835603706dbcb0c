//! The records of a city by their keys, and what stands together: looked up once for each thing that
//! is written, so that writing takes time with the number of things and no more.

use crate::file::Directory;
use crate::guide::{Desk, Entry};
use crate::picture::Picture;
use crate::place::Place;
use crate::service::{Organisation, Service};
use crate::thesaurus::Thesaurus;
use measure::Key;
use std::collections::{BTreeSet, HashMap};

/// The records of a city by their keys.
pub(super) struct Register<'d> {
    pub places: HashMap<&'d Key, &'d Place>,
    pub organisations: HashMap<&'d Key, &'d Organisation>,
    pub pictures: HashMap<&'d Key, &'d Picture>,
    pub desks: HashMap<&'d Key, &'d Desk>,
    /// The services that are given at a place.
    pub services_at: HashMap<&'d Key, Vec<&'d Service>>,
    /// The desks that stand at a place.
    pub desks_at: HashMap<&'d Key, Vec<&'d Desk>>,
    /// The services about a concept or about what is a part of it, by their positions.
    services_about: HashMap<&'d Key, Vec<usize>>,
    services: Vec<&'d Service>,
}

impl<'d> Register<'d> {
    pub fn new(directory: &'d Directory) -> Self {
        let services: Vec<&Service> = directory.services.iter().map(AsRef::as_ref).collect();
        let desks = || directory.guide.iter().filter_map(desk);
        let mut register = Self {
            places: directory.places.iter().map(|place| (&place.key, place)).collect(),
            organisations: directory.organisations.iter().map(|o| (&o.key, o)).collect(),
            pictures: directory.pictures.iter().map(|picture| (&picture.key, picture)).collect(),
            desks: desks().map(|desk| (&desk.key, desk)).collect(),
            services_at: HashMap::new(),
            desks_at: HashMap::new(),
            services_about: HashMap::new(),
            services,
        };
        for desk in desks() {
            if let Some(place) = &desk.place {
                register.desks_at.entry(place).or_default().push(desk);
            }
        }
        register.note_services();
        register
    }

    fn note_services(&mut self) {
        for (at, service) in self.services.iter().enumerate() {
            for place in &service.places {
                self.services_at.entry(place).or_default().push(service);
            }
            for theme in themes(service) {
                self.services_about.entry(theme).or_default().push(at);
            }
        }
    }

    /// The services about any of these concepts, in the order of their keys.
    pub fn services_about(&self, themes: &[Key]) -> Vec<&'d Service> {
        let about = themes.iter().filter_map(|theme| self.services_about.get(theme)).flatten();
        let about: BTreeSet<usize> = about.copied().collect();
        about.into_iter().filter_map(|at| self.services.get(at).copied()).collect()
    }
}

/// What a service is about, and all of which that is a part.
fn themes<'s>(service: &'s Service) -> BTreeSet<&'s Key> {
    let broader = |theme: &'s Key| Thesaurus::in_use().broader(theme).map(|concept| &concept.key);
    service.themes.iter().flat_map(|theme| std::iter::once(theme).chain(broader(theme))).collect()
}

fn desk(entry: &Entry) -> Option<&Desk> {
    if let Entry::Desk(desk) = entry { Some(desk) } else { None }
}
