//! The facts: sums worked out by hand, every row with its sources, and the four states told apart.

use northern_route::model::country::Country;
use northern_route::model::drug::{Drug, DrugChoice};
use northern_route::model::evidence::record::Happening;
use northern_route::model::evidence::tables::{CORRIDOR_TEXTS, HAPPENINGS, PLACE_SOURCES};
use northern_route::model::facts::{CORRIDORS, DENOMINATORS, EVENTS, FLOWS, OUTLIERS, PLACES};
use northern_route::model::mass::Grams;
use northern_route::model::measure::Ratio;
use northern_route::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR, Period};
use northern_route::model::query::{
    CountryTally, Lack, Observation, RegionTally, Share, denominator, numerator, observation,
    outliers, seizure, seizures, share,
};
use northern_route::model::record::Source;
use northern_route::model::sources::SOURCES;

fn period(first: u16, last: u16) -> Period {
    Period::span(first, last).expect("on the timeline")
}

#[test]
fn sums_of_the_five_are_those_of_the_table() {
    for (drug, first, last, grams) in [
        (Drug::Heroin, 2006, 2006, 3_651_232),
        (Drug::Heroin, 2010, 2010, 2_602_633),
        (Drug::Heroin, 2019, 2019, 1_745_756),
        (Drug::Opium, 2006, 2006, 5_740_787),
        (Drug::Morphine, 2006, 2006, 40),
        (Drug::Heroin, 1990, 1990, 0),
        (Drug::Heroin, 2021, 2021, 0),
    ] {
        let tally = RegionTally::of(drug, period(first, last));
        assert_eq!(tally.total(), Grams(grams), "{drug:?} {first}..{last}");
    }
}

#[test]
fn sums_of_a_country_are_those_of_the_table() {
    for (country, drug, first, last, grams) in [
        (Country::Tjk, Drug::Heroin, 2006, 2006, 2_097_492),
        (Country::Tjk, Drug::Opium, 2002, 2006, 8_801_849),
        (Country::Tjk, Drug::Opium, 2006, 2006, 1_386_760),
        (Country::Kaz, Drug::Heroin, 2019, 2019, 1_151_987),
        (Country::Kaz, Drug::Heroin, 1994, 1994, 26),
        (Country::Tkm, Drug::Heroin, 1997, 1997, 1_948_000),
        (Country::Pak, Drug::Opium, 1995, 1995, 109_420_398),
    ] {
        let tally = CountryTally::of(country, drug, period(first, last));
        assert_eq!(
            tally.total,
            Grams(grams),
            "{country:?} {drug:?} {first}..{last}"
        );
    }
}

#[test]
fn a_span_is_the_sum_of_its_years_and_a_region_of_its_countries() {
    for drug in Drug::ALL {
        for (first, last) in [(1990, 2023), (2002, 2006), (1993, 1999), (2017, 2020)] {
            let span = period(first, last);
            let years = (first..=last).map(|year| RegionTally::of(drug, period(year, year)));
            let whole = RegionTally::of(drug, span);
            assert_eq!(whole.total(), years.map(|year| year.total()).sum());
            let rows = seizures().filter(|row| {
                row.drug == drug && span.contains(row.year) && row.country.is_republic()
            });
            assert_eq!(whole.total(), rows.clone().map(|row| row.mass).sum());
            assert_eq!(whole.reported(), rows.count());
            assert_eq!(whole.covered(), 5 * span.covered().count());
        }
    }
}

#[test]
fn shares_of_the_flow_are_those_worked_out_by_hand() {
    for (choice, year, low, high) in [
        (DrugChoice::Heroin, 2006, 3.094, 3.094),
        (DrugChoice::Heroin, 2010, 2.892, 2.892),
        (DrugChoice::Heroin, 2012, 1.811, 3.046),
        (DrugChoice::Opiates, 2003, 5.928, 5.928),
    ] {
        let row = denominator(choice, period(year, year)).expect("an estimate");
        let substances = choice.substances().iter();
        let masses: Vec<(Drug, Grams)> = substances
            .map(|drug| (*drug, RegionTally::of(*drug, period(year, year)).total()))
            .collect();
        let found = match share(numerator(row, &masses, Ratio::default()), row.amount) {
            Share::One(percent) => (percent, percent),
            Share::Between(low, high) => (low, high),
        };
        let near = (found.0 - low).abs() < 0.001 && (found.1 - high).abs() < 0.001;
        assert!(near, "{choice:?} {year}: {found:?}");
    }
}

#[test]
fn an_estimate_stands_only_under_its_own_drug_and_year() {
    for choice in DrugChoice::ALL {
        let known: Vec<u16> = (FIRST_YEAR..=LAST_YEAR)
            .filter(|year| denominator(choice, period(*year, *year)).is_ok())
            .collect();
        let expected: &[u16] = match choice {
            DrugChoice::Heroin => &[2006, 2009, 2010, 2011, 2012, 2013, 2014, 2015],
            DrugChoice::Opiates => &[2003],
            DrugChoice::Opium | DrugChoice::Morphine => &[],
        };
        assert_eq!(known, expected, "{choice:?}");
    }
}

#[test]
fn a_span_has_the_estimate_that_holds_for_all_of_it() {
    for (first, last, expected) in [
        (2011, 2015, Ok("heroin-2011-2015")),
        (2012, 2014, Ok("heroin-2011-2015")),
        (2009, 2010, Err(Lack::NoSingleEstimate)),
        (2010, 2011, Err(Lack::NoSingleEstimate)),
        (2015, 2016, Err(Lack::NoSingleEstimate)),
        (1990, 2023, Err(Lack::NoSingleEstimate)),
        (2007, 2008, Err(Lack::NoEstimate)),
        (2016, 2023, Err(Lack::NoEstimate)),
    ] {
        let found = denominator(DrugChoice::Heroin, period(first, last));
        assert_eq!(found.map(|row| row.id), expected, "{first}..{last}");
    }
    let found = denominator(DrugChoice::Opiates, period(2000, 2005));
    assert_eq!(found, Err(Lack::NoSingleEstimate));
    let found = denominator(DrugChoice::Opium, period(2011, 2015));
    assert_eq!(found, Err(Lack::NoEstimate));
}

#[test]
fn the_four_states_are_told_apart() {
    for (country, drug, year, expected) in [
        (
            Country::Tjk,
            Drug::Heroin,
            2006,
            Observation::Value(Grams(2_097_492)),
        ),
        (
            Country::Kaz,
            Drug::Morphine,
            2009,
            Observation::ReportedNone,
        ),
        (Country::Kaz, Drug::Morphine, 2010, Observation::NoData),
        (Country::Tkm, Drug::Heroin, 1996, Observation::NoData),
        (Country::Tkm, Drug::Heroin, 2019, Observation::NoData),
        (Country::Tjk, Drug::Heroin, 2020, Observation::NotCovered),
        (Country::Tjk, Drug::Heroin, 1989, Observation::NotCovered),
    ] {
        assert_eq!(
            observation(country, drug, year),
            expected,
            "{country:?} {drug:?} {year}"
        );
    }
}

#[test]
fn who_is_absent_is_known_and_never_counted() {
    let tally = RegionTally::of(Drug::Heroin, period(2019, 2019));
    assert_eq!(tally.absentees(), [Country::Tkm]);
    assert_eq!(tally.reporters().len(), 4);
    let tally = RegionTally::of(Drug::Morphine, period(2009, 2009));
    assert_eq!(tally.reporters(), [Country::Kaz, Country::Kgz]);
    assert_eq!(tally.reported_none(), [Country::Kaz]);
    assert_eq!(
        tally.absentees(),
        [Country::Tjk, Country::Tkm, Country::Uzb]
    );
    let tally = RegionTally::of(Drug::Heroin, period(2021, 2021));
    assert_eq!(
        (tally.absentees(), tally.covered()),
        (Vec::new(), 0),
        "the table does not cover 2021"
    );
}

#[test]
fn a_majority_is_more_than_half() {
    let majority = |year| RegionTally::of(Drug::Heroin, period(year, year)).majority();
    assert_eq!(
        majority(2006).map(|(country, _)| country),
        Some(Country::Tjk)
    );
    assert_eq!(
        majority(2019).map(|(country, _)| country),
        Some(Country::Kaz)
    );
    assert_eq!(majority(2010), None);
    assert_eq!(majority(1990), None);
}

#[test]
fn every_observation_reaches_a_source_with_title_publisher_and_terms() {
    assert_eq!(seizures().count(), 656);
    for row in seizures() {
        check_sources(&[row.source], &format!("{row:?}"));
        assert!((FIRST_YEAR..=LAST_COVERED).contains(&row.year), "{row:?}");
        assert_eq!(
            seizure(row.country, row.drug, row.year),
            Some(row),
            "unique and in order"
        );
    }
}

#[test]
fn every_other_row_reaches_its_sources() {
    for row in CORRIDOR_TEXTS {
        check_sources(row.sources, row.id);
    }
    for row in HAPPENINGS {
        check_sources(row.sources, row.title);
    }
    for row in FLOWS {
        check_sources(row.sources, row.id);
    }
    for row in DENOMINATORS {
        check_sources(row.sources, row.id);
    }
    for row in OUTLIERS {
        check_sources(row.sources, row.text);
    }
    for (name, source) in PLACE_SOURCES {
        check_sources(&[source], name);
    }
}

/// The page's own rows of places and events name no source; the evidence does, for every one.
#[test]
fn every_place_and_event_of_the_page_has_its_sources_in_the_evidence() {
    let places = PLACES.iter().map(|row| row.name);
    assert!(places.eq(PLACE_SOURCES.iter().map(|(name, _)| *name)));
    for event in EVENTS {
        let told = |row: &&Happening| row.title == event.title && row.from == event.from;
        let row = HAPPENINGS.iter().find(told).expect(event.title);
        assert_eq!((row.first, row.last), (event.first, event.last));
    }
}

#[test]
fn every_source_is_listed_once() {
    for source in SOURCES {
        let alike = SOURCES.iter().filter(|other| **other == *source);
        assert_eq!(alike.count(), 1, "{}", source.id);
    }
    for row in seizures() {
        assert!(SOURCES.contains(&row.source), "{}", row.source.id);
    }
}

#[track_caller]
fn check_sources(sources: &[&Source], what: &str) {
    assert!(!sources.is_empty(), "{what} has no source");
    for source in sources {
        assert!(SOURCES.contains(source), "{what}: {}", source.id);
        for (field, text) in [
            ("title", source.title),
            ("publisher", source.publisher),
            ("terms", source.terms),
        ] {
            assert!(
                !text.trim().is_empty(),
                "{what}: {} has no {field}",
                source.id
            );
        }
    }
}

#[test]
fn every_outlier_is_a_value_of_the_table() {
    for row in OUTLIERS {
        let found = observation(row.country, row.drug, row.year);
        assert!(matches!(found, Observation::Value(_)), "{row:?}");
        assert!(!row.text.is_empty());
    }
    let late: Vec<Country> = outliers(DrugChoice::Heroin, period(2019, 2019))
        .map(|row| row.country)
        .collect();
    assert_eq!(late, [Country::Kaz]);
    assert_eq!(outliers(DrugChoice::Opium, period(2019, 2019)).count(), 0);
}

#[test]
fn every_corridor_with_a_flow_points_at_an_estimate() {
    for row in CORRIDORS {
        assert!(
            row.flow.is_none_or(|flow| usize::from(flow) < FLOWS.len()),
            "{}",
            row.id
        );
    }
}

#[test]
fn every_corridor_has_its_text_in_the_same_place() {
    let ids = CORRIDORS.iter().map(|corridor| corridor.id);
    assert!(ids.eq(CORRIDOR_TEXTS.iter().map(|text| text.id)));
    for text in CORRIDOR_TEXTS {
        assert!(!text.description.is_empty(), "{}", text.id);
        assert!(!text.sources.is_empty(), "{}", text.id);
    }
}
