//! English: the sheet of what can be taken away.

use crate::model::evidence::reference::Reference;
use crate::model::measure::Measure;
use crate::state::app_state::Choices;
use crate::state::choice::View;
use crate::state::keeping::Keeping;
use crate::words::download::{Cited, DownloadLabels, DownloadLanguage};
use crate::words::en::english::{English, NUMBERS};
use crate::words::language::Language as _;
use crate::words::sentence::Sentence;

/// Who makes the atlas, and what it is, as `CITATION.cff` has them.
const MAKERS: &str = "The Northern Route maintainers";
const ATLAS: &str = "Northern Route: an interactive atlas of opiate seizures, corridors and cooperation in Central Asia";

static LABELS: DownloadLabels = DownloadLabels {
    title: "Download and share",
    escape_closes: "Escape closes",
    back_to: [
        "Back to the map",
        "Back to the chart",
        "Back to the table",
        "Back to the evidence",
    ],
    figure: "Figure",
    figure_note: "with title, legend, caveat, sources",
    form: "Form",
    forms: ["SVG", "PNG"],
    ground: "Ground",
    grounds: ["paper", "night", "white, for print"],
    picture_size: "Size",
    picture_sizes: ["1,600 × 1,200", "3,200 × 2,400", "6,400 × 4,800"],
    download_figure: "Download figure",
    making: "Making the picture…",
    too_large: "This device cannot make a picture of this size. Take a smaller one, or the SVG, which fits any.",
    data: "Data",
    data_note: "with claim, source, unit, period",
    csv: "CSV of this view",
    json: "JSON of this view",
    package: "All data, as a package",
    tables: "Single tables",
    link: "Link",
    link_note: "this view, exactly",
    copy_link: "Copy link",
    send: "Send",
    by_hand: "This browser does not let the page copy. Copy the marked text by hand.",
    copied: "Copied",
    embed: "Embed",
    embed_note: "the live view in your page",
    embed_says: "The frame tells its height, and the listener, once in your page, lets every frame follow. No cookies; works sandboxed.",
    copy_snippet: "Copy snippet",
    copy_listener: "Copy listener",
    offline: "Offline",
    offline_note: "without a network",
    keep: "Keep for offline use",
    forget: "Remove the kept files",
    one_file: "One file",
    one_file_note: "for a stick, no network",
    cite: "Cite",
    cite_note: "this view",
    copy_forms: ["Copy", "BibTeX", "RIS"],
    cite_first: "Cite UNODC first, for the figures; see the sources of this view.",
};

/// The view by its name and what it shows: "Heroin, 2010".
fn named(choices: &Choices) -> String {
    if choices.view == View::Evidence {
        let page = choices
            .reference
            .map_or_else(|| choices.page.key().to_owned(), Reference::name);
        return format!("Evidence, {page}");
    }
    let drug = English.labels().drugs[choices.drug as usize];
    format!("{drug}, {}", English.period(choices.time))
}

impl DownloadLanguage for English {
    fn download_labels(&self) -> &'static DownloadLabels {
        &LABELS
    }

    fn shown(&self, choices: &Choices) -> String {
        if choices.view == View::Evidence {
            return named(choices).to_lowercase();
        }
        let measure = match choices.measure {
            Measure::Weight => "by weight",
            Measure::Equivalent => "as heroin equivalent",
            Measure::Share => "as a share of the flow",
        };
        let drug = English.choice(choices.drug);
        let time = English.period(choices.time);
        let view = choices.view.key();
        format!("{drug}, {time}, {measure}, {view}")
    }

    fn taken(&self, choices: &Choices) -> Sentence {
        let mut sentence = Sentence::default();
        sentence
            .plain("What you take is what you see: ")
            .strong(self.shown(choices))
            .plain(". Everything is made on this device.");
        sentence
    }

    fn figure_size(&self, picture: bool, bytes: usize) -> String {
        if picture {
            "A picture, made on this device.".to_owned()
        } else {
            format!("A drawing that fits any size, {}.", self.size(bytes as u32))
        }
    }

    fn rows(&self, rows: usize, bytes: usize) -> String {
        let noun = if rows == 1 { "row" } else { "rows" };
        format!(
            "{} {noun}, {}",
            NUMBERS.whole(rows as u64),
            self.size(bytes as u32)
        )
    }

    fn size(&self, bytes: u32) -> String {
        match bytes {
            0..=999 => format!("{bytes} bytes"),
            1_000..=999_499 => format!("{} KB", (bytes + 500) / 1_000),
            _ => {
                let tenths = (u64::from(bytes) + 50_000) / 100_000;
                format!("{}.{} MB", tenths / 10, tenths % 10)
            }
        }
    }

    fn package(&self, tables: usize, bytes: u32, version: &'static str) -> String {
        let size = self.size(bytes);
        format!(
            "{tables} tables, {size}, version {version}. Described for machines. UNODC’s data may not be sold."
        )
    }

    fn keeping(&self, keeping: Keeping) -> &'static str {
        match keeping {
            Keeping::Unable => {
                "This browser does not keep the atlas here. Take it as one file, or open it by https outside a frame."
            }
            Keeping::Saving => "Not kept, since this browser saves data.",
            Keeping::Fetching => "Fetching what is not here yet…",
            Keeping::Kept => {
                "Ready for offline use: every view opens without a network. Only the atlas’s own files are kept."
            }
            Keeping::Full => {
                "This device has no room left for the files. Make some, then try again."
            }
            Keeping::Cut => "Not all files could be fetched. Check the connection, then try again.",
            Keeping::Removed => "Removed. The next visit keeps them again.",
        }
    }

    fn one_file(&self, bytes: u32) -> String {
        let size = self.size(bytes);
        format!("{size}: the whole atlas in one page; opens by double-click")
    }

    fn view_citations(&self, cited: &Cited) -> [String; 3] {
        let Cited { title, address, .. } = *cited;
        let [atlas, data] = cited.versions;
        let shown = named(cited.choices);
        let sources = cited.sources.join("; ");
        let year = cited
            .seen
            .map_or_else(String::new, |day| day.year().to_string());
        let dated = |before: &str, after: &str| {
            cited.seen.map_or_else(String::new, |day| {
                format!("{before}{}{after}", self.date(Some(day)))
            })
        };
        let of_year = if year.is_empty() {
            String::new()
        } else {
            format!(" ({year})")
        };
        let at = if address.is_empty() {
            String::new()
        } else {
            format!(" {address}")
        };
        let data = if sources.is_empty() {
            format!("Data, version {data}")
        } else {
            format!("Data, version {data}: {sources}")
        };
        let note = format!("{shown}. {title} {data}");
        let plain = format!(
            "{MAKERS}{of_year}: {ATLAS}, version {atlas}. {shown}. {data}.{at}{}",
            dated(" (seen ", ")")
        );
        let bibtex = format!(
            "@misc{{northern-route,\n  author = {{{{{MAKERS}}}}},\n  title = {{{ATLAS}}},\n  year = {{{year}}},\n  version = {{{atlas}}},\n  url = {{{address}}},\n  note = {{{note}{}}}\n}}",
            dated(". Seen ", "")
        );
        let ris = format!(
            "TY  - DATA\nAU  - {MAKERS}\nTI  - {ATLAS}\nPY  - {year}\nET  - {atlas}\nUR  - {address}\nN1  - {note}{}\nER  - ",
            dated(". Seen ", "")
        );
        [plain, bibtex, ris]
    }
}
