//! What no text of the page says: that somebody was not asked. And what always stands beside a figure.

use std::fs;
use std::path::Path;

use crate::questions::questions;
use crate::times::{span, years_and};
use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::drug::{Drug, DrugChoice};
use northern_route::model::evidence::tables::{CLAIMS, CONTRADICTIONS, HAPPENINGS};
use northern_route::model::evidence::uses::Scope;
use northern_route::model::layers::neighbours::Beside;
use northern_route::model::period::{LAST_COVERED, LAST_SOVIET, Period};
use northern_route::model::series::reports;
use northern_route::model::sources::SOURCES;
use northern_route::model::statement::{Question, Statement};
use northern_route::scene::layers::borders;
use northern_route::scene::layers::cooperation;
use northern_route::scene::layers::eradication;
use northern_route::scene::layers::precursors;
use northern_route::scene::layers::sheet::LayerSheet;
use northern_route::scene::layers::supply;
use northern_route::scene::layers::transport;
use northern_route::scene::plate::marks::marks;
use northern_route::scene::table::rows::rows;
use northern_route::state::choice::Sort;
use northern_route::state::form::Form;
use northern_route::state::versus::Versus;
use northern_route::words::chart::ChartLanguage as _;
use northern_route::words::comparison::comparison::ComparisonLanguage as _;
use northern_route::words::en::english::English;
use northern_route::words::evidence::claim::ClaimLanguage as _;
use northern_route::words::evidence::sources::SourcesLanguage as _;
use northern_route::words::language::{Language as _, language};
use northern_route::words::layers::neighbours::NeighboursLanguage as _;
use northern_route::words::lead::LeadLanguage as _;
use northern_route::words::margin::MarginLanguage as _;
use northern_route::words::timeline::TimelineLanguage as _;

const NEVER: [&str; 3] = ["not asked", "asked about", "nobody was asked"];

/// Every year, and spans across both ends of what the table covers.
fn periods() -> Vec<Period> {
    years_and(&[
        (1990, 1991),
        (1990, 1995),
        (1990, 2023),
        (2002, 2006),
        (2011, 2015),
        (2015, 2023),
        (2019, 2020),
        (2020, 2023),
    ])
}

/// What page, map, table and comparison say of a question.
fn said(question: &Question) -> Vec<String> {
    let language = language();
    let statement = Statement::of(*question);
    let (inked, whole) = language.flow_rule(&statement.rule());
    let mut said = vec![
        language.headline(&statement).text(),
        inked,
        whole,
        language.seized_title(question),
        language.slider_value(
            question.period.first(),
            &reports(question.choice, question.period.first()),
        ),
        language.panels_note(true, 6000.0, question.measure),
        language.chart_title(question, Form::Weight),
        language.chart_title(question, Form::Index),
    ];
    said.extend(
        statement
            .remarks()
            .iter()
            .map(|remark| language.remark(remark)),
    );
    let marks = marks(question, true, Camera::default(), PlateSize::Wide, language);
    said.extend(marks.into_iter().map(|mark| mark.label));
    let (rows, totals) = rows(question, None, true, Sort::default(), language);
    for row in rows {
        let years = row.years.into_iter().map(|cell| cell.text);
        said.extend(years.chain([row.amount.text, row.part]));
    }
    for total in totals {
        said.extend(total.years.into_iter().map(|cell| cell.text));
    }
    let versus = Versus::Time(span(2021, 2021));
    said.push(English.comparison(&versus.compared(*question)));
    said
}

fn check(text: &str) {
    let lower = text.to_lowercase();
    for never in NEVER {
        assert!(!lower.contains(never), "{never:?} in {text}");
    }
}

#[test]
fn no_view_says_that_somebody_was_not_asked() {
    let mut count = 0;
    for question in questions(periods()) {
        for text in said(&question) {
            check(&text);
            count += 1;
        }
    }
    assert!(count > 100_000, "{count} texts");
}

#[test]
fn no_layer_and_no_evidence_says_that_somebody_was_not_asked() {
    for period in periods() {
        let sheets: [LayerSheet; 6] = [
            borders::sheet(period),
            cooperation::sheet(period),
            eradication::sheet(period),
            precursors::sheet(period),
            transport::sheet(period),
            supply::sheet(period, DrugChoice::Opiates),
        ];
        for sheet in sheets {
            check(&sheet.sentence);
            for row in &sheet.table.rows {
                row.cells.iter().for_each(|cell| check(cell));
            }
        }
        for drawn in [
            borders::drawn(period),
            cooperation::drawn(period),
            precursors::drawn(period),
        ] {
            drawn.notes.iter().for_each(|note| check(&note.name));
        }
        for drug in Drug::ALL {
            check(&English.beside(period, Beside::of(drug, period).as_ref()));
        }
    }
    for claim in CLAIMS {
        check(claim.statement);
        check(claim.period_note);
    }
    for contradiction in CONTRADICTIONS {
        check(contradiction.disagreement);
        check(contradiction.verdict);
    }
    for event in HAPPENINGS {
        check(event.title);
        check(event.detail);
    }
    check(&English.about(&Scope::published()));
}

#[test]
fn no_fixed_word_says_that_somebody_was_not_asked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let documents = ["index.html", "README.md"].map(|file| root.join(file));
    for file in crate::printed::files().into_iter().chain(documents) {
        check(&fs::read_to_string(file).expect("a readable file"));
    }
}

#[test]
fn every_sentence_about_the_five_before_1992_says_that_they_were_soviet() {
    for question in questions(periods()).filter(|question| question.period.first() <= LAST_SOVIET) {
        let text = language().headline(&Statement::of(question)).text();
        let five = question.country.is_none_or(Country::is_republic);
        let told = text.contains("the five were still Soviet republics");
        assert_eq!(told, five, "{question:?}: {text}");
    }
    let slider = |year| language().slider_value(year, &reports(DrugChoice::Heroin, year));
    assert_eq!(
        slider(1990),
        "1990, 0 of 5 reported heroin, still Soviet republics"
    );
    assert!(!slider(1992).contains("Soviet"));
    assert_eq!(
        English.beside(
            span(1990, 1991),
            Beside::of(Drug::Morphine, span(1990, 1991)).as_ref()
        ),
        "From 1990 to 1991 Iran seized 13,363 kg of morphine; none of the five republics has a figure, so no ratio is given. In 1990 and 1991 the five were still Soviet republics."
    );
}

#[test]
fn what_is_not_covered_says_where_the_table_ends() {
    let slider = language().slider_value(2021, &reports(DrugChoice::Opium, 2021));
    assert_eq!(
        slider,
        "2021, not covered: the table used here ends in 2019"
    );
    let key = language().labels().not_covered_key;
    assert_eq!(
        key,
        format!("not covered: the table used here ends in {LAST_COVERED}")
    );
    let question = Question {
        period: span(2018, 2021),
        ..Question::default()
    };
    let remarks = Statement::of(question).remarks();
    let last = language().remark(remarks.last().expect("a remark"));
    assert_eq!(
        last,
        "2020–2021 not covered: the table used here ends in 2019."
    );
}

#[test]
fn a_share_is_said_to_mix_weights_as_found_with_pure_ones() {
    let purity = language().labels().purity;
    for part in ["as found", "may be counted pure"] {
        assert!(purity.contains(part), "{purity}");
    }
    let lens = language().lens_labels();
    // The published figure stands beside the source that has it.
    assert!(lens.purity.contains("70 %") && lens.purity.contains("35 %"));
    let source = SOURCES
        .iter()
        .find(|source| source.id == "unodc-opiate-flows-2012-p85");
    assert!(source.is_some_and(|source| source.title.contains("p. 85")));
}

#[test]
fn what_is_left_out_is_said_with_its_figure() {
    let text = English.about(&Scope::published());
    for part in [
        "Synthetic drugs",
        "10 t of the 14.6 t",
        "health are out of scope",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_citation_has_no_words_of_ours_in_quotation_marks() {
    for claim in CLAIMS {
        let [(_, text), ..] = English.citations(claim);
        let ours = text.strip_suffix(claim.statement).unwrap_or_default();
        assert!(ours.ends_with("in our words: "), "{text}");
        assert!(!ours.contains(['“', '”']), "{text}");
    }
}
