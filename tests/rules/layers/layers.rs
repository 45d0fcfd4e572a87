//! Rules that hold for every layer of the further part.

use northern_route::model::evidence::tables::claim;
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::scene::layers::keys::{forms, keys, meaning};
use northern_route::scene::layers::overlay::{all, drawn};
use northern_route::scene::layers::sheet::sheet;
use northern_route::state::choice::{Layer, Layers, View};
use northern_route::state::url::decode;

use crate::times::years_and;

fn periods() -> Vec<Period> {
    years_and(&[(1990, 2023), (2002, 2006), (2010, 2012), (2018, 2022)])
}

#[test]
fn every_form_has_a_meaning_or_is_part_of_one() {
    for layer in Layer::THEMATIC {
        assert!(!keys(layer).is_empty(), "{layer:?} has no legend");
        for (class, glyph) in forms(layer) {
            let part = class.contains("--pale")
                || class.contains("--core")
                || PARTS.iter().any(|known| class.starts_with(known));
            assert!(
                meaning(class).is_some() || part,
                "{layer:?}: {class} {glyph:?} has no entry in the legend"
            );
        }
    }
}

/// Lines and symbols that belong to one with an entry of its own.
const PARTS: [&str; 6] = [
    "tie__core",
    "void",
    "stub",
    "plot__leader",
    "counterflow__head",
    "rail",
];

#[test]
fn every_layer_says_a_sentence_has_a_twin_sources_and_claims_in_every_time() {
    for layer in Layer::THEMATIC {
        for period in periods() {
            let sheet = sheet(layer, period).expect("a layer of the further part");
            let about = format!("{layer:?} {period:?}: {}", sheet.sentence);
            assert!(sheet.sentence.ends_with(['.', ')']), "{about}");
            for wrong in ["NaN", "None(", "  ", "Some("] {
                assert!(!sheet.sentence.contains(wrong), "{about}");
            }
            assert!(!sheet.table.caption.is_empty(), "{about}");
            assert!(!sheet.table.rows.is_empty(), "{about}");
            for row in &sheet.table.rows {
                assert_eq!(row.cells.len(), sheet.table.heads.len(), "{about} {row:?}");
                assert!(row.claim.is_some() || !row.sources.is_empty(), "{row:?}");
            }
            assert!(!sheet.sources.is_empty(), "{about}");
            assert!(!sheet.claims.is_empty(), "{about}");
            for year in &sheet.elsewhere {
                assert!((FIRST_YEAR..=LAST_YEAR).contains(year), "{about}");
            }
        }
    }
}

#[test]
fn every_note_is_named_and_rests_on_a_claim_or_on_rows_of_its_layer() {
    for layer in Layer::THEMATIC {
        for period in periods() {
            for note in drawn(layer, period).notes {
                assert_eq!(note.layer, layer);
                assert!(note.name.len() > 12, "{note:?}");
                if let Some(id) = note.claim {
                    assert!(claim(id).is_some(), "{note:?}");
                } else {
                    let rows = sheet(layer, period).expect("a layer").table.rows;
                    let sourced = rows.iter().any(|row| !row.sources.is_empty());
                    assert!(sourced, "{note:?} leads to no source");
                }
            }
        }
    }
}

#[test]
fn no_two_notes_of_a_view_have_the_same_name() {
    let every = Layer::THEMATIC.into_iter().fold(Layers::NONE, Layers::with);
    for period in periods() {
        let mut names: Vec<String> = all(every, period)
            .into_iter()
            .flat_map(|(_, drawn)| drawn.notes)
            .map(|note| note.name)
            .collect();
        names.sort();
        let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(twice, None, "{period:?}");
    }
}

#[test]
fn a_link_with_all_layers_is_read_without_a_notice() {
    let keys: Vec<&str> = Layer::ALL.into_iter().map(Layer::key).collect();
    let (choices, ignored) = decode(&format!("?layers={}", keys.join(",")));
    assert_eq!(ignored, []);
    assert_eq!(choices.view, View::Map);
    assert!(
        Layer::ALL
            .into_iter()
            .all(|layer| choices.layers.has(layer))
    );
}
