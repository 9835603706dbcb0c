//! The pages of a matching: the computed pairs with their reasons and prices, and history beside
//! them.

use std::collections::BTreeMap;

use ::mentoring::{Barrier, Difference, Pair as Computed, Pairing, Unmatched, Verdict};
use axum::response::Response;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Choice, Field, Weight};
use ui::list;
use ui::notice::{self, notice};

use super::super::matching::Inputs;
use super::super::{Pair, PairState, Programme};
use super::{barriers, degree, pair_title, price, reasons, way_to_programme};
use crate::access::Act;
use crate::network::Network;
use crate::web::frame::{Sheet, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// What somebody asked: what if these two were a pair?
pub struct WhatIf {
    /// The advising city.
    pub mentor: Key,
    /// The advised city.
    pub mentee: Key,
    /// What it would change, or what stands between.
    pub answer: Result<::mentoring::Change, Vec<Barrier>>,
}

/// Everything that the page of a matching shows.
pub struct Matching<'m> {
    /// The network and its programme.
    pub place: (&'m Network, &'m Programme),
    /// What the pairing rests on.
    pub inputs: &'m Inputs,
    /// The computed pairing.
    pub pairing: &'m Pairing,
    /// The pairs that can be accepted: the computed ones, or those of the question asked.
    pub offered: &'m [Computed],
    /// The pairs that were accepted.
    pub accepted: &'m [Pair],
    /// The question asked, if any.
    pub what_if: Option<&'m WhatIf>,
    /// Whether people once made pairs, to compare.
    pub historic: usize,
}

/// The matching of a programme.
pub fn one(v: &Visitor, m: &Matching<'_>, entered: &Entered) -> Response {
    let (network, programme) = m.place;
    let content = html! {
        @if let Some(asked) = m.what_if { (answer(v, m, asked)) }
        (pairs(v, m))
        (without(v, m))
        @if !m.pairing.pairs.is_empty() { (fair_and_sum(v, m)) }
        (ask(v, m))
        @if v.may(Act::RunNetwork) && !m.offered.is_empty() { (accept(v, m)) }
        (method(v, m))
        (super::assumptions(v, programme))
    };
    let way = way_to_programme(v, network, programme);
    let top = headline(
        v,
        &way,
        "",
        v.say(word::MENTORING_MATCHING),
        v.say(word::MENTORING_MATCHING_LEDE),
    );
    form_sheet(v, top, entered, content)
}

fn pairs(v: &Visitor, m: &Matching<'_>) -> Markup {
    html! { section.section {
        h2 { (v.say_with(word::MENTORING_PAIRS_N, &[("n", m.pairing.pairs.len().into())])) }
        @if m.pairing.pairs.is_empty() { p.quiet { (v.say(word::MENTORING_NO_PAIRS_COMPUTED)) } }
        ul.items { @for pair in &m.pairing.pairs { li { (computed(v, m, pair)) } } }
    } }
}

fn computed(v: &Visitor, m: &Matching<'_>, pair: &Computed) -> Markup {
    let kept = m.accepted.iter().find(|p| {
        p.mentor == pair.mentor && p.mentee == pair.mentee && p.state == PairState::Active
    });
    let title = pair_title(v, &m.inputs.names, &pair.mentor, &pair.mentee);
    html! {
        h3 { @match kept {
            Some(kept) => { a href=(kept.href()) { (title) } " " (list::tag_mark(&v.say(word::MENTORING_IS_ACCEPTED))) },
            None => (title),
        } }
        p { span.quiet { (v.say(word::MENTORING_FIT)) } " " (degree(v, pair.fit.score)) }
        (reasons(v, m.inputs, &pair.mentor, &pair.mentee, &pair.fit))
        details { summary { (v.say(word::MENTORING_OTHER_CHOICES)) span.hide { " – " (title) } } (choices(v, m, pair)) }
    }
}

/// The next best mentor, and what it costs to do without this pair.
fn choices(v: &Visitor, m: &Matching<'_>, pair: &Computed) -> Markup {
    let name = |city: &Key| m.inputs.names.of(v.lang(), city);
    html! {
        @match &pair.next_best {
            None => p { (v.say_with(word::MENTORING_NO_NEXT_BEST, &[("mentee", name(&pair.mentee).into())])) },
            Some(next) => {
                p { (v.say_with(word::MENTORING_NEXT_BEST, &[("mentor", name(&next.mentor).into()),
                    ("fit", next.fit.score.percent().to_string().into())])) }
                (price(v, &m.inputs.names, &next.change))
            },
        }
        @if pair.next_best.as_ref().is_some_and(|next| next.change == pair.regret) {
            p { (v.say(word::MENTORING_WITHOUT_PAIR_SAME)) }
        } @else {
            p { (v.say(word::MENTORING_WITHOUT_PAIR)) }
            (price(v, &m.inputs.names, &pair.regret))
        }
    }
}

fn without(v: &Visitor, m: &Matching<'_>) -> Markup {
    html! { @if !m.pairing.unmatched.is_empty() { section.section {
        h2 { (v.say_with(word::MENTORING_WITHOUT_N, &[("n", m.pairing.unmatched.len().into())])) }
        ul.items { @for city in &m.pairing.unmatched { li {
            h3 { (m.inputs.names.of(v.lang(), &city.mentee)) }
            (why_not(v, m, city))
        } } }
    } } }
}

/// What keeps each mentor away, mentors of one obstacle together.
fn why_not(v: &Visitor, m: &Matching<'_>, city: &Unmatched) -> Markup {
    let mut by_barrier: BTreeMap<&[Barrier], Vec<String>> = BTreeMap::new();
    for (mentor, between) in &city.barriers {
        by_barrier.entry(between).or_default().push(m.inputs.names.of(v.lang(), mentor));
    }
    // That a city cannot mentor itself needs no telling.
    by_barrier.retain(|between, _| !between.contains(&Barrier::SameCity));
    html! {
        @if by_barrier.is_empty() { p.meta { (v.say(word::MENTORING_NO_MENTORS)) } }
        @for (between, mentors) in by_barrier { p.meta { (v.list(mentors)) ": " (barriers(v, between)) } }
    }
}

/// The fair pairing beside the one with the highest sum.
fn fair_and_sum(v: &Visitor, m: &Matching<'_>) -> Markup {
    let name = |city: &Key| m.inputs.names.of(v.lang(), city);
    let fair: BTreeMap<&Key, (&Key, u8)> =
        m.pairing.pairs.iter().map(|p| (&p.mentee, (&p.mentor, p.fit.score.percent()))).collect();
    let sum: BTreeMap<&Key, (&Key, u8)> = m
        .pairing
        .by_sum
        .iter()
        .map(|(mentor, mentee, fit)| (mentee, (mentor, fit.percent())))
        .collect();
    if fair == sum {
        return html! { section.section { h2 { (v.say(word::MENTORING_FAIR_TITLE)) } p { (v.say(word::MENTORING_FAIR_SAME)) } } };
    }
    let mentees: std::collections::BTreeSet<_> = fair.keys().chain(sum.keys()).copied().collect();
    let cell = |found: Option<&(&Key, u8)>| match found {
        Some((mentor, fit)) => html! { (name(mentor)) " (" (fit) ")" },
        None => html! { span.quiet { (v.say(word::MENTORING_NOBODY)) } },
    };
    let words = |word| (v.say(word), ui::table::Column::Words);
    let table = ui::table::Table {
        caption: v.say(word::MENTORING_FAIR_CAPTION),
        head: vec![
            words(word::MENTORING_SIDE_MENTEE),
            words(word::MENTORING_FAIR),
            words(word::MENTORING_SUM),
        ],
        rows: mentees
            .into_iter()
            .map(|e| vec![html! { (name(e)) }, cell(fair.get(e)), cell(sum.get(e))])
            .collect(),
    };
    html! { section.section { h2 { (v.say(word::MENTORING_FAIR_TITLE)) } p { (v.say(word::MENTORING_FAIR_DIFFERENT)) } (table.render()) } }
}

/// «What if these two were a pair?»
fn ask(v: &Visitor, m: &Matching<'_>) -> Markup {
    let cities = |is_one: &dyn Fn(&::mentoring::Participant) -> bool| -> Vec<(String, String)> {
        let of_side = m.inputs.call.candidates.iter().map(|c| &c.participant).filter(|p| is_one(p));
        of_side.map(|p| (p.city.to_string(), m.inputs.names.of(v.lang(), &p.city))).collect()
    };
    let (mentors, mentees) = (cities(&|p| p.can_mentor()), cities(&|p| p.wants_mentor()));
    let chosen =
        |name: &str, label| Field { value: v.sought(name), ..Field::new(name, v.say(label)) };
    html! { @if !mentors.is_empty() && !mentees.is_empty() { section.section {
        h2 { (v.say(word::MENTORING_WHAT_IF)) }
        p.quiet { (v.say(word::MENTORING_WHAT_IF_LEDE)) }
        form method="get" action=(format!("{}/matching", m.place.1.href())) {
            (form::select(&chosen("mentor", word::MENTORING_SIDE_MENTOR), &mentors))
            (form::select(&chosen("mentee", word::MENTORING_SIDE_MENTEE), &mentees))
            (form::button(&v.say(word::MENTORING_ASK), Weight::Secondary))
        }
    } } }
}

fn answer(v: &Visitor, m: &Matching<'_>, asked: &WhatIf) -> Markup {
    let is_already =
        m.pairing.pairs.iter().any(|p| p.mentor == asked.mentor && p.mentee == asked.mentee);
    let facts = [("pair", pair_title(v, &m.inputs.names, &asked.mentor, &asked.mentee).into())];
    notice(
        notice::Kind::Note,
        &html! {
            h2 { (v.say_with(word::MENTORING_IF, &facts)) }
            @match &asked.answer {
                Ok(_) if is_already => p { (v.say(word::MENTORING_IF_SAME)) },
                Ok(change) => (price(v, &m.inputs.names, change)),
                Err(between) => p { (v.say(word::MENTORING_IF_BARRED)) " " (barriers(v, between)) },
            }
            p.small.quiet { (v.say(word::MENTORING_IF_NOT_SAVED)) }
        },
    )
}

/// The form with which the secretariat accepts pairs.
fn accept(v: &Visitor, m: &Matching<'_>) -> Markup {
    let choices: Vec<_> = m
        .offered
        .iter()
        .map(|p| {
            let label = pair_title(v, &m.inputs.names, &p.mentor, &p.mentee);
            let hint = v.say_with(word::MENTORING_OF_100, &[("n", p.fit.score.percent().into())]);
            Choice { hint, ..Choice::new(format!("{}.{}", p.mentor, p.mentee), label) }
        })
        .collect();
    let ticked: Vec<_> = choices.iter().map(|c| c.value.as_str()).collect();
    let field =
        Field::new("pairs", v.say(word::FIELD_PAIRS)).hint(v.say(word::MENTORING_ACCEPT_HINT));
    html! { section.section { h2 { (v.say(word::MENTORING_ACCEPT)) }
        (form::post(&format!("{}/matching", m.place.1.href()), &html! {
            (form::hidden("seen", &m.inputs.mark))
            (form::boxes(&field, &choices, &ticked))
            (form::button(&v.say(word::MENTORING_ACCEPT), Weight::Primary))
        }))
    } }
}

/// How it is computed, for those who want to check.
fn method(v: &Visitor, m: &Matching<'_>) -> Markup {
    html! { section.section { h2 { (v.say(word::MENTORING_METHOD)) }
        p { (v.say(word::MENTORING_METHOD_ORDER)) }
        p { (v.say(word::MENTORING_METHOD_FIT)) }
        p { (v.say(word::MENTORING_METHOD_PUBLIC)) }
        @if m.historic > 0 { p { a href=(format!("{}/matching/history", m.place.1.href())) { (v.say(word::MENTORING_HISTORY)) } } }
    } }
}

/// The computed pairs beside those that people once made.
pub fn history(
    v: &Visitor,
    (network, programme): (&Network, &Programme),
    inputs: &Inputs,
    differences: &[Difference],
) -> Response {
    let same = differences.iter().filter(|d| matches!(d.verdict, Verdict::Same(_))).count();
    let facts = [("same", same.into()), ("n", differences.len().into())];
    let content = html! {
        @if differences.is_empty() { (list::nothing(&v.say(word::MENTORING_NO_HISTORY), None)) } @else {
            p.lede { (v.say_with(word::MENTORING_HISTORY_SUM, &facts)) }
            ul.items { @for d in differences { li {
                h2 { (pair_title(v, &inputs.names, &d.historic.mentor, &d.historic.mentee)) }
                p.meta { (v.say(word::MENTORING_WORKED_ON)) " " (super::topics(v, &d.historic.topics)) }
                (verdict(v, inputs, d))
            } } }
        }
        (super::assumptions(v, programme))
    };
    let mut way = way_to_programme(v, network, programme);
    way.push((v.say(word::MENTORING_MATCHING), format!("{}/matching", programme.href())));
    let top =
        headline(v, &way, "", v.say(word::MENTORING_HISTORY), v.say(word::MENTORING_HISTORY_LEDE));
    Sheet::new(top, content).answer(v)
}

fn verdict(v: &Visitor, inputs: &Inputs, difference: &Difference) -> Markup {
    let pair = &difference.historic;
    let who = |city: &Option<Key>| {
        city.as_ref()
            .map_or_else(|| v.say(word::MENTORING_NOBODY), |c| inputs.names.of(v.lang(), c))
    };
    match &difference.verdict {
        Verdict::Same(fit) => html! {
            p { (list::tag_mark(&v.say(word::MENTORING_VERDICT_SAME))) " " (degree(v, fit.score)) }
            (reasons(v, inputs, &pair.mentor, &pair.mentee, fit))
        },
        Verdict::Different { computed, historic_fit, computed_fit, given_up } => html! {
            p { (list::tag_mark(&v.say(word::MENTORING_VERDICT_DIFFERENT))) " "
                (v.say_with(word::MENTORING_VERDICT_OTHER, &[("mentor", who(computed).into()),
                    ("fit", computed_fit.as_ref().map_or(0, |f| f.score.percent()).to_string().into()),
                    ("historic", historic_fit.score.percent().to_string().into())])) }
            p { (v.say(word::MENTORING_VERDICT_PRICE)) } (price(v, &inputs.names, given_up))
        },
        Verdict::Barred { computed, barriers: between } => html! {
            p { (list::tag_mark(&v.say(word::MENTORING_VERDICT_DIFFERENT))) " "
                (v.say_with(word::MENTORING_VERDICT_BARRED, &[("mentor", who(computed).into())])) " " (barriers(v, between)) }
        },
        Verdict::NotInCall => html! { p { (v.say(word::MENTORING_VERDICT_NOT_IN_CALL)) } },
    }
}
