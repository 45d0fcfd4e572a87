//! An axis from nothing to a round end, in round steps.

/// Round ends, in tenths of a power of ten, and into how many round steps each is cut.
const ENDS: [(f64, u8); 9] = [
    (1.0, 5),
    (1.5, 3),
    (2.0, 4),
    (2.5, 5),
    (3.0, 3),
    (4.0, 4),
    (5.0, 5),
    (6.0, 3),
    (8.0, 4),
];

/// An axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Its end; never nothing.
    pub top: f64,
    /// Into how many steps it is cut.
    pub steps: u8,
}

impl Axis {
    /// The axis of hundred percent.
    pub const PERCENT: Self = Self {
        top: 100.0,
        steps: 4,
    };

    /// The smallest that holds a number; 1 at the least.
    pub fn holding(largest: f64) -> Self {
        let mut power = 1.0;
        loop {
            for (end, steps) in ENDS {
                let top = end * power;
                if top >= largest {
                    return Self { top, steps };
                }
            }
            power *= 10.0;
        }
    }

    /// The numbers at its steps, the lowest first, without nothing.
    pub fn ticks(self) -> impl Iterator<Item = f64> {
        let step = self.top / f64::from(self.steps);
        (1..=self.steps).map(move |place| step * f64::from(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_the_next_round_step_and_holds_the_largest() {
        for (largest, top, every) in [
            (0.0, 1.0, 0.2),
            (1.0, 1.0, 0.2),
            (5600.3, 6000.0, 2000.0),
            (1639.0, 2000.0, 500.0),
            (1471.7, 1500.0, 500.0),
            (431.4, 500.0, 100.0),
            (1948.0, 2000.0, 500.0),
            (801.0, 1000.0, 200.0),
            (311_306.0, 400_000.0, 100_000.0),
        ] {
            let axis = Axis::holding(largest);
            assert!((axis.top - top).abs() < 1e-9, "{largest}: {}", axis.top);
            let first = axis.ticks().next().expect("a step");
            assert!((first - every).abs() < 1e-9, "{largest}: {first}");
            let last = axis.ticks().last().expect("a step");
            assert!((last - top).abs() < 1e-9, "{largest}: {last}");
        }
    }
}
