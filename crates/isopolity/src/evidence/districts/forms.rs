//! What is asked of a page, and what is said of a file of outlines → what is meant.

use ::evidence::Code;
use ::evidence::own::{COUNT, Spreading};
use measure::{Period, Problem, Problems};

use super::Look;
use crate::web::Upload;
use crate::web::forms::Reading;

/// What stands for all groups in addresses.
pub const ALL: &str = "all";

/// Groups of whom a town asks first, by the codes that statistics have for them.
const FIRST: [&str; 4] = ["FOR", "NEU27_2020_FOR", "EU27_2020_FOR", COUNT];

/// The look that is asked for, the usual one for what is not said; with what was asked for and is not there.
pub fn look(spreading: &Spreading<'_>, (time, group): (&str, &str)) -> (Look, Vec<String>) {
    let mut missed = Vec::new();
    let periods = spreading.periods();
    let latest = periods.last().copied().unwrap_or(Period::Year(0));
    let period = periods.iter().copied().find(|period| period.to_string() == time);
    if period.is_none() && !time.is_empty() {
        missed.push(time.to_owned());
    }
    let has = |code: &str| spreading.groups().iter().any(|group| group.code == code);
    let is_all = group == ALL && has_several(spreading);
    let is_there = is_all || has(group);
    if !is_there && !group.is_empty() {
        missed.push(group.to_owned());
    }
    let group = match (is_all, is_there) {
        (true, _) => None,
        (false, true) => Some(group.to_owned()),
        (false, false) => usual(spreading.groups()),
    };
    (Look { period: period.unwrap_or(latest), group }, missed)
}

/// Whether all groups at once say more than one.
pub fn has_several(spreading: &Spreading<'_>) -> bool {
    spreading.groups().len() > 1
}

/// The group that is looked at first: newcomers, else the first that is not the country's own.
fn usual(groups: &[Code]) -> Option<String> {
    let named = |code: &&&str| groups.iter().any(|group| group.code == ***code);
    let first = FIRST.iter().find(named).map(|code| (*code).to_owned());
    let other =
        || groups.iter().find(|g| g.code != "NAT").or(groups.first()).map(|g| g.code.clone());
    first.or_else(other)
}

/// What a person says of outlines.
pub struct Said {
    /// Whose they are.
    pub source: String,
    /// Under which terms they are used.
    pub licence: String,
    /// The property that holds the codes or names, where it must be named.
    pub property: Option<String>,
}

/// What is said, or everything that is missing.
pub fn said(sent: &Upload) -> Result<Said, Problems> {
    let mut reading = Reading::of(&sent.typed);
    let source = reading.text("source", 1, 200);
    let licence = reading.text("licence", 1, 200);
    let property = Some(reading.text("property", 0, 60)).filter(|name| !name.is_empty());
    if sent.file.is_empty() {
        reading.refuse(Problem::new("no-file", "file"));
    }
    reading.done(Said { source, licence, property })
}
