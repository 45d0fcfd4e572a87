//! Reads the tables of evidence: what the article claims, and what it is held against.

use crate::cell::problem::Problem;
use crate::cell::reference::{References, is_whole};
use crate::cooperation::agency::{self, Agency};
use crate::cooperation::body::{self, Body};
use crate::cooperation::membership::{self, Membership};
use crate::cooperation::tie::{self, Tie};
use crate::evidence::claim::{self, Claim};
use crate::evidence::contradiction::{self, Contradiction};
use crate::evidence::printed_total;
use crate::evidence::row::{self as row, EvidenceRow};
use crate::plate::spot::{self, Spot};
use crate::source::Keys;
use northern_route_records::PrintedTotal;

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
    /// `precursors.csv`
    pub precursors: &'a str,
    /// `penalties.csv`
    pub penalties: &'a str,
    /// `bodies.csv`
    pub bodies: &'a str,
    /// `memberships.csv`
    pub memberships: &'a str,
    /// `agencies.csv`
    pub agencies: &'a str,
    /// `spots.csv`
    pub spots: &'a str,
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
    pub ties: Vec<Tie>,
    /// Borders.
    pub borders: Vec<EvidenceRow>,
    /// Fields destroyed.
    pub eradication: Vec<EvidenceRow>,
    /// Afghan opium.
    pub afghan_opium: Vec<EvidenceRow>,
    /// Precursors.
    pub precursors: Vec<EvidenceRow>,
    /// Sentences for trafficking.
    pub penalties: Vec<EvidenceRow>,
    /// Bodies and agreements.
    pub bodies: Vec<Body>,
    /// States in bodies.
    pub memberships: Vec<Membership>,
    /// National drug agencies.
    pub agencies: Vec<Agency>,
    /// Towns, crossings and areas.
    pub spots: Vec<Spot>,
}

/// The tables of evidence that others refer to: the claims and the spots.
pub(crate) struct Named {
    claims: Vec<Claim>,
    whole_claims: bool,
    spots: Vec<Spot>,
    /// The ids of the spots.
    pub(crate) names: spot::Names,
}

impl Named {
    /// Reads the two tables; says also whether both are complete.
    pub(crate) fn read(
        tables: &EvidenceTables<'_>,
        keys: &mut Keys,
        problems: &mut Vec<Problem>,
    ) -> (Self, bool) {
        let (spots, ids, all_spots) = spot::read(tables.spots, keys, problems);
        let (claims, all_claims) = claim::read(tables.claims, &ids, keys, problems);
        let named = Self {
            claims,
            whole_claims: is_whole(claim::FILE, problems),
            spots,
            names: ids,
        };
        (named, all_spots && all_claims)
    }

    /// The claims, to find them by their ids.
    pub(crate) fn claims(&self) -> claim::Known<'_> {
        claim::Known {
            claims: &self.claims,
            whole: self.whole_claims,
        }
    }
}

/// Reads the rest of the evidence; says also whether every table of it is complete.
///
/// `references` holds the keys of the other tables that contradictions may refer to.
pub(crate) fn read(
    tables: &EvidenceTables<'_>,
    named: Named,
    mut references: References,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Evidence, bool) {
    let mut complete = true;
    let mut figures = |table: &'static str, form, text| {
        let (rows, whole) = row::read(form, text, &named.names, keys, problems);
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
    let precursors = figures("precursors", row::PRECURSORS, tables.precursors);
    let penalties = figures("penalties", row::PENALTIES, tables.penalties);

    let (bodies, body_ids, whole) = body::read(tables.bodies, &named.names, keys, problems);
    complete &= whole;
    let whole_bodies = is_whole(body::FILE, problems);
    let known = membership::Known {
        bodies: &bodies,
        ids: &body_ids,
        whole: whole_bodies,
    };
    let (memberships, whole) = membership::read(tables.memberships, known, keys, problems);
    complete &= whole;
    let (agencies, agency_ids, whole) = agency::read(tables.agencies, keys, problems);
    complete &= whole;

    let ends = tie::Ends {
        bodies: &body_ids,
        agencies: &agency_ids,
        whole: whole_bodies && is_whole(agency::FILE, problems),
    };
    let (ties, whole) = tie::read(tables.ties, named.claims(), ends, keys, problems);
    complete &= whole;
    references.add("ties", ties.iter().map(|tie| tie.key.clone()), problems);

    let (printed_totals, whole) = printed_total::read(tables.printed_totals, problems);
    complete &= whole;
    let years = printed_totals.iter().map(|total| total.printed.to_string());
    references.add("printed_totals", years, problems);

    let (contradictions, whole) =
        contradiction::read(tables.contradictions, named.claims(), &references, problems);
    complete &= whole;
    let evidence = Evidence {
        claims: named.claims,
        contradictions,
        printed_totals,
        regional_shares,
        other_periods,
        ties,
        borders,
        eradication,
        afghan_opium,
        precursors,
        penalties,
        bodies,
        memberships,
        agencies,
        spots: named.spots,
    };
    (evidence, complete)
}
