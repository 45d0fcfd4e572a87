//! Figures for publication as pictures of a second program, and what they say. With `PICTURES=<folder>` they are put there
//! as SVG and PNG. `golden.rs` keeps them as text.

#[path = "common/published.rs"]
mod figures;

use std::path::PathBuf;
use std::{env, fs};

use figures::{FIGURES, drawn, outlines, root};
use northern_route::scene::figure::figure::{HEIGHT, WIDTH};
use northern_route::scene::figure::ground::Ground;
use northern_route::state::url::decode;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// A figure as another program draws it.
fn pixels(svg: &str) -> Pixmap {
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_system_fonts();
    fonts.set_serif_family("Liberation Serif");
    fonts.set_sans_serif_family("Liberation Sans");
    let tree = Tree::from_str(svg, &options).expect("well-formed SVG");
    assert_eq!(
        (tree.size().width(), tree.size().height()),
        (WIDTH as f32, HEIGHT as f32)
    );
    let mut picture = Pixmap::new(WIDTH as u32, HEIGHT as u32).expect("some pixels");
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture
}

#[test]
fn another_program_draws_each_figure_and_its_discs_where_the_plate_has_them() {
    let paths = outlines();
    for (name, query, ground) in FIGURES {
        let svg = drawn(&paths, query, ground);
        for alone in [
            " style=",
            "<style",
            "<script",
            "<image",
            "class=",
            "href=\"http",
            "onload",
        ] {
            assert!(!svg.contains(alone), "{name}: {alone}");
        }
        let picture = pixels(&svg);
        if let Some(folder) = env::var_os("PICTURES") {
            let folder = PathBuf::from(folder);
            fs::write(folder.join(format!("{name}.svg")), &svg).expect("written");
            picture
                .save_png(folder.join(format!("{name}.png")))
                .expect("written");
        }
        let first = picture.pixels()[0];
        let other = picture
            .pixels()
            .iter()
            .filter(|pixel| **pixel != first)
            .count();
        assert!(other > 100_000, "{name}: {other} pixels are drawn on");
    }
    let picture = pixels(&drawn(&paths, "?time=2010", Ground::Paper));
    let (choices, _) = decode("?time=2010");
    let marks = northern_route::scene::plate::marks::marks(
        &choices.question(),
        false,
        choices.camera,
        northern_route::geo::plate_size::PlateSize::Large,
        northern_route::words::language::language(),
    );
    for mark in marks {
        // The plate stands at 56, 262 and is 1,040 wide; beside its figure the disc is of one colour.
        let at = |dx: f64| {
            let x = 56.0 + mark.spot.x * 1040.0 + dx;
            let y = 262.0 + mark.spot.y * 1040.0 * 480.0 / 690.0;
            let pixel = picture.pixel(x as u32, y as u32).expect("inside");
            (pixel.red(), pixel.green(), pixel.blue())
        };
        let reach = mark.reach * 1040.0 / 600.0;
        let heroin = (0x32, 0x3d, 0x8a);
        assert_eq!(at(0.8 - reach * 0.9), heroin, "{:?}", mark.country);
        assert_ne!(at(-reach - 5.2), heroin, "{:?}", mark.country);
    }
}

#[test]
fn a_figure_says_in_words_what_it_shows() {
    let svg = drawn(&outlines(), "?time=2019", Ground::Paper);
    for said in [
        "<title id=\"title\">In 2019 four of the five republics reported 1,745.8 kg of heroin; no data: Turkmenistan.",
        "Turkmenistan, no data on heroin in 2019",
        ">4 of five reported</text>",
        ">no data</text>",
        "Boundaries and names shown do not imply endorsement.",
        "Northern Route 0.1.0, data 1.0.0",
        "https://example.org/northern-route/?time=2019&amp;lang=en",
    ] {
        let flat = svg.replace("</text>", "\u{7}").replace('\u{7}', "</text>");
        assert!(
            flat.contains(said) || svg_words(&svg).contains(said),
            "{said}"
        );
    }
}

/// The words of a figure, its lines joined.
fn svg_words(svg: &str) -> String {
    let texts = svg
        .split('>')
        .filter_map(|rest| rest.split_once('<').map(|(text, _)| text));
    texts
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The colours stand in the stylesheets; a figure, which stands without one, has them written out.
#[test]
fn a_figure_has_the_colours_of_the_page() {
    let read =
        |name: &str| fs::read_to_string(root().join("static").join(name)).expect("a stylesheet");
    let tokens = read("tokens.css");
    let day = tokens.split("@media").next().expect("the day");
    let night = tokens
        .split(":root[data-theme=\"dark\"]")
        .nth(1)
        .and_then(|rest| rest.split('}').next())
        .expect("the night");
    let paper = read("print.css");
    for (ground, own, usual) in [
        (Ground::Paper, day, day),
        (Ground::Night, night, day),
        (Ground::White, &*paper, day),
    ] {
        for (token, colour) in ground.colours().named() {
            let value = |text: &str| {
                let (_, rest) = text.split_once(&format!("--{token}: "))?;
                Some(rest.split(';').next()?.to_owned())
            };
            assert_eq!(
                value(own).or_else(|| value(usual)).as_deref(),
                Some(colour),
                "{ground:?}: {token}"
            );
        }
    }
}
