//! English: figures for publication.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_COVERED};
use crate::model::record::Source;
use crate::model::statement::Question;
use crate::state::form::Form;
use crate::state::url_values::format_ratio;
use crate::state::versus::Versus;
use crate::words::chart::ChartLanguage as _;
use crate::words::en::chart::counted;
use crate::words::en::english::{English, LABELS as SHARED};
use crate::words::en::grammar::list;
use crate::words::figure::{FigureLabels, FigureLanguage};
use crate::words::language::Language as _;

static LABELS: FigureLabels = FigureLabels {
    credits: "Map: Natural Earth, regions as of 2021 (public domain). Places: GeoNames, CC BY 4.0, modified. Albers equal-area conic, 34° and 53° N.",
    no_address: "no address",
    fewer: "dashed: fewer than five reported",
    how_to_read: "How to read",
    table_card: "What each of the five republics seized, year by year, 1990 to 2019, with every gap said",
    evidence_card: "Where the sources on opiates in Central Asia contradict each other, with the sums done anew",
    card_source: "Figures: UNODC, annual drug seizures. UNODC does not endorse this work.",
};

impl FigureLanguage for English {
    fn figure_labels(&self) -> &'static FigureLabels {
        &LABELS
    }

    fn deck(&self, question: &Question) -> String {
        let drug = SHARED.drugs[question.choice as usize];
        let counted = match question.measure {
            Measure::Weight => "weight as seized, purity unknown".to_owned(),
            Measure::Equivalent => format!(
                "as heroin equivalent, {} kg of opium for one of heroin: a convention, purity unknown",
                format_ratio(question.ratio)
            ),
            Measure::Share => "as a share of the estimated flow, purity unknown".to_owned(),
        };
        format!(
            "{drug}, {counted}. Period: {}.",
            self.period(question.period)
        )
    }

    fn chart_deck(&self, question: &Question, form: Form, versus: Option<Versus>) -> String {
        let counts = match (form, versus) {
            (Form::Weight, None) => {
                format!("{}; purity unknown.", self.chart_title(question, form))
            }
            (Form::Weight | Form::Index, _) => "Purity unknown.".to_owned(),
            (Form::Share, _) => format!(
                "Share of each of the five, and their rank, by the weight seized{}. Hatched: fewer than five reported; dots: not covered.",
                counted(question)
            ),
            (Form::Rank, _) => "In years in which all five reported.".to_owned(),
        };
        let beside = match versus {
            Some(Versus::Time(other)) => format!(", dashed: {}", self.period(other)),
            Some(Versus::Country(other)) => format!(", dashed: {}", self.country(other)),
            Some(Versus::Drug(other)) => format!(", dashed: {}", self.choice(other)),
            None => String::new(),
        };
        let chosen = self.period(question.period);
        format!("{counts} All years from {FIRST_YEAR} to {LAST_COVERED}; chosen: {chosen}{beside}.")
    }

    fn peaked(&self, question: &Question, peaks: &[(Country, u16, bool)]) -> String {
        let mut years: Vec<(u16, bool, Vec<&str>)> = Vec::new();
        for (country, year, doubted) in peaks {
            let name = self.country(*country);
            match years.iter_mut().find(|(of, ..)| of == year) {
                Some((_, any, names)) => {
                    *any |= doubted;
                    names.push(name);
                }
                None => years.push((*year, *doubted, vec![name])),
            }
        }
        let said = years.iter().map(|(year, doubted, names)| {
            let dagger = if *doubted { "†" } else { "" };
            format!(
                "in {year}{dagger} in {}",
                list(names.iter().map(|name| (*name).to_owned()))
            )
        });
        let drug = SHARED.drugs[question.choice as usize];
        format!("{drug} seizures{} peaked {}", counted(question), list(said))
    }

    fn years_with_value(&self, years: usize) -> String {
        format!("Years with a value, of {years}")
    }

    fn doubted(&self, values: &[String]) -> String {
        if values.is_empty() {
            "Nothing is corrected or interpolated.".to_owned()
        } else {
            format!(
                "† To doubt: {}. Nothing is corrected or interpolated.",
                values.join("; ")
            )
        }
    }

    fn figure_row(&self, country: Country, drug: Drug) -> String {
        format!("{}, {}", self.country(country), self.drug(drug))
    }

    fn figure_total(
        &self,
        choice: DrugChoice,
        (reported, covered): (usize, usize),
        several: bool,
    ) -> String {
        let who = match (reported, covered) {
            (_, 0) => "Not covered".to_owned(),
            (5, 5) => "All five reported".to_owned(),
            (reported, 5) => format!("{reported} of five reported"),
            (reported, covered) => format!("{reported} of {covered} country-years"),
        };
        if several {
            format!("{who}, {}", self.choice(choice))
        } else {
            who
        }
    }

    fn figure_years(&self, choice: DrugChoice, first: u16, last: u16) -> String {
        format!(
            "{} of the five, {first}–{last}",
            SHARED.drugs[choice as usize]
        )
    }

    fn in_evidence(&self, ids: &[String]) -> String {
        format!("Contradictions in the atlas: {}.", ids.join(", "))
    }

    fn figure_sources(&self, sources: &[&Source]) -> String {
        let named: Vec<String> = sources
            .iter()
            .map(|source| format!("{}, {}", self.published(source), source.title))
            .collect();
        format!(
            "Source: {}. UNODC does not endorse this work.",
            named.join("; ")
        )
    }

    fn figure_version(&self, [atlas, data]: [&str; 2]) -> String {
        format!("Northern Route {atlas}, data {data}")
    }
}
