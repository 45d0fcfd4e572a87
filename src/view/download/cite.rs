//! What a view is cited with.

use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{claim, contradiction};
use crate::model::provenance::{self, add_sources};
use crate::model::record::Source;
use crate::model::statement::Statement;
use crate::state::app_state::Choices;
use crate::state::choice::View;

/// The sources of a view: of its figures, of the open claim, of the claims of the open contradiction.
pub fn sources(choices: &Choices, statement: &Statement) -> Vec<&'static Source> {
    if choices.view != View::Evidence {
        return provenance::under(statement);
    }
    let ids = match choices.reference {
        Some(Reference::Claim(id)) => vec![id],
        Some(Reference::Contradiction(id)) => {
            contradiction(id).map_or_else(Vec::new, |row| row.claims.to_vec())
        }
        None => Vec::new(),
    };
    let mut sources = Vec::new();
    for claim in ids.into_iter().filter_map(claim) {
        add_sources(&mut sources, claim.chain);
    }
    sources
}
