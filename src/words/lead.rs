//! What a language says of the one number of a view and its sentence.

use crate::model::statement::Statement;
use crate::words::language::Language;
use crate::words::sentence::Sentence;

/// What is said in the one number of a view and its sentence.
pub trait LeadLanguage: Language {
    /// The sentence over the view.
    fn headline(&self, statement: &Statement) -> Sentence;
    /// Names of the two ends of the flow rule: what is inked, and the whole.
    fn flow_rule(&self, statement: &Statement) -> (String, String);
}
