//! What a language must be able to say, whatever the room. English is the first; Russian takes the same shape.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::period::Period;
use crate::model::query::{Lack, Share};
use crate::model::record::{Amount, Date, Later, Source};
use crate::model::statement::Question;
use crate::words::labels::labels;
use crate::words::number::NumberFormat;

labels! {
    /// Fixed words of more than one room. Names of controls are part of the contract.
    pub struct Labels {
        drug: &'static str,
        drugs: [&'static str; 4],
        layer_names: [&'static str; 11],
        country: &'static str,
        five_republics: &'static str,
        kg: &'static str,
        of_five: &'static str,
        of_flow: &'static str,
        reported_as_none: &'static str,
        no_data: &'static str,
        not_covered: &'static str,
        /// In the legend: why.
        not_covered_key: &'static str,
        caveat: &'static str,
        /// Beside a share seized.
        purity: &'static str,
        credits: &'static str,
        boundary_note: &'static str,
        scope_note: &'static str,
        terms: &'static str,
        rests_on: &'static str,
        close: &'static str,
    }
}

/// A language of the page: what all rooms share. Each room has a trait of its own beside this file.
pub trait Language: Sync {
    /// Two letters, as in `lang`.
    fn code(&self) -> &'static str;
    /// Fixed words.
    fn labels(&self) -> &'static Labels;
    /// How numbers are written.
    fn numbers(&self) -> NumberFormat;
    /// What a table says in words, in this language: the door through which views and scenes read it. Names of
    /// publications and their publishers stay in their own.
    fn prose(&self, text: &'static str) -> &'static str;
    /// A date: "26 August 2007", "July 2000", "1999". Nothing stays nothing.
    fn date(&self, date: Option<Date>) -> String;
    /// A time: "8–21 December 1991", "January–September 2017", "2003–2011"; from one year's January to its December it is
    /// that year.
    fn span(&self, from: Option<Date>, to: Option<Date>) -> String;
    /// Name of a country.
    fn country(&self, country: Country) -> &'static str;
    /// Name of a country or region by its code, or the code itself.
    fn place(&self, code: &'static str) -> &'static str;
    /// Name of a drug inside a sentence.
    fn drug(&self, drug: Drug) -> &'static str;
    /// Name of a choice of drugs inside a sentence.
    fn choice(&self, choice: DrugChoice) -> &'static str;
    /// Who published a source, and when, where that is known: "UNODC, May 2012".
    fn published(&self, source: &Source) -> String;
    /// The same of several.
    fn published_by_all(&self, sources: &[&Source]) -> String;
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
    /// Why no share of the flow is given: "no estimate".
    fn lack(&self, why: Lack) -> &'static str;
    /// A published estimate in tonnes: "118 t", "about 90 t", "44–74 t".
    fn tonnes(&self, amount: Amount) -> String;
    /// Title of the table: "Heroin seized in 2006".
    fn seized_title(&self, question: &Question) -> String;
    /// Title of the events: "What happened, 2006".
    fn events_title(&self, period: Period) -> String;
    /// How many country-years of a tally were reported: "4 of 5".
    fn coverage(&self, reported: usize, covered: usize) -> String;
    /// A weight published for a year after the table: "251 kg of heroin (Azda TV)".
    fn later(&self, row: &Later) -> String;
}

/// The language that the page speaks: chosen when it is compiled, so that no word of another is in it and the linker
/// leaves out of each file what it does not say. English is the only one so far.
#[cfg(not(feature = "pseudo"))]
pub use crate::words::en::english::English as Spoken;
/// The pseudo-language, for tests.
#[cfg(feature = "pseudo")]
pub use crate::words::pseudo::pseudo::Pseudo as Spoken;

/// The language of the page.
pub const fn language() -> &'static Spoken {
    &Spoken
}
