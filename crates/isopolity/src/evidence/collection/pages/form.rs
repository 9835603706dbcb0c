//! The form of a collection, for the secretariat.

use ::evidence::collection::Unit;
use axum::response::Response;
use maud::html;
use ui::form::{self, Choice, Line, Weight};

use super::super::{Asked, forms};
use crate::network::Network;
use crate::web::frame::{field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// The form: a new collection, or one that nobody has answered yet.
pub fn form(
    v: &Visitor,
    network: &Network,
    asked: Option<&Asked>,
    others: &[Asked],
    entered: &Entered,
) -> Response {
    let of = |name, label| field(v, entered, name, label);
    let hinted = |name, label, hint| field(v, entered, name, label).hint(v.say(hint));
    let choices = |name: &str, words: &[&str]| -> Vec<Choice> {
        let choice = |w: &&str| Choice::new(*w, v.say_named(&format!("collection-{name}-{w}")));
        words.iter().map(choice).collect()
    };
    let units: Vec<_> = Unit::ALL
        .iter()
        .map(|u| (u.as_str().to_owned(), v.say_named(&format!("collection-unit-{}", u.as_str()))))
        .collect();
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::line(&hinted("title", word::FIELD_TITLE, word::COLLECTION_TITLE_HINT), Line::Text))
        @if asked.is_none() { (form::line(&hinted("key", word::FIELD_KEY, word::NETWORK_KEY_HINT), Line::Text)) }
        (form::area(&hinted("why", word::FIELD_WHY, word::COLLECTION_WHY_HINT), 3))
        (form::area(&hinted("counts", word::FIELD_COUNTS, word::COLLECTION_COUNTS_HINT), 3))
        (form::radios(&of("asks_for", word::FIELD_ASKS_FOR), &choices("asks", &forms::KINDS)))
        (form::select(&of("unit", word::FIELD_UNIT), &units))
        (form::line(&hinted("period", word::FIELD_PERIOD, word::COLLECTION_PERIOD_HINT), Line::Text))
        (form::line(&of("deadline", word::FIELD_DEADLINE), Line::Date))
        (form::line(&hinted("embargo", word::FIELD_EMBARGO, word::COLLECTION_EMBARGO_HINT), Line::Date))
        (form::radios(&of("publication", word::FIELD_PUBLICATION), &choices("publication", &forms::PUBLICATIONS)))
        (form::radios(&of("better", word::FIELD_BETTER), &choices("better", &forms::BETTER)))
        (form::line(&of("least", word::FIELD_LEAST), Line::Decimal))
        (form::line(&of("most", word::FIELD_MOST), Line::Decimal))
        (form::line(&hinted("factor", word::FIELD_FACTOR, word::COLLECTION_FACTOR_HINT), Line::Decimal))
        (form::radios(&hinted("reminders", word::FIELD_REMINDERS, word::COLLECTION_REMINDERS_HINT), &choices("reminders", &forms::REMINDERS)))
        @if !others.is_empty() { (form::select(&hinted("follows", word::FIELD_FOLLOWS, word::COLLECTION_FOLLOWS_HINT), &earlier(v, others))) }
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let mut way = super::way(v, network);
    match asked {
        None => {
            let lede = v.say(word::COLLECTION_NEW_LEDE);
            let top = headline(v, &way, "", v.say(word::COLLECTION_NEW), lede);
            let action = format!("/networks/{}/collections/new", network.key);
            form_sheet(v, top, entered, form::post(&action, &fields))
        }
        Some(asked) => {
            way.push((v.plain(&asked.asks.title).to_owned(), asked.href()));
            let top = headline(v, &way, "", v.say(word::COLLECTION_EDIT), "");
            form_sheet(v, top, entered, form::post(&format!("{}/edit", asked.href()), &fields))
        }
    }
}

/// The collections that may have asked the same before.
fn earlier(v: &Visitor, others: &[Asked]) -> Vec<(String, String)> {
    let name = |a: &Asked| {
        let name = format!("{} ({})", v.plain(&a.asks.title), super::period(v, a.asks.period));
        (a.key.to_string(), name)
    };
    std::iter::once((String::new(), v.say(word::COLLECTION_FIRST_TIME)))
        .chain(others.iter().map(name))
        .collect()
}
