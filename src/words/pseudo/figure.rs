//! The pseudo-language: figures for publication.

use std::sync::OnceLock;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::record::Source;
use crate::model::statement::Question;
use crate::state::form::Form;
use crate::state::versus::Versus;
use crate::words::en::english::English;
use crate::words::figure::{FigureLabels, FigureLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl FigureLanguage for Pseudo {
    fn figure_labels(&self) -> &'static FigureLabels {
        static MARKED: OnceLock<FigureLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.figure_labels().map(mark))
    }

    fn deck(&self, question: &Question) -> String {
        mark(&English.deck(question))
    }

    fn chart_deck(&self, question: &Question, form: Form, versus: Option<Versus>) -> String {
        mark(&English.chart_deck(question, form, versus))
    }

    fn peaked(&self, question: &Question, peaks: &[(Country, u16, bool)]) -> String {
        mark(&English.peaked(question, peaks))
    }

    fn years_with_value(&self, years: usize) -> String {
        mark(&English.years_with_value(years))
    }

    fn doubted(&self, values: &[String]) -> String {
        mark(&English.doubted(values))
    }

    fn figure_row(&self, country: Country, drug: Drug) -> String {
        mark(&English.figure_row(country, drug))
    }

    fn figure_total(&self, choice: DrugChoice, reported: (usize, usize), several: bool) -> String {
        mark(&English.figure_total(choice, reported, several))
    }

    fn figure_years(&self, choice: DrugChoice, first: u16, last: u16) -> String {
        mark(&English.figure_years(choice, first, last))
    }

    fn in_evidence(&self, ids: &[String]) -> String {
        mark(&English.in_evidence(ids))
    }

    fn figure_sources(&self, sources: &[&Source]) -> String {
        mark(&English.figure_sources(sources))
    }

    fn figure_version(&self, versions: [&str; 2]) -> String {
        mark(&English.figure_version(versions))
    }
}
