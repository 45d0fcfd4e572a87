//! The ground of a figure's map: land, water and lines.

use northern_route_geometry::plate::Point;

use crate::model::country::Country;
use crate::scale::decimal::Decimal;
use crate::scene::figure::map::Map;
use crate::scene::figure::svg::{Svg, n};
use crate::scene::plate::path_set::PathSet;
use crate::state::choice::Layer;

/// Widths of the shore lines and whether they are of the line's colour, from the widest.
const SHORES: [(f64, bool, f64); 6] = [
    (33.0, true, 0.55),
    (31.6, false, 1.0),
    (21.0, true, 0.75),
    (19.4, false, 1.0),
    (10.4, true, 1.0),
    (8.6, false, 1.0),
];

impl Map<'_> {
    /// Land, water and lines, in the coordinates of the prepared paths.
    pub fn ground(&self, svg: &mut Svg) {
        let colours = self.colours;
        let origin = self.choices.camera.to_frame(Point { x: 0.0, y: 0.0 });
        let (x, y) = (origin.x * self.sheet.width, origin.y * self.sheet.height);
        let scale = self.unit() / f64::from(self.paths.scale.max(1));
        // Pixels as the paths have them.
        let px = |length: f64| n(length / scale);
        svg.put(format_args!(
            "<defs>{}</defs><g transform=\"translate({} {})scale({})\" stroke-linejoin=\"round\">",
            Defs(self.paths),
            n(x),
            n(y),
            Decimal(scale, 5)
        ));
        for (width, lined, opacity) in SHORES {
            let colour = if lined {
                colours.waterline
            } else {
                colours.water
            };
            svg.put(format_args!(
                "<use href=\"#coast\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-opacity=\"{opacity}\"/>",
                px(width)
            ));
        }
        let land = |id: &str| id.strip_prefix("land-").and_then(Country::parse);
        let is_five = |id: &str| land(id).is_some_and(Country::is_republic);
        svg.put(format_args!(
            "<g fill=\"{0}\" stroke=\"{0}\" stroke-width=\"{1}\" fill-rule=\"evenodd\">",
            colours.ctx,
            px(0.5)
        ));
        for (id, _) in self.paths.starting("land-").filter(|(id, _)| !is_five(id)) {
            svg.put(format_args!("<use href=\"#{id}\"/>"));
        }
        svg.put(format_args!("</g>"));
        self.five(
            svg,
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-opacity=\".42\" stroke-width=\"{}\"",
                colours.ribbon,
                px(12.0)
            ),
        );
        self.five(
            svg,
            &format!("fill=\"{}\" fill-rule=\"evenodd\"", colours.five),
        );
        let line = |svg: &mut Svg, id: &str, paint: &str| {
            if self.paths.get(id).is_some() {
                svg.put(format_args!("<use href=\"#{id}\" {paint}/>"));
            }
        };
        line(
            svg,
            "graticule",
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-opacity=\".4\" stroke-width=\"{}\"",
                colours.ink2,
                px(0.4)
            ),
        );
        if self.has(Layer::Rivers) {
            svg.put(format_args!(
                "<g fill=\"none\" stroke=\"{}\" stroke-width=\"{}\">",
                colours.waterline,
                px(0.8)
            ));
            for (id, _) in self.paths.starting("river-") {
                svg.put(format_args!("<use href=\"#{id}\"/>"));
            }
            svg.put(format_args!("</g>"));
        }
        line(
            svg,
            "lakes",
            &format!(
                "fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\" fill-rule=\"evenodd\"",
                colours.water,
                colours.waterink,
                px(0.5)
            ),
        );
        line(
            svg,
            "coast",
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"",
                colours.waterink,
                px(0.7)
            ),
        );
        line(
            svg,
            "border-ctx",
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-opacity=\".75\" stroke-width=\"{}\"",
                colours.border,
                px(0.55)
            ),
        );
        line(
            svg,
            "border-disputed",
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-dasharray=\"{1} {1}\" stroke-width=\"{2}\"",
                colours.border,
                px(2.5),
                px(0.7)
            ),
        );
        self.five(
            svg,
            &format!(
                "fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"",
                colours.border,
                px(0.95)
            ),
        );
        if let Some(country) = self.choices.country {
            svg.put(format_args!(
                "<use href=\"#land-{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>",
                country.code(),
                colours.poppy,
                px(2.0)
            ));
        }
        svg.put(format_args!("</g>"));
    }

    /// The five, painted in one way.
    fn five(&self, svg: &mut Svg, paint: &str) {
        svg.put(format_args!("<g {paint}>"));
        for country in Country::FIVE {
            if self
                .paths
                .get(&format!("land-{}", country.code()))
                .is_some()
            {
                svg.put(format_args!("<use href=\"#land-{}\"/>", country.code()));
            }
        }
        svg.put(format_args!("</g>"));
    }
}

/// The prepared paths, once.
struct Defs<'a>(&'a PathSet);

impl std::fmt::Display for Defs<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        for (id, d) in &self.0.paths {
            write!(formatter, "<path id=\"{id}\" d=\"{d}\"/>")?;
        }
        Ok(())
    }
}
