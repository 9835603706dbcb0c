//! The page of the versions of one thing.

use axum::response::Response;
use locale::Text;
use maud::{Markup, html};
use ui::form::{self, Weight};

use super::Version;
use super::difference::{Part, between};
use super::naming::{self, Names};
use crate::access::Act;
use crate::directory::pages::{moment, way_to_form};
use crate::network::City;
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline};
use crate::word;

/// What the page shows.
pub(super) struct Shown<'h> {
    /// What the thing is called.
    pub title: &'h Text,
    /// Where it is written.
    pub form: String,
    /// Where an earlier version is taken again.
    pub action: String,
    /// Its version now.
    pub version: i64,
    /// Its versions, the latest first.
    pub(super) versions: Vec<Version>,
    /// What keys in it stand for.
    pub names: Names,
}

/// Every version with what was different.
pub(super) fn history(v: &Visitor, city: &City, shown: &Shown<'_>) -> Response {
    let content = html! {
        @if v.sought("done") == "unreadable" { (ui::notice::notice(ui::notice::Kind::Care, &html! { p { (v.say(word::HISTORY_UNREADABLE)) } })) }
        @if shown.versions.is_empty() { p.quiet { (v.say(word::HISTORY_NONE)) } }
        ol.items reversed { @for (at, line) in shown.versions.iter().enumerate() { li {
            h2.item-title { (said(v, line)) }
            p.line { span { (v.say_with(word::HISTORY_BY, &[("date", moment(v, city, &line.at).into()), ("who", line.person.as_str().into())])) } }
            (changes(v, &shown.names, (line.before.as_deref(), line.after.as_deref())))
            // The latest version is the one that stands.
            @if at > 0 && line.after.is_some() && v.may(Act::WriteDirectory) { (again(v, shown, line)) }
        } } }
        @if shown.versions.len() > 1 { p.hint { (v.say(word::HISTORY_RESTORE_HINT)) } }
    };
    let mut way = way_to_form(v, city);
    way.push((v.plain(shown.title).to_owned(), shown.form.clone()));
    let top = headline(
        v,
        &way,
        v.plain(shown.title),
        v.say(word::HISTORY_TITLE),
        v.say(word::HISTORY_LEDE),
    );
    Sheet::new(top, content).answer(v)
}

fn again(v: &Visitor, shown: &Shown<'_>, line: &Version) -> Markup {
    form::post(
        &shown.action,
        &html! {
            (form::hidden("version", &shown.version.to_string()))
            (form::hidden("line", &line.id))
            (form::button(&v.say(word::HISTORY_RESTORE), Weight::Quiet))
        },
    )
}

fn said(v: &Visitor, line: &Version) -> String {
    let name = format!("history-act-{}", line.act);
    v.find_named(&name, &[]).unwrap_or_else(|| line.act.clone())
}

/// What differs between two versions as JSON, in the words of the forms.
pub fn changes(
    v: &Visitor,
    names: &Names,
    (before, after): (Option<&str>, Option<&str>),
) -> Markup {
    let mut all = between(before, after, &|field, written| names.value(v, field, written));
    all.sort_by_key(|one| naming::rank(&one.field));
    html! { @if all.is_empty() { p.quiet.small { (v.say(word::HISTORY_SAME)) } } @else {
        dl.facts { @for one in &all {
            div { dt { (naming::field(v, one)) }
            // What is in no language, such as a telephone number, has a direction of its own.
            dd.version-text lang=[one.lang()] dir=(one.lang().map_or("auto", |l| l.direction().as_str())) { @for part in &one.parts { @match part {
                Part::Same(text) => (text),
                Part::Gone(text) => del { (text) },
                Part::New(text) => ins { (text) },
            } } } }
        } }
    } }
}
