//! Every question that a link can ask of some times: all drugs, measures and selections.

use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::measure::{Measure, Ratio};
use northern_route::model::period::Period;
use northern_route::model::statement::Question;

/// The questions of these times, at the default ratio.
pub fn questions(periods: Vec<Period>) -> impl Iterator<Item = Question> {
    let countries = Country::FIVE.into_iter().chain(Country::NEIGHBOURS);
    let selections: Vec<Option<Country>> = countries.map(Some).chain([None]).collect();
    periods.into_iter().flat_map(move |period| {
        let selections = selections.clone();
        DrugChoice::ALL.into_iter().flat_map(move |choice| {
            let selections = selections.clone();
            Measure::ALL.into_iter().flat_map(move |measure| {
                selections.clone().into_iter().map(move |country| Question {
                    period,
                    choice,
                    measure,
                    ratio: Ratio::default(),
                    country,
                })
            })
        })
    })
}
