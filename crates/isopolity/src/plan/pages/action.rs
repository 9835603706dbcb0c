//! The page of an action: what is done, for which need, on whose example, with what money.

use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self, Weight};
use ui::list;

use super::{Told, facts, thread_link, truth, way};
use crate::access::Act;
use crate::plan::Copy;
use crate::plan::forms::word_of;
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline, paragraphs};
use crate::word;
use ::plan::Action;

/// An action; `told` carries it alone.
pub fn action(v: &Visitor, told: &Told) -> Response {
    let Some(action) = told.plan.actions.first() else {
        unreachable!("the request found the action")
    };
    let mut all = facts(v, told, action);
    all.extend(action.focus.map(|f| {
        (v.say(word::FIELD_FOCUS), html! { (v.say_named(&format!("plan-focus-{}", word_of(&f)))) })
    }));
    if !action.principles.is_empty() {
        all.push((v.say(word::PLAN_PRINCIPLES), principles(v, action)));
    }
    let content = html! {
        @if let Some(what) = &action.what { (paragraphs(v, what)) }
        (list::facts(&all))
        (thread_link(v, told, action))
        @if told.copy == Copy::Working && v.may(Act::WriteCity) { (desk(v, told, action)) }
    };
    let kicker = v.say(word::PLAN_ACTION);
    let top =
        headline(v, &way(v, &told.city, Some(&told.plan)), &kicker, v.phrase(&action.title), "");
    Sheet::new(top, content).truth(truth(&told.plan)).answer(v)
}

/// The city's own check against the four principles.
fn principles(v: &Visitor, action: &Action) -> Markup {
    html! { ul { @for (principle, answer) in &action.principles { li {
        (v.say_named(&format!("plan-principle-{}", principle.as_str()))) ": "
        (v.say_named(&format!("plan-answer-{}", word_of(answer))))
    } } } }
}

fn desk(v: &Visitor, told: &Told, action: &Action) -> Markup {
    let page = format!("{}/actions/{}", told.address(), action.key);
    let version = told.kept.action_versions.get(&action.key).copied().unwrap_or(0);
    html! { section.section {
        div.row {
            (form::link_button(&v.say(word::PLAN_ACTION_EDIT), Weight::Primary, &format!("{page}/edit")))
            @if action.indicator_to_move.is_some() {
                (form::link_button(&v.say(word::PLAN_MEASURE), Weight::Secondary, &format!("{page}/outcome")))
            }
        }
        details.section { summary { (v.say(word::PLAN_ACTION_REMOVE)) }
            p { (v.say(word::PLAN_ACTION_REMOVE_HINT)) }
            (form::post(&page, &html! {
                (form::hidden("version", &version.to_string()))
                (form::button_with(&v.say(word::PLAN_ACTION_REMOVE_NOW), Weight::Danger, "act", "remove"))
            }))
        }
    } }
}
