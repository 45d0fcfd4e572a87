//! English: the words of the layer transport. Titles and details of events are the table's own.

use crate::model::evidence::record::{Claim, Date, Happening};
use crate::model::layers::transport::{Transport, Work};
use crate::model::period::Period;
use crate::words::en::dates::date;
use crate::words::en::english::English;
use crate::words::en::evidence::published::claim_name;
use crate::words::en::grammar::{counting, list};
use crate::words::layers::transport::{TransportLabels, TransportLanguage};

static LABELS: TransportLabels = TransportLabels {
    caption: "Bridges, railways and what is said of trade, by date",
    heads: ["Date", "What"],
};

impl TransportLanguage for English {
    fn transport_labels(&self) -> &'static TransportLabels {
        &LABELS
    }

    fn transport_sentence(&self, period: Period, transport: &Transport) -> String {
        let works = |all: &[(Work, &'static Happening)], is_open| {
            let each = all.iter().map(|(work, event)| {
                let (named, mark) = (named(*work), mark(*work, is_open));
                format!("{named} ({mark} {})", date(event.from))
            });
            list(each)
        };
        let end = period.last();
        let mut text = Vec::new();
        text.push(if transport.open.is_empty() {
            format!("These sources date no opening of a bridge or railway up to the end of {end}.")
        } else {
            format!(
                "Open at the end of {end}, as far as these sources go: {}.",
                works(&transport.open, true)
            )
        });
        if !transport.begun.is_empty() {
            text.push(format!(
                "Begun and not open: {}.",
                works(&transport.begun, false)
            ));
        }
        text.extend(transport.trade.map(|claim| {
            let statement = claim.statement.trim_end_matches('.');
            format!("{statement} ({}).", claim_name(claim.id))
        }));
        text.join(" ")
    }

    fn work_label(&self, work: Work, event: &Happening, is_open: bool) -> String {
        let what = if work.is_railway() {
            "railway"
        } else {
            "bridge"
        };
        let state = if is_open { "open" } else { "begun" };
        let year = date(event.first.map(Date::Year));
        let claim = event
            .claims
            .first()
            .map_or(String::new(), |id| format!(" {}", claim_name(*id)));
        format!("{what} {state} {year}{claim}")
    }

    fn work_name(&self, work: Work, event: &Happening, is_open: bool, period: Period) -> String {
        let mut text = vec![format!(
            "{}, {}. {}",
            event.title,
            date(event.from),
            event.detail
        )];
        if !is_open {
            text.push(format!("Not open by the end of {}.", period.last()));
        }
        if work.is_railway() {
            text.push(
                "The line on the map is schematic: straight from Hairatan to Mazar-i-Sharif."
                    .to_owned(),
            );
        }
        text.join(" ")
    }

    fn further_lines_label(&self, claim: &Claim) -> Vec<String> {
        let number = claim.amount.one().unwrap_or_default();
        vec![
            format!("{} more lines", counting(number as usize)),
            format!("being built, {} {}", date(claim.from), claim_name(claim.id)),
        ]
    }

    fn further_lines_name(&self, claim: &Claim) -> String {
        format!(
            "{} No course is published with it, so none is drawn.",
            claim.statement
        )
    }

    fn work_cells(&self, event: &Happening) -> Vec<String> {
        vec![
            date(event.from),
            format!("{}. {}", event.title, event.detail),
        ]
    }

    fn transport_cells(&self, claim: &Claim) -> Vec<String> {
        vec![date(claim.from), claim.statement.to_owned()]
    }
}

const fn named(work: Work) -> &'static str {
    match work {
        Work::KhorogBridge => "the bridge over the Panj at Khorog",
        Work::PanjBridge => "the Panj bridge from Panji Poyon to Sher Khan Bandar",
        Work::HairatanRailway => "the railway from Hairatan to Mazar-i-Sharif",
    }
}

/// Which day of a work is meant.
const fn mark(work: Work, is_open: bool) -> &'static str {
    match (work, is_open) {
        (Work::PanjBridge, false) => "foundation stone",
        (_, false) => "begun",
        (Work::HairatanRailway, true) => "first commercial train",
        (_, true) => "inaugurated",
    }
}
