//! The profile of a city: what a page shows at once.
//!
//! Each area with its score, range and counts; the three strongest and the three weakest areas;
//! and the questions that pull the whole down most, which is where to begin. It names no cause
//! and gives no advice.

use measure::Key;
use serde::Serialize;

use crate::answer::{AnswerState, Answers};
use crate::questionnaire::{Questionnaire, Section};
use crate::score::{Score, Standing, Weights, composite, score_section, standing};

/// How many areas are called strongest and weakest.
const EXTREMES: usize = 3;

/// Where a city stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Profile {
    /// The questionnaire.
    pub questionnaire: Key,
    /// Its version.
    pub version: u32,
    /// The overall score under the given weights.
    pub overall: Score,
    /// Every area in the order of the questionnaire.
    pub sections: Vec<SectionProfile>,
    /// Up to three areas with the highest scores, best first.
    pub strongest: Vec<Key>,
    /// Up to three of the others with the lowest scores, lowest first.
    pub weakest: Vec<Key>,
    /// What every answered question below its best takes from the overall score, most first.
    /// Together they are what the overall score lacks to 100.
    pub pulls: Vec<Pull>,
}

/// One area of a profile.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SectionProfile {
    /// The area.
    pub area: Key,
    /// Its weight in the overall score.
    pub weight: u32,
    /// Its score, range and counts.
    pub score: Score,
    /// Answers that are drafts.
    pub drafts: usize,
    /// Answers that another person has checked.
    pub reviewed: usize,
}

/// What one question takes from the overall score.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Pull {
    /// The question.
    pub question: Key,
    /// Its area.
    pub area: Key,
    /// Points of the overall score that its best answer would add.
    pub points: f64,
}

impl Profile {
    /// The profile of these answers under these weights of the areas.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, answers: &Answers, weights: &Weights) -> Self {
        let sections: Vec<SectionProfile> = questionnaire
            .sections
            .iter()
            .map(|section| section_profile(questionnaire, section, answers, weights))
            .collect();
        let (strongest, weakest) = extremes(&sections);
        Self {
            questionnaire: questionnaire.key.clone(),
            version: questionnaire.version,
            overall: composite(sections.iter().map(|s| (&s.area, &s.score)), weights),
            pulls: pulls(questionnaire, answers, &sections),
            sections,
            strongest,
            weakest,
        }
    }

    /// The score over some of the areas only, such as those that a network works on.
    #[must_use]
    pub fn composite(&self, areas: &[Key], weights: &Weights) -> Score {
        composite(self.sections.iter().map(|s| (&s.area, &s.score)), &weights.only(areas))
    }
}

fn section_profile(
    questionnaire: &Questionnaire,
    section: &Section,
    answers: &Answers,
    weights: &Weights,
) -> SectionProfile {
    let in_state = |state| {
        let answers = section.questions.iter().filter_map(|q| answers.get(&q.key));
        answers.filter(|a| a.state == state).count()
    };
    SectionProfile {
        area: section.area.clone(),
        weight: weights.get(&section.area),
        score: score_section(questionnaire, section, answers),
        drafts: in_state(AnswerState::Draft),
        reviewed: in_state(AnswerState::Reviewed),
    }
}

/// The strongest and the weakest areas; no area is both, and equals keep their order.
fn extremes(sections: &[SectionProfile]) -> (Vec<Key>, Vec<Key>) {
    let mut falling: Vec<(f64, &Key)> =
        sections.iter().filter_map(|s| Some((s.score.value?.raw(), &s.area))).collect();
    falling.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let keys = |part: &[(f64, &Key)]| part.iter().map(|(_, key)| (*key).clone()).collect();
    let top = falling.len().div_ceil(2).min(EXTREMES);
    let (strongest, rest) = falling.split_at(top);
    let (_, weakest) = rest.split_at(rest.len().saturating_sub(EXTREMES));
    let mut weakest: Vec<Key> = keys(weakest);
    weakest.reverse();
    (keys(strongest), weakest)
}

/// `pull = 100 · W/ΣW · w·(1 − s)/Σw`, with W over areas that have a score and w over the
/// answered questions of the area.
fn pulls(
    questionnaire: &Questionnaire,
    answers: &Answers,
    profiles: &[SectionProfile],
) -> Vec<Pull> {
    let of_all: f64 =
        profiles.iter().filter(|p| p.score.value.is_some()).map(|p| f64::from(p.weight)).sum();
    let mut all = Vec::new();
    for (section, profile) in questionnaire.sections.iter().zip(profiles) {
        if of_all > 0.0 && profile.weight > 0 {
            let share = f64::from(profile.weight) / of_all;
            section_pulls(questionnaire, section, answers, share, &mut all);
        }
    }
    all.sort_by(|a, b| b.points.total_cmp(&a.points));
    all
}

fn section_pulls(
    questionnaire: &Questionnaire,
    section: &Section,
    answers: &Answers,
    share: f64,
    all: &mut Vec<Pull>,
) {
    let scored: Vec<_> = section
        .questions
        .iter()
        .filter_map(|q| match standing(questionnaire, q, answers) {
            Standing::Scored(worth) => Some((q, worth)),
            _ => None,
        })
        .collect();
    let weight: f64 = scored.iter().map(|(q, _)| f64::from(q.weight)).sum();
    for (question, worth) in scored.into_iter().filter(|(q, s)| *s < 1.0 && q.weight > 0) {
        let points = 100.0 * share * f64::from(question.weight) * (1.0 - worth) / weight;
        all.push(Pull { question: question.key.clone(), area: section.area.clone(), points });
    }
}
