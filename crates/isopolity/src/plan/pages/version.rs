//! The pages about versions of a plan, what changed between them, and the mentor's review.

use ::plan::{Change, Plan, PlanVersion};
use axum::response::Response;
use locale::Lang;
use maud::{Markup, html};
use measure::Key;
use ui::conflict;
use ui::form::{self, Choice, Field, Weight};
use ui::list::{self, Item};

use super::{Told, actions, prose, spoken, state_word, totals, truth, way, years};
use crate::access::Act;
use crate::network::City;
use crate::plan::chain;
use crate::plan::forms;
use crate::plan::{Kept, Saved};
use crate::web::frame::{Sheet, field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

fn number_word(v: &Visitor, number: u32) -> String {
    v.say_with(word::PLAN_VERSION_N, &[("n", number.into())])
}

/// The versions of a plan, and the form that saves the next one.
pub fn versions(
    v: &Visitor,
    city: &City,
    kept: &Kept,
    saved: &[Saved],
    entered: &Entered,
) -> Response {
    let page = format!("/cities/{}/plans/{}/versions", city.key, kept.plan.key);
    let item = |s: &Saved| Item {
        title: number_word(v, s.number).into(),
        href: format!("{page}/{}", s.number),
        meta: format!("{} · {}", v.date(&s.made_at.to_string()), s.by),
        summary: s.summary.clone().into(),
        tags: (kept.published == Some(s.number))
            .then(|| v.say(word::PLAN_PUBLIC))
            .into_iter()
            .collect(),
        ..Item::default()
    };
    let content = html! {
        @if v.may(Act::WriteCity) { (form::post(&page, &html! {
            (form::area(&field(v, entered, "summary", word::FIELD_SUMMARY).hint(v.say(word::PLAN_HINT_SUMMARY)), 3))
            (form::button(&v.say(word::PLAN_SAVE_VERSION), Weight::Primary))
        })) }
        section.section { h2 { (v.say(word::PLAN_SAVED_VERSIONS)) }
            @if saved.is_empty() { p.quiet { (v.say(word::PLAN_NO_VERSIONS)) } }
            @else { (list::items(&saved.iter().map(item).collect::<Vec<_>>())) }
        }
    };
    let top = headline(
        v,
        &way(v, city, Some(&kept.plan)),
        "",
        v.say(word::PLAN_VERSIONS),
        v.say(word::PLAN_VERSIONS_LEDE),
    );
    form_sheet(v, top, entered, content)
}

/// A version, to be read.
pub fn version(v: &Visitor, told: &Told, version: &PlanVersion, lang: Lang) -> Response {
    let page = format!("{}/versions/{}", told.address(), version.number());
    let is_public = told.kept.published == Some(version.number());
    let content = html! {
        (spoken(v, lang, version.summary()))
        p.quiet { (v.date(&version.made_at().to_string())) " · " (version.by()) " · " (state_word(v, told.plan.state)) " · " (years(&told.plan)) }
        div.row {
            (form::link_button(&v.say(word::PLAN_CHANGES), Weight::Secondary, &format!("{page}/changes")))
            @if v.may(Act::WriteCity) { (form::post(&page, &html! {
                (form::hidden("version", &told.kept.version.to_string()))
                @if is_public {
                    (form::button_with(&v.say(word::PLAN_WITHDRAW), Weight::Danger, "act", "withdraw"))
                } @else {
                    (form::button_with(&v.say(word::PLAN_PUBLISH), Weight::Primary, "act", "publish"))
                }
            })) }
        }
        (prose(v, &told.plan))
        (actions(v, told))
        (totals(v, &told.plan))
    };
    let kicker = format!("{} · {}", v.plain(&told.city.name), v.plain(&told.plan.title));
    let top = headline(
        v,
        &way(v, &told.city, Some(&told.plan)),
        &kicker,
        number_word(v, version.number()),
        "",
    );
    Sheet::new(top, content).truth(truth(&told.plan)).answer(v)
}

/// What changed from the version before to this one.
pub fn changes(
    v: &Visitor,
    city: &City,
    before: Option<&PlanVersion>,
    version: &PlanVersion,
) -> Response {
    let plan = version.content();
    let found = before.map(|b| version.changes_since(b)).unwrap_or_default();
    let content = html! {
        @match before {
            None => p { (v.say(word::PLAN_FIRST_VERSION)) },
            Some(before) => @for (key, changes) in grouped(&found) { section.section {
                h2 { (heading(v, key, before.content(), plan)) }
                @for change in changes { (shown(v, change)) }
            } },
        }
    };
    let mut way = way(v, city, Some(plan));
    let page = format!("/cities/{}/plans/{}/versions", city.key, plan.key);
    way.push((v.say(word::PLAN_VERSIONS), page.clone()));
    way.push((number_word(v, version.number()), format!("{page}/{}", version.number())));
    let lede = before.map_or_else(String::new, |b| {
        v.say_with(
            word::PLAN_CHANGES_BETWEEN,
            &[("before", b.number().into()), ("after", version.number().into())],
        )
    });
    Sheet::new(headline(v, &way, "", v.say(word::PLAN_CHANGES), &lede), content)
        .truth(truth(plan))
        .answer(v)
}

/// Changes by the action they concern, in their order; those of the plan itself under `None`.
fn grouped(changes: &[Change]) -> Vec<(Option<&Key>, Vec<&Change>)> {
    let mut groups: Vec<(Option<&Key>, Vec<&Change>)> = Vec::new();
    for change in changes {
        let key = match change {
            Change::ActionAdded { action } | Change::ActionRemoved { action } => Some(action),
            Change::Field { action, .. } => action.as_ref(),
            Change::ActionsReordered => None,
        };
        match groups.iter_mut().find(|(k, _)| *k == key) {
            Some((_, group)) => group.push(change),
            None => groups.push((key, vec![change])),
        }
    }
    groups
}

fn heading(v: &Visitor, key: Option<&Key>, before: &Plan, after: &Plan) -> String {
    let Some(key) = key else { return v.say(word::PLAN_CHANGES_OF_PLAN) };
    let action = after.action(key).or_else(|| before.action(key));
    action.map_or_else(|| chain::words_of(key), |a| v.plain(&a.title).to_owned())
}

fn shown(v: &Visitor, change: &Change) -> Markup {
    match change {
        Change::ActionAdded { .. } => html! { p { (v.say(word::PLAN_CHANGE_ADDED)) } },
        Change::ActionRemoved { .. } => html! { p { (v.say(word::PLAN_CHANGE_REMOVED)) } },
        Change::ActionsReordered => html! { p { (v.say(word::PLAN_CHANGE_REORDERED)) } },
        Change::Field { field, item, lang, before, after, .. } => {
            let label = v.say_named(&format!("plan-part-{}", field.replace('_', "-")));
            let language = lang.map(|l| format!(" ({})", v.language(l))).unwrap_or_default();
            let item = item.as_ref().map(|i| format!(" · {i}")).unwrap_or_default();
            let words =
                |text: &Option<String>| worded(v, field, text.as_deref().unwrap_or_default());
            let pieces = conflict::compare(&words(before), &words(after));
            html! {
                h3 { (label) (item) (language) }
                div lang=[*lang] dir=[lang.map(|l| l.direction().as_str())] { (conflict::changes(&pieces)) }
            }
        }
    }
}

/// A value of a change in words: states and other short words have their own.
fn worded(v: &Visitor, field: &str, text: &str) -> String {
    match (field, text) {
        (_, "") => String::new(),
        ("state", state) => v.say_named(&format!("plan-state-{state}")),
        ("focus", focus) => v.say_named(&format!("plan-focus-{focus}")),
        ("principles", answer) => v.say_named(&format!("plan-answer-{answer}")),
        ("indicator" | "evidence", key) => {
            Key::parse(key).map_or_else(|_| key.to_owned(), |k| chain::indicator_name(v, &k))
        }
        (_, text) => text.to_owned(),
    }
}

/// The form of the mentor's review of the newest version.
pub fn review_form(
    v: &Visitor,
    city: &City,
    kept: &Kept,
    version: Option<&PlanVersion>,
    entered: &Entered,
) -> Response {
    let page = format!("/cities/{}/plans/{}", city.key, kept.plan.key);
    let verdicts = ["endorse", "suggest-changes"].map(|verdict| Choice {
        value: verdict.to_owned(),
        label: v.say_named(&format!("plan-verdict-choose-{verdict}")),
        hint: v.say_named(&format!("plan-verdict-hint-{verdict}")),
    });
    let comment = |action: &::plan::Action| {
        let name = forms::comment_field(&action.key);
        let problem = entered.problem(&name).map(|p| v.say_problem(p));
        let field = Field {
            problem,
            value: entered.typed.get(&name).to_owned(),
            ..Field::new(name, v.plain(&action.title))
        };
        form::area(&field, 3)
    };
    let content = html! { @match version {
        None => p { (v.say(word::PLAN_REVIEW_NOTHING)) },
        Some(version) => {
            p { a href=(format!("{page}/versions/{}", version.number())) { (v.say_with(word::PLAN_REVIEW_READ, &[("n", version.number().into())])) } }
            (form::post(&format!("{page}/review"), &html! {
                (form::hidden("number", &version.number().to_string()))
                h2 { (v.say(word::PLAN_REVIEW_ACTIONS)) }
                p.quiet { (v.say(word::PLAN_REVIEW_ACTIONS_HINT)) }
                @for action in &version.content().actions { (comment(action)) }
                h2.section { (v.say(word::PLAN_REVIEW_WHOLE)) }
                (form::area(&field(v, entered, "summary", word::PLAN_REVIEW_SUMMARY), 6))
                (form::radios(&field(v, entered, "verdict", word::PLAN_VERDICT), &verdicts))
                (form::button(&v.say(word::PLAN_REVIEW_SEND), Weight::Primary))
            }))
        },
    } };
    let top = headline(
        v,
        &way(v, city, Some(&kept.plan)),
        v.plain(&kept.plan.title),
        v.say(word::PLAN_REVIEW),
        v.say(word::PLAN_REVIEW_LEDE),
    );
    form_sheet(v, top, entered, content)
}
