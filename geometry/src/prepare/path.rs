//! Path data in its shortest form: whole numbers, relative steps, no letter said twice.

use std::fmt::Write as _;

/// A vertex in whole numbers.
pub type Vertex = (i32, i32);

/// A ring or an open line. A ring does not repeat its first vertex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subpath {
    /// The vertices in order, no two equal ones in a row.
    pub vertices: Vec<Vertex>,
    /// Whether the last vertex is joined to the first.
    pub closed: bool,
}

/// The path data of several rings and lines.
///
/// The first vertex is absolute (`M`), all else is relative (`m`, `l`, `h`, `v`, `z`).
pub fn write(subpaths: &[Subpath]) -> String {
    let mut pen = Writer::default();
    let mut at = None;
    for subpath in subpaths {
        let Some((first, rest)) = subpath.vertices.split_first() else {
            continue;
        };
        match at {
            None => pen.step('M', &[first.0, first.1]),
            Some((x, y)) => pen.step('m', &[first.0 - x, first.1 - y]),
        }
        let mut here = *first;
        for next in rest {
            match (next.0 - here.0, next.1 - here.1) {
                (dx, 0) => pen.step('h', &[dx]),
                (0, dy) => pen.step('v', &[dy]),
                (dx, dy) => pen.step('l', &[dx, dy]),
            }
            here = *next;
        }
        if subpath.closed {
            pen.step('z', &[]);
            here = *first;
        }
        at = Some(here);
    }
    pen.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The letter that numbers alone would be taken to follow.
    implied: Option<char>,
}

impl Writer {
    fn step(&mut self, letter: char, numbers: &[i32]) {
        if self.implied != Some(letter) {
            self.out.push(letter);
        }
        self.implied = match letter {
            'm' => Some('l'),
            // Pairs after an absolute start would be absolute too, and nothing follows a close.
            'M' | 'z' => None,
            letter => Some(letter),
        };
        for number in numbers {
            if *number >= 0 && self.out.ends_with(|c: char| c.is_ascii_digit()) {
                self.out.push(' ');
            }
            // Writing to a String cannot fail.
            let _ = write!(self.out, "{number}");
        }
    }
}

/// Reads what [`write()`] writes; `None` for anything else.
pub fn read(d: &str) -> Option<Vec<Subpath>> {
    let mut subpaths: Vec<Subpath> = Vec::new();
    let mut rest = d;
    let mut letter = None;
    let mut at = (0, 0);
    while let Some(next) = rest.chars().next() {
        if next.is_ascii_alphabetic() {
            rest = &rest[1..];
            letter = Some(next);
            if next == 'z' {
                let subpath = subpaths.last_mut().filter(|subpath| !subpath.closed)?;
                subpath.closed = true;
                at = *subpath.vertices.first()?;
                letter = None;
                continue;
            }
        }
        match letter? {
            'M' => {
                at = (number(&mut rest)?, number(&mut rest)?);
                letter = None;
                subpaths.push(start(at));
                continue;
            }
            'm' => {
                at = (at.0 + number(&mut rest)?, at.1 + number(&mut rest)?);
                letter = Some('l');
                subpaths.push(start(at));
                continue;
            }
            'l' => at = (at.0 + number(&mut rest)?, at.1 + number(&mut rest)?),
            'h' => at.0 += number(&mut rest)?,
            'v' => at.1 += number(&mut rest)?,
            _ => return None,
        }
        let subpath = subpaths.last_mut().filter(|subpath| !subpath.closed)?;
        subpath.vertices.push(at);
    }
    Some(subpaths)
}

fn start(at: Vertex) -> Subpath {
    Subpath {
        vertices: vec![at],
        closed: false,
    }
}

fn number(rest: &mut &str) -> Option<i32> {
    let text = rest.strip_prefix(' ').unwrap_or(rest);
    let sign = usize::from(text.starts_with('-'));
    let digits = text[sign..].bytes().take_while(u8::is_ascii_digit).count();
    let (number, after) = text.split_at(sign + digits);
    *rest = after;
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subpath(vertices: &[Vertex], closed: bool) -> Subpath {
        Subpath {
            vertices: vertices.to_vec(),
            closed,
        }
    }

    #[test]
    fn the_shortest_form() {
        let ring = subpath(&[(10, 20), (13, 16), (8, 16), (8, 30), (11, 32)], true);
        let line = subpath(&[(12, 18), (13, 19), (15, 17)], false);
        assert_eq!(
            write(&[ring, line.clone(), line]),
            "M10 20l3-4h-5v14l3 2zm2-2 1 1 2-2m-3 1 1 1 2-2"
        );
        assert_eq!(write(&[]), "");
    }

    #[test]
    fn what_is_written_is_read_back() {
        // A small generator with a fixed seed: every sign, step and length turns up.
        let mut seed = 7_u32;
        let mut next = |span: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            i32::try_from((seed >> 8) % span).expect("small")
        };
        for _ in 0..200 {
            let mut subpaths = Vec::new();
            for _ in 0..=next(4) {
                let mut vertices = vec![(next(2000) - 1000, next(2000) - 1000)];
                for _ in 0..=next(30) {
                    let (x, y) = vertices[vertices.len() - 1];
                    vertices.push((x + next(7) - 3, y + next(300) * next(3) - 150));
                }
                vertices.dedup();
                subpaths.push(subpath(&vertices, next(2) == 0));
            }
            assert_eq!(read(&write(&subpaths)), Some(subpaths));
        }
    }

    #[test]
    fn other_data_is_refused() {
        for d in [
            "10 20",
            "M1",
            "l1 2",
            "M1 2c3 4",
            "M1 2zl3 4",
            "M1 2zz",
            "M1.5 2",
            "Mé",
        ] {
            assert_eq!(read(d), None, "{d}");
        }
    }
}
