//! The discs on the map: their accessible names, their sizes on one fixed scale, their kinds of nothing.

use std::f64::consts::SQRT_2;

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::drug::{Drug, DrugChoice};
use northern_route::model::mass::Grams;
use northern_route::model::measure::Measure;
use northern_route::model::query::{CountryTally, Observation, observation};
use northern_route::model::statement::Question;
use northern_route::scene::plate::marks::{Mark, Side, Symbol, marks};
use northern_route::scene::plate::room::Sheet;
use northern_route::state::url::decode;
use northern_route::words::language::{Language as _, language};

/// Pixels per square root of a kilogram on a wide plate, as the legend draws it.
const FACTOR: f64 = 0.6;

fn question(query: &str) -> (Question, bool) {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    let question = choices.question();
    (question, choices.near)
}

fn marks_of(query: &str) -> Vec<Mark> {
    let (question, near) = question(query);
    marks(
        &question,
        near,
        Camera::default(),
        PlateSize::Wide,
        language(),
    )
}

fn mark(query: &str, country: Country) -> Mark {
    let found = marks_of(query)
        .into_iter()
        .find(|mark| mark.country == country);
    found.unwrap_or_else(|| panic!("{country:?} has no mark in {query}"))
}

fn radius(mark: &Mark) -> f64 {
    match mark.parts[0].symbol {
        Symbol::Value(radius) => radius,
        nothing => panic!("{:?} has no disc but {nothing:?}", mark.country),
    }
}

#[track_caller]
fn near(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9, "{a} is not {b}");
}

#[test]
fn names_say_country_weight_drug_and_time() {
    for (query, country, name) in [
        ("", Country::Tjk, "Tajikistan, 2,097.5 kg of heroin in 2006"),
        (
            "?time=2002..2006&drug=opium",
            Country::Tjk,
            "Tajikistan, 8,801.8 kg of opium, 2002–2006",
        ),
        (
            "?time=1996",
            Country::Tkm,
            "Turkmenistan, no data on heroin in 1996",
        ),
        (
            "?time=2009&drug=morphine",
            Country::Kaz,
            "Kazakhstan, morphine reported as none in 2009",
        ),
        (
            "?time=2021",
            Country::Tjk,
            "Tajikistan, heroin not covered in 2021",
        ),
        (
            "?time=2020..2023",
            Country::Tjk,
            "Tajikistan, heroin not covered, 2020–2023",
        ),
        (
            "?time=1990..1992",
            Country::Tkm,
            "Turkmenistan, no data on heroin, 1990–1992",
        ),
        (
            "?time=1994",
            Country::Kaz,
            "Kazakhstan, under 0.1 kg of heroin in 1994",
        ),
        (
            "?time=1990..1995",
            Country::Kaz,
            "Kazakhstan, under 0.1 kg of heroin, 1990–1995, 1 of 6 years reported",
        ),
        (
            "?drug=opiates",
            Country::Tjk,
            "Tajikistan, 2,097.5 kg of heroin and 1,386.8 kg of opium in 2006",
        ),
        (
            "?time=1995&drug=opiates",
            Country::Kaz,
            "Kazakhstan, no data on heroin and 245 kg of opium in 1995",
        ),
        (
            "?time=2015..2019&drug=opiates",
            Country::Kaz,
            "Kazakhstan, 2,018.1 kg of heroin and 105 kg of opium, 2015–2019, \
             5 and 4 of 5 years reported",
        ),
        (
            "?drug=opiates&measure=equivalent",
            Country::Tjk,
            "Tajikistan, heroin and opium equal to 2,236.2 kg of heroin in 2006",
        ),
        (
            "?measure=share",
            Country::Tjk,
            "Tajikistan, 2,097.5 kg of heroin in 2006, 1.8 % of flow",
        ),
        (
            "?measure=share&drug=opium",
            Country::Tjk,
            "Tajikistan, 1,386.8 kg of opium in 2006, no estimate",
        ),
        // Of the two drugs heroin has an estimate.
        (
            "?measure=share&drug=opiates",
            Country::Tjk,
            "Tajikistan, 2,097.5 kg of heroin and 1,386.8 kg of opium in 2006, 1.8 % of flow (heroin)",
        ),
        (
            "?measure=share&time=2009..2010",
            Country::Tjk,
            "Tajikistan, 2,117.8 kg of heroin, 2009–2010, no single estimate",
        ),
        (
            "?near=1",
            Country::Afg,
            "Afghanistan, 4,052.8 kg of heroin in 2006",
        ),
    ] {
        assert_eq!(mark(query, country).label, name, "{query}");
    }
}

#[test]
fn the_area_of_a_disc_is_its_weight() {
    for mark in marks_of("") {
        let mass = observation(mark.country, Drug::Heroin, 2006)
            .reported()
            .expect("reported");
        near(radius(&mark), FACTOR * mass.kilograms().sqrt());
    }
}

#[test]
fn all_years_are_drawn_on_one_scale() {
    for year in 1990..=2019 {
        for mark in marks_of(&format!("?time={year}&drug=opium")) {
            if let Observation::Value(mass) = observation(mark.country, Drug::Opium, year) {
                // A disc too small to see is drawn at the least radius.
                near(radius(&mark), (FACTOR * mass.kilograms().sqrt()).max(1.2));
            }
        }
    }
}

#[test]
fn the_area_of_a_span_is_the_mean_of_the_years_that_were_reported() {
    for (query, country, kilograms, years) in [
        ("?time=2002..2006&drug=opium", Country::Tjk, 8_801.849, 5.0),
        // 2020 and 2021 are not covered.
        ("?time=2015..2021", Country::Kaz, 2_018.126, 5.0),
        // 1994 was reported, and as little as 26 g.
        ("?time=1990..1997", Country::Kaz, 43.026, 2.0),
    ] {
        near(
            radius(&mark(query, country)),
            FACTOR * f64::sqrt(kilograms / years),
        );
    }
    // A year that was reported as none counts: 40 g in 2006, 2 g in 2008, none in 2007 or 2009.
    let reported = |year| observation(Country::Kaz, Drug::Morphine, year).reported();
    assert_eq!(reported(2009), Some(Grams(0)));
    let years = (2000..=2019)
        .filter(|year| reported(*year).is_some())
        .count();
    let grams: u64 = (2000..=2019).filter_map(reported).map(|mass| mass.0).sum();
    let drawn = radius(&mark("?time=2000..2019&drug=morphine", Country::Kaz));
    near(
        drawn,
        (FACTOR * (grams as f64 / 1000.0 / years as f64).sqrt()).max(1.2),
    );
}

#[test]
fn each_half_of_a_span_has_its_own_years() {
    // 5 of 5 years of heroin, 4 of 5 of opium.
    let both = mark("?time=2015..2019&drug=opiates", Country::Kaz);
    let radius = |part: usize, kilograms: f64, years: f64| {
        let Symbol::Value(radius) = both.parts[part].symbol else {
            panic!("{both:?}");
        };
        near(radius, FACTOR * SQRT_2 * (kilograms / years).sqrt());
    };
    radius(0, 2_018.126, 5.0);
    radius(1, 105.046, 4.0);
}

#[test]
fn heroin_is_the_left_half_and_opium_the_right_each_with_the_area_of_its_weight() {
    let both = mark("?drug=opiates", Country::Tjk);
    for (part, side, drug) in [
        (both.parts[0], Side::Left, Drug::Heroin),
        (both.parts[1], Side::Right, Drug::Opium),
    ] {
        assert_eq!((part.side, part.drug), (side, drug));
        let mass = observation(Country::Tjk, drug, 2006)
            .reported()
            .expect("reported");
        let whole = FACTOR * mass.kilograms().sqrt();
        assert_eq!(part.symbol, Symbol::Value(whole * SQRT_2));
    }
}

#[test]
fn heroin_equivalent_divides_the_opium_of_a_disc() {
    let as_seized = mark("?drug=opium", Country::Tjk);
    let counted = mark("?drug=opium&measure=equivalent", Country::Tjk);
    near(radius(&as_seized) / radius(&counted), 10_f64.sqrt());
}

#[test]
fn a_neighbour_is_a_ring_and_only_on_request() {
    assert_eq!(marks_of("").len(), 5);
    let all = marks_of("?near=1");
    assert_eq!(all.len(), 10);
    for mark in all {
        assert_eq!(mark.ring, !mark.country.is_republic(), "{:?}", mark.country);
        assert!(!(mark.ring && mark.figures.iter().any(|figure| figure.inside)));
    }
}

#[test]
fn a_ring_that_would_leave_the_plate_is_the_widest_and_says_that_it_is_wider() {
    let afghan = mark("?time=2010&drug=opium&near=1", Country::Afg);
    let Symbol::Beyond(widest) = afghan.parts[0].symbol else {
        panic!("58 t would be 145 pixels: {afghan:?}");
    };
    assert!((widest - 136.36).abs() < 0.01, "{widest}");
    assert_eq!(afghan.figures[0].text, "58,166", "the figure stays exact");
    // Both halves by one rule: of 2006 Iran's heroin is drawn to scale, its opium is not.
    let iranian = mark("?drug=opiates&near=1", Country::Irn);
    let Symbol::Value(heroin) = iranian.parts[0].symbol else {
        panic!("{iranian:?}");
    };
    near(heroin, FACTOR * SQRT_2 * 10_665_f64.sqrt());
    assert_eq!(iranian.parts[1].symbol, Symbol::Beyond(widest));
    assert_eq!(iranian.figures[1].text, "311,306");
    for country in Country::FIVE {
        for year in 1990..=2019 {
            let symbol = mark(&format!("?time={year}&drug=opium"), country).parts[0].symbol;
            assert!(!matches!(symbol, Symbol::Beyond(_)), "{country:?} {year}");
        }
    }
}

#[test]
fn no_mark_is_wider_than_one_of_more_weight() {
    let spans = ["1990..2023", "1996..2006", "2011..2015"].map(str::to_owned);
    for time in (1990..=2019).map(|year| year.to_string()).chain(spans) {
        for drug in ["heroin", "opium", "morphine"] {
            for size in PlateSize::ALL {
                let query = format!("?time={time}&drug={drug}&near=1");
                let (question, near) = question(&query);
                let all = marks(&question, near, Camera::default(), size, language());
                let mean = |mark: &Mark| {
                    let drug = mark.parts[0].drug;
                    let tally = CountryTally::of(mark.country, drug, question.period);
                    tally.total.kilograms() / tally.reported.len().max(1) as f64
                };
                let valued = |mark: &&Mark| mean(mark) > 0.0;
                for one in all.iter().filter(valued) {
                    for other in all.iter().filter(valued) {
                        let fair = mean(one) < mean(other) || one.reach >= other.reach;
                        assert!(fair, "{query}: {:?} and {:?}", one.country, other.country);
                    }
                }
            }
        }
    }
}

#[test]
fn every_country_keeps_its_mark_in_every_state() {
    for year in 1990..=2023 {
        for choice in DrugChoice::ALL {
            let query = format!("?time={year}&drug={}&near=1", choice.key());
            let all = marks_of(&query);
            assert_eq!(all.len(), 10, "{query}");
            for mark in all {
                let name = language().country(mark.country);
                assert!(
                    mark.label.starts_with(&format!("{name}, ")),
                    "{query}: {}",
                    mark.label
                );
                assert!(
                    mark.label.contains(&year.to_string()),
                    "{query}: {}",
                    mark.label
                );
                assert!(mark.reach > 0.0, "{query}");
                for part in &mark.parts {
                    let value = matches!(part.symbol, Symbol::Value(_) | Symbol::Beyond(_));
                    let expected = match observation(mark.country, part.drug, year) {
                        Observation::Value(_) => value,
                        Observation::ReportedNone => part.symbol == Symbol::ReportedNone,
                        Observation::NoData => part.symbol == Symbol::NoData,
                        Observation::NotCovered => part.symbol == Symbol::NotCovered,
                    };
                    assert!(expected, "{query}: {:?}", mark.country);
                }
                let values = mark
                    .parts
                    .iter()
                    .filter(|part| matches!(part.symbol, Symbol::Value(_) | Symbol::Beyond(_)));
                assert_eq!(
                    mark.figures.len(),
                    values.count(),
                    "{query}: a figure a value"
                );
            }
        }
    }
}

#[test]
fn a_figure_under_a_tenth_of_a_kilogram_is_never_zero() {
    let kazakh = mark("?time=1994", Country::Kaz);
    assert_eq!(kazakh.figures[0].text, "< 0.1 kg");
    assert_eq!(
        observation(Country::Kaz, Drug::Heroin, 1994),
        Observation::Value(Grams(26))
    );
}

#[test]
fn a_small_disc_is_never_under_a_large_one() {
    let sheet = Sheet::new(PlateSize::Wide);
    for query in [
        "",
        "?drug=opiates",
        "?time=2000&drug=opium",
        "?time=2010&near=1",
    ] {
        let all = marks_of(query);
        for (index, mark) in all.iter().enumerate() {
            for later in &all[index + 1..] {
                assert!(mark.ring >= later.ring, "{query}: rings come first");
                let across = (mark.spot.x - later.spot.x) * sheet.width;
                let down = (mark.spot.y - later.spot.y) * sheet.height;
                let apart = across.hypot(down) >= mark.reach + later.reach;
                assert!(
                    apart || mark.ring != later.ring || mark.reach >= later.reach,
                    "{query}: {:?} under {:?}",
                    mark.country,
                    later.country
                );
            }
        }
    }
}

#[test]
fn the_selected_country_alone_is_marked_as_selected() {
    let all = marks_of("?country=UZB");
    let selected: Vec<Country> = all
        .iter()
        .filter(|mark| mark.selected)
        .map(|mark| mark.country)
        .collect();
    assert_eq!(selected, [Country::Uzb]);
}

#[test]
fn a_share_never_shows_a_kilogram_as_percent() {
    let (question, _) = question("?measure=share");
    assert_eq!(question.measure, Measure::Share);
    let text = &mark("?measure=share", Country::Tjk).figures[0].text;
    assert_eq!(text, "1.8 %");
}

#[test]
fn a_mark_outside_the_table_names_what_is_published_after_it() {
    let later = |query, country| mark(query, country).later;
    assert_eq!(
        later("?time=2021", Country::Tjk),
        "Published elsewhere: 251 kg of heroin (Azda TV)"
    );
    assert_eq!(
        later("?time=2022", Country::Tjk),
        "Published elsewhere: more than 139 kg of heroin (Azda TV)"
    );
    assert_eq!(
        later("?time=2021&drug=opiates", Country::Uzb),
        "Published elsewhere: 103 kg of heroin (Qalampir.uz); 342.7 kg of opium (Qalampir.uz)"
    );
    for (query, country) in [
        ("?time=2021", Country::Kaz),
        ("?time=2021&drug=opium", Country::Tjk),
        ("?time=2020..2021", Country::Tjk),
        ("?time=2019", Country::Tjk),
    ] {
        assert_eq!(later(query, country), "", "{query}");
    }
}
