//! What a language says of how the figures are made.

use crate::model::evidence::methods::{Example, Method};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the methods.
    pub struct MethodLabels {
        title: &'static str,
        intro: &'static str,
        /// Over an example, and before what it rests on.
        example: &'static str,
        rests_on: &'static str,
    }
}

/// What a language says of how the figures are made.
pub trait MethodLanguage: Language {
    /// Fixed words.
    fn method_labels(&self) -> &'static MethodLabels;
    /// Head of a rule.
    fn method(&self, method: Method) -> &'static str;
    /// The rule, in sentences that can be quoted.
    fn method_text(&self, method: Method) -> &'static str;
    /// The link to the view or the rows where the rule is at work.
    fn method_link(&self, method: Method) -> &'static str;
    /// An example, line by line.
    fn method_example(&self, example: &Example) -> Vec<String>;
}
