//! The pages on which officers write pages, events, news, numbers, words and desks.

use std::collections::{BTreeMap, BTreeSet};

use ::directory::Provenance;
use ::directory::guide::{Entry, Kind, Page, Tree};
use ::directory::pathway::Pathway;
use axum::response::Response;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Choice, Line, Weight};

use super::forms::{self, Around};
use crate::access::Act;
use crate::directory::ease::eased;
use crate::directory::pages::or_none;
use crate::directory::pages::{
    above, beginning, boxes, buttons, choices, contact_lines, ending, provenance, short_name,
    standing, themes, way_to_form,
};
use crate::directory::pictures::{Choices, Within, chooser};
use crate::directory::unfinished::Unfinished;
use crate::directory::{Kept, State, hours};
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline};
use crate::word;

fn page(city: &City) -> String {
    format!("/cities/{}/guide", city.key)
}

/// The most languages of an entry that are named; more are counted.
const MOST_NAMED: usize = 6;

/// Everything of a city by kind; what waits for review stands first.
pub fn overview(
    v: &Visitor,
    city: &City,
    all: &[Kept<Entry>],
    unfinished: &[Unfinished],
) -> Response {
    let is_example = all.iter().any(|k| k.current().provenance() == Provenance::Example);
    let waiting = crate::directory::waiting_items(v, &city.key, all);
    let content = html! {
        @if v.may(Act::WriteDirectory) { div.row {
            (form::link_button(&v.say(word::GUIDE_ADOPT), Weight::Secondary, &format!("{}/adopt", page(city))))
            (form::link_button(&v.say(word::TRANSLATE_TITLE), Weight::Secondary, &format!("/cities/{}/translate", city.key)))
            @if v.may(Act::PublishDirectory) { (form::link_button(&v.say(word::DIRECTORY_IMPORT), Weight::Secondary, &format!("/cities/{}/directory/import", city.key))) }
        } }
        @if v.may(Act::PublishDirectory) && !waiting.is_empty() { section.section { h2 { (v.say(word::GUIDE_WAITING)) }
            (ui::list::items(&waiting)) } }
        @if v.may(Act::WriteDirectory) { (crate::directory::pages::unfinished(v, city, unfinished)) }
        @for kind in Kind::ALL { section.section id=(kind.as_str()) {
            h2 { (v.say_named(&format!("guide-kind-{}", kind.as_str()))) }
            p.quiet { (v.say_named(&format!("guide-kind-{}-lede", kind.as_str()))) }
            @if kind == Kind::Page { (tree(v, city, all)) } @else {
                ul.items { @for kept in all.iter().filter(|k| k.record.kind() == kind) { (item(v, city, kept)) } } }
            @if v.may(Act::WriteDirectory) { p.row { (form::link_button(&v.say_named(&format!("guide-add-{}", kind.as_str())), Weight::Secondary, &format!("{}/{}/new", page(city), kind.as_str())))
                @if all.iter().any(|k| k.record.kind() == kind && k.state == State::Published) { a href=(format!("/cities/{}/directory/file.csv?of={}", city.key, kind.as_str())) { (v.say(word::DIRECTORY_EXPORT_CSV)) } } } }
        } }
    };
    let top =
        headline(v, &way_to_form(v, city), "", v.say(word::GUIDE_TITLE), v.say(word::GUIDE_LEDE));
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

/// Pages as they stand under each other.
fn tree(v: &Visitor, city: &City, all: &[Kept<Entry>]) -> Markup {
    let kept: BTreeMap<&Key, &Kept<Entry>> = all
        .iter()
        .filter(|k| k.record.kind() == Kind::Page)
        .map(|kept| (kept.record.key(), kept))
        .collect();
    let pages = kept.values().filter_map(|k| match k.current() {
        Entry::Page(page) => Some(page),
        _ => None,
    });
    let tree = Tree::new(pages);
    html! { ul.items { @for root in tree.roots() { (branch(v, city, &tree, &kept, root)) } } }
}

/// A page with those under it.
fn branch(
    v: &Visitor,
    city: &City,
    tree: &Tree<'_>,
    kept: &BTreeMap<&Key, &Kept<Entry>>,
    page: &Page,
) -> Markup {
    let children = tree.children(&page.key);
    let under = html! { @if !children.is_empty() {
    ul { @for child in children { (branch(v, city, tree, kept, child)) } } } };
    kept.get(&page.key).map_or_else(Markup::default, |kept| item_with(v, city, kept, &under))
}

fn item(v: &Visitor, city: &City, kept: &Kept<Entry>) -> Markup {
    item_with(v, city, kept, &Markup::default())
}

fn item_with(v: &Visitor, city: &City, kept: &Kept<Entry>, under: &Markup) -> Markup {
    let entry = kept.current();
    let kind = entry.kind().as_str();
    let href = format!("{}/{kind}/{}", page(city), entry.key());
    let named = entry.title().versions().filter(|t| !t.text.is_empty());
    let languages: Vec<String> = named.map(|t| v.language(t.lang)).collect();
    html! { li id=(format!("{kind}-{}", entry.key())) {
        p.item-title {
            @if v.may(Act::WriteDirectory) { a href=(href) { (v.text(entry.title())) } } @else { (v.text(entry.title())) }
            @for mark in standing(v, kept) { " " (ui::list::tag_mark(&mark)) }
            @if entry.provenance() == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
        }
        p.line {
            @if let Entry::Number(number) = entry { span dir="ltr" { (number.number) } }
            @if let Entry::News(news) = entry { span { (v.date(&news.from.to_string())) } }
            @if let Entry::Event(event) = entry { span { (v.date(&event.when.first.first_day().to_string())) } }
            @if languages.len() <= MOST_NAMED { span { (v.list(&languages)) } }
            @else { span { (v.say_with(word::GUIDE_LANGUAGES, &[("n", languages.len().into())])) } }
        }
        (under)
    } }
}

/// What stands in a new form.
pub fn blank(v: &Visitor, city: &City, kind: Kind) -> Typed {
    let mut pairs = crate::directory::pages::blank(v, city).pairs().to_vec();
    let today = v.app().now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    let more: &[(&str, &str)] = match kind {
        Kind::Page => &[("page_about", "everyday")],
        Kind::Event => &[("rhythm", "once"), ("cost", "free")],
        Kind::News => &[("shown_from", &today)],
        Kind::Term => &[("translating", "translate")],
        Kind::Number | Kind::Desk => &[],
    };
    pairs.extend(more.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    Typed::of(pairs)
}

/// The form of an entry.
pub fn form(
    v: &Visitor,
    city: &City,
    kind: Kind,
    around: &Around,
    kept: Option<&Kept<Entry>>,
    entered: &Entered,
) -> Response {
    let own = kept.map_or_else(|| "new".to_owned(), |k| k.record.key().to_string());
    let action = format!("{}/{}/{own}", page(city), kind.as_str());
    let fields = html! {
        (beginning(v, entered, kept.map(|k| (k.current().title(), action.as_str()))))
        (form::line(&field(v, entered, "entry_title", word::FIELD_ENTRY_TITLE), Line::Text))
        @if kept.is_none() { (short_name(v, entered)) }
        @if kind == Kind::Number { (form::line(&field(v, entered, "number", word::FIELD_NUMBER).hint(v.say(word::GUIDE_NUMBER_HINT)), Line::Text)) }
        (form::area(&eased(v, field(v, entered, "entry_text", word::FIELD_ENTRY_TEXT).hint(v.say(word::GUIDE_TEXT_HINT))), if kind == Kind::Page { 14 } else { 5 }))
        @if matches!(kind, Kind::Page | Kind::Event | Kind::News) {
            (chooser(v, entered, &Choices { city: &city.key, pictures: &around.pictures }, Within::Text)) }
        @match kind {
            Kind::Page => (of_page(v, entered, around, kept)),
            Kind::Event => (of_event(v, entered, around)),
            Kind::News => (of_news(v, entered)),
            Kind::Number => (order(v, entered)),
            Kind::Term => (form::radios(&field(v, entered, "translating", word::FIELD_TRANSLATING), &choices(v, "translating", &forms::TRANSLATINGS))),
            Kind::Desk => (of_desk(v, entered, around)),
        }
        (provenance(v, entered))
        (buttons(v, &action))
    };
    let content = html! {
        @if let Some(kept) = kept { (above(v, city, kept)) }
        (form::post(&action, &fields))
        @if let Some(kept) = kept.filter(|k| k.state != State::Withdrawn && v.may(Act::PublishDirectory)) {
            (ending(v, &format!("{action}/withdraw"), kept.version, word::GUIDE_WITHDRAW, word::GUIDE_WITHDRAW_HINT)) }
    };
    let title = v.say_named(&format!(
        "guide-{}-{}",
        if kept.is_some() { "edit" } else { "add" },
        kind.as_str()
    ));
    let kicker = kept.map(|k| v.plain(k.current().title())).unwrap_or_default();
    let mut way = way_to_form(v, city);
    way.push((v.say(word::GUIDE_TITLE), page(city)));
    let top = headline(v, &way, kicker, title, crate::directory::pages::kept(v, entered));
    form_sheet(v, top, entered, content)
}

fn order(v: &Visitor, entered: &Entered) -> Markup {
    form::line(
        &field(v, entered, "order", word::FIELD_ORDER).hint(v.say(word::GUIDE_ORDER_HINT)),
        Line::Whole,
    )
}

fn of_page(v: &Visitor, entered: &Entered, around: &Around, kept: Option<&Kept<Entry>>) -> Markup {
    let own = kept.map(|k| k.record.key());
    let walk = Tree::new(around.pages()).walk().into_iter().filter(|(_, p)| Some(&p.key) != own);
    let name = |depth: usize, text: &str| format!("{}{text}", "– ".repeat(depth));
    let parents = walk.map(|(depth, p)| (p.key.to_string(), name(depth, v.plain(&p.title))));
    let parents = or_none(v, parents);
    let desks: Vec<_> =
        around.desks().map(|d| Choice::new(d.key.as_str(), v.plain(&d.title))).collect();
    let elsewhere = around.elsewhere.iter().map(|(city, page)| {
        (format!("{city}.{}", page.key()), format!("{city}: {}", v.plain(page.title())))
    });
    let elsewhere = or_none(v, elsewhere);
    html! {
        (form::select(&field(v, entered, "parent", word::FIELD_PARENT), &parents))
        (order(v, entered))
        (form::radios(&field(v, entered, "page_about", word::FIELD_PAGE_ABOUT), &choices(v, "about", &forms::ABOUTS)))
        (themes(v, entered))
        @if !desks.is_empty() { (boxes(v, entered, "desks", word::FIELD_DESKS, &desks)) }
        (form::line(&field(v, entered, "checked_until", word::FIELD_CHECKED_UNTIL).hint(v.say(word::DIRECTORY_CHECKED_HINT)), Line::Date))
        @if elsewhere.len() > 1 { (form::select(&field(v, entered, "mirrors", word::FIELD_MIRRORS).hint(v.say(word::GUIDE_MIRRORS_HINT)), &elsewhere)) }
    }
}

fn organisation_and_place(v: &Visitor, entered: &Entered, around: &Around) -> Markup {
    let organisations =
        around.organisations.iter().map(|(key, name)| (key.to_string(), v.plain(name).to_owned()));
    let places =
        around.places.iter().map(|(key, name, _)| (key.to_string(), v.plain(name).to_owned()));
    html! {
        (form::select(&field(v, entered, "organisation", word::FIELD_ORGANISATION), &or_none(v, organisations)))
        (form::select(&field(v, entered, "place", word::FIELD_PLACE), &or_none(v, places)))
    }
}

fn of_event(v: &Visitor, entered: &Entered, around: &Around) -> Markup {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    let days: Vec<_> = forms::DAYS
        .iter()
        .zip(1..)
        .map(|(value, n)| Choice::new(*value, v.say_named(&format!("directory-day-{n}"))))
        .collect();
    html! {
        (line("starts_on", word::FIELD_STARTS_ON, Line::Date))
        (form::line(&field(v, entered, "starts_at", word::FIELD_STARTS_AT).hint(v.say(word::GUIDE_TIME_HINT)), Line::Text))
        (form::line(&field(v, entered, "ends_on", word::FIELD_ENDS_ON).hint(v.say(word::GUIDE_ENDS_HINT)), Line::Date))
        (line("ends_at", word::FIELD_ENDS_AT, Line::Text))
        (form::radios(&field(v, entered, "rhythm", word::FIELD_RHYTHM), &choices(v, "rhythm", &forms::RHYTHMS)))
        (form::line(&field(v, entered, "interval", word::FIELD_INTERVAL).hint(v.say(word::GUIDE_INTERVAL_HINT)), Line::Whole))
        (boxes(v, entered, "weekdays", word::FIELD_WEEKDAYS, &days))
        (line("repeat_until", word::FIELD_REPEAT_UNTIL, Line::Date))
        (form::line(&field(v, entered, "except", word::FIELD_EXCEPT).hint(v.say(word::GUIDE_EXCEPT_HINT)), Line::Text))
        (organisation_and_place(v, entered, around))
        (line("online", word::FIELD_ONLINE, Line::Text))
        (form::line(&field(v, entered, "spoken", word::FIELD_SPOKEN).hint(v.say(word::NETWORK_LANGUAGES_HINT)), Line::Text))
        (form::radios(&field(v, entered, "cost", word::FIELD_COST), &choices(v, "cost", &crate::directory::forms::COSTS)))
        (form::area(&field(v, entered, "cost_text", word::FIELD_COST_TEXT), 2))
        (themes(v, entered))
    }
}

fn of_news(v: &Visitor, entered: &Entered) -> Markup {
    html! {
        (form::line(&field(v, entered, "shown_from", word::FIELD_SHOWN_FROM), Line::Date))
        (form::line(&field(v, entered, "shown_until", word::FIELD_SHOWN_UNTIL).hint(v.say(word::GUIDE_UNTIL_HINT)), Line::Date))
    }
}

fn of_desk(v: &Visitor, entered: &Entered, around: &Around) -> Markup {
    html! {
        (organisation_and_place(v, entered, around))
        (hours::pages::editor(v, entered, &html! {}))
        (contact_lines(v, entered))
        (form::line(&field(v, entered, "spoken", word::FIELD_SPOKEN).hint(v.say(word::NETWORK_LANGUAGES_HINT)), Line::Text))
    }
}

/// The pathways, each with what it has in it, and whether it was taken over.
pub fn adopt(v: &Visitor, city: &City, all: &[Pathway], there: &BTreeSet<Key>) -> Response {
    let action = format!("{}/adopt", page(city));
    let content = html! { @for pathway in all { @if let Some(root) = pathway.root() { section.section {
        h2 { (v.text(&root.title)) }
        p.quiet { (v.say_with(word::GUIDE_ADOPT_PAGES, &[("n", pathway.pages.len().into())])) }
        ul { @for page in pathway.pages.iter().skip(1) { li { (v.text(&page.title)) } } }
        @if pathway.pages.iter().all(|page| there.contains(&page.key)) { p { (ui::list::tag_mark(&v.say(word::GUIDE_ADOPT_TAKEN))) } } @else {
            (form::post(&action, &html! {
                (form::hidden("pathway", root.key.as_str()))
                button type="submit" class="button secondary" { (v.say(word::GUIDE_ADOPT_TAKE)) span.hide { " " (v.plain(&root.title)) } }
            })) }
    } } } };
    let mut way = way_to_form(v, city);
    way.push((v.say(word::GUIDE_TITLE), page(city)));
    Sheet::new(
        headline(v, &way, "", v.say(word::GUIDE_ADOPT), v.say(word::GUIDE_ADOPT_LEDE)),
        content,
    )
    .answer(v)
}
