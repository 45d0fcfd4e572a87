//! The pseudo-language: chart.

use std::sync::OnceLock;

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::record::Outlier;
use crate::words::chart::{ChartLabels, ChartLanguage, Counted, VintageLabels};
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

    fn panel_figure(&self, mass: Grams, counted: Counted) -> String {
        mark(&English.panel_figure(mass, counted))
    }

    fn doubt_of(&self, row: &Outlier) -> String {
        mark(&English.doubt_of(row))
    }

    fn tick(&self, mass: Grams) -> String {
        mark(&English.tick(mass))
    }

    fn vintage_of(&self, country: Country, drug: Drug) -> String {
        mark(&English.vintage_of(country, drug))
    }

    fn two_totals(&self, article: f64, read_in: Option<&str>, series: Grams) -> String {
        mark(&English.two_totals(article, read_in, series))
    }

    fn chart_note(&self, top: &str, two: bool) -> String {
        mark(&English.chart_note(top, two))
    }
}
