//! English: the sentences, grammatical for every drug, year, span, selection and kind of nothing.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::movement::{LOWEST, PEAK};
use crate::model::period::{LAST_COVERED, LAST_SOVIET, Period};
use crate::model::query::{CountryTally, Lack, Share, observation};
use crate::model::record::{Amount, Corridor, Later, Scope};
use crate::model::statement::{Estimated, Lead, Question, Remark, Statement};
use crate::scale::decimal::Decimal;
use crate::state::notice::{self, Ignored};
use crate::state::url::format_ratio;
use crate::words::en::english::{English, LABELS, NUMBERS};
use crate::words::en::grammar::{counting, full_stop, one_decimal, runs, years};
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

    fn heavy(&self, mass: Grams) -> String {
        if mass.0 < 100_000 {
            self.weight(mass)
        } else {
            format!("{} t", NUMBERS.tonnes(mass))
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
        self.mark_name(question, tallies)
    }

    fn headline(&self, statement: &Statement) -> Sentence {
        let mut sentence = Sentence::default();
        if statement.is_covered() {
            match statement.question.country {
                None => self.region(statement, &mut sentence),
                Some(country) => self.selected(country, statement, &mut sentence),
            }
        } else {
            let question = &statement.question;
            let whose = question.country.map_or(String::new(), |country| {
                format!(" from {}", self.country(country))
            });
            sentence
                .plain(format!(
                    "The table used here ends in {LAST_COVERED} and has no figure{whose} for "
                ))
                .strong(years(question.period))
                .plain(".");
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
            } if *part >= 1.0 => format!(
                "{} accounts for all the {} seized.",
                self.country(*country),
                self.drug(*drug)
            ),
            Remark::Majority {
                country,
                drug,
                part,
                only: false,
            } => format!(
                "{} alone accounts for {} of the {} seized.",
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
            Remark::Fall(fall) => format!(
                "From {PEAK} to {LOWEST} heroin seized fell by {} in the {} republics that reported both years.",
                self.part(-fall.change()),
                counting(fall.both.len())
            ),
            Remark::Soviet(period) => {
                let years: Vec<u16> = period.years().filter(|year| *year <= LAST_SOVIET).collect();
                format!("{}: the five were still Soviet republics.", runs(&years))
            }
            Remark::NotCovered(years) => format!(
                "{} not covered: the table used here ends in {LAST_COVERED}.",
                runs(years)
            ),
        }
    }

    fn flow_rule(&self, statement: &Statement) -> (String, String) {
        let none = String::new();
        let whole = |estimated: &Estimated| {
            let scope = match estimated.denominator.scope {
                Scope::Through => "passed through the region",
                Scope::Into => "entered the region",
                Scope::ToEurope => "gone to Europe",
            };
            format!(
                "{} estimated to have {scope}",
                self.tonnes(estimated.amount)
            )
        };
        match statement.lead() {
            Lead::Share(estimated) => (
                format!("{} seized", self.heavy(estimated.numerator)),
                whole(&estimated),
            ),
            Lead::Part { drug, own, whole } => (
                self.weight(own),
                format!(
                    "all that reported: {} of {}",
                    self.weight(whole),
                    self.drug(drug)
                ),
            ),
            Lead::NotCovered => (none, "not covered".to_owned()),
            Lead::NoData => (none, LABELS.no_data.to_owned()),
            Lead::Weight(_) | Lead::ReportedNone => (
                none,
                match (&statement.estimated, statement.share()) {
                    (Some(estimated), _) => whole(estimated),
                    (None, Ok(_)) => "The flow is estimated as heroin equivalent only".to_owned(),
                    (None, Err(Lack::NoSingleEstimate)) => {
                        "No single estimate of the flow holds for these years".to_owned()
                    }
                    (None, Err(Lack::NoEstimate)) => {
                        "No estimate of the flow to set this against".to_owned()
                    }
                },
            ),
        }
    }

    fn seized_title(&self, question: &Question) -> String {
        let drug = LABELS.drugs[question.choice as usize];
        let counted = match question.measure {
            Measure::Weight => "",
            Measure::Equivalent => " as heroin equivalent",
            Measure::Share => " as a share of the flow",
        };
        let period = self.period(question.period);
        if question.period.is_year() {
            format!("{drug} seized in {period}{counted}")
        } else {
            format!("{drug} seized {period}{counted}")
        }
    }

    fn ranked_title(&self, question: &Question) -> String {
        format!("{}, by country", self.seized_title(question))
    }

    fn events_title(&self, period: Period) -> String {
        format!("What happened, {}", self.period(period))
    }

    fn and_more(&self, count: usize) -> String {
        format!("and {count} more")
    }

    fn coverage(&self, reported: usize, covered: usize) -> String {
        format!("{reported} of {covered}")
    }

    fn reported(&self, counts: &[String]) -> String {
        format!("{} reported", counts.join(" + "))
    }

    fn slider_value(&self, year: u16, choice: DrugChoice) -> String {
        if year > LAST_COVERED {
            return format!("{year}, not covered: the table used here ends in {LAST_COVERED}");
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
        let soviet = if year > LAST_SOVIET {
            ""
        } else {
            ", still Soviet republics"
        };
        format!("{year}, {}{soviet}", counts.join(", "))
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

    fn later(&self, row: &Later) -> String {
        let more = if row.more { "more than " } else { "" };
        let drug = row.drug.map_or("all drugs", |drug| self.drug(drug));
        let months = if row.months < 12 {
            format!(" in {} months", row.months)
        } else {
            String::new()
        };
        let who = if row.one_service {
            ", one service alone"
        } else {
            ""
        };
        format!(
            "{more}{} of {drug}{months}{who} ({})",
            self.weight(row.mass),
            row.by
        )
    }

    fn later_in(&self, year: u16) -> String {
        format!("{year}, figures outside the table")
    }

    fn ignored(&self, ignored: &[Ignored]) -> String {
        let (renamed, ignored): (Vec<Ignored>, Vec<Ignored>) = ignored
            .iter()
            .cloned()
            .partition(|part| matches!(part, Ignored::Renamed(..)));
        let mut said = String::new();
        if let Some(Ignored::Renamed(old, new)) = renamed.first() {
            said = format!("{old} says the same as {new} and is retired: {new} is shown. ");
        }
        if ignored.is_empty() {
            return said.trim_end().to_owned();
        }
        let (names, more) = notice::names(&ignored);
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        format!(
            "{said}Ignored in the link: {}{rest}. The rest is shown.",
            names.join(", ")
        )
    }
}
