//! The table view: the twin of map and chart in figures. A row a country, a column a year; it sorts, and turns.

use yew::prelude::*;

use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_YEAR};
use crate::model::query::Observation;
use crate::model::statement::Question;
use crate::platform::scroller::once_drawn;
use crate::scene::table::rows::{Row, Total, rows};
use crate::state::action::Action;
use crate::state::choice::{Column, Sort};
use crate::state::url_values::format_time;
use crate::state::versus::Versus;
use crate::view::chart::doubts::doubts;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::{change, click};
use crate::view::table::cells::{cell, row_head, year_cell, year_head};
use crate::view::table::navigator::{YEARS, follow, navigator};
use crate::view::table::printed::printed;
use crate::view::table::sums::sums;
use crate::view::table::turned::turned;
use crate::words::comparison::comparison::ComparisonLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// The table.
pub struct Table {
    /// What the visitor looks at.
    pub question: Question,
    /// What it is compared with.
    pub versus: Option<Versus>,
    /// Whether neighbours are shown.
    pub near: bool,
    /// How it is sorted.
    pub sort: Sort,
    /// Whether the years are its rows.
    pub turned: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

/// What the table says, worked out once.
pub struct Figures {
    /// The rows in the chosen order.
    pub rows: Vec<Row>,
    /// The sums.
    pub totals: Vec<Total>,
    /// Whether there is more than one drug.
    pub several: bool,
}

impl Table {
    /// Its markup.
    pub fn draw(&self) -> Html {
        let language = language();
        let words = language.table_labels();
        let shared = language.labels();
        let question = &self.question;
        let (rows, totals) = rows(question, self.versus, self.near, self.sort, language);
        let several = rows.iter().any(|row| row.drug != rows[0].drug);
        let figures = Figures {
            rows,
            totals,
            several,
        };
        let title = language.table_title(question);
        self.show();
        let countries: Vec<_> = figures.rows.iter().map(|row| row.country).collect();
        markup! {
            <div class="table-sheet">
                <div class="table-sheet__head">
                    <h2 id="table-title" class="table__title">{&title}</h2>
                    <label class="check">
                        <input type="checkbox" checked={self.turned} onchange={change(&self.dispatch, Action::Turn)} />
                        <span>{words.years_as_rows}</span>
                    </label>
                </div>
                <div
                    id={YEARS.id}
                    class={classes(&[
                        "table-view",
                        class_if(self.turned, "table-view--turned"),
                        class_if(several, "table-view--drugs"),
                        class_if(!self.turned && self.compares_times(), "table-view--compared"),
                        class_if(!self.turned && !self.compares_times(), "table-view--block"),
                        class_if(question.period.is_year(), "table-view--year"),
                    ])}
                    role="region"
                    aria-labelledby="table-title"
                    tabindex="0"
                    onscroll={Callback::from(|_: Event| follow())}
                >
                    <table class="table">
                        <caption class="visually-hidden">{&title}</caption>
                        if self.turned {
                            {turned(self, &figures)}
                        } else {
                            {wide(self, &figures)}
                        }
                    </table>
                </div>
                if !self.turned {
                    {navigator(&figures.rows, several, question.period)}
                }
                <p class="table__note">
                    {shared.caveat}{" "}{words.table_note}
                    if question.measure == Measure::Share {
                        {" "}{shared.purity}
                    }
                </p>
                {doubts(question.choice, &countries)}
            </div>
        }
    }

    /// Whether it has the columns of another time.
    pub const fn compares_times(&self) -> bool {
        matches!(self.versus, Some(Versus::Time(_)))
    }

    /// Brings the chosen time into view, once it has changed; beside another time that one stands first.
    fn show(&self) {
        if self.compares_times() && !self.turned {
            once_drawn(follow);
            return;
        }
        let time = self.question.period;
        let middle = u16::midpoint(time.first(), time.last());
        let reason = format!("{}{}", format_time(time), class_if(self.turned, "-"));
        once_drawn(move || {
            YEARS.show(&format!("y{middle}"), &reason);
            follow();
        });
    }
}

/// A row a country.
fn wide(table: &Table, figures: &Figures) -> Html {
    let Table {
        question, dispatch, ..
    } = table;
    let Figures {
        rows,
        totals,
        several,
    } = figures;
    markup! {
        <>
            <thead>
                <tr>
                    {heads(table, *several)}
                    for year in FIRST_YEAR..=LAST_YEAR {
                        {year_head(year, question, "col")}
                    }
                </tr>
            </thead>
            <tbody>
                for row in rows {
                    <tr key={format!("{}{}", row.country.code(), row.drug as u8)} class={row_class(row, table)}>
                        {row_head(row, *several, question, dispatch)}
                        if *several {
                            <td class="table__drug-cell">{language().drug(row.drug)}</td>
                        }
                        {cell(&row.amount, "table__amount")}
                        if let Some(cells) = &row.other {
                            for item in cells {
                                {cell(item, "table__other")}
                            }
                        }
                        <td class="table__number table__part">{&row.part}</td>
                        if !question.period.is_year() {
                            <td class="table__number table__reported">{coverage(row.reported)}</td>
                        }
                        <td class="table__number table__rank">{rank(row)}</td>
                        for (year, item) in (FIRST_YEAR..).zip(&row.years) {
                            {year_cell(item, row.country, year, question, dispatch)}
                        }
                    </tr>
                }
            </tbody>
            <tfoot>
                for total in totals {
                    {sums(total, table, *several)}
                }
            </tfoot>
            {printed(table, figures)}
        </>
    }
}

/// The classes of a row, or of what stands for it.
pub fn row_class(row: &Row, table: &Table) -> String {
    let country = row.country;
    classes(&[
        class_if(
            table.question.country == Some(country),
            "table__row--selected",
        ),
        class_if(
            table.versus == Some(Versus::Country(country)),
            "table__row--compared",
        ),
        class_if(!country.is_republic(), "table__row--neighbour"),
    ])
}

/// How many country-years of a time were reported.
pub fn coverage((reported, covered): (usize, usize)) -> String {
    if covered == 0 {
        "–".to_owned()
    } else {
        language().coverage(reported, covered)
    }
}

/// The heads before the years.
fn heads(table: &Table, several: bool) -> Html {
    let (words, shared) = (language().table_labels(), language().labels());
    let span = !table.question.period.is_year();
    markup! {
        <>
            {head(Column::Country, shared.country, Some(words.peak_head), table)}
            if several {
                {head(Column::Drug, shared.drug, None, table)}
            }
            {head(Column::Amount, &language().amount_head(&table.question), None, table)}
            for head in other_heads(table) {
                <th scope="col" class="table__other">{head}</th>
            }
            {head(Column::Part, shared.of_five, None, table)}
            if span {
                {head(Column::Reported, words.reported, None, table)}
            }
            <th scope="col" id={(!table.compares_times()).then_some("table-rank")} class="table__rank">{words.rank}</th>
        </>
    }
}

/// A head that sorts, with more words beside it.
fn head(column: Column, name: &str, more: Option<&'static str>, table: &Table) -> Html {
    let sorted = table.sort.column == column;
    let descending = sorted && table.sort.descending;
    let next = Sort {
        column,
        // Figures start with the largest, names with A.
        descending: if sorted {
            !descending
        } else {
            !matches!(column, Column::Country | Column::Drug)
        },
    };
    let aria = match (sorted, descending) {
        (false, _) => "none",
        (true, true) => "descending",
        (true, false) => "ascending",
    };
    let (id, class) = [
        (Some("table-country"), "table__country"),
        (None, "table__drug-head"),
        (Some("table-amount"), "table__amount"),
        (None, "table__part"),
        (None, "table__reported"),
    ][column as usize];
    markup! {
        <th scope="col" {id} aria-sort={aria} {class}>
            <button type="button" class="table__sort" onclick={click(&table.dispatch, Action::SortBy(next))}>
                {name.to_owned()}
                <span class="table__arrow" aria-hidden="true">{match aria { "descending" => " ▾", "ascending" => " ▴", _ => "" }}</span>
            </button>
            if let Some(more) = more {
                <span class="table__peak-head">{more}</span>
            }
        </th>
    }
}

/// Heads of the other time of a comparison and of the difference to it; none without one.
pub fn other_heads(table: &Table) -> Vec<String> {
    let Some(versus @ Versus::Time(_)) = table.versus else {
        return Vec::new();
    };
    let there = versus.question(table.question);
    let by_mean = versus.compared(table.question).is_by_mean();
    vec![
        language().amount_head(&there),
        language().difference_head(by_mean).to_owned(),
    ]
}

/// The place of a row among the five.
pub fn rank(row: &Row) -> String {
    row.rank.map_or_else(String::new, |rank| rank.to_string())
}

/// The whole of the five, where there is any.
pub fn whole(total: &Total) -> String {
    if matches!(total.amount.state, Observation::Value(_)) {
        language().part(1.0)
    } else {
        String::new()
    }
}
