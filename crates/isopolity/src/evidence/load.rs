//! From a file of statistics to kept figures: examined whole, then kept whole or not at all.
//!
//! A file is read by the library, and every indicator that its table can feed takes its part. What
//! no indicator can show is not kept. The command line, the upload and the demonstration all come
//! through here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ::evidence::{
    ComparisonGroup, Dataset, Filter, Indicator, Layout, Provenance, Reading, Unit, WriteError,
    indicators, read_sdmx_csv, write_sdmx_csv,
};
use measure::{Problem, Problems, Territory};
use serde::{Deserialize, Serialize};

use super::{Part, store};
use crate::app::App;
use crate::store::Fault;
use crate::store::change::Author;

/// What a person says of a file that does not say it itself.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Who publishes the figures.
    pub source: Option<String>,
    /// Under which licence.
    pub licence: Option<String>,
    /// The day on which the copy was taken.
    pub extracted: Option<::evidence::Stamp>,
}

/// The figures that one indicator takes from a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Taken {
    /// What there is.
    pub extent: Extent,
    /// The figures as SDMX-CSV.
    pub csv: String,
}

/// How far figures reach, in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// Which indicator.
    pub indicator: String,
    /// The code of the table.
    pub dataset: String,
    /// How many territories.
    pub places: usize,
    /// The first period.
    pub from: String,
    /// The last period.
    pub to: String,
    /// How many cells, missing ones among them.
    pub rows: usize,
    /// How many of them have a flag.
    pub flagged: usize,
    /// How many of them have no figure.
    pub missing: usize,
    /// Who publishes them.
    pub source: String,
    /// When the copy was taken, where known.
    pub extracted: String,
}

impl Extent {
    /// How far a dataset reaches.
    #[must_use]
    pub fn of(indicator: &Indicator, dataset: &Dataset) -> Self {
        let span = dataset.span();
        let from = &dataset.title.provenance;
        Self {
            indicator: indicator.key.to_owned(),
            dataset: dataset.title.code.clone(),
            places: dataset.territories().len(),
            from: span.map_or_else(String::new, |s| s.0.to_string()),
            to: span.map_or_else(String::new, |s| s.1.to_string()),
            rows: dataset.rows(),
            flagged: dataset.flagged(),
            missing: dataset.missing(),
            source: from.source.clone().unwrap_or_default(),
            extracted: from.extracted.as_ref().map_or_else(String::new, |s| s.day().to_owned()),
        }
    }
}

impl fmt::Display for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { indicator, dataset, places, from, to, rows, flagged, missing, source, .. } =
            self;
        write!(
            f,
            "{indicator}: {places} places, {from} to {to}, {rows} cells of {source} {dataset}, {flagged} with flags, {missing} without a figure"
        )
    }
}

/// Reads a file; what each indicator takes from it, or everything that is wrong with it.
pub fn examine(bytes: &[u8], given: &Given) -> Result<Vec<Taken>, Problems> {
    let mut dataset =
        read_sdmx_csv(bytes, &Reading::default()).map_err(|refused| refused.problems)?;
    let mut problems = Problems::default();
    dataset.title.provenance = provenance(&dataset, given);
    if dataset.title.provenance.source.is_none() {
        problems.add(Problem::new("no-source", "SOURCE"));
    }
    if dataset.title.provenance.licence.is_none() {
        problems.add(Problem::new("no-licence", "LICENCE"));
    }
    let taken: Vec<_> = indicators().iter().filter_map(|i| take(i, &dataset)).collect();
    if taken.is_empty() {
        problems.add(unknown(&dataset));
    }
    taken.iter().for_each(|(indicator, part)| problems.extend(impossible(indicator, part)));
    let taken = taken.iter().map(|(indicator, part)| {
        let csv = text(part).map_err(|e| Problem::new("unreadable", "").with("error", e))?;
        Ok(Taken { extent: Extent::of(indicator, part), csv })
    });
    let (good, bad): (Vec<_>, Vec<_>) = taken.partition(Result::is_ok);
    problems.extend(bad.into_iter().filter_map(Result::err));
    problems.or(good.into_iter().filter_map(Result::ok).collect())
}

/// What the file says of its source; else what the person says; else what is known of Eurostat.
fn provenance(dataset: &Dataset, given: &Given) -> Provenance {
    let own = dataset.title.provenance.clone();
    let of_eurostat = |text: &str| (dataset.title.agency == "ESTAT").then(|| text.to_owned());
    Provenance {
        source: own.source.or_else(|| given.source.clone()).or_else(|| of_eurostat("Eurostat")),
        licence: own.licence.or_else(|| given.licence.clone()).or_else(|| of_eurostat("CC BY 4.0")),
        extracted: own.extracted.or_else(|| given.extracted.clone()),
    }
}

/// The part of a table that an indicator shows, when there is any.
fn take(indicator: &'static Indicator, dataset: &Dataset) -> Option<(&'static Indicator, Dataset)> {
    if dataset.title.code != indicator.dataset {
        return None;
    }
    let one = |(dimension, code): &(&str, &str)| {
        ((*dimension).to_owned(), BTreeSet::from([(*code).to_owned()]))
    };
    let mut codes: BTreeMap<_, _> = indicator.selection.iter().map(one).collect();
    if let Some(basis) = indicator.basis {
        codes
            .entry(basis.dimension().to_owned())
            .or_insert_with(|| GROUPS.map(str::to_owned).into());
    }
    let part = dataset.part(&Filter { codes, ..Filter::default() });
    let places = part.territories();
    let can_be_found = |place: &Territory| {
        GROUPS.iter().any(|g| part.find(&indicator.cell(g, place.as_str())).is_some())
    };
    places.iter().any(can_be_found).then_some((indicator, part))
}

/// The groups that any page shows.
const GROUPS: [&str; 4] = [
    ::evidence::indicator::NATIONALS,
    ::evidence::indicator::EVERYBODY,
    ComparisonGroup::ThirdCountryNationals.code(),
    ComparisonGroup::AllForeigners.code(),
];

/// The problem of a table that feeds nothing here.
fn unknown(dataset: &Dataset) -> Problem {
    let tables: BTreeSet<_> = indicators().iter().map(|i| i.dataset).collect();
    let is_known = tables.contains(dataset.title.code.as_str());
    let tables = tables.into_iter().collect::<Vec<_>>().join(", ");
    let code = if is_known { "no-figures-to-show" } else { "unknown-table" };
    Problem::new(code, "").with("table", &dataset.title.code).with("tables", tables)
}

/// Shares that cannot be.
fn impossible(indicator: &Indicator, part: &Dataset) -> Vec<Problem> {
    let is_share = indicator.unit == Unit::Percent;
    let least = 0.0..;
    let is_wrong = |value: f64| {
        if is_share { !(0.0..=100.0).contains(&value) } else { !least.contains(&value) }
    };
    let mut problems = Vec::new();
    for series in part.series() {
        for point in series.points() {
            if let Some(value) = point.observation.value.filter(|v| is_wrong(*v)) {
                let codes: Vec<_> = series.codes().map(|c| c.code.as_str()).collect();
                let place = format!("{} {}", codes.join("."), point.period);
                problems.push(Problem::new("impossible-figure", place).with("figure", value));
            }
        }
    }
    problems
}

/// Figures as SDMX-CSV, codes and labels, with source, licence and day of the copy.
fn text(dataset: &Dataset) -> Result<String, WriteError> {
    written_as(dataset, Layout::CodesAndLabels)
}

fn written_as(dataset: &Dataset, layout: Layout) -> Result<String, WriteError> {
    let mut bytes = Vec::new();
    write_sdmx_csv(dataset, layout, &mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The figures of an indicator as SDMX-CSV with codes.
pub fn written(part: &Part) -> Result<String, WriteError> {
    written_as(&part.dataset, Layout::Dataflow)
}

/// The versions that the figures of these indicators have now; 0 where there are none.
pub fn versions(app: &App, parts: &[Taken]) -> Vec<i64> {
    let figures = app.evidence.load();
    parts.iter().map(|p| figures.of(&p.extent.indicator).map_or(0, |part| part.version)).collect()
}

/// Keeps what was taken in the place of figures of these versions, all or nothing; says whether
/// the versions still stood. A file that waited is done with.
pub async fn keep(
    app: &App,
    author: Author,
    parts: &[Taken],
    versions: &[i64],
    waiting: Option<&str>,
) -> Result<bool, Fault> {
    let mut change = app.change(author).await?;
    for (part, version) in parts.iter().zip(versions) {
        let indicator = part.extent.indicator.as_str();
        if !store::keep(&mut change, indicator, &part.csv, *version).await? {
            return Ok(false);
        }
        let before = before(app, part);
        change
            .note("load", ("evidence", indicator), None, before.as_ref(), Some(&part.extent))
            .await?;
    }
    if let Some(id) = waiting {
        store::end_waiting(&mut change, id).await?;
    }
    change.commit().await?;
    super::fill(app).await?;
    Ok(true)
}

/// How far the figures reach that would be replaced.
pub fn before(app: &App, part: &Taken) -> Option<Extent> {
    let figures = app.evidence.load();
    figures.of(&part.extent.indicator).map(|old| Extent::of(old.indicator, &old.dataset))
}
