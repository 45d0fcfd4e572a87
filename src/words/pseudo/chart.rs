//! The pseudo-language: chart.

use std::sync::OnceLock;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::reading::Reading;
use crate::model::record::Outlier;
use crate::model::statement::Question;
use crate::state::form::Form;
use crate::words::chart::{
    ChartLabels, ChartLanguage, FigureLine, FigureOf, LineOf, VintageLabels,
};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl ChartLanguage for Pseudo {
    fn chart_labels(&self) -> &'static ChartLabels {
        static MARKED: OnceLock<ChartLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.chart_labels().map(mark))
    }

    fn vintage_labels(&self) -> &'static VintageLabels {
        static MARKED: OnceLock<VintageLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.vintage_labels().map(mark))
    }

    fn chart_title(&self, question: &Question, form: Form) -> String {
        mark(&English.chart_title(question, form))
    }

    fn share_title(
        &self,
        question: &Question,
        majority: Option<(Country, usize, usize)>,
        whole: usize,
    ) -> String {
        mark(&English.share_title(question, majority, whole))
    }

    fn panels_note(&self, own: bool, top: f64, measure: Measure) -> String {
        mark(&English.panels_note(own, top, measure))
    }

    fn panel_name(&self, whose: &str, lines: &[LineOf], top: f64, measure: Measure) -> String {
        mark(&English.panel_name(whose, lines, top, measure))
    }

    fn reading(&self, reading: Reading) -> String {
        mark(&English.reading(reading))
    }

    fn panel_figure(
        &self,
        reading: Reading,
        of: FigureLine,
        reported: Option<(usize, usize)>,
    ) -> String {
        mark(&English.panel_figure(reading, of, reported))
    }

    fn tick(&self, number: f64, measure: Measure, unit: bool) -> String {
        mark(&English.tick(number, measure, unit))
    }

    fn zoom(&self, times: f64) -> String {
        mark(&English.zoom(times))
    }

    fn peak_in(&self, reading: Reading, year: u16) -> String {
        mark(&English.peak_in(reading, year))
    }

    fn year_of(
        &self,
        year: u16,
        country: Option<Country>,
        figures: &[FigureOf],
        doubted: bool,
    ) -> String {
        mark(&English.year_of(year, country, figures, doubted))
    }

    fn shares_of(
        &self,
        year: u16,
        figures: Option<&[(Country, f64, usize)]>,
        reporters: usize,
        covered: bool,
    ) -> String {
        mark(&English.shares_of(year, figures, reporters, covered))
    }

    fn index_of(&self, year: u16, figures: &[(Country, Option<f64>, Reading)]) -> String {
        mark(&English.index_of(year, figures))
    }

    fn largest_share(&self, largest: Option<(Country, f64)>, reporters: usize) -> String {
        mark(&English.largest_share(largest, reporters))
    }

    fn in_year(&self, year: u16) -> String {
        mark(&English.in_year(year))
    }

    fn of_five(&self, reporters: usize) -> String {
        mark(&English.of_five(reporters))
    }

    fn whole_percent(&self, part: f64) -> String {
        mark(&English.whole_percent(part))
    }

    fn doubt_of(&self, row: &Outlier) -> String {
        mark(&English.doubt_of(row))
    }

    fn vintage_of(&self, country: Country, drug: Drug) -> String {
        mark(&English.vintage_of(country, drug))
    }

    fn two_totals(&self, article: f64, read_in: Option<&str>, series: Grams) -> String {
        mark(&English.two_totals(article, read_in, series))
    }
}
