//! The pseudo-language: lead.

use crate::model::statement::{Lead, Rule, Statement};
use crate::words::en::english::English;
use crate::words::lead::LeadLanguage;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark, marked_sentence};
use crate::words::sentence::Sentence;

impl LeadLanguage for Pseudo {
    fn headline(&self, statement: &Statement) -> Sentence {
        marked_sentence(English.headline(statement))
    }

    fn lead_figure(&self, lead: &Lead) -> (String, &'static str) {
        let (first, second) = English.lead_figure(lead);
        (mark(&first), fixed(second))
    }

    fn flow_rule(&self, rule: &Rule) -> (String, String) {
        let (first, second) = English.flow_rule(rule);
        (mark(&first), mark(&second))
    }
}
