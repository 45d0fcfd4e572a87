//! The pseudo-language: how the figures are made.

use std::sync::OnceLock;

use crate::model::evidence::methods::{Example, Method};
use crate::words::en::english::English;
use crate::words::evidence::methods::{MethodLabels, MethodLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark, marked};

impl MethodLanguage for Pseudo {
    fn method_labels(&self) -> &'static MethodLabels {
        static MARKED: OnceLock<MethodLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.method_labels().map(mark))
    }

    fn method(&self, method: Method) -> &'static str {
        fixed(English.method(method))
    }

    fn method_text(&self, method: Method) -> &'static str {
        fixed(English.method_text(method))
    }

    fn method_link(&self, method: Method) -> &'static str {
        fixed(English.method_link(method))
    }

    fn method_example(&self, example: &Example) -> Vec<String> {
        marked(English.method_example(example))
    }
}
