//! The codes that problems of this library can carry.

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

#[test]
fn every_code_of_a_problem_is_listed() {
    let no_codes = ["en-u", "pt-u", "en-u-nu-latn"];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), locale::PROBLEM_CODES, &no_codes);
}
