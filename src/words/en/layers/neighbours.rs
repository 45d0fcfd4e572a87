//! English: what a neighbour seized beside the five republics together.

use crate::model::drug::Drug;
use crate::model::layers::neighbours::{Beside, Most};
use crate::model::period::Period;
use crate::model::query::CountryTally;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::layers::supply::{coverage, not_covered, soviet_sentence, up_to};
use crate::words::language::Language as _;
use crate::words::layers::neighbours::{NeighboursLabels, NeighboursLanguage};
use crate::words::margin::MarginLanguage as _;

static LABELS: NeighboursLabels = NeighboursLabels {
    title: "Beside the neighbours",
    scale: "One scale for all six bars of a drug; weights as seized.",
};

impl NeighboursLanguage for English {
    fn neighbours_labels(&self) -> &'static NeighboursLabels {
        &LABELS
    }

    fn neighbours_caption(&self, drug: Drug, period: Period) -> String {
        let name = self.selection_labels().seized[drug as usize];
        format!("{name}, {}, kg", self.period(period))
    }

    fn beside(&self, period: Period, beside: Option<&Beside>) -> String {
        let said = beside.map_or_else(|| not_covered(period), |beside| ratio(period, beside));
        said + &soviet_sentence(period)
    }
}

fn ratio(period: Period, beside: &Beside) -> String {
    let name = English.drug(beside.drug);
    let when = up_to(beside.covered, period);
    let seized = |most: &CountryTally| {
        format!(
            "{} seized {} of {name}",
            English.country(most.country),
            English.weight(most.total)
        )
    };
    match &beside.most {
        Most::NoFigure => format!(
            "{when} none of the five neighbours has a figure for {name}; {}.",
            of_five(beside)
        ),
        Most::None => format!(
            "{when} the neighbours that reported {name} reported none; {}.",
            of_five(beside)
        ),
        Most::Alone(most) => format!(
            "{when} {}; {}, so no ratio is given.",
            seized(most),
            of_five(beside)
        ),
        Most::Gaps(most) => {
            let years = if beside.covered.is_year() {
                String::new()
            } else {
                format!(
                    " ({} of {} years reported)",
                    most.reported.len(),
                    most.covered()
                )
            };
            format!(
                "{when} {}{years}; {}. Because figures are missing, no ratio is given.",
                seized(most),
                of_five(beside)
            )
        }
        Most::Times(most, times) if *times < 0.95 => format!(
            "{when} no neighbour seized as much {name} as the five republics together; {} came nearest, with {} of their weight.",
            English.country(most.country),
            English.part(*times)
        ),
        Most::Times(most, times) => format!(
            "{when} {} alone seized {} {name} as the five republics together.",
            English.country(most.country),
            as_much(*times)
        ),
    }
}

/// "about as much", "2.9 times as much", "31 times as much".
fn as_much(times: f64) -> String {
    if times < 1.05 {
        return "about as much".to_owned();
    }
    let decimals = u8::from(times < 9.95);
    format!("{} times as much", NUMBERS.fixed(times, decimals))
}

/// What the five have, as the second half of a sentence.
fn of_five(Beside { five, covered, .. }: &Beside) -> String {
    match (five.reported(), five.total().0) {
        (0, _) => "none of the five republics has a figure".to_owned(),
        (_, 0) => format!(
            "the republics that reported all reported none ({})",
            coverage(five, *covered)
        ),
        _ => format!(
            "those of the five republics that reported seized {} ({})",
            English.weight(five.total()),
            coverage(five, *covered)
        ),
    }
}
