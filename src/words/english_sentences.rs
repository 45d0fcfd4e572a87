//! English: the sentences, grammatical for every drug, year, span, selection and kind of nothing.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::facts::FLOWS;
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{LAST_ASKED, Period};
use crate::model::query::{CountryTally, Observation, RegionTally, Share, observation};
use crate::model::record::{Amount, Corridor, Scope};
use crate::model::statement::{Estimated, Question, Remark, Statement};
use crate::state::notice::{self, Ignored};
use crate::state::url::format_ratio;
use crate::words::english::{English, LABELS, NUMBERS};
use crate::words::labels::Labels;
use crate::words::language::Language;
use crate::words::number::NumberFormat;
use crate::words::sentence::Sentence;

impl Language for English {
    fn code(&self) -> &'static str {
        "en"
    }

    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn numbers(&self) -> NumberFormat {
        NUMBERS
    }

    fn country(&self, country: Country) -> &'static str {
        self.place(country.code())
    }

    fn place(&self, code: &'static str) -> &'static str {
        match code {
            "KAZ" => "Kazakhstan",
            "KGZ" => "Kyrgyzstan",
            "TJK" => "Tajikistan",
            "TKM" => "Turkmenistan",
            "UZB" => "Uzbekistan",
            "AFG" => "Afghanistan",
            "CHN" => "China",
            "IRN" => "Iran",
            "PAK" => "Pakistan",
            "RUS" => "Russia",
            "MNG" => "Mongolia",
            other => other,
        }
    }

    fn drug(&self, drug: Drug) -> &'static str {
        match drug {
            Drug::Heroin => "heroin",
            Drug::Opium => "opium",
            Drug::Morphine => "morphine",
        }
    }

    fn weight(&self, mass: Grams) -> String {
        if mass.0 > 0 && mass.0 < 100 {
            "under 0.1 kg".to_owned()
        } else {
            format!("{} kg", NUMBERS.kilograms(mass))
        }
    }

    fn period(&self, period: Period) -> String {
        if period.is_year() {
            period.first().to_string()
        } else {
            format!("{}–{}", period.first(), period.last())
        }
    }

    fn share(&self, share: Share) -> String {
        let tiny = |percent: f64| percent > 0.0 && percent < 0.05;
        match share {
            Share::One(percent) if tiny(percent) => "under 0.1 %".to_owned(),
            Share::One(percent) => format!("{} %", NUMBERS.percent(percent)),
            Share::Between(_, high) if tiny(high) => "under 0.1 %".to_owned(),
            Share::Between(low, high) => {
                format!("{}–{} %", NUMBERS.percent(low), NUMBERS.percent(high))
            }
        }
    }

    fn part(&self, part: f64) -> String {
        let percent = part * 100.0;
        if percent > 0.0 && percent < 0.5 {
            "under 1 %".to_owned()
        } else if part < 1.0 && percent >= 99.5 {
            "over 99 %".to_owned()
        } else {
            format!("{percent:.0} %")
        }
    }

    fn tonnes(&self, amount: Amount) -> String {
        match amount {
            Amount::Exact(tonnes) => format!("{} t", NUMBERS.published(tonnes)),
            Amount::About(tonnes) => format!("about {} t", NUMBERS.published(tonnes)),
            Amount::Range(low, high) => {
                format!("{}–{} t", NUMBERS.published(low), NUMBERS.published(high))
            }
        }
    }

    fn mark(&self, question: &Question, tallies: &[CountryTally]) -> String {
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
        let partial = tallies
            .iter()
            .find(|tally| !tally.missing.is_empty() && !tally.reported.is_empty())
            .filter(|_| !question.period.is_year())
            .map_or_else(String::new, |tally| {
                format!(
                    ", {} of {} years reported",
                    tally.reported.len(),
                    tally.asked()
                )
            });
        format!("{name}, {what}{when}{partial}")
    }

    fn headline(&self, statement: &Statement) -> Sentence {
        let mut sentence = Sentence::default();
        if statement.asked() {
            match statement.question.country {
                None => self.region(statement, &mut sentence),
                Some(country) => self.selected(country, statement, &mut sentence),
            }
        } else {
            let period = statement.question.period;
            let years = if period.is_year() {
                period.first().to_string()
            } else {
                format!("{} to {}", period.first(), period.last())
            };
            sentence
                .plain("Nobody was asked about ")
                .strong(years)
                .plain(format!(": the table of seizures ends in {LAST_ASKED}."));
        }
        sentence
    }

    fn remark(&self, remark: &Remark) -> String {
        match remark {
            Remark::Majority {
                country,
                drug,
                only: true,
                ..
            } => format!(
                "{} is the only one of the five with a figure for {}.",
                self.country(*country),
                self.drug(*drug)
            ),
            Remark::Majority {
                country,
                drug,
                part,
                only: false,
            } => format!(
                "{} alone makes {} of the {} total.",
                self.country(*country),
                self.part(*part),
                self.drug(*drug)
            ),
            Remark::Outlier(row) => format!(
                "{}, {}, {}: {}",
                self.country(row.country),
                self.drug(row.drug),
                row.year,
                full_stop(row.text)
            ),
            Remark::Missing {
                country,
                drug,
                years,
            } => format!(
                "{}: no data on {} in {}.",
                self.country(*country),
                self.drug(*drug),
                runs(years)
            ),
            Remark::NotAsked(years) => {
                format!("{} not asked: the table ends in {LAST_ASKED}.", runs(years))
            }
        }
    }

    fn flow_rule(&self, statement: &Statement) -> (String, String) {
        let question = &statement.question;
        if let Some(estimated) = statement.estimated {
            let scope = match estimated.denominator.scope {
                Scope::Through => "estimated to have passed through",
                Scope::Into => "estimated to have entered",
                Scope::ToEurope => "estimated to have gone to Europe",
            };
            return (
                format!("{} t seized", NUMBERS.tonnes(estimated.numerator)),
                format!("{} {scope}", self.tonnes(estimated.denominator.amount)),
            );
        }
        match (statement.state(), question.country) {
            (Observation::NotAsked, _) => (String::new(), "not asked".to_owned()),
            (Observation::NoData, _) => (String::new(), "no data".to_owned()),
            (_, Some(country)) if country.is_republic() => (
                format!(
                    "{} {}",
                    self.country(country),
                    self.weight(statement.total())
                ),
                format!(
                    "all that reported: {}",
                    self.weight(statement.region_total())
                ),
            ),
            _ => (
                String::new(),
                "No estimate of the flow to set this against".to_owned(),
            ),
        }
    }

    fn seized_title(&self, question: &Question) -> String {
        let drug = LABELS.drugs[question.choice as usize];
        let counted = match question.measure {
            Measure::Weight => "seized",
            Measure::Equivalent => "seized, as heroin equivalent,",
            Measure::Share => "seized, share of the flow,",
        };
        if question.period.is_year() {
            format!("{drug} {counted} in {}", question.period.first())
        } else {
            format!(
                "{drug} {} {}",
                counted.trim_end_matches(','),
                self.period(question.period)
            )
        }
    }

    fn coverage(&self, reported: usize, asked: usize) -> String {
        format!("{reported} of {asked}")
    }

    fn slider_value(&self, year: u16, choice: DrugChoice) -> String {
        if year > LAST_ASKED {
            return format!("{year}, not asked");
        }
        let counts: Vec<String> = choice
            .substances()
            .iter()
            .map(|drug| {
                let reporting = Country::FIVE
                    .into_iter()
                    .filter(|country| observation(*country, *drug, year).reported().is_some())
                    .count();
                format!("{} of 5 reported {}", reporting, self.drug(*drug))
            })
            .collect();
        format!("{year}, {}", counts.join(", "))
    }

    fn ratio_value(&self, ratio: Ratio) -> String {
        format!("{} to 1", format_ratio(ratio))
    }

    fn corridor(&self, corridor: &Corridor) -> String {
        format!(
            "Corridor from {} to {}",
            self.place(corridor.from),
            self.place(corridor.to)
        )
    }

    fn corridor_flow(&self, corridor: &Corridor) -> Option<String> {
        let flow = &FLOWS[usize::from(corridor.flow?)];
        let amount = match (flow.unit, flow.amount) {
            ("percent", Amount::Range(low, high)) => {
                format!("{} to {} % of the region's flow", low, high)
            }
            ("percent", Amount::Exact(percent) | Amount::About(percent)) => {
                format!("{percent} % of the region's flow")
            }
            (_, amount) => format!("{} of {}", self.tonnes(amount), flow.substance),
        };
        let when = match (flow.from, flow.to) {
            ("", "") => "undated".to_owned(),
            ("", to) => format!("up to {to}"),
            (from, to) if from == to => from.to_owned(),
            (from, to) => format!("{from} to {to}"),
        };
        Some(format!("Estimate: {amount} ({when})."))
    }

    fn ignored(&self, ignored: &[Ignored]) -> String {
        let (names, more) = notice::names(ignored);
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        format!(
            "Ignored in the link: {}{rest}. The rest is shown.",
            names.join(", ")
        )
    }

    fn sources_count(&self, shown: usize, all: usize) -> String {
        format!("{shown} of {all}")
    }
}

impl English {
    /// What one country's tally found, as a noun phrase.
    fn finding(&self, tally: &CountryTally) -> String {
        let drug = self.drug(tally.drug);
        match tally.state() {
            Observation::Value(mass) => format!("{} of {drug}", self.weight(mass)),
            Observation::ReportedNone => format!("{drug} reported as none"),
            Observation::NoData => format!("no data on {drug}"),
            Observation::NotAsked => format!("{drug} not asked"),
        }
    }

    /// The sentence about the five republics.
    fn region(&self, statement: &Statement, sentence: &mut Sentence) {
        let question = &statement.question;
        sentence.plain(when(question.period));
        let anyone = statement
            .region
            .iter()
            .any(|tally| !tally.reporters().is_empty());
        if !anyone {
            let drugs = list(
                statement
                    .region
                    .iter()
                    .map(|tally| self.drug(tally.drug).to_owned()),
            );
            sentence
                .plain(" none of the five republics reported ")
                .strong(drugs)
                .plain(": no data, which does not mean that nothing was seized.");
            return;
        }
        let complete = statement
            .region
            .iter()
            .all(|tally| tally.reported() == tally.asked() && tally.reported_none().is_empty());
        let equivalent =
            question.measure == Measure::Equivalent && question.choice != DrugChoice::Heroin;
        if equivalent {
            let drugs = list(
                statement
                    .region
                    .iter()
                    .map(|tally| self.drug(tally.drug).to_owned()),
            );
            let verb = if complete {
                "seized"
            } else {
                "that reported seized"
            };
            sentence
                .plain(format!(" the five republics {verb} {drugs} equal to "))
                .strong(format!("{} of heroin", self.weight(statement.total())))
                .plain(self.convention(question));
        } else if complete {
            sentence.plain(" the five republics seized ");
            let mut first = true;
            for tally in &statement.region {
                if !first {
                    sentence.plain(" and ");
                }
                first = false;
                sentence.strong(self.amount_of(tally));
            }
        } else {
            let mut first = true;
            for tally in &statement.region {
                sentence.plain(if first { " " } else { ", and " });
                first = false;
                self.partial(tally, question.period, sentence);
            }
        }
        if let Some(estimated) = statement.estimated {
            self.share_clause(&estimated, sentence);
        } else if question.measure == Measure::Share {
            sentence.plain("; there is no estimate of the flow to set this against");
        }
        if !complete {
            self.absentees(statement, sentence);
        } else if !question.period.is_year() {
            sentence.plain("; every republic reported in every year that was asked");
        }
        sentence.plain(".");
    }

    fn amount_of(&self, tally: &RegionTally) -> String {
        format!(
            "{} of {}",
            self.weight(tally.total()),
            self.drug(tally.drug)
        )
    }

    /// A clause for a drug on which not everybody reported.
    fn partial(&self, tally: &RegionTally, period: Period, sentence: &mut Sentence) {
        let reporters = tally.reporters();
        let drug = self.drug(tally.drug);
        let who = match reporters.len() {
            0 => {
                sentence.plain(format!("none of the five republics reported {drug}"));
                return;
            }
            1 => format!("only {}", self.country(reporters[0])),
            5 => "the five republics".to_owned(),
            some => format!("{} of the five republics", counting(some)),
        };
        if tally.total().0 == 0 {
            sentence
                .plain(format!("{who} reported on {drug}, and reported "))
                .strong("none seized");
            return;
        }
        sentence
            .plain(format!("{who} reported "))
            .strong(self.amount_of(tally));
        if !period.is_year() {
            sentence.plain(format!(
                " in {} of {} country-years",
                tally.reported(),
                tally.asked()
            ));
        }
    }

    /// Names who is missing from the total, and who reported none.
    fn absentees(&self, statement: &Statement, sentence: &mut Sentence) {
        let several = statement.region.len() > 1;
        for tally in &statement.region {
            let about = if several {
                format!(" on {}", self.drug(tally.drug))
            } else {
                String::new()
            };
            let none = tally.reported_none();
            if !none.is_empty() && tally.total().0 > 0 {
                let names = list(none.iter().map(|country| self.country(*country).to_owned()));
                sentence.plain(format!("; reported as none{about}: {names}"));
            }
            let absent = tally.absentees();
            if !absent.is_empty() && absent.len() < 5 {
                let names = list(
                    absent
                        .iter()
                        .map(|country| self.country(*country).to_owned()),
                );
                sentence.plain(format!("; no data{about}: {names}"));
            }
            let gaps: Vec<String> = tally
                .countries
                .iter()
                .filter(|country| !country.missing.is_empty() && !country.reported.is_empty())
                .map(|country| self.country(country.country).to_owned())
                .collect();
            if !gaps.is_empty() {
                sentence.plain(format!("; no data{about} in some years: {}", list(gaps)));
            }
        }
    }

    fn share_clause(&self, estimated: &Estimated, sentence: &mut Sentence) {
        let amount = self.tonnes(estimated.denominator.amount);
        let passed = match estimated.denominator.scope {
            Scope::Through => "passed through",
            Scope::Into => "entered the region",
            Scope::ToEurope => "went to Europe by this way",
        };
        sentence
            .plain(": ")
            .strong(self.share(estimated.share))
            .plain(format!(" of the {amount} that UNODC estimated {passed}"));
    }

    fn convention(&self, question: &Question) -> String {
        match question.choice {
            DrugChoice::Morphine => ", counting morphine one to one".to_owned(),
            _ => format!(
                ", counting {} kg of opium as 1 kg",
                format_ratio(question.ratio)
            ),
        }
    }

    /// The sentence about a selected country.
    fn selected(&self, country: Country, statement: &Statement, sentence: &mut Sentence) {
        let question = &statement.question;
        let name = self.country(country);
        let found: Vec<&CountryTally> = statement
            .country
            .iter()
            .filter(|tally| tally.total.0 > 0)
            .collect();
        sentence.plain(when(question.period));
        if found.is_empty() {
            let none: Vec<String> = statement
                .country
                .iter()
                .filter(|tally| tally.state() == Observation::ReportedNone)
                .map(|tally| self.drug(tally.drug).to_owned())
                .collect();
            if none.is_empty() {
                let drugs = list(
                    statement
                        .country
                        .iter()
                        .map(|tally| self.drug(tally.drug).to_owned()),
                );
                sentence
                    .plain(" there is ")
                    .strong(format!("no data on {drugs}"))
                    .plain(format!(
                        " from {name}, which does not mean that nothing was seized."
                    ));
            } else {
                sentence
                    .plain(format!(" {name} reported that it seized "))
                    .strong(format!("no {}", list(none)))
                    .plain(".");
            }
            return;
        }
        let equivalent =
            question.measure == Measure::Equivalent && question.choice != DrugChoice::Heroin;
        if equivalent {
            let drugs = list(found.iter().map(|tally| self.drug(tally.drug).to_owned()));
            sentence
                .plain(format!(" {name} seized {drugs} equal to "))
                .strong(format!("{} of heroin", self.weight(statement.total())))
                .plain(self.convention(question));
        } else {
            sentence.plain(format!(" {name} seized "));
            let mut first = true;
            for tally in &found {
                if !first {
                    sentence.plain(" and ");
                }
                first = false;
                sentence.strong(self.finding(tally));
            }
        }
        if let Some(estimated) = statement
            .estimated
            .filter(|_| question.measure == Measure::Share)
        {
            self.share_clause(&estimated, sentence);
        } else if question.measure == Measure::Share {
            sentence.plain("; there is no estimate of the flow to set this against");
        } else if country.is_republic() {
            self.parts(statement, &found, sentence);
        }
        for tally in &statement.country {
            let drug = self.drug(tally.drug);
            match tally.state() {
                Observation::NoData => {
                    sentence.plain(format!("; no data on {drug}"));
                }
                Observation::ReportedNone => {
                    sentence.plain(format!("; {drug} reported as none"));
                }
                _ if !question.period.is_year() => {
                    let of = if statement.country.len() > 1 {
                        format!(" for {drug}")
                    } else {
                        String::new()
                    };
                    sentence.plain(if tally.missing.is_empty() {
                        format!("; figures{of} for all {} years", tally.asked())
                    } else {
                        format!(
                            "; figures{of} for {} of {} years",
                            tally.reported.len(),
                            tally.asked()
                        )
                    });
                }
                _ => {}
            }
        }
        sentence.plain(".");
        if !country.is_republic() {
            sentence.plain(format!(" {name} is a neighbour and not part of any total."));
        }
    }

    /// "57 % and 24 % of what the five republics seized".
    fn parts(&self, statement: &Statement, found: &[&CountryTally], sentence: &mut Sentence) {
        let regions: Vec<&RegionTally> = found
            .iter()
            .filter_map(|tally| {
                statement
                    .region
                    .iter()
                    .find(|region| region.drug == tally.drug)
            })
            .collect();
        let reporters = regions
            .iter()
            .map(|region| region.reporters().len())
            .min()
            .unwrap_or(0);
        if reporters <= 1 {
            sentence.plain(": the only one of the five with a figure");
            return;
        }
        let parts: Vec<String> = if statement.question.measure == Measure::Equivalent {
            statement
                .total()
                .part_of(statement.region_total())
                .map(|part| self.part(part))
                .into_iter()
                .collect()
        } else {
            found
                .iter()
                .zip(&regions)
                .filter_map(|(tally, region)| tally.total.part_of(region.total()))
                .map(|part| self.part(part))
                .collect()
        };
        let complete = regions
            .iter()
            .all(|region| region.reported() == region.asked());
        let whole = if complete {
            "the five republics seized"
        } else {
            "the republics that reported seized"
        };
        sentence
            .plain(": ")
            .strong(list(parts))
            .plain(format!(" of what {whole}"));
    }
}

fn when(period: Period) -> String {
    if period.is_year() {
        format!("In {}", period.first())
    } else {
        format!("From {} to {}", period.first(), period.last())
    }
}

/// "a", "a and b", "a, b and c".
fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// "1990–1993, 1996 and 2019".
fn runs(years: &[u16]) -> String {
    let mut parts: Vec<(u16, u16)> = Vec::new();
    for year in years {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *year => *last = *year,
            _ => parts.push((*year, *year)),
        }
    }
    list(parts.iter().map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        }
    }))
}

fn counting(number: usize) -> &'static str {
    ["none", "one", "two", "three", "four", "five"][number.min(5)]
}

fn full_stop(text: &str) -> String {
    if text.ends_with('.') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
