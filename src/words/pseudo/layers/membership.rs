//! The pseudo-language: memberships.

use std::sync::OnceLock;

use crate::model::evidence::record::{Agency, Claim, Date};
use crate::model::layers::cooperation::{Change, Standing};
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::membership::{MembershipLabels, MembershipLanguage};
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark, marked_sentence};
use crate::words::sentence::Sentence;

impl MembershipLanguage for Pseudo {
    fn membership_labels(&self) -> &'static MembershipLabels {
        static MARKED: OnceLock<MembershipLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.membership_labels().map(mark))
    }

    fn matrix_title(&self, period: Period) -> String {
        mark(&English.matrix_title(period))
    }

    fn standing(&self, standing: Standing, changed: bool) -> String {
        mark(&English.standing(standing, changed))
    }

    fn standing_key(&self, standing: Standing) -> &'static str {
        fixed(English.standing_key(standing))
    }

    fn changes_title(&self, period: Period) -> String {
        mark(&English.changes_title(period))
    }

    fn no_change(&self, period: Period) -> String {
        mark(&English.no_change(period))
    }

    fn change_date(&self, date: Date) -> String {
        mark(&English.change_date(date))
    }

    fn change(&self, change: &Change) -> String {
        mark(&English.change(change))
    }

    fn agency(&self, agency: &Agency) -> Sentence {
        marked_sentence(English.agency(agency))
    }

    fn counted(&self, claim: &Claim) -> String {
        mark(&English.counted(claim))
    }

    fn count(&self, claim: &Claim) -> String {
        mark(&English.count(claim))
    }
}
