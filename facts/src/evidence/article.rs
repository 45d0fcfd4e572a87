//! What the repository keeps of the article: hashes of its runs of seven words and the numbers of
//! its lines, so that tests and the build can compare without its text.

use std::collections::BTreeSet;

use crate::cell::problem::Problem;
use crate::evidence::claim;

/// Claims whose figure the article writes as a word.
pub const IN_WORDS: [&str; 7] = ["C008", "C009", "C012", "C015", "C027", "C028", "C098"];

/// How many words a run has.
pub const RUN: usize = 7;

/// The hashes of all runs of [`RUN`] words of a text, each with its words. Case and punctuation do
/// not count.
pub fn runs(text: &str) -> Vec<(u64, String)> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let run = |words: &[&str]| {
        let run = words.join(" ");
        (hash(&run), run)
    };
    words.windows(RUN).map(run).collect()
}

/// FNV-1a, of which 48 bits are kept.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step) & 0xffff_ffff_ffff
}

/// The numbers of a text as they are written in tables: digits without commas between them.
pub fn numbers(text: &str) -> BTreeSet<String> {
    let inside = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    let parts = text.split(|c: char| !inside(c));
    let parts = parts.map(|part| part.trim_matches([',', '.']).replace(',', ""));
    parts
        .filter(|number| number.parse::<f64>().is_ok())
        .collect()
}

/// The figures of claims that do not stand in the line of the article that the claim cites. `claims` is the table of
/// claims, `numbers` a table of the article's lines and the numbers in each.
pub fn misplaced(claims: &str, numbers: &str) -> Vec<Problem> {
    let known: Vec<(&str, f64)> = numbers
        .lines()
        .filter_map(|line| line.split_once(','))
        .filter_map(|(line, number)| Some((line, number.parse().ok()?)))
        .collect();
    let stands = |line: &str, figure: f64| {
        let same = |number: f64| (number - figure).abs() < 1e-9;
        known
            .iter()
            .any(|(at, number)| *at == line && same(*number))
    };
    let mut problems = Vec::new();
    let mut reader = csv::Reader::from_reader(claims.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let place = |name: &str| headers.iter().position(|column| column == name);
    let columns =
        ["id", "line", "value", "value_min", "value_max"].map(|name| place(name).unwrap_or(0));
    let [id, line, figures @ ..] = columns;
    // What cannot be read is refused by who reads the claims.
    for row in reader.records().flatten() {
        let cell = |column: usize| row.get(column).unwrap_or_default();
        if IN_WORDS.contains(&cell(id)) {
            continue;
        }
        for column in figures {
            let value = cell(column);
            if value
                .parse()
                .is_ok_and(|figure| !stands(cell(line), figure))
            {
                problems.push(Problem {
                    file: claim::FILE.to_owned(),
                    line: row.position().map_or(0, |position| position.line() as usize),
                    column: headers.get(column).map(str::to_owned),
                    value: value.to_owned(),
                    what: format!("does not stand in line {} of the article", cell(line)),
                    mend: "Give the figure as the line prints it, or the line that prints it; a figure that the \
                           article writes as a word is named in facts/src/evidence/article.rs."
                        .to_owned(),
                });
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_do_not_mind_case_and_punctuation() {
        let one = runs("One, two; three four five six SEVEN.");
        let other = runs("one two three four five six seven eight");
        assert_eq!(one.len(), 1);
        assert_eq!(other.len(), 2);
        assert_eq!(one[0], other[0]);
        assert_ne!(one[0].0, other[1].0);
        let straight = runs("UNODC's report has 'one', two, three, four");
        assert_eq!(straight, runs("UNODC’s report has “one”, two, three, four"));
        assert!(!straight.is_empty());
        assert!(runs("six words are too few here").is_empty());
    }

    #[test]
    fn numbers_are_read_without_commas_and_stops() {
        let read = numbers("In 2006, 9,393.9 kilograms; less than 4 percent. $38 a month.");
        let read: Vec<&str> = read.iter().map(String::as_str).collect();
        assert_eq!(read, ["2006", "38", "4", "9393.9"]);
    }

    #[test]
    fn a_figure_outside_its_line_is_named_with_its_place() {
        let head = claim::COLUMNS.join(",");
        let row = |id: &str, line: u8, value: &str| {
            format!(
                "{id},{line},share,seizures,Text.,2010,2010,,XCA,exact,{value},,,percent,value,x,y\n"
            )
        };
        let claims = format!(
            "{head}\n{}{}{}",
            row("C001", 1, "3"),
            row("C002", 1, "4"),
            row("C012", 1, "0")
        );
        let problems = misplaced(&claims, "line,number\n1,3\n2,4\n");
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(
            said[0].starts_with(
                "claims.csv:3, column value: \"4\" does not stand in line 1 of the article. Give"
            ),
            "{said:?}"
        );
    }
}
