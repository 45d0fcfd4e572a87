//! What became of something that loads later, and what to say until it is here.

use yew::prelude::*;

use crate::view::kit::markup::markup;
use crate::words::language::language;
use crate::words::shell::ShellLanguage as _;

/// What became of something that loads later.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Loading<T> {
    /// Nobody has asked.
    #[default]
    Unasked,
    /// It has been asked for.
    Asked,
    /// It is here.
    Here(T),
    /// It could not be had.
    Missing,
}

impl<T> Loading<T> {
    /// It has come, or could not be had.
    pub fn arrived(found: Option<T>) -> Self {
        found.map_or(Self::Missing, Self::Here)
    }

    /// Itself, if it is here.
    pub const fn here(&self) -> Option<&T> {
        match self {
            Self::Here(found) => Some(found),
            _ => None,
        }
    }

    /// Whether it could not be had.
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// Takes it as asked for; whether it has to be fetched now.
    pub fn ask(&mut self) -> bool {
        let first = matches!(self, Self::Unasked);
        if first {
            *self = Self::Asked;
        }
        first
    }

    /// Lets what could not be had be asked for again.
    pub fn again(&mut self) {
        if self.is_missing() {
            *self = Self::Unasked;
        }
    }
}

/// Says that something could not be fetched, with a button that asks for it again.
pub fn missing(what: &'static str, retry: &Callback<MouseEvent>) -> Html {
    markup! {
        <p class="loading" role="alert">
            {what}{" "}
            <button type="button" class="text-button" onclick={retry.clone()}>{language().shell_labels().try_again}</button>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_asked_for_again_and_what_is_here_is_not() {
        let mut file = Loading::Unasked;
        assert!(file.ask());
        assert!(!file.ask(), "it is on its way");
        file = Loading::arrived(None);
        assert!(!file.ask(), "nobody has asked again");
        file.again();
        assert!(file.ask());
        file = Loading::arrived(Some(7));
        file.again();
        assert!(!file.ask());
        assert_eq!(file.here(), Some(&7));
    }
}
