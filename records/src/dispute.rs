//! What a contradiction touches.

use crate::drug::DrugChoice;

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

/// Figures that a contradiction touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// By what.
    pub rests: Rests,
    /// Of what; `Opiates` for heroin and opium in one number.
    pub choice: DrugChoice,
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
    /// Whose: a bit for each of the five, in the order of [`Country::FIVE`](crate::Country::FIVE); none for the five
    /// together.
    pub whose: u8,
}
