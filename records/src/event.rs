//! What happened, or was published, at a date.

use crate::keyed::keyed;

keyed! {
    /// What an event is about.
    EventKind:
    Supply "supply" "Supply.",
    Cooperation "cooperation" "Cooperation.",
    Border "border" "Borders.",
    Transport "transport" "Transport.",
    Seizure "seizure" "Seizures.",
    Publication "publication" "Publications.",
    Ban "ban" "Bans.",
}
