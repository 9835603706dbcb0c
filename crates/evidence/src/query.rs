//! Queries: which part of a table another program asks for, in the grammars that it knows.
//!
//! Three ways to ask are read: the keys of SDMX, `A.PC.T..LV+EE`, where a dot stands between
//! dimensions, `+` between codes, and nothing (or `*`) asks for all; the conditions of SDMX 3.0,
//! `c[TIME_PERIOD]=ge:2020+le:2024`; and Eurostat's parameters by dimension, `geo=LV&geo=EE`,
//! `sinceTimePeriod=2020`, `geoLevel=country`. All come to the same [`Query`].
//!
//! A code that the table has not is no mistake: it asks for nothing. A dimension that the table
//! has not is one, because the answer would be another than was asked for.
//!
//! Kinds of problem: `unknown-dimension`, `too-many-dimensions`, `not-a-period`, `not-a-number`,
//! `unknown-value`.

use std::collections::BTreeSet;

use measure::{Period, Problem, Problems, Territory, TerritoryLevel};

use crate::{
    code_list::is_aggregate,
    dataset::{Dataset, Filter, Point},
    structure::TIME,
};

/// Which part of a table is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Codes and time.
    pub filter: Filter,
    /// Only so many points of each series, the earliest.
    pub first: Option<usize>,
    /// Only so many points of each series, the latest.
    pub last: Option<usize>,
    /// Only so many periods, the latest that the table has.
    pub latest_periods: Option<usize>,
}

impl Query {
    /// The query of a key of SDMX: `all`, nothing, or one place for each dimension.
    ///
    /// # Errors
    /// When the key has more places than the table has dimensions.
    pub fn of_key(key: &str, dataset: &Dataset) -> Result<Self, Problems> {
        let mut query = Self::default();
        if matches!(key, "" | "all" | "*") {
            return Ok(query);
        }
        let places: Vec<&str> = key.split('.').collect();
        // Whoever leaves the last ones out asks for all of them, as Eurostat takes it.
        if places.len() > dataset.dimensions().len() {
            let problem = Problem::new("too-many-dimensions", "key").with("typed", key);
            return Err(problem.with("most", dataset.dimensions().len()).into());
        }
        for (place, dimension) in places.into_iter().zip(dataset.dimensions()) {
            let codes = place.split(['+', ',']).filter(|c| !matches!(*c, "" | "*"));
            query.want(&dimension.code, codes.map(|c| known_code(dataset, &dimension.code, c)));
        }
        Ok(query)
    }

    /// Asks for these codes of a dimension besides those that are asked for already.
    fn want(&mut self, dimension: &str, codes: impl Iterator<Item = String>) {
        let codes: BTreeSet<String> = codes.collect();
        if !codes.is_empty() {
            self.filter.codes.entry(dimension.to_owned()).or_default().extend(codes);
        }
    }

    /// Takes parameters of an address; those that mean nothing here are passed over.
    ///
    /// # Errors
    /// All that cannot be read.
    pub fn with_parameters<'a>(
        mut self,
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
        dataset: &Dataset,
    ) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        for (name, value) in parameters {
            let taken = match condition(name) {
                Some(component) => self.take_condition(component, value, dataset),
                None => self.take(name, value, dataset),
            };
            problems.extend(taken.err());
        }
        problems.or(self)
    }

    fn take(&mut self, name: &str, value: &str, dataset: &Dataset) -> Result<(), Problem> {
        match name {
            "startPeriod" | "sinceTimePeriod" | "since" => {
                self.filter.from = Some(period(name, value)?);
            }
            "endPeriod" | "untilTimePeriod" | "until" => {
                self.filter.to = Some(period(name, value)?)
            }
            "firstNObservations" => self.first = Some(number(name, value)?),
            "lastNObservations" => self.last = Some(number(name, value)?),
            "lastTimePeriod" => self.latest_periods = Some(number(name, value)?),
            "time" | TIME => {
                let period = period(name, value)?;
                self.filter.periods.insert(period);
            }
            "geoLevel" => self.want_level(value, dataset)?,
            dimension => {
                let dimension = dimension.to_ascii_lowercase();
                if dataset.dimension(&dimension).is_some() {
                    let codes = value.split([',', '+']).filter(|c| !c.is_empty());
                    let codes: Vec<String> =
                        codes.map(|c| known_code(dataset, &dimension, c)).collect();
                    self.want(&dimension, codes.into_iter());
                }
            }
        }
        Ok(())
    }

    /// Asks for all places of a level.
    fn want_level(&mut self, level: &str, dataset: &Dataset) -> Result<(), Problem> {
        let wanted = match level {
            "aggregate" => TerritoryLevel::Aggregate,
            "country" => TerritoryLevel::Country,
            "nuts1" => TerritoryLevel::Nuts1,
            "nuts2" => TerritoryLevel::Nuts2,
            "nuts3" => TerritoryLevel::Nuts3,
            "city" => {
                // City statistics have nothing but cities.
                let is_of_cities = dataset.dimension("cities").is_some();
                if !is_of_cities {
                    self.filter.codes.entry("geo".to_owned()).or_default();
                }
                return Ok(());
            }
            _ => return Err(Problem::new("unknown-value", "geoLevel").with("typed", level)),
        };
        let is_wanted = |t: &Territory| match wanted {
            TerritoryLevel::Aggregate => is_aggregate(t),
            level => t.level() == level && !is_aggregate(t),
        };
        let places = dataset.territories().into_iter().filter(is_wanted);
        let codes: BTreeSet<String> = places.map(|t| t.to_string()).collect();
        let geography = dataset.geography().map_or("geo", |d| d.code.as_str());
        self.filter.codes.entry(geography.to_owned()).or_default().extend(codes);
        Ok(())
    }

    /// Takes a condition of SDMX 3.0: operators and values, parted by `+` (all of them) and `,`
    /// (any of them).
    fn take_condition(
        &mut self,
        component: &str,
        value: &str,
        dataset: &Dataset,
    ) -> Result<(), Problem> {
        if component.eq_ignore_ascii_case(TIME) {
            return value.split('+').try_for_each(|part| self.take_time(part));
        }
        let dimension = component.to_ascii_lowercase();
        let Some(known) = dataset.dimension(&dimension) else {
            return Err(Problem::new("unknown-dimension", component).with("typed", component));
        };
        let mut wanted: BTreeSet<String> = known.codes.iter().map(|c| c.code.clone()).collect();
        for part in value.split('+') {
            let (operator, values) = part.split_once(':').unwrap_or(("eq", part));
            let values: Vec<String> =
                values.split(',').map(|c| known_code(dataset, &dimension, c)).collect();
            let fits = text_operator(operator)
                .ok_or_else(|| Problem::new("unknown-value", component).with("typed", part))?;
            wanted.retain(|code| fits(code, &values));
        }
        self.filter.codes.insert(dimension, wanted);
        Ok(())
    }

    fn take_time(&mut self, part: &str) -> Result<(), Problem> {
        let (operator, value) = part.split_once(':').unwrap_or(("eq", part));
        match operator {
            "ge" => self.filter.from = Some(period(TIME, value)?),
            "le" => self.filter.to = Some(period(TIME, value)?),
            "gt" => self.filter.after = Some(period(TIME, value)?),
            "lt" => self.filter.before = Some(period(TIME, value)?),
            "eq" => {
                for value in value.split(',') {
                    self.filter.periods.insert(period(TIME, value)?);
                }
            }
            _ => return Err(Problem::new("unknown-value", TIME).with("typed", part)),
        }
        Ok(())
    }

    /// How many points the answer would have at most: what to ask before making it.
    #[must_use]
    pub fn size(&self, dataset: &Dataset) -> usize {
        dataset.select(&self.filter).map(crate::dataset::Series::rows).sum()
    }

    /// The part of the table that is asked for, with the same title.
    #[must_use]
    pub fn answer(&self, dataset: &Dataset) -> Dataset {
        let mut filter = self.filter.clone();
        if let Some(many) = self.latest_periods {
            let latest = dataset.periods().iter().rev().nth(many.saturating_sub(1));
            filter.from = filter.from.max(latest.copied());
        }
        dataset.part_of_points(&filter, |points| self.ends(points))
    }

    /// The first or last points of a series, as far as not all are asked for.
    fn ends(&self, mut points: Vec<Point>) -> Vec<Point> {
        match (self.first, self.last) {
            (None, None) => {}
            (Some(first), Some(last)) if first + last < points.len() => {
                points.drain(first..points.len() - last);
            }
            (Some(first), None) => points.truncate(first),
            (None, Some(last)) => drop(points.drain(..points.len().saturating_sub(last))),
            (Some(_), Some(_)) => {}
        }
        points
    }
}

/// The component of a condition: `geo` of `c[geo]`.
fn condition(name: &str) -> Option<&str> {
    name.strip_prefix("c[")?.strip_suffix(']')
}

/// How an operator compares a code with the values of a condition.
fn text_operator(operator: &str) -> Option<fn(&str, &[String]) -> bool> {
    Some(match operator {
        "eq" => |code, values| values.iter().any(|v| v == code),
        "ne" => |code, values| values.iter().all(|v| v != code),
        "co" => |code, values| values.iter().any(|v| code.contains(v.as_str())),
        "nc" => |code, values| values.iter().all(|v| !code.contains(v.as_str())),
        "sw" => |code, values| values.iter().any(|v| code.starts_with(v.as_str())),
        "ew" => |code, values| values.iter().any(|v| code.ends_with(v.as_str())),
        "lt" => |code, values| values.iter().any(|v| code < v.as_str()),
        "le" => |code, values| values.iter().any(|v| code <= v.as_str()),
        "gt" => |code, values| values.iter().any(|v| code > v.as_str()),
        "ge" => |code, values| values.iter().any(|v| code >= v.as_str()),
        _ => return None,
    })
}

/// The code as the table spells it: capitals and small letters are one.
fn known_code(dataset: &Dataset, dimension: &str, asked: &str) -> String {
    let codes = dataset.dimension(dimension).map(|d| d.codes.as_slice()).unwrap_or_default();
    if codes.binary_search_by(|c| c.code.as_str().cmp(asked)).is_ok() {
        return asked.to_owned();
    }
    let same = codes.iter().find(|c| c.code.eq_ignore_ascii_case(asked));
    same.map_or_else(|| asked.to_owned(), |c| c.code.clone())
}

fn period(name: &str, value: &str) -> Result<Period, Problem> {
    // Some programs send the first moment of a day: the day is what is meant.
    let day = value.split('T').next().unwrap_or(value);
    let read = value.parse().or_else(|_| day.parse());
    read.map_err(|_| Problem::new("not-a-period", name).with("cell", value))
}

fn number(name: &str, value: &str) -> Result<usize, Problem> {
    let is_number = value.bytes().all(|b| b.is_ascii_digit());
    let number = value.parse().ok().filter(|n| is_number && *n <= MOST);
    number.ok_or_else(|| Problem::new("not-a-number", name).with("cell", value))
}

/// The largest number of points or periods that can be asked for.
const MOST: usize = 100_000_000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read::Reading, sdmx_csv::read_sdmx_csv};

    fn dataset() -> Dataset {
        let mut rows = String::from("DATAFLOW,freq,sex,geo,TIME_PERIOD,OBS_VALUE\n");
        for sex in ["T", "F"] {
            for geo in ["LV", "LV00", "EE", "EU27_2020"] {
                for year in 2019..2024 {
                    rows.push_str(&format!("ESTAT:X(1.0),A,{sex},{geo},{year},{year}\n"));
                }
            }
        }
        rows.push_str("ESTAT:X(1.0),Q,T,LV,2020-Q4,1\nESTAT:X(1.0),Q,T,LV,2021-Q1,2\n");
        read_sdmx_csv(rows.as_bytes(), &Reading::default()).unwrap()
    }

    fn told(query: &Query, dataset: &Dataset) -> Vec<String> {
        let answer = query.answer(dataset);
        let series = |s: crate::dataset::Series<'_>| {
            let codes: Vec<&str> = s.codes().map(|c| c.code.as_str()).collect();
            let periods: Vec<String> = s.points().map(|p| p.period.to_string()).collect();
            format!("{} {}", codes.join("."), periods.join(" "))
        };
        answer.series().map(series).collect()
    }

    fn ask(key: &str, parameters: &[(&str, &str)]) -> Vec<String> {
        let dataset = dataset();
        let query = Query::of_key(key, &dataset).unwrap();
        told(&query.with_parameters(parameters.iter().copied(), &dataset).unwrap(), &dataset)
    }

    #[test]
    fn keys_ask_for_codes_of_each_dimension() {
        let last = [("lastNObservations", "1")];
        assert_eq!(ask("A.F.LV+EE", &last), ["A.F.EE 2023", "A.F.LV 2023"]);
        assert_eq!(ask("A..ee", &last), ["A.F.EE 2023", "A.T.EE 2023"]);
        assert_eq!(ask("A.F", &last).len(), 4);
        assert_eq!(ask("A.*.LV00", &last).len(), 2);
        assert_eq!(ask("all", &last).len(), 9);
        assert_eq!(ask("A.F.ZZ", &last), [""; 0]);
        assert!(Query::of_key("A.F.LV.X", &dataset()).is_err());
    }

    #[test]
    fn time_has_a_beginning_and_an_end_that_belong_to_it() {
        let span = [("startPeriod", "2020"), ("endPeriod", "2021")];
        assert_eq!(ask("A.F.LV", &span), ["A.F.LV 2020 2021"]);
        assert_eq!(ask("Q.T.LV", &span), ["Q.T.LV 2020-Q4 2021-Q1"]);
        assert_eq!(ask("Q.T.LV", &[("startPeriod", "2021-01")]), ["Q.T.LV 2021-Q1"]);
        assert_eq!(ask("Q.T.LV", &[("endPeriod", "2020-12-31")]), ["Q.T.LV 2020-Q4"]);
        assert_eq!(ask("A.F.LV", &[("c[TIME_PERIOD]", "gt:2020+lt:2023")]), ["A.F.LV 2021 2022"]);
        assert_eq!(ask("A.F.LV", &[("c[TIME_PERIOD]", "2020,2022")]), ["A.F.LV 2020 2022"]);
        assert_eq!(ask("A.F.LV", &[("time", "2020"), ("time", "2023")]), ["A.F.LV 2020 2023"]);
        assert_eq!(
            ask("A.F.LV", &[("firstNObservations", "1"), ("lastNObservations", "2")]),
            ["A.F.LV 2019 2022 2023"]
        );
        assert_eq!(ask("A.F.LV", &[("lastTimePeriod", "2")]), ["A.F.LV 2022 2023"]);
    }

    #[test]
    fn parameters_of_eurostat_and_conditions_of_sdmx_say_the_same() {
        let last = ("lastTimePeriod", "1");
        let ours = ask("", &[("freq", "A"), ("geo", "LV"), ("geo", "EE"), ("sex", "F"), last]);
        assert_eq!(ours, ["A.F.EE 2023", "A.F.LV 2023"]);
        assert_eq!(ask("A.F.*", &[("c[geo]", "LV,EE"), last]), ours);
        assert_eq!(ask("A.F.*", &[("geoLevel", "country"), last]), ours);
        assert_eq!(ask("A.F.*", &[("geoLevel", "nuts2"), last]), ["A.F.LV00 2023"]);
        assert_eq!(ask("A.F.*", &[("geoLevel", "aggregate"), last]), ["A.F.EU27_2020 2023"]);
        assert_eq!(ask("A.F.*", &[("geoLevel", "city"), last]), [""; 0]);
        assert_eq!(ask("A.F.*", &[("c[geo]", "sw:LV+ne:LV00"), last]), ["A.F.LV 2023"]);
        assert_eq!(ask("A.F.LV", &[("lang", "EN"), ("format", "JSON"), last]), ["A.F.LV 2023"]);
    }

    #[test]
    fn what_cannot_be_read_is_said_all_at_once() {
        let dataset = dataset();
        let bad = [
            ("startPeriod", "soon"),
            ("lastNObservations", "-1"),
            ("c[colour]", "red"),
            ("geoLevel", "street"),
            ("c[geo]", "like:L"),
        ];
        let problems = Query::default().with_parameters(bad, &dataset).unwrap_err();
        let codes: Vec<&str> = problems.as_slice().iter().map(|p| p.code).collect();
        assert_eq!(
            codes,
            ["not-a-period", "not-a-number", "unknown-dimension", "unknown-value", "unknown-value"]
        );
    }

    #[test]
    fn an_answer_tells_its_size_before_it_is_made() {
        let dataset = dataset();
        let query = Query::of_key("A.F.LV", &dataset).unwrap();
        assert_eq!(query.size(&dataset), 5);
    }
}
