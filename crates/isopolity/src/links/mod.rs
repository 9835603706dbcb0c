//! Web addresses in a city's directory that no longer answer.
//!
//! Each is looked at about once a week, and called broken only when it failed on two different days:
//! a server may be repaired for an afternoon. An answer that says nothing about readers, such as
//! that programs are not let in, leaves the address untold. Nothing is changed by itself: the city
//! sees what was answered and where the address stands, and puts another in its place everywhere.

mod forms;
mod look;
mod pages;
pub mod requests;
pub mod store;

pub use look::{gather, look, look_at};

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use measure::Key;

use crate::app::App;
use crate::directory::{self, Used};
use crate::outside::{Reply, Unreached};
use crate::store::Fault;

/// On how many different days an address must fail to be called broken.
const DAYS_TO_BREAK: i64 = 2;

/// After how many hours an address is looked at again: one that works, and one that failed.
const HOURS_IF_WELL: i64 = 7 * 24;
const HOURS_IF_ILL: i64 = 24;

/// What is known of a web address in a city's directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The city in whose directory it stands.
    pub city: Key,
    /// The address.
    pub address: String,
    /// When it is to be looked at next.
    pub due_at: Timestamp,
    /// When it was looked at, if it was.
    pub checked_at: Option<Timestamp>,
    /// How it stands.
    pub standing: Standing,
    /// What was answered: a status such as `404`, or why nothing came ([`Unreached::as_str`]).
    pub answer: String,
    /// On how many days it failed since it last worked.
    pub failures: i64,
    /// The last of these days.
    pub failed_on: Option<Date>,
    /// Where it leads for good, if elsewhere.
    pub moved_to: Option<String>,
}

/// How a web address stands; first what needs somebody's hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It failed on two days or more.
    Broken,
    /// It failed on one day.
    Doubtful,
    /// What was answered does not tell whether readers see a page.
    Untold,
    /// Nobody has looked yet.
    New,
    /// It works.
    Works,
}

impl Standing {
    /// Every standing, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Broken, Self::Doubtful, Self::Untold, Self::New, Self::Works];

    /// The standing as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Doubtful => "doubtful",
            Self::Untold => "untold",
            Self::New => "new",
            Self::Works => "works",
        }
    }

    /// Reads a standing as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

/// What an answer says about an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Works,
    Fails,
    CannotBeTold,
}

/// What an answer says about an address; `None` when nobody was asked.
fn verdict(answer: &Result<Reply, Unreached>) -> Option<Verdict> {
    Some(match answer {
        Ok(reply) => match reply.status.as_u16() {
            200..=399 => Verdict::Works,
            404 | 410 | 500..=599 => Verdict::Fails,
            // No entry for programs, not by this method, not so often: a reader may see the page.
            _ => Verdict::CannotBeTold,
        },
        Err(why) => match why {
            Unreached::Off | Unreached::Crowded => return None,
            Unreached::NotAnAddress
            | Unreached::NoName
            | Unreached::NoConnection
            | Unreached::BadCertificate
            | Unreached::TooSlow
            | Unreached::TooManyMoves => Verdict::Fails,
            // A browser may know who vouches for the certificate, or read what we do not.
            Unreached::Plain
            | Unreached::Inward
            | Unreached::UnknownIssuer
            | Unreached::TooLarge
            | Unreached::Garbled => Verdict::CannotBeTold,
        },
    })
}

impl Check {
    /// An address that nobody has looked at.
    #[must_use]
    pub fn fresh(city: &Key, address: &str, now: Timestamp) -> Self {
        Self {
            city: city.clone(),
            address: address.to_owned(),
            due_at: now,
            checked_at: None,
            standing: Standing::New,
            answer: String::new(),
            failures: 0,
            failed_on: None,
            moved_to: None,
        }
    }

    /// What is known after an answer came at a moment.
    fn after(&self, answer: &Result<Reply, Unreached>, now: Timestamp) -> Self {
        let due = |hours| later(now, SignedDuration::from_hours(hours) + spread(&self.address));
        let Some(verdict) = verdict(answer) else {
            return Self { due_at: due(1), ..self.clone() };
        };
        let told = match answer {
            Ok(reply) => reply.status.as_u16().to_string(),
            Err(why) => why.as_str().to_owned(),
        };
        let moved_to = answer.as_ref().ok().and_then(|reply| reply.moved_to.clone());
        let seen = Self { checked_at: Some(now), answer: told, moved_to, ..self.clone() };
        match verdict {
            Verdict::Works => Self {
                standing: Standing::Works,
                failures: 0,
                failed_on: None,
                due_at: due(HOURS_IF_WELL),
                ..seen
            },
            // What is broken stays so until it is seen to work.
            Verdict::CannotBeTold if self.standing == Standing::Broken => {
                Self { due_at: due(HOURS_IF_WELL), checked_at: Some(now), ..self.clone() }
            }
            Verdict::CannotBeTold => {
                Self { standing: Standing::Untold, due_at: due(HOURS_IF_WELL), ..seen }
            }
            Verdict::Fails => seen.failed(now, due(HOURS_IF_ILL)),
        }
    }

    fn failed(self, now: Timestamp, due_at: Timestamp) -> Self {
        let today = now.to_zoned(TimeZone::UTC).date();
        let is_another_day = self.failed_on != Some(today);
        let failures = self.failures + i64::from(is_another_day);
        let standing =
            if failures >= DAYS_TO_BREAK { Standing::Broken } else { Standing::Doubtful };
        Self { standing, failures, failed_on: Some(today), due_at, moved_to: None, ..self }
    }
}

/// A while of up to six hours that is an address's own, so that not all are looked at together.
fn spread(address: &str) -> SignedDuration {
    let mixed = address.bytes().fold(7_i64, |mixed, b| (mixed * 31 + i64::from(b)) % 360);
    SignedDuration::from_mins(mixed)
}

fn later(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.saturating_add(wait).unwrap_or(now)
}

/// An address with what is known of it and where it stands.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What is known.
    pub check: Check,
    /// Where it stands.
    pub used: Vec<Used>,
}

/// Every address of a city's directory, first what needs somebody's hand.
pub async fn of_city(app: &App, city: &Key) -> Result<Vec<Listed>, Fault> {
    let mut known: BTreeMap<String, Check> = store::of_city(&app.store, city)
        .await?
        .into_iter()
        .map(|c| (c.address.clone(), c))
        .collect();
    let mut used: BTreeMap<String, Vec<Used>> = BTreeMap::new();
    for one in directory::used_addresses(app, city).await? {
        used.entry(one.address.clone()).or_default().push(one);
    }
    let check = |address: &str| Check::fresh(city, address, app.now());
    let list = |(address, used): (String, Vec<Used>)| {
        let check = known.remove(&address).unwrap_or_else(|| check(&address));
        Listed { check, used }
    };
    let mut all: Vec<Listed> = used.into_iter().map(list).collect();
    all.sort_by_key(|listed| listed.check.standing);
    Ok(all)
}

/// How many addresses of a city's directory are broken.
pub async fn count_broken(app: &App, city: &Key) -> Result<usize, Fault> {
    let broken = store::broken(&app.store, city).await?;
    if broken.is_empty() {
        return Ok(0);
    }
    // An address that somebody has taken out since is no trouble any more.
    let used = directory::used_addresses(app, city).await?;
    let used: BTreeSet<String> = used.into_iter().map(|u| u.address).collect();
    Ok(broken.intersection(&used).count())
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::StatusCode;

    fn fresh() -> Check {
        let city = Key::parse("jelgava").unwrap();
        Check::fresh(&city, "https://a.example.org", "2026-11-24T09:00:00Z".parse().unwrap())
    }

    fn status(code: u16) -> Result<Reply, Unreached> {
        let status = StatusCode::from_u16(code).unwrap();
        Ok(Reply { status, body: Vec::new(), moved_to: None })
    }

    fn at(day: i8, hour: i8) -> Timestamp {
        format!("2026-11-{day}T{hour:02}:00:00Z").parse().unwrap()
    }

    #[test]
    fn two_failures_on_one_day_are_one() {
        let check = fresh().after(&status(404), at(24, 9)).after(&status(404), at(24, 18));
        assert_eq!((check.standing, check.failures), (Standing::Doubtful, 1));
        let check = check.after(&Err(Unreached::TooSlow), at(25, 9));
        assert_eq!((check.standing, check.answer.as_str()), (Standing::Broken, "too-slow"));
        // Not let in says nothing: what was broken stays so; what works is forgiven everything.
        let untold = check.after(&status(403), at(26, 9));
        assert_eq!((untold.standing, untold.answer.as_str()), (Standing::Broken, "too-slow"));
        let well = untold.after(&status(200), at(27, 9));
        assert_eq!((well.standing, well.failures, well.failed_on), (Standing::Works, 0, None));
        assert!(well.due_at >= at(27, 9) + SignedDuration::from_hours(7 * 24));
    }

    #[test]
    fn what_cannot_be_told_is_not_called_broken() {
        for code in [401, 403, 405, 406, 429, 451] {
            let check = fresh().after(&status(code), at(24, 9)).after(&status(code), at(25, 9));
            assert_eq!(check.standing, Standing::Untold, "{code}");
        }
        let off = fresh().after(&Err(Unreached::Off), at(24, 9));
        assert_eq!((off.standing, off.checked_at), (Standing::New, None));
    }
}
