//! Which parts of a link were ignored, cut to what can be shown.

/// Most names that a notice lists.
pub const MOST_NAMES: usize = 5;
/// Most characters of a notice's list of names.
pub const MOST_CHARACTERS: usize = 120;

/// A parameter that was ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// A key that does not exist.
    Unknown(String),
    /// A known key with a broken value; what it may be.
    Broken(&'static str),
    /// A known key given again.
    Repeated(&'static str),
    /// A member of a list that does not exist.
    Member(&'static str, String),
    /// A claim whose number is retired, and the one that says the same: nothing is ignored, but another number shows.
    Renamed(String, String),
}

impl Ignored {
    /// Its name as shown: printable, and cut.
    pub fn name(&self) -> String {
        match self {
            Self::Unknown(key) => printable(key, 24),
            Self::Broken(key) | Self::Repeated(key) => (*key).to_owned(),
            Self::Renamed(old, _) => old.clone(),
            Self::Member(key, member) => format!("{key} ({})", printable(member, 16)),
        }
    }
}

/// The text with control and direction characters left out, cut to `most` characters.
fn printable(text: &str, most: usize) -> String {
    let mut clean: String = text
        .chars()
        .map(|character| {
            if is_plain(character) {
                character
            } else {
                '\u{fffd}'
            }
        })
        .take(most + 1)
        .collect();
    if clean.chars().count() > most {
        clean = clean.chars().take(most - 1).collect();
        clean.push('…');
    }
    if clean.trim().is_empty() {
        "(no name)".to_owned()
    } else {
        clean
    }
}

/// Letters, digits and signs that have a shape of their own; no control and no direction characters.
const fn is_plain(character: char) -> bool {
    matches!(character,
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2fff}' | '\u{3001}'..='\u{d7ff}')
        && !matches!(character, '\u{300}'..='\u{36f}' | '\u{61c}' | '\u{2000}'..='\u{206f}')
}

/// The names to show, at most five and 120 characters, and how many are left out.
pub fn names(ignored: &[Ignored]) -> (Vec<String>, usize) {
    let mut shown: Vec<String> = Vec::new();
    let mut length = 0;
    let mut distinct: Vec<String> = Vec::new();
    for name in ignored.iter().map(Ignored::name) {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    for name in distinct.iter().take(MOST_NAMES) {
        length += name.chars().count() + 2;
        if length > MOST_CHARACTERS {
            break;
        }
        shown.push(name.clone());
    }
    let left = distinct.len() - shown.len();
    (shown, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_most_five_names_and_the_rest_is_counted() {
        let many: Vec<Ignored> = (0..50)
            .map(|n| Ignored::Unknown(format!("key{n}")))
            .collect();
        let (shown, left) = names(&many);
        assert_eq!((shown.len(), left), (5, 45));
    }

    #[test]
    fn a_long_or_unprintable_name_is_cut_and_cleaned() {
        let long = Ignored::Unknown("x".repeat(10_000)).name();
        assert_eq!(long.chars().count(), 24);
        assert_eq!(
            Ignored::Unknown("\u{202e}\0".into()).name(),
            "\u{fffd}\u{fffd}"
        );
        assert_eq!(Ignored::Unknown(String::new()).name(), "(no name)");
    }
}
