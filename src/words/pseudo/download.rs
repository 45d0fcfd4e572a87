//! The pseudo-language: the sheet of what can be taken away.

use std::sync::OnceLock;

use crate::state::app_state::Choices;
use crate::state::keeping::Keeping;
use crate::words::download::{Cited, DownloadLabels, DownloadLanguage};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark, marked_sentence};
use crate::words::sentence::Sentence;

impl DownloadLanguage for Pseudo {
    fn download_labels(&self) -> &'static DownloadLabels {
        static MARKED: OnceLock<DownloadLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.download_labels().map(mark))
    }

    fn shown(&self, choices: &Choices) -> String {
        mark(&English.shown(choices))
    }

    fn figure_size(&self, picture: bool, bytes: usize) -> String {
        mark(&English.figure_size(picture, bytes))
    }

    fn rows(&self, rows: usize, bytes: usize) -> String {
        mark(&English.rows(rows, bytes))
    }

    fn size(&self, bytes: u32) -> String {
        mark(&English.size(bytes))
    }

    fn package(&self, tables: usize, bytes: u32, version: &'static str) -> String {
        mark(&English.package(tables, bytes, version))
    }

    fn taken(&self, choices: &Choices) -> Sentence {
        marked_sentence(English.taken(choices))
    }

    fn keeping(&self, keeping: Keeping) -> &'static str {
        fixed(English.keeping(keeping))
    }

    fn one_file(&self, bytes: u32) -> String {
        mark(&English.one_file(bytes))
    }

    fn view_citations(&self, cited: &Cited) -> [String; 3] {
        English.view_citations(cited).map(|text| mark(&text))
    }
}
