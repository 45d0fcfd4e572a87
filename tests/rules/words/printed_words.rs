//! How texts are printed: apostrophes and quotation marks, dates, and what is said of verdicts.

use std::fs;

use northern_route::model::drug::DrugChoice;
use northern_route::model::evidence::tables::{CLAIMS, CONTRADICTIONS, HAPPENINGS};
use northern_route::model::facts::CORRIDORS;
use northern_route::model::mass::Grams;
use northern_route::model::period::Period;
use northern_route::model::query::flow_of;
use northern_route::model::sources::SOURCES;
use northern_route::model::statement::{Question, Statement};
use northern_route::words::chart::ChartLanguage as _;
use northern_route::words::en::english::English;
use northern_route::words::evidence::evidence::EvidenceLanguage as _;
use northern_route::words::language::{Language as _, language};
use northern_route::words::margin::MarginLanguage as _;

/// Whether a straight apostrophe stands between two letters.
fn has_straight_apostrophe(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    signs
        .windows(3)
        .any(|three| three[1] == '\'' && three[0].is_alphabetic() && three[2].is_alphabetic())
}

#[test]
fn one_kind_of_apostrophe_is_printed() {
    for path in crate::printed::files() {
        let text = fs::read_to_string(&path).expect("a readable file");
        let code = text.lines().map(str::trim_start);
        for line in code.filter(|line| !line.starts_with("//")) {
            let file = path.display();
            assert!(!has_straight_apostrophe(line), "{file}: {line}");
        }
    }
    for claim in CLAIMS {
        let straight = claim.statement.contains(['\'', '"']);
        assert!(!straight, "{}", claim.statement);
    }
    for contradiction in CONTRADICTIONS {
        for text in [
            contradiction.title,
            contradiction.disagreement,
            contradiction.verdict,
        ] {
            assert!(!text.contains(['\'', '"']), "{text}");
        }
    }
    for event in HAPPENINGS {
        assert!(!has_straight_apostrophe(event.title), "{}", event.title);
        assert!(!has_straight_apostrophe(event.detail), "{}", event.detail);
    }
    for source in SOURCES {
        assert!(!has_straight_apostrophe(source.title), "{}", source.title);
    }
}

#[test]
fn a_figure_of_one_republic_alone_is_all_of_it() {
    let question = Question {
        choice: DrugChoice::Morphine,
        period: Period::span(2009, 2009).expect("a year"),
        ..Question::default()
    };
    let remarks = Statement::of(question).remarks();
    let said: Vec<String> = remarks.iter().map(|one| language().remark(one)).collect();
    let all = "Kyrgyzstan accounts for all the morphine seized.";
    assert!(said.iter().any(|one| one == all), "{said:?}");
}

#[test]
fn a_corridor_says_when_its_estimate_was_published() {
    let flow = |id: &str| {
        let corridor = CORRIDORS.iter().find(|one| one.id == id)?;
        Some(language().corridor_flow(flow_of(corridor)?))
    };
    assert_eq!(
        flow("afg-tkm").as_deref(),
        Some("Estimate: 2–4 % of the region’s flow (published in May 2012).")
    );
}

#[test]
fn a_source_is_dated_in_words_and_once() {
    let by = |id: &str| {
        let source = SOURCES.iter().find(|source| source.id == id);
        source.map(|source| language().published(source))
    };
    assert_eq!(
        by("unodc-annual-seizures").as_deref(),
        Some("UNODC Data Portal, table as published about 2021")
    );
    assert_eq!(
        by("factsanddetails-4530").as_deref(),
        Some("factsanddetails.com (Jeffrey Hays), April 2016")
    );
}

#[test]
fn a_verdict_names_what_it_is_about_and_how_sure_it_is() {
    for contradiction in CONTRADICTIONS {
        let (kind, sure) = (
            English.kind(contradiction.kind),
            English.certainty(contradiction.certainty),
        );
        assert!(kind.starts_with("about "), "{kind}");
        assert!(sure.starts_with("verdict: "), "{sure}");
        assert!(
            !contradiction.verdict.contains("should be shown"),
            "{}",
            contradiction.verdict
        );
    }
}

#[test]
fn the_article_has_its_totals_as_it_prints_them() {
    for (article, read_in, series, text) in [
        (1128.0, None, 762_230, "article: 1,128 kg; series: 762.2 kg"),
        (
            18_795.0,
            None,
            18_794_670,
            "article: 18,795 kg; series: 18,794.7 kg",
        ),
        (
            891.18,
            Some("X03"),
            1_036_185,
            "article: 891.18 kg, as read in X03; series: 1,036.2 kg",
        ),
    ] {
        assert_eq!(language().two_totals(article, read_in, Grams(series)), text);
    }
}
