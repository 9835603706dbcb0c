//! The pages about plans: the list, and the plan as a document to read.

pub mod action;
pub mod edit;
pub mod outcome;
pub mod version;

use ::plan::{
    Action, BudgetLine, Gap, Link, MilestoneState, Plan, PlanState, Progress, Provenance, Reading,
    Totals, completeness,
};
use axum::response::Response;
use locale::Text;
use maud::{Markup, html};
use measure::{Currency, Key, Money};
use ui::form::{self, Weight};
use ui::list::{self, Item};
use ui::notice::{self, Kind as NoticeKind};
use ui::table::{Column, Table};

use super::chain::{self, Names};
use super::forms::word_of;
use super::{Copy, Kept, Measured, PlanName, Reviewed};
use crate::access::Act;
use crate::network::City;
use crate::thread::{Kind, Thing, Visibility};
use crate::web::Visitor;
use crate::web::frame::{Sheet, Truth, headline, paragraphs};
use crate::word;

/// Everything that is shown of a plan.
pub struct Told {
    /// Whose it is.
    pub city: City,
    /// Its content for this visitor.
    pub plan: Plan,
    /// What is kept of it.
    pub kept: Kept,
    /// Which content it is.
    pub copy: Copy,
    /// How the things it names are called.
    pub names: Names,
    /// What was measured, by action.
    pub readings: Vec<(Key, Measured)>,
    /// What mentors said, for those who may read drafts.
    pub reviews: Vec<Reviewed>,
}

impl Told {
    /// The plan's page.
    pub fn address(&self) -> String {
        format!("/cities/{}/plans/{}", self.city.key, self.plan.key)
    }

    /// The last reading of the figure that an action must move.
    pub fn last_reading(&self, action: &Action) -> Option<&Measured> {
        let target = action.indicator_to_move.as_ref()?;
        let own = self
            .readings
            .iter()
            .filter(|(key, m)| *key == action.key && m.indicator == target.indicator);
        own.map(|(_, m)| m).max_by_key(|m| m.period)
    }

    /// How far that figure has moved.
    pub fn progress(&self, action: &Action) -> Option<Progress> {
        let reading = self.last_reading(action).map_or(Reading::NoData, |m| m.reading);
        action.indicator_to_move.as_ref().map(|t| t.progress(reading))
    }
}

/// Whether a plan was made up.
pub fn truth(plan: &Plan) -> Truth {
    Truth::of(plan.provenance == Provenance::Example)
}

/// The way to a city's plans, and to a plan.
fn way(v: &Visitor, city: &City, plan: Option<&Plan>) -> Vec<(String, String)> {
    let city_page = format!("/cities/{}", city.key);
    let plans = format!("{city_page}/plans");
    let plan = plan.map(|p| (v.plain(&p.title).to_owned(), format!("{plans}/{}", p.key)));
    let above = [
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), city_page),
        (v.say(word::PLAN_PLANS), plans),
    ];
    above.into_iter().chain(plan).collect()
}

/// The word of a state.
pub fn state_word(v: &Visitor, state: PlanState) -> String {
    v.say_named(&format!("plan-state-{}", word_of(&state)))
}

/// The years of a plan.
pub fn years(plan: &Plan) -> String {
    let years = plan.years;
    if years.from == years.to {
        years.from.to_string()
    } else {
        format!("{}–{}", years.from, years.to)
    }
}

/// An amount with its currency; without cents when there are none.
pub fn money(v: &Visitor, money: Money) -> String {
    let numbers = v.numbers();
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact below 90 thousand milliards; beyond, cents no longer matter"
    )]
    let amount = match money.cents % 100 {
        0 => numbers.whole(money.cents / 100),
        _ => numbers.decimal(money.cents as f64 / 100.0, 2),
    };
    v.say_with(
        word::PLAN_MONEY,
        &[("amount", amount.into()), ("currency", money.currency.as_str().to_owned().into())],
    )
}

/// Sources of money that have a word of their own.
pub const SOURCES: [&str; 12] = [
    "city-budget",
    "region-budget",
    "ministry-grant",
    "amif",
    "esf-plus",
    "erdf",
    "cerv",
    "erasmus-plus",
    "foundation",
    "donations",
    "loan",
    "fees",
];

/// Who pays, in words.
pub fn source_word(v: &Visitor, source: &Key) -> String {
    match SOURCES.contains(&source.as_str()) {
        true => v.say_named(&format!("plan-source-{source}")),
        false => chain::words_of(source),
    }
}

/// The list of a city's plans.
pub fn list(v: &Visitor, city: &City, items: &[Item]) -> Response {
    let new = format!("/cities/{}/plans/new", city.key);
    let content = html! {
        @if items.is_empty() {
            @let label = v.say(word::PLAN_NEW);
            (list::nothing(&v.say(word::PLAN_NONE), v.may(Act::WriteCity).then_some((label.as_str(), new.as_str()))))
        } @else {
            (list::items(items))
            @if v.may(Act::WriteCity) { p { (form::link_button(&v.say(word::PLAN_NEW), Weight::Secondary, &new)) } }
        }
    };
    let mut way = way(v, city, None);
    way.pop();
    let top = headline(
        v,
        &way,
        v.plain(&city.name),
        v.say(word::PLAN_PLANS),
        v.say(word::PLAN_PLANS_LEDE),
    );
    Sheet::new(top, content).answer(v)
}

/// A plan as lists show it.
pub fn item(v: &Visitor, city: &City, plan: &PlanName) -> Item {
    let years = if plan.years.from == plan.years.to {
        plan.years.from.to_string()
    } else {
        format!("{}–{}", plan.years.from, plan.years.to)
    };
    let is_draft = plan.visibility == Visibility::Drafts;
    Item {
        title: v.phrase(&plan.title),
        href: format!("/cities/{}/plans/{}", city.key, plan.key),
        meta: format!("{years} · {}", state_word(v, plan.state)),
        example: v.example_mark(plan.example),
        tags: is_draft.then(|| v.say(word::PLAN_NOT_PUBLIC)).into_iter().collect(),
        ..Item::default()
    }
}

/// A plan as a document to read.
pub fn plan(v: &Visitor, told: &Told) -> Response {
    let content = html! {
        (standing(v, told))
        div.columns {
            div { (prose(v, &told.plan)) }
            aside { (at_a_glance(v, told)) (desk(v, told)) }
        }
        (actions(v, told))
        (totals(v, &told.plan))
        (reviews(v, told))
    };
    let kicker = format!("{} · {}", v.plain(&told.city.name), years(&told.plan));
    let top = headline(v, &way(v, &told.city, None), &kicker, v.phrase(&told.plan.title), "");
    Sheet::new(top, content).truth(truth(&told.plan)).answer(v)
}

/// Who can read what is on this page; only said to those for whom it is not plain.
fn standing(v: &Visitor, told: &Told) -> Markup {
    if told.copy != Copy::Working {
        return html! {};
    }
    html! { (notice::notice(NoticeKind::Note, &match told.kept.published {
        None => html! { p { (v.say(word::PLAN_STANDING_DRAFT)) } },
        Some(n) => html! { p { (v.say(word::PLAN_STANDING_PUBLISHED)) " "
            a href=(format!("{}/versions/{n}", told.address())) { (v.say_with(word::PLAN_VERSION_N, &[("n", n.into())])) } } },
    })) }
}

/// The texts of a plan.
fn prose(v: &Visitor, plan: &Plan) -> Markup {
    let parts: [(locale::Word, &Text); 4] = [
        (word::FIELD_LOCAL_CONTEXT, &plan.local_context),
        (word::FIELD_TARGET_GROUP, &plan.target_group),
        (word::FIELD_HOW_TO_COMMUNICATE, &plan.how_to_communicate),
        (word::FIELD_MONITORING_METHOD, &plan.monitoring_method),
    ];
    html! { @for (label, text) in parts.iter().filter(|(_, t)| !t.is_empty()) {
        section.section { h2 { (v.say(*label)) } (paragraphs(v, text)) }
    } }
}

/// What there is to know at a glance.
fn at_a_glance(v: &Visitor, told: &Told) -> Markup {
    let plan = &told.plan;
    let cost = Totals::of(&plan.actions)
        .map(|t| t.all.into_values().collect::<Vec<_>>())
        .unwrap_or_default();
    let cost: Vec<_> = cost.into_iter().map(|m| money(v, m)).collect();
    let mut facts = vec![
        (v.say(word::PLAN_STATE), html! { (state_word(v, plan.state)) }),
        (v.say(word::PLAN_YEARS), html! { (years(plan)) }),
        (
            v.say(word::PLAN_ACTIONS),
            html! { (v.numbers().whole(i64::try_from(plan.actions.len()).unwrap_or(0))) },
        ),
    ];
    if !cost.is_empty() {
        facts.push((v.say(word::PLAN_COST), html! { (cost.join(" + ")) }));
    }
    html! {
        h2 { (v.say(word::PLAN_GLANCE)) }
        (list::facts(&facts))
        p.no-print {
            a href=(format!("{}/document.pdf", told.address())) { (v.say(word::PLAN_PDF)) } " · "
            a href=(format!("{}/table.csv", told.address())) { (v.say(word::PLAN_CSV)) }
        }
    }
}

/// What those who work on the plan can do next.
fn desk(v: &Visitor, told: &Told) -> Markup {
    if told.copy != Copy::Working {
        return html! {};
    }
    let page = told.address();
    html! {
        @if v.may(Act::WriteCity) {
            section.section {
                h2 { (v.say(word::PLAN_NEXT)) }
                @if told.plan.state == PlanState::Closed { p { (v.say(word::PLAN_CLOSED_FOR_GOOD)) } } @else { (steps(v, told)) }
                @if told.plan.state == PlanState::Running { (to_outcomes(v, told)) }
                @if told.plan.state != PlanState::Closed { ul {
                    li { a href=(format!("{page}/edit")) { (v.say(word::PLAN_EDIT)) } }
                    li { a href=(format!("{page}/actions/new")) { (v.say(word::PLAN_ACTION_NEW)) } }
                    li { a href=(format!("{page}/versions")) { (v.say(word::PLAN_SAVE_VERSION)) } }
                } }
            }
            (gaps(v, told))
        } @else {
            p { a href=(format!("{page}/versions")) { (v.say(word::PLAN_VERSIONS)) } }
        }
        @if v.may(Act::ReviewPlan) { p { (form::link_button(&v.say(word::PLAN_REVIEW), Weight::Primary, &format!("{page}/review"))) } }
    }
}

/// The pages on which it is recorded what the actions have moved.
fn to_outcomes(v: &Visitor, told: &Told) -> Markup {
    let measured = told.plan.actions.iter().filter(|a| a.indicator_to_move.is_some());
    html! { p { (v.say(word::PLAN_TO_OUTCOMES)) } ul { @for action in measured {
        li { a href=(format!("{}/actions/{}/outcome", told.address(), action.key)) { (v.text(&action.title)) } }
    } } }
}

/// The steps that the plan may take, the one forward first.
fn steps(v: &Visitor, told: &Told) -> Markup {
    let state = told.plan.state;
    let weight = |to| if to > state { Weight::Primary } else { Weight::Secondary };
    let mut next: Vec<_> =
        state.may_become().iter().copied().filter(|to| *to != PlanState::Closed).collect();
    next.sort_by_key(|to| *to < state);
    let button = |to: PlanState, weight| {
        let label = v.say_named(&format!("plan-step-{}", word_of(&to)));
        form::button_with(&label, weight, "to", &word_of(&to))
    };
    let send = |buttons: Markup| {
        form::post(
            &told.address(),
            &html! { (form::hidden("version", &told.kept.version.to_string())) div.row { (buttons) } },
        )
    };
    html! {
        @if !next.is_empty() { (send(html! { @for to in &next { (button(*to, weight(*to))) } })) }
        p.small.quiet { (v.say_named(&format!("plan-state-hint-{}", word_of(&state)))) }
        @if state.may_become().contains(&PlanState::Closed) { details.small {
            summary { (v.say(word::PLAN_STEP_CLOSED)) }
            p { (v.say(word::PLAN_CLOSE_WARNING)) }
            (send(button(PlanState::Closed, Weight::Danger)))
        } }
    }
}

/// Where each missing link is mended.
fn field_of(link: Link) -> (&'static str, locale::Word) {
    match link {
        Link::Need => ("need", word::PLAN_LACKS_NEED),
        Link::Evidence => ("evidence", word::PLAN_LACKS_EVIDENCE),
        Link::Practice => ("practice", word::PLAN_LACKS_PRACTICE),
        Link::Service => ("service", word::PLAN_LACKS_SERVICE),
        Link::Indicator => ("indicator", word::PLAN_LACKS_INDICATOR),
        Link::Budget => ("line-1-label", word::PLAN_LACKS_BUDGET),
        Link::Owner => ("responsible", word::PLAN_LACKS_OWNER),
        Link::Date => ("milestone-1-title", word::PLAN_LACKS_DATE),
    }
}

/// What would complete the thread, each with the place to mend it.
fn gaps(v: &Visitor, told: &Told) -> Markup {
    let gaps: Vec<Gap> = completeness(&told.plan);
    let of = |action: &Action| {
        gaps.iter().filter(|g| g.action == action.key).map(|g| g.missing).collect::<Vec<_>>()
    };
    let wanting: Vec<_> =
        told.plan.actions.iter().map(|a| (a, of(a))).filter(|(_, g)| !g.is_empty()).collect();
    html! { section.section {
        h2 { (v.say(word::PLAN_MISSING)) }
        @if told.plan.actions.is_empty() { p { (v.say(word::PLAN_NO_ACTIONS)) } }
        @else if wanting.is_empty() { p { (v.say(word::PLAN_NOTHING_MISSING)) } }
        @else { p.small.quiet { (v.say(word::PLAN_MISSING_LEDE)) } ul { @for (action, missing) in wanting {
            li { (v.text(&action.title)) ": " @for (at, link) in missing.iter().enumerate() {
                @let (field, label) = field_of(*link);
                @if at > 0 { (v.lang().list_comma()) }
                a href=(format!("{}/actions/{}/edit#{field}", told.address(), action.key)) { (v.say(label)) span.hide { " – " (v.plain(&action.title)) } }
            } }
        } } }
    } }
}

/// The actions, each with its chain.
fn actions(v: &Visitor, told: &Told) -> Markup {
    html! { section.section {
        h2 { (v.say(word::PLAN_ACTIONS)) }
        @if told.plan.actions.is_empty() { p.quiet { (v.say(word::PLAN_NO_ACTIONS)) } }
        @for action in &told.plan.actions { article.section id=(format!("action-{}", action.key)) {
            h3 { a href=(format!("{}/actions/{}", told.address(), action.key)) { (v.text(&action.title)) } }
            @if let Some(what) = &action.what { (paragraphs(v, what)) }
            (list::facts(&facts(v, told, action)))
        } }
    } }
}

/// What an action names, whom it costs what, and what must move.
pub fn facts(v: &Visitor, told: &Told, action: &Action) -> Vec<(String, Markup)> {
    let (city, country) = (&told.city.key, told.city.country.as_str());
    let links = [
        (word::PLAN_NEED, chain::need(city, action)),
        (word::PLAN_EVIDENCE, chain::evidence(country, action)),
        (word::PLAN_PRACTICE, chain::practice(action)),
        (word::PLAN_SERVICE, chain::service(city, action)),
    ];
    let links = links
        .into_iter()
        .filter_map(|(label, thing)| Some((v.say(label), named(v, told, &thing?)?)));
    let mut facts: Vec<_> = links.collect();
    facts.extend(moves(v, told, action).map(|m| (v.say(word::PLAN_MOVES), m)));
    facts.extend(
        action.responsible.as_ref().map(|r| (v.say(word::FIELD_RESPONSIBLE), html! { (r) })),
    );
    if !action.budget_lines.is_empty() {
        facts.push((v.say(word::PLAN_WHO_PAYS), who_pays(v, &action.budget_lines)));
    }
    if !action.milestones.is_empty() {
        facts.push((v.say(word::PLAN_MILESTONES), milestones(v, action)));
    }
    facts
}

/// A thing of another slice by its name; one that is not there is told to those who write.
fn named(v: &Visitor, told: &Told, thing: &Thing) -> Option<Markup> {
    match told.names.get(thing) {
        Some(d) => Some(html! {
            a href=(d.href) { (v.text(&d.title)) }
            @if d.example && told.plan.provenance != Provenance::Example { " " (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
        }),
        None if v.may(Act::ReadDrafts) => {
            let key = thing
                .key
                .rsplit('.')
                .next()
                .unwrap_or_default()
                .split('@')
                .next()
                .unwrap_or_default();
            Some(
                html! { (key.replace('-', " ")) " " span.quiet.small { (v.say(word::PLAN_NOT_HERE)) } },
            )
        }
        None => None,
    }
}

/// The figure that must move, and how far it has.
fn moves(v: &Visitor, told: &Told, action: &Action) -> Option<Markup> {
    let target = action.indicator_to_move.as_ref()?;
    let figure = |n| chain::figure(v, &target.indicator, n);
    let facts = [("target", figure(target.target).into()), ("by", target.by.to_string().into())];
    let way = match target.baseline {
        Some(from) => v.say_with(
            word::PLAN_FROM_TO_BY,
            &[&[("from", figure(from).into())], &facts[..]].concat(),
        ),
        None => v.say_with(word::PLAN_TO_BY, &facts),
    };
    let progress = told.progress(action).unwrap_or(Progress::NoData);
    Some(html! {
        (chain::indicator_name(v, &target.indicator)) ", " (way) br;
        a href=(format!("{}/actions/{}/outcome", told.address(), action.key)) { (progress_word(v, progress)) span.hide { " – " (v.plain(&action.title)) } }
        @if let Some(m) = told.last_reading(action).filter(|m| m.reading != Reading::NoData) { " " span.quiet.small { "(" (m.period) ")" } }
    })
}

/// How far a figure has moved, in words.
pub fn progress_word(v: &Visitor, progress: Progress) -> String {
    match progress {
        Progress::Share(share) if share < 0.0 => v.say(word::PLAN_PROGRESS_BACKWARDS),
        Progress::Share(share) => {
            v.say_with(word::PLAN_PROGRESS, &[("n", v.numbers().decimal(share * 100.0, 0).into())])
        }
        Progress::NoData => v.say(word::PLAN_PROGRESS_NO_DATA),
        Progress::Suppressed => v.say(word::PLAN_PROGRESS_SUPPRESSED),
        Progress::NoBaseline => v.say(word::PLAN_PROGRESS_NO_BASELINE),
        Progress::Undefined => v.say(word::PLAN_PROGRESS_UNDEFINED),
    }
}

/// Each budget line with those who pay it.
fn who_pays(v: &Visitor, lines: &[BudgetLine]) -> Markup {
    html! { ul { @for line in lines { li {
        (v.text(&line.label)) ", " (line.year) ": " (money(v, line.amount))
        span.quiet.small { " · " (v.say_named(&format!("plan-line-{}", word_of(&line.state)))) " · " (shares(v, line)) }
    } } } }
}

/// Who pays which share of a line.
pub fn shares(v: &Visitor, line: &BudgetLine) -> String {
    let percent = |n: f64| v.percent(n, chain::decimals(n));
    let mut parts: Vec<_> = line
        .shares
        .iter()
        .map(|s| format!("{} {}", source_word(v, &s.source), percent(s.percent.into())))
        .collect();
    let left = 10_000_u64.saturating_sub(line.covered_hundredths());
    if left > 0 {
        let left = u32::try_from(left).map_or(0.0, f64::from) / 100.0;
        parts.push(format!("{} {}", v.say(word::PLAN_UNFINANCED), percent(left)));
    }
    v.list(parts)
}

fn milestones(v: &Visitor, action: &Action) -> Markup {
    let today = v.app().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let state = |m: &::plan::Milestone| match (m.state, m.is_overdue(today)) {
        (MilestoneState::Planned, true) => v.say(word::PLAN_OVERDUE),
        _ => v.say_named(&format!("plan-milestone-{}", word_of(&m.state))),
    };
    html! { ul { @for m in &action.milestones { li {
        (v.text(&m.title)) ", " (v.date(&m.due.to_string())) span.quiet.small { " · " (state(m)) }
    } } } }
}

/// What the plan costs by year and source, a table for each currency.
fn totals(v: &Visitor, plan: &Plan) -> Markup {
    let Ok(totals) = Totals::of(&plan.actions) else { return html! {} };
    html! { @if !totals.all.is_empty() { section.section {
        h2 { (v.say(word::PLAN_BUDGET)) }
        @for currency in totals.all.keys() { (totals_table(v, &totals, *currency)) }
        (sureness(v, &totals))
    } } }
}

/// The cells of the budget of one currency: heads, rows by source, and the row of sums.
pub fn totals_cells(
    v: &Visitor,
    totals: &Totals,
    currency: Currency,
) -> (Vec<String>, Vec<Vec<String>>, Vec<String>) {
    let years: Vec<i16> =
        totals.by_year.keys().filter(|(_, c)| *c == currency).map(|(y, _)| *y).collect();
    let sources: Vec<&Key> =
        totals.by_source.keys().filter(|(_, c)| *c == currency).map(|(s, _)| s).collect();
    let zero = Money { cents: 0, currency };
    let mut head = vec![v.say(word::PLAN_WHO_PAYS)];
    head.extend(years.iter().map(i16::to_string));
    head.push(v.say(word::PLAN_SUM));
    let of = |source: &Key, year: i16| {
        totals.by_year_and_source.get(&(year, source.clone(), currency)).copied().unwrap_or(zero)
    };
    let row = |source: &&Key| {
        let sum = totals.by_source.get(&((*source).clone(), currency)).copied().unwrap_or(zero);
        let cells = years.iter().map(|y| of(source, *y)).chain([sum]).map(|m| money(v, m));
        std::iter::once(source_word(v, source)).chain(cells).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = sources.iter().map(row).collect();
    if totals.unfinanced.get(&currency).is_some_and(|m| m.cents > 0) {
        rows.push(unfinanced(v, totals, currency, &years));
    }
    let sums = years.iter().map(|y| totals.by_year.get(&(*y, currency)).copied().unwrap_or(zero));
    let all = totals.all.get(&currency).copied().unwrap_or(zero);
    let total = std::iter::once(v.say(word::PLAN_SUM))
        .chain(sums.chain([all]).map(|m| money(v, m)))
        .collect();
    (head, rows, total)
}

/// What nobody pays yet: the cost of each year without what its sources pay.
fn unfinanced(v: &Visitor, totals: &Totals, currency: Currency, years: &[i16]) -> Vec<String> {
    let paid = |year: i16| -> i64 {
        let own =
            totals.by_year_and_source.iter().filter(|((y, _, c), _)| *y == year && *c == currency);
        own.map(|(_, m)| m.cents).fold(0, i64::saturating_add)
    };
    let cost = |year: i16| totals.by_year.get(&(year, currency)).map_or(0, |m| m.cents);
    let left = years.iter().map(|y| Money { cents: cost(*y).saturating_sub(paid(*y)), currency });
    let all = totals.unfinanced.get(&currency).copied();
    std::iter::once(v.say(word::PLAN_UNFINANCED))
        .chain(left.chain(all).map(|m| money(v, m)))
        .collect()
}

fn totals_table(v: &Visitor, totals: &Totals, currency: Currency) -> Markup {
    let (head, mut rows, total) = totals_cells(v, totals, currency);
    rows.push(total);
    let columns = head
        .into_iter()
        .enumerate()
        .map(|(at, h)| (h, if at == 0 { Column::Words } else { Column::Numbers }));
    let table = Table {
        caption: v.say_with(
            word::PLAN_BUDGET_CAPTION,
            &[("currency", currency.as_str().to_owned().into())],
        ),
        head: columns.collect(),
        rows: rows
            .into_iter()
            .map(|row| row.into_iter().map(|cell| html! { (cell) }).collect())
            .collect(),
    };
    table.render()
}

/// How sure the money is.
fn sureness(v: &Visitor, totals: &Totals) -> Markup {
    let parts: Vec<_> = totals
        .by_state
        .iter()
        .map(|((state, _), sum)| {
            format!("{} {}", v.say_named(&format!("plan-line-{}", word_of(state))), money(v, *sum))
        })
        .collect();
    html! { p.small.quiet { (parts.join(" · ")) } }
}

/// What mentors said, the latest first.
fn reviews(v: &Visitor, told: &Told) -> Markup {
    html! { @if !told.reviews.is_empty() { section.section id="reviews" {
        h2 { (v.say(word::PLAN_REVIEWS)) }
        @for r in &told.reviews { article.section {
            h3 { (v.text(&r.reviewer)) @if r.example { " " (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) } }
            p { (v.say_named(&format!("plan-verdict-{}", word_of(&r.review.verdict)))) " "
                a href=(format!("{}/versions/{}", told.address(), r.review.version)) { (v.say_with(word::PLAN_VERSION_N, &[("n", r.review.version.into())])) }
                span.quiet.small { " · " (r.author) " · " (v.date(&r.at.to_string())) } }
            (spoken(v, r.lang, &r.review.summary))
            @if !r.review.comments.is_empty() { (list::facts(&r.review.comments.iter().map(|c| {
                let title = told.plan.action(&c.action).map_or_else(|| chain::words_of(&c.action), |a| v.plain(&a.title).to_owned());
                (title, spoken(v, r.lang, &c.text))
            }).collect::<Vec<_>>())) }
        } }
    } } }
}

/// What somebody wrote in one language, in paragraphs.
pub fn spoken(v: &Visitor, lang: locale::Lang, text: &str) -> Markup {
    paragraphs(v, &Text::new(lang, text))
}

/// The link to the whole chain of an action.
fn thread_link(v: &Visitor, told: &Told, action: &Action) -> Markup {
    let thing = chain::thing(&told.plan, &action.key, Kind::Action);
    html! { p { a href=(format!("/thread/action/{}", thing.key)) { (v.say(word::PLAN_CHAIN)) } } }
}
