//! Counting: what Cargo's and Node's test runners say, and the sum over all steps.

use std::ops::AddAssign;

/// How many tests passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
}

impl Tally {
    pub const PASSED: Self = Self {
        passed: 1,
        failed: 0,
    };
    pub const FAILED: Self = Self {
        passed: 0,
        failed: 1,
    };
    pub const NOTHING: Self = Self {
        passed: 0,
        failed: 0,
    };

    /// The tally of a test runner, given how it ended: a run that tested nothing, or that broke off
    /// without naming a failed test, is itself one failure.
    pub fn of_run(self, ended_well: bool) -> Self {
        let silent = if ended_well {
            self == Self::NOTHING
        } else {
            self.failed == 0
        };
        Self {
            failed: self.failed + usize::from(silent),
            ..self
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Sums the `test result:` lines of `cargo test`.
pub fn of_cargo(output: &str) -> Tally {
    let mut sum = Tally::NOTHING;
    for line in output.lines() {
        let Some((_, counts)) = line.split_once("test result: ") else {
            continue;
        };
        // `ok. 3 passed; 0 failed; 1 ignored; ...`
        let counts = counts.split_once(". ").map_or(counts, |(_, after)| after);
        for count in counts.split(';') {
            let mut words = count.split_whitespace();
            let (number, name) = (words.next(), words.next());
            let Some(number) = number.and_then(|word| word.parse::<usize>().ok()) else {
                continue;
            };
            match name {
                Some("passed") => sum.passed += number,
                Some("failed") => sum.failed += number,
                _ => {}
            }
        }
    }
    sum
}

/// Reads the closing lines of `node --test` in its TAP form.
pub fn of_node(tap: &str) -> Tally {
    // A test may itself print such lines; the runner's own come last.
    let last = |name: &str| {
        tap.lines()
            .rev()
            .filter_map(|line| line.strip_prefix("# ")?.strip_prefix(name))
            .find_map(|rest| rest.strip_prefix(' ')?.trim().parse::<usize>().ok())
            .unwrap_or(0)
    };
    Tally {
        passed: last("pass"),
        failed: last("fail") + last("cancelled"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARGO: &str = "\
running 2 tests
test a ... ok
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

running 3 tests
test result: FAILED. 1 passed; 2 failed; 4 ignored; 0 measured; 0 filtered out; finished in 0.01s
";

    const TAP: &str = "\
TAP version 13
# pass 900
ok 1 - draws
1..5
# tests 6
# suites 0
# pass 3
# fail 2
# cancelled 1
# skipped 0
# todo 0
# duration_ms 51.2
";

    #[test]
    fn cargo_lines_are_summed() {
        assert_eq!(
            of_cargo(CARGO),
            Tally {
                passed: 3,
                failed: 2
            }
        );
        assert_eq!(of_cargo("error: could not compile"), Tally::NOTHING);
    }

    #[test]
    fn node_says_it_last() {
        assert_eq!(
            of_node(TAP),
            Tally {
                passed: 3,
                failed: 3
            }
        );
        assert_eq!(of_node(""), Tally::NOTHING);
    }

    #[test]
    fn a_run_that_breaks_off_is_a_failure() {
        let two = Tally {
            passed: 2,
            failed: 0,
        };
        assert_eq!(two.of_run(true), two);
        assert_eq!(two.of_run(false).failed, 1);
        assert_eq!(Tally::NOTHING.of_run(true), Tally::FAILED);
        assert_eq!(Tally::NOTHING.of_run(false), Tally::FAILED);
        assert_eq!(Tally::FAILED.of_run(false), Tally::FAILED);
    }

    #[test]
    fn the_last_line_reads_plainly() {
        let mut sum = Tally::PASSED;
        sum += Tally::FAILED;
        assert_eq!(sum.to_string(), "1 passed, 1 failed");
    }
}
