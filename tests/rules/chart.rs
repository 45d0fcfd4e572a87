//! The chart: every step stands where the table puts it, nothing is drawn where nothing is known, and shares, ranks and
//! scales are those of an independent computation.

use northern_route::model::drug::DrugChoice;
use northern_route::model::measure::Measure;
use northern_route::model::reading::Reading;
use northern_route::scene::chart::panels::{ORDER, Panel, panels};
use northern_route::scene::chart::shares::{level_of, majority, spread, stacks, years};
use northern_route::scene::chart::steps::{Room, Steps};
use northern_route::state::app_state::Choices;
use northern_route::state::form::Scale;
use northern_route::state::url::decode;
use proptest::prelude::*;
use proptest::sample::select;

use crate::independent::{self, FIVE, Share, Sum, Tables, drugs, equivalent};
use crate::random::draws;

/// The five in the order of the chart.
const CODES: [&str; 5] = ["TJK", "KAZ", "UZB", "KGZ", "TKM"];

fn choices(query: &str) -> Choices {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    choices
}

/// Any state of the chart, as a link.
fn link() -> impl Strategy<Value = String> {
    (
        (1990..=2023_u16, 0..=5_u16),
        select(&["heroin", "opium", "morphine", "opiates"][..]),
        select(&["weight", "equivalent", "share"][..]),
        5..=12_u16,
        select(&["", "&near=1"][..]),
        select(&["", "&vs=2001", "&vs=opium", "&vs=opiates", "&vs=KGZ", "&country=TJK&vs=UZB"][..]),
        select(&["", "&scale=shared"][..]),
    )
        .prop_map(|((first, more), drug, measure, ratio, near, versus, scale)| {
            let last = (first + more).min(2023);
            format!("?view=chart&time={first}..{last}&drug={drug}&measure={measure}&ratio={ratio}{near}{versus}{scale}")
        })
}

/// What a line of some countries draws in a year: its lower and its upper end, kilograms or percent.
fn ends(
    tables: &Tables,
    choices: &Choices,
    countries: &[&str],
    choice: &str,
    year: u16,
) -> Option<(f64, f64)> {
    let ratio = u64::from(choices.ratio.in_hundredths());
    let sums: Vec<Sum> = drugs(choice)
        .iter()
        .map(|drug| tables.sum(countries, drug, (year, year)))
        .collect();
    if sums.iter().any(|sum| sum.reported < countries.len()) {
        return None;
    }
    if sums.iter().all(|sum| sum.grams == 0) {
        return Some((0.0, 0.0));
    }
    match choices.measure.key() {
        "share" if !countries.iter().all(|code| FIVE.contains(code)) => None,
        "share" => match tables.share(choice, (year, year), &sums, ratio) {
            Share::Percent(low, high) => Some((low, high)),
            _ => None,
        },
        "equivalent" => {
            let grams: u64 = sums.iter().map(|sum| equivalent(sum, ratio)).sum();
            Some((grams as f64 / 1000.0, grams as f64 / 1000.0))
        }
        _ => {
            let grams: u64 = sums.iter().map(|sum| sum.grams).sum();
            Some((grams as f64 / 1000.0, grams as f64 / 1000.0))
        }
    }
}

/// The level of each tread of a path of steps, and how many strokes it has.
fn treads(path: &str) -> (Vec<(u16, f64)>, usize) {
    let (mut treads, mut year, mut strokes) = (Vec::new(), 1990, 0);
    for piece in path.split("h1").filter(|piece| !piece.is_empty()) {
        let level = if let Some(start) = piece.strip_prefix('M') {
            let (x, y) = start.split_once(' ').expect("a point");
            year = 1990 + x.parse::<u16>().expect("a year");
            strokes += 1;
            y
        } else {
            piece.strip_prefix('V').expect("a riser")
        };
        treads.push((year, level.parse().expect("a level")));
        year += 1;
    }
    (treads, strokes)
}

fn all(choices: &Choices) -> Vec<Panel> {
    let (five, sum, neighbours) = panels(
        &choices.question(),
        choices.versus,
        choices.near,
        choices.scale,
    );
    five.into_iter().chain(neighbours).chain([sum]).collect()
}

proptest! {
    #![proptest_config(draws(120))]

    #[test]
    fn every_step_of_every_panel_stands_where_the_tables_put_it(query in link()) {
        let tables = Tables::read();
        let choices = choices(&query);
        let panels = all(&choices);
        prop_assert_eq!(panels.len(), if choices.near { 11 } else { 6 });
        for panel in &panels {
            for line in panel.lines.iter().chain(&panel.others) {
                let code = line.country.map(|country| [country.code()]);
                let countries: &[&str] = code.as_ref().map_or(&FIVE, |code| code);
                let steps = Steps::of(&line.readings, panel.axis.top);
                let (treads, strokes) = treads(&steps.line);
                let mut drawn = treads.iter();
                let mut before = false;
                let mut runs = 0;
                for year in 1990..=2023 {
                    let place = format!("{query} {countries:?} {} {year}", line.choice.key());
                    let known = ends(&tables, &choices, countries, line.choice.key(), year);
                    if let Some((low, high)) = known {
                        let (at, level) = drawn.next().expect(&place);
                        prop_assert_eq!(*at, year, "{}", place);
                        let expected = 100.0 - low / panel.axis.top * 100.0;
                        prop_assert!((level - expected).abs() < 0.01, "{}: {} {}", place, level, expected);
                        prop_assert!(high <= panel.axis.top, "{}", place);
                        runs += usize::from(!before);
                    }
                    before = known.is_some();
                    let gap = steps.gaps.iter().find(|gap| (gap.first..gap.first + gap.years).contains(&year));
                    prop_assert_eq!(gap.is_none(), known.is_some(), "{}", place);
                    prop_assert!(gap.is_none_or(|gap| gap.covered == (year <= 2019)), "{}", place);
                }
                prop_assert_eq!(drawn.next(), None);
                prop_assert_eq!(strokes, runs, "a stroke goes across a gap: {}", query);
            }
        }
    }

    #[test]
    fn every_share_and_rank_is_that_of_the_tables(query in link()) {
        let tables = Tables::read();
        let choices = choices(&query);
        let choice = choices.drug.key();
        let measured = Choices { measure: match choices.measure.key() {
            "share" => Measure::Weight,
            _ => choices.measure,
        }, ..choices.clone() };
        let years = years(&choices.question());
        let paths = stacks(Room::OWN, &years);
        for year in &years {
            let masses = CODES.map(|code| ends(&tables, &measured, &[code], choice, year.year).map(|(low, _)| low));
            let flow = choices.measure.key() != "share" || ends(&tables, &choices, &FIVE, choice, year.year).is_some();
            let total: f64 = masses.iter().flatten().sum();
            let whole = masses.iter().all(Option::is_some) && total > 0.0 && flow;
            prop_assert_eq!(year.whole.is_some(), whole, "{} {}", query, year.year);
            let Some(found) = year.whole else { continue };
            let masses = masses.map(|mass| mass.expect("all of them"));
            for (place, mass) in masses.iter().enumerate() {
                prop_assert!((found.parts[place] - mass / total).abs() < 1e-6);
                let larger = masses.iter().filter(|other| *other > mass).count();
                prop_assert_eq!(found.ranks[place], 1 + larger);
            }
            prop_assert_eq!(year.reporters, 5);
            let column = format!("M{} ", year.year - 1990);
            prop_assert!(paths[0].contains(&column) || masses[0] == 0.0);
        }
    }

    #[test]
    fn tops_are_fixed_over_all_years_and_the_five_keep_theirs_beside_neighbours(query in link(), year in 1990..=2023) {
        let choices = choices(&query);
        let axes = |choices: &Choices| -> Vec<_> {
            all(choices).iter().take(5).map(|panel| (panel.axis, panel.common)).collect()
        };
        let there = Choices { time: decode(&format!("?time={year}")).0.time, ..choices.clone() };
        prop_assert_eq!(axes(&choices), axes(&there));
        let without = Choices { near: false, ..choices.clone() };
        prop_assert_eq!(axes(&choices), axes(&without));
        if choices.scale == Scale::Shared {
            prop_assert!(axes(&choices).iter().all(|(axis, common)| axis == common));
        }
    }

    #[test]
    fn names_at_an_end_keep_apart_and_stay_inside(wanted in proptest::collection::vec(0.0..1.0_f64, 1..=5)) {
        let levels = spread(&wanted, 0.08);
        let mut sorted = levels.clone();
        sorted.sort_by(f64::total_cmp);
        for pair in sorted.windows(2) {
            prop_assert!(pair[1] - pair[0] > 0.08 - 1e-9, "{:?}", levels);
        }
        prop_assert!(sorted.iter().all(|level| (-1e-9..=1.0).contains(level)), "{:?}", levels);
    }
}

#[test]
fn heroin_has_the_scales_and_the_majority_that_are_known() {
    let choices = choices("?view=chart");
    let tops: Vec<f64> = all(&choices)
        .iter()
        .take(5)
        .map(|panel| panel.axis.top)
        .collect();
    assert_eq!(tops, [6000.0, 2000.0, 1500.0, 500.0, 2000.0]);
    let years = years(&choices.question());
    let (country, most, of) = majority(&years).expect("a majority");
    assert_eq!((country.code(), most, of), ("TJK", 8, 20));
    assert_eq!(
        ORDER.map(northern_route::model::country::Country::code),
        CODES
    );
    assert!((level_of(1) - 0.1).abs() < 1e-12 && (level_of(5) - 0.9).abs() < 1e-12);
}

#[test]
fn a_share_that_is_a_range_is_drawn_from_end_to_end() {
    let choices = choices("?view=chart&measure=share");
    let panel = &all(&choices)[0];
    let years = panel.lines[0]
        .readings
        .iter()
        .filter(|reading| matches!(reading, Reading::Share(_)))
        .count();
    // 2003 is an estimate of heroin equivalent: 2006 and 2009 to 2015 remain.
    assert_eq!(years, 8);
    let steps = Steps::of(&panel.lines[0].readings, panel.axis.top);
    assert_eq!(steps.ranges.matches('M').count(), 5, "{}", steps.ranges);
    assert_eq!(panel.lines[0].choice, DrugChoice::Heroin);
    assert_eq!(independent::FIVE.len(), 5);
}
