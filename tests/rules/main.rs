//! Whole rules of the page, natively, in rooms by the same names as in `src/`; one program, so that one thing is linked.
//!
//! A room by itself: `cargo test --test rules layers::`.

mod chart;
mod comparison;
/// Figures worked out anew from the tables, by nothing of the model.
mod independent;
/// What printed files hold.
mod printed;
/// What a link can ask for.
mod questions;
/// How random values are drawn.
mod random;
mod table;
/// Times to look at.
mod times;

mod download {
    mod figures;
    mod rows;
}
mod evidence {
    mod against;
    mod filter;
    mod ledger;
    mod methods;
    mod scrambled_list;
    mod walk;
}
mod geo {
    mod camera;
}
mod layers {
    mod borders;
    mod capacity;
    mod cooperation;
    mod eradication;
    mod layers;
    /// What holds for the notes and words of each.
    mod notes;
    mod precursors;
    mod supply;
    mod transport;
}
mod model {
    mod data;
    mod figures_against_tables;
}
mod plate {
    mod lettering;
    mod marks;
    /// What is written on a plate.
    mod written;
}
mod scale {
    mod decimal;
}
mod state {
    mod state;
    mod state_random;
    mod url;
}
mod timeline {
    mod happenings;
    mod values;
}
mod words {
    mod headline;
    mod headline_rules;
    mod printed_words;
    mod wording;
}
