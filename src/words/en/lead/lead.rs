//! English: the one number of a view and its sentence.

use crate::model::period::LAST_COVERED;
use crate::model::query::Lack;
use crate::model::record::Scope;
use crate::model::statement::{Estimated, Lead, Rule, Statement};
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::years;
use crate::words::language::Language as _;
use crate::words::lead::LeadLanguage;
use crate::words::sentence::Sentence;

impl LeadLanguage for English {
    fn headline(&self, statement: &Statement) -> Sentence {
        let mut sentence = Sentence::default();
        if statement.is_covered() {
            match statement.question.country {
                None => self.region(statement, &mut sentence),
                Some(country) => self.selected(country, statement, &mut sentence),
            }
        } else {
            let question = &statement.question;
            let whose = question.country.map_or(String::new(), |country| {
                format!(" from {}", self.country(country))
            });
            sentence
                .plain(format!(
                    "The table used here ends in {LAST_COVERED} and has no figure{whose} for "
                ))
                .strong(years(question.period))
                .plain(".");
        }
        sentence
    }

    fn lead_figure(&self, lead: &Lead) -> (String, &'static str) {
        match *lead {
            Lead::Share(estimated) => (bare(&self.share(estimated.share)), "%"),
            Lead::Part { own, whole, .. } => {
                (bare(&self.part(own.part_of(whole).unwrap_or(0.0))), "%")
            }
            Lead::Weight(total) if total.0 >= 1_000_000 => (NUMBERS.tonnes(total), "t"),
            Lead::Weight(total) => (NUMBERS.short_kilograms(total), "kg"),
            Lead::ReportedNone => ("0".to_owned(), ""),
            Lead::NotCovered | Lead::NoData => (String::new(), ""),
        }
    }

    fn flow_rule(&self, rule: &Rule) -> (String, String) {
        let none = String::new();
        let flow = |estimated: &Estimated| {
            let scope = match estimated.denominator.scope {
                Scope::Through => "passed through the region",
                Scope::Into => "entered the region",
                Scope::ToEurope => "gone to Europe",
            };
            format!(
                "{} estimated to have {scope}",
                self.tonnes(estimated.amount)
            )
        };
        match rule {
            Rule::Share(estimated) => (
                format!("{} seized", self.heavy(estimated.numerator)),
                flow(estimated),
            ),
            Rule::Part { drug, own, whole } => (
                self.weight(*own),
                format!(
                    "all that reported: {} of {}",
                    self.weight(*whole),
                    self.drug(*drug)
                ),
            ),
            Rule::Flow(estimated) => (none, flow(estimated)),
            Rule::EquivalentOnly => {
                let said = "The flow is estimated as heroin equivalent only";
                (none, said.to_owned())
            }
            Rule::Lack(Lack::NoSingleEstimate) => {
                let said = "No single estimate of the flow holds for these years";
                (none, said.to_owned())
            }
            Rule::Lack(Lack::NoEstimate) => {
                let said = "No estimate of the flow to set this against";
                (none, said.to_owned())
            }
            Rule::NoData => (none, self.labels().no_data.to_owned()),
            Rule::NotCovered => (none, self.labels().not_covered.to_owned()),
        }
    }
}

/// A percentage without its sign, which is set smaller.
fn bare(percentage: &str) -> String {
    percentage
        .strip_suffix(" %")
        .unwrap_or(percentage)
        .to_owned()
}
