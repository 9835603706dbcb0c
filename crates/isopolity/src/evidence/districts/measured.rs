//! What is worked out of a table: districts with shares, every measure with what chance would give, and
//! what changed.

use ::evidence::Code;
use ::evidence::own::{Count, Spread, Spreading, Standing};
use ::publish::shape::{Place, Shapes};
use measure::Problems;
use segregation::outline::Measured;
use segregation::{
    Asked, Centre, Draft, Form, Kernel, Measure, Neighbourhoods, Randomisation, Settings,
    Surroundings,
};

use super::{Apart, District, Found, Look, Unmeasured, changed, outline_of, spreading};
use crate::evidence::own::OwnTable;
use crate::evidence::segregation::{ToldMeasure, land, measures_for_a_page};

/// How often chance is asked, and from where: the same answer on every machine.
pub const CHANCE: Randomisation = Randomisation { draws: 200, seed: 1, confidence: 0.95 };

/// Over how many metres nearness fades, and how far somebody's surroundings reach: a quarter of an hour
/// on foot.
pub const METRES: f64 = 1_000.0;

/// The choices that a measure needs, the same for every city, so that cities can be set side by side.
#[must_use]
pub fn settings() -> Settings {
    Settings {
        centre: Some(Centre::MeanOfPeople),
        fading: Some(METRES),
        surroundings: Some(Surroundings { kernel: Kernel::default(), radius: METRES }),
        draws: CHANCE.draws,
        seed: CHANCE.seed,
        ..Settings::default()
    }
}

/// What is found in a table at a look.
pub fn found(table: &OwnTable, shapes: Option<&Shapes>, look: &Look) -> Found {
    let Some(spreading) = spreading(table) else { return nothing() };
    let spread = spreading.at(look.period);
    let shown = shown(&spread, look.group.as_deref());
    let measured = match shown.as_slice() {
        [group] if look.group.is_some() => of_group(&spread, *group, shapes),
        _ => of_all(&spread, &shown, shapes),
    };
    let change = measured.is_ok().then(|| change(&spreading, &spread, look)).flatten();
    let apart = if look.group.is_none() { apart(&spread) } else { Vec::new() };
    Found {
        groups: shown.iter().filter_map(|at| Some(spread.groups.get(*at)?.code.clone())).collect(),
        districts: districts(&spread, &shown, shapes),
        whole: spread.whole,
        rounded: table.rounded_to().or_else(|| Spread::rounded(spread.told())),
        measured,
        change,
        apart,
    }
}

/// A table that tells nothing; its address is not found before anybody asks.
fn nothing() -> Found {
    Found {
        groups: Vec::new(),
        districts: Vec::new(),
        whole: ::evidence::own::Whole::Sum,
        rounded: None,
        measured: Err(Unmeasured::Problems(Problems::default())),
        change: None,
        apart: Vec::new(),
    }
}

/// The numbers of the groups that are shown: the one that is looked at, or all that are parts.
fn shown(spread: &Spread, group: Option<&str>) -> Vec<usize> {
    let is_shown = |at: &usize| {
        spread.groups.get(*at).is_some_and(|found| match group {
            Some(code) => found.code.code == code,
            None => found.standing == Standing::Part,
        })
    };
    (0..spread.groups.len()).filter(is_shown).collect()
}

/// The districts, the highest share of the first group first; those of which it is not known last.
fn districts(spread: &Spread, shown: &[usize], shapes: Option<&Shapes>) -> Vec<District> {
    let row = |((code, counts), everybody): ((&Code, &Vec<Count>), &Count)| District {
        code: code.clone(),
        everybody: *everybody,
        counts: shown.iter().filter_map(|at| counts.get(*at).copied()).collect(),
        outline: shapes.and_then(|s| outline_of(s, code)).map(|place| place.code.clone()),
    };
    let all = spread.districts.iter().zip(&spread.counts).zip(&spread.everybody);
    let mut districts: Vec<District> = all.map(row).collect();
    let rank = |district: &District| district.share(0).unwrap_or(-1.0);
    districts.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
    districts
}

/// How many of the counts that are needed are hidden and how many are missing; nothing where all are known.
fn unknown(counts: impl Iterator<Item = Count>) -> Result<(), Unmeasured> {
    let (mut hidden, mut missing) = (0, 0);
    for count in counts {
        hidden += usize::from(count == Count::Hidden);
        missing += usize::from(count == Count::Missing);
    }
    let is_known = hidden + missing == 0;
    is_known.then_some(()).ok_or(Unmeasured::Unknown { hidden, missing })
}

/// The districts in which somebody lives.
fn lived_in(spread: &Spread) -> Vec<usize> {
    let all = spread.everybody.iter().enumerate();
    all.filter(|(_, count)| **count != Count::Open(0.0)).map(|(at, _)| at).collect()
}

/// One group and everybody, without a map.
pub fn city_of(spread: &Spread, group: usize) -> Result<Neighbourhoods, Unmeasured> {
    let groups = [group];
    let needed = spread.of(group).chain(spread.everybody.iter().copied());
    unknown(needed)?;
    city(spread, &groups, None)
}

/// A draft of some groups in the districts in which somebody lives.
fn city(
    spread: &Spread,
    groups: &[usize],
    shapes: Option<&Shapes>,
) -> Result<Neighbourhoods, Unmeasured> {
    let rows = lived_in(spread);
    let count = |counts: &[Count], at: usize| counts.get(at).and_then(|c| c.open()).unwrap_or(0.0);
    let label = |code: &Code| code.label.clone().unwrap_or_else(|| code.code.clone());
    let mut draft = Draft {
        groups: groups.iter().filter_map(|g| Some(label(&spread.groups.get(*g)?.code))).collect(),
        ..Draft::default()
    };
    let mut totals = Vec::with_capacity(rows.len());
    for at in &rows {
        draft.names.extend(spread.districts.get(*at).map(|code| code.code.clone()));
        let counts = spread.counts.get(*at).map(Vec::as_slice).unwrap_or_default();
        draft.counts.push(groups.iter().map(|group| count(counts, *group)).collect());
        totals.push(count(&spread.everybody, *at));
    }
    draft.totals = Some(totals);
    if let Some(Measured { areas, centroids, borders }) = ground(spread, &rows, shapes) {
        (draft.areas, draft.centroids, draft.borders) =
            (Some(areas), Some(centroids), Some(borders));
    }
    Neighbourhoods::new(draft).map_err(Unmeasured::Problems)
}

/// The land of the districts, where each has an outline of its own.
fn ground(spread: &Spread, rows: &[usize], shapes: Option<&Shapes>) -> Option<Measured> {
    let shapes = shapes?;
    let place = |at: &usize| outline_of(shapes, spread.districts.get(*at)?);
    let places: Vec<&Place> = rows.iter().map(place).collect::<Option<_>>()?;
    let mut codes: Vec<&str> = places.iter().map(|place| place.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let found = land(shapes, &places);
    found.ok().filter(|_| codes.len() == places.len())
}

/// Every measure of one group against everybody else.
fn of_group(
    spread: &Spread,
    group: usize,
    shapes: Option<&Shapes>,
) -> Result<Vec<ToldMeasure>, Unmeasured> {
    unknown(spread.of(group).chain(spread.everybody.iter().copied()))?;
    let city = city(spread, &[group], shapes)?;
    let asked = Asked::everything(1, |measure| measure.form() == Form::TwoGroup);
    Ok(measures_for_a_page(&city, &asked, &settings(), CHANCE))
}

/// Every measure of all groups at once; who is in none of them is a group too.
fn of_all(
    spread: &Spread,
    groups: &[usize],
    shapes: Option<&Shapes>,
) -> Result<Vec<ToldMeasure>, Unmeasured> {
    let counts = groups.iter().flat_map(|group| spread.of(*group));
    unknown(counts.chain(spread.everybody.iter().copied()))?;
    let has_people = |group: &&usize| spread.of(**group).any(|c| c.open().is_some_and(|n| n > 0.0));
    let groups: Vec<usize> = groups.iter().filter(has_people).copied().collect();
    let city = city(spread, &groups, shapes)?;
    let city = with_others(city)?;
    let asked = Asked::everything(0, |measure| measure.form() == Form::Multigroup);
    Ok(measures_for_a_page(&city, &asked, &settings(), CHANCE))
}

/// The same city with those who are in no group as a group of their own, where there are any and nobody is
/// in two.
fn with_others(city: Neighbourhoods) -> Result<Neighbourhoods, Unmeasured> {
    let mut draft = city.draft();
    let Some(totals) = draft.totals.clone() else { return Ok(city) };
    let rest = |(row, total): (&Vec<f64>, &f64)| total - row.iter().sum::<f64>();
    let rest: Vec<f64> = draft.counts.iter().zip(&totals).map(rest).collect();
    if rest.iter().any(|n| *n < 0.0) {
        return Ok(city);
    }
    draft.groups.push(String::from("–"));
    draft.counts.iter_mut().zip(rest).for_each(|(row, n)| row.push(n));
    Neighbourhoods::new(draft).map_err(Unmeasured::Problems)
}

/// Each group that is known throughout, the one that lives most apart first.
fn apart(spread: &Spread) -> Vec<Apart> {
    let of = |at: usize| {
        let city = city_of(spread, at).ok()?;
        let asked = Asked::of_group(Measure::Dissimilarity, 0);
        Some(Apart {
            group: spread.groups.get(at)?.code.clone(),
            people: city.counts(0)?.iter().sum(),
            dissimilarity: segregation::measure(&city, asked, &settings()).value()?,
        })
    };
    let mut found: Vec<Apart> = (0..spread.groups.len()).filter_map(of).collect();
    found.sort_by(|a, b| b.dissimilarity.total_cmp(&a.dissimilarity));
    found
}

/// What changed in a group since the first time.
fn change(spreading: &Spreading<'_>, now: &Spread, look: &Look) -> Option<super::Change> {
    let code = look.group.as_deref()?;
    let group = |spread: &Spread| spread.groups.iter().position(|g| g.code.code == code);
    let mut earlier = spreading.periods().into_iter().take_while(|period| *period < look.period);
    // A year beside a month of another year would be two kinds of counts.
    let first = earlier.find(|period| period.frequency() == look.period.frequency())?;
    let before = spreading.at(first);
    if before.whole != now.whole {
        return None;
    }
    let (one, other) = (city_of(now, group(now)?).ok()?, city_of(&before, group(&before)?).ok()?);
    changed::change(&one, &other, first)
}
