//! The order of places with its doubt, as a drawing.

use ::publish::chart::{About, Canvas, Emphasis, MOST_ROWS, RankRow, Ranks, ranks};
use maud::Markup;

use super::{own, score, version};
use crate::evidence::index::{CityIndex, Reckoned};
use crate::network::City;
use crate::refusal::Refusal;
use crate::web::{Visitor, picture as drawn};
use crate::word;

/// What is drawn.
pub struct Drawn<'d> {
    /// The city.
    pub city: &'d City,
    /// The index.
    pub index: &'d CityIndex,
    /// What was reckoned.
    pub found: &'d Reckoned,
}

/// The tables that the figures come from, and the version of the index.
pub fn source(v: &Visitor, index: &CityIndex) -> String {
    let names = index.tables().iter().map(|table| own(table.name()));
    let facts = [("tables", v.list(names).into()), ("version", version(v, index).into())];
    v.say_with(word::INDEX_SOURCE, &facts)
}

/// Who stands first, and how sure that is.
pub fn says_first(v: &Visitor, found: &Reckoned) -> String {
    let ranked = found.ranked();
    let Some((_, place, _)) = ranked.first() else { return String::new() };
    let facts = [("n", ranked.len().into()), ("place", own(place).into())];
    match found.limits(place) {
        None => v.say_with(word::INDEX_SAYS_FIRST_ALONE, &facts),
        Some((1, 1)) => v.say_with(word::INDEX_SAYS_FIRST_SURE, &facts),
        Some((low, high)) => {
            let [n, place] = facts;
            let facts = [n, place, ("low", low.into()), ("high", high.into())];
            v.say_with(word::INDEX_SAYS_FIRST, &facts)
        }
    }
}

fn plan(v: &Visitor, drawn: &Drawn<'_>) -> Ranks {
    let found = drawn.found;
    let ranked = found.ranked();
    let row = |(at, place, rank): &(usize, &str, u32)| RankRow {
        label: (*place).to_owned(),
        rank: *rank,
        range: found.limits(place),
        score: score(v, found.index.whole.scores.get(*at).copied().flatten()),
        emphasis: if *rank == 1 { Emphasis::Main } else { Emphasis::Plain },
    };
    let facts =
        [("name", own(drawn.index.name()).into()), ("city", v.plain(&drawn.city.name).into())];
    Ranks {
        about: About {
            title: v.say_with(word::INDEX_CHART, &facts),
            description: says_first(v, found),
            source: source(v, drawn.index),
        },
        row_word: v.say(word::INDEX_PLACE),
        rank_word: v.say(word::INDEX_RANK),
        range_word: v.say(word::INDEX_BETWEEN),
        score_word: v.say(word::INDEX_SCORE),
        last: u32::try_from(ranked.len()).unwrap_or(u32::MAX),
        rows: ranked.iter().take(MOST_ROWS).map(row).collect(),
    }
}

/// The drawing on the page.
pub fn on_page(v: &Visitor, drawn: &Drawn<'_>) -> Markup {
    let plan = plan(v, drawn);
    let number = |n: f64| v.numbers().decimal(n, 0);
    drawn::on_page(v.lang(), "index", &number, &|canvas: &Canvas<'_>| ranks(&plan, canvas))
}

/// The drawing as a file of its own.
pub fn picture(v: &Visitor, drawn: &Drawn<'_>) -> Result<String, Refusal> {
    let plan = plan(v, drawn);
    let number = |n: f64| v.numbers().decimal(n, 0);
    drawn::standalone(v.lang(), &number, &|canvas| ranks(&plan, canvas))
}
