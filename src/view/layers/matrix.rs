//! States and bodies as a matrix: who belongs to what at the end of the chosen time.

use yew::prelude::*;

use crate::model::evidence::reference::Reference;
use crate::scene::layers::cooperation::key as ties;
use crate::scene::layers::membership::{CHANGED, Cell, Glyph, Membership, membership};
use crate::state::app_state::Choices;
use crate::view::evidence::ledger::opened;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::still::Draw;
use crate::words::language::language;
use crate::words::layers::cooperation::CooperationLanguage as _;
use crate::words::layers::membership::MembershipLanguage as _;

/// The matrix.
#[derive(PartialEq)]
pub struct Matrix {
    /// The link that it is drawn from.
    pub choices: Choices,
    /// Where links go.
    pub follow: Callback<Follow>,
}

impl Draw for Matrix {
    const NAME: &'static str = "Matrix";

    fn draw(&self) -> Html {
        let language = language();
        let (words, of_ties) = (language.membership_labels(), language.cooperation_labels());
        let period = self.choices.time;
        let Membership {
            bodies,
            rows,
            key,
            changes,
            agencies,
            counted,
            counts,
        } = membership(period);
        markup! {
            <div class="matrix">
                <table class="matrix__table">
                    <caption class="matrix__title">{language.matrix_title(period)}</caption>
                    <thead><tr>
                        <td class="matrix__corner"></td>
                        for [short, name] in bodies {
                            <th class="matrix__body" scope="col" title={name}><span class="matrix__name">{short}</span></th>
                        }
                    </tr></thead>
                    <tbody>
                        for (state, cells) in rows {
                            <tr class="matrix__row">
                                <th class="matrix__state" scope="row">{state}</th>
                                for cell in &cells {
                                    {drawn(cell)}
                                }
                            </tr>
                        }
                    </tbody>
                </table>
                <h3 class="visually-hidden">{words.key}</h3>
                <ul class="matrix__key">
                    for (glyph, meaning) in &key {
                        <li>{symbol(glyph, false)}{*meaning}</li>
                    }
                    <li>{words.blank}</li>
                </ul>
                <h3 class="matrix__head">{of_ties.ties}</h3>
                <ul class="matrix__ties">
                    for (strokes, what, claim) in ties(period) {
                        <li>
                            <svg class="matrix__tie" viewBox="0 0 36 14" aria-hidden="true">
                                for stroke in &strokes {
                                    <path class={stroke.class} d={&stroke.d} />
                                }
                            </svg>
                            <span>{what}{" "}{number(claim, self)}</span>
                        </li>
                    }
                </ul>
                <p class="matrix__none">{of_ties.ties_note}</p>
                <h3 class="matrix__head">{language.changes_title(period)}</h3>
                if changes.is_empty() {
                    <p class="matrix__none">{language.no_change(period)}</p>
                } else {
                    <dl class="matrix__changes">
                        for (date, what) in changes {
                            <dt>{date}</dt>
                            <dd>{what}</dd>
                        }
                    </dl>
                }
                <h3 class="matrix__head">{words.agencies}</h3>
                if agencies.is_empty() {
                    <p class="matrix__none">{words.no_agency}</p>
                } else {
                    <ul class="matrix__agencies">
                        for agency in agencies {
                            <li>
                                for run in &agency.0 {
                                    if run.strong { <strong>{&run.text}</strong> } else { {&run.text} }
                                }
                            </li>
                        }
                    </ul>
                }
                <h3 class="matrix__head">{of_ties.seat}</h3>
                <p class="matrix__none">{counted}</p>
                <ul class="matrix__counts">
                    for (claim, count) in counts {
                        <li>{number(claim, self)}{" "}{count}</li>
                    }
                </ul>
            </div>
        }
    }
}

fn drawn(cell: &Cell) -> Html {
    markup! {
        <td class={classes(&["matrix__cell", class_if(cell.glyph.class.ends_with("--gone"), "matrix__cell--gone")])}>
            {symbol(&cell.glyph, cell.changed)}
            <span class="visually-hidden">{&cell.text}</span>
        </td>
    }
}

fn symbol(glyph: &Glyph, changed: bool) -> Html {
    markup! {
        <svg class="matrix__glyph" viewBox="-8 -8 16 16" aria-hidden="true">
            if !glyph.d.is_empty() {
                <path class={glyph.class} d={glyph.d} />
            }
            if changed {
                <path class="standing standing--changed" d={CHANGED} />
            }
        </svg>
    }
}

fn number(claim: u16, matrix: &Matrix) -> Html {
    let there = opened(&matrix.choices, Reference::Claim(claim));
    markup! { <a class="ledger__id" href={address(&there)} onclick={follow(&matrix.follow, &there)}>{Reference::Claim(claim).name()}</a> }
}
