//! What a contradiction touches.

/// By what a contradiction touches a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rests {
    /// Rows of the seizures that are part of it.
    Seizure,
    /// The estimate that it is a share of.
    Estimate,
    /// A claim that states it.
    Claim,
}
