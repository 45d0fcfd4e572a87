//! Names of evidence: a claim of the article, C082, or a contradiction of the ledger, X01.

/// What a link can point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A claim, by its number.
    Claim(u16),
    /// A contradiction, by its number.
    Contradiction(u16),
}

/// How many claims there are; they are numbered from 1 without a gap.
pub const CLAIM_COUNT: u16 = 170;
/// The last contradiction.
const LAST_CONTRADICTION: u16 = 29;
/// The number that no contradiction has.
const UNUSED: u16 = 9;

impl Reference {
    /// The reference with this name, if there is such a claim or contradiction.
    pub fn parse(name: &str) -> Option<Self> {
        let digits = name.get(1..)?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u16 = digits.parse().ok().filter(|_| plain)?;
        match (name.as_bytes()[0], digits.len()) {
            (b'C', 3) if (1..=CLAIM_COUNT).contains(&number) => Some(Self::Claim(number)),
            (b'X', 2) if (1..=LAST_CONTRADICTION).contains(&number) && number != UNUSED => {
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
        for name in ["C001", "C082", "C170", "X01", "X29"] {
            assert_eq!(
                Reference::parse(name).map(Reference::name).as_deref(),
                Some(name)
            );
        }
        for name in [
            "", "C", "C82", "C000", "C171", "c082", "X9", "X09", "X30", "X1", "C+82", "Cé1",
        ] {
            assert_eq!(Reference::parse(name), None, "{name}");
        }
    }
}
