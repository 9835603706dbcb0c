//! Collections: a network asks each of its cities for one number, and says exactly which.
//!
//! Official statistics seldom reach a town of 15,000. What its officer knows, such as places in
//! language courses, can only be asked for; and she has a minute. So a collection asks for one
//! number of one period, and says what counts, until when, and who will see it: before the embargo
//! only cities that gave a figure see others, afterwards everybody, by name or as a spread. Several
//! numbers are several collections. The idea of a club whose members see each other's figures is
//! that of LG Inform (Local Government Association, United Kingdom).
//!
//! What it deliberately does not do: it takes no figure of a person, corrects nothing, and fills no
//! hole. What looks odd is asked about ([`weigh`]), and stands as the city gave it.

mod contribution;
mod outcome;
mod reminding;
mod sheet;
mod view;
mod weighing;

pub use crate::figure::Marks;
pub use contribution::{Answer, Contribution, Entry, Standing, State, is_few, standing};
pub use outcome::{Outcome, Place};
pub use reminding::{REMINDERS, reminder};
pub use sheet::{Habits, LARGEST, Row, cells, read_sheet};
pub use view::{Reader, View, Why, may_reopen, view};
pub use weighing::{Beside, Peer, Side, Warning, weigh};

use jiff::civil::Date;
use locale::Text;
use measure::{Key, Period, Problem, Problems};
use serde::{Deserialize, Serialize};

/// Fewer people than this may be recognised: a smaller count is asked about.
pub const FEW: f64 = 10.0;
/// So many cities must have given a figure before anything is told of them without names, and
/// before a city is compared with its peers.
pub const LEAST_CITIES: usize = 5;
/// So many cities must have given a figure before quartiles are told of them without names.
pub const LEAST_FOR_QUARTILES: usize = 8;

/// What the number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// People.
    Persons,
    /// Per cent, reckoned by the city itself.
    PerCent,
    /// Euro.
    Euro,
    /// Places, such as in courses.
    Places,
    /// Something else, which the title says.
    Other,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 5] =
        [Self::Persons, Self::PerCent, Self::Euro, Self::Places, Self::Other];

    /// The unit as it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Persons => "persons",
            Self::PerCent => "per-cent",
            Self::Euro => "euro",
            Self::Places => "places",
            Self::Other => "other",
        }
    }

    /// Whether halves of it make no sense.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Persons | Self::Places)
    }
}

/// What a city types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One number.
    Number,
    /// A part and the whole, from which the share in per cent follows.
    Share,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// A higher figure.
    Higher,
    /// A lower figure.
    Lower,
    /// Neither: it only describes.
    Neither,
}

/// How the figures are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Publication {
    /// The spread alone.
    Anonymous,
    /// Each city by its name.
    Named,
}

/// What a network asks of its cities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collection {
    /// What is asked for, in a few words.
    pub title: Text,
    /// Why it is asked, and what becomes of it.
    pub about: Text,
    /// What counts, and what does not.
    pub counts: Text,
    /// What the number counts; of a share, what its part and whole count.
    pub unit: Unit,
    /// What a city types.
    pub kind: Kind,
    /// The year, half or quarter that is asked about.
    pub period: Period,
    /// The lowest figure that can be.
    pub least: Option<f64>,
    /// The highest figure that can be.
    pub most: Option<f64>,
    /// From one period to the next a figure may grow or shrink by so many times; beyond, it is
    /// asked about. Above 1.
    pub factor: f64,
    /// Which way is better.
    pub better: Better,
    /// The last day for an answer; later ones are taken while the collection is open.
    pub deadline: Date,
    /// From this day everybody sees the figures.
    pub embargo: Date,
    /// How the figures are shown.
    pub publication: Publication,
    /// The collection of an earlier period that asked the same.
    pub follows: Option<Key>,
}

impl Collection {
    /// Whether it asks for a number of people, of whom few may point at one.
    #[must_use]
    pub fn counts_people(&self) -> bool {
        self.unit == Unit::Persons
    }

    /// Whether the answer is a share or another figure in per cent.
    #[must_use]
    pub fn is_in_per_cent(&self) -> bool {
        self.kind == Kind::Share || self.unit == Unit::PerCent
    }

    /// Whether a figure grows with the city, and is compared by inhabitants.
    #[must_use]
    pub fn is_by_size(&self) -> bool {
        self.kind == Kind::Number && matches!(self.unit, Unit::Persons | Unit::Euro | Unit::Places)
    }

    /// For how many inhabitants a figure is compared; `None` where it is compared as it is.
    #[must_use]
    pub fn per_inhabitants(&self) -> Option<u16> {
        self.is_by_size().then_some(if self.unit == Unit::Euro { 1 } else { 1_000 })
    }

    /// A figure as it is compared: for so many inhabitants, or as it is. `None` where the inhabitants
    /// are needed and not known. Worked example: 56 places among 28,000 people are 2 for each 1,000.
    #[must_use]
    pub fn compared(&self, figure: f64, inhabitants: Option<f64>) -> Option<f64> {
        let Some(per) = self.per_inhabitants() else { return Some(figure) };
        let people = inhabitants.filter(|people| *people > 0.0)?;
        Some(figure / people * f64::from(per))
    }

    /// What is wrong with the question itself; places are the names of the fields.
    #[must_use]
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        let is_asked =
            matches!(self.period, Period::Year(_) | Period::Semester(..) | Period::Quarter(..));
        if !is_asked {
            problems.add(Problem::new("period-not-asked", "period"));
        }
        if self.embargo < self.deadline {
            problems.add(Problem::new("embargo-before-deadline", "embargo"));
        }
        if self.least.zip(self.most).is_some_and(|(least, most)| least > most) {
            problems.add(Problem::new("bounds-reversed", "most"));
        }
        if !(self.factor > 1.0 && self.factor.is_finite()) {
            problems.add(Problem::new("factor-too-small", "factor"));
        }
        problems
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use locale::Lang;

    /// Places in language courses in 2025.
    pub fn places() -> Collection {
        Collection {
            title: Text::new(Lang::EN, "Places in language courses"),
            about: Text::new(Lang::EN, ""),
            counts: Text::new(Lang::EN, ""),
            unit: Unit::Places,
            kind: Kind::Number,
            period: Period::Year(2025),
            least: Some(0.0),
            most: Some(100_000.0),
            factor: 2.0,
            better: Better::Higher,
            deadline: jiff::civil::date(2026, 3, 1),
            embargo: jiff::civil::date(2026, 9, 1),
            publication: Publication::Anonymous,
            follows: None,
        }
    }

    /// A share of persons.
    pub fn share() -> Collection {
        Collection { unit: Unit::Persons, kind: Kind::Share, most: None, ..places() }
    }

    #[test]
    fn everything_that_is_wrong_with_a_question_is_named_at_once() {
        let odd = Collection {
            period: Period::Month(2025, 3),
            embargo: jiff::civil::date(2026, 2, 28),
            least: Some(5.0),
            most: Some(4.0),
            factor: 1.0,
            ..places()
        };
        let problems = odd.problems();
        let codes: Vec<_> = problems.as_slice().iter().map(|p| p.code).collect();
        assert_eq!(
            codes,
            ["period-not-asked", "embargo-before-deadline", "bounds-reversed", "factor-too-small"]
        );
        assert!(places().problems().is_empty());
    }

    #[test]
    fn a_figure_that_grows_with_the_city_is_compared_by_inhabitants() {
        let euro = Collection { unit: Unit::Euro, ..places() };
        assert_eq!(places().compared(56.0, Some(28_000.0)), Some(2.0));
        assert_eq!(euro.compared(56_000.0, Some(28_000.0)), Some(2.0));
        assert_eq!(places().compared(56.0, None), None);
        assert_eq!(places().compared(56.0, Some(0.0)), None);
        assert_eq!(share().compared(25.0, None), Some(25.0));
    }

    #[test]
    fn a_question_survives_storing() {
        let json = serde_json::to_string(&share()).unwrap();
        assert_eq!(serde_json::from_str::<Collection>(&json).unwrap(), share());
    }
}
