//! What a language says of the forms that the further layers draw.

use crate::words::language::Language;

/// A form in the legend of the further layers. What is pale is stated for another time than the chosen one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A working tie.
    Tie,
    /// A tie that is missing.
    MissingTie,
    /// A member of the centre.
    Member,
    /// A member since a day that is not known.
    UndatedMember,
    /// A state of which the sources have no row.
    NoMember,
    /// The seat of the centre.
    Seat,
    /// The length of a border.
    BorderLength,
    /// A stretch that was not settled.
    Unsettled,
    /// Who guarded the border.
    Guard,
    /// The way of precursors into Afghanistan.
    Counterflow,
    /// Precursors seized.
    PrecursorsSeized,
    /// A mission on precursors.
    Mission,
    /// A field destroyed.
    Destroyed,
    /// A field of which two areas are published.
    RivalArea,
    /// A field of which two years are published.
    RivalYear,
    /// A field surveyed.
    Surveyed,
    /// None reported, or no report.
    Unclear,
    /// No data.
    NoData,
    /// A bridge that is open.
    Bridge,
    /// A bridge that is begun.
    BridgeBegun,
    /// A railway that is open.
    Railway,
    /// A railway that is begun.
    RailwayBegun,
    /// Railways being built.
    Works,
}

/// What a language says of the forms.
pub trait KeysLanguage: Language {
    /// What a form means.
    fn form(&self, form: Form) -> &'static str;
}
