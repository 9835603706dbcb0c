//! From a file of statistics to a kept table: examined whole, then kept whole or not at all.
//!
//! A file is read by the library, whatever its format. All of its table is kept, so that all of it
//! can be asked for; which indicators it feeds is only told. The command line, the upload and the
//! demonstration all come through here.

use std::fmt;
use std::io::Read;

use ::evidence::indicator::{ALL_DEGREES, DEGREE_OF_URBANISATION, DEGREES};
use ::evidence::keep::{About, pack, unpack};
use ::evidence::{
    ComparisonGroup, Dataset, Filter, Indicator, Limits, Provenance, Reading, Scope, Series, Stamp,
    Tabled, Unit, tables,
};
use measure::{Period, Problem, Problems, Territory};
use serde::{Deserialize, Serialize};

use super::store;
use crate::app::App;
use crate::store::Fault;
use crate::store::change::Change;

/// What a person says of a file that does not say it itself.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Who publishes the figures.
    pub source: Option<String>,
    /// Under which licence.
    pub licence: Option<String>,
    /// The day on which the copy was taken.
    pub extracted: Option<Stamp>,
    /// The name of the file, which some formats need to know their table.
    pub name: Option<String>,
}

/// What a file was found to hold, without its figures.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Taken {
    /// How far it reaches.
    pub extent: Extent,
    /// What the table is called, where it comes from, and what its codes mean.
    pub about: About,
}

/// How far figures reach, in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// The code of the table.
    pub dataset: String,
    /// The indicators that it feeds.
    pub indicators: Vec<String>,
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
    /// Whether it has groups by what the Union was before and by what it is: they are not joined.
    #[serde(default)]
    pub mixes_vintages: bool,
}

impl Extent {
    /// How far a dataset reaches.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let span = dataset.span();
        let from = &dataset.title.provenance;
        let mut indicators: Vec<String> =
            fed_by(dataset).map(|t| t.indicator.key.clone()).collect();
        indicators.dedup();
        Self {
            dataset: dataset.title.code.clone(),
            indicators,
            places: dataset.geography().map_or(0, |g| g.codes.len()),
            from: span.map_or_else(String::new, |s| s.0.to_string()),
            to: span.map_or_else(String::new, |s| s.1.to_string()),
            rows: dataset.rows(),
            flagged: dataset.flagged(),
            missing: dataset.missing(),
            source: from.source.clone().unwrap_or_default(),
            extracted: from.extracted.as_ref().map_or_else(String::new, |s| s.day().to_owned()),
            mixes_vintages: ::evidence::vintage::mixes(dataset),
        }
    }
}

impl fmt::Display for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { dataset, indicators, places, from, to, rows, flagged, missing, source, .. } =
            self;
        let feeds =
            if indicators.is_empty() { "no indicator".into() } else { indicators.join(", ") };
        write!(
            f,
            "{dataset} of {source}: {places} places, {from} to {to}, {rows} cells, {flagged} with flags, {missing} without a figure; feeds {feeds}"
        )
    }
}

/// The tables of indicators that a dataset feeds: those of which any place has the figure of a year,
/// a quarter or a month, because pages show these.
pub fn fed_by(dataset: &Dataset) -> impl Iterator<Item = Tabled<'static>> + '_ {
    let is_shown =
        |period| matches!(period, Period::Year(_) | Period::Quarter(..) | Period::Month(..));
    let has_any = move |series: Series<'_>| series.points().any(|point| is_shown(point.period));
    let feeds = move |tabled: &Tabled<'_>| {
        tabled.table.dataset == dataset.title.code && dataset.select(&fixed(*tabled)).any(has_any)
    };
    tables().filter(feeds)
}

/// Whether a table has the figure of any year.
pub fn has_years(dataset: &Dataset, tabled: Tabled<'_>) -> bool {
    let is_year = |period| matches!(period, Period::Year(_));
    dataset.select(&fixed(tabled)).any(|series| series.points().any(|p| is_year(p.period)))
}

/// The figures of an indicator in its table, of all places and groups.
pub fn fixed(tabled: Tabled<'_>) -> Filter {
    let one = |(d, c): (&String, &String)| (d.clone(), [c.clone()].into());
    Filter { codes: tabled.table.select.iter().map(one).collect(), ..Filter::default() }
}

/// The groups that any page shows.
pub const GROUPS: [&str; 4] = [
    ::evidence::indicator::NATIONALS,
    ::evidence::indicator::EVERYBODY,
    ComparisonGroup::ThirdCountryNationals.code(),
    ComparisonGroup::AllForeigners.code(),
];

/// How much of a file that somebody sends is read: it may be packed.
#[must_use]
pub fn limits_of_uploads() -> Limits {
    Limits { bytes: 256 << 20, rows: 10_000_000, ..Limits::default() }
}

/// Reads a file; what it holds with its packed figures, or everything that is wrong with it.
pub fn examine(
    source: impl Read + Send,
    given: &Given,
    limits: Limits,
) -> Result<(Taken, Vec<u8>), Problems> {
    let reading = Reading { name: given.name.clone(), ..Reading::default() }.within(limits);
    let mut dataset = ::evidence::read(source, &reading).map_err(|refused| refused.problems)?;
    let mut problems = Problems::default();
    dataset.title.provenance = provenance(&dataset, given);
    if dataset.title.provenance.source.is_none() {
        problems.add(Problem::new("no-source", "SOURCE"));
    }
    if dataset.title.provenance.licence.is_none() {
        problems.add(Problem::new("no-licence", "LICENCE"));
    }
    let mut told = std::collections::BTreeSet::new();
    let wrong = fed_by(&dataset).flat_map(|tabled| impossible(tabled, &dataset));
    // A table that is read along a dimension too holds the same cell twice.
    problems.extend(wrong.filter(|problem| told.insert(problem.place.clone())));
    if dataset.rows() == 0 {
        problems.add(Problem::new("empty-file", ""));
    }
    problems.or(())?;
    let taken = Taken { extent: Extent::of(&dataset), about: About::of(&dataset) };
    let packed = packed(&dataset, &taken.about)?;
    Ok((taken, packed))
}

/// The table as it is kept: it must come back as it was.
pub fn packed(dataset: &Dataset, about: &About) -> Result<Vec<u8>, Problem> {
    let refused = || Problem::new("cannot-be-kept", "");
    let packed = pack(dataset).map_err(|_| refused())?;
    let back = unpack(about, &packed).map_err(|_| refused())?;
    if back == *dataset { Ok(packed) } else { Err(refused()) }
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

/// The indicators that this table could feed if it had the rows: each with the codes of those rows.
pub fn wanting(
    dataset: &str,
    fed: &[String],
) -> impl Iterator<Item = (&'static Indicator, String)> {
    let is_wanting = move |t: &Tabled<'_>| {
        t.table.dataset == dataset && t.table.across.is_none() && !fed.contains(&t.indicator.key)
    };
    tables().filter(is_wanting).map(|t| (t.indicator, t.table.selection()))
}

/// Shares that cannot be.
fn impossible(tabled: Tabled<'_>, dataset: &Dataset) -> Vec<Problem> {
    let is_share = tabled.indicator.unit == Unit::Percent;
    let least = 0.0..;
    let is_wrong = |value: f64| {
        if is_share { !(0.0..=100.0).contains(&value) } else { !least.contains(&value) }
    };
    let mut problems = Vec::new();
    for series in dataset.select(&fixed(tabled)) {
        for point in series.points() {
            if let Some(value) = point.observation.value.filter(|v| is_wrong(*v)) {
                let codes: Vec<_> = series.codes().map(|c| c.code.as_str()).collect();
                let place = format!("{} {}", codes.join("."), point.period);
                problems.push(Problem::new("impossible-figure", place).with("figure", value));
            }
        }
        if problems.len() >= measure::MOST_PROBLEMS {
            break;
        }
    }
    problems
}

/// The version that the table of what was taken has now; 0 where there is none.
pub async fn version(app: &App, taken: &Taken) -> Result<i64, Fault> {
    Ok(store::version(&app.store, &taken.extent.dataset).await?.unwrap_or_default())
}

/// Keeps what waited in the place of the table of this version, all or nothing; says whether that
/// version still stood.
pub async fn keep(
    app: &App,
    mut change: Change,
    id: &str,
    taken: &Taken,
    version: i64,
) -> Result<bool, Fault> {
    if !store::keep(&mut change, id, taken, version).await? {
        return Ok(false);
    }
    let before = before(app, taken);
    let thing = ("evidence", taken.extent.dataset.as_str());
    change.note("load", thing, None, before.as_ref(), Some(&taken.extent)).await?;
    change.commit().await?;
    super::fill(app).await?;
    Ok(true)
}

/// How far the table reaches that would be replaced.
pub fn before(app: &App, taken: &Taken) -> Option<Extent> {
    app.evidence.load().table(&taken.extent.dataset).map(|old| old.extent.clone())
}

/// Whether a place has a series of any group that pages show, in any class of urbanisation.
pub fn has_place(dataset: &Dataset, tabled: Tabled<'_>, place: &Territory) -> bool {
    let classes = match tabled.table.scope {
        Scope::DegreeOfUrbanisation => DEGREES.as_slice(),
        _ => &[],
    };
    let cell =
        |group, class| tabled.table.cell_at(group, place.as_str(), (DEGREE_OF_URBANISATION, class));
    let has = |group, class| dataset.find(&cell(group, class)).is_some();
    let all = || std::iter::once(&ALL_DEGREES).chain(classes);
    GROUPS.iter().any(|group| all().any(|class| has(group, class)))
}
