//! Rows as the text of a file: CSV by RFC 4180, or JSON.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula. A text that begins so gets an apostrophe
//! in front, and so does one that begins with apostrophes before such a sign: whoever takes one apostrophe away before
//! such a beginning has the text as it was. Numbers are left as they are.

use std::fmt::Write as _;

use crate::scene::download::rows::{COLUMNS, NUMBERS, Row};

/// The rows as comma-separated values, UTF-8, a line each.
pub fn csv(rows: &[Row]) -> String {
    let mut text = COLUMNS.join(",");
    text.push_str("\r\n");
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            let is_number = NUMBERS.contains(&index);
            text.push_str(&field(cell, is_number));
        }
        text.push_str("\r\n");
    }
    text
}

/// A field: neutralised where a spreadsheet would run it, in quotes where it holds a sign of the format.
fn field(cell: &str, is_number: bool) -> String {
    let plain = if is_number || !runs(cell) {
        cell.to_owned()
    } else {
        format!("'{cell}")
    };
    if plain.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", plain.replace('"', "\"\""))
    } else {
        plain
    }
}

/// Whether a spreadsheet may take a text for a formula, or would if the apostrophes before it were taken away.
fn runs(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The rows as JSON: what they are of, and an object each, its numbers as numbers and what is empty left out.
pub fn json(about: &[(&str, &str)], rows: &[Row]) -> String {
    let mut text = "{\n".to_owned();
    for (key, value) in about {
        let _ = writeln!(text, "  {}: {},", quoted(key), quoted(value));
    }
    text.push_str("  \"rows\": [");
    for (index, row) in rows.iter().enumerate() {
        text.push_str(if index == 0 { "\n    {" } else { ",\n    {" });
        let cells = row.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        for (place, (column, cell)) in cells.enumerate() {
            if place > 0 {
                text.push_str(", ");
            }
            let value = if NUMBERS.contains(&column) {
                cell.clone()
            } else {
                quoted(cell)
            };
            let _ = write!(text, "{}: {value}", quoted(COLUMNS[column]));
        }
        text.push('}');
    }
    text.push_str("\n  ]\n}\n");
    text
}

/// A string of JSON.
fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(sign);
            }
            sign if sign < ' ' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(sign));
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_neutralised_and_can_be_had_back() {
        for (cell, is_number, expected) in [
            ("=1+1", false, "'=1+1"),
            ("@SUM(A1)", false, "'@SUM(A1)"),
            ("'=1", false, "''=1"),
            ("-3", true, "-3"),
            ("- 3", false, "'- 3"),
            ("'s-Hertogenbosch", false, "'s-Hertogenbosch"),
            ("a, \"b\"", false, "\"a, \"\"b\"\"\""),
            ("=A1,B1", false, "\"'=A1,B1\""),
            ("2,097.5", false, "\"2,097.5\""),
        ] {
            assert_eq!(field(cell, is_number), expected);
        }
    }

    #[test]
    fn strings_of_json_have_no_bare_sign() {
        assert_eq!(quoted("a\"b\\c\n"), "\"a\\\"b\\\\c\\u000a\"");
    }
}
