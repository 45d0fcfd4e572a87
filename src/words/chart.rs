//! What a language says of the chart.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::query::{Lack, Share};
use crate::model::record::Outlier;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct ChartLabels {
        chart_titles: [&'static str; 4],
        doubts: &'static str,
        not_corrected: &'static str,
    }
}

labels! {
    /// Fixed words of the two vintages.
    pub struct VintageLabels {
        title: &'static str,
        note: &'static str,
    }
}

/// What the measure makes of a weight beside a panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Counted {
    /// Nothing else.
    AsSeized,
    /// A weight of heroin that it counts as.
    Heroin(Grams),
    /// Its share of the flow.
    Share(Share),
    /// No share, and why.
    Lack(Lack),
}

/// What is said in the chart.
pub trait ChartLanguage: Language {
    /// Fixed words.
    fn chart_labels(&self) -> &'static ChartLabels;
    /// Fixed words of the two vintages.
    fn vintage_labels(&self) -> &'static VintageLabels;
    /// A figure beside a panel: the weight that its bars draw, and what the measure makes of it.
    fn panel_figure(&self, mass: Grams, counted: Counted) -> String;
    /// Whose value is to be doubted: "Turkmenistan 1997", with the drug where there are several.
    fn doubt_of(&self, row: &Outlier) -> String;
    /// A weight at the end or the middle of the scale: in tonnes from one on.
    fn tick(&self, mass: Grams) -> String;
    /// What a drawing of two vintages is of: "Kazakhstan, heroin".
    fn vintage_of(&self, country: Country, drug: Drug) -> String;
    /// A total of the article as it prints it, or as a broken number is read in a contradiction, and that of the series.
    fn two_totals(&self, article: f64, read_in: Option<&str>, series: Grams) -> String;
    /// How to read the chart, whose scale ends at a weight; for two drugs, bars go up and down.
    fn chart_note(&self, top: &str, two: bool) -> String;
}
