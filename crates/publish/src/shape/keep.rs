//! Outlines as a short text: what is kept in a database, and how countries come with this library.
//!
//! A line says one thing: `grid` how many metres a step is, `arc` a border (its first point, then the
//! step from each point to the next), `place` a place with its code, its name, its middle and its
//! rings as numbers of borders. Between the parts of a place stand tabs. Lines that begin with `#`
//! are remarks.

use std::fmt::{self, Write as _};

use super::{MOST_PLACES, MOST_POINTS, Place, Shapes};

const HEAD: &str = "isopolity-shapes 1";

/// The text is none of kept outlines: which line is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotShapes {
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for NotShapes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} is none of kept outlines", self.line)
    }
}

impl std::error::Error for NotShapes {}

impl Shapes {
    /// The outlines as a text to keep.
    #[must_use]
    pub fn keep(&self) -> String {
        let mut text = format!("{HEAD}\ngrid {}\n", self.grid);
        for arc in &self.arcs {
            text.push_str("arc");
            let (mut x, mut y) = (0_i32, 0_i32);
            for point in arc {
                // Writing into a String does not fail.
                let _ = write!(text, " {} {}", point.0.wrapping_sub(x), point.1.wrapping_sub(y));
                (x, y) = *point;
            }
            text.push('\n');
        }
        for place in &self.places {
            let (x, y) = place.middle;
            let rings: Vec<String> = place.rings.iter().map(|ring| joined(ring)).collect();
            let Place { code, name, .. } = place;
            let _ = writeln!(text, "place\t{code}\t{name}\t{x} {y}\t{}", rings.join(";"));
        }
        text
    }

    /// The outlines that a text keeps.
    ///
    /// # Errors
    /// [`NotShapes`] with the first line that is not as it should be.
    pub fn kept(text: &str) -> Result<Self, NotShapes> {
        let mut shapes = Self::none();
        let mut points = 0;
        for (at, line) in text.lines().enumerate() {
            let is_read = match line.split_once([' ', '\t']) {
                _ if line.starts_with('#') => Some(()),
                _ if line == HEAD => Some(()),
                Some(("grid", rest)) => shapes.read_grid(rest),
                Some(("arc", rest)) => shapes.read_arc(rest, &mut points),
                Some(("place", rest)) => shapes.read_place(rest),
                _ => None,
            };
            is_read.ok_or(NotShapes { line: at + 1 })?;
        }
        shapes.places.sort_by(|a, b| a.code.cmp(&b.code));
        Ok(shapes)
    }

    fn read_grid(&mut self, text: &str) -> Option<()> {
        self.grid = text.parse().ok().filter(|grid| (1e-3..1e6).contains(grid))?;
        Some(())
    }

    fn read_arc(&mut self, text: &str, points: &mut usize) -> Option<()> {
        let mut numbers = text.split(' ');
        let (mut arc, mut x, mut y) = (Vec::new(), 0_i32, 0_i32);
        while let Some(right) = numbers.next() {
            x = x.wrapping_add(right.parse().ok()?);
            y = y.wrapping_add(numbers.next()?.parse().ok()?);
            arc.push((x, y));
        }
        *points += arc.len();
        self.arcs.push(arc);
        (*points <= MOST_POINTS).then_some(())
    }

    fn read_place(&mut self, text: &str) -> Option<()> {
        let mut parts = text.split('\t');
        let (code, name) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let (x, y) = parts.next()?.split_once(' ')?;
        let middle = (x.parse().ok()?, y.parse().ok()?);
        let rings = parts.next()?.split(';').filter(|ring| !ring.is_empty());
        let rings: Option<Vec<Vec<i32>>> = rings.map(|ring| self.read_ring(ring)).collect();
        self.places.push(Place { code, name, middle, rings: rings? });
        (self.places.len() <= MOST_PLACES).then_some(())
    }

    fn read_ring(&self, text: &str) -> Option<Vec<i32>> {
        let known = |way: &i32| super::arc_of(*way) < self.arcs.len();
        text.split(' ').map(|way| way.parse().ok().filter(known)).collect()
    }
}

fn joined(ring: &[i32]) -> String {
    ring.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
