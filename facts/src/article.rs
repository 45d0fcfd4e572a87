//! What the repository keeps of the article: hashes of its runs of seven words and the numbers of
//! its lines, so that tests can compare without its text.

use std::collections::BTreeSet;

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
        assert!(runs("six words are too few here").is_empty());
    }

    #[test]
    fn numbers_are_read_without_commas_and_stops() {
        let read = numbers("In 2006, 9,393.9 kilograms; less than 4 percent. $38 a month.");
        let read: Vec<&str> = read.iter().map(String::as_str).collect();
        assert_eq!(read, ["2006", "38", "4", "9393.9"]);
    }
}
