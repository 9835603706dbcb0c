//! An index as files: its scores, the table of its figures, its recipe.
//!
//! Recipe and table together are all that is needed to make the index elsewhere; nothing in them is
//! rounded.

use std::collections::BTreeMap;

use ::composite::{Direction, Panel, Reweighed, Scored};
use ::publish::table::{LineEnd, Table, csv};
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use measure::Key;
use serde_json::{Value, json};

use super::{CityIndex, Made, Reckoned};

fn number(figure: Option<f64>) -> String {
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}

/// The figures of which an index is made: a row for each place, a column for each indicator, called as the
/// recipe calls it.
#[must_use]
pub fn table(panel: &Panel) -> String {
    let head = std::iter::once("place".to_owned());
    let head = head.chain(panel.indicators().iter().map(|indicator| indicator.key.to_string()));
    let row = |(at, unit): (usize, &::composite::Unit)| {
        let cells = panel.columns().iter().map(|column| number(column.get(at).copied().flatten()));
        std::iter::once(unit.name.clone()).chain(cells).collect()
    };
    let rows = panel.units().iter().enumerate().map(row).collect();
    csv(&Table { caption: String::new(), head: head.collect(), rows }, LineEnd::CrLf)
}

/// The command that makes the index again of recipe and table.
#[must_use]
pub fn command(made: &Made) -> String {
    let is_lower = |taken: &&super::Taken| taken.better == Direction::LowerIsBetter;
    let lower = made.taken.iter().filter(is_lower).map(|taken| format!(" --lower {}", taken.key));
    let lower: String = lower.collect();
    format!("isopolity evidence index recipe.json --table table.csv --decimals point{lower}")
}

/// The scores of the whole and of every group and indicator, the best place first.
#[must_use]
pub fn scores(found: &Reckoned) -> String {
    let nodes: Vec<&Scored> =
        std::iter::once(&found.index.whole).chain(&found.index.nodes).collect();
    let head = ["place", "rank", "rank_low", "rank_high"].map(str::to_owned).into_iter();
    let keys = nodes.iter().map(|node| &node.key);
    let keys = keys.chain(found.index.indicators.iter().map(|indicator| &indicator.key));
    let row = |(at, place, rank): (usize, &str, u32)| {
        let limits = found.limits(place);
        let limit = |limit: Option<u32>| limit.map(|rank| rank.to_string()).unwrap_or_default();
        let ranks = [rank.to_string(), limit(limits.map(|l| l.0)), limit(limits.map(|l| l.1))];
        let scores = nodes.iter().map(|node| &node.scores);
        let scores = scores.chain(found.index.indicators.iter().map(|i| &i.normalised));
        let scores = scores.map(|column| number(column.get(at).copied().flatten()));
        std::iter::once(place.to_owned()).chain(ranks).chain(scores).collect()
    };
    let rows = found.ranked().into_iter().map(row).collect();
    let head = head.chain(keys.map(ToString::to_string)).collect();
    csv(&Table { caption: String::new(), head, rows }, LineEnd::CrLf)
}

/// The same for programs; with the weights of somebody else, what they make of it stands beside.
#[must_use]
pub fn json(
    index: &CityIndex,
    found: &Reckoned,
    page: &str,
    yours: Option<(&BTreeMap<Key, f64>, &Reweighed)>,
) -> Response {
    let place = |(at, place, rank): (usize, &str, u32)| {
        let limits = found.limits(place);
        let of = |scored: &Scored| json!(scored.scores.get(at).copied().flatten());
        let parts = found.index.nodes.iter().map(|node| (node.key.to_string(), of(node)));
        let indicators = found.index.indicators.iter().map(|indicator| {
            (indicator.key.to_string(), json!(indicator.normalised.get(at).copied().flatten()))
        });
        let mut told = json!({
            "place": place,
            "score": of(&found.index.whole),
            "rank": rank,
            "rank_low": limits.map(|limits| limits.0),
            "rank_high": limits.map(|limits| limits.1),
            "parts": parts.chain(indicators).collect::<serde_json::Map<String, Value>>(),
        });
        if let (Some((_, reweighed)), Some(told)) = (yours, told.as_object_mut()) {
            let rank = reweighed.whole.ranks.get(at).copied().flatten();
            let yours = json!({ "score": of(&reweighed.whole), "rank": rank });
            told.insert("with_your_weights".to_owned(), yours);
        }
        told
    };
    Json(json!({
        "name": index.name(),
        "city": index.city,
        "version": index.made.recipe.version,
        "mark": format!("{:016x}", index.made.recipe.mark()),
        "changed_at": index.changed_at,
        "page": page,
        "made_up": index.is_example(),
        "your_weights": yours.map(|(weights, _)| weights),
        "places": found.ranked().into_iter().map(place).collect::<Vec<_>>(),
    }))
    .into_response()
}
