//! A table with other figures in the same places: what somebody else decided to show of each.

use measure::{Period, Problems};

use super::UNIT;
use crate::{
    dataset::{Dataset, Observation, Point},
    gather::Gathering,
};

/// The same table with what `show` makes of each figure: of its codes without the unit, its unit, its time.
pub fn redraw(
    dataset: &Dataset,
    mut show: impl FnMut(&[&str], &str, Period, Observation) -> Observation,
) -> Dataset {
    let mut gathering = Gathering::like(dataset.dimensions());
    for series in dataset.series() {
        let (codes, unit) = series_codes(dataset, series);
        for point in series.points() {
            let observation = show(&codes, unit, point.period, point.observation);
            let _has_room = gathering.add(series.places(), Point { observation, ..point }, 0);
        }
    }
    gathering.finish(dataset.title.clone(), &mut Problems::default())
}

/// The codes of a series without its unit, and the unit.
#[must_use]
pub fn series_codes<'d>(
    dataset: &'d Dataset,
    series: crate::dataset::Series<'d>,
) -> (Vec<&'d str>, &'d str) {
    let (mut unit, mut codes) = ("", Vec::new());
    for (dimension, code) in dataset.dimensions().iter().zip(series.codes()) {
        if dimension.code == UNIT {
            unit = &code.code;
        } else {
            codes.push(code.code.as_str());
        }
    }
    (codes, unit)
}
