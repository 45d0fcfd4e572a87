//! English: the one number of a view and its sentence.

use crate::model::period::LAST_COVERED;
use crate::model::query::Lack;
use crate::model::record::Scope;
use crate::model::statement::{Estimated, Lead, Statement};
use crate::words::en::english::English;
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

    fn flow_rule(&self, statement: &Statement) -> (String, String) {
        let none = String::new();
        let whole = |estimated: &Estimated| {
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
        match statement.lead() {
            Lead::Share(estimated) => (
                format!("{} seized", self.heavy(estimated.numerator)),
                whole(&estimated),
            ),
            Lead::Part { drug, own, whole } => (
                self.weight(own),
                format!(
                    "all that reported: {} of {}",
                    self.weight(whole),
                    self.drug(drug)
                ),
            ),
            Lead::NotCovered => (none, "not covered".to_owned()),
            Lead::NoData => (none, self.labels().no_data.to_owned()),
            Lead::Weight(_) | Lead::ReportedNone => (
                none,
                match (&statement.estimated, statement.share()) {
                    (Some(estimated), _) => whole(estimated),
                    (None, Ok(_)) => "The flow is estimated as heroin equivalent only".to_owned(),
                    (None, Err(Lack::NoSingleEstimate)) => {
                        "No single estimate of the flow holds for these years".to_owned()
                    }
                    (None, Err(Lack::NoEstimate)) => {
                        "No estimate of the flow to set this against".to_owned()
                    }
                },
            ),
        }
    }
}
