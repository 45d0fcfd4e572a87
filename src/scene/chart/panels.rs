//! The panels of the chart: what each draws, and on which scale. Nothing here changes with the year.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, Period};
use crate::model::query::{CountryTally, tallies};
use crate::model::reading::{Reading, doubt, peak, readings};
use crate::model::statement::Question;
use crate::scale::axis::Axis;
use crate::state::form::Scale;
use crate::state::versus::Versus;
use crate::words::chart::{ChartLanguage as _, FigureLine};
use crate::words::language::language;

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

    /// A year, counted from the first, as a part of the largest.
    pub fn part(&self, index: usize) -> Option<f64> {
        let (_, high) = self.readings[index].ends()?;
        let most = self.most();
        (most > 0.0).then_some(high / most)
    }

    /// The last year that has anything, counted from the first, and its part of the largest.
    pub fn last(&self) -> Option<(usize, f64)> {
        let mut years = (0..self.readings.len()).rev();
        years.find_map(|index| Some((index, self.part(index)?)))
    }

    /// How many years have a value.
    pub fn known(&self) -> usize {
        let ends = self.readings.iter().filter_map(|reading| reading.ends());
        ends.count()
    }

    /// The figure of a time: of what and of whom, where a panel draws several, and how much of it was reported.
    pub fn figure(&self, question: &Question, period: Period, panel: &Panel) -> String {
        let countries = self
            .country
            .as_ref()
            .map_or(&ORDER[..], std::slice::from_ref);
        let tallies = tallies(countries, self.choice, period);
        let tallies: Vec<&CountryTally> = tallies.iter().collect();
        let asked = Question {
            period,
            choice: self.choice,
            ..*question
        };
        let reported = tallies.iter().map(|tally| tally.reported.len()).sum();
        let covered = tallies.iter().map(|tally| tally.covered()).sum();
        language().panel_figure(
            Reading::of(&asked, &tallies),
            FigureLine {
                choice: panel.has_choices().then_some(self.choice),
                country: self.country.filter(|_| panel.has_countries()),
            },
            (self.country.is_none() || !period.is_year()).then_some((reported, covered)),
        )
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

impl Panel {
    /// Its lines, and those that they are compared with.
    pub fn all(&self) -> impl Iterator<Item = &Line> + Clone {
        self.lines.iter().chain(&self.others)
    }

    /// Whether it draws more than one line.
    pub const fn has_several(&self) -> bool {
        self.lines.len() + self.others.len() > 1
    }

    fn has_choices(&self) -> bool {
        self.all().any(|line| line.choice != self.lines[0].choice)
    }

    fn has_countries(&self) -> bool {
        self.all().any(|line| line.country != self.country)
    }

    /// The largest number of its first line, with its year and its level, 0 at the top.
    pub fn peak(&self) -> Option<(u16, Reading, f64)> {
        let (year, reading) = peak(&self.lines.first()?.readings)?;
        Some((year, reading, 1.0 - reading.ends()?.1 / self.axis.top))
    }

    /// Where its lines stand in a year, 0 at the top.
    pub fn levels(&self, year: u16) -> Vec<f64> {
        let index = usize::from(year - FIRST_YEAR);
        let ends = self.all().filter_map(|line| line.readings[index].ends());
        ends.map(|(low, high)| 1.0 - f64::midpoint(low, high) / self.axis.top)
            .collect()
    }

    /// The values to doubt of the panel's own country, by year, with their levels.
    pub fn doubted(&self) -> Vec<(u16, f64)> {
        let Some(country) = self.country else {
            return Vec::new();
        };
        let own = self.all().filter(|line| line.country == Some(country));
        own.flat_map(|line| {
            let years = (FIRST_YEAR..).zip(&line.readings);
            years.filter_map(|(year, reading)| {
                doubt(country, line.choice, year)?;
                let (_, most) = reading.ends()?;
                Some((year, 1.0 - most / self.axis.top))
            })
        })
        .collect()
    }
}

/// Whether the words of a peak stand to its left: away from the chosen year where there is room.
pub fn peak_leftward(year: u16, chosen: Period) -> bool {
    let place = year - FIRST_YEAR;
    if chosen.first() > year {
        place > 9
    } else {
        place > 23
    }
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
