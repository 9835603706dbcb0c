//! What was typed into a form: read once, kept as typed, and every problem named at once.

use std::collections::BTreeSet;

use axum::extract::{FromRequest, Request};
use locale::Lang;
use measure::{Key, Problem, Problems};

use crate::refusal::Refusal;

/// The most pairs a form may send, and the longest text in one field.
const MOST_PAIRS: usize = 2_000;
const LONGEST: usize = 20_000;

/// The most bytes of a field as it is sent: a character of four bytes travels as twelve.
const MOST_BYTES: usize = LONGEST * 12;

/// The pairs of a sent form, as they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// Pairs put together by the program: what a form shows before anything was typed.
    pub fn of<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        Self(pairs.into_iter().map(|(n, v)| (n.into(), v.into())).collect())
    }

    /// What was typed into the first field of this name, or nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    /// Every value of this name, as for ticked boxes.
    pub fn all<'t>(&'t self, name: &'t str) -> impl Iterator<Item = &'t str> + 't {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// All pairs.
    #[must_use]
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The version of the thing that the form began with.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.get("version").parse().unwrap_or(0)
    }
}

/// The parts of a text that lists several things: between them stands a comma, a semicolon or a new
/// line, in the Latin or the Arabic script.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\n', '،', '؛']).map(str::trim).filter(|part| !part.is_empty())
}

/// Puts in place what somebody chose where two versions differed: `differs` names the fields,
/// `take:<name>` says `theirs` or `mine`, and `theirs:<name>` carries what was saved meanwhile. Where
/// nothing was chosen the version is left out, so that the choice is asked for again.
fn settle(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    let is_chosen =
        |field: &str| pairs.iter().any(|(name, _)| name.strip_prefix("take:") == Some(field));
    let is_open = pairs.iter().any(|(name, field)| name == "differs" && !is_chosen(field));
    let take: Vec<String> = pairs
        .iter()
        .filter(|(_, whose)| whose == "theirs")
        .filter_map(|(name, _)| name.strip_prefix("take:").map(str::to_owned))
        .collect();
    // What belongs to a field, such as its note, is taken with it.
    let is_taken = |name: &str| {
        take.iter()
            .filter_map(|t| name.strip_prefix(t.as_str()))
            .any(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let settled = pairs.into_iter().filter_map(|(name, value)| match name.split_once(':') {
        Some(("take", _)) => None,
        None if name == "differs" || (is_open && name == "version") => None,
        Some(("theirs", field)) => is_taken(field).then(|| (field.to_owned(), value)),
        _ => (!is_taken(&name)).then_some((name, value)),
    });
    settled.collect()
}

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        use axum::extract::RawForm;
        let RawForm(body) =
            RawForm::from_request(request, state).await.map_err(|e| match e.status().as_u16() {
                413 => Refusal::TooLarge,
                _ => Refusal::Unreadable(e.to_string()),
            })?;
        decode(&body).map(settle).map(Self).ok_or(Refusal::TooLarge)
    }
}

/// The parameters of an address, read as a form is.
#[must_use]
pub fn parameters(query: &str) -> Typed {
    Typed(decode(query.as_bytes()).unwrap_or_default())
}

/// A text as it is kept: line ends become `\n`, U+0000 is dropped because PostgreSQL keeps none.
pub(super) fn clean(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\0', "")
}

/// Reads `application/x-www-form-urlencoded`. `None` when there are too many pairs, or one is too long: that is seen before
/// anything is copied.
fn decode(body: &[u8]) -> Option<Vec<(String, String)>> {
    let raw = || body.split(|b| *b == b'&').filter(|pair| !pair.is_empty());
    if raw().nth(MOST_PAIRS).is_some() || raw().any(|pair| pair.len() > MOST_BYTES) {
        return None;
    }
    let text = |raw: &[u8]| {
        let mut bytes = Vec::with_capacity(raw.len());
        let mut rest = raw.iter();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => match rest.as_slice() {
                    [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => {
                        rest.nth(1);
                        let hex = [*a, *b];
                        std::str::from_utf8(&hex)
                            .ok()
                            .and_then(|h| u8::from_str_radix(h, 16).ok())
                            .unwrap_or(b'%')
                    }
                    _ => b'%',
                },
                other => *other,
            });
        }
        clean(&bytes)
    };
    let pairs = raw().map(|pair| {
        let mut halves = pair.splitn(2, |b| *b == b'=');
        (text(halves.next().unwrap_or_default()), text(halves.next().unwrap_or_default()))
    });
    Some(pairs.collect())
}

/// A form as a page shows it: what is in its fields, and what is wrong with them.
#[derive(Clone, Debug, Default)]
pub struct Entered {
    /// What stands in the fields.
    pub typed: Typed,
    /// What is wrong, all of it.
    pub problems: Vec<Problem>,
}

impl Entered {
    /// A form that nobody has sent yet.
    #[must_use]
    pub fn fresh(typed: Typed) -> Self {
        Self { typed, problems: Vec::new() }
    }

    /// A form that was sent and has problems.
    #[must_use]
    pub fn refused(typed: Typed, problems: Problems) -> Self {
        Self { typed, problems: problems.into_iter().collect() }
    }

    /// The first problem of a field.
    #[must_use]
    pub fn problem(&self, field: &str) -> Option<&Problem> {
        self.problems.iter().find(|p| p.place == field)
    }
}

/// Reads a form field by field and collects what is wrong.
///
/// ```ignore
/// let mut reading = Reading::of(&typed);
/// let name = reading.text("name", 1, 200);
/// let inhabitants = reading.whole_or_none("inhabitants", 0, 50_000_000);
/// reading.done(CityFacts { name, inhabitants })
/// ```
pub struct Reading<'t> {
    typed: &'t Typed,
    problems: Problems,
}

impl<'t> Reading<'t> {
    /// Begins to read.
    #[must_use]
    pub fn of(typed: &'t Typed) -> Self {
        Self { typed, problems: Problems::default() }
    }

    /// Notes a problem that the form's own rules found.
    pub fn refuse(&mut self, problem: Problem) {
        self.problems.add(problem);
    }

    /// A text of at least so many and at most so many characters, without blanks around it.
    pub fn text(&mut self, field: &str, least: usize, most: usize) -> String {
        let text = self.typed.get(field).trim();
        let length = text.chars().count();
        if length < least {
            self.problems.add(Problem::new("missing", field));
        } else if length > most.min(LONGEST) {
            self.problems
                .add(Problem::new("too-long", field).with("most", most).with("length", length));
        }
        text.to_owned()
    }

    /// A number as it was typed, in whatever script, without the blanks that group its digits.
    fn digits(&self, field: &str) -> String {
        let typed: String = self.typed.get(field).chars().map(measure::european).collect();
        let typed = typed.trim();
        measure::ungrouped(typed).map_or_else(|| typed.to_owned(), |number| number.into_owned())
    }

    /// A whole number between two bounds; `None` when the field is empty.
    pub fn whole_or_none(&mut self, field: &str, least: i64, most: i64) -> Option<i64> {
        let text = self.digits(field);
        if text.is_empty() {
            return None;
        }
        match text.parse() {
            Ok(n) if (least..=most).contains(&n) => Some(n),
            Ok(_) => {
                let problem =
                    Problem::new("out-of-range", field).with("least", least).with("most", most);
                self.problems.add(problem);
                None
            }
            Err(_) => {
                self.problems.add(Problem::new("not-a-whole-number", field).with("typed", text));
                None
            }
        }
    }

    /// A whole number that must be given.
    pub fn whole(&mut self, field: &str, least: i64, most: i64) -> i64 {
        if self.typed.get(field).trim().is_empty() {
            self.problems.add(Problem::new("missing", field));
        }
        self.whole_or_none(field, least, most).unwrap_or(least)
    }

    /// A number with decimals between two bounds; a comma or a point is the decimal mark.
    pub fn real_or_none(&mut self, field: &str, least: f64, most: f64) -> Option<f64> {
        let text = self.digits(field).replace(',', ".");
        if text.is_empty() {
            return None;
        }
        match text.parse::<f64>() {
            Ok(n) if n.is_finite() && (least..=most).contains(&n) => Some(n),
            Ok(_) => {
                let problem =
                    Problem::new("out-of-range", field).with("least", least).with("most", most);
                self.problems.add(problem);
                None
            }
            Err(_) => {
                self.problems.add(Problem::new("not-a-number", field).with("typed", text));
                None
            }
        }
    }

    /// One of the given values.
    pub fn choice<'c>(&mut self, field: &str, choices: &[&'c str]) -> &'c str {
        let typed = self.typed.get(field);
        match choices.iter().find(|c| **c == typed) {
            Some(choice) => choice,
            None => {
                self.problems.add(Problem::new("choose", field));
                choices.first().copied().unwrap_or_default()
            }
        }
    }

    /// A key for an address; made from another field when this one is empty.
    pub fn key_or_from(&mut self, field: &str, name_field: &str) -> Option<Key> {
        let typed = self.typed.get(field).trim();
        let key = if typed.is_empty() {
            Key::from_name(self.typed.get(name_field))
        } else {
            Key::parse(typed)
        };
        key.map_err(|_| self.problems.add(Problem::new("not-a-key", field))).ok()
    }

    /// A key chosen from a list; `None` when nothing was chosen.
    pub fn key_or_none(&mut self, field: &str) -> Option<Key> {
        match self.typed.get(field) {
            "" => None,
            typed => {
                Key::parse(typed).map_err(|_| self.problems.add(Problem::new("choose", field))).ok()
            }
        }
    }

    /// Languages, ticked or written with commas between, by their names or their codes.
    pub fn languages(&mut self, field: &str) -> Vec<Lang> {
        let typed: Vec<String> = self.typed.all(field).map(str::to_owned).collect();
        let mut languages = Vec::new();
        for part in typed.iter().flat_map(|t| parts(t)) {
            // A name may have a blank in it; otherwise blanks stand between languages, too.
            let found = language(part).map(|lang| vec![lang]);
            match found.or_else(|| part.split_whitespace().map(language).collect()) {
                Some(found) => languages.extend(found),
                None => {
                    self.problems.add(Problem::new("not-a-language", field).with("typed", part))
                }
            }
        }
        let mut seen = BTreeSet::new();
        languages.retain(|lang| seen.insert(*lang));
        languages
    }

    /// An e-mail address, by its shape alone: one `@` with something on both sides and no blanks.
    pub fn email(&mut self, field: &str) -> String {
        let text = self.text(field, 1, 200).to_lowercase();
        let is_one = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !text.contains(char::is_whitespace)
        });
        if !text.is_empty() && !is_one {
            self.problems.add(Problem::new("not-an-email", field));
        }
        text
    }

    /// A web address beginning with `https://` or `http://`, or nothing.
    pub fn url_or_empty(&mut self, field: &str) -> String {
        let text = self.text(field, 0, 500);
        let is_one = text.is_empty()
            || ((text.starts_with("https://") || text.starts_with("http://"))
                && !text.contains(char::is_whitespace));
        if !is_one {
            self.problems.add(Problem::new("not-a-web-address", field));
        }
        text
    }

    /// A date as [`date`] reads it, or nothing.
    pub fn date_or_none(&mut self, field: &str) -> Option<jiff::civil::Date> {
        let text = self.typed.get(field).trim();
        if text.is_empty() {
            return None;
        }
        let found = date(text);
        if found.is_none() {
            self.problems.add(Problem::new("not-a-date", field).with("typed", text));
        }
        found
    }

    /// What was meant, or every problem.
    pub fn done<T>(self, meant: T) -> Result<T, Problems> {
        self.problems.or(meant)
    }
}

/// A date as browsers send it, `2026-11-24`, or as people write it in Europe, `24.11.2026` or `24/11/2026`.
#[must_use]
pub fn date(text: &str) -> Option<jiff::civil::Date> {
    let as_written = || {
        let mut parts = text.split(['.', '/']).map(str::trim);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let is_whole = parts.next().is_none() && year.len() == 4;
        let date =
            jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        date.ok().filter(|_| is_whole)
    };
    text.parse().ok().or_else(as_written)
}

/// A language by its name in any language of the screens, or by its code.
fn language(typed: &str) -> Option<Lang> {
    crate::word::language_named(typed).or_else(|| Lang::parse(typed).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_and_nothing_panics() {
        assert_eq!(
            decode(b"a=1&b=x+y%C4%81&c").unwrap(),
            [("a".into(), "1".into()), ("b".into(), "x yā".into()), ("c".into(), String::new()),]
        );
        assert_eq!(
            decode(b"a=%zz%4&%00=%00b%0D%0Ac").unwrap(),
            [("a".into(), "%zz%4".into()), (String::new(), "b\nc".into()),]
        );
    }

    #[test]
    fn too_many_pairs_or_too_long_a_text_is_not_read() {
        assert_eq!(decode(&b"a=1&".repeat(MOST_PAIRS)).unwrap().len(), MOST_PAIRS);
        assert_eq!(decode(&b"a=1&".repeat(MOST_PAIRS + 1)), None);
        assert_eq!(decode(&b"a".repeat(MOST_BYTES + 1)), None);
    }

    #[test]
    fn what_was_chosen_of_two_versions_is_what_is_read() {
        let pairs = decode(
            b"a=mine&a.note=n&ab=kept&b=mine&c=1&take:a=theirs&take:b=mine&take:c=theirs&theirs:a=saved&theirs:b=saved&theirs:c=2&theirs:c=3",
        )
        .unwrap();
        let typed = Typed(settle(pairs));
        assert_eq!((typed.get("a"), typed.get("b")), ("saved", "mine"));
        assert_eq!(typed.all("c").collect::<Vec<_>>(), ["2", "3"]);
        assert_eq!((typed.get("a.note"), typed.get("ab")), ("", "kept"));
        assert_eq!(typed.pairs().len(), 5);
    }

    #[test]
    fn what_nobody_chose_is_asked_again() {
        let version = |text: &[u8]| Typed(settle(decode(text).unwrap())).version();
        assert_eq!(version(b"a=1&b=2&version=4&differs=a&differs=b&take:a=mine&take:b=theirs"), 4);
        assert_eq!(version(b"a=1&b=2&version=4&differs=a&differs=b&take:a=mine"), 0);
        assert_eq!(version(b"a=1&version=4"), 4);
    }

    #[test]
    fn dates_are_read_as_browsers_and_people_write_them() {
        let day = jiff::civil::date(2026, 12, 4);
        for text in ["2026-12-04", "4.12.2026", "04/12/2026", "4. 12. 2026"] {
            assert_eq!(date(text), Some(day), "{text}");
        }
        for text in ["12/24/2026", "4.12.26", "4.12", "4.12.2026.1", "soon"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_and_lists_are_read_in_arabic_letters_too() {
        let typed = Typed::of([("n", "١ ٢٠٠"), ("share", "١٢٫٥")]);
        let mut reading = Reading::of(&typed);
        assert_eq!(reading.whole_or_none("n", 0, 5_000), Some(1_200));
        assert_eq!(reading.real_or_none("share", 0.0, 100.0), Some(12.5));
        let slip = Typed::of([("n", "12 34")]);
        let mut slips = Reading::of(&slip);
        assert_eq!(slips.whole_or_none("n", 0, 5_000), None);
        assert!(slips.done(()).is_err(), "no blank stands between two digits of four");
        assert_eq!(parts("a، b؛\n c;").collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[test]
    fn every_problem_is_named_at_once() {
        let typed =
            Typed::of([("name", " "), ("people", "many"), ("share", "101"), ("mail", "a@b")]);
        let mut reading = Reading::of(&typed);
        reading.text("name", 1, 50);
        reading.whole_or_none("people", 0, 10);
        reading.real_or_none("share", 0.0, 100.0);
        reading.email("mail");
        let problems = reading.done(()).unwrap_err();
        let places: Vec<_> =
            problems.as_slice().iter().map(|p| (p.code, p.place.as_str())).collect();
        assert_eq!(
            places,
            [
                ("missing", "name"),
                ("not-a-whole-number", "people"),
                ("out-of-range", "share"),
                ("not-an-email", "mail"),
            ]
        );
    }
}
