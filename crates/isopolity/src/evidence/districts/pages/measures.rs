//! The measures in words: what each means with its number, when it misleads, whether it may be chance, and
//! why it has no value.

use maud::{Markup, html};
use segregation::{Measure, Need, NoValue, Reading};
use ui::list;
use ui::table::{Column, Table};

use super::{View, named};
use crate::evidence::segregation::{ByChance, ToldMeasure};
use crate::evidence::words;
use crate::web::Visitor;
use crate::word;

/// The measures of one group that say most, in the order in which they are told.
pub const OF_A_GROUP: [Measure; 11] = [
    Measure::Dissimilarity,
    Measure::Isolation,
    Measure::Interaction,
    Measure::InformationTheory,
    Measure::Gini,
    Measure::Atkinson,
    Measure::CorrelationRatio,
    Measure::Delta,
    Measure::RelativeCentralisation,
    Measure::SpatialProximity,
    Measure::BoundaryDissimilarity,
];

/// The same of all groups at once.
pub const OF_ALL: [Measure; 5] = [
    Measure::MultigroupDissimilarity,
    Measure::MultigroupInformationTheory,
    Measure::MultigroupGini,
    Measure::NormalisedExposure,
    Measure::SimpsonInteraction,
];

/// What a measure is called.
pub fn name(v: &Visitor, code: &str) -> String {
    v.say_named(&format!("districts-measure-{code}"))
}

/// A value, with the sign in front of its digits in every direction of writing.
pub fn signed(v: &Visitor, n: f64, decimals: u8) -> String {
    let text = v.numbers().decimal(n, decimals);
    if n < 0.0 { format!("\u{200e}{text}\u{200e}") } else { text }
}

/// So many of 100: whole people, unless there is not even one.
pub fn of_100(v: &Visitor, part: f64) -> String {
    let n = 100.0 * part;
    v.numbers().decimal(n, u8::from(n < 1.0 && n > 0.0))
}

/// How many decimals tell a value from what chance gives.
fn decimals(told: &ToldMeasure) -> u8 {
    match told.by_chance.map(|chance| chance.high - chance.low) {
        Some(width) if width < 0.000_5 => 5,
        Some(width) if width < 0.005 => 4,
        Some(width) if width < 0.05 => 3,
        _ => 2,
    }
}

/// Why a measure has no value.
pub fn without(v: &Visitor, reason: NoValue) -> String {
    v.say(match reason {
        NoValue::NamesNoGroup => word::DISTRICTS_WITHOUT_NAMES_NO_GROUP,
        NoValue::NamesAGroup => word::DISTRICTS_WITHOUT_NAMES_A_GROUP,
        NoValue::NoSuchGroup => word::DISTRICTS_WITHOUT_NO_SUCH_GROUP,
        NoValue::Lacks(Need::Areas | Need::Centroids | Need::Borders) => {
            word::DISTRICTS_WITHOUT_OUTLINES
        }
        NoValue::Lacks(Need::Centre | Need::Fading | Need::Surroundings) => {
            word::DISTRICTS_WITHOUT_SETTING
        }
        NoValue::OutOfRange(_) => word::DISTRICTS_WITHOUT_OUT_OF_RANGE,
        NoValue::NobodyElse => word::DISTRICTS_WITHOUT_NOBODY_ELSE,
        NoValue::OneGroup => word::DISTRICTS_WITHOUT_ONE_GROUP,
        NoValue::GroupsOverlap => word::DISTRICTS_WITHOUT_GROUPS_OVERLAP,
        NoValue::NotWhole => word::DISTRICTS_WITHOUT_NOT_WHOLE,
        NoValue::TooManyToDraw => word::DISTRICTS_WITHOUT_TOO_MANY_TO_DRAW,
        NoValue::NobodyTouches => word::DISTRICTS_WITHOUT_NOBODY_TOUCHES,
        _ => word::DISTRICTS_WITHOUT_UNDEFINED,
    })
}

/// Whether a value may be chance.
fn chance(v: &Visitor, value: f64, by_chance: ByChance, decimals: u8) -> String {
    let word = if value > by_chance.high {
        word::DISTRICTS_CHANCE_MORE
    } else if value < by_chance.low {
        word::DISTRICTS_CHANCE_LESS
    } else {
        word::DISTRICTS_CHANCE_WITHIN
    };
    let number = |n: f64| signed(v, n, decimals);
    let (low, high) = (number(by_chance.low), number(by_chance.high));
    v.say_with(word, &[("low", low.into()), ("high", high.into())])
}

/// Whether what the headline says may be chance.
pub fn headline_chance(v: &Visitor, view: &View<'_>) -> Option<String> {
    let code = if view.group().is_some() { Measure::Dissimilarity } else { OF_ALL[0] };
    let told = view.found.measure(code.code())?;
    let chance = chance(v, told.value?, told.by_chance?, decimals(told));
    Some(format!("{}. {chance}", headed(v, told)))
}

/// The measures that say most.
pub fn main(v: &Visitor, view: &View<'_>) -> Markup {
    let of: &[Measure] = if view.group().is_some() { &OF_A_GROUP } else { &OF_ALL };
    let told: Vec<&ToldMeasure> =
        of.iter().filter_map(|measure| view.found.measure(measure.code())).collect();
    let facts: Vec<(String, Markup)> =
        told.iter().map(|told| (headed(v, told), explained(v, view, told))).collect();
    html! { @if !facts.is_empty() { section.section {
        h2 { (v.say(word::DISTRICTS_MAIN)) }
        (list::facts(&facts))
    } } }
}

/// «Dissimilarity: 0.31»
fn headed(v: &Visitor, told: &ToldMeasure) -> String {
    let name = name(v, told.measure);
    match told.value {
        Some(value) => format!("{name}: {}", signed(v, value, decimals(told))),
        None => name,
    }
}

/// What a measure means with its number, whether it may be chance, and when it misleads.
fn explained(v: &Visitor, view: &View<'_>, told: &ToldMeasure) -> Markup {
    let code = told.measure;
    let Some(value) = told.value else {
        let reason = told.without_value.unwrap_or(NoValue::Undefined);
        return html! { span.quiet { (without(v, reason)) } };
    };
    let group = view.group().map(named).unwrap_or_default();
    let facts = [
        ("group", group.into()),
        ("n", of_100(v, value).into()),
        ("percent", v.percent(100.0 * value, u8::from(value < 0.1)).into()),
        ("value", signed(v, value, decimals(told)).into()),
    ];
    // How mixed the whole city is has nothing to do with where people live by chance.
    let is_of_place = Measure::from_code(code).is_none_or(|m| m.reading() != Reading::Mixture);
    html! {
        (v.say_named_with(&format!("districts-means-{code}"), &facts)) " "
        @match told.by_chance {
            Some(found) if is_of_place => (chance(v, value, found, decimals(told))),
            None if is_of_place => (v.say(word::DISTRICTS_CHANCE_NONE)),
            _ => {}
        }
        br; span.quiet.small { (v.say(word::DISTRICTS_MISLEADS)) " " (v.say_named(&format!("districts-misleads-{code}"))) }
    }
}

/// Every measure, folded.
pub fn all(v: &Visitor, view: &View<'_>) -> Markup {
    let Ok(told) = &view.found.measured else { return html! {} };
    let n = [("n", told.len().to_string().into())];
    let by_chance = |told: &ToldMeasure| {
        let found = told.by_chance?;
        let number = |n: f64| signed(v, n, decimals(told));
        let facts = [("low", number(found.low).into()), ("high", number(found.high).into())];
        Some(v.say_with(word::DISTRICTS_BETWEEN, &facts))
    };
    let row = |told: &ToldMeasure| {
        let side = format!("districts-side-{}", words::key_of(&told.dimension));
        let value = told.value.map(|value| signed(v, value, decimals(told)));
        let why = || told.without_value.map(|reason| without(v, reason));
        vec![
            html! { (name(v, told.measure)) },
            html! { (v.say_named(&side)) },
            html! { (value.or_else(why).unwrap_or_default()) },
            html! { (by_chance(told).unwrap_or_else(|| "–".to_owned())) },
        ]
    };
    let head = [
        (word::DISTRICTS_MEASURE, Column::Words),
        (word::DISTRICTS_SIDE, Column::Words),
        (word::DISTRICTS_VALUE, Column::Words),
        (word::DISTRICTS_BY_CHANCE, Column::Words),
    ];
    let table = Table {
        caption: v.say_with(word::DISTRICTS_ALL_MEASURES, &n),
        head: head.into_iter().map(|(word, column)| (v.say(word), column)).collect(),
        rows: told.iter().map(row).collect(),
    };
    html! { details { summary { (v.say_with(word::DISTRICTS_ALL_MEASURES, &n)) } (table.render()) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_a_name_and_the_main_ones_are_explained() {
        let dictionary = crate::word::dictionary();
        let english = dictionary.of(locale::Lang::EN).unwrap();
        let has = |name: String| assert!(english.find(&name, &[]).is_some(), "{name}");
        for measure in Measure::ALL {
            has(format!("districts-measure-{}", measure.code()));
            has(format!("districts-side-{}", words::key_of(&measure.dimension())));
        }
        for measure in OF_A_GROUP.iter().chain(&OF_ALL) {
            has(format!("districts-misleads-{}", measure.code()));
            has(format!("districts-means-{}", measure.code()));
        }
    }
}
