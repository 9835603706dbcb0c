//! Figures side by side: of the country, the region and places of the same kind; and cities that are
//! alike.

use std::collections::BTreeSet;

use ::evidence::{Observation, Reliability, Scope};
use ::publish::chart::{About, DotPlot, DotRow, Emphasis, Value};
use axum::response::Response;
use maud::{Markup, html};
use measure::Key;
use ui::figure::Figure;
use ui::form::{self, Choice, Field, Weight};
use ui::table::{Column, Table};

use crate::access::Act;
use crate::evidence::beside::{self, Alike, Side};
use crate::evidence::chart::{self, Plan};
use crate::evidence::own::OwnSide;
use crate::evidence::words;
use crate::network::{self, City};
use crate::web::frame::{Sheet, headline};
use crate::web::{Visitor, picture};
use crate::word;

/// The most cities among which an officer chooses.
const MOST_ALIKE: usize = 40;

/// The gaps of an indicator side by side, the city's own first; nothing where there is but one.
pub fn figure(v: &Visitor, city: &City, sides: &[Side<'_>], own: &[OwnSide<'_>]) -> Markup {
    let is_shown = sides.len() + own.len() > 1;
    let Some(first) = sides.first().filter(|_| is_shown) else { return html! {} };
    let part = first.part;
    let plan = Plan::Dots(plot(v, city, sides, own));
    let unit = part.indicator.unit;
    let prefix = format!("beside-{}", part.indicator.key);
    let mut sources: BTreeSet<String> = sides.iter().map(|s| words::source(v, s.part)).collect();
    sources.extend(own.iter().map(|o| words::source_of(v, &o.table.dataset.title)));
    Figure {
        title: v.say(word::EVIDENCE_BESIDE),
        drawing: picture::on_page(v.lang(), &prefix, &|n| words::number(v, unit, n), &|canvas| {
            plan.draw(canvas)
        }),
        caption: html! {
            p { (v.say_with(word::EVIDENCE_BESIDE_NOTE, &[("city", v.plain(&city.name).into())])) }
            @if sides.iter().any(|side| side.gap.reliability == Reliability::Uncertain) { p { (v.say(word::EVIDENCE_HOLLOW)) } }
            @for source in &sources { p { (source) } }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), table(v, city, sides, own).render())),
        links: Vec::new(),
    }
    .render()
}

/// What a side is: «The region: Östra Mellansverige».
fn label(v: &Visitor, city: &City, side: &Side<'_>) -> String {
    let scope = side.part.tabled.table.scope;
    let place = match scope {
        Scope::DegreeOfUrbanisation => {
            let class = city.urbanisation.as_deref().unwrap_or_default();
            network::urbanisation(v, class)
        }
        Scope::City => v.plain(&city.name).to_owned(),
        _ => words::place(v, side.part, &side.place),
    };
    let kind = v.say_named(&format!("evidence-scope-{}", words::key_of(&scope)));
    format!("{kind}: {place}")
}

/// The same with its year, and a mark where its figures were made up.
fn whole_label(v: &Visitor, city: &City, side: &Side<'_>) -> String {
    let told = format!("{} ({})", label(v, city, side), side.year);
    told_of([Some(told), v.example_mark(side.part.is_example())])
}

/// What a gap of the city's own is: «The city’s own figures: Riga (2024)», with the same mark.
fn own_label(v: &Visitor, city: &City, own: &OwnSide<'_>) -> String {
    let year = words::period(v, own.found.period);
    let facts = [("city", v.plain(&city.name).into()), ("year", year.into())];
    let told = v.say_with(word::OWN_SIDE, &facts);
    let name = own.table.name().to_owned();
    told_of([Some(told), Some(name), v.example_mark(own.table.told.example)])
}

/// What is told in a line.
fn told_of<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Whom it compares, and how far the gap may be chance where that is known.
fn own_note(v: &Visitor, own: &OwnSide<'_>) -> String {
    let group = words::group_by(v, own.found.basis, own.found.gap.group);
    let Some(limits) = own.found.interval else { return group };
    let (low, high) = (words::points(v, limits.low), words::points(v, limits.high));
    v.say_with(
        word::OWN_INTERVAL,
        &[("group", group.into()), ("low", low.into()), ("high", high.into())],
    )
}

fn plot(v: &Visitor, city: &City, sides: &[Side<'_>], all_own: &[OwnSide<'_>]) -> DotPlot {
    let value = |cell: Observation, reliability| {
        let amount = cell.value?;
        let is_uncertain = reliability == Reliability::Uncertain;
        Some(if is_uncertain { Value::uncertain(amount) } else { Value::sure(amount) })
    };
    let row = |side: &Side<'_>| DotRow {
        label: label(v, city, side),
        first: value(side.gap.newcomers, side.gap.reliability),
        second: value(side.gap.nationals, side.gap.reliability),
        emphasis: Emphasis::Plain,
        note: Some(told_of([
            Some(words::group(v, side.part, side.gap.group)),
            Some(side.year.to_string()),
            v.example_mark(side.part.is_example()),
        ])),
    };
    let own_row = |own: &OwnSide<'_>| DotRow {
        label: told_of([
            Some(v.say_with(word::OWN_SIDE_SHORT, &[("city", v.plain(&city.name).into())])),
            (all_own.len() > 1).then(|| own.table.name().to_owned()),
        ]),
        first: value(own.found.gap.newcomers, own.found.gap.reliability),
        second: value(own.found.gap.nationals, own.found.gap.reliability),
        emphasis: Emphasis::Main,
        note: Some(told_of([
            Some(words::group_by(v, own.found.basis, own.found.gap.group)),
            Some(words::period(v, own.found.period)),
            v.example_mark(own.table.told.example),
        ])),
    };
    let part = sides.first().map(|side| side.part);
    DotPlot {
        about: About {
            title: part.map(|part| words::name(v, part.indicator)).unwrap_or_default(),
            description: v.say(word::EVIDENCE_BESIDE),
            source: part.map(|part| words::source(v, part)).unwrap_or_default(),
        },
        row_word: v.say(word::EVIDENCE_WHERE),
        first: v.say(word::EVIDENCE_NEWCOMERS),
        second: words::nationals(v, part.and_then(|part| part.tabled.table.basis)),
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        rows: all_own.iter().map(own_row).chain(sides.iter().map(row)).collect(),
    }
}

fn table(v: &Visitor, city: &City, sides: &[Side<'_>], own: &[OwnSide<'_>]) -> Table {
    let unit = sides.first().map_or(::evidence::Unit::Percent, |side| side.part.indicator.unit);
    let basis = sides.first().and_then(|side| side.part.tabled.table.basis);
    let figure =
        |cell: Observation| cell.value.map(|n| words::number(v, unit, n)).unwrap_or_default();
    let own_row = |own: &OwnSide<'_>| {
        let gap = &own.found.gap;
        let page = format!("/cities/{}/figures/{}", city.key, own.table.key);
        vec![
            html! { a href=(page) { (own_label(v, city, own)) } },
            html! { (figure(gap.nationals)) },
            html! { (figure(gap.newcomers)) },
            html! { (words::points(v, gap.gap_pp)) },
            html! { (own_note(v, own)) },
            html! { (gap.flags) },
        ]
    };
    let row = |side: &Side<'_>| {
        vec![
            html! { (whole_label(v, city, side)) },
            html! { (figure(side.gap.nationals)) },
            html! { (figure(side.gap.newcomers)) },
            html! { (words::points(v, side.gap.gap_pp)) },
            html! { (words::group(v, side.part, side.gap.group)) },
            html! { (side.gap.flags) },
        ]
    };
    Table {
        caption: v.say(word::EVIDENCE_BESIDE),
        head: vec![
            (v.say(word::EVIDENCE_WHERE), Column::Words),
            (chart::capital(&words::nationals(v, basis)), Column::Numbers),
            (chart::capital(&v.say(word::EVIDENCE_NEWCOMERS)), Column::Numbers),
            (v.say(word::EVIDENCE_GAP), Column::Numbers),
            (v.say(word::EVIDENCE_NOTE), Column::Words),
            (v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words),
        ],
        rows: own.iter().map(own_row).chain(sides.iter().map(row)).collect(),
    }
}

/// The cities with which a city compares itself: their size, density and share of newcomers.
pub fn cities(v: &Visitor, city: &City, chosen: &[Alike]) -> Markup {
    let choose = format!("/cities/{}/evidence/alike", city.key);
    html! { section.section {
        h2 { (v.say(word::EVIDENCE_ALIKE)) }
        @if chosen.is_empty() {
            p.quiet { (v.say(word::EVIDENCE_ALIKE_NONE)) }
        } @else {
            (cities_table(v, city, chosen).render())
            p.quiet { (v.say(word::EVIDENCE_ALIKE_NOTE)) }
        }
        @if v.may(Act::WriteCity) { p { (form::link_button(&v.say(word::EVIDENCE_ALIKE_CHOOSE), Weight::Secondary, &choose)) } }
    } }
}

/// The cities with what is known of them; what is known of none is no column.
fn cities_table(v: &Visitor, city: &City, chosen: &[Alike]) -> Table {
    let numbers = v.numbers();
    let told = |city: &City| {
        let share = city.foreign_share.map(|s| words::number(v, ::evidence::Unit::Percent, s));
        [
            city.inhabitants.map(|n| numbers.whole(n)),
            crate::evidence::beside::facts(city).density().map(|d| numbers.decimal(d, 0)),
            share,
            city.urbanisation.as_ref().map(|class| network::urbanisation(v, class)),
        ]
    };
    let head = [
        (v.say(word::NETWORK_INHABITANTS), Column::Numbers),
        (v.say(word::EVIDENCE_DENSITY), Column::Numbers),
        (v.say(word::NETWORK_FOREIGN_SHARE), Column::Numbers),
        (v.say(word::FIELD_URBANISATION), Column::Words),
    ];
    let others = chosen.iter().map(|other| {
        let href = format!("/cities/{}/evidence", other.city.key);
        (html! { a href=(href) { (v.name(&other.city.name)) } }, told(&other.city))
    });
    let own = (html! { strong { (v.name(&city.name)) } }, told(city));
    let all: Vec<_> = std::iter::once(own).chain(others).collect();
    let is_known =
        |at: &usize| all.iter().any(|(_, told)| told.get(*at).is_some_and(Option::is_some));
    let shown: Vec<usize> = (0..head.len()).filter(is_known).collect();
    let row = |(name, told): &(Markup, [Option<String>; 4])| {
        let cell =
            |at: &usize| html! { (told.get(*at).and_then(Option::as_deref).unwrap_or_default()) };
        std::iter::once(name.clone()).chain(shown.iter().map(cell)).collect()
    };
    let named = shown.iter().filter_map(|at| head.get(*at).cloned());
    Table {
        caption: v.say_with(word::EVIDENCE_ALIKE_CAPTION, &[("n", chosen.len().into())]),
        head: std::iter::once((v.say(word::EVIDENCE_CITY), Column::Words)).chain(named).collect(),
        rows: all.iter().map(row).collect(),
    }
}

/// `/cities/{city}/evidence/alike`: the cities among which an officer chooses.
pub fn choose(v: &Visitor, city: &City, all: &beside::Choice) -> Response {
    let chosen = all.keys();
    let choice = |other: &Alike| Choice {
        value: other.city.key.to_string(),
        label: v.plain(&other.city.name).to_owned(),
        hint: likeness(v, other),
    };
    let is_shown =
        |(at, other): &(usize, &Alike)| *at < MOST_ALIKE || chosen.contains(&other.city.key);
    let alike = all.alike.iter().enumerate().filter(is_shown).map(|(_, other)| choice(other));
    let is_unlike = |city: &&City| all.alike.iter().all(|other| other.city.key != city.key);
    let unlike = all.chosen.iter().filter(is_unlike);
    let unlike = unlike.map(|city| Choice::new(city.key.to_string(), v.plain(&city.name)));
    let choices: Vec<Choice> = unlike.chain(alike).collect();
    let ticked: Vec<&str> = chosen.iter().map(Key::as_str).collect();
    let field = Field::new("other", v.say(word::EVIDENCE_ALIKE_FIELD));
    let page = format!("/cities/{}/evidence", city.key);
    let content = html! {
        @if city.inhabitants.is_none() {
            p { (v.say(word::EVIDENCE_ALIKE_UNKNOWN)) " "
                a href=(format!("/cities/{}/facts", city.key)) { (v.say(word::NETWORK_EDIT_FACTS)) } }
        } @else if choices.is_empty() {
            p { (v.say(word::EVIDENCE_ALIKE_NOBODY)) }
        } @else {
            (form::post(&format!("{page}/alike"), &html! {
                (form::hidden("version", &all.version().to_string()))
                (form::boxes(&field, &choices, &ticked))
                (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
            }))
        }
    };
    let way = words::way_to_evidence(v, city);
    let top =
        headline(v, &way, "", v.say(word::EVIDENCE_ALIKE_CHOOSE), v.say(word::EVIDENCE_ALIKE_LEDE));
    Sheet::new(top, content).answer(v)
}

/// In what another city differs: «1.3 times as many people, 2 points more newcomers».
fn likeness(v: &Visitor, other: &Alike) -> String {
    let numbers = v.numbers();
    let likeness = &other.likeness;
    let times = |word, times: f64| v.say_with(word, &[("times", numbers.decimal(times, 1).into())]);
    let mut told = vec![times(word::EVIDENCE_ALIKE_PEOPLE, likeness.times_people)];
    told.extend(likeness.times_density.map(|n| times(word::EVIDENCE_ALIKE_DENSE, n)));
    told.extend(likeness.points_more.map(|points| {
        v.say_with(
            word::EVIDENCE_ALIKE_SHARE,
            &[
                ("points", words::points(v, points.abs()).into()),
                ("way", if points < 0.0 { "less" } else { "more" }.into()),
            ],
        )
    }));
    v.list(told)
}
