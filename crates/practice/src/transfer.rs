//! Would it work at home? A self-check of a practice on seven criteria.
//!
//! The criteria are those by which the REGIN project looks at practices. The answers are the
//! city's own; the check adds them up, shows how sure the sum is while answers are missing, and
//! names the weakest points to talk about with the mentor. It forbids nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One of seven criteria. The application words `criterion-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// People will hear of it and understand it.
    Communication,
    /// It reaches those who are easily left out.
    Inclusion,
    /// It is new for the place and worth it.
    Innovation,
    /// The levels of government that it needs are with it.
    MultiLevelGovernance,
    /// Associations, employers and others carry it too.
    MultiStakeholder,
    /// One will see whether it works.
    MonitoringAndEvaluation,
    /// It can last when the project money ends.
    Sustainability,
}

impl Criterion {
    /// All seven.
    pub const ALL: [Self; 7] = [
        Self::Communication,
        Self::Inclusion,
        Self::Innovation,
        Self::MultiLevelGovernance,
        Self::MultiStakeholder,
        Self::MonitoringAndEvaluation,
        Self::Sustainability,
    ];

    /// Its name in messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Communication => "communication",
            Self::Inclusion => "inclusion",
            Self::Innovation => "innovation",
            Self::MultiLevelGovernance => "multi-level-governance",
            Self::MultiStakeholder => "multi-stakeholder",
            Self::MonitoringAndEvaluation => "monitoring-and-evaluation",
            Self::Sustainability => "sustainability",
        }
    }
}

/// How far a criterion holds at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Not at all: 0.
    No,
    /// Partly: 1.
    Partly,
    /// Mostly: 2.
    Mostly,
    /// Fully: 3.
    Fully,
}

/// What the check says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outlook {
    /// Fewer than four criteria are answered.
    TooLittleKnown,
    /// Less than a third holds.
    NotYet,
    /// A third or more holds, or something does not hold at all: change it first.
    AdaptFirst,
    /// Two thirds or more hold, and nothing is missing altogether.
    Ready,
}

/// The result of the self-check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Transfer {
    /// `100 · Σ marks / (3 · answered)`, rounded down; none without answers.
    pub score_percent: Option<u8>,
    /// The score over all seven if every open criterion turned out as No, and as Fully.
    pub range_percent: (u8, u8),
    /// What it means.
    pub outlook: Outlook,
    /// The criteria with the lowest mark below Fully.
    pub weakest: Vec<Criterion>,
    /// The criteria without an answer.
    pub open: Vec<Criterion>,
}

/// Adds up a self-check.
///
/// Worked example: Fully, Mostly, Mostly, Partly on four criteria give 8 of 12, so 66 per cent, in
/// a range of 38 (8 of 21) to 80 (17 of 21), and the outlook is ready.
#[must_use]
pub fn check_transfer(marks: &BTreeMap<Criterion, Mark>) -> Transfer {
    let open: Vec<Criterion> =
        Criterion::ALL.into_iter().filter(|c| !marks.contains_key(c)).collect();
    let sum: usize = marks.values().map(|m| *m as usize).sum();
    let lowest = marks.values().min().copied().filter(|m| *m < Mark::Fully);
    let weakest = marks.iter().filter(|(_, m)| Some(**m) == lowest).map(|(c, _)| *c).collect();
    Transfer {
        score_percent: (!marks.is_empty()).then(|| percent(sum, 3 * marks.len())),
        range_percent: (percent(sum, 21), percent(sum + 3 * open.len(), 21)),
        outlook: outlook(sum, marks.len(), lowest),
        weakest,
        open,
    }
}

fn percent(part: usize, whole: usize) -> u8 {
    u8::try_from(part * 100 / whole.max(1)).unwrap_or(100)
}

fn outlook(sum: usize, answered: usize, lowest: Option<Mark>) -> Outlook {
    match answered {
        0..4 => Outlook::TooLittleKnown,
        // In thirds of the whole: `sum / (3 · answered)` is at least 1/3, or 2/3.
        _ if sum < answered => Outlook::NotYet,
        _ if sum < 2 * answered || lowest == Some(Mark::No) => Outlook::AdaptFirst,
        _ => Outlook::Ready,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Mark::{Fully, Mostly, No, Partly};

    fn check(marks: &[Mark]) -> Transfer {
        check_transfer(&Criterion::ALL.into_iter().zip(marks.iter().copied()).collect())
    }

    #[test]
    fn the_worked_example_holds() {
        let check = check(&[Fully, Mostly, Mostly, Partly]);
        assert_eq!(check.score_percent, Some(66));
        assert_eq!(check.range_percent, (38, 80));
        assert_eq!(check.weakest, [Criterion::MultiLevelGovernance]);
        assert_eq!(check.open.len(), 3);
        assert_eq!(check.outlook, Outlook::Ready);
    }

    #[test]
    fn outlooks_follow_the_marks() {
        assert_eq!(check(&[]).outlook, Outlook::TooLittleKnown);
        assert_eq!(check(&[No; 7]).outlook, Outlook::NotYet);
        assert_eq!(check(&[Partly; 7]).outlook, Outlook::AdaptFirst);
        assert_eq!(check(&[Fully, Fully, Fully, No]).outlook, Outlook::AdaptFirst);
        assert_eq!(check(&[Fully; 7]).outlook, Outlook::Ready);
        assert!(check(&[Fully; 7]).weakest.is_empty());
    }
}
