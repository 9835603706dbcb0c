//! Which codes and which time a table, or a part of it, really has.
//!
//! Lists of codes tell what could be; a program that offers choices wants to know what is there, or
//! what can still be added to what was chosen. Whatever is told is found in the table itself.

use measure::Period;

use crate::{
    dataset::{Code, Dataset},
    query::Query,
    structure::{Identity, TIME, name_of},
};

/// Which codes a table, or a part of it, really has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// Its identity, which is that of the table.
    pub identity: Identity,
    /// The name of the table.
    pub name: String,
    /// For each dimension in order its code, and its codes that occur.
    pub codes: Vec<(String, Vec<String>)>,
    /// The periods that occur, in order.
    pub periods: Vec<Period>,
}

impl Constraint {
    /// What a table has.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let codes = |codes: &[Code]| codes.iter().map(|code| code.code.clone()).collect();
        let dimensions = dataset.dimensions().iter();
        Self {
            identity: Identity::of(&dataset.title),
            name: name_of(dataset),
            codes: dimensions.map(|d| (d.code.clone(), codes(&d.codes))).collect(),
            periods: dataset.periods().to_vec(),
        }
    }

    /// What the answer to a query has; `None` when it would be too large, as
    /// [`Query::answer`] tells it.
    #[must_use]
    pub fn of_answer(query: &Query, dataset: &Dataset) -> Option<Self> {
        Some(if *query == Query::default() {
            Self::of(dataset)
        } else {
            Self::of(&query.answer(dataset)?)
        })
    }

    /// What each dimension could be asked for while the others stay as a query asks for them: the
    /// codes, of which it asks for some, that can be added to it. `None` as in [`Self::of_answer`].
    #[must_use]
    pub fn open_to(query: &Query, dataset: &Dataset) -> Option<Self> {
        let mut open = Self::of_answer(query, dataset)?;
        for (dimension, codes) in &mut open.codes {
            if let Some(wider) = query.without(dimension) {
                let wider = Self::of_answer(&wider, dataset)?.codes;
                let same = wider.into_iter().find(|(code, _)| code == dimension);
                *codes = same.map(|(_, codes)| codes).unwrap_or_default();
            }
        }
        if let Some(wider) = query.without(TIME) {
            open.periods = Self::of_answer(&wider, dataset)?.periods;
        }
        Some(open)
    }

    /// The same about these dimensions alone, of which time may be one.
    #[must_use]
    pub fn about(mut self, components: &[&str]) -> Self {
        let is_named = |name: &str| components.iter().any(|c| c.eq_ignore_ascii_case(name));
        self.codes.retain(|(dimension, _)| is_named(dimension));
        if !is_named(TIME) {
            self.periods.clear();
        }
        self
    }

    /// The period that begins first, and the one that ends last: of years and quarters, they need
    /// not be the first and the last in order.
    #[must_use]
    pub fn span(&self) -> Option<(Period, Period)> {
        let last = self.periods.iter().max_by_key(|period| period.first_and_last_day()[1])?;
        Some((*self.periods.first()?, *last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read::Reading, sdmx_csv::read_sdmx_csv};

    fn told(key: &str, parameters: &[(&str, &str)]) -> [String; 2] {
        let rows = "DATAFLOW,sex,geo,TIME_PERIOD,OBS_VALUE\n\
            A:X(1.0),F,LV,2020,1\nA:X(1.0),F,EE,2021,2\nA:X(1.0),M,LV,2021,3\nA:X(1.0),T,SE,2022,4\n";
        let dataset = read_sdmx_csv(rows.as_bytes(), &Reading::default()).unwrap();
        let query = Query::of_key(key, &dataset).unwrap();
        let query = query.with_parameters(parameters.iter().copied(), &dataset).unwrap();
        let told = |constraint: Constraint| {
            let codes = constraint.codes.iter().map(|(_, codes)| codes.join("+"));
            let periods: Vec<String> = constraint.periods.iter().map(Period::to_string).collect();
            codes.chain([periods.join(" ")]).collect::<Vec<_>>().join(".")
        };
        [
            told(Constraint::of_answer(&query, &dataset).unwrap()),
            told(Constraint::open_to(&query, &dataset).unwrap()),
        ]
    }

    #[test]
    fn what_is_there_and_what_can_be_added_are_told() {
        let whole = "F+M+T.EE+LV+SE.2020 2021 2022";
        assert_eq!(told("all", &[]), [whole, whole]);
        assert_eq!(told("F.LV", &[]), ["F.LV.2020", "F+M.EE+LV.2020"]);
        assert_eq!(told("F", &[]), ["F.EE+LV.2020 2021", "F+M+T.EE+LV.2020 2021"]);
        // What was chosen may have nothing: then it is told what would have something.
        assert_eq!(told("T.LV", &[]), ["..", "F+M.SE."]);
        let time = [("time", "2021")];
        assert_eq!(told(".LV", &time), ["M.LV.2021", "M.EE+LV.2020 2021"]);
        assert_eq!(told("F.LV", &[("lastTimePeriod", "1")]), ["..", "..2020"]);
    }
}
