//! Reads the tables of evidence: what the article claims, and what it is held against.

use crate::claim::{self, Claim};
use crate::contradiction::{self, Contradiction};
use crate::evidence_row::{self as row, EvidenceRow};
use crate::printed_total::{self, PrintedTotal};
use crate::problem::Problem;
use crate::reference::{References, is_whole};
use crate::source::Keys;
use crate::tie;

/// The text of every table of evidence.
#[derive(Debug, Clone, Copy)]
pub struct EvidenceTables<'a> {
    /// `claims.csv`
    pub claims: &'a str,
    /// `contradictions.csv`
    pub contradictions: &'a str,
    /// `printed_totals.csv`
    pub printed_totals: &'a str,
    /// `regional_shares.csv`
    pub regional_shares: &'a str,
    /// `other_periods.csv`
    pub other_periods: &'a str,
    /// `ties.csv`
    pub ties: &'a str,
    /// `borders.csv`
    pub borders: &'a str,
    /// `eradication.csv`
    pub eradication: &'a str,
    /// `afghan_opium.csv`
    pub afghan_opium: &'a str,
}

/// Everything that the tables of evidence hold, each list in the order of its file.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What the article claims.
    pub claims: Vec<Claim>,
    /// Where sources disagree.
    pub contradictions: Vec<Contradiction>,
    /// The yearly list of the article.
    pub printed_totals: Vec<PrintedTotal>,
    /// Shares and means of the region.
    pub regional_shares: Vec<EvidenceRow>,
    /// Seizures of other periods than one drug in one year.
    pub other_periods: Vec<EvidenceRow>,
    /// Ties, the missing ones among them.
    pub ties: Vec<EvidenceRow>,
    /// Borders.
    pub borders: Vec<EvidenceRow>,
    /// Fields destroyed.
    pub eradication: Vec<EvidenceRow>,
    /// Afghan opium.
    pub afghan_opium: Vec<EvidenceRow>,
}

/// Reads the evidence; says also whether every table is complete.
///
/// `references` holds the keys of the other tables that contradictions may refer to.
pub(crate) fn read(
    tables: &EvidenceTables<'_>,
    mut references: References,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Evidence, bool) {
    let (claims, mut complete) = claim::read(tables.claims, keys, problems);
    let known_claims = (claims.as_slice(), is_whole(claim::FILE, problems));

    let mut figures = |table: &'static str, form, text| {
        let (rows, whole) = row::read(form, text, keys, problems);
        complete &= whole;
        references.add(table, rows.iter().map(|row| row.key.clone()), problems);
        rows
    };
    let regional_shares = figures(
        "regional_shares",
        row::REGIONAL_SHARES,
        tables.regional_shares,
    );
    let other_periods = figures("other_periods", row::OTHER_PERIODS, tables.other_periods);
    let borders = figures("borders", row::BORDERS, tables.borders);
    let eradication = figures("eradication", row::ERADICATION, tables.eradication);
    let afghan_opium = figures("afghan_opium", row::AFGHAN_OPIUM, tables.afghan_opium);

    let (ties, whole) = tie::read(tables.ties, known_claims, keys, problems);
    complete &= whole;
    references.add("ties", ties.iter().map(|tie| tie.key.clone()), problems);

    let (printed_totals, whole) = printed_total::read(tables.printed_totals, problems);
    complete &= whole;
    let years = printed_totals.iter().map(|total| total.printed.to_string());
    references.add("printed_totals", years, problems);

    let (contradictions, whole) =
        contradiction::read(tables.contradictions, known_claims, &references, problems);
    complete &= whole;
    let evidence = Evidence {
        claims,
        contradictions,
        printed_totals,
        regional_shares,
        other_periods,
        ties,
        borders,
        eradication,
        afghan_opium,
    };
    (evidence, complete)
}
