//! A plot of a figure: where its years and levels stand, its axis, events, gaps, and the chosen time.

use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_YEAR};
use crate::scale::axis::Axis;
use crate::scene::chart::happenings;
use crate::scene::chart::steps::{Gap, Room};
use crate::scene::figure::ground::Colours;
use crate::scene::figure::svg::{Face, Svg, Type, n};
use crate::scene::margin::series::{YEARS, year_start, years_width};
use crate::state::app_state::Choices;
use crate::state::versus::Versus;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::language;

/// How much larger the words of a figure are than those of the page.
const ENLARGED: f64 = 1.6;

/// A plot on a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Plot {
    /// Its left side.
    pub x: f64,
    /// Its top.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Plot {
    /// Its right side.
    pub fn right(self) -> f64 {
        self.x + self.width
    }

    /// Its ground.
    pub fn ground(self) -> f64 {
        self.y + self.height
    }

    /// The size of its paths.
    pub fn room(self) -> Room {
        Room {
            year: self.width / f64::from(YEARS),
            height: self.height,
        }
    }

    /// Where a year begins.
    pub fn start(self, year: u16) -> f64 {
        self.x + year_start(year) * self.width
    }

    /// Where a year ends.
    pub fn end(self, year: u16) -> f64 {
        self.x + (year_start(year) + years_width(1)) * self.width
    }

    /// The middle of a year.
    pub fn middle(self, year: u16) -> f64 {
        f64::midpoint(self.start(year), self.end(year))
    }

    /// Where a level stands, 0 at the top and 1 at the ground.
    pub fn level(self, part: f64) -> f64 {
        self.y + part * self.height
    }

    /// Draws paths at its place.
    pub fn inside(self, svg: &mut Svg, draw: impl FnOnce(&mut Svg)) {
        svg.put(format_args!(
            "<g transform=\"translate({} {})\">",
            n(self.x),
            n(self.y)
        ));
        draw(svg);
        svg.put(format_args!("</g>"));
    }

    /// The lines of an axis and its numbers, the uppermost strong and with its unit.
    pub fn axis(self, svg: &mut Svg, colours: &Colours, axis: Axis, measure: Measure) {
        let count = axis.ticks().count();
        // Where steps are low, not each has a number.
        let every = (22.0 / (self.height / count as f64)).ceil() as usize;
        for (index, tick) in axis.ticks().enumerate() {
            let y = self.level(1.0 - tick / axis.top);
            svg.rule((self.x, y), (self.right(), y), colours.hair, 0.8);
            let last = index + 1 == count;
            if !(count - index - 1).is_multiple_of(every) {
                continue;
            }
            let of = if last {
                Type::new(Face::Bold, 16.0, colours.ink)
            } else {
                Type::new(Face::Sans, 16.0, colours.ink2)
            };
            let number = language().tick(tick, measure, last);
            svg.words(self.x - 8.0, y + 5.5, &of.at("end"), &number);
        }
    }

    /// Its ground line, and the years under it, each tenth or fifth.
    pub fn years(self, svg: &mut Svg, colours: &Colours, every: u16) {
        let ground = self.ground();
        svg.rule((self.x, ground), (self.right(), ground), colours.ink, 1.4);
        let of = Type::new(Face::Sans, 16.0, colours.ink2);
        for year in (FIRST_YEAR..=LAST_YEAR).filter(|year| year.is_multiple_of(every)) {
            let (anchor, x) = if year == FIRST_YEAR {
                ("start", self.start(year))
            } else {
                ("middle", self.middle(year))
            };
            svg.words(x, ground + 20.0, &of.at(anchor), &year.to_string());
        }
    }

    /// The events as dotted lines, with those words over them that there is room for.
    pub fn events(self, svg: &mut Svg, colours: &Colours, worded: bool) {
        let marks = happenings::marks(worded.then_some(self.width / ENLARGED));
        let of = Type::new(Face::Sans, 15.0, colours.ink2);
        for mark in marks {
            let x = self.x + mark.at * self.width;
            svg.put(format_args!(
                "<path d=\"M{} {}V{}\" stroke=\"{}\" stroke-width=\"1.2\" stroke-dasharray=\"1.5 4\"/>",
                n(x), n(self.y), n(self.ground()), colours.ink2
            ));
            if let Some(leftward) = mark.leftward {
                let (anchor, by) = if leftward {
                    ("end", 4.0)
                } else {
                    ("start", -4.0)
                };
                svg.words(x + by, self.y - 8.0, &of.at(anchor), mark.title);
            }
        }
    }

    /// Years with nothing to draw, on the ground.
    pub fn gaps(self, svg: &mut Svg, gaps: &[Gap]) {
        for gap in gaps {
            let left = self.start(gap.first);
            let width = self.room().year * f64::from(gap.years);
            let fill = if gap.covered {
                "url(#hatch)"
            } else {
                "url(#dots)"
            };
            svg.rect((left, self.ground() - 11.0), (width, 11.0), fill);
        }
    }

    /// The time that is compared with, as dashes, and the chosen one.
    pub fn times(self, svg: &mut Svg, colours: &Colours, choices: &Choices) {
        let other = choices.versus.and_then(Versus::time);
        for (period, ink, dash) in other
            .map(|other| (other, colours.ink, "6 4"))
            .into_iter()
            .chain([(choices.time, colours.poppy, "none")])
        {
            let mut line = |x: f64| {
                svg.put(format_args!(
                    "<path d=\"M{} {}V{}\" stroke=\"{ink}\" stroke-width=\"1.8\" stroke-dasharray=\"{dash}\"/>",
                    n(x), n(self.y), n(self.ground())
                ));
            };
            if period.is_year() {
                line(self.middle(period.first()));
            } else {
                line(self.start(period.first()));
                line(self.end(period.last()));
            }
        }
    }
}
