//! Evidence: official figures on integration with their source, kept and shown.
//!
//! What is loaded from files of statistics is kept as text, a part for each indicator, and lies
//! parsed in memory as [`Figures`], swapped whole after an import: no page asks the database for a
//! figure. What the figures say is told in [`compare`]; nothing here makes up a figure, ranks an
//! uncertain one, or passes a country's off as a city's.

mod chart;
pub mod compare;
pub mod demo;
mod forms;
mod load;
mod pages;
pub mod requests;
pub mod store;
mod words;

use std::collections::BTreeMap;

use ::evidence::Gap;
use ::evidence::{ComparisonGroup, Dataset, Flags, Indicator, Reading, Reliability, indicators};
use locale::{Lang, Text};
use measure::{Problems, Territory};
use ui::list::Item;

use crate::app::App;
use crate::network::City;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Author;
use crate::thread::{Described, Visibility};
use crate::web::Visitor;

/// All figures there are, parsed: read without the database, swapped whole after an import.
#[derive(Default)]
pub struct Figures {
    parts: BTreeMap<&'static str, Part>,
}

/// The part of an official table that feeds one indicator.
pub struct Part {
    /// What is measured.
    pub indicator: &'static Indicator,
    /// The figures.
    pub dataset: Dataset,
    /// When they were loaded here.
    pub loaded_at: String,
    /// The version, for replacing them.
    pub version: i64,
}

impl Figures {
    /// The figures of an indicator.
    #[must_use]
    pub fn of(&self, indicator: &str) -> Option<&Part> {
        self.parts.get(indicator)
    }

    /// Every part, in the order in which indicators are listed.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        indicators().iter().filter_map(|i| self.parts.get(i.key))
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

/// Reads every figure that is kept into memory.
pub async fn fill(app: &App) -> Result<(), Fault> {
    let _turn = app.freshness.turn().await;
    let mut figures = Figures::default();
    for kept in store::all(&app.store).await? {
        let indicator = Indicator::of_key(&kept.indicator);
        let dataset = ::evidence::read_sdmx_csv(kept.csv.as_bytes(), &Reading::default());
        match (indicator, dataset) {
            (Some(indicator), Ok(dataset)) => {
                let part =
                    Part { indicator, dataset, loaded_at: kept.loaded_at, version: kept.version };
                figures.parts.insert(indicator.key, part);
            }
            (None, _) => tracing::warn!(
                indicator = kept.indicator,
                "figures of an indicator that this version does not know"
            ),
            (_, Err(refused)) => {
                tracing::error!(indicator = kept.indicator, %refused, "kept figures cannot be read")
            }
        }
    }
    app.evidence.store(std::sync::Arc::new(figures));
    Ok(())
}

/// The latest gap of every indicator that a country has, in the order in which indicators are listed.
#[must_use]
pub fn gaps_for(app: &App, country: &str) -> Vec<CountryGap> {
    let Ok(territory) = Territory::parse(country) else { return Vec::new() };
    let gap_of = |part: &Part| {
        let (year, gap) = compare::latest_gap(part, &territory)?;
        let (indicator, gap_pp) = (part.indicator.key, gap.gap_pp);
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

/// How figures of a country are called in the thread: `employment-rate@LV`.
pub async fn describe(app: &App, lang: Lang, key: &str) -> Result<Option<Described>, Refusal> {
    let Some((indicator, place)) = key.split_once('@') else { return Ok(None) };
    let Ok(territory) = Territory::parse(place) else { return Ok(None) };
    let figures = app.evidence.load();
    let Some(part) = figures.of(indicator).filter(|part| compare::has(part, &territory)) else {
        return Ok(None);
    };
    Ok(Some(Described {
        title: Text::new(lang, words::title_in(app, lang, part, &territory)),
        href: format!("/evidence/{indicator}?place={place}"),
        city: None,
        example: false,
        visibility: Visibility::Public,
    }))
}

/// What an indicator is called in a language, by its key.
#[must_use]
pub fn name_of(app: &App, lang: Lang, indicator: &str) -> Option<String> {
    Indicator::of_key(indicator).map(|found| words::name_in(app, lang, found))
}

/// Loads a file of statistics, or only says what would be loaded; told for a terminal.
pub async fn import(
    app: &App,
    bytes: &[u8],
    dry_run: bool,
) -> anyhow::Result<Result<String, Problems>> {
    let parts = match load::examine(bytes, &load::Given::default()) {
        Ok(parts) => parts,
        Err(problems) => return Ok(Err(problems)),
    };
    let told: Vec<_> = parts.iter().map(|part| part.extent.to_string()).collect();
    if !dry_run {
        let versions = load::versions(app, &parts);
        if !load::keep(app, Author::program(), &parts, &versions, None).await? {
            anyhow::bail!("somebody else loaded the same figures just now; please try again");
        }
    }
    Ok(Ok(told.join("\n")))
}

/// The figures of an indicator as SDMX-CSV, with source, licence and day of the copy.
pub async fn export(app: &App, key: &str) -> anyhow::Result<Option<String>> {
    fill(app).await?;
    app.evidence.load().of(key).map(load::written).transpose().map_err(Into::into)
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
