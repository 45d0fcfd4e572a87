//! English: figures for publication.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::measure::Measure;
use crate::model::record::Source;
use crate::model::statement::Question;
use crate::state::url_values::format_ratio;
use crate::words::en::english::{English, LABELS as SHARED};
use crate::words::figure::{FigureLabels, FigureLanguage};
use crate::words::language::Language as _;

static LABELS: FigureLabels = FigureLabels {
    credits: "Map: Natural Earth, regions as of 2021 (public domain). Places: GeoNames, CC BY 4.0, modified. Albers equal-area conic, 34° and 53° N.",
    no_address: "no address",
    fewer: "dashed: fewer than five reported",
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
