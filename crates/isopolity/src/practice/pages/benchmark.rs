//! The pages about benchmarks: the standard in words, and the conditions of success.

use ::practice::{Benchmark, KeyFactor, Origin, OriginKind, Passage};
use axum::response::Response;
use locale::Text;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Line, Weight};
use ui::list::{self, Item};

use super::{bare, choices, origin_group, topic, topic_choices, writing};
use crate::access::Act;
use crate::fold::fold;
use crate::network::Network;
use crate::practice::{KeptBenchmark, forms};
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline, paragraphs};
use crate::web::{Entered, Visitor, encode};
use crate::word;

/// How many benchmarks a list shows at once.
const SHOWN: usize = 50;

/// The list of benchmarks.
pub fn list(v: &Visitor, found: &[KeptBenchmark], networks: &[Network]) -> Response {
    let shown: Vec<_> = found.iter().take(SHOWN).collect();
    let content = html! {
        @if shown.is_empty() { (list::nothing(&v.say(word::PRACTICE_NO_BENCHMARKS), None)) }
        (list::items(&shown.iter().map(|b| item(v, b, networks)).collect::<Vec<_>>()))
        @if let Some(last) = shown.last().filter(|_| found.len() > SHOWN) {
            p.no-print { a href=(format!("/benchmarks?network={}&after={}&key={}", encode(&v.sought("network")),
                encode(&fold(last.record.title.source_text())), last.record.key)) { (v.say(word::FRAME_MORE)) } }
        }
        div.row.no-print { @for network in own_networks(v, networks) {
            (form::link_button(&v.say_with(word::PRACTICE_ADD_BENCHMARK_FOR, &[("network", v.plain(&network.name).into())]), Weight::Secondary,
                &format!("/networks/{}/benchmarks/new", network.key)))
        } }
    };
    let way = [(v.say(word::FRAME_NAV_PRACTICES), "/practices".to_owned())];
    Sheet::new(
        headline(
            v,
            &way,
            "",
            v.say(word::PRACTICE_BENCHMARKS),
            v.say(word::PRACTICE_BENCHMARKS_LEDE),
        ),
        content,
    )
    .answer(v)
}

/// The networks whose secretariat the visitor is.
fn own_networks<'n>(v: &Visitor, networks: &'n [Network]) -> Vec<&'n Network> {
    use crate::access::{Role, Scope};
    let runs = |n: &&Network| {
        v.grants().unwrap_or_default().contains(&(Role::Secretariat, Scope::Network(n.key.clone())))
    };
    networks.iter().filter(runs).collect()
}

fn item(v: &Visitor, kept: &KeptBenchmark, networks: &[Network]) -> Item {
    let b = &kept.record;
    let network =
        networks.iter().find(|n| n.key == kept.network).map(|n| v.plain(&n.name).to_owned());
    Item {
        title: v.phrase(&b.title),
        href: format!("/benchmarks/{}", b.key),
        meta: [topic(v, b.topic.as_str())]
            .into_iter()
            .chain(network)
            .collect::<Vec<_>>()
            .join(" · "),
        summary: v.phrase(&b.statement.text),
        example: v.example_mark(b.statement.origin.is_example()),
        ..Item::default()
    }
}

/// A benchmark with its key factors; each passage says where it comes from.
pub fn page(
    v: &Visitor,
    b: &Benchmark,
    network: &Network,
    serving: &[(Key, Key, Text)],
) -> Response {
    let content = html! {
        div.big { (paragraphs(v, &b.statement.text)) }
        (mark(v, &b.statement.origin))
        @if b.has_examples() { p.quiet.small { (v.say(word::PRACTICE_PARTS_NOTE)) } }
        section.section { h2 { (v.say(word::PRACTICE_KEY_FACTORS)) }
            ol.items { @for f in &b.key_factors { li id=(f.key) { div { (factor(v, f, serving)) } } } }
        }
        @if !b.additional_factors.is_empty() { section.section { h2 { (v.say(word::PRACTICE_ADDITIONAL)) }
            p.quiet { (v.say(word::PRACTICE_ADDITIONAL_LEDE)) }
            @if let Some(origin) = one_origin(&b.additional_factors) { (mark(v, origin)) }
            (list_of(v, &b.additional_factors)) } }
        @if v.may(Act::RunNetwork) { p.no-print { (form::link_button(&v.say(word::PRACTICE_EDIT_BENCHMARK), Weight::Secondary,
            &format!("/networks/{}/benchmarks/{}/edit", network.key, b.key))) } }
    };
    let way = [
        (v.say(word::FRAME_NAV_PRACTICES), "/practices".to_owned()),
        (v.say(word::PRACTICE_BENCHMARKS), "/benchmarks".to_owned()),
    ];
    let kicker = format!("{} · {}", topic(v, b.topic.as_str()), v.plain(&network.name));
    let top = headline(v, &way, &kicker, v.phrase(&b.title), "");
    Sheet::new(top, content).truth(Truth::of(b.has_examples())).answer(v)
}

/// Where words come from, on a line of its own.
fn mark(v: &Visitor, origin: &Origin) -> Markup {
    html! { p.meta { (said(v, origin)) } }
}

fn said(v: &Visitor, origin: &Origin) -> Markup {
    html! { @match origin.kind {
        OriginKind::Example => (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))),
        OriginKind::Own => span.quiet.small { (v.say(word::PRACTICE_ORIGIN_NETWORK)) },
        OriginKind::Published => span.quiet.small { (v.say(word::PRACTICE_PUBLISHED)) " "
            @if origin.url.is_empty() { (origin.name) } @else { a href=(origin.url) title=(bare(&origin.url)) { (origin.name) } }
            @if let Some(date) = origin.checked_on { ", " (v.say_with(word::PRACTICE_CHECKED_ON, &[("date", v.date(&date.to_string()).into())])) } },
    } }
}

fn factor(v: &Visitor, f: &KeyFactor, serving: &[(Key, Key, Text)]) -> Markup {
    let practices: Vec<_> = serving.iter().filter(|(factor, _, _)| *factor == f.key).collect();
    html! {
        h3 { (v.text(&f.title)) }
        (mark(v, &f.origin))
        @for (label, passage) in [(word::PRACTICE_WHY, &f.why), (word::PRACTICE_HOW, &f.how)] { @if let Some(passage) = passage {
            (label_of(v, label, Some(&passage.origin))) (paragraphs(v, &passage.text))
        } }
        @if !f.guiding_questions.is_empty() {
            (label_of(v, word::PRACTICE_QUESTIONS, one_origin(&f.guiding_questions))) (list_of(v, &f.guiding_questions)) }
        @if !practices.is_empty() { h4 { (v.say(word::PRACTICE_GOOD)) } ul { @for (_, key, title) in practices {
            li { a href=(format!("/practices/{key}")) { (v.text(title)) } }
        } } }
    }
}

/// A label with where what follows comes from, when all of it comes from one place.
fn label_of(v: &Visitor, label: locale::Word, origin: Option<&Origin>) -> Markup {
    let is_example = origin.is_some_and(Origin::is_example);
    html! {
        h4 { (v.say(label)) @if is_example { " " (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) } }
        @if let Some(origin) = origin.filter(|o| !o.is_example()) { (mark(v, origin)) }
    }
}

/// Where all passages come from, if it is one place.
fn one_origin(passages: &[Passage]) -> Option<&Origin> {
    let first = passages.first().map(|p| &p.origin)?;
    passages.iter().all(|p| p.origin == *first).then_some(first)
}

/// Passages one under the other; each says where it comes from, unless that was said for all.
fn list_of(v: &Visitor, passages: &[Passage]) -> Markup {
    let is_said = one_origin(passages).is_some();
    html! { ul { @for passage in passages {
        li { (v.text(&passage.text)) @if !is_said { " " (said(v, &passage.origin)) } }
    } } }
}

/// The form of a benchmark; key factors are groups of fields, of which empty ones are ignored.
pub fn form(
    v: &Visitor,
    network: &Network,
    before: Option<&KeptBenchmark>,
    practices: &[(Key, Text)],
    entered: &Entered,
) -> Response {
    let before = before.map(|kept| &kept.record);
    let action = match before {
        Some(b) => format!("/networks/{}/benchmarks/{}/edit", network.key, b.key),
        None => format!("/networks/{}/benchmarks/new", network.key),
    };
    let topics: Vec<_> = std::iter::once((String::new(), v.say(word::PRACTICE_CHOOSE)))
        .chain(topic_choices(v, entered, "topic"))
        .collect();
    let area = |name, label, hint, rows| {
        form::area(&field(v, entered, name, label).hint(v.say(hint)), rows)
    };
    let texts = before.map(originals(v)).unwrap_or_default();
    let fields = html! {
        (writing(v, entered, before.map(|b| b.title.source()), &action, &texts))
        (form::hidden("version", entered.typed.get("version")))
        (form::line(&field(v, entered, "title", word::FIELD_TITLE), Line::Text))
        @if before.is_none() { (form::line(&field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT)), Line::Text)) }
        (form::select(&field(v, entered, "topic", word::PRACTICE_TOPIC), &topics))
        (area("statement", word::FIELD_STATEMENT, word::PRACTICE_STATEMENT_HINT, 3))
        h2.section { (v.say(word::PRACTICE_KEY_FACTORS)) }
        p.quiet { (v.say(word::PRACTICE_FACTORS_HINT)) }
        @for (at, n) in (1_usize..).zip(forms::benchmark::groups(&entered.typed)) { (group(v, entered, at, n, practices)) }
        (area("additional_factors", word::FIELD_ADDITIONAL_FACTORS, word::PRACTICE_LINES_HINT, 4))
        (origin_group(v, entered, word::PRACTICE_ORIGIN_OF_CHANGES))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let way = [
        (v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned()),
        (v.plain(&network.name).to_owned(), format!("/networks/{}", network.key)),
        (v.say(word::PRACTICE_BENCHMARKS), "/benchmarks".to_owned()),
    ];
    let title =
        if before.is_some() { word::PRACTICE_EDIT_BENCHMARK } else { word::PRACTICE_ADD_BENCHMARK };
    form_sheet(v, headline(v, &way, "", v.say(title), ""), entered, form::post(&action, &fields))
}

/// The fields of one key factor.
fn group(v: &Visitor, entered: &Entered, at: usize, n: usize, practices: &[(Key, Text)]) -> Markup {
    let of = |name: &str, label| field(v, entered, &format!("{name}-{n}"), label);
    let names = practices.iter().map(|(key, title)| (key.to_string(), v.plain(title).to_owned()));
    let practices = choices(v.say(word::PRACTICE_NO_PRACTICE), names);
    html! { fieldset { legend { (v.say_with(word::PRACTICE_FACTOR_N, &[("n", at.into())])) }
        (form::hidden(&format!("factor-key-{n}"), entered.typed.get(&format!("factor-key-{n}"))))
        (form::line(&of("factor-title", word::PRACTICE_FACTOR_TITLE), Line::Text))
        (form::area(&of("factor-why", word::PRACTICE_FACTOR_WHY), 2))
        (form::area(&of("factor-how", word::PRACTICE_FACTOR_HOW), 2))
        (form::area(&of("factor-questions", word::PRACTICE_FACTOR_QUESTIONS).hint(v.say(word::PRACTICE_LINES_HINT)), 3))
        (form::select(&of("factor-practice", word::PRACTICE_FACTOR_PRACTICE), &practices))
    } }
}

/// What a translator reads beside the form.
fn originals<'b>(v: &Visitor) -> impl Fn(&'b Benchmark) -> Vec<(String, &'b Text)> {
    let [title, statement, factor, why, how, question, additional] = [
        word::FIELD_TITLE,
        word::FIELD_STATEMENT,
        word::PRACTICE_FACTOR_TITLE,
        word::PRACTICE_FACTOR_WHY,
        word::PRACTICE_FACTOR_HOW,
        word::PRACTICE_QUESTIONS,
        word::FIELD_ADDITIONAL_FACTORS,
    ]
    .map(|word| v.say(word));
    move |b| {
        let mut texts = vec![(title.clone(), &b.title), (statement.clone(), &b.statement.text)];
        for f in &b.key_factors {
            texts.push((factor.clone(), &f.title));
            texts.extend(f.why.iter().map(|p| (why.clone(), &p.text)));
            texts.extend(f.how.iter().map(|p| (how.clone(), &p.text)));
            texts.extend(f.guiding_questions.iter().map(|p| (question.clone(), &p.text)));
        }
        texts.extend(b.additional_factors.iter().map(|p| (additional.clone(), &p.text)));
        texts
    }
}
