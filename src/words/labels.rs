//! Fixed words as structs: a new language fills every field or does not compile.

/// Declares a struct of fixed words. With the pseudo-language each word of it can be marked.
macro_rules! labels {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$of:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$about])*
        #[allow(missing_docs, reason = "each field is named after where it stands")]
        pub struct $name {
            $($(#[$of])* pub $field: $type,)*
        }

        #[cfg(feature = "pseudo")]
        impl $crate::words::labels::Fixed for $name {
            fn map(&self, mark: fn(&str) -> String) -> Self {
                Self { $($field: $crate::words::labels::Fixed::map(&self.$field, mark),)* }
            }
        }
    };
}
pub(crate) use labels;

/// Fixed words, each of which can be changed.
#[cfg(feature = "pseudo")]
pub trait Fixed {
    /// The same with every word changed. What it makes of them stays for as long as the program runs.
    #[must_use]
    fn map(&self, mark: fn(&str) -> String) -> Self;
}

#[cfg(feature = "pseudo")]
impl Fixed for &'static str {
    fn map(&self, mark: fn(&str) -> String) -> Self {
        mark(self).leak()
    }
}

#[cfg(feature = "pseudo")]
impl<T: Fixed, const COUNT: usize> Fixed for [T; COUNT] {
    fn map(&self, mark: fn(&str) -> String) -> Self {
        self.each_ref().map(|word| word.map(mark))
    }
}

#[cfg(feature = "pseudo")]
impl<T: Fixed> Fixed for &'static [T] {
    fn map(&self, mark: fn(&str) -> String) -> Self {
        let words: Vec<T> = self.iter().map(|word| word.map(mark)).collect();
        words.leak()
    }
}

#[cfg(feature = "pseudo")]
impl<A: Fixed, B: Fixed> Fixed for (A, B) {
    fn map(&self, mark: fn(&str) -> String) -> Self {
        (self.0.map(mark), self.1.map(mark))
    }
}
