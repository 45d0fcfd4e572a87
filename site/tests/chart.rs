//! The chart as it is rendered: each figure in the heads of its panels and under each year, in every form, against the
//! tables, in seeded random states.

#[path = "../../tests/rules/independent.rs"]
mod independent;
#[path = "support/markup.rs"]
mod markup;

use independent::{
    FIVE, Known, NEAR, Share, Sum, Tables, drugs, equivalent, part, percent, weight,
};
use markup::{between, choices, of_class, rendered};
use northern_route::model::country::Country;
use northern_route::state::app_state::Choices;
use northern_route::view::chart::chart::chart;
use northern_route::words::language::{Language as _, language};
use yew::Callback;

/// The five in the order of the chart, with their names.
const NAMES: [(&str, &str); 5] = [
    ("TJK", "Tajikistan"),
    ("KAZ", "Kazakhstan"),
    ("UZB", "Uzbekistan"),
    ("KGZ", "Kyrgyzstan"),
    ("TKM", "Turkmenistan"),
];

struct View<'a> {
    tables: &'a Tables,
    query: String,
    choices: Choices,
    ratio: u64,
}

impl View<'_> {
    fn sums(&self, countries: &[&str], choice: &str, time: (u16, u16)) -> Vec<Sum> {
        let sum = |drug: &&'static str| self.tables.sum(countries, drug, time);
        drugs(choice).iter().map(sum).collect()
    }

    /// The words of what was reported of a choice in a time, "no data" where `complete` and something is missing.
    fn said(&self, countries: &[&str], choice: &str, time: (u16, u16), complete: bool) -> String {
        let sums = self.sums(countries, choice, time);
        let (reported, covered): (usize, usize) = (
            sums.iter().map(|sum| sum.reported).sum(),
            sums.iter().map(|sum| sum.covered).sum(),
        );
        let grams: u64 = sums
            .iter()
            .map(|sum| match self.choices.measure.key() {
                "equivalent" => equivalent(sum, self.ratio),
                _ => sum.grams,
            })
            .sum();
        if covered == 0 {
            "not covered".to_owned()
        } else if reported == 0 || complete && reported < covered {
            "no data".to_owned()
        } else if grams == 0 {
            "reported as none".to_owned()
        } else if self.choices.measure.key() != "share" {
            weight(grams)
        } else if countries.iter().any(|code| NEAR.contains(code)) {
            "no estimate".to_owned()
        } else {
            percent(self.tables.share(choice, time, &sums, self.ratio))
        }
    }

    /// The lines of a panel: whose and of what.
    fn lines(&self, own: Option<&'static str>) -> Vec<(Option<&'static str>, &'static str)> {
        let choice = self.choices.drug.key();
        let parts: Vec<&'static str> = match self.choices.measure.key() {
            "share" => vec![choice],
            _ => drugs(choice).to_vec(),
        };
        let mut lines: Vec<_> = parts.iter().map(|part| (own, *part)).collect();
        let selected = self.choices.country.map(Country::code);
        match self
            .query
            .split("&vs=")
            .nth(1)
            .and_then(|rest| rest.split('&').next())
        {
            Some("opium") => lines.push((own, "opium")),
            Some("opiates") => lines.push((own, "opiates")),
            Some("KGZ") if selected == own && own != Some("KGZ") => {
                lines.extend(parts.iter().map(|part| (Some("KGZ"), *part)));
            }
            _ => {}
        }
        lines
    }
}

/// Calls with some hundred states of a form.
fn each(form: &str, check: impl Fn(&View, &str)) {
    let tables = Tables::read();
    let mut dice = 11_u64;
    let mut throw = |sides: usize| {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % sides
    };
    for _ in 0..150 {
        let first = 1990 + throw(34);
        let last = (first + [0, 0, 0, 4, 12][throw(5)]).min(2023);
        let ratio = 5 + throw(8);
        let query = format!(
            "?view=chart&form={form}&time={first}..{last}&drug={}&measure={}&ratio={ratio}{}{}",
            ["heroin", "opium", "morphine", "opiates"][throw(4)],
            ["weight", "equivalent", "share"][throw(3)],
            ["", "&near=1"][throw(2)],
            [
                "",
                "&vs=2001",
                "&vs=opium",
                "&vs=opiates",
                "&vs=KGZ",
                "&country=TJK&vs=KGZ"
            ][throw(6)],
        );
        let choices = choices(&query);
        let markup = rendered(chart(&choices, &Callback::noop()));
        let view = View {
            tables: &tables,
            query,
            choices,
            ratio: ratio as u64 * 100,
        };
        check(&view, &markup);
    }
}

/// The names of the targets of the years, a list a plot.
fn years(markup: &str) -> Vec<Vec<String>> {
    let plots = markup.split("<div class=\"hits\"").skip(1);
    plots
        .map(|plot| {
            let plot = plot.split("</div>").next().unwrap_or_default();
            let labels = plot.split("aria-label=\"").skip(1);
            let labels = labels.map(|rest| rest.split('"').next().unwrap_or_default());
            labels.map(|label| label.replace("&lt;", "<")).collect()
        })
        .collect()
}

#[test]
fn every_panel_says_the_figures_of_the_tables() {
    let outliers = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../facts/tables/outliers.csv"
    ));
    let outliers = outliers.expect("the outliers");
    each("weight", |view, markup| {
        let near: &[&str] = if view.choices.near { &NEAR } else { &[] };
        let mut panels: Vec<Option<&'static str>> =
            NAMES.iter().map(|(code, _)| Some(*code)).collect();
        let near = NEAR.iter().filter(|code| near.contains(code));
        panels.extend(near.map(|code| Some(*code)));
        panels.push(None);
        let mut plots = years(markup);
        // The sixth is the share of the five.
        plots.remove(5);
        assert_eq!(plots.len(), panels.len(), "{}", view.query);
        let mut figures = of_class(markup, "span", "panel__figure").into_iter();
        let time = (view.choices.time.first(), view.choices.time.last());
        let mut times = vec![time];
        if view.query.contains("vs=2001") {
            times.insert(0, (2001, 2001));
        }
        for (own, labels) in panels.into_iter().zip(plots) {
            let name = own.map_or("Five republics", |code| {
                language().country(Country::parse(code).expect("a country"))
            });
            let lines = view.lines(own);
            for time in &times {
                for (whose, choice) in &lines {
                    let countries: &[&str] = whose.as_ref().map_or(&FIVE, std::slice::from_ref);
                    let mut expected = view.said(countries, choice, *time, false);
                    // Of what and of whom, where that differs from line to line.
                    let mut of = Vec::new();
                    if lines.iter().any(|(_, other)| other != &lines[0].1) {
                        of.push((*choice).to_owned());
                    }
                    if let Some(code) = whose
                        && lines.iter().any(|(other, _)| *other != own)
                    {
                        let country = Country::parse(code).expect("a country");
                        of.push(language().country(country).to_owned());
                    }
                    if !of.is_empty() {
                        expected = [expected, of.join(", ")].join(" ");
                    }
                    if whose.is_none() || time.0 < time.1 {
                        let sums = view.sums(countries, choice, *time);
                        let reported: usize = sums.iter().map(|sum| sum.reported).sum();
                        let covered: usize = sums.iter().map(|sum| sum.covered).sum();
                        let coverage = format!(" ({reported} of {covered})");
                        expected.push_str(&coverage);
                    }
                    assert_eq!(figures.next(), Some(expected), "{} {name}", view.query);
                }
            }
            assert_eq!(labels.len(), 34, "{} {name}", view.query);
            for (year, label) in (1990..).zip(labels) {
                let said: Vec<String> = lines
                    .iter()
                    .map(|(whose, choice)| {
                        let countries: &[&str] = whose.as_ref().map_or(&FIVE, std::slice::from_ref);
                        let mut words = view.said(countries, choice, (year, year), true);
                        if words.ends_with('%') {
                            words += " of flow";
                        }
                        if own.is_none() && whose.is_none() && words == "no data" {
                            words = "not all five reported".to_owned();
                        }
                        let other = if *whose == own { "" } else { "Kyrgyzstan, " };
                        format!("{other}{choice} {words}")
                    })
                    .collect();
                let doubted = own.is_some_and(|code| {
                    let mut own = lines.iter().filter(|(whose, _)| *whose == Some(code));
                    // Where no value is shown, none is to be doubted.
                    own.any(|(_, choice)| {
                        let said = view.said(&[code], choice, (year, year), true);
                        said.contains(|sign: char| sign.is_ascii_digit())
                            && drugs(choice)
                                .iter()
                                .any(|drug| outliers.contains(&format!("\n{code},{drug},{year},")))
                    })
                });
                let dagger = if doubted { " · † to doubt" } else { "" };
                assert_eq!(
                    label,
                    format!("{year} · {name} · {}{dagger}", said.join(" · ")),
                    "{}",
                    view.query
                );
            }
        }
        assert_eq!(figures.next(), None, "{}", view.query);
    });
}

/// What shares and ranks of a year are named.
fn shares_of(view: &View, year: u16) -> String {
    let choice = view.choices.drug.key();
    let time = (year, year);
    if year > 2019 {
        return format!("{year} · not covered");
    }
    let sums = NAMES.map(|(code, name)| (name, view.sums(&[code], choice, time)));
    let reporters = sums
        .iter()
        .filter(|(_, sums)| sums.iter().all(|sum| sum.reported > 0))
        .count();
    let masses = sums.map(|(name, sums)| {
        let mass = |sum: &Sum| match view.choices.measure.key() {
            "equivalent" => equivalent(sum, view.ratio),
            _ => sum.grams,
        };
        (name, sums.iter().map(mass).sum::<u64>())
    });
    let total: u64 = masses.iter().map(|(_, mass)| mass).sum();
    let all = view.sums(&FIVE, choice, time);
    let flow = view.choices.measure.key() != "share"
        || matches!(
            view.tables.share(choice, time, &all, view.ratio),
            Share::Percent(..)
        );
    if reporters < 5 {
        format!("{year} · {reporters} of five reported: no share")
    } else if total == 0 || !flow {
        format!("{year} · no share")
    } else {
        let said = masses.map(|(name, mass)| {
            let larger = masses.iter().filter(|(_, other)| *other > mass).count();
            format!("{} {name} {}", 1 + larger, part(mass, total))
        });
        format!("{year} · {}", said.join(", "))
    }
}

#[test]
fn shares_and_ranks_say_those_of_the_tables() {
    for (form, plots) in [("share", 2), ("rank", 1)] {
        each(form, |view, markup| {
            let found = years(markup);
            assert_eq!(found.len(), plots, "{}", view.query);
            for labels in found {
                for (year, label) in (1990..=2023).zip(labels) {
                    assert_eq!(label, shares_of(view, year), "{}", view.query);
                }
            }
        });
    }
    // The sixth panel of the weights.
    each("weight", |view, markup| {
        for (year, label) in (1990..=2023).zip(&years(markup)[5]) {
            assert_eq!(*label, shares_of(view, year), "{}", view.query);
        }
    });
}

#[test]
fn indices_are_parts_of_the_largest_year() {
    each("index", |view, markup| {
        let choice = view.choices.drug.key();
        let high = |code: &str, year: u16| -> Option<f64> {
            let sums = view.sums(&[code], choice, (year, year));
            if year > 2019 || sums.iter().any(|sum| sum.known() == Known::NoData) {
                return None;
            }
            let grams: u64 = sums
                .iter()
                .map(|sum| match view.choices.measure.key() {
                    "equivalent" => equivalent(sum, view.ratio),
                    _ => sum.grams,
                })
                .sum();
            match view.choices.measure.key() {
                "share" if grams > 0 => {
                    match view.tables.share(choice, (year, year), &sums, view.ratio) {
                        Share::Percent(_, high) => Some(high),
                        _ => None,
                    }
                }
                _ => Some(grams as f64),
            }
        };
        let labels = &years(markup)[0];
        for (year, label) in (1990..=2023).zip(labels) {
            let said = NAMES.map(|(code, name)| {
                let most = (1990..=2019)
                    .filter_map(|year| high(code, year))
                    .fold(0.0, f64::max);
                let text = match high(code, year) {
                    Some(own) if most > 0.0 => format!("{}", (own / most * 100.0).round()),
                    _ => view.said(&[code], choice, (year, year), true),
                };
                format!("{name} {text}")
            });
            assert_eq!(
                *label,
                format!("{year} · {}", said.join(", ")),
                "{}",
                view.query
            );
        }
    });
}

#[test]
fn the_title_names_the_measure_and_its_ratio() {
    for (query, words) in [
        ("?view=chart", "Heroin seized, kilograms a year by country"),
        (
            "?view=chart&drug=opium&measure=equivalent&ratio=7.25",
            "Opium seized as heroin equivalent (7.25 kg of opium as 1 kg), kilograms a year by country",
        ),
        (
            "?view=chart&measure=share",
            "Heroin seized as a share of the estimated flow, by country",
        ),
        (
            "?view=chart&form=share",
            "Tajikistan made more than half of the heroin seized in 8 of the 20 years in which all five reported",
        ),
        (
            "?view=chart&form=rank&drug=opium",
            "Opium seized: rank among the five",
        ),
        (
            "?view=chart&form=index",
            "Heroin seized, each country’s largest year = 100",
        ),
        (
            "?view=chart&form=share&drug=morphine",
            "In no year did all five report: no share and no rank can be formed.",
        ),
    ] {
        let markup = rendered(chart(&choices(query), &Callback::noop()));
        let title = between(&markup, "<h2 class=\"chart__title\">", "</h2>");
        assert_eq!(title, words, "{query}");
    }
}
