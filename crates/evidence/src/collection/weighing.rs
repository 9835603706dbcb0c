//! Weighing: what looks odd about an answer, each with what it was compared with.
//!
//! An odd figure may be right: a second school opened, or the town is a place of arrival. So nothing
//! here refuses; the city is asked once and says that it stands.
//!
//! - *Changed much*: more than the collection's factor times the earlier figure, or less than the
//!   earlier figure divided by it. Worked example with factor 2: 40 → 90 is 2.25 times, asked; 40 →
//!   75 is not.
//! - *Far from peers*: the modified z-score 0.6745 · |x − median| / MAD above 3.5 (B. Iglewicz and
//!   D. Hoaglin, *How to Detect and Handle Outliers*, 1993), among at least five cities with between
//!   a third and three times as many inhabitants; counts and euro for each inhabitant. Worked
//!   example: 10, 11, 12, 12, 13 have median 12 and MAD 1; 20 scores 5.4 and is asked, 15 scores 2.0.
//!
//! The warning about peers tells how many they are and on which side the figure lies, not their
//! median. Yet whoever types one figure after another finds the median out, so peers are given to
//! this module only where the reader sees each of their figures ([`super::View::shows_figures`]).

use super::contribution::is_few;
use super::{Answer, Collection, Kind, LEAST_CITIES, Unit};

/// The bound of the modified z-score, and what makes it comparable with a standard deviation.
const FAR: f64 = 3.5;
const NORMAL: f64 = 0.6745;
/// A city with at most so many times more or fewer inhabitants is of like size.
const LIKE_SIZE: f64 = 3.0;

/// Another city's figure for the same question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peer {
    /// How many people live there.
    pub inhabitants: f64,
    /// Its figure.
    pub figure: f64,
}

/// What an answer is set beside.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    /// The city's own figure of the earlier period.
    pub before: Option<f64>,
    /// How many people live in the city.
    pub inhabitants: Option<f64>,
    /// The figures of the other cities.
    pub peers: &'a [Peer],
}

/// On which side of others a figure lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above.
    Above,
    /// Below.
    Below,
}

/// Something odd, to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Warning {
    /// Much more or less than the city's figure before.
    ChangedMuch {
        /// The figure before.
        before: f64,
        /// The figure now.
        now: f64,
    },
    /// Exactly the figure before: perhaps the old one was typed again.
    SameAsBefore {
        /// The figure before.
        before: f64,
    },
    /// Far from cities of like size.
    FarFromPeers {
        /// On which side.
        side: Side,
        /// How many they are.
        peers: usize,
    },
    /// More than 100 per cent.
    AboveHundred {
        /// The figure now.
        now: f64,
    },
    /// So few people that the figure may point at persons.
    FewPersons {
        /// The count.
        count: f64,
    },
}

impl Warning {
    /// The kind in a stable word.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ChangedMuch { .. } => "changed-much",
            Self::SameAsBefore { .. } => "same-as-before",
            Self::FarFromPeers { .. } => "far-from-peers",
            Self::AboveHundred { .. } => "above-hundred",
            Self::FewPersons { .. } => "few-persons",
        }
    }
}

/// Everything odd about an answer.
#[must_use]
pub fn weigh(asked: &Collection, answer: &Answer, beside: &Beside<'_>) -> Vec<Warning> {
    let Some(now) = answer.figure() else { return Vec::new() };
    let above = (asked.is_in_per_cent() && now > 100.0).then_some(Warning::AboveHundred { now });
    [few(asked, answer), above, change(asked, now, beside), distance(asked, now, beside)]
        .into_iter()
        .flatten()
        .collect()
}

/// Either number of a share may point at persons.
fn few(asked: &Collection, answer: &Answer) -> Option<Warning> {
    let counts = match answer {
        _ if asked.unit != Unit::Persons => return None,
        Answer::Share { part, whole } => [*part, whole - part],
        Answer::Number(n) if asked.kind == Kind::Number => [*n, *n],
        _ => return None,
    };
    let count = counts.into_iter().find(|count| is_few(*count))?;
    Some(Warning::FewPersons { count })
}

fn change(asked: &Collection, now: f64, beside: &Beside<'_>) -> Option<Warning> {
    let before = beside.before?;
    // Whoever had none before and has none now gave the same for a good reason.
    if before.total_cmp(&now).is_eq() && now != 0.0 {
        return Some(Warning::SameAsBefore { before });
    }
    let is_much = before > 0.0 && (now > before * asked.factor || now < before / asked.factor);
    is_much.then_some(Warning::ChangedMuch { before, now })
}

fn distance(asked: &Collection, now: f64, beside: &Beside<'_>) -> Option<Warning> {
    let own = beside.inhabitants.filter(|people| *people > 0.0)?;
    let is_alike = |p: &&Peer| p.inhabitants * LIKE_SIZE >= own && p.inhabitants <= own * LIKE_SIZE;
    let alike = beside.peers.iter().filter(|p| p.inhabitants > 0.0).filter(is_alike);
    let mut figures: Vec<f64> =
        alike.filter_map(|p| asked.compared(p.figure, Some(p.inhabitants))).collect();
    if figures.len() < LEAST_CITIES {
        return None;
    }
    let now = asked.compared(now, Some(own))?;
    let middle = median(&mut figures)?;
    let mut deviations: Vec<f64> = figures.iter().map(|f| (f - middle).abs()).collect();
    let deviation = median(&mut deviations).filter(|d| *d > 0.0)?;
    let is_far = NORMAL * (now - middle).abs() / deviation > FAR;
    let side = if now > middle { Side::Above } else { Side::Below };
    is_far.then_some(Warning::FarFromPeers { side, peers: figures.len() })
}

/// The median; sorts what it is given.
fn median(figures: &mut [f64]) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    super::outcome::quantile(figures, 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collection::tests::{places, share};

    fn peers(figures: &[f64], inhabitants: f64) -> Vec<Peer> {
        figures.iter().map(|figure| Peer { inhabitants, figure: *figure }).collect()
    }

    fn codes(asked: &Collection, answer: &Answer, beside: &Beside<'_>) -> Vec<&'static str> {
        weigh(asked, answer, beside).iter().map(Warning::code).collect()
    }

    #[test]
    fn a_figure_is_set_beside_the_one_before() {
        for (before, now, expected) in [
            (40.0, 90.0, vec!["changed-much"]),
            (40.0, 75.0, vec![]),
            (40.0, 19.0, vec!["changed-much"]),
            (40.0, 40.0, vec!["same-as-before"]),
            (0.0, 0.0, vec![]),
            (0.0, 500.0, vec![]),
        ] {
            let beside = Beside { before: Some(before), ..Beside::default() };
            assert_eq!(codes(&places(), &Answer::Number(now), &beside), expected, "{before} {now}");
        }
    }

    #[test]
    fn a_figure_is_set_beside_cities_of_like_size() {
        let asked = Collection { unit: Unit::Other, ..places() };
        let alike = peers(&[10.0, 11.0, 12.0, 12.0, 13.0], 20_000.0);
        let beside = Beside { inhabitants: Some(15_000.0), peers: &alike, ..Beside::default() };
        let far = weigh(&asked, &Answer::Number(20.0), &beside);
        assert_eq!(far, [Warning::FarFromPeers { side: Side::Above, peers: 5 }]);
        assert_eq!(codes(&asked, &Answer::Number(15.0), &beside), Vec::<&str>::new());
        let below = weigh(&asked, &Answer::Number(1.0), &beside);
        assert_eq!(below, [Warning::FarFromPeers { side: Side::Below, peers: 5 }]);
        // Four are too few, and so are five of another size.
        let four = Beside { peers: &alike[..4], ..beside };
        assert!(weigh(&asked, &Answer::Number(20.0), &four).is_empty());
        let large = peers(&[10.0, 11.0, 12.0, 12.0, 13.0], 50_000.0);
        assert!(
            weigh(&asked, &Answer::Number(20.0), &Beside { peers: &large, ..beside }).is_empty()
        );
    }

    #[test]
    fn places_are_compared_for_each_inhabitant() {
        let alike = peers(&[100.0, 110.0, 120.0, 120.0, 130.0], 10_000.0);
        let beside = Beside { inhabitants: Some(20_000.0), peers: &alike, ..Beside::default() };
        assert!(weigh(&places(), &Answer::Number(240.0), &beside).is_empty());
        assert_eq!(codes(&places(), &Answer::Number(400.0), &beside), ["far-from-peers"]);
    }

    #[test]
    fn few_persons_and_more_than_all_are_asked_about() {
        let nothing = Beside::default();
        let share_of = |part, whole| Answer::Share { part, whole };
        assert_eq!(codes(&share(), &share_of(9.0, 100.0), &nothing), ["few-persons"]);
        assert_eq!(codes(&share(), &share_of(95.0, 100.0), &nothing), ["few-persons"]);
        assert_eq!(codes(&share(), &share_of(10.0, 100.0), &nothing), Vec::<&str>::new());
        assert_eq!(codes(&share(), &share_of(0.0, 100.0), &nothing), Vec::<&str>::new());
        let percent = Collection { unit: Unit::PerCent, most: None, ..places() };
        assert_eq!(codes(&percent, &Answer::Number(101.0), &nothing), ["above-hundred"]);
        assert_eq!(codes(&places(), &Answer::Number(3.0), &nothing), Vec::<&str>::new());
        assert!(weigh(&share(), &Answer::FewerThanTen, &nothing).is_empty());
    }
}
