//! What a view states: the tallies, the share and the cautions behind its headline, before any words.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::movement::{LOWEST, Movement, PEAK};
use crate::model::period::{LAST_COVERED, LAST_SOVIET, Period};
use crate::model::query::{
    self, CountryTally, Lack, Observation, RegionTally, Share, counted, denominator,
};
use crate::model::record::{Amount, Denominator, Outlier};

/// A question: what the visitor looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Question {
    /// When.
    pub period: Period,
    /// Which drugs.
    pub choice: DrugChoice,
    /// What is counted.
    pub measure: Measure,
    /// Opium to heroin.
    pub ratio: Ratio,
    /// Which country; the five republics without one.
    pub country: Option<Country>,
}

impl Question {
    /// What some tallies weigh together, as it is counted here: each drug as a whole, so that a sum is not rounded more
    /// than once.
    pub fn counted(&self, tallies: &[&CountryTally]) -> Grams {
        let of_drug = |drug: Drug| {
            let own = tallies.iter().filter(|tally| tally.drug == drug);
            let mass = own.map(|tally| tally.total).sum();
            counted(self.measure, self.ratio, drug, mass)
        };
        Drug::ALL.into_iter().map(of_drug).sum()
    }
}

/// A share with the estimate under it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimated {
    /// Percent.
    pub share: Share,
    /// The weight on top.
    pub numerator: Grams,
    /// The estimate below.
    pub denominator: &'static Denominator,
    /// How much flowed in the whole of the time, by that estimate.
    pub amount: Amount,
}

impl Estimated {
    /// The share that weights of a time make of the flow; why none, where they make none.
    ///
    /// # Errors
    /// Where no estimate stands under it: why.
    pub fn of(question: &Question, masses: &[(Drug, Grams)]) -> Result<Self, Lack> {
        let denominator = denominator(question.choice, question.period)?;
        let numerator = query::numerator(denominator, masses, question.ratio);
        let amount = denominator.amount.over(question.period.len());
        Ok(Self {
            share: query::share(numerator, amount),
            numerator,
            denominator,
            amount,
        })
    }
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// What is looked at.
    pub question: Question,
    /// One tally of the five a substance.
    pub region: Vec<RegionTally>,
    /// One tally of the selected country a substance; empty without a selection.
    pub country: Vec<CountryTally>,
    /// The share of an estimated flow, where one may be formed.
    pub estimated: Option<Estimated>,
}

impl Statement {
    /// Answers a question from the table.
    pub fn of(question: Question) -> Self {
        let substances = question.choice.substances();
        let region: Vec<RegionTally> = substances
            .iter()
            .map(|drug| RegionTally::of(*drug, question.period))
            .collect();
        let country: Vec<CountryTally> = question.country.map_or_else(Vec::new, |country| {
            substances
                .iter()
                .map(|drug| CountryTally::of(country, *drug, question.period))
                .collect()
        });
        let mut statement = Self {
            question,
            region,
            country,
            estimated: None,
        };
        let known = statement.tallies().any(|tally| !tally.reported.is_empty());
        if known && Self::may_share(&question) {
            statement.estimated = statement.share().ok();
        }
        statement
    }

    /// The share of the flow that the selected country, or the five, make; why none, where they make none.
    ///
    /// # Errors
    /// Where there is none: why.
    pub fn share(&self) -> Result<Estimated, Lack> {
        let question = &self.question;
        if !question.country.is_none_or(Country::is_republic) {
            return Err(Lack::NoEstimate);
        }
        let masses = self.tallies().map(|tally| (tally.drug, tally.total));
        Estimated::of(question, &masses.collect::<Vec<_>>())
    }

    /// The tallies of the selected country, or those of the five.
    fn tallies(&self) -> impl Iterator<Item = &CountryTally> {
        let five = self.country.is_empty();
        let region = self.region.iter().filter(move |_| five);
        self.country
            .iter()
            .chain(region.flat_map(|region| &region.countries))
    }

    /// The tallies of one of the five, a drug each.
    pub fn of_republic(&self, country: Country) -> Vec<&CountryTally> {
        let all = self.region.iter().flat_map(|region| &region.countries);
        all.filter(|tally| tally.country == country).collect()
    }

    /// An estimate of heroin equivalent never stands under a weight as seized.
    fn may_share(question: &Question) -> bool {
        question.choice == DrugChoice::Heroin || question.measure != Measure::Weight
    }

    /// The one fact that the view leads with.
    pub fn lead(&self) -> Lead {
        let question = &self.question;
        match self.state() {
            Observation::NotCovered => return Lead::NotCovered,
            Observation::NoData => return Lead::NoData,
            Observation::ReportedNone => return Lead::ReportedNone,
            Observation::Value(_) => {}
        }
        let shared = question.country.is_none() || question.measure == Measure::Share;
        if let Some(estimated) = self.estimated.filter(|_| shared) {
            return Lead::Share(estimated);
        }
        let part = if question.measure == Measure::Equivalent {
            Some((Drug::Heroin, self.total(), self.region_total()))
        } else {
            let tally = self.country.iter().find(|tally| tally.total.0 > 0);
            let region = |drug| self.region.iter().find(|region| region.drug == drug);
            tally.and_then(|tally| Some((tally.drug, tally.total, region(tally.drug)?.total())))
        };
        match part {
            Some((drug, own, whole)) if question.country.is_some_and(Country::is_republic) => {
                Lead::Part { drug, own, whole }
            }
            _ => Lead::Weight(self.total()),
        }
    }

    /// What the rule under the headline draws.
    pub fn rule(&self) -> Rule {
        match self.lead() {
            Lead::Share(estimated) => Rule::Share(estimated),
            Lead::Part { drug, own, whole } => Rule::Part { drug, own, whole },
            Lead::NotCovered => Rule::NotCovered,
            Lead::NoData => Rule::NoData,
            Lead::Weight(_) | Lead::ReportedNone => match (self.estimated, self.share()) {
                (Some(estimated), _) => Rule::Flow(estimated),
                (None, Ok(_)) => Rule::EquivalentOnly,
                (None, Err(why)) => Rule::Lack(why),
            },
        }
    }

    /// Why there is no share of the flow, where there is none.
    pub fn unshared(&self) -> Unshared {
        let Question { choice, period, .. } = self.question;
        match self.share() {
            Err(Lack::NoSingleEstimate) => {
                let rows = query::estimates(choice, period);
                Unshared::Parts(rows.map(Denominator::period).collect())
            }
            _ if choice == DrugChoice::Opiates
                && query::estimates(DrugChoice::Heroin, period)
                    .next()
                    .is_some() =>
            {
                Unshared::HeroinOnly
            }
            _ => Unshared::Nothing,
        }
    }

    /// Whether the table covers any year of the period.
    pub fn is_covered(&self) -> bool {
        self.question.period.covered().next().is_some()
    }

    /// What the measure counts, over all substances, of the selected country or of the five.
    pub fn total(&self) -> Grams {
        self.question.counted(&self.tallies().collect::<Vec<_>>())
    }

    /// Total of the five, as the measure counts it.
    pub fn region_total(&self) -> Grams {
        self.region
            .iter()
            .map(|tally| self.counted(tally.drug, tally.total()))
            .sum()
    }

    /// A weight as the measure counts it.
    pub fn counted(&self, drug: Drug, mass: Grams) -> Grams {
        counted(self.question.measure, self.question.ratio, drug, mass)
    }

    /// The four states of the selected country, or of the five taken together.
    pub fn state(&self) -> Observation {
        let states: Vec<Observation> = self.tallies().map(CountryTally::state).collect();
        if !self.is_covered() {
            Observation::NotCovered
        } else if self.total().0 > 0 {
            Observation::Value(self.total())
        } else if states.contains(&Observation::ReportedNone) {
            Observation::ReportedNone
        } else {
            Observation::NoData
        }
    }

    /// Everything in the view that needs a word of caution, most important first.
    pub fn remarks(&self) -> Vec<Remark> {
        let mut remarks = Vec::new();
        let period = self.question.period;
        for tally in &self.region {
            if let Some((country, part)) = tally.majority() {
                let only = tally.reporters().len() == 1;
                remarks.push(Remark::Majority {
                    country,
                    drug: tally.drug,
                    part,
                    only,
                });
            }
        }
        for row in query::outliers(self.question.choice, period) {
            if row.country.is_republic() || self.question.country == Some(row.country) {
                remarks.push(Remark::Outlier(row));
            }
        }
        if self.question.choice.substances().contains(&Drug::Heroin)
            && self.question.country.is_none()
            && [PEAK, LOWEST].iter().any(|year| period.contains(*year))
        {
            remarks.extend(Movement::of_heroin(PEAK, LOWEST).map(Remark::Fall));
        }
        if period.first() <= LAST_SOVIET {
            remarks.push(Remark::Soviet(period));
        }
        for tally in self.region.iter().flat_map(|region| &region.countries) {
            if !tally.missing.is_empty() {
                remarks.push(Remark::Missing {
                    country: tally.country,
                    drug: tally.drug,
                    years: tally.missing.clone(),
                });
            }
        }
        let late: Vec<u16> = period.years().filter(|year| *year > LAST_COVERED).collect();
        if !late.is_empty() && self.is_covered() {
            remarks.push(Remark::NotCovered(late));
        }
        remarks
    }
}

/// What a view leads with: its one number, and what the rule below it draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lead {
    /// A share of an estimated flow.
    Share(Estimated),
    /// What a selected republic makes of the five. With two drugs it is the first that has a value.
    Part {
        /// Of which drug, as the measure counts it.
        drug: Drug,
        /// The country's.
        own: Grams,
        /// That of all that reported.
        whole: Grams,
    },
    /// A weight with nothing to set it against.
    Weight(Grams),
    /// Reported as none.
    ReportedNone,
    /// No data.
    NoData,
    /// Not covered.
    NotCovered,
}

/// What the rule under the headline draws: a part of a whole, or the lack of either.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule {
    /// A share of an estimated flow.
    Share(Estimated),
    /// What a selected republic makes of the five.
    Part {
        /// Of which drug, as the measure counts it.
        drug: Drug,
        /// The country's.
        own: Grams,
        /// That of all that reported.
        whole: Grams,
    },
    /// An estimated flow of which nothing is inked.
    Flow(Estimated),
    /// The flow is estimated as heroin equivalent only, and a weight is shown.
    EquivalentOnly,
    /// No estimate, and why.
    Lack(Lack),
    /// No data.
    NoData,
    /// Not covered.
    NotCovered,
}

/// Why a view under the share measure gives no share.
#[derive(Clone, Debug, PartialEq)]
pub enum Unshared {
    /// No estimate holds for the whole time; some do for these parts of it.
    Parts(Vec<Period>),
    /// None is of both drugs together; there is one of heroin.
    HeroinOnly,
    /// None at all.
    Nothing,
}

/// A word of caution about a view.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// One country makes more than half of the total.
    Majority {
        /// Which.
        country: Country,
        /// Of what.
        drug: Drug,
        /// Its part, 0 to 1.
        part: f64,
        /// Whether it is the only one with a figure.
        only: bool,
    },
    /// A value that stands out.
    Outlier(&'static Outlier),
    /// Heroin fell, among those that reported both years.
    Fall(Movement),
    /// The five were not yet independent in a part of this time.
    Soviet(Period),
    /// Years without data.
    Missing {
        /// Whose.
        country: Country,
        /// On what.
        drug: Drug,
        /// Which.
        years: Vec<u16>,
    },
    /// Years that the table does not cover.
    NotCovered(Vec<u16>),
}
