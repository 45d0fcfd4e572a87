//! Sizes of what is written on the plate, and widths of text without measuring the page: a small table of advance widths.

use crate::geo::plate_size::PlateSize;

/// Size of figures and of names at the discs, in pixels; the stylesheet has the same.
pub const FIGURE_SIZE: f64 = 12.0;

/// Size of the names of countries along their parallels.
pub const fn territory_size(plate: PlateSize) -> f64 {
    match plate {
        PlateSize::Small => 12.0,
        _ => 10.0,
    }
}

/// Size of the names of towns and waters.
pub const fn place_size(plate: PlateSize) -> f64 {
    match plate {
        PlateSize::Small => 12.0,
        _ => 11.0,
    }
}

/// Width in pixels of a text at a size, in a Helvetica-like face. The advances are Arial's, in
/// thousandths of the size, grouped; 8 % is added for other faces.
pub fn text_width(text: &str, size: f64) -> f64 {
    let thousandths: u32 = text.chars().map(advance).sum();
    f64::from(thousandths) / 1000.0 * size * 1.08
}

const fn advance(character: char) -> u32 {
    match character {
        'i' | 'j' | 'l' | '\'' | '|' => 222,
        ' ' | '.' | ',' | ':' | ';' | 'f' | 't' | 'I' | '/' | '!' => 278,
        '(' | ')' | 'r' | '-' => 333,
        'm' | 'W' | 'M' | '%' => 870,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' | 'O' | 'G' | 'Q' => 735,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' => 667,
        'F' | 'T' | 'Z' | 'L' => 600,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 500,
        _ => 556,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_text_is_wider_and_size_scales() {
        assert!(text_width("Tajikistan", 12.0) > text_width("Osh", 12.0));
        let (ten, twenty) = (text_width("2,097", 10.0), text_width("2,097", 20.0));
        assert!((twenty - 2.0 * ten).abs() < 1e-9);
    }
}
