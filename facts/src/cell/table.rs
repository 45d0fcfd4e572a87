//! Reads one CSV text into rows that know their line and their columns.

use crate::cell::language::{self, LANGUAGE};
use crate::cell::problem::{Fault, Problem};
use crate::cell::text::Lines;

/// One table: its rows in the order of the file.
#[derive(Debug)]
pub struct Table<'t> {
    /// The rows that have as many cells as the header.
    pub rows: Vec<Row<'t>>,
    /// Whether the header is right and every row could be split into cells.
    /// Where it is not, a name missing from this table proves nothing.
    pub complete: bool,
}

/// One row, its cells without the spaces around them.
#[derive(Debug)]
pub struct Row<'t> {
    file: &'t str,
    /// Line of the file on which the row starts, from 1.
    pub line: usize,
    language: &'t str,
    columns: &'static [&'static str],
    cells: Vec<String>,
}

impl Row<'_> {
    /// The text of a cell; empty for a column that the table does not have. A column that the table has once for each
    /// language goes without its code: `title` is the cell of `title_en`.
    pub fn cell(&self, column: &str) -> &str {
        let mut columns = self.columns.iter();
        let at = columns.position(|name| language::is_called(name, column));
        at.and_then(|at| self.cells.get(at))
            .map_or("", String::as_str)
    }

    /// Puts a fault at a column of this row, with the cell as its value.
    pub fn problem(&self, column: &str, fault: Fault) -> Problem {
        self.problem_of(column, self.cell(column), fault)
    }

    /// Puts a fault at a column of this row, with a value of its own.
    pub fn problem_of(&self, column: &str, value: &str, fault: Fault) -> Problem {
        let mut columns = self.columns.iter();
        let declared = columns.find(|name| language::is_called(name, column));
        let declared = declared.copied().unwrap_or(column);
        Problem {
            file: self.file.to_owned(),
            line: self.line,
            column: Some(language::in_header(declared, self.language)),
            value: value.to_owned(),
            what: fault.what,
            mend: fault.mend,
        }
    }

    /// Reads a cell; a fault becomes a problem, and the answer is `None`.
    pub fn read<T>(
        &self,
        column: &str,
        problems: &mut Vec<Problem>,
        parse: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Option<T> {
        match parse(self.cell(column)) {
            Ok(value) => Some(value),
            Err(fault) => {
                problems.push(self.problem(column, fault));
                None
            }
        }
    }

    /// Reads the words of a cell; each fault becomes a problem, and the answer is then `None`.
    pub fn each<T>(
        &self,
        column: &str,
        problems: &mut Vec<Problem>,
        parse: impl FnMut(&str) -> Result<T, Fault>,
    ) -> Option<Vec<T>> {
        self.parts(column, |cell| cell.split_whitespace(), problems, parse)
    }

    /// Reads the parts into which `split` cuts a cell, as [`Self::each`] does the words.
    pub fn parts<'s, T, S: Iterator<Item = &'s str>>(
        &'s self,
        column: &str,
        split: impl FnOnce(&'s str) -> S,
        problems: &mut Vec<Problem>,
        mut parse: impl FnMut(&str) -> Result<T, Fault>,
    ) -> Option<Vec<T>> {
        let mut found = Some(Vec::new());
        for part in split(self.cell(column)) {
            match parse(part) {
                Ok(value) => {
                    if let Some(found) = &mut found {
                        found.push(value);
                    }
                }
                Err(fault) => {
                    problems.push(self.problem_of(column, part, fault));
                    found = None;
                }
            }
        }
        found
    }

    /// Reads a cell that holds a sentence, or nothing.
    pub fn sentence(&self, column: &str, problems: &mut Vec<Problem>) -> Option<String> {
        self.read(column, problems, |text| {
            if text.is_empty() || text.ends_with(['.', '?', '!']) {
                return Ok(text.to_owned());
            }
            Err(Fault::new(
                "is not a sentence",
                "End it with a full stop, or leave the cell empty.",
            ))
        })
    }

    /// Reads a cell that must not be empty.
    pub fn text(&self, column: &str, problems: &mut Vec<Problem>) -> Option<String> {
        self.read(column, problems, |value| {
            if value.is_empty() {
                return Err(Fault::new("is empty", "Write the text."));
            }
            Ok(value.to_owned())
        })
    }
}

/// Splits a text into rows.
///
/// `columns` are the names that the first line must hold, in any order. Commas separate, double
/// quotes enclose; LF and CRLF both end a line, empty lines are passed over, and a byte order mark
/// at the start is ignored. Every fault of the header or of a row's length goes to `problems`.
pub fn read<'t>(
    file: &'t str,
    text: &str,
    columns: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Table<'t> {
    read_in(LANGUAGE, file, text, columns, problems)
}

/// Splits a text into rows as [`read`] does, with the texts of a language.
pub fn read_in<'t>(
    language: &'t str,
    file: &'t str,
    text: &str,
    columns: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Table<'t> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let before = problems.len();
    let mut lines = Lines::new(text);
    let mut order: Option<Vec<Option<usize>>> = None;
    let mut rows = Vec::new();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, csv::Position::byte);
        let line = lines.of(usize::try_from(start).unwrap_or(0));
        let Some(order) = &order else {
            let header = Header {
                language,
                file,
                line,
            };
            order = Some(header.places(&record, columns, problems));
            if problems.len() > before {
                break;
            }
            continue;
        };
        if record.len() != order.len() {
            let cells: Vec<&str> = record.iter().collect();
            problems.push(Problem {
                file: file.to_owned(),
                line,
                column: None,
                value: cells.join(","),
                what: format!(
                    "has {}, the header {}",
                    count(record.len()),
                    count(order.len())
                ),
                mend: "Write one cell for each column; enclose a cell that holds a comma in \
                       double quotes, and close each quote."
                    .to_owned(),
            });
            continue;
        }
        let mut cells = vec![String::new(); columns.len()];
        for (cell, at) in record.iter().zip(order) {
            if let Some(slot) = at.and_then(|at| cells.get_mut(at)) {
                cell.clone_into(slot);
            }
        }
        rows.push(Row {
            file,
            line,
            language,
            columns,
            cells,
        });
    }
    if order.is_none() {
        let header = Header {
            language,
            file,
            line: 1,
        };
        header.places(&csv::StringRecord::new(), columns, problems);
    }
    Table {
        rows,
        complete: problems.len() == before,
    }
}

/// The first line of a table, read for a language.
#[derive(Clone, Copy)]
struct Header<'t> {
    language: &'t str,
    file: &'t str,
    line: usize,
}

impl Header<'_> {
    /// For each cell, the place of its name in `columns`; none for a text in another language.
    fn places(
        self,
        record: &csv::StringRecord,
        columns: &[&str],
        problems: &mut Vec<Problem>,
    ) -> Vec<Option<usize>> {
        let names = columns.iter();
        let names: Vec<String> = names
            .map(|column| language::in_header(column, self.language))
            .collect();
        let mut fault = |column: &str, what: &str, mend: String| {
            problems.push(Problem {
                file: self.file.to_owned(),
                line: self.line,
                column: Some(column.to_owned()),
                value: column.to_owned(),
                what: what.to_owned(),
                mend,
            });
        };
        let whole = || format!("Write the header as {}.", names.join(","));
        for (name, column) in names.iter().zip(columns) {
            match record.iter().filter(|cell| cell == name).count() {
                0 if language::is_of_each(column) && !record.is_empty() => {
                    let mend = format!(
                        "Add the column, with its text in the language {} in each row.",
                        self.language
                    );
                    fault(name, "is missing from the header", mend);
                }
                0 => fault(name, "is missing from the header", whole()),
                1 => {}
                _ => fault(name, "stands more than once in the header", whole()),
            }
        }
        let place = |cell: &str| names.iter().position(|name| name == cell);
        let is_other = |cell: &str| columns.iter().any(|column| language::in_any(cell, column));
        for cell in record {
            if place(cell).is_none() && !is_other(cell) {
                fault(cell, "is not a column of this table", whole());
            }
        }
        record.iter().map(place).collect()
    }
}

fn count(cells: usize) -> String {
    let plural = if cells == 1 { "" } else { "s" };
    format!("{cells} cell{plural}")
}
