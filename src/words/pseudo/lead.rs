//! The pseudo-language: lead.

use crate::model::statement::Statement;
use crate::words::en::english::English;
use crate::words::lead::LeadLanguage;
use crate::words::pseudo::pseudo::{Pseudo, mark, marked_sentence};
use crate::words::sentence::Sentence;

impl LeadLanguage for Pseudo {
    fn headline(&self, statement: &Statement) -> Sentence {
        marked_sentence(English.headline(statement))
    }

    fn flow_rule(&self, statement: &Statement) -> (String, String) {
        let (first, second) = English.flow_rule(statement);
        (mark(&first), mark(&second))
    }
}
