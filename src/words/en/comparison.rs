//! English: the comparison.

use crate::model::comparison::{Difference, Side, by_mean, difference, same_reporters};
use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_SOVIET};
use crate::model::query::{Observation, Share};
use crate::model::statement::{Estimated, Question};
use crate::state::versus::Versus;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{capital, soviet_in, when};
use crate::words::language::Language as _;

/// Fixed words of the comparison.
pub struct VersusWords {
    /// Name of the block.
    pub title: &'static str,
    /// Name of the control.
    pub with: &'static str,
    /// Heads of the control's groups: years, spans, countries, drugs.
    pub groups: [&'static str; 4],
    /// Exchanges the two sides.
    pub swap: &'static str,
    /// Ends the comparison.
    pub end: &'static str,
    /// Head of the twin.
    pub by_country: &'static str,
    /// Head of its last column.
    difference: &'static str,
    /// The same, where means are compared.
    difference_of_means: &'static str,
    /// In the place of a difference between shares of two estimates.
    pub estimates_differ: &'static str,
    /// How the map shows the other side.
    pub on_map: &'static str,
}

/// The words.
pub static VERSUS: VersusWords = VersusWords {
    title: "Comparison",
    with: "Compare with",
    groups: ["A year", "A span of equal length", "A country", "A drug"],
    swap: "Swap sides",
    end: "End the comparison",
    by_country: "The comparison by country",
    difference: "Difference",
    difference_of_means: "Difference, average of a year",
    estimates_differ: "different estimates",
    on_map: "On the map, a dashed ring has the size of the other side, on the same scale.",
};

/// The names of the two sides: what differs between them.
pub fn names(question: &Question, versus: Versus) -> (String, String) {
    let other = versus.question(*question);
    match versus {
        Versus::Time(_) => (
            English.period(question.period),
            English.period(other.period),
        ),
        Versus::Country(_) => (who(question.country), who(other.country)),
        Versus::Drug(_) => (
            drugs(question.choice).to_owned(),
            drugs(other.choice).to_owned(),
        ),
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
fn common(question: &Question, versus: Versus) -> String {
    let counted = match question.measure {
        Measure::Equivalent => ", counted as heroin",
        Measure::Weight | Measure::Share => "",
    };
    match versus {
        Versus::Time(_) => format!(
            "{} seized by {}{counted}",
            capital(drugs(question.choice)),
            who(question.country)
        ),
        Versus::Country(_) => format!(
            "{} seized {}{counted}",
            capital(drugs(question.choice)),
            small(&when(question.period))
        ),
        Versus::Drug(_) => format!(
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

/// A side's weight, with its share of the flow where shares are shown; or its kind of nothing.
pub fn value(side: &Side) -> String {
    let labels = English.labels();
    match side.state {
        Observation::Value(mass) if side.question.measure == Measure::Share => {
            let share = match side.share {
                Ok(estimated) => {
                    format!("{} {}", English.share(estimated.share), labels.of_flow)
                }
                Err(why) => English.lack(why).to_owned(),
            };
            format!("{} ({share})", English.weight(mass))
        }
        Observation::Value(mass) => English.weight(mass),
        Observation::ReportedNone => labels.reported_as_none.to_owned(),
        Observation::NoData => labels.no_data.to_owned(),
        Observation::NotCovered => labels.not_covered.to_owned(),
    }
}

fn weight(mass: Grams) -> String {
    if mass.0 == 0 {
        English.labels().reported_as_none.to_owned()
    } else {
        English.weight(mass)
    }
}

/// Beside a bar: what it draws, and where that is a mean, the whole.
pub fn bar_value(side: &Side, drawn: Option<Grams>) -> String {
    match drawn {
        Some(mean) if side.state.reported() != Some(mean) => {
            format!("{} a year; {} in all", weight(mean), value(side))
        }
        _ => value(side),
    }
}

/// Head of the differences of two times.
pub fn difference_head(question: &Question, versus: Versus) -> &'static str {
    if by_mean(&Side::of(*question), &Side::of(versus.question(*question))) {
        VERSUS.difference_of_means
    } else {
        VERSUS.difference
    }
}

/// The difference in a few words: "609.8 kg more", "no difference can be given".
pub fn difference_words(first: &Side, second: &Side) -> String {
    match difference(first, second) {
        Difference::Same => "the same".to_owned(),
        Difference::More(by, _) => format!("{} more", English.weight(by)),
        Difference::Less(by, _) => format!("{} less", English.weight(by)),
        Difference::Unknown => "–".to_owned(),
    }
}

/// By how many percentage points the shares of two times differ; none where they rest on two estimates.
pub fn points(first: Option<Estimated>, second: Option<Estimated>) -> String {
    let (Some(one), Some(other)) = (first, second) else {
        return "–".to_owned();
    };
    if one.denominator != other.denominator {
        return VERSUS.estimates_differ.to_owned();
    }
    let ends = |share| match share {
        Share::One(share) => (share, share),
        Share::Between(low, high) => (low, high),
    };
    // Of one flow, whatever it was within its range.
    let ((low, high), (other_low, other_high)) = (ends(one.share), ends(other.share));
    let by = Share::Between((low - other_low).abs(), (high - other_high).abs());
    let by = English.share(by).replace('%', "points");
    if high > other_high {
        format!("{by} more")
    } else if high < other_high {
        format!("{by} less")
    } else {
        "the same".to_owned()
    }
}

/// "3,651.2 kg in 2006", "Tajikistan 2,097.5 kg", "3,651.2 kg of heroin".
fn said_of(versus: Versus, name: &str, side: &Side) -> String {
    let value = value(side);
    match (versus, side.state) {
        (Versus::Time(_), _) => format!("{value} in {name}"),
        (Versus::Drug(_), Observation::Value(_)) => format!("{value} of {name}"),
        _ => format!("{name} {value}"),
    }
}

/// The whole comparison in sentences.
pub fn comparison(question: &Question, versus: Versus) -> String {
    let (first, second) = (Side::of(*question), Side::of(versus.question(*question)));
    let (one, other) = names(question, versus);
    let mut said_all = vec![format!(
        "{}: {}, {}.",
        common(question, versus),
        said_of(versus, &one, &first),
        said_of(versus, &other, &second)
    )];
    if first.question == second.question {
        said_all.push("Both sides are the same; choose another to compare with.".to_owned());
        return said_all.join(" ");
    }
    if first.years() != second.years() && first.years() > 0 && second.years() > 0 {
        said_all.push("The two periods differ in length.".to_owned());
    }
    if by_mean(&first, &second)
        && let (Some(a), Some(b)) = (first.mean, second.mean)
    {
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
    let uneven = !same_reporters(&first, &second);
    said_all.push(match difference(&first, &second) {
        Difference::Same => "That is the same.".to_owned(),
        Difference::More(by, _) if uneven => unevenly(&one, &other, by, "more"),
        Difference::Less(by, _) if uneven => unevenly(&one, &other, by, "less"),
        Difference::More(by, factor) => said(&one, &other, by, "more", factor),
        Difference::Less(by, factor) => said(&one, &other, by, "less", Some(factor)),
        Difference::Unknown => "No difference can be given.".to_owned(),
    });
    for (side, name) in [(&first, &one), (&second, &other)] {
        let (reported, covered) = side.reported;
        if !side.is_complete() && reported > 0 {
            said_all.push(format!(
                "For {name}, {reported} of {covered} possible yearly reports were made; the rest is no data, not nothing."
            ));
        }
    }
    let republics = [&first, &second].map(|side| {
        let country = side.question.country;
        country
            .is_none_or(Country::is_republic)
            .then_some(side.question.period)
    });
    let early = (FIRST_YEAR..=LAST_SOVIET).filter(|year| {
        republics
            .iter()
            .flatten()
            .any(|period| period.contains(*year))
    });
    said_all.extend(soviet_in(early).map(|soviet| format!("{}.", capital(&soviet))));
    said_all.join(" ")
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

/// Title of the chart of one or two drugs, and how to read it; the scale ends at a weight.
pub fn chart(up: Drug, down: Option<Drug>, top: &str) -> (String, String) {
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
