//! An address as a QR code.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::scene::figure::svg::{Svg, n};

/// Quiet modules around a code.
const QUIET: i32 = 4;

/// Draws the code of a text into a square: dark on white, whatever the ground. A text too long for a code gets none.
pub fn code(svg: &mut Svg, text: &str, (x, y, width): (f64, f64, f64)) {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Low) else {
        return;
    };
    let size = code.size();
    let module = width / f64::from(size + 2 * QUIET);
    svg.rect((x, y), (width, width), "#ffffff");
    let mut d = String::new();
    for row in 0..size {
        let mut column = 0;
        while column < size {
            let start = column;
            while column < size && code.get_module(column, row) {
                column += 1;
            }
            if column > start {
                let length = column - start;
                let _ = write!(
                    d,
                    "M{} {}h{length}v1h-{length}z",
                    start + QUIET,
                    row + QUIET
                );
            }
            column += 1;
        }
    }
    svg.put(format_args!(
        "<path d=\"{d}\" fill=\"#000000\" shape-rendering=\"crispEdges\" transform=\"translate({} {})scale({})\"/>",
        n(x),
        n(y),
        crate::scale::decimal::Decimal(module, 4)
    ));
}
