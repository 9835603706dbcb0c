//! The form of a benchmark: its key factors are repeated groups of fields, numbered from 1. A group
//! without any words is ignored.

use std::collections::BTreeSet;

use ::practice::{Benchmark, KeyFactor, Origin, Passage};
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::{lang as lang_of, needed, origin, origin_fields, passage, said, words};
use crate::practice::KeptBenchmark;
use crate::web::forms::{Reading, Typed};

/// How many empty groups are offered, and the most factors that a benchmark has.
const OFFERED: usize = 3;
const MOST: usize = 20;
/// The most lines of one field, and the longest of them.
const MOST_LINES: usize = 30;
const LONGEST_LINE: usize = 600;

/// The numbers of the groups that a form has.
pub fn groups(typed: &Typed) -> Vec<usize> {
    let number = |(name, _): &(String, String)| name.strip_prefix("factor-title-")?.parse().ok();
    typed.pairs().iter().filter_map(number).filter(|n| (1..=MOST + OFFERED).contains(n)).collect()
}

/// The fields of a new benchmark.
pub fn new_fields(lang: Lang) -> Typed {
    let mut fields =
        vec![("lang".to_owned(), lang.to_string()), ("origin".to_owned(), "own".to_owned())];
    fields.extend((1..=OFFERED).flat_map(|n| group_fields(n, None, lang)));
    Typed::of(fields)
}

/// The fields of a benchmark's form, with its words in a language.
pub fn fields(kept: &KeptBenchmark, lang: Lang) -> Typed {
    let b = &kept.record;
    let mut fields: Vec<(String, String)> = [
        ("lang", lang.to_string()),
        ("title", words(Some(&b.title), lang)),
        ("topic", b.topic.to_string()),
        ("statement", words(Some(&b.statement.text), lang)),
        ("additional_factors", lines_of(&b.additional_factors, lang)),
        ("version", kept.version.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let spare = OFFERED.min((MOST + OFFERED).saturating_sub(b.key_factors.len()));
    let groups = b.key_factors.iter().map(Some).chain(std::iter::repeat_n(None, spare));
    fields.extend((1..).zip(groups).flat_map(|(n, factor)| group_fields(n, factor, lang)));
    fields.extend(origin_fields(&Origin::default()).into_iter().map(|(n, v)| (n.to_owned(), v)));
    Typed::of(fields)
}

fn group_fields(n: usize, factor: Option<&KeyFactor>, lang: Lang) -> Vec<(String, String)> {
    let of = |passage: Option<&Passage>| words(passage.map(|p| &p.text), lang);
    let values = [
        ("factor-key", factor.map_or_else(String::new, |f| f.key.to_string())),
        ("factor-title", words(factor.map(|f| &f.title), lang)),
        ("factor-why", of(factor.and_then(|f| f.why.as_ref()))),
        ("factor-how", of(factor.and_then(|f| f.how.as_ref()))),
        (
            "factor-questions",
            factor.map_or_else(String::new, |f| lines_of(&f.guiding_questions, lang)),
        ),
        (
            "factor-practice",
            factor.and_then(|f| f.good_practice.as_ref()).map_or_else(String::new, Key::to_string),
        ),
    ];
    values.into_iter().map(|(name, value)| (format!("{name}-{n}"), value)).collect()
}

/// Each passage on a line of its own.
fn lines_of(passages: &[Passage], lang: Lang) -> String {
    passages
        .iter()
        .map(|p| words(Some(&p.text), lang).replace('\n', " "))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A benchmark as it was typed, over the benchmark as it was (or none, for a new one).
pub fn benchmark(
    typed: &Typed,
    before: Option<&KeptBenchmark>,
    network: &Key,
    otherwise: Lang,
) -> Result<KeptBenchmark, Problems> {
    let lang = lang_of(typed, otherwise);
    let (mut reading, before) = (Reading::of(typed), before.map(|kept| &kept.record));
    let key = match before {
        Some(b) => Some(b.key.clone()),
        None => reading.key_or_from("key", "title"),
    };
    let title = needed(&mut reading, "title", 160, before.map(|b| &b.title), lang);
    let topic = topic(&mut reading, before);
    let origin = origin(&mut reading);
    let statement =
        needed(&mut reading, "statement", 1000, before.map(|b| &b.statement.text), lang);
    let statement =
        passage(before.map(|b| &b.statement), &words(Some(&statement), lang), lang, &origin);
    let mut writing = Writing { typed, lang, origin, is_source: title.source() == lang };
    let old = before.map(|b| b.additional_factors.as_slice()).unwrap_or_default();
    let additional_factors = writing.lines(&mut reading, "additional_factors", old);
    let key_factors =
        writing.factors(&mut reading, before.map(|b| b.key_factors.as_slice()).unwrap_or_default());
    reading.done(()).map(|()| KeptBenchmark {
        record: Benchmark {
            key: key.unwrap_or_else(|| unreachable!("a missing key is a problem")),
            title,
            topic: topic.unwrap_or_else(|| unreachable!("a missing topic is a problem")),
            statement: statement
                .unwrap_or_else(|| unreachable!("a missing statement is a problem")),
            key_factors,
            additional_factors,
        },
        network: network.clone(),
        version: typed.version(),
    })
}

fn topic(reading: &mut Reading<'_>, before: Option<&Benchmark>) -> Option<Key> {
    let known = ::mentoring::Topics::standard();
    let is_known = |key: &Key| {
        before.is_some_and(|b| b.topic == *key)
            || known.contains(&::mentoring::Topic::from(key.clone()))
    };
    let topic = reading.key_or_none("topic").filter(is_known);
    if topic.is_none() {
        reading.refuse(Problem::new("choose", "topic"));
    }
    topic
}

/// The words of a form on their way into passages.
struct Writing<'t> {
    typed: &'t Typed,
    lang: Lang,
    origin: Origin,
    is_source: bool,
}

impl Writing<'_> {
    /// A field whose lines are passages. In the source language a line that is gone is a passage that
    /// is gone; in another language the lines translate the passages in their order.
    fn lines(&mut self, reading: &mut Reading<'_>, field: &str, old: &[Passage]) -> Vec<Passage> {
        let typed = reading.text(field, 0, MOST_LINES * LONGEST_LINE);
        let lines: Vec<&str> =
            typed.lines().map(str::trim).filter(|l| !l.is_empty()).take(MOST_LINES).collect();
        if let Some(long) = lines.iter().map(|l| l.chars().count()).find(|n| *n > LONGEST_LINE) {
            reading.refuse(
                Problem::new("too-long", field).with("most", LONGEST_LINE).with("length", long),
            );
        }
        let count = if self.is_source { lines.len() } else { lines.len().max(old.len()) };
        (0..count).filter_map(|at| self.line(&lines, at, old)).collect()
    }

    fn line(&self, lines: &[&str], at: usize, old: &[Passage]) -> Option<Passage> {
        let line = lines.get(at).copied().unwrap_or_default();
        let same = |p: &&Passage| words(Some(&p.text), self.lang) == line;
        let moved = old.iter().find(same).filter(|_| self.is_source);
        let in_place = old.get(at).filter(|p| {
            !self.is_source || !lines.contains(&words(Some(&p.text), self.lang).as_str())
        });
        passage(moved.or(in_place), line, self.lang, &self.origin)
    }

    fn factors(&mut self, reading: &mut Reading<'_>, old: &[KeyFactor]) -> Vec<KeyFactor> {
        let mut taken: BTreeSet<Key> = BTreeSet::new();
        let mut factors = Vec::new();
        for n in groups(self.typed) {
            let key = self.typed.get(&format!("factor-key-{n}"));
            let before = old.iter().find(|f| f.key.as_str() == key && !taken.contains(&f.key));
            let known = old.iter().map(|f| &f.key).chain(&taken).cloned().collect();
            if let Some(factor) = self.factor(reading, n, before, &known) {
                taken.insert(factor.key.clone());
                factors.push(factor);
            }
        }
        // In another language than its own nobody takes a factor away.
        let left = old.iter().filter(|f| !self.is_source && !taken.contains(&f.key));
        factors.extend(left.cloned());
        if factors.is_empty() {
            reading.refuse(Problem::new("missing", "factor-title-1"));
        }
        factors.truncate(MOST);
        factors
    }

    fn factor(
        &mut self,
        reading: &mut Reading<'_>,
        n: usize,
        before: Option<&KeyFactor>,
        known: &BTreeSet<Key>,
    ) -> Option<KeyFactor> {
        let name = |field: &str| format!("{field}-{n}");
        let why = reading.text(&name("factor-why"), 0, 2000);
        let how = reading.text(&name("factor-how"), 0, 2000);
        let asks = !self.typed.get(&name("factor-questions")).trim().is_empty();
        let is_written = asks || !why.is_empty() || !how.is_empty();
        let must = is_written && before.is_none_or(|f| f.title.source() == self.lang);
        let title = reading.text(&name("factor-title"), usize::from(must), 200);
        if !is_written && title.is_empty() && (self.is_source || before.is_none()) {
            return None;
        }
        let text = said(before.map(|f| &f.title), &title, self.lang)
            .unwrap_or_else(|| locale::Text::new(self.lang, title.as_str()));
        let is_new = before.is_none_or(|f| f.title != text && f.title.source() == self.lang);
        let old = before.map(|f| f.guiding_questions.as_slice()).unwrap_or_default();
        let good_practice = reading.key_or_none(&name("factor-practice"));
        Some(KeyFactor {
            key: before.map_or_else(|| free_key(&title, n, known), |f| f.key.clone()),
            title: text,
            origin: before
                .filter(|_| !is_new)
                .map_or_else(|| self.origin.clone(), |f| f.origin.clone()),
            why: passage(before.and_then(|f| f.why.as_ref()), &why, self.lang, &self.origin),
            how: passage(before.and_then(|f| f.how.as_ref()), &how, self.lang, &self.origin),
            guiding_questions: self.lines(reading, &name("factor-questions"), old),
            good_practice,
        })
    }
}

/// A key that no other factor of the benchmark has.
fn free_key(title: &str, n: usize, known: &BTreeSet<Key>) -> Key {
    let named = Key::from_name(title).ok().filter(|key| !known.contains(key));
    let numbered = (n..)
        .filter_map(|n| Key::parse(&format!("factor-{n}")).ok())
        .find(|key| !known.contains(key));
    named.or(numbered).unwrap_or_else(|| unreachable!("there are more numbers than factors"))
}
