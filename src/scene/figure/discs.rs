//! The discs of a figure's map, their kinds of nothing and their figures.

use crate::scale::decimal::Decimal;
use crate::scene::figure::map::{Map, drug_fill, drug_ink};
use crate::scene::figure::svg::{Face, Svg, Type, n};
use crate::scene::plate::marks::{Mark, NOTHING_RADIUS, Part, Side, Symbol, arc_path, beyond_path};
use crate::scene::plate::text_width::FIGURE_SIZE;

impl Map<'_> {
    /// The discs, then their figures.
    pub fn discs(&self, svg: &mut Svg) {
        let colours = self.colours;
        for mark in &self.marks {
            let (x, y) = self.at(mark.spot);
            svg.put(format_args!(
                "<g transform=\"translate({} {})\">",
                n(x),
                n(y)
            ));
            if mark.selected {
                svg.put(format_args!(
                    "<circle r=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.6\"/>",
                    n(mark.reach + 3.0),
                    colours.poppy
                ));
            }
            for part in &mark.parts {
                self.symbol(svg, mark, part);
            }
            svg.put(format_args!("</g>"));
        }
        for mark in &self.marks {
            let (x, y) = self.at(mark.spot);
            for figure in &mark.figures {
                let (fill, on) = drug_ink(colours, figure.drug);
                let of = Type::new(
                    Face::Bold,
                    FIGURE_SIZE,
                    if figure.inside { on } else { fill },
                )
                .at(figure.anchor);
                let of = if figure.inside {
                    of
                } else {
                    of.over(colours.five, 3.0)
                };
                svg.words(x + figure.dx, y + figure.dy, &of, &figure.text);
            }
            if mark.named {
                let (name, dx, dy, anchor) = &mark.name;
                let of = Type::new(Face::Sans, FIGURE_SIZE, colours.ink).at(anchor);
                svg.words(x + dx, y + dy, &of.over(colours.five, 3.0), name);
            }
            if let Some((level, from, to)) = mark.leader {
                let end = |away: f64| {
                    if level > 0.0 {
                        (x + away, y)
                    } else {
                        (x, y + away)
                    }
                };
                let ((x1, y1), (x2, y2)) = (end(from), end(to));
                svg.put(format_args!(
                    "<path d=\"M{} {}L{} {}\" stroke=\"{}\" stroke-width=\".8\"/>",
                    n(x1),
                    n(y1),
                    n(x2),
                    n(y2),
                    colours.ink2
                ));
            }
        }
    }

    fn symbol(&self, svg: &mut Svg, mark: &Mark, part: &Part) {
        let colours = self.colours;
        let paint = drug_fill(colours, part.drug);
        let small = NOTHING_RADIUS;
        let around = arc_path(part.side, small);
        match part.symbol {
            Symbol::Value(radius) if mark.ring => svg.put(format_args!(
                "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\".9\"/>",
                arc_path(part.side, radius),
                drug_ink(colours, part.drug).0
            )),
            Symbol::Value(radius) => svg.put(format_args!(
                "<path d=\"{}\" fill=\"{paint}\" stroke=\"{}\" stroke-width=\"1.1\"/>",
                arc_path(part.side, radius),
                colours.five
            )),
            Symbol::Beyond(radius) => svg.put(format_args!(
                "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" transform=\"scale({})\"/>",
                beyond_path(part.side),
                drug_ink(colours, part.drug).0,
                Decimal(0.9 / radius, 4),
                n(radius)
            )),
            Symbol::NoData => svg.put(format_args!(
                "<path d=\"{around}\" fill=\"{}\"/><path d=\"{around}\" fill=\"url(#hatch)\" stroke=\"{}\" stroke-width=\".8\"/>",
                colours.five, colours.ink2
            )),
            Symbol::NotCovered => svg.put(format_args!(
                "<path d=\"{around}\" fill=\"{}\"/><path d=\"{around}\" fill=\"url(#dots)\"/>",
                colours.five
            )),
            Symbol::ReportedNone => {
                let (x, d) = match part.side {
                    Side::Whole => ("0", "M-7 4.5H7"),
                    Side::Left => ("-6", "M-11 4.5H-1"),
                    Side::Right => ("6", "M1 4.5H11"),
                };
                svg.put(format_args!(
                    "<path d=\"{around}\" fill=\"{0}\"/><g fill=\"none\" stroke=\"{1}\"><path d=\"{d}\" stroke-width=\"1.2\"/><ellipse cx=\"{x}\" cy=\"-.6\" rx=\"2.2\" ry=\"3.2\" stroke-width=\"1.4\"/></g>",
                    colours.five, colours.ink
                ));
            }
        }
    }
}
