//! The pseudo-language: lead.

use crate::model::statement::Statement;
use crate::words::en::english::English;
use crate::words::lead::LeadLanguage;
use crate::words::pseudo::pseudo::{Pseudo, mark};
use crate::words::sentence::Sentence;

impl LeadLanguage for Pseudo {
    fn headline(&self, statement: &Statement) -> Sentence {
        let mut sentence = English.headline(statement);
        for run in &mut sentence.0 {
            run.text = mark(&run.text);
        }
        sentence
    }

    fn flow_rule(&self, statement: &Statement) -> (String, String) {
        let (first, second) = English.flow_rule(statement);
        (mark(&first), mark(&second))
    }
}
