//! The corridors of a figure's map: shafts, heads, tails and figures.

use northern_route_geometry::plate::Point;

use crate::model::facts::CORRIDORS;
use crate::scale::decimal::Decimal;
use crate::scene::figure::map::Map;
use crate::scene::figure::svg::{Face, Svg, Type, n};
use crate::scene::plate::corridors::{self, Stroke, stroke};
use crate::scene::plate::place_in_frame::Spot;
use crate::words::language::language;

/// The arrowhead of the page's patterns.
const ARROW: &str = "M-7.5 -4.6L3 0L-7.5 4.6L-5 0Z";

impl Map<'_> {
    /// The shafts of the corridors.
    pub fn shafts(&self, svg: &mut Svg) {
        let colours = self.colours;
        let origin = self.choices.camera.to_frame(Point { x: 0.0, y: 0.0 });
        let (x, y) = (origin.x * self.sheet.width, origin.y * self.sheet.height);
        let unit = self.unit();
        let px = |length: f64| n(length / unit);
        svg.put(format_args!(
            "<g transform=\"translate({} {})scale({})\" fill=\"none\">",
            n(x),
            n(y),
            Decimal(unit, 5)
        ));
        for (index, curve) in &self.curves {
            let d = &curve.d;
            let selected = self.choices.corridor == Some(*index);
            let ink = if selected {
                colours.poppy
            } else {
                colours.corridor
            };
            match stroke(*index, self.choices.time) {
                Stroke::Asserted => svg.put(format_args!(
                    "<path d=\"{d}\" stroke=\"{}\" stroke-opacity=\".75\" stroke-width=\"{}\"/><path d=\"{d}\" stroke=\"{ink}\" stroke-width=\"{}\" stroke-dasharray=\"{} {}\"/>",
                    colours.five,
                    px(4.6),
                    px(1.9),
                    px(5.5),
                    px(3.2)
                )),
                Stroke::Figured(low, high) => svg.put(format_args!(
                    "<path d=\"{d}\" stroke=\"{}\" stroke-opacity=\".75\" stroke-width=\"{}\"/><path d=\"{d}\" stroke=\"{}\" stroke-width=\"{}\"/><path d=\"{d}\" stroke=\"{ink}\" stroke-width=\"{}\"/>",
                    colours.five,
                    px(high + 3.0),
                    colours.ribbon,
                    px(high),
                    px(low)
                )),
            }
        }
        svg.put(format_args!("</g>"));
    }

    /// Heads, tails and figures of the corridors.
    pub fn heads(&self, svg: &mut Svg) {
        let colours = self.colours;
        let camera = self.choices.camera;
        let figures = corridors::figures(&self.curves, self.choices.time, language());
        for (index, curve) in &self.curves {
            debug_assert!(*index < CORRIDORS.len());
            let (x, y) = self.at(Spot::of_plate(curve.tail, camera));
            svg.put(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"2.2\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.1\"/>",
                n(x),
                n(y),
                colours.five,
                colours.corridor
            ));
            let figure = figures.iter().find(|figure| figure.index == *index);
            let (scale, ahead) = figure.map_or((1.0, 0.0), |figure| corridors::head(figure.width));
            let (x, y) = self.at(Spot::of_plate(curve.head, camera));
            svg.put(format_args!(
                "<path d=\"{ARROW}\" fill=\"{}\" transform=\"translate({} {})rotate({})translate({})scale({})\"/>",
                colours.corridor,
                n(x),
                n(y),
                n(curve.heading),
                n(ahead),
                n(scale)
            ));
            if let Some(figure) = figure {
                let (x, y) = self.at(Spot::of_plate(figure.at, camera));
                let of = Type::new(Face::Bold, 11.0, colours.corridor)
                    .at("end")
                    .over(colours.five, 2.5);
                svg.words(x + figure.dx, y + 4.0, &of, &figure.text);
            }
        }
    }
}
