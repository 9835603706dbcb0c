//! What people type into an assessment → what is meant.

use locale::Lang;
use measure::{Key, Problem, Problems};
use survey::{
    Answer, AnswerState, Answers, Kind, NONE_OF_THESE, NOT_APPLICABLE, Question, Section, Value,
    Weights,
};

use super::ours;
use crate::refusal::{Clash, Differing, Refusal};
use crate::web::forms::{Reading, Typed};

/// Fields of the section's form that are no answers.
const OWN_FIELDS: [&str; 2] = ["version", "then"];

/// The answers that were sent for a section, and every problem with them.
pub fn answers(section: &Section, typed: &Typed) -> (Answers, Problems) {
    let pairs =
        typed.pairs().iter().filter(|(name, _)| !OWN_FIELDS.contains(&name.as_str())).cloned();
    let (answers, found) = survey::read_section(ours(), &section.area, pairs);
    let mut problems = Problems::default();
    problems.extend(found.into_iter().map(worded));
    (answers, problems)
}

/// The same problem with its facts under the names that the sentences use.
fn worded(problem: Problem) -> Problem {
    let also = match problem.code {
        "too-long" => ("longest", "most"),
        "not-a-number" => ("value", "typed"),
        _ => return problem,
    };
    match problem.facts.iter().find(|(name, _)| *name == also.0).map(|(_, fact)| fact.clone()) {
        Some(fact) => problem.with(also.1, fact),
        None => problem,
    }
}

/// What stands in the fields of a question for an answer.
pub fn values(question: &Question, value: &Value) -> Vec<String> {
    match value {
        Value::NoAnswer => Vec::new(),
        Value::NotApplicable => vec![NOT_APPLICABLE.to_owned()],
        Value::Chosen(key) => vec![key.to_string()],
        Value::Several(keys)
            if keys.is_empty() && matches!(question.kind, Kind::Several { .. }) =>
        {
            vec![NONE_OF_THESE.to_owned()]
        }
        Value::Several(keys) => keys.iter().map(Key::to_string).collect(),
        Value::Number(number) => vec![number.to_string()],
        Value::Text(text) | Value::Unread(text) => vec![text.clone()],
    }
}

/// A year to begin: the year, or what is wrong with it.
pub fn year(typed: &Typed) -> Result<i16, Problems> {
    let mut reading = Reading::of(typed);
    let year = reading.whole("year", 1990, 2100);
    reading.done(i16::try_from(year).unwrap_or(2000))
}

/// Weights as they stand in an address (`w.language=3`) over the questionnaire's own, and what is
/// wrong with them. What is wrong does not count.
pub fn weights(query: &Typed) -> (Weights, Problems) {
    let mut reading = Reading::of(query);
    let weights = ours().sections.iter().fold(Weights::of(ours()), |weights, section| {
        let typed = reading.whole_or_none(&weight_field(&section.area), 0, 1000);
        match typed.and_then(|n| u32::try_from(n).ok()) {
            Some(weight) => weights.with(section.area.clone(), weight),
            None => weights,
        }
    });
    let problems = reading.done(()).err().unwrap_or_default();
    (weights, problems)
}

/// The name of the field of an area's weight.
pub fn weight_field(area: &Key) -> String {
    format!("w.{area}")
}

/// Somebody else saved the section first: what is saved and what was typed, question by question.
pub fn clash(
    section: &Section,
    typed: &Typed,
    saved: (&Answers, i64),
    form: &str,
    lang: Lang,
    words: &Said<'_>,
) -> Refusal {
    let (mine, _) = answers(section, typed);
    let mut fields = Vec::new();
    for question in &section.questions {
        let theirs = said(question, saved.0.get(&question.key), lang, words);
        let ours = said(question, mine.get(&question.key), lang, words);
        if theirs != ours {
            fields.push(Differing {
                name: question.key.to_string(),
                label: Some(question.wording.show(&[lang]).text.to_owned()),
                saved: theirs,
                typed: ours,
                pairs: sent(question, saved.0.get(&question.key)),
            });
        }
    }
    let typed = typed.pairs().to_vec();
    Refusal::Conflict(Box::new(Clash {
        form: form.to_owned(),
        fields,
        version: saved.1,
        typed,
        ..Clash::default()
    }))
}

/// An answer as the form sends it: the question's own field and those beside it.
fn sent(question: &Question, answer: Option<&Answer>) -> Vec<(String, String)> {
    let Some(answer) = answer else { return Vec::new() };
    let name = question.key.as_str();
    let own = values(question, &answer.value).into_iter().map(|value| (name.to_owned(), value));
    let draft = if answer.state == AnswerState::Draft { "draft" } else { "" };
    let beside = [("note", answer.note.as_str()), ("source", &answer.source), ("state", draft)];
    let beside = beside.into_iter().filter(|(_, value)| !value.is_empty());
    own.chain(beside.map(|(part, value)| (format!("{name}.{part}"), value.to_owned()))).collect()
}

/// The words that an answer needs which the questionnaire does not have.
pub struct Said<'w> {
    /// Nothing answered.
    pub open: &'w str,
    /// Not applicable.
    pub not_applicable: &'w str,
    /// None of several.
    pub none: &'w str,
    /// Still a draft.
    pub draft: &'w str,
}

/// An answer in words, with its note and source.
fn said(question: &Question, answer: Option<&Answer>, lang: Lang, words: &Said<'_>) -> String {
    let Some(answer) = answer else { return words.open.to_owned() };
    let mut lines = vec![said_value(question, &answer.value, lang, words)];
    if answer.state == AnswerState::Draft {
        lines.push(words.draft.to_owned());
    }
    lines.extend([&answer.note, &answer.source].into_iter().filter(|t| !t.is_empty()).cloned());
    lines.join("\n")
}

/// What was answered, in words.
pub fn said_value(question: &Question, value: &Value, lang: Lang, words: &Said<'_>) -> String {
    let label = |key: &Key| {
        let option = question.kind.options().iter().find(|o| o.key == *key);
        option.map_or_else(|| key.to_string(), |o| o.label.show(&[lang]).text.to_owned())
    };
    match value {
        Value::NoAnswer => words.open.to_owned(),
        Value::NotApplicable => words.not_applicable.to_owned(),
        Value::Chosen(key) => label(key),
        Value::Several(keys) if keys.is_empty() => words.none.to_owned(),
        Value::Several(keys) => keys.iter().map(label).collect::<Vec<_>>().join("; "),
        Value::Number(number) => number.to_string(),
        Value::Text(text) | Value::Unread(text) => text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_of_an_address_replace_only_what_is_named_and_good() {
        let (weights, problems) =
            weights(&Typed::of([("w.language", "3"), ("w.media", "much"), ("w.nothing", "9")]));
        let of = |area: &str| weights.get(&Key::parse(area).unwrap());
        assert_eq!((of("language"), of("media"), of("nothing")), (3, 1, 0));
        let places: Vec<_> = problems.as_slice().iter().map(|p| p.place.as_str()).collect();
        assert_eq!(places, ["w.media"]);
    }

    #[test]
    fn what_is_saved_fills_the_same_fields_again() {
        let section = ours().section(&Key::parse("language").unwrap()).unwrap();
        let typed = Typed::of([
            ("course-start", "half"),
            ("course-kinds", "none-of-these"),
            ("course-finished", "72.5"),
            ("practise", "not-applicable"),
            ("version", "3"),
            ("then", "overview"),
        ]);
        let (answers, problems) = answers(section, &typed);
        assert!(problems.is_empty(), "{problems:?}");
        for question in &section.questions {
            let again = values(question, answers.value(&question.key));
            assert_eq!(
                again,
                typed.all(question.key.as_str()).collect::<Vec<_>>(),
                "{}",
                question.key
            );
        }
    }
}
