//! Parts of a table: what a filter leaves of it, whatever its size, for the price of its keys.
//!
//! The points of a series that a filter leaves mostly follow each other; then the part tells where
//! they stand, and shares the blocks with the whole. Only points that do not, such as those of 2019
//! and 2023, are put together anew. Codes and periods that no point of the part uses are not in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Dataset, Filter, Observation, sets};
use crate::{
    column::{Run, Span},
    gather::{Anew, Used, ordered},
};

/// Which points of a series are wanted: those that fit, and of these the first, the last, or those of both
/// ends.
#[derive(Clone, Copy, Default)]
pub(crate) struct Points<'q> {
    /// What has to hold of them; `None` when all fit.
    pub fit: Option<&'q dyn Fn(Observation) -> bool>,
    /// So many of the earliest.
    pub first: Option<usize>,
    /// So many of the latest.
    pub last: Option<usize>,
}

impl Points<'_> {
    fn keep(self, places: &mut Vec<usize>, run: Run<'_>) {
        if let Some(fits) = self.fit {
            places.retain(|place| fits(run.get(*place)));
        }
        match (self.first, self.last) {
            (None, None) => {}
            (Some(first), None) => places.truncate(first),
            (None, Some(last)) => drop(places.drain(..places.len().saturating_sub(last))),
            (Some(first), Some(last)) if first.saturating_add(last) < places.len() => {
                places.drain(first..places.len() - last);
            }
            (Some(_), Some(_)) => {}
        }
    }
}

impl Dataset {
    /// The part of the table that a filter wants, with the same title.
    #[must_use]
    pub fn part(&self, filter: &Filter) -> Self {
        let mut parting = Parting::of(self, filter, Points::default());
        for series in self.select(filter) {
            parting.take(series.at);
        }
        parting.finish()
    }

    /// The same with only some of the points that each series has then; `None` when more than
    /// `most` points would have to be put together anew.
    pub(crate) fn part_of_points(
        &self,
        filter: &Filter,
        points: Points<'_>,
        most: usize,
    ) -> Option<Self> {
        let mut parting = Parting::of(self, filter, points);
        for series in self.select(filter) {
            parting.take(series.at);
            if parting.anew.len() > most {
                return None;
            }
        }
        Some(parting.finish())
    }
}

/// A part while it is taken.
struct Parting<'a> {
    whole: &'a Dataset,
    /// For each time whether it is wanted; `None` when all are.
    wanted: Option<Vec<bool>>,
    points: Points<'a>,
    used_times: Vec<bool>,
    used_codes: Used,
    keys: Vec<u32>,
    spans: Vec<Span>,
    /// Points that do not follow each other in the whole.
    anew: Anew,
    /// The places of the points of one series that are wanted.
    places: Vec<usize>,
}

impl<'a> Parting<'a> {
    fn of(whole: &'a Dataset, filter: &Filter, points: Points<'a>) -> Self {
        let wanted = || whole.times.iter().map(|time| filter.has_period(*time)).collect();
        Self {
            whole,
            wanted: (!filter.has_all_periods()).then(wanted),
            points,
            used_times: vec![false; whole.times.len()],
            used_codes: Used::of(&whole.dimensions),
            keys: Vec::new(),
            spans: Vec::new(),
            anew: Anew::default(),
            places: Vec::new(),
        }
    }

    /// Takes what is wanted of a series.
    fn take(&mut self, series: usize) {
        let (Some(run), Some(span)) = (self.whole.run(series), self.whole.spans.get(series)) else {
            return;
        };
        self.choose(run);
        let (Some(first), Some(last)) = (self.places.first(), self.places.last()) else { return };
        let span = if last - first + 1 == self.places.len() {
            let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            Span { start: span.start + small(*first), len: small(self.places.len()), ..*span }
        } else {
            let point = |place: &usize| Some((*run.times.get(*place)?, run.get(*place)));
            let span = self.anew.write(self.places.iter().filter_map(point));
            Span { block: span.block + self.shared(), ..span }
        };
        self.spans.push(span);
        self.use_times(run);
        self.use_codes(series);
    }

    /// How many blocks the part shares with the whole: those that it has of its own stand after.
    fn shared(&self) -> u32 {
        u32::try_from(self.whole.blocks.len()).unwrap_or(u32::MAX)
    }

    /// Finds the places of the points that are wanted.
    fn choose(&mut self, run: Run<'_>) {
        self.places.clear();
        match &self.wanted {
            None => self.places.extend(0..run.len()),
            Some(wanted) => {
                let is_wanted = |time: &u16| wanted.get(usize::from(*time)) == Some(&true);
                let places = run.times.iter().enumerate().filter(|(_, time)| is_wanted(time));
                self.places.extend(places.map(|(place, _)| place));
            }
        }
        self.points.keep(&mut self.places, run);
    }

    fn use_times(&mut self, run: Run<'_>) {
        for time in self.places.iter().filter_map(|place| run.times.get(*place)) {
            if let Some(used) = self.used_times.get_mut(usize::from(*time)) {
                *used = true;
            }
        }
    }

    fn use_codes(&mut self, series: usize) {
        let key = self.whole.key(series);
        self.used_codes.mark(key);
        self.keys.extend_from_slice(key);
    }

    fn finish(mut self) -> Dataset {
        let dimensions = self.used_codes.order(&self.whole.dimensions, &mut self.keys);
        let periods = ordered(&self.whole.times, &self.used_times).0;
        let own = self.anew.finish().into_iter().map(Arc::new);
        let blocks = self.whole.blocks.iter().cloned().chain(own).collect();
        let mut part = Dataset {
            title: self.whole.title.clone(),
            dimensions,
            times: Arc::clone(&self.whole.times),
            periods,
            keys: self.keys,
            spans: self.spans,
            blocks,
            flag_sets: BTreeSet::new(),
            is_bare: self.whole.is_bare,
        };
        if !part.is_bare {
            part.flag_sets = sets(part.runs().flat_map(|run| run.flags()));
        }
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Code, Dimension, Observation, Point, Series, Title};
    use crate::flag::{Flag, Flags};
    use crate::gather::Gathering;
    use measure::{Period, Problems};
    use proptest::prelude::*;

    /// A cell that is told by its codes and year, some missing, some with a flag.
    fn cell(key: [u32; 2], year: i16) -> Observation {
        let number = key[0] * 100 + key[1] * 10 + u32::from(year.unsigned_abs());
        let flags =
            if number.is_multiple_of(3) { Flags::NONE.with(Flag::Break) } else { Flags::NONE };
        let value = (!number.is_multiple_of(5)).then(|| f64::from(number) / 10.0);
        Observation { value, ..Observation::default() }.flagged(flags)
    }

    fn whole(cells: impl IntoIterator<Item = ([u32; 2], i16)>) -> Dataset {
        let names = (0..4).map(|c| Code { code: c.to_string(), label: None }).collect::<Vec<_>>();
        let side = |code: &str| Dimension { code: code.into(), name: None, codes: names.clone() };
        let mut gathering = Gathering::like(&[side("a"), side("b")]);
        for (key, year) in cells {
            let point = Point { period: Period::Year(year), observation: cell(key, year) };
            gathering.add(&key, point, 0);
        }
        gathering.finish(Title::default(), &mut Problems::default())
    }

    fn told(dataset: &Dataset) -> Vec<(Vec<String>, Vec<Point>)> {
        let codes = |s: Series<'_>| s.codes().map(|c| c.code.clone()).collect();
        dataset.series().map(|s| (codes(s), s.points().collect())).collect()
    }

    proptest! {
        /// A part is the table that a file with only its cells would have given, and of a part
        /// parts can be taken.
        #[test]
        fn a_part_is_the_table_of_its_cells(
            cells in prop::collection::btree_set(((0_u32..4, 0_u32..4), 2000_i16..2008), 0..60),
            codes in prop::option::of(prop::collection::btree_set(0_u32..5, 0..4)),
            from in prop::option::of(1999_i16..2009),
            years in prop::option::of(prop::collection::btree_set(2000_i16..2008, 0..4)),
        ) {
            let cells: Vec<([u32; 2], i16)> = cells.into_iter().map(|((a, b), y)| ([a, b], y)).collect();
            let mut filter = Filter { from: from.map(Period::Year), ..Filter::default() };
            filter.periods = years.clone().map(|y| y.into_iter().map(Period::Year).collect());
            if let Some(codes) = &codes {
                filter.codes.insert("b".into(), codes.iter().map(u32::to_string).collect());
            }
            let is_wanted = |(key, year): &([u32; 2], i16)| {
                codes.as_ref().is_none_or(|c| c.contains(&key[1]))
                    && from.is_none_or(|f| *year >= f)
                    && years.as_ref().is_none_or(|years| years.contains(year))
            };
            let part = whole(cells.clone()).part(&filter);
            let expected = whole(cells.into_iter().filter(is_wanted));
            prop_assert_eq!(told(&part), told(&expected));
            prop_assert_eq!(part.dimensions(), expected.dimensions());
            prop_assert_eq!(part.periods(), expected.periods());
            prop_assert_eq!(part.rows(), expected.rows());
            prop_assert_eq!(part.flagged(), expected.flagged());
            prop_assert_eq!(part.missing(), expected.missing());
            prop_assert!((part.sum() - expected.sum()).abs() < 1e-9);
            prop_assert_eq!(part.flag_sets(), expected.flag_sets());
            let again = part.part(&filter);
            prop_assert_eq!(&again, &part);
            for (first, last) in [(Some(1), None), (None, Some(2)), (Some(1), Some(1)), (Some(9), Some(9))] {
                let ends = Points { first, last, ..Points::default() };
                let few = part.part_of_points(&Filter::default(), ends, usize::MAX).unwrap();
                prop_assert_eq!(part.series().len(), few.series().len());
                for ((key, all), (same, some)) in told(&part).iter().zip(told(&few)) {
                    prop_assert_eq!(key, &same);
                    let mut expected: Vec<Point> = all.iter().take(first.unwrap_or(0)).copied().collect();
                    let rest = all.len().saturating_sub(last.unwrap_or(0)).max(expected.len());
                    expected.extend(all.iter().skip(rest));
                    prop_assert_eq!(some, expected);
                }
            }
        }
    }

    #[test]
    fn points_that_follow_each_other_are_not_written_anew() {
        let all = whole((2000..2008).map(|year| ([0, 0], year)));
        let years = |years: &[i16]| Filter {
            periods: Some(years.iter().copied().map(Period::Year).collect()),
            ..Filter::default()
        };
        let part = |filter: &Filter| all.part_of_points(filter, Points::default(), 0);
        assert_eq!(part(&Filter::default()).unwrap().rows(), 8);
        assert_eq!(part(&years(&[2002, 2003])).unwrap().rows(), 2);
        assert!(part(&years(&[2002, 2004])).is_none());
    }
}
