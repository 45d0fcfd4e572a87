//! English: the sentence about the five republics, and the clauses it shares with that about one.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::measure::Measure;
use crate::model::period::{LAST_COVERED, Period};
use crate::model::query::RegionTally;
use crate::model::record::{Amount, EstimateDrug, Scope, Source};
use crate::model::statement::{Estimated, Question, Statement, Unshared};
use crate::state::url_values::format_ratio;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{any_of, counting, list, runs, soviet, when};
use crate::words::language::Language;
use crate::words::legend::LegendLanguage as _;
use crate::words::sentence::Sentence;

impl English {
    /// The sentence about the five republics.
    pub(in crate::words::en) fn region(&self, statement: &Statement, sentence: &mut Sentence) {
        let question = &statement.question;
        let reported: Vec<&RegionTally> = statement
            .region
            .iter()
            .filter(|tally| !tally.reporters().is_empty())
            .collect();
        sentence.plain(when(question.period));
        if reported.is_empty() {
            let drugs = statement.region.iter().map(|tally| self.drug(tally.drug));
            sentence
                .plain(" none of the five republics reported on ")
                .strong(any_of(drugs.map(str::to_owned)))
                .plain(": no data, which does not mean that nothing was seized");
            ending(question, sentence);
            return;
        }
        let complete = statement.region.iter().all(is_complete);
        let equivalent = question.measure == Measure::Equivalent
            && question.choice != DrugChoice::Heroin
            && statement.total().0 > 0;
        if equivalent {
            let drugs = list(
                reported
                    .iter()
                    .map(|tally| self.drug(tally.drug).to_owned()),
            );
            let counts = country_years(&reported, question.period);
            let (who, verb) = if complete {
                ("the five republics".to_owned(), "seized")
            } else {
                (self.who(&reported), "reported")
            };
            let coverage = if complete { String::new() } else { counts };
            let comma = if coverage.is_empty() { "" } else { "," };
            sentence
                .plain(format!(" {who} {verb} {drugs}{coverage}{comma} equal to "))
                .strong(format!("{} of heroin", self.weight(statement.total())))
                .plain(convention(question));
        } else if complete {
            sentence.plain(" the five republics seized ");
            self.amounts(&reported, sentence);
        } else {
            self.partial(statement, sentence);
        }
        if let Some(estimated) = statement.estimated {
            self.share_clause(question, &estimated, sentence);
        } else if question.measure == Measure::Share {
            self.without_share(statement, sentence);
        }
        if complete {
            if !question.period.is_year() {
                sentence.plain("; every republic reported in every year");
            }
        } else {
            let every: Vec<&RegionTally> = statement.region.iter().collect();
            let named = if equivalent { &every } else { &reported };
            self.absentees(named, statement.region.len(), None, sentence);
            let gaps = |tally: &RegionTally| {
                let those = tally.countries.iter();
                those
                    .filter(|own| !own.missing.is_empty() && !own.reported.is_empty())
                    .map(|own| own.country)
                    .collect()
            };
            let lists = reported.iter().map(|tally| (tally.drug, gaps(tally)));
            let several = statement.region.len();
            self.name(
                "no data",
                " in some years",
                lists.collect(),
                several,
                sentence,
            );
        }
        ending(question, sentence);
    }

    /// "3,651.2 kg of heroin and 5,740.8 kg of opium".
    fn amounts(&self, tallies: &[&RegionTally], sentence: &mut Sentence) {
        for (index, tally) in tallies.iter().enumerate() {
            if index > 0 {
                sentence.plain(" and ");
            }
            let weight = self.weight(tally.total());
            sentence.strong(format!("{weight} of {}", self.drug(tally.drug)));
        }
    }

    /// "four of the five republics"; those that reported, when it is not the same for every drug.
    pub(in crate::words::en) fn who(&self, tallies: &[&RegionTally]) -> String {
        let mut reporters = tallies.iter().map(|tally| tally.reporters());
        let first = reporters.next().unwrap_or_default();
        if reporters.any(|other| other != first) {
            return "the republics".to_owned();
        }
        match first[..] {
            [only] => format!("one of the five republics, {},", self.country(only)),
            [_, _, _, _, _] => "the five republics".to_owned(),
            _ => format!("{} of the five republics", counting(first.len())),
        }
    }

    /// A clause for each drug on which not everybody reported, or one for all when the same did.
    fn partial(&self, statement: &Statement, sentence: &mut Sentence) {
        let period = statement.question.period;
        let every: Vec<&RegionTally> = statement.region.iter().collect();
        let together = every
            .iter()
            .all(|tally| tally.total().0 > 0 && tally.reporters() == every[0].reporters());
        let clauses: Vec<&[&RegionTally]> = if together {
            vec![&every]
        } else {
            every.chunks(1).collect()
        };
        for (index, clause) in clauses.into_iter().enumerate() {
            let drug = self.drug(clause[0].drug);
            let reporters = clause[0].reporters();
            let who = match (index, &reporters[..]) {
                (0, []) => "none of the five republics".to_owned(),
                (0, _) => self.who(clause),
                (_, [only]) => format!("one, {},", self.country(*only)),
                (_, [_, _, _, _, _]) => "all five".to_owned(),
                (_, some) => counting(some.len()).to_owned(),
            };
            let lead = if index == 0 { " " } else { ", and " };
            sentence.plain(format!("{lead}{who} reported "));
            if reporters.is_empty() {
                sentence.plain(format!("on {drug}"));
                continue;
            }
            if clause[0].total().0 > 0 {
                self.amounts(clause, sentence);
            } else {
                let they = if reporters.len() == 1 { "it" } else { "they" };
                sentence
                    .plain(format!("that {they} seized "))
                    .strong(format!("no {drug}"));
            }
            sentence.plain(country_years(clause, period));
        }
    }

    /// Names who is missing from a total and who reported none, the selected country apart.
    pub(in crate::words::en) fn absentees(
        &self,
        tallies: &[&RegionTally],
        several: usize,
        own: Option<Country>,
        sentence: &mut Sentence,
    ) {
        let lists = |those: fn(&RegionTally) -> Vec<Country>| {
            let others = move |tally: &RegionTally| {
                let mut countries = those(tally);
                countries.retain(|country| Some(*country) != own);
                countries
            };
            let lists = tallies.iter();
            lists.map(|tally| (tally.drug, others(tally))).collect()
        };
        let none = |tally: &RegionTally| {
            if tally.total().0 > 0 {
                tally.reported_none()
            } else {
                Vec::new()
            }
        };
        self.name("reported as none", "", lists(none), several, sentence);
        self.name(
            "no data",
            "",
            lists(RegionTally::absentees),
            several,
            sentence,
        );
    }

    /// "; no data on heroin: Tajikistan and Turkmenistan"; once when it is the same for every drug.
    fn name(
        &self,
        what: &str,
        when: &str,
        mut lists: Vec<(Drug, Vec<Country>)>,
        several: usize,
        sentence: &mut Sentence,
    ) {
        let same = lists.len() == several && lists.iter().all(|list| list.1 == lists[0].1);
        if same {
            lists.truncate(1);
        }
        for (drug, countries) in lists.iter().filter(|list| !list.1.is_empty()) {
            let about = if same {
                String::new()
            } else {
                format!(" on {}", self.drug(*drug))
            };
            let names = if countries.len() == Country::FIVE.len() {
                "all five".to_owned()
            } else {
                list(
                    countries
                        .iter()
                        .map(|country| self.country(*country).to_owned()),
                )
            };
            sentence.plain(format!("; {what}{about}{when}: {names}"));
        }
    }

    pub(in crate::words::en) fn share_clause(
        &self,
        question: &Question,
        estimated: &Estimated,
        sentence: &mut Sentence,
    ) {
        let row = estimated.denominator;
        let amount = match estimated.amount {
            Amount::About(tonnes) => format!("roughly {} t", NUMBERS.published(tonnes)),
            amount => self.tonnes(amount),
        };
        let yearly = if row.first == row.last {
            String::new()
        } else if question.period.is_year() {
            " a year".to_owned()
        } else {
            format!(" ({} a year)", self.tonnes(row.amount))
        };
        let passed = match row.scope {
            Scope::Through => "passed through the region",
            Scope::Into => "entered the region",
            Scope::ToEurope => "went to Europe along this route",
        };
        sentence.plain(": ");
        if row.drug == EstimateDrug::HeroinEquivalent && question.measure == Measure::Share {
            let ratio = self.ratio_value(question.ratio);
            sentence.plain(format!("counted as heroin ({ratio}), "));
        }
        sentence.strong(self.share(estimated.share)).plain(format!(
            " of the {amount}{yearly} that {passed} by UNODC’s estimate{}",
            given_by(row.sources)
        ));
    }
}

impl English {
    /// That no share can be given, and for which times estimates are.
    pub(in crate::words::en) fn without_share(
        &self,
        statement: &Statement,
        sentence: &mut Sentence,
    ) {
        sentence.plain(match statement.unshared() {
            Unshared::Parts(parts) => format!(
                "; no single estimate of the flow holds for these years, only for {}",
                list(parts.into_iter().map(|part| self.period(part)))
            ),
            Unshared::HeroinOnly => {
                "; there is no estimate of the flow of both together, only of heroin".to_owned()
            }
            Unshared::Nothing => {
                "; there is no estimate of the flow to set this against".to_owned()
            }
        });
    }
}

/// Who hands an estimate of UNODC on: nothing where UNODC does, or the article that the atlas rests on.
pub(in crate::words::en) fn given_by(sources: &[&Source]) -> &'static str {
    let any = |start: &str| {
        let mut publishers = sources.iter().map(|source| source.publisher);
        publishers.any(|publisher| publisher.starts_with(start))
    };
    if any("UNODC") || any("factsanddetails.com") {
        ""
    } else if any("US ") {
        ", as a US report gives it"
    } else {
        ", as a press report gives it"
    }
}

/// How opium and morphine are counted as heroin.
pub(in crate::words::en) fn convention(question: &Question) -> String {
    match question.choice {
        DrugChoice::Morphine => ", counting morphine one to one".to_owned(),
        _ => format!(
            ", counting {} kg of opium as 1 kg",
            format_ratio(question.ratio)
        ),
    }
}

/// Whether all five reported a weight in every year that the table covers.
pub(in crate::words::en) fn is_complete(tally: &RegionTally) -> bool {
    tally.reported() == tally.covered() && tally.reported_none().is_empty()
}

/// ", from 22 (heroin) and 20 (opium) of 25 possible yearly reports", for a span.
pub(in crate::words::en) fn country_years(tallies: &[&RegionTally], period: Period) -> String {
    match tallies {
        [first, rest @ ..] if !period.is_year() => {
            let count = |tally: &&RegionTally| tally.reported();
            let counts = if rest.iter().all(|other| count(other) == count(first)) {
                count(first).to_string()
            } else {
                let each = tallies.iter();
                list(each.map(|tally| format!("{} ({})", count(tally), English.drug(tally.drug))))
            };
            format!(
                ", from {counts} of {} possible yearly reports",
                first.covered()
            )
        }
        _ => String::new(),
    }
}

/// Ends the sentence, with the years before independence and those that the table does not cover.
pub(in crate::words::en) fn ending(question: &Question, sentence: &mut Sentence) {
    let period = question.period;
    let neighbour = question
        .country
        .is_some_and(|country| !country.is_republic());
    if let Some(soviet) = soviet(period).filter(|_| !neighbour) {
        sentence.plain(format!("; {soviet}"));
    }
    let late: Vec<u16> = period.years().filter(|year| *year > LAST_COVERED).collect();
    if !late.is_empty() {
        sentence.plain(format!("; not covered: {}", runs(&late)));
    }
    sentence.plain(".");
}
