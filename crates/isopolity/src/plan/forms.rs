//! What people type about plans, actions, reviews and readings → what is meant.
//!
//! A text is written in one language at a time, which the form says. Where it has no version in
//! that language yet, the form shows the original; left as it is, it stays the original.

use ::plan::{
    Action, Comment, FormContext, Plan, PlanState, PlanVersion, Provenance, Reading, Review,
    Verdict, Years, read_action, validate,
};
use locale::{Lang, State, Text};
use measure::{Key, Period, Problem, Problems};

use super::Measured;
use crate::web::forms::{Reading as Form, Typed};

/// The language that a form is written in: as it says itself, else the reader's.
pub fn language(typed: &str, otherwise: Lang) -> Lang {
    Lang::parse(typed).unwrap_or(otherwise)
}

/// A text as it stands in a form in this language: its own version, else the original.
fn written(text: &Text, lang: Lang) -> String {
    text.version(lang).map_or_else(|| text.source_text().to_owned(), |v| v.text.to_owned())
}

/// A text with what was typed in a language. The original typed again is no translation.
fn rewritten(old: Option<&Text>, lang: Lang, typed: String) -> Text {
    let Some(old) = old.filter(|t| !t.is_empty()) else { return Text::new(lang, typed) };
    let mut text = old.clone();
    let is_same = old.version(lang).is_some_and(|v| v.text == typed);
    let is_original =
        lang != old.source() && old.version(lang).is_none() && typed == old.source_text();
    if !is_same && !is_original {
        text.translate(lang, typed, State::Draft);
    }
    text
}

/// A text without a translation that only repeats the original.
fn honest(text: &mut Text, lang: Lang) {
    let repeats = text.version(lang).is_some_and(|v| v.text == text.source_text());
    if lang == text.source() || !repeats {
        return;
    }
    let others = text.versions().skip(1).filter(|v| v.lang != lang);
    *text = others
        .fold(Text::new(text.source(), text.source_text()), |t, v| t.with(v.lang, v.text, v.state));
}

/// The texts of a plan's form, besides its title.
pub const PROSE: [&str; 4] =
    ["local_context", "target_group", "how_to_communicate", "monitoring_method"];

/// The fields of a plan's form as they stand for a plan.
pub fn plan_fields(plan: &Plan, lang: Lang, version: i64) -> Typed {
    let prose = [
        &plan.local_context,
        &plan.target_group,
        &plan.how_to_communicate,
        &plan.monitoring_method,
    ];
    let head = [
        ("lang", lang.to_string()),
        ("title", written(&plan.title, lang)),
        ("from", plan.years.from.to_string()),
        ("to", plan.years.to.to_string()),
        ("version", version.to_string()),
    ];
    Typed::of(head.into_iter().chain(PROSE.into_iter().zip(prose.map(|t| written(t, lang)))))
}

/// A plan's texts as they were typed, over the plan as it was (or none, for a new one).
pub fn plan(
    typed: &Typed,
    before: Option<&Plan>,
    city: &Key,
    lang: Lang,
) -> Result<Plan, Problems> {
    let lang = language(typed.get("lang"), lang);
    let mut form = Form::of(typed);
    let key = match before {
        Some(plan) => Some(plan.key.clone()),
        None => form.key_or_from("key", "title"),
    };
    if key.as_ref().is_some_and(|k| before.is_none() && k.as_str() == "new") {
        form.refuse(Problem::new("key-taken", "key"));
    }
    let title = form.text("title", 1, ::plan::LONGEST_TITLE);
    let years = Years { from: year(&mut form, "from"), to: year(&mut form, "to") };
    let [local_context, target_group, how_to_communicate, monitoring_method] =
        PROSE.map(|name| form.text(name, 0, ::plan::LONGEST_PROSE));
    let text = |old: fn(&Plan) -> &Text, typed| rewritten(before.map(old), lang, typed);
    let plan = key.map(|key| Plan {
        key,
        city: city.clone(),
        title: text(|p| &p.title, title),
        years,
        local_context: text(|p| &p.local_context, local_context),
        target_group: text(|p| &p.target_group, target_group),
        how_to_communicate: text(|p| &p.how_to_communicate, how_to_communicate),
        monitoring_method: text(|p| &p.monitoring_method, monitoring_method),
        state: before.map_or(PlanState::Draft, |p| p.state),
        provenance: before.map_or(Provenance::City, |p| p.provenance),
        actions: before.map_or_else(Vec::new, |p| p.actions.clone()),
    });
    let mut problems = form.done(()).err().unwrap_or_default();
    if let Some(plan) = plan.as_ref().filter(|_| problems.is_empty()) {
        problems.extend(plan_problems(plan, typed));
    }
    plan.filter(|_| problems.is_empty()).ok_or(problems)
}

fn year(form: &mut Form<'_>, field: &str) -> i16 {
    i16::try_from(form.whole(field, 1990, 2100)).unwrap_or_default()
}

/// What the library finds, at the fields of the form. Other years may leave budget lines outside.
fn plan_problems(plan: &Plan, typed: &Typed) -> Vec<Problem> {
    let place = |problem: Problem| {
        let first = problem.place.split('/').next().unwrap_or_default();
        let place = match first {
            "years" => "to".to_owned(),
            "actions"
                if problem.code == "outside-the-plan" || problem.code == "before-the-plan" =>
            {
                "to".to_owned()
            }
            other => other.to_owned(),
        };
        told(Problem { place, ..problem }, typed)
    };
    let mut problems: Vec<Problem> = validate(plan).into_iter().map(place).collect();
    problems.dedup();
    problems
}

/// A problem with the facts that its sentence needs.
fn told(problem: Problem, typed: &Typed) -> Problem {
    let text = typed.get(&problem.place).trim();
    let length = text.chars().count();
    problem.with("typed", text).with("length", length)
}

/// An enum's word as forms and files write it.
pub fn word_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The fields of an action's form as they stand for an action.
pub fn action_fields(action: &Action, lang: Lang, version: i64) -> Typed {
    let key = |key: &Option<Key>| key.as_ref().map_or_else(String::new, Key::to_string);
    let target = action.indicator_to_move.as_ref();
    let mut pairs: Vec<(String, String)> = [
        ("lang", lang.to_string()),
        ("version", version.to_string()),
        ("title", written(&action.title, lang)),
        ("what", action.what.as_ref().map_or_else(String::new, |t| written(t, lang))),
        ("responsible", action.responsible.clone().unwrap_or_default()),
        ("need", key(&action.answers_need)),
        ("evidence", key(&action.evidence)),
        ("practice", key(&action.practice)),
        ("service", key(&action.opens_service)),
        ("focus", action.focus.as_ref().map_or_else(String::new, word_of)),
        ("indicator", target.map_or_else(String::new, |t| t.indicator.to_string())),
        ("baseline", target.and_then(|t| t.baseline).map_or_else(String::new, |n| n.to_string())),
        ("target", target.map_or_else(String::new, |t| t.target.to_string())),
        ("by", target.map_or_else(String::new, |t| t.by.to_string())),
    ]
    .map(|(n, v)| (n.to_owned(), v))
    .into();
    pairs.extend(
        action.principles.iter().map(|(p, a)| (format!("principle-{}", p.as_str()), word_of(a))),
    );
    pairs.extend(milestone_fields(action, lang));
    pairs.extend(line_fields(action, lang));
    Typed::of(pairs)
}

fn milestone_fields(action: &Action, lang: Lang) -> Vec<(String, String)> {
    let of = |(at, m): (usize, &::plan::Milestone)| {
        let name = |field: &str| format!("milestone-{}-{field}", at + 1);
        [
            (name("title"), written(&m.title, lang)),
            (name("due"), m.due.to_string()),
            (name("state"), word_of(&m.state)),
        ]
    };
    action.milestones.iter().enumerate().flat_map(of).collect()
}

fn line_fields(action: &Action, lang: Lang) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (at, line) in action.budget_lines.iter().enumerate() {
        let name = |field: &str| format!("line-{}-{field}", at + 1);
        let amount = line.amount.to_string();
        let amount = amount.split(' ').next().unwrap_or_default().to_owned();
        pairs.extend([
            (name("label"), written(&line.label, lang)),
            (name("year"), line.year.to_string()),
            (name("amount"), amount),
            (name("currency"), line.amount.currency.as_str().to_owned()),
            (name("state"), word_of(&line.state)),
        ]);
        for (n, share) in line.shares.iter().enumerate() {
            pairs.push((name(&format!("source-{}", n + 1)), share.source.to_string()));
            pairs.push((name(&format!("share-{}", n + 1)), f64::from(share.percent).to_string()));
        }
    }
    pairs
}

/// An action as it was typed, over the action as it was (or none, for a new one), in its plan.
pub fn action(
    typed: &Typed,
    plan: &Plan,
    before: Option<&Action>,
    lang: Lang,
) -> Result<Action, Problems> {
    let lang = language(typed.get("lang"), lang);
    let pairs = typed.pairs().iter().map(|(n, v)| (n.as_str(), v.as_str()));
    let context = FormContext { lang, years: plan.years, existing: before };
    let (draft, found) = read_action(pairs, context);
    let mut problems = Problems::default();
    problems.extend(found.into_iter().map(|p| told(at_first_row(p), typed)));
    let Some(mut action) = draft.action.filter(|_| problems.is_empty()) else {
        return Err(problems);
    };
    texts(&mut action).into_iter().for_each(|text| honest(text, lang));
    problems
        .extend(beside_others(&action, plan, before.is_none()).into_iter().map(|p| told(p, typed)));
    problems.or(action)
}

/// Too many rows is a problem of the whole list: it is told at its first row.
fn at_first_row(problem: Problem) -> Problem {
    let place = match problem.place.as_str() {
        "milestone" | "milestones" => "milestone-1-title".to_owned(),
        "line" | "budget_lines" => "line-1-label".to_owned(),
        place => place.to_owned(),
    };
    Problem { place, ..problem }
}

/// Every text of an action.
fn texts(action: &mut Action) -> Vec<&mut Text> {
    let milestones = action.milestones.iter_mut().map(|m| &mut m.title);
    let lines = action.budget_lines.iter_mut().map(|l| &mut l.label);
    std::iter::once(&mut action.title)
        .chain(action.what.as_mut())
        .chain(milestones)
        .chain(lines)
        .collect()
}

/// What is wrong with an action only beside the others of its plan: its key, a cost written down
/// twice, sums that are too large. It stands last for this, so that problems are found at it.
fn beside_others(action: &Action, plan: &Plan, is_new: bool) -> Vec<Problem> {
    if is_new && (plan.action(&action.key).is_some() || action.key.as_str() == "new") {
        return vec![Problem::new("key-taken", "key")];
    }
    let mut actions: Vec<_> =
        plan.actions.iter().filter(|a| a.key != action.key).cloned().collect();
    actions.push(action.clone());
    let last = format!("actions/{}/budget_lines/", actions.len());
    let whole = Plan { actions, ..plan.clone() };
    if ::plan::Totals::of(&whole.actions).is_err() {
        return vec![Problem::new("amount-too-large", "line-1-amount")];
    }
    let own = |p: Problem| match p.place.strip_prefix(&last) {
        Some(at) => Some(Problem { place: format!("line-{at}-label"), ..p }),
        None => (p.place == "actions").then(|| Problem { place: "title".to_owned(), ..p }),
    };
    validate(&whole).into_iter().filter_map(own).collect()
}

/// The fields of a new action: nothing but the language.
pub fn new_action_fields(lang: Lang, need: &str, practice: &str) -> Typed {
    let lang = lang.to_string();
    let fields =
        [("lang", lang.as_str()), ("version", "0"), ("need", need), ("practice", practice)];
    Typed::of(fields)
}

/// How many rows of a kind (`milestone`, `line`) a form shows: those typed, and some to fill in.
/// `more` was pressed to get more of them.
pub fn rows(typed: &Typed, kind: &str) -> usize {
    let is_more = typed.get("more") == kind;
    let number = |(name, value): &(String, String)| {
        let rest = name.strip_prefix(kind)?.strip_prefix('-')?;
        (is_more || !value.trim().is_empty())
            .then(|| rest.split('-').next()?.parse::<usize>().ok())
            .flatten()
    };
    let typed = typed.pairs().iter().filter_map(number).max().unwrap_or(0);
    (typed + if is_more { 3 } else { 1 }).clamp(1, ::plan::MOST_LINES)
}

/// A review as it was typed about a version.
pub fn review(typed: &Typed, version: &PlanVersion, reviewer: &Key) -> Result<Review, Problems> {
    let mut form = Form::of(typed);
    let verdict = match form.choice("verdict", &["endorse", "suggest-changes"]) {
        "endorse" => Verdict::Endorse,
        _ => Verdict::SuggestChanges,
    };
    let summary = form.text("summary", 0, ::plan::LONGEST_WORDS);
    let comment = |action: &Action| {
        let text = typed.get(&comment_field(&action.key)).trim().to_owned();
        (!text.is_empty()).then(|| Comment { action: action.key.clone(), text })
    };
    let comments: Vec<Comment> = version.content().actions.iter().filter_map(comment).collect();
    let review = Review {
        version: version.number(),
        reviewer: reviewer.clone(),
        verdict,
        summary,
        comments,
    };
    let mut problems = form.done(()).err().unwrap_or_default();
    let place = |p: Problem| {
        let at = p.place.strip_prefix("comments/").and_then(|n| n.parse::<usize>().ok());
        let comment = at.and_then(|n| review.comments.get(n.checked_sub(1)?));
        let place = match (comment, p.place.as_str()) {
            (Some(comment), _) => comment_field(&comment.action),
            (None, "summary") => "summary".to_owned(),
            (None, _) => "verdict".to_owned(),
        };
        told(Problem { place, ..p }, typed)
    };
    let known: Vec<_> = problems.as_slice().iter().map(|p| p.place.clone()).collect();
    problems.extend(
        review.validate(version).into_iter().map(place).filter(|p| !known.contains(&p.place)),
    );
    problems.or(review)
}

/// The field for the comment on an action.
pub fn comment_field(action: &Key) -> String {
    format!("comment-{action}")
}

/// A reading as it was typed for an indicator.
pub fn reading(
    typed: &Typed,
    indicator: &Key,
    is_example: crate::web::frame::Truth,
) -> Result<Measured, Problems> {
    let mut form = Form::of(typed);
    let period_text = form.text("period", 1, 10);
    let period: Option<Period> = period_text.parse().ok();
    if period.is_none() && !period_text.is_empty() {
        form.refuse(Problem::new("not-a-period", "period").with("typed", &period_text));
    }
    let kind = form.choice("kind", &["value", "no-data", "suppressed"]);
    let value = form.real_or_none("value", -1e15, 1e15);
    let is_typed = !typed.get("value").trim().is_empty();
    match (kind, is_typed) {
        ("value", false) if typed.get("kind") == "value" => {
            form.refuse(Problem::new("missing", "value"))
        }
        ("no-data" | "suppressed", true) => {
            form.refuse(Problem::new("figure-not-to-show", "value"))
        }
        _ => {}
    }
    let source = form.text("source", usize::from(kind == "value"), 300);
    let reading = match (kind, value) {
        ("value", Some(value)) => Reading::Value(value),
        ("suppressed", _) => Reading::Suppressed,
        _ => Reading::NoData,
    };
    let example = is_example == crate::web::frame::Truth::Example;
    form.done(()).map(|()| Measured {
        indicator: indicator.clone(),
        period: period.unwrap_or(Period::Year(0)),
        reading,
        source,
        example,
        version: typed.version(),
    })
}

/// The fields of a reading's form as they stand for a reading.
pub fn reading_fields(measured: &Measured) -> Typed {
    let (kind, value) = match measured.reading {
        Reading::Value(value) => ("value", value.to_string()),
        Reading::NoData => ("no-data", String::new()),
        Reading::Suppressed => ("suppressed", String::new()),
    };
    Typed::of([
        ("period", measured.period.to_string()),
        ("kind", kind.to_owned()),
        ("value", value),
        ("source", measured.source.clone()),
        ("version", measured.version.to_string()),
    ])
}
