//! Remarks: what a file says of all figures that have some codes in common, wherever it stands among them,
//! as SDMX-CSV 2 and SDMX-ML have it for attributes of partial keys.

use measure::{Problem, Problems};

use crate::{
    dataset::{Dataset, Observation, Point},
    gather::Gathering,
    structure::FIGURE,
};

use super::said::{Groups, Said};

/// What is said of some figures together; they may stand before it or behind it.
#[derive(Debug, Default)]
pub(crate) struct Remarks {
    groups: Groups,
    /// Whether one of them tells a power of ten.
    pub has_power: bool,
}

impl Remarks {
    /// Notes what is said of the figures with these codes and this period, which stands last; a part
    /// that is not there may be any. Says whether there was room.
    pub fn add(&mut self, key: &[Option<&str>], said: Said) -> bool {
        if said == Said::default() {
            return true;
        }
        self.has_power |= said.has_power();
        self.groups.add(key, said)
    }

    /// The table with all that is said of its figures.
    pub fn told(&self, table: Dataset, problems: &mut Problems) -> Dataset {
        if self.groups.is_empty() {
            return table;
        }
        let mut gathering = Gathering::like(table.dimensions());
        for series in table.series() {
            let codes: Vec<&str> = series.codes().map(|code| code.code.as_str()).collect();
            let points: Vec<Point> =
                series.points().filter_map(|point| self.of(&codes, point, problems)).collect();
            gathering.add_series(series.places(), points);
        }
        gathering.finish(table.title, problems)
    }

    /// A point with what is said of it.
    fn of(&self, codes: &[&str], point: Point, problems: &mut Problems) -> Option<Point> {
        let period = point.period.to_string();
        let key: Vec<&str> = codes.iter().copied().chain([period.as_str()]).collect();
        let Observation { value, flags } = point.observation;
        let told = self.groups.of(&key).of(value);
        let told = told.map(|told| Observation { flags: told.flags.and(flags), ..told });
        if told.is_none() {
            let cell = value.unwrap_or_default();
            problems.add(Problem::new("not-a-number", FIGURE).with("cell", cell));
        }
        Some(Point { observation: told?, ..point })
    }
}
