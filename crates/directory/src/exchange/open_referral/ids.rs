//! Finds records by the ids under which Open Referral names them: made once for a state of a city.

use super::write::id_at;
use crate::exchange::id_of;
use crate::file::Directory;
use crate::place::Place;
use crate::service::{Organisation, Service};
use crate::sort::Sort;
use std::collections::HashMap;
use uuid::Uuid;

/// Records by their ids.
#[derive(Debug, Default)]
pub struct Ids(HashMap<Uuid, Named>);

/// What an id names, by positions in the directory.
#[derive(Clone, Copy, Debug)]
enum Named {
    Service(usize),
    Organisation(usize),
    At(usize, usize),
}

impl Ids {
    /// The ids of everything in a directory that has one of its own.
    #[must_use]
    pub fn of(directory: &Directory) -> Self {
        let id = |sort: Sort, key: &str| id_of(&[directory.city.as_str(), sort.as_str(), key]);
        let mut all = HashMap::new();
        let places: HashMap<_, _> =
            directory.places.iter().enumerate().map(|(at, p)| (&p.key, at)).collect();
        for (at, organisation) in directory.organisations.iter().enumerate() {
            all.insert(id(Sort::Organisation, organisation.key.as_str()), Named::Organisation(at));
        }
        for (at, service) in directory.services.iter().enumerate() {
            all.insert(id(Sort::Service, service.key.as_str()), Named::Service(at));
            for key in &service.places {
                let Some(place) = places.get(key) else { continue };
                all.insert(id_at(&directory.city, &service.key, key), Named::At(at, *place));
            }
        }
        Self(all)
    }

    /// The service of an id.
    #[must_use]
    pub fn service<'d>(&self, directory: &'d Directory, id: Uuid) -> Option<&'d Service> {
        match self.0.get(&id)? {
            Named::Service(at) => directory.services.get(*at).map(AsRef::as_ref),
            _ => None,
        }
    }

    /// The organisation of an id.
    #[must_use]
    pub fn organisation<'d>(&self, directory: &'d Directory, id: Uuid) -> Option<&'d Organisation> {
        match self.0.get(&id)? {
            Named::Organisation(at) => directory.organisations.get(*at),
            _ => None,
        }
    }

    /// The service and the place of the id of both.
    #[must_use]
    pub fn service_at<'d>(
        &self,
        directory: &'d Directory,
        id: Uuid,
    ) -> Option<(&'d Service, &'d Place)> {
        match self.0.get(&id)? {
            Named::At(at, place) => {
                Some((directory.services.get(*at)?, directory.places.get(*place)?))
            }
            _ => None,
        }
    }
}
