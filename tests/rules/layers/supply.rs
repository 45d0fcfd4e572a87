//! Afghan supply and the neighbours: what is drawn, tabled and said is what the tables have.

use northern_route::model::drug::{Drug, DrugChoice};
use northern_route::model::evidence::record::{ClaimAmount, EventKind};
use northern_route::model::evidence::tables::{AFGHAN_OPIUM, HAPPENINGS};
use northern_route::model::layers::neighbours::Beside;
use northern_route::model::layers::supply::{Measured, disputes};
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::scene::layers::supply::{Form, band, sheet};
use northern_route::words::en::dates::date;
use northern_route::words::en::english::English;
use northern_route::words::layers::neighbours::NeighboursLanguage as _;
use northern_route::words::layers::supply::SupplyLanguage as _;

use crate::times::span;

fn periods() -> Vec<Period> {
    let years = FIRST_YEAR..=LAST_YEAR;
    let mut all = Vec::new();
    for first in years.clone() {
        all.extend(years.clone().filter_map(|last| Period::span(first, last)));
    }
    all
}

fn beside(drug: Drug, period: Period) -> String {
    English.beside(period, Beside::of(drug, period).as_ref())
}

#[track_caller]
fn check_sentence(text: &str, of: &dyn std::fmt::Debug) {
    for bad in [
        "NaN", "None", "Some", "  ", "..", " .", " ,", "inf", "( ", "()", ";.",
    ] {
        assert!(!text.contains(bad), "{of:?}: `{bad}` in: {text}");
    }
    assert!(text.ends_with('.'), "{of:?}: {text}");
    assert!(
        text.starts_with(|c: char| c.is_uppercase()),
        "{of:?}: {text}"
    );
}

#[test]
fn every_row_is_in_the_twin_with_its_sources() {
    let table = sheet(Period::default(), DrugChoice::Heroin).table;
    let columns = [
        "cultivation",
        "potential_production",
        "yield",
        "eradication",
    ];
    for row in AFGHAN_OPIUM {
        let column = columns.iter().position(|measure| *measure == row.measure);
        let column = column.unwrap_or_else(|| panic!("{} has no column", row.key));
        let line = table
            .rows
            .iter()
            .find(|line| line.cells[0] == date(row.from));
        let line = line.unwrap_or_else(|| panic!("{} has no row", row.key));
        let alone = English.supply_cells(2006, [Some(row), None, None, None]);
        assert_eq!(line.cells[column + 1], alone[1], "{}", row.key);
        assert!(line.cells[5].contains(row.remark), "{}", row.key);
        for source in row.sources {
            assert!(line.sources.contains(source), "{}", row.key);
        }
    }
    let said = table.rows.iter().flat_map(|line| &line.cells[1..5]);
    let figures = said.filter(|cell| *cell != "no data").count();
    assert_eq!(figures, AFGHAN_OPIUM.len());
    for line in &table.rows {
        assert_eq!(line.cells.len(), table.heads.len());
    }
}

#[test]
fn every_figure_is_drawn_in_its_year_and_form_and_no_other_year_is() {
    let band = band();
    for (strip, (measured, measure)) in band.strips.iter().zip([
        (Measured::Poppy, "cultivation"),
        (Measured::Opium, "potential_production"),
    ]) {
        let rows = measured.dated();
        let of_measure = AFGHAN_OPIUM.iter().filter(|row| row.measure == measure);
        assert_eq!(rows.len(), of_measure.count());
        assert_eq!(strip.figures.len(), rows.len());
        let tallest = strip.figures.iter().map(|figure| figure.high);
        assert!(tallest.fold(0.0, f64::max) <= 18.0 + 1e-9);
        let unit = rows
            .iter()
            .zip(&strip.figures)
            .find_map(|((_, row), figure)| match row.amount {
                ClaimAmount::Exact(value) => Some(figure.high / value),
                _ => None,
            })
            .expect("an exact figure");
        for ((year, row), figure) in rows.iter().zip(&strip.figures) {
            assert_eq!(figure.year, *year);
            let (form, low, high) = match row.amount {
                ClaimAmount::Exact(value) => (Form::Exact, 0.0, value),
                ClaimAmount::About(value) => (Form::About, 0.0, value),
                ClaimAmount::MoreThan(value) => (Form::MoreThan, 0.0, value),
                ClaimAmount::Range(low, high) => (Form::Range, low, high),
                other => panic!("{}: {other:?} has no form", row.key),
            };
            assert_eq!(figure.form, form, "{}", row.key);
            assert!((figure.low - low * unit).abs() < 1e-9, "{}", row.key);
            assert!((figure.high - high * unit).abs() < 1e-9, "{}", row.key);
            assert_eq!(
                figure.whisker.is_some(),
                row.interval.is_some(),
                "{}",
                row.key
            );
        }
        for year in FIRST_YEAR..=LAST_YEAR {
            let gap = strip
                .gaps
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&year));
            let drawn = strip.figures.iter().any(|figure| figure.year == year);
            assert!(gap != drawn, "{measure} {year}");
        }
    }
    let prohibited = HAPPENINGS
        .iter()
        .filter(|event| event.kind == EventKind::Ban);
    assert_eq!(band.bans.len(), prohibited.count());
    assert_eq!(band.bans.len(), 2);
}

#[test]
fn the_margins_of_the_surveys_of_2009_to_2015_are_drawn() {
    let [poppy, opium] = band().strips;
    let with: Vec<u16> = poppy
        .figures
        .iter()
        .filter(|figure| figure.whisker.is_some())
        .map(|figure| figure.year)
        .collect();
    assert!(with.into_iter().eq(2009..=2015));
    assert!(opium.figures.iter().all(|figure| figure.whisker.is_none()));
}

#[test]
fn every_time_has_a_sentence() {
    for period in periods() {
        for choice in DrugChoice::ALL {
            check_sentence(&sheet(period, choice).sentence, &(period, choice));
        }
        for drug in [Drug::Heroin, Drug::Opium, Drug::Morphine] {
            check_sentence(&beside(drug, period), &(period, drug));
        }
    }
}

#[test]
fn a_time_without_figures_names_the_nearest_years_with_some() {
    for (first, last, years) in [
        (1990, 1990, &[1994][..]),
        (1990, 1993, &[1994]),
        (2019, 2019, &[2018, 2020]),
        (2020, 2020, &[]),
        (2001, 2001, &[]),
        (2012, 2012, &[]),
    ] {
        let sheet = sheet(span(first, last), DrugChoice::Heroin);
        assert_eq!(sheet.elsewhere, years, "{first}..{last}");
    }
}

#[test]
fn upstream_stands_beside_what_was_seized() {
    for (first, last, start) in [
        (
            2001,
            2001,
            "In 2001 potential opium production in Afghanistan was 185 t, after 3,275 t in 2000; poppy covered 7,606 ha, after 82,172 ha in 2000. In the same year the five republics reported 5,144.6 kg of heroin (5 of 5 reported).",
        ),
        (
            1995,
            1995,
            "In 1995 potential opium production in Afghanistan was more than 2,200 t, after 3,400 t in 1994; there is no figure for the land under poppy in that year.",
        ),
        (
            1997,
            1997,
            "In 1997 poppy in Afghanistan covered about 58,000 ha; there is no estimate of the opium made in that year.",
        ),
        (
            2015,
            2015,
            "In 2015 potential opium production in Afghanistan was 3,300 t; poppy covered 183,000 ha (between 163,000 and 202,000 ha), after 224,000 ha (between 196,000 and 247,000 ha) in 2014.",
        ),
        (
            2019,
            2019,
            "In 2019 the sources used here give no figure for poppy or opium in Afghanistan.",
        ),
        (
            2002,
            2006,
            "From 2002 to 2006 potential opium production in Afghanistan was more than 3,400 t in 2002 and 6,100 t in 2006, the first and the last of 5 years with a figure; poppy covered 74,100 ha in 2002",
        ),
        (
            2022,
            2022,
            "In 2022 potential opium production in Afghanistan was 6,200 t, after 6,800 t in 2021; poppy covered 233,000 ha, after 177,000 ha in 2021. The yearly series used here ends in 2019 and has no figure for 2022.",
        ),
    ] {
        let sentence = sheet(span(first, last), DrugChoice::Heroin).sentence;
        assert!(sentence.starts_with(start), "{first}..{last}: {sentence}");
    }
}

#[test]
fn the_wrong_digit_in_hectares_is_reachable() {
    let ids: Vec<u16> = disputes().map(|row| row.id).collect();
    assert_eq!(ids, [29]);
}

#[test]
fn a_neighbour_is_set_beside_the_five_only_where_nothing_is_missing() {
    for (drug, first, last, text) in [
        // 10,665 kg over 3,651 kg.
        (
            Drug::Heroin,
            2006,
            2006,
            "In 2006 Iran alone seized 2.9 times as much heroin as the five republics together.",
        ),
        // 13,200 kg over 5,144.6 kg.
        (
            Drug::Heroin,
            2001,
            2001,
            "In 2001 China alone seized 2.6 times as much heroin as the five republics together.",
        ),
        // 16,348 kg over 1,456 kg.
        (
            Drug::Heroin,
            2015,
            2015,
            "In 2015 Pakistan alone seized 11 times as much heroin as the five republics together.",
        ),
        (
            Drug::Heroin,
            2021,
            2021,
            "The yearly series used here ends in 2019 and has no figure for 2021.",
        ),
        (
            Drug::Heroin,
            2020,
            2023,
            "The yearly series used here ends in 2019 and has no figure for 2020 to 2023.",
        ),
    ] {
        assert_eq!(beside(drug, span(first, last)), text);
    }
}

#[test]
fn no_ratio_is_formed_over_missing_figures() {
    use northern_route::model::country::Country;
    use northern_route::model::query::{CountryTally, RegionTally};

    for period in periods()
        .into_iter()
        .filter(|period| period.first() <= 2019)
    {
        for drug in [Drug::Heroin, Drug::Opium, Drug::Morphine] {
            let text = beside(drug, period);
            let five = RegionTally::of(drug, period);
            let most = Country::NEIGHBOURS
                .map(|country| CountryTally::of(country, drug, period))
                .into_iter()
                .max_by_key(|tally| tally.total)
                .expect("five of them");
            let whole = five.reported() == five.covered() && most.missing.is_empty();
            let ratio = whole && five.total().0 > 0 && most.total.0 > 0;
            let says = text.contains(" as much ");
            assert_eq!(says, ratio, "{drug:?} {period:?}: {text}");
            let counts = format!("{} of {}", five.reported(), five.covered());
            let counted = five.reported() == 0 || text.contains(&counts);
            assert!(ratio || counted, "{drug:?} {period:?}: {text}");
        }
    }
}
