//! What a language must be able to say. English is the first; Russian takes the same shape.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Ratio;
use crate::model::period::Period;
use crate::model::query::{CountryTally, Share};
use crate::model::record::{Amount, Corridor, Later};
use crate::model::statement::{Question, Remark, Statement};
use crate::state::notice::Ignored;
use crate::words::labels::{FurtherLabels, Labels};
use crate::words::number::NumberFormat;
use crate::words::sentence::Sentence;

/// A language of the page.
pub trait Language: Sync {
    /// Two letters, as in `lang`.
    fn code(&self) -> &'static str;
    /// Fixed words.
    fn labels(&self) -> &'static Labels;
    /// How numbers are written.
    fn numbers(&self) -> NumberFormat;
    /// Name of a country.
    fn country(&self, country: Country) -> &'static str;
    /// Name of a country or region by its code, or the code itself.
    fn place(&self, code: &'static str) -> &'static str;
    /// Name of a drug inside a sentence.
    fn drug(&self, drug: Drug) -> &'static str;
    /// A weight with its unit: "2,097.5 kg", "under 0.1 kg".
    fn weight(&self, mass: Grams) -> String;
    /// A weight in tonnes: "4.5 t".
    fn heavy(&self, mass: Grams) -> String;
    /// A period: "2006", "2002–2006".
    fn period(&self, period: Period) -> String;
    /// A share seized with its sign: "3.1 %", "2.0–3.4 %".
    fn share(&self, share: Share) -> String;
    /// A part of the five, whole percent: "57 %", "under 1 %".
    fn part(&self, part: f64) -> String;
    /// A published estimate in tonnes: "118 t", "about 90 t", "44–74 t".
    fn tonnes(&self, amount: Amount) -> String;
    /// The accessible name of a mark.
    fn mark(&self, question: &Question, tallies: &[CountryTally]) -> String;
    /// The sentence over the view.
    fn headline(&self, statement: &Statement) -> Sentence;
    /// A word of caution.
    fn remark(&self, remark: &Remark) -> String;
    /// Names of the two ends of the flow rule: what is inked, and the whole.
    fn flow_rule(&self, statement: &Statement) -> (String, String);
    /// Title of the table: "Heroin seized in 2006".
    fn seized_title(&self, question: &Question) -> String;
    /// Title of the ranked bars: "Heroin seized in 2006, by country".
    fn ranked_title(&self, question: &Question) -> String;
    /// Title of the events: "What happened, 2006".
    fn events_title(&self, period: Period) -> String;
    /// How many items a list leaves out: "and 3 more".
    fn and_more(&self, count: usize) -> String;
    /// How many country-years of a tally were reported: "4 of 5".
    fn coverage(&self, reported: usize, covered: usize) -> String;
    /// Country-years reported, for each drug: "4 of 5 + 3 of 5 reported".
    fn reported(&self, counts: &[String]) -> String;
    /// Value text of the year slider.
    fn slider_value(&self, year: u16, choice: DrugChoice) -> String;
    /// Value text of the ratio slider.
    fn ratio_value(&self, ratio: Ratio) -> String;
    /// Accessible name of a corridor.
    fn corridor(&self, corridor: &Corridor) -> String;
    /// A weight published for a year after the table: "251 kg of heroin (Azda TV)".
    fn later(&self, row: &Later) -> String;
    /// What stands over all of a year: "2021, figures outside the table".
    fn later_in(&self, year: u16) -> String;
    /// The notice about ignored parts of a link.
    fn ignored(&self, ignored: &[Ignored]) -> String;
}

/// The language that the page speaks: chosen when it is compiled, so that no word of another is in it and the linker
/// leaves out of each file what it does not say. English is the only one so far.
pub type Spoken = crate::words::en::english::English;

/// The language of the page.
pub const fn language() -> &'static Spoken {
    &crate::words::en::english::English
}

/// What it must say of what loads later.
pub trait FurtherLanguage: Language {
    /// Fixed words.
    fn further_labels(&self) -> &'static FurtherLabels;
    /// A country's part beside its weight: "57 % of the five"; of those that reported, if some did
    /// not.
    fn part_of_five(&self, part: f64, complete: bool) -> String;
    /// Head of the table's column for the chosen time: "2006, kg".
    fn amount_head(&self, question: &Question) -> String;
    /// How to read the chart, whose scale ends at a weight; for two drugs, bars go up and down.
    fn chart_note(&self, top: &str, two: bool) -> String;
    /// Title of a selected country's figures: "Figures for 2006".
    fn figures_title(&self, period: Period) -> String;
    /// How many years of a span a country reported: "4 of 5 years".
    fn years_reported(&self, reported: usize, covered: usize) -> String;
    /// The corridor in the words of its source.
    fn corridor_published(&self, corridor: &Corridor) -> String;
    /// The estimate of a corridor's flow in a sentence, where one exists.
    fn corridor_flow(&self, corridor: &Corridor) -> Option<String>;
}
