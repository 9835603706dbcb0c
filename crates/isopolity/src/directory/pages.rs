//! The pages on which officers write their city's directory.

use std::collections::{BTreeMap, BTreeSet};

use ::directory::guide::Entry;
use ::directory::hours::Zone;
use ::directory::{
    Access, Directory, Family, Freshness, Gender, Organisation, Place, Provenance, Residence,
    Safety, Service, Thesaurus,
};
use axum::response::Response;
use jiff::civil::Date;
use locale::{Lang, Text};
use maud::{Markup, html};
use measure::Key;
use serde::Serialize;
use ui::form::{self, Choice, Field, Line, Weight};
use ui::list::Item;
use ui::table::{Column, Table};

use super::around::Around;
use super::ease::eased;
use super::exchange::Arrival;
use super::pictures::{self, Choices, Within};
use super::requests::today;
use super::thing::{Edited, Named};
use super::unfinished::{FIELD, Unfinished};
use super::{Kept, State, area, forms, hours, preview, review, wording};
use crate::access::Act;
use crate::fold::fold;
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline};
use crate::word;

/// Everything in a city's directory.
pub struct All {
    pub organisations: Vec<Kept<Organisation>>,
    pub places: Vec<Kept<Place>>,
    pub services: Vec<Kept<Service>>,
    pub holidays: BTreeSet<Date>,
    /// What stands beside the services.
    pub entries: Vec<Kept<Entry>>,
    /// Whose it is.
    pub city: Key,
    /// How many notes of readers wait.
    pub notes: i64,
    /// How many web addresses no longer answer.
    pub broken: usize,
    /// Forms that somebody kept before they were complete.
    pub unfinished: Vec<Unfinished>,
}

fn way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let page = format!("/cities/{}", city.key);
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), page.clone()),
    ]
}

pub(super) fn way_to_form(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let mut way = way(v, city);
    way.push((v.say(word::DIRECTORY_TITLE), base(city)));
    way
}

fn base(city: &City) -> String {
    format!("/cities/{}/directory", city.key)
}

/// The whole directory with its states, and what is translated.
pub fn overview(v: &Visitor, city: &City, all: &All) -> Response {
    let base = base(city);
    let may = v.may(Act::WriteDirectory);
    let is_example = all.services.iter().any(|k| k.record.provenance == Provenance::Example);
    let has_public = all.services.iter().any(|k| k.state == State::Published);
    let add = |label, what: &str| {
        html! { @if may {
        p { (form::link_button(&v.say(label), Weight::Secondary, &format!("{base}/{what}/new"))) } } }
    };
    let is_publisher = v.may(Act::PublishDirectory);
    let mut waiting = super::waiting_items(v, &city.key, &all.services);
    waiting.extend(super::waiting_items(v, &city.key, &all.entries));
    waiting.extend(super::waiting_items(v, &city.key, &all.organisations));
    waiting.extend(super::waiting_items(v, &city.key, &all.places));
    let mut back = sent_back(v, &city.key, &all.services);
    back.extend(sent_back(v, &city.key, &all.entries));
    back.extend(sent_back(v, &city.key, &all.organisations));
    back.extend(sent_back(v, &city.key, &all.places));
    let content = html! {
        div.row {
            @if has_public { (form::link_button(&v.say(word::DIRECTORY_SEE_PUBLIC), Weight::Primary, &format!("/welcome/{}", city.key))) }
            (form::link_button(&v.say(word::GUIDE_TITLE), Weight::Secondary, &format!("/cities/{}/guide", city.key)))
            (form::link_button(&v.say(word::PICTURE_TITLE), Weight::Secondary, &format!("/cities/{}/pictures", city.key)))
            @if may { (form::link_button(&v.say(word::TRANSLATE_TITLE), Weight::Secondary, &format!("/cities/{}/translate", city.key))) }
            @if v.may(Act::ReadFeedback) { (form::link_button(&v.say_with(word::DIRECTORY_FEEDBACK, &[("n", all.notes.into())]), Weight::Secondary, &format!("/cities/{}/feedback", city.key))) }
            @if may {
                (form::link_button(&v.say(word::DIRECTORY_EXPORT_TABLE), Weight::Secondary, &format!("{base}/file.xlsx")))
                (form::link_button(&v.say(word::DIRECTORY_EXPORT_CSV), Weight::Secondary, &format!("{base}/file.csv")))
                (form::link_button(&v.say(word::DIRECTORY_EXPORT), Weight::Secondary, &format!("{base}/file.json")))
                @if v.may(Act::PublishDirectory) { (form::link_button(&v.say(word::DIRECTORY_IMPORT), Weight::Secondary, &format!("{base}/import"))) }
            }
            (form::link_button(&v.say(word::COVERAGE_TITLE), Weight::Secondary, &format!("{base}/coverage")))
            (form::link_button(&v.say(word::LINKS_TITLE), Weight::Secondary, &format!("{base}/links")))
        }
        @if may { p.hint { (v.say(word::DIRECTORY_EXPORT_HINT)) } }
        @if all.broken > 0 { (ui::notice::notice(ui::notice::Kind::Care, &html! {
            p { a href=(format!("{base}/links")) { (v.say_with(word::LINKS_BROKEN_N, &[("n", all.broken.into())])) } } })) }
        @if is_publisher && !waiting.is_empty() { section.section { h2 { (v.say(word::GUIDE_WAITING)) } (ui::list::items(&waiting)) } }
        @if may && !back.is_empty() { section.section { h2 { (v.say(word::REVIEW_ALL_BACK)) } (ui::list::items(&back)) } }
        @if may { (unfinished(v, city, &all.unfinished)) }
        section.section { h2 { (v.say_with(word::DIRECTORY_SERVICES_N, &[("n", all.services.len().into())])) }
            @if all.services.is_empty() { p.quiet { (v.say(word::DIRECTORY_EMPTY)) } }
            (services(v, &base, all)) (add(word::DIRECTORY_ADD_SERVICE, "services")) }
        (due(v, all))
        section.section { h2 { (v.say(word::DIRECTORY_ORGANISATIONS)) }
            (others(v, &city.key, &all.organisations))
            (add(word::DIRECTORY_ADD_ORGANISATION, "organisations")) }
        section.section { h2 { (v.say(word::DIRECTORY_PLACES)) }
            (others(v, &city.key, &all.places))
            (add(word::DIRECTORY_ADD_PLACE, "places")) }
        section.section { h2 { (v.say(word::DIRECTORY_HOLIDAYS)) }
            p { (v.say_with(word::DIRECTORY_HOLIDAYS_N, &[("n", all.holidays.len().into())]))
                @if may { " " a href=(format!("{base}/holidays")) { (v.say(word::DIRECTORY_EDIT_HOLIDAYS)) } } } }
    };
    let top =
        headline(v, &way(v, city), "", v.say(word::DIRECTORY_TITLE), v.say(word::DIRECTORY_LEDE));
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

/// So many unfinished forms stand open in the list; more are folded.
const MANY_UNFINISHED: usize = 8;

/// Forms that somebody kept before they were complete.
pub(super) fn unfinished(v: &Visitor, city: &City, all: &[Unfinished]) -> Markup {
    let list = |some: &[Unfinished]| html! { ul.items { @for one in some { (one_unfinished(v, city, one)) } } };
    let (first, rest) = all.split_at(all.len().min(MANY_UNFINISHED));
    html! { @if !all.is_empty() { section.section id="unfinished" {
        h2 { (v.say(word::UNFINISHED_TITLE)) }
        p.quiet { (v.say(word::UNFINISHED_LEDE)) }
        (list(first))
        @if !rest.is_empty() { details { summary { (v.say(word::FRAME_MORE)) } (list(rest)) } }
    } } }
}

fn one_unfinished(v: &Visitor, city: &City, one: &Unfinished) -> Markup {
    let title =
        if one.title.is_empty() { v.say(word::UNFINISHED_NAMELESS) } else { one.title.clone() };
    let by = [("date", moment(v, city, &one.at).into()), ("who", one.person.as_str().into())];
    html! { li {
        p.item-title { a href=(one.href()) { bdi { (title) } } }
        p.line { @if let Some(sort) = one.sort() { span { (sort.name(v)) } } span { (v.say_with(word::HISTORY_BY, &by)) } }
        (form::post(&format!("{}/unfinished", base(city)), &html! {
            (form::hidden(FIELD, &one.id))
            button type="submit" class="button quiet-button" { (v.say(word::UNFINISHED_THROW_AWAY)) span.hide { ": " (title) } } }))
    } }
}

/// The day and the minute of a moment in universal time, by the clock of the city.
pub(super) fn moment(v: &Visitor, city: &City, at: &str) -> String {
    let zone = Zone::parse(&city.time_zone).ok();
    let Some((zone, at)) = zone.zip(at.parse::<jiff::Timestamp>().ok()) else { return v.date(at) };
    let there = zone.as_time_zone().to_datetime(at);
    format!("{}, {:02}:{:02}", v.date(&there.date().to_string()), there.hour(), there.minute())
}

/// What a reviewer sent back and nobody handed in again.
fn sent_back<T: Named + Clone>(v: &Visitor, city: &Key, all: &[Kept<T>]) -> Vec<Item> {
    all.iter().filter(|kept| kept.came_back()).map(|kept| item_of(v, city, kept)).collect()
}

/// A thing in a list, with the way to its form.
pub(super) fn item_of<T: Named + Clone>(v: &Visitor, city: &Key, kept: &Kept<T>) -> Item {
    let (current, sort) = (kept.current(), kept.record.sort());
    Item {
        title: v.phrase(current.title()),
        href: sort.form(city, current.own_key()),
        meta: sort.name(v),
        ..Item::default()
    }
}

/// What somebody vouched for until a day that is past or near.
fn due(v: &Visitor, all: &All) -> Markup {
    let due = super::due::of(&all.city, &all.services, &all.entries, today(v.app()));
    html! { @if !due.is_empty() { section.section {
        h2 { (v.say(word::DIRECTORY_DUE)) }
        p { (v.say(word::DIRECTORY_DUE_LEDE)) }
        ul { @for one in &due { li { a href=(one.href) { (v.text(&one.title)) } " " span.quiet { (v.date(&one.until.to_string())) } } } }
    } } }
}

fn services(v: &Visitor, base: &str, all: &All) -> Markup {
    let may = v.may(Act::WriteDirectory);
    let names: BTreeMap<&Key, &Text> =
        all.organisations.iter().map(|k| (&k.record.key, &k.record.name)).collect();
    let today = today(v.app());
    let mut services: Vec<_> = all.services.iter().collect();
    services.sort_by_cached_key(|kept| fold(v.plain(&kept.current().title)));
    html! { ul.items { @for kept in services {
        @let s = kept.current();
        li id=(format!("service-{}", s.key)) {
            p.item-title {
                @if may { a href=(format!("{base}/services/{}", s.key)) { (v.text(&s.title)) } } @else { (v.text(&s.title)) }
                @for mark in standing(v, kept) { " " (ui::list::tag_mark(&mark)) }
                @if s.provenance == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
            }
            p.line {
                @if let Some(name) = names.get(&s.organisation) { span { (v.text(name)) } }
                span { (freshness(v, s, today)) }
                span { (v.list(s.title.versions().filter(|t| !t.text.is_empty()).map(|t| v.language(t.lang)))) }
            }
        }
    } } }
}

fn freshness(v: &Visitor, service: &Service, today: Date) -> Markup {
    let until = service.checked_until.map(|d| v.date(&d.to_string())).unwrap_or_default();
    let fact = [("date", until.as_str().into())];
    match service.freshness(today) {
        Freshness::Checked => html! { (v.say_with(word::DIRECTORY_FRESH_CHECKED, &fact)) },
        Freshness::Stale => html! { strong { (v.say_with(word::DIRECTORY_FRESH_STALE, &fact)) } },
        Freshness::NeverChecked => html! { (v.say(word::DIRECTORY_FRESH_NEVER)) },
    }
}

fn others<T: Around>(v: &Visitor, city: &Key, all: &[Kept<T>]) -> Markup {
    let may = v.may(Act::WriteDirectory);
    html! { ul.items { @for kept in all { @let (own, sort) = (kept.record.key(), kept.record.sort());
        li id=(format!("{}-{own}", sort.as_str())) { p.item-title {
            @if may { a href=(sort.form(city, own)) { (v.text(kept.current().title())) } } @else { (v.text(kept.current().title())) }
            // Most are published, and nobody needs to read so on every line.
            @if kept.state != State::Published || kept.draft.is_some() { @for mark in standing(v, kept) { " " (ui::list::tag_mark(&mark)) } }
            @if kept.current().provenance() == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
    } } } } }
}

/// What stands in a new form.
pub fn blank(v: &Visitor, city: &City) -> Typed {
    let own = city.languages.contains(&v.lang()).then_some(v.lang());
    let lang = own.or(city.languages.first().copied()).unwrap_or(v.lang());
    Typed::of([
        ("lang", lang.to_string()),
        ("version", "0".to_owned()),
        ("town", city.name.source_text().to_owned()),
        // Eurostat writes EL, the post GR.
        ("country", if city.country == "EL" { "GR".to_owned() } else { city.country.clone() }),
        ("time_zone", city.time_zone.clone()),
        ("provenance", "published".to_owned()),
        ("cost", "unknown".to_owned()),
        ("hours.rows", "yes".to_owned()),
    ])
}

/// What all forms of records begin with: in which language the texts are.
pub(super) fn beginning(v: &Visitor, entered: &Entered, name: Option<(&Text, &str)>) -> Markup {
    let typed = &entered.typed;
    let present = Lang::parse(typed.get("lang")).ok();
    let all: Vec<_> =
        word::OWN_NAMES.iter().map(|(tag, own)| ((*tag).to_owned(), (*own).to_owned())).collect();
    let kept = typed.get(FIELD);
    html! {
        (form::hidden("version", typed.get("version")))
        @if !kept.is_empty() { (form::hidden(FIELD, kept)) }
        @match name {
            None => (form::select(&field(v, entered, "lang", word::DIRECTORY_TEXTS_IN), &all)),
            Some((name, form)) => {
                (form::hidden("lang", typed.get("lang")))
                @let have: Vec<Lang> = name.languages().chain(v.app().dictionary.all_languages()).collect::<BTreeSet<_>>().into_iter().collect();
                nav.languages aria-label=(v.say(word::DIRECTORY_TEXTS_IN)) {
                    p { strong { (v.say(word::DIRECTORY_TEXTS_IN)) } }
                    ul { @for lang in have { li { a href=(format!("{form}?in={lang}")) lang=(lang) dir=(lang.direction().as_str())
                        aria-current=[(present == Some(lang)).then_some("true")] { (word::own_name(lang)) } } } }
                }
                @if present.is_some_and(|lang| lang != name.source()) {
                    p.hint { (v.say_with(word::DIRECTORY_SOURCE_SAYS, &[("text", name.source_text().into())])) }
                    (form::radios(&Field { value: kept_or(typed.get("text_state"), "own"), ..field(v, entered, "text_state", word::DIRECTORY_TEXT_STATE) },
                        &choices(v, "text", &forms::TEXT_STATES)))
                }
            }
        }
    }
}

fn kept_or(typed: &str, otherwise: &str) -> String {
    if typed.is_empty() { otherwise.to_owned() } else { typed.to_owned() }
}

/// Choices with their names, `directory-<kind>-<value>`.
pub(super) fn choices(v: &Visitor, kind: &str, values: &[&str]) -> Vec<Choice> {
    values
        .iter()
        .map(|value| Choice::new(*value, v.say_named(&format!("directory-{kind}-{value}"))))
        .collect()
}

fn written_choices<T: Serialize>(v: &Visitor, kind: &str, values: &[T]) -> Vec<Choice> {
    values
        .iter()
        .map(|value| Choice::new(wording::written(value), wording::named(v.voice(), kind, value)))
        .collect()
}

pub(super) fn boxes(
    v: &Visitor,
    entered: &Entered,
    name: &'static str,
    label: locale::Word,
    all: &[Choice],
) -> Markup {
    let ticked: Vec<_> = entered.typed.all(name).collect();
    form::boxes(&field(v, entered, name, label), all, &ticked)
}

pub(super) fn short_name(v: &Visitor, entered: &Entered) -> Markup {
    form::line(
        &field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT)),
        Line::Text,
    )
}

pub(super) fn provenance(v: &Visitor, entered: &Entered) -> Markup {
    form::radios(
        &field(v, entered, "provenance", word::FIELD_PROVENANCE),
        &choices(v, "provenance", &forms::PROVENANCES),
    )
}

pub(super) fn contact_lines(v: &Visitor, entered: &Entered) -> Markup {
    let hint = v.say(word::DIRECTORY_CONTACT_HINT);
    html! {
        (form::line(&field(v, entered, "phone", word::FIELD_PHONE).hint(v.say(word::DIRECTORY_PHONE_HINT)), Line::Text))
        (form::line(&field(v, entered, "mail", word::FIELD_MAIL).hint(hint.clone()), Line::Text))
        (form::line(&field(v, entered, "web", word::FIELD_WEB).hint(hint), Line::Text))
    }
}

fn save(v: &Visitor) -> Markup {
    form::button(&v.say(word::FRAME_SAVE), Weight::Primary)
}

/// A button that removes or withdraws.
pub(super) fn ending(
    v: &Visitor,
    action: &str,
    version: i64,
    label: locale::Word,
    hint: locale::Word,
) -> Markup {
    html! { section.section { p.hint { (v.say(hint)) }
    (form::post(action, &html! { (form::hidden("version", &version.to_string())) (form::button(&v.say(label), Weight::Danger)) })) } }
}

/// The fields of an organisation.
pub fn of_organisation(v: &Visitor, entered: &Entered) -> Markup {
    html! {
        (form::area(&field(v, entered, "about", word::FIELD_ABOUT), 4))
        (contact_lines(v, entered))
    }
}

/// The fields of a place.
pub fn of_place(v: &Visitor, entered: &Entered) -> Markup {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    html! {
        (form::line(&field(v, entered, "street", word::FIELD_STREET).hint(v.say(word::DIRECTORY_STREET_HINT)), Line::Text))
        (line("postcode", word::FIELD_POSTCODE, Line::Text))
        (line("town", word::FIELD_TOWN, Line::Text))
        (form::line(&field(v, entered, "country", word::FIELD_COUNTRY).hint(v.say(word::DIRECTORY_COUNTRY_HINT)), Line::Text))
        (form::line(&field(v, entered, "latitude", word::FIELD_LATITUDE).hint(v.say(word::DIRECTORY_POSITION_HINT)), Line::Decimal))
        (line("longitude", word::FIELD_LONGITUDE, Line::Decimal))
        (form::line(&field(v, entered, "time_zone", word::FIELD_TIME_ZONE).hint(v.say(word::NETWORK_ZONE_HINT)), Line::Text))
        (form::area(&field(v, entered, "directions", word::FIELD_DIRECTIONS), 3))
        (boxes(v, entered, "accessibility", word::FIELD_ACCESSIBILITY, &written_choices(v, "access", &Access::ALL)))
    }
}

/// The form of an organisation or a place; of one that is there, with the services that name it.
pub fn around_form<T: Around>(
    v: &Visitor,
    city: &City,
    there: Option<(&Kept<T>, &[Item])>,
    entered: &Entered,
) -> Response {
    let kept = there.map(|(kept, _)| kept);
    let page = kept.map_or_else(|| "new".to_owned(), |k| k.record.key().to_string());
    let action = format!("{}/{}/{page}", base(city), T::PATH);
    let fields = html! {
        (beginning(v, entered, kept.map(|k| (k.current().title(), action.as_str()))))
        (form::line(&field(v, entered, "name", word::FIELD_NAME), Line::Text))
        @if kept.is_none() { (short_name(v, entered)) }
        (T::inputs(v, entered))
        (provenance(v, entered))
        (buttons(v, &action))
    };
    let content = html! {
        @if let Some(kept) = kept { (above(v, city, kept)) }
        (form::post(&action, &fields))
        @if let Some((kept, needed_by)) = there.filter(|_| v.may(Act::PublishDirectory)) {
            @if !needed_by.is_empty() { section.section { h2 { (v.say(word::DIRECTORY_NEEDED_BY)) } (ui::list::items(needed_by)) } }
            @else { details.section { summary { (v.say(word::DIRECTORY_REMOVE)) }
                (ending(v, &format!("{action}/remove"), kept.version, word::DIRECTORY_REMOVE, word::DIRECTORY_REMOVE_HINT)) } } }
    };
    let [add, edit] = T::TITLES;
    let title = v.say(if kept.is_some() { edit } else { add });
    let kicker = kept.map(|k| v.plain(k.current().title())).unwrap_or_default();
    let top = headline(v, &way_to_form(v, city), kicker, title, self::kept(v, entered));
    form_sheet(v, top, entered, content)
}

/// What is told above everything of a form that is kept before it is complete.
pub(super) fn kept(v: &Visitor, entered: &Entered) -> String {
    let is_kept = !entered.typed.get(FIELD).is_empty();
    if is_kept { v.say(word::UNFINISHED_KEPT) } else { String::new() }
}

/// What stands above the form of something that is there: how far it is, where its versions are and
/// how it will look, and what a reviewer said.
pub(super) fn above<T: Named + Clone>(v: &Visitor, city: &City, kept: &Kept<T>) -> Markup {
    let (sort, own) = (kept.record.sort(), kept.record.own_key());
    html! {
        @if !kept.note.is_empty() { (ui::notice::notice(ui::notice::Kind::Care, &html! {
            h2 { (v.say(word::REVIEW_SAID)) } @for line in kept.note.lines() { p dir="auto" { (line) } } })) }
        p.line { @for mark in standing(v, kept) { (ui::list::tag_mark(&mark)) " " }
            a href=(format!("/cities/{}/history/{}/{own}", city.key, sort.as_str())) { (v.say(word::HISTORY_SEE)) }
            " " a href=(format!("/cities/{}/translate/{}?of={}:{own}", city.key, way_of_translation(v, kept.current().title()), sort.as_str())) { (v.say(word::TRANSLATE_TITLE)) }
            @if let Some(preview) = preview::address(&city.key, sort, own) { " " a href=(preview) { (v.say(word::PREVIEW_SEE)) } }
            @if kept.is_handed_in() && v.may(Act::PublishDirectory) { " " a href=(review::address(&city.key, sort, own)) { (v.say(word::REVIEW_DO)) } } }
    }
}

/// The language into which something is translated first: the one whose texts are shown, else the
/// reader's, else another of the program.
fn way_of_translation(v: &Visitor, title: &Text) -> Lang {
    let shown = Lang::parse(&v.sought("in")).ok();
    let others = v.app().dictionary.languages();
    let mut all = shown.into_iter().chain([v.lang()]).chain(others);
    all.find(|lang| *lang != title.source()).unwrap_or(Lang::EN)
}

/// How far something is, in a mark or two.
pub fn standing<T: Clone>(v: &Visitor, kept: &Kept<T>) -> Vec<String> {
    let mut marks = vec![v.say_named(&format!("directory-state-{}", kept.state.as_str()))];
    if kept.draft.is_some() {
        marks.push(v.say(word::GUIDE_CHANGING));
    }
    if kept.is_handed_in() {
        marks.push(v.say(word::GUIDE_HANDED_IN));
    }
    if kept.came_back() {
        marks.push(v.say(word::REVIEW_CAME_BACK));
    }
    marks
}

/// Keep, hand in, publish: who may not publish is not offered it.
pub(super) fn buttons(v: &Visitor, action: &str) -> Markup {
    html! { div.row {
        @if v.may(Act::PublishDirectory) { (form::button_to(&v.say(word::GUIDE_PUBLISH), Weight::Primary, &format!("{action}/publish"))) }
        @else { (form::button_with(&v.say(word::GUIDE_HAND_IN), Weight::Primary, "act", "review")) }
        (form::button_with(&v.say(word::GUIDE_KEEP_DRAFT), Weight::Secondary, "act", "draft"))
        @if v.may(Act::PublishDirectory) { (form::button_with(&v.say(word::GUIDE_HAND_IN), Weight::Secondary, "act", "review")) }
    } }
}

/// The parts of the form of a service, to jump to.
const PARTS: [(&str, locale::Word); 3] = [
    ("giving", word::DIRECTORY_PART_GIVING),
    ("using", word::DIRECTORY_PART_USING),
    ("checking", word::DIRECTORY_PART_CHECKING),
];

/// The form of a service.
pub fn service_form(
    v: &Visitor,
    city: &City,
    around: &Directory,
    kept: Option<&Kept<Service>>,
    entered: &Entered,
) -> Response {
    let page = kept.map_or_else(|| "new".to_owned(), |k| k.record.key.to_string());
    let action = format!("{}/services/{page}", base(city));
    let part = |(id, name): (&str, locale::Word)| html! { h2 id=(id) { (v.say(name)) } };
    let [giving_part, using_part, checking_part] = PARTS;
    let fields = html! {
        (beginning(v, entered, kept.map(|k| (&k.current().title, action.as_str()))))
        nav aria-label=(v.say(word::DIRECTORY_PARTS)) { p.row { @for (id, name) in PARTS { a href=(format!("#{id}")) { (v.say(name)) } } } }
        (form::line(&field(v, entered, "service_title", word::FIELD_SERVICE_TITLE).hint(v.say(word::DIRECTORY_TITLE_HINT)), Line::Text))
        @if kept.is_none() { (short_name(v, entered)) }
        (form::area(&eased(v, field(v, entered, "service_text", word::FIELD_SERVICE_TEXT)), 5))
        (pictures::chooser(v, entered, &Choices { city: &city.key, pictures: &around.pictures }, Within::Nothing))
        (part(giving_part))
        (giving(v, entered, around, kept))
        (part(using_part))
        (using(v, entered))
        (part(checking_part))
        (form::line(&field(v, entered, "checked_until", word::FIELD_CHECKED_UNTIL).hint(v.say(word::DIRECTORY_CHECKED_HINT)), Line::Date))
        (provenance(v, entered))
        (buttons(v, &action))
    };
    let content = html! {
        @if let Some(kept) = kept { (above(v, city, kept)) }
        @if around.organisations.is_empty() {
            (ui::list::nothing(&v.say(word::DIRECTORY_NO_ORGANISATION),
                Some((&v.say(word::DIRECTORY_ADD_ORGANISATION), &format!("{}/organisations/new", base(city))))))
        }
        (form::post(&action, &fields))
        @if let Some(kept) = kept.filter(|k| k.state != State::Withdrawn && v.may(Act::PublishDirectory)) {
            (ending(v, &format!("{action}/withdraw"), kept.version, word::DIRECTORY_WITHDRAW, word::DIRECTORY_WITHDRAW_HINT)) }
    };
    let title =
        if kept.is_some() { word::DIRECTORY_EDIT_SERVICE } else { word::DIRECTORY_ADD_SERVICE };
    let kicker = kept.map(|k| v.plain(&k.current().title)).unwrap_or_default();
    let top = headline(v, &way_to_form(v, city), kicker, v.say(title), self::kept(v, entered));
    form_sheet(v, top, entered, content)
}

/// A choice with nothing chosen first.
pub fn or_none(v: &Visitor, all: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), v.say(word::GUIDE_NONE))).chain(all).collect()
}

/// Who gives it, where, when and about what.
fn giving(
    v: &Visitor,
    entered: &Entered,
    around: &Directory,
    kept: Option<&Kept<Service>>,
) -> Markup {
    let seen = kept.map_or_else(Markup::default, |kept| week_now(v, around, kept.current()));
    let organisations =
        around.organisations.iter().map(|o| (o.key.to_string(), v.plain(&o.name).to_owned()));
    let organisations = or_none(v, organisations);
    let places: Vec<_> =
        around.places.iter().map(|p| Choice::new(p.key.as_str(), v.plain(&p.name))).collect();
    html! {
        (form::select(&field(v, entered, "organisation", word::FIELD_ORGANISATION), &organisations))
        @if !places.is_empty() { (boxes(v, entered, "places", word::FIELD_PLACES, &places)) }
        (hours::pages::editor(v, entered, &seen))
        (contact_lines(v, entered))
        (themes(v, entered))
        (form::line(&field(v, entered, "spoken", word::FIELD_SPOKEN).hint(v.say(word::NETWORK_LANGUAGES_HINT)), Line::Text))
    }
}

/// The coming week of a service as newcomers read it, by the clock of its place.
fn week_now(v: &Visitor, around: &Directory, service: &Service) -> Markup {
    let Some(calendar) = around.calendar(service) else { return html! {} };
    let today = calendar.zone.as_time_zone().to_datetime(v.app().now()).date();
    hours::pages::seen(v, &service.hours, &calendar, today)
}

/// Every concept of the thesaurus to tick, in the areas of life; those with something ticked stand
/// open.
pub(super) fn themes(v: &Visitor, entered: &Entered) -> Markup {
    let label = |key: &Key| {
        let label = Thesaurus::in_use().label(key, &[v.lang()]);
        label.map_or(key.as_str(), |(label, _)| label).to_owned()
    };
    let ticked: Vec<&str> = entered.typed.all("service_themes").collect();
    let own = field(v, entered, "service_themes", word::FIELD_SERVICE_THEMES);
    let groups = area::areas().map(|area| {
        let concepts: Vec<_> = area.concepts().collect();
        let n = concepts.iter().filter(|c| ticked.contains(&c.key.as_str())).count();
        let mut choices: Vec<_> =
            concepts.iter().map(|c| Choice::new(c.key.as_str(), label(&c.key))).collect();
        choices.sort_by_cached_key(|choice| fold(&choice.label));
        form::Group { label: v.say_named(&area.word()), open: n > 0, choices }
    });
    let words = field(v, entered, "theme_words", word::FIELD_THEME_WORDS);
    html! {
        (form::line(&words.hint(v.say(word::DIRECTORY_THEME_WORDS_HINT)), Line::Text))
        (form::grouped_boxes(&own, &groups.collect::<Vec<_>>(), &ticked))
    }
}

/// Who may use it, what it costs, what to bring, how to begin.
fn using(v: &Visitor, entered: &Entered) -> Markup {
    html! {
        (form::line(&field(v, entered, "age_from", word::FIELD_AGE_FROM), Line::Whole))
        (form::line(&field(v, entered, "age_to", word::FIELD_AGE_TO), Line::Whole))
        (boxes(v, entered, "residence", word::FIELD_RESIDENCE, &written_choices(v, "residence", &Residence::ALL)))
        (boxes(v, entered, "gender", word::FIELD_GENDER, &written_choices(v, "gender", &Gender::ALL)))
        (boxes(v, entered, "family", word::FIELD_FAMILY, &written_choices(v, "family", &Family::ALL)))
        (boxes(v, entered, "safety", word::FIELD_SAFETY, &written_choices(v, "safety", &Safety::ALL)))
        (form::radios(&field(v, entered, "cost", word::FIELD_COST), &choices(v, "cost", &forms::COSTS)))
        (form::area(&field(v, entered, "cost_text", word::FIELD_COST_TEXT), 2))
        (form::area(&eased(v, field(v, entered, "documents", word::FIELD_DOCUMENTS)), 3))
        (form::area(&eased(v, field(v, entered, "how_to_begin", word::FIELD_HOW_TO_BEGIN)), 3))
    }
}

/// The form of public holidays.
pub fn holidays_form(v: &Visitor, city: &City, entered: &Entered) -> Response {
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::area(&field(v, entered, "holidays", word::FIELD_HOLIDAYS).hint(v.say(word::DIRECTORY_HOLIDAYS_HINT)), 16))
        (save(v))
    };
    let content = form::post(&format!("{}/holidays", base(city)), &fields);
    let top = headline(
        v,
        &way_to_form(v, city),
        "",
        v.say(word::DIRECTORY_HOLIDAYS),
        v.say(word::DIRECTORY_HOLIDAYS_LEDE),
    );
    form_sheet(v, top, entered, content)
}

/// The endings of files that are read: tables, our own, and those of other programs.
const FILES: &str = ".xlsx,.ods,.csv,.txt,.tsv,.json,.ndjson,.zip,.ics,.ttl,.jsonld,.rdf,.xml";

/// The form that takes a file; problems of the file stand in a table with their places.
pub fn import_form(
    v: &Visitor,
    city: &City,
    entered: &Entered,
    arrival: Option<&Arrival>,
) -> Response {
    let state = Field {
        value: kept_or(entered.typed.get("service_state"), "draft"),
        ..field(v, entered, "service_state", word::DIRECTORY_IMPORT_STATE)
    };
    let fields = html! {
        (form::file(&Field::new("file", v.say(word::DIRECTORY_IMPORT_FILE)).hint(v.say(word::DIRECTORY_IMPORT_HINT)), FILES))
        (form::line(&field(v, entered, "address", word::DIRECTORY_SOURCE_ADDRESS).hint(v.say(word::DIRECTORY_SOURCE_ADDRESS_HINT)), form::Line::Web))
        (form::radios(&state, &choices(v, "state", &forms::STATES)))
        div.row {
            (form::button_with(&v.say(word::DIRECTORY_IMPORT_CHECK), Weight::Secondary, "act", "check"))
            (form::button_with(&v.say(word::DIRECTORY_IMPORT_LOAD), Weight::Primary, "act", "load"))
        }
        (form::waiting(&v.say(word::FRAME_WAITING)))
    };
    let rows = entered
        .problems
        .iter()
        .map(|p| vec![html! { code dir="ltr" { (p.place) } }, html! { (v.say_problem(p)) }]);
    let table = Table {
        caption: v
            .say_with(word::DIRECTORY_IMPORT_PROBLEMS, &[("n", entered.problems.len().into())]),
        head: vec![
            (v.say(word::DIRECTORY_IMPORT_WHERE), Column::Words),
            (v.say(word::DIRECTORY_IMPORT_WHAT), Column::Words),
        ],
        rows: rows.collect(),
    };
    let content = html! {
        @if !entered.problems.is_empty() { div role="alert" { (table.render()) } }
        @if let Some(arrival) = arrival { (ui::notice::notice(ui::notice::Kind::Done, &html! { p {
            (v.say_with(word::DIRECTORY_IMPORT_WOULD, &[("new", arrival.new.into()), ("changed", arrival.changed.into()), ("same", arrival.same.into())])) } })) }
        (form::upload(&format!("{}/import", base(city)), &fields))
    };
    let top = headline(
        v,
        &way_to_form(v, city),
        "",
        v.say(word::DIRECTORY_IMPORT),
        v.say(word::DIRECTORY_IMPORT_LEDE),
    );
    let status = if entered.problems.is_empty() {
        axum::http::StatusCode::OK
    } else {
        axum::http::StatusCode::UNPROCESSABLE_ENTITY
    };
    Sheet::new(top, content).answer_with(v, status)
}
