//! How many orders of a list remain: every value goes under one year, and each argument forbids some.
//!
//! Counted by dynamic programming over the set of values already placed (Held and Karp 1962 use the
//! same table for tours): 2^n sets and n values, some twenty thousand steps for eleven.

/// What the arguments leave open. Years are numbered in the order in which they are filled, values as
/// in the list; a set of values is a mask of bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraints {
    /// For every year the values that it may have.
    pub allowed: Vec<u16>,
    /// The first years of `allowed` may together have only one of these sets, if there is a list.
    pub together: Option<(usize, Vec<u16>)>,
}

/// What remains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// How many orders.
    pub orders: u64,
    /// For every year the values that it has in at least one of them.
    pub possible: Vec<u16>,
}

impl Constraints {
    /// Nothing known about `count` years, at most 16.
    pub fn none(count: usize) -> Self {
        Self {
            allowed: vec![all(count); count],
            together: None,
        }
    }

    /// Counts the orders, and finds what each year may still have.
    pub fn remaining(&self) -> Remaining {
        let count = self.allowed.len();
        let sets = 1 << count;
        // ways_to[set]: orders of the first years over exactly this set of values.
        let mut ways_to = vec![0_u64; sets];
        ways_to[0] = 1;
        for set in 0..sets {
            let year = set.count_ones() as usize;
            if ways_to[set] == 0 || year == count {
                continue;
            }
            if !self.may_stand(year, set) {
                ways_to[set] = 0;
                continue;
            }
            for value in values(self.allowed[year] & !(set as u16)) {
                ways_to[set | 1 << value] += ways_to[set];
            }
        }
        // ways_from[set]: orders of the remaining years once this set is placed.
        let mut ways_from = vec![0_u64; sets];
        ways_from[sets - 1] = u64::from(self.may_stand(count, sets - 1));
        let mut possible = vec![0_u16; count];
        for set in (0..sets - 1).rev() {
            let year = set.count_ones() as usize;
            if !self.may_stand(year, set) {
                continue;
            }
            for value in values(self.allowed[year] & !(set as u16)) {
                let after = ways_from[set | 1 << value];
                ways_from[set] += after;
                if after > 0 && ways_to[set] > 0 {
                    possible[year] |= 1 << value;
                }
            }
        }
        Remaining {
            orders: ways_from[0],
            possible,
        }
    }

    /// Whether so many years may have exactly this set.
    fn may_stand(&self, years: usize, set: usize) -> bool {
        match &self.together {
            Some((first, sets)) if *first == years => sets.contains(&(set as u16)),
            _ => true,
        }
    }
}

/// The mask of all values of a list.
pub const fn all(count: usize) -> u16 {
    ((1_u32 << count) - 1) as u16
}

/// The values of a mask.
pub fn values(mask: u16) -> impl Iterator<Item = usize> {
    (0..16).filter(move |value| mask >> value & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every order one by one: what the table must agree with.
    fn by_hand(constraints: &Constraints, placed: &mut Vec<usize>, found: &mut Remaining) {
        let year = placed.len();
        let set: u16 = placed.iter().map(|value| 1 << value).sum();
        if let Some((first, sets)) = &constraints.together
            && *first == year
            && !sets.contains(&set)
        {
            return;
        }
        if year == constraints.allowed.len() {
            found.orders += 1;
            for (year, value) in placed.iter().enumerate() {
                found.possible[year] |= 1 << value;
            }
            return;
        }
        for value in values(constraints.allowed[year] & !set) {
            placed.push(value);
            by_hand(constraints, placed, found);
            placed.pop();
        }
    }

    #[test]
    fn random_short_lists_agree_with_counting_one_by_one() {
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = move |below: u64| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed % below
        };
        for _ in 0..400 {
            let count = 1 + random(7) as usize;
            let mut constraints = Constraints::none(count);
            for allowed in &mut constraints.allowed {
                if random(3) == 0 {
                    *allowed = random(1 << count) as u16;
                }
            }
            if random(2) == 0 {
                let first = random(count as u64 + 1) as usize;
                let sets = (0..random(6)).map(|_| random(1 << count) as u16);
                constraints.together = Some((first, sets.collect()));
            }
            let mut expected = Remaining {
                orders: 0,
                possible: vec![0; count],
            };
            by_hand(&constraints, &mut Vec::new(), &mut expected);
            assert_eq!(constraints.remaining(), expected, "{constraints:?}");
        }
    }

    #[test]
    fn with_nothing_known_every_order_remains() {
        let remaining = Constraints::none(11).remaining();
        assert_eq!(remaining.orders, 39_916_800);
        assert!(remaining.possible.iter().all(|mask| *mask == all(11)));
    }
}
