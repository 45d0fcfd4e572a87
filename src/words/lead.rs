//! What a language says of the one number of a view and its sentence.

use crate::model::statement::{Lead, Rule, Statement};
use crate::words::language::Language;
use crate::words::sentence::Sentence;

/// What is said in the one number of a view and its sentence.
pub trait LeadLanguage: Language {
    /// The sentence over the view.
    fn headline(&self, statement: &Statement) -> Sentence;
    /// The one number, and its unit, which is set smaller.
    fn lead_figure(&self, lead: &Lead) -> (String, &'static str);
    /// Names of the two ends of the flow rule: what is inked, and the whole.
    fn flow_rule(&self, rule: &Rule) -> (String, String);
}
