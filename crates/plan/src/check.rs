//! What is wrong with a plan, and what it still lacks. These are two things: a plan with gaps may
//! be saved and shown, a plan with problems may not.

use crate::action::{Action, Plan, Years};
use crate::budget::BudgetLine;
use locale::Text;
use measure::{Key, Problem, Problems};
use std::collections::{HashMap, HashSet};

/// The most actions of one plan.
pub const MOST_ACTIONS: usize = 200;
/// The most milestones or budget lines of one action.
pub const MOST_LINES: usize = 60;
/// The most sources that pay one line.
pub const MOST_SHARES: usize = 12;
/// The longest title, in letters.
pub const LONGEST_TITLE: usize = 200;
/// The longest prose, in letters.
pub const LONGEST_PROSE: usize = 10_000;
/// The most languages of one text.
const MOST_LANGUAGES: usize = 80;
/// The years that a plan may name.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;
/// The most years that one plan may cover.
const LONGEST_PLAN: i16 = 20;

/// A link of the thread that an action may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Link {
    /// The need that it answers.
    Need,
    /// The evidence that shows the need.
    Evidence,
    /// The practice that it adapts.
    Practice,
    /// The service that it opens.
    Service,
    /// The indicator that must move.
    Indicator,
    /// What it costs.
    Budget,
    /// Who answers for it.
    Owner,
    /// A date by which something will have happened.
    Date,
}

/// Something that would complete the thread of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The action.
    pub action: Key,
    /// What it lacks.
    pub missing: Link,
}

/// What each action lacks, in the order of the actions and of [`Link`].
#[must_use]
pub fn completeness(plan: &Plan) -> Vec<Gap> {
    let of = |action: &Action| {
        let gap = |missing| Gap { action: action.key.clone(), missing };
        missing_links(action).into_iter().map(gap).collect::<Vec<_>>()
    };
    plan.actions.iter().flat_map(of).collect()
}

fn missing_links(action: &Action) -> Vec<Link> {
    let has_owner = action.responsible.as_ref().is_some_and(|r| !r.trim().is_empty());
    let links = [
        (action.answers_need.is_some(), Link::Need),
        (action.evidence.is_some(), Link::Evidence),
        (action.practice.is_some(), Link::Practice),
        (action.opens_service.is_some(), Link::Service),
        (action.indicator_to_move.is_some(), Link::Indicator),
        (!action.budget_lines.is_empty(), Link::Budget),
        (has_owner, Link::Owner),
        (!action.milestones.is_empty(), Link::Date),
    ];
    links.into_iter().filter(|(has, _)| !has).map(|(_, link)| link).collect()
}

/// Everything that is wrong with a plan, each with its place, such as `actions/2/title`.
#[must_use]
pub fn validate(plan: &Plan) -> Problems {
    let mut problems = Problems::default();
    title(&plan.title, "title", &mut problems);
    let prose_fields = [
        ("local_context", &plan.local_context),
        ("target_group", &plan.target_group),
        ("how_to_communicate", &plan.how_to_communicate),
        ("monitoring_method", &plan.monitoring_method),
    ];
    prose_fields.into_iter().for_each(|(n, t)| bounded(t, n, LONGEST_PROSE, &mut problems));
    years(plan.years, &mut problems);
    if plan.actions.len() > MOST_ACTIONS {
        problems.add(Problem::new("too-many", "actions").with("most", MOST_ACTIONS));
        return problems;
    }
    for (at, action) in plan.actions.iter().enumerate() {
        let place = |p: Problem| Problem { place: format!("actions/{}/{}", at + 1, p.place), ..p };
        problems.extend(validate_action(action, plan.years).into_iter().map(place));
    }
    unique_keys(plan, &mut problems);
    unique_lines(plan, &mut problems);
    problems
}

/// Everything that is wrong with one action of a plan for these years.
#[must_use]
pub fn validate_action(action: &Action, years: Years) -> Problems {
    let mut problems = Problems::default();
    title(&action.title, "title", &mut problems);
    action.what.iter().for_each(|t| bounded(t, "what", LONGEST_PROSE, &mut problems));
    let responsible = action.responsible.iter();
    if responsible.into_iter().any(|r| !is_plain(r, LONGEST_TITLE)) {
        problems.add(Problem::new("too-long", "responsible").with("most", LONGEST_TITLE));
    }
    if let Some(target) = &action.indicator_to_move {
        let figures = [target.baseline.unwrap_or(0.0), target.target];
        if figures.iter().any(|f| !f.is_finite() || f.abs() > 1e15) {
            problems.add(Problem::new("not-a-number", "indicator_to_move"));
        }
        if target.by.year() < years.from {
            problems.add(Problem::new("before-the-plan", "indicator_to_move/by"));
        }
    }
    for (name, count) in
        [("milestones", action.milestones.len()), ("budget_lines", action.budget_lines.len())]
    {
        if count > MOST_LINES {
            problems.add(Problem::new("too-many", name).with("most", MOST_LINES));
        }
    }
    for (at, milestone) in action.milestones.iter().take(MOST_LINES).enumerate() {
        let place = format!("milestones/{}", at + 1);
        title(&milestone.title, &format!("{place}/title"), &mut problems);
        if !YEARS.contains(&milestone.due.year()) {
            problems.add(Problem::new("not-a-year", format!("{place}/due")));
        }
    }
    for (at, line) in action.budget_lines.iter().take(MOST_LINES).enumerate() {
        check_line(line, years, &format!("budget_lines/{}", at + 1), &mut problems);
    }
    problems
}

fn years(years: Years, problems: &mut Problems) {
    if !YEARS.contains(&years.from) || !YEARS.contains(&years.to) {
        problems.add(Problem::new("not-a-year", "years"));
    } else if years.from > years.to {
        problems.add(Problem::new("years-reversed", "years"));
    } else if years.to - years.from >= LONGEST_PLAN {
        problems.add(Problem::new("plan-too-long", "years").with("most", LONGEST_PLAN));
    }
}

fn check_line(line: &BudgetLine, years: Years, place: &str, problems: &mut Problems) {
    title(&line.label, &format!("{place}/label"), problems);
    if line.amount.cents < 0 {
        problems.add(Problem::new("below-zero", format!("{place}/amount")));
    }
    if !(years.from..=years.to).contains(&line.year) {
        let problem = Problem::new("outside-the-plan", format!("{place}/year"));
        problems.add(problem.with("from", years.from).with("to", years.to));
    }
    if line.shares.len() > MOST_SHARES {
        problems.add(Problem::new("too-many", format!("{place}/shares")).with("most", MOST_SHARES));
    }
    let covered = line.covered_hundredths();
    if covered > 10_000 {
        let percent = format!("{}.{:02}", covered / 100, covered % 100);
        problems.add(
            Problem::new("financed-twice", format!("{place}/shares")).with("percent", percent),
        );
    }
    let mut sources = HashSet::new();
    for share in line.shares.iter().take(MOST_SHARES) {
        if !sources.insert(&share.source) {
            let problem = Problem::new("source-twice", format!("{place}/shares"));
            problems.add(problem.with("source", &share.source));
        }
    }
}

fn unique_keys(plan: &Plan, problems: &mut Problems) {
    let mut seen = HashSet::new();
    for (at, action) in plan.actions.iter().enumerate() {
        if !seen.insert(&action.key) {
            let problem = Problem::new("key-twice", format!("actions/{}/key", at + 1));
            problems.add(problem.with("key", &action.key));
        }
    }
}

/// The same label, year and amount in two places is most likely one cost written down twice.
fn unique_lines(plan: &Plan, problems: &mut Problems) {
    let mut seen: HashMap<(&str, i16, i64, &str), &Key> = HashMap::new();
    for (at, action) in plan.actions.iter().enumerate() {
        for (line_at, line) in action.budget_lines.iter().take(MOST_LINES).enumerate() {
            let currency = line.amount.currency.as_str();
            let line_is = (line.label.source_text(), line.year, line.amount.cents, currency);
            if let Some(other) = seen.insert(line_is, &action.key) {
                let place = format!("actions/{}/budget_lines/{}", at + 1, line_at + 1);
                problems.add(Problem::new("line-twice", place).with("action", other));
            }
        }
    }
}

fn title(text: &Text, place: &str, problems: &mut Problems) {
    if text.is_empty() {
        problems.add(Problem::new("missing", place));
    }
    bounded(text, place, LONGEST_TITLE, problems);
}

fn bounded(text: &Text, place: &str, most: usize, problems: &mut Problems) {
    if text.languages().count() > MOST_LANGUAGES {
        problems.add(Problem::new("too-many", place).with("most", MOST_LANGUAGES));
        return;
    }
    let bad = text.versions().filter(|v| !is_plain(v.text, most));
    problems.extend(bad.map(|v| {
        let code = if v.text.chars().count() > most { "too-long" } else { "control-letter" };
        Problem::new(code, format!("{place}/{}", v.lang)).with("most", most)
    }));
}

/// Whether a text is short enough and has no control letters but line ends.
fn is_plain(text: &str, most: usize) -> bool {
    text.chars().count() <= most
        && !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}
