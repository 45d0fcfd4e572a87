//! What is drawn, under which name, in which order.

use std::collections::BTreeMap;
use std::path::Path;

use super::PrepareError;
use super::apart::apart;
use super::dissolve::{join, mesh, outline, shore};
use super::path::{self, Subpath};
use super::pen::Pen;
use super::thin::thinned;
use super::topology::{Feature, Grid, Topology, load_lines};
use crate::albers::LonLat;

/// The five republics, the atlas's region.
pub const FIVE: [&str; 5] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
/// The states whose provinces are drawn.
pub const SIX: [&str; 6] = ["AFG", "KAZ", "KGZ", "TJK", "TKM", "UZB"];

/// How far, in plate units, a vertex may lie from the line without it and be left out.
#[derive(Clone, Copy, Debug)]
struct Tolerance {
    /// Countries, their regions, and the disputed lines.
    land: f64,
    /// Arcs of the land that close on themselves: islands and most enclaves, which are small.
    ring: f64,
    /// Rivers and lakes.
    water: f64,
    /// The least area of a lake, or of an island in one, in square plate units.
    lake: f64,
}

/// How far, in plate units, the graticule may stray from its true course.
const GRATICULE_STRAY: f64 = 0.1;

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

    /// Whole numbers to the plate unit. In the overview steps of 0.2 units are fine enough, and small numbers
    /// are short.
    pub fn scale(self) -> u32 {
        match self {
            Self::Overview => 5,
            Self::Detail => 80,
        }
    }

    /// The overview is embedded in the page, so it holds no more than the plate's own size shows:
    /// 0.34 units are a third of a pixel where a unit is one, and half a pixel on a plate of 1000. The detail takes over when the reader zooms in: its 0.05 units are 0.3 km,
    /// the reach of one step of the sources' grid and less than their own finer tolerance of
    /// 0.4 km; at eight times the plate's size 0.4 units.
    fn tolerance(self) -> Tolerance {
        match self {
            Self::Overview => Tolerance {
                land: 0.34,
                ring: 0.1,
                water: 0.45,
                lake: 1.5,
            },
            Self::Detail => Tolerance {
                land: 0.05,
                ring: 0.05,
                water: 0.05,
                lake: 0.0,
            },
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
        Topology::load(&path)
    }

    fn land(self, source: &Path) -> Result<Topology, PrepareError> {
        let Tolerance { land, ring, .. } = self.tolerance();
        Ok(self.load(source, "admin")?.thinned(land, ring))
    }

    fn water(self, source: &Path, what: &str) -> Result<Topology, PrepareError> {
        let Tolerance { water, .. } = self.tolerance();
        Ok(self.load(source, what)?.thinned(water, water))
    }
}

/// The text of a level's file.
///
/// # Errors
///
/// When a source cannot be read or does not hold what it should.
pub fn draw(source: &Path, level: Level) -> Result<String, PrepareError> {
    let pen = Pen::new(f64::from(level.scale()));
    let admin = level.land(source)?;
    let mut sheet = Sheet::new(level);
    land(&mut sheet, pen, &admin)?;
    if level == Level::Overview {
        sheet.add(
            "graticule",
            &pen.straying(GRATICULE_STRAY).lines(&graticule()),
        );
    }
    rivers(&mut sheet, pen, &level.water(source, "rivers_lean")?)?;
    lakes(
        &mut sheet,
        pen,
        &level.water(source, "lakes")?,
        level.tolerance().lake,
    )?;
    if level == Level::Detail {
        let coarse = Level::Overview.land(source)?;
        provinces(&mut sheet, pen, &admin, "province")?;
        provinces(&mut sheet, pen, &coarse, "province-over")?;
    }
    let disputed = load_lines(&source.join("disputed_lines.geojson"), |class| {
        class != LEASE
    })?;
    let disputed = thinned(&disputed, level.tolerance().land);
    borders(&mut sheet, pen, &admin, &disputed)?;
    sheet.add("border-disputed", &pen.lines(&disputed));
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

/// Every land feature.
fn everyone(admin: &Topology) -> Result<Vec<&Feature>, PrepareError> {
    let mut all: Vec<&Feature> = Vec::new();
    for object in ["adm1", "ctx", "ctx_west"] {
        all.extend(admin.object(object)?);
    }
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

/// Meridians and parallels, every five degrees. The projection keeps meridians straight; a parallel
/// comes in steps of two degrees, nearly as long as they may be.
fn graticule() -> Vec<Vec<LonLat>> {
    let place = |lon: i32, lat: i32| LonLat {
        lon: f64::from(lon),
        lat: f64::from(lat),
    };
    let meridians = (20..=115)
        .step_by(5)
        .map(|lon| vec![place(lon, 10), place(lon, 75)]);
    let parallels = (10..=75)
        .step_by(5)
        .map(|lat| (20..=116).step_by(2).map(|lon| place(lon, lat)).collect());
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

/// The lakes and the islands in them, those of an area of `least` or more.
fn lakes(sheet: &mut Sheet, pen: Pen, lakes: &Topology, least: f64) -> Result<(), PrepareError> {
    let mut rings = Vec::new();
    for lake in lakes.object("lakes")? {
        rings.extend(outline(lakes, [lake]));
    }
    let mut drawn = pen.rings(&lakes.places(&rings));
    drawn.retain(|ring| pen.area(ring) >= least);
    sheet.add("lakes", &drawn);
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
