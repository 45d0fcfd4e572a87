//! Readings as steps: one tread a year, open where there is nothing, never a stroke across a gap.

use crate::model::period::FIRST_YEAR;
use crate::model::reading::Reading;
use crate::scale::decimal::Decimal;

/// Height of a drawing in its own units; its widths are years.
pub const HEIGHT: f64 = 100.0;

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
        let mut steps = Self::default();
        let y = |value: f64| {
            let part = if top > 0.0 { value / top } else { 0.0 };
            Decimal(HEIGHT - part * HEIGHT, 2)
        };
        let mut open = false;
        for (index, reading) in readings.iter().enumerate() {
            let year = FIRST_YEAR + index as u16;
            let Some((low, high)) = reading.ends() else {
                steps.end(&mut open);
                steps.gap(year, *reading != Reading::NotCovered);
                continue;
            };
            if *reading == Reading::ReportedNone {
                steps.nones.push(year);
            }
            let level = y(low);
            let (line, area) = if open {
                (format!("V{level}h1"), format!("V{level}h1"))
            } else {
                let ground = Decimal(HEIGHT, 0);
                (
                    format!("M{index} {level}h1"),
                    format!("M{index} {ground}V{level}h1"),
                )
            };
            open = true;
            steps.line.push_str(&line);
            steps.area.push_str(&area);
            if high > low {
                let range = format!("M{index} {level}V{}h1V{level}z", y(high));
                steps.ranges.push_str(&range);
            }
        }
        steps.end(&mut open);
        steps
    }

    fn end(&mut self, open: &mut bool) {
        if std::mem::take(open) {
            let end = format!("V{}z", Decimal(HEIGHT, 0));
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
