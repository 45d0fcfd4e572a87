//! The panels of the chart: what each draws, and on which scale. Nothing here changes with the year.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::measure::Measure;
use crate::model::reading::{Reading, peak, readings};
use crate::model::statement::Question;
use crate::scale::axis::Axis;
use crate::state::form::Scale;
use crate::state::versus::Versus;

/// The five in the order of the chart: always the same, so that a shade and a dash stay with a country.
pub const ORDER: [Country; 5] = [
    Country::Tjk,
    Country::Kaz,
    Country::Uzb,
    Country::Kgz,
    Country::Tkm,
];

/// What a row of steps is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Whose; none for the five together.
    pub country: Option<Country>,
    /// Of what; of two drugs their sum.
    pub choice: DrugChoice,
    /// A reading a year of the timeline.
    pub readings: Vec<Reading>,
}

impl Line {
    /// Of a country, or of the five in the years that all of them reported.
    pub fn of(question: &Question, country: Option<Country>, choice: DrugChoice) -> Self {
        let countries = country.map_or_else(|| ORDER.to_vec(), |country| vec![country]);
        Self {
            country,
            choice,
            readings: readings(question, &countries, choice, true),
        }
    }

    /// The largest number that it draws.
    pub fn most(&self) -> f64 {
        let ends = peak(&self.readings).and_then(|(_, reading)| reading.ends());
        ends.map_or(0.0, |(_, high)| high)
    }
}

/// A panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Whose; none for the five together.
    pub country: Option<Country>,
    /// What it draws.
    pub lines: Vec<Line>,
    /// What that is compared with.
    pub others: Vec<Line>,
    /// Its scale.
    pub axis: Axis,
    /// The scale of the five, which a bar at its side stands for.
    pub common: Axis,
}

/// The choices that a question draws as lines of their own: two drugs beside each other, but one share of a flow.
pub fn parts(question: &Question) -> Vec<DrugChoice> {
    if question.measure == Measure::Share {
        vec![question.choice]
    } else {
        let drugs = question.choice.substances().iter();
        drugs.map(|drug| DrugChoice::from(*drug)).collect()
    }
}

/// The panels of the five, of their sum, and of the neighbours.
pub fn panels(
    question: &Question,
    versus: Option<Versus>,
    near: bool,
    scale: Scale,
) -> (Vec<Panel>, Panel, Vec<Panel>) {
    let panel = |country: Option<Country>| {
        let lines = parts(question);
        let lines = lines
            .into_iter()
            .map(|choice| Line::of(question, country, choice));
        let lines: Vec<Line> = lines.collect();
        let others = others(question, versus, country);
        let most = lines.iter().chain(&others).map(Line::most);
        let axis = Axis::holding(most.fold(0.0, f64::max));
        Panel {
            country,
            lines,
            others,
            axis,
            common: axis,
        }
    };
    let mut five: Vec<Panel> = ORDER.into_iter().map(Some).map(panel).collect();
    let tops = five.iter().map(|panel| panel.axis);
    let common = tops.fold(
        five[0].axis,
        |most, axis| if axis.top > most.top { axis } else { most },
    );
    for panel in &mut five {
        panel.common = common;
        if scale == Scale::Shared {
            panel.axis = common;
        }
    }
    let neighbours: &[Country] = if near { &Country::NEIGHBOURS } else { &[] };
    let neighbours = neighbours.iter().copied().map(Some).map(panel);
    let neighbours = neighbours.map(|panel| Panel { common, ..panel }).collect();
    (five, panel(None), neighbours)
}

/// What is drawn beside the lines of a country or of the five: another drug, or the other country.
fn others(question: &Question, versus: Option<Versus>, country: Option<Country>) -> Vec<Line> {
    match versus {
        Some(Versus::Drug(choice)) => {
            let question = Question {
                choice,
                ..*question
            };
            vec![Line::of(&question, country, choice)]
        }
        Some(Versus::Country(other)) if question.country == country && country != Some(other) => {
            let parts = parts(question).into_iter();
            parts
                .map(|choice| Line::of(question, Some(other), choice))
                .collect()
        }
        _ => Vec::new(),
    }
}
