//! Reads one CSV text into rows that know their line and their columns.

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
    columns: &'static [&'static str],
    cells: Vec<String>,
}

impl Row<'_> {
    /// The text of a cell; empty for a column that the table does not have.
    pub fn cell(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| *name == column);
        at.and_then(|at| self.cells.get(at))
            .map_or("", String::as_str)
    }

    /// Puts a fault at a column of this row, with the cell as its value.
    pub fn problem(&self, column: &str, fault: Fault) -> Problem {
        self.problem_of(column, self.cell(column), fault)
    }

    /// Puts a fault at a column of this row, with a value of its own.
    pub fn problem_of(&self, column: &str, value: &str, fault: Fault) -> Problem {
        Problem {
            file: self.file.to_owned(),
            line: self.line,
            column: Some(column.to_owned()),
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
            order = Some(header(file, line, &record, columns, problems));
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
            columns,
            cells,
        });
    }
    if order.is_none() {
        header(file, 1, &csv::StringRecord::new(), columns, problems);
    }
    Table {
        rows,
        complete: problems.len() == before,
    }
}

/// For each cell of the header, the place of its name in `columns`.
fn header(
    file: &str,
    line: usize,
    record: &csv::StringRecord,
    columns: &[&str],
    problems: &mut Vec<Problem>,
) -> Vec<Option<usize>> {
    let mut fault = |column: &str, what: &str| {
        problems.push(Problem {
            file: file.to_owned(),
            line,
            column: Some(column.to_owned()),
            value: column.to_owned(),
            what: what.to_owned(),
            mend: format!("Write the header as {}.", columns.join(",")),
        });
    };
    for column in columns {
        match record.iter().filter(|cell| cell == column).count() {
            0 => fault(column, "is missing from the header"),
            1 => {}
            _ => fault(column, "stands more than once in the header"),
        }
    }
    let place = |cell: &str| columns.iter().position(|name| *name == cell);
    for cell in record {
        if place(cell).is_none() {
            fault(cell, "is not a column of this table");
        }
    }
    record.iter().map(place).collect()
}

fn count(cells: usize) -> String {
    let plural = if cells == 1 { "" } else { "s" };
    format!("{cells} cell{plural}")
}
