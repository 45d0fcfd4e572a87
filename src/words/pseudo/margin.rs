//! The pseudo-language: margin.

use std::sync::OnceLock;

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::period::Period;
use crate::model::record::{Corridor, Denominator, Flow, Later};
use crate::model::statement::{Estimated, Question, Remark};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::margin::{
    LaterLabels, LensLabels, MarginLabels, MarginLanguage, SelectionLabels, TableRows,
};
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl MarginLanguage for Pseudo {
    fn margin_labels(&self) -> &'static MarginLabels {
        static MARKED: OnceLock<MarginLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.margin_labels().map(mark))
    }

    fn selection_labels(&self) -> &'static SelectionLabels {
        static MARKED: OnceLock<SelectionLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.selection_labels().map(mark))
    }

    fn later_labels(&self) -> &'static LaterLabels {
        static MARKED: OnceLock<LaterLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.later_labels().map(mark))
    }

    fn lens_labels(&self) -> &'static LensLabels {
        static MARKED: OnceLock<LensLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.lens_labels().map(mark))
    }

    fn remark(&self, remark: &Remark) -> String {
        mark(&English.remark(remark))
    }

    fn ranked_title(&self, question: &Question) -> String {
        mark(&English.ranked_title(question))
    }

    fn and_more(&self, count: usize) -> String {
        mark(&English.and_more(count))
    }

    fn reported(&self, counts: &[(usize, usize)]) -> String {
        mark(&English.reported(counts))
    }

    fn one_scale(&self, period: Period) -> String {
        mark(&English.one_scale(period))
    }

    fn how_bars(&self, drug: Drug, top: Grams) -> String {
        mark(&English.how_bars(drug, top))
    }

    fn series_key(&self, of_five: bool) -> Vec<(&'static str, Option<Drug>)> {
        English
            .series_key(of_five)
            .into_iter()
            .map(|(text, drug)| (fixed(text), drug))
            .collect()
    }

    fn figure_aside(&self, part: Option<(f64, bool)>, years: Option<(usize, usize)>) -> String {
        mark(&English.figure_aside(part, years))
    }

    fn figures_title(&self, period: Period) -> String {
        mark(&English.figures_title(period))
    }

    fn corridor_title(&self, corridor: &Corridor) -> String {
        mark(&English.corridor_title(corridor))
    }

    fn corridor_published(&self, corridor: &Corridor) -> String {
        mark(&English.corridor_published(corridor))
    }

    fn corridor_flow(&self, flow: &Flow) -> String {
        mark(&English.corridor_flow(flow))
    }

    fn later_line(&self, row: &Later) -> String {
        mark(&English.later_line(row))
    }

    fn table_rows_head(&self, country: Country, drug: Drug, rows: &TableRows) -> String {
        mark(&English.table_rows_head(country, drug, rows))
    }

    fn table_rows(&self, rows: &TableRows) -> String {
        mark(&English.table_rows(rows))
    }

    fn lens_share(&self, estimated: &Estimated) -> String {
        mark(&English.lens_share(estimated))
    }

    fn lens_seized(&self, estimated: &Estimated, period: Period) -> String {
        mark(&English.lens_seized(estimated, period))
    }

    fn lens_flow(&self, estimated: &Estimated, period: Period) -> String {
        mark(&English.lens_flow(estimated, period))
    }

    fn lens_dots(&self, low: f64, high: f64) -> String {
        mark(&English.lens_dots(low, high))
    }

    fn lens_other(&self, row: &Denominator) -> String {
        mark(&English.lens_other(row))
    }

    fn lens_ratio(&self, ratio: f64) -> String {
        mark(&English.lens_ratio(ratio))
    }

    fn lens_with_opium(&self, share: f64, under: bool) -> String {
        mark(&English.lens_with_opium(share, under))
    }

    fn lens_even(&self, ratio: f64) -> String {
        mark(&English.lens_even(ratio))
    }
}
