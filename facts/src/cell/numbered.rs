//! Ids that are a letter and a number: `C001` of a claim, `X01` of a contradiction.

use crate::cell::problem::{Fault, Problem};
use crate::cell::table::Row;
use std::collections::BTreeMap;

/// The form of the ids of one table.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The letter before the number.
    pub letter: char,
    /// How many digits the number has.
    pub digits: usize,
}

impl Form {
    /// The number of an id, if the id has this form.
    pub fn number(self, id: &str) -> Option<u16> {
        let digits = id.strip_prefix(self.letter)?;
        let fits = digits.len() == self.digits && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| digits.parse().ok()).flatten()
    }

    fn id(self, number: u16) -> String {
        format!("{}{number:0width$}", self.letter, width = self.digits)
    }
}

/// The ids of one table so far, each with its line.
#[derive(Debug)]
pub struct Numbers {
    form: Form,
    lines: BTreeMap<u16, usize>,
}

impl Numbers {
    /// No ids yet.
    pub const fn new(form: Form) -> Self {
        Self {
            form,
            lines: BTreeMap::new(),
        }
    }

    /// Reads the column `id` and refuses an id of another form, taken, or out of order.
    pub fn take(&mut self, row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<u16> {
        row.read("id", problems, |id| {
            let Some(number) = self.form.number(id) else {
                let Form { letter, digits } = self.form;
                let mend = format!(
                    "Write {letter} and {digits} digits, as {}.",
                    self.form.id(1)
                );
                return Err(Fault::new("is not an id of this table", mend));
            };
            if let Some(line) = self.lines.get(&number) {
                let what = format!("is already the id of line {line}");
                return Err(Fault::new(what, "Give every row an id of its own."));
            }
            let last = self.lines.last_key_value().map(|(last, _)| *last);
            self.lines.insert(number, row.line);
            match last.filter(|last| *last > number) {
                Some(last) => Err(Fault::new(
                    format!("stands below {}", self.form.id(last)),
                    "Keep the rows in the order of their ids.",
                )),
                None => Ok(number),
            }
        })
    }
}
