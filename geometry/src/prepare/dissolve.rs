//! Outlines and meshes from shared arcs.

use std::collections::BTreeMap;

use super::topology::{Directed, Feature, Grid, Topology, arc_number};

/// The outline of several features as one: the arcs that only one of them uses, joined to rings.
///
/// An arc between two of the features is run through twice and drops out. The rings are closed
/// without repeating their first vertex; outer rings and holes are told apart by the even-odd rule.
pub fn outline<'a>(
    topology: &Topology,
    features: impl IntoIterator<Item = &'a Feature>,
) -> Vec<Vec<Grid>> {
    let mut uses: BTreeMap<usize, Vec<Directed>> = BTreeMap::new();
    for feature in features {
        for directed in feature.runs.iter().flatten() {
            uses.entry(arc_number(*directed))
                .or_default()
                .push(*directed);
        }
    }
    let once = uses.into_values().filter(|uses| uses.len() % 2 == 1);
    let arcs: Vec<_> = once.map(|uses| topology.arc(uses[0])).collect();
    let mut rings = join(&arcs);
    for ring in &mut rings {
        ring.pop();
    }
    rings
}

/// Who uses each arc, and in which direction, in the order of the list given.
fn users<'a>(features: &[&'a Feature]) -> BTreeMap<usize, Vec<(&'a Feature, Directed)>> {
    let mut users: BTreeMap<usize, Vec<(&Feature, Directed)>> = BTreeMap::new();
    for feature in features {
        for directed in feature.runs.iter().flatten() {
            let arc = users.entry(arc_number(*directed)).or_default();
            arc.push((feature, *directed));
        }
    }
    users
}

/// The arcs between two features of which `wanted` says so, joined to lines.
///
/// An arc keeps the direction in which the earlier feature uses it: where that feature's outline is
/// drawn too the two texts agree for long stretches, which compresses well.
pub fn mesh(
    topology: &Topology,
    features: &[&Feature],
    wanted: impl Fn(&Feature, &Feature) -> bool,
) -> Vec<Vec<Grid>> {
    let arcs = users(features)
        .into_values()
        .filter_map(|users| match users[..] {
            [(one, directed), (other, _)] if wanted(one, other) => Some(topology.arc(directed)),
            _ => None,
        });
    join(&arcs.collect::<Vec<_>>())
}

/// The arcs that only one feature uses, without the pieces of which `cut` says so, joined to lines.
pub fn shore(
    topology: &Topology,
    features: &[&Feature],
    cut: impl Fn(Grid, Grid) -> bool,
) -> Vec<Vec<Grid>> {
    let mut pieces = Vec::new();
    for users in users(features).into_values() {
        let [(_, directed)] = users[..] else {
            continue;
        };
        let mut piece: Vec<Grid> = Vec::new();
        for pair in topology.arc(directed).windows(2) {
            if cut(pair[0], pair[1]) {
                pieces.push(std::mem::take(&mut piece));
            } else if piece.is_empty() {
                piece.extend(pair);
            } else {
                piece.push(pair[1]);
            }
        }
        pieces.push(piece);
    }
    pieces.retain(|piece| piece.len() > 1);
    join(&pieces)
}

/// Joins lines that meet end to end into as few as may be, each drawn once.
///
/// Walks start where an odd number of lines meet; what is left then closes on itself. A line is run
/// through in its own direction where there is a choice, so that lines of one direction keep it.
pub fn join(lines: &[Vec<Grid>]) -> Vec<Vec<Grid>> {
    let mut meeting: BTreeMap<Grid, Vec<usize>> = BTreeMap::new();
    for (number, line) in lines.iter().enumerate() {
        for end in [line.first(), line.last()].into_iter().flatten() {
            meeting.entry(*end).or_default().push(number);
        }
    }
    let odd = meeting.iter().filter(|(_, lines)| lines.len() % 2 == 1);
    let starts: Vec<Grid> = odd
        .map(|(at, _)| *at)
        .chain(lines.iter().filter_map(|line| line.first().copied()))
        .collect();
    let mut open = vec![true; lines.len()];
    let mut joined = Vec::new();
    for start in starts {
        let mut walk = vec![start];
        let mut at = start;
        loop {
            let mut here = meeting[&at].iter().copied().filter(|number| open[*number]);
            let forward = here
                .clone()
                .find(|number| lines[*number].first() == Some(&at));
            let Some(next) = forward.or_else(|| here.next()) else {
                break;
            };
            open[next] = false;
            let line = &lines[next];
            if forward.is_some() {
                walk.extend(&line[1..]);
            } else {
                walk.extend(line.iter().rev().skip(1));
            }
            at = walk[walk.len() - 1];
            if at == start {
                break;
            }
        }
        if walk.len() > 1 {
            joined.push(walk);
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares side by side, the left one with a hole that a third fills, and a line apart.
    const TINY: &str = r#"{"type":"Topology",
      "transform":{"scale":[1,1],"translate":[0,0]},
      "arcs":[
        [[4,0],[0,4]],
        [[4,4],[-4,0],[0,-4],[4,0]],
        [[4,4],[4,0],[0,-4],[-4,0]],
        [[1,1],[0,1],[1,0],[0,-1],[-1,0]]],
      "objects":{"land":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1],[3]],"properties":{"a3":"AAA","c":"A1"}},
        {"type":"Polygon","arcs":[[2,-1]],"properties":{"a3":"BBB","c":"B1"}},
        {"type":"MultiPolygon","arcs":[[[-4]]],"properties":{"a3":"BBB","c":"B2"}}]}}}"#;

    fn tiny() -> Topology {
        Topology::parse("tiny.topo.json".as_ref(), TINY.as_bytes()).expect("reads")
    }

    fn area(ring: &[Grid]) -> i32 {
        let next = ring.iter().cycle().skip(1);
        let twice: i32 = ring
            .iter()
            .zip(next)
            .map(|(a, b)| a.x * b.y - b.x * a.y)
            .sum();
        (twice / 2).abs()
    }

    #[test]
    fn a_merge_has_no_inner_edges() {
        let topology = tiny();
        let land = topology.object("land").expect("there");
        let all = outline(&topology, land);
        assert_eq!(all.len(), 1);
        assert_eq!(area(&all[0]), 32);
    }

    #[test]
    fn a_hole_stays_a_ring_of_both() {
        let topology = tiny();
        let land = topology.object("land").expect("there");
        let left: Vec<i32> = outline(&topology, &land[..1])
            .iter()
            .map(|r| area(r))
            .collect();
        assert_eq!(left, [16, 1]);
        let right: Vec<i32> = outline(&topology, &land[1..])
            .iter()
            .map(|r| area(r))
            .collect();
        assert_eq!(right, [16, 1]);
    }

    #[test]
    fn a_mesh_holds_what_two_share_and_a_shore_what_they_do_not() {
        let topology = tiny();
        let land: Vec<&Feature> = topology.object("land").expect("there").iter().collect();
        let mesh = mesh(&topology, &land, |a, b| a.a3 != b.a3);
        assert_eq!(mesh.len(), 2);
        assert_eq!(mesh.iter().map(Vec::len).sum::<usize>(), 2 + 5);
        let shore = shore(&topology, &land, |a, b| a.x == 0 && b.x == 0);
        assert_eq!(
            shore.len(),
            1,
            "cut open on the left side, joined at the two middle nodes"
        );
        assert_eq!(shore[0].len(), 6);
    }

    #[test]
    fn an_unknown_arc_is_refused() {
        let broken = TINY.replace("[-4]", "[-9]");
        assert!(Topology::parse("tiny.topo.json".as_ref(), broken.as_bytes()).is_err());
    }

    #[test]
    fn joined_lines_are_each_drawn_once() {
        let at = |x, y| Grid { x, y };
        let lines = vec![
            vec![at(0, 0), at(1, 0)],
            vec![at(2, 0), at(1, 0)],
            vec![at(1, 0), at(1, 1)],
            vec![at(5, 5), at(6, 6), at(5, 6), at(5, 5)],
        ];
        let joined = join(&lines);
        assert_eq!(joined.len(), 3);
        assert_eq!(joined.iter().map(|line| line.len() - 1).sum::<usize>(), 6);
    }
}
