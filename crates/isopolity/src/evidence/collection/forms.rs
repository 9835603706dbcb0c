//! What is typed about collections and into the form of one → what is meant.

use ::evidence::collection::{Collection, Contribution, Entry, Marks, State, Unit, Warning};
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::{Key, Period, Problem, Problems};
use serde::de::DeserializeOwned;

use super::{Asked, Given, Stage, spelt};
use crate::web::Visitor;
use crate::web::forms::{Reading, Typed};

/// The widest bounds of a figure.
const WIDEST: f64 = 1e12;

/// The fields of a collection as it stands.
pub fn fields(asked: &Asked, v: &Visitor) -> Typed {
    let asks = &asked.asks;
    let says = |text: &Text| text.version(v.lang()).map_or("", |t| t.text).to_owned();
    let number = |n: Option<f64>| n.map(|n| marks(v).write(n)).unwrap_or_default();
    Typed::of([
        ("title", says(&asks.title)),
        ("why", says(&asks.about)),
        ("counts", says(&asks.counts)),
        ("unit", spelt(&asks.unit)),
        ("asks_for", spelt(&asks.kind)),
        ("period", asks.period.to_string()),
        ("least", number(asks.least)),
        ("most", number(asks.most)),
        ("factor", marks(v).write(asks.factor)),
        ("better", spelt(&asks.better)),
        ("deadline", asks.deadline.to_string()),
        ("embargo", asks.embargo.to_string()),
        ("publication", spelt(&asks.publication)),
        ("reminders", spelt(&asked.reminders)),
        ("follows", asks.follows.as_ref().map(Key::to_string).unwrap_or_default()),
        ("version", asked.version.to_string()),
    ])
}

/// The fields of a new collection: what is usual, or what an earlier one asked, a period later.
pub fn fresh(earlier: Option<&Asked>, v: &Visitor) -> Typed {
    let Some(earlier) = earlier else {
        return Typed::of([
            ("unit", "persons"),
            ("asks_for", "number"),
            ("factor", "2"),
            ("least", "0"),
            ("better", "neither"),
            ("publication", "anonymous"),
            ("reminders", "on"),
        ]);
    };
    let follows = earlier.key.to_string();
    let period = next(earlier.asks.period).map(|p| p.to_string()).unwrap_or_default();
    let pairs = fields(earlier, v).pairs().to_vec().into_iter().filter_map(|(name, value)| {
        match name.as_str() {
            "deadline" | "embargo" | "version" => None,
            "period" => Some((name, period.clone())),
            "follows" => Some((name, follows.clone())),
            _ => Some((name, value)),
        }
    });
    Typed::of(pairs)
}

/// The period after one.
fn next(period: Period) -> Option<Period> {
    match period {
        Period::Year(y) => Some(Period::Year(y + 1)),
        Period::Semester(y, 1) => Some(Period::Semester(y, 2)),
        Period::Semester(y, _) => Some(Period::Semester(y + 1, 1)),
        Period::Quarter(y, 4) => Some(Period::Quarter(y + 1, 1)),
        Period::Quarter(y, q) => Some(Period::Quarter(y, q + 1)),
        _ => None,
    }
}

/// One of a few words.
fn one<T: DeserializeOwned>(reading: &mut Reading<'_>, field: &str, words: &[&str]) -> T {
    let word = reading.choice(field, words).to_owned();
    serde_json::from_value(serde_json::Value::String(word))
        .unwrap_or_else(|_| unreachable!("the words offered are those of the type"))
}

/// The words that stand for each choice.
pub const KINDS: [&str; 2] = ["number", "share"];
/// Which way is better.
pub const BETTER: [&str; 3] = ["higher", "lower", "neither"];
/// How figures are shown.
pub const PUBLICATIONS: [&str; 2] = ["anonymous", "named"];
/// Whether cities are reminded by themselves.
pub const REMINDERS: [&str; 2] = ["on", "off"];

/// A collection as it was typed, over what stood there; `earlier` are the others of the network.
pub fn collection(
    typed: &Typed,
    network: &Key,
    before: Option<&Asked>,
    earlier: &[Asked],
    lang: Lang,
) -> Result<Asked, Problems> {
    let mut reading = Reading::of(typed);
    let texts = texts(&mut reading, before.map(|b| &b.asks), lang);
    let period = period(&mut reading);
    let days = days(&mut reading, typed);
    let follows = follows(&mut reading, earlier);
    let reminders = one(&mut reading, "reminders", &REMINDERS);
    let key = match before {
        Some(before) => Some(before.key.clone()),
        None => key(&mut reading, typed),
    };
    let asks = asks(&mut reading, texts, (period, days, follows));
    for problem in asks.problems() {
        reading.refuse(problem);
    }
    reading.done(()).map(|()| {
        let terms = before.map_or(1, |b| b.terms + i64::from(b.asks != asks));
        Asked {
            network: network.clone(),
            key: key.unwrap_or_else(|| unreachable!("a key that cannot be is a problem")),
            asks,
            stage: before.map_or(Stage::Prepared, |b| b.stage),
            opened_at: before.and_then(|b| b.opened_at.clone()),
            reminded_at: before.and_then(|b| b.reminded_at.clone()),
            reminders,
            example: before.is_some_and(|b| b.example),
            terms,
            version: typed.version(),
        }
    })
}

/// Title, reason, and what counts; over what was written in other languages.
fn texts(reading: &mut Reading<'_>, was: Option<&Collection>, lang: Lang) -> [Text; 3] {
    let mut text = |field, least, most, was: Option<&Text>| {
        let typed = reading.text(field, least, most);
        match was {
            None => Text::new(lang, typed),
            Some(was) => was.clone().with(lang, typed, locale::State::Draft),
        }
    };
    [
        text("title", 1, 120, was.map(|w| &w.title)),
        text("why", 0, 2_000, was.map(|w| &w.about)),
        text("counts", 1, 2_000, was.map(|w| &w.counts)),
    ]
}

/// The question, with what was read of it already.
fn asks(
    reading: &mut Reading<'_>,
    [title, about, counts]: [Text; 3],
    (period, (deadline, embargo), follows): (Period, (Date, Date), Option<Key>),
) -> Collection {
    Collection {
        title,
        about,
        counts,
        unit: one(reading, "unit", &Unit::ALL.map(Unit::as_str)),
        kind: one(reading, "asks_for", &KINDS),
        period,
        least: reading.real_or_none("least", -WIDEST, WIDEST),
        most: reading.real_or_none("most", -WIDEST, WIDEST),
        factor: reading.real_or_none("factor", 1.01, 1_000.0).unwrap_or(2.0),
        better: one(reading, "better", &BETTER),
        deadline,
        embargo,
        publication: one(reading, "publication", &PUBLICATIONS),
        follows,
    }
}

/// The period that is asked about; any will do beside the problem that there is none.
fn period(reading: &mut Reading<'_>) -> Period {
    let typed = reading.text("period", 1, 10);
    let period = typed.parse::<Period>();
    if !typed.is_empty() && period.is_err() {
        reading.refuse(Problem::new("period-not-asked", "period"));
    }
    period.unwrap_or(Period::Year(2000))
}

/// The last day and the day of publication; where one is missing, the other stands for both beside
/// its problem.
fn days(reading: &mut Reading<'_>, typed: &Typed) -> (Date, Date) {
    let (deadline, embargo) = (day(reading, typed, "deadline"), day(reading, typed, "embargo"));
    let deadline = deadline.or(embargo).unwrap_or_default();
    (deadline, embargo.unwrap_or(deadline))
}

/// The collection that asked the same before, which must be one of the network's.
fn follows(reading: &mut Reading<'_>, earlier: &[Asked]) -> Option<Key> {
    let follows = reading.key_or_none("follows");
    if follows.as_ref().is_some_and(|key| earlier.iter().all(|other| other.key != *key)) {
        reading.refuse(Problem::new("choose", "follows"));
    }
    follows
}

/// A day that must be given.
fn day(reading: &mut Reading<'_>, typed: &Typed, field: &str) -> Option<Date> {
    if typed.get(field).trim().is_empty() {
        reading.refuse(Problem::new("missing", field));
    }
    reading.date_or_none(field)
}

/// The key: as typed, or the title with its period. «new» is the address of the form.
fn key(reading: &mut Reading<'_>, typed: &Typed) -> Option<Key> {
    let typed_key = typed.get("key").trim();
    let key = if typed_key.is_empty() {
        Key::from_name(&format!("{} {}", typed.get("title"), typed.get("period").trim()))
    } else {
        Key::parse(typed_key)
    };
    let key = key.ok().filter(|key| key.as_str() != "new");
    if key.is_none() {
        reading.refuse(Problem::new("not-a-key", "key"));
    }
    key
}

/// The decimal mark of the visitor's language.
pub fn marks(v: &Visitor) -> Marks {
    let is_comma = v.numbers().decimal(1.5, 1).contains(',');
    if is_comma { Marks::Comma } else { Marks::Point }
}

/// The flags a city may tick, by their letters.
pub const FLAGS: [&str; 3] = ["e", "p", "d"];

/// The fields of a city's answer as it stands.
pub fn given_fields(asked: &Asked, given: Option<&Given>, v: &Visitor) -> Typed {
    let entry = given.map_or_else(Entry::default, |g| Entry::of(&g.gives, marks(v)));
    let kind = if entry.kind.is_empty() { "number".to_owned() } else { entry.kind };
    let pairs = [
        ("answer", kind),
        ("figure", entry.figure),
        ("part", entry.part),
        ("whole", entry.whole),
        ("reason", entry.reason),
        ("counted", entry.note),
        ("figure_source", entry.source),
        ("version", given.map_or(0, |g| g.version).to_string()),
        ("terms", asked.terms.to_string()),
    ];
    let flags = entry.flags.chars().map(|letter| ("flags", letter.to_string())).collect::<Vec<_>>();
    Typed::of(pairs.into_iter().chain(flags))
}

/// What a city typed into its form.
pub fn contribution(
    typed: &Typed,
    asks: &Collection,
    v: &Visitor,
    state: State,
) -> Result<Contribution, Problems> {
    let of = |field| typed.get(field).to_owned();
    let entry = Entry {
        kind: of("answer"),
        figure: of("figure"),
        part: of("part"),
        whole: of("whole"),
        reason: of("reason"),
        flags: typed.all("flags").collect(),
        note: of("counted"),
        source: of("figure_source"),
    };
    entry.read(asks, marks(v), state).map_err(renamed)
}

/// Problems at the names of the form's fields.
fn renamed(problems: Problems) -> Problems {
    let mut all = Problems::default();
    for problem in problems {
        let place = match problem.place.as_str() {
            "note" => "counted",
            "source" => "figure_source",
            other => other,
        };
        all.add(Problem { place: place.to_owned(), ..problem });
    }
    all
}

/// What stands for the warnings about an answer, so that who confirms them confirms just these.
pub fn stamp(given: &Contribution, warnings: &[Warning]) -> String {
    let codes: Vec<_> = warnings.iter().map(Warning::code).collect();
    let figure = given.answer.as_ref().and_then(::evidence::collection::Answer::figure);
    format!("{} {}", codes.join(" "), figure.map(|n| n.to_string()).unwrap_or_default())
}
