//! How well a mentor fits a mentee, and why.
//!
//! The fit is mostly the share of the mentee's needs, by urgency, that the mentor's strengths
//! cover; similar size and a second shared language count a little. What cannot be made good by
//! anything else is no low fit but a [`Barrier`].
//!
//! The formula knows nothing about people who get on well. A secretariat that does may force a
//! pair and sees the price.

use std::collections::BTreeMap;

use locale::Lang;
use serde::Serialize;

use crate::{Candidate, Degree, Topic};

/// The share of the fit that comes from needs met by strengths.
pub const SHARE_OF_TOPICS: f64 = 0.90;
/// The share that comes from similar size.
pub const SHARE_OF_SIZE: f64 = 0.07;
/// The share that comes from a second shared language.
pub const SHARE_OF_LANGUAGE: f64 = 0.03;
/// Cities whose sizes differ by this factor or more are not similar at all.
pub const SIZE_FACTOR: f64 = 16.0;

/// How well a pair fits, with its reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fit {
    /// 0 to 1.
    pub score: Degree,
    /// Why: needs first (most covered first), then needs left open, then the milder reasons.
    pub reasons: Vec<Reason>,
}

/// One reason for or against a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Reason {
    /// A strength of the mentor meets a need of the mentee.
    Meets {
        /// The theme of both.
        topic: Topic,
        /// How urgent the need is.
        weight: Degree,
        /// How strong the mentor is.
        level: Degree,
        /// What this adds to the fit.
        adds: Degree,
    },
    /// A need that this mentor cannot meet.
    LeavesOpen {
        /// The theme.
        topic: Topic,
        /// How urgent the need is.
        weight: Degree,
    },
    /// They can work together in these languages.
    SharedLanguages(Vec<Lang>),
    /// They are alike in size: 1 for equal, 0 for a factor of 16 or more.
    SimilarSize(Degree),
    /// They lie in different countries.
    AcrossBorders,
}

/// Why two cities cannot be a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub enum Barrier {
    /// A city cannot mentor itself.
    SameCity,
    /// The mentor has no place for anybody.
    NoCapacity,
    /// The secretariat ruled the pair out.
    Forbidden,
    /// No language in which both can work.
    NoSharedLanguage,
    /// No strength meets any need.
    NoSharedTopic,
    /// All the mentor's places went to others. Only a pairing can say so.
    PlacesTaken,
    /// The secretariat tied the mentee to another mentor. Only a pairing can say so.
    TiedToAnother,
}

/// The fit of a mentor for a mentee.
///
/// `0.90 · Σ w·l / Σ w + 0.07 · size + 0.03 · language`, where `w` is a need's urgency and `l` the
/// mentor's level on its topic (0 where it has none), `size = max(0, 1 - |log2(a/b)| / 4)` for `a`
/// and `b` inhabitants (0 when unknown), and `language` is 1 for two or more shared languages.
///
/// Worked example: needs `work` 0.8 and `housing` 0.2, strength `work` 1.0, 40,000 and 20,000
/// inhabitants, one shared language: 0.90 · 0.8 + 0.07 · 0.75 + 0 = 0.7725.
///
/// # Errors
/// Every barrier that stands between the two.
pub fn fit(mentor: &Candidate, mentee: &Candidate) -> Result<Fit, Vec<Barrier>> {
    let languages = shared_languages(mentor, mentee);
    let (meets, open) = meet(mentor, mentee);
    let barriers = barriers(mentor, mentee, &languages, &meets);
    if !barriers.is_empty() {
        return Err(barriers);
    }
    let size = similarity(mentor.participant.inhabitants, mentee.participant.inhabitants);
    let language = if languages.len() > 1 { SHARE_OF_LANGUAGE } else { 0.0 };
    let topics: f64 = meets.iter().map(|m| m.adds).sum();
    let score = Degree::of(topics + SHARE_OF_SIZE * size + language);
    Ok(Fit { score, reasons: reasons(mentor, mentee, languages, &meets, open, size) })
}

struct Meeting {
    topic: Topic,
    weight: Degree,
    level: Degree,
    adds: f64,
}

/// What the mentor's strengths cover of the mentee's needs, and what they leave open.
fn meet(mentor: &Candidate, mentee: &Candidate) -> (Vec<Meeting>, Vec<(Topic, Degree)>) {
    let needs = highest(mentee.needs.iter().map(|n| (&n.topic, n.weight)));
    let levels = highest(mentor.strengths.iter().map(|s| (&s.topic, s.level)));
    let total: f64 = needs.values().map(|w| w.as_f64()).sum();
    let (mut meets, mut open) = (Vec::new(), Vec::new());
    for (topic, weight) in needs {
        match levels.get(topic) {
            Some(&level) => {
                let adds = SHARE_OF_TOPICS * weight.as_f64() * level.as_f64() / total;
                meets.push(Meeting { topic: topic.clone(), weight, level, adds });
            }
            None => open.push((topic.clone(), weight)),
        }
    }
    meets.sort_by(|a, b| b.adds.total_cmp(&a.adds));
    open.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    (meets, open)
}

/// The highest degree of every topic; what is nothing is left out.
fn highest<'a>(all: impl Iterator<Item = (&'a Topic, Degree)>) -> BTreeMap<&'a Topic, Degree> {
    let mut highest = BTreeMap::new();
    for (topic, degree) in all.filter(|(_, d)| *d > Degree::NONE) {
        let seen = highest.entry(topic).or_insert(degree);
        *seen = degree.max(*seen);
    }
    highest
}

fn shared_languages(mentor: &Candidate, mentee: &Candidate) -> Vec<Lang> {
    let theirs = &mentee.participant.languages;
    let mut shared: Vec<Lang> =
        mentor.participant.languages.iter().filter(|l| theirs.contains(l)).copied().collect();
    shared.sort_unstable();
    shared.dedup();
    shared
}

/// `1 - |log2(a/b)| / log2(16)`, never below 0; 0 when a size is unknown.
fn similarity(a: Option<u32>, b: Option<u32>) -> f64 {
    match (a, b) {
        (Some(a @ 1..), Some(b @ 1..)) => {
            let doublings = (f64::from(a) / f64::from(b)).log2().abs();
            (1.0 - doublings / SIZE_FACTOR.log2()).max(0.0)
        }
        _ => 0.0,
    }
}

fn barriers(
    mentor: &Candidate,
    mentee: &Candidate,
    languages: &[Lang],
    meets: &[Meeting],
) -> Vec<Barrier> {
    let stands = [
        (Barrier::SameCity, mentor.participant.city == mentee.participant.city),
        (Barrier::NoCapacity, mentor.participant.capacity == 0),
        (Barrier::NoSharedLanguage, languages.is_empty()),
        (Barrier::NoSharedTopic, meets.is_empty()),
    ];
    stands.into_iter().filter(|(_, stands)| *stands).map(|(barrier, _)| barrier).collect()
}

fn reasons(
    mentor: &Candidate,
    mentee: &Candidate,
    languages: Vec<Lang>,
    meets: &[Meeting],
    open: Vec<(Topic, Degree)>,
    size: f64,
) -> Vec<Reason> {
    let meets = meets.iter().map(|m| Reason::Meets {
        topic: m.topic.clone(),
        weight: m.weight,
        level: m.level,
        adds: Degree::of(m.adds),
    });
    let open = open.into_iter().map(|(topic, weight)| Reason::LeavesOpen { topic, weight });
    let mut reasons: Vec<Reason> = meets.chain(open).collect();
    reasons.push(Reason::SharedLanguages(languages));
    if size > 0.0 {
        reasons.push(Reason::SimilarSize(Degree::of(size)));
    }
    if mentor.participant.country != mentee.participant.country {
        reasons.push(Reason::AcrossBorders);
    }
    reasons
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{Need, Origin, Participant, Side, Strength};
    use measure::{Key, Territory};

    pub(crate) fn city(
        name: &str,
        side: Side,
        needs: &[(&str, f64)],
        strengths: &[(&str, f64)],
    ) -> Candidate {
        let city = Key::parse(name).unwrap();
        let origin = Origin::Statement(city.clone());
        let topic = |t: &str| Topic::parse(t).unwrap();
        let need = |&(t, w): &(&str, f64)| Need {
            city: city.clone(),
            topic: topic(t),
            weight: Degree::of(w),
            origin: origin.clone(),
            support: vec![],
        };
        let strength = |&(t, l): &(&str, f64)| Strength {
            city: city.clone(),
            topic: topic(t),
            level: Degree::of(l),
            origin: origin.clone(),
            practices: vec![],
        };
        Candidate {
            needs: needs.iter().map(need).collect(),
            strengths: strengths.iter().map(strength).collect(),
            participant: Participant {
                city: city.clone(),
                side,
                languages: vec![Lang::EN],
                country: Territory::parse("LV").unwrap(),
                inhabitants: None,
                capacity: 1,
            },
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let mut mentee = city("a", Side::Mentee, &[("work", 0.8), ("housing", 0.2)], &[]);
        let mut mentor = city("b", Side::Mentor, &[], &[("work", 1.0)]);
        mentee.participant.inhabitants = Some(20_000);
        mentor.participant.inhabitants = Some(40_000);
        let fit = fit(&mentor, &mentee).unwrap();
        assert_eq!(fit.score, Degree::of(0.7725));
        assert!(matches!(&fit.reasons[0], Reason::Meets { topic, .. } if topic.as_str() == "work"));
        assert!(matches!(&fit.reasons[1], Reason::LeavesOpen { .. }));
    }

    #[test]
    fn every_barrier_is_named_at_once() {
        let mentee = city("a", Side::Mentee, &[("work", 0.8)], &[]);
        let mut mentor = city("a", Side::Mentor, &[], &[("housing", 1.0)]);
        mentor.participant.languages = vec![Lang::FR];
        mentor.participant.capacity = 0;
        assert_eq!(
            fit(&mentor, &mentee).unwrap_err(),
            [
                Barrier::SameCity,
                Barrier::NoCapacity,
                Barrier::NoSharedLanguage,
                Barrier::NoSharedTopic
            ]
        );
    }
}
