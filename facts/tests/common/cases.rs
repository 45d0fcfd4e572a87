//! Bad tables in a list, each with the messages that it has to give.

use crate::common::Fixture;

/// What to spoil, with what, and the messages that follow.
pub struct Case {
    file: &'static str,
    old: &'static str,
    new: &'static str,
    want: &'static [&'static str],
}

/// One case.
pub const fn case(
    file: &'static str,
    old: &'static str,
    new: &'static str,
    want: &'static [&'static str],
) -> Case {
    Case {
        file,
        old,
        new,
        want,
    }
}

/// The messages that a set of tables gives.
pub fn messages(fixture: &mut Fixture) -> Vec<String> {
    let problems = fixture.read().err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

/// Spoils a good set of tables for each case, and compares all the messages.
pub fn check(cases: &[Case]) {
    for Case {
        file,
        old,
        new,
        want,
    } in cases
    {
        let mut fixture = Fixture::good();
        fixture.swap(file, old, new);
        assert_eq!(messages(&mut fixture), *want, "{file}: {old:?} to {new:?}");
    }
}
