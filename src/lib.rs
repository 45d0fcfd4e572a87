//! Northern Route: what is known, and how well, about opiates crossing Central Asia.
//!
//! The module tree is the code map. Imports point upward in this list only; `tests/architecture.rs`
//! checks it.

// `markup!` reads a page's markup token by token.
#![recursion_limit = "1024"]

/// What is known: immutable facts and questions about them.
pub mod model {
    pub use northern_route_records::{country, drug, mass};

    pub mod comparison;
    /// Claims, contradictions, and what is worked out from them.
    pub mod evidence {
        pub mod audit;
        pub mod concern;
        pub mod ledger;
        pub mod methods;
        pub mod orders;
        pub mod placed;
        pub mod record;
        pub mod reference;
        pub mod scrambled_list;
        pub mod sums;
        pub mod tables;
        pub mod touched;
        pub mod uses;
    }
    pub mod facts;
    pub mod flow_rule;
    /// The further layers, and what belongs to them.
    pub mod layers {
        pub mod borders;
        pub mod capacity;
        pub mod cooperation;
        pub mod eradication;
        pub mod neighbours;
        pub mod precursors;
        pub mod supply;
        pub mod ties;
        pub mod transport;
    }
    pub mod measure;
    pub mod movement;
    pub mod order;
    pub mod period;
    pub mod provenance;
    pub mod query;
    pub mod ranking;
    pub mod reading;
    pub mod record;
    pub mod series;
    pub mod sources;
    pub mod statement;
}

/// Pure encodings: weight to length and area.
pub mod scale {
    pub mod axis;
    pub mod decimal;
    pub mod disc;
    pub mod linear;
}

/// Pure geometry: knows no year and no drug.
pub mod geo {
    pub mod camera;
    pub mod curve;
    pub mod plate_size;
}

/// What the visitor chose.
pub mod state {
    pub mod about;
    pub mod action;
    pub mod app_state;
    pub mod choice;
    pub mod form;
    pub mod keeping;
    pub mod kinds;
    pub mod migrations;
    pub mod notice;
    pub mod query_string;
    /// What each action does to the state.
    pub mod reduce {
        pub mod playing;
        pub mod reduce;
        pub mod selection;
        pub mod time;
        pub mod view;
    }
    pub mod speed;
    pub mod url;
    pub mod url_lists;
    pub mod url_values;
    pub mod versus;
}

/// Every word of the page.
pub mod words {
    pub mod chart;
    /// Two sides of a comparison.
    pub mod comparison {
        pub mod comparison;
        pub mod movement;
    }
    pub mod download;
    /// English.
    pub mod en {
        pub mod chart;
        /// Two sides of a comparison.
        pub mod comparison {
            pub mod comparison;
            pub mod movement;
        }
        pub mod dates;
        pub mod download;
        pub mod english;
        /// Claims, contradictions, and what is worked out from them.
        pub mod evidence {
            pub mod audit;
            pub mod claim;
            pub mod evidence;
            pub mod filter;
            pub mod ledger;
            pub mod methods;
            pub mod published;
            pub mod puzzle;
            pub mod sources;
            pub mod touched;
        }
        pub mod figure;
        pub mod grammar;
        /// The further layers, and what belongs to them.
        pub mod layers {
            pub mod borders;
            pub mod capacity;
            pub mod cooperation;
            pub mod eradication;
            pub mod keys;
            pub mod layers;
            pub mod membership;
            pub mod neighbours;
            pub mod precursors;
            pub mod supply;
            pub mod transport;
        }
        /// The number and the sentence of a view.
        pub mod lead {
            pub mod country;
            pub mod headline;
            pub mod lead;
        }
        pub mod legend;
        pub mod margin;
        pub mod plate;
        pub mod shell;
        pub mod table;
        pub mod timeline;
    }
    /// Claims, contradictions, and what is worked out from them.
    pub mod evidence {
        pub mod audit;
        pub mod claim;
        pub mod evidence;
        pub mod filter;
        pub mod methods;
        pub mod puzzle;
        pub mod sources;
    }
    pub mod figure;
    pub mod labels;
    pub mod language;
    /// The further layers, and what belongs to them.
    pub mod layers {
        pub mod borders;
        pub mod capacity;
        pub mod cooperation;
        pub mod eradication;
        pub mod keys;
        pub mod layers;
        pub mod membership;
        pub mod neighbours;
        pub mod precursors;
        pub mod supply;
        pub mod transport;
    }
    pub mod lead;
    pub mod legend;
    pub mod margin;
    pub mod number;
    pub mod plate;
    /// English, marked and longer: for tests alone.
    #[cfg(feature = "pseudo")]
    pub mod pseudo {
        pub mod chart;
        /// Two sides of a comparison.
        pub mod comparison {
            pub mod comparison;
            pub mod movement;
        }
        pub mod download;
        /// Claims, contradictions, and what is worked out from them.
        pub mod evidence {
            pub mod audit;
            pub mod claim;
            pub mod evidence;
            pub mod filter;
            pub mod methods;
            pub mod puzzle;
            pub mod sources;
        }
        pub mod figure;
        /// The further layers, and what belongs to them.
        pub mod layers {
            pub mod borders;
            pub mod capacity;
            pub mod cooperation;
            pub mod eradication;
            pub mod keys;
            pub mod layers;
            pub mod membership;
            pub mod neighbours;
            pub mod precursors;
            pub mod supply;
            pub mod transport;
        }
        pub mod lead;
        pub mod legend;
        pub mod margin;
        pub mod plate;
        pub mod pseudo;
        pub mod shell;
        pub mod table;
        pub mod timeline;
    }
    pub mod sentence;
    pub mod shell;
    pub mod table;
    pub mod timeline;
}

/// What to draw: placed, rounded, worded; still plain data.
pub mod scene {
    /// The chart: what it draws of the table.
    pub mod chart {
        pub mod happenings;
        pub mod panels;
        pub mod shares;
        pub mod steps;
    }
    /// What a view is saved as.
    pub mod download {
        pub mod name;
        pub mod rows;
        pub mod text;
    }
    /// Claims, contradictions, and what is worked out from them.
    pub mod evidence {
        pub mod against;
        pub mod ledger;
        pub mod scrambled_list;
    }
    /// A view as a figure for publication.
    pub mod figure {
        pub mod arrows;
        pub mod card;
        /// The chart in its forms.
        pub mod chart {
            pub mod chart;
            pub mod panels;
            pub mod plot;
            pub mod shares;
        }
        pub mod code;
        pub mod discs;
        pub mod figure;
        pub mod ground;
        pub mod land;
        pub mod lead;
        pub mod map;
        pub mod neatline;
        pub mod side;
        pub mod svg;
    }
    /// The further layers, and what belongs to them.
    pub mod layers {
        pub mod borders;
        pub mod cooperation;
        pub mod eradication;
        pub mod keys;
        pub mod membership;
        pub mod overlay;
        pub mod precursors;
        pub mod sheet;
        pub mod supply;
        pub mod ties;
        pub mod transport;
    }
    /// What stands beside the plate.
    pub mod margin {
        pub mod flow_share;
        pub mod series;
    }
    /// The map on its plate.
    pub mod plate {
        pub mod corridors;
        pub mod figures;
        pub mod labels;
        pub mod ladder;
        pub mod largest;
        pub mod map_checks;
        pub mod marks;
        pub mod path_set;
        pub mod place_in_frame;
        pub mod room;
        pub mod scale_bar;
        pub mod territories;
        pub mod text_width;
        pub mod towns;
        pub mod waters;
    }
    /// The table, and the sheet that finds its cells.
    pub mod table {
        pub mod navigator;
        pub mod rows;
    }
    /// Time, and what happened in it.
    pub mod timeline {
        pub mod events;
        pub mod track;
        pub mod values;
    }
}

/// The edge to the browser: small fallible functions and guards.
pub mod platform {
    pub mod browser;
    pub mod device;
    pub mod dialog;
    pub mod dynamic;
    pub mod fetch;
    pub mod history;
    pub mod listener;
    pub mod offline;
    pub mod page;
    pub mod picture;
    pub mod pointer;
    pub mod save;
    pub mod scroller;
    pub mod share;
    pub mod timer;
}

/// HTML and SVG: properties in, actions out.
pub mod view {
    /// The chart.
    pub mod chart {
        pub mod chart;
        pub mod doubts;
        pub mod index;
        pub mod panels;
        pub mod plot;
        pub mod shares;
        pub mod spark;
        pub mod vintages;
    }
    /// Two sides of a comparison.
    pub mod comparison {
        pub mod rings;
        pub mod versus;
    }
    /// What can be taken away.
    pub mod download {
        pub mod cite;
        pub mod data;
        pub mod embed;
        pub mod figure;
        pub mod keeping;
        pub mod one_file;
        pub mod section;
        pub mod sheet;
    }
    /// Claims, contradictions, and what is worked out from them.
    pub mod evidence {
        pub mod against;
        pub mod audit;
        pub mod claim;
        pub mod contradiction;
        pub mod filter;
        pub mod ledger;
        pub mod methods;
        pub mod pages;
        pub mod puzzle;
        pub mod puzzle_drawing;
        pub mod sources;
    }
    pub mod controls_line;
    pub mod further;
    /// What every view is made with.
    pub mod kit {
        pub mod by_ptr;
        pub mod count;
        pub mod fill;
        pub mod link;
        pub mod loading;
        pub mod markup;
        #[cfg(test)]
        pub mod markup_rules;
        pub mod press;
        pub mod radio_group;
        pub mod sentence;
        pub mod slider;
        pub mod still;
        pub mod template;
    }
    /// The further layers, and what belongs to them.
    pub mod layers {
        pub mod block;
        pub mod capacity;
        pub mod fields;
        pub mod keys;
        pub mod matrix;
        pub mod neighbours;
        pub mod overlay;
        pub mod supply;
    }
    pub mod lead;
    pub mod legend;
    /// What stands beside the plate.
    pub mod margin {
        pub mod claim_lists;
        pub mod country_panel;
        pub mod evidence_card;
        pub mod later;
        pub mod lens;
        pub mod margin;
        pub mod movement;
        pub mod region_panel;
        pub mod selection;
        pub mod series_chart;
        pub mod source_list;
    }
    pub mod masthead;
    pub mod notice;
    /// The map on its plate.
    pub mod plate {
        pub mod base_map;
        pub mod corridor_layer;
        pub mod frame;
        pub mod gestures;
        pub mod ground;
        pub mod label_layer;
        pub mod mark_layer;
        pub mod patterns;
        pub mod plate;
    }
    /// The table.
    pub mod table {
        pub mod cells;
        pub mod navigator;
        pub mod printed;
        pub mod sums;
        pub mod table;
        pub mod turned;
    }
    /// Time, and what happened in it.
    pub mod timeline {
        pub mod controls;
        pub mod events;
        pub mod timeline;
        pub mod track;
    }
}

/// The composition root, and the split point behind which code loads later.
pub mod app {
    pub mod address;
    pub mod effects;
    pub mod files;
    pub mod further;
    #[cfg(feature = "ssr")]
    pub mod native;
    pub mod page;
    pub mod parts;
    #[cfg(feature = "split")]
    pub mod split_runtime;
    pub mod title;
}
