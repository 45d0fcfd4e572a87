//! Which kinds of events the timeline shows beside those at rest.

use crate::model::evidence::record::EventKind;

/// A set of kinds of events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(pub(super) u8);

impl Kinds {
    /// Every kind.
    pub fn all() -> Self {
        EventKind::ALL
            .iter()
            .copied()
            .fold(Self::default(), Self::toggled)
    }

    /// Whether it has a kind.
    pub const fn has(self, kind: EventKind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// The set with a kind switched over.
    #[must_use]
    pub const fn toggled(self, kind: EventKind) -> Self {
        Self(self.0 ^ (1 << kind as u8))
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its kinds, in their order.
    pub fn iter(self) -> impl Iterator<Item = EventKind> {
        EventKind::ALL
            .iter()
            .copied()
            .filter(move |kind| self.has(*kind))
    }
}
