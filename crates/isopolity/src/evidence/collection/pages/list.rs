//! A network's collections.

use axum::response::Response;
use maud::html;
use ui::form::{self, Weight};
use ui::list::{self, Item};

use super::super::{Asked, Stage};
use crate::access::Act;
use crate::network::Network;
use crate::web::Visitor;
use crate::web::frame::{Sheet, Truth, headline};
use crate::word;

/// A collection in a list.
fn item(v: &Visitor, asked: &Asked) -> Item {
    let deadline = v.date(&asked.asks.deadline.to_string());
    let until = v.say_with(word::COLLECTION_UNTIL, &[("day", deadline.into())]);
    let meta = [super::stage(v, asked.stage), super::period(v, asked.asks.period), until];
    Item {
        title: v.phrase(&asked.asks.title),
        href: asked.href(),
        meta: meta.join(" · "),
        example: v.example_mark(asked.example),
        ..Item::default()
    }
}

/// `/networks/{network}/collections`
pub fn all(v: &Visitor, network: &Network, all: &[Asked]) -> Response {
    let new = format!("/networks/{}/collections/new", network.key);
    let new_label = v.say(word::COLLECTION_NEW);
    let may_run = v.may(Act::RunNetwork);
    let of = |stage| {
        all.iter().filter(move |a| a.stage == stage).map(|a| item(v, a)).collect::<Vec<_>>()
    };
    let stages = [Stage::Prepared, Stage::Open, Stage::Closed];
    let content = html! {
        @if all.is_empty() {
            (list::nothing(&v.say(word::COLLECTION_NOTHING), may_run.then_some((&new_label, &new))))
        } @else {
            @if may_run { p { (form::link_button(&new_label, Weight::Primary, &new)) } }
            @for stage in stages { @let items = of(stage); @if !items.is_empty() {
                section.section { h2 { (super::stage(v, stage)) } (list::items(&items)) }
            } }
        }
    };
    let page = format!("/networks/{}", network.key);
    let way = [
        (v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned()),
        (v.plain(&network.name).to_owned(), page),
    ];
    let top = headline(
        v,
        &way,
        "",
        v.say(word::COLLECTION_COLLECTIONS),
        v.say(word::COLLECTION_COLLECTIONS_LEDE),
    );
    let truth = Truth::of(all.iter().any(|asked| asked.example));
    Sheet::new(top, content).truth(truth).answer(v)
}
