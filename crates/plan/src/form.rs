//! Reads an action from a form: pairs of names and typed texts. Nothing that was typed is lost.
//!
//! Names: `title what responsible need evidence practice service focus indicator baseline target
//! by`; `principle-commitment` and its sisters (`no partly yes`); `milestone-1-title -due -state`;
//! `line-1-label -year -amount -currency -state` with `line-1-source-1 line-1-share-1` and so on.
//! Numbers are counted from 1; an item whose fields are all empty is left out. A decimal comma is
//! as good as a point.

use crate::action::{Action, Milestone, MilestoneState, Principle, Years};
use crate::budget::{BudgetLine, LineState, Percent, Share};
use crate::check::{MOST_LINES, MOST_SHARES, validate_action};
use crate::progress::IndicatorTarget;
use locale::{Lang, State, Text};
use measure::{Currency, Key, Money, Problem, Problems};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// The most fields that are looked at.
const MOST_FIELDS: usize = 4_000;

/// What was typed about an action, as it was typed, and the action if it could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionDraft {
    raw: BTreeMap<String, String>,
    /// The action; `None` while there are problems.
    pub action: Option<Action>,
}

impl ActionDraft {
    /// What was typed in a field; empty when nothing was.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.raw.get(name).map_or("", String::as_str)
    }

    /// Every field with what was typed, by name.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.raw.iter().map(|(n, t)| (n.as_str(), t.as_str()))
    }
}

/// The plan and the language for which a form was filled in.
#[derive(Clone, Copy, Debug)]
pub struct FormContext<'a> {
    /// The language of the texts that were typed.
    pub lang: Lang,
    /// The years of the plan.
    pub years: Years,
    /// The action that is being changed; its other languages are kept.
    pub existing: Option<&'a Action>,
}

/// Reads a filled-in form; problems are placed at the names of its fields.
///
/// The first of several texts with one name counts.
#[must_use]
pub fn read_action<'p>(
    pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
    context: FormContext<'_>,
) -> (ActionDraft, Problems) {
    let mut raw = BTreeMap::new();
    for (name, text) in pairs.into_iter().take(MOST_FIELDS) {
        raw.entry(name.to_owned()).or_insert_with(|| text.to_owned());
    }
    let mut form = Form { raw: &raw, context, problems: Problems::default() };
    let action = form.action();
    let mut problems = form.problems;
    if let Some(action) = action.as_ref().filter(|_| problems.is_empty()) {
        problems.extend(validate_action(action, context.years).into_iter().map(at_field));
    }
    let action = action.filter(|_| problems.is_empty());
    (ActionDraft { raw, action }, problems)
}

/// The place of a problem as the form names it: `budget_lines/1/year` is `line-1-year`.
fn at_field(problem: Problem) -> Problem {
    let parts: Vec<&str> = problem.place.split('/').collect();
    let place = match parts.as_slice() {
        ["budget_lines", at, "shares"] => format!("line-{at}-share-1"),
        ["budget_lines", at, field, ..] => format!("line-{at}-{field}"),
        ["milestones", at, field, ..] => format!("milestone-{at}-{field}"),
        ["indicator_to_move", "by"] => "by".to_owned(),
        ["indicator_to_move", ..] => "target".to_owned(),
        [field, ..] => (*field).to_owned(),
        [] => String::new(),
    };
    Problem { place, ..problem }
}

struct Form<'a> {
    raw: &'a BTreeMap<String, String>,
    context: FormContext<'a>,
    problems: Problems,
}

impl Form<'_> {
    fn typed(&self, name: &str) -> &str {
        self.raw.get(name).map_or("", |t| t.trim())
    }

    fn complain(&mut self, code: &'static str, name: &str) {
        let problem = Problem::new(code, name).with("text", self.typed(name));
        self.problems.add(problem);
    }

    /// A field that may be empty.
    fn read<T>(
        &mut self,
        name: &str,
        code: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let typed = self.typed(name);
        if typed.is_empty() {
            return None;
        }
        let read = parse(typed);
        if read.is_none() {
            self.complain(code, name);
        }
        read
    }

    /// A field that must not be empty.
    fn need<T>(
        &mut self,
        name: &str,
        code: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if self.typed(name).is_empty() {
            self.complain("missing", name);
        }
        self.read(name, code, parse)
    }

    fn key(&mut self, name: &str) -> Option<Key> {
        self.read(name, "not-a-key", |t| Key::parse(t).ok())
    }

    fn action(&mut self) -> Option<Action> {
        let old = self.context.existing;
        let title = self.need("title", "missing", |t| Some(t.to_owned()));
        let what = self.read("what", "missing", |t| Some(t.to_owned()));
        let key = self.own_key(title.as_deref());
        let action = Action {
            what: self.text(what, old.and_then(|o| o.what.as_ref())),
            responsible: self.read("responsible", "missing", |t| Some(t.to_owned())),
            answers_need: self.key("need"),
            evidence: self.key("evidence"),
            practice: self.key("practice"),
            opens_service: self.key("service"),
            indicator_to_move: self.target(),
            milestones: self.numbered("milestone", Self::milestone),
            budget_lines: self.numbered("line", Self::line),
            focus: self.read("focus", "not-a-focus", word),
            principles: self.principles(),
            title: self.text(title, old.map(|o| &o.title))?,
            key: key?,
        };
        Some(action)
    }

    /// The key of the action that is changed, or one made from the title, or a plain one for
    /// titles in letters that keys do not have.
    fn own_key(&mut self, title: Option<&str>) -> Option<Key> {
        let given = self.key("key");
        let old = self.context.existing.map(|o| o.key.clone());
        let made = || Key::from_name(title.unwrap_or_default()).or_else(|_| Key::parse("action"));
        old.or(given).or_else(|| made().ok())
    }

    /// A typed text in the form's language, other languages kept.
    fn text(&self, typed: Option<String>, old: Option<&Text>) -> Option<Text> {
        let lang = self.context.lang;
        match (typed, old) {
            (Some(typed), None) => Some(Text::new(lang, typed)),
            (Some(typed), Some(old)) => Some(changed(old, lang, typed)),
            (None, Some(old)) if lang != old.source() => Some(old.clone()),
            (None, _) => None,
        }
    }

    fn target(&mut self) -> Option<IndicatorTarget> {
        let names = ["indicator", "baseline", "target", "by"];
        if names.iter().all(|n| self.typed(n).is_empty()) {
            return None;
        }
        let indicator = self.need("indicator", "not-a-key", |t| Key::parse(t).ok());
        let baseline = self.read("baseline", "not-a-number", number);
        let target = self.need("target", "not-a-number", number);
        let by = self.need("by", "not-a-period", |t| t.parse().ok());
        Some(IndicatorTarget { indicator: indicator?, baseline, target: target?, by: by? })
    }

    /// Reads items with numbers from 1 to the largest that was typed.
    fn numbered<T>(
        &mut self,
        kind: &str,
        read: impl Fn(&mut Self, &str, usize) -> Option<T>,
    ) -> Vec<T> {
        let prefix = format!("{kind}-");
        let number = |name: &String| name.strip_prefix(&prefix)?.split('-').next()?.parse().ok();
        let filled = self.raw.iter().filter(|(_, text)| !text.trim().is_empty());
        let mut numbers: Vec<usize> = filled.filter_map(|(name, _)| number(name)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.len() > MOST_LINES {
            self.problems.add(Problem::new("too-many", kind).with("most", MOST_LINES));
            return Vec::new();
        }
        numbers.into_iter().filter_map(|n| read(self, &format!("{kind}-{n}"), n)).collect()
    }

    /// A milestone; a row in which only its state stands, as a form offers it, is none.
    fn milestone(&mut self, at: &str, n: usize) -> Option<Milestone> {
        if ["title", "due"].iter().all(|f| self.typed(&format!("{at}-{f}")).is_empty()) {
            return None;
        }
        let title = self.need(&format!("{at}-title"), "missing", |t| Some(t.to_owned()));
        let due = self.need(&format!("{at}-due"), "not-a-date", |t| t.parse().ok());
        let state = self.read(&format!("{at}-state"), "not-a-state", word);
        let old = self.context.existing.and_then(|o| o.milestones.get(n.checked_sub(1)?));
        let title = self.text(title, old.map(|o| &o.title));
        Some(Milestone {
            title: title?,
            due: due?,
            state: state.unwrap_or(MilestoneState::Planned),
        })
    }

    fn line(&mut self, at: &str, n: usize) -> Option<BudgetLine> {
        let only_currency = ["label", "year", "amount"];
        if only_currency.iter().all(|f| self.typed(&format!("{at}-{f}")).is_empty())
            && self.shares(at).is_empty()
        {
            return None;
        }
        let label = self.need(&format!("{at}-label"), "missing", |t| Some(t.to_owned()));
        let year = self.need(&format!("{at}-year"), "not-a-year", |t| t.parse().ok());
        let currency = self.read(&format!("{at}-currency"), "not-a-currency", |t| {
            Currency::parse(&t.to_ascii_uppercase()).ok()
        });
        let currency = currency.unwrap_or(Currency::EUR);
        let amount =
            self.need(&format!("{at}-amount"), "not-an-amount", |t| Money::parse(t, currency).ok());
        let state = self.read(&format!("{at}-state"), "not-a-state", word);
        let shares = self.shares(at);
        let old = self.context.existing.and_then(|o| o.budget_lines.get(n.checked_sub(1)?));
        let label = self.text(label, old.map(|o| &o.label));
        Some(BudgetLine {
            label: label?,
            year: year?,
            amount: amount?,
            shares,
            state: state.unwrap_or(LineState::Planned),
        })
    }

    /// The sources of a line; one without a percentage pays all.
    fn shares(&mut self, at: &str) -> Vec<Share> {
        let mut shares = Vec::new();
        for n in 1..=MOST_SHARES {
            let share = format!("{at}-share-{n}");
            let percent = self.read(&share, "not-a-percentage", |t| {
                Percent::try_from(number(t.trim_end_matches('%').trim())?).ok()
            });
            let source = self.key(&format!("{at}-source-{n}"));
            match source {
                Some(source) => {
                    shares.push(Share { source, percent: percent.unwrap_or(Percent::WHOLE) });
                }
                None if percent.is_some() => self.complain("missing", &format!("{at}-source-{n}")),
                None => {}
            }
        }
        shares
    }

    fn principles(&mut self) -> BTreeMap<Principle, crate::action::Answer> {
        let mut found = BTreeMap::new();
        for principle in Principle::ALL {
            let name = format!("principle-{}", principle.as_str());
            if let Some(answer) = self.read(&name, "not-an-answer", word) {
                found.insert(principle, answer);
            }
        }
        found
    }
}

/// A text with new words in one language; the same words change nothing.
fn changed(old: &Text, lang: Lang, typed: String) -> Text {
    let mut text = old.clone();
    let is_same = old.version(lang).is_some_and(|v| v.text == typed);
    match is_same {
        true => {}
        false if lang == old.source() => text.revise(typed),
        false => text.translate(lang, typed, State::Draft),
    }
    text
}

/// A decimal number with point or comma, finite.
fn number(typed: &str) -> Option<f64> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let is_plain = plain.bytes().all(|b| b.is_ascii_digit() || b".,-".contains(&b));
    let number: f64 = is_plain.then(|| plain.replacen(',', ".", 1).parse().ok()).flatten()?;
    number.is_finite().then_some(number)
}

/// A word of one of our enums.
fn word<T: DeserializeOwned>(typed: &str) -> Option<T> {
    T::deserialize(Value::String(typed.to_owned())).ok()
}
