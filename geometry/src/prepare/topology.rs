//! `TopoJSON` and `GeoJSON` as the sources use them: quantized arcs shared by the features.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::{PrepareError, read, thin};
use crate::albers::LonLat;
use crate::plate::{Point, to_plate};

/// A vertex on the sources' common grid. Equal vertices are equal numbers, so arcs can be joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grid {
    /// Column, from the west.
    pub x: i32,
    /// Row, from the south.
    pub y: i32,
}

/// An arc and its direction, as `TopoJSON` counts: `i` is arc `i`, `!i` is arc `i` backwards.
pub type Directed = i32;

/// The number of the arc, whichever way it is run through.
pub fn arc_number(directed: Directed) -> usize {
    (if directed < 0 { !directed } else { directed }) as usize
}

/// A feature: whose it is, and the arcs of its rings or lines.
#[derive(Clone, Debug)]
pub struct Feature {
    /// The country's alpha-3 code (`disputed` for the disputed area), or empty.
    pub a3: String,
    /// The region's code, or empty.
    pub region: String,
    /// The name of a river or lake, or empty.
    pub name: String,
    /// Rings (outer and inner alike: the even-odd rule tells them apart) or lines.
    pub runs: Vec<Vec<Directed>>,
}

/// Arcs, features and the grid they stand on.
#[derive(Clone, Debug)]
pub struct Topology {
    /// Every arc, its vertices in order.
    pub arcs: Vec<Vec<Grid>>,
    /// The features by the name of their group.
    pub objects: BTreeMap<String, Vec<Feature>>,
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct RawTopology {
    transform: RawTransform,
    objects: BTreeMap<String, RawObject>,
    arcs: Vec<Vec<[i32; 2]>>,
}

#[derive(Deserialize)]
struct RawTransform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct RawObject {
    geometries: Vec<RawFeature>,
}

#[derive(Deserialize)]
struct RawFeature {
    #[serde(flatten)]
    shape: RawShape,
    #[serde(default)]
    properties: RawProperties,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum RawShape {
    LineString { arcs: Vec<Directed> },
    MultiLineString { arcs: Vec<Vec<Directed>> },
    Polygon { arcs: Vec<Vec<Directed>> },
    MultiPolygon { arcs: Vec<Vec<Vec<Directed>>> },
}

#[derive(Default, Deserialize)]
struct RawProperties {
    #[serde(default)]
    a3: String,
    #[serde(default, rename = "c")]
    region: String,
    #[serde(default)]
    name: String,
}

impl From<RawFeature> for Feature {
    fn from(raw: RawFeature) -> Self {
        Self {
            a3: raw.properties.a3,
            region: raw.properties.region,
            name: raw.properties.name,
            runs: match raw.shape {
                RawShape::LineString { arcs } => vec![arcs],
                RawShape::MultiLineString { arcs } | RawShape::Polygon { arcs } => arcs,
                RawShape::MultiPolygon { arcs } => arcs.into_iter().flatten().collect(),
            },
        }
    }
}

impl Topology {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is not `TopoJSON`, or names an arc it does not hold.
    pub fn load(path: &Path) -> Result<Self, PrepareError> {
        Self::parse(path, &read(path)?)
    }

    /// Takes the bytes of the file named.
    ///
    /// # Errors
    ///
    /// When they are not `TopoJSON`, or name an arc they do not hold.
    pub fn parse(path: &Path, bytes: &[u8]) -> Result<Self, PrepareError> {
        let raw: RawTopology = serde_json::from_slice(bytes)
            .map_err(|cause| PrepareError::Json(path.to_path_buf(), cause))?;
        let topology = Self {
            arcs: raw.arcs.iter().map(|arc| undelta(arc)).collect(),
            objects: raw
                .objects
                .into_iter()
                .map(|(name, object)| {
                    let features = object.geometries.into_iter().map(Feature::from);
                    (name, features.collect())
                })
                .collect(),
            scale: raw.transform.scale,
            translate: raw.transform.translate,
        };
        let known =
            |run: &Vec<Directed>| run.iter().all(|arc| arc_number(*arc) < topology.arcs.len());
        let features = topology.objects.values().flatten();
        if !features.flat_map(|feature| &feature.runs).all(known) {
            let what = format!("{}: a feature names an unknown arc", path.display());
            return Err(PrepareError::Source(what));
        }
        Ok(topology)
    }

    /// The same without the vertices that lie within `tolerance` plate units of the line left,
    /// or within `ring` where the arc closes on itself.
    #[must_use]
    pub fn thinned(mut self, tolerance: f64, ring: f64) -> Self {
        let mut arcs = std::mem::take(&mut self.arcs);
        for arc in &mut arcs {
            let line: Vec<Point> = arc.iter().map(|at| to_plate(self.place(*at))).collect();
            let closed = arc.first() == arc.last();
            let tolerance = if closed { ring } else { tolerance };
            let mut keep = thin::kept(&line, tolerance).into_iter();
            arc.retain(|_| keep.next().unwrap_or(true));
        }
        self.arcs = arcs;
        self
    }

    /// The features of a group.
    ///
    /// # Errors
    ///
    /// When the file has no such group.
    pub fn object(&self, name: &str) -> Result<&[Feature], PrepareError> {
        self.objects
            .get(name)
            .map(Vec::as_slice)
            .ok_or_else(|| PrepareError::Source(format!("no object named {name}")))
    }

    /// Where a vertex lies.
    pub fn place(&self, at: Grid) -> LonLat {
        LonLat {
            lon: f64::from(at.x) * self.scale[0] + self.translate[0],
            lat: f64::from(at.y) * self.scale[1] + self.translate[1],
        }
    }

    /// Where the vertices of several lines lie.
    pub fn places(&self, lines: &[Vec<Grid>]) -> Vec<Vec<LonLat>> {
        lines
            .iter()
            .map(|line| line.iter().map(|at| self.place(*at)).collect())
            .collect()
    }

    /// The vertices of an arc, in the direction asked for.
    pub fn arc(&self, directed: Directed) -> Vec<Grid> {
        let mut line = self.arcs[arc_number(directed)].clone();
        if directed < 0 {
            line.reverse();
        }
        line
    }

    /// The vertices of arcs that follow on each other.
    pub fn run(&self, run: &[Directed]) -> Vec<Grid> {
        let mut line: Vec<Grid> = run.iter().flat_map(|arc| self.arc(*arc)).collect();
        line.dedup();
        line
    }
}

fn undelta(arc: &[[i32; 2]]) -> Vec<Grid> {
    arc.iter()
        .scan(Grid { x: 0, y: 0 }, |at, step| {
            at.x += step[0];
            at.y += step[1];
            Some(*at)
        })
        .collect()
}

#[derive(Deserialize)]
struct RawCollection {
    features: Vec<RawLineFeature>,
}

#[derive(Deserialize)]
struct RawLineFeature {
    geometry: RawLine,
    properties: RawClass,
}

#[derive(Deserialize)]
struct RawClass {
    #[serde(rename = "cls")]
    class: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum RawLine {
    LineString(Vec<[f64; 2]>),
    MultiLineString(Vec<Vec<[f64; 2]>>),
}

/// Reads those lines of a `GeoJSON` file whose class is `wanted`.
///
/// # Errors
///
/// When the file cannot be read or holds anything but lines with a class.
pub fn load_lines(
    path: &Path,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Vec<LonLat>>, PrepareError> {
    let raw: RawCollection = serde_json::from_slice(&read(path)?)
        .map_err(|cause| PrepareError::Json(path.to_path_buf(), cause))?;
    let lines = raw
        .features
        .into_iter()
        .filter(|feature| wanted(&feature.properties.class))
        .flat_map(|feature| match feature.geometry {
            RawLine::LineString(line) => vec![line],
            RawLine::MultiLineString(lines) => lines,
        });
    let place = |[lon, lat]: [f64; 2]| LonLat { lon, lat };
    Ok(lines
        .map(|line| line.into_iter().map(place).collect())
        .collect())
}
