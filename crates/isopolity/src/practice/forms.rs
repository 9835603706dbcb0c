//! What people type about practices, adoptions and benchmarks → what is meant.
//!
//! Words are written in one language at a time. In the source language they are the text itself;
//! in another language they are a translation, and an empty field leaves the text as it is.

pub mod benchmark;

use ::mentoring::{Topic, Topics};
use ::practice::{
    Adoption, AdoptionStatus, Direction, FactorId, Origin, OriginKind, Passage, Practice,
};
use locale::{Lang, State, Text};
use measure::{Key, Problem, Problems};

use super::{Adopted, KeptPractice, Stage};
use crate::web::Visitor;
use crate::web::forms::{Reading, Typed};

/// How far an adoption can have come, as forms send it.
pub const STATUSES: [(&str, AdoptionStatus); 5] = [
    ("learned", AdoptionStatus::Learned),
    ("planned", AdoptionStatus::Planned),
    ("piloted", AdoptionStatus::Piloted),
    ("adopted", AdoptionStatus::Adopted),
    ("given-up", AdoptionStatus::GivenUp),
];

/// Which way a practice can have gone, as forms send it.
pub const DIRECTIONS: [(&str, Direction); 3] = [
    ("mentor-to-mentee", Direction::MentorToMentee),
    ("mentee-to-mentor", Direction::MenteeToMentor),
    ("sideways", Direction::Sideways),
];

/// The language in which the words of a form are written.
#[must_use]
pub fn lang(typed: &Typed, otherwise: Lang) -> Lang {
    Lang::parse(typed.get("lang")).unwrap_or(otherwise)
}

/// The words of a text in exactly one language, or nothing.
fn words(text: Option<&Text>, lang: Lang) -> String {
    text.and_then(|t| t.version(lang)).map_or("", |v| v.text).to_owned()
}

/// A text after somebody wrote in a language: `None` when there are no words at all.
fn said(before: Option<&Text>, typed: &str, lang: Lang) -> Option<Text> {
    match before {
        None => (!typed.is_empty()).then(|| Text::new(lang, typed)),
        Some(text) if typed.is_empty() => (lang != text.source()).then(|| text.clone()),
        Some(text) if words(Some(text), lang) == typed => Some(text.clone()),
        Some(text) => {
            let mut text = text.clone();
            text.translate(lang, typed, State::Draft);
            Some(text)
        }
    }
}

/// The same for a passage: new words in its own language have a new origin, a translation keeps it.
fn passage(before: Option<&Passage>, typed: &str, lang: Lang, origin: &Origin) -> Option<Passage> {
    let text = said(before.map(|p| &p.text), typed, lang)?;
    let is_as_before = before.is_some_and(|p| p.text == text || p.text.source() != lang);
    let kept = before.filter(|_| is_as_before).map(|p| p.origin.clone());
    Some(Passage { text, origin: kept.unwrap_or_else(|| origin.clone()) })
}

/// A text that must have words in its source language.
fn needed(
    reading: &mut Reading<'_>,
    field: &str,
    most: usize,
    before: Option<&Text>,
    lang: Lang,
) -> Text {
    let is_source = before.is_none_or(|t| t.source() == lang);
    let typed = reading.text(field, usize::from(is_source), most);
    said(before, &typed, lang).unwrap_or_else(|| Text::new(lang, typed))
}

fn origin_fields(origin: &Origin) -> Vec<(&'static str, String)> {
    vec![
        ("origin", origin.kind.as_str().to_owned()),
        ("source_name", origin.name.clone()),
        ("source_url", origin.url.clone()),
        ("checked_on", origin.checked_on.map_or_else(String::new, |d| d.to_string())),
    ]
}

/// Whose words they are; a published source must have a name.
fn origin(reading: &mut Reading<'_>) -> Origin {
    let chosen = reading.choice("origin", &OriginKind::ALL.map(OriginKind::as_str));
    let kind = OriginKind::ALL.into_iter().find(|k| k.as_str() == chosen).unwrap_or_default();
    let name = reading.text("source_name", usize::from(kind == OriginKind::Published), 200);
    let url = reading.url_or_empty("source_url");
    let checked_on = reading.date_or_none("checked_on");
    match kind {
        OriginKind::Example => Origin::example(),
        OriginKind::Own => Origin { kind, name: String::new(), url, checked_on },
        OriginKind::Published => Origin { kind, name, url, checked_on },
    }
}

/// Several values under one name; one empty value when there are none, so that versions compare.
fn several<T: ToString>(name: &'static str, values: &[T]) -> Vec<(&'static str, String)> {
    let all: Vec<_> = values.iter().map(|v| (name, v.to_string())).collect();
    if all.is_empty() { vec![(name, String::new())] } else { all }
}

/// The fields of a practice's form, with its words in a language.
pub fn practice_fields(v: &Visitor, kept: &KeptPractice, lang: Lang) -> Typed {
    let p = &kept.record;
    let told = |name, text: &Option<Text>| (name, words(text.as_ref(), lang));
    let mut fields = vec![
        ("lang", lang.to_string()),
        ("title", words(Some(&p.title), lang)),
        ("summary", words(Some(&p.summary), lang)),
        told("what_was_done", &p.what_was_done),
        told("who", &p.who),
        told("cost_note", &p.cost_note),
        told("results", &p.results),
        told("conditions", &p.conditions),
        ("languages", v.languages(&p.languages)),
        ("version", kept.version.to_string()),
    ];
    fields.extend(several("topics", &p.topics));
    fields.extend(several("factors", &p.key_factors));
    fields.extend(origin_fields(&p.origin));
    Typed::of(fields)
}

/// A practice as it was typed, over the practice as it was (or none, for a new one).
pub fn practice(
    typed: &Typed,
    before: Option<&KeptPractice>,
    city: &Key,
    lang: Lang,
) -> Result<KeptPractice, Problems> {
    let (mut reading, before) = (Reading::of(typed), before.map(|kept| &kept.record));
    let key = match before {
        Some(p) => Some(p.key.clone()),
        None => reading.key_or_from("key", "title"),
    };
    let title = needed(&mut reading, "title", 160, before.map(|p| &p.title), lang);
    let summary = needed(&mut reading, "summary", 600, before.map(|p| &p.summary), lang);
    let mut told = |name, before: Option<&Option<Text>>| {
        let typed = reading.text(name, 0, 4000);
        said(before.and_then(Option::as_ref), &typed, lang)
    };
    let what_was_done = told("what_was_done", before.map(|p| &p.what_was_done));
    let who = told("who", before.map(|p| &p.who));
    let cost_note = told("cost_note", before.map(|p| &p.cost_note));
    let results = told("results", before.map(|p| &p.results));
    let conditions = told("conditions", before.map(|p| &p.conditions));
    let topics =
        topics(&mut reading, typed, before.map(|p| p.topics.as_slice()).unwrap_or_default());
    let languages = reading.languages("languages");
    let origin = origin(&mut reading);
    reading.done(()).map(|()| KeptPractice {
        record: Practice {
            key: key.unwrap_or_else(|| unreachable!("a missing key is a problem")),
            city: city.clone(),
            title,
            summary,
            what_was_done,
            who,
            cost_note,
            results,
            conditions,
            topics,
            languages,
            key_factors: key_factors(typed),
            origin,
        },
        stage: Stage::parse(typed.get("stage")).unwrap_or(Stage::Draft),
        version: typed.version(),
    })
}

/// The ticked topics: of the standard list, or such as the thing had before. At least one.
fn topics(reading: &mut Reading<'_>, typed: &Typed, before: &[Key]) -> Vec<Key> {
    let standard = Topics::standard();
    let is_known = |key: &Key| before.contains(key) || standard.contains(&Topic::from(key.clone()));
    let ticked = typed.all("topics").filter_map(|t| Key::parse(t).ok());
    let topics: Vec<Key> = ticked.filter(is_known).collect();
    if topics.is_empty() {
        reading.refuse(Problem::new("choose", "topics"));
    }
    topics
}

/// The ticked key factors, each `benchmark.factor`; at most thirty.
fn key_factors(typed: &Typed) -> Vec<FactorId> {
    typed.all("factors").filter_map(|f| FactorId::parse(f).ok()).take(30).collect()
}

/// The fields of an adoption's form, with its words in a language.
pub fn adoption_fields(adopted: &Adopted, lang: Lang) -> Typed {
    let a = &adopted.adoption;
    let status = STATUSES.iter().find(|(_, s)| *s == a.status).map_or("", |(name, _)| name);
    let direction = DIRECTIONS.iter().find(|(_, d)| *d == a.direction).map_or("", |(name, _)| name);
    let mut fields = vec![
        ("lang", lang.to_string()),
        ("practice", a.practice.to_string()),
        ("adapted_name", words(a.adapted_name.as_ref(), lang)),
        ("what_changed", words(a.what_changed.as_ref(), lang)),
        ("status", status.to_owned()),
        ("direction", direction.to_owned()),
        ("version", adopted.version.to_string()),
    ];
    fields.extend(origin_fields(&a.origin));
    Typed::of(fields)
}

/// An adoption as it was typed. `known` says whether a practice can be taken over by this city.
pub fn adoption(
    typed: &Typed,
    before: Option<&Adoption>,
    city: &Key,
    lang: Lang,
    known: impl Fn(&Key) -> bool,
) -> Result<Adoption, Problems> {
    let mut reading = Reading::of(typed);
    let practice = match before {
        Some(a) => Some(a.practice.clone()),
        None => reading.key_or_none("practice").filter(known),
    };
    if practice.is_none() {
        reading.refuse(Problem::new("choose", "practice"));
    }
    let name = reading.text("adapted_name", 0, 160);
    let changed = reading.text("what_changed", 0, 4000);
    let status = reading.choice("status", &STATUSES.map(|(name, _)| name));
    let direction = reading.choice("direction", &DIRECTIONS.map(|(name, _)| name));
    let origin = origin(&mut reading);
    reading.done(()).map(|()| Adoption {
        practice: practice.unwrap_or_else(|| unreachable!("a missing practice is a problem")),
        city: city.clone(),
        adapted_name: said(before.and_then(|a| a.adapted_name.as_ref()), &name, lang),
        what_changed: said(before.and_then(|a| a.what_changed.as_ref()), &changed, lang),
        status: STATUSES
            .iter()
            .find(|(n, _)| *n == status)
            .map_or(AdoptionStatus::Learned, |(_, s)| *s),
        direction: DIRECTIONS
            .iter()
            .find(|(n, _)| *n == direction)
            .map_or(Direction::Sideways, |(_, d)| *d),
        origin,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_keeps_the_origin_and_new_words_change_it() {
        let own = Origin::default();
        let before = Passage { text: Text::new(Lang::EN, "Who asks?"), origin: Origin::example() };
        assert_eq!(passage(Some(&before), "Who asks?", Lang::EN, &own), Some(before.clone()));
        assert_eq!(passage(Some(&before), "", Lang::LV, &own), Some(before.clone()));
        let translated = passage(Some(&before), "Kas jautā?", Lang::LV, &own).unwrap();
        assert!(translated.origin.is_example());
        assert_eq!(translated.text.version(Lang::LV).unwrap().text, "Kas jautā?");
        let rewritten = passage(Some(&before), "Who asked?", Lang::EN, &own).unwrap();
        assert_eq!(rewritten.origin, own);
        assert_eq!(passage(Some(&before), "", Lang::EN, &own), None);
    }
}
