//! Bytes to text, offsets in a text to line numbers, and a text as it is printed.

use crate::cell::problem::Problem;

/// Turns byte offsets, asked for in rising order, into line numbers.
pub(crate) struct Lines<'x> {
    text: &'x [u8],
    at: usize,
    line: usize,
}

impl<'x> Lines<'x> {
    /// Starts at the first line.
    pub(crate) fn new(text: &'x str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// The line of the first byte at or after `start` that does not end a line.
    pub(crate) fn of(&mut self, start: usize) -> usize {
        while let Some(byte) = self.text.get(self.at) {
            if self.at >= start && !matches!(byte, b'\n' | b'\r') {
                break;
            }
            if *byte == b'\n' {
                self.line += 1;
            }
            self.at += 1;
        }
        self.line
    }
}

/// Reads the bytes of a file as UTF-8.
///
/// # Errors
/// One [`Problem`] that names the line of the first byte that is not UTF-8.
pub fn decode<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str, Vec<Problem>> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let bad = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        vec![Problem {
            file: file.to_owned(),
            line: good.split(|byte| *byte == b'\n').count(),
            column: None,
            value: format!("byte {bad:02X}"),
            what: "is not UTF-8".to_owned(),
            mend: "Save the file as CSV in UTF-8.".to_owned(),
        }]
    })
}

/// A text as readers see it, for source text: the straight apostrophes of the tables become curly ones, between two
/// letters and after an s that ends a word. Not for addresses and keys.
#[must_use]
pub fn printed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let inside = before.is_alphabetic() && rest.peek().is_some_and(|next| next.is_alphabetic());
        let curly = sign == '\'' && (inside || before == 's');
        out.push(if curly { '’' } else { sign });
        before = sign;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn apostrophes_are_curly_where_they_are_apostrophes() {
        for (table, page) in [
            ("UNODC's report", "UNODC’s report"),
            ("the countries' figures", "the countries’ figures"),
            ("It isn't theirs'.", "It isn’t theirs’."),
            ("doesn’t", "doesn’t"),
            ("a sign ' alone", "a sign ' alone"),
            ("12' north", "12' north"),
            ("'quoted'", "'quoted'"),
            ("Qo'rg'on; Ташкент'а", "Qo’rg’on; Ташкент’а"),
            ("", ""),
        ] {
            assert_eq!(printed(table), page);
        }
    }
}
