//! English: the words of the layer precursors.

use crate::model::evidence::record::{Claim, ClaimAmount, Row};
use crate::model::layers::precursors::{Deed, Extent, Flow, Group, Operation, Precursors};
use crate::model::period::Period;
use crate::words::en::dates::date;
use crate::words::en::english::English;
use crate::words::en::evidence::published::{amount, claim_name, time};
use crate::words::en::grammar::{list, years};
use crate::words::language::Language as _;
use crate::words::layers::precursors::{PrecursorsLabels, PrecursorsLanguage};

static LABELS: PrecursorsLabels = PrecursorsLabels {
    caption: "Precursor chemicals: what was seized or stopped, and what is said of them",
    heads: [
        "Where",
        "What",
        "Chemical",
        "Amount",
        "For the time",
        "Remark",
    ],
};

impl PrecursorsLanguage for English {
    fn precursors_labels(&self) -> &'static PrecursorsLabels {
        &LABELS
    }

    fn seized_label(&self, group: &Group) -> Vec<String> {
        let time = of(group.first());
        let head = match group.deed.operation() {
            Some(operation) => format!("{} {time}:", named(operation)),
            None => format!("{time}:"),
        };
        let figures = group
            .rows
            .iter()
            .map(|row| format!("{} {}", amount(row.amount, row.unit), substance(row.object)));
        [head].into_iter().chain(figures).collect()
    }

    fn seized_name(&self, group: &Group) -> String {
        let row = group.first();
        let during = group.deed.operation().map_or(String::new(), |operation| {
            format!(", operation {}", named(operation))
        });
        let told = format!(
            "{}, {}{during}: {} seized.",
            place(row.place),
            of(row),
            figures(group)
        );
        let remarks = group.rows.iter().map(|row| row.remark);
        let remarks = remarks.filter(|remark| !remark.is_empty());
        let all: Vec<&str> = [told.as_str()].into_iter().chain(remarks).collect();
        all.join(" ")
    }

    fn flow_label(&self, flow: &Flow) -> Vec<String> {
        vec![
            format!("precursors go in {},", claim_name(flow.direction.id)),
            format!("sketch; road and rail {}", claim_name(flow.means.id)),
        ]
    }

    fn flow_name(&self, flow: &Flow) -> String {
        let Flow {
            direction, means, ..
        } = flow;
        format!(
            "Precursors on their way into Afghanistan: a sketch, whose width means nothing. {} The direction rests on {}: {} Road and rail rest on {}: {} {}",
            flow.no_use.remark,
            claim_name(direction.id),
            direction.statement,
            claim_name(means.id),
            means.statement,
            none_came_by_route(flow.none_came)
        )
    }

    fn mission_label(&self, claim: &Claim) -> Vec<String> {
        vec![
            format!("missions of {}:", date(claim.from)),
            format!("precursor checks {}", claim_name(claim.id)),
        ]
    }

    fn mission_name(&self, claim: &Claim, country: &'static str) -> String {
        let country = self.place(country);
        format!("At the border with {country}. {}", claim.statement)
    }

    fn precursors_sentence(&self, period: Period, precursors: &Precursors) -> String {
        let mut parts = vec![seized(period, &precursors.groups)];
        if let Some(claim) = precursors.missions {
            parts.push(format!(
                "Missions of {} looked at how precursors are dealt with at the borders with Afghanistan and China ({}).",
                date(claim.from),
                claim_name(claim.id)
            ));
        }
        if let Some(row) = precursors.none_came {
            parts.push(none_came_by_route(row));
        }
        parts.push(precursors.no_use.remark.to_owned());
        parts.push(format!(
            "UNODC’s report of {} judges precursors easier to stop than drugs: worth less by weight and needed in large amounts, they depend on roads and railways ({}).",
            date(precursors.easier.from),
            claim_name(precursors.easier.id)
        ));
        parts.join(" ")
    }

    fn precursor_cells(&self, row: &Row) -> Vec<String> {
        let figure = if row.amount == ClaimAmount::None {
            "a statement".to_owned()
        } else {
            amount(row.amount, row.unit)
        };
        let deed = match Deed::of(row) {
            Deed::Seized(Some(operation)) => format!("seized, operation {}", named(operation)),
            Deed::Seized(None) => "seized".to_owned(),
            Deed::Prevented => "seized, or its diversion prevented".to_owned(),
            Deed::NoNeed => "none made, no lawful need".to_owned(),
        };
        vec![
            place(row.place).to_owned(),
            deed,
            substance(row.object).to_owned(),
            figure,
            of(row),
            row.remark.to_owned(),
        ]
    }
}

/// Name of a chemical inside a sentence.
fn substance(key: &'static str) -> &'static str {
    match key {
        "acetic_anhydride" => "acetic anhydride",
        "sulphuric_acid" => "sulphuric acid",
        "acetic_acid" => "acetic acid",
        "diverse_chemicals" => "various chemicals",
        "precursors_all" => "precursors",
        other => other,
    }
}

const fn named(operation: Operation) -> &'static str {
    match operation {
        Operation::Tarcet => "TARCET",
        Operation::TarcetTwo => "TARCET II",
        Operation::Channel => "Channel",
    }
}

/// Name of a place or of the group of states that a row is about.
fn place(code: &'static str) -> &'static str {
    match code {
        "XRG" => "countries of TARCET II",
        "XCS" => "members of the CSTO",
        "XWW" => "the world",
        other => English.place(other),
    }
}

/// The time of a row.
fn of(row: &Row) -> String {
    time(row.from, row.to)
}

/// "14 t of acetic anhydride".
fn figure_of(row: &Row) -> String {
    format!(
        "{} of {}",
        amount(row.amount, row.unit),
        substance(row.object)
    )
}

fn figures(group: &Group) -> String {
    list(group.rows.iter().map(|row| figure_of(row)))
}

/// That a source says that none came by the northern route.
fn none_came_by_route(row: &Row) -> String {
    format!(
        "A report on the year {} says that precursors did not enter along the northern route.",
        of(row)
    )
}

/// What was seized in a period: in full for one operation, by name for several.
fn seized(period: Period, groups: &[Group]) -> String {
    match groups {
        [] => format!(
            "For {} the sources name no seizure of precursors.",
            years(period)
        ),
        // A year has few; a span is told by name.
        _ if period.is_year() => {
            let told: Vec<String> = groups.iter().map(in_full).collect();
            told.join(" ")
        }
        _ => format!(
            "For {} the sources name precursors seized: {}. The amounts stand in the table.",
            years(period),
            list(groups.iter().map(by_name))
        ),
    }
}

/// "operation TARCET (2008)", "in Tajikistan (2018)".
fn by_name(group: &Group) -> String {
    let row = group.first();
    let time = of(row);
    match (group.deed.operation(), group.extent) {
        (Some(operation), _) => format!("operation {} ({time})", named(operation)),
        (None, Extent::World) => format!("worldwide ({time})"),
        (None, _) => format!("in {} ({time})", place(row.place)),
    }
}

/// One operation, or one seizure, with its amounts.
fn in_full(group: &Group) -> String {
    let row = group.first();
    let (time, figures) = (of(row), figures(group));
    match (group.deed.operation(), group.extent) {
        (Some(operation), Extent::States) => format!(
            "Operation {}, {time}: {figures} seized by the {}{}",
            named(operation),
            place(row.place),
            remark(row)
        ),
        (Some(operation), _) => format!(
            "Operation {}, {time}: {}. Amounts of different chemicals are not added; every flask has the same size, whatever the amount.",
            named(operation),
            by_chemical(&group.rows)
        ),
        (None, Extent::World) => format!(
            "Worldwide, {time}: {figures} seized, or its diversion prevented{}",
            remark(row)
        ),
        (None, _) => format!(
            "{}, {time}: {figures} seized{}",
            place(row.place),
            remark(row)
        ),
    }
}

/// "14 t of acetic anhydride in Pakistan, 5 t in Iran; 6.8 t of sulphuric acid in Kyrgyzstan".
fn by_chemical(rows: &[&Row]) -> String {
    let before = std::iter::once(None).chain(rows.iter().map(|row| Some(row.object)));
    let parts = rows.iter().zip(before).map(|(row, before)| {
        let country = place(row.place);
        match before {
            Some(chemical) if chemical == row.object => {
                format!(", {} in {country}", amount(row.amount, row.unit))
            }
            Some(_) => format!("; {} in {country}", figure_of(row)),
            None => format!("{} in {country}", figure_of(row)),
        }
    });
    parts.collect()
}

/// The end of a sentence: a remark of the row after it.
fn remark(row: &Row) -> String {
    if row.remark.is_empty() {
        ".".to_owned()
    } else {
        format!(". {}", row.remark)
    }
}
