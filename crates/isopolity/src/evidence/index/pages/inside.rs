//! What is inside an index: what decides the order, what each figure does, how figures go together, the
//! parts of each place, the figures themselves, and how all of it is reckoned.

use ::composite::Variation;
use ::composite::relate::Oddity;
use ::composite::sobol::{Estimate, Shares};
use maud::{Markup, html};
use measure::Key;
use ui::list;
use ui::table::{Column, Table};

use super::changed::step;
use super::{Seen, own, score};
use crate::evidence::index::forms::chosen;
use crate::evidence::index::{Doubt, Made, Reckoned};
use crate::evidence::words;
use crate::web::Visitor;
use crate::word;

/// The most places of a table with a column for each part; all of them are in the files.
const MOST_ROWS: usize = 60;

/// That the files have more places.
fn more(v: &Visitor, found: &Reckoned) -> Markup {
    html! { @if found.panel.units().len() > MOST_ROWS { p.quiet { (v.say(word::OWN_MORE)) } } }
}

fn choice(v: &Visitor, variation: &Variation) -> String {
    v.say(match variation {
        Variation::Weights { .. } => word::INDEX_DOUBT_WEIGHTS,
        Variation::Normalise { .. } => word::INDEX_DOUBT_COMPARABLE,
        Variation::Method { .. } => word::INDEX_DOUBT_TOGETHER,
        _ => word::INDEX_DOUBT_MISSING,
    })
}

fn percent(v: &Visitor, share: f64) -> String {
    v.percent((100.0 * share).clamp(0.0, 100.0), 0)
}

/// «62% (54% to 70%)»
fn estimate(v: &Visitor, estimate: Estimate) -> String {
    let share = percent(v, estimate.value);
    let Some([low, high]) = estimate.limits else { return share };
    let facts = [
        ("share", share.into()),
        ("low", percent(v, low).into()),
        ("high", percent(v, high).into()),
    ];
    v.say_with(word::INDEX_SHARE_WITHIN, &facts)
}

/// What decides the order, in a sentence and in a table that opens; and what each figure does.
pub fn decides(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    html! { section.section {
        h2 { (v.say(word::INDEX_DECIDES)) }
        @if let Some(doubt) = &found.doubt { (choices(v, doubt)) }
        (without(v, &seen.index.made, found))
    } }
}

fn choices(v: &Visitor, doubt: &Doubt) -> Markup {
    let shares: Vec<(&Variation, &Shares)> = doubt.variations.iter().zip(doubt.shares()).collect();
    let most = shares.iter().max_by(|a, b| a.1.total.value.total_cmp(&b.1.total.value));
    let Some((variation, share)) = most else {
        return html! { p { (v.say(word::INDEX_DECIDES_NOTHING)) } };
    };
    let told = [
        ("choice", choice(v, variation).into()),
        ("share", estimate(v, share.first).into()),
        ("total", estimate(v, share.total).into()),
    ];
    let moves = doubt.uncertainty.rank_change.map(|spread| v.numbers().decimal(spread.mean, 1));
    let row = |(variation, shares): &(&Variation, &Shares)| {
        vec![
            html! { (choice(v, variation)) },
            html! { (estimate(v, shares.first)) },
            html! { (estimate(v, shares.total)) },
        ]
    };
    let heads =
        [word::INDEX_ALONE, word::INDEX_WITH_OTHERS].map(|head| (v.say(head), Column::Numbers));
    let head = std::iter::once((v.say(word::INDEX_CHOICE), Column::Words)).chain(heads).collect();
    let table = Table {
        caption: v.say(word::INDEX_DECIDES_TABLE),
        head,
        rows: shares.iter().map(row).collect(),
    };
    html! {
        p { (v.say_with(word::INDEX_DECIDES_MOST, &told))
            @if let Some(moves) = moves { " " (v.say_with(word::INDEX_MOVES, &[("n", moves.into())])) } }
        details { summary { (v.say(word::INDEX_DECIDES_EACH)) }
            p { (v.say(word::INDEX_DECIDES_NOTE)) } (table.render()) }
    }
}

/// What leaving each figure out does.
fn without(v: &Visitor, made: &Made, found: &Reckoned) -> Markup {
    let weights = found.index.importances();
    let change = |n: Option<f64>| n.map_or_else(|| "–".to_owned(), |n| v.numbers().decimal(n, 1));
    let row = |(absence, weight): (&::composite::doubt::Absence, &::composite::Importance)| {
        let moved = absence.most_moved.as_ref();
        vec![
            html! { bdi { (made.name_of(&absence.indicator)) } },
            html! { (percent(v, weight.effective_weight)) },
            html! { (change(absence.rank_change)) },
            html! { (moved.map(|m| step(v, &m.unit, m.before, m.after)).unwrap_or_default()) },
        ]
    };
    let numbers = [word::INDEX_COUNTS, word::INDEX_WITHOUT_MOVES];
    let numbers = numbers.map(|head| (v.say(head), Column::Numbers));
    let first = (v.say(word::INDEX_FIGURE), Column::Words);
    let last = (v.say(word::INDEX_WITHOUT_MOST), Column::Words);
    let table = Table {
        caption: v.say(word::INDEX_WITHOUT),
        head: std::iter::once(first).chain(numbers).chain([last]).collect(),
        rows: found.absences.iter().zip(&weights).map(row).collect(),
    };
    let by = |absence: &&::composite::doubt::Absence| absence.rank_change.unwrap_or_default();
    let most = found.absences.iter().max_by(|a, b| by(a).total_cmp(&by(b)));
    let says = most.map(|most| match by(&most) {
        n if n > 0.0 => v.say_with(
            word::INDEX_WITHOUT_SAYS,
            &[
                ("name", own(made.name_of(&most.indicator)).into()),
                ("n", v.numbers().decimal(n, 1).into()),
            ],
        ),
        _ => v.say(word::INDEX_WITHOUT_NONE),
    });
    html! { @if let Some(says) = says { p { (says) }
    details { summary { (v.say(word::INDEX_WITHOUT_EACH)) } (table.render()) } } }
}

/// How figures go together, for who wants to know.
pub fn together(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let (made, related) = (&seen.index.made, &found.related);
    let odd = related.odd.iter().map(|odd| {
        let [a, b] = &odd.parts;
        let facts = [("a", own(made.name_of(a)).into()), ("b", own(made.name_of(b)).into())];
        v.say_with(
            match odd.oddity {
                Oddity::TooHigh => word::INDEX_ODD_HIGH,
                Oddity::Negative => word::INDEX_ODD_NEGATIVE,
            },
            &facts,
        )
    });
    let odd: Vec<String> = odd.collect();
    html! { details { summary { (v.say(word::INDEX_TOGETHER)) }
        p { (v.say(word::INDEX_TOGETHER_LEDE)) }
        @if odd.is_empty() { p { (v.say(word::INDEX_ODD_NONE)) } }
        @else { ul { @for odd in &odd { li { (odd) } } } }
        @if let Some(alpha) = related.alpha { p { (v.say_with(word::INDEX_ALPHA, &[("alpha", v.numbers().decimal(alpha, 2).into())])) } }
        @if let Some(share) = related.first { p { (v.say_with(word::INDEX_PRINCIPAL, &[("share", percent(v, share).into())])) } }
        (correlations(v, made, found))
    } }
}

fn correlations(v: &Visitor, made: &Made, found: &Reckoned) -> Markup {
    let found = &found.related.correlations;
    let cell = |r: &Option<f64>| r.map_or_else(|| "–".to_owned(), |r| v.numbers().decimal(r, 2));
    let row = |(key, row): (&Key, &Vec<Option<f64>>)| {
        let cells = row.iter().map(|r| html! { (cell(r)) });
        std::iter::once(html! { bdi { (made.name_of(key)) } }).chain(cells).collect()
    };
    let heads = found.keys.iter().map(|key| (made.name_of(key).to_owned(), Column::Numbers));
    let first = (v.say(word::INDEX_FIGURE), Column::Words);
    let table = Table {
        caption: v.say(word::INDEX_CORRELATIONS),
        head: std::iter::once(first).chain(heads).collect(),
        rows: found.keys.iter().zip(&found.rows).map(row).collect(),
    };
    table.render()
}

/// The scores of every part of each place.
pub fn parts(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let made = &seen.index.made;
    let index = &found.index;
    let columns: Vec<(&Key, &Vec<Option<f64>>)> = made
        .parts()
        .iter()
        .filter_map(|(part, _)| {
            let key = part.key();
            let node = index.node(key).map(|node| (&node.key, &node.scores));
            node.or_else(|| index.indicator(key).map(|i| (&i.key, &i.normalised)))
        })
        .collect();
    let row = |(at, place, _): (usize, &str, u32)| {
        let whole = index.whole.scores.get(at).copied().flatten();
        let cells = columns.iter().map(|(_, scores)| scores.get(at).copied().flatten());
        let cells = std::iter::once(whole).chain(cells).map(|n| html! { (score(v, n)) });
        std::iter::once(html! { bdi { (place) } }).chain(cells).collect()
    };
    let heads = columns.iter().map(|(key, _)| (made.name_of(key).to_owned(), Column::Numbers));
    let first =
        [(v.say(word::INDEX_PLACE), Column::Words), (v.say(word::INDEX_SCORE), Column::Numbers)];
    let table = Table {
        caption: v.say(word::INDEX_PARTS_TABLE),
        head: first.into_iter().chain(heads).collect(),
        rows: found.ranked().into_iter().take(MOST_ROWS).map(row).collect(),
    };
    html! { details { summary { (v.say(word::INDEX_PARTS)) } (table.render()) (more(v, found)) } }
}

/// The figures as their tables have them, with what is missing and what is kept back.
pub fn figures(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let made = &seen.index.made;
    let cell = |at: usize,
                name: &str,
                (key, column): &(Key, crate::evidence::index::columns::Column)| {
        let of = found.panel.indicators().iter().position(|i| i.key == *key);
        let figure = of.and_then(|of| found.panel.columns().get(of)?.get(at).copied().flatten());
        let is_hidden = column
            .figures
            .iter()
            .any(|(code, (known, _))| known == name && column.hidden.contains(code));
        match figure {
            Some(n) => v.numbers().decimal(n, if n.fract() == 0.0 { 0 } else { 1 }),
            None if is_hidden => v.say(word::INDEX_KEPT_BACK),
            None => "–".to_owned(),
        }
    };
    let row = |(at, unit): (usize, &::composite::Unit)| {
        let cells = found.columns.iter().map(|column| html! { (cell(at, &unit.name, column)) });
        std::iter::once(html! { bdi { (unit.name) } }).chain(cells).collect()
    };
    let head = |(key, column): &(Key, crate::evidence::index::columns::Column)| {
        (format!("{} ({})", made.name_of(key), words::period(v, column.period)), Column::Numbers)
    };
    let first = (v.say(word::INDEX_PLACE), Column::Words);
    let table = Table {
        caption: v.say(word::INDEX_FIGURES_TABLE),
        head: std::iter::once(first).chain(found.columns.iter().map(head)).collect(),
        rows: found.panel.units().iter().enumerate().take(MOST_ROWS).map(row).collect(),
    };
    html! { details { summary { (v.say(word::INDEX_FIGURES)) } (table.render()) (more(v, found)) } }
}

/// Everything that was chosen.
pub fn recipe(v: &Visitor, made: &Made) -> Markup {
    let answer = |(name, answer): (&str, &str)| {
        let meaning = v.say_named(&format!("{name}-{answer}"));
        (v.say_named(&format!("field-{name}")), html! { (meaning) })
    };
    let facts: Vec<_> = chosen(&made.recipe).into_iter().map(answer).collect();
    let better = |better: ::composite::Direction| match better {
        ::composite::Direction::HigherIsBetter => word::INDEX_BETTER_HIGHER,
        ::composite::Direction::LowerIsBetter => word::INDEX_BETTER_LOWER,
    };
    let row = |taken: &crate::evidence::index::Taken| {
        let parts = made.parts();
        let part = parts.iter().find(|(part, _)| *part.key() == taken.key);
        let group = part.and_then(|(_, group)| *group).map(|node| made.name_of(&node.key));
        let weight = part.map(|(part, _)| v.numbers().decimal(part.weight(), 1));
        vec![
            html! { bdi { (taken.name) } },
            html! { (v.say(better(taken.better))) },
            html! { (weight.unwrap_or_default()) },
            html! { bdi { (group.unwrap_or_default()) } },
        ]
    };
    let heads = [
        (word::INDEX_FIGURE, Column::Words),
        (word::FIELD_INDEX_BETTER, Column::Words),
        (word::FIELD_INDEX_WEIGHT, Column::Numbers),
        (word::FIELD_INDEX_GROUP, Column::Words),
    ];
    let table = Table {
        caption: v.say(word::INDEX_WHICH),
        head: heads.map(|(head, kind)| (v.say(head), kind)).to_vec(),
        rows: made.taken.iter().map(row).collect(),
    };
    html! { details { summary { (v.say(word::INDEX_HOW)) } (list::facts(&facts)) (table.render()) } }
}
