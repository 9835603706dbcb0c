//! What if other things counted more: a form with a weight for each part, and the order that they make
//! beside that of the city.

use std::collections::BTreeMap;

use ::composite::{Part, Reweighed};
use ::publish::chart::MOST_ROWS;
use maud::{Markup, html};
use measure::{Key, Problem};
use ui::form::{self, Field, Weight};
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

use super::{Seen, own, score};
use crate::evidence::index::reckon::ranked;
use crate::evidence::index::{Made, Reckoned};
use crate::web::forms::Typed;
use crate::web::{Entered, Visitor};
use crate::word;

/// The part of the page that an answer to other weights takes the place of.
const ANSWER: &str = "with-weights";

/// What a reader weighs otherwise.
#[derive(Default)]
pub struct Yours {
    /// What she typed.
    pub typed: Typed,
    /// The weights that are not the city's.
    pub weights: BTreeMap<Key, f64>,
    /// What they make of the index.
    pub made: Option<Reweighed>,
    /// What is wrong with them.
    pub problems: Vec<Problem>,
}

/// The name of the field of a part's weight.
#[must_use]
pub fn weight_field(key: &Key) -> String {
    format!("w.{key}")
}

/// The form and what came of it.
pub fn section(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let (made, yours) = (&seen.index.made, seen.yours);
    let entered = Entered { typed: yours.typed.clone(), problems: yours.problems.clone() };
    html! { section.section id="weights" {
        h2 { (v.say(word::INDEX_WHAT_IF)) }
        p { (v.say(word::INDEX_WHAT_IF_LEDE)) }
        (crate::web::frame::problems(v, &entered))
        form action=(format!("{}#weights", seen.index.href())) method="get" data-live=(ANSWER) {
            details open[yours.made.is_some() || !yours.problems.is_empty()] { summary { (v.say(word::FIELD_INDEX_WEIGHT)) }
                @for (part, group) in made.parts() { (one(v, (made, &entered), part, group.is_some())) } }
            div.row { (form::button(&v.say(word::INDEX_WHAT_IF_TRY), Weight::Secondary))
                a href=(format!("{}#weights", seen.index.href())) { (v.say(word::INDEX_WHAT_IF_BACK)) } }
        }
        div id=(ANSWER) { (answer(v, seen, found)) }
    } }
}

/// The weight of a part: that of the city until somebody moves it.
fn one(v: &Visitor, (made, entered): (&Made, &Entered), part: &Part, is_inner: bool) -> Markup {
    let name = weight_field(part.key());
    let typed = entered.typed.get(&name);
    let value = if typed.is_empty() { part.weight().to_string() } else { typed.to_owned() };
    let called = made.name_of(part.key());
    let label = match part {
        Part::Node(_) => v.say_with(word::INDEX_GROUP, &[("name", own(called).into())]),
        Part::Indicator(_) if is_inner => format!("– {called}"),
        Part::Indicator(_) => called.to_owned(),
    };
    let problem = entered.problem(&name).map(|problem| v.say_problem(problem));
    let most = (part.weight() * 2.0).max(5.0);
    form::slide(&Field { value, problem, ..Field::new(name, label) }, most)
}

/// The order that the weights make, beside the city's.
fn answer(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let yours = seen.yours;
    let Some(made) = &yours.made else { return html! {} };
    let city = |at: usize| found.index.whole.ranks.get(at).copied().flatten();
    let theirs = ranked(&found.index.units, &made.whole.ranks);
    let moved = theirs.iter().filter(|(at, _, rank)| city(*at) != Some(*rank)).count();
    let told = match moved {
        0 => v.say(word::INDEX_YOURS_SAME),
        n => v.say_with(word::INDEX_YOURS_MOVED, &[("n", n.into())]),
    };
    let row = |(at, place, rank): &(usize, &str, u32)| {
        let own = made.whole.scores.get(*at).copied().flatten();
        let before = city(*at).map_or_else(|| "–".to_owned(), |rank| rank.to_string());
        vec![
            html! { bdi { (place) } },
            html! { (v.numbers().whole(i64::from(*rank))) },
            html! { (score(v, own)) },
            html! { (before) },
        ]
    };
    let heads = [word::INDEX_YOUR_RANK, word::INDEX_YOUR_SCORE, word::INDEX_CITY_RANK];
    let heads = heads.map(|head| (v.say(head), Column::Numbers));
    let table = Table {
        caption: v.say(word::INDEX_YOURS),
        head: std::iter::once((v.say(word::INDEX_PLACE), Column::Words)).chain(heads).collect(),
        rows: theirs.iter().take(MOST_ROWS).map(row).collect(),
    };
    html! {
        (notice(Tone::Note, &html! { p role="status" { (v.say(word::INDEX_YOURS_NOTE)) " " (told) } }))
        (table.render())
    }
}
