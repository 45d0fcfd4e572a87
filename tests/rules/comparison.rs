//! Comparisons: what differs, by how much, and what is said where nothing can be.

use northern_route::model::comparison::{Difference, Side, difference};
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::mass::Grams;
use northern_route::model::measure::Measure;
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::model::statement::Question;
use northern_route::scene::table::rows::rows;
use northern_route::state::choice::Sort;
use northern_route::state::url_values::parse_versus;
use northern_route::state::versus::Versus;
use northern_route::words::comparison::comparison::ComparisonLanguage as _;
use northern_route::words::en::english::English;
use northern_route::words::language::language;

fn question(first: u16, last: u16) -> Question {
    Question {
        period: Period::span(first, last).expect("on the timeline"),
        ..Question::default()
    }
}

fn versus(text: &str) -> Versus {
    parse_versus(text).expect(text)
}

fn comparison(question: &Question, versus: Versus) -> String {
    English.comparison(&versus.compared(*question))
}

/// Weights from the table: 2000 and 2006, heroin of the five, in grams.
const IN_2006: u64 = 3_651_232;
const IN_2000: u64 = 3_237_109;

#[test]
fn two_years_differ_by_their_weights() {
    let (now, then) = (
        Side::of(question(2006, 2006)),
        Side::of(question(2000, 2000)),
    );
    assert_eq!(now.state.reported(), Some(Grams(IN_2006)));
    assert_eq!(then.state.reported(), Some(Grams(IN_2000)));
    let by = Grams(IN_2006 - IN_2000);
    let factor = IN_2006 as f64 / IN_2000 as f64;
    assert_eq!(difference(&now, &then), Difference::More(by, Some(factor)));
    assert_eq!(difference(&then, &now), Difference::Less(by, 1.0 / factor));
    assert_eq!(difference(&now, &now), Difference::Same);
}

#[test]
fn sentences_say_weights_difference_and_who_is_missing() {
    let cases = [
        (
            question(2006, 2006),
            "2000",
            "Heroin seized by the five republics: 3,651.2 kg in 2006, 3,237.1 kg in 2000. That is 414.1 kg or 13 % more for 2006 than for 2000.",
        ),
        (
            Question {
                country: Some(Country::Tjk),
                ..question(2006, 2006)
            },
            "KGZ",
            "Heroin seized in 2006: Tajikistan 2,097.5 kg, Kyrgyzstan 260.8 kg. That is 1,836.7 kg more for Tajikistan: 8.0 times as much as for Kyrgyzstan.",
        ),
        (
            question(2006, 2006),
            "opium",
            "Seized by the five republics in 2006: 3,651.2 kg of heroin, 5,740.8 kg of opium. That is 2,089.6 kg or 36 % less for heroin than for opium.",
        ),
        (
            question(2006, 2006),
            "2021",
            "Heroin seized by the five republics: 3,651.2 kg in 2006, not covered in 2021. No difference can be given.",
        ),
        (
            question(2006, 2006),
            "2006",
            "Heroin seized by the five republics: 3,651.2 kg in 2006, 3,651.2 kg in 2006. Both sides are the same; choose another to compare with.",
        ),
        (
            question(2019, 2019),
            "2018",
            "Heroin seized by the five republics: 1,745.8 kg in 2019, 435 kg in 2018. That is 1,310.8 kg more for 2019: 4.0 times as much as for 2018. For 2019, 4 of 5 possible yearly reports were made; the rest is no data, not nothing. For 2018, 4 of 5 possible yearly reports were made; the rest is no data, not nothing.",
        ),
    ];
    for (question, other, sentence) in cases {
        assert_eq!(comparison(&question, versus(other)), sentence);
    }
}

#[test]
fn times_of_other_lengths_are_compared_by_the_mean_of_a_year() {
    let (five, one) = (
        Side::of(question(2002, 2006)),
        Side::of(question(2006, 2006)),
    );
    // 25,361.606 kg over five years; each republic's mean is to the gram.
    let mean = five.mean.expect("reported").0;
    assert!(mean.abs_diff(five.state.reported().expect("reported").0 / 5) <= 3);
    let Difference::More(by, _) = difference(&five, &one) else {
        panic!("the mean of 2002 to 2006 is above 2006");
    };
    assert_eq!(by, Grams(mean - IN_2006));
    let text = comparison(&question(2002, 2006), versus("2006"));
    assert!(text.contains("differ in length"), "{text}");
}

#[test]
fn a_mean_is_over_the_years_that_were_reported() {
    let of_kazakhstan = |first, last| Question {
        country: Some(Country::Kaz),
        ..question(first, last)
    };
    // 2020 and 2021 are not covered.
    assert_eq!(
        Side::of(of_kazakhstan(2015, 2021)).mean,
        Some(Grams(403_625))
    );
    // Of 1990 to 1995 only 1994 was reported, with 26 g.
    assert_eq!(Side::of(of_kazakhstan(1990, 1995)).mean, Some(Grams(26)));
    assert_eq!(Side::of(of_kazakhstan(1990, 1993)).mean, None);
    assert_eq!(
        comparison(&of_kazakhstan(1990, 1995), versus("1994..1999")),
        "Heroin seized by Kazakhstan: under 0.1 kg in 1990–1995, 121.5 kg in 1994–1999. Average of the years reported: under 0.1 kg and 30.4 kg. That is 30.3 kg or over 99 % less for 1990–1995 than for 1994–1999. For 1990–1995, 1 of 6 possible yearly reports were made; the rest is no data, not nothing. For 1994–1999, 4 of 6 possible yearly reports were made; the rest is no data, not nothing. In 1990 and 1991 the five were still Soviet republics."
    );
}

#[test]
fn a_comparison_of_shares_says_weights_and_shares() {
    let shares = Question {
        measure: Measure::Share,
        ..question(2006, 2006)
    };
    assert_eq!(
        comparison(&shares, versus("2010")),
        "Heroin seized by the five republics: 3,651.2 kg (3.1 % of flow) in 2006, 2,602.6 kg (2.9 % of flow) in 2010. That is 1,048.6 kg or 40 % more for 2006 than for 2010."
    );
    assert_eq!(
        comparison(&shares, versus("2000")),
        "Heroin seized by the five republics: 3,651.2 kg (3.1 % of flow) in 2006, 3,237.1 kg (no estimate) in 2000. That is 414.1 kg or 13 % more for 2006 than for 2000."
    );
}

#[test]
fn a_column_of_the_comparison_has_one_unit_and_its_total_too() {
    let cells = |first, last, other: &str| {
        let shares = Question {
            measure: Measure::Share,
            ..question(first, last)
        };
        let (rows, totals) = rows(
            &shares,
            Some(versus(other)),
            false,
            Sort::default(),
            language(),
        );
        let other = rows[0].other.clone().expect("a comparison");
        let total = totals[0].other.clone().expect("a comparison");
        let [there, difference] = other.map(|cell| cell.text);
        [
            rows[0].amount.text.clone(),
            there,
            difference,
            totals[0].amount.text.clone(),
            total[0].text.clone(),
            total[1].text.clone(),
        ]
    };
    assert_eq!(
        cells(2006, 2006, "2010"),
        [
            "1.8 %",
            "1.1 %",
            "different estimates",
            "3.1 %",
            "2.9 %",
            "different estimates"
        ]
    );
    assert_eq!(
        cells(2012, 2012, "2013"),
        [
            "0.7–1.2 %",
            "0.7–1.1 %",
            "up to 0.1 points more",
            "1.8–3.0 %",
            "2.2–3.7 %",
            "0.4–0.6 points less"
        ]
    );
    assert_eq!(
        cells(2006, 2006, "2000")[1..],
        ["no estimate", "–", "3.1 %", "no estimate", "–"]
    );
    // Opium that heroin is compared with has no flow of heroin under it.
    let heroin = Question {
        measure: Measure::Share,
        ..question(2006, 2006)
    };
    let (_, totals) = rows(
        &heroin,
        Some(versus("opium")),
        false,
        Sort::default(),
        language(),
    );
    let amounts: Vec<&str> = totals
        .iter()
        .map(|total| total.amount.text.as_str())
        .collect();
    assert_eq!(amounts, ["3.1 %", "no estimate"]);
}

#[test]
fn every_comparison_is_a_whole_sentence() {
    let years = (FIRST_YEAR..=LAST_YEAR).map(|year| (year, year));
    let others = [
        "1995",
        "2021",
        "1996..2000",
        "2018..2022",
        "TKM",
        "morphine",
        "opiates",
        "opium",
    ];
    for (first, last) in years.chain([(1990, 2023), (2002, 2006), (2018, 2022)]) {
        for choice in DrugChoice::ALL {
            for measure in Measure::ALL {
                for country in [None, Some(Country::Kaz)] {
                    for other in others {
                        let question = Question {
                            choice,
                            measure,
                            country,
                            ..question(first, last)
                        };
                        let text = comparison(&question, versus(other));
                        assert!(text.ends_with('.'), "{text}");
                        for wrong in ["NaN", "inf", "  ", "None", " 0 kg"] {
                            assert!(!text.contains(wrong), "{question:?} {other}: {text}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn the_table_follows_the_comparison() {
    let (in_time, _) = rows(
        &question(2006, 2006),
        Some(versus("2000")),
        false,
        Sort::default(),
        language(),
    );
    let tajikistan = in_time
        .iter()
        .find(|row| row.country == Country::Tjk)
        .and_then(|row| row.other.as_ref())
        .expect("a row with the other year");
    assert_eq!(tajikistan[0].text, "1,882.9");
    assert_eq!(tajikistan[1].text, "214.6 kg more");
    let (by_drug, totals) = rows(
        &question(2006, 2006),
        Some(versus("opium")),
        false,
        Sort::default(),
        language(),
    );
    assert_eq!(by_drug.len(), 10);
    assert_eq!(totals.len(), 2);
}

#[test]
fn no_percentage_is_given_over_different_republics() {
    let text = comparison(&question(2017, 2017), versus("2008"));
    assert!(
        text.contains("That is 4,919.9 kg less for 2017 than for 2008. Not the same republics reported, so no percentage is given."),
        "{text}"
    );
    let text = comparison(&question(2008, 2008), versus("2017"));
    assert!(!text.contains("times as much"), "{text}");
    let text = comparison(&question(2006, 2006), versus("morphine"));
    assert!(!text.contains("times as much"), "{text}");
    // The same four.
    let text = comparison(&question(2019, 2019), versus("2018"));
    assert!(text.contains("4.0 times as much as for 2018"), "{text}");
    // A country is compared with itself.
    let kazakhstan = Question {
        country: Some(Country::Kaz),
        ..question(2017, 2017)
    };
    assert!(comparison(&kazakhstan, versus("2008")).contains("91 % less"));
}
