//! Bytes to text, and offsets in a text to line numbers.

use crate::problem::Problem;

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
