//! How many orders of a list remain: every value goes under one year, and each argument forbids some.
//!
//! Counted by dynamic programming over the set of values already placed (Held and Karp 1962 use the
//! same table for tours): 2^n sets and n values, some twenty thousand steps for eleven. A limit on
//! the pairs that stand in rising order multiplies them: the pairs of the values already placed are a
//! second key of the table.

/// What the arguments leave open. Years are numbered in the order in which they are filled, values as
/// in the list; a set of values is a mask of bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraints {
    /// For every year the values that it may have.
    pub allowed: Vec<u16>,
    /// The first years of `allowed` may together have only one of these sets, if there is a list.
    pub together: Option<(usize, Vec<u16>)>,
    /// At most so many pairs of values may stand in the list as their years follow, if there is a
    /// limit.
    pub rising: Option<u8>,
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
            rising: None,
        }
    }

    /// Counts the orders, and finds what each year may still have.
    pub fn remaining(&self) -> Remaining {
        let count = self.allowed.len();
        let sets = 1 << count;
        // One column for each number of rising pairs; a single one where they do not count.
        let width = self.rising.map_or(1, |most| usize::from(most) + 1);
        // ways_to[set][pairs]: orders of the first years over exactly this set of values.
        let mut ways_to = vec![vec![0_u64; width]; sets];
        ways_to[0][0] = 1;
        for set in 0..sets {
            let year = set.count_ones() as usize;
            if year == count {
                continue;
            }
            if !self.may_stand(year, set) {
                ways_to[set].fill(0);
                continue;
            }
            for value in values(self.allowed[year] & !(set as u16)) {
                let more = self.pairs(set, value);
                for pairs in 0..width.saturating_sub(more) {
                    let ways = ways_to[set][pairs];
                    ways_to[set | 1 << value][pairs + more] += ways;
                }
            }
        }
        // ways_from[set][pairs]: orders of the remaining years once this set is placed.
        let mut ways_from = vec![vec![0_u64; width]; sets];
        ways_from[sets - 1].fill(u64::from(self.may_stand(count, sets - 1)));
        let mut possible = vec![0_u16; count];
        for set in (0..sets - 1).rev() {
            let year = set.count_ones() as usize;
            if !self.may_stand(year, set) {
                continue;
            }
            for value in values(self.allowed[year] & !(set as u16)) {
                let more = self.pairs(set, value);
                for pairs in 0..width.saturating_sub(more) {
                    let after = ways_from[set | 1 << value][pairs + more];
                    ways_from[set][pairs] += after;
                    if after > 0 && ways_to[set][pairs] > 0 {
                        possible[year] |= 1 << value;
                    }
                }
            }
        }
        Remaining {
            orders: ways_from[0][0],
            possible,
        }
    }

    /// How many pairs a value closes that stand in the list as their years follow, where they count:
    /// the values placed before it under an earlier year that stand above it in the list.
    fn pairs(&self, set: usize, value: usize) -> usize {
        let above = (1_usize << value) - 1;
        self.rising
            .map_or(0, |_| (set & above).count_ones() as usize)
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
            let rises = |later: usize| (0..later).filter(|at| placed[*at] < placed[later]).count();
            let pairs: usize = (0..year).map(rises).sum();
            if constraints.rising.is_some_and(|most| pairs > most.into()) {
                return;
            }
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
            if random(2) == 0 {
                constraints.rising = Some(random(22) as u8);
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
