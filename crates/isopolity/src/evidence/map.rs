//! Figures on a map: the gap of each place where there are gaps, else its figure.
//!
//! Countries are drawn over outlines that come with the program, regions over those that an operator
//! brought along. Counts are not mapped: the map would show how large places are.

use std::borrow::Cow;

use ::evidence::{Kind, Reliability, Scope};
use ::publish::chart::{Bands, Emphasis, RegionRow, Regions, Value, Zero};
use ::publish::shape::Shapes;
use measure::Territory;

use super::chart::{about, capital, description, names, value};
use super::compare::{self, Comparison, Row};
use super::shapes::Outlines;
use super::{Figures, Part, words};
use crate::web::Visitor;
use crate::word;

/// What a map is drawn over.
#[derive(Clone, Copy)]
pub enum Ground<'f> {
    /// The countries that come with the program.
    Countries,
    /// Outlines that an operator brought along.
    Regions(&'f Outlines),
}

impl<'f> Ground<'f> {
    /// What figures can be drawn over: nothing for counts, for cities, and for regions of which
    /// nobody brought outlines.
    pub fn of(figures: &'f Figures, part: &Part, comparison: &Comparison) -> Option<Self> {
        if part.indicator.kind == Kind::Count {
            return None;
        }
        match part.tabled.table.scope {
            Scope::Country | Scope::DegreeOfUrbanisation => Some(Self::Countries),
            Scope::Nuts2 | Scope::Nuts3 => {
                let with = |outlines: &Outlines| {
                    let rows = comparison
                        .rows
                        .iter()
                        .filter(|row| amount(part, comparison, row).is_some());
                    rows.filter(|row| outlines.shapes.has(row.place.as_str())).count()
                };
                let all = figures.outlines().values();
                let best = all.map(|o| (with(o), o)).max_by_key(|(n, _)| *n);
                best.filter(|(n, _)| *n > 0).map(|(_, outlines)| Self::Regions(outlines))
            }
            Scope::City => None,
        }
    }

    /// Whose outlines they are.
    pub fn credit(self, v: &Visitor) -> String {
        let source = match self {
            Self::Countries => "Natural Earth",
            Self::Regions(outlines) => &outlines.about.source,
        };
        v.say_with(word::MAP_CREDIT, &[("source", source.into())])
    }

    /// The outlines that are drawn: of countries all, of regions those of the countries that have
    /// figures.
    fn shapes(self, rows: &[RegionRow]) -> Cow<'f, Shapes> {
        match self {
            Self::Countries => Cow::Borrowed(Shapes::countries()),
            Self::Regions(outlines) => {
                let country = |code: &str| code.get(..2).map(str::to_owned);
                let with = rows.iter().filter(|row| row.value.is_some());
                let countries: std::collections::BTreeSet<_> =
                    with.map(|row| country(&row.code)).collect();
                let long = rows.iter().map(|row| row.code.len()).max().unwrap_or(4);
                Cow::Owned(outlines.shapes.of(|place| {
                    place.code.len() == long && countries.contains(&country(&place.code))
                }))
            }
        }
    }
}

/// Whether a table tells of regions.
pub fn is_of_regions(part: &Part) -> bool {
    matches!(part.tabled.table.scope, Scope::Nuts2 | Scope::Nuts3)
}

/// What a place is filled by: its gap against the group that most are compared with, else its figure.
fn amount(part: &Part, comparison: &Comparison, row: &Row) -> Option<Value> {
    if !compare::makes_gaps(part) {
        return value(row.newcomers);
    }
    let gap = row.gap.ok().filter(|gap| Some(gap.group) == comparison.group)?;
    Some(match gap.reliability {
        Reliability::Reliable => Value::sure(gap.gap_pp),
        _ => Value::uncertain(gap.gap_pp),
    })
}

/// A figure of a map.
pub fn number(v: &Visitor, part: &Part, amount: f64) -> String {
    if compare::makes_gaps(part) {
        words::points(v, amount)
    } else {
        words::number(v, part.indicator.unit, amount)
    }
}

/// A limit of a band: without the decimals that it does not have.
fn limit(v: &Visitor, part: &Part, amount: f64) -> String {
    let text = if compare::makes_gaps(part) {
        let is_whole = (amount - amount.round()).abs() < 1e-9;
        v.numbers().decimal(amount, if is_whole { 0 } else { 1 })
    } else {
        words::number(v, part.indicator.unit, amount)
    };
    // Among words that run from right to left a minus would stand behind its number.
    if amount < 0.0 { format!("\u{200e}{text}\u{200e}") } else { text }
}

/// The map of a year over its ground; `within` keeps it to the regions of a country.
pub fn map<'f>(
    v: &Visitor,
    part: &Part,
    comparison: &Comparison,
    (ground, within): (Ground<'f>, Option<&str>),
    main: Option<&Territory>,
) -> (Box<Regions>, Cow<'f, Shapes>) {
    let level = compare::level(part);
    let is_wanted = |row: &&Row| {
        row.place.level() == level
            && within.is_none_or(|country| row.place.as_str().starts_with(country))
    };
    let region = |row: &Row| RegionRow {
        code: row.place.to_string(),
        label: words::place(v, part, &row.place),
        value: amount(part, comparison, row),
        emphasis: if main == Some(&row.place) { Emphasis::Main } else { Emphasis::Plain },
    };
    let rows: Vec<RegionRow> = comparison.rows.iter().filter(is_wanted).map(region).collect();
    let zero = if compare::makes_gaps(part) { Zero::Middle } else { Zero::Least };
    let bands = Bands::around(rows.iter().filter_map(|row| Some(row.value?.amount)), zero);
    let band = |(from, to): (f64, f64)| {
        let facts = [("from", limit(v, part, from).into()), ("to", limit(v, part, to).into())];
        v.say_with(word::MAP_BAND, &facts)
    };
    let band_words = bands.limits().into_iter().map(band).collect();
    let mut about = about(v, part, title(v, part, comparison), describe(v, part, comparison, main));
    about.source = format!("{} · {}", about.source, ground.credit(v));
    let (first, _) = names(v, part, comparison);
    let value_word =
        if compare::makes_gaps(part) { v.say(word::EVIDENCE_GAP) } else { capital(&first) };
    let shapes = ground.shapes(&rows);
    let map = Regions {
        about,
        row_word: words::kind_of_place(v, part),
        value_word,
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::MAP_UNCERTAIN),
        none: v.say(word::MAP_NO_FIGURE),
        bands,
        band_words,
        rows,
    };
    (Box::new(map), shapes)
}

/// «Employment rate: the gap on a map, 2024».
pub fn title(v: &Visitor, part: &Part, comparison: &Comparison) -> String {
    let what = if compare::makes_gaps(part) { word::MAP_TITLE_GAP } else { word::MAP_TITLE };
    let facts = [
        ("what", words::name(v, part.indicator).into()),
        ("year", comparison.year.to_string().into()),
    ];
    v.say_with(what, &facts)
}

fn describe(v: &Visitor, part: &Part, comparison: &Comparison, main: Option<&Territory>) -> String {
    let seen = description(v, part, comparison, main);
    format!("{seen} {}", v.say(word::MAP_SEEN))
}

/// The places with a figure that the map cannot show, by their names: no outline, or too far away.
pub fn left_out(map: &Regions, shapes: &Shapes) -> Vec<String> {
    let near = shapes.within(::publish::shape::EUROPE);
    let is_out = |row: &&RegionRow| row.value.is_some() && !near.has(&row.code);
    map.rows.iter().filter(is_out).map(|row| row.label.clone()).collect()
}
