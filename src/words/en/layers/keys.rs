//! English: what the forms of the further layers mean.

use crate::words::en::english::English;
use crate::words::layers::keys::{Form, KeysLanguage};

impl KeysLanguage for English {
    fn form(&self, form: Form) -> &'static str {
        match form {
            Form::Tie => "working tie; pale: said of another year",
            Form::MissingTie => "tie that is missing",
            Form::Member => "member of CARICC",
            Form::UndatedMember => "member; day not known, may be later",
            Form::NoMember => "no row in the sources",
            Form::Seat => "its seat",
            Form::BorderLength => "length of a border",
            Form::Unsettled => "not settled; pale: said of another year",
            Form::Guard => "who guarded the border",
            Form::Counterflow => "precursors on their way into Afghanistan, a sketch",
            Form::PrecursorsSeized => "precursors seized, whatever the amount",
            Form::Mission => "mission on precursors",
            Form::Destroyed => "field destroyed, by area",
            Form::RivalArea => "two areas published",
            Form::RivalYear => "two years published",
            Form::Surveyed => "field surveyed",
            Form::Unclear => "none reported, or no report",
            Form::NoData => "no data",
            Form::Bridge => "bridge, open",
            Form::BridgeBegun => "bridge, begun",
            Form::Railway => "railway, open; schematic",
            Form::RailwayBegun => "railway, begun; schematic",
            Form::Works => "railways being built",
        }
    }
}
