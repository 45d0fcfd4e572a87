//! What a language says of the masthead, the notice, and what stands before the program has started.

use crate::state::notice::Ignored;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct ShellLabels {
        title: &'static str,
        subtitle: &'static str,
        view: &'static str,
        views: [&'static str; 4],
        theme: &'static str,
        themes: [&'static str; 3],
        share: &'static str,
        share_copied: &'static str,
        share_by_hand: &'static str,
        share_link: &'static str,
        skip: &'static str,
        notice: &'static str,
        dismiss_notice: &'static str,
        loading: &'static str,
        further_missing: &'static str,
        try_again: &'static str,
    }
}

/// What is said in the masthead, the notice, and what stands before the program has started.
pub trait ShellLanguage: Language {
    /// Fixed words.
    fn shell_labels(&self) -> &'static ShellLabels;
    /// The notice about ignored parts of a link.
    fn ignored(&self, ignored: &[Ignored]) -> String;
}
