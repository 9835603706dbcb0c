//! Versions of a plan that never change, and the mentor city's review of one of them.

use crate::action::Plan;
use crate::diff::{Change, diff};
use jiff::Timestamp;
use measure::{Key, Problem, Problems};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest summary or comment, in letters.
pub const LONGEST_WORDS: usize = 5_000;
/// The most comments of one review.
const MOST_COMMENTS: usize = 400;

/// A plan as it stood at one moment. Its parts can be read and not changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanVersion {
    number: u32,
    made_at: Timestamp,
    by: String,
    summary: String,
    content: Plan,
}

/// Why there is no next version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionError {
    /// Nothing changed since the last version.
    Unchanged,
    /// It is a plan of another city, or another plan of the city.
    AnotherPlan,
    /// It would be older than the last version.
    Backwards,
}

impl fmt::Display for VersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unchanged => "nothing changed since the last version",
            Self::AnotherPlan => "a version belongs to the same plan as the one before",
            Self::Backwards => "a version is not older than the one before",
        })
    }
}

impl std::error::Error for VersionError {}

impl PlanVersion {
    /// The first version of a plan, number 1.
    #[must_use]
    pub fn first(content: Plan, made_at: Timestamp, by: String, summary: String) -> Self {
        Self { number: 1, made_at, by, summary, content }
    }

    /// The version after this one.
    ///
    /// # Errors
    /// See [`VersionError`].
    pub fn next(
        &self,
        content: Plan,
        made_at: Timestamp,
        by: String,
        summary: String,
    ) -> Result<Self, VersionError> {
        if content.key != self.content.key || content.city != self.content.city {
            return Err(VersionError::AnotherPlan);
        }
        if content == self.content {
            return Err(VersionError::Unchanged);
        }
        if made_at < self.made_at {
            return Err(VersionError::Backwards);
        }
        Ok(Self { number: self.number.saturating_add(1), made_at, by, summary, content })
    }

    /// Its number, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// When it was made.
    #[must_use]
    pub fn made_at(&self) -> Timestamp {
        self.made_at
    }

    /// Who made it, as the application names people.
    #[must_use]
    pub fn by(&self) -> &str {
        &self.by
    }

    /// What its maker says about it.
    #[must_use]
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// The plan as it stood.
    #[must_use]
    pub fn content(&self) -> &Plan {
        &self.content
    }

    /// What changed from an earlier version to this one.
    #[must_use]
    pub fn changes_since(&self, earlier: &Self) -> Vec<Change> {
        diff(&earlier.content, &self.content)
    }
}

/// What a mentor city says about one version of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The number of the version that was read.
    pub version: u32,
    /// The city that reviews.
    pub reviewer: Key,
    /// The outcome.
    pub verdict: Verdict,
    /// The whole impression.
    pub summary: String,
    /// Remarks on actions.
    pub comments: Vec<Comment>,
}

/// The outcome of a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The mentor backs the plan as it stands.
    Endorse,
    /// The mentor suggests changes.
    SuggestChanges,
}

/// A remark on one action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The action.
    pub action: Key,
    /// The remark.
    pub text: String,
}

impl Review {
    /// Everything that is wrong with a review of this version.
    #[must_use]
    pub fn validate(&self, version: &PlanVersion) -> Problems {
        let mut problems = Problems::default();
        if self.version != version.number {
            problems.add(Problem::new("another-version", "version").with("is", version.number));
        }
        if self.reviewer == version.content.city {
            problems.add(Problem::new("own-plan", "reviewer"));
        }
        if self.summary.chars().count() > LONGEST_WORDS {
            problems.add(Problem::new("too-long", "summary").with("most", LONGEST_WORDS));
        }
        let is_silent = self.summary.trim().is_empty() && self.comments.is_empty();
        if self.verdict == Verdict::SuggestChanges && is_silent {
            problems.add(Problem::new("no-suggestion", "summary"));
        }
        if self.comments.len() > MOST_COMMENTS {
            problems.add(Problem::new("too-many", "comments").with("most", MOST_COMMENTS));
        }
        for (at, comment) in self.comments.iter().take(MOST_COMMENTS).enumerate() {
            let place = format!("comments/{}", at + 1);
            problems.extend(comment.trouble(version).map(|code| Problem::new(code, place)));
        }
        problems
    }
}

impl Comment {
    fn trouble(&self, version: &PlanVersion) -> Option<&'static str> {
        match self {
            c if version.content.action(&c.action).is_none() => Some("unknown-action"),
            c if c.text.trim().is_empty() => Some("missing"),
            c if c.text.chars().count() > LONGEST_WORDS => Some("too-long"),
            _ => None,
        }
    }
}
