//! The project's own tasks: check, tidy, bench.
fn main() {}
