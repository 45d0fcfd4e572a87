//! The chart as a figure for publication: its values are those of an independent computation, and no words leave the sheet.

use northern_route::scene::figure::card::{self, card};
use northern_route::scene::figure::figure::{Asked, HEIGHT, WIDTH, figure};
use northern_route::scene::figure::ground::Ground;
use northern_route::scene::plate::path_set::PathSet;
use northern_route::scene::plate::text_width::text_width;
use northern_route::state::url::decode;
use proptest::prelude::*;
use proptest::sample::select;

use crate::independent::{FIVE, Known, Tables, kilograms};
use crate::random::draws;

/// The figure of a link.
fn drawn(query: &str) -> String {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    figure(&Asked {
        choices: &choices,
        paths: &PathSet::default(),
        ground: Ground::Paper,
        address: "https://example.org/northern-route/?view=chart&lang=en",
        versions: ["0.1.0", "1.0.0"],
    })
}

/// Left and right end, baseline, and words of each text of a drawing that is not turned.
fn texts(svg: &str) -> Vec<(f64, f64, f64, &str)> {
    let elements = svg.split("<text ").skip(1);
    elements
        .map(|element| {
            let (tag, rest) = element.split_once('>').expect("a start tag");
            let words = rest.split("</text>").next().expect("an end tag");
            let number = |name: &str| {
                let (_, rest) = tag.split_once(&format!("{name}=\""))?;
                rest.split('"').next()?.parse::<f64>().ok()
            };
            let at = |name: &str| number(name).unwrap_or_else(|| panic!("{name} of {tag}"));
            let serif = tag.contains("family=\"serif\"");
            let width = text_width(words, at("font-size")) * if serif { 0.94 } else { 1.0 };
            let x = at("x");
            let left = match () {
                () if tag.contains("text-anchor=\"end\"") => x - width,
                () if tag.contains("text-anchor=\"middle\"") => x - width / 2.0,
                () => x,
            };
            (left, left + width, at(" y"), words)
        })
        .collect()
}

/// Any state of the chart.
fn link() -> impl Strategy<Value = String> {
    (
        (1990..=2023_u16, 0..=8_u16),
        select(&["heroin", "opium", "morphine", "opiates"][..]),
        select(&["weight", "equivalent", "share"][..]),
        select(&["", "&near=1"][..]),
        select(
            &[
                "",
                "&vs=2001",
                "&vs=1995..1999",
                "&vs=opium",
                "&vs=opiates",
                "&vs=KGZ",
                "&country=TJK&vs=UZB",
            ][..],
        ),
        select(
            &[
                "",
                "&scale=shared",
                "&form=share",
                "&form=rank",
                "&form=index",
            ][..],
        ),
    )
        .prop_map(|((first, more), drug, measure, near, versus, form)| {
            let last = (first + more).min(2023);
            format!(
                "?view=chart&time={first}..{last}&drug={drug}&measure={measure}{near}{versus}{form}"
            )
        })
        .prop_filter("a comparison with itself is none", |query| {
            decode(query).1.is_empty()
        })
}

proptest! {
    #![proptest_config(draws(200))]

    #[test]
    fn no_words_leave_the_sheet(query in link()) {
        let svg = drawn(&query);
        for (left, right, y, words) in texts(&svg) {
            prop_assert!(left >= 20.0 && right <= WIDTH - 20.0, "{query}: {words} from {left} to {right}");
            prop_assert!((20.0..HEIGHT).contains(&y), "{query}: {words} at {y}");
        }
    }
}

#[test]
fn the_words_of_the_pictures_beside_links_stay_inside_them() {
    for view in ["map", "chart", "table", "evidence"] {
        let (choices, _) = decode(&format!("?view={view}"));
        let svg = card(&choices, &PathSet::default());
        // The map's own words stand in its frame.
        let own = if view == "map" {
            svg.split("<g transform").next().unwrap_or_default()
        } else {
            &svg
        };
        for (left, right, y, words) in texts(own) {
            assert!(
                left >= 40.0 && right <= card::WIDTH - 40.0,
                "{view}: {words} from {left} to {right}"
            );
            assert!((40.0..card::HEIGHT).contains(&y), "{view}: {words} at {y}");
        }
    }
}

#[test]
fn a_panel_says_the_value_of_the_table() {
    let tables = Tables::read();
    let mut said = 0;
    for year in 1990..=2019_u16 {
        for drug in ["heroin", "opium", "morphine"] {
            let svg = drawn(&format!("?view=chart&time={year}&drug={drug}"));
            let heads: Vec<&str> = texts(&svg)
                .into_iter()
                .map(|(.., words)| words)
                .filter(|words| words.starts_with(&format!("{year} ")))
                .collect();
            assert_eq!(heads.len(), 5, "{year} {drug}: {heads:?}");
            for code in FIVE {
                let sum = tables.sum(&[code], drug, (year, year));
                let expected = match sum.known() {
                    Known::Grams(grams) if grams < 100 => "under 0.1 kg".to_owned(),
                    Known::Grams(grams) => format!("{} kg", kilograms(grams)),
                    Known::None => "reported as none".to_owned(),
                    _ => "no data".to_owned(),
                };
                let expected = format!("{year} {expected}");
                let flat = |text: &str| text.replace('\u{a0}', " ");
                assert!(
                    heads.iter().any(|head| flat(head) == expected),
                    "{code} {drug}: {expected} in {heads:?}"
                );
                said += 1;
            }
        }
    }
    assert_eq!(said, 30 * 3 * 5);
}
