//! English: the comparison.

use crate::model::comparison::{Axis, Comparison, Difference, Points, Side};
use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::query::Observation;
use crate::model::statement::Question;
use crate::words::comparison::comparison::{ComparisonLabels, ComparisonLanguage};
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{capital, soviet_in, when};
use crate::words::language::Language as _;

static LABELS: ComparisonLabels = ComparisonLabels {
    title: "Comparison",
    with: "Compare with",
    groups: ["A year", "A span of equal length", "A country", "A drug"],
    swap: "Swap sides",
    end: "End the comparison",
    by_country: "The comparison by country",
    on_map: "On the map, a dashed ring has the size of the other side, on the same scale.",
};

impl ComparisonLanguage for English {
    fn comparison_labels(&self) -> &'static ComparisonLabels {
        &LABELS
    }

    fn side_name(&self, axis: Axis, question: &Question) -> String {
        match axis {
            Axis::Time => self.period(question.period),
            Axis::Country => who(question.country),
            Axis::Drug => drugs(question.choice).to_owned(),
        }
    }

    fn comparison(&self, comparison: &Comparison) -> String {
        let [first, second] = &comparison.sides;
        let question = &first.question;
        let axis = comparison.axis;
        let [one, other] = [first, second].map(|side| self.side_name(axis, &side.question));
        let mut said_all = vec![format!(
            "{}: {}, {}.",
            common(question, axis),
            said_of(axis, &one, first),
            said_of(axis, &other, second)
        )];
        if comparison.is_same() {
            said_all.push("Both sides are the same; choose another to compare with.".to_owned());
            return said_all.join(" ");
        }
        if comparison.differ_in_length {
            said_all.push("The two periods differ in length.".to_owned());
        }
        if let Some([a, b]) = comparison.means {
            let each = match question.country {
                None => ", each republic by its own",
                Some(_) => "",
            };
            said_all.push(format!(
                "Average of the years reported{each}: {} and {}.",
                weight(a),
                weight(b)
            ));
        }
        let uneven = !comparison.same_reporters;
        said_all.push(match comparison.difference {
            Difference::Same => "That is the same.".to_owned(),
            Difference::More(by, _) if uneven => unevenly(&one, &other, by, "more"),
            Difference::Less(by, _) if uneven => unevenly(&one, &other, by, "less"),
            Difference::More(by, factor) => said(&one, &other, by, "more", factor),
            Difference::Less(by, factor) => said(&one, &other, by, "less", Some(factor)),
            Difference::Unknown => "No difference can be given.".to_owned(),
        });
        for (side, name) in [(first, &one), (second, &other)] {
            let (reported, covered) = side.reported;
            if !side.is_complete() && reported > 0 {
                said_all.push(format!(
                    "For {name}, {reported} of {covered} possible yearly reports were made; the rest is no data, not nothing."
                ));
            }
        }
        let soviet = soviet_in(comparison.soviet.iter().copied());
        said_all.extend(soviet.map(|soviet| format!("{}.", capital(&soviet))));
        said_all.join(" ")
    }

    fn side_value(&self, side: &Side) -> String {
        let labels = self.labels();
        match side.state {
            Observation::Value(mass) if side.question.measure == Measure::Share => {
                let share = match side.share {
                    Ok(estimated) => {
                        format!("{} {}", self.share(estimated.share), labels.of_flow)
                    }
                    Err(why) => self.lack(why).to_owned(),
                };
                format!("{} ({share})", self.weight(mass))
            }
            Observation::Value(mass) => self.weight(mass),
            Observation::ReportedNone => labels.reported_as_none.to_owned(),
            Observation::NoData => labels.no_data.to_owned(),
            Observation::NotCovered => labels.not_covered.to_owned(),
        }
    }

    fn bar_value(&self, side: &Side, drawn: Option<Grams>) -> String {
        let whole = self.side_value(side);
        match drawn {
            Some(mean) if side.state.reported() != Some(mean) => {
                format!("{} a year; {whole} in all", weight(mean))
            }
            _ => whole,
        }
    }

    fn difference_head(&self, by_mean: bool) -> &'static str {
        if by_mean {
            "Difference, average of a year"
        } else {
            "Difference"
        }
    }

    fn difference(&self, difference: Difference) -> String {
        match difference {
            Difference::Same => "the same".to_owned(),
            Difference::More(by, _) => format!("{} more", self.weight(by)),
            Difference::Less(by, _) => format!("{} less", self.weight(by)),
            Difference::Unknown => "–".to_owned(),
        }
    }

    fn points(&self, points: Points) -> String {
        let by = |by| self.share(by).replace('%', "points");
        match points {
            Points::Unknown => "–".to_owned(),
            Points::OtherEstimate => "different estimates".to_owned(),
            Points::Same => "the same".to_owned(),
            Points::More(share) => format!("{} more", by(share)),
            Points::Less(share) => format!("{} less", by(share)),
        }
    }

    fn compared_chart(&self, up: Drug, down: Option<Drug>, top: &str) -> (String, String) {
        let name = |drug| English.drug(drug);
        let (title, how) = match down {
            Some(down) => (
                format!("{} and {}", capital(name(up)), name(down)),
                format!("edge up and down. Up: {}; down: {}", name(up), name(down)),
            ),
            None => (capital(name(up)), "top".to_owned()),
        };
        (
            format!("{title}, 1990–2023, by country"),
            format!(
                "Kilograms as seized; one scale for all panels, {top} to the {how}. Hatched: no data (in 1990 and 1991 the five were still Soviet republics); dots: not covered; 0: reported as none."
            ),
        )
    }
}

fn who(country: Option<Country>) -> String {
    country
        .map_or("the five republics", |country| English.country(country))
        .to_owned()
}

const fn drugs(choice: DrugChoice) -> &'static str {
    match choice {
        DrugChoice::Heroin => "heroin",
        DrugChoice::Opium => "opium",
        DrugChoice::Morphine => "morphine",
        DrugChoice::Opiates => "heroin and opium together",
    }
}

/// What the sides have in common: "In 2006, by the five republics".
fn common(question: &Question, axis: Axis) -> String {
    let counted = match question.measure {
        Measure::Equivalent => ", counted as heroin",
        Measure::Weight | Measure::Share => "",
    };
    match axis {
        Axis::Time => format!(
            "{} seized by {}{counted}",
            capital(drugs(question.choice)),
            who(question.country)
        ),
        Axis::Country => format!(
            "{} seized {}{counted}",
            capital(drugs(question.choice)),
            small(&when(question.period))
        ),
        Axis::Drug => format!(
            "Seized by {} {}{counted}",
            who(question.country),
            small(&when(question.period))
        ),
    }
}

fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

fn weight(mass: Grams) -> String {
    if mass.0 == 0 {
        English.labels().reported_as_none.to_owned()
    } else {
        English.weight(mass)
    }
}

/// "3,651.2 kg in 2006", "Tajikistan 2,097.5 kg", "3,651.2 kg of heroin".
fn said_of(axis: Axis, name: &str, side: &Side) -> String {
    let value = English.side_value(side);
    match (axis, side.state) {
        (Axis::Time, _) => format!("{value} in {name}"),
        (Axis::Drug, Observation::Value(_)) => format!("{value} of {name}"),
        _ => format!("{name} {value}"),
    }
}

/// "That is 4,919.9 kg less for 2017 than for 2008. …".
fn unevenly(one: &str, other: &str, by: Grams, word: &str) -> String {
    format!(
        "That is {} {word} for {one} than for {other}. Not the same republics reported, so no percentage is given.",
        English.weight(by)
    )
}

/// "That is 609.8 kg or 20 % more for 2006 than for 2000."
fn said(one: &str, other: &str, by: Grams, word: &str, factor: Option<f64>) -> String {
    let part = match factor {
        None => String::new(),
        Some(factor) if factor >= 2.0 => {
            return format!(
                "That is {} more for {one}: {} times as much as for {other}.",
                English.weight(by),
                NUMBERS.fixed(factor, 1)
            );
        }
        Some(factor) => {
            let percent = (factor - 1.0).abs() * 100.0;
            let text = if percent < 1.0 {
                "under 1".to_owned()
            } else if factor > 0.0 && factor < 0.005 {
                // What little there is makes it less than all.
                "over 99".to_owned()
            } else {
                NUMBERS.fixed(percent, 0)
            };
            format!(" or {text} %")
        }
    };
    format!(
        "That is {}{part} {word} for {one} than for {other}.",
        English.weight(by)
    )
}
