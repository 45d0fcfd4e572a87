//! The events of the chosen kinds: over the track, and as a list in the margin.

use yew::prelude::*;

use crate::model::evidence::record::EventKind;
use crate::model::evidence::tables::HAPPENINGS;
use crate::scene::timeline::events::{
    Diamond, LEVELS, diamonds, glyph, is_in, listed, there, year,
};
use crate::state::app_state::Choices;
use crate::state::kinds::Kinds;
use crate::view::evidence::contradiction::claim_number;
use crate::view::kit::fill::Part;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{class_if, classes, markup};
use crate::words::language::{Language as _, language};
use crate::words::timeline::TimelineLanguage as _;

/// The events over the track.
pub fn happenings(choices: &Choices, to: &Callback<Follow>) -> Html {
    let all = diamonds(choices.kinds, choices.time);
    // Those of the chosen time lie on top.
    let (now, others): (Vec<_>, Vec<_>) = all.iter().partition(|diamond| diamond.now);
    markup! {
        <g>
            for item in others {
                {diamond(item, choices, to)}
            }
            for item in now {
                {diamond(item, choices, to)}
            }
        </g>
    }
}

fn diamond(diamond: &Diamond, choices: &Choices, to: &Callback<Follow>) -> Html {
    let event = &HAPPENINGS[diamond.index];
    let there = there(choices, event);
    let level = LEVELS[diamond.row];
    let [left, top, right, bottom] = diamond.hit;
    markup! {
        <a
            key={event.id}
            class={classes(&["event", "happening", class_if(diamond.now, "happening--now")])}
            href={address(&there)}
            aria-label={language().event_name(event)}
            onclick={follow(to, &there)}
        >
            <title>{language().event_name(event)}</title>
            if let Some(until) = diamond.until {
                <rect class="happening__span" x={Part(diamond.at)} y={level - 1.0} width={Part(until - diamond.at)} height="2" />
            }
            <svg class="spot" x={Part(diamond.at)} y={level}>
                <rect class="event__hit" x={-left} y={-top} width={left + right} height={top + bottom} />
                if diamond.now {
                    <path class="event__drop" d="M0 6V300" />
                }
                <path class="happening__glyph" d={glyph(event.kind)} />
                if let Some(label) = diamond.label {
                    <text
                        class="event__text"
                        x={label.dx}
                        y={LEVELS[label.line] - level + 4.0}
                        text-anchor={if label.leftward { "end" } else { "start" }}
                    >
                        <tspan class="event__year">{year(event)}</tspan>{" "}{language().prose(event.title)}
                    </text>
                }
            </svg>
        </a>
    }
}

/// The block in the margin: which kinds, and the events of these kinds in full.
pub fn happenings_block(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().event_labels();
    let kinds = choices.kinds;
    let events = listed(kinds);
    markup! {
        <section id="events-list" class="block" aria-label={words.title}>
            <h2 class="block__head">{words.title}<span class="block__aside">{events.len().to_string()}</span></h2>
            <nav class="kinds" aria-label={words.switch}>
                for kind in EventKind::ALL {
                    {switch(kinds.toggled(*kind), kinds.has(*kind), Some(*kind), words.kinds[*kind as usize], count(*kind), choices, to)}
                }
                {switch(Kinds::all(), kinds == Kinds::all(), None, words.all, HAPPENINGS.len(), choices, to)}
                {switch(Kinds::default(), false, None, words.none, 0, choices, to)}
            </nav>
            <p class="legend__note">{words.note}</p>
            <ol class="happened">
                for index in events {
                    {entry(index, choices, to)}
                }
            </ol>
        </section>
    }
}

/// How many events a kind has.
fn count(kind: EventKind) -> usize {
    HAPPENINGS.iter().filter(|event| event.kind == kind).count()
}

/// A link to other kinds; one that is on says so.
fn switch(
    kinds: Kinds,
    on: bool,
    kind: Option<EventKind>,
    name: &'static str,
    count: usize,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let there = Choices {
        kinds,
        ..choices.clone()
    };
    let current = on.then_some("true");
    markup! {
        <a class="kinds__kind" href={address(&there)} aria-current={current} onclick={follow(to, &there)}>
            if let Some(kind) = kind {
                {sign(kind)}
            }
            <span class="kinds__name">{name}</span>
            if count > 0 {
                <span class="kinds__count">{count.to_string()}</span>
            }
        </a>
    }
}

/// The glyph of a kind beside its words.
fn sign(kind: EventKind) -> Html {
    markup! {
        <svg class="kinds__glyph" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
            <path class="happening__glyph" d={glyph(kind)} />
        </svg>
    }
}

fn entry(index: usize, choices: &Choices, to: &Callback<Follow>) -> Html {
    let event = &HAPPENINGS[index];
    let there = there(choices, event);
    let now = is_in(event, choices.time);
    let language = language();
    markup! {
        <li key={event.id} class={classes(&["happened__event", class_if(now, "happened__event--now")])}>
            {sign(event.kind)}
            <div>
                <p class="happened__date">{language.event_head(event, now)}</p>
                <p><a href={address(&there)} onclick={follow(to, &there)}>{language.prose(event.title)}</a></p>
                if !event.detail.is_empty() {
                    <p>{language.prose(event.detail)}</p>
                }
                <p class="source__by">
                    for id in event.claims {
                        {claim_number(*id, choices, to)}{" "}
                    }
                    {language.published_by_all(event.sources)}
                </p>
            </div>
        </li>
    }
}
