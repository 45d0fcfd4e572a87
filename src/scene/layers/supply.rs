//! Afghan supply: the band over the timeline's track, and what the margin says of it.

use crate::model::drug::DrugChoice;
use crate::model::evidence::record::{ClaimAmount, EventKind, Row, Topic};
use crate::model::evidence::tables::HAPPENINGS;
use crate::model::layers::supply::{Dated, Measured, Supply, elsewhere};
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::model::provenance::add_sources;
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, claims_on};
use crate::scene::timeline::events;
use crate::words::language::language;
use crate::words::layers::supply::SupplyLanguage as _;

/// What the two rows measure, upper first, with the unit and the value of the scale's line.
const STRIPS: [(Measured, &str, f64); 2] = [
    (Measured::Poppy, "ha", 200_000.0),
    (Measured::Opium, "t", 6_000.0),
];
/// Where the two rows stand, in pixels from the top of the track: above it.
const BASES: [f64; 2] = [-24.0, -4.0];
/// Heights of the tallest figures of the two rows.
const ROOM: [f64; 2] = [18.0, 14.0];

/// How a figure is known, and so drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As stated.
    Exact,
    /// About so much.
    About,
    /// From one number to another.
    Range,
    /// More than so much: open at the top.
    MoreThan,
}

/// One year's figure of a row. Heights in pixels over the base.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Year.
    pub year: u16,
    /// How it is known.
    pub form: Form,
    /// Lower end of a range; 0 otherwise.
    pub low: f64,
    /// The number, or the upper end of a range.
    pub high: f64,
    /// The two ends around it, where its source gives them.
    pub whisker: Option<(f64, f64)>,
}

/// A row of the band.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Level of its base.
    pub base: f64,
    /// Its years with a figure.
    pub figures: Vec<Figure>,
    /// Runs of years without one: first, last.
    pub gaps: Vec<(u16, u16)>,
    /// Height of the scale's line.
    pub tick: f64,
    /// What the line stands for: "200,000 ha".
    pub tick_name: String,
}

/// The band.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Land under poppy, and potential opium.
    pub strips: [Strip; 2],
    /// When poppy was banned, as parts of the width.
    pub bans: Vec<f64>,
}

/// The band with all its years.
pub fn band() -> Band {
    let bans = HAPPENINGS
        .iter()
        .filter(|event| event.kind == EventKind::Ban)
        .filter_map(|event| events::at(event.from));
    Band {
        strips: [strip(0), strip(1)],
        bans: bans.collect(),
    }
}

fn strip(index: usize) -> Strip {
    let (measured, unit, line) = STRIPS[index];
    let rows = measured.dated();
    let top = rows
        .iter()
        .map(|(_, row)| row.interval.map_or(0.0, |(_, high)| high).max(ends(row).2))
        .fold(line, f64::max);
    let height = |value: f64| value / top * ROOM[index];
    let figures = rows.iter().map(|(year, row)| {
        let (form, low, high) = ends(row);
        Figure {
            year: *year,
            form,
            low: height(low),
            high: height(high),
            whisker: row.interval.map(|(low, high)| (height(low), height(high))),
        }
    });
    let mut gaps: Vec<(u16, u16)> = Vec::new();
    for year in FIRST_YEAR..=LAST_YEAR {
        if rows.iter().any(|(dated, _)| *dated == year) {
            continue;
        }
        match gaps.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => gaps.push((year, year)),
        }
    }
    Strip {
        base: BASES[index],
        figures: figures.collect(),
        gaps,
        tick: height(line),
        tick_name: language().supply_tick(line, unit),
    }
}

/// The form of a figure, and its two ends.
fn ends(row: &Row) -> (Form, f64, f64) {
    match row.amount {
        ClaimAmount::None => (Form::Exact, 0.0, 0.0),
        ClaimAmount::Exact(value) => (Form::Exact, 0.0, value),
        ClaimAmount::About(value) => (Form::About, 0.0, value),
        ClaimAmount::MoreThan(value) => (Form::MoreThan, 0.0, value),
        ClaimAmount::Range(low, high) => (Form::Range, low, high),
        ClaimAmount::LessThan(value) | ClaimAmount::UpTo(value) => (Form::Range, 0.0, value),
    }
}

/// What the margin says of a period, beside what the five seized of a drug.
pub fn sheet(period: Period, choice: DrugChoice) -> LayerSheet {
    let mut sources = Vec::new();
    for (year, row) in STRIPS.iter().flat_map(|(measured, ..)| measured.dated()) {
        // A year is told beside the one before it.
        let told = period.contains(year) || (period.is_year() && year + 1 == period.first());
        if told {
            add_sources(&mut sources, row.sources);
        }
    }
    LayerSheet {
        sentence: language().supply_sentence(period, &Supply::of(period, choice)),
        elsewhere: elsewhere(period),
        table: table(period),
        sources,
        claims: claims_on(Topic::Supply),
    }
}

/// Year by year: every figure, and every year without one.
fn table(period: Period) -> LayerTable {
    let columns = Measured::ALL.map(Measured::dated);
    let rows = (FIRST_YEAR..=LAST_YEAR).map(|year| {
        let of = |rows: &Vec<Dated>| {
            let found = rows.iter().find(|(dated, _)| *dated == year);
            found.map(|(_, row)| *row)
        };
        let figures = columns.each_ref().map(of);
        let mut row = LayerRow {
            cells: language().supply_cells(year, figures),
            now: period.contains(year),
            ..LayerRow::default()
        };
        for figure in figures.into_iter().flatten() {
            add_sources(&mut row.sources, figure.sources);
        }
        row
    });
    let labels = language().supply_labels();
    LayerTable {
        caption: labels.caption.to_owned(),
        heads: labels.heads.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
