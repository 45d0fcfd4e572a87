//! What a language says of the map on its plate.

use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::query::{CountryTally, Lack, Share};
use crate::model::record::{Corridor, Later};
use crate::model::statement::Question;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct PlateLabels {
        map: &'static str,
        zoom_in: &'static str,
        zoom_out: &'static str,
        reset_view: &'static str,
        zoom_hint: &'static str,
        outlines_missing: &'static str,
    }
}

/// What a mark says of the flow under the share measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FlowOfMark {
    /// Its share.
    Share(Share),
    /// The share of one of its two drugs, where no flow of both is estimated.
    OfOne(Share, Drug),
    /// None, and why.
    Lack(Lack),
}

/// A degree at the neatline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Degree {
    /// East of Greenwich.
    East(f64),
    /// North of the equator.
    North(f64),
}

/// What is said in the map on its plate.
pub trait PlateLanguage: Language {
    /// Fixed words.
    fn plate_labels(&self) -> &'static PlateLabels;
    /// The accessible name of a mark, with what it says of the flow.
    fn mark(
        &self,
        question: &Question,
        tallies: &[CountryTally],
        flow: Option<FlowOfMark>,
    ) -> String;
    /// What is published of a country outside the table.
    fn elsewhere(&self, rows: &[&Later]) -> String;
    /// Name of a country as it stands on the map, in capitals.
    fn territory(&self, code: &'static str) -> String;
    /// Name of a water, as the table has it with a bar where its line may break, in its lines.
    fn water(&self, name: &'static str) -> Vec<&'static str>;
    /// A weight beside its disc, rounded: "2,097 kg".
    fn figure(&self, mass: Grams) -> String;
    /// A degree at the neatline: "60° E", "40° N".
    fn degree(&self, degree: Degree) -> String;
    /// A distance: "500 km".
    fn distance(&self, kilometres: u32) -> String;
    /// Accessible name of a corridor.
    fn corridor(&self, corridor: &Corridor) -> String;
}
