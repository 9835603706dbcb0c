//! The self-assessment that comes with Isopolity: eighty questions in our own words.
//!
//! It covers the areas that the frameworks for inclusive cities share, asks for things that can
//! be seen, and leaves out what a small town cannot know. English is the source; Latvian and
//! Swedish were written along with it and wait for a native speaker, so they are marked as
//! machine-made. The questions are ours, not those of any index.

use crate::Questionnaire;

const STRUCTURE: &str = include_str!("../questionnaires/city-self-assessment.json");
const WORDS: [&str; 3] = [
    include_str!("../questionnaires/city-self-assessment.en.json"),
    include_str!("../questionnaires/city-self-assessment.lv.json"),
    include_str!("../questionnaires/city-self-assessment.sv.json"),
];

/// The self-assessment that comes with Isopolity. Read it once and keep it.
#[must_use]
pub fn city_self_assessment() -> Questionnaire {
    #[expect(clippy::expect_used, reason = "the files are part of this library and tested")]
    Questionnaire::read(STRUCTURE, &WORDS).expect("the questionnaire of this library reads")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, SeveralScore};
    use locale::{Lang, State};
    use std::collections::BTreeSet;

    /// The areas of the crosswalk.
    const AREAS: [&str; 17] = [
        "commitment",
        "education",
        "neighbourhoods",
        "public-services",
        "business-and-labour",
        "culture-and-civil-life",
        "public-spaces",
        "mediation",
        "language",
        "media",
        "international-outlook",
        "intelligence-and-competence",
        "welcoming",
        "governance",
        "anti-discrimination",
        "participation",
        "interaction",
    ];

    #[test]
    fn it_reads_without_a_problem() {
        assert_eq!(Questionnaire::read(STRUCTURE, &WORDS).err(), None);
    }

    #[test]
    fn it_has_sixty_to_ninety_questions_in_every_area() {
        let ours = city_self_assessment();
        let areas: Vec<&str> = ours.sections.iter().map(|s| s.area.as_str()).collect();
        assert_eq!(areas, AREAS);
        assert!((60..=90).contains(&ours.questions().count()));
        assert!(ours.sections.iter().all(|s| (3..=8).contains(&s.questions.len())));
        assert!(ours.sections.iter().all(|s| !s.crosswalk.icc.is_empty()));
    }

    #[test]
    fn it_is_complete_in_three_languages_and_says_which_are_unreviewed() {
        let ours = city_self_assessment();
        for lang in [Lang::EN, Lang::LV, Lang::SV] {
            assert_eq!(ours.missing(lang), [], "{lang}");
        }
        assert_eq!(ours.title.version(Lang::EN).unwrap().state, State::Source);
        assert_eq!(ours.title.version(Lang::LV).unwrap().state, State::Machine);
        assert_eq!(ours.title.version(Lang::SV).unwrap().state, State::Machine);
    }

    #[test]
    fn no_translation_repeats_the_english_wording() {
        let ours = city_self_assessment();
        for (_, question) in ours.questions() {
            let words: BTreeSet<&str> = question.wording.versions().map(|v| v.text).collect();
            assert_eq!(words.len(), 3, "{}", question.key);
        }
    }

    #[test]
    fn keys_are_unique_and_every_option_set_runs_from_worst_to_best() {
        let ours = city_self_assessment();
        let keys: BTreeSet<_> = ours.questions().map(|(_, q)| &q.key).collect();
        assert_eq!(keys.len(), ours.questions().count());
        for (_, question) in ours.questions() {
            let scores: Vec<f64> = question.kind.options().iter().map(|o| o.score).collect();
            assert!(scores.iter().all(|s| (0.0..=1.0).contains(s)), "{}", question.key);
            match &question.kind {
                Kind::Choice(_) => {
                    assert_eq!(scores.first(), Some(&0.0), "{}", question.key);
                    assert_eq!(scores.last(), Some(&1.0), "{}", question.key);
                    assert!(scores.is_sorted(), "{}", question.key);
                }
                Kind::Several { scoring, .. } => assert_eq!(*scoring, SeveralScore::Share),
                Kind::Number { .. } | Kind::FreeText => {}
            }
        }
    }

    #[test]
    fn every_question_is_short_enough_for_a_minute() {
        let ours = city_self_assessment();
        for (_, question) in ours.questions() {
            for shown in question.wording.versions() {
                assert!(shown.text.chars().count() <= 180, "{}: {}", shown.lang, shown.text);
                assert!(shown.text.ends_with('?'), "{}: {}", shown.lang, shown.text);
            }
        }
    }
}
