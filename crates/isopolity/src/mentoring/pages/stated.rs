//! The pages of a city's needs and strengths.

use ::directory::Thesaurus;
use ::mentoring::{Stance, Topics};
use axum::response::Response;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Choice, Line, Weight};
use ui::list::{self, Item};
use ui::thread::Station;

use super::super::suggestion::{Because, Suggestion};
use super::super::{Publicity, Stated, list_href};
use crate::access::Act;
use crate::feedback::Missing;
use crate::network::City;
use crate::thread::Described;
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline};
use crate::web::{Entered, Visitor, encode};
use crate::word;

/// Words that differ between needs and strengths.
struct Wording {
    title: locale::Word,
    lede: locale::Word,
    add: locale::Word,
    nothing: locale::Word,
    edit: locale::Word,
    degree: locale::Word,
    degree_field: locale::Word,
    degree_hint: locale::Word,
    says_hint: locale::Word,
    other: locale::Word,
}

fn wording(stance: Stance) -> Wording {
    match stance {
        Stance::Need => Wording {
            title: word::MENTORING_NEEDS,
            lede: word::MENTORING_NEEDS_LEDE,
            add: word::MENTORING_ADD_NEED,
            nothing: word::MENTORING_NO_NEEDS,
            edit: word::MENTORING_EDIT_NEED,
            degree: word::MENTORING_URGENCY,
            degree_field: word::MENTORING_URGENCY_FIELD,
            degree_hint: word::MENTORING_URGENCY_HINT,
            says_hint: word::MENTORING_NEED_HINT,
            other: word::MENTORING_SEE_STRENGTHS,
        },
        Stance::Strength => Wording {
            title: word::MENTORING_STRENGTHS,
            lede: word::MENTORING_STRENGTHS_LEDE,
            add: word::MENTORING_ADD_STRENGTH,
            nothing: word::MENTORING_NO_STRENGTHS,
            edit: word::MENTORING_EDIT_STRENGTH,
            degree: word::MENTORING_LEVEL,
            degree_field: word::MENTORING_LEVEL_FIELD,
            degree_hint: word::MENTORING_LEVEL_HINT,
            says_hint: word::MENTORING_STRENGTH_HINT,
            other: word::MENTORING_SEE_NEEDS,
        },
    }
}

fn other(stance: Stance) -> Stance {
    match stance {
        Stance::Need => Stance::Strength,
        Stance::Strength => Stance::Need,
    }
}

fn way_to_city(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let all = (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned());
    vec![all, (v.plain(&city.name).to_owned(), format!("/cities/{}", city.key))]
}

/// A city's needs or strengths, those that the visitor may see.
pub fn list(
    v: &Visitor,
    city: &City,
    stance: Stance,
    shown: &[Stated],
    suggestions: &[Suggestion],
) -> Response {
    let words = wording(stance);
    let here = list_href(&city.key, stance);
    let (stand, withdrawn): (Vec<_>, Vec<_>) =
        shown.iter().partition(|s| s.state != Publicity::Withdrawn);
    let may_write = v.may(Act::WriteCity);
    let add = form::link_button(&v.say(words.add), Weight::Primary, &format!("{here}/new"));
    let content = html! {
        @if stand.is_empty() { (list::nothing(&v.say(words.nothing), None)) }
        (list::items(&stand.iter().map(|s| item(v, s)).collect::<Vec<_>>()))
        p.row { @if may_write { (add) } a href=(list_href(&city.key, other(stance))) { (v.say(words.other)) } }
        @if may_write && !suggestions.is_empty() { (suggested(v, &city.key, stance, suggestions)) }
        @if !withdrawn.is_empty() { section.section { h2 { (v.say(word::MENTORING_WITHDRAWN)) }
            (list::items(&withdrawn.iter().map(|s| item(v, s)).collect::<Vec<_>>())) } }
    };
    let top = headline(
        v,
        &way_to_city(v, city),
        v.plain(&city.name),
        v.say(words.title),
        v.say(words.lede),
    );
    Sheet::new(top, content).truth(Truth::of(shown.iter().any(|s| s.example))).answer(v)
}

/// A need or a strength as lists show it.
pub fn item(v: &Visitor, stated: &Stated) -> Item {
    let degree =
        v.say_with(wording(stated.stance).degree, &[("n", stated.degree.percent().into())]);
    let mut meta = vec![super::topic(v, &stated.topic), degree];
    meta.extend(origins(v, stated));
    let draft = (stated.state == Publicity::Draft).then(|| v.say(word::MENTORING_STATE_DRAFT));
    Item {
        title: v.phrase(&stated.says),
        href: stated.href(),
        meta: meta.join(" · "),
        example: v.example_mark(stated.example),
        tags: draft.into_iter().collect(),
        ..Item::default()
    }
}

/// Where it comes from, in words.
fn origins(v: &Visitor, stated: &Stated) -> Vec<String> {
    let found = [
        stated.evidence.as_ref().map(|_| word::MENTORING_FROM_EVIDENCE),
        stated.assessment.as_ref().map(|_| word::MENTORING_FROM_ASSESSMENT),
    ];
    let found: Vec<_> = found.into_iter().flatten().map(|w| v.say(w)).collect();
    if found.is_empty() { vec![v.say(word::MENTORING_FROM_STATEMENT)] } else { found }
}

fn suggested(v: &Visitor, city: &Key, stance: Stance, suggestions: &[Suggestion]) -> Markup {
    html! { section.section {
        h2 { (v.say(word::MENTORING_SUGGESTED)) }
        p.quiet { (v.say(word::MENTORING_SUGGESTED_LEDE)) }
        ul.items { @for s in suggestions { li {
            p.item-title { a href=(suggested_href(v, city, stance, s)) { (super::topic(v, &s.topic)) } }
            p.meta { @match &s.because {
                Because::Score { score, year, .. } => (v.say_with(word::MENTORING_BECAUSE_SCORE,
                    &[("year", year.to_string().into()), ("score", v.numbers().decimal(*score, 0).into())])),
                Because::Gap { title, gap_pp, year, .. } => { (v.text(title)) ": " (v.say_with(word::MENTORING_BECAUSE_GAP,
                    &[("year", year.to_string().into()), ("gap", v.numbers().decimal(*gap_pp, 1).into())])) },
                Because::Readers(missing) => { (v.say_with(word::MENTORING_BECAUSE_READERS,
                    &[("n", missing.notes.into()), ("themes", v.list(themes(v, missing)).into())])) " "
                    a href=(format!("/cities/{city}/feedback")) { (v.say(word::FEEDBACK_TITLE)) } },
            } }
        } } }
    } }
}

/// What readers looked for, in the visitor's words.
fn themes(v: &Visitor, missing: &Missing) -> Vec<String> {
    let label = |key: &Key| Thesaurus::in_use().label(key, &[v.lang()]);
    missing.themes.iter().filter_map(label).map(|(label, _)| label.to_owned()).collect()
}

/// The form that a suggestion fills; what readers said is put into a sentence that can be changed.
fn suggested_href(v: &Visitor, city: &Key, stance: Stance, s: &Suggestion) -> String {
    let href = s.href(city, stance);
    let Because::Readers(missing) = &s.because else { return href };
    let themes = v.list(themes(v, missing));
    let says = v.say_with(word::MENTORING_READERS_SAY, &[("themes", themes.into())]);
    let source = v.say(word::FEEDBACK_TITLE);
    format!("{href}&says={}&source={}", encode(&says), encode(&source))
}

/// Things that a need or strength rests on or leads to, for its page.
#[derive(Default)]
pub struct Around {
    /// The thread, station by station; empty for a strength.
    pub stations: Vec<Station>,
    /// The figure behind it.
    pub evidence: Option<Described>,
    /// The assessment behind it.
    pub assessment: Option<Described>,
    /// The practices that show it.
    pub practices: Vec<Described>,
    /// The plan in which an action can be written for it.
    pub plan: Option<Key>,
}

/// What a need or strength can rest on: key and name.
pub struct Offers {
    /// Figures of the country.
    pub figures: Vec<(String, String)>,
    /// Assessments of the city.
    pub assessments: Vec<(String, String)>,
}

/// A need or strength with what is around it.
pub fn one(v: &Visitor, city: &City, stated: &Stated, around: &Around) -> Response {
    let words = wording(stated.stance);
    let href = stated.href();
    let content = html! {
        @if !around.stations.is_empty() { (ui::thread::thread(&v.say(word::THREAD_NAME), &around.stations, &v.say(word::THREAD_MISSING))) }
        (list::facts(&facts(v, stated, around)))
        @if v.may(Act::WriteCity) && stated.stance == Stance::Need { (next(v, stated, around)) }
        @if stated.coded { p.small.quiet { (v.say(word::MENTORING_CODED)) } }
        @if stated.stance == Stance::Need { p { a href=(format!("/thread/need/{}", stated.thing().key)) { (v.say(word::MENTORING_FOLLOW_THREAD)) } } }
        @if v.may(Act::WriteCity) { div.row {
            (form::link_button(&v.say(words.edit), Weight::Secondary, &format!("{href}/edit")))
            @if stated.state != Publicity::Withdrawn { (form::post(&format!("{href}/withdraw"), &html! {
                (form::hidden("version", &stated.version.to_string()))
                (form::button(&v.say(word::MENTORING_WITHDRAW), Weight::Danger))
            })) }
        } }
    };
    let mut way = way_to_city(v, city);
    way.push((v.say(words.title), list_href(&city.key, stated.stance)));
    let top = headline(v, &way, &super::topic(v, &stated.topic), v.phrase(&stated.says), "");
    let mut around_it = around.evidence.iter().chain(&around.assessment).chain(&around.practices);
    let is_example = stated.example || around_it.any(|d| d.example);
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

/// What to do about a need: see how others met it, write an action.
fn next(v: &Visitor, stated: &Stated, around: &Around) -> Markup {
    let plans = format!("/cities/{}/plans", stated.city);
    let action = match &around.plan {
        Some(plan) => format!("{plans}/{plan}/actions/new?need={}", stated.key),
        None => format!("{plans}/new"),
    };
    html! { div.row {
        (form::link_button(&v.say(word::MENTORING_FIND_PRACTICE), Weight::Primary, &format!("/practices?topic={}", stated.topic.as_str())))
        (form::link_button(&v.say(word::MENTORING_WRITE_ACTION), Weight::Secondary, &action))
    } }
}

fn facts(v: &Visitor, stated: &Stated, around: &Around) -> Vec<(String, Markup)> {
    let link = |d: &Described| html! { a href=(d.href) { (v.text(&d.title)) } };
    let mut facts = vec![
        (v.say(word::MENTORING_TOPIC), html! { (super::topic(v, &stated.topic)) }),
        (v.say(wording(stated.stance).degree_field), super::degree(v, stated.degree)),
    ];
    facts.extend(around.evidence.as_ref().map(|d| (v.say(word::MENTORING_EVIDENCE), link(d))));
    facts.extend(around.assessment.as_ref().map(|d| (v.say(word::MENTORING_ASSESSMENT), link(d))));
    if around.evidence.is_none() && around.assessment.is_none() {
        facts.push((
            v.say(word::MENTORING_ORIGIN),
            html! { (v.say(word::MENTORING_FROM_STATEMENT)) },
        ));
    }
    if !around.practices.is_empty() {
        facts.push((
            v.say(word::MENTORING_PRACTICES),
            html! { ul { @for d in &around.practices { li { (link(d)) } } } },
        ));
    }
    if !stated.source_name.is_empty() || !stated.source_url.is_empty() {
        facts
            .push((v.say(word::MENTORING_SOURCE), source(&stated.source_name, &stated.source_url)));
    }
    if stated.state != Publicity::Public {
        let state = match stated.state {
            Publicity::Draft => word::MENTORING_STATE_DRAFT_LONG,
            _ => word::MENTORING_STATE_WITHDRAWN_LONG,
        };
        facts.push((v.say(word::MENTORING_STATE), html! { (v.say(state)) }));
    }
    facts
}

/// A source with its link, where it has one.
pub fn source(name: &str, url: &str) -> Markup {
    let name = if name.is_empty() { url } else { name };
    html! { @if url.is_empty() { (name) } @else { a href=(url) { (name) } } }
}

/// The form of a need or strength.
pub fn form(
    v: &Visitor,
    (city, offers): (&City, &Offers),
    stance: Stance,
    stated: Option<&Stated>,
    entered: &Entered,
) -> Response {
    let words = wording(stance);
    let list = list_href(&city.key, stance);
    let action = stated.map_or_else(|| format!("{list}/new"), |s| format!("{}/edit", s.href()));
    let content = form::post(&action, &fields(v, (entered, offers), stance, &words));
    let mut way = way_to_city(v, city);
    way.push((v.say(words.title), list));
    let title = if stated.is_some() { words.edit } else { words.add };
    form_sheet(v, headline(v, &way, v.plain(&city.name), v.say(title), ""), entered, content)
}

fn fields(
    v: &Visitor,
    (entered, offers): (&Entered, &Offers),
    stance: Stance,
    words: &Wording,
) -> Markup {
    let hinted = |name, label, hint, kind| {
        form::line(&field(v, entered, name, label).hint(v.say(hint)), kind)
    };
    let mut topics: Vec<_> =
        Topics::standard().iter().map(|t| (t.as_str().to_owned(), super::topic(v, t))).collect();
    topics.sort_by_cached_key(|(_, name)| crate::fold::fold(name));
    topics.insert(0, (String::new(), v.say(word::MENTORING_CHOOSE_TOPIC)));
    let states = [
        Choice {
            hint: v.say(word::MENTORING_STATE_DRAFT_HINT),
            ..Choice::new("draft", v.say(word::MENTORING_STATE_DRAFT))
        },
        Choice {
            hint: v.say(word::MENTORING_STATE_PUBLIC_HINT),
            ..Choice::new("public", v.say(word::MENTORING_STATE_PUBLIC))
        },
    ];
    html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::area(&field(v, entered, "says", word::FIELD_SAYS).hint(v.say(words.says_hint)), 3))
        (form::select(&field(v, entered, "topic", word::FIELD_TOPIC), &topics))
        (hinted("degree", words.degree_field, words.degree_hint, Line::Whole))
        @if stance == Stance::Need {
            (rests_on(v, entered, ("evidence", word::MENTORING_EVIDENCE_FIELD, word::MENTORING_EVIDENCE_HINT), &offers.figures))
        } @else {
            (hinted("practices", word::FIELD_PRACTICES, word::MENTORING_PRACTICES_HINT, Line::Text))
        }
        (rests_on(v, entered, ("assessment", word::FIELD_ASSESSMENT, word::MENTORING_ASSESSMENT_HINT), &offers.assessments))
        (form::hidden("area", entered.typed.get("area")))
        (hinted("source_name", word::FIELD_SOURCE_NAME, word::MENTORING_SOURCE_HINT, Line::Text))
        (form::line(&field(v, entered, "source_url", word::FIELD_SOURCE_URL), Line::Web))
        (form::radios(&field(v, entered, "state", word::FIELD_STATE), &states))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    }
}

/// A choice of what it rests on, or of nothing. What was typed stays a choice even when unknown.
fn rests_on(
    v: &Visitor,
    entered: &Entered,
    (name, label, hint): (&'static str, locale::Word, locale::Word),
    offered: &[(String, String)],
) -> Markup {
    let field = field(v, entered, name, label).hint(v.say(hint));
    let mut choices = vec![(String::new(), v.say(word::MENTORING_NO_CHOICE))];
    choices.extend(offered.iter().cloned());
    if !choices.iter().any(|(key, _)| *key == field.value) {
        choices.push((field.value.clone(), field.value.clone()));
    }
    form::select(&field, &choices)
}
