//! Compares two rounds of one city, over the questions that both rounds answered alike.
//!
//! Questionnaires grow, so two overall scores of different years rarely measure the same. Here
//! only a question counts that both rounds asked with the same options and scores, and that both
//! answered; its weight is that of the later round. How much of the later round this is gets
//! printed beside the change. Nothing is said about the rest.

use measure::Key;
use serde::Serialize;

use crate::answer::Answers;
use crate::questionnaire::{Question, Questionnaire};
use crate::score::{Points, Score, Standing, Sums, Weights, composite, standing};

/// One round: what was asked and what was answered.
#[derive(Clone, Copy, Debug)]
pub struct Round<'a> {
    /// The questionnaire of that round, in its version of then.
    pub questionnaire: &'a Questionnaire,
    /// The city's answers to it.
    pub answers: &'a Answers,
}

/// How a city moved between two rounds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoundComparison {
    /// Questions that both rounds asked with the same options and scores.
    pub asked_in_both: usize,
    /// Those of them that both answered; everything below is over these.
    pub compared: usize,
    /// Scored questions of the later questionnaire.
    pub asked_later: usize,
    /// The compared share of the later round's scored weight, from 0 to 1.
    pub share: f64,
    /// The overall score then and now, over the compared questions.
    pub overall: Option<(Points, Points)>,
    /// Areas with at least one compared question.
    pub sections: Vec<SectionChange>,
    /// Compared questions whose worth changed, the largest change first.
    pub changed: Vec<QuestionChange>,
}

/// One area then and now, over the compared questions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SectionChange {
    /// The area, as the later round sorts its questions.
    pub area: Key,
    /// How many questions are compared.
    pub compared: usize,
    /// The score then.
    pub earlier: Points,
    /// The score now.
    pub later: Points,
}

/// One question then and now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QuestionChange {
    /// The question.
    pub question: Key,
    /// What it was worth then, in [0, 1].
    pub earlier: f64,
    /// What it is worth now.
    pub later: f64,
}

/// Compares two rounds. The weights are those of the areas of the later round.
#[must_use]
pub fn compare_rounds(earlier: Round<'_>, later: Round<'_>, weights: &Weights) -> RoundComparison {
    let mut all = RoundComparison {
        asked_in_both: 0,
        compared: 0,
        asked_later: 0,
        share: 0.0,
        overall: None,
        sections: Vec::new(),
        changed: Vec::new(),
    };
    let (mut weight, mut compared_weight) = (0.0, 0.0);
    let mut scores: Vec<(Key, [Score; 2])> = Vec::new();
    for section in &later.questionnaire.sections {
        let mut sums = [Sums::default(); 2];
        let before = all.compared;
        for question in section.questions.iter().filter(|q| q.kind.is_scored()) {
            all.asked_later += 1;
            weight += f64::from(question.weight);
            if let Some(worths) = all.question(earlier, later, question) {
                compared_weight += f64::from(question.weight);
                for (sums, worth) in sums.iter_mut().zip(worths) {
                    sums.add(question.weight, Standing::Scored(worth));
                }
            }
        }
        all.section(section.area.clone(), all.compared - before, sums, &mut scores);
    }
    all.share = if weight > 0.0 { compared_weight / weight } else { 0.0 };
    all.overall = overall(&scores, weights);
    let size = |c: &QuestionChange| (c.later - c.earlier).abs();
    all.changed.sort_by(|a, b| size(b).total_cmp(&size(a)));
    all
}

impl RoundComparison {
    /// Counts one question of the later round; its worth then and now if it is comparable.
    fn question(
        &mut self,
        earlier: Round<'_>,
        later: Round<'_>,
        question: &Question,
    ) -> Option<[f64; 2]> {
        let old = earlier.questionnaire.question(&question.key)?;
        if !old.kind.counts_like(&question.kind) {
            return None;
        }
        self.asked_in_both += 1;
        let worths = [
            scored(standing(earlier.questionnaire, old, earlier.answers))?,
            scored(standing(later.questionnaire, question, later.answers))?,
        ];
        self.compared += 1;
        let [was, is] = worths;
        if was != is {
            let question = question.key.clone();
            self.changed.push(QuestionChange { question, earlier: was, later: is });
        }
        Some(worths)
    }

    fn section(
        &mut self,
        area: Key,
        compared: usize,
        sums: [Sums; 2],
        scores: &mut Vec<(Key, [Score; 2])>,
    ) {
        let [was, is] = sums.map(Sums::score);
        if let (Some(earlier), Some(later)) = (was.value, is.value) {
            self.sections.push(SectionChange { area: area.clone(), compared, earlier, later });
            scores.push((area, [was, is]));
        }
    }
}

fn scored(standing: Standing) -> Option<f64> {
    if let Standing::Scored(worth) = standing { Some(worth) } else { None }
}

fn overall(scores: &[(Key, [Score; 2])], weights: &Weights) -> Option<(Points, Points)> {
    let was = composite(scores.iter().map(|(area, [was, _])| (area, was)), weights).value?;
    let is = composite(scores.iter().map(|(area, [_, is])| (area, is)), weights).value?;
    Some((was, is))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, Value, city_self_assessment};

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (question, option) in pairs {
            answers.set(key(question), Value::Chosen(key(option)));
        }
        answers
    }

    #[test]
    fn only_what_both_rounds_asked_and_answered_alike_is_compared() {
        let later = city_self_assessment();
        let mut earlier = later.clone();
        earlier.sections[0].questions.retain(|q| q.key.as_str() != "responsible");
        let budget = earlier.sections[0].questions.iter_mut().find(|q| q.key.as_str() == "budget");
        if let Kind::Choice(options) = &mut budget.unwrap().kind {
            options.pop();
        }
        let was = answers(&[("strategy", "draft"), ("budget", "own"), ("leaders-speak", "once")]);
        let is = answers(&[
            ("strategy", "adopted"),
            ("budget", "planned"),
            ("leaders-speak", "once"),
            ("responsible", "main"),
        ]);
        let compared = compare_rounds(
            Round { questionnaire: &earlier, answers: &was },
            Round { questionnaire: &later, answers: &is },
            &Weights::of(&later),
        );
        assert_eq!((compared.asked_in_both, compared.compared, compared.asked_later), (77, 2, 79));
        assert_eq!(compared.sections.len(), 1);
        // Weights 3 and 1: (3·0.3 + 1·0.4) / 4, then (3·0.7 + 1·0.4) / 4.
        let (then, now) = compared.overall.unwrap();
        assert!((then.raw() - 32.5).abs() < 1e-9 && (now.raw() - 62.5).abs() < 1e-9);
        assert_eq!(compared.changed.len(), 1);
        assert!(compared.share > 0.0 && compared.share < 0.05, "{}", compared.share);
    }

    #[test]
    fn the_same_round_twice_shows_no_change() {
        let ours = city_self_assessment();
        let same = answers(&[("strategy", "none"), ("budget", "own")]);
        let round = Round { questionnaire: &ours, answers: &same };
        let compared = compare_rounds(round, round, &Weights::of(&ours));
        let (then, now) = compared.overall.unwrap();
        assert_eq!((then, compared.changed.len()), (now, 0));
        assert_eq!(compared.compared, 3, "the dates in a plan that is none count as 0");
    }
}
