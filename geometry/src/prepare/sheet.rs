//! What is drawn, under which name, in which order.

use std::collections::BTreeMap;
use std::path::Path;

use super::PrepareError;
use super::apart::apart;
use super::dissolve::{join, mesh, outline, shore};
use super::path::{self, Subpath};
use super::pen::Pen;
use super::topology::{Feature, Grid, Topology, load_lines};
use crate::albers::LonLat;

/// The five republics, the atlas's region.
pub const FIVE: [&str; 5] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
/// The states whose provinces are drawn.
pub const SIX: [&str; 6] = ["AFG", "KAZ", "KGZ", "TJK", "TKM", "UZB"];

/// How far, in plate units, a vertex may lie from the line without it and be left out: 0.3 km, the
/// reach of one step of the sources' grid and less than their own finer tolerance of 0.4 km; at
/// eight times the plate's size 0.4 units.
const TOLERANCE: f64 = 0.05;

/// How near a disputed line, in plate units, a border is that line: 16 km, more than the two were
/// ever simplified apart.
const BESIDE: f64 = 2.5;

/// The class of the line around Baikonur: a lease inside Kazakhstan, which nobody disputes.
const LEASE: &str = "Lease limit";

/// The two files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The whole plate at its own size.
    Overview,
    /// The plate enlarged, up to eight times.
    Detail,
}

impl Level {
    /// The word in the file's first line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Detail => "detail",
        }
    }

    /// Whole numbers to the plate unit.
    pub fn scale(self) -> u32 {
        match self {
            Self::Overview => 10,
            Self::Detail => 80,
        }
    }

    fn suffix(self) -> &'static str {
        match self {
            Self::Overview => "over",
            Self::Detail => "zoom",
        }
    }

    fn load(self, source: &Path, what: &str) -> Result<Topology, PrepareError> {
        let path = source.join(format!("{what}_{}.topo.json", self.suffix()));
        Ok(Topology::load(&path)?.thinned(TOLERANCE))
    }
}

/// The text of a level's file.
///
/// # Errors
///
/// When a source cannot be read or does not hold what it should.
pub fn draw(source: &Path, level: Level) -> Result<String, PrepareError> {
    let pen = Pen {
        scale: f64::from(level.scale()),
    };
    let admin = level.load(source, "admin")?;
    let mut sheet = Sheet::new(level);
    land(&mut sheet, pen, &admin)?;
    if level == Level::Overview {
        sheet.add("graticule", &pen.lines(&graticule()));
    }
    rivers(&mut sheet, pen, &level.load(source, "rivers_lean")?)?;
    lakes(&mut sheet, pen, &level.load(source, "lakes")?)?;
    if level == Level::Detail {
        let coarse = Level::Overview.load(source, "admin")?;
        provinces(&mut sheet, pen, &admin, "province")?;
        provinces(&mut sheet, pen, &coarse, "province-over")?;
    }
    let disputed = load_lines(&source.join("disputed_lines.geojson"), |class| {
        class != LEASE
    })?;
    borders(&mut sheet, pen, &admin, &disputed)?;
    sheet.add("border-disputed", &pen.lines(&disputed));
    five(&mut sheet, pen, &admin)?;
    Ok(sheet.text)
}

/// The file as it grows: one line a path, in drawing order.
struct Sheet {
    text: String,
}

impl Sheet {
    fn new(level: Level) -> Self {
        Self {
            text: format!(
                "northern-route-geometry 1 {} {}\n",
                level.name(),
                level.scale()
            ),
        }
    }

    /// Adds a path, unless nothing of it is in the frame.
    fn add(&mut self, id: &str, subpaths: &[Subpath]) {
        if !subpaths.is_empty() {
            let d = path::write(subpaths);
            self.text.extend([id, "\t", &d, "\n"]);
        }
    }
}

fn is_five(a3: &str) -> bool {
    FIVE.contains(&a3)
}

/// Every land feature, the five republics' regions first.
fn everyone(admin: &Topology) -> Result<Vec<&Feature>, PrepareError> {
    let mut all: Vec<&Feature> = Vec::new();
    for object in ["adm1", "ctx", "ctx_west"] {
        all.extend(admin.object(object)?);
    }
    all.sort_by_key(|feature| !is_five(&feature.a3));
    Ok(all)
}

/// A fill for each country: those around, then the five.
fn land(sheet: &mut Sheet, pen: Pen, admin: &Topology) -> Result<(), PrepareError> {
    let mut countries: BTreeMap<&str, Vec<&Feature>> = BTreeMap::new();
    for feature in everyone(admin)? {
        countries.entry(&feature.a3).or_default().push(feature);
    }
    let (five, around): (Vec<_>, Vec<_>) = countries.into_iter().partition(|(a3, _)| is_five(a3));
    for (a3, features) in around.into_iter().chain(five) {
        let rings = outline(admin, features);
        sheet.add(&format!("land-{a3}"), &pen.rings(&admin.places(&rings)));
    }
    Ok(())
}

/// Meridians and parallels, every five degrees.
fn graticule() -> Vec<Vec<LonLat>> {
    let line = |ends: [(i32, i32); 2]| {
        ends.map(|(lon, lat)| LonLat {
            lon: f64::from(lon),
            lat: f64::from(lat),
        })
        .to_vec()
    };
    let meridians = (20..=115)
        .step_by(5)
        .map(|lon| line([(lon, 10), (lon, 75)]));
    let parallels = (10..=75)
        .step_by(5)
        .map(|lat| line([(20, lat), (115, lat)]));
    meridians.chain(parallels).collect()
}

fn rivers(sheet: &mut Sheet, pen: Pen, rivers: &Topology) -> Result<(), PrepareError> {
    let mut named: BTreeMap<String, Vec<Vec<Grid>>> = BTreeMap::new();
    for river in rivers.object("rivers")? {
        let slug = river.name.to_lowercase().replace(' ', "-");
        let arcs = river.runs.iter().map(|run| rivers.run(run));
        named.entry(slug).or_default().extend(arcs);
    }
    for (slug, arcs) in named {
        let lines = join(&arcs);
        sheet.add(&format!("river-{slug}"), &pen.lines(&rivers.places(&lines)));
    }
    Ok(())
}

fn lakes(sheet: &mut Sheet, pen: Pen, lakes: &Topology) -> Result<(), PrepareError> {
    let mut rings = Vec::new();
    for lake in lakes.object("lakes")? {
        rings.extend(outline(lakes, [lake]));
    }
    sheet.add("lakes", &pen.rings(&lakes.places(&rings)));
    Ok(())
}

/// The borders between the regions of one country, country by country.
fn provinces(
    sheet: &mut Sheet,
    pen: Pen,
    admin: &Topology,
    prefix: &str,
) -> Result<(), PrepareError> {
    let regions: Vec<&Feature> = admin.object("adm1")?.iter().collect();
    for a3 in SIX {
        let inner = mesh(admin, &regions, |a, b| {
            a.a3 == a3 && b.a3 == a3 && a.region != b.region
        });
        sheet.add(&format!("{prefix}-{a3}"), &pen.lines(&admin.places(&inner)));
    }
    Ok(())
}

/// The coast, and the borders that are neither the five's nor beside a disputed line.
///
/// The disputed lines were simplified apart from the land, so a solid line beside one would be a
/// second border.
fn borders(
    sheet: &mut Sheet,
    pen: Pen,
    admin: &Topology,
    disputed: &[Vec<LonLat>],
) -> Result<(), PrepareError> {
    let all = everyone(admin)?;
    let coast = shore(admin, &all, |a, b| is_cut(admin.place(a), admin.place(b)));
    sheet.add("coast", &pen.lines(&admin.places(&coast)));
    let others = mesh(admin, &all, |a, b| {
        a.a3 != b.a3 && !is_five(&a.a3) && !is_five(&b.a3)
    });
    let solid = apart(&admin.places(&others), disputed, BESIDE);
    sheet.add("border-ctx", &pen.lines(&solid));
    Ok(())
}

/// Whether a piece of a country's edge is where the data were cut, not a coast: the outer box
/// (22 to 112 east, 14 to 70 north) and the corner west of 37 east and south of 47 north, which
/// comes as a file of its own.
fn is_cut(a: LonLat, b: LonLat) -> bool {
    // A vertex on a cut lies within one step of the grid beside it.
    const NEAR: f64 = 0.007;
    let on = |value: f64, cut: f64| (value - cut).abs() < NEAR;
    let meridian = |cut: f64| on(a.lon, cut) && on(b.lon, cut);
    let parallel = |cut: f64| on(a.lat, cut) && on(b.lat, cut);
    let corner_east = meridian(37.0) && a.lat < 47.0 + NEAR && b.lat < 47.0 + NEAR;
    let corner_north = parallel(47.0) && a.lon < 37.0 + NEAR && b.lon < 37.0 + NEAR;
    meridian(22.0)
        || meridian(112.0)
        || parallel(14.0)
        || parallel(70.0)
        || corner_east
        || corner_north
}

/// The borders of the five: first those around them, then those between them.
fn five(sheet: &mut Sheet, pen: Pen, admin: &Topology) -> Result<(), PrepareError> {
    let all = everyone(admin)?;
    let mut lines = mesh(admin, &all, |a, b| is_five(&a.a3) && !is_five(&b.a3));
    lines.extend(mesh(admin, &all, |a, b| {
        a.a3 != b.a3 && is_five(&a.a3) && is_five(&b.a3)
    }));
    sheet.add("border-five", &pen.lines(&admin.places(&lines)));
    Ok(())
}
