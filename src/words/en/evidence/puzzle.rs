//! English: the words of the scrambled list.

use crate::model::evidence::placed::Placed;
use crate::model::evidence::scrambled_list::{Argument, Tolerance};
use crate::words::en::english::{English, NUMBERS};
use crate::words::evidence::puzzle::{PuzzleLabels, PuzzleLanguage};

static LABELS: PuzzleLabels = PuzzleLabels {
    title: "Eleven right numbers, ten under wrong years",
    intro: [
        "The article prints how many kilograms of opiates the five republics seized in each year from 1996 to 2006. The eleven numbers are right: their mean is the mean that its own text gives. But on the way to the page ten of them slipped under wrong years; only 2001 has its own.",
        "Eleven numbers can stand in 39,916,800 orders. Switch the arguments on and off, and your browser counts how many orders agree with all that are on.",
    ],
    arguments: "Arguments",
    any_order: "No argument at all",
    any_order_note: "11 × 10 × 9 × … × 1",
    leaves: "leaves",
    tolerance: "Tolerance",
    none_left: "No order agrees with all of these arguments: at least one of them must be wrong.",
    opposite: "From 68 kg on, the series alone picks the opposite order: 6,566 kg then counts as near enough to the 6,633 kg that it has for 2002. The tolerance decides, not the evidence. That is why the answer for 2002 and 2005 is called likely and not certain.",
    drawing: "The list as printed, put back in order, and UNODC’s series",
    rows: [
        ["As printed", "opiates, tonnes a year"],
        ["Put back", "the same eleven numbers"],
        ["UNODC", "its later yearly series"],
    ],
    change_places: "these two may change places",
    keys: [
        "placed by the article’s text",
        "placed by the other strong arguments",
        "likely: a weak argument decides",
        "two years are left for this number",
        "range of the numbers that are possible",
    ],
    shown: "Show",
    stages: ["As printed", "Pinned by the text", "Put in order"],
    table: "The list year by year, kilograms",
    heads: [
        "Year",
        "Printed there",
        "May belong there",
        "UNODC’s series",
        "Difference",
        "Placed by",
    ],
    reasons: [
        [
            "What is left for Turkmenistan",
            "Is 2002 the 8,076 kg or the 6,566 kg? Take away what the series has for the four other republics in 2002: 1,600 kg would be left for Turkmenistan, or only 90 kg. The article’s own tables, less the series’ later years, leave 1,528 kg. That speaks for 8,076 kg in 2002, and so for 6,566 kg in 2005.",
        ],
        [
            "What does not count",
            "The text says that heroin’s share peaked in 2003, and that all five countries seized less in 2001. UNODC’s series agrees with neither, so neither is used.",
        ],
        [
            "What would settle it",
            "Turkmenistan’s figure for 2002, as UNODC had it in 2005 or 2008. It should be in the annex of the World Drug Report 2005, which we could not read. About 1,600 kg would decide for the likely order; about 90 kg, or the 157 kg that the later series has, against it.",
        ],
    ],
};

impl PuzzleLanguage for English {
    fn puzzle_labels(&self) -> &'static PuzzleLabels {
        &LABELS
    }

    fn argument(&self, argument: Argument) -> &'static str {
        match argument {
            Argument::Prose => "The article’s own text",
            Argument::Tables => "Its two five-year tables",
            Argument::Series => "UNODC’s yearly series",
            Argument::Half => "Half of 2005",
            Argument::Direction => "The list’s direction",
        }
    }

    fn argument_rule(&self, argument: Argument) -> &'static str {
        match argument {
            Argument::Prose => {
                "The text names the totals of 1996, 1998, 2000 and 2006; each fits one number of the list."
            }
            Argument::Tables => {
                "Heroin and opium of 2002 to 2006 add up to 44,117 kg. Only one set of five numbers comes within 2 kg of that."
            }
            Argument::Series => {
                "Where UNODC’s later series has all five republics and both drugs, a year takes a number within the tolerance. A year without one near was revised since, and stays open."
            }
            Argument::Half => {
                "Weak. A note on the first half of 2006 also says by how much it grew, and so what the first half of 2005 was: about 3.25 t. If that half was as large a part of its year as in 2006, the year 2005 had about 7.1 t; numbers within 10 % count."
            }
            Argument::Direction => {
                "Weak. A list read from a chart from the wrong end would run backwards in time. At most 8 of the 55 pairs of its numbers may stand in the order of their years: the likely order has 6, its rival 11. The limit is ours; any from 6 to 10 leads to the same order, and from 11 on it decides nothing."
            }
        }
    }

    fn orders_left(&self, orders: u64, all: u64) -> String {
        let left = if orders == 1 {
            "order is left of"
        } else {
            "orders are left of"
        };
        format!("{left} {}", NUMBERS.whole(all))
    }

    fn orders_alone(&self, orders: u64) -> String {
        format!("alone {}", NUMBERS.whole(orders))
    }

    fn tolerance(&self, tolerance: Tolerance) -> String {
        format!("{} kg", tolerance.kilograms())
    }

    fn short_year(&self, year: u16) -> String {
        format!("’{:02}", year % 100)
    }

    fn list_cells(
        &self,
        year: u16,
        printed: f64,
        possible: &[f64],
        (series, complete): (f64, bool),
        placed: Placed,
    ) -> [String; 6] {
        let kilograms = |value: f64| NUMBERS.fixed(value, 2);
        let belongs = match *possible {
            [] => "–".to_owned(),
            [one] => kilograms(one),
            [first, second] => format!("{} or {}", kilograms(first), kilograms(second)),
            _ => format!("any of {}", possible.len()),
        };
        let difference = match *possible {
            [one] if complete => {
                let percent = NUMBERS.fixed(100.0 * (one / series - 1.0), 1);
                let sign = if one > series && percent != "0.0" {
                    "+"
                } else {
                    ""
                };
                format!("{sign}{percent} %")
            }
            _ => "–".to_owned(),
        };
        let series = if complete {
            kilograms(series)
        } else {
            format!("{} (incomplete)", kilograms(series))
        };
        let placed = match placed {
            Placed::Text => "text".to_owned(),
            Placed::Series => "series".to_owned(),
            Placed::Together => "what is left".to_owned(),
            Placed::Likely => "likely".to_owned(),
            Placed::Open(left) => format!("open: {left} left"),
            Placed::Nowhere => "–".to_owned(),
        };
        [
            year.to_string(),
            kilograms(printed),
            belongs,
            series,
            difference,
            placed,
        ]
    }
}
