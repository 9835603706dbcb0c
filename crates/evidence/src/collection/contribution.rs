//! Contributions: what a city answers. A number, a part of a whole, «fewer than ten», or that it has
//! no figure and why; with flags, and with how it was counted.

use jiff::civil::Date;
use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

use super::{Collection, FEW, Kind};
use crate::figure::{Marks, alone};
use crate::flag::{Flag, Flags};

/// The flags that a city may set, as Eurostat has them.
pub const FLAGS: [Flag; 3] = [Flag::Estimated, Flag::Provisional, Flag::DefinitionDiffers];
/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;
/// The largest figure: all whole numbers up to it are exact.
const LARGEST: f64 = 9_007_199_254_740_992.0;

/// What a city answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A number in the unit of the collection.
    Number(f64),
    /// A part of a whole.
    Share {
        /// The part.
        part: f64,
        /// The whole; above 0.
        whole: f64,
    },
    /// So few people that the number may point at persons: 1 to 9.
    FewerThanTen,
    /// No figure, and why.
    NoFigure(String),
}

impl Answer {
    /// The figure that is compared: the number, or the share in per cent.
    ///
    /// ```
    /// # use evidence::collection::Answer;
    /// assert_eq!(Answer::Share { part: 30.0, whole: 120.0 }.figure(), Some(25.0));
    /// assert_eq!(Answer::FewerThanTen.figure(), None);
    /// ```
    #[must_use]
    pub fn figure(&self) -> Option<f64> {
        match self {
            Self::Number(n) => Some(*n),
            Self::Share { part, whole } => Some(100.0 * part / whole),
            Self::FewerThanTen | Self::NoFigure(_) => None,
        }
    }

    /// Whether something was given that others can learn from.
    #[must_use]
    pub const fn gives(&self) -> bool {
        !matches!(self, Self::NoFigure(_))
    }
}

/// A city's answer with everything that belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// The answer; none while it is only begun.
    pub answer: Option<Answer>,
    /// Estimated, provisional, another definition.
    pub flags: Flags,
    /// How it was counted.
    pub note: String,
    /// Where the figure is from.
    pub source: String,
    /// How many people lived in the city by what was known when it answered: without names its figure stays
    /// compared by them, so that nobody learns of others by moving her own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inhabitants: Option<i64>,
}

impl Contribution {
    /// The same, given when so many people lived in the city.
    #[must_use]
    pub fn by(self, inhabitants: Option<i64>) -> Self {
        Self { inhabitants, ..self }
    }

    /// Whether two say the same, whenever they were given.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.clone().by(None) == other.clone().by(None)
    }
}

/// How far a contribution has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Begun; nobody but the city sees it.
    Begun,
    /// Sent.
    Sent,
}

/// Where a city stands with a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Asked, and nothing has come yet.
    Asked,
    /// Begun and not sent.
    Begun,
    /// A figure was sent.
    Sent,
    /// The city said that it has none.
    NoneToGive,
    /// Nothing was sent, and the last day is past.
    Late,
}

impl Standing {
    /// The word as it is told to programs and in names of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Begun => "begun",
            Self::Sent => "sent",
            Self::NoneToGive => "none-to-give",
            Self::Late => "late",
        }
    }

    /// Whether an answer is still awaited.
    #[must_use]
    pub const fn is_awaited(self) -> bool {
        matches!(self, Self::Asked | Self::Begun | Self::Late)
    }
}

/// Where a city stands: with what it has given, the last day, and today.
#[must_use]
pub fn standing(given: Option<(State, &Contribution)>, deadline: Date, today: Date) -> Standing {
    match given {
        Some((State::Sent, c)) if c.answer.as_ref().is_some_and(Answer::gives) => Standing::Sent,
        Some((State::Sent, _)) => Standing::NoneToGive,
        _ if today > deadline => Standing::Late,
        Some((State::Begun, _)) => Standing::Begun,
        None => Standing::Asked,
    }
}

/// An answer as it was typed into a form or the cells of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// `number`, `fewer`, `none`, or empty: then the fields say it.
    pub kind: String,
    /// The number.
    pub figure: String,
    /// The part of a share.
    pub part: String,
    /// The whole of a share.
    pub whole: String,
    /// Why there is no figure.
    pub reason: String,
    /// The letters of the flags.
    pub flags: String,
    /// How it was counted.
    pub note: String,
    /// Where it is from.
    pub source: String,
}

impl Entry {
    /// What an entry means for a collection, or everything that is wrong with it. What is only begun
    /// may lack its answer.
    ///
    /// # Errors
    /// Problems whose places are the names of the fields: `figure`, `part`, `whole`, `reason`,
    /// `flags`, `note`, `source`.
    pub fn read(
        &self,
        asked: &Collection,
        marks: Marks,
        state: State,
    ) -> Result<Contribution, Problems> {
        let mut problems = Problems::default();
        let answer = self.answer(asked, marks, state, &mut problems);
        for (field, text) in
            [("note", &self.note), ("source", &self.source), ("reason", &self.reason)]
        {
            let length = text.trim().chars().count();
            if length > LONGEST_NOTE {
                let problem = Problem::new("too-long", field).with("most", LONGEST_NOTE);
                problems.add(problem.with("length", length));
            }
        }
        let flags = self.flags.trim().parse::<Flags>().unwrap_or_else(|unknown| {
            problems.add(Problem::new("flag-not-offered", "flags").with("letter", unknown.0));
            Flags::NONE
        });
        if let Some(other) = flags.iter().find(|flag| !FLAGS.contains(flag)) {
            problems.add(Problem::new("flag-not-offered", "flags").with("letter", other.letter()));
        }
        let (note, source) = (self.note.trim().to_owned(), self.source.trim().to_owned());
        problems.or(Contribution { answer, flags, note, source, inhabitants: None })
    }

    fn answer(
        &self,
        asked: &Collection,
        marks: Marks,
        state: State,
        problems: &mut Problems,
    ) -> Option<Answer> {
        match self.kind.as_str() {
            "fewer" if asked.counts_people() => return Some(Answer::FewerThanTen),
            "fewer" => {
                problems.add(Problem::new("choose", "kind"));
                return None;
            }
            "none" => {
                let reason = self.reason.trim();
                if reason.is_empty() && state == State::Sent {
                    problems.add(Problem::new("reason-missing", "reason"));
                }
                return Some(Answer::NoFigure(reason.to_owned()));
            }
            _ => {}
        }
        let fields: &[(&str, &str)] = match asked.kind {
            Kind::Number => &[("figure", &self.figure)],
            Kind::Share => &[("part", &self.part), ("whole", &self.whole)],
        };
        let mut numbers = Vec::new();
        for (field, text) in fields {
            numbers.push(number_of(field, text, (asked, marks, state), problems));
        }
        let answer = match numbers.as_slice() {
            [Some(figure)] => Answer::Number(*figure),
            [Some(part), Some(whole)] => Answer::Share { part: *part, whole: *whole },
            _ => return None,
        };
        check(asked, &answer, problems);
        Some(answer)
    }

    /// The fields of an answer that stands, with the mark of the reader's language.
    #[must_use]
    pub fn of(given: &Contribution, marks: Marks) -> Self {
        let mut entry = Self {
            flags: given.flags.to_string(),
            note: given.note.clone(),
            source: given.source.clone(),
            ..Self::default()
        };
        match &given.answer {
            None => {}
            Some(Answer::Number(n)) => entry.figure = marks.write(*n),
            Some(Answer::Share { part, whole }) => {
                (entry.part, entry.whole) = (marks.write(*part), marks.write(*whole));
            }
            Some(Answer::FewerThanTen) => "fewer".clone_into(&mut entry.kind),
            Some(Answer::NoFigure(reason)) => {
                "none".clone_into(&mut entry.kind);
                entry.reason.clone_from(reason);
            }
        }
        if matches!(given.answer, Some(Answer::Number(_) | Answer::Share { .. })) {
            "number".clone_into(&mut entry.kind);
        }
        entry
    }
}

fn number_of(
    field: &str,
    text: &str,
    (asked, marks, state): (&Collection, Marks, State),
    problems: &mut Problems,
) -> Option<f64> {
    if text.trim().is_empty() {
        if state == State::Sent {
            problems.add(Problem::new("missing", field));
        }
        return None;
    }
    let is_whole = asked.unit.is_whole();
    let found = alone(text, marks).filter(|n| n.abs() <= LARGEST);
    let found = found.filter(|n| !is_whole || n.fract() == 0.0);
    if found.is_none() {
        let code = if is_whole { "not-a-whole-number" } else { "not-a-number" };
        problems.add(Problem::new(code, field).with("typed", text.trim()));
    }
    found
}

/// What cannot be: a part above its whole, a figure outside its bounds.
fn check(asked: &Collection, answer: &Answer, problems: &mut Problems) {
    if let Answer::Share { part, whole } = answer {
        if *whole <= 0.0 {
            problems.add(Problem::new("whole-not-above-zero", "whole"));
            return;
        }
        if part > whole {
            problems.add(
                Problem::new("part-above-whole", "part").with("part", part).with("whole", whole),
            );
            return;
        }
        if *part < 0.0 {
            problems.add(Problem::new("figure-below", "part").with("least", 0));
            return;
        }
    }
    let field = if asked.kind == Kind::Share { "part" } else { "figure" };
    let Some(figure) = answer.figure() else { return };
    if let Some(least) = asked.least.filter(|least| figure < *least) {
        problems.add(Problem::new("figure-below", field).with("least", least));
    }
    if let Some(most) = asked.most.filter(|most| figure > *most) {
        problems.add(Problem::new("figure-above", field).with("most", most));
    }
}

/// Whether a count of people is so small that it may point at persons.
#[must_use]
pub fn is_few(count: f64) -> bool {
    count > 0.0 && count < FEW
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collection::tests::{places, share};

    fn entry(figure: &str) -> Entry {
        Entry { figure: figure.into(), ..Entry::default() }
    }

    fn codes(read: Result<Contribution, Problems>) -> Vec<(&'static str, String)> {
        let problems = read.expect_err("problems");
        problems.as_slice().iter().map(|p| (p.code, p.place.clone())).collect()
    }

    #[test]
    fn numbers_are_read_as_each_language_writes_them() {
        for (text, mark, n) in [
            ("1.234", Marks::Comma, Some(1_234.0)),
            ("1.234", Marks::Point, Some(1.234)),
            ("1,234", Marks::Point, Some(1_234.0)),
            ("1,5", Marks::Point, Some(1.5)),
            ("1.5", Marks::Comma, Some(1.5)),
            ("0.125", Marks::Comma, Some(0.125)),
            ("1 234 567,5", Marks::Comma, Some(1_234_567.5)),
            ("1.234.567,5", Marks::Comma, Some(1_234_567.5)),
            ("1,234,567", Marks::Comma, Some(1_234_567.0)),
            ("1’234", Marks::Point, Some(1_234.0)),
            ("١٢٫٥", Marks::Point, Some(12.5)),
            ("-3", Marks::Point, Some(-3.0)),
            ("12.34.5", Marks::Point, None),
            ("1,23,4", Marks::Point, None),
            ("many", Marks::Point, None),
            ("12 e", Marks::Point, None),
            ("30 %", Marks::Point, None),
            ("1e3", Marks::Point, None),
            (",", Marks::Point, None),
            ("", Marks::Point, None),
        ] {
            assert_eq!(alone(text, mark), n, "{text} {mark:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics_and_what_is_written_reads_back(text in ".{0,12}|[0-9.,-]{0,12}", n in -1.0e9..1.0e9_f64) {
            let _ = alone(&text, Marks::Comma);
            for mark in [Marks::Comma, Marks::Point] {
                proptest::prop_assert_eq!(alone(&mark.write(n), mark), Some(n));
            }
        }
    }

    #[test]
    fn what_cannot_be_is_refused_all_at_once() {
        let bad = Entry {
            figure: "100 001".into(),
            flags: "eb".into(),
            note: "n".repeat(1_001),
            ..Entry::default()
        };
        assert_eq!(
            codes(bad.read(&places(), Marks::Point, State::Sent)),
            [
                ("figure-above", "figure".into()),
                ("too-long", "note".into()),
                ("flag-not-offered", "flags".into()),
            ]
        );
        for (part, whole, code) in [
            ("9", "8", "part-above-whole"),
            ("0", "0", "whole-not-above-zero"),
            ("-1", "8", "figure-below"),
            ("1.5", "8", "not-a-whole-number"),
            ("x", "8", "not-a-whole-number"),
            ("1 2", "8", "not-a-whole-number"),
        ] {
            let entry = Entry { part: part.into(), whole: whole.into(), ..Entry::default() };
            let found = codes(entry.read(&share(), Marks::Point, State::Sent));
            assert_eq!(found.first().map(|f| f.0), Some(code), "{part} of {whole}");
        }
        assert_eq!(
            codes(entry("-1").read(&places(), Marks::Point, State::Sent))[0].0,
            "figure-below"
        );
    }

    #[test]
    fn what_is_begun_may_lack_its_answer_and_what_is_sent_may_not() {
        let begun = entry("").read(&places(), Marks::Point, State::Begun).unwrap();
        assert_eq!(begun.answer, None);
        assert_eq!(codes(entry("").read(&places(), Marks::Point, State::Sent))[0].0, "missing");
        let none = Entry { kind: "none".into(), ..Entry::default() };
        assert_eq!(codes(none.read(&places(), Marks::Point, State::Sent))[0].0, "reason-missing");
    }

    #[test]
    fn an_answer_goes_into_its_fields_and_back() {
        let answers = [
            Answer::Number(12.0),
            Answer::FewerThanTen,
            Answer::NoFigure("Nobody counts them.".into()),
        ];
        for answer in answers {
            let given = Contribution { answer: Some(answer), ..Contribution::default() };
            let entry = Entry::of(&given, Marks::Comma);
            let people = Collection { unit: super::super::Unit::Persons, ..places() };
            assert_eq!(entry.read(&people, Marks::Comma, State::Sent), Ok(given));
        }
        // Fewer than ten places point at nobody: they are told.
        let fewer = Entry { kind: "fewer".into(), ..Entry::default() };
        assert_eq!(codes(fewer.read(&places(), Marks::Point, State::Sent))[0].0, "choose");
    }

    #[test]
    fn where_a_city_stands_follows_from_what_it_gave_and_the_day() {
        let day = jiff::civil::date;
        let (deadline, before, after) = (day(2026, 3, 1), day(2026, 3, 1), day(2026, 3, 2));
        let with = |answer| Contribution { answer, ..Contribution::default() };
        let (number, none) =
            (with(Some(Answer::Number(1.0))), with(Some(Answer::NoFigure("No.".into()))));
        for (given, today, expected) in [
            (None, before, Standing::Asked),
            (None, after, Standing::Late),
            (Some((State::Begun, &number)), before, Standing::Begun),
            (Some((State::Begun, &number)), after, Standing::Late),
            (Some((State::Sent, &number)), after, Standing::Sent),
            (Some((State::Sent, &none)), before, Standing::NoneToGive),
        ] {
            assert_eq!(standing(given, deadline, today), expected, "{given:?} {today}");
        }
    }
}
