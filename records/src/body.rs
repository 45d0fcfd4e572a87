//! Bodies and agreements, and what states are to them.

use crate::keyed::keyed;

keyed! {
    /// What a body is for.
    BodyKind:
    Agreement "agreement" "An agreement on drug control.",
    DrugControl "drug_control" "Drug control.",
    Security "security" "Security.",
    Economic "economic" "The economy.",
    Political "political" "Politics.",
}

keyed! {
    /// What a state is to a body.
    Status:
    Founding "founding" "A member since the founding.",
    Joined "joined" "A member since later.",
    Observer "observer" "An observer or associate member.",
    Suspended "suspended" "A member whose membership is suspended.",
    Left "left" "No member any more.",
}
