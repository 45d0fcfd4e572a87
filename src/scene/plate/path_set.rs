//! The prepared paths of the map, one text an id: the same for page, prerenderer and detail file.

use std::rc::Rc;

use crate::scale::decimal::Decimal;

/// Coordinates of the overview for one plate unit: the page holds its paths without their header.
pub const OVERVIEW_SCALE: u16 = 5;

/// The prepared paths of one level of detail, in drawing order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathSet {
    /// Coordinates in the paths for one plate unit.
    pub scale: u16,
    /// Id and path.
    pub paths: Vec<(Rc<str>, Rc<str>)>,
}

impl PathSet {
    /// Reads a prepared file: a header line, then `id<TAB>path` lines. `None` when it is not one.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let scale = lines
            .next()?
            .strip_prefix("northern-route-geometry 1 ")?
            .split(' ')
            .nth(1)?
            .parse()
            .ok()?;
        let paths = lines
            .map(|line| {
                let (id, d) = line.split_once('\t')?;
                Some((Rc::from(id), Rc::from(d)))
            })
            .collect::<Option<_>>()?;
        Some(Self { scale, paths })
    }

    /// The path with this id.
    pub fn get(&self, id: &str) -> Option<Rc<str>> {
        self.paths
            .iter()
            .find(|(known, _)| &**known == id)
            .map(|(_, d)| d.clone())
    }

    /// The paths whose id starts so, in drawing order.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a (Rc<str>, Rc<str>)> {
        self.paths
            .iter()
            .filter(move |(id, _)| id.starts_with(prefix))
    }

    /// The transform from path coordinates to plate units.
    pub fn transform(&self) -> String {
        format!("scale({})", Decimal(1.0 / f64::from(self.scale.max(1)), 4))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prepared_file_is_read_line_by_line() {
        let set = PathSet::read("northern-route-geometry 1 overview 10\na\tM1 2\nb-c\tM3 4z\n")
            .expect("well formed");
        assert_eq!((set.scale, set.transform().as_str()), (10, "scale(0.1)"));
        assert_eq!(set.get("b-c").as_deref(), Some("M3 4z"));
        assert_eq!(set.starting("b-").count(), 1);
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "<!doctype html>",
            "northern-route-geometry 1 overview ten",
            "northern-route-geometry 1 o 10\nno tab",
        ] {
            assert_eq!(PathSet::read(text), None, "{text}");
        }
    }
}
