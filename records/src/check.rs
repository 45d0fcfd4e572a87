//! What the page's own audit compares.

use crate::country::Country;
use crate::drug::Drug;

/// A weight that a claim states against the yearly seizures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeriesCheck {
    /// Number of the claim.
    pub claim: u16,
    /// Whose seizures.
    pub country: Country,
    /// Of what.
    pub drug: Drug,
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
    /// How far apart still counts as equal, kilograms.
    pub tolerance: f64,
}

/// Two numbers of a contradiction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LedgerCheck {
    /// Number of the contradiction.
    pub contradiction: u16,
    /// Place of one among its numbers, from 0.
    pub left: usize,
    /// Place of the other.
    pub right: usize,
    /// How far apart still counts as equal.
    pub tolerance: f64,
    /// Whether they are equal.
    pub agrees: bool,
}
