//! The codes that problems of this library can carry.

#[path = "support/codes.rs"]
mod codes;

#[test]
fn every_code_of_a_problem_is_listed() {
    codes::inspect(env!("CARGO_MANIFEST_DIR"), measure::PROBLEM_CODES, &[]);
}
