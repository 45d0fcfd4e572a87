//! Values that the tables write as keys.

/// A value out of a short list, each with the key that the tables write.
pub trait Keyed: Copy + 'static {
    /// Every one, in the order of the list.
    const EVERY: &'static [Self];

    /// The key as the tables write it.
    fn key(self) -> &'static str;

    /// The one with a key.
    fn of(key: &str) -> Option<Self> {
        Self::EVERY.iter().copied().find(|one| one.key() == key)
    }
}

/// An enum whose variants have keys; its list keeps their order.
macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident: $($variant:ident $key:literal $what:literal,)+) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $what] $variant,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The key as the tables write it.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        }

        impl $crate::keyed::Keyed for $name {
            const EVERY: &'static [Self] = Self::ALL;

            fn key(self) -> &'static str {
                self.key()
            }
        }
    };
}
pub(crate) use keyed;
