//! English: the words of the layer borders.

use crate::model::evidence::record::{Claim, Date, Happening, Row};
use crate::model::layers::borders::{
    Borders, Guard, Handovers, Length, Ratified, Report, Stretch, Unsettled,
};
use crate::words::en::dates::date;
use crate::words::en::english::English;
use crate::words::en::evidence::published::{NO_FIGURE, amount, claims, dispute_name, time};
use crate::words::en::grammar::{capital, counting, full_stop};
use crate::words::language::Language as _;
use crate::words::layers::borders::{BordersLabels, BordersLanguage};

static LABELS: BordersLabels = BordersLabels {
    caption: "Border lengths, what was not settled, and who stood guard",
    heads: ["Where", "What", "Figure", "For the time", "Remark"],
};

impl BordersLanguage for English {
    fn borders_labels(&self) -> &'static BordersLabels {
        &LABELS
    }

    fn length_label(&self, length: &Length) -> Vec<String> {
        let last = length.others.last().map_or(length.row, |last| last);
        let all = length.rows();
        let all = all.map(|one| amount(one.amount, if one == last { one.unit } else { "" }));
        let lengths = all.collect::<Vec<_>>().join(" / ");
        let dispute = length.dispute.map(dispute_name);
        [lengths].into_iter().chain(dispute).collect()
    }

    fn length_name(&self, length: &Length) -> String {
        let row = length.row;
        let border = format!("Border between {}", sides(row.place, row.object));
        if length.others.is_empty() {
            return format!("{border}: {}. {}", figure(row), row.remark);
        }
        let each = length.rows().map(|row| {
            let (publisher, time) = (publisher(row), time(row.from, row.to));
            format!(" {}, {publisher} ({time}). {}", figure(row), row.remark)
        });
        let each: Vec<String> = each.collect();
        let open = length.dispute.map_or(String::new(), |dispute| {
            let dispute = dispute_name(dispute);
            format!(" Which is right is open: contradiction {dispute}.")
        });
        format!(
            "{border}: {} published lengths.{}{open}",
            counting(each.len()),
            each.concat()
        )
    }

    fn unsettled_label(&self, stretch: &Stretch) -> Vec<String> {
        let (claims, stated) = (claims(&stretch.claims), stretch.stated);
        let (first, second) = match stretch.what {
            Unsettled::Isfara => ("Isfara valley".to_owned(), "not settled"),
            Unsettled::Enclaves => ("Uzbek enclaves".to_owned(), "not settled"),
            Unsettled::Agreement(agreed) => {
                let said = format!("said in {stated} to be unratified {claims}");
                let dispute = stretch.dispute.map(dispute_name);
                return [format!("agreement of {agreed},"), said]
                    .into_iter()
                    .chain(dispute)
                    .collect();
            }
            Unsettled::Share(share) => (
                format!("{} of border", amount(share, "percent")),
                "no agreed line",
            ),
        };
        let year = if stretch.alone {
            String::new()
        } else {
            format!(" in {stated}")
        };
        vec![first, format!("{second}{year} {claims}")]
    }

    fn unsettled_name(&self, stretch: &Stretch) -> String {
        let said = stretch
            .claims
            .iter()
            .map(|claim| claim.statement.to_owned());
        let ratified = stretch.ratified.map(|Ratified { event, dispute }| {
            format!(
                "The Kyrgyz parliament had ratified it on {} ({}).",
                date(event.from),
                dispute_name(dispute)
            )
        });
        let all: Vec<String> = said.chain(ratified).collect();
        all.join(" ")
    }

    fn guard_label(&self, guard: Guard, handovers: &Handovers) -> Vec<String> {
        let (pamir, last) = handovers.years();
        let lines = match guard {
            Guard::LeavesPamir => [
                "Russian guards leave".to_owned(),
                format!("Pamir, {}", of(handovers.pamir)),
            ],
            Guard::LeavesLast => [
                "last section handed".to_owned(),
                format!("over, {}", of(handovers.last)),
            ],
            Guard::Soviet => [
                "Soviet, later Russian".to_owned(),
                format!("guards until {pamir}–{last}"),
            ],
            Guard::Russian => ["Russian guards".to_owned(), format!("until {pamir}–{last}")],
            Guard::Left | Guard::LeftBefore => [
                "Russian guards".to_owned(),
                format!("left in {pamir}–{last}"),
            ],
        };
        lines.into()
    }

    fn guard_name(&self, guard: Guard, handovers: &Handovers) -> String {
        let (pamir, last) = handovers.years();
        let length = figure(handovers.section);
        let (left, over) = (of(handovers.pamir), of(handovers.last));
        match guard {
            Guard::Soviet | Guard::Russian => format!(
                "{} border guards stood on the Pamir section of the Tajik–Afghan border, {length}, and on a last section, until the handover of {pamir}–{last}. One source says that Russian guards had been in the Pamirs for 112 years ({}), another that those on the last section stood there by an agreement of 1993 ({}).",
                if guard == Guard::Soviet {
                    "Soviet and later Russian"
                } else {
                    "Russian"
                },
                told_by(handovers.pamir),
                told_by(handovers.last)
            ),
            Guard::LeavesPamir => format!(
                "By {left} Russian border guards had left the Pamir section of the Tajik–Afghan border, {length}. {} A last section stayed under Russian guard.",
                handovers.pamir.detail
            ),
            Guard::LeavesLast => format!(
                "On {over} the last section of the Tajik–Afghan border under Russian guard was handed over; the Pamir section, {length}, had been handed over by {left}."
            ),
            Guard::Left | Guard::LeftBefore => format!(
                "On the Tajik–Afghan border Russian guards had left the Pamir section, {length}, by {left}, and the last section was handed over on {over}."
            ),
        }
    }

    fn borders_sentence(&self, borders: &Borders) -> String {
        let Borders {
            stated,
            agreed,
            handovers,
            ..
        } = borders;
        let disputed = borders.ratified.map_or(String::new(), |ratified| {
            format!(
                "; its parliament had done so in {} ({})",
                date(ratified.event.from.map(|from| Date::Year(from.year()))),
                dispute_name(ratified.dispute)
            )
        });
        let unsettled = match borders.report {
            Report::InTime => format!(
                "UNODC’s report of {stated} says that the Isfara valley and the status of the Uzbek enclaves were not settled, that Kyrgyzstan had not ratified its border agreement of {agreed} with Kazakhstan{disputed}, and that {} of its border had no agreed line. {} official crossings joined Afghanistan and Central Asia.",
                figure(borders.share),
                capital(&figure(borders.crossings)),
            ),
            Report::OnAgreement => format!(
                "Kazakhstan and Kyrgyzstan agreed on their border in {agreed}; UNODC’s report of {stated} says that Kyrgyzstan had not ratified it{disputed}. What else was not settled is stated for {stated}, and its rings are pale."
            ),
            Report::Elsewhere => {
                format!("What was not settled is stated for {stated}; its rings are pale.")
            }
        };
        let settled: Vec<String> = borders
            .settled
            .iter()
            .map(|event| format!("{}, {}", event.title, date(event.from)))
            .collect();
        let settled = if settled.is_empty() {
            String::new()
        } else {
            format!(" Since then: {}.", settled.join("; "))
        };
        let (count, dispute) = borders.disputed;
        let guarded = if borders.guard == Guard::LeftBefore {
            let (pamir, last) = handovers.years();
            format!("Russian guards handed the Tajik–Afghan border over in {pamir}–{last}.")
        } else {
            self.guard_name(borders.guard, handovers)
        };
        format!(
            "{unsettled}{settled} {guarded} The lengths carry no date of survey; for {} borders the sources give two lengths or more ({}). Dashed line: in dispute or not fixed. Broken ring: the sources name only an area.",
            counting(count),
            dispute_name(dispute),
        )
    }

    fn border_cells(&self, row: &Row) -> Vec<String> {
        vec![
            sides(row.place, row.object),
            measure(row).to_owned(),
            figure(row),
            time(row.from, row.to),
            row.remark.to_owned(),
        ]
    }

    fn unsettled_cells(&self, claim: &Claim, is_pressing: bool) -> Vec<String> {
        let place = |at: usize| claim.places.get(at).copied().unwrap_or("");
        let what = if is_pressing {
            "most in need of attention"
        } else {
            "not settled"
        };
        vec![
            sides(place(0), place(1)),
            what.to_owned(),
            NO_FIGURE.to_owned(),
            time(claim.from, claim.to),
            claim.statement.to_owned(),
        ]
    }

    fn handover_cells(&self, event: &Happening) -> Vec<String> {
        let title = full_stop(event.title);
        vec![
            sides("TJK", "AFG"),
            "border guards".to_owned(),
            NO_FIGURE.to_owned(),
            time(event.from, event.to),
            if event.detail.is_empty() {
                title
            } else {
                format!("{title} {}", event.detail)
            },
        ]
    }
}

/// A row's number with its unit.
fn figure(row: &Row) -> String {
    amount(row.amount, row.unit)
}

/// When something happened.
fn of(event: &Happening) -> String {
    time(event.from, event.to)
}

/// The two sides of a border, or the one place that a row is about.
fn sides(place: &'static str, object: &'static str) -> String {
    let place = if place == "XNA" {
        "Afghanistan and Central Asia"
    } else {
        English.place(place)
    };
    if object.is_empty() {
        place.to_owned()
    } else {
        format!("{place} and {}", English.place(object))
    }
}

/// What a row measures.
fn measure(row: &Row) -> &'static str {
    match row.measure {
        "land_boundary" => "length of the border",
        "pamir_section" => "length of the Pamir section",
        "share_of_border_not_delimited" => "share without an agreed line",
        "official_crossings_afghanistan_central_asia" => "official crossings",
        _ => row.measure,
    }
}

/// Who published a row.
fn publisher(row: &Row) -> &'static str {
    row.sources.first().map_or("", |source| source.publisher)
}

/// Who published an event, and in which year.
fn told_by(event: &Happening) -> String {
    let source = event.sources.first();
    source.map_or(String::new(), |source| {
        let year = source
            .date
            .map_or(String::new(), |date| date.year().to_string());
        format!("{}, {year}", source.publisher)
    })
}
