//! English: the masthead, the notice, and what stands before the program has started.

use crate::state::notice::{self, Ignored};
use crate::words::en::english::English;
use crate::words::shell::{ShellLabels, ShellLanguage};

static LABELS: ShellLabels = ShellLabels {
    title: "Northern Route",
    subtitle: "What is known, and how well it is known, about opiates crossing Central Asia",
    view: "View",
    views: ["Map", "Chart", "Table", "Evidence"],
    theme: "Theme",
    themes: ["System", "Light", "Dark"],
    share: "Share",
    share_copied: "Link copied. It opens exactly this view.",
    share_by_hand: "This browser does not let the page copy. Copy the link by hand:",
    share_link: "Link to this view",
    skip: "Skip to the view",
    notice: "Notice about the link",
    dismiss_notice: "Dismiss notice",
    loading: "Fetching…",
    further_missing: "This part could not be fetched. Check the connection.",
    try_again: "Try again",
};

impl ShellLanguage for English {
    fn shell_labels(&self) -> &'static ShellLabels {
        &LABELS
    }

    fn ignored(&self, ignored: &[Ignored]) -> String {
        let (renamed, ignored): (Vec<Ignored>, Vec<Ignored>) = ignored
            .iter()
            .cloned()
            .partition(|part| matches!(part, Ignored::Renamed(..)));
        let mut said = String::new();
        if let Some(Ignored::Renamed(old, new)) = renamed.first() {
            said = format!("{old} says the same as {new} and is retired: {new} is shown. ");
        }
        if ignored.is_empty() {
            return said.trim_end().to_owned();
        }
        let (names, more) = notice::names(&ignored);
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        format!(
            "{said}Ignored in the link: {}{rest}. The rest is shown.",
            names.join(", ")
        )
    }
}
