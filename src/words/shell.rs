//! What a language says of the masthead, the notice, and what stands before the program has started.

use crate::model::record::Corridor;
use crate::model::statement::Question;
use crate::state::choice::View;
use crate::state::notice::Ignored;
use crate::state::versus::Versus;
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
        share_link: &'static str,
        download: &'static str,
        skip: &'static str,
        notice: &'static str,
        dismiss_notice: &'static str,
        loading: &'static str,
        further_missing: &'static str,
        try_again: &'static str,
    }
}

labels! {
    /// Fixed words of the page around the program, which the site is written with.
    pub struct PageLabels {
        /// Of the page, and of the data.
        title: &'static str,
        /// What the page is, for those who list it.
        description: &'static str,
        /// Where there are no scripts.
        no_script: &'static str,
        /// Where there are no styles.
        unstyled: &'static str,
        /// Until what a link asks for is there.
        waits: &'static str,
        /// Where the interactive part does not start.
        no_start: &'static str,
        /// Where it has broken down too often.
        broken: &'static str,
        reload: &'static str,
        dismiss: &'static str,
        /// What a newer version is offered with.
        newer: &'static str,
        take_newer: &'static str,
        /// From the page of another to this one.
        whole: &'static str,
        /// What the data are, for machines.
        dataset: &'static str,
        /// Under which terms.
        terms_of_use: &'static str,
    }
}

/// What the title of the window says beside the view.
#[derive(Clone, Debug, PartialEq)]
pub struct Titled<'a> {
    /// The open page of the evidence, claim or contradiction.
    pub page: Option<&'a str>,
    /// The open corridor.
    pub corridor: Option<&'static Corridor>,
    /// What is looked at.
    pub question: Question,
    /// What it is compared with.
    pub versus: Option<Versus>,
}

/// What is said in the masthead, the notice, and what stands before the program has started.
pub trait ShellLanguage: Language {
    /// Fixed words.
    fn shell_labels(&self) -> &'static ShellLabels;
    /// Fixed words of the page around the program.
    fn page_labels(&self) -> &'static PageLabels;
    /// What the title of the window says beside the view, what tells it from others first.
    fn titled(&self, titled: &Titled) -> String;
    /// The title of the window.
    fn window(&self, titled: String, view: View) -> String;
    /// The notice about ignored parts of a link.
    fn ignored(&self, ignored: &[Ignored]) -> String;
}
