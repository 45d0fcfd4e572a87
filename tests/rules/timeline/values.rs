//! What a year of the timeline and of a small series says, against the tables.

use northern_route::model::country::Country;
use northern_route::model::drug::Drug;
use northern_route::scene::timeline::values::values;
use northern_route::words::language::{Language as _, language};

use crate::independent::{FIVE, Known, Tables, weight};

fn said(drug: &str, known: Known, coverage: &str) -> String {
    match known {
        Known::Grams(grams) => format!("{drug} {}{coverage}", weight(grams)),
        Known::None => format!("{drug} reported as none{coverage}"),
        Known::NoData => format!("{drug} no data{coverage}"),
        Known::NotCovered => format!("{drug} not covered"),
    }
}

#[test]
fn a_year_says_what_the_tables_have_of_it_and_who_reported() {
    let tables = Tables::read();
    let both: [&[(&str, Drug)]; 2] = [
        &[("heroin", Drug::Heroin), ("opium", Drug::Opium)],
        &[("morphine", Drug::Morphine)],
    ];
    for drugs in both {
        let asked: Vec<Drug> = drugs.iter().map(|(_, drug)| *drug).collect();
        for country in Country::FIVE.map(Some).into_iter().chain([None]) {
            let codes: Vec<&str> = country.map_or(FIVE.to_vec(), |country| vec![country.code()]);
            let whose = country.map_or("Five republics", |country| language().country(country));
            let found = values(country, &asked);
            assert_eq!(found.len(), 34);
            for (year, found) in (1990..).zip(found) {
                let figures = drugs.iter().map(|(drug, _)| {
                    let sum = tables.sum(&codes, drug, (year, year));
                    let coverage = if country.is_none() {
                        format!(" ({} of 5)", sum.reported)
                    } else {
                        String::new()
                    };
                    said(drug, sum.known(), &coverage)
                });
                let figures: Vec<String> = figures.collect();
                let expected = format!("{year} · {whose} · {}", figures.join(" · "));
                assert_eq!(found.replace(" · † to doubt", ""), expected);
            }
        }
    }
}
