//! Reading questionnaires: good ones, broken ones with every problem named, and hostile ones.

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use locale::Lang;
use measure::Key;
use proptest::prelude::*;
use survey::{Answers, PROBLEM_CODES, Profile, Questionnaire, Weights};

const EXAMPLE: &str = include_str!("../../../examples/survey/village.json");
const EXAMPLE_WORDS: &str = include_str!("../../../examples/survey/village.en.json");
const EXAMPLE_LATVIAN: &str = include_str!("../../../examples/survey/village.lv.json");
const EXAMPLE_ANSWERS: &str = include_str!("../../../examples/survey/answers.json");

fn problems(structure: &str, words: &[&str]) -> Vec<String> {
    let problems = Questionnaire::read(structure, words).err().unwrap_or_default();
    problems.into_iter().map(|p| p.to_string()).collect()
}

#[test]
fn the_example_reads_and_scores_as_its_readme_says() {
    let village = Questionnaire::read(EXAMPLE, &[EXAMPLE_WORDS, EXAMPLE_LATVIAN]).unwrap();
    let answers: Answers = serde_json::from_str(EXAMPLE_ANSWERS).unwrap();
    assert_eq!(answers.strays(&village), []);
    let profile = Profile::of(&village, &answers, &Weights::of(&village));
    let shown = |i: usize| profile.sections[i].score.value.map(|v| v.rounded());
    assert_eq!((shown(0), shown(1)), (Some(48), Some(67)));
    assert_eq!(profile.overall.value.unwrap().rounded(), 58);
    let range = profile.overall.range.unwrap();
    assert_eq!((range.worst.rounded(), range.best.rounded()), (51, 64));
    assert_eq!(profile.pulls[0].question.as_str(), "plan");
}

#[test]
fn an_incomplete_translation_reads_and_its_gaps_are_known() {
    let village = Questionnaire::read(EXAMPLE, &[EXAMPLE_WORDS, EXAMPLE_LATVIAN]).unwrap();
    assert_eq!(village.missing(Lang::EN), []);
    let gaps: Vec<String> = village.missing(Lang::LV).into_iter().map(|m| m.place).collect();
    assert_eq!(gaps, ["questions/visits/unit"]);
}

#[test]
fn everything_wrong_is_named_at_once() {
    let structure = r#"{"key": "Bad Key", "version": 0, "source": "english please", "colour": 1,
        "sections": []}"#;
    assert_eq!(
        problems(structure, &[]),
        [
            ": unknown-field field=colour",
            "key: not-a-key",
            "version: out-of-range least=1 most=4294967295",
            "source: not-a-language language=english please",
        ]
    );
    let structure = r#"{"key": "k", "version": 1, "source": "en", "sections": [
        {"area": "a", "weight": 5000, "crosswalk": {"oecd": [13], "urban_agenda": ["X1"]}, "questions": [
            {"key": "q", "kind": "choice", "options": [{"key": "none", "score": 0.1}, {"key": "none", "score": 7}]},
            {"key": "q", "kind": "several", "scoring": "capped", "cap": 3, "options": [{"key": "not-applicable", "score": 1}]},
            {"key": "n", "kind": "number", "least": 5, "most": 1, "scale": {"worst": 2, "best": 2}},
            {"key": "z", "kind": "telepathy"},
            {"key": "t", "kind": "text", "asked_if": {"question": "later", "any_of": ["x"], "otherwise": "left-out"}}]}]}"#;
    let words = r#"{"questionnaire": "other", "version": 2, "language": "en", "state": "perfect",
        "title": "T", "questions": {"q": {"wording": 5}, "gone": {"wording": "W"}}}"#;
    let found = problems(structure, &[words, words, "{"]);
    for code in [
        "other-questionnaire",
        "other-version",
        "duplicate-language",
        "not-a-text",
        "not-json",
        "missing-words",
        "out-of-range",
        "no-worst-option",
        "no-best-option",
        "reserved-key",
        "cap-out-of-reach",
        "unknown-choice",
        "unknown-question",
        "duplicate-key",
        "unknown-words",
    ] {
        assert!(found.iter().any(|p| p.contains(code)), "{code} in {found:#?}");
    }
}

#[test]
fn every_code_in_use_is_listed() {
    let sources = [
        include_str!("../src/form.rs"),
        include_str!("../src/node.rs"),
        include_str!("../src/read.rs"),
        include_str!("../src/words.rs"),
    ];
    for code in PROBLEM_CODES {
        let quoted = format!("\"{code}\"");
        assert!(sources.iter().any(|s| s.contains(&quoted)), "{code} is never used");
    }
    assert!(PROBLEM_CODES.is_sorted());
}

fn check(structure: &str, words: &[&str]) {
    match Questionnaire::read(structure, words) {
        Ok(read) => {
            let answers = Answers::default();
            let profile = Profile::of(&read, &answers, &Weights::of(&read));
            assert!(profile.overall.value.is_none());
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                assert!(PROBLEM_CODES.contains(&problem.code), "{}", problem.code);
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(structure in ".{0,200}", words in ".{0,200}") {
        check(&structure, &[&words]);
    }

    #[test]
    fn no_damaged_example_panics(
        at in any::<prop::sample::Index>(),
        with in "[0-9a-z{}\\[\\],:\"\\\\ -]{0,4}",
        cut in 0_usize..6,
    ) {
        for (structure, words) in [(true, false), (false, true)] {
            let damage = |text: &str, is_meant: bool| {
                if !is_meant { return text.to_owned(); }
                let letters: Vec<char> = text.chars().collect();
                let at = at.index(letters.len());
                let end = (at + cut).min(letters.len());
                letters[..at].iter().copied().chain(with.chars()).chain(letters[end..].iter().copied()).collect()
            };
            check(&damage(EXAMPLE, structure), &[&damage(EXAMPLE_WORDS, words)]);
        }
    }

    #[test]
    fn no_stored_answers_panic(text in "\\{(\"(plan|visits|x)\":\\{\"value\":(\"no-answer\"|\\{\"number\":[0-9e-]{1,5}\\}|\\{\"chosen\":\"[a-z]{0,4}\"\\})\\}){0,1}\\}") {
        let Ok(answers) = serde_json::from_str::<Answers>(&text) else { return Ok(()) };
        let village = Questionnaire::read(EXAMPLE, &[EXAMPLE_WORDS]).unwrap();
        let profile = Profile::of(&village, &answers, &Weights::of(&village));
        prop_assert!(profile.overall.value.is_none_or(|v| (0.0..=100.0).contains(&v.raw())));
        prop_assert!(answers.strays(&village).iter().all(|s| answers.get(&s.question).is_some()));
    }
}

#[test]
fn an_unknown_section_is_a_problem() {
    let village = Questionnaire::read(EXAMPLE, &[EXAMPLE_WORDS]).unwrap();
    let area = Key::parse("nowhere").unwrap();
    let (answers, problems) = survey::read_section(&village, &area, std::iter::empty());
    assert_eq!(answers, Answers::default());
    assert_eq!(problems.as_slice()[0].code, "unknown-section");
}

#[test]
fn every_code_of_a_problem_is_listed() {
    let no_codes = ["counts-zero", "left-out", "none-of-these", "not-applicable"];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), survey::PROBLEM_CODES, &no_codes);
}
