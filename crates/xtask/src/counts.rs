//! How many tests passed and failed, read from the closing lines of the test runners.

use std::ops::AddAssign;

/// Tests that passed and tests that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that ran and were well.
    pub passed: u64,
    /// Tests that ran and were not, or that never came to an end.
    pub failed: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Counts {
    /// One check that has no tests of its own, such as the format, and was well.
    pub const ONE_PASSED: Self = Self { passed: 1, failed: 0 };

    /// Whether no test was counted at all.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// What one line of output says about tests; nothing for all other lines.
    ///
    /// Reads the closing lines of `cargo nextest`, of `cargo test` and of Node's test runner.
    pub fn of_line(line: &str) -> Self {
        if let Some((_, figures)) = line.split_once("run: ").filter(|_| line.contains("Summary ["))
        {
            return Self::of_figures(figures.split(','));
        }
        if let Some(figures) = line.strip_prefix("test result: ") {
            let figures = figures.split_once(". ").map_or("", |(_, rest)| rest);
            return Self::of_figures(figures.split(';'));
        }
        line.strip_prefix("ℹ ")
            .or_else(|| line.strip_prefix("# "))
            .map_or_else(Self::default, Self::of_node)
    }

    fn of_figures<'a>(figures: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for figure in figures {
            let Some((number, what)) = figure.trim().split_once(' ') else { continue };
            let number = number.parse().unwrap_or(0);
            match what.split(' ').next() {
                Some("passed") => counts.passed += number,
                Some("failed" | "timed" | "exec") => counts.failed += number,
                _ => {}
            }
        }
        counts
    }

    fn of_node(rest: &str) -> Self {
        let mut words = rest.split_whitespace();
        let (what, number) = (words.next(), words.next().and_then(|n| n.parse().ok()));
        match (what, number, words.next()) {
            (Some("pass"), Some(passed), None) => Self { passed, failed: 0 },
            (Some("fail" | "cancelled"), Some(failed), None) => Self { passed: 0, failed },
            _ => Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    fn counted(line: &str) -> (u64, u64) {
        let counts = Counts::of_line(line);
        (counts.passed, counts.failed)
    }

    #[test]
    fn the_closing_lines_of_three_runners_are_read() {
        assert_eq!(counted("     Summary [   0.010s] 3 tests run: 3 passed, 0 skipped"), (3, 0));
        assert_eq!(
            counted("     Summary [   0.010s] 1 test run: 1 passed (1 slow), 2 skipped"),
            (1, 0)
        );
        assert_eq!(
            counted(
                "     Summary [  9.1s] 5/9 tests run: 2 passed, 1 failed, 2 timed out, 0 skipped"
            ),
            (2, 3)
        );
        assert_eq!(
            counted(
                "test result: FAILED. 7 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out"
            ),
            (7, 2)
        );
        assert_eq!(counted("ℹ pass 12"), (12, 0));
        assert_eq!(counted("# fail 3"), (0, 3));
        assert_eq!(counted("ℹ cancelled 1"), (0, 1));
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in
            ["", "# pass", "ℹ pass 3 more", "test result: ", "12 passed, 1 failed", "run: 3 passed"]
        {
            assert!(Counts::of_line(line).is_empty(), "{line}");
        }
    }
}
