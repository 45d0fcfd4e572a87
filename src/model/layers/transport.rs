//! Bridges and railways: how far each was at the end of a period.

use crate::model::evidence::record::{Claim, EventKind, Happening, Topic};
use crate::model::evidence::tables::{CLAIMS, HAPPENINGS, cited, claim, happening};
use crate::model::period::Period;

/// Which work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// The bridge over the Panj at Khorog.
    KhorogBridge,
    /// The bridge over the Panj from Panji Poyon to Sher Khan Bandar.
    PanjBridge,
    /// The railway from Hairatan to Mazar-i-Sharif.
    HairatanRailway,
}

/// How far a work was, with the event that this rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing is known of it yet.
    Unknown,
    /// Begun, and not open.
    Begun(&'static Happening),
    /// Open.
    Open(&'static Happening),
}

impl Work {
    /// The works, in the order of their opening.
    pub const ALL: [Self; 3] = [Self::KhorogBridge, Self::PanjBridge, Self::HairatanRailway];

    /// Keys of the events that began and opened it; empty where none is known.
    const fn events(self) -> [&'static str; 2] {
        match self {
            Self::KhorogBridge => ["", "2002-khorog-bridge"],
            Self::PanjBridge => ["2005-bridge-stone", "2007-bridge"],
            Self::HairatanRailway => ["2010-hairatan", "2012-train"],
        }
    }

    /// Whether it is a railway; else it is a bridge.
    pub const fn is_railway(self) -> bool {
        matches!(self, Self::HairatanRailway)
    }

    /// How far it was at the end of a period.
    pub fn stage(self, period: Period) -> Stage {
        let by_then = |id: &str| {
            happening(id).filter(|event| event.first.is_some_and(|first| first <= period.last()))
        };
        let [begun, opened] = self.events();
        by_then(opened).map_or_else(
            || by_then(begun).map_or(Stage::Unknown, Stage::Begun),
            Stage::Open,
        )
    }
}

/// What was there at the end of a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Transport {
    /// What was open.
    pub open: Vec<(Work, &'static Happening)>,
    /// What was begun and not open.
    pub begun: Vec<(Work, &'static Happening)>,
    /// The claim that trade need not suffer.
    pub trade: Option<&'static Claim>,
}

impl Transport {
    /// Of a period.
    pub fn of(period: Period) -> Self {
        let (mut open, mut begun) = (Vec::new(), Vec::new());
        for work in Work::ALL {
            match work.stage(period) {
                Stage::Unknown => {}
                Stage::Begun(event) => begun.push((work, event)),
                Stage::Open(event) => open.push((work, event)),
            }
        }
        Self {
            open,
            begun,
            trade: claim(cited::TRADE),
        }
    }

    /// Whether nothing was open or begun.
    pub const fn is_empty(&self) -> bool {
        self.open.is_empty() && self.begun.is_empty()
    }
}

/// The claim about lines without a published course.
pub fn further_lines() -> Option<&'static Claim> {
    claim(cited::FURTHER_LINES)
}

/// What happened to bridges and railways.
pub fn events() -> impl Iterator<Item = &'static Happening> {
    HAPPENINGS
        .iter()
        .filter(|event| event.kind == EventKind::Transport)
}

/// What is said of transport and trade.
pub fn claims() -> impl Iterator<Item = &'static Claim> {
    CLAIMS
        .iter()
        .filter(|claim| claim.topic == Topic::Transport)
}

/// Whether a claim is of the period.
pub fn is_said_in(claim: &Claim, period: Period) -> bool {
    claim.from.is_some_and(|from| period.contains(from.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_work_is_begun_before_it_is_open_and_then_stays_open() {
        let of = |year| {
            let found = Transport::of(Period::year(year).expect("on the timeline"));
            let works = |all: &[(Work, &Happening)]| -> Vec<Work> {
                all.iter().map(|(work, _)| *work).collect()
            };
            (works(&found.open), works(&found.begun))
        };
        let (khorog, panj, railway) = (Work::KhorogBridge, Work::PanjBridge, Work::HairatanRailway);
        assert_eq!(of(2001), (vec![], vec![]));
        assert_eq!(of(2005), (vec![khorog], vec![panj]));
        assert_eq!(of(2010), (vec![khorog, panj], vec![railway]));
        assert_eq!(of(2023), (vec![khorog, panj, railway], vec![]));
    }
}
