//! What changed between two versions of a plan, part by part, for showing and for review.
//!
//! Both plans are written out as entries (a field, for lists also which item, for texts also which
//! language) and the entries are compared. Milestones and budget lines are known by their title in
//! the source language, so a new title shows as one gone and one come.

use crate::action::{Action, Plan};
use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;
use std::collections::BTreeMap;

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Change {
    /// An action is new.
    ActionAdded {
        /// Its key.
        action: Key,
    },
    /// An action is gone.
    ActionRemoved {
        /// Its key.
        action: Key,
    },
    /// The actions stand in another order.
    ActionsReordered,
    /// A field of the plan, or of an action, is another.
    Field {
        /// The action; `None` for the plan itself.
        action: Option<Key>,
        /// The field, named as in files: `title`, `milestones`, …
        field: &'static str,
        /// Which milestone, line or principle.
        item: Option<String>,
        /// Which language of a text.
        lang: Option<Lang>,
        /// What it was; `None` when there was nothing.
        before: Option<String>,
        /// What it is; `None` when there is nothing.
        after: Option<String>,
    },
}

/// Where an entry stands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// The field with its place in the order of the form.
    field: (u8, &'static str),
    item: Option<String>,
    lang: Option<Lang>,
}

type Entries = BTreeMap<Place, String>;

/// All changes from one plan to another: the plan's own fields, actions gone, actions come,
/// changed actions in the order of the newer plan, and their order.
#[must_use]
pub fn diff(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut changes = compare(None, &plan_entries(old), &plan_entries(new));
    let has = |plan: &Plan, key: &Key| plan.action(key).is_some();
    let gone = old.actions.iter().filter(|a| !has(new, &a.key));
    changes.extend(gone.map(|a| Change::ActionRemoved { action: a.key.clone() }));
    for action in &new.actions {
        match old.action(&action.key) {
            None => changes.push(Change::ActionAdded { action: action.key.clone() }),
            Some(before) => changes.extend(compare(
                Some(&action.key),
                &action_entries(before),
                &action_entries(action),
            )),
        }
    }
    if order(old, new) != order(new, old) {
        changes.push(Change::ActionsReordered);
    }
    changes
}

/// The keys of a plan's actions that the other plan has too.
fn order<'a>(plan: &'a Plan, other: &Plan) -> Vec<&'a Key> {
    plan.actions.iter().map(|a| &a.key).filter(|k| other.action(k).is_some()).collect()
}

fn compare(action: Option<&Key>, old: &Entries, new: &Entries) -> Vec<Change> {
    let mut places: Vec<&Place> = old.keys().chain(new.keys()).collect();
    places.sort_unstable();
    places.dedup();
    let changed = places.into_iter().filter(|p| old.get(p) != new.get(p));
    changed
        .map(|place| Change::Field {
            action: action.cloned(),
            field: place.field.1,
            item: place.item.clone(),
            lang: place.lang,
            before: old.get(place).cloned(),
            after: new.get(place).cloned(),
        })
        .collect()
}

/// Gathers entries in the order in which fields are added.
#[derive(Default)]
struct Writer {
    entries: Entries,
    rank: u8,
}

impl Writer {
    fn put(
        &mut self,
        field: &'static str,
        item: Option<String>,
        lang: Option<Lang>,
        value: String,
    ) {
        let place = Place { field: (self.rank, field), item, lang };
        // Two items of one name: the second is kept apart by its number.
        let mut at = 2;
        let mut free = place.clone();
        while self.entries.contains_key(&free) {
            free.item = Some(format!("{} ({at})", place.item.as_deref().unwrap_or_default()));
            at += 1;
        }
        self.entries.insert(free, value);
    }

    fn word(&mut self, field: &'static str, value: Option<impl ToString>) {
        self.rank += 1;
        if let Some(value) = value {
            self.put(field, None, None, value.to_string());
        }
    }

    fn text(&mut self, field: &'static str, text: Option<&Text>) {
        self.rank += 1;
        for version in text.into_iter().flat_map(Text::versions) {
            self.put(field, None, Some(version.lang), version.text.to_owned());
        }
    }

    fn items(&mut self, field: &'static str, items: impl Iterator<Item = (String, String)>) {
        self.rank += 1;
        items.for_each(|(item, value)| self.put(field, Some(item), None, value));
    }
}

fn plan_entries(plan: &Plan) -> Entries {
    let mut w = Writer::default();
    w.text("title", Some(&plan.title));
    w.word("city", Some(&plan.city));
    w.word("years", Some(format!("{}–{}", plan.years.from, plan.years.to)));
    w.word("state", Some(word_of(&plan.state)));
    w.word("provenance", Some(word_of(&plan.provenance)));
    w.text("local_context", Some(&plan.local_context));
    w.text("target_group", Some(&plan.target_group));
    w.text("how_to_communicate", Some(&plan.how_to_communicate));
    w.text("monitoring_method", Some(&plan.monitoring_method));
    w.entries
}

fn action_entries(action: &Action) -> Entries {
    let mut w = Writer::default();
    w.text("title", Some(&action.title));
    w.text("what", action.what.as_ref());
    w.word("responsible", action.responsible.as_ref());
    w.word("answers_need", action.answers_need.as_ref());
    w.word("evidence", action.evidence.as_ref());
    w.word("practice", action.practice.as_ref());
    w.word("opens_service", action.opens_service.as_ref());
    let target = action.indicator_to_move.as_ref();
    w.word("indicator", target.map(|t| &t.indicator));
    w.word("baseline", target.and_then(|t| t.baseline));
    w.word("target", target.map(|t| t.target));
    w.word("by", target.map(|t| t.by));
    w.word("focus", action.focus.as_ref().map(word_of));
    w.items(
        "milestones",
        action.milestones.iter().map(|m| {
            let others = translations(&m.title);
            (m.title.source_text().to_owned(), format!("{} {}{others}", m.due, word_of(&m.state)))
        }),
    );
    w.items(
        "budget_lines",
        action.budget_lines.iter().map(|line| {
            let share =
                |s: &crate::budget::Share| format!(" {} {}%", s.source, f64::from(s.percent));
            let shares: String = line.shares.iter().map(share).collect();
            let others = translations(&line.label);
            let value =
                format!("{} {} {}{shares}{others}", line.year, line.amount, word_of(&line.state));
            (line.label.source_text().to_owned(), value)
        }),
    );
    let principles = action.principles.iter();
    w.items("principles", principles.map(|(p, a)| (p.as_str().to_owned(), word_of(a))));
    w.entries
}

/// The translations of a short text, so that a change in one is seen.
fn translations(text: &Text) -> String {
    text.versions().skip(1).map(|v| format!(" [{}: {}]", v.lang, v.text)).collect()
}

/// An enum's word as files write it.
fn word_of(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).ok();
    json.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}
