//! The plan as files: a tagged PDF for council, funder and public, and the actions as a table.
//!
//! Setting a document takes a processor for a moment, so it happens beside the server's own threads
//! and only so many at once; who comes when the press is busy for long is asked to come again.

use std::time::Duration;

use ::plan::{Action, Plan, Progress, Totals};
use ::publish::chart::{About, Canvas, progress as draw_progress};
use ::publish::pdf::{
    Block, Column, ColumnKind, Depth, Labelled, Made, PlanDocument, Section, Words, plan_document,
};
use ::publish::svg::Frame;
use ::publish::table::{LineEnd, Table, csv as write_csv};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use locale::Text;
use measure::Key;
use tokio::sync::Semaphore;

use super::forms::word_of;
use super::pages::{self, Told, outcome};
use super::{Copy, chain};
use crate::refusal::Refusal;
use crate::thread::Thing;
use crate::web::Visitor;
use crate::web::frame::Truth;
use crate::word;

/// So many documents are set at once.
static PRESS: Semaphore = Semaphore::const_new(2);
/// So long a reader waits for the press.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sets a document beside the server's threads.
///
/// # Errors
/// [`Refusal::TooMany`] when the press was busy for long, or a fault of the typesetter.
pub async fn set(content: PlanDocument) -> Result<Vec<u8>, Refusal> {
    let permit =
        tokio::time::timeout(PATIENCE, PRESS.acquire()).await.map_err(|_| Refusal::TooMany)?;
    let permit = permit.map_err(Refusal::fault)?;
    let set = tokio::task::spawn_blocking(move || plan_document(&content))
        .await
        .map_err(Refusal::fault)?;
    drop(permit);
    set.map_err(Refusal::fault)
}

/// A name for the file: an example says so in its name too.
pub fn file_name(told: &Told, ending: &str) -> String {
    let example = if pages::truth(&told.plan) == Truth::Example { "-example" } else { "" };
    format!("{}-plan-{}{example}.{ending}", told.city.key, told.plan.key)
}

/// The content of the document, all in the visitor's words.
pub fn content(v: &Visitor, told: &Told, made: Timestamp) -> PlanDocument {
    let plan = &told.plan;
    let is_example = pages::truth(plan) == Truth::Example;
    let example = |word| is_example.then(|| v.say(word));
    PlanDocument {
        title: v.plain(&plan.title).to_owned(),
        subtitle: None,
        kicker: format!("{} · {}", v.say(word::PLAN_PLAN), pages::years(plan)),
        lang: v.lang(),
        city: v.plain(&told.city.name).to_owned(),
        dates: dates(v, told, made),
        notice: example(word::FRAME_EXAMPLE),
        notice_short: example(word::FRAME_EXAMPLE_TAG),
        sections: sections(v, told),
        sources: sources(told),
        footer: format!("{}{}", v.app().settings.base_url, told.address()),
        words: Words {
            page_of: v.say_with(
                word::PLAN_PAGE_OF,
                &[("page", "{page}".into()), ("total", "{total}".into())],
            ),
            contents: (plan.actions.len() > 5).then(|| v.say(word::PLAN_CONTENTS)),
            sources: v.say(word::PLAN_SOURCES),
        },
        identifier: format!("isopolity:{}:{}", plan.city, plan.key),
        made: moment(made),
    }
}

fn moment(at: Timestamp) -> Made {
    let at = at.to_zoned(TimeZone::UTC);
    let small = |n: i8| u8::try_from(n).unwrap_or(1);
    Made {
        year: at.year().into(),
        month: small(at.month()),
        day: small(at.day()),
        hour: small(at.hour()),
        minute: small(at.minute()),
        second: small(at.second()),
    }
}

fn dates(v: &Visitor, told: &Told, made: Timestamp) -> Vec<Labelled> {
    let label = |label, text: String| Labelled { label: v.say(label), text };
    let version = match told.copy {
        Copy::Working => Some(v.say(word::PLAN_WORKING_COPY)),
        Copy::Version => told.kept.published.map(|n| v.numbers().whole(n.into())),
    };
    let state = label(word::PLAN_STATE, pages::state_word(v, told.plan.state));
    let version = version.map(|text| label(word::PLAN_VERSION, text));
    [state]
        .into_iter()
        .chain(version)
        .chain([label(word::PLAN_MADE, v.date(&made.to_string()))])
        .collect()
}

/// The sources of what was measured.
fn sources(told: &Told) -> Vec<String> {
    let mut sources: Vec<String> =
        told.readings.iter().map(|(_, m)| m.source.clone()).filter(|s| !s.is_empty()).collect();
    sources.sort();
    sources.dedup();
    sources
}

fn sections(v: &Visitor, told: &Told) -> Vec<Section> {
    let plan = &told.plan;
    let prose = [
        (word::FIELD_LOCAL_CONTEXT, &plan.local_context),
        (word::FIELD_TARGET_GROUP, &plan.target_group),
        (word::FIELD_HOW_TO_COMMUNICATE, &plan.how_to_communicate),
        (word::FIELD_MONITORING_METHOD, &plan.monitoring_method),
    ];
    let prose = prose
        .into_iter()
        .filter(|(_, t)| !t.is_empty())
        .map(|(label, text)| section(v.say(label), Depth::Section, paragraphs(v, text)));
    let mut all: Vec<Section> = prose.collect();
    if !plan.actions.is_empty() {
        all.push(section(
            v.say(word::PLAN_ACTIONS),
            Depth::Section,
            progress(v, told).into_iter().collect(),
        ));
        all.extend(plan.actions.iter().map(|a| action(v, told, a)));
    }
    let budget = budget(v, plan);
    if !budget.is_empty() {
        all.push(section(v.say(word::PLAN_BUDGET), Depth::Section, budget));
    }
    all
}

fn section(heading: String, depth: Depth, blocks: Vec<Block>) -> Section {
    Section { heading, depth, blocks }
}

/// A text in paragraphs, each in its language.
fn paragraphs(v: &Visitor, text: &Text) -> Vec<Block> {
    let shown = text.show(&[v.lang()]);
    let lang = (shown.lang != v.lang()).then_some(shown.lang);
    let pieces = shown.text.split("\n\n").filter(|p| !p.trim().is_empty());
    pieces.map(|p| Block::Paragraph { text: p.to_owned(), lang }).collect()
}

/// How far each action has come, as a picture.
fn progress(v: &Visitor, told: &Told) -> Option<Block> {
    let measured = |a: &&Action| matches!(told.progress(a), Some(Progress::Share(_)));
    if !told.plan.actions.iter().any(|a| measured(&a)) {
        return None;
    }
    let aimed = told.plan.actions.iter().filter(|a| a.indicator_to_move.is_some());
    let steps: Vec<_> =
        aimed.map(|a| outcome::step(v, a, told.progress(a).unwrap_or(Progress::NoData))).collect();
    let described: Vec<_> = steps.iter().map(|s| format!("{}: {}", s.label, s.figure)).collect();
    let title = v.say(word::PLAN_PROGRESS_LABEL);
    let track = ::publish::chart::Progress {
        about: About {
            title: title.clone(),
            description: described.join(v.lang().list_semicolon()),
            source: String::new(),
        },
        step_word: v.say(word::PLAN_ACTION),
        figure_word: title.clone(),
        steps,
    };
    let number = |n: f64| chain::plain_figure(v.numbers(), n);
    let chart = draw_progress(&track, &Canvas::page(v.lang(), &number)).ok()?;
    let alt = format!("{title}. {}", described.join(v.lang().list_semicolon()));
    Some(Block::Picture {
        svg: chart.drawing.standalone(Frame::Bare),
        alt,
        caption: title,
        share: 1.0,
    })
}

/// An action with its chain, its steps and its money.
fn action(v: &Visitor, told: &Told, action: &Action) -> Section {
    let mut blocks = action.what.as_ref().map(|t| paragraphs(v, t)).unwrap_or_default();
    let facts: Vec<_> =
        facts(v, told, action).into_iter().map(|(label, text)| Labelled { label, text }).collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    section(v.plain(&action.title).to_owned(), Depth::Part, blocks)
}

/// What a named thing is called; its key where nothing more is known.
fn name(v: &Visitor, told: &Told, thing: Option<Thing>) -> Option<String> {
    let thing = thing?;
    Some(match told.names.get(&thing) {
        Some(described) => v.plain(&described.title).to_owned(),
        None => thing
            .key
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .split('@')
            .next()
            .unwrap_or_default()
            .replace('-', " "),
    })
}

/// What an action names, in plain words: label and text.
fn facts(v: &Visitor, told: &Told, action: &Action) -> Vec<(String, String)> {
    let (city, country) = (&told.city.key, told.city.country.as_str());
    let target = action.indicator_to_move.as_ref();
    let all = [
        (word::PLAN_NEED, name(v, told, chain::need(city, action))),
        (word::PLAN_EVIDENCE, name(v, told, chain::evidence(country, action))),
        (word::PLAN_PRACTICE, name(v, told, chain::practice(action))),
        (word::PLAN_SERVICE, name(v, told, chain::service(city, action))),
        (word::PLAN_MOVES, target.map(|t| moves(v, t))),
        (word::FIELD_RESPONSIBLE, action.responsible.clone()),
        (word::PLAN_WHO_PAYS, joined(v, action.budget_lines.iter().map(|l| line(v, l)))),
        (word::PLAN_MILESTONES, joined(v, action.milestones.iter().map(|m| milestone(v, m)))),
    ];
    all.into_iter().filter_map(|(label, text)| Some((v.say(label), text?))).collect()
}

fn joined(v: &Visitor, parts: impl Iterator<Item = String>) -> Option<String> {
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(v.lang().list_semicolon()))
}

fn moves(v: &Visitor, target: &::plan::IndicatorTarget) -> String {
    let figure = |n| chain::figure(v, &target.indicator, n);
    let facts = [("target", figure(target.target).into()), ("by", target.by.to_string().into())];
    let way = match target.baseline {
        Some(from) => v.say_with(
            word::PLAN_FROM_TO_BY,
            &[&[("from", figure(from).into())], &facts[..]].concat(),
        ),
        None => v.say_with(word::PLAN_TO_BY, &facts),
    };
    format!("{}, {way}", chain::indicator_name(v, &target.indicator))
}

fn line(v: &Visitor, line: &::plan::BudgetLine) -> String {
    let shares = pages::shares(v, line);
    format!("{}, {}: {} ({shares})", v.plain(&line.label), line.year, pages::money(v, line.amount))
}

fn milestone(v: &Visitor, m: &::plan::Milestone) -> String {
    let state = v.say_named(&format!("plan-milestone-{}", word_of(&m.state)));
    format!("{}, {} ({state})", v.plain(&m.title), v.date(&m.due.to_string()))
}

/// The budget, a table for each currency.
fn budget(v: &Visitor, plan: &Plan) -> Vec<Block> {
    let Ok(totals) = Totals::of(&plan.actions) else { return Vec::new() };
    let table = |currency: &measure::Currency| {
        let (head, rows, total) = pages::totals_cells(v, &totals, *currency);
        let column = |(at, head): (usize, String)| match at {
            0 => Column { head, kind: ColumnKind::Words, share: 2.0 },
            _ => Column { head, kind: ColumnKind::Figures, share: 1.4 },
        };
        let caption = v.say_with(
            word::PLAN_BUDGET_CAPTION,
            &[("currency", currency.as_str().to_owned().into())],
        );
        Block::Table {
            caption,
            columns: head.into_iter().enumerate().map(column).collect(),
            rows,
            total,
        }
    };
    totals.all.keys().map(table).collect()
}

/// The actions as a table: a row for each, amounts and figures as plain numbers.
pub fn csv(v: &Visitor, told: &Told) -> String {
    let heads = [
        word::FIELD_KEY,
        word::FIELD_TITLE,
        word::FIELD_WHAT,
        word::FIELD_RESPONSIBLE,
        word::PLAN_NEED,
        word::PLAN_EVIDENCE,
        word::PLAN_PRACTICE,
        word::PLAN_SERVICE,
        word::FIELD_INDICATOR,
        word::FIELD_BASELINE,
        word::FIELD_TARGET,
        word::FIELD_BY,
        word::PLAN_LAST_READING,
        word::FIELD_PERIOD,
        word::PLAN_MILESTONES,
        word::PLAN_COST,
        word::PLAN_WHO_PAYS,
    ];
    let head = heads.into_iter().map(|h| v.say(h)).chain([v.say(word::PLAN_CSV_TRUTH)]).collect();
    let rows = told.plan.actions.iter().map(|a| row(v, told, a)).collect();
    write_csv(&Table { caption: v.plain(&told.plan.title).to_owned(), head, rows }, LineEnd::CrLf)
}

fn row(v: &Visitor, told: &Told, action: &Action) -> Vec<String> {
    let (city, country) = (&told.city.key, told.city.country.as_str());
    let thing = |thing| name(v, told, thing).unwrap_or_default();
    let target = action.indicator_to_move.as_ref();
    let number = |n: Option<f64>| n.map_or_else(String::new, |n| n.to_string());
    let last = told.last_reading(action);
    let reading = last.map(|m| match m.reading {
        ::plan::Reading::Value(n) => n.to_string(),
        ::plan::Reading::NoData => v.say(word::PLAN_READING_NO_DATA),
        ::plan::Reading::Suppressed => v.say(word::PLAN_READING_SUPPRESSED),
    });
    let cost = Totals::of(std::slice::from_ref(action))
        .map(|t| t.all.values().map(ToString::to_string).collect::<Vec<_>>());
    let example = v.example_mark(pages::truth(&told.plan) == Truth::Example).unwrap_or_default();
    vec![
        action.key.to_string(),
        v.plain(&action.title).to_owned(),
        action.what.as_ref().map_or_else(String::new, |t| v.plain(t).to_owned()),
        action.responsible.clone().unwrap_or_default(),
        thing(chain::need(city, action)),
        thing(chain::evidence(country, action)),
        thing(chain::practice(action)),
        thing(chain::service(city, action)),
        target.map_or_else(String::new, |t| indicator(v, &t.indicator)),
        number(target.and_then(|t| t.baseline)),
        number(target.map(|t| t.target)),
        target.map_or_else(String::new, |t| t.by.to_string()),
        reading.unwrap_or_default(),
        last.map_or_else(String::new, |m| m.period.to_string()),
        joined(v, action.milestones.iter().map(|m| milestone(v, m))).unwrap_or_default(),
        cost.unwrap_or_default().join(v.lang().list_semicolon()),
        joined(v, action.budget_lines.iter().map(|l| line(v, l))).unwrap_or_default(),
        example,
    ]
}

fn indicator(v: &Visitor, key: &Key) -> String {
    chain::indicator_name(v, key)
}
