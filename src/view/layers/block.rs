//! The block of a layer in the margin: sentence, drawing, table, sources, claims.

use yew::prelude::*;

use crate::model::period::Period;
use crate::model::record::Source;
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, sheet};
use crate::state::app_state::Choices;
use crate::state::choice::Layer;
use crate::view::evidence::contradiction::{claim_link, claim_number};
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::still::still;
use crate::view::layers::fields::Fields;
use crate::view::layers::matrix::Matrix;
use crate::words::language::{Language as _, language};
use crate::words::layers::layers::LayersLanguage as _;

/// The block of a layer.
pub fn layer_block(layer: Layer, choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(LayerSheet {
        sentence,
        elsewhere,
        table,
        sources,
        claims,
    }) = sheet(layer, choices.time)
    else {
        return Html::default();
    };
    let words = language().layers_labels();
    let name = language().labels().layer_names[layer as usize];
    markup! {
        <section id={format!("layer-{}", layer.key())} class="block layer" aria-label={name} tabindex="-1">
            <h2 class="block__head">{name}<span class="block__aside">{language().period(choices.time)}</span></h2>
            <p class="layer__sentence">{sentence}</p>
            if !elsewhere.is_empty() {
                <p class="layer__elsewhere">
                    {words.elsewhere}
                    for year in elsewhere {
                        {" "}{year_link(year, choices, to)}
                    }
                </p>
            }
            {picture(layer, choices, to)}
            {layer_table(&table, choices, to)}
            {told(&claims, choices, to)}
            {published(&sources)}
        </section>
    }
}

/// The drawing of a layer that has one beside the map.
fn picture(layer: Layer, choices: &Choices, to: &Callback<Follow>) -> Html {
    let period = choices.time;
    match layer {
        Layer::Cooperation => still(Matrix {
            choices: choices.clone(),
            follow: to.clone(),
        }),
        Layer::Eradication => still(Fields {
            period,
            choices: choices.clone(),
            follow: to.clone(),
        }),
        _ => Html::default(),
    }
}

/// A year as a link to it.
pub fn year_link(year: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(time) = Period::year(year) else {
        return Html::default();
    };
    let there = Choices {
        time,
        ..choices.clone()
    };
    markup! { <a href={address(&there)} onclick={follow(to, &there)}>{year}</a> }
}

/// The table, closed at first.
pub fn layer_table(table: &LayerTable, choices: &Choices, to: &Callback<Follow>) -> Html {
    if table.rows.is_empty() {
        return Html::default();
    }
    markup! {
        <details class="layer__data">
            <summary>{language().layers_labels().table}</summary>
            <div class="layer__scroll" role="region" aria-label={&table.caption} tabindex="0">
                <table class="data-table">
                    <caption>{&table.caption}</caption>
                    <thead><tr>
                        for head in &table.heads {
                            <th scope="col">{head}</th>
                        }
                        <th scope="col">{language().layers_labels().rests_on}</th>
                    </tr></thead>
                    <tbody>
                        for row in &table.rows {
                            {layer_row(row, choices, to)}
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

fn layer_row(row: &LayerRow, choices: &Choices, to: &Callback<Follow>) -> Html {
    let (head, cells) = row
        .cells
        .split_first()
        .map_or(("", &[][..]), |(head, cells)| (head.as_str(), cells));
    markup! {
        <tr class={classes(&["data-table__row", class_if(row.now, "data-table__row--now")])}>
            <th scope="row">{head.to_owned()}</th>
            for cell in cells {
                <td>{cell}</td>
            }
            <td>
                if let Some(claim) = row.claim {
                    {claim_number(claim, choices, to)}
                } else {
                    {language().published_by_all(&row.sources)}
                }
            </td>
        </tr>
    }
}

/// The claims, closed at first.
pub fn told(claims: &[u16], choices: &Choices, to: &Callback<Follow>) -> Html {
    if claims.is_empty() {
        return Html::default();
    }
    markup! {
        <details class="layer__claims">
            <summary>{language().layers_labels().claims}{" "}<span class="block__aside">{claims.len().to_string()}</span></summary>
            <ul class="touched">
                for id in claims {
                    {claim_link(*id, choices, to)}
                }
            </ul>
        </details>
    }
}

/// Who published what is shown.
pub fn published(sources: &[&Source]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    markup! {
        <details class="layer__claims">
            <summary>{language().layers_labels().sources}<span class="block__aside">{sources.len().to_string()}</span></summary>
            <p class="layer__sources">{language().published_by_all(sources)}</p>
        </details>
    }
}
