//! What is published for years after the table, in the margin: listed with its sources, never joined to the series.

use yew::prelude::*;

use crate::model::evidence::record::Contradiction;
use crate::model::evidence::tables::{CONTRADICTIONS, OTHER_PERIODS, happening, row_of};
use crate::model::facts::LATER;
use crate::model::provenance::add_sources;
use crate::model::record::Later;
use crate::state::app_state::Choices;
use crate::view::evidence::claim::disagreement;
use crate::view::kit::link::Follow;
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw as _;
use crate::view::margin::source_list::{SourceList, title};
use crate::words::language::language;
use crate::words::margin::MarginLanguage as _;

/// The event that is UNODC's brief about these years.
const BRIEF: &str = "2022-dmp-brief";

/// The figures of the selected country, or of the chosen years; nothing where there are none.
pub fn later(choices: &Choices, follow: &Callback<Follow>) -> Html {
    let shown = |row: &&Later| match choices.country {
        Some(country) => row.country == country,
        None => choices.time.contains(row.year),
    };
    let rows: Vec<&Later> = LATER.iter().filter(shown).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let mut sources = Vec::new();
    for row in &rows {
        let behind = row_of(OTHER_PERIODS, row.id);
        add_sources(&mut sources, behind.map_or(&[], |row| row.sources));
    }
    let brief = happening(BRIEF);
    let language = language();
    let words = language.later_labels();
    markup! {
        <section class="block" aria-label={words.title}>
            <h2 class="block__head">{words.title}</h2>
            <ul class="touched">
                for row in rows.iter() {
                    <li class="touched__row">{language.later_line(row)}</li>
                }
            </ul>
            <ul class="touched">
                for found in CONTRADICTIONS.iter().filter(|found| touches(found, &rows)) {
                    {disagreement(found.id, found.title, found.certainty, choices, follow)}
                }
            </ul>
            <p class="layer__sentence">{words.note}</p>
            if let Some(brief) = brief {
                <p class="layer__sentence">{words.brief}
                    for (index, source) in brief.sources.iter().enumerate() {
                        {if index > 0 { "; " } else { " " }}{title(source)}
                    }
                </p>
            }
            {SourceList { sources }.draw()}
        </section>
    }
}

fn touches(contradiction: &Contradiction, rows: &[&Later]) -> bool {
    rows.iter().any(|row| {
        let key = format!("other_periods:{}", row.id);
        contradiction.rows.contains(&&*key)
    })
}
