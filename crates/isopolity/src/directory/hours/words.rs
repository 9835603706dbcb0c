//! The words of the editor in the reader's language: what may stand in a cell, how rows are called,
//! and hours said in sentences.

use ::directory::Hours;
use ::directory::hours::rows::{DateStyle, Vocabulary};
use ::directory::hours::{Days, MonthDay, Opening, Otherwise, Rule, Slot, When};
use jiff::civil::Date;
use locale::{DateLength, Lang, Word};

use crate::web::Visitor;
use crate::word;

/// The words for reading and writing rows.
pub struct Words<'v> {
    pub(super) visitor: &'v Visitor,
    /// What cells may say.
    pub vocabulary: Vocabulary,
}

impl<'v> Words<'v> {
    /// The words of a reader; closed may be said in any language of the screens.
    #[must_use]
    pub fn of(visitor: &'v Visitor) -> Self {
        let dictionary = &visitor.app().dictionary;
        let all = |word: Word| -> Vec<String> {
            let own = std::iter::once(visitor.say(word));
            own.chain(dictionary.languages().map(|lang| dictionary.say(lang, word, &[]))).collect()
        };
        let vocabulary = Vocabulary {
            closed: all(word::DIRECTORY_CLOSED),
            same: all(word::HOURS_SAME),
            dates: style(visitor.lang()),
        };
        Self { visitor, vocabulary }
    }

    /// How a row is called by its cell, such as `3-open`: Wednesday.
    pub(super) fn row(&self, place: &str) -> String {
        let v = self.visitor;
        let mut parts = place.split('-');
        match (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()) {
            ("weekdays", _) => v.say(word::HOURS_WEEKDAYS),
            ("holidays", _) => v.say(word::DIRECTORY_HOLIDAYS),
            ("line", n) => v.say_with(word::HOURS_LINE, &[("n", n.into())]),
            (day, _) => v.say_named(&format!("directory-day-{day}")),
        }
    }

    /// Hours as sentences, a line each, to be read and compared.
    #[must_use]
    pub fn said(&self, hours: &Hours) -> String {
        let v = self.visitor;
        if hours.is_unknown() {
            return v.say(word::DIRECTORY_HOURS_UNKNOWN);
        }
        let mut lines: Vec<_> = hours.rules().iter().map(|rule| self.rule(rule)).collect();
        if hours.otherwise() == Otherwise::ByAppointment {
            lines.push(v.say(word::HOURS_OTHERWISE));
        }
        lines.join("\n")
    }

    fn rule(&self, rule: &Rule) -> String {
        let v = self.visitor;
        let when = self.when(rule.when);
        let has_days = rule.when != When::PublicHoliday
            && (rule.days != Days::ALL || rule.when == When::EveryWeek);
        let mut parts: Vec<_> = when.into_iter().collect();
        parts.extend(has_days.then(|| self.days(rule.days)));
        let times = v.list(rule.opening.slots().iter().map(|s| upright(*s)));
        let seen = v.say(word::DIRECTORY_BY_APPOINTMENT);
        let what = match &rule.opening {
            Opening::Closed => v.say(word::DIRECTORY_CLOSED),
            Opening::Slots(_) => times,
            Opening::ByAppointment(slots) if slots.is_empty() => seen,
            Opening::ByAppointment(_) => format!("{times} ({seen})"),
        };
        format!("{}: {what}", parts.join(", "))
    }

    fn when(&self, when: When) -> Option<String> {
        let v = self.visitor;
        match when {
            When::EveryWeek => None,
            When::PublicHoliday => Some(v.say(word::DIRECTORY_HOLIDAYS)),
            When::Dates { from, to } => {
                let text = |day: Date| {
                    v.numbers().date((day.year(), day.month(), day.day()), DateLength::Long)
                };
                Some(stretch(text(from), text(to)))
            }
            When::EveryYear { from, to } => {
                let text = |day: MonthDay| yearly(self.vocabulary.dates, day);
                let dates = stretch(text(from), text(to));
                Some(v.say_with(word::HOURS_EVERY_YEAR, &[("dates", dates.as_str().into())]))
            }
        }
    }

    /// Days in their order, three or more in a row as a stretch.
    fn days(&self, days: Days) -> String {
        let name = |day: u8| self.visitor.say_named(&format!("directory-day-{}", day + 1));
        let mut runs: Vec<(u8, u8)> = Vec::new();
        for day in days.iter() {
            match runs.last_mut() {
                Some((_, end)) if *end + 1 == day => *end = day,
                _ => runs.push((day, day)),
            }
        }
        let said = runs.into_iter().flat_map(|(from, to)| match to - from {
            0 => vec![name(from)],
            1 => vec![name(from), name(to)],
            _ => vec![format!("{}–{}", name(from), name(to))],
        });
        self.visitor.list(said.collect::<Vec<_>>())
    }
}

/// How people of a language write dates in figures.
fn style(lang: Lang) -> DateStyle {
    match lang.language() {
        "sv" => DateStyle::Hyphens,
        "en" | "fr" | "ar" => DateStyle::Slashes,
        _ => DateStyle::Points,
    }
}

fn stretch(from: String, to: String) -> String {
    if from == to { from } else { format!("{from} – {to}") }
}

fn yearly(style: DateStyle, MonthDay { month, day }: MonthDay) -> String {
    match style {
        DateStyle::Points => format!("{day}.{month}."),
        DateStyle::Slashes => format!("\u{2066}{day}/{month}\u{2069}"),
        DateStyle::Hyphens => format!("{month:02}-{day:02}"),
    }
}

/// `18:00–20:00`, read from left to right in every script; past midnight the end is the next day's
/// clock.
pub fn of_slot(slot: Slot) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let end = if slot.to_minute > 1440 { slot.to_minute - 1440 } else { slot.to_minute };
    format!("{}–{}", clock(slot.from_minute), clock(end))
}

/// Times in a sentence that may run from right to left.
fn upright(slot: Slot) -> String {
    format!("\u{2066}{}\u{2069}", of_slot(slot))
}
