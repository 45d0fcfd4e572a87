//! The pseudo-language: English with every text marked and a third longer, so that a test sees what does not come
//! through the language, and what bursts in a language of longer words.

use std::sync::OnceLock;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::period::Period;
use crate::model::query::{Lack, Share};
use crate::model::record::{Amount, Date, Later, Source};
use crate::model::statement::Question;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::language::{Labels, Language};
use crate::words::number::NumberFormat;
use crate::words::sentence::Sentence;

/// Before a marked text.
pub const OPEN: char = '⟦';
/// After it.
pub const CLOSE: char = '⟧';

/// The pseudo-language.
pub struct Pseudo;

/// A text marked and longer: its words grow by their last letters, so that they break where the text did. What has no
/// letter has no words.
pub fn mark(text: &str) -> String {
    if !text.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    let mut marked = String::from(OPEN);
    let (mut letters, mut added) = (0, 0);
    let mut all = text.chars().peekable();
    while let Some(letter) = all.next() {
        marked.push(letter);
        if !letter.is_alphabetic() {
            continue;
        }
        letters += 1;
        let is_last = all.peek().is_none_or(|next| !next.is_alphabetic());
        while is_last && 10 * added < 3 * letters {
            marked.extend(letter.to_lowercase());
            added += 1;
        }
    }
    marked.push(CLOSE);
    marked
}

/// The same of a text that stays.
pub fn fixed(text: &'static str) -> &'static str {
    text.map(mark)
}

/// The same of several texts, such as lines or cells.
pub fn marked(texts: Vec<String>) -> Vec<String> {
    texts.iter().map(|text| mark(text)).collect()
}

/// The same of each run of a sentence.
pub fn marked_sentence(mut sentence: Sentence) -> Sentence {
    for run in &mut sentence.0 {
        run.text = mark(&run.text);
    }
    sentence
}

impl Language for Pseudo {
    fn code(&self) -> &'static str {
        English.code()
    }

    fn labels(&self) -> &'static Labels {
        static MARKED: OnceLock<Labels> = OnceLock::new();
        MARKED.get_or_init(|| English.labels().map(mark))
    }

    fn numbers(&self) -> NumberFormat {
        English.numbers()
    }

    fn prose(&self, text: &'static str) -> &'static str {
        fixed(English.prose(text))
    }

    fn date(&self, date: Option<Date>) -> String {
        mark(&English.date(date))
    }

    fn span(&self, from: Option<Date>, to: Option<Date>) -> String {
        mark(&English.span(from, to))
    }

    fn country(&self, country: Country) -> &'static str {
        fixed(English.country(country))
    }

    fn place(&self, code: &'static str) -> &'static str {
        fixed(English.place(code))
    }

    fn drug(&self, drug: Drug) -> &'static str {
        fixed(English.drug(drug))
    }

    fn choice(&self, choice: DrugChoice) -> &'static str {
        fixed(English.choice(choice))
    }

    fn published(&self, source: &Source) -> String {
        mark(&English.published(source))
    }

    fn published_by_all(&self, sources: &[&Source]) -> String {
        mark(&English.published_by_all(sources))
    }

    fn weight(&self, mass: Grams) -> String {
        mark(&English.weight(mass))
    }

    fn heavy(&self, mass: Grams) -> String {
        mark(&English.heavy(mass))
    }

    fn period(&self, period: Period) -> String {
        mark(&English.period(period))
    }

    fn share(&self, share: Share) -> String {
        mark(&English.share(share))
    }

    fn part(&self, part: f64) -> String {
        mark(&English.part(part))
    }

    fn lack(&self, why: Lack) -> &'static str {
        fixed(English.lack(why))
    }

    fn tonnes(&self, amount: Amount) -> String {
        mark(&English.tonnes(amount))
    }

    fn seized_title(&self, question: &Question) -> String {
        mark(&English.seized_title(question))
    }

    fn events_title(&self, period: Period) -> String {
        mark(&English.events_title(period))
    }

    fn coverage(&self, reported: usize, covered: usize) -> String {
        mark(&English.coverage(reported, covered))
    }

    fn later(&self, row: &Later) -> String {
        mark(&English.later(row))
    }
}
