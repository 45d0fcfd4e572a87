//! Northern Route: what is known, and how well, about opiates crossing Central Asia.
//!
//! The module tree is the code map. Imports point upward in this list only; `tests/architecture.rs`
//! checks it.

// `markup!` reads a page's markup token by token.
#![recursion_limit = "1024"]

/// What is known: immutable facts and questions about them.
pub mod model {
    pub mod audit;
    pub mod comparison;
    pub mod cooperation;
    pub mod country;
    pub mod drug;
    pub mod evidence;
    pub mod evidence_record;
    pub mod facts;
    pub mod ledger;
    pub mod mass;
    pub mod measure;
    pub mod movement;
    pub mod orders;
    pub mod period;
    pub mod query;
    pub mod record;
    pub mod reference;
    pub mod scrambled_list;
    pub mod sources;
    pub mod statement;
}

/// Pure encodings: weight to length and area.
pub mod scale {
    pub mod decimal;
    pub mod disc;
    pub mod linear;
}

/// Pure geometry: knows no year and no drug.
pub mod geo {
    pub mod camera;
    pub mod curve;
}

/// What the visitor chose.
pub mod state {
    pub mod action;
    pub mod app_state;
    pub mod choice;
    pub mod kinds;
    pub mod notice;
    pub mod query_string;
    pub mod speed;
    pub mod url;
    pub mod url_lists;
    pub mod versus;
}

/// Every word of the page.
pub mod words {
    pub mod citation;
    pub mod english;
    pub mod english_borders;
    pub mod english_capacity;
    pub mod english_cooperation;
    pub mod english_country;
    pub mod english_dates;
    pub mod english_eradication;
    pub mod english_events;
    pub mod english_evidence;
    pub mod english_further;
    pub mod english_grammar;
    pub mod english_headline;
    pub mod english_keys;
    pub mod english_ledger;
    pub mod english_membership;
    pub mod english_movement;
    pub mod english_neighbours;
    pub mod english_precursors;
    pub mod english_scope;
    pub mod english_sentences;
    pub mod english_supply;
    pub mod english_transport;
    pub mod english_versus;
    pub mod evidence_words;
    pub mod labels;
    pub mod language;
    pub mod number;
    pub mod sentence;
}

/// What to draw: placed, rounded, worded; still plain data.
pub mod scene {
    pub mod borders;
    pub mod capacity;
    pub mod cooperation;
    pub mod corridors;
    pub mod eradication;
    pub mod figures;
    pub mod flow_share;
    pub mod happenings;
    pub mod keys;
    pub mod labels;
    pub mod ladder;
    pub mod layer_sheet;
    pub mod map_checks;
    pub mod marks;
    pub mod membership;
    pub mod order;
    pub mod overlay;
    pub mod path_set;
    pub mod place_in_frame;
    pub mod precursors;
    pub mod room;
    pub mod scale_bar;
    pub mod scrambled;
    pub mod series;
    pub mod sources;
    pub mod supply;
    pub mod table;
    pub mod territories;
    pub mod text_width;
    pub mod ties;
    pub mod timeline;
    pub mod towns;
    pub mod transport;
    pub mod waters;
}

/// The edge to the browser: small fallible functions and guards.
pub mod platform {
    pub mod browser;
    pub mod fetch;
    pub mod history;
    pub mod listener;
    pub mod page;
    pub mod pointer;
    pub mod share;
    pub mod timer;
}

/// HTML and SVG: properties in, actions out.
pub mod view {
    pub mod audit_page;
    pub mod base_map;
    pub mod by_ptr;
    pub mod capacity;
    pub mod chart;
    pub mod claim_card;
    pub mod claim_lists;
    pub mod contradiction_page;
    pub mod corridor_layer;
    pub mod count;
    pub mod country_panel;
    pub mod evidence_card;
    pub mod evidence_pages;
    pub mod fields;
    pub mod fill;
    pub mod frame;
    pub mod further;
    pub mod gestures;
    pub mod ground;
    pub mod happenings;
    pub mod keys;
    pub mod label_layer;
    pub mod later;
    pub mod layer_block;
    pub mod lead;
    pub mod ledger;
    pub mod legend;
    pub mod lens;
    pub mod link;
    pub mod loading;
    pub mod margin;
    pub mod mark_layer;
    pub mod markup;
    pub mod masthead;
    pub mod matrix;
    pub mod movement;
    pub mod neighbours;
    pub mod notice;
    pub mod overlay;
    pub mod patterns;
    pub mod plate;
    pub mod press;
    pub mod puzzle;
    pub mod puzzle_drawing;
    pub mod radio_group;
    pub mod region_panel;
    pub mod rings;
    pub mod selection;
    pub mod series_chart;
    pub mod source_finder;
    pub mod source_list;
    pub mod still;
    pub mod supply;
    pub mod table;
    pub mod template;
    pub mod timeline;
    pub mod track;
    pub mod transport;
    pub mod versus;
    pub mod vintages;
}

/// The composition root, and the split point behind which code loads later.
pub mod app {
    pub mod address;
    pub mod files;
    pub mod further;
    #[cfg(feature = "ssr")]
    pub mod native;
    pub mod page;
    pub mod parts;
    #[cfg(feature = "split")]
    pub mod split_runtime;
}
