//! The rows of the tables that a contradiction touches.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::record::{Contradiction, Happening, Row};
use crate::model::evidence::tables::{
    AFGHAN_OPIUM, BORDERS, ERADICATION, FLOW_ROWS, OTHER_PERIODS, PENALTIES, REGIONAL_SHARES, TIES,
    happening, row_of,
};
use crate::model::facts::DENOMINATORS;
use crate::model::layers::ties::End;
use crate::model::period::Period;
use crate::model::record::Denominator;

/// A table with rows that a contradiction can touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Yearly seizures.
    Seizures,
    /// Totals as the article prints them.
    PrintedTotals,
    /// Figures for parts of years.
    OtherPeriods,
    /// Estimates under a share.
    Denominators,
    /// Shares as the article prints them.
    RegionalShares,
    /// Ties between states.
    Ties,
    /// Events.
    Events,
    /// Fields.
    Eradication,
    /// Estimated flows.
    FlowEstimates,
    /// Border lengths.
    Borders,
    /// Poppy and opium in Afghanistan.
    AfghanOpium,
    /// Sentences.
    Penalties,
}

impl Table {
    /// All tables, with the names that rows are given by.
    const ALL: [(&str, Self); 12] = [
        ("seizures", Self::Seizures),
        ("printed_totals", Self::PrintedTotals),
        ("other_periods", Self::OtherPeriods),
        ("denominators", Self::Denominators),
        ("regional_shares", Self::RegionalShares),
        ("ties", Self::Ties),
        ("events", Self::Events),
        ("eradication", Self::Eradication),
        ("flow_estimates", Self::FlowEstimates),
        ("borders", Self::Borders),
        ("afghan_opium", Self::AfghanOpium),
        ("penalties", Self::Penalties),
    ];

    fn parse(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, table)| *table)
    }

    /// Its rows, where they are published values.
    const fn rows(self) -> Option<&'static [Row]> {
        Some(match self {
            Self::OtherPeriods => OTHER_PERIODS,
            Self::RegionalShares => REGIONAL_SHARES,
            Self::Eradication => ERADICATION,
            Self::FlowEstimates => FLOW_ROWS,
            Self::Borders => BORDERS,
            Self::AfghanOpium => AFGHAN_OPIUM,
            Self::Penalties => PENALTIES,
            _ => return None,
        })
    }
}

/// A row that a contradiction touches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Touched {
    /// Seizures of a country and a drug in a time.
    Seizures(Country, DrugChoice, Period),
    /// An estimate under a share.
    Estimate(&'static Denominator),
    /// A tie between two ends, working or missing.
    Tie([End; 2], bool),
    /// An event.
    Event(&'static Happening),
    /// A published value.
    Row(&'static Row),
    /// A row by its key alone.
    Key(&'static str),
}

impl Touched {
    /// The row of a table with this key.
    pub fn of(table: Table, key: &'static str) -> Self {
        let found = match table {
            Table::Seizures => seizures(key),
            Table::Denominators => {
                let row = DENOMINATORS.iter().find(|row| row.id == key);
                row.map(Self::Estimate)
            }
            Table::Ties => {
                let tie = TIES.iter().find(|tie| tie.key == key);
                tie.map(|tie| Self::Tie([tie.from, tie.to].map(End::of), tie.exists))
            }
            Table::Events => happening(key).map(Self::Event),
            table => table
                .rows()
                .and_then(|rows| row_of(rows, key))
                .map(Self::Row),
        };
        found.unwrap_or(Self::Key(key))
    }
}

/// Seizures by their key: `TJK/opium/2002..2006`.
fn seizures(key: &str) -> Option<Touched> {
    let [country, drug, time] = key.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let (first, last) = time.split_once("..").unwrap_or((time, time));
    let period = Period::span(first.parse().ok()?, last.parse().ok()?)?;
    let (country, drug) = (Country::parse(country)?, DrugChoice::parse(drug)?);
    Some(Touched::Seizures(country, drug, period))
}

/// The rows that a contradiction touches, table by table.
pub fn touched(contradiction: &Contradiction) -> Vec<(Table, Vec<Touched>)> {
    let mut tables: Vec<(Table, Vec<Touched>)> = Vec::new();
    for name in contradiction.rows {
        let Some((table, key)) = name.split_once(':') else {
            continue;
        };
        let Some(table) = Table::parse(table) else {
            continue;
        };
        let row = Touched::of(table, key);
        match tables.last_mut() {
            Some((last, rows)) if *last == table => rows.push(row),
            _ => tables.push((table, vec![row])),
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::tables::CONTRADICTIONS;

    #[test]
    fn every_row_that_a_contradiction_names_is_found() {
        for contradiction in CONTRADICTIONS {
            let found = touched(contradiction);
            let count: usize = found.iter().map(|(_, rows)| rows.len()).sum();
            assert_eq!(count, contradiction.rows.len(), "X{:02}", contradiction.id);
            for (table, rows) in found {
                let keys = rows.iter().filter(|row| matches!(row, Touched::Key(_)));
                assert!(
                    table == Table::PrintedTotals || keys.count() == 0,
                    "{table:?}: {rows:?}"
                );
            }
        }
    }

    #[test]
    fn seizures_are_named_by_country_drug_and_time() {
        let time = Period::span(2002, 2006).expect("on the timeline");
        assert_eq!(
            Touched::of(Table::Seizures, "TJK/heroin/2002..2006"),
            Touched::Seizures(Country::Tjk, DrugChoice::Heroin, time)
        );
        assert_eq!(Touched::of(Table::Ties, "none"), Touched::Key("none"));
    }
}
