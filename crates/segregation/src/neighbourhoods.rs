//! A city's neighbourhoods and who lives in them, checked: what every measure is taken of.
//!
//! Counts stand by group, a column each, for every measure runs down columns. What never changes
//! when people are moved by chance (names, areas, centroids, borders) is shared among copies.
//!
//! **Empty neighbourhoods** are legal. Nobody lives there, so they add nothing to any sum over
//! people. Where land counts ([`Measure::Delta`], [`Measure::AbsoluteCentralisation`], the mean
//! proximity of [`Measure::AbsoluteClustering`]) they count as land. A border with one separates
//! nobody and is left out of the measures over borders.
//!
//! [`Measure::Delta`]: crate::Measure::Delta
//! [`Measure::AbsoluteCentralisation`]: crate::Measure::AbsoluteCentralisation
//! [`Measure::AbsoluteClustering`]: crate::Measure::AbsoluteClustering

use std::sync::Arc;

use measure::{Problem, Problems};

use crate::check::problems_of;
use crate::draft::{Borders, Draft};

/// A city's neighbourhoods with the people of each group, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbourhoods {
    /// What people do not change.
    pub(crate) map: Arc<Map>,
    /// The counts of each group, a column over all neighbourhoods.
    pub(crate) columns: Vec<Vec<f64>>,
    /// Everybody in each neighbourhood.
    pub(crate) totals: Vec<f64>,
    /// The sum of all groups in each, where it is not everybody.
    pub(crate) in_groups: Option<Vec<f64>>,
}

/// Names, areas, centroids and borders.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Map {
    pub(crate) names: Vec<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) areas: Option<Vec<f64>>,
    pub(crate) centroids: Option<Vec<[f64; 2]>>,
    pub(crate) borders: Option<Borders>,
}

impl Neighbourhoods {
    /// Checks a draft.
    ///
    /// # Errors
    /// Every problem at once: lists that are too short, too long or do not fit each other; names
    /// missing or twice; figures that are negative, not finite or too large; a total below a
    /// group's count; nobody in the city or in a group; areas or perimeters of 0; borders with
    /// itself, twice, with a neighbourhood that is not there, or longer than the perimeter.
    ///
    /// ```
    /// # use segregation::{Draft, Neighbourhoods};
    /// let draft = Draft {
    ///     names: vec!["Harbour".into(), "Hill".into()],
    ///     groups: vec!["newcomers".into(), "others".into()],
    ///     counts: vec![vec![30.0, 70.0], vec![10.0, 90.0]],
    ///     ..Draft::default()
    /// };
    /// assert_eq!(Neighbourhoods::new(draft).unwrap().people(), 200.0);
    /// ```
    pub fn new(draft: Draft) -> Result<Self, Problems> {
        let problems = problems_of(&draft);
        if !problems.is_empty() {
            return Err(problems);
        }
        let column = |k: usize| draft.counts.iter().filter_map(|row| row.get(k).copied()).collect();
        let columns: Vec<Vec<f64>> = (0..draft.groups.len()).map(column).collect();
        let map = Map {
            names: draft.names,
            groups: draft.groups,
            areas: draft.areas,
            centroids: draft.centroids,
            borders: draft.borders,
        };
        Ok(Self::of_columns(Arc::new(map), columns, draft.totals))
    }

    /// The same map with other people, who are known to be in order.
    pub(crate) fn of_columns(
        map: Arc<Map>,
        columns: Vec<Vec<f64>>,
        totals: Option<Vec<f64>>,
    ) -> Self {
        let sums = sums_of(&columns, map.names.len());
        match totals.filter(|totals| *totals != sums) {
            Some(totals) => Self { map, columns, totals, in_groups: Some(sums) },
            None => Self { map, columns, totals: sums, in_groups: None },
        }
    }

    /// What was handed in, to be kept.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let row = |i: usize| self.columns.iter().filter_map(|c| c.get(i).copied()).collect();
        Draft {
            names: self.map.names.clone(),
            groups: self.map.groups.clone(),
            counts: (0..self.len()).map(row).collect(),
            totals: self.in_groups.as_ref().map(|_| self.totals.clone()),
            areas: self.map.areas.clone(),
            centroids: self.map.centroids.clone(),
            borders: self.map.borders.clone(),
        }
    }

    /// How many neighbourhoods there are; never fewer than two.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a city is never without neighbourhoods")]
    pub fn len(&self) -> usize {
        self.totals.len()
    }

    /// The names of the neighbourhoods, in order.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.map.names
    }

    /// The names of the groups, in order.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.map.groups
    }

    /// How many people of the group with this number live in each neighbourhood.
    #[must_use]
    pub fn counts(&self, group: usize) -> Option<&[f64]> {
        self.columns.get(group).map(Vec::as_slice)
    }

    /// How many people live in each neighbourhood, of all groups and of none.
    #[must_use]
    pub fn totals(&self) -> &[f64] {
        &self.totals
    }

    /// How many people live in the city.
    #[must_use]
    pub fn people(&self) -> f64 {
        self.totals.iter().sum()
    }

    /// Whether every count is a whole number, as people are and weighted estimates are not.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let all = self.columns.iter().chain([&self.totals]);
        all.flatten().all(|count| count.fract() == 0.0)
    }

    /// Whether somebody is in two groups: the groups of a neighbourhood have more people than it.
    #[must_use]
    pub fn is_overlapping(&self) -> bool {
        let sums = self.in_groups.iter().flatten();
        // A billionth forgives sums of broken counts.
        sums.zip(&self.totals).any(|(sum, total)| *sum > total * (1.0 + 1e-9))
    }

    /// The sum of all groups in each neighbourhood: what the measures of many groups call everybody.
    pub(crate) fn in_groups(&self) -> &[f64] {
        self.in_groups.as_ref().unwrap_or(&self.totals)
    }

    /// What is legal but odd, so that somebody should look: neighbourhoods with nobody, a group
    /// with the same count everywhere, two groups with the same counts throughout.
    ///
    /// The same count everywhere is how a missing column looks that was filled; two equal columns
    /// are often one column copied twice.
    #[must_use]
    pub fn oddities(&self) -> Problems {
        let mut odd = Problems::default();
        for (k, column) in self.columns.iter().enumerate() {
            let (place, group) = (format!("groups/{k}"), self.map.groups.get(k));
            let group = group.map(String::as_str).unwrap_or_default();
            if column.windows(2).all(|pair| pair.first() == pair.last()) {
                odd.add(
                    Problem::new("segregation-same-count-everywhere", &place).with("group", group),
                );
            }
            let twin = self.columns.iter().take(k).position(|before| before == column);
            if let Some(twin) = twin.and_then(|twin| self.map.groups.get(twin)) {
                let problem = Problem::new("segregation-same-counts-as-other-group", &place);
                odd.add(problem.with("group", group).with("other", twin));
            }
        }
        let places = self.totals.iter().zip(&self.map.names).enumerate();
        for (i, (_, name)) in places.filter(|(_, (total, _))| **total == 0.0) {
            odd.add(
                Problem::new("segregation-empty-neighbourhood", format!("names/{i}"))
                    .with("name", name),
            );
        }
        odd
    }
}

/// The sum of all columns in each row.
pub(crate) fn sums_of(columns: &[Vec<f64>], rows: usize) -> Vec<f64> {
    let mut sums = vec![0.0; rows];
    for column in columns {
        sums.iter_mut().zip(column).for_each(|(sum, count)| *sum += count);
    }
    sums
}
