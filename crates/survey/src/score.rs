//! What answers are worth: a score from 0 to 100 for each area and for the whole.
//!
//! For one section, over the questions that are applicable and answered,
//!
//! ```text
//! score = 100 · Σ w·s / Σ w        w = weight of the question, s = worth of the answer in [0, 1]
//! worst = 100 · Σ w·s / Σ w        over all applicable questions, the unanswered worth 0
//! best  = 100 · Σ w·s / Σ w        over all applicable questions, the unanswered worth 1
//! ```
//!
//! The overall score is the weighted mean of the sections that have one; its range counts a
//! section without any answer as 0 to 100. While a question that decides whether another is asked
//! has no answer, the other has none either, so a range holds whatever comes. Weights are open: whoever compares may choose others.
//! It does not guess missing answers and hides no weight.

use std::collections::BTreeMap;

use measure::Key;
use serde::Serialize;

use crate::answer::{Answers, Value, fits, worth};
use crate::questionnaire::{Otherwise, Question, Questionnaire, Section};

/// A score from 0 to 100, never rounded before it is shown.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Points(f64);

impl Points {
    /// A score; beyond 0 and 100 it is cut, and what is no number is 0.
    #[must_use]
    pub fn new(raw: f64) -> Self {
        if raw.is_nan() { Self(0.0) } else { Self(raw.clamp(0.0, 100.0)) }
    }

    /// The exact score, for ranks and further sums.
    #[must_use]
    pub fn raw(self) -> f64 {
        self.0
    }

    /// The score as it is shown: the nearest whole number, halves upwards.
    #[must_use]
    pub fn rounded(self) -> u8 {
        // A billionth heals sums such as 57.499999999999993 that stand for 57.5.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
        let rounded = (self.0 + 0.5 + 1e-9).floor() as u8;
        rounded.min(100)
    }
}

/// Between which scores the true one lies, whatever the open answers turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Range {
    /// When every open question is worth 0.
    pub worst: Points,
    /// When every open question is worth 1.
    pub best: Points,
}

/// How many questions stand behind a score. Questions that carry no score are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Questions that concern this city.
    pub applicable: u32,
    /// Those of them that are answered.
    pub answered: u32,
    /// Questions that do not concern it.
    pub not_applicable: u32,
}

impl Counts {
    /// Which part of the questions that concern this city is answered, in [0, 1]; 0 when none does.
    #[must_use]
    pub fn share_answered(self) -> f64 {
        f64::from(self.answered) / f64::from(self.applicable.max(1))
    }
}

impl std::ops::Add for Counts {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            applicable: self.applicable + other.applicable,
            answered: self.answered + other.answered,
            not_applicable: self.not_applicable + other.not_applicable,
        }
    }
}

/// A score with its range and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Score {
    /// The score over what is answered; none when nothing is.
    pub value: Option<Points>,
    /// Between which scores it lies; none when nothing is applicable.
    pub range: Option<Range>,
    /// How many questions stand behind it.
    pub counts: Counts,
}

/// How one question stands in the sum.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It never carries a score.
    Unscored,
    /// It does not concern this city, or was not asked.
    NotApplicable,
    /// It has no answer that can be scored.
    Unanswered,
    /// It is worth this, in [0, 1].
    Scored(f64),
}

/// Whether a question is asked after the answers so far.
enum Asked {
    Yes,
    /// The question that decides it has no answer yet.
    Unclear,
    No(Otherwise),
}

/// Whether the answers to earlier questions call for this one. Conditions point backwards only,
/// so this ends.
fn asked(questionnaire: &Questionnaire, question: &Question, answers: &Answers) -> Asked {
    let Some(condition) = &question.asked_if else { return Asked::Yes };
    let Some(gate) = questionnaire.question(&condition.question) else { return Asked::Yes };
    match asked(questionnaire, gate, answers) {
        Asked::No(Otherwise::LeftOut) => return Asked::No(Otherwise::LeftOut),
        Asked::No(Otherwise::CountsZero) => return Asked::No(condition.otherwise),
        Asked::Unclear => return Asked::Unclear,
        Asked::Yes => {}
    }
    let value = answers.value(&gate.key);
    let is_met = match value {
        Value::NotApplicable => return Asked::No(Otherwise::LeftOut),
        _ if !fits(&gate.kind, value) => return Asked::Unclear,
        Value::Chosen(key) => condition.any_of.contains(key),
        Value::Several(keys) => condition.any_of.iter().any(|key| keys.contains(key)),
        _ => return Asked::Unclear,
    };
    if is_met { Asked::Yes } else { Asked::No(condition.otherwise) }
}

/// Whether the answers rule a question out: whatever is answered to it does not count.
#[must_use]
pub fn is_ruled_out(questionnaire: &Questionnaire, question: &Question, answers: &Answers) -> bool {
    matches!(asked(questionnaire, question, answers), Asked::No(_))
}

/// Whether a question is answered although earlier answers rule it out.
#[must_use]
pub fn is_idle(questionnaire: &Questionnaire, question: &Question, answers: &Answers) -> bool {
    !matches!(answers.value(&question.key), Value::NoAnswer | Value::NotApplicable)
        && is_ruled_out(questionnaire, question, answers)
}

/// How one question stands in the sum.
#[must_use]
pub fn standing(questionnaire: &Questionnaire, question: &Question, answers: &Answers) -> Standing {
    if !question.kind.is_scored() {
        return Standing::Unscored;
    }
    match asked(questionnaire, question, answers) {
        Asked::No(Otherwise::LeftOut) => return Standing::NotApplicable,
        Asked::No(Otherwise::CountsZero) => return Standing::Scored(0.0),
        Asked::Unclear => return Standing::Unanswered,
        Asked::Yes => {}
    }
    match answers.value(&question.key) {
        Value::NotApplicable => Standing::NotApplicable,
        value => worth(&question.kind, value).map_or(Standing::Unanswered, Standing::Scored),
    }
}

/// Sums over questions: weights and weighted worth.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sums {
    weight: f64,
    weighted: f64,
    open: f64,
    counts: Counts,
}

impl Sums {
    pub(crate) fn add(&mut self, weight: u32, standing: Standing) {
        let weight = f64::from(weight);
        match standing {
            Standing::Unscored => {}
            Standing::NotApplicable => self.counts.not_applicable += 1,
            Standing::Unanswered => {
                self.counts.applicable += 1;
                self.open += weight;
            }
            Standing::Scored(worth) => {
                self.counts.applicable += 1;
                self.counts.answered += 1;
                self.weight += weight;
                self.weighted += weight * worth;
            }
        }
    }

    pub(crate) fn score(self) -> Score {
        let value = (self.weight > 0.0).then(|| Points::new(100.0 * self.weighted / self.weight));
        let all = self.weight + self.open;
        let range = (all > 0.0).then(|| {
            let worst = Points::new(100.0 * self.weighted / all);
            let best = Points::new(100.0 * (self.weighted + self.open) / all);
            Range { worst, best }.around(value)
        });
        Score { value, range, counts: self.counts }
    }
}

impl Range {
    /// The same range, widened by the last bit when rounding put the value beyond it.
    fn around(self, value: Option<Points>) -> Self {
        let Some(value) = value else { return self };
        Self { worst: Points(self.worst.0.min(value.0)), best: Points(self.best.0.max(value.0)) }
    }
}

/// The score of one section.
#[must_use]
pub fn score_section(questionnaire: &Questionnaire, section: &Section, answers: &Answers) -> Score {
    let mut sums = Sums::default();
    for question in &section.questions {
        sums.add(question.weight, standing(questionnaire, question, answers));
    }
    sums.score()
}

/// How much each section counts, by its area. An area without a weight counts nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Weights(BTreeMap<Key, u32>);

impl Weights {
    /// The weights that the questionnaire proposes.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self(questionnaire.sections.iter().map(|s| (s.area.clone(), s.weight)).collect())
    }

    /// The same with another weight for one area.
    #[must_use]
    pub fn with(mut self, area: Key, weight: u32) -> Self {
        self.0.insert(area, weight);
        self
    }

    /// Only these areas: the weights of a composite over part of the questionnaire.
    #[must_use]
    pub fn only(&self, areas: &[Key]) -> Self {
        let chosen = self.0.iter().filter(|(area, _)| areas.contains(area));
        Self(chosen.map(|(area, weight)| (area.clone(), *weight)).collect())
    }

    /// The weight of an area.
    #[must_use]
    pub fn get(&self, area: &Key) -> u32 {
        self.0.get(area).copied().unwrap_or(0)
    }
}

/// The weighted mean of section scores; over all sections it is the overall score.
///
/// ```text
/// value = Σ W·value / Σ W          over sections with a value
/// worst = Σ W·worst / Σ W          over sections with a range; best likewise
/// ```
///
/// Counts are summed over the sections that weigh something. Without any weight there is no score.
#[must_use]
pub fn composite<'a>(
    sections: impl Iterator<Item = (&'a Key, &'a Score)> + Clone,
    weights: &Weights,
) -> Score {
    let weighed = sections.map(|(area, score)| (weights.get(area), score)).filter(|(w, _)| *w > 0);
    let value = mean(weighed.clone().filter_map(|(w, s)| Some((w, s.value?))));
    let worst = mean(weighed.clone().filter_map(|(w, s)| Some((w, s.range?.worst))));
    let best = mean(weighed.clone().filter_map(|(w, s)| Some((w, s.range?.best))));
    let range = worst.zip(best).map(|(worst, best)| Range { worst, best }.around(value));
    let counts = weighed.fold(Counts::default(), |sum, (_, score)| sum + score.counts);
    Score { value, range, counts }
}

fn mean(parts: impl Iterator<Item = (u32, Points)>) -> Option<Points> {
    let (weight, sum) = parts.fold((0.0, 0.0), |(weight, sum), (w, points)| {
        (weight + f64::from(w), sum + f64::from(w) * points.0)
    });
    (weight > 0.0).then(|| Points::new(sum / weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_shown_upwards() {
        let shown = |raw| Points::new(raw).rounded();
        assert_eq!((shown(57.5), shown(57.499_999_999_999_99), shown(57.49)), (58, 58, 57));
        assert_eq!((shown(-1.0), shown(100.4), shown(f64::NAN)), (0, 100, 0));
    }

    #[test]
    fn what_an_earlier_answer_rules_out_does_not_count_whatever_is_answered() {
        let all = crate::city_self_assessment();
        let key = |text| Key::parse(text).unwrap();
        let chosen = |option| Value::Chosen(key(option));
        let later = all.question(&key("strategy-steps")).unwrap();
        let mut answers = Answers::default();
        answers.set(key("strategy-steps"), chosen("all"));
        assert!(!is_ruled_out(&all, later, &answers), "nobody knows yet");
        for (strategy, is_out, worth) in [("adopted", false, 1.0), ("none", true, 0.0)] {
            answers.set(key("strategy"), chosen(strategy));
            assert_eq!(is_ruled_out(&all, later, &answers), is_out, "{strategy}");
            assert_eq!(is_idle(&all, later, &answers), is_out, "{strategy}");
            assert_eq!(standing(&all, later, &answers), Standing::Scored(worth), "{strategy}");
        }
    }

    #[test]
    fn the_part_that_is_answered_is_0_where_nothing_concerns_the_city() {
        let counts = |applicable, answered| Counts { applicable, answered, not_applicable: 1 };
        assert_eq!(counts(0, 0).share_answered(), 0.0);
        assert_eq!(counts(8, 2).share_answered(), 0.25);
    }

    #[test]
    fn a_composite_is_a_weighted_mean_and_an_empty_section_widens_its_range() {
        let key = |text| Key::parse(text).unwrap();
        let score = |value: f64| {
            let points = Points::new(value);
            let range = Some(Range { worst: points, best: points });
            Score { value: Some(points), range, counts: Counts::default() }
        };
        let open = Range { worst: Points(0.0), best: Points(100.0) };
        let nothing = Score { value: None, range: Some(open), counts: Counts::default() };
        let all = [(key("a"), score(40.0)), (key("b"), score(80.0)), (key("c"), nothing)];
        let sections = all.iter().map(|(key, score)| (key, score));
        let weights = Weights::default().with(key("a"), 3).with(key("b"), 1).with(key("c"), 1);
        let whole = composite(sections.clone(), &weights);
        assert_eq!(whole.value, Some(Points(50.0)), "(3·40 + 1·80) / 4");
        assert_eq!(whole.range, Some(Range { worst: Points(40.0), best: Points(60.0) }));
        let part = composite(sections.clone(), &weights.only(&[key("b"), key("c")]));
        assert_eq!(part.value, Some(Points(80.0)));
        assert_eq!(composite(sections, &Weights::default()).value, None);
    }
}
