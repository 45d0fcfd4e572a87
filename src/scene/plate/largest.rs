//! The largest discs of any year: what is named keeps clear of them, and so stays where it is while years pass.

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::query::largest;
use crate::scene::plate::figures::{Figure, arrange};
use crate::scene::plate::marks::{Mark, NOTHING_RADIUS, anchor, disc_scale};
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet, put_disc};
use crate::scene::plate::text_width::{FIGURE_SIZE, text_width};

/// As wide as figures of a year get: a weight of four digits, or a range of shares.
const WIDEST: &str = "0,000 kg";
/// The same of one of two figures.
const WIDEST_OF_TWO: &str = "0,000";

/// Adds what the largest disc of a republic takes, and what may stand at it in any year, if it is named there or not.
pub fn put(
    taken: &mut Vec<Room>,
    country: Country,
    choice: DrugChoice,
    camera: Camera,
    plate: PlateSize,
    named: bool,
) {
    let sheet = Sheet::new(plate);
    let spot = Spot::of(anchor(country, camera.zoom() > 1.6), camera);
    let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
    let (left, right) = reach(country, choice, plate);
    put_disc(taken, x, y, left + 2.0, right + 2.0);
    let two = choice == DrugChoice::Opiates;
    // A figure leaves a disc that is wide enough for it; one of two may stand beside while the other does not.
    let most = left.max(right);
    let far = if two {
        most
    } else {
        most.min(text_width(WIDEST_OF_TWO, FIGURE_SIZE) / 1.8)
    };
    for step in [0.0, 0.5, 1.0] {
        let mut mark = Mark::empty(country, spot);
        mark.named = named;
        mark.reach = far * step;
        let text = if two { WIDEST_OF_TWO } else { WIDEST };
        for _ in choice.substances() {
            mark.figures.push(Figure {
                text: text.to_owned(),
                drug: Drug::Heroin,
                dx: 0.0,
                dy: 0.0,
                anchor: "",
                inside: false,
            });
        }
        arrange(&mut mark, (left, right), plate);
        taken.extend_from_slice(&sheet.words(&mark));
    }
}

/// How far the largest disc of a country, or the halves of it, reach to the left and to the right.
pub fn reach(country: Country, choice: DrugChoice, plate: PlateSize) -> (f64, f64) {
    let scale = disc_scale(plate);
    let of = |drug: Drug| {
        let most = largest(country, drug);
        let radius = if choice == DrugChoice::Opiates {
            scale.half_radius(most, 1)
        } else {
            scale.radius(most, 1)
        };
        radius.max(NOTHING_RADIUS)
    };
    let drugs = choice.substances();
    (of(drugs[0]), of(drugs[drugs.len() - 1]))
}
