//! How sure the atlas is of what it concludes.

use crate::code::codes;

codes! {
    /// How sure a conclusion is.
    Certainty, "certainty":
    Certain "certain" "Certain",
    Likely "likely" "Likely",
    Open "open" "Open",
}
