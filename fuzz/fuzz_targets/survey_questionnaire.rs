//! Reads any bytes as a questionnaire: structure and words are split at the first NUL byte.

#![no_main]

use libfuzzer_sys::fuzz_target;
use survey::{Answers, PROBLEM_CODES, Profile, Questionnaire, Weights};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (structure, words) = text.split_once('\0').unwrap_or((&text, ""));
    match Questionnaire::read(structure, &[words]) {
        Ok(read) => {
            let profile = Profile::of(&read, &Answers::default(), &Weights::of(&read));
            assert!(profile.pulls.is_empty());
        }
        Err(problems) => {
            assert!(problems.into_iter().all(|p| PROBLEM_CODES.contains(&p.code)));
        }
    }
});
