//! The stages through which a programme goes, and two flows that worked, as data.
//!
//! A network starts from a [`Flow`] and changes it. Stages carry keys only: the application words
//! `stage-<key>` and `product-<key>`. Source of the seven steps: the IncluCities project; of the
//! other flow: the European Pact for Integration (EPI).

use measure::Key;
use serde::{Deserialize, Serialize};

use crate::VisitNumber;

/// What happens in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StageKind {
    /// The partners meet and agree how to work.
    Begin,
    /// Each city's needs are found out.
    Assess,
    /// Each city fills in the questionnaire.
    Questionnaire,
    /// Each city gets its findings back.
    Findings,
    /// People of the city interpret what was found and set priorities.
    RoundTable,
    /// The cities compare themselves with each other.
    Compare,
    /// Mentors and mentees are paired.
    Match,
    /// A benchmark with its key factors is written.
    Benchmark,
    /// Mentors and officers are trained.
    Train,
    /// A learning visit.
    Visit(VisitNumber),
    /// Academies and transfer workshops for all.
    Academy,
    /// A strategy or plan is written together.
    Strategy,
    /// It is shown to the public.
    Launch,
    /// It is tried out, watched and evaluated.
    Pilot,
    /// Other cities take it over.
    Replicate,
    /// A conference closes the work.
    Conference,
}

/// Who takes part in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Every city by itself.
    EachCity,
    /// Every pair by itself.
    EachPair,
    /// All partners together.
    All,
    /// Cities outside the programme.
    OutsideCities,
}

/// One stage of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// Its name in addresses and messages.
    pub key: Key,
    /// What happens.
    pub kind: StageKind,
    /// Who takes part.
    pub audience: Audience,
    /// How often it takes place for each of them, at least.
    pub times: u8,
    /// What must lie on the table at the end.
    pub products: Vec<Key>,
}

/// A template: stages in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// Its name.
    pub key: Key,
    /// Its stages, first to last.
    pub stages: Vec<Stage>,
}

impl Flow {
    /// The built-in flow of this name.
    #[must_use]
    pub fn named(key: &str) -> Option<Self> {
        match key {
            "seven-steps" => Some(seven_steps()),
            "epi-flow" => Some(epi_flow()),
            _ => None,
        }
    }
}

type Row = (&'static str, StageKind, Audience, u8, &'static [&'static str]);

/// City-to-city mentoring in seven steps, as IncluCities did it.
#[must_use]
pub fn seven_steps() -> Flow {
    use {Audience as A, StageKind as S, VisitNumber as V};
    flow(
        "seven-steps",
        &[
            ("assess-and-match", S::Match, A::All, 1, &["needs-assessment", "pairs"]),
            ("benchmark", S::Benchmark, A::EachPair, 1, &["benchmark", "key-factors", "practices"]),
            ("train", S::Train, A::All, 1, &["mentoring-training", "local-support-networks"]),
            ("visit-1", S::Visit(V::First), A::EachPair, 1, &["draft-action-plan"]),
            ("visit-2", S::Visit(V::Second), A::EachPair, 1, &["consolidated-action-plan"]),
            ("academies", S::Academy, A::All, 1, &["academies", "transfer-workshops"]),
            ("visit-3", S::Visit(V::Third), A::EachPair, 1, &["reviewed-action-plan"]),
        ],
    )
}

/// From questionnaire to strategy and replication, as EPI did it.
#[must_use]
pub fn epi_flow() -> Flow {
    use {Audience as A, StageKind as S};
    flow(
        "epi-flow",
        &[
            ("kick-off", S::Begin, A::All, 1, &["work-plan"]),
            ("capacity-workshop", S::Train, A::All, 1, &["capacity-workshop"]),
            ("questionnaire", S::Questionnaire, A::EachCity, 1, &["answers"]),
            ("findings", S::Findings, A::EachCity, 1, &["intercultural-review-report"]),
            ("interpretation", S::RoundTable, A::EachCity, 1, &["interviews", "focus-groups"]),
            ("comparison", S::Compare, A::All, 1, &["policy-areas"]),
            ("round-tables", S::RoundTable, A::EachCity, 3, &["policy-design"]),
            ("strategy", S::Strategy, A::EachCity, 1, &["city-integration-strategy"]),
            ("launch", S::Launch, A::EachCity, 1, &["launch-event"]),
            ("pilots", S::Pilot, A::EachCity, 1, &["pilots", "evaluation"]),
            ("replication", S::Replicate, A::OutsideCities, 4, &["replication-plan"]),
            ("national-conferences", S::Conference, A::EachCity, 1, &["national-conference"]),
            ("closing-conference", S::Conference, A::All, 1, &["closing-conference"]),
        ],
    )
}

#[expect(clippy::expect_used, reason = "the keys stand in the tables above and a test reads them")]
fn key(text: &str) -> Key {
    Key::parse(text).expect("a key of the tables above")
}

fn flow(name: &str, rows: &[Row]) -> Flow {
    let stage = |&(name, kind, audience, times, products): &Row| Stage {
        key: key(name),
        kind,
        audience,
        times,
        products: products.iter().map(|p| key(p)).collect(),
    };
    Flow { key: key(name), stages: rows.iter().map(stage).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_steps_are_seven_with_three_visits() {
        let flow = Flow::named("seven-steps").unwrap();
        assert_eq!(flow.stages.len(), 7);
        let is_visit = |s: &&Stage| matches!(s.kind, StageKind::Visit(_));
        assert_eq!(flow.stages.iter().filter(is_visit).count(), 3);
    }

    #[test]
    fn the_second_flow_has_three_round_tables_and_four_replications() {
        let times = |name: &str| {
            epi_flow().stages.into_iter().find(|s| s.key.as_str() == name).unwrap().times
        };
        assert_eq!((times("round-tables"), times("replication")), (3, 4));
    }
}
