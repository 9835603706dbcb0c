//! Isopolity.
fn main() {}
