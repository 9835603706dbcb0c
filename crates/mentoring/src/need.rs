//! What a city needs and what it can give, derived from what is known about it.
//!
//! Three kinds of [`Sign`] speak: a gap in the evidence, a section's score in the assessment, and
//! a statement by people of the city. Each is turned into a weight by an open rule below. Signs of
//! one topic are joined: the strongest one gives the need its weight and its origin, the others
//! are kept as support.
//!
//! An uncertain gap never makes a need by itself. A city may have a need and a strength on the
//! same topic, when its score is good and its people say that something is missing: both are kept,
//! for the people to talk about.

use std::collections::BTreeMap;

use measure::Key;
use serde::{Deserialize, Serialize};

use crate::{Degree, Topic};

/// Where a need or a strength comes from, with the key of the note that shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A gap between groups in the evidence.
    Gap(Key),
    /// A section's score in the assessment.
    Score(Key),
    /// People of the city said so.
    Statement(Key),
}

/// How far a gap can be trusted for this city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reliability {
    /// Measured for the city, with no flag that warns.
    Solid,
    /// A larger territory's figure stands for the city: it counts half.
    Proxy,
    /// Flagged unreliable, too few cases, or a break in the series: it only supports.
    Uncertain,
}

/// Which way a statement points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// "We need this."
    Need,
    /// "We can do this."
    Strength,
}

/// One thing known about a city and a topic.
#[derive(Clone, Debug, PartialEq)]
pub enum Sign {
    /// A gap between newcomers and others.
    Gap {
        /// The theme.
        topic: Topic,
        /// How much worse newcomers fare, in percentage points; zero or less says nothing.
        gap_pp: f64,
        /// How far it can be trusted.
        reliability: Reliability,
        /// The key of the evidence.
        note: Key,
    },
    /// A section's score in the assessment.
    Score {
        /// The theme.
        topic: Topic,
        /// 0 to 100.
        score: f64,
        /// The key of the section.
        note: Key,
    },
    /// What people of the city said.
    Statement {
        /// The theme.
        topic: Topic,
        /// Which way it points.
        stance: Stance,
        /// The urgency or level that was given to it.
        degree: Degree,
        /// The key of the statement.
        note: Key,
    },
}

/// Something a city must get better at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// The city.
    pub city: Key,
    /// The theme.
    pub topic: Topic,
    /// Urgency, 0 to 1.
    pub weight: Degree,
    /// The strongest sign.
    pub origin: Origin,
    /// The other signs, uncertain gaps among them.
    #[serde(default)]
    pub support: Vec<Origin>,
}

/// Something a city does well enough to show to others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// The city.
    pub city: Key,
    /// The theme.
    pub topic: Topic,
    /// How well, 0 to 1.
    pub level: Degree,
    /// The strongest sign.
    pub origin: Origin,
    /// The practices that show it, by key.
    #[serde(default)]
    pub practices: Vec<Key>,
}

/// From this gap on, a solid gap is a need, in percentage points.
pub const GAP_THAT_COUNTS_PP: f64 = 5.0;
/// A gap of this size or more is as urgent as a gap can be, in percentage points.
pub const GAP_OF_FULL_WEIGHT_PP: f64 = 25.0;
/// A section below this score is a need.
pub const SCORE_OF_NEED: f64 = 50.0;
/// A section from this score on is a strength.
pub const SCORE_OF_STRENGTH: f64 = 70.0;
/// From this many notes of readers on, more of them add nothing.
pub const NOTES_THAT_COUNT: usize = 10;
/// How much of what is missing to full urgency an uncertain gap of full size adds.
pub const SHARE_OF_SUPPORT: f64 = 0.1;

/// The urgency that a gap gives: `gap / 25 pp`, at most 1, half of it for a proxy; nothing below
/// 5 pp. Worked example: 12.5 pp, solid, gives 0.5; the same as a proxy gives 0.25.
#[must_use]
pub fn weight_of_gap(gap_pp: f64, reliability: Reliability) -> Degree {
    if !gap_pp.is_finite() || gap_pp < GAP_THAT_COUNTS_PP {
        return Degree::NONE;
    }
    let half = if reliability == Reliability::Proxy { 0.5 } else { 1.0 };
    Degree::of((gap_pp / GAP_OF_FULL_WEIGHT_PP).min(1.0) * half)
}

/// The urgency that a low score gives: `(50 - score) / 50` below 50, else nothing.
/// Worked example: a score of 20 gives 0.6.
#[must_use]
pub fn weight_of_score(score: f64) -> Degree {
    Degree::of((SCORE_OF_NEED - score) / SCORE_OF_NEED)
}

/// The urgency that readers give who say that they did not find something: `notes / 20`, at most a
/// half. Anybody may send such notes, and one person several: they ask a question, and prove nothing.
/// Worked example: three notes give 0.15.
#[must_use]
pub fn weight_of_notes(notes: usize) -> Degree {
    Degree::of(notes.min(NOTES_THAT_COUNT) as f64 / (2 * NOTES_THAT_COUNT) as f64)
}

/// The level that a high score gives: `score / 100` from 70 on, else nothing.
/// Worked example: a score of 85 gives 0.85.
#[must_use]
pub fn level_of_score(score: f64) -> Degree {
    if score >= SCORE_OF_STRENGTH { Degree::of(score / 100.0) } else { Degree::NONE }
}

/// What the signs of one topic say together.
#[derive(Default)]
struct Voices {
    carrying: Vec<(Degree, Origin)>,
    supporting: Vec<(Degree, Origin)>,
}

impl Voices {
    /// Strongest first; of equals the one whose origin sorts last, which prefers what people said.
    fn sorted(mut self) -> Self {
        self.carrying.sort_by(|a, b| b.cmp(a));
        self.supporting.sort_by(|a, b| b.cmp(a));
        self
    }

    /// `w + 0.1 · Σ uncertain · (1 - w)`, so that support never makes more than full urgency.
    fn weight(&self, strongest: Degree) -> Degree {
        let add = |w: f64, (d, _): &(Degree, Origin)| w + SHARE_OF_SUPPORT * d.as_f64() * (1.0 - w);
        Degree::of(self.supporting.iter().fold(strongest.as_f64(), add))
    }
}

/// The needs of a city, most urgent first; at most one per topic.
///
/// Worked example: a score of 20 on `language` (0.6) and an uncertain gap of 25 pp on the same
/// topic give one need of weight 0.6 + 0.1 · 1 · 0.4 = 0.64, whose origin is the score.
#[must_use]
pub fn needs(city: &Key, signs: &[Sign]) -> Vec<Need> {
    let mut needs: Vec<Need> =
        by_topic(signs, need_of).into_iter().filter_map(|(t, v)| join_need(city, t, v)).collect();
    needs.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.topic.cmp(&b.topic)));
    needs
}

/// The strengths of a city, highest first; at most one per topic. `practices` are pairs of a topic
/// and the key of a practice that shows the strength; they make no strength by themselves.
#[must_use]
pub fn strengths(city: &Key, signs: &[Sign], practices: &[(Topic, Key)]) -> Vec<Strength> {
    let mut found: Vec<Strength> = by_topic(signs, strength_of)
        .into_iter()
        .filter_map(|(topic, voices)| {
            let (level, origin) = voices.sorted().carrying.into_iter().next()?;
            let shown = practices.iter().filter(|(t, _)| *t == topic).map(|(_, p)| p.clone());
            let practices = shown.collect();
            Some(Strength { city: city.clone(), topic, level, origin, practices })
        })
        .collect();
    found.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| a.topic.cmp(&b.topic)));
    found
}

/// A sign's topic, what it weighs, and whether it may stand alone; nothing when it is silent.
type Voice = (Topic, Degree, Origin, Standing);

#[derive(PartialEq)]
enum Standing {
    Carries,
    Supports,
}

fn by_topic(signs: &[Sign], hear: impl Fn(&Sign) -> Option<Voice>) -> BTreeMap<Topic, Voices> {
    let mut topics = BTreeMap::<Topic, Voices>::new();
    for (topic, degree, origin, standing) in signs.iter().filter_map(hear) {
        let voices = topics.entry(topic).or_default();
        match standing {
            Standing::Carries => voices.carrying.push((degree, origin)),
            Standing::Supports => voices.supporting.push((degree, origin)),
        }
    }
    topics
}

fn need_of(sign: &Sign) -> Option<Voice> {
    let (topic, weight, origin, standing) = match sign {
        Sign::Gap { topic, gap_pp, reliability, note } => {
            let is_uncertain = *reliability == Reliability::Uncertain;
            let standing = if is_uncertain { Standing::Supports } else { Standing::Carries };
            (topic, weight_of_gap(*gap_pp, *reliability), Origin::Gap(note.clone()), standing)
        }
        Sign::Score { topic, score, note } => {
            (topic, weight_of_score(*score), Origin::Score(note.clone()), Standing::Carries)
        }
        Sign::Statement { topic, stance: Stance::Need, degree, note } => {
            (topic, *degree, Origin::Statement(note.clone()), Standing::Carries)
        }
        Sign::Statement { .. } => return None,
    };
    (weight > Degree::NONE).then(|| (topic.clone(), weight, origin, standing))
}

fn strength_of(sign: &Sign) -> Option<Voice> {
    let (topic, level, origin) = match sign {
        Sign::Score { topic, score, note } => {
            (topic, level_of_score(*score), Origin::Score(note.clone()))
        }
        Sign::Statement { topic, stance: Stance::Strength, degree, note } => {
            (topic, *degree, Origin::Statement(note.clone()))
        }
        Sign::Gap { .. } | Sign::Statement { .. } => return None,
    };
    (level > Degree::NONE).then(|| (topic.clone(), level, origin, Standing::Carries))
}

fn join_need(city: &Key, topic: Topic, voices: Voices) -> Option<Need> {
    let voices = voices.sorted();
    let (strongest, origin) = voices.carrying.first().cloned()?;
    let weight = voices.weight(strongest);
    let others = voices.carrying.into_iter().skip(1).chain(voices.supporting);
    let support = others.map(|(_, origin)| origin).collect();
    Some(Need { city: city.clone(), topic, weight, origin, support })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    fn topic(text: &str) -> Topic {
        Topic::parse(text).unwrap()
    }

    fn gap(gap_pp: f64, reliability: Reliability) -> Sign {
        Sign::Gap { topic: topic("language"), gap_pp, reliability, note: key("gap") }
    }

    fn score(score: f64) -> Sign {
        Sign::Score { topic: topic("language"), score, note: key("score") }
    }

    #[test]
    fn notes_of_readers_ask_and_never_prove() {
        assert_eq!(weight_of_notes(0), Degree::NONE);
        assert_eq!(weight_of_notes(3), Degree::of(0.15));
        assert_eq!(weight_of_notes(10), weight_of_notes(1_000));
        assert_eq!(weight_of_notes(usize::MAX), Degree::of(0.5));
    }

    #[test]
    fn the_worked_examples_hold() {
        assert_eq!(weight_of_gap(12.5, Reliability::Solid), Degree::of(0.5));
        assert_eq!(weight_of_gap(12.5, Reliability::Proxy), Degree::of(0.25));
        assert_eq!(weight_of_score(20.0), Degree::of(0.6));
        assert_eq!(level_of_score(85.0), Degree::of(0.85));
        let signs = [score(20.0), gap(25.0, Reliability::Uncertain)];
        let needs = needs(&key("a"), &signs);
        assert_eq!(needs.len(), 1);
        assert_eq!(needs[0].weight, Degree::of(0.64));
        assert_eq!(needs[0].origin, Origin::Score(key("score")));
        assert_eq!(needs[0].support, [Origin::Gap(key("gap"))]);
    }

    #[test]
    fn an_uncertain_gap_never_makes_a_need() {
        assert!(needs(&key("a"), &[gap(90.0, Reliability::Uncertain)]).is_empty());
        assert_eq!(needs(&key("a"), &[gap(90.0, Reliability::Solid)]).len(), 1);
    }

    #[test]
    fn practices_show_a_strength_and_make_none() {
        let practices = [(topic("language"), key("via-bapa")), (topic("work"), key("milma"))];
        let found = strengths(&key("a"), &[score(85.0)], &practices);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].practices, [key("via-bapa")]);
        assert!(strengths(&key("a"), &[score(60.0)], &practices).is_empty());
    }

    proptest! {
        #[test]
        fn order_does_not_matter(scores in prop::collection::vec(-10.0..120.0, 0..6), gaps in prop::collection::vec(-5.0..60.0, 0..6)) {
            let mut signs: Vec<Sign> = scores.into_iter().map(score)
                .chain(gaps.into_iter().enumerate().map(|(i, g)| gap(g, [Reliability::Solid, Reliability::Proxy, Reliability::Uncertain][i % 3])))
                .collect();
            let forward = needs(&key("a"), &signs);
            signs.reverse();
            prop_assert_eq!(forward, needs(&key("a"), &signs));
        }
    }
}
