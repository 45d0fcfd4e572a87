//! English: the sentence about a selected country, and what its mark is called.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::query::{CountryTally, Observation, RegionTally};
use crate::model::statement::{Question, Statement};
use crate::words::en::english::English;
use crate::words::en::grammar::{any_of, list, numbers, when, years};
use crate::words::en::lead::headline::{convention, country_years, ending, is_complete};
use crate::words::language::Language;
use crate::words::sentence::Sentence;

impl English {
    /// The accessible name of a mark: what a country seized, of which drugs and when.
    pub(in crate::words::en) fn mark_name(
        &self,
        question: &Question,
        tallies: &[CountryTally],
    ) -> String {
        let Some(first) = tallies.first() else {
            return String::new();
        };
        let name = self.country(first.country);
        let masses: Grams = tallies.iter().map(|tally| tally.total).sum();
        let what = if question.measure == Measure::Equivalent
            && question.choice != DrugChoice::Heroin
            && masses.0 > 0
        {
            let equal = tallies
                .iter()
                .map(|tally| question.ratio.equivalent(tally.drug, tally.total))
                .sum();
            let drugs = list(tallies.iter().map(|tally| self.drug(tally.drug).to_owned()));
            format!("{drugs} equal to {} of heroin", self.weight(equal))
        } else {
            list(tallies.iter().map(|tally| self.finding(tally)))
        };
        let when = if question.period.is_year() {
            format!(" in {}", question.period.first())
        } else {
            format!(", {}", self.period(question.period))
        };
        let reported: Vec<&CountryTally> = tallies
            .iter()
            .filter(|tally| !tally.reported.is_empty())
            .collect();
        let partial = if reported.iter().all(|tally| tally.missing.is_empty()) {
            String::new()
        } else {
            let counts: Vec<usize> = reported.iter().map(|tally| tally.reported.len()).collect();
            format!(
                ", {} of {} years reported",
                numbers(&counts),
                first.covered()
            )
        };
        format!("{name}, {what}{when}{partial}")
    }

    /// What one country's tally found, as a noun phrase.
    pub(in crate::words::en) fn finding(&self, tally: &CountryTally) -> String {
        let drug = self.drug(tally.drug);
        match tally.state() {
            Observation::Value(mass) => format!("{} of {drug}", self.weight(mass)),
            Observation::ReportedNone => format!("{drug} reported as none"),
            Observation::NoData => format!("no data on {drug}"),
            Observation::NotCovered => format!("{drug} not covered"),
        }
    }

    /// The sentence about a selected country.
    pub(in crate::words::en) fn selected(
        &self,
        country: Country,
        statement: &Statement,
        sentence: &mut Sentence,
    ) {
        let question = &statement.question;
        let name = self.country(country);
        let tallies = statement.country.iter();
        let reported: Vec<&CountryTally> =
            tallies.filter(|tally| !tally.reported.is_empty()).collect();
        let found: Vec<&CountryTally> = reported
            .iter()
            .copied()
            .filter(|tally| tally.total.0 > 0)
            .collect();
        let drugs = |tallies: &[&CountryTally]| -> Vec<String> {
            let drugs = tallies.iter().map(|tally| self.drug(tally.drug).to_owned());
            drugs.collect()
        };
        if reported.is_empty() {
            let every: Vec<&CountryTally> = statement.country.iter().collect();
            sentence
                .plain(format!("For {} there is ", years(question.period)))
                .strong(format!("no figure for {}", any_of(drugs(&every))))
                .plain(format!(
                    " from {name}, which does not mean that nothing was seized"
                ));
            ending(question, sentence);
            return;
        }
        sentence.plain(format!("{} {name} ", when(question.period)));
        if found.is_empty() {
            sentence
                .plain("reported that it seized ")
                .strong(format!("no {}", any_of(drugs(&reported))))
                .plain(self.aside(statement, &reported));
            ending(question, sentence);
            return;
        }
        let whole = found.iter().all(|tally| tally.missing.is_empty());
        sentence.plain(if whole { "seized " } else { "reported " });
        let equivalent = question.measure == Measure::Equivalent
            && found.iter().any(|tally| tally.drug != Drug::Heroin);
        if equivalent {
            sentence
                .plain(format!("{} equal to ", list(drugs(&found))))
                .strong(format!("{} of heroin", self.weight(statement.total())))
                .plain(convention(question));
        } else {
            for (index, tally) in found.iter().enumerate() {
                if index > 0 {
                    sentence.plain(" and ");
                }
                sentence.strong(self.finding(tally));
            }
        }
        sentence.plain(self.aside(statement, &reported));
        let estimated = statement
            .estimated
            .filter(|_| question.measure == Measure::Share);
        if let Some(estimated) = estimated {
            self.share_clause(question, &estimated, sentence);
        } else if question.measure == Measure::Share {
            self.without_share(statement, sentence);
        } else if country.is_republic() {
            self.parts(country, statement, &found, sentence);
        }
        ending(question, sentence);
        if !country.is_republic() {
            sentence.plain(format!(" {name} is a neighbour and not part of any total."));
        }
    }

    /// What a selected country's figures lack, in brackets: " (no data on heroin, figures for 2 of 6 years)".
    fn aside(&self, statement: &Statement, reported: &[&CountryTally]) -> String {
        let mut asides: Vec<String> = Vec::new();
        let nothing = reported.iter().all(|tally| tally.total.0 == 0);
        for tally in &statement.country {
            match tally.state() {
                Observation::Value(_) => {}
                Observation::ReportedNone if nothing => {}
                _ => asides.push(self.finding(tally)),
            }
        }
        if !statement.question.period.is_year() {
            let covered = reported.first().map_or(0, |tally| tally.covered());
            let counts: Vec<usize> = reported.iter().map(|tally| tally.reported.len()).collect();
            asides.push(if counts.iter().any(|count| *count < covered) {
                format!("figures for {} of {covered} years", numbers(&counts))
            } else {
                match covered {
                    1 => "a figure for the one year in the table".to_owned(),
                    2 => "figures for both years".to_owned(),
                    _ => format!("figures for all {covered} years"),
                }
            });
        }
        if asides.is_empty() {
            String::new()
        } else {
            format!(" ({})", asides.join(", "))
        }
    }

    /// "57 % and 24 % of what the five republics seized".
    fn parts(
        &self,
        country: Country,
        statement: &Statement,
        found: &[&CountryTally],
        sentence: &mut Sentence,
    ) {
        let equivalent = statement.question.measure == Measure::Equivalent;
        let every: Vec<&RegionTally> = statement
            .region
            .iter()
            .filter(|region| equivalent || found.iter().any(|tally| tally.drug == region.drug))
            .collect();
        let mut regions = every.clone();
        regions.retain(|region| !region.reporters().is_empty());
        if regions
            .iter()
            .all(|region| region.reporters().iter().all(|other| *other == country))
        {
            sentence.plain("; no other republic has a figure");
            return;
        }
        let mut parts: Vec<String> = if equivalent {
            let part = statement.total().part_of(statement.region_total());
            part.map(|part| self.part(part)).into_iter().collect()
        } else {
            let pairs = found.iter().zip(&regions);
            pairs
                .filter_map(|(tally, region)| tally.total.part_of(region.total()))
                .map(|part| self.part(part))
                .collect()
        };
        let each = parts.len() > 1 && parts.iter().all(|part| *part == parts[0]);
        if each {
            parts.truncate(1);
        }
        let complete = every.iter().all(|region| is_complete(region));
        let each = if each { " of each" } else { "" };
        let whole = if complete {
            format!("the five republics seized{each}")
        } else {
            let counts = country_years(&regions, statement.question.period);
            format!("{} reported{each}{counts}", self.who(&regions))
        };
        sentence
            .plain(": ")
            .strong(list(parts))
            .plain(format!(" of what {whole}"));
        // A country with heroin alone is worded by weight; its part is still of both.
        if equivalent && regions.len() > 1 && found.iter().all(|tally| tally.drug == Drug::Heroin) {
            sentence.plain(convention(&statement.question));
        }
        if !complete {
            let several = statement.region.len();
            self.absentees(&every, several, Some(country), sentence);
        }
    }
}
