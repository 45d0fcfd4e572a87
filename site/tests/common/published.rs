//! Figures for publication that the tests look at: which, and as text.

#![allow(dead_code, reason = "each test that includes this uses a part of it")]

use std::fs;
use std::path::PathBuf;

use northern_route::scene::figure::figure::{Asked, figure, has_figure};
use northern_route::scene::figure::ground::Ground;
use northern_route::scene::plate::path_set::PathSet;
use northern_route::state::url::decode;

/// The address that the figures carry.
pub const ADDRESS: &str = "https://example.org/northern-route/";

/// Name, link and ground.
pub const FIGURES: [(&str, &str, Ground); 16] = [
    ("heroin-2010", "?time=2010", Ground::Paper),
    ("heroin-2010-night", "?time=2010", Ground::Night),
    ("heroin-2019-white", "?time=2019", Ground::White),
    (
        "opium-2000",
        "?time=2000&drug=opium&country=TJK",
        Ground::Paper,
    ),
    (
        "opiates-span",
        "?time=2002..2006&drug=opiates&measure=equivalent&ratio=7",
        Ground::Paper,
    ),
    (
        "share-2013-near",
        "?time=2013&measure=share&near=1",
        Ground::Paper,
    ),
    ("morphine-2021", "?time=2021&drug=morphine", Ground::Paper),
    ("heroin-1996-zoomed", "?time=1996&at=70,40,3", Ground::Paper),
    ("chart-heroin", "?view=chart&time=2010", Ground::Paper),
    (
        "chart-opium-one-scale-white",
        "?view=chart&time=2002..2006&drug=opium&scale=shared",
        Ground::White,
    ),
    (
        "chart-opiates-near",
        "?view=chart&time=2008&drug=opiates&near=1",
        Ground::Paper,
    ),
    (
        "chart-heroin-against-2001",
        "?view=chart&time=2010&vs=2001",
        Ground::Night,
    ),
    (
        "chart-flow-against-kazakhstan",
        "?view=chart&time=2013&measure=share&country=TJK&vs=KAZ",
        Ground::Paper,
    ),
    (
        "chart-share",
        "?view=chart&form=share&time=2008",
        Ground::Paper,
    ),
    (
        "chart-rank",
        "?view=chart&form=rank&time=2008&drug=opium&country=UZB",
        Ground::Night,
    ),
    (
        "chart-index",
        "?view=chart&form=index&time=2008",
        Ground::Paper,
    ),
];

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The outlines of the map.
pub fn outlines() -> PathSet {
    let text = fs::read_to_string(root().join("geometry/prepared/overview.txt")).expect("outlines");
    PathSet::read(&text).expect("a path file")
}

/// The figure of a link.
pub fn drawn(paths: &PathSet, query: &str, ground: Ground) -> String {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    assert!(has_figure(&choices), "{query}");
    figure(&Asked {
        choices: &choices,
        paths,
        ground,
        address: &format!("{ADDRESS}{query}&lang=en"),
        versions: ["0.1.0", "1.0.0"],
    })
}

/// The text without the outlines, an element a line.
pub fn golden(svg: &str) -> String {
    let mut text = String::new();
    for element in svg.split_inclusive('>') {
        let is_outline = element.starts_with("<path id=\"");
        let kept = match element.split_once(" d=\"") {
            Some((before, _)) if is_outline => format!("{before} d=\"…\"/>"),
            _ => element.to_owned(),
        };
        text += &kept;
        if !kept.ends_with("</tspan>") && !kept.ends_with("</text>") || kept.ends_with("</text>") {
            text.push('\n');
        }
    }
    text
}
