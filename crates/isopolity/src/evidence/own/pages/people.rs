//! Small numbers of people on pages: what is asked, what was hidden and why, and the log of it.

use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self, Choice};
use ui::list::{self, Item};
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

use super::super::protect::{HiddenFigure, Protection, Sensitivity, Treatment};
use super::super::requests::Understood;
use super::super::{Release, forms};
use super::desk::Desk;
use super::{base, headline, way_below};
use crate::evidence::words;
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::Entered;
use crate::web::frame::{Sheet as Page, field};
use crate::word;

/// What is asked: how much the figures could harm, and what becomes of small numbers.
pub fn asked(v: &Visitor, desk: &Desk<'_>, entered: &Entered) -> Markup {
    let wish = forms::wish(&entered.typed);
    let wished = forms::wished(wish, None);
    let chosen = |name: &'static str, label| {
        let value = wished.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone());
        let field = field(v, entered, name, label);
        if field.value.is_empty() {
            form::Field { value: value.unwrap_or_default(), ..field }
        } else {
            field
        }
    };
    let harm = Sensitivity::ALL
        .map(|s| Choice::new(s.as_str(), v.say_named(&format!("own-sensitivity-{}", s.as_str()))));
    let treatments = [Treatment::Hidden, Treatment::Rounded(Treatment::BASE), Treatment::Shown];
    let treatments = treatments.map(|t| Choice {
        hint: v.say_named(&format!("own-small-{}-hint", t.as_str())),
        ..Choice::new(t.as_str(), v.say_named(&format!("own-small-{}", t.as_str())))
    });
    let bases = Treatment::BASES.map(|base| (base.to_string(), base.to_string()));
    let none = (String::new(), v.say(word::OWN_SAME_NONE));
    let is_other = |key: &&(measure::Key, String)| key.0.as_str() != entered.typed.get("table");
    let others =
        desk.tables.iter().filter(is_other).map(|(key, name)| (key.to_string(), name.clone()));
    let others: Vec<_> = std::iter::once(none).chain(others).collect();
    let same = chosen("own-same", word::FIELD_OWN_SAME).hint(v.say(word::OWN_SAME_HINT));
    html! { fieldset {
        legend { (v.say(word::OWN_PEOPLE)) }
        p { (v.say(word::OWN_PEOPLE_LEDE)) }
        (form::radios(&chosen("own-sensitivity", word::FIELD_OWN_SENSITIVITY), &harm))
        (form::radios(&chosen("own-small", word::FIELD_OWN_SMALL), &treatments))
        (form::select(&chosen("own-base", word::FIELD_OWN_BASE), &bases))
        @if others.len() > 1 { (form::select(&same, &others)) } @else { (form::hidden("own-same", "")) }
    } }
}

/// What was done with small numbers, before anything is published.
pub fn looked_at(v: &Visitor, found: &Understood) -> Markup {
    let done = &found.protection;
    html! {
        @match done.wish.treatment {
            Treatment::Hidden if done.few + done.others == 0 => { p { (v.say_with(word::OWN_NONE_SMALL, &fewest(done))) } }
            Treatment::Hidden => {
                (notice(Tone::Care, &html! { p { (v.say_with(word::OWN_HIDDEN, &hidden(done))) } p { (v.say(word::OWN_PROVEN)) } }))
                (explained(v, &found.hidden, done))
            }
            Treatment::Rounded(_) => { (notice(Tone::Care, &html! { p { (said(v, done)) } p { (v.say(word::OWN_PROVEN)) } })) }
            Treatment::Shown => { (notice(Tone::Care, &html! {
                p { (v.say(word::OWN_SHOWN)) }
                @if done.opened > 0 { p { (v.say_with(word::OWN_OPENED, &[("n", done.opened.into())])) } }
            })) }
        }
        @if done.out > 0 { (notice(Tone::Care, &html! { p { (v.say_with(word::OWN_OUT_ALREADY, &[("n", done.out.into())])) } })) }
    }
}

type Facts = Vec<locale::Fact<'static>>;

fn fewest(done: &Protection) -> Facts {
    vec![("fewest", usize::try_from(done.wish.sensitivity.fewest()).unwrap_or_default().into())]
}

fn hidden(done: &Protection) -> Facts {
    let counts = [("n", done.few + done.others), ("few", done.few), ("others", done.others)];
    let counts = counts.into_iter().map(|(name, n)| (name, n.into()));
    counts.chain(fewest(done)).collect()
}

/// What is hidden, why, and what a reader can prove all the same.
fn explained(v: &Visitor, all: &[HiddenFigure], done: &Protection) -> Markup {
    let number = |n: f64| words::number(v, ::evidence::Unit::Persons, n);
    let row = |one: &HiddenFigure| {
        let place = one.place.iter().map(|word| format!("\u{2068}{word}\u{2069}"));
        let what = one.is_base.then(|| v.say(word::OWN_UNIT_NR_ALL));
        let place: Vec<String> = place.chain([words::period(v, one.period)]).chain(what).collect();
        let known = match one.most {
            Some(most) => {
                let facts = [("low", number(one.least).into()), ("high", number(most).into())];
                v.say_with(word::OWN_BETWEEN, &facts)
            }
            None => v.say_with(word::OWN_AT_LEAST, &[("low", number(one.least).into())]),
        };
        let why = v.say_named(&format!("own-why-{}", one.why.as_str()));
        vec![
            html! { (place.join(" · ")) },
            html! { (number(one.figure)) },
            html! { (why) },
            html! { (known) },
        ]
    };
    let heads = [
        (v.say(word::OWN_HIDDEN_WHAT), Column::Words),
        (v.say(word::OWN_HIDDEN_NUMBER), Column::Numbers),
        (v.say(word::OWN_HIDDEN_WHY), Column::Words),
        (v.say(word::OWN_HIDDEN_KNOWN), Column::Words),
    ];
    let is_cut = all.len() < done.few + done.others;
    let table = Table {
        caption: v.say(word::OWN_HIDDEN_CAPTION),
        head: heads.to_vec(),
        rows: all.iter().map(row).collect(),
    };
    html! { (table.render()) @if is_cut { p.quiet { (v.say_with(word::OWN_HIDDEN_FIRST, &[("n", all.len().into())])) } } }
}

/// What was done with small numbers, in a sentence for everybody.
pub fn said(v: &Visitor, done: &Protection) -> String {
    match done.wish.treatment {
        Treatment::Rounded(base) => {
            let base = usize::try_from(base).unwrap_or_default();
            v.say_with(word::OWN_ROUNDED, &[("base", base.into())])
        }
        Treatment::Hidden if done.few + done.others == 0 => {
            v.say_with(word::OWN_NONE_SMALL, &fewest(done))
        }
        // Which of them are small is for nobody to know.
        Treatment::Hidden => {
            v.say_with(word::OWN_HIDDEN_ALL, &[("n", (done.few + done.others).into())])
        }
        Treatment::Shown => v.say(word::OWN_SHOWN_ALL),
    }
}

/// `/cities/{city}/figures/releases`
pub fn releases(v: &Visitor, city: &City, all: &[Release]) -> Response {
    let item = |one: &Release| {
        let day: String = one.at.chars().take(10).collect();
        Item {
            title: one.title.clone().into(),
            href: format!("{}/{}", base(city), one.table),
            meta: v.say_with(
                word::OWN_LOG_AT,
                &[("nr", one.nr.to_string().into()), ("day", v.date(&day).into())],
            ),
            summary: said(v, &one.protection).into(),
            ..Item::default()
        }
    };
    let items: Vec<Item> = all.iter().map(item).collect();
    let content = html! {
        @if all.is_empty() { (list::nothing(&v.say(word::OWN_LOG_NONE), None)) } @else { (list::items(&items)) }
    };
    let top = headline(
        v,
        &way_below(v, city),
        v.plain(&city.name),
        v.say(word::OWN_LOG),
        v.say(word::OWN_LOG_LEDE),
    );
    Page::new(top, content).answer(v)
}
