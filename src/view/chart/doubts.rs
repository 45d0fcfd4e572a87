//! The values to doubt of some countries: what the dagger beside a value means.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::query::outliers;
use crate::view::kit::markup::markup;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};

/// The list of them; nothing where there are none.
pub fn doubts(choice: DrugChoice, countries: &[Country]) -> Html {
    let language = language();
    let whole = Period::clamped(i32::from(FIRST_YEAR), i32::from(LAST_COVERED));
    let rows: Vec<_> = outliers(choice, whole)
        .filter(|row| countries.contains(&row.country))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    markup! {
        <section class="doubts">
            <h3 class="block__head">
                {language.chart_labels().doubts}<span class="block__aside">{language.chart_labels().not_corrected}</span>
            </h3>
            <dl>
                for row in rows {
                    <div class="doubts__row">
                        <dt>{language.doubt_of(row)}</dt>
                        <dd>{language.prose(row.text)}</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
