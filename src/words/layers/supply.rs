//! What a language says of poppy and opium in Afghanistan.

use crate::model::evidence::record::Row;
use crate::model::layers::supply::Supply;
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the supply band and its block.
    pub struct SupplyLabels {
        /// Title of the block.
        title: &'static str,
        /// That no cause is shown.
        beside: &'static str,
        /// What the two rows of the band show, and the same on a phone.
        strips: [&'static str; 2],
        short: [&'static str; 2],
        /// Beside the mark of a ban.
        ban: &'static str,
        /// What the forms of the band mean.
        key: &'static str,
        /// Caption of the table, and heads of its columns.
        caption: &'static str,
        heads: [&'static str; 6],
        /// Title of the contradictions.
        disputed: &'static str,
    }
}

/// What a language says of supply.
pub trait SupplyLanguage: Language {
    /// Fixed words.
    fn supply_labels(&self) -> &'static SupplyLabels;
    /// What happened upstream in a period, and what the five republics seized in it.
    fn supply_sentence(&self, period: Period, supply: &Supply) -> String;
    /// A line of the band's scale: "200,000 ha".
    fn supply_tick(&self, value: f64, unit: &'static str) -> String;
    /// A year of the table: its figures in the order of `Measured`, and the remarks on them.
    fn supply_cells(&self, year: u16, figures: [Option<&Row>; 4]) -> Vec<String>;
}
