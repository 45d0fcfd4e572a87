//! The lead: the one number, the headline in words, and the flow rule that draws the share to scale.

use yew::prelude::*;

use crate::model::drug::{Drug, DrugChoice};
use crate::model::statement::{Lead as Fact, Question, Statement};
use crate::platform::browser;
use crate::state::action::Action;
use crate::view::further::Host;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::view::kit::sentence::{anew, runs};
use crate::view::kit::still::{Draw, held};
use crate::words::language::{Language as _, language};
use crate::words::lead::LeadLanguage as _;
use crate::words::sentence::Sentence;

/// The lead.
#[derive(PartialEq)]
pub struct Lead {
    /// What the visitor looks at.
    pub question: Question,
    /// Where a comparison stands, if something is compared.
    pub versus: Option<Host>,
    /// Whether years are moving: the status is quiet, and the comparison waits, until they rest.
    pub moving: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Lead {
    const NAME: &'static str = "Lead";

    fn draw(&self) -> Html {
        let language = language();
        let statement = &Statement::of(self.question);
        let headline = language.headline(statement);
        let fact = statement.lead();
        let (number, unit) = language.lead_figure(&fact);
        let class = class(self.question.choice, &fact);
        let onclick = {
            let dispatch = self.dispatch.clone();
            Callback::from(move |_: MouseEvent| {
                dispatch.emit(Action::ShowClaims);
                browser::focus("margin");
            })
        };
        markup! {
            <section class={if self.versus.is_some() { "lead lead--compared" } else { "lead" }}>
                <button type="button" class={classes(&["lead__figure", class])} {onclick}>
                    <span key={number.clone()} class={number_class(&number)}>{number.clone()}</span>
                    if !unit.is_empty() {
                        <span key={number.clone() + unit} class="lead__unit">{unit}</span>
                    }
                    <span class="visually-hidden">{language.labels().rests_on}</span>
                </button>
                // What follows each year would be too much to listen to: it is said once they rest.
                <p id="headline" class={headline_class(&headline)} aria-hidden="true">
                    <span key={headline.text()}>{runs(&headline)}</span>
                </p>
                {held(self.moving, Status { headline })}
                {flow_rule(statement, &fact)}
                if let Some(versus) = &self.versus {
                    <div id="versus" class="versus-host">{versus.held(self.moving)}{versus.trouble()}</div>
                }
            </section>
        }
    }
}

/// The sentence for those who listen.
#[derive(PartialEq)]
struct Status {
    headline: Sentence,
}

impl Draw for Status {
    const NAME: &'static str = "Status";

    fn draw(&self) -> Html {
        markup! { <p class="visually-hidden" role="status">{runs(&self.headline)}</p> }
    }
}

/// The class of the number: it has the same room whatever its length.
const fn number_class(number: &str) -> &'static str {
    match number.len() {
        ..=4 => "lead__number",
        5..=6 => "lead__number lead__number--long",
        _ => "lead__number lead__number--longest",
    }
}

/// The class of the sentence: the lead is as high for a long one.
fn headline_class(headline: &Sentence) -> &'static str {
    match headline.length() {
        ..=135 => "lead__headline",
        136..=260 => "lead__headline lead__headline--long",
        _ => "lead__headline lead__headline--longest",
    }
}

/// The class of the figure.
const fn class(choice: DrugChoice, fact: &Fact) -> &'static str {
    match *fact {
        Fact::Part {
            drug: Drug::Heroin, ..
        } => "lead__figure--heroin",
        Fact::Part {
            drug: Drug::Opium, ..
        } => "lead__figure--opium",
        Fact::Part {
            drug: Drug::Morphine,
            ..
        } => "lead__figure--morphine",
        Fact::Share(_) | Fact::Weight(_) => match choice {
            DrugChoice::Heroin => "lead__figure--heroin",
            DrugChoice::Opium => "lead__figure--opium",
            DrugChoice::Morphine => "lead__figure--morphine",
            DrugChoice::Opiates => "lead__figure--opiates",
        },
        Fact::ReportedNone => "lead__figure--none",
        Fact::NotCovered => "is-not-covered",
        Fact::NoData => "is-no-data",
    }
}

/// A bar as long as the plate is wide: its length is the whole, its ink the part.
fn flow_rule(statement: &Statement, fact: &Fact) -> Html {
    let language = language();
    let rule = statement.rule();
    let (inked, whole) = language.flow_rule(&rule);
    let part = rule.inked();
    // Where nothing is inked, the frame alone says so.
    let divisions = part.map_or_else(Vec::new, |_| rule.divisions());
    let class = match fact {
        Fact::NotCovered => "flow flow--not-covered",
        Fact::NoData => "flow flow--no-data",
        Fact::Weight(_) | Fact::ReportedNone => "flow flow--empty",
        Fact::Share(_) | Fact::Part { .. } => "flow",
    };
    markup! {
        <div {class}>
            <svg class="flow__bar" aria-hidden="true" focusable="false">
                <rect class="flow__whole" x="0" y="0" width="100%" height="9" />
                if let Some((low, high)) = part {
                    <rect class="flow__range" x="0" y="0" width={Part(high)} height="9" />
                    <rect class="flow__part" x="0" y="0" width={Part(low)} height="9" />
                }
                <rect class="flow__frame" x="0" y="0" width="100%" height="9" />
                for at in divisions {
                    <rect class="flow__division" x={Part(at)} y="9" width="1" height="4" />
                }
            </svg>
            <p class="flow__words">
                <span class="flow__inked">{anew(&inked)}</span>
                <span key={whole.clone()} class="flow__all">{whole.clone()}</span>
            </p>
        </div>
    }
}
