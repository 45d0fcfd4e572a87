//! How random values are drawn: from a fixed seed, so that every run draws the same. What breaks a rule is made as small
//! as it can be before it is shown.

use proptest::test_runner::{Config, RngSeed};

/// So many draws.
pub fn draws(cases: u32) -> Config {
    Config {
        cases,
        rng_seed: RngSeed::Fixed(2006),
        failure_persistence: None,
        ..Config::default()
    }
}
