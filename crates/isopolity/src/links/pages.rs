//! The page on which a city sees which web addresses no longer answer, and the form that puts
//! another in the place of one.

use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self, Line, Weight};
use ui::list;
use ui::notice::{self, Kind};

use super::{Check, Listed, Standing};
use crate::access::Act;
use crate::network::City;
use crate::outside::Asking;
use crate::web::forms::Entered;
use crate::web::frame::{Sheet, field, form_sheet, headline};
use crate::web::{Visitor, encode};
use crate::word;

fn way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let page = format!("/cities/{}", city.key);
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), page.clone()),
        (v.say(word::DIRECTORY_TITLE), format!("{page}/directory")),
    ]
}

fn page_of(city: &City) -> String {
    format!("/cities/{}/directory/links", city.key)
}

/// Every address, by how it stands.
pub fn list(v: &Visitor, city: &City, asking: Asking, all: &[Listed]) -> Response {
    let may = v.may(Act::WriteDirectory) && asking == Asking::On;
    let page = page_of(city);
    let content = html! {
        @if asking == Asking::Off { (notice::notice(Kind::Note, &html! { p { (v.say(word::LINKS_OFF)) } })) }
        @if all.is_empty() { (list::nothing(&v.say(word::LINKS_NONE), None)) }
        @if may && !all.is_empty() { (form::post(&page, &form::button_with(&v.say(word::LINKS_LOOK_ALL), Weight::Secondary, "act", "all"))) }
        @for standing in Standing::ALL { (group(v, city, standing, all, (may, asking))) }
    };
    let title = v.say(word::LINKS_TITLE);
    let top = headline(v, &way(v, city), "", title, v.say(word::LINKS_LEDE));
    Sheet::new(top, content).answer(v)
}

fn group(
    v: &Visitor,
    city: &City,
    standing: Standing,
    all: &[Listed],
    (may, asking): (bool, Asking),
) -> Markup {
    let those: Vec<_> = all.iter().filter(|l| l.check.standing == standing).collect();
    let name = standing.as_str();
    let fact = [("n", those.len().into())];
    html! { @if !those.is_empty() { section.section {
        h2 { (v.say_named_with(&format!("links-group-{name}"), &fact)) }
        // Nobody's turn comes while nothing is asked.
        @if asking == Asking::On || standing != Standing::New { p.hint { (v.say_named(&format!("links-group-{name}-hint"))) } }
        ul.items { @for listed in those { (item(v, city, listed, may)) } }
    } } }
}

fn item(v: &Visitor, city: &City, listed: &Listed, may: bool) -> Markup {
    let check = &listed.check;
    html! { li {
        p.item-title { a href=(check.address) rel="noreferrer" dir="ltr" { (check.address) } }
        @if check.checked_at.is_some() { p { (answered(v, check)) } }
        @if let Some(to) = &check.moved_to { p { (v.say(word::LINKS_MOVED)) " " a href=(to) rel="noreferrer" dir="ltr" { (to) } } }
        p.meta {
            @if let Some(at) = check.checked_at {
                @let at = at.to_string();
                time datetime=(at) { (v.say_with(word::LINKS_LOOKED_ON, &[("date", v.date(&at).as_str().into())])) } " · "
            }
            (v.say(word::LINKS_USED)) " "
            @for (place, used) in listed.used.iter().enumerate() {
                @if place > 0 { (v.lang().list_comma()) }
                @if v.may(Act::WriteDirectory) { a href=(used.href) { (v.text(&used.title)) } } @else { (v.text(&used.title)) }
            }
        }
        @if v.may(Act::WriteDirectory) { (acts(v, city, check, may)) }
    } }
}

fn acts(v: &Visitor, city: &City, check: &Check, may_look: bool) -> Markup {
    let page = page_of(city);
    let replace = format!("{page}/replace?address={}", encode(&check.address));
    let needs_another = matches!(check.standing, Standing::Broken | Standing::Doubtful);
    let weight = if needs_another { Weight::Secondary } else { Weight::Quiet };
    html! { div.row {
        @if v.may(Act::PublishDirectory) { (form::link_button(&v.say(word::LINKS_REPLACE), weight, &replace)) }
        @if may_look { (form::post(&page, &html! {
            (form::hidden("address", &check.address))
            (form::button(&v.say(word::LINKS_LOOK), Weight::Quiet))
        })) }
    } }
}

/// What was answered, in plain words.
fn answered(v: &Visitor, check: &Check) -> String {
    let Ok(status) = check.answer.parse::<u16>() else {
        return v.say_named(&format!("links-answer-{}", check.answer));
    };
    let word = match status {
        200..=399 => word::LINKS_ANSWER_WELL,
        401 | 403 => word::LINKS_ANSWER_NO_ENTRY,
        404 => word::LINKS_ANSWER_NOT_THERE,
        410 => word::LINKS_ANSWER_GONE,
        429 => word::LINKS_ANSWER_TOO_OFTEN,
        500..=599 => word::LINKS_ANSWER_FAULT,
        _ => word::LINKS_ANSWER_OTHER,
    };
    v.say_with(word, &[("status", check.answer.as_str().into())])
}

/// The form that puts another address in the place of one, everywhere.
pub fn replace_form(v: &Visitor, city: &City, listed: &Listed, entered: &Entered) -> Response {
    let content = html! {
        p { (v.say(word::LINKS_REPLACE_OLD)) " " bdi dir="ltr" { (listed.check.address) } }
        p { (v.say(word::LINKS_USED)) }
        ul { @for used in &listed.used { li { a href=(used.href) { (v.text(&used.title)) } } } }
        (form::post(&format!("{}/replace", page_of(city)), &html! {
            (form::hidden("address", &listed.check.address))
            (form::line(&field(v, entered, "new_address", word::FIELD_NEW_ADDRESS), Line::Web))
            (form::button(&v.say(word::LINKS_REPLACE), Weight::Primary))
        }))
    };
    let mut way = way(v, city);
    way.push((v.say(word::LINKS_TITLE), page_of(city)));
    let title = v.say(word::LINKS_REPLACE_TITLE);
    form_sheet(v, headline(v, &way, "", title, v.say(word::LINKS_REPLACE_LEDE)), entered, content)
}
