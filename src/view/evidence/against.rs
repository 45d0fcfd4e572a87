//! The values that a contradiction sets against one another, drawn to scale.

use yew::prelude::*;

use crate::scene::evidence::against::{Group, Mark, groups};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::words::evidence::evidence::EvidenceLanguage as _;
use crate::words::language::language;

/// The drawing; nothing where a contradiction compares no values. The table of the sums says the same in words.
pub fn against(contradiction: u16, numbers: &[f64]) -> Html {
    let groups = groups(contradiction, numbers);
    if groups.is_empty() {
        return Html::default();
    }
    let words = language().evidence_labels();
    let lined = groups.iter().any(|group| group.lines().next().is_some());
    markup! {
        <div class="against" role="img" aria-label={words.drawn}>
            <div class="against__groups" aria-hidden="true">
                for group in &groups {
                    <div>
                        for one in &group.marks {
                            {row(contradiction, numbers, one, group)}
                        }
                    </div>
                }
            </div>
            if lined {
                <p class="against__note" aria-hidden="true">{words.drawn_line}</p>
            }
        </div>
    }
}

fn row(contradiction: u16, numbers: &[f64], mark: &Mark, group: &Group) -> Html {
    let [name, value] = language().sum_mark(contradiction, numbers, mark.place, mark.upper);
    let own = if mark.own { "against__row--own" } else { "" };
    let (from, to) = mark.ends;
    let bar = if mark.upper.is_some() {
        "against__bar against__bar--range"
    } else {
        "against__bar"
    };
    markup! {
        <p class={classes(&["against__row", own])}>
            <span class="against__name">{name}</span>
            <svg class="against__scale" focusable="false">
                <rect class={bar} x={Part(from)} y="50%" width={Part(to - from)} height="14" />
                for at in group.lines() {
                    <line class="against__line" x1={Part(at)} x2={Part(at)} y1="0" y2="100%" />
                }
            </svg>
            <span class="against__value">{value}</span>
        </p>
    }
}
