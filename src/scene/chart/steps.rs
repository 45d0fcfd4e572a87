//! Readings as steps: one tread a year, open where there is nothing, never a stroke across a gap.

use crate::model::period::FIRST_YEAR;
use crate::model::reading::Reading;
use crate::scale::decimal::Decimal;

/// Height of a drawing in its own units; its widths are years.
pub const HEIGHT: f64 = 100.0;

/// How large a drawing is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Width of a year.
    pub year: f64,
    /// Height of the whole.
    pub height: f64,
}

impl Room {
    /// In its own units.
    pub const OWN: Self = Self {
        year: 1.0,
        height: HEIGHT,
    };

    /// The left side of a year, counted from the first.
    pub fn left(self, index: usize) -> Decimal {
        Decimal(self.year * index as f64, 2)
    }

    /// A level, 0 at the top and 1 at the ground.
    pub fn level(self, part: f64) -> Decimal {
        Decimal(self.height * part, 2)
    }
}

/// A run of years in one kind of nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// First year.
    pub first: u16,
    /// How many.
    pub years: u16,
    /// Whether the table covers them.
    pub covered: bool,
}

/// The paths of some readings, a year wide each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steps {
    /// The treads and what joins them.
    pub line: String,
    /// What lies below them.
    pub area: String,
    /// From the lower to the upper end of what is a range.
    pub ranges: String,
    /// Years with nothing to draw.
    pub gaps: Vec<Gap>,
    /// Years reported as none.
    pub nones: Vec<u16>,
}

impl Steps {
    /// The paths, on a scale that ends at `top`; all on the ground where that is nothing.
    pub fn of(readings: &[Reading], top: f64) -> Self {
        Self::within(Room::OWN, readings, top)
    }

    /// The paths at a size.
    pub fn within(room: Room, readings: &[Reading], top: f64) -> Self {
        let mut steps = Self::default();
        let wide = Decimal(room.year, 2);
        let y = |value: f64| {
            let part = if top > 0.0 { value / top } else { 0.0 };
            room.level(1.0 - part)
        };
        let mut open = false;
        for (index, reading) in readings.iter().enumerate() {
            let year = FIRST_YEAR + index as u16;
            let Some((low, high)) = reading.ends() else {
                steps.end(room, &mut open);
                steps.gap(year, *reading != Reading::NotCovered);
                continue;
            };
            if *reading == Reading::ReportedNone {
                steps.nones.push(year);
            }
            let (left, level) = (room.left(index), y(low));
            let (line, area) = if open {
                let tread = format!("V{level}h{wide}");
                (tread.clone(), tread)
            } else {
                let ground = room.level(1.0);
                (
                    format!("M{left} {level}h{wide}"),
                    format!("M{left} {ground}V{level}h{wide}"),
                )
            };
            open = true;
            steps.line.push_str(&line);
            steps.area.push_str(&area);
            if high > low {
                let range = format!("M{left} {level}V{}h{wide}V{level}z", y(high));
                steps.ranges.push_str(&range);
            }
        }
        steps.end(room, &mut open);
        steps
    }

    fn end(&mut self, room: Room, open: &mut bool) {
        if std::mem::take(open) {
            let end = format!("V{}z", room.level(1.0));
            self.area.push_str(&end);
        }
    }

    fn gap(&mut self, year: u16, covered: bool) {
        match self.gaps.last_mut() {
            Some(gap) if gap.covered == covered && gap.first + gap.years == year => gap.years += 1,
            _ => self.gaps.push(Gap {
                first: year,
                years: 1,
                covered,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::mass::Grams;

    #[test]
    fn a_gap_ends_the_step_and_no_stroke_goes_across() {
        let weight = |kilograms: u64| Reading::Weight(Grams(kilograms * 1000));
        let readings = [
            Reading::NoData,
            weight(50),
            weight(100),
            Reading::NoData,
            Reading::ReportedNone,
            Reading::NotCovered,
        ];
        let steps = Steps::of(&readings, 100.0);
        assert_eq!(steps.line, "M1 50h1V0h1M4 100h1");
        assert_eq!(steps.area, "M1 100V50h1V0h1V100zM4 100V100h1V100z");
        assert_eq!(steps.nones, [1994]);
        let gaps: Vec<_> = steps
            .gaps
            .iter()
            .map(|gap| (gap.first, gap.years, gap.covered))
            .collect();
        assert_eq!(gaps, [(1990, 1, true), (1993, 1, true), (1995, 1, false)]);
    }
}
