//! Reads any lines `name=value` as the form of a section, scores what came of it and stores it.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use survey::{Answers, Profile, Questionnaire, Weights, city_self_assessment, read_section};

static OURS: LazyLock<Questionnaire> = LazyLock::new(city_self_assessment);

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let section = &OURS.sections[usize::from(*first) % OURS.sections.len()];
    let text = String::from_utf8_lossy(rest);
    let pairs = text.split('\n').map(|line| {
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        (name.to_owned(), value.to_owned())
    });
    let (answers, problems) = read_section(&OURS, &section.area, pairs);
    assert!(!problems.is_empty() || answers.strays(&OURS).is_empty());
    let stored = serde_json::to_string(&answers).unwrap();
    assert_eq!(serde_json::from_str::<Answers>(&stored).unwrap(), answers);
    let profile = Profile::of(&OURS, &answers, &Weights::of(&OURS));
    assert!(profile.overall.value.is_none_or(|v| (0.0..=100.0).contains(&v.raw())));
});
