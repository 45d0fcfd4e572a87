//! The data of a view as files, and where all data are.

use yew::prelude::*;

use crate::model::facts::DATA_VERSION;
use crate::platform::fetch::Listed;
use crate::platform::save;
use crate::scene::download::{name, rows, text};
use crate::state::app_state::Choices;
use crate::view::kit::markup::markup;
use crate::words::download::DownloadLanguage as _;
use crate::words::language::language;

/// The archive, and where the single tables lie.
const PACKAGE: &str = "northern-route-data.zip";
const TABLES: &str = "data/";

/// A form in which the data of a view are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Csv,
    Json,
}

/// What can be had of the data: this view, where it has any, and all.
pub fn data(choices: &Choices, title: &str, address: &str, listed: &[Listed]) -> Html {
    let words = language().download_labels();
    let rows = rows::rows(choices);
    let bytes = text::csv(&rows).len();
    markup! {
        <>
            if !rows.is_empty() {
                <div class="take__line">
                    {button(words.csv, Form::Csv, choices, title, address)}
                    {button(words.json, Form::Json, choices, title, address)}
                    <span class="take__aside">{language().rows(rows.len(), bytes)}</span>
                </div>
            }
            {package(listed)}
        </>
    }
}

fn button(label: &'static str, form: Form, choices: &Choices, title: &str, address: &str) -> Html {
    let (choices, title, address) = (choices.clone(), title.to_owned(), address.to_owned());
    let save = Callback::from(move |_: MouseEvent| {
        let rows = rows::rows(&choices);
        let stem = name::stem(&choices);
        match form {
            Form::Csv => save::text(
                &format!("{stem}.csv"),
                "text/csv;charset=utf-8",
                &text::csv(&rows),
            ),
            Form::Json => {
                let about = [
                    ("title", &*title),
                    ("address", &address),
                    ("version", DATA_VERSION),
                ];
                let text = text::json(&about, &rows);
                save::text(&format!("{stem}.json"), "application/json", &text);
            }
        }
    });
    markup! {
        <button type="button" class="take__button" onclick={save}>{label}</button>
    }
}

/// All data in one archive, and each table by itself, where the site has them.
fn package(listed: &[Listed]) -> Html {
    let language = language();
    let words = language.download_labels();
    let tables: Vec<&Listed> = listed
        .iter()
        .filter(|file| file.name.starts_with(TABLES) && file.name.strip_suffix(".csv").is_some())
        .collect();
    let Some(package) = listed.iter().find(|file| file.name == PACKAGE) else {
        return Html::default();
    };
    markup! {
        <>
            <div class="take__line">
                <a class="take__button" href={format!("./{PACKAGE}")} download="">{words.package}</a>
                <span class="take__aside">{language.package(tables.len(), package.bytes, DATA_VERSION)}</span>
            </div>
            <details class="take__tables">
                <summary>{words.tables}</summary>
                <ul class="take__list">
                    for table in tables {
                        <li>
                            <a href={format!("./{}", table.name)} download="">{table.name[TABLES.len()..].to_owned()}</a>
                            {" "}{language.size(table.bytes)}
                        </li>
                    }
                </ul>
            </details>
        </>
    }
}
