//! What a language says of memberships: the matrix, and what stands below it.

use crate::model::evidence::record::{Agency, Claim, Date};
use crate::model::layers::cooperation::{Change, Standing};
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;
use crate::words::sentence::Sentence;

labels! {
    /// Fixed words of the matrix.
    pub struct MembershipLabels {
        /// Title of the key below the matrix.
        key: &'static str,
        /// In the key: a change within the chosen time, and an empty cell.
        changed: &'static str,
        blank: &'static str,
        /// Title of the agencies, and what is said where none is recorded.
        agencies: &'static str,
        no_agency: &'static str,
    }
}

/// What a language says of memberships.
pub trait MembershipLanguage: Language {
    /// Fixed words.
    fn membership_labels(&self) -> &'static MembershipLabels;
    /// Title of the matrix.
    fn matrix_title(&self, period: Period) -> String;
    /// What a cell of the matrix says, and that its status changed within the chosen time.
    fn standing(&self, standing: Standing, changed: bool) -> String;
    /// In the key: what a glyph stands for.
    fn standing_key(&self, standing: Standing) -> &'static str;
    /// Title of the changes.
    fn changes_title(&self, period: Period) -> String;
    /// Said where nothing changed.
    fn no_change(&self, period: Period) -> String;
    /// The date of a change.
    fn change_date(&self, date: Date) -> String;
    /// What changed, without its date.
    fn change(&self, change: &Change) -> String;
    /// A drug agency: its name, its years, and a remark.
    fn agency(&self, agency: &Agency) -> Sentence;
    /// What stands before the counts of the centre: their time, as the claim has it.
    fn counted(&self, claim: &Claim) -> String;
    /// A count of the centre: "23 operations".
    fn count(&self, claim: &Claim) -> String;
}
