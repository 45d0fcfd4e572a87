//! The examples of the methods against an own reading of the tables: every figure that the page says of a rule.

use northern_route::model::country::Country;
use northern_route::model::evidence::methods::{Example, Method, example};
use northern_route::model::evidence::tables::{claim, contradiction};
use northern_route::words::en::english::English;
use northern_route::words::evidence::methods::MethodLanguage as _;
use northern_route::words::language::Language as _;

use crate::independent::{self, FIVE, Share, Tables, kilograms, rows, weight};

fn said(method: Method) -> String {
    English.method_example(&example(method)).join(" ")
}

#[test]
fn the_total_says_who_reported_and_who_did_not() {
    let tables = Tables::read();
    let last = (2019, 2019);
    let five = tables.sum(&FIVE, "heroin", last);
    let absent: Vec<&str> = FIVE
        .into_iter()
        .filter(|code| tables.sum(&[code], "heroin", last).reported == 0)
        .map(|code| English.country(Country::parse(code).expect("a country")))
        .collect();
    assert!(!absent.is_empty(), "a year that shows the rule");
    let expected = format!(
        "2019, heroin: {} of 5 republics reported, together {}. No data: {}.",
        five.reported,
        weight(five.grams),
        absent.join(", ")
    );
    assert_eq!(said(Method::Total), expected);
}

#[test]
fn the_share_is_the_weight_over_the_estimate() {
    let tables = Tables::read();
    let seized = tables.sum(&FIVE, "heroin", (2006, 2006));
    let flow = tables.estimates("heroin", (2006, 2006))[0].high;
    let Share::Percent(percent, _) =
        tables.share("heroin", (2006, 2006), std::slice::from_ref(&seized), 1000)
    else {
        panic!("an estimate for 2006");
    };
    let expected = format!(
        "2006, heroin: {seized} seized of {flow} t. {seized} ÷ {flow},000 kg = {percent:.2} %, printed as {}.",
        independent::percent(Share::Percent(percent, percent)),
        seized = weight(seized.grams),
    );
    assert_eq!(said(Method::Share), expected);
}

#[test]
fn opium_is_divided_and_added() {
    let tables = Tables::read();
    let of = |drug| tables.sum(&FIVE, drug, (2006, 2006));
    let (heroin, opium) = (of("heroin"), of("opium"));
    let counted = independent::equivalent(&opium, 1000);
    let expected = format!(
        "2006: {} of opium ÷ 10 = {}. With {} of heroin that makes {}.",
        weight(opium.grams),
        weight(counted),
        weight(heroin.grams),
        weight(heroin.grams + counted)
    );
    assert_eq!(said(Method::Equivalent), expected);
}

#[test]
fn the_mean_counts_reported_years_alone() {
    let sum = Tables::read().sum(&["KAZ"], "heroin", (2015, 2021));
    assert!(sum.reported < 7, "a span that shows the rule");
    let mean = (sum.grams as f64 / sum.reported as f64).round() as u64;
    let mut expected = format!(
        "Kazakhstan, heroin, 2015–2021: {} kg ÷ {} = {} a year.",
        kilograms(sum.grams),
        sum.reported,
        weight(mean)
    );
    if sum.covered > sum.reported {
        let without = sum.covered - sum.reported;
        expected = format!("{expected} Years without data: {without}.");
    }
    let outside = 7 - sum.covered;
    expected = format!("{expected} Years that the table does not cover: {outside}.");
    assert_eq!(said(Method::Mean), expected);
}

#[test]
fn the_comparison_is_that_of_the_tables() {
    let checks = rows("series_checks");
    let row = checks
        .iter()
        .find(|row| row["claim"] == "C064")
        .expect("the Tajik heroin of the table");
    let claims = rows("claims");
    let stated = claims.iter().find(|claim| claim["id"] == "C064");
    let stated: f64 = stated.expect("a claim")["value"]
        .parse()
        .expect("kilograms");
    let (first, last) = (&row["from"], &row["to"]);
    let year = |text: &str| text.parse().expect("a year");
    let series = Tables::read()
        .sum(&["TJK"], "heroin", (year(first), year(last)))
        .grams as f64
        / 1000.0;
    let apart = (stated - series).abs();
    let tolerance: f64 = row["tolerance"].parse().expect("kilograms");
    assert!(apart <= tolerance);
    let expected = format!(
        "Tajikistan, heroin, {first}–{last}: 18,795 kg in the article (C064), 18,794.67 kg in the series. \
         {apart:.2} kg apart, {tolerance} kg allowed: they agree. Of {all} such comparisons {all} come out as they ought to.",
        all = checks.len(),
    );
    assert_eq!((stated, (series * 100.0).round()), (18_795.0, 1_879_467.0));
    assert_eq!(said(Method::Matching), expected);
}

#[test]
fn grades_and_verdicts_are_counted() {
    let count = |table: &str, column: &str, key: &str| {
        let all = rows(table);
        all.iter().filter(|row| row[column] == key).count()
    };
    let Example::Grades(grades) = example(Method::Grade) else {
        panic!("grades");
    };
    for (grade, found) in &grades {
        assert_eq!(*found, count("claims", "grade", grade.key()), "{grade:?}");
        assert!(*found > 0, "{grade:?}");
    }
    let all: usize = grades.iter().map(|(_, count)| count).sum();
    assert_eq!(all, rows("claims").len());
    assert!(said(Method::Grade).starts_with(&format!("Claims: {all} named report: ")));
    let Example::Verdicts(verdicts) = example(Method::Verdict) else {
        panic!("verdicts");
    };
    for (sure, found) in &verdicts {
        assert_eq!(
            *found,
            count("contradictions", "certainty", sure.key()),
            "{sure:?}"
        );
    }
    let all: usize = verdicts.iter().map(|(_, count)| count).sum();
    assert_eq!(all, rows("contradictions").len());
}

#[test]
fn every_rule_can_be_quoted_and_leads_to_what_it_rests_on() {
    for method in Method::ALL {
        let text = English.method_text(method);
        assert!(text.ends_with('.'), "{method:?}");
        for sentence in text.split_inclusive(['.', ';']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 36, "{method:?}, {words} words: {sentence}");
        }
        assert!(!said(method).is_empty(), "{method:?}");
        let (claims, disputes) = (method.claims(), method.contradictions());
        assert!(!claims.is_empty() || !disputes.is_empty(), "{method:?}");
        assert!(claims.iter().all(|id| claim(*id).is_some()), "{method:?}");
        assert!(
            disputes.iter().all(|id| contradiction(*id).is_some()),
            "{method:?}"
        );
    }
}
