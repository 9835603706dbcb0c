//! How the values of a directory are called, and its problems made ready to be worded.

use ::directory::hours::LONGEST_TEXT;
use measure::{Problem, Problems};
use serde::Serialize;
use serde_json::Value;

use crate::web::Voice;

/// The name of a value: `directory-<kind>-<value as it is written in files>`.
pub fn named<T: Serialize>(v: Voice<'_>, kind: &str, value: &T) -> String {
    v.say_named(&format!("directory-{kind}-{}", written(value)))
}

/// A value as it is written in files.
pub fn written<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        _ => String::new(),
    }
}

/// The facts that sentences about a directory may name, with what stands for one that is not known.
const FACTS: [&str; 6] = ["most", "length", "text", "typed", "key", "at"];

/// Problems with every fact that their sentences name. The library counts some problems of hours
/// by the rule; `hours` gives the text, so that they are told by the letter as the others are.
pub fn complete(problems: Problems, hours: impl Fn(&str) -> String) -> Problems {
    let mut all = Problems::default();
    all.extend(problems.into_iter().map(|problem| filled(problem, &hours)));
    all
}

fn filled(mut problem: Problem, hours: &impl Fn(&str) -> String) -> Problem {
    if problem.code.starts_with("hours-") {
        let text = hours(&problem.place);
        let (at, part) = whereabouts(&problem, &text);
        problem.facts.retain(|(name, _)| *name != "at" && *name != "text");
        problem = problem.with("at", at).with("text", part).with("most", LONGEST_TEXT);
    }
    let text = fact(&problem, "text").or(fact(&problem, "typed")).map(str::to_owned);
    for name in FACTS {
        if fact(&problem, name).is_none() {
            problem = problem.with(name, text.as_deref().unwrap_or("–"));
        }
    }
    problem
}

fn fact<'p>(problem: &'p Problem, name: &str) -> Option<&'p str> {
    problem.facts.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
}

/// Where in the text of hours a problem is, counted in letters from 1, and the words there.
fn whereabouts(problem: &Problem, text: &str) -> (String, String) {
    if let (Some(at), Some(part)) = (fact(problem, "at"), fact(problem, "text")) {
        return (at.to_owned(), part.to_owned());
    }
    let mut at = 1;
    let mut rules = Vec::new();
    for part in text.split(';') {
        let said = part.trim();
        let blanks = part.chars().take_while(|c| c.is_whitespace()).count();
        if !said.is_empty() && !said.eq_ignore_ascii_case("by appointment") {
            rules.push((at + blanks, said));
        }
        at += part.chars().count() + 1;
    }
    let rule = fact(problem, "rule").and_then(|n| n.parse::<usize>().ok()).unwrap_or(1);
    let closed =
        rules.iter().find(|(_, said)| fact(problem, "text").is_some_and(|t| said.contains(t)));
    let found = closed.or_else(|| rules.get(rule.saturating_sub(1)));
    found.map_or(("1".to_owned(), text.chars().take(40).collect()), |(at, said)| {
        (at.to_string(), (*said).to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_hours_has_its_place_in_the_text() {
        let told = |text: &str| {
            let problems = ::directory::Hours::parse(text).unwrap_err();
            let problems = complete(problems, |_| text.to_owned());
            problems
                .as_slice()
                .iter()
                .map(|p| (p.code, fact(p, "at").unwrap().to_owned()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            told("Mo-Fr 9:00-17:00; Xy 10:00-12:00"),
            [("hours-unknown-word", "19".to_owned())]
        );
        assert_eq!(told("Mo 25:00-26:00"), [("hours-not-a-time", "4".to_owned())]);
        assert_eq!(told("Mo 9:00-12:00; Mo 11:00-13:00"), [("hours-overlap", "16".to_owned())]);
    }
}
