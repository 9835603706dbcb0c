//! Reads one section as a person sent it and loses nothing of what was typed.
//!
//! A form sends pairs. A field has the name of its question; beside it stand `<question>.note`,
//! `<question>.source` and `<question>.state` (`draft` or `answered`; nobody reviews by a form
//! field). The values `not-applicable` and, where several can be chosen, `none-of-these` are
//! always understood. The application takes its own fields, such as a version, out first.

use std::collections::{BTreeMap, BTreeSet};

use measure::{Key, Problem, Problems};

use crate::answer::{Answer, AnswerState, Answers, Value};
use crate::questionnaire::{Kind, Opt, Question, Questionnaire, Section};

/// The value of a field that says a question does not concern this city.
pub const NOT_APPLICABLE: &str = "not-applicable";
/// The value of a field that says none of several options is chosen.
pub const NONE_OF_THESE: &str = "none-of-these";
/// The longest remark, in characters.
pub const LONGEST_NOTE: usize = 2_000;
/// The longest source, in characters.
pub const LONGEST_SOURCE: usize = 500;
/// The longest answer in words, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// More fields than this are not looked at.
const MOST_FIELDS: usize = 5_000;
/// More characters than this of any field are not kept, not even to show them again.
const MOST_KEPT: usize = 20_000;

/// Reads what was sent for one section.
///
/// The answers are what can be shown again, the problems what has to be mended first. Text that
/// cannot be read stays in [`Value::Unread`]; text that is too long stays whole, up to 20,000
/// characters.
pub fn read_section(
    questionnaire: &Questionnaire,
    section: &Key,
    pairs: impl Iterator<Item = (String, String)>,
) -> (Answers, Problems) {
    let mut problems = Problems::default();
    let Some(section) = questionnaire.section(section) else {
        problems.add(Problem::new("unknown-section", section.as_str()));
        return (Answers::default(), problems);
    };
    let mut fields = gather(section, pairs, &mut problems);
    let mut answers = Answers::default();
    for question in &section.questions {
        let name = question.key.as_str();
        if let Some(sent) = fields.remove(name) {
            answers.put(question.key.clone(), read_answer(question, sent, &mut problems));
        }
    }
    (answers, problems)
}

/// What was sent for one question.
#[derive(Default)]
struct Sent {
    values: Vec<String>,
    note: String,
    source: String,
    state: String,
}

/// Sorts the pairs by question; what belongs to none is a problem.
fn gather(
    section: &Section,
    pairs: impl Iterator<Item = (String, String)>,
    problems: &mut Problems,
) -> BTreeMap<String, Sent> {
    let known: BTreeSet<&str> = section.questions.iter().map(|q| q.key.as_str()).collect();
    let mut fields: BTreeMap<String, Sent> = BTreeMap::new();
    for (i, (name, value)) in pairs.enumerate() {
        if i == MOST_FIELDS {
            problems.add(Problem::new("too-many-fields", "").with("most", MOST_FIELDS));
            break;
        }
        let (question, part) = name.split_once('.').unwrap_or((&name, ""));
        let is_known = known.contains(question) && ["", "note", "source", "state"].contains(&part);
        if !is_known {
            problems.add(Problem::new("unknown-field", "").with("field", &name));
            continue;
        }
        let value = tidy(&value);
        let sent = fields.entry(question.to_owned()).or_default();
        match part {
            "note" => sent.note = value,
            "source" => sent.source = value,
            "state" => sent.state = value,
            _ if value.is_empty() => {}
            _ => sent.values.push(value),
        }
    }
    fields
}

/// Unix line ends, no control characters, no blank edges, bounded.
fn tidy(text: &str) -> String {
    let kept: String = text
        .chars()
        .take(MOST_KEPT)
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    kept.trim().to_owned()
}

fn read_answer(question: &Question, sent: Sent, problems: &mut Problems) -> Answer {
    let name = question.key.as_str();
    check_length(&format!("{name}.note"), &sent.note, LONGEST_NOTE, problems);
    check_length(&format!("{name}.source"), &sent.source, LONGEST_SOURCE, problems);
    let value = read_value(question, sent.values, problems);
    let state = read_state(name, &sent.state, &value, problems);
    Answer { value, note: sent.note, source: sent.source, state }
}

fn check_length(place: &str, text: &str, longest: usize, problems: &mut Problems) {
    let length = text.chars().count();
    if length > longest {
        let problem = Problem::new("too-long", place);
        problems.add(problem.with("longest", longest).with("length", length));
    }
}

fn read_state(name: &str, sent: &str, value: &Value, problems: &mut Problems) -> AnswerState {
    if !["", "draft", "answered"].contains(&sent) {
        let problem = Problem::new("unknown-choice", format!("{name}.state"));
        problems.add(problem.with("known", "draft, answered").with("value", sent));
    }
    match value {
        Value::NoAnswer => AnswerState::Open,
        Value::Unread(_) => AnswerState::Draft,
        _ if sent == "draft" => AnswerState::Draft,
        _ => AnswerState::Answered,
    }
}

fn read_value(question: &Question, mut values: Vec<String>, problems: &mut Problems) -> Value {
    if values.is_empty() {
        return Value::NoAnswer;
    }
    let name = question.key.as_str();
    if let Kind::Several { options, .. } = &question.kind {
        return read_several(name, options, values, problems);
    }
    let value = values.remove(0);
    if values.iter().any(|other| *other != value) {
        problems.add(Problem::new("answered-twice", name));
        return Value::Unread(join(value, values));
    }
    match &question.kind {
        Kind::FreeText => {
            check_length(name, &value, LONGEST_TEXT, problems);
            Value::Text(value)
        }
        _ if value == NOT_APPLICABLE => Value::NotApplicable,
        Kind::Number { least, most, .. } => read_number(name, value, (*least, *most), problems),
        kind => read_choice(name, kind.options(), value, problems),
    }
}

/// Everything that was typed, bounded like any one field.
fn join(first: String, others: Vec<String>) -> String {
    let all = others
        .into_iter()
        .fold(first, |all, other| if all.len() < MOST_KEPT { all + ", " + &other } else { all });
    all.chars().take(MOST_KEPT).collect()
}

fn read_choice(name: &str, options: &[Opt], value: String, problems: &mut Problems) -> Value {
    match options.iter().find(|o| o.key.as_str() == value) {
        Some(option) => Value::Chosen(option.key.clone()),
        None => {
            problems.add(Problem::new("unknown-option", name).with("option", &value));
            Value::Unread(value)
        }
    }
}

/// Several options, or one of the two words that stand alone.
fn read_several(
    name: &str,
    options: &[Opt],
    values: Vec<String>,
    problems: &mut Problems,
) -> Value {
    let alone = |word: &str| values.iter().any(|v| v == word);
    let (is_not_applicable, is_none) = (alone(NOT_APPLICABLE), alone(NONE_OF_THESE));
    let (words, chosen): (Vec<String>, Vec<String>) =
        values.into_iter().partition(|v| [NOT_APPLICABLE, NONE_OF_THESE].contains(&v.as_str()));
    if is_not_applicable && is_none || !words.is_empty() && !chosen.is_empty() {
        problems.add(Problem::new("none-and-some", name));
    }
    if chosen.is_empty() {
        return if is_none { Value::Several(BTreeSet::new()) } else { Value::NotApplicable };
    }
    let mut keys = BTreeSet::new();
    for value in &chosen {
        match options.iter().find(|o| o.key.as_str() == value) {
            Some(option) => {
                keys.insert(option.key.clone());
            }
            None => problems.add(Problem::new("unknown-option", name).with("option", value)),
        }
    }
    if keys.is_empty() { Value::Unread(join(String::new(), chosen)) } else { Value::Several(keys) }
}

fn read_number(
    name: &str,
    typed: String,
    (least, most): (f64, f64),
    problems: &mut Problems,
) -> Value {
    match parse_number(&typed) {
        Ok(number) if (least..=most).contains(&number) => Value::Number(number),
        Ok(_) => {
            let problem = Problem::new("out-of-range", name).with("value", &typed);
            problems.add(problem.with("least", least).with("most", most));
            Value::Unread(typed)
        }
        Err(code) => {
            problems.add(Problem::new(code, name).with("value", &typed));
            Value::Unread(typed)
        }
    }
}

/// A number as people type it: `75`, `75.5`, `75,5`, `1 200`; `1,200` could mean two things.
fn parse_number(typed: &str) -> Result<f64, &'static str> {
    let is_space = |c: &char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'');
    let plain: String =
        typed.chars().take(60).map(measure::european).filter(|c| !is_space(c)).collect();
    let plain = plain.replace('\u{2212}', "-").replace(',', ".");
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if digits.is_empty() || !are_digits(digits) || !are_digits(rest) || typed.len() > 60 {
        return Err("not-a-number");
    }
    if rest.len() == 3 && digits.len() <= 3 && !digits.starts_with('0') {
        return Err("ambiguous-number");
    }
    plain.parse::<f64>().ok().filter(|n| n.is_finite()).ok_or("not-a-number")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city_self_assessment;
    use proptest::prelude::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    fn read(area: &str, pairs: &[(&str, &str)]) -> (Answers, Vec<String>) {
        let pairs = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
        let (answers, problems) = read_section(&city_self_assessment(), &key(area), pairs);
        (answers, problems.into_iter().map(|p| format!("{} {}", p.place, p.code)).collect())
    }

    #[test]
    fn a_good_section_reads_without_a_problem() {
        let (answers, problems) = read(
            "language",
            &[
                ("course-start", "quarter"),
                ("course-kinds", "evening"),
                ("course-kinds", "online"),
                ("course-finished", "72,5"),
                ("course-finished.source", "School report 2025"),
                ("practise", ""),
                ("own-language", "not-applicable"),
                ("own-language.note", "No such families\r\nyet"),
                ("course-start.state", "draft"),
            ],
        );
        assert_eq!(problems, [""; 0]);
        assert_eq!(answers.value(&key("course-finished")), &Value::Number(72.5));
        assert_eq!(answers.value(&key("practise")), &Value::NoAnswer);
        assert_eq!(answers.value(&key("own-language")), &Value::NotApplicable);
        assert_eq!(answers.get(&key("own-language")).unwrap().note, "No such families\nyet");
        assert_eq!(answers.get(&key("course-start")).unwrap().state, AnswerState::Draft);
        let both = BTreeSet::from([key("evening"), key("online")]);
        assert_eq!(answers.value(&key("course-kinds")), &Value::Several(both));
    }

    #[test]
    fn all_problems_are_named_at_once_and_nothing_typed_is_lost() {
        let long = "ā".repeat(LONGEST_NOTE + 1);
        let (answers, problems) = read(
            "language",
            &[
                ("course-start", "soon"),
                ("course-kinds", "none-of-these"),
                ("course-kinds", "online"),
                ("course-finished", "about 70"),
                ("practise", "weekly"),
                ("practise", "none"),
                ("practise.state", "reviewed"),
                ("own-language.note", &long),
                ("strategy", "draft"),
            ],
        );
        assert_eq!(
            problems,
            [
                " unknown-field",
                "course-start unknown-option",
                "course-kinds none-and-some",
                "course-finished not-a-number",
                "practise answered-twice",
                "practise.state unknown-choice",
                "own-language.note too-long",
            ]
        );
        assert_eq!(answers.value(&key("course-start")), &Value::Unread("soon".into()));
        assert_eq!(answers.value(&key("course-finished")), &Value::Unread("about 70".into()));
        assert_eq!(answers.value(&key("practise")), &Value::Unread("weekly, none".into()));
        assert_eq!(answers.get(&key("own-language")).unwrap().note, long);
    }

    #[test]
    fn none_of_these_is_an_answer() {
        let (answers, problems) = read("language", &[("course-kinds", "none-of-these")]);
        assert_eq!(problems, [""; 0]);
        assert_eq!(answers.value(&key("course-kinds")), &Value::Several(BTreeSet::new()));
    }

    #[test]
    fn numbers_read_as_people_type_them() {
        for (typed, number) in [
            ("75", 75.0),
            ("75,5", 75.5),
            ("75.5", 75.5),
            ("1 200", 1200.0),
            ("1\u{a0}200,25", 1200.25),
            ("\u{2212}3", -3.0),
            ("0,125", 0.125),
            ("٧٥٫٥", 75.5),
        ] {
            assert_eq!(parse_number(typed), Ok(number), "{typed}");
        }
        assert_eq!(parse_number("1,200"), Err("ambiguous-number"));
        for typed in ["", "-", ".", "nan", "inf", "1e9", "1.2.3", "Ⅶ", "1,2,3", "0x10"] {
            assert_eq!(parse_number(typed), Err("not-a-number"), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_form_panics(pairs in proptest::collection::vec(
            ("(course-(start|kinds|finished)|practise|own-language|.{0,9})(\\.(note|source|state|.?))?",
             "none|online|evening|weekly|not-applicable|none-of-these|[0-9., -]{0,9}|.{0,30}"), 0..40)) {
            let ours = city_self_assessment();
            let (answers, problems) = read_section(&ours, &key("language"), pairs.into_iter());
            if problems.is_empty() {
                prop_assert_eq!(answers.strays(&ours), []);
            }
            let stored = serde_json::to_string(&answers).unwrap();
            prop_assert_eq!(serde_json::from_str::<Answers>(&stored).unwrap(), answers);
        }
    }
}
