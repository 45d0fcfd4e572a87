//! What holds for the notes and the words of several layers.

use std::collections::BTreeSet;

use northern_route::model::evidence::tables::claim;
use northern_route::scene::layers::overlay::Note;

/// Words that no one put together wrong.
#[track_caller]
pub fn is_plain(text: &str) {
    assert!(!text.trim().is_empty());
    for never in ["NaN", "None", "  ", " .", " ,", "..", "_", "()"] {
        assert!(!text.contains(never), "{never:?} in {text:?}");
    }
}

/// Each note has a name of its own, as a sentence, and leads to a claim that exists and that its last line names.
#[track_caller]
pub fn have_names_and_claims(notes: &[Note]) {
    let names: BTreeSet<&str> = notes.iter().map(|note| note.name.as_str()).collect();
    assert_eq!(names.len(), notes.len(), "{names:?}");
    for note in notes {
        assert!(
            note.name.ends_with('.') && !note.name.contains("  "),
            "{}",
            note.name
        );
        if let Some(id) = note.claim {
            assert!(claim(id).is_some());
            let last = note.lines.last().expect("a line");
            assert!(last.ends_with(&format!("C{id:03}")), "{last}");
        }
    }
}
