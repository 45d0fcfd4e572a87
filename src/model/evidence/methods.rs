//! How the atlas makes its figures: seven rules, each with an example that is worked out from the tables wherever it runs.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::audit::{Subject, audit};
use crate::model::evidence::record::{Certainty, Grade};
use crate::model::evidence::scrambled_list::ScrambledList;
use crate::model::evidence::sums::total;
use crate::model::evidence::tables::{
    CLAIMS, CONTRADICTIONS, PRINTED_TOTALS, SERIES_CHECKS, cited, claimed,
};
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{LAST_COVERED, Period};
use crate::model::query::{CountryTally, RegionTally, counted};
use crate::model::statement::{Estimated, Question, Statement};

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Totals.
    Total,
    /// Shares of a flow.
    Share,
    /// Heroin equivalents.
    Equivalent,
    /// Means of a span.
    Mean,
    /// Matching of sources.
    Matching,
    /// Grades of claims.
    Grade,
    /// Certainties of verdicts.
    Verdict,
}

impl Method {
    /// All, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Total,
        Self::Share,
        Self::Equivalent,
        Self::Mean,
        Self::Matching,
        Self::Grade,
        Self::Verdict,
    ];

    /// The claims that its example rests on; for grades one of each.
    pub fn claims(self) -> Vec<u16> {
        match self {
            Self::Total => vec![cited::HEROIN_2006],
            Self::Share => vec![
                cited::SHARE_2006,
                cited::FLOW_2006,
                cited::SHARE_UNDER_THREE,
            ],
            Self::Equivalent => vec![cited::SHARE_UNDER_FOUR],
            Self::Mean => vec![cited::MEAN],
            Self::Matching => vec![cited::TAJIK_TABLE_HEROIN],
            Self::Grade => {
                let first = |grade: &Grade| CLAIMS.iter().find(|claim| claim.grade == *grade);
                let claims = Grade::ALL.iter().filter_map(first);
                claims.map(|claim| claim.id).collect()
            }
            Self::Verdict => Vec::new(),
        }
    }

    /// The contradictions that turn on it.
    pub const fn contradictions(self) -> &'static [u16] {
        match self {
            Self::Total => &[cited::TWO_TOTALS_OF_1996],
            Self::Share => &[cited::SHARES_SEIZED, cited::FIVE_PERCENT],
            Self::Equivalent => &[cited::SHARES_SEIZED],
            Self::Mean => &[cited::TWO_MEANS],
            Self::Matching => &[cited::FIVE_YEAR_TABLES, cited::REVISED_FIGURES],
            Self::Grade => &[],
            Self::Verdict => &[cited::WRONG_YEARS, cited::FOUR_TIMES, cited::TAJIK_TRANSIT],
        }
    }
}

/// A rule worked through.
#[derive(Clone, Debug, PartialEq)]
pub enum Example {
    /// One drug of the five in a year.
    Total(RegionTally, u16),
    /// What was seized of a flow in a time; none where the time has no estimate any more.
    Share(Period, Option<Estimated>),
    /// Heroin and opium of a time as seized, the opium counted as heroin, and both together.
    Equivalent {
        /// When.
        period: Period,
        /// Heroin.
        heroin: Grams,
        /// Opium.
        opium: Grams,
        /// By how much it is divided.
        ratio: Ratio,
        /// Opium as heroin.
        counted: Grams,
    },
    /// One drug of one country over a span, and its mean.
    Mean(CountryTally, Period, Grams),
    /// A weight of the article beside the same of the series, kilograms.
    Matching {
        /// The claim that prints it.
        claim: u16,
        /// Whose.
        country: Country,
        /// Of what.
        drug: Drug,
        /// When.
        period: Period,
        /// As the article has it.
        printed: f64,
        /// As the series has it.
        series: f64,
        /// How far apart they may be.
        tolerance: f64,
        /// How many such comparisons pass, and how many there are.
        passed: [usize; 2],
    },
    /// How many claims have each grade.
    Grades(Vec<(Grade, usize)>),
    /// How many verdicts are how sure.
    Verdicts(Vec<(Certainty, usize)>),
}

/// The span of the example of a mean: it runs beyond the table.
pub const SPAN: (u16, u16) = (2015, 2021);

/// Works the example of a rule.
pub fn example(method: Method) -> Example {
    let period = Period::default();
    match method {
        Method::Total => {
            let year = Period::clamped(LAST_COVERED.into(), LAST_COVERED.into());
            Example::Total(RegionTally::of(Drug::Heroin, year), LAST_COVERED)
        }
        Method::Share => Example::Share(period, Statement::of(Question::default()).estimated),
        Method::Equivalent => {
            let ratio = Ratio::default();
            let [heroin, opium] =
                [Drug::Heroin, Drug::Opium].map(|drug| RegionTally::of(drug, period).total());
            Example::Equivalent {
                period,
                heroin,
                opium,
                ratio,
                counted: counted(Measure::Equivalent, ratio, Drug::Opium, opium),
            }
        }
        Method::Mean => {
            let span = Period::clamped(SPAN.0.into(), SPAN.1.into());
            let tally = CountryTally::of(Country::Kaz, Drug::Heroin, span);
            let years = tally.reported.len().max(1) as u64;
            let mean = Grams((tally.total.0 + years / 2) / years);
            Example::Mean(tally, span, mean)
        }
        Method::Matching => matching(),
        Method::Grade => {
            let of = |grade: Grade| CLAIMS.iter().filter(move |claim| claim.grade == grade);
            let grades = Grade::ALL.iter().map(|grade| (*grade, of(*grade).count()));
            Example::Grades(grades.collect())
        }
        Method::Verdict => {
            let of = |sure: Certainty| {
                CONTRADICTIONS
                    .iter()
                    .filter(move |row| row.certainty == sure)
            };
            let sure = Certainty::ALL.iter().map(|sure| (*sure, of(*sure).count()));
            Example::Verdicts(sure.collect())
        }
    }
}

fn matching() -> Example {
    let checks = audit(CLAIMS, PRINTED_TOTALS, &ScrambledList::published());
    let series = checks
        .iter()
        .filter(|check| matches!(check.subject, Subject::Series(..)));
    let passed = series.clone().filter(|check| check.passed()).count();
    let all = series.count();
    let claim = cited::TAJIK_TABLE_HEROIN;
    let row = SERIES_CHECKS.iter().find(|row| row.claim == claim);
    let (country, drug, first, last, tolerance) = row.map_or(
        (
            Country::Tjk,
            Drug::Heroin,
            LAST_COVERED,
            LAST_COVERED,
            f64::NAN,
        ),
        |row| (row.country, row.drug, row.first, row.last, row.tolerance),
    );
    Example::Matching {
        claim,
        country,
        drug,
        period: Period::clamped(first.into(), last.into()),
        printed: claimed(claim),
        series: total(drug, first, last, &[country]),
        tolerance,
        passed: [passed, all],
    }
}
