//! Queries: which part of a table another program asks for, in the grammars that it knows.
//!
//! Three ways to ask are read: the keys of SDMX, `A.PC.T..LV+EE`, where a dot stands between
//! dimensions, `+` between codes, and nothing (or `*`) asks for all, several of them with commas; the conditions of SDMX 3.0,
//! `c[TIME_PERIOD]=ge:2020+le:2024`, `c[OBS_VALUE]=gt:50`; and Eurostat's parameters by dimension, `geo=LV&geo=EE`,
//! `sinceTimePeriod=2020`, `geoLevel=country`. All come to the same [`Query`].
//!
//! A code that the table has not is no mistake: it asks for nothing. A dimension that the table
//! has not is one, and so is a parameter that no service has, because the answer would be another
//! than was asked for.
//!
//! Kinds of problem: `unknown-dimension`, `too-many-dimensions`, `too-many-conditions`,
//! `not-a-period`, `not-a-number`, `unknown-value`.

mod condition;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use measure::{Period, Problem, Problems, Territory, TerritoryLevel};

use crate::{
    code_list::is_aggregate,
    dataset::{Dataset, Dimension, Filter, Observation, Points, Series},
    structure::{CONFIDENTIALITY, FIGURE, FLAGS, TIME},
};

pub use condition::{OfFigures, Operator};
use condition::{cost, times};

/// Which part of a table is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Codes and time.
    pub filter: Filter,
    /// Conditions on figures and what is said of them, all of which have to fit.
    pub of_figures: Vec<OfFigures>,
    /// Only so many points of each series, the earliest.
    pub first: Option<usize>,
    /// Only so many points of each series, the latest.
    pub last: Option<usize>,
    /// Only so many periods, the latest that the table has.
    pub latest_periods: Option<usize>,
    /// How much of each figure is told.
    pub detail: Detail,
}

/// How much is told of the figures that are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Figures with their flags.
    #[default]
    Full,
    /// Figures alone: `detail=dataonly`, `attributes=none`.
    Figures,
    /// The codes of series that have any: `detail=serieskeysonly`, `measures=none`.
    Keys,
}

impl Query {
    /// The query of a key of SDMX: `all`, nothing, or one place for each dimension; or of several keys
    /// with commas between them, as SDMX 3.0 has them, which ask for the series of any.
    ///
    /// # Errors
    /// When a key has more places than the table has dimensions, or when there are too many keys.
    pub fn of_key(key: &str, dataset: &Dataset) -> Result<Self, Problems> {
        let Some(keys) = several_keys(key) else { return Self::of_one_key(key, dataset) };
        if keys.len() > MOST_CONDITIONS {
            let problem = Problem::new("too-many-conditions", "key").with("most", MOST_CONDITIONS);
            return Err(problem.into());
        }
        let all = keys.into_iter().map(|key| Ok(Self::of_one_key(key, dataset)?.filter.codes));
        let any_of = all.collect::<Result<Vec<_>, Problems>>()?;
        let mut query = Self::default();
        // What each of them asks of a dimension is asked of all of them together.
        for dimension in dataset.dimensions() {
            let asked: Option<Vec<_>> = any_of.iter().map(|key| key.get(&dimension.code)).collect();
            if let Some(asked) = asked {
                query
                    .filter
                    .narrow(&dimension.code, asked.into_iter().flatten().cloned().collect());
            }
        }
        query.filter.any_of = any_of;
        Ok(query)
    }

    fn of_one_key(key: &str, dataset: &Dataset) -> Result<Self, Problems> {
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
            if !place.split(JOINTS).any(|code| is_code(&code)) {
                continue;
            }
            let codes = known_codes(dimension, place.split(JOINTS));
            query.filter.narrow(&dimension.code, codes);
        }
        Ok(query)
    }

    /// Takes parameters of an address. A dimension that is named several times asks for all its
    /// codes, a time for all of them; what the key asked for, and each other, they narrow.
    ///
    /// # Errors
    /// All that cannot be read; every name that is neither a dimension nor a parameter of the
    /// services.
    pub fn with_parameters<'a>(
        mut self,
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
        dataset: &Dataset,
    ) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut named = Named::new();
        let (mut levels, mut times) = (BTreeSet::new(), BTreeSet::new());
        let mut conditions = 0;
        for (name, value) in parameters {
            let taken = match condition(name) {
                Some(component) => {
                    conditions += value.split('+').map(cost).sum::<usize>();
                    if conditions > MOST_CONDITIONS {
                        let problem = Problem::new("too-many-conditions", component);
                        problems.add(problem.with("most", MOST_CONDITIONS));
                        break;
                    }
                    self.take_condition(component, value, dataset)
                }
                None if name == "geoLevel" => {
                    levels.insert(value);
                    Ok(())
                }
                None if matches!(name, "time" | TIME) => {
                    period(name, value).map(|period| times.extend([period]))
                }
                None => self.take(name, value, dataset, &mut named),
            };
            problems.extend(taken.err());
        }
        for level in levels {
            problems.extend(take_level(level, dataset, &mut named).err());
        }
        for (code, asked) in named {
            let Some(dimension) = dataset.dimension(code) else { continue };
            self.filter.narrow(code, known_codes(dimension, asked.iter().map(AsRef::as_ref)));
        }
        if !times.is_empty() {
            self.filter.narrow_to(times);
        }
        problems.or(self)
    }

    fn take<'a>(
        &mut self,
        name: &'a str,
        value: &'a str,
        dataset: &'a Dataset,
        named: &mut Named<'a>,
    ) -> Result<(), Problem> {
        match name {
            "startPeriod" | "sinceTimePeriod" | "since" => {
                later(&mut self.filter.from, period(name, value)?, 0);
            }
            "endPeriod" | "untilTimePeriod" | "until" => {
                earlier(&mut self.filter.to, period(name, value)?, 1);
            }
            "firstNObservations" => self.first = Some(positive(name, value)?),
            "lastNObservations" => self.last = Some(positive(name, value)?),
            "lastTimePeriod" => self.latest_periods = Some(number(name, value)?),
            _ if OF_OTHERS.contains(&name) => {}
            _ if OF_SERVICES.contains(&name) => self.take_wish(name, value)?,
            _ => {
                let dimension = dataset.dimension(&name.to_ascii_lowercase());
                let dimension = dimension.ok_or_else(|| unknown_dimension(name))?;
                for code in value.split(JOINTS).filter(is_code) {
                    named.entry(&dimension.code).or_default().insert(Cow::Borrowed(code));
                }
            }
        }
        Ok(())
    }

    /// Takes what a program wants to be told of the figures; refused is what would change the answer and
    /// is not served, such as another dimension at the figure than time.
    fn take_wish(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        let detail = match (name, value) {
            ("includeHistory", "false") | ("dimensionAtObservation", TIME | "time") => {
                return Ok(());
            }
            (_, "") | ("detail", "full") => return Ok(()),
            ("measures", of) if of.split(',').all(|m| matches!(m, "all" | "*" | FIGURE)) => {
                return Ok(());
            }
            ("attributes", of) if !of.split(',').all(is_attribute) => {
                return Err(Problem::new("unknown-value", name).with("typed", value));
            }
            ("attributes", of) if of.split(',').any(is_of_figures) => return Ok(()),
            ("attributes", _) | ("detail", "dataonly") => Detail::Figures,
            ("measures", "none") | ("detail", "serieskeysonly" | "nodata") => Detail::Keys,
            _ => return Err(Problem::new("unknown-value", name).with("typed", value)),
        };
        if self.detail != Detail::Keys {
            self.detail = detail;
        }
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
        if component.eq_ignore_ascii_case(TIME) || component == "time" {
            return value.split('+').try_for_each(|part| self.take_time(part, dataset));
        }
        if OfFigures::has(component) {
            let all = value.split('+').map(|part| OfFigures::parse(component, part));
            self.of_figures.extend(all.collect::<Result<Vec<_>, _>>()?);
            return Ok(());
        }
        let known = dataset.dimension(&component.to_ascii_lowercase());
        let known = known.ok_or_else(|| unknown_dimension(component))?;
        let mut wanted: BTreeSet<String> = known.codes.iter().map(|c| c.code.clone()).collect();
        for part in value.split('+') {
            let (operator, values) = Operator::parse(part, component)?;
            let values = known_codes(known, values.split(','));
            wanted.retain(|code| operator.fits_text(code, &values));
        }
        self.filter.narrow(&known.code, wanted);
        Ok(())
    }

    fn take_time(&mut self, part: &str, dataset: &Dataset) -> Result<(), Problem> {
        let (operator, value) = Operator::parse(part, TIME)?;
        match operator {
            _ if value.contains(',') => self.filter.narrow_to(times(operator, value, dataset)?),
            Operator::From => later(&mut self.filter.from, period(TIME, value)?, 0),
            Operator::UpTo => earlier(&mut self.filter.to, period(TIME, value)?, 1),
            Operator::Above => later(&mut self.filter.after, period(TIME, value)?, 1),
            Operator::Below => earlier(&mut self.filter.before, period(TIME, value)?, 0),
            _ => self.filter.narrow_to(times(operator, value, dataset)?),
        }
        Ok(())
    }

    /// Whether more than so many figures stand in the series that are asked for.
    #[must_use]
    pub fn looks_at_more_than(&self, dataset: &Dataset, many: usize) -> bool {
        let sizes = dataset.select(&self.filter).map(Series::rows);
        sizes
            .scan(0, |all, size| {
                *all += size;
                Some(*all)
            })
            .any(|all| all > many)
    }

    /// The part of the table that is asked for, with the same title; `None` when so many figures
    /// that do not follow each other would have to be put together that it is too much.
    #[must_use]
    pub fn answer(&self, dataset: &Dataset) -> Option<Dataset> {
        let fits = |point: Observation| self.of_figures.iter().all(|wish| wish.fits(point));
        let points = Points {
            fit: (!self.of_figures.is_empty()).then_some(&fits),
            first: self.first,
            last: self.last,
        };
        let part = dataset.part_of_points(&self.whole_filter(dataset), points, MOST_SCATTERED)?;
        Some(match self.detail {
            Detail::Full => part,
            Detail::Figures => part.without_flags(),
            Detail::Keys => part.without_points(),
        })
    }

    /// The same without what it asks of a dimension, or of [`TIME`]; `None` when it asks nothing of
    /// it.
    pub(crate) fn without(&self, component: &str) -> Option<Self> {
        let mut open = self.clone();
        if component == TIME {
            let Filter { codes, any_of, .. } = open.filter;
            open.filter = Filter { codes, any_of, ..Filter::default() };
            open.latest_periods = None;
        } else {
            open.filter.codes.remove(component);
            open.filter.any_of.iter_mut().for_each(|key| drop(key.remove(component)));
        }
        (open != *self).then_some(open)
    }

    /// Codes and time, also where the time is told by the latest periods of the table: of years and
    /// quarters so many each.
    fn whole_filter(&self, dataset: &Dataset) -> Filter {
        let mut filter = self.filter.clone();
        if let Some(many) = self.latest_periods {
            let mut seen: BTreeMap<char, usize> = BTreeMap::new();
            let latest = dataset.periods().iter().rev().copied().filter(|period| {
                let seen = seen.entry(period.frequency()).or_default();
                *seen += 1;
                *seen <= many
            });
            filter.narrow_to(latest.collect());
        }
        filter
    }
}

/// For each dimension that parameters name the codes that they ask for, as they are typed.
type Named<'a> = BTreeMap<&'a str, BTreeSet<Cow<'a, str>>>;

/// Whether this is a group of attributes or one of ours; of series and of tables as a whole nothing is
/// said in this form.
fn is_attribute(asked: &str) -> bool {
    is_of_figures(asked) || matches!(asked, "none" | "msd" | "dataset" | "series")
}

/// Whether attributes of figures are asked for, by a group of attributes or by name.
fn is_of_figures(asked: &str) -> bool {
    matches!(asked, "all" | "*" | "dsd" | "obs" | FLAGS | CONFIDENTIALITY)
}

/// The keys of a text, if there are several: a comma parts codes of a dimension as well, but keys have
/// all as many places.
fn several_keys(text: &str) -> Option<Vec<&str>> {
    let keys: Vec<&str> = text.split(',').collect();
    let places = |key: &str| key.matches('.').count();
    let many = keys.first().map(|key| places(key)).filter(|many| *many > 0)?;
    (keys.len() > 1 && keys.iter().all(|key| places(key) == many)).then_some(keys)
}

/// Whether this is a code, and does not ask for all of them.
fn is_code(asked: &&str) -> bool {
    !matches!(*asked, "" | "*")
}

/// Asks for the places of a level.
fn take_level<'a>(level: &str, dataset: &'a Dataset, named: &mut Named<'a>) -> Result<(), Problem> {
    let places = of_level(level, dataset)?;
    let geography = dataset.geography().ok_or_else(|| unknown_dimension("geoLevel"))?;
    named.entry(&geography.code).or_default().extend(places.into_iter().map(Cow::Owned));
    Ok(())
}

/// Puts a bound where it is the later one, by the first (0) or the last (1) day of both.
fn later(bound: &mut Option<Period>, period: Period, day: usize) {
    let at = |p: Period| p.first_and_last_day().get(day).copied();
    *bound = Some(bound.filter(|there| at(*there) > at(period)).unwrap_or(period));
}

/// The same where it is the earlier one.
fn earlier(bound: &mut Option<Period>, period: Period, day: usize) {
    let at = |p: Period| p.first_and_last_day().get(day).copied();
    *bound = Some(bound.filter(|there| at(*there) < at(period)).unwrap_or(period));
}

/// The component of a condition: `geo` of `c[geo]`.
fn condition(name: &str) -> Option<&str> {
    name.strip_prefix("c[")?.strip_suffix(']')
}

/// Codes as the table spells them: capitals and small letters are one. Those that it has not stay as
/// they are.
fn known_codes<'a>(
    dimension: &Dimension,
    asked: impl Iterator<Item = &'a str>,
) -> BTreeSet<String> {
    let is_known =
        |asked: &str| dimension.codes.binary_search_by(|c| c.code.as_str().cmp(asked)).is_ok();
    let asked = asked.filter(is_code);
    let (mut known, others): (BTreeSet<&str>, BTreeSet<&str>) = asked.partition(|a| is_known(a));
    if !others.is_empty() {
        let small: BTreeMap<String, &str> = dimension
            .codes
            .iter()
            .map(|c| (c.code.to_ascii_lowercase(), c.code.as_str()))
            .collect();
        known.extend(others.iter().map(|a| *small.get(&a.to_ascii_lowercase()).unwrap_or(a)));
    }
    known.into_iter().map(str::to_owned).collect()
}

/// The places of a level.
fn of_level(level: &str, dataset: &Dataset) -> Result<Vec<String>, Problem> {
    let is_wanted: fn(&Territory) -> bool = match level {
        "aggregate" => is_aggregate,
        "country" => |t| t.level() == TerritoryLevel::Country && !is_aggregate(t),
        "nuts1" => |t| t.level() == TerritoryLevel::Nuts1 && !is_aggregate(t),
        "nuts2" => |t| t.level() == TerritoryLevel::Nuts2 && !is_aggregate(t),
        "nuts3" => |t| t.level() == TerritoryLevel::Nuts3 && !is_aggregate(t),
        "city" => {
            // City statistics have nothing but cities.
            let cities = dataset.dimension("cities").map(|d| d.codes.as_slice());
            return Ok(cities.unwrap_or_default().iter().map(|c| c.code.clone()).collect());
        }
        _ => return Err(Problem::new("unknown-value", "geoLevel").with("typed", level)),
    };
    Ok(dataset.territories().iter().filter(|t| is_wanted(t)).map(ToString::to_string).collect())
}

fn unknown_dimension(name: &str) -> Problem {
    Problem::new("unknown-dimension", name).with("typed", name)
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

/// A number of figures of each series: the standard knows no 0.
fn positive(name: &str, value: &str) -> Result<usize, Problem> {
    match number(name, value)? {
        0 => Err(Problem::new("not-a-number", name).with("cell", value)),
        number => Ok(number),
    }
}

/// The most figures that are put together anew for one answer, because they do not follow each
/// other: others are told where they lie.
const MOST_SCATTERED: usize = 5_000_000;

/// The largest number of points or periods that can be asked for.
const MOST: usize = 100_000_000;

/// The most conditions of a question, and codes that they compare with: each costs every code of its
/// dimension.
const MOST_CONDITIONS: usize = 50;

/// What stands between the codes of a dimension.
const JOINTS: [char; 2] = ['+', ','];

/// Parameters of the services that say what is told of the figures.
const OF_SERVICES: [&str; 5] =
    ["detail", "dimensionAtObservation", "attributes", "measures", "includeHistory"];

/// Parameters of the services that say nothing about which figures are asked for, or ask for what
/// every answer has.
const OF_OTHERS: [&str; 10] = [
    "format",
    "lang",
    "compressed",
    "compress",
    "references",
    "returnData",
    "returnLastUpdateDate",
    "i",
    "precision",
    "unitLabel",
];

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
        let answer = query.answer(dataset).unwrap();
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
        // Several keys, as SDMX 3.0 has them; commas between codes are none.
        assert_eq!(ask("A.F.LV,A.T.EE", &last), ["A.F.LV 2023", "A.T.EE 2023"]);
        assert_eq!(ask("A.F.LV,Q..*", &last), ["A.F.LV 2023", "Q.T.LV 2021-Q1"]);
        assert_eq!(ask("A.F.LV,EE", &last), ["A.F.EE 2023", "A.F.LV 2023"]);
        assert_eq!(ask("A.F.LV,A.T.EE", &[("c[geo]", "EE"), last[0]]), ["A.T.EE 2023"]);
        assert!(Query::of_key("A.F.LV.X,A.T.EE.X", &dataset()).is_err());
        assert!(Query::of_key("A.F.LV,".repeat(60).trim_end_matches(','), &dataset()).is_err());
    }

    #[test]
    fn time_has_a_beginning_and_an_end_that_belong_to_it() {
        let span = [("startPeriod", "2020"), ("endPeriod", "2021")];
        assert_eq!(ask("A.F.LV", &span), ["A.F.LV 2020 2021"]);
        assert_eq!(ask("Q.T.LV", &span), ["Q.T.LV 2020-Q4 2021-Q1"]);
        assert_eq!(ask("Q.T.LV", &[("startPeriod", "2021-01")]), ["Q.T.LV 2021-Q1"]);
        assert_eq!(ask("Q.T.LV", &[("endPeriod", "2020-12-31")]), ["Q.T.LV 2020-Q4"]);
        assert_eq!(ask("A.F.LV", &[("c[TIME_PERIOD]", "gt:2020+lt:2023")]), ["A.F.LV 2021 2022"]);
        let narrowed = [("c[TIME_PERIOD]", "ge:2021"), ("c[TIME_PERIOD]", "ge:2019+le:2022")];
        assert_eq!(ask("A.F.LV", &narrowed), ["A.F.LV 2021 2022"]);
        let narrowed = [("startPeriod", "2021"), ("c[TIME_PERIOD]", "ge:2019+lt:2023+lt:2024")];
        assert_eq!(ask("A.F.LV", &narrowed), ["A.F.LV 2021 2022"]);
        assert_eq!(ask("A.F.LV", &[("c[TIME_PERIOD]", "2020,2022")]), ["A.F.LV 2020 2022"]);
        for (condition, told) in [
            ("ne:2020", "A.F.LV 2019 2021 2022 2023"),
            ("ne:2020,2021", "A.F.LV 2019 2022 2023"),
            ("ge:2022,2021", "A.F.LV 2021 2022 2023"),
            ("lt:2020,2021", "A.F.LV 2019 2020"),
            ("ew:3", "A.F.LV 2023"),
            ("sw:20+nc:2,9", "A.F.LV"),
            ("co:21,22", "A.F.LV 2021 2022"),
        ] {
            let told: Vec<&str> = Some(told).filter(|told| told.len() > 6).into_iter().collect();
            assert_eq!(ask("A.F.LV", &[("c[TIME_PERIOD]", condition)]), told, "{condition}");
        }
        assert_eq!(ask("A.F.LV", &[("time", "2020"), ("time", "2023")]), ["A.F.LV 2020 2023"]);
        // Whatever is said of time narrows, in whichever order it is said.
        let mut narrowed = [("c[TIME_PERIOD]", "ge:2021"), ("startPeriod", "2020")];
        assert_eq!(ask("A.F.LV", &narrowed), ["A.F.LV 2021 2022 2023"]);
        narrowed.reverse();
        assert_eq!(ask("A.F.LV", &narrowed), ["A.F.LV 2021 2022 2023"]);
        let narrowed = [("endPeriod", "2020"), ("until", "2022")];
        assert_eq!(ask("A.F.LV", &narrowed), ["A.F.LV 2019 2020"]);
        assert_eq!(ask("A.F.LV", &[("c[TIME_PERIOD]", "eq:2020+eq:2021")]), [""; 0]);
        let narrowed = [("c[TIME_PERIOD]", "eq:2020,2021"), ("time", "2021"), ("time", "2022")];
        assert_eq!(ask("A.F.LV", &narrowed), ["A.F.LV 2021"]);
        assert_eq!(
            ask("A.F.LV", &[("firstNObservations", "1"), ("lastNObservations", "2")]),
            ["A.F.LV 2019 2022 2023"]
        );
        assert_eq!(ask("A.F.LV", &[("lastTimePeriod", "2")]), ["A.F.LV 2022 2023"]);
        // Years and quarters have latest periods each.
        let latest = [("lastTimePeriod", "1")];
        assert_eq!(ask(".T.LV", &latest), ["A.T.LV 2023", "Q.T.LV 2021-Q1"]);
        assert_eq!(ask(".T.LV", &[("lastTimePeriod", "0")]), [""; 0]);
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
        // What the key asks for is narrowed, never widened.
        assert_eq!(ask("A.F.LV", &[("c[geo]", "LV,EE"), last]), ["A.F.LV 2023"]);
        assert_eq!(ask("A.F.LV", &[("geo", "EE"), last]), [""; 0]);
        assert_eq!(ask("A.F.LV+EE", &[("c[geo]", "ne:EE"), last]), ["A.F.LV 2023"]);
        assert_eq!(
            ask("A.F.*", &[("c[geo]", "sw:L"), ("c[geo]", "ew:00"), last]),
            ["A.F.LV00 2023"]
        );
    }

    #[test]
    fn conditions_are_on_figures_and_what_is_said_of_them_too() {
        let csv = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
            A:B(1.0),LV,2021,1,e\nA:B(1.0),LV,2022,2,\nA:B(1.0),LV,2023,3.5,be\n\
            A:B(1.0),EE,2021,,c\nA:B(1.0),EE,2022,2,\nA:B(1.0),SE,2022,,m\n";
        let dataset = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let ask = |parameters: &[(&str, &str)]| {
            let query = Query::default().with_parameters(parameters.iter().copied(), &dataset);
            query.map(|query| told(&query, &dataset))
        };
        for (component, condition, expected) in [
            ("OBS_VALUE", "2", &["EE 2022", "LV 2022"][..]),
            ("OBS_VALUE", "gt:1+lt:3", &["EE 2022", "LV 2022"]),
            ("OBS_VALUE", "ge:2", &["EE 2022", "LV 2022 2023"]),
            ("OBS_VALUE", "ne:2", &["LV 2021 2023"]),
            ("OBS_VALUE", "eq:1,3.5", &["LV 2021 2023"]),
            ("OBS_FLAG", "e", &["LV 2021"]),
            ("OBS_FLAG", "co:e", &["LV 2021 2023"]),
            ("OBS_FLAG", "nc:e,c,m", &["EE 2022", "LV 2022"]),
            ("CONF_STATUS", "C", &["EE 2021"]),
            ("CONF_STATUS", "ne:C", &["EE 2022", "LV 2021 2022 2023", "SE 2022"]),
        ] {
            let name = format!("c[{component}]");
            assert_eq!(ask(&[(&name, condition)]).unwrap(), expected, "{component} {condition}");
        }
        // Of those that fit, the latest; together with what else is asked for.
        let latest = [("c[OBS_VALUE]", "le:2"), ("lastNObservations", "1")];
        assert_eq!(ask(&latest).unwrap(), ["EE 2022", "LV 2022"]);
        let narrowed = [("c[OBS_VALUE]", "ge:1"), ("c[OBS_FLAG]", "be"), ("geo", "LV")];
        assert_eq!(ask(&narrowed).unwrap(), ["LV 2023"]);
        for (name, value) in
            [("c[OBS_VALUE]", "many"), ("c[OBS_VALUE]", "co:2"), ("c[OBS_FLAG]", "is:e")]
        {
            assert!(ask(&[(name, value)]).is_err(), "{name} {value}");
        }
    }

    #[test]
    fn what_is_told_of_figures_is_chosen() {
        let csv = "DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
            A:B(1.0),2025-03-01,LV,2023,1,e\nA:B(1.0),2025-03-01,EE,2022,2,\n";
        let dataset = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let told = |parameters: &[(&str, &str)]| {
            let query = Query::default().with_parameters(parameters.iter().copied(), &dataset);
            let answer = query.unwrap().answer(&dataset).unwrap();
            let row = |s: Series<'_>| {
                let codes: Vec<&str> = s.codes().map(|c| c.code.as_str()).collect();
                let points = s.points().map(|p| {
                    let value = p.observation.value.map(|v| v.to_string()).unwrap_or_default();
                    format!("{}={value}{}", p.period, p.observation.flags)
                });
                format!("{} {}", codes.join("."), points.collect::<Vec<_>>().join(" "))
            };
            answer.series().map(row).collect::<Vec<_>>()
        };
        let (full, bare) = (["EE 2022=2", "LV 2023=1e"], ["EE 2022=2", "LV 2023=1"]);
        for parameter in [
            ("detail", "full"),
            ("attributes", "dsd"),
            ("attributes", "OBS_FLAG,CONF_STATUS"),
            ("measures", "OBS_VALUE"),
            ("measures", "all"),
            ("dimensionAtObservation", "TIME_PERIOD"),
            ("includeHistory", "false"),
        ] {
            assert_eq!(told(&[parameter]), full, "{parameter:?}");
        }
        for parameter in [
            ("detail", "dataonly"),
            ("attributes", "none"),
            ("attributes", "msd"),
            ("attributes", "dataset,series"),
        ] {
            assert_eq!(told(&[parameter]), bare, "{parameter:?}");
        }
        for parameter in [("detail", "serieskeysonly"), ("detail", "nodata"), ("measures", "none")]
        {
            assert_eq!(told(&[parameter]), ["EE ", "LV "], "{parameter:?}");
            assert_eq!(told(&[parameter, ("attributes", "none")]), ["EE ", "LV "]);
            assert_eq!(told(&[("attributes", "none"), parameter]), ["EE ", "LV "]);
            // Of those series alone that have such figures.
            assert_eq!(told(&[parameter, ("startPeriod", "2023")]), ["LV "]);
        }
        for parameter in [
            ("detail", "some"),
            ("dimensionAtObservation", "geo"),
            ("dimensionAtObservation", "AllDimensions"),
            ("includeHistory", "true"),
            ("attributes", "UNIT"),
            ("attributes", "OBS_FLAG,UNIT"),
            ("measures", "UNIT"),
        ] {
            let refused = Query::default().with_parameters([parameter], &dataset);
            assert!(refused.is_err(), "{parameter:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said_all_at_once() {
        let dataset = dataset();
        let bad = [
            ("startPeriod", "soon"),
            ("lastNObservations", "-1"),
            ("firstNObservations", "0"),
            ("c[colour]", "red"),
            ("geoLevel", "street"),
            ("c[geo]", "like:L"),
            ("colour", "red"),
            ("geo[]", "LV"),
        ];
        let problems = Query::default().with_parameters(bad, &dataset).unwrap_err();
        let codes: Vec<&str> = problems.as_slice().iter().map(|p| p.code).collect();
        assert_eq!(
            codes,
            [
                "not-a-period",
                "not-a-number",
                "not-a-number",
                "unknown-dimension",
                "unknown-value",
                "unknown-dimension",
                "unknown-dimension",
                "unknown-value"
            ]
        );
        let many = format!("co:{}", (0..60).map(|n| n.to_string()).collect::<Vec<_>>().join(","));
        assert!(Query::default().with_parameters([("c[geo]", many.as_str())], &dataset).is_err());
    }

    #[test]
    fn what_is_asked_a_thousand_times_is_looked_up_once() {
        let dataset = dataset();
        let many: Vec<String> = (0..5_000).map(|n| format!("zz{n}")).collect();
        let asked = many.iter().map(|code| ("geo", code.as_str())).chain([("geo", "lv")]);
        let query = Query::default().with_parameters(asked, &dataset).unwrap();
        assert_eq!(told(&query, &dataset).len(), 3);
        let last = [("lastNObservations", "1"), ("geo", "ZZ")];
        let none = Query::default().with_parameters(last, &dataset).unwrap();
        assert_eq!(told(&none, &dataset), [""; 0]);
        // Conditions cost all codes each: there is a bound.
        let conditions = std::iter::repeat_n(("c[geo]", "ne:LV"), 1_000);
        let refused = Query::default().with_parameters(conditions, &dataset).unwrap_err();
        assert_eq!(refused.as_slice()[0].code, "too-many-conditions");
        let joined = "ne:LV+".repeat(1_000);
        let refused = Query::default().with_parameters([("c[geo]", joined.as_str())], &dataset);
        assert!(refused.is_err());
    }
}
