//! What the further module has to know beside the link: choices of the moment, and the camera to the bit.

use northern_route_geometry::plate::Point;

use crate::geo::camera::Camera;

/// What a link leaves out, as one text. Numbers are written as their bits: the text is read back on the
/// same page at once, and general formatting of floats is large.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moment {
    /// Selected corridor, an index into the table.
    pub corridor: Option<usize>,
    /// Whether the claims about the five republics are open.
    pub claims: bool,
    /// Whether the plate is narrow.
    pub compact: bool,
    /// Where the plate looks, to the bit.
    pub camera: Camera,
}

impl Moment {
    /// Writes it.
    pub fn encode(&self) -> String {
        let center = self.camera.center();
        let numbers = [
            self.corridor.map_or(0, |index| index as u64 + 1),
            u64::from(self.claims),
            u64::from(self.compact),
            center.x.to_bits(),
            center.y.to_bits(),
            self.camera.zoom().to_bits(),
        ];
        numbers.map(|number| number.to_string()).join(" ")
    }

    /// Reads it back; what [`Moment::encode`] did not write is the moment of a fresh page.
    pub fn decode(text: &str) -> Self {
        let numbers: Vec<u64> = text
            .split(' ')
            .filter_map(|number| number.parse().ok())
            .collect();
        let [corridor, claims, compact, x, y, zoom] = numbers[..] else {
            return Self::default();
        };
        let center = Point {
            x: f64::from_bits(x),
            y: f64::from_bits(y),
        };
        Self {
            corridor: (corridor as usize).checked_sub(1),
            claims: claims == 1,
            compact: compact == 1,
            camera: Camera::new(center, f64::from_bits(zoom)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_keeps_every_bit() {
        let moment = Moment {
            corridor: Some(3),
            claims: true,
            compact: false,
            camera: Camera::new(Point { x: 333.3, y: 201.7 }, 3.7),
        };
        assert_eq!(Moment::decode(&moment.encode()), moment);
        assert_eq!(
            Moment::decode(&Moment::default().encode()),
            Moment::default()
        );
        assert_eq!(Moment::decode("nonsense"), Moment::default());
    }
}
