//! From every mark, bar and cell to the row and the source that it rests on, in many states.

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::drug::{Drug, DrugChoice};
use northern_route::model::evidence::record::Topic;
use northern_route::model::evidence::reference::Reference;
use northern_route::model::evidence::tables::{
    CLAIMS, CONTRADICTIONS, CORRIDOR_TEXTS, HAPPENINGS, claim, concerns,
};
use northern_route::model::facts::{DISPUTED, FLOWS, OUTLIERS};
use northern_route::model::facts::{LAST_CLAIM, RETIRED_CLAIMS};
use northern_route::model::measure::Measure;
use northern_route::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR, Period};
use northern_route::model::provenance;
use northern_route::model::query::{
    CountryTally, Observation, disputes, estimates, seizure, seizures,
};
use northern_route::model::record::{Rests, Source};
use northern_route::model::sources::SOURCES;
use northern_route::model::statement::{Question, Statement};
use northern_route::scene::margin::series::{Pair, series};
use northern_route::scene::plate::marks::{Symbol, marks};
use northern_route::scene::table::rows::rows;
use northern_route::state::choice::Sort;
use northern_route::state::url::decode;
use northern_route::words::language::language;

/// Every year, some spans, every drug and measure, with and without a country.
fn questions() -> Vec<Question> {
    let years = (FIRST_YEAR..=LAST_YEAR).map(|year| (year, year));
    let spans = [
        (1990, 2023),
        (1996, 2006),
        (2002, 2006),
        (2011, 2015),
        (2018, 2022),
    ];
    let mut questions = Vec::new();
    for (first, last) in years.chain(spans) {
        for choice in DrugChoice::ALL {
            for measure in Measure::ALL {
                for country in [None, Some(Country::Tjk), Some(Country::Tkm)] {
                    questions.push(Question {
                        period: Period::clamped(i32::from(first), i32::from(last)),
                        choice,
                        measure,
                        country,
                        ..Question::default()
                    });
                }
            }
        }
    }
    questions
}

#[test]
fn every_mark_rests_on_rows_with_a_source() {
    for question in questions() {
        for mark in marks(
            &question,
            true,
            Camera::default(),
            PlateSize::Wide,
            language(),
        ) {
            for part in &mark.parts {
                let tally = CountryTally::of(mark.country, part.drug, question.period);
                let rows = question.period.years().filter_map(|year| {
                    let row = seizure(mark.country, part.drug, year)?;
                    assert!(SOURCES.contains(&row.source));
                    Some(row.mass)
                });
                let rows: Vec<_> = rows.collect();
                match part.symbol {
                    Symbol::Value(_) | Symbol::Beyond(_) | Symbol::ReportedNone => {
                        let sum = rows.iter().map(|mass| mass.0).sum::<u64>();
                        assert_eq!(sum, tally.total.0, "{question:?} {:?}", mark.country);
                        assert!(!rows.is_empty(), "{question:?} {:?}", mark.country);
                    }
                    Symbol::NoData | Symbol::NotCovered => assert!(rows.is_empty(), "{question:?}"),
                }
            }
        }
    }
}

#[test]
fn every_view_names_the_sources_of_its_figures() {
    for question in questions() {
        let statement = Statement::of(question);
        assert!(!provenance::under(&statement).is_empty(), "{question:?}");
        if let Some(estimated) = statement.estimated {
            assert!(!estimated.denominator.sources.is_empty(), "{question:?}");
        }
    }
}

#[test]
fn corridors_events_and_remarks_have_a_source() {
    let known = |sources: &[&Source]| {
        !sources.is_empty() && sources.iter().all(|source| SOURCES.contains(source))
    };
    assert!(CORRIDOR_TEXTS.iter().all(|row| known(row.sources)));
    assert!(FLOWS.iter().all(|row| known(row.sources)));
    assert!(OUTLIERS.iter().all(|row| known(row.sources)));
    assert!(HAPPENINGS.iter().all(|row| known(row.sources)));
}

#[test]
fn every_claim_has_a_chain_of_known_sources_and_says_something() {
    let retired = |id: &u16| RETIRED_CLAIMS.iter().any(|(old, _)| old == id);
    let ids = (1..=LAST_CLAIM).filter(|id| !retired(id));
    assert!(ids.eq(CLAIMS.iter().map(|claim| claim.id)));
    for (old, same) in RETIRED_CLAIMS.iter().copied() {
        assert!(claim(old).is_none() && claim(same).is_some(), "C{old:03}");
    }
    for claim in CLAIMS {
        assert!(claim.statement.ends_with('.'), "C{:03}", claim.id);
        assert!(!claim.chain.is_empty(), "C{:03}", claim.id);
        for source in claim.chain {
            assert!(SOURCES.contains(source), "C{:03}", claim.id);
        }
    }
}

#[test]
fn officials_are_spoken_of_only_with_speaker_and_date() {
    for id in [94, 96, 112, 140] {
        let statement = claim(id).expect("a claim").statement;
        let dated = statement.contains("2012");
        let spoken = ["report", "said", "says", "according", "quoted"];
        let lower = statement.to_lowercase();
        assert!(
            dated && spoken.iter().any(|word| lower.contains(word)),
            "{statement}"
        );
    }
}

#[test]
fn every_contradiction_can_be_named_and_leads_to_claims_that_exist() {
    for row in CONTRADICTIONS {
        let name = Reference::Contradiction(row.id).name();
        assert_eq!(
            Reference::parse(&name),
            Some(Reference::Contradiction(row.id))
        );
        assert!(row.claims.iter().all(|id| claim(*id).is_some()), "{name}");
        assert!(!(row.claims.is_empty() && row.rows.is_empty()), "{name}");
    }
}

#[test]
fn a_view_names_the_contradictions_that_touch_it() {
    for (query, expected) in [
        // Rows of the seizures X02 and X18, the estimate X06 and X07, claims X04, X06 and X10.
        ("", &["X02", "X04", "X06", "X07", "X10", "X18"][..]),
        // C001 is a claim of a share in 2010: X06, X14, X22.
        ("?time=2010", &["X06", "X07", "X14", "X22", "X28"]),
        ("?time=2009", &["X07", "X22"]),
        ("?time=2012", &["X07"]),
        ("?time=2011..2015", &["X07"]),
        ("?country=TJK", &["X02", "X04"]),
        ("?country=TJK&measure=share", &["X02", "X04", "X06", "X07"]),
        (
            "?country=KGZ&time=2002..2006&drug=opium",
            &["X02", "X03", "X05", "X18"],
        ),
        (
            "?drug=opium",
            &["X02", "X05", "X06", "X08", "X10", "X18", "X28"],
        ),
        ("?time=2016", &["X20"]),
        ("?time=2018", &[]),
        ("?time=2002..2006&drug=morphine", &[]),
        ("?near=1&country=IRN", &[]),
    ] {
        let question = decode(query).0.question();
        let found: Vec<String> = disputes(&question)
            .map(|row| Reference::Contradiction(row.id).name())
            .collect();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn a_contradiction_in_a_view_is_one_of_the_ledger_and_touches_rows_that_exist() {
    for row in DISPUTED {
        let listed = CONTRADICTIONS.iter().find(|listed| listed.id == row.id);
        assert_eq!(listed.map(|listed| listed.title), Some(row.title));
        for touch in row.touches {
            let drugs = touch.choice.substances();
            assert!(!drugs.contains(&Drug::Morphine), "{row:?}");
            let period = Period::clamped(i32::from(touch.first), i32::from(touch.last));
            let found = match touch.rests {
                Rests::Seizure => Country::FIVE.into_iter().all(|country| {
                    let ours = touch.whose >> country as u8 & 1 == 1;
                    let mut years = period.years();
                    !ours || years.any(|year| seizure(country, drugs[0], year).is_some())
                }),
                Rests::Estimate => {
                    estimates(touch.choice, period).any(|row| row.period() == period)
                }
                Rests::Claim => touch.first <= touch.last,
            };
            assert!(found, "{row:?}");
        }
    }
    // Every contradiction that names an estimate is found through it.
    let named = CONTRADICTIONS.iter().filter(|row| {
        let mut rows = row.rows.iter();
        rows.any(|key| key.starts_with("denominators:"))
    });
    for row in named {
        let found = DISPUTED.iter().find(|found| found.id == row.id);
        let touches = found.map_or(&[][..], |found| found.touches);
        assert!(
            touches.iter().any(|touch| touch.rests == Rests::Estimate),
            "{row:?}"
        );
    }
}

#[test]
fn every_cell_of_the_table_rests_on_rows_with_a_source() {
    for question in questions() {
        let (rows, _) = rows(&question, None, true, Sort::default(), language());
        for row in rows {
            let rests = |year| seizure(row.country, row.drug, year);
            for (year, cell) in (FIRST_YEAR..=LAST_COVERED).zip(&row.years) {
                let found = rests(year);
                let stated = matches!(
                    cell.state,
                    Observation::Value(_) | Observation::ReportedNone
                );
                assert_eq!(found.is_some(), stated, "{year} {row:?}");
                assert!(found.is_none_or(|row| SOURCES.contains(&row.source)));
            }
            let any = question.period.years().any(|year| rests(year).is_some());
            let stated = matches!(
                row.amount.state,
                Observation::Value(_) | Observation::ReportedNone
            );
            assert_eq!(any, stated, "{question:?} {row:?}");
        }
    }
}

#[test]
fn every_bar_of_the_chart_rests_on_a_row() {
    let countries: Vec<Country> = Country::FIVE
        .into_iter()
        .chain(Country::NEIGHBOURS)
        .collect();
    for choice in DrugChoice::ALL {
        let pair = Pair::of(choice);
        let scale = pair.scale(&countries);
        for country in &countries {
            let drawing = series(*country, pair, scale);
            for (drug, bars) in pair.drugs().zip([&drawing.up, &drawing.down]) {
                let rows = seizures().filter(|row| row.country == *country && row.drug == drug);
                let values = rows.filter(|row| row.mass.0 > 0).count();
                assert_eq!(bars.matches('M').count(), values, "{country:?} {drug:?}");
            }
        }
    }
}

#[test]
fn every_claim_stands_under_a_subject_and_concerns_a_place_or_none() {
    let places = CLAIMS.iter().filter(|claim| !claim.places.is_empty());
    let unplaced: Vec<u16> = places
        .filter(|claim| {
            let codes = Country::FIVE.into_iter().chain(Country::NEIGHBOURS);
            let region = claim.places.iter().any(|place| place.starts_with('X'));
            !region
                && !codes
                    .into_iter()
                    .any(|country| concerns(claim, country.code()))
        })
        .map(|claim| claim.id)
        .collect();
    assert_eq!(unplaced, [] as [u16; 0]);
    for topic in Topic::ALL {
        assert!(
            CLAIMS.iter().any(|claim| claim.topic == *topic),
            "{topic:?}"
        );
    }
}

#[test]
fn events_and_corridors_lead_to_claims_that_exist() {
    let known = |id: &u16| claim(*id).is_some();
    for event in HAPPENINGS {
        assert!(event.claims.iter().all(known), "{}", event.id);
        assert!(!event.sources.is_empty(), "{}", event.id);
    }
    for corridor in CORRIDOR_TEXTS {
        assert!(corridor.claims.iter().all(known), "{}", corridor.id);
    }
}
