//! The rows of the fact tables, as the build compiles them. Every figure reaches its sources; those of
//! places and events stand in the evidence.

use crate::model::period::Period;
pub use northern_route_records::{
    Amount, Country, Date, Disc, Drug, DrugChoice, EstimateDrug, Grams, NamePlaces, Outlier,
    PlaceKind, Rests, Scope, Source, Touch, Water,
};

/// What one country reported of one drug in consecutive years, as the table holds it.
#[derive(Debug, PartialEq, Eq)]
pub struct SeizureRun {
    /// Who reported.
    pub country: Country,
    /// What was seized.
    pub drug: Drug,
    /// Who published it.
    pub source: &'static Source,
    /// The first year.
    pub first: u16,
    /// Whole grams, a year each.
    pub grams: &'static [u32],
}

impl SeizureRun {
    /// The row of a year, if the run has it.
    pub fn year(&self, year: u16) -> Option<Seizure> {
        let grams = self.grams.get(usize::from(year.checked_sub(self.first)?))?;
        Some(Seizure {
            country: self.country,
            drug: self.drug,
            year,
            mass: Grams(u64::from(*grams)),
            source: self.source,
        })
    }
}

/// What one country reported as seized of one drug in one year. An explicit 0 is "reported as none".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seizure {
    /// Who reported.
    pub country: Country,
    /// What was seized.
    pub drug: Drug,
    /// In which year.
    pub year: u16,
    /// How much, as seized.
    pub mass: Grams,
    /// Who published it.
    pub source: &'static Source,
}

/// A named point. Longitude and latitude in degrees; the evidence has its source.
#[derive(Debug, PartialEq)]
pub struct Place {
    /// English name.
    pub name: &'static str,
    /// Kind.
    pub kind: PlaceKind,
    /// Degrees east; single precision is a tenth of a metre.
    pub lon: f32,
    /// Degrees north.
    pub lat: f32,
    /// 0 for capitals to 3; 4 more for places outside the six states.
    pub rank: u8,
}

/// An estimated flow, or a share of one.
#[derive(Debug, PartialEq)]
pub struct Flow {
    /// Key in `facts/tables/flow_estimates.csv`.
    pub id: &'static str,
    /// Start of its time.
    pub from: Option<Date>,
    /// End of its time, included.
    pub to: Option<Date>,
    /// Substance as the source names it.
    pub substance: &'static str,
    /// The estimate.
    pub amount: Amount,
    /// Its unit.
    pub unit: &'static str,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// A corridor as the UN publishes it: country, province or official crossing, never a road.
#[derive(Debug, PartialEq)]
pub struct Corridor {
    /// Key in `facts/tables/corridors.csv`.
    pub id: &'static str,
    /// Code of the country it leaves.
    pub from: &'static str,
    /// Code of the country it enters.
    pub to: &'static str,
    /// Place it leaves from.
    pub from_name: &'static str,
    /// Place it leads to.
    pub to_name: &'static str,
    /// Index into the flow estimates, where a number exists.
    pub flow: Option<u8>,
    /// Its line, tail to head, degrees east and north: no more precise than a province.
    pub points: &'static [(f64, f64)],
}

/// An estimate that may stand under a share seized. Tonnes a year.
#[derive(Debug, PartialEq)]
pub struct Denominator {
    /// Key in `facts/tables/denominators.csv`.
    pub id: &'static str,
    /// What it is an estimate of.
    pub drug: EstimateDrug,
    /// First year it holds for.
    pub first: u16,
    /// Last year it holds for.
    pub last: u16,
    /// Tonnes in a year.
    pub amount: Amount,
    /// Through, or into.
    pub scope: Scope,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

impl Denominator {
    /// The time that it holds for.
    pub fn period(&self) -> Period {
        Period::clamped(i32::from(self.first), i32::from(self.last))
    }
}

/// A weight published for a year after the table. It never joins the series: it is of one body, of the press, or of all
/// drugs together.
#[derive(Debug, PartialEq, Eq)]
pub struct Later {
    /// Key in `facts/tables/other_periods.csv`.
    pub id: &'static str,
    /// When.
    pub year: u16,
    /// How many months of the year it is of, from January.
    pub months: u8,
    /// Whose seizures.
    pub country: Country,
    /// Of what; `None` is all drugs together.
    pub drug: Option<Drug>,
    /// How much.
    pub mass: Grams,
    /// Whether the source says more than that.
    pub more: bool,
    /// Whether it is what one service seized.
    pub one_service: bool,
    /// Who published it.
    pub by: &'static str,
}

/// A contradiction of the ledger that touches figures of a view.
#[derive(Debug, PartialEq, Eq)]
pub struct Disputed {
    /// The contradiction's number.
    pub id: u16,
    /// Its title.
    pub title: &'static str,
    /// What it touches.
    pub touches: &'static [Touch],
}

/// Something that happened, or was published, at a date, as the timeline draws it at rest; the evidence
/// has it in full.
#[derive(Debug, PartialEq, Eq)]
pub struct Event {
    /// Start of its time.
    pub from: Option<Date>,
    /// First year, where known.
    pub first: Option<u16>,
    /// Last year, where known.
    pub last: Option<u16>,
    /// Short title.
    pub title: &'static str,
}
