//! What a language says on the sheet of what can be taken away.

use crate::model::record::Date;
use crate::state::app_state::Choices;
use crate::state::keeping::Keeping;
use crate::words::labels::labels;
use crate::words::language::Language;
use crate::words::sentence::Sentence;

labels! {
    /// Fixed words.
    pub struct DownloadLabels {
        title: &'static str,
        escape_closes: &'static str,
        /// By view.
        back_to: [&'static str; 4],
        figure: &'static str,
        figure_note: &'static str,
        form: &'static str,
        forms: [&'static str; 2],
        ground: &'static str,
        grounds: [&'static str; 3],
        picture_size: &'static str,
        picture_sizes: [&'static str; 3],
        download_figure: &'static str,
        making: &'static str,
        too_large: &'static str,
        data: &'static str,
        data_note: &'static str,
        csv: &'static str,
        json: &'static str,
        package: &'static str,
        tables: &'static str,
        link: &'static str,
        link_note: &'static str,
        copy_link: &'static str,
        send: &'static str,
        by_hand: &'static str,
        copied: &'static str,
        embed: &'static str,
        embed_note: &'static str,
        embed_says: &'static str,
        copy_snippet: &'static str,
        copy_listener: &'static str,
        offline: &'static str,
        offline_note: &'static str,
        keep: &'static str,
        forget: &'static str,
        one_file: &'static str,
        one_file_note: &'static str,
        cite: &'static str,
        cite_note: &'static str,
        /// Forms of a citation, and the word for copying the first.
        copy_forms: [&'static str; 3],
        cite_first: &'static str,
    }
}

/// What a citation of a view names.
pub struct Cited<'a> {
    /// The view.
    pub choices: &'a Choices,
    /// Its sentence.
    pub title: &'a str,
    /// Its address; empty where it has none.
    pub address: &'a str,
    /// The day on which it is seen.
    pub seen: Option<Date>,
    /// The sources that it rests on, each with who published it.
    pub sources: &'a [String],
    /// The version of the atlas, and that of its data.
    pub versions: [&'static str; 2],
}

/// What is said on the sheet of what can be taken away.
pub trait DownloadLanguage: Language {
    /// Fixed words.
    fn download_labels(&self) -> &'static DownloadLabels;
    /// What a view shows, in few words: "heroin, 2010, by weight, map".
    fn shown(&self, choices: &Choices) -> String;
    /// What is taken, and where it is made.
    fn taken(&self, choices: &Choices) -> Sentence;
    /// What a figure is as a file: a drawing of so many bytes, or a picture.
    fn figure_size(&self, picture: bool, bytes: usize) -> String;
    /// A number of rows and the size of their file.
    fn rows(&self, rows: usize, bytes: usize) -> String;
    /// A size: "74 KB".
    fn size(&self, bytes: u32) -> String;
    /// What the package holds: its tables, its size, its version, its terms.
    fn package(&self, tables: usize, bytes: u32, version: &'static str) -> String;
    /// What has become of keeping the atlas, and what can be done.
    fn keeping(&self, keeping: Keeping) -> &'static str;
    /// What the one file is, with its size.
    fn one_file(&self, bytes: u32) -> String;
    /// Citations of a view: text, BibTeX, RIS.
    fn view_citations(&self, cited: &Cited) -> [String; 3];
}
