//! The pages about needs, strengths, programmes, pairs and visits.

pub mod matching;
pub mod programme;
pub mod stated;
pub mod visit;

use ::mentoring::{Barrier, Change, Dates, Degree, Fit, Reason, Topic, When};
use locale::Lang;
use maud::{Markup, html};
use measure::Key;
use ui::list;

use super::{Names, Programme};
use crate::network::Network;
use crate::web::Visitor;
use crate::word;

/// The word for a topic.
pub fn topic(v: &Visitor, topic: &Topic) -> String {
    v.say_named(&format!("topic-{}", topic.as_str()))
}

/// Topics with commas between.
fn topics(v: &Visitor, all: &[Topic]) -> String {
    all.iter().map(|t| topic(v, t)).collect::<Vec<_>>().join(" · ")
}

/// A degree as a bar with its figure of 100.
fn degree(v: &Visitor, degree: Degree) -> Markup {
    let figure = v.say_with(word::MENTORING_OF_100, &[("n", degree.percent().into())]);
    list::bar(degree.as_f64() * 100.0, &figure)
}

/// Days and spans in the visitor's language.
fn dates(v: &Visitor, all: &[Dates]) -> String {
    v.list(all.iter().map(|d| span(v, d)))
}

fn span(v: &Visitor, dates: &Dates) -> String {
    let (first, last) = (when(v, dates.first()), when(v, dates.last()));
    if first == last {
        first
    } else {
        v.say_with(word::MENTORING_SPAN, &[("first", first.into()), ("last", last.into())])
    }
}

fn when(v: &Visitor, when: When) -> String {
    v.date(&when.to_string())
}

/// Languages by their own names.
fn languages(v: &Visitor, all: &[Lang]) -> String {
    v.list(all.iter().map(|l| v.language(*l)))
}

/// The way to a page of a network.
fn way_to_network(v: &Visitor, network: &Network) -> Vec<(String, String)> {
    let all = (v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned());
    vec![all, (v.plain(&network.name).to_owned(), format!("/networks/{}", network.key))]
}

/// The way to a page below a programme.
fn way_to_programme(
    v: &Visitor,
    network: &Network,
    programme: &Programme,
) -> Vec<(String, String)> {
    let mut way = way_to_network(v, network);
    way.push((v.plain(&programme.title).to_owned(), programme.href()));
    way
}

/// «Schaerbeek mentors Jelgava»
fn pair_title(v: &Visitor, names: &Names, mentor: &Key, mentee: &Key) -> String {
    let (mentor, mentee) = (names.of(v.lang(), mentor), names.of(v.lang(), mentee));
    v.say_with(word::MENTORING_PAIR_TITLE, &[("mentor", mentor.into()), ("mentee", mentee.into())])
}

/// A barrier in words.
fn barrier(v: &Visitor, barrier: Barrier) -> String {
    let name = match barrier {
        Barrier::SameCity => "same-city",
        Barrier::NoCapacity => "no-capacity",
        Barrier::Forbidden => "forbidden",
        Barrier::NoSharedLanguage => "no-shared-language",
        Barrier::NoSharedTopic => "no-shared-topic",
        Barrier::PlacesTaken => "places-taken",
        Barrier::TiedToAnother => "tied-to-another",
        _ => "other",
    };
    v.say_named(&format!("mentoring-barrier-{name}"))
}

/// Barriers in words; without any, the city does not stand on that side.
fn barriers(v: &Visitor, all: &[Barrier]) -> String {
    if all.is_empty() {
        return v.say(word::MENTORING_BARRIER_OTHER);
    }
    all.iter().map(|b| barrier(v, *b)).collect::<Vec<_>>().join(" ")
}

/// What the milder reasons of a fit say: languages, size, borders.
fn milder(v: &Visitor, reason: &Reason) -> Option<String> {
    match reason {
        Reason::SharedLanguages(all) => Some(v.say_with(
            word::MENTORING_REASON_LANGUAGES,
            &[("languages", languages(v, all).into())],
        )),
        Reason::SimilarSize(alike) if alike.percent() >= 75 => {
            Some(v.say(word::MENTORING_REASON_SIZE_ALIKE))
        }
        Reason::SimilarSize(alike) if alike.percent() >= 40 => {
            Some(v.say(word::MENTORING_REASON_SIZE_SOMEWHAT))
        }
        Reason::SimilarSize(_) => Some(v.say(word::MENTORING_REASON_SIZE_FAR)),
        Reason::AcrossBorders => Some(v.say(word::MENTORING_REASON_BORDERS)),
        _ => None,
    }
}

/// Why a pair fits, sentence by sentence; needs lead to their pages.
fn reasons(
    v: &Visitor,
    inputs: &super::matching::Inputs,
    mentor: &Key,
    mentee: &Key,
    fit: &Fit,
) -> Markup {
    let name = |city: &Key| inputs.names.of(v.lang(), city);
    let percent = |degree: &Degree| degree.percent().to_string();
    let open = fit.reasons.iter().filter_map(|reason| match reason {
        Reason::LeavesOpen { topic: on, weight } => {
            Some(format!("{} ({})", topic(v, on), percent(weight)))
        }
        _ => None,
    });
    let open = v.list(open);
    let milder: Vec<_> = fit.reasons.iter().filter_map(|reason| milder(v, reason)).collect();
    html! {
        ul { @for reason in &fit.reasons { @if let Reason::Meets { topic: on, weight, level, .. } = reason { li {
            (v.say_with(word::MENTORING_REASON_MEETS, &[("topic", topic(v, on).into()), ("mentee", name(mentee).into()),
                ("mentor", name(mentor).into()), ("weight", percent(weight).into()), ("level", percent(level).into())]))
            (quoted(v, inputs, mentee, mentor, on))
        } } } }
        @if !open.is_empty() { p.quiet { (v.say_with(word::MENTORING_REASON_OPEN, &[("mentor", name(mentor).into()), ("topics", open.into())])) } }
        p.quiet { (milder.join(" ")) }
    }
}

/// The need and the strength in the cities' own sentences.
fn quoted(
    v: &Visitor,
    inputs: &super::matching::Inputs,
    mentee: &Key,
    mentor: &Key,
    on: &Topic,
) -> Markup {
    let need = inputs.on(mentee, ::mentoring::Stance::Need, on).next();
    let strength = inputs.on(mentor, ::mentoring::Stance::Strength, on).next();
    html! { @for (city, stated) in [(mentee, need), (mentor, strength)] { @if let Some(stated) = stated {
        p.meta { (inputs.names.of(v.lang(), city)) ": " a href=(stated.href()) { (v.text(&stated.says)) } }
    } } }
}

/// What another choice would cost, sentence by sentence.
fn price(v: &Visitor, names: &Names, change: &Change) -> Markup {
    let mut sentences = Vec::new();
    if change.fewer_served() > 0 {
        sentences
            .push(v.say_with(word::MENTORING_PRICE_SERVED, &[("n", change.fewer_served().into())]));
    }
    let sum = |of: f64| v.numbers().decimal(of * 100.0, 0);
    let (before, after) = (sum(change.before.sum()), sum(change.after.sum()));
    if before == after {
        sentences.push(v.say(word::MENTORING_PRICE_NOTHING));
    } else {
        let facts = [("before", before.into()), ("after", after.into())];
        sentences.push(v.say_with(word::MENTORING_PRICE_SUM, &facts));
    }
    if let (Some(before), Some(after)) = change.least()
        && before.percent() != after.percent()
        // With a city fewer the lowest fit may rise: that is no comfort, and is not told.
        && change.fewer_served() == 0
    {
        let facts = [
            ("before", before.percent().to_string().into()),
            ("after", after.percent().to_string().into()),
        ];
        sentences.push(v.say_with(word::MENTORING_PRICE_LEAST, &facts));
    }
    let who = |city: &Option<Key>| {
        city.as_ref().map_or_else(|| v.say(word::MENTORING_NOBODY), |c| names.of(v.lang(), c))
    };
    sentences.extend(change.moves.iter().take(12).map(|(mentee, before, after)| {
        let facts = [
            ("mentee", names.of(v.lang(), mentee).into()),
            ("before", who(before).into()),
            ("after", who(after).into()),
        ];
        v.say_with(word::MENTORING_PRICE_MOVE, &facts)
    }));
    html! { ul { @for sentence in sentences { li { (sentence) } } } }
}

/// What was assumed, where there is anything.
fn assumptions(v: &Visitor, programme: &Programme) -> Markup {
    html! { @if !programme.assumptions.is_empty() { section.section {
        h2 { (v.say(word::MENTORING_ASSUMPTIONS)) }
        p.quiet { (v.say(word::MENTORING_ASSUMPTIONS_LEDE)) }
        ul { @for assumption in &programme.assumptions { li { (v.text(assumption)) } } }
    } } }
}
