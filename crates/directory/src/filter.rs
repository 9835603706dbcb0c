//! Narrows a list of services, and counts what each further choice would leave.
//!
//! The count beside a choice is the number of services that remain when that choice is taken in
//! place of what is chosen of its own kind, everything else staying: so no choice leads to an
//! empty page unawares. A service with unknown hours is not "open now"; the page says so.

use crate::eligibility::{Answer, Person};
use crate::file::Directory;
use crate::hours::Calendar;
use crate::service::{Cost, Safety, Service};
use jiff::Timestamp;
use locale::Lang;
use measure::Key;
use std::collections::BTreeMap;
use std::ops::Deref;

/// What the reader chose; an empty filter leaves everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Any of these themes.
    pub themes: Vec<Key>,
    /// Any of these languages is spoken there.
    pub languages: Vec<Lang>,
    /// All of these safety marks.
    pub safety: Vec<Safety>,
    /// Open to everybody at this instant.
    pub open_at: Option<Timestamp>,
    /// What it may cost.
    pub price: Price,
    /// Services that this person may not use are left out; "perhaps" stays.
    pub person: Option<Person>,
}

/// What a service may cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Price {
    /// Any price.
    #[default]
    Any,
    /// Nothing.
    Free,
}

/// How many services each choice would leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All that fit the filter as it stands.
    pub fitting: usize,
    /// By theme.
    pub themes: BTreeMap<Key, usize>,
    /// By language spoken.
    pub languages: BTreeMap<Lang, usize>,
    /// By safety mark.
    pub safety: BTreeMap<Safety, usize>,
    /// Open at the instant given to [`Narrowing::count`].
    pub open: usize,
    /// Free of charge.
    pub free: usize,
}

/// The kinds of choices.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Themes,
    Languages,
    Open,
    Price,
}

/// Narrows the services of one directory, borrowed or shared: clocks and holidays are looked up
/// once.
#[derive(Debug)]
pub struct Narrowing<D> {
    directory: D,
    calendars: BTreeMap<Key, Calendar>,
}

impl<D: Deref<Target = Directory>> Narrowing<D> {
    /// Prepares to narrow the services of a directory.
    #[must_use]
    pub fn new(directory: D) -> Self {
        let calendar = |zone| Calendar { zone, holidays: directory.holidays.clone() };
        let calendars =
            directory.places.iter().map(|p| (p.key.clone(), calendar(p.zone.clone()))).collect();
        Self { directory, calendars }
    }

    /// The directory.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The clock and holidays by which a service's hours are read: those of its first place, or
    /// of the city's first place for a service without one.
    #[must_use]
    pub fn calendar(&self, service: &Service) -> Option<&Calendar> {
        let own = service.places.iter().find_map(|key| self.calendars.get(key));
        own.or_else(|| self.directory.places.first().and_then(|p| self.calendars.get(&p.key)))
    }

    /// The positions of the fitting services among those given, in their order.
    #[must_use]
    pub fn fitting(&self, among: &[usize], filter: &Filter) -> Vec<usize> {
        let fits =
            |at: &usize| self.directory.services.get(*at).is_some_and(|s| self.fits(s, filter));
        among.iter().copied().filter(fits).collect()
    }

    /// Counts what each choice would leave among the services at these positions.
    #[must_use]
    pub fn count(&self, among: &[usize], filter: &Filter, now: Timestamp) -> Counts {
        let mut counts = Counts::default();
        for service in among.iter().filter_map(|at| self.directory.services.get(*at)) {
            let misfits = self.misfits(service, filter);
            self.add(service, &misfits, now, &mut counts);
        }
        counts
    }

    fn add(&self, service: &Service, misfits: &[Option<Kind>], now: Timestamp, to: &mut Counts) {
        let but_for = |kind: Kind| misfits.iter().all(|m| *m == Some(kind));
        if misfits.is_empty() {
            to.fitting += 1;
            service.safety.iter().for_each(|s| *to.safety.entry(*s).or_default() += 1);
        }
        if but_for(Kind::Themes) {
            service.themes.iter().for_each(|t| *to.themes.entry(t.clone()).or_default() += 1);
        }
        if but_for(Kind::Languages) {
            service.languages.iter().for_each(|l| *to.languages.entry(*l).or_default() += 1);
        }
        to.open += usize::from(but_for(Kind::Open) && self.is_open(service, now));
        to.free += usize::from(but_for(Kind::Price) && service.cost == Cost::Free);
    }

    /// The kinds of choices that a service does not fit; `None` for safety and person, whose
    /// choices add up and have no alternatives.
    fn misfits(&self, service: &Service, filter: &Filter) -> Vec<Option<Kind>> {
        let checks = self.checks(service, filter).into_iter();
        checks.filter(|(fits, _)| !fits).map(|(_, kind)| kind).collect()
    }

    fn fits(&self, service: &Service, filter: &Filter) -> bool {
        self.checks(service, filter).iter().all(|(fits, _)| *fits)
    }

    /// Whether a service fits the choices of each kind.
    fn checks(&self, service: &Service, filter: &Filter) -> [(bool, Option<Kind>); 6] {
        let has_any_theme = service.themes.iter().any(|t| filter.themes.contains(t));
        let speaks = |l: &Lang| filter.languages.iter().any(|w| w.language() == l.language());
        let may = |p: &Person| !matches!(service.eligibility.answer(p), Answer::No(_));
        [
            (filter.themes.is_empty() || has_any_theme, Some(Kind::Themes)),
            (
                filter.languages.is_empty() || service.languages.iter().any(speaks),
                Some(Kind::Languages),
            ),
            (filter.open_at.is_none_or(|at| self.is_open(service, at)), Some(Kind::Open)),
            (filter.price == Price::Any || service.cost == Cost::Free, Some(Kind::Price)),
            (filter.safety.iter().all(|s| service.safety.contains(s)), None),
            (filter.person.as_ref().is_none_or(may), None),
        ]
    }

    /// Whether a service lets everybody in at an instant, by the clock of its first place.
    #[must_use]
    pub fn is_open(&self, service: &Service, at: Timestamp) -> bool {
        self.calendar(service).is_some_and(|calendar| service.hours.lets_in(at, calendar))
    }
}
