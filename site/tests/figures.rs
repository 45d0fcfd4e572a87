//! The figures that the page draws, rendered natively and held against the tables: the margin's list, the
//! number of the lead, what it rests on, and the share spelled out.
//!
//! Visited: every year and 45 spans, each drug and measure: 948 states.

#[path = "../../tests/rules/independent.rs"]
mod independent;
#[path = "support/markup.rs"]
mod markup;

use independent::{FIVE, Known, Share, Sum, Tables, drugs, equivalent, kilograms, part, percent};
use markup::{between, choices, of_class, rendered, words};
use northern_route::model::country::Country;
use northern_route::model::period::Period;
use northern_route::model::ranking::ranking;
use northern_route::model::statement::Statement;
use northern_route::state::app_state::Choices;
use northern_route::view::kit::still::Draw;
use northern_route::view::lead::Lead;
use northern_route::view::margin::evidence_card::evidence_card;
use northern_route::view::margin::lens::lens;
use northern_route::view::margin::margin::Margin;
use northern_route::view::margin::region_panel::RegionPanel;
use northern_route::view::table::table::Table;
use northern_route::words::language::{Language as _, language};
use yew::prelude::*;

struct View<'a> {
    tables: &'a Tables,
    time: (u16, u16),
    choice: &'static str,
    measure: &'static str,
    query: String,
}

impl View<'_> {
    fn sums(&self, countries: &[&str]) -> Vec<Sum> {
        let sum = |drug: &&'static str| self.tables.sum(countries, drug, self.time);
        drugs(self.choice).iter().map(sum).collect()
    }

    fn counted(&self, sums: &[Sum]) -> u64 {
        let counted = sums.iter().map(|sum| match self.measure {
            "equivalent" => equivalent(sum, 1000),
            _ => sum.grams,
        });
        counted.sum()
    }

    fn share(&self, sums: &[Sum]) -> Share {
        self.tables.share(self.choice, self.time, sums, 1000)
    }
}

fn each(check: impl Fn(&View)) {
    let tables = Tables::read();
    let years = (1990..=2023).map(|year| (year, year));
    let spans = (1990..=2018)
        .step_by(2)
        .flat_map(|first| [1, 4, 15].map(|more| (first, (first + more).min(2023))));
    let mut visited = 0;
    for time in years.chain(spans) {
        for choice in ["heroin", "opium", "morphine", "opiates"] {
            for measure in ["weight", "equivalent", "share"] {
                visited += 1;
                check(&View {
                    tables: &tables,
                    time,
                    choice,
                    measure,
                    query: format!(
                        "?time={}..{}&drug={choice}&measure={measure}",
                        time.0, time.1
                    ),
                });
            }
        }
    }
    assert_eq!(visited, (34 + 45) * 12);
}

#[test]
fn the_margin_lists_the_figures_of_the_tables() {
    each(|view| {
        for country in ["", "&country=UZB"] {
            let query = format!("{}{country}", view.query);
            let statement = Statement::of(choices(&query).question());
            let order = ranking(&statement);
            let ranks: Vec<(bool, u64)> = order
                .iter()
                .map(|country| {
                    let sums = view.sums(&[country.code()]);
                    let known = |sum: &Sum| matches!(sum.known(), Known::Grams(_) | Known::None);
                    (sums.iter().any(known), view.counted(&sums))
                })
                .collect();
            assert!(ranks.is_sorted_by(|a, b| a >= b), "{query}: {order:?}");
            let panel = RegionPanel {
                question: statement.question,
                rested: statement.question,
                view: northern_route::state::choice::View::Map,
                dispatch: Callback::noop(),
            };
            let markup = rendered(panel.draw());
            let markup = markup.split("</table>").next().expect("a table");
            let rows: Vec<&str> = markup.split("<tr").collect();
            let all: Vec<Sum> = view.sums(&FIVE);
            let total = view.counted(&all);
            for code in FIVE {
                let name = language().country(Country::parse(code).expect("a country"));
                let row = rows.iter().find(|row| row.contains(name)).expect("a row");
                let sums = view.sums(&[code]);
                let value = sums
                    .iter()
                    .any(|sum| matches!(sum.known(), Known::Grams(_)));
                let none = sums.iter().any(|sum| sum.known() == Known::None);
                let own = view.counted(&sums);
                let figure = match (value, none) {
                    (true, _) => kilograms(own),
                    (false, true) => "0".to_owned(),
                    (false, false) => String::new(),
                };
                let last = match view.measure {
                    _ if !value => String::new(),
                    "share" => percent(view.share(&sums)),
                    _ => part(own, total),
                };
                let found = of_class(row, "td", "ranked__number");
                assert_eq!(found, [figure, last], "{query} {code}");
                assert_eq!(
                    words(row).contains("reported as none"),
                    none && !value,
                    "{query} {code}"
                );
            }
            let known = all.iter().any(|sum| sum.reported > 0);
            let sum = if known {
                kilograms(total)
            } else {
                "–".to_owned()
            };
            let last = match view.measure {
                "share" if known => percent(view.share(&all)),
                "share" => String::new(),
                _ if total > 0 => "100 %".to_owned(),
                _ => String::new(),
            };
            let foot = markup.split("<tfoot").nth(1).expect("a total");
            assert_eq!(
                of_class(foot, "td", "ranked__number"),
                [sum, last],
                "{query}"
            );
        }
    });
}

#[test]
fn the_lead_shows_the_share_of_the_tables_and_never_a_nought_for_a_weight() {
    each(|view| {
        let markup = rendered(
            Lead {
                question: choices(&view.query).question(),
                versus: None,
                moving: false,
                dispatch: Callback::noop(),
            }
            .draw(),
        );
        let number = of_class(&markup, "span", "lead__number").concat();
        let sums = view.sums(&FIVE);
        let total = view.counted(&sums);
        let shared = view.choice == "heroin" || view.measure != "weight";
        let share = view.share(&sums);
        match share {
            Share::Percent(..) if shared && total > 0 => {
                let expected = percent(share);
                assert_eq!(format!("{number} %"), expected, "{}", view.query);
            }
            _ if total == 0 => assert!(["", "0"].contains(&number.as_str()), "{}", view.query),
            _ => assert_eq!(number, independent::short(total), "{}", view.query),
        }
        let denied = markup.contains("No estimate of the flow");
        let single = markup.contains("No single estimate of the flow");
        let none = FIVE.iter().flat_map(|code| view.sums(&[code]));
        let value = total > 0 || none.into_iter().any(|sum| sum.known() == Known::None);
        assert_eq!(
            denied,
            value && share == Share::NoEstimate,
            "{}",
            view.query
        );
        assert_eq!(
            single,
            value && share == Share::NoSingleEstimate,
            "{}",
            view.query
        );
    });
}

/// The table of a link.
fn table(query: &str) -> String {
    let choices = choices(query);
    rendered(
        Table {
            question: choices.question(),
            versus: choices.versus,
            near: choices.near,
            sort: choices.sort,
            turned: choices.turned,
            dispatch: Callback::noop(),
        }
        .draw(),
    )
}

/// The cells of a year for countries and sums, a list a row.
fn year_cells(body: &str, class: &str) -> Vec<Vec<String>> {
    let rows = body.split("<tr").skip(1);
    rows.map(|row| of_class(row, "td", class))
        .filter(|cells| !cells.is_empty())
        .collect()
}

#[test]
fn a_compared_total_stands_in_the_cells_of_its_columns() {
    let markup = table("?view=table&measure=share&vs=2010");
    let foot = between(&markup, "<tfoot", "</tfoot>");
    let cells = of_class(foot, "td", "table__number");
    assert_eq!(cells[..3], ["3.1 %", "2.9 %", "different estimates"]);
    // A cell for each of the heads, in every row.
    let heads = between(&markup, "<thead", "</thead>")
        .matches("<th ")
        .count();
    for row in foot.split("<tr").skip(1) {
        assert_eq!(
            row.matches("<td").count() + row.matches("<th ").count(),
            heads,
            "{row}"
        );
    }
}

/// Whichever way the table is turned it says the same, and so does what paper has in two blocks.
#[test]
fn the_table_says_the_same_turned_and_on_paper() {
    let mut dice = 7_u64;
    let mut throw = |sides: usize| {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % sides
    };
    for _ in 0..60 {
        let first = 1990 + throw(34);
        let last = (first + [0, 0, 0, 4, 12][throw(5)]).min(2023);
        let query = format!(
            "?view=table&time={first}..{last}&drug={}&measure={}&ratio={}{}{}{}",
            ["heroin", "opium", "morphine", "opiates"][throw(4)],
            ["weight", "equivalent", "share"][throw(3)],
            5 + throw(8),
            ["", "&near=1"][throw(2)],
            ["", "&vs=2001", "&vs=opium", "&vs=TJK"][throw(4)],
            ["", "&sort=country", "&sort=-part", "&sort=drug"][throw(4)],
        );
        let (wide, turned) = (table(&query), table(&format!("{query}&turn=1")));
        let body = between(&wide, "<tbody", "</tbody>");
        let rows = year_cells(body, "table__year-cell");
        let columns = year_cells(between(&turned, "<tbody", "</tbody>"), "table__year-cell");
        assert_eq!(columns.len(), 34, "{query}");
        for (year, column) in columns.iter().enumerate() {
            let row: Vec<&String> = rows.iter().map(|row| &row[year]).collect();
            assert_eq!(column.iter().collect::<Vec<_>>(), row, "{query} {year}");
        }
        // The later half of every row, sums and reporters once more.
        let paper = between(&wide, "<tbody class=\"table__paper\"", "</tbody>");
        let mut lines: Vec<Vec<String>> = year_cells(body, "table__late");
        lines.extend(year_cells(
            between(&wide, "<tfoot", "</tfoot>"),
            "table__late",
        ));
        assert_eq!(year_cells(paper, "table__number"), lines, "{query}");
        assert!(lines.iter().all(|line| line.len() == 17), "{query}");
        assert_eq!(
            between(&wide, "<thead", "</thead>")
                .matches("table__late")
                .count(),
            17
        );
    }
}

#[test]
fn the_number_rests_on_its_own_claims_first() {
    for (query, first) in [
        ("?open=claims", &["C082", "C081", "C083", "C057"][..]),
        ("?country=TJK", &["C088", "C089"]),
        ("?open=claims&drug=opium", &["C045"]),
        ("?open=claims&time=2010", &["C001"]),
    ] {
        let markup = rendered(evidence_card(&choices(query), &Callback::noop()));
        let said = words(&markup);
        let places: Vec<_> = first.iter().map(|id| said.find(id)).collect();
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{query}: {places:?} in {said}"
        );
        if query == "?open=claims" {
            assert!(
                said.find("C081") < said.find("X02"),
                "before the contradictions: {said}"
            );
            assert!(said.find("C083") < said.find("C012"), "{said}");
        }
    }
}

#[test]
fn the_margin_names_contradictions_by_their_titles() {
    let dispatch = Callback::noop();
    let markup = rendered(
        Margin {
            question: choices("").question(),
            claims: false,
            dispatch,
        }
        .draw(),
    );
    let named = of_class(&markup, "button", "disputed__id");
    assert!(
        named.contains(&"X06 Three shares of drugs seized".to_owned()),
        "{named:?}"
    );
    assert!(
        named.contains(&"X04 Four times as much as whom?".to_owned()),
        "{named:?}"
    );
    assert_eq!(named.len(), 6, "{named:?}");
}

#[test]
fn a_span_of_several_estimates_leads_to_the_whole_time_of_each() {
    let links = |query: &str| -> Vec<String> {
        let follow = Callback::noop();
        let markup = rendered(lens(&choices(query), &follow));
        let hrefs = markup.split("href=\"").skip(1);
        let hrefs = hrefs.filter_map(|rest| rest.split('"').next());
        hrefs
            .filter_map(|href| {
                let time = href.split("time=").nth(1)?;
                Some(time.split('&').next()?.to_owned())
            })
            .collect()
    };
    assert_eq!(
        links("?measure=share&time=2009..2012"),
        ["2009", "2010", "2011..2015"]
    );
    assert_eq!(links("?measure=share&time=2015..2018"), ["2011..2015"]);
    // 2006 is the default, and needs no word in a link.
    let without = links("?measure=share&time=2004");
    assert_eq!(without, ["2009", "2010", "2011..2015", "2003"]);
    let span = Period::span(2011, 2015).expect("a span");
    let choices = Choices {
        time: span,
        ..choices("?measure=share")
    };
    let share = rendered(lens(&choices, &Callback::noop()));
    assert!(
        words(&share).contains("7.56 t of 220–370 t: 2.04–3.44 %"),
        "{share}"
    );
}
