//! Names of evidence: a claim of the article, C082, or a contradiction of the ledger, X01.

use crate::model::facts::{LAST_CLAIM, LAST_CONTRADICTION, RETIRED_CLAIMS, RETIRED_CONTRADICTIONS};

/// What a link can point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A claim, by its number.
    Claim(u16),
    /// A contradiction, by its number.
    Contradiction(u16),
}

impl Reference {
    /// The reference with this name, if there is such a claim or contradiction. The name of a retired
    /// claim leads to the one that says the same.
    pub fn parse(name: &str) -> Option<Self> {
        let digits = name.get(1..)?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u16 = digits.parse().ok().filter(|_| plain)?;
        match (name.as_bytes()[0], digits.len()) {
            (b'C', 3) if (1..=LAST_CLAIM).contains(&number) => {
                let retired = RETIRED_CLAIMS.iter().find(|(old, _)| *old == number);
                Some(Self::Claim(retired.map_or(number, |(_, same)| *same)))
            }
            (b'X', 2)
                if (1..=LAST_CONTRADICTION).contains(&number)
                    && !RETIRED_CONTRADICTIONS.contains(&number) =>
            {
                Some(Self::Contradiction(number))
            }
            _ => None,
        }
    }

    /// Its name, as it stands in links and on the page.
    pub fn name(self) -> String {
        match self {
            Self::Claim(number) => format!("C{number:03}"),
            Self::Contradiction(number) => format!("X{number:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_there_and_back_and_others_nowhere() {
        for name in ["C001", "C082", "C171", "X01", "X32"] {
            assert_eq!(
                Reference::parse(name).map(Reference::name).as_deref(),
                Some(name)
            );
        }
        for name in [
            "", "C", "C82", "C000", "C172", "c082", "X9", "X09", "X33", "X1", "C+82", "Cé1",
        ] {
            assert_eq!(Reference::parse(name), None, "{name}");
        }
    }

    #[test]
    fn the_name_of_a_retired_claim_leads_to_the_one_that_says_the_same() {
        assert_eq!(Reference::parse("C132"), Some(Reference::Claim(42)));
    }
}
