//! The neatline of a figure's map, its degrees and its scale bar.

use crate::scene::figure::map::Map;
use crate::scene::figure::svg::{Face, Svg, Type, n};
use crate::scene::plate::ladder::{Edge, ladder};
use crate::scene::plate::room::Sheet;
use crate::scene::plate::scale_bar::scale_bar;
use crate::words::language::language;
use crate::words::plate::PlateLanguage as _;

impl Map<'_> {
    /// Neatline, degrees and scale bar.
    pub fn frame(&self, svg: &mut Svg) {
        let colours = self.colours;
        let Sheet { width, height, .. } = self.sheet;
        let ladder = ladder(self.choices.camera);
        svg.put(format_args!(
            "<rect x=\"2.2\" y=\"2.2\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"4.4\"/>",
            n(width - 4.4),
            n(height - 4.4),
            colours.five
        ));
        let across = |svg: &mut Svg, edge: &Edge, y: f64| {
            for rung in &edge.rungs {
                svg.rect(
                    (rung.from * width, y),
                    ((rung.to - rung.from) * width, 4.0),
                    colours.ink,
                );
            }
        };
        across(svg, &ladder.top, 0.0);
        across(svg, &ladder.bottom, height - 4.0);
        let down = |svg: &mut Svg, edge: &Edge, x: f64| {
            for rung in &edge.rungs {
                svg.rect(
                    (x, rung.from * height),
                    (4.0, (rung.to - rung.from) * height),
                    colours.ink,
                );
            }
        };
        down(svg, &ladder.left, 0.0);
        down(svg, &ladder.right, width - 4.0);
        svg.put(format_args!(
            "<rect width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"/>",
            n(width),
            n(height),
            colours.ink
        ));
        let of = Type::new(Face::Sans, 8.4, colours.ink2).over(colours.ctx, 1.8);
        for degree in &ladder.top.degrees {
            svg.words(
                degree.at * width,
                14.0,
                &of.at("middle"),
                &language().degree(degree.degree),
            );
        }
        for degree in &ladder.left.degrees {
            svg.words(
                8.0,
                degree.at * height - 3.0,
                &of,
                &language().degree(degree.degree),
            );
        }
        let bar = scale_bar(self.choices.camera);
        let length = bar.part * width;
        let (x, y) = (18.0, height - 16.0);
        svg.rect((x, y), (length / 2.0, 3.5), colours.ink);
        svg.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"3.5\" fill=\"none\" stroke=\"{}\" stroke-width=\".8\"/>",
            n(x),
            n(y),
            n(length),
            colours.ink
        ));
        let of = Type::new(Face::Sans, 9.5, colours.ink).over(colours.ctx, 2.2);
        svg.words(x, y - 5.0, &of, "0");
        svg.words(
            x + length,
            y - 5.0,
            &of.at("middle"),
            &language().distance(bar.km),
        );
    }
}
