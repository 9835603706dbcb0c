//! The first page: the question, the areas of life, what is open now.

use maud::{Markup, html};
use ui::form::Field;
use ui::tile::Tile;

use super::asked::{Asked, Only};
use super::{Guest, guide, list, truth};
use crate::directory::area;
use crate::word;

/// The most open services on the first page.
const MOST_OPEN: usize = 6;

/// The first page.
pub fn page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let title = v.say(word::DIRECTORY_QUESTION);
    let main = html! {
        div.question {
            h1 { (title) }
            p.lede { (v.say(word::DIRECTORY_QUESTION_LEDE)) }
            (search(guest, &Asked::default()))
        }
        div.columns {
            div { (tiles(guest)) (guide::tiles(guest)) }
            div { (favourites(guest)) (guide::latest(guest)) @if guest.is_now() { (open_now(guest)) } (guide::next_events(guest))
                (guest.emergency()) (guide::links(guest)) (keeping(guest)) }
        }
    };
    guest.page(&title, "", truth(guest.city.directory().services.iter().map(AsRef::as_ref)), main)
}

/// The search box; what else was asked is kept.
pub fn search(guest: &Guest, asked: &Asked) -> Markup {
    let v = &guest.visitor;
    let field =
        Field { value: asked.question.clone(), ..Field::new("q", v.say(word::DIRECTORY_SEARCH)) };
    ui::form::search(&guest.href("/services"), &field, &v.say(word::FRAME_SEARCH), &html! {})
}

fn tiles(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    let count = |area| {
        (0..guest.city.directory().services.len())
            .filter(|at| guest.city.areas(*at).has(area))
            .count()
    };
    let tile = |(area, count): (area::Area, usize)| Tile {
        picture: area.picture(),
        label: v.say_named(&area.word()),
        note: v.say_with(word::DIRECTORY_COUNT, &[("n", count.into())]),
        href: guest.href(&Asked::default().but(|a| a.area = Some(area)).rest()),
    };
    let there = area::areas().map(|area| (area, count(area))).filter(|(_, count)| *count > 0);
    let all: Vec<_> = there.map(tile).collect();
    html! {
        h2.hide { (v.say(word::DIRECTORY_AREAS)) }
        (ui::tile::tiles(&all))
        p { a href=(guest.href("/services")) {
            (v.say_with(word::DIRECTORY_SEE_ALL, &[("n", guest.city.directory().services.len().into())]))
        } }
    }
}

/// What the reader kept, known to her device alone.
fn favourites(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    html! { section hidden data-favourites=(guest.key) data-services=(guest.href("/services/")) {
        h2 { (v.say(word::WELCOME_KEPT)) } p.small.quiet { (v.say(word::WELCOME_KEPT_LEDE)) }
        ul.items {}
    } }
}

/// What a device can keep of the whole city.
fn keeping(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    html! { div.no-print {
        @if guest.is_now() { p { a href=(guest.href("/guide.pdf")) { (v.say(word::WELCOME_PDF)) } } }
        p.small.quiet hidden data-kept-all { (v.say(word::WELCOME_KEPT_ALL)) }
        button.button.secondary type="button" hidden data-keep-all { (v.say(word::WELCOME_KEEP_ALL)) }
        button.button.secondary type="button" hidden data-install { (v.say(word::WELCOME_INSTALL)) }
    } }
}

fn open_now(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    let open = guest.city.open_now(guest.now);
    let is_open = |at: &usize| open.binary_search(at).is_ok();
    let first: Vec<_> =
        guest.city.order(guest.lang).iter().copied().filter(is_open).take(MOST_OPEN).collect();
    html! {
        h2 { (v.say(word::DIRECTORY_OPEN_NOW)) }
        @if open.is_empty() { p.quiet { (v.say(word::DIRECTORY_NONE_OPEN)) } }
        ul.items { @for service in first.iter().filter_map(|at| guest.city.at(*at)) { (list::item(guest, service, &[])) } }
        @if open.len() > MOST_OPEN {
            p { a href=(guest.href(&Asked::default().but(|a| a.open = Only::Yes).rest())) {
                (v.say_with(word::DIRECTORY_SEE_ALL_OPEN, &[("n", open.len().into())]))
            } }
        }
    }
}
