//! The pictures that others show beside a link, drawn when the site is made, in the one face that the repository holds.

use std::sync::Arc;

use northern_route::scene::figure::card::{self, card};
use northern_route::scene::plate::path_set::PathSet;
use northern_route::state::choice::View;
use northern_route::state::url;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// Width of a picture in pixels.
pub const WIDTH: u32 = card::WIDTH as u32;
/// Its height.
pub const HEIGHT: u32 = card::HEIGHT as u32;

/// Source Serif 4 Regular, under the SIL Open Font License: see `site/fonts/OFL.txt`.
const FACE: &[u8] = include_bytes!("../../fonts/source-serif-4-regular.ttf");

/// The file of a view's picture.
pub fn file(view: View) -> String {
    format!("cards/{}.png", view.key())
}

/// The picture of a view.
///
/// # Errors
/// Where it cannot be drawn.
pub fn picture(view: View, outlines: &PathSet) -> Result<Vec<u8>, String> {
    let failed = |why: &dyn std::fmt::Display| format!("{}: {why}", file(view));
    let (choices, _) = url::decode(&format!("view={}", view.key()));
    let svg = card(&choices, outlines);
    let mut faces = fontdb::Database::new();
    faces.load_font_data(FACE.to_vec());
    faces.set_serif_family("Source Serif 4");
    faces.set_sans_serif_family("Source Serif 4");
    let options = Options {
        fontdb: Arc::new(faces),
        ..Options::default()
    };
    let tree = Tree::from_str(&svg, &options).map_err(|error| failed(&error))?;
    let mut picture = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| failed(&"no room"))?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().map_err(|error| failed(&error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render;
    use crate::workspace::Workspace;

    #[test]
    fn each_view_has_a_picture_of_the_size_that_is_asked_for() {
        let outlines =
            render::outlines(&Workspace::find().expect("a workspace")).expect("outlines");
        for view in View::ALL {
            let bytes = picture(view, &outlines).expect("a picture");
            let picture = Pixmap::decode_png(&bytes).expect("a PNG");
            assert_eq!((picture.width(), picture.height()), (1200, 630));
            let ground = picture.pixels()[0];
            let drawn = picture.pixels().iter().filter(|pixel| **pixel != ground);
            assert!(drawn.count() > 20_000, "{}", file(view));
        }
    }
}
