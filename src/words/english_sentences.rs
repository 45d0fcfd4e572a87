//! English: the sentences, grammatical for every drug, year, span, selection and kind of nothing.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::facts::FLOWS;
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{LAST_ASKED, Period};
use crate::model::query::{CountryTally, Observation, RegionTally, Share, observation};
use crate::model::record::{Amount, Corridor, EstimateDrug, Scope};
use crate::model::statement::{Estimated, Question, Remark, Statement};
use crate::scale::decimal::Decimal;
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
            Share::Between(low, high) if tiny(low) => {
                format!("up to {} %", NUMBERS.percent(high))
            }
            Share::Between(low, high) => {
                let (low, high) = (one_decimal(low), one_decimal(high));
                if low == high {
                    format!("{low} %")
                } else {
                    format!("{low}–{high} %")
                }
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
            format!("{} %", Decimal(percent, 0))
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
        let reported: Vec<&CountryTally> = tallies
            .iter()
            .filter(|tally| !tally.reported.is_empty())
            .collect();
        let partial = if reported.iter().all(|tally| tally.missing.is_empty()) {
            String::new()
        } else {
            let counts: Vec<usize> = reported.iter().map(|tally| tally.reported.len()).collect();
            format!(", {} of {} years reported", numbers(&counts), first.asked())
        };
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
            sentence
                .plain("Nobody was asked about ")
                .strong(years(statement.question.period))
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
                format!(
                    "{} to {} % of the region's flow",
                    Decimal(low, 1),
                    Decimal(high, 1)
                )
            }
            ("percent", Amount::Exact(percent) | Amount::About(percent)) => {
                format!("{} % of the region's flow", Decimal(percent, 1))
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
            not_asked(question.period, sentence);
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
            sentence.plain("; there is no estimate of the flow to set this against");
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
        not_asked(question.period, sentence);
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
    fn who(&self, tallies: &[&RegionTally]) -> String {
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
    fn absentees(
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

    fn share_clause(&self, question: &Question, estimated: &Estimated, sentence: &mut Sentence) {
        let row = estimated.denominator;
        let amount = match row.amount {
            Amount::About(tonnes) => format!("roughly {} t", NUMBERS.published(tonnes)),
            amount => self.tonnes(amount),
        };
        let yearly = if row.first == row.last { "" } else { " a year" };
        let passed = match row.scope {
            Scope::Through if question.country.is_some() => "passed through the region",
            Scope::Through => "passed through",
            Scope::Into => "entered the region",
            Scope::ToEurope => "went to Europe by this route",
        };
        sentence.plain(": ");
        if row.drug == EstimateDrug::HeroinEquivalent && question.measure == Measure::Share {
            let ratio = self.ratio_value(question.ratio);
            sentence.plain(format!("counted as heroin ({ratio}), "));
        }
        sentence.strong(self.share(estimated.share)).plain(format!(
            " of the {amount}{yearly} that UNODC estimated {passed}"
        ));
    }

    /// The sentence about a selected country.
    fn selected(&self, country: Country, statement: &Statement, sentence: &mut Sentence) {
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
                .strong(format!("no data on {}", any_of(drugs(&every))))
                .plain(format!(
                    " from {name}, which does not mean that nothing was seized"
                ));
            not_asked(question.period, sentence);
            return;
        }
        sentence.plain(format!("{} {name} ", when(question.period)));
        if found.is_empty() {
            sentence
                .plain("reported that it seized ")
                .strong(format!("no {}", any_of(drugs(&reported))))
                .plain(self.aside(statement, &reported));
            not_asked(question.period, sentence);
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
            sentence.plain("; there is no estimate of the flow to set this against");
        } else if country.is_republic() {
            self.parts(country, statement, &found, sentence);
        }
        not_asked(question.period, sentence);
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
            let asked = reported.first().map_or(0, |tally| tally.asked());
            let counts: Vec<usize> = reported.iter().map(|tally| tally.reported.len()).collect();
            asides.push(if counts.iter().any(|count| *count < asked) {
                format!("figures for {} of {asked} years", numbers(&counts))
            } else {
                match asked {
                    1 => "figures for the one year asked".to_owned(),
                    2 => "figures for both years".to_owned(),
                    _ => format!("figures for all {asked} years"),
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
        let whole = if complete {
            "the five republics seized".to_owned()
        } else {
            let counts = country_years(&regions, statement.question.period);
            format!("{} reported{counts}", self.who(&regions))
        };
        let each = if each { " of each" } else { "" };
        sentence
            .plain(": ")
            .strong(list(parts))
            .plain(format!(" of what {whole}{each}"));
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

/// How opium and morphine are counted as heroin.
fn convention(question: &Question) -> String {
    match question.choice {
        DrugChoice::Morphine => ", counting morphine one to one".to_owned(),
        _ => format!(
            ", counting {} kg of opium as 1 kg",
            format_ratio(question.ratio)
        ),
    }
}

/// "3.0": both ends of a range have a decimal.
fn one_decimal(percent: f64) -> String {
    let text = NUMBERS.percent(percent);
    if text.contains(NUMBERS.decimal) {
        text
    } else {
        format!("{text}{}0", NUMBERS.decimal)
    }
}

/// Whether all five reported a weight in every year that was asked.
fn is_complete(tally: &RegionTally) -> bool {
    tally.reported() == tally.asked() && tally.reported_none().is_empty()
}

/// " in 22 and 20 of 25 country-years", for a span.
fn country_years(tallies: &[&RegionTally], period: Period) -> String {
    let counts: Vec<usize> = tallies.iter().map(|tally| tally.reported()).collect();
    match tallies.first() {
        Some(tally) if !period.is_year() => {
            format!(
                " in {} of {} country-years",
                numbers(&counts),
                tally.asked()
            )
        }
        _ => String::new(),
    }
}

/// "22 and 20"; "22" when all are equal.
fn numbers(counts: &[usize]) -> String {
    let mut counts = counts.to_vec();
    counts.dedup();
    list(counts.iter().map(usize::to_string))
}

/// Ends the sentence, with the years that the table does not cover.
fn not_asked(period: Period, sentence: &mut Sentence) {
    let late: Vec<u16> = period.years().filter(|year| *year > LAST_ASKED).collect();
    if !late.is_empty() {
        sentence.plain(format!("; not asked: {}", runs(&late)));
    }
    sentence.plain(".");
}

fn years(period: Period) -> String {
    if period.is_year() {
        period.first().to_string()
    } else {
        format!("{} to {}", period.first(), period.last())
    }
}

fn when(period: Period) -> String {
    let start = if period.is_year() { "In" } else { "From" };
    format!("{start} {}", years(period))
}

/// "a", "a or b", after a negation.
fn any_of(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    items.join(" or ")
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
