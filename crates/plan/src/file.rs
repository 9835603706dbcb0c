//! An action plan as a file, short enough to be written by hand.
//!
//! ```json
//! { "format": "isopolity-plan-1", "key": "2022", "city": "jelgava", "source": "en",
//!   "years": {"from": 2022, "to": 2024}, "state": "draft", "provenance": "example",
//!   "title": {"en": "…", "lv": "…"}, "local_context": "…", "target_group": "…",
//!   "how_to_communicate": "…", "monitoring_method": "…",
//!   "actions": [{ "key": "…", "title": "…", "answers_need": "…",
//!     "indicator_to_move": {"indicator": "…", "baseline": 60, "target": 65, "by": "2024"},
//!     "milestones": [{"title": "…", "due": "2022-09-01", "state": "planned"}],
//!     "budget_lines": [{"label": "…", "year": 2022, "state": "planned",
//!       "amount": {"cents": 120000, "currency": "EUR"},
//!       "shares": [{"source": "city-budget", "percent": 25}]}] }] }
//! ```
//! `source` and `translations` say how short texts are to be taken. Every problem is named with its
//! place; a file with any problem changes nothing.

use crate::action::{Action, Milestone, Plan, Years};
use crate::budget::BudgetLine;
use crate::check::{MOST_ACTIONS, MOST_LINES, MOST_SHARES, validate};
use locale::{Lang, State, Text, TextFields, Writing};
use measure::{Fields, Key, Manner, Places, Problems, parse_json};
use serde_json::Value;
use std::cell::RefCell;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;
/// How its places are spelled. Texts are held to their lengths when the whole is checked.
const MANNER: Manner = Manner { places: Places::Slashes, longest: usize::MAX };
/// What the file says about its own form.
pub const FORMAT: &str = "isopolity-plan-1";

impl Plan {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// All problems at once, each with its place in the file.
    pub fn read(bytes: &[u8]) -> Result<Self, Problems> {
        let value = parse_json(bytes, LARGEST_FILE)?;
        let found = RefCell::new(Problems::default());
        let plan = read(&value, &found);
        let mut problems = found.into_inner();
        match plan {
            Some(plan) if problems.is_empty() => {
                problems.extend(validate(&plan));
                problems.or(plan)
            }
            _ => Err(problems),
        }
    }

    /// The file with all texts in full; [`Plan::read`] reads it back.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let Some(map) = value.as_object_mut() {
            map.insert("format".to_owned(), FORMAT.into());
        }
        serde_json::to_string_pretty(&value).unwrap_or_default()
    }
}

fn read(value: &Value, found: &RefCell<Problems>) -> Option<Plan> {
    let top = Fields::of(value, MANNER, found)?;
    if top.need::<String>("format", "unknown-format").is_some_and(|f| f != FORMAT) {
        top.complain("unknown-format", "format");
        return None;
    }
    let writing = Writing {
        source: top.take("source", "not-a-language").unwrap_or(Lang::EN),
        translations: top.take("translations", "not-a-state").unwrap_or(State::Draft),
    };
    let _about: Option<Value> = top.take("note", "not-a-text");
    let key: Option<Key> = top.need("key", "not-a-key");
    let city: Option<Key> = top.need("city", "not-a-key");
    let years: Option<Years> = top.need("years", "not-years");
    let state = top.need("state", "not-a-state");
    let provenance = top.need("provenance", "not-a-provenance");
    let title = top.required_text("title", writing);
    let prose = |name| top.text(name, writing).unwrap_or_else(|| Text::new(writing.source, ""));
    let [local_context, target_group, how_to_communicate, monitoring_method] =
        ["local_context", "target_group", "how_to_communicate", "monitoring_method"].map(prose);
    let actions = top.list("actions", MOST_ACTIONS, |f| action(f, writing));
    top.finish();
    Some(Plan {
        key: key?,
        city: city?,
        title: title?,
        years: years?,
        local_context,
        target_group,
        how_to_communicate,
        monitoring_method,
        state: state?,
        provenance: provenance?,
        actions,
    })
}

fn action(fields: &Fields<'_>, writing: Writing) -> Option<Action> {
    let key: Option<Key> = fields.need("key", "not-a-key");
    let title = fields.required_text("title", writing);
    let link = |name| fields.take(name, "not-a-key");
    let read = (
        key,
        title,
        Action {
            what: fields.text("what", writing),
            responsible: fields.take("responsible", "not-a-text"),
            answers_need: link("answers_need"),
            evidence: link("evidence"),
            practice: link("practice"),
            opens_service: link("opens_service"),
            indicator_to_move: fields.take("indicator_to_move", "not-a-target"),
            milestones: fields.list("milestones", MOST_LINES, |f| milestone(f, writing)),
            budget_lines: fields.list("budget_lines", MOST_LINES, |f| budget_line(f, writing)),
            focus: fields.take("focus", "not-a-focus"),
            principles: fields.take("principles", "not-principles").unwrap_or_default(),
            ..Action::new(Key::from_name("action").ok()?, Text::new(writing.source, ""))
        },
    );
    let (key, title, action) = read;
    Some(Action { key: key?, title: title?, ..action })
}

fn milestone(fields: &Fields<'_>, writing: Writing) -> Option<Milestone> {
    let title = fields.required_text("title", writing);
    let due = fields.need("due", "not-a-date");
    let state = fields.need("state", "not-a-state");
    Some(Milestone { title: title?, due: due?, state: state? })
}

fn budget_line(fields: &Fields<'_>, writing: Writing) -> Option<BudgetLine> {
    let label = fields.required_text("label", writing);
    let year = fields.need("year", "not-a-year");
    let amount = fields.need("amount", "not-an-amount");
    let shares = fields.values("shares", "not-a-share", MOST_SHARES);
    let state = fields.need("state", "not-a-state");
    Some(BudgetLine { label: label?, year: year?, amount: amount?, shares, state: state? })
}
