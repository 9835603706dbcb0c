//! What a city answered, who vouches for it, and how far along it is.
//!
//! Answers are stored as JSON by question key and read back for years. Whatever becomes of a
//! question or an option, the answer stays: it is reported as a [`Stray`], never dropped.
//! Who may review what is the application's to say.

use std::collections::{BTreeMap, BTreeSet};

use measure::Key;
use serde::{Deserialize, Serialize};

use crate::questionnaire::{Kind, Opt, Questionnaire, Section, SeveralScore};

/// What was answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Nothing yet: the score becomes a range.
    #[default]
    NoAnswer,
    /// The question does not concern this city: it leaves the sum.
    NotApplicable,
    /// One option.
    Chosen(Key),
    /// Several options; an empty set means "none of these" and is an answer.
    Several(BTreeSet<Key>),
    /// A number in the question's unit.
    Number(f64),
    /// Words.
    Text(String),
    /// What was typed but could not be read, kept so that it can be mended.
    Unread(String),
}

/// How far along an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerState {
    /// Not answered yet.
    #[default]
    Open,
    /// Written, not yet meant to stand.
    Draft,
    /// Answered by whoever is responsible.
    Answered,
    /// Checked by another person.
    Reviewed,
}

/// One answer with what stands beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// What was answered.
    #[serde(default)]
    pub value: Value,
    /// A remark; see [`crate::LONGEST_NOTE`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Where it can be checked: a document, an address, a name; see [`crate::LONGEST_SOURCE`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// How far along it is.
    #[serde(default)]
    pub state: AnswerState,
}

/// The answers of one city to one round, or to one section of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Key, Answer>);

/// A stored answer that the questionnaire no longer understands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stray {
    /// The question it answers.
    pub question: Key,
    /// What is the matter.
    pub kind: StrayKind,
}

/// Why a stored answer is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StrayKind {
    /// The question is gone.
    Vanished,
    /// The question is answered differently now, or lost the option that was chosen.
    Unfit,
}

impl Answers {
    /// The answer to this question.
    #[must_use]
    pub fn get(&self, question: &Key) -> Option<&Answer> {
        self.0.get(question)
    }

    /// What was answered to this question; [`Value::NoAnswer`] when there is nothing.
    #[must_use]
    pub fn value(&self, question: &Key) -> &Value {
        self.0.get(question).map_or(&Value::NoAnswer, |a| &a.value)
    }

    /// Every answer by the key of its question.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Answer)> {
        self.0.iter()
    }

    /// Sets an answer and what stands beside it.
    pub fn put(&mut self, question: Key, answer: Answer) {
        self.0.insert(question, answer);
    }

    /// Sets what was answered, and its state to go with it; note and source stay.
    pub fn set(&mut self, question: Key, value: Value) {
        let answer = self.0.entry(question).or_default();
        let is_open = value == Value::NoAnswer;
        answer.state = if is_open { AnswerState::Open } else { AnswerState::Answered };
        answer.value = value;
    }

    /// Takes over the answers to one section as they were just sent.
    ///
    /// Answers to questions that the section does not ask stay, also those to questions that have
    /// vanished. An answer that did not change keeps its review; one that changed loses it.
    pub fn renew(&mut self, section: &Section, newer: Self) {
        let mut newer = newer.0;
        for question in &section.questions {
            let old = self.0.remove(&question.key);
            let Some(mut new) = newer.remove(&question.key) else { continue };
            if old.is_some_and(|old| is_still_reviewed(&old, &new)) {
                new.state = AnswerState::Reviewed;
            }
            self.0.insert(question.key.clone(), new);
        }
    }

    /// Adds the answers of other sections; where both answer a question, the later one counts.
    pub fn merge(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Marks an answer as checked by another person. Says whether there was one to check:
    /// answered, and understood.
    pub fn review(&mut self, question: &Key) -> bool {
        let Some(answer) = self.0.get_mut(question) else { return false };
        let is_ready = answer.state >= AnswerState::Answered
            && !matches!(answer.value, Value::Unread(_) | Value::NoAnswer);
        if is_ready {
            answer.state = AnswerState::Reviewed;
        }
        is_ready
    }

    /// The answers that this questionnaire does not understand. They are kept and not scored.
    #[must_use]
    pub fn strays(&self, questionnaire: &Questionnaire) -> Vec<Stray> {
        let stray = |(key, answer): (&Key, &Answer)| {
            let kind = match questionnaire.question(key) {
                None => StrayKind::Vanished,
                Some(question) if !fits(&question.kind, &answer.value) => StrayKind::Unfit,
                Some(_) => return None,
            };
            Some(Stray { question: key.clone(), kind })
        };
        self.0.iter().filter_map(stray).collect()
    }
}

fn is_still_reviewed(old: &Answer, new: &Answer) -> bool {
    old.state == AnswerState::Reviewed
        && new.state == AnswerState::Answered
        && (&old.value, &old.note, &old.source) == (&new.value, &new.note, &new.source)
}

/// Whether a question of this kind understands the value.
pub(crate) fn fits(kind: &Kind, value: &Value) -> bool {
    let has = |options: &[Opt], key: &Key| options.iter().any(|o| o.key == *key);
    match (kind, value) {
        (_, Value::NoAnswer | Value::NotApplicable) => true,
        (Kind::Choice(options), Value::Chosen(key)) => has(options, key),
        (Kind::Several { options, .. }, Value::Several(keys)) => {
            keys.iter().all(|key| has(options, key))
        }
        (Kind::Number { least, most, .. }, Value::Number(number)) => {
            (*least..=*most).contains(number)
        }
        (Kind::FreeText, Value::Text(_)) => true,
        _ => false,
    }
}

/// What a value is worth, in [0, 1]; nothing for one without a score or that does not fit.
pub(crate) fn worth(kind: &Kind, value: &Value) -> Option<f64> {
    if !fits(kind, value) {
        return None;
    }
    match (kind, value) {
        (Kind::Choice(options), Value::Chosen(key)) => {
            options.iter().find(|o| o.key == *key).map(|o| o.score)
        }
        (Kind::Several { options, scoring }, Value::Several(keys)) => {
            Some(several_worth(options, *scoring, keys))
        }
        (Kind::Number { scale: Some(scale), .. }, Value::Number(number)) => {
            Some(((number - scale.worst) / (scale.best - scale.worst)).clamp(0.0, 1.0))
        }
        _ => None,
    }
}

/// `sum(chosen) / sum(all)`, or `min(1, sum(chosen) / cap)`.
fn several_worth(options: &[Opt], scoring: SeveralScore, chosen: &BTreeSet<Key>) -> f64 {
    let sum: f64 = options.iter().filter(|o| chosen.contains(&o.key)).map(|o| o.score).sum();
    let whole = match scoring {
        SeveralScore::Share => options.iter().map(|o| o.score).sum(),
        SeveralScore::Capped(cap) => cap,
    };
    (sum / whole).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city_self_assessment;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    #[test]
    fn stored_answers_have_this_shape_for_ever() {
        let stored = r#"{"strategy":{"value":{"chosen":"draft"},"note":"Since May","state":"reviewed"},"course-kinds":{"value":{"several":["evening","online"]},"state":"answered"},"course-finished":{"value":{"number":75.0},"state":"draft"},"school-mix":{"value":"not-applicable","state":"answered"},"own-words":{"value":{"text":"Choir"},"state":"answered"},"first-languages":{"value":{"unread":"four"},"state":"draft"},"budget":{}}"#;
        let answers: Answers = serde_json::from_str(stored).unwrap();
        assert_eq!(answers.value(&key("budget")), &Value::NoAnswer);
        let again: Answers =
            serde_json::from_str(&serde_json::to_string(&answers).unwrap()).unwrap();
        assert_eq!(again, answers);
    }

    #[test]
    fn answers_to_vanished_questions_stay_and_are_reported() {
        let ours = city_self_assessment();
        let mut answers = Answers::default();
        answers.set(key("asked-long-ago"), Value::Text("kept".into()));
        answers.set(key("strategy"), Value::Chosen(key("an-option-that-went")));
        answers.renew(ours.section(&key("education")).unwrap(), Answers::default());
        let strays = answers.strays(&ours);
        assert_eq!(strays[0], Stray { question: key("asked-long-ago"), kind: StrayKind::Vanished });
        assert_eq!(strays[1], Stray { question: key("strategy"), kind: StrayKind::Unfit });
    }

    #[test]
    fn a_changed_answer_loses_its_review_and_an_unchanged_one_keeps_it() {
        let ours = city_self_assessment();
        let section = ours.section(&key("commitment")).unwrap();
        let sent = |budget: &str| {
            let mut sent = Answers::default();
            sent.set(key("strategy"), Value::Chosen(key("draft")));
            sent.set(key("budget"), Value::Chosen(key(budget)));
            sent
        };
        let mut answers = sent("own");
        assert!(answers.review(&key("strategy")) && answers.review(&key("budget")));
        assert!(!answers.review(&key("responsible")));
        answers.renew(section, sent("none"));
        assert_eq!(answers.get(&key("strategy")).unwrap().state, AnswerState::Reviewed);
        assert_eq!(answers.get(&key("budget")).unwrap().state, AnswerState::Answered);
    }

    #[test]
    fn several_count_by_share_or_up_to_a_cap() {
        let option = |name: &str, score| Opt {
            key: key(name),
            label: locale::Text::new(locale::Lang::EN, name),
            score,
        };
        let options = [option("a", 1.0), option("b", 1.0), option("c", 0.5), option("d", 0.5)];
        let chosen = |names: &[&str]| names.iter().map(|n| key(n)).collect();
        let share = |names: &[&str]| several_worth(&options, SeveralScore::Share, &chosen(names));
        let capped =
            |names: &[&str]| several_worth(&options, SeveralScore::Capped(2.0), &chosen(names));
        assert_eq!((share(&[]), share(&["a", "c"]), share(&["a", "b", "c", "d"])), (0.0, 0.5, 1.0));
        assert_eq!((capped(&[]), capped(&["a"]), capped(&["a", "b", "c"])), (0.0, 0.5, 1.0));
    }
}
