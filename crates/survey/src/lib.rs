//! Questionnaires, answers, scores and profiles: a city assesses itself.
//!
//! A city answers plain questions section by section, alone or shared among its departments, and
//! sees at once where it stands: a score for each area, how sure that score is, what pulls it
//! down, how it compares with its peers and with the round before. A [`Questionnaire`] is data
//! with its words in many languages; [`Answers`] are what was typed, kept for ever; a [`Profile`]
//! is what a page shows. Weights are open and can be changed; a question that is not applicable
//! leaves the sum, and one without an answer widens the range instead of being guessed.
//!
//! It deliberately ranks nobody in a group below [`FEWEST_PEERS`], claims no effects, and words
//! no message: problems carry codes ([`PROBLEM_CODES`]) which the application words.
//!
//! # Worked example
//! A section has three questions. The plan (weight 3) is a draft, worth 0.3; the budget (weight 2)
//! is complete, worth 1; the third (weight 1) has no answer.
//!
//! - score = 100 · (3·0.3 + 2·1) / (3 + 2) = 58
//! - at worst the third is worth 0: 100 · 2.9 / 6 = 48.33…
//! - at best it is worth 1: 100 · 3.9 / 6 = 65
//!
//! ```
//! use measure::Key;
//! use survey::{Answers, Questionnaire, Value, score_section};
//!
//! let structure = r#"{"key": "village", "version": 1, "source": "en", "sections": [
//!   {"area": "commitment", "questions": [
//!     {"key": "plan", "kind": "choice", "weight": 3, "options": [
//!       {"key": "none", "score": 0}, {"key": "draft", "score": 0.3}, {"key": "yes", "score": 1}]},
//!     {"key": "budget", "kind": "choice", "weight": 2, "options": [
//!       {"key": "none", "score": 0}, {"key": "yes", "score": 1}]},
//!     {"key": "person", "kind": "choice", "weight": 1, "options": [
//!       {"key": "none", "score": 0}, {"key": "yes", "score": 1}]}]}]}"#;
//! let words = r#"{"questionnaire": "village", "version": 1, "language": "en", "title": "Village",
//!   "sections": {"commitment": {"title": "Commitment"}},
//!   "questions": {
//!     "plan": {"wording": "A plan?", "options": {"none": "No", "draft": "Draft", "yes": "Yes"}},
//!     "budget": {"wording": "Money?", "options": {"none": "No", "yes": "Yes"}},
//!     "person": {"wording": "A person?", "options": {"none": "No", "yes": "Yes"}}}}"#;
//! let village = Questionnaire::read(structure, &[words]).unwrap();
//!
//! let key = |text| Key::parse(text).unwrap();
//! let mut answers = Answers::default();
//! answers.set(key("plan"), Value::Chosen(key("draft")));
//! answers.set(key("budget"), Value::Chosen(key("yes")));
//!
//! let score = score_section(&village, &village.sections[0], &answers);
//! assert_eq!(score.value.unwrap().rounded(), 58);
//! let range = score.range.unwrap();
//! assert_eq!((range.worst.rounded(), range.best.rounded()), (48, 65));
//! assert_eq!((score.counts.answered, score.counts.applicable), (2, 3));
//! ```

#![forbid(unsafe_code)]

mod answer;
mod form;
mod node;
mod ours;
mod profile;
mod questionnaire;
mod rank;
mod read;
mod round;
mod score;
mod words;

pub use answer::{Answer, AnswerState, Answers, Stray, StrayKind, Value};
pub use form::{
    LONGEST_NOTE, LONGEST_SOURCE, LONGEST_TEXT, NONE_OF_THESE, NOT_APPLICABLE, read_section,
};
pub use ours::city_self_assessment;
pub use profile::{Profile, Pull, SectionProfile};
pub use questionnaire::{
    Condition, Crosswalk, EvidenceWanted, Kind, Missing, Opt, Otherwise, Question, Questionnaire,
    Scale, Section, SeveralScore,
};
pub use rank::{
    FEWEST_PEERS, Perturbation, Place, RankInterval, place_among, rank_intervals, ranks,
};
pub use round::{QuestionChange, Round, RoundComparison, SectionChange, compare_rounds};
pub use score::{
    Counts, Points, Range, Score, Standing, Weights, composite, is_idle, is_ruled_out,
    score_section, standing,
};

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "ambiguous-number",
    "answered-twice",
    "cap-out-of-reach",
    "duplicate-key",
    "duplicate-language",
    "empty-list",
    "missing-field",
    "missing-words",
    "no-best-option",
    "no-worst-option",
    "none-and-some",
    "not-a-key",
    "not-a-language",
    "not-a-list",
    "not-a-number",
    "not-a-text",
    "not-an-object",
    "not-json",
    "other-questionnaire",
    "other-version",
    "out-of-range",
    "reserved-key",
    "too-large",
    "too-long",
    "too-many",
    "too-many-fields",
    "unknown-choice",
    "unknown-field",
    "unknown-option",
    "unknown-question",
    "unknown-section",
    "unknown-words",
];
