//! What is asked for in an address, and what is sent with a file → what is meant.

use measure::{Problem, Problems};

use super::load::Given;
use crate::web::Upload;
use crate::web::forms::Reading;
use crate::web::picture::File;

/// In which form figures are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a page.
    Page,
    /// As a drawing.
    Picture(File),
    /// As a table for spreadsheets.
    Csv,
    /// As a table for programs, with everything that belongs to it.
    Json,
    /// As official statistics write them.
    Sdmx,
}

/// Which figures of an indicator are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// All places in a year.
    Year,
    /// All places in a year, on a map.
    Map,
    /// One place over the years.
    OverTime,
}

impl Subject {
    /// What stands behind the indicator in an address.
    #[must_use]
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Year => "",
            Self::Map => "-map",
            Self::OverTime => "-over-time",
        }
    }
}

/// What the last part of an address asks for: `employment-rate`, `employment-rate.csv`,
/// `employment-rate-over-time.svg`.
#[must_use]
pub fn asked(name: &str) -> (&str, Subject, Form) {
    let endings = [
        (".sdmx.csv", Form::Sdmx),
        (".csv", Form::Csv),
        (".json", Form::Json),
        (".svg", Form::Picture(File::Svg)),
        (".png", Form::Picture(File::Png)),
    ];
    let found = endings.iter().find_map(|(ending, form)| Some((name.strip_suffix(ending)?, *form)));
    let (stem, form) = found.unwrap_or((name, Form::Page));
    if matches!(form, Form::Page | Form::Sdmx) {
        return (stem, Subject::Year, form);
    }
    let of = |subject: Subject| Some((stem.strip_suffix(subject.suffix())?, subject, form));
    of(Subject::OverTime).or_else(|| of(Subject::Map)).unwrap_or((stem, Subject::Year, form))
}

/// What is said of a file that does not say it itself.
pub fn given(sent: &Upload) -> Result<Given, Problems> {
    let mut reading = Reading::of(&sent.typed);
    let mut text = |field| Some(reading.text(field, 0, 200)).filter(|t| !t.is_empty());
    let (source, licence) = (text("source"), text("licence"));
    let extracted = reading.date_or_none("extracted");
    if sent.file.is_empty() {
        reading.refuse(Problem::new("no-file", "file"));
    }
    let extracted = extracted.and_then(|day| day.to_string().parse().ok());
    reading.done(Given { source, licence, extracted, name: None })
}

/// The problems of a file as the application words them: two of the reader's codes are worded for
/// forms too, where the cell is called what was typed.
#[must_use]
pub fn worded(problem: Problem) -> Problem {
    let is_shared = matches!(problem.code, "not-a-number" | "not-a-date");
    let rename = |(name, fact)| (if is_shared && name == "cell" { "typed" } else { name }, fact);
    Problem { facts: problem.facts.into_iter().map(rename).collect(), ..problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_is_asked_for() {
        assert_eq!(asked("good-health"), ("good-health", Subject::Year, Form::Page));
        assert_eq!(asked("good-health.sdmx.csv"), ("good-health", Subject::Year, Form::Sdmx));
        assert_eq!(
            asked("good-health-over-time.csv"),
            ("good-health", Subject::OverTime, Form::Csv)
        );
        assert_eq!(
            asked("good-health.png"),
            ("good-health", Subject::Year, Form::Picture(File::Png))
        );
        assert_eq!(asked("good-health-map.json"), ("good-health", Subject::Map, Form::Json));
        assert_eq!(asked("good-health-map"), ("good-health-map", Subject::Year, Form::Page));
        assert_eq!(asked(".csv"), ("", Subject::Year, Form::Csv));
    }
}
