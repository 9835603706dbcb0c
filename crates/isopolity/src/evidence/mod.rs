//! Evidence: official figures on integration with their source, kept and shown.
//!
//! What is loaded from files of statistics is kept as whole tables and lies parsed in memory as
//! [`Figures`], swapped whole after an import: no page asks the database for a figure. What the
//! figures say is told in [`compare`]; nothing here makes up a figure, ranks an uncertain one, or
//! passes a country's off as a city's.

mod beside;
mod chart;
pub mod cited;
pub mod collection;
pub mod compare;
pub mod composite;
pub mod demo;
pub mod disclosure;
pub mod districts;
pub mod equal;
mod forms;
pub mod index;
mod load;
mod map;
mod months;
mod open;
pub mod own;
mod pages;
pub mod requests;
pub mod segregation;
pub mod shapes;
pub mod store;
mod vintage;
mod words;

pub use cited::{citable, describe};
pub use collection::{asked_items_of, remind};
pub use forms::worded;
pub use open::OpenTable;
pub use words::{envelope, moment};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ::evidence::{
    Basis, ComparisonGroup, Dataset, Flags, Form, Gap, Indicator, Limits, Reliability, Scope,
    Tabled, Theme, code_list::is_aggregate, indicators,
};
use locale::Lang;
use measure::{Key, Problems, Territory, TerritoryLevel};
use serde::Serialize;
use ui::list::Item;

use crate::app::App;
use crate::network::City;
use crate::store::Fault;
use crate::store::change::Author;
use crate::web::Visitor;
use crate::word;

/// All figures there are, parsed: read without the database, swapped whole after an import.
#[derive(Default)]
pub struct Figures {
    tables: BTreeMap<String, Arc<Table>>,
    /// For every indicator the tables that have figures of it, the one that is shown first, first.
    parts: BTreeMap<&'static str, Vec<Part>>,
    /// The indicators that exist by month or quarter only.
    by_month: BTreeMap<&'static str, Part>,
    /// Outlines of regions, for maps of them.
    outlines: shapes::All,
    /// What cities count themselves.
    pub own: own::Tables,
    /// The outlines of districts that cities brought along.
    districts: districts::All,
    /// The indices that cities make of it.
    pub index: index::Indices,
}

/// A table of figures.
pub struct Table {
    /// The figures.
    pub dataset: Dataset,
    /// How far they reach.
    pub extent: load::Extent,
    /// When they were loaded here.
    pub loaded_at: String,
    /// The version, for replacing them.
    pub version: i64,
}

/// The agency of tables that were made up for the demonstration.
const MADE_UP: &str = "ISOPOLITY";

impl Table {
    /// Whether it was made up to show something.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.dataset.title.agency == MADE_UP
    }
}

/// What a table tells of an indicator.
#[derive(Clone)]
pub struct Part {
    /// What is measured.
    pub indicator: &'static Indicator,
    /// The codes of its figures.
    pub tabled: Tabled<'static>,
    table: Arc<Table>,
    at_hand: compare::AtHand,
}

impl Part {
    /// The whole table.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.table.dataset
    }

    /// Whether its figures were made up to show something.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.table.is_example()
    }

    /// The figures of this indicator alone, of all places and groups.
    #[must_use]
    pub fn own_figures(&self) -> Dataset {
        self.dataset().part(&load::fixed(self.tabled))
    }
}

impl Figures {
    /// All figures; what was worked out of a table before is kept as long as the table is.
    fn with(
        tables: BTreeMap<String, Arc<Table>>,
        outlines: shapes::All,
        (own, districts): (own::Tables, districts::All),
        before: &Self,
    ) -> Self {
        let mut parts: BTreeMap<&str, Vec<Part>> = BTreeMap::new();
        let mut by_month = BTreeMap::new();
        for tabled in ::evidence::tables().filter(|t| t.table.across.is_none()) {
            let table = tables.get(&tabled.table.dataset);
            let feeds = |t: &&Arc<Table>| t.extent.indicators.contains(&tabled.indicator.key);
            let places = |t: &&Arc<Table>| {
                t.dataset.territories().iter().any(|p| load::has_place(&t.dataset, tabled, p))
            };
            if let Some(table) = table.filter(feeds).filter(places) {
                let table = Arc::clone(table);
                let at_hand = before.at_hand(tabled, &table).unwrap_or_default();
                let part = Part { indicator: tabled.indicator, tabled, table, at_hand };
                let key = tabled.indicator.key.as_str();
                if load::has_years(part.dataset(), tabled) {
                    let others: &mut Vec<Part> = parts.entry(key).or_default();
                    // Of two shapes of a table the first that fits is taken.
                    if others.iter().all(|p| !Arc::ptr_eq(&p.table, &part.table)) {
                        others.push(part);
                    }
                } else {
                    by_month.entry(key).or_insert(part);
                }
            }
        }
        by_month.retain(|key, _| !parts.contains_key(key));
        let index = index::Indices::default();
        Self { tables, parts, by_month, outlines, own, districts, index }
    }

    /// What was worked out of a table for an indicator, if that very table is here.
    fn at_hand(&self, tabled: Tabled<'_>, table: &Arc<Table>) -> Option<compare::AtHand> {
        let key = tabled.indicator.key.as_str();
        let mut parts = self.all_of(key).iter().chain(self.by_month(key));
        let same = parts.find(|p| p.tabled == tabled && Arc::ptr_eq(&p.table, table));
        same.map(|part| part.at_hand.clone())
    }

    /// The figures of an indicator that are shown first.
    #[must_use]
    pub fn of(&self, indicator: &str) -> Option<&Part> {
        self.all_of(indicator).first()
    }

    /// The figures of an indicator in every table that has any.
    #[must_use]
    pub fn all_of(&self, indicator: &str) -> &[Part] {
        self.parts.get(indicator).map(Vec::as_slice).unwrap_or_default()
    }

    /// The figures of an indicator that exists by month or quarter only.
    #[must_use]
    pub fn by_month(&self, indicator: &str) -> Option<&Part> {
        self.by_month.get(indicator)
    }

    /// What there is of every indicator, by year or else by month, in the order in which indicators
    /// are listed.
    pub fn listed(&self) -> impl Iterator<Item = &Part> {
        indicators().iter().filter_map(|i| self.of(&i.key).or_else(|| self.by_month(&i.key)))
    }

    /// The figures of every indicator that are shown first, in the order in which indicators are
    /// listed.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        indicators().iter().filter_map(|i| self.of(&i.key))
    }

    /// The figures of every indicator in every table.
    pub fn every_part(&self) -> impl Iterator<Item = &Part> {
        indicators().iter().flat_map(|i| self.all_of(&i.key))
    }

    /// The outlines of regions, by their keys.
    #[must_use]
    pub fn outlines(&self) -> &shapes::All {
        &self.outlines
    }

    /// The outlines of the districts of a city's own table.
    #[must_use]
    pub fn districts_of(&self, table: &own::OwnTable) -> Option<&Arc<shapes::Outlines>> {
        self.districts.get(&(table.city.clone(), table.key.clone()))
    }

    /// Every table, by its code.
    pub fn tables(&self) -> impl Iterator<Item = &Arc<Table>> {
        self.tables.values()
    }

    /// The table of a code.
    #[must_use]
    pub fn table(&self, code: &str) -> Option<&Arc<Table>> {
        self.tables.get(code)
    }
}

/// A gap of a country, as needs are derived from it.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryGap {
    /// Which indicator, by its key: with the country it makes the key of the thread, `employment-rate@LV`.
    pub indicator: &'static str,
    /// Percentage points; positive means that newcomers are worse off.
    pub gap_pp: f64,
    /// How far it can be trusted.
    pub reliability: Reliability,
    /// The flags of both cells.
    pub flags: Flags,
    /// The year.
    pub year: i16,
    /// Who is compared with nationals.
    pub group: ComparisonGroup,
}

/// Reads every table that is kept into memory; those that did not change stay as they are.
pub async fn fill(app: &App) -> Result<(), Fault> {
    let _turn = app.freshness.turn().await;
    let there = app.evidence.load_full();
    let mut tables = BTreeMap::new();
    for (code, version) in store::versions(&app.store).await? {
        let known = there.table(&code).filter(|table| table.version == version);
        let table = match known {
            Some(table) => Some(Arc::clone(table)),
            None => read(app, &code).await?.map(Arc::new),
        };
        tables.extend(table.map(|table| (code, table)));
    }
    let outlines = shapes::read(app, &there.outlines).await?;
    let own = own::read_all(app, &there.own).await?;
    let districts = districts::read(app, &there.districts).await?;
    let index = index::read_all(app, &there.index, &own).await?;
    let figures = Figures::with(tables, outlines, (own, districts), &there);
    app.evidence.store(Arc::new(Figures { index, ..figures }));
    Ok(())
}

/// Reads a table that is kept.
async fn read(app: &App, code: &str) -> Result<Option<Table>, Fault> {
    let Some(kept) = store::table(&app.store, code).await? else { return Ok(None) };
    let packed = store::packed(&app.store, code).await?;
    let about = kept.about;
    let unpacked = tokio::task::spawn_blocking(move || ::evidence::keep::unpack(&about, &packed));
    match unpacked.await.map_err(|e| Fault::Decode(e.into()))? {
        Ok(dataset) => {
            let extent = load::Extent::of(&dataset);
            let (loaded_at, version) = (kept.loaded_at, kept.version);
            Ok(Some(Table { dataset, extent, loaded_at, version }))
        }
        Err(refused) => {
            tracing::error!(code, %refused, "kept figures cannot be read");
            Ok(None)
        }
    }
}

/// The latest gap of every indicator that a country has, in the order in which indicators are listed.
#[must_use]
pub fn gaps_for(app: &App, country: &str) -> Vec<CountryGap> {
    let Ok(territory) = Territory::parse(country) else { return Vec::new() };
    let gap_of = |part: &Part| {
        let (year, gap) = compare::latest_gap(part, &territory)?;
        let (indicator, gap_pp) = (part.indicator.key.as_str(), gap.gap_pp);
        Some(CountryGap {
            indicator,
            gap_pp,
            reliability: gap.reliability,
            flags: gap.flags,
            year,
            group: gap.group,
        })
    };
    app.evidence.load().parts().filter_map(gap_of).collect()
}

/// A sentence about the largest gap of a country that can be relied on, in the visitor's language.
#[must_use]
pub fn headline(visitor: &Visitor, country: &str) -> Option<String> {
    let territory = Territory::parse(country).ok()?;
    let figures = visitor.app().evidence.load();
    let gaps =
        figures.parts().filter_map(|part| Some((part, compare::latest_gap(part, &territory)?)));
    let sure = gaps.filter(|(_, (_, gap))| gap.reliability == Reliability::Reliable);
    let (part, (year, gap)) = sure.max_by(|a, b| a.1.1.gap_pp.total_cmp(&b.1.1.gap_pp))?;
    Some(words::says(visitor, part, &territory, year, &gap))
}

/// The gaps of a city's country that can be relied on, the largest first, each with the sentence
/// that it says.
#[must_use]
pub fn items_for(visitor: &Visitor, city: &City) -> Vec<Item> {
    let Ok(territory) = Territory::parse(&city.country) else { return Vec::new() };
    let figures = visitor.app().evidence.load();
    let gap_of = |part| Some((part, compare::latest_gap(part, &territory)?));
    let mut gaps: Vec<_> = figures.parts().filter_map(gap_of).collect();
    gaps.retain(|(_, (_, gap))| gap.reliability == Reliability::Reliable);
    gaps.sort_by(|a, b| b.1.1.gap_pp.total_cmp(&a.1.1.gap_pp));
    let item = |(part, (year, gap)): (&Part, (i16, Gap))| Item {
        title: words::says(visitor, part, &territory, year, &gap).into(),
        href: format!("/evidence/{}?place={territory}", part.indicator.key),
        meta: words::scope(visitor, part, &territory, year),
        ..Item::default()
    };
    gaps.into_iter().map(item).collect()
}

/// The European Union as statistics spell it now: most tables with its countries of today, some, such
/// as that of naturalisations, with those of each year.
const UNION: [&str; 2] = ["EU27_2020", "EU"];

/// A country as the figures of a table name it; `EU` is the Union.
fn place_of(part: &Part, country: &str) -> Option<Territory> {
    let names = if country == "EU" { UNION.as_slice() } else { &[country] };
    let mut places = names.iter().filter_map(|name| Territory::parse(name).ok());
    places.find(|place| compare::has(part, place))
}

/// Whether a code is a country's.
#[must_use]
pub fn is_country(code: &str) -> bool {
    let is_country = |t: Territory| t.level() == TerritoryLevel::Country && !is_aggregate(&t);
    Territory::parse(code).is_ok_and(is_country)
}

/// For every country, and the Union as `EU`, how many indicators of an area have a figure there.
#[must_use]
pub fn measured_where(app: &App) -> BTreeMap<(String, Theme), usize> {
    let mut counts = BTreeMap::new();
    let figures = app.evidence.load();
    for part in figures.parts() {
        let there = part.dataset().territories().into_iter().filter(|p| compare::has(part, p));
        let named = there.filter_map(|place| match place.as_str() {
            code if UNION.contains(&code) => Some("EU".to_owned()),
            code => is_country(code).then(|| code.to_owned()),
        });
        for country in named.collect::<BTreeSet<String>>() {
            *counts.entry((country, part.indicator.theme)).or_default() += 1;
        }
    }
    counts
}

/// What is measured of a country, or of the Union as `EU`, in an area: a sentence for each indicator.
#[must_use]
pub fn measured_in(visitor: &Visitor, country: &str, theme: Theme) -> Vec<Item> {
    let figures = visitor.app().evidence.load();
    let told = |part: &Part| {
        let place = place_of(part, country)?;
        let (year, says, is_sure) = match compare::latest_gap(part, &place) {
            Some((year, gap)) => {
                let is_sure = gap.reliability == Reliability::Reliable;
                (year, words::says(visitor, part, &place, year, &gap), is_sure)
            }
            None => {
                let (year, cell) = compare::latest_figure(part, &place)?;
                let says = words::says_figure(visitor, part, &place, year, cell);
                (year, says, !compare::is_uncertain(cell))
            }
        };
        Some(Item {
            title: says.into(),
            href: format!("/evidence/{}?place={place}", part.indicator.key),
            meta: words::scope(visitor, part, &place, year),
            tags: (!is_sure)
                .then(|| visitor.say(word::EVIDENCE_UNCERTAIN_WORD))
                .into_iter()
                .collect(),
            ..Item::default()
        })
    };
    figures.parts().filter(|part| part.indicator.theme == theme).filter_map(told).collect()
}

/// What a drawing of a country's gap needs for a sheet: the plot, and whose figures they are.
pub struct CountryPlot {
    /// What is measured.
    pub heading: String,
    /// «The country's figures, not the city's.»
    pub scope: String,
    /// The country among at most seven others.
    pub plot: ::publish::chart::DotPlot,
    /// Table, source, date and licence, in a line.
    pub source: String,
}

/// The gap of a country before its peers, worded for the visitor: of this indicator, or of the
/// first that has a gap there.
#[must_use]
pub fn country_plot(
    visitor: &Visitor,
    country: &str,
    indicator: Option<&str>,
) -> Option<CountryPlot> {
    let territory = Territory::parse(country).ok()?;
    let figures = visitor.app().evidence.load();
    let wanted = |part: &&Part| indicator.is_none_or(|key| part.indicator.key == key);
    let mut found = figures
        .parts()
        .filter(wanted)
        .filter_map(|part| Some((part, compare::latest_gap(part, &territory)?)));
    let (part, (year, _)) = found.next()?;
    Some(chart::country_plot(visitor, part, &territory, year))
}

/// A name in addresses that nothing else of the city has: made of what it is called, or of a word for it
/// where that makes none, and never the address of another page.
fn free_key(taken: &[(Key, String)], name: &str, (word, pages): (&str, &[&str])) -> Option<Key> {
    let own = Key::from_name(name).ok();
    let stem = own.as_ref().map_or(word, |key| key.as_str());
    let stem: String = stem.chars().take(60).collect();
    let stem = stem.trim_end_matches('-');
    let is_free =
        |key: &Key| !pages.contains(&key.as_str()) && taken.iter().all(|(other, _)| other != key);
    let first = Key::parse(stem).ok().filter(is_free);
    let more = (2..).filter_map(|n: u32| Key::parse(&format!("{stem}-{n}")).ok());
    first.into_iter().chain(more.filter(is_free)).next()
}

/// What an indicator is called in a language, by its key.
#[must_use]
pub fn name_of(app: &App, lang: Lang, indicator: &str) -> Option<String> {
    Indicator::of_key(indicator).map(|found| words::name_in(app, lang, found))
}

/// Loads a file of statistics, or only says what would be loaded; told for a terminal.
pub async fn import(
    app: &App,
    source: impl std::io::Read + Send,
    name: Option<&str>,
    dry_run: bool,
) -> anyhow::Result<Result<String, Problems>> {
    let given = load::Given { name: name.map(str::to_owned), ..load::Given::default() };
    let (taken, packed) = match load::examine(source, &given, Limits::generous()) {
        Ok(found) => found,
        Err(problems) => return Ok(Err(problems)),
    };
    if !dry_run {
        fill(app).await?;
        let version = load::version(app, &taken).await?;
        let mut change = app.change(Author::program()).await?;
        let id = store::wait(&mut change, &taken, &packed).await?;
        if !load::keep(app, change, &id, &taken, version).await? {
            anyhow::bail!("somebody else loaded the same figures just now; please try again");
        }
    }
    Ok(Ok(taken.extent.to_string()))
}

/// The table that feeds an indicator, or that has this code, in a format.
pub async fn export(app: &App, key: &str, form: Form) -> anyhow::Result<Option<Vec<u8>>> {
    fill(app).await?;
    let figures = app.evidence.load();
    let part = figures.of(key).or_else(|| figures.by_month(key));
    let table = part.map(|part| &part.table).or_else(|| figures.table(key));
    let Some(table) = table else { return Ok(None) };
    let mut bytes = Vec::new();
    form.write(&table.dataset, &words::envelope(&words::moment(&table.loaded_at)), &mut bytes)?;
    Ok(Some(bytes))
}

/// A gap as a program reads it, with everything that belongs to it.
#[derive(Debug, Serialize)]
pub struct ToldGap {
    /// Which indicator.
    pub indicator: &'static str,
    /// By what people are told apart.
    pub basis: Option<Basis>,
    /// The code of the table.
    pub table: String,
    /// The place.
    pub geo: String,
    /// The year.
    pub year: i16,
    /// Who is compared with nationals.
    pub group: ComparisonGroup,
    /// The figure of nationals, in percent.
    pub nationals: f64,
    /// The figure of the group, in percent.
    pub newcomers: f64,
    /// Percentage points; positive means that newcomers are worse off.
    pub gap_pp: f64,
    /// Group over nationals.
    pub ratio: Option<f64>,
    /// Odds of the group over odds of nationals.
    pub odds_ratio: Option<f64>,
    /// The flags of both cells.
    pub flags: Flags,
    /// How far it can be trusted.
    pub reliability: Reliability,
    /// What would be left of it at equal schooling or age, where tables tell it.
    pub equal: Vec<equal::ToldEqual>,
    /// Who publishes the figures.
    pub source: Option<String>,
}

/// The latest gap of every indicator that a place has, by every basis.
#[must_use]
pub fn told_gaps(app: &App, place: &Territory) -> Vec<ToldGap> {
    let figures = app.evidence.load();
    let all = indicators().iter().flat_map(|i| figures.all_of(&i.key));
    let told = |part: &Part| {
        let (year, gap) = compare::latest_gap(part, place)?;
        let basis = part.tabled.table.basis;
        let is_country = part.tabled.table.scope == Scope::Country;
        let equal = is_country.then(|| equal::of(&figures, part.indicator, basis, (place, year)));
        Some(ToldGap {
            indicator: &part.indicator.key,
            basis,
            table: part.dataset().title.code.clone(),
            geo: place.to_string(),
            year,
            group: gap.group,
            nationals: gap.nationals.value?,
            newcomers: gap.newcomers.value?,
            gap_pp: gap.gap_pp,
            ratio: gap.ratio,
            odds_ratio: gap.odds_ratio,
            flags: gap.flags,
            reliability: gap.reliability,
            equal: equal::told(&equal.unwrap_or_default()),
            source: part.dataset().title.provenance.source.clone(),
        })
    };
    all.filter_map(told).collect()
}

/// Forgets what was sent, has waited for a day and was not loaded: figures, spreadsheets, outlines.
pub async fn sweep(app: &App) -> Result<(), Fault> {
    let day = jiff::SignedDuration::from_hours(24);
    let before = app.now().saturating_sub(day).unwrap_or(app.now()).to_string();
    store::forget(&app.store, &before).await?;
    own::store::forget(&app.store, &before).await?;
    districts::store::forget(&app.store, &before).await?;
    shapes::store::forget(&app.store, &before).await
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    let mut findings = store::findings(&app.store).await?;
    findings.extend(collection::findings(app).await?);
    findings.extend(shapes::store::findings(&app.store).await?);
    findings.extend(own::store::findings(&app.store).await?);
    findings.extend(districts::store::findings(&app.store).await?);
    findings.extend(index::store::findings(&app.store).await?);
    Ok(findings)
}
