//! The pages of learning visits.

use ::mentoring::{Mode, Purpose, VisitState};
use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self, Choice, Line, Weight};
use ui::list;

use super::super::{Names, Pair, PairState, PairVisit, Programme};
use super::{dates, pair_title, way_to_programme};
use crate::access::Act;
use crate::network::Network;
use crate::web::frame::{field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// What a visit is for.
fn purpose(v: &Visitor, kept: &PairVisit) -> String {
    v.say(match kept.visit.purpose() {
        Purpose::Draft => word::MENTORING_VISIT_1,
        Purpose::Consolidate => word::MENTORING_VISIT_2,
        Purpose::Review => word::MENTORING_VISIT_3,
    })
}

fn state(v: &Visitor, state: VisitState) -> String {
    v.say(match state {
        VisitState::Planned => word::MENTORING_VISIT_PLANNED,
        VisitState::Moved => word::MENTORING_VISIT_MOVED,
        VisitState::Held => word::MENTORING_VISIT_HELD,
        VisitState::Cancelled => word::MENTORING_VISIT_CANCELLED,
    })
}

fn mode(v: &Visitor, mode: Mode) -> String {
    v.say(match mode {
        Mode::OnSite => word::MENTORING_MODE_ON_SITE,
        Mode::Remote => word::MENTORING_MODE_REMOTE,
    })
}

/// The visits of a pair, as a list.
pub fn of_pair(v: &Visitor, programme: &Programme, visits: &[PairVisit]) -> Markup {
    let may_run = v.may(Act::RunNetwork);
    html! {
        @if visits.is_empty() { p.quiet { (v.say(word::MENTORING_NO_VISITS)) } }
        ul.items { @for kept in visits { li {
            p.item-title { (purpose(v, kept)) " " (list::tag_mark(&state(v, kept.visit.state))) }
            p.meta { (dates(v, &kept.visit.dates)) " · " (mode(v, kept.visit.mode)) }
            @for given_up in &kept.visit.earlier { p.meta { (v.say_with(word::MENTORING_EARLIER, &[("dates", dates(v, given_up).into())])) } }
            @if may_run && matches!(kept.visit.state, VisitState::Planned | VisitState::Moved) {
                p { a href=(format!("{}/visits/{}", programme.href(), kept.id)) { (v.say(word::MENTORING_CHANGE_VISIT))
                    span.hide { " – " (purpose(v, kept)) ", " (dates(v, &kept.visit.dates)) } } }
            }
        } } }
    }
}

/// Every visit of a programme, pair by pair; the secretariat plans more.
pub fn list(
    v: &Visitor,
    (network, programme): (&Network, &Programme),
    (pairs, visits): (&[Pair], &[PairVisit]),
    names: &Names,
    entered: &Entered,
) -> Response {
    let own = |pair: &Pair| -> Vec<PairVisit> {
        visits
            .iter()
            .filter(|k| k.mentor == pair.mentor && k.mentee == pair.mentee)
            .cloned()
            .collect()
    };
    let active: Vec<_> = pairs.iter().filter(|p| p.state == PairState::Active).collect();
    let content = html! {
        @if pairs.is_empty() { (list::nothing(&v.say(word::MENTORING_NO_PAIRS), None)) }
        @for pair in pairs { section.section {
            h2 { a href=(pair.href()) { (pair_title(v, names, &pair.mentor, &pair.mentee)) } }
            (of_pair(v, programme, &own(pair)))
        } }
        @if v.may(Act::RunNetwork) && !active.is_empty() { section.section {
            h2 { (v.say(word::MENTORING_PLAN_VISIT)) }
            (plan_form(v, programme, &active, names, entered))
        } }
    };
    let way = way_to_programme(v, network, programme);
    let top =
        headline(v, &way, "", v.say(word::MENTORING_VISITS), v.say(word::MENTORING_VISITS_LEDE));
    form_sheet(v, top, entered, content)
}

fn plan_form(
    v: &Visitor,
    programme: &Programme,
    active: &[&Pair],
    names: &Names,
    entered: &Entered,
) -> Markup {
    let pairs: Vec<_> = active
        .iter()
        .map(|p| (format!("{}.{}", p.mentor, p.mentee), pair_title(v, names, &p.mentor, &p.mentee)))
        .collect();
    let numbers = [
        ("1", word::MENTORING_VISIT_1),
        ("2", word::MENTORING_VISIT_2),
        ("3", word::MENTORING_VISIT_3),
    ]
    .map(|(n, w)| (n.to_owned(), v.say(w)));
    form::post(
        &format!("{}/visits", programme.href()),
        &html! {
            (form::select(&field(v, entered, "pair", word::FIELD_PAIR), &pairs))
            (form::select(&field(v, entered, "number", word::MENTORING_NUMBER_FIELD), &numbers))
            (when_and_how(v, entered))
            (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
        },
    )
}

fn when_and_how(v: &Visitor, entered: &Entered) -> Markup {
    let modes =
        [("on-site", word::MENTORING_MODE_ON_SITE), ("remote", word::MENTORING_MODE_REMOTE)]
            .map(|(value, w)| Choice::new(value, v.say(w)));
    html! {
        (form::line(&field(v, entered, "dates", word::FIELD_DATES).hint(v.say(word::MENTORING_DATES_HINT)), Line::Text))
        (form::radios(&field(v, entered, "mode", word::FIELD_MODE), &modes))
    }
}

/// A visit that still lies ahead: move it, say that it took place, call it off.
pub fn one(
    v: &Visitor,
    (network, programme): (&Network, &Programme),
    kept: &PairVisit,
    names: &Names,
    entered: &Entered,
) -> Response {
    let action = format!("{}/visits/{}", programme.href(), kept.id);
    let is_open = matches!(kept.visit.state, VisitState::Planned | VisitState::Moved);
    let content = html! {
        (of_pair(v, programme, std::slice::from_ref(kept)))
        @if is_open && v.may(Act::RunNetwork) {
            (form::post(&action, &html! {
                (form::hidden("version", entered.typed.get("version")))
                (when_and_how(v, entered))
                div.row {
                    (form::button_with(&v.say(word::MENTORING_MOVE), Weight::Primary, "act", "move"))
                    (form::button_with(&v.say(word::MENTORING_HOLD), Weight::Secondary, "act", "hold"))
                    (form::button_with(&v.say(word::MENTORING_CANCEL), Weight::Danger, "act", "cancel"))
                }
            }))
        }
    };
    let mut way = way_to_programme(v, network, programme);
    way.push((v.say(word::MENTORING_VISITS), format!("{}/visits", programme.href())));
    let kicker = pair_title(v, names, &kept.mentor, &kept.mentee);
    form_sheet(v, headline(v, &way, &kicker, purpose(v, kept), ""), entered, content)
}
