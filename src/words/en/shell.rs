//! English: the masthead, the notice, and what stands before the program has started.

use crate::state::choice::View;
use crate::state::notice::{self, Ignored};
use crate::state::versus::Versus;
use crate::words::en::english::English;
use crate::words::language::Language as _;
use crate::words::plate::PlateLanguage as _;
use crate::words::shell::{PageLabels, ShellLabels, ShellLanguage, Titled};

static LABELS: ShellLabels = ShellLabels {
    title: "Northern Route",
    subtitle: "What is known, and how well it is known, about opiates crossing Central Asia",
    view: "View",
    views: ["Map", "Chart", "Table", "Evidence"],
    theme: "Theme",
    themes: ["System", "Light", "Dark"],
    share: "Share",
    share_copied: "Link copied. It opens exactly this view.",
    share_link: "Link to this view",
    download: "Download",
    skip: "Skip to the view",
    notice: "Notice about the link",
    dismiss_notice: "Dismiss notice",
    loading: "Fetching…",
    further_missing: "This part could not be fetched. Check the connection.",
    try_again: "Try again",
};

static PAGE_LABELS: PageLabels = PageLabels {
    title: "Northern Route: opiates crossing Central Asia",
    description: "An interactive atlas of opiate seizures, corridors and cooperation in Central Asia, 1990 to 2019: every figure with its source, every gap said.",
    no_script: "This page shows the year 2006. With scripting on, it also lets you change year, drug and country, zoom the map, read charts and tables for 1990 to 2023, and open the evidence: claims, contradictions, checks.",
    unstyled: "The styles of this page are kept out here, by the host’s policy or by the browser, and so may be what makes it interactive.",
    waits: "Loading what this link asks for. Until then the page shows the year 2006.",
    no_start: "The interactive part could not start, so this page shows the year 2006 only. Reload it, or use a browser with WebAssembly.",
    broken: "This page has broken down several times. What it shows may be out of date; its address is right.",
    reload: "Reload",
    dismiss: "Dismiss",
    newer: "A newer version of the atlas is here.",
    take_newer: "Load it",
    whole: "Open in Northern Route ›",
    dataset: "Opiate seizures in Central Asia 1990 to 2019 by country, drug and year, with the claims, estimates and contradictions around them, each with its source.",
    terms_of_use: "CC BY 4.0 covers the atlas’s own selection, wording, verdicts and checks. Each figure keeps the terms of its source; UNODC does not endorse this work.",
};

impl ShellLanguage for English {
    fn shell_labels(&self) -> &'static ShellLabels {
        &LABELS
    }

    fn page_labels(&self) -> &'static PageLabels {
        &PAGE_LABELS
    }

    fn titled(&self, titled: &Titled) -> String {
        let mut parts = Vec::new();
        parts.extend(titled.page.map(str::to_owned));
        parts.extend(titled.corridor.map(|corridor| self.corridor(corridor)));
        let country = titled.question.country;
        parts.extend(country.map(|country| self.country(country).to_owned()));
        let mut seized = self.seized_title(&titled.question);
        if let Some(versus) = titled.versus {
            seized.push_str(" against ");
            match versus {
                Versus::Time(period) => seized.push_str(&self.period(period)),
                Versus::Country(country) => seized.push_str(self.country(country)),
                Versus::Drug(choice) => seized.push_str(self.choice(choice)),
            }
        }
        parts.push(seized);
        parts.join(" – ")
    }

    fn window(&self, mut titled: String, view: View) -> String {
        for part in [LABELS.views[view as usize], LABELS.title] {
            titled.push_str(" – ");
            titled.push_str(part);
        }
        titled
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
