//! The pseudo-language: the scrambled list.

use std::sync::OnceLock;

use crate::model::evidence::placed::Placed;
use crate::model::evidence::scrambled_list::{Argument, Tolerance};
use crate::words::en::english::English;
use crate::words::evidence::puzzle::{PuzzleLabels, PuzzleLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl PuzzleLanguage for Pseudo {
    fn puzzle_labels(&self) -> &'static PuzzleLabels {
        static MARKED: OnceLock<PuzzleLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.puzzle_labels().map(mark))
    }

    fn argument(&self, argument: Argument) -> &'static str {
        fixed(English.argument(argument))
    }

    fn argument_rule(&self, argument: Argument) -> &'static str {
        fixed(English.argument_rule(argument))
    }

    fn orders_left(&self, orders: u64, all: u64) -> String {
        mark(&English.orders_left(orders, all))
    }

    fn orders_alone(&self, orders: u64) -> String {
        mark(&English.orders_alone(orders))
    }

    fn tolerance(&self, tolerance: Tolerance) -> String {
        mark(&English.tolerance(tolerance))
    }

    fn short_year(&self, year: u16) -> String {
        mark(&English.short_year(year))
    }

    fn list_cells(
        &self,
        year: u16,
        printed: f64,
        possible: &[f64],
        series: (f64, bool),
        placed: Placed,
    ) -> [String; 6] {
        English
            .list_cells(year, printed, possible, series, placed)
            .map(|text| mark(&text))
    }
}
