//! Measures taken of a city: one, or many that share their sums.
//!
//! Whoever asks for all measures of all groups has each group's sums taken once, and all pairs of
//! neighbourhoods walked once for all groups.

use std::num::NonZeroUsize;

use serde::{Deserialize, Serialize};

use crate::catalogue::{Form, Measure};
use crate::clustering::{Nearness, is_of_clustering};
use crate::contrast::over_borders;
use crate::corrected::corrected;
use crate::land::over_land;
use crate::multigroup::multigroup;
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::{NoValue, Outcome};
use crate::pairs::Sorter;
use crate::settings::Settings;
use crate::sums::{Frame, Sums, Terms};
use crate::surroundings::over_surroundings;
use crate::twogroup::two_group;

/// A measure, and of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Asked {
    /// Which measure.
    pub measure: Measure,
    /// The number of the group, from 0; none for measures of all groups.
    pub group: Option<usize>,
}

impl Asked {
    /// A measure of the group with this number against everybody else.
    #[must_use]
    pub const fn of_group(measure: Measure, group: usize) -> Self {
        Self { measure, group: Some(group) }
    }

    /// A measure of all groups.
    #[must_use]
    pub const fn of_all(measure: Measure) -> Self {
        Self { measure, group: None }
    }

    /// Every measure that fits, of each of so many groups and of all of them.
    #[must_use]
    pub fn everything(groups: usize, fits: impl Fn(Measure) -> bool) -> Vec<Self> {
        let all = Measure::ALL.iter().copied().filter(|measure| fits(*measure));
        let each = |measure: Measure| match measure.form() {
            Form::TwoGroup => (0..groups).map(|k| Self::of_group(measure, k)).collect(),
            Form::Multigroup => vec![Self::of_all(measure)],
        };
        all.flat_map(each).collect()
    }
}

/// One measure of a city.
///
/// ```
/// # use segregation::{Asked, Draft, Measure, Neighbourhoods, Settings, measure};
/// # let draft = Draft {
/// #     names: vec!["Harbour".into(), "Hill".into()],
/// #     groups: vec!["newcomers".into(), "others".into()],
/// #     counts: vec![vec![30.0, 70.0], vec![10.0, 90.0]],
/// #     ..Draft::default()
/// # };
/// let city = Neighbourhoods::new(draft).unwrap();
/// let asked = Asked::of_group(Measure::Dissimilarity, 0);
/// let d = measure(&city, asked, &Settings::default()).value().unwrap();
/// assert!((d - 0.3125).abs() < 1e-12);
/// ```
#[must_use]
pub fn measure(city: &Neighbourhoods, asked: Asked, settings: &Settings) -> Outcome {
    let outcomes = measure_all(city, &[asked], settings, NonZeroUsize::MIN);
    outcomes.first().copied().unwrap_or(Outcome::None(NoValue::Undefined))
}

/// Many measures of a city, in the order asked; faster than one by one. The number of threads
/// changes how long it takes and nothing else.
#[must_use]
pub fn measure_all(
    city: &Neighbourhoods,
    asked: &[Asked],
    settings: &Settings,
    threads: NonZeroUsize,
) -> Vec<Outcome> {
    Desk::new(asked, settings, Terms::computed(settings.atkinson), threads).answer(city)
}

/// Memory and plans for taking the same measures of many cities.
pub(crate) struct Desk<'a> {
    asked: &'a [Asked],
    settings: &'a Settings,
    threads: NonZeroUsize,
    terms: Terms,
    frame: Frame,
    frame_of_groups: Frame,
    sorter: Sorter,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        asked: &'a [Asked],
        settings: &'a Settings,
        terms: Terms,
        threads: NonZeroUsize,
    ) -> Self {
        let wants_pairs = |a: &Asked| {
            matches!(a.measure, Measure::Gini | Measure::ModifiedGini | Measure::MultigroupGini)
        };
        let sorter = if asked.iter().any(wants_pairs) { Sorter::default() } else { Sorter::idle() };
        let (frame, frame_of_groups) = (Frame::default(), Frame::default());
        Self { asked, settings, threads, terms, frame, frame_of_groups, sorter }
    }

    /// Takes the measures.
    pub(crate) fn answer(&mut self, city: &Neighbourhoods) -> Vec<Outcome> {
        let own = self.sums_of_groups(city);
        let of_all = self.sums_of_all(city, &own);
        let is_clustered = self.asked.iter().any(|a| is_of_clustering(a.measure));
        let nearness = is_clustered.then(|| Nearness::of(city, self.settings, self.threads));
        let asked = self.asked.iter();
        asked.map(|a| self.value(city, *a, &own, &of_all, nearness.as_ref()).into()).collect()
    }

    fn asks_of_all(&self) -> bool {
        self.asked.iter().any(|a| a.measure.form() == Form::Multigroup)
    }

    /// The sums of each group that is asked for, against everybody else.
    fn sums_of_groups(&mut self, city: &Neighbourhoods) -> Vec<Option<Sums>> {
        let is_needed: Vec<bool> = (0..city.columns.len())
            .map(|k| {
                let is_shared = self.asks_of_all() && city.in_groups.is_none();
                is_shared || self.asked.iter().any(|a| a.group == Some(k))
            })
            .collect();
        self.frame.fill(&city.totals, &self.terms);
        let groups = city.columns.iter().zip(is_needed);
        let sums = |column| Sums::of(column, &self.frame, &self.terms, &mut self.sorter);
        groups
            .map({
                let mut sums = sums;
                move |(column, is_needed)| is_needed.then(|| sums(column))
            })
            .collect()
    }

    /// The sums of all groups among all groups; the same where everybody is in one.
    fn sums_of_all(&mut self, city: &Neighbourhoods, own: &[Option<Sums>]) -> Vec<Sums> {
        if !self.asks_of_all() {
            return Vec::new();
        }
        if city.in_groups.is_none() {
            return own.iter().copied().flatten().collect();
        }
        self.frame_of_groups.fill(city.in_groups(), &self.terms);
        let frame = &self.frame_of_groups;
        let columns = city.columns.iter();
        columns.map(|column| Sums::of(column, frame, &self.terms, &mut self.sorter)).collect()
    }

    fn value(
        &self,
        city: &Neighbourhoods,
        asked: Asked,
        own: &[Option<Sums>],
        of_all: &[Sums],
        nearness: Option<&Result<Nearness, NoValue>>,
    ) -> Result<f64, NoValue> {
        match (asked.measure.form(), asked.group) {
            (Form::TwoGroup, None) => Err(NoValue::NamesNoGroup),
            (Form::Multigroup, Some(_)) => Err(NoValue::NamesAGroup),
            (Form::Multigroup, None) => self.value_of_all(city, asked.measure, of_all),
            (Form::TwoGroup, Some(group)) => {
                let sums = own.get(group).copied().flatten().ok_or(NoValue::NoSuchGroup)?;
                self.value_of_group(city, asked.measure, group, &sums, nearness)
            }
        }
    }

    fn value_of_all(
        &self,
        city: &Neighbourhoods,
        measure: Measure,
        of_all: &[Sums],
    ) -> Result<f64, NoValue> {
        if of_all.len() < 2 {
            return Err(NoValue::OneGroup);
        }
        if city.is_overlapping() {
            return Err(NoValue::GroupsOverlap);
        }
        multigroup(measure, of_all)
            .or_else(|| over_surroundings(city, measure, self.settings))
            .unwrap_or(Err(NoValue::Undefined))
    }

    fn value_of_group(
        &self,
        city: &Neighbourhoods,
        measure: Measure,
        group: usize,
        sums: &Sums,
        nearness: Option<&Result<Nearness, NoValue>>,
    ) -> Result<f64, NoValue> {
        let column = city.columns.get(group).ok_or(NoValue::NoSuchGroup)?;
        // Land alone can be measured for a group that is everybody.
        if sums.others() <= 0.0
            && !matches!(measure, Measure::Delta | Measure::AbsoluteCentralisation)
        {
            return Err(NoValue::NobodyElse);
        }
        if measure == Measure::Atkinson {
            self.settings.atkinson()?;
        }
        if let (true, Some(nearness)) = (is_of_clustering(measure), nearness) {
            let nearness = nearness.as_ref().map_err(|reason| *reason)?;
            return nearness.measure(city, measure, group).unwrap_or(Err(NoValue::Undefined));
        }
        two_group(measure, sums, self.settings.atkinson)
            .or_else(|| over_land(city, measure, column, self.settings))
            .or_else(|| over_borders(city, measure, column, sums))
            .or_else(|| corrected(city, measure, column, sums, self.settings))
            .unwrap_or(Err(NoValue::Undefined))
    }
}
