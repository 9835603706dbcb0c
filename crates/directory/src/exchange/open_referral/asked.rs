//! What somebody asks of a list: which records, which page of them, how told.
//!
//! The names of the parameters are those of the specification and of its profile for the United
//! Kingdom, and `translations=all` is ours. A parameter that we do not know is passed over; a value that
//! we cannot read is a problem.

use super::terms;
use super::write::{Depth, Texts, Writer};
use crate::hours::{Calendar, Day};
use crate::place::{Place, Position};
use crate::service::Service;
use crate::sort::Sort;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use measure::{Problem, Problems};
use uuid::Uuid;

/// The most records of a page.
pub const MOST_PER_PAGE: usize = 1_000;
/// How many stand on a page when nobody says.
const PER_PAGE: usize = 50;
/// The longest question, in letters.
const LONGEST_SEARCH: usize = 120;
/// The days of the week as the profile of the United Kingdom names them, from Monday on.
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// What is asked. Everything may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Words to find.
    pub search: Option<String>,
    /// The number of the page, from 1.
    pub page: usize,
    /// How many records stand on it.
    pub per_page: usize,
    /// Whether all records are sent, a line for each, without pages.
    pub stream: Stream,
    /// Whether services are told by nothing but id and last change.
    pub minimal: Flag,
    /// Whether records are told with all that they name.
    pub full: Flag,
    /// Whether the services of an organisation are told in full.
    pub full_service: Flag,
    /// Whether texts are told in every language.
    pub translations: Flag,
    taxonomy_term: Option<Uuid>,
    taxonomy: Option<Uuid>,
    organization: Option<Uuid>,
    modified_after: Option<Timestamp>,
    postcode: Option<String>,
    proximity: Option<f64>,
    minimum_age: Option<u8>,
    maximum_age: Option<u8>,
    start_time: Option<Time>,
    end_time: Option<Time>,
    day: Option<u8>,
    /// Of terms: those without a parent only.
    pub top_only: Flag,
    /// Of terms: those right under this one.
    pub parent_id: Option<Uuid>,
}

/// Whether something was wished.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flag {
    /// It was.
    Set,
    /// It was not.
    #[default]
    Unset,
}

/// How records are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stream {
    /// A page of them.
    #[default]
    Paged,
    /// All of them, a line for each.
    Lines,
}

impl Flag {
    /// Whether it was wished.
    #[must_use]
    pub fn is_set(self) -> bool {
        self == Self::Set
    }
}

/// Reads parameters and notes problems.
struct Reader<'q> {
    pairs: &'q [(String, String)],
    problems: Problems,
}

impl<'q> Reader<'q> {
    /// The value of a parameter.
    fn get(&self, name: &str) -> Option<&'q str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, value)| value.trim())
    }

    fn read<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.get(name)?;
        let value = read(text);
        if value.is_none() {
            self.problems.add(Problem::new("unknown-value", name).with("typed", text));
        }
        value
    }

    fn flag(&mut self, name: &str) -> Flag {
        let read = |text: &str| match text.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" => Some(Flag::Set),
            "false" | "0" | "no" => Some(Flag::Unset),
            _ => None,
        };
        self.read(name, read).unwrap_or_default()
    }

    fn id(&mut self, name: &str) -> Option<Uuid> {
        self.read(name, |text| Uuid::try_parse(text).ok())
    }

    fn number<T: std::str::FromStr + PartialOrd>(
        &mut self,
        name: &str,
        least: T,
        most: T,
    ) -> Option<T> {
        self.read(name, |text| text.parse().ok().filter(|n| *n >= least && *n <= most))
    }
}

impl Asked {
    /// Reads what is asked.
    ///
    /// # Errors
    /// Every value that cannot be read; the place is the name of its parameter.
    pub fn read(pairs: &[(String, String)]) -> Result<Self, Problems> {
        let mut from = Reader { pairs, problems: Problems::default() };
        let stream = |text: &str| match text.to_ascii_lowercase().as_str() {
            "json" => Some(Stream::Paged),
            "ndjson" => Some(Stream::Lines),
            _ => None,
        };
        let short = |text: &str| (text.chars().count() <= LONGEST_SEARCH).then(|| text.to_owned());
        let asked = Self {
            search: from.read("search", short).filter(|words| !words.is_empty()),
            page: from.number("page", 1, 100_000_000).unwrap_or(1),
            per_page: from.number("per_page", 1, MOST_PER_PAGE).unwrap_or(PER_PAGE),
            stream: from.read("format", stream).unwrap_or_default(),
            minimal: from.flag("minimal"),
            full: from.flag("full"),
            full_service: from.flag("full_service"),
            translations: from
                .read("translations", |t| (t == "all").then_some(Flag::Set))
                .unwrap_or_default(),
            taxonomy_term: from.id("taxonomy_term_id"),
            taxonomy: from.id("taxonomy_id"),
            organization: from.id("organization_id"),
            modified_after: from.read("modified_after", moment),
            postcode: from
                .read("postcode", short)
                .map(|code| bare(&code))
                .filter(|c| !c.is_empty()),
            proximity: from.number("proximity", 0.0, 20_100_000.0),
            minimum_age: from.number("minimum_age", 0, u8::MAX),
            maximum_age: from.number("maximum_age", 0, u8::MAX),
            start_time: from.read("start_time", |text| text.parse().ok()),
            end_time: from.read("end_time", |text| text.parse().ok()),
            day: from.read("day", weekday),
            top_only: from.flag("top_only"),
            parent_id: from.id("parent_id"),
        };
        from.problems.or(asked)
    }

    /// How deeply records of a list are told.
    #[must_use]
    pub fn depth(&self) -> Depth {
        if self.full.is_set() { Depth::Full } else { Depth::List }
    }

    /// How deeply the services of an organisation are told.
    #[must_use]
    pub fn service_depth(&self) -> Depth {
        if self.full_service.is_set() { Depth::Full } else { Depth::List }
    }

    /// The same where everything stands on one page.
    #[must_use]
    pub fn whole(&self, total: usize) -> Self {
        Self { page: 1, per_page: total.max(1), ..self.clone() }
    }

    /// In which languages texts are told.
    #[must_use]
    pub fn texts(&self) -> Texts {
        if self.translations.is_set() { Texts::All } else { Texts::One }
    }

    /// Whether every record is asked for.
    #[must_use]
    pub fn is_about_all(&self) -> bool {
        let paging = Self {
            page: self.page,
            per_page: self.per_page,
            stream: self.stream,
            minimal: self.minimal,
            full: self.full,
            full_service: self.full_service,
            translations: self.translations,
            ..Self::default()
        };
        paging == *self
    }

    /// The part of a list that stands on the page.
    #[must_use]
    pub fn part<'l, T>(&self, all: &'l [T]) -> &'l [T] {
        let from = (self.page - 1).saturating_mul(self.per_page).min(all.len());
        let to = from.saturating_add(self.per_page).min(all.len());
        all.get(from..to).unwrap_or_default()
    }

    /// Whether terms of a taxonomy are asked for.
    pub(super) fn is_of(&self, taxonomy: Uuid) -> bool {
        self.taxonomy.is_none_or(|asked| asked == taxonomy)
    }
}

/// The services that are asked for, but for the words to find.
pub struct Wanted<'a, 's> {
    asked: &'a Asked,
    writer: &'a Writer<'s>,
    around: Around,
    today: Date,
}

/// Where places must lie.
enum Around {
    /// Anywhere.
    Anywhere,
    /// At this postcode.
    Postcode(String),
    /// So many metres from here.
    Circle(Position, f64),
    /// Nobody knows where the postcode lies.
    Nowhere,
}

impl<'a, 's> Wanted<'a, 's> {
    /// What is asked, made ready to look at many services.
    #[must_use]
    pub fn new(asked: &'a Asked, writer: &'a Writer<'s>) -> Self {
        let around = match (&asked.postcode, asked.proximity) {
            (None, _) => Around::Anywhere,
            (Some(code), None) => Around::Postcode(code.clone()),
            (Some(code), Some(metres)) => match centre(writer, code) {
                Some(centre) => Around::Circle(centre, metres),
                None => Around::Nowhere,
            },
        };
        Self { asked, writer, around, today: writer.today() }
    }

    /// Whether a service is asked for.
    #[must_use]
    pub fn has(&self, service: &Service) -> bool {
        let asked = self.asked;
        asked.taxonomy_term.is_none_or(|term| terms::carries(service, term))
            && asked.taxonomy.is_none_or(|taxonomy| terms::carries_any(service, taxonomy))
            && asked
                .organization
                .is_none_or(|id| self.writer.id(Sort::Organisation, &service.organisation) == id)
            && asked.modified_after.is_none_or(|since| self.writer.is_changed_since(service, since))
            && self.takes_the_age(service)
            && self.is_open(service)
            && (matches!(self.around, Around::Anywhere)
                || self.writer.places_of(service).any(|place| self.lies(place)))
    }

    /// Whether a place lies where it must.
    #[must_use]
    pub fn lies(&self, place: &Place) -> bool {
        match &self.around {
            Around::Anywhere => true,
            Around::Nowhere => false,
            Around::Postcode(code) => bare(&place.address.postcode) == *code,
            Around::Circle(centre, metres) => {
                place.position.is_some_and(|position| position.metres_to(*centre) <= *metres)
            }
        }
    }

    /// Whether somebody of the ages that are asked for may use it.
    fn takes_the_age(&self, service: &Service) -> bool {
        let (from, to) = (service.eligibility.age_from, service.eligibility.age_to);
        self.asked.minimum_age.is_none_or(|age| to.is_none_or(|to| to >= age))
            && self.asked.maximum_age.is_none_or(|age| from.is_none_or(|from| from <= age))
    }

    /// Whether doors are open at some time of those that are asked for, within the next week.
    fn is_open(&self, service: &Service) -> bool {
        let asked = self.asked;
        if asked.day.is_none() && asked.start_time.is_none() && asked.end_time.is_none() {
            return true;
        }
        let Some(calendar) = self.writer.calendar(service) else { return false };
        let week = self.today.series(jiff::Span::new().days(1)).take(7);
        let mut days = week.filter(|day| {
            let weekday = day.weekday().to_monday_zero_offset().unsigned_abs();
            asked.day.is_none_or(|asked| asked == weekday)
        });
        days.any(|day| self.is_open_on(service, day, &calendar))
    }

    fn is_open_on(&self, service: &Service, day: Date, calendar: &Calendar) -> bool {
        let minute = |time: Time| {
            u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
        };
        let from = self.asked.start_time.map_or(0, minute);
        let to = self.asked.end_time.map_or(u16::MAX, minute);
        let Day::Slots(slots) = service.hours.on(day, calendar) else { return false };
        slots.iter().any(|(slot, _)| slot.from_minute < to && slot.to_minute > from)
    }
}

/// The middle of the places that have a postcode, for want of a register of postcodes.
fn centre(writer: &Writer<'_>, postcode: &str) -> Option<Position> {
    let places = writer.places().filter(|place| bare(&place.address.postcode) == postcode);
    let degrees: Vec<_> = places.filter_map(|p| p.position).map(Position::degrees).collect();
    #[expect(clippy::cast_precision_loss, reason = "20,000 places at most")]
    let count = degrees.len() as f64;
    let sum = degrees.iter().fold((0.0, 0.0), |(a, b), (lat, lon)| (a + lat, b + lon));
    if degrees.is_empty() { None } else { Position::from_degrees(sum.0 / count, sum.1 / count) }
}

/// A postcode as it is compared.
fn bare(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_uppercase).collect()
}

/// Reads a moment, or a day as its beginning by universal time.
#[must_use]
pub fn moment(text: &str) -> Option<Timestamp> {
    let day = |text: &str| {
        let date: Date = text.parse().ok()?;
        date.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    };
    // A plus sign that was not written as %2B arrives as a blank.
    let mended = text.replace(' ', "+");
    let naive =
        || text.parse::<jiff::civil::DateTime>().ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok();
    let parsed = mended.parse().ok();
    parsed.or_else(|| if text.len() <= 10 { day(text) } else { naive().map(|z| z.timestamp()) })
}

/// A day of the week, by two letters or its English name, or by its number from 1, which is Monday.
fn weekday(text: &str) -> Option<u8> {
    let text = text.to_ascii_lowercase();
    let by_number = text.parse::<u8>().ok().filter(|n| (1..=7).contains(n)).map(|n| n - 1);
    const NAMES: [&str; 7] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let is_name = |(short, long): (&str, &str)| {
        text == short || text == long || (text.len() == 3 && long.starts_with(&text))
    };
    let by_name = DAYS.into_iter().zip(NAMES).position(is_name);
    by_number.or_else(|| by_name.and_then(|at| u8::try_from(at).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &[(&str, &str)]) -> Result<Asked, Problems> {
        let pairs: Vec<_> = query.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Asked::read(&pairs)
    }

    #[test]
    fn every_bad_value_is_named_and_unknown_parameters_are_passed_over() {
        let bad = read(&[
            ("page", "0"),
            ("per_page", "9999"),
            ("format", "xml"),
            ("full", "perhaps"),
            ("taxonomy_id", "7"),
            ("modified_after", "soon"),
            ("proximity", "NaN"),
            ("day", "someday"),
            ("colour", "blue"),
        ]);
        let problems = bad.unwrap_err();
        let places: Vec<_> = problems.as_slice().iter().map(|p| p.place.as_str()).collect();
        let all = [
            "page",
            "per_page",
            "format",
            "full",
            "taxonomy_id",
            "modified_after",
            "proximity",
            "day",
        ];
        assert_eq!(places, all);
    }

    #[test]
    fn moments_are_read_as_people_write_them() {
        for text in [
            "2026-11-27",
            "2026-11-27T00:00:00Z",
            "2026-11-27T02:00:00 02:00",
            "2026-11-27T00:00:00",
        ] {
            assert_eq!(moment(text).unwrap().to_string(), "2026-11-27T00:00:00Z", "{text}");
        }
    }

    #[test]
    fn pages_are_cut_out_of_lists() {
        let all: Vec<u32> = (0..120).collect();
        let page = |page: &str| read(&[("page", page), ("per_page", "50")]).unwrap();
        assert_eq!(page("3").part(&all), &all[100..]);
        assert!(page("4").part(&all).is_empty());
    }

    #[test]
    fn days_of_the_week_have_many_names() {
        assert_eq!(["MO", "Mon", "monday", "1"].map(weekday), [Some(0); 4]);
        assert_eq!(["m", "8", "tuesda"].map(weekday), [None; 3]);
    }
}
