//! The forms of a plan's texts and of an action.

use ::plan::{Action, Plan, Principle};
use axum::response::Response;
use locale::{Lang, Text};
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Field, Line, Weight};

use super::{SOURCES, source_word, way};
use crate::network::City;
use crate::plan::chain::{self, Offers};
use crate::plan::forms;
use crate::web::frame::{field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// The most sources of a budget line that the form shows.
const SHARES_SHOWN: usize = 3;

/// The form of a plan's texts.
pub fn plan_form(v: &Visitor, city: &City, plan: Option<&Plan>, entered: &Entered) -> Response {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    let area = |name, label, hint| form::area(&field(v, entered, name, label).hint(v.say(hint)), 6);
    let page = plan.map_or_else(
        || format!("/cities/{}/plans/new", city.key),
        |p| format!("/cities/{}/plans/{}/edit", city.key, p.key),
    );
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::hidden("lang", entered.typed.get("lang")))
        (line("title", word::FIELD_TITLE, Line::Text))
        @if plan.is_none() { (form::line(&field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT)), Line::Text)) }
        (line("from", word::FIELD_FROM, Line::Whole))
        (line("to", word::FIELD_TO, Line::Whole))
        (area("local_context", word::FIELD_LOCAL_CONTEXT, word::PLAN_HINT_CONTEXT))
        (area("target_group", word::FIELD_TARGET_GROUP, word::PLAN_HINT_TARGET))
        (area("how_to_communicate", word::FIELD_HOW_TO_COMMUNICATE, word::PLAN_HINT_COMMUNICATE))
        (area("monitoring_method", word::FIELD_MONITORING_METHOD, word::PLAN_HINT_MONITORING))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let content = html! {
        (languages(v, city, plan.map(|p| &p.title), entered, &page))
        (form::post(&page, &fields))
    };
    let title = v.say(if plan.is_some() { word::PLAN_EDIT } else { word::PLAN_NEW });
    form_sheet(v, headline(v, &way(v, city, plan), "", &title, ""), entered, content)
}

/// In which language this form is written, and in which others it can be.
fn languages(
    v: &Visitor,
    city: &City,
    text: Option<&Text>,
    entered: &Entered,
    page: &str,
) -> Markup {
    let here = forms::language(entered.typed.get("lang"), v.lang());
    let mut others: Vec<Lang> =
        text.into_iter().flat_map(Text::languages).chain(city.languages.iter().copied()).collect();
    others.push(v.lang());
    others.sort_unstable();
    others.dedup();
    others.retain(|l| *l != here);
    let name = |lang: Lang| crate::word::own_name(lang);
    html! { p.quiet {
        (v.say_with(word::PLAN_WRITING_IN, &[("language", name(here).into())]))
        @if !others.is_empty() { " " (v.say(word::PLAN_WRITE_IN)) " "
            @for (at, lang) in others.iter().enumerate() {
                @if at > 0 { " · " }
                a href=(format!("{page}?in={lang}")) lang=(lang) dir=(lang.direction().as_str()) { (name(*lang)) }
            }
        }
    } }
}

/// Choices for a select: nothing, what is offered, and what stands there already.
fn choices(
    v: &Visitor,
    offered: impl IntoIterator<Item = (String, String)>,
    now: &str,
) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), v.say(word::PLAN_CHOOSE_NONE))];
    all.extend(offered);
    if !all.iter().any(|(key, _)| key == now) {
        all.push((now.to_owned(), now.replace('-', " ")));
    }
    all
}

/// A list that opens with things of another slice.
fn pick(
    v: &Visitor,
    entered: &Entered,
    name: &str,
    label: locale::Word,
    hint: locale::Word,
    offered: &[(Key, Text)],
) -> Markup {
    let offered = offered.iter().map(|(key, text)| (key.to_string(), v.plain(text).to_owned()));
    let field = field(v, entered, name, label).hint(v.say(hint));
    let all = choices(v, offered, &field.value);
    form::select(&field, &all)
}

/// The form of an action.
pub fn action_form(
    v: &Visitor,
    city: &City,
    plan: &Plan,
    action: Option<&Action>,
    offers: &Offers,
    entered: &Entered,
) -> Response {
    let above = format!("/cities/{}/plans/{}/actions", city.key, plan.key);
    let page = action.map_or_else(|| format!("{above}/new"), |a| format!("{above}/{}/edit", a.key));
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::hidden("lang", entered.typed.get("lang")))
        (what(v, action, entered))
        h2.section { (v.say(word::PLAN_FORM_CHAIN)) }
        (links(v, offers, entered))
        h2.section { (v.say(word::PLAN_MOVES)) }
        (target(v, entered))
        h2.section { (v.say(word::PLAN_MILESTONES)) }
        (milestones(v, entered))
        h2.section { (v.say(word::PLAN_BUDGET)) }
        (lines(v, plan, entered))
        h2.section { (v.say(word::PLAN_PRINCIPLES)) }
        (principles(v, entered))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let content = html! {
        (languages(v, city, Some(action.map_or(&plan.title, |a| &a.title)), entered, &page))
        (form::post(&page, &fields))
    };
    let title =
        action.map_or_else(|| v.say(word::PLAN_ACTION_NEW), |_| v.say(word::PLAN_ACTION_EDIT));
    let kicker = action.map_or("", |a| v.plain(&a.title)).to_owned();
    form_sheet(v, headline(v, &way(v, city, Some(plan)), &kicker, &title, ""), entered, content)
}

fn what(v: &Visitor, action: Option<&Action>, entered: &Entered) -> Markup {
    let focus = ["interact", "participate", "govern"]
        .map(|f| (f.to_owned(), v.say_named(&format!("plan-focus-{f}"))));
    let focus_field = field(v, entered, "focus", word::FIELD_FOCUS);
    html! {
        (form::line(&field(v, entered, "title", word::FIELD_TITLE), Line::Text))
        @if action.is_none() { (form::line(&field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT)), Line::Text)) }
        (form::area(&field(v, entered, "what", word::FIELD_WHAT), 5))
        (form::line(&field(v, entered, "responsible", word::FIELD_RESPONSIBLE).hint(v.say(word::PLAN_HINT_RESPONSIBLE)), Line::Text))
        (form::select(&focus_field, &choices(v, focus, &focus_field.value)))
    }
}

fn links(v: &Visitor, offers: &Offers, entered: &Entered) -> Markup {
    let indicators = indicators(v);
    html! {
        (pick(v, entered, "need", word::FIELD_NEED, word::PLAN_HINT_NEED, &offers.needs))
        (pick(v, entered, "evidence", word::FIELD_EVIDENCE, word::PLAN_HINT_EVIDENCE, &indicators))
        (pick(v, entered, "practice", word::FIELD_PRACTICE, word::PLAN_HINT_PRACTICE, &offers.practices))
        (pick(v, entered, "service", word::FIELD_SERVICE, word::PLAN_HINT_SERVICE, &offers.services))
    }
}

/// Every indicator by its name.
fn indicators(v: &Visitor) -> Vec<(Key, Text)> {
    let keys = ::evidence::indicators().iter().filter_map(::evidence::Indicator::key);
    keys.map(|key| (key.clone(), Text::new(v.lang(), chain::indicator_name(v, &key)))).collect()
}

fn target(v: &Visitor, entered: &Entered) -> Markup {
    let line = |name, label| form::line(&field(v, entered, name, label), Line::Decimal);
    html! {
        (pick(v, entered, "indicator", word::FIELD_INDICATOR, word::PLAN_HINT_INDICATOR, &indicators(v)))
        (line("baseline", word::FIELD_BASELINE))
        (line("target", word::FIELD_TARGET))
        (form::line(&field(v, entered, "by", word::FIELD_BY).hint(v.say(word::PLAN_HINT_PERIOD)), Line::Text))
    }
}

/// A field of a numbered row.
fn numbered(v: &Visitor, entered: &Entered, name: String, label: locale::Word) -> Field {
    Field {
        problem: entered.problem(&name).map(|p| v.say_problem(p)),
        value: entered.typed.get(&name).to_owned(),
        ..Field::new(name, v.say(label))
    }
}

fn milestones(v: &Visitor, entered: &Entered) -> Markup {
    let states = ["planned", "done", "dropped"]
        .map(|s| (s.to_owned(), v.say_named(&format!("plan-milestone-{s}"))));
    let row = |n: usize| {
        let of = |name: &str, label| numbered(v, entered, format!("milestone-{n}-{name}"), label);
        html! { fieldset.field {
            legend { (v.say_with(word::PLAN_MILESTONE_N, &[("n", i64::try_from(n).unwrap_or(0).into())])) }
            (form::line(&of("title", word::PLAN_MILESTONE_TITLE), Line::Text))
            (form::line(&of("due", word::PLAN_MILESTONE_DUE), Line::Date))
            (form::select(&of("state", word::PLAN_MILESTONE_STATE), &states))
        } }
    };
    html! {
        @for n in 1..=forms::rows(&entered.typed, "milestone") { (row(n)) }
        p { (form::button_with(&v.say(word::PLAN_MORE_MILESTONES), Weight::Quiet, "more", "milestone")) }
    }
}

fn lines(v: &Visitor, plan: &Plan, entered: &Entered) -> Markup {
    let states = ["planned", "committed", "paid"]
        .map(|s| (s.to_owned(), v.say_named(&format!("plan-line-{s}"))));
    let years: Vec<_> =
        (plan.years.from..=plan.years.to).map(|y| (y.to_string(), y.to_string())).collect();
    let row = |n: usize| {
        let of = |name: &str, label| numbered(v, entered, format!("line-{n}-{name}"), label);
        let year = of("year", word::PLAN_LINE_YEAR);
        let mut currency = of("currency", word::PLAN_LINE_CURRENCY);
        if currency.value.is_empty() {
            currency.value = "EUR".to_owned();
        }
        html! { fieldset.field {
            legend { (v.say_with(word::PLAN_LINE_N, &[("n", i64::try_from(n).unwrap_or(0).into())])) }
            (form::line(&of("label", word::PLAN_LINE_LABEL), Line::Text))
            (form::select(&year, &choices(v, years.clone(), &year.value)))
            (form::line(&of("amount", word::PLAN_LINE_AMOUNT), Line::Decimal))
            (form::line(&currency, Line::Text))
            (form::select(&of("state", word::PLAN_LINE_STATE), &states))
            (shares(v, entered, n))
        } }
    };
    html! {
        p.quiet { (v.say(word::PLAN_HINT_SHARES)) }
        @for n in 1..=forms::rows(&entered.typed, "line") { (row(n)) }
        p { (form::button_with(&v.say(word::PLAN_MORE_LINES), Weight::Quiet, "more", "line")) }
    }
}

/// Who pays a line: those typed already, and at least three places.
fn shares(v: &Visitor, entered: &Entered, line: usize) -> Markup {
    let is_typed = |n: &usize| !entered.typed.get(&format!("line-{line}-source-{n}")).is_empty();
    let shown = (1..=::plan::MOST_SHARES).filter(is_typed).max().unwrap_or(0).max(SHARES_SHOWN);
    let known = || {
        SOURCES
            .iter()
            .filter_map(|s| Key::parse(s).ok())
            .map(|k| (k.to_string(), source_word(v, &k)))
    };
    html! { @for n in 1..=shown {
        @let source = numbered(v, entered, format!("line-{line}-source-{n}"), word::PLAN_LINE_SOURCE);
        div.row {
            (form::select(&source, &choices(v, known(), &source.value)))
            (form::line(&numbered(v, entered, format!("line-{line}-share-{n}"), word::PLAN_LINE_SHARE), Line::Decimal))
        }
    } }
}

fn principles(v: &Visitor, entered: &Entered) -> Markup {
    let answers =
        ["yes", "partly", "no"].map(|a| (a.to_owned(), v.say_named(&format!("plan-answer-{a}"))));
    let row = |principle: &Principle| {
        let name = format!("principle-{}", principle.as_str());
        let label = v.say_named(&format!("plan-principle-{}", principle.as_str()));
        let field = Field {
            problem: entered.problem(&name).map(|p| v.say_problem(p)),
            value: entered.typed.get(&name).to_owned(),
            ..Field::new(name, label)
        }
        .hint(v.say_named(&format!("plan-principle-hint-{}", principle.as_str())));
        form::select(&field, &choices(v, answers.clone(), &field.value))
    };
    html! { @for principle in &Principle::ALL { (row(principle)) } }
}
