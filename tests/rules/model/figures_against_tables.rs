//! Every figure against one computation that is not the model's: straight from the tables, for every year and every
//! span of the timeline.
//!
//! Visited: 595 times, the 34 years with each of the twelve pairs of drug and measure, the 561 spans with heroin as a
//! share of the flow and a sixth of the other pairs; each time with no country, one of the five and a neighbour, with
//! neighbours, and with another time to compare with.

use crate::independent::{
    self, FIVE, Known, NEAR, Share, Sum, Tables, cell, drugs, equivalent, part, percent, together,
};
use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::statement::{Question, Statement};
use northern_route::scene::plate::marks::{Symbol, marks};
use northern_route::scene::table::rows::rows;
use northern_route::state::choice::Sort;
use northern_route::state::url::decode;
use northern_route::words::language::{Language as _, language};
use northern_route::words::lead::LeadLanguage as _;

const CHOICES: [&str; 4] = ["heroin", "opium", "morphine", "opiates"];
const MEASURES: [&str; 3] = ["weight", "equivalent", "share"];
/// How many views are visited.
const VISITED: usize = 2_004;
/// Pixels per square root of a kilogram, and the widest ring of a neighbour.
const FACTOR: f64 = 0.6;
const WIDEST: f64 = 136.362;

/// A view, by what its link says.
struct View<'a> {
    tables: &'a Tables,
    time: (u16, u16),
    choice: &'static str,
    measure: &'static str,
    ratio: u64,
    query: String,
    question: Question,
}

impl View<'_> {
    fn sums(&self, countries: &[&str]) -> Vec<Sum> {
        let sum = |drug: &&'static str| self.tables.sum(countries, drug, self.time);
        drugs(self.choice).iter().map(sum).collect()
    }

    fn counted(&self, sum: &Sum) -> u64 {
        match self.measure {
            "equivalent" => equivalent(sum, self.ratio),
            _ => sum.grams,
        }
    }

    fn asked(&self) -> (&'static str, &'static str, u64) {
        (self.choice, self.measure, self.ratio)
    }
}

/// Calls with every view.
fn each(mut check: impl FnMut(&View)) -> usize {
    let tables = Tables::read();
    let mut visited = 0;
    let mut times = Vec::new();
    for first in 1990..=2023_u16 {
        times.extend((first..=2023).map(|last| (first, last)));
    }
    assert_eq!(times.len(), 595);
    for (index, time) in times.into_iter().enumerate() {
        for (place, choice) in CHOICES.into_iter().enumerate() {
            for (turn, measure) in MEASURES.into_iter().enumerate() {
                let always = time.0 == time.1 || (choice, measure) == ("heroin", "share");
                if !always && !(index + 4 * turn + place).is_multiple_of(6) {
                    continue;
                }
                let ratio = if index.is_multiple_of(2) { 1000 } else { 725 };
                let query = format!(
                    "?time={}..{}&drug={choice}&measure={measure}&ratio={}.{:02}&near=1",
                    time.0,
                    time.1,
                    ratio / 100,
                    ratio % 100
                );
                let (choices, ignored) = decode(&query);
                assert_eq!(ignored, [], "{query}");
                let question = choices.question();
                visited += 1;
                check(&View {
                    tables: &tables,
                    time,
                    choice,
                    measure,
                    ratio,
                    query,
                    question,
                });
            }
        }
    }
    visited
}

/// The years whose cells are looked at: all of them in a single year's view, else a few.
fn years(view: &View) -> Vec<u16> {
    if view.time.0 == view.time.1 && view.time.0.is_multiple_of(4) {
        (1990..=2023).collect()
    } else {
        vec![view.time.0, 2006, 2013]
    }
}

#[test]
fn every_cell_and_sum_of_the_table_is_that_of_the_tables() {
    let visited = each(|view| {
        let there = (
            view.time.0.saturating_sub(3).max(1990),
            view.time.1.saturating_sub(3).max(1990),
        );
        let versus = decode(&format!("?vs={}..{}", there.0, there.1)).0.versus;
        let (rows, totals) = rows(&view.question, versus, true, Sort::default(), language());
        assert_eq!(rows.len(), 10 * drugs(view.choice).len());
        for row in &rows {
            let countries = [row.country.code()];
            let drug = language().drug(row.drug);
            let sum = view.tables.sum(&countries, drug, view.time);
            let whole = view.tables.sum(&FIVE, drug, view.time);
            let other = view.tables.sum(&countries, drug, there);
            let place = format!("{} {countries:?} {drug}", view.query);
            let said = |sum, time| cell(view.tables, view.asked(), &countries, sum, time);
            assert_eq!(row.amount.text, said(&sum, view.time), "{place}");
            assert_eq!(row.reported, (sum.reported, sum.covered), "{place}");
            let cells = row.other.as_ref().expect("a comparison");
            assert_eq!(
                cells[0].text,
                said(&other, there),
                "{place} against {there:?}"
            );
            let expected = match sum.known() {
                Known::Grams(own) if FIVE.contains(&countries[0]) => part(own, whole.grams),
                _ => String::new(),
            };
            assert_eq!(row.part, expected, "{place}");
            // A place among the five needs all of them.
            let weights = FIVE.map(|code| view.tables.sum(&[code], drug, view.time));
            let complete = whole.covered > 0 && whole.reported == whole.covered;
            let larger = weights.iter().filter(|other| other.grams > sum.grams);
            let expected = (complete && FIVE.contains(&countries[0])).then(|| 1 + larger.count());
            assert_eq!(row.rank, expected, "{place}");
            for year in years(view) {
                let time = (year, year);
                let own = view.tables.sum(&countries, drug, time);
                let text = &row.years[usize::from(year - 1990)].text;
                let expected = cell(view.tables, view.asked(), &countries, &own, time);
                assert_eq!(*text, expected, "{place} {year}");
            }
        }
        let two = view.choice == "opiates";
        assert_eq!(
            totals.len(),
            drugs(view.choice).len() + usize::from(two),
            "{}",
            view.query
        );
        for total in &totals {
            let choice = total.choice.key();
            let place = format!("{} {choice}", view.query);
            let sums = |time| {
                let drugs = drugs(choice).iter();
                drugs
                    .map(|drug| view.tables.sum(&FIVE, drug, time))
                    .collect::<Vec<_>>()
            };
            let said = |time| together(view.tables, view.asked(), &sums(time), time);
            assert_eq!(total.amount.text, said(view.time), "{place}");
            let other = total.other.as_ref().expect("a comparison");
            assert_eq!(other[0].text, said(there), "{place} against {there:?}");
            for year in years(view) {
                let own = sums((year, year));
                let expected = together(view.tables, view.asked(), &own, (year, year));
                let index = usize::from(year - 1990);
                assert_eq!(total.years[index].text, expected, "{place} {year}");
                // Who reported on each drug of it.
                let who = FIVE.iter().filter(|code| {
                    let mut drugs = drugs(choice).iter();
                    drugs.all(|drug| view.tables.sum(&[code], drug, (year, year)).reported == 1)
                });
                assert_eq!(total.reporters[index], who.count(), "{place} {year}");
            }
        }
    });
    assert_eq!(visited, VISITED);
}

#[test]
fn every_headline_states_the_weights_and_the_share_of_the_tables() {
    let visited = each(|view| {
        let turn = usize::from(view.time.0 + view.time.1);
        let republic = FIVE[turn % 5];
        for countries in [&FIVE[..], &[republic], &[NEAR[turn % 5]]] {
            let query = match countries {
                [one] => format!("{}&country={one}", view.query),
                _ => view.query.clone(),
            };
            let question = decode(&query).0.question();
            let statement = Statement::of(question);
            let text = language().headline(&statement).text();
            let sums = view.sums(countries);
            let total: u64 = sums.iter().map(|sum| view.counted(sum)).sum();
            if view.measure == "equivalent" && view.choice != "heroin" {
                let words = independent::weight(total);
                assert!(
                    total == 0 || text.contains(&words),
                    "{query}: {words} in {text}"
                );
            } else {
                for sum in sums.iter().filter(|sum| sum.grams > 0) {
                    let words = format!("{} of {}", independent::weight(sum.grams), sum.drug);
                    assert!(text.contains(&words), "{query}: {words} in {text}");
                }
            }
            let neighbour = NEAR.contains(&countries[0]);
            let share = view.tables.share(view.choice, view.time, &sums, view.ratio);
            let share = if neighbour { Share::NoEstimate } else { share };
            // By weight, heroin alone is set against a flow; of a country only where shares are asked for.
            let due = match view.measure {
                "share" => true,
                "equivalent" => countries.len() > 1,
                _ => countries.len() > 1 && view.choice == "heroin",
            };
            let words = percent(share);
            match share {
                _ if total == 0 => assert!(!text.contains(" % of the "), "{query}: {text}"),
                _ if !due => assert!(!text.contains("estimate"), "{query}: {text}"),
                Share::Percent(..) => {
                    let words = format!("{words} of the ");
                    assert!(text.contains(&words), "{query}: {words} in {text}");
                }
                _ if view.measure == "share" => {
                    assert!(text.contains(&words), "{query}: {words} in {text}");
                    let other = "no single estimate";
                    assert_eq!(text.contains(other), words == other, "{query}: {text}");
                    if words == other {
                        for row in view.tables.estimates(view.choice, view.time) {
                            let time = if row.first == row.last {
                                row.first.to_string()
                            } else {
                                format!("{}–{}", row.first, row.last)
                            };
                            assert!(text.contains(&time), "{query}: {time} in {text}");
                        }
                    }
                }
                _ => assert!(!text.contains("by UNODC’s estimate"), "{query}: {text}"),
            }
        }
    });
    assert_eq!(visited, VISITED);
}

#[test]
fn every_disc_has_the_area_of_the_mean_of_the_years_reported() {
    let visited = each(|view| {
        for mark in marks(
            &view.question,
            true,
            Camera::default(),
            PlateSize::Wide,
            language(),
        ) {
            let country = mark.country.code();
            let place = format!("{} {country}", view.query);
            for sum in view.sums(&[country]) {
                let drawn = mark
                    .parts
                    .iter()
                    .find(|part| language().drug(part.drug) == sum.drug);
                let symbol = drawn.expect("a part a drug").symbol;
                let counted = view.counted(&sum) as f64 / 1000.0;
                let mean = counted / sum.reported.max(1) as f64;
                let halves = if view.choice == "opiates" { 2.0 } else { 1.0 };
                let radius = FACTOR * (mean * halves).sqrt();
                match sum.known() {
                    Known::Grams(_) if mark.ring && radius > WIDEST + 0.01 => {
                        let Symbol::Beyond(drawn) = symbol else {
                            panic!("{place}: {symbol:?}");
                        };
                        assert!((drawn - WIDEST).abs() < 0.01, "{place}: {drawn}");
                    }
                    Known::Grams(_) => {
                        let Symbol::Value(drawn) = symbol else {
                            panic!("{place}: {symbol:?} for {radius}");
                        };
                        assert!((drawn - radius.max(1.2)).abs() < 1e-6, "{place}: {drawn}");
                    }
                    Known::None => assert_eq!(symbol, Symbol::ReportedNone, "{place}"),
                    Known::NoData => assert_eq!(symbol, Symbol::NoData, "{place}"),
                    Known::NotCovered => assert_eq!(symbol, Symbol::NotCovered, "{place}"),
                }
                let figure = mark
                    .figures
                    .iter()
                    .find(|figure| language().drug(figure.drug) == sum.drug);
                if let Some(figure) = figure {
                    assert!(sum.grams > 0 && !figure.text.starts_with("0 "), "{place}");
                    assert_ne!(figure.text, "0", "{place}");
                    if view.measure == "share" {
                        let said = cell(view.tables, view.asked(), &[country], &sum, view.time);
                        assert_eq!(figure.text, said, "{place}");
                    }
                }
            }
            let sums = view.sums(&[country]);
            if view.measure == "share" && sums.iter().any(|sum| sum.reported > 0) {
                let share = view.tables.share(view.choice, view.time, &sums, view.ratio);
                let heroin = view
                    .tables
                    .share(view.choice, view.time, &sums[..1], view.ratio);
                let share = match share {
                    _ if mark.ring => Share::NoEstimate,
                    Share::NoEstimate if matches!(heroin, Share::Percent(..)) => heroin,
                    share => share,
                };
                assert!(
                    mark.label.contains(&percent(share)),
                    "{place}: {}",
                    mark.label
                );
            }
        }
    });
    assert_eq!(visited, VISITED);
}
