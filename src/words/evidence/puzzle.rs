//! What a language says of the scrambled list.

use crate::model::evidence::placed::Placed;
use crate::model::evidence::scrambled_list::{Argument, Tolerance};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the scrambled list.
    pub struct PuzzleLabels {
        title: &'static str,
        intro: [&'static str; 2],
        arguments: &'static str,
        /// No argument at all, and how many orders there are then.
        any_order: &'static str,
        any_order_note: &'static str,
        /// Before the orders that an argument leaves, for those who hear the page.
        leaves: &'static str,
        tolerance: &'static str,
        none_left: &'static str,
        opposite: &'static str,
        /// The drawing: its name, its rows and what they count, what its marks mean.
        drawing: &'static str,
        /// The list as printed, put back, and the series: what each row is, and what it counts.
        rows: [[&'static str; 2]; 3],
        /// Below two columns with the same two numbers.
        change_places: &'static str,
        keys: [&'static str; 5],
        /// How far the list may be put back: nothing, the text, the strong arguments.
        shown: &'static str,
        stages: [&'static str; 3],
        /// The table.
        table: &'static str,
        heads: [&'static str; 6],
        /// Heads and texts below it.
        reasons: [[&'static str; 2]; 3],
    }
}

/// What a language says of the scrambled list.
pub trait PuzzleLanguage: Language {
    /// Fixed words.
    fn puzzle_labels(&self) -> &'static PuzzleLabels;
    /// Name of an argument.
    fn argument(&self, argument: Argument) -> &'static str;
    /// The rule of an argument.
    fn argument_rule(&self, argument: Argument) -> &'static str;
    /// After the number of orders that are left: "orders are left of 39,916,800".
    fn orders_left(&self, orders: u64, all: u64) -> String;
    /// How many orders an argument leaves alone.
    fn orders_alone(&self, orders: u64) -> String;
    /// A tolerance with its unit.
    fn tolerance(&self, tolerance: Tolerance) -> String;
    /// A year below a column, in short.
    fn short_year(&self, year: u16) -> String;
    /// A year of the table: what is printed there, the numbers that may belong there, the series and whether it is
    /// complete, the difference, and how the year comes by its number. Kilograms.
    fn list_cells(
        &self,
        year: u16,
        printed: f64,
        possible: &[f64],
        series: (f64, bool),
        placed: Placed,
    ) -> [String; 6];
}
