//! What the rule under the headline measures out: its length is the whole, its ink the part.

use crate::model::query::Share;
use crate::model::record::Amount;
use crate::model::statement::Rule;

impl Rule {
    /// The inked part of the whole, smallest and largest, 0 to 1; none where there is nothing to set against.
    pub fn inked(&self) -> Option<(f64, f64)> {
        match *self {
            Self::Share(estimated) => Some(match estimated.share {
                Share::One(share) => (share / 100.0, share / 100.0),
                Share::Between(low, high) => (low / 100.0, high / 100.0),
            }),
            Self::Part { own, whole, .. } => {
                let part = own.part_of(whole).unwrap_or(0.0);
                Some((part, part))
            }
            _ => None,
        }
    }

    /// Where its ticks stand, 0 to 1: every 10 t a year of an estimate, every tenth of a part.
    pub fn divisions(&self) -> Vec<f64> {
        let step = match *self {
            Self::Share(estimated) | Self::Flow(estimated) => match estimated.denominator.amount {
                Amount::Exact(tonnes) | Amount::About(tonnes) | Amount::Range(_, tonnes) => {
                    10.0 / tonnes
                }
            },
            Self::Part { .. } => 0.1,
            _ => return Vec::new(),
        };
        let mut divisions = Vec::new();
        let mut at = step;
        while at < 0.999 {
            divisions.push(at);
            at = (divisions.len() + 1) as f64 * step;
        }
        divisions
    }
}
