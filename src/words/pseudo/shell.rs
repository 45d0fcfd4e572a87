//! The pseudo-language: shell.

use std::sync::OnceLock;

use crate::state::choice::View;
use crate::state::notice::Ignored;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};
use crate::words::shell::{PageLabels, ShellLabels, ShellLanguage, Titled};

impl ShellLanguage for Pseudo {
    fn shell_labels(&self) -> &'static ShellLabels {
        static MARKED: OnceLock<ShellLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.shell_labels().map(mark))
    }

    fn page_labels(&self) -> &'static PageLabels {
        static MARKED: OnceLock<PageLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.page_labels().map(mark))
    }

    fn titled(&self, titled: &Titled) -> String {
        mark(&English.titled(titled))
    }

    fn window(&self, titled: String, view: View) -> String {
        mark(&English.window(titled, view))
    }

    fn ignored(&self, ignored: &[Ignored]) -> String {
        mark(&English.ignored(ignored))
    }
}
