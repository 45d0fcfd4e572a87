//! The pseudo-language: supply.

use std::sync::OnceLock;

use crate::model::evidence::record::Row;
use crate::model::layers::supply::Supply;
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::supply::{SupplyLabels, SupplyLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark, marked};

impl SupplyLanguage for Pseudo {
    fn supply_labels(&self) -> &'static SupplyLabels {
        static MARKED: OnceLock<SupplyLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.supply_labels().map(mark))
    }

    fn supply_sentence(&self, period: Period, supply: &Supply) -> String {
        mark(&English.supply_sentence(period, supply))
    }

    fn supply_tick(&self, value: f64, unit: &'static str) -> String {
        mark(&English.supply_tick(value, unit))
    }

    fn supply_cells(&self, year: u16, figures: [Option<&Row>; 4]) -> Vec<String> {
        marked(English.supply_cells(year, figures))
    }
}
