//! The lead: the one number, the headline in words, and the flow rule that draws the share to scale.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::query::{Observation, Share};
use crate::model::statement::Statement;
use crate::scale::decimal::Decimal;
use crate::view::fill::Part;
use crate::view::markup::{classes, markup};
use crate::view::still::Draw;
use crate::words::language::language;

/// The lead.
#[derive(PartialEq)]
pub struct Lead {
    /// What the view states.
    pub statement: Statement,
    /// Whether the years run: then the status is quiet.
    pub playing: bool,
}

impl Draw for Lead {
    const NAME: &'static str = "Lead";

    fn draw(&self) -> Html {
        let language = language();
        let statement = &self.statement;
        let headline = language.headline(statement);
        let (number, unit, class) = figure(statement);
        markup! {
            <section class="lead">
                <p class={classes(&["lead__figure", class])} aria-hidden="true">
                    <span class="lead__number">{number}</span>
                    if !unit.is_empty() {
                        <span class="lead__unit">{unit}</span>
                    }
                </p>
                <p id="headline" class="lead__headline" role="status" aria-live={if self.playing { "off" } else { "polite" }}>
                    for run in &headline.0 {
                        if run.strong { <strong>{&run.text}</strong> } else { {&run.text} }
                    }
                </p>
                {flow_rule(statement)}
            </section>
        }
    }
}

/// The drop figure: the share where there is an estimate, else the part or the weight.
fn figure(statement: &Statement) -> (String, &'static str, &'static str) {
    let language = language();
    let numbers = language.numbers();
    let class = match statement.question.choice {
        crate::model::drug::DrugChoice::Heroin => "lead__figure--heroin",
        crate::model::drug::DrugChoice::Opium => "lead__figure--opium",
        crate::model::drug::DrugChoice::Morphine => "lead__figure--morphine",
        crate::model::drug::DrugChoice::Opiates => "lead__figure--opiates",
    };
    let state = statement.state();
    if let Observation::Value(total) = state {
        let selected = statement.question.country.is_some();
        let share = statement.estimated.filter(|_| {
            !selected || statement.question.measure == crate::model::measure::Measure::Share
        });
        let part = statement
            .question
            .country
            .filter(|country| country.is_republic())
            .and_then(|_| total.part_of(statement.region_total()));
        return match (share.map(|estimated| estimated.share), part) {
            (Some(Share::One(share)), _) => (numbers.percent(share), "%", class),
            (Some(Share::Between(low, high)), _) => (
                format!("{}–{}", numbers.percent(low), numbers.percent(high)),
                "%",
                class,
            ),
            (None, Some(part)) if part * 100.0 >= 0.5 => {
                (Decimal(part * 100.0, 0).to_string(), "%", class)
            }
            (None, _) if total.0 >= 1_000_000 => (numbers.tonnes(total), "t", class),
            (None, _) if total.0 >= 100 => (numbers.short_kilograms(total), "kg", class),
            (None, _) => (format!("< 0{}1", numbers.decimal), "kg", class),
        };
    }
    match state {
        Observation::ReportedNone => ("0".to_owned(), "", "lead__figure--none"),
        Observation::NotAsked => (String::new(), "", "lead__figure--not-asked"),
        _ => (String::new(), "", "lead__figure--no-data"),
    }
}

/// A bar as long as the plate is wide: its length is the whole, its ink the part.
fn flow_rule(statement: &Statement) -> Html {
    let language = language();
    let (inked, whole) = language.flow_rule(statement);
    let state = statement.state();
    let (low, high) = parts(statement);
    let divisions = divisions(statement);
    let class = match state {
        Observation::NotAsked => "flow flow--not-asked",
        Observation::NoData => "flow flow--no-data",
        _ if high.is_none() => "flow flow--empty",
        _ => "flow",
    };
    markup! {
        <div {class}>
            <svg class="flow__bar" aria-hidden="true" focusable="false">
                <rect class="flow__whole" x="0" y="0" width="100%" height="9" />
                if let Some(high) = high {
                    <rect class="flow__range" x="0" y="0" width={Part(high)} height="9" />
                    <rect class="flow__part" x="0" y="0" width={Part(low)} height="9" />
                }
                <rect class="flow__frame" x="0" y="0" width="100%" height="9" />
                for at in divisions {
                    <rect class="flow__division" x={Part(at)} y="9" width="1" height="4" />
                }
            </svg>
            <p class="flow__words">
                <span class="flow__inked">{inked}</span>
                <span class="flow__all">{whole}</span>
            </p>
        </div>
    }
}

/// The inked part, smallest and largest, 0 to 1; none where there is nothing to set against.
fn parts(statement: &Statement) -> (f64, Option<f64>) {
    if let Some(estimated) = statement.estimated {
        return match estimated.share {
            Share::One(share) => (share / 100.0, Some(share / 100.0)),
            Share::Between(low, high) => (low / 100.0, Some(high / 100.0)),
        };
    }
    let part = statement
        .question
        .country
        .filter(|country: &Country| country.is_republic())
        .and_then(|_| statement.total().part_of(statement.region_total()));
    part.map_or((0.0, None), |part| (part, Some(part)))
}

/// Ticks: every 10 t of an estimate, every tenth of a part.
fn divisions(statement: &Statement) -> Vec<f64> {
    let tonnes = statement
        .estimated
        .map(|estimated| match estimated.denominator.amount {
            crate::model::record::Amount::Exact(tonnes)
            | crate::model::record::Amount::About(tonnes)
            | crate::model::record::Amount::Range(_, tonnes) => tonnes,
        });
    let step = match (tonnes, parts(statement).1) {
        (Some(tonnes), _) => 10.0 / tonnes,
        (None, Some(_)) => 0.1,
        (None, None) => return Vec::new(),
    };
    let mut divisions = Vec::new();
    let mut at = step;
    while at < 0.999 {
        divisions.push(at);
        at = (divisions.len() + 1) as f64 * step;
    }
    divisions
}
