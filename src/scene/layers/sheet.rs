//! What a layer says in the margin: a sentence about the chosen time, a table, sources and claims.

use crate::model::evidence::record::Topic;
use crate::model::evidence::tables::CLAIMS;
use crate::model::period::Period;
use crate::model::record::Source;
use crate::scene::layers::borders;
use crate::scene::layers::cooperation;
use crate::scene::layers::eradication;
use crate::scene::layers::precursors;
use crate::scene::layers::transport;
use crate::state::choice::Layer;

/// The block of a layer in the margin.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerSheet {
    /// What the layer shows, for the chosen time, in a sentence or two.
    pub sentence: String,
    /// Years that have something to show where the chosen time has nothing, to be offered as links.
    pub elsewhere: Vec<u16>,
    /// Its table.
    pub table: LayerTable,
    /// Sources of what is shown.
    pub sources: Vec<&'static Source>,
    /// Claims about the layer's subject.
    pub claims: Vec<u16>,
}

/// A table: the first cell of each row is its header.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerTable {
    /// What it lists.
    pub caption: String,
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// Rows.
    pub rows: Vec<LayerRow>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerRow {
    /// The cells, header first.
    pub cells: Vec<String>,
    /// Whether it belongs to the chosen time.
    pub now: bool,
    /// The claim it rests on, where there is one.
    pub claim: Option<u16>,
    /// Its sources.
    pub sources: Vec<&'static Source>,
}

/// The block of a layer; none for a layer of the page's own module.
pub fn sheet(layer: Layer, period: Period) -> Option<LayerSheet> {
    let sheet = match layer {
        Layer::Cooperation => cooperation::sheet(period),
        Layer::Borders => borders::sheet(period),
        Layer::Precursors => precursors::sheet(period),
        Layer::Eradication => eradication::sheet(period),
        Layer::Transport => transport::sheet(period),
        _ => return None,
    };
    Some(sheet)
}

/// The claims on a subject, in their order.
pub fn claims_on(topic: Topic) -> Vec<u16> {
    let of_topic = CLAIMS.iter().filter(|claim| claim.topic == topic);
    of_topic.map(|claim| claim.id).collect()
}
