//! The audit: every check of the data, run where the page is read.

use yew::prelude::*;

use crate::model::evidence::audit::{Check, audit};
use crate::model::evidence::scrambled_list::ScrambledList;
use crate::model::evidence::tables::{CLAIMS, PRINTED_TOTALS};
use crate::scene::plate::map_checks::{areas, round_trip};
use crate::view::kit::markup::markup;
use crate::words::evidence::audit::AuditLanguage as _;
use crate::words::language::{Language as _, language};

/// The page.
pub fn audit_page() -> Html {
    let words = language().audit_labels();
    let checks = audit(CLAIMS, PRINTED_TOTALS, &ScrambledList::published());
    let numbers = |value, decimals| language().numbers().fixed(value, decimals);
    let (way, areas) = (round_trip(), areas());
    let (near, kept) = (way <= 1e-6, (areas - 1.0).abs() <= 1e-3);
    let map = usize::from(near) + usize::from(kept);
    let passed = map + checks.iter().filter(|check| check.passed()).count();
    markup! {
        <section>
            <h2 class="evidence__title">
                {words.title}<span class="block__aside">{language().checks_passed(passed, checks.len() + 2)}</span>
            </h2>
            <p class="evidence__intro">{words.intro}</p>
            <div class="sums__frame" tabindex="0" role="group" aria-label={words.title}>
                <table class="sums">
                    <caption class="visually-hidden">{words.title}</caption>
                    <thead><tr>for head in words.heads { <th scope="col">{head}</th> }</tr></thead>
                    <tbody>
                        for one in &checks {
                            {row(one)}
                        }
                        {line(words.round_trip.to_owned(), numbers(way, 6), "0".to_owned(), numbers(1e-6, 6), near)}
                        {line(words.areas.to_owned(), numbers(areas, 4), "1".to_owned(), numbers(1e-3, 3), kept)}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn row(one: &Check) -> Html {
    let number = |value| language().check_value(one.subject, value);
    line(
        language().check(one),
        number(one.left),
        number(one.right),
        number(one.tolerance),
        one.passed(),
    )
}

fn line(what: String, left: String, right: String, tolerance: String, passed: bool) -> Html {
    let words = language().audit_labels();
    markup! {
        <tr>
            <th scope="row">{what}</th>
            <td class="sums__number">{left}</td>
            <td class="sums__number">{right}</td>
            <td class="sums__number">{tolerance}</td>
            <td class={if passed { "sums__passed" } else { "sums__failed" }}>{if passed { words.passed } else { words.failed }}</td>
        </tr>
    }
}
