//! Rings that touch, as borders that they share.
//!
//! Points are moved to a fine grid, so that two neighbours that mean the same point have the same.
//! Where three borders meet, or a border meets the sea, the ring is cut; a border that two rings walk
//! is kept once. A ring that meets nobody, or the same neighbour all around, is one closed border.
//! Deliberately absent: mending outlines that overlap or leave slivers; they stay as their file has
//! them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::{MOST_KEPT_POINTS, Metres, Place, Shapes, bounds};

/// The grid has about so many steps along the longer side of everything.
const STEPS: f64 = 100_000.0;

/// A point in steps of the grid.
type Step = (i32, i32);

/// A point by its number.
type Id = u32;

/// Numbers points and finds where borders meet.
#[derive(Default)]
pub(super) struct Cutter {
    ids: HashMap<(i32, i32), Id>,
    points: Vec<(i32, i32)>,
    /// Between which two others a point lies; none before it was seen.
    beside: Vec<Option<(Id, Id)>>,
    is_meeting: Vec<bool>,
    /// The borders that are known, each in the direction in which it was kept.
    known: HashMap<Vec<Id>, i32>,
    arcs: Vec<Vec<(i32, i32)>>,
}

/// A number of steps.
pub(super) fn step(steps: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "it is held within the bounds first")]
    let step = steps.round().clamp(-1e9, 1e9) as i32;
    step
}

impl Cutter {
    /// Shapes out of rings in metres, by code: the name and the rings.
    pub(super) fn cut(places: BTreeMap<String, (String, Vec<Vec<Metres>>)>) -> Shapes {
        let all = places.values().flat_map(|(_, rings)| rings).flatten().copied();
        let size = bounds(all).map_or(1.0, |[w, s, e, n]| (e - w).max(n - s));
        let grid = (size / STEPS).ceil().max(1.0);
        let mut cutter = Self::default();
        let numbered: Vec<(String, String, Vec<Vec<Id>>)> = places
            .into_iter()
            .map(|(code, (name, rings))| {
                let rings = rings.iter().filter_map(|ring| cutter.number(ring, grid)).collect();
                (code, name, rings)
            })
            .collect();
        for ring in numbered.iter().flat_map(|(_, _, rings)| rings) {
            cutter.look(ring);
        }
        let places = numbered.into_iter().filter(|(_, _, rings)| !rings.is_empty());
        let places = places.map(|(code, name, rings)| {
            let rings = rings.iter().map(|ring| cutter.ways(ring)).collect();
            let rings = cutter.joined(rings);
            Place { code, name, middle: (0, 0), rings }
        });
        let places = places.collect();
        let mut shapes = Shapes { grid, arcs: cutter.arcs, places };
        shapes.find_middles();
        shapes
    }

    /// A ring as numbers of points, without the last that is the first again; `None` if it has
    /// fewer than three.
    fn number(&mut self, ring: &[Metres], grid: f64) -> Option<Vec<Id>> {
        let mut numbered: Vec<Id> = Vec::with_capacity(ring.len());
        for (x, y) in ring {
            let id = self.id((step(x / grid), step(y / grid)));
            if numbered.last() != Some(&id) {
                numbered.push(id);
            }
        }
        while numbered.len() > 1 && numbered.first() == numbered.last() {
            numbered.pop();
        }
        (numbered.len() >= 3).then_some(numbered)
    }

    fn id(&mut self, point: (i32, i32)) -> Id {
        let next = Id::try_from(self.points.len()).unwrap_or(Id::MAX);
        let id = *self.ids.entry(point).or_insert(next);
        if id == next {
            self.points.push(point);
            self.beside.push(None);
            self.is_meeting.push(false);
        }
        id
    }

    /// Notes between which others each point of a ring lies: between others than before, and borders
    /// meet there.
    fn look(&mut self, ring: &[Id]) {
        let before = ring.iter().cycle().skip(ring.len() - 1);
        let after = ring.iter().cycle().skip(1);
        for ((at, one), other) in ring.iter().zip(before).zip(after) {
            let pair = (*one.min(other), *one.max(other));
            let at = *at as usize;
            match self.beside.get_mut(at) {
                Some(Some(known)) if *known != pair => {
                    self.is_meeting.get_mut(at).into_iter().for_each(|is| *is = true);
                }
                Some(empty @ None) => *empty = Some(pair),
                _ => {}
            }
        }
    }

    fn meets(&self, id: Id) -> bool {
        self.is_meeting.get(id as usize).copied().unwrap_or(false)
    }

    /// A ring as ways along borders.
    fn ways(&mut self, ring: &[Id]) -> Vec<i32> {
        let first = ring.iter().position(|id| self.meets(*id));
        // A ring that nobody meets begins at its lowest point, whoever walks it.
        let lowest = ring.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(at, _)| at);
        let start = first.unwrap_or(lowest);
        let turned = ring.iter().cycle().skip(start).take(ring.len() + 1).copied();
        let (mut ways, mut way) = (Vec::new(), Vec::new());
        for id in turned {
            way.push(id);
            if way.len() > 1 && self.meets(id) {
                ways.push(self.border(std::mem::replace(&mut way, vec![id])));
            }
        }
        if way.len() > 1 {
            ways.push(self.border(way));
        }
        ways
    }

    /// The rings of a place without borders between its own parts.
    fn joined(&self, rings: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        let all: HashSet<i32> = rings.iter().flatten().copied().collect();
        let is_inner = |way: &i32| all.contains(&(-1 - way));
        let (touched, mut joined): (Vec<_>, Vec<_>) =
            rings.into_iter().partition(|ring| ring.iter().any(is_inner));
        let outer = touched.into_iter().flatten().filter(|way| !is_inner(way));
        let mut left: BTreeMap<_, Vec<i32>> = BTreeMap::new();
        for way in outer {
            left.entry(self.ends(way).0).or_default().push(way);
        }
        // A corner goes with its last way, so that each way costs one search.
        let take = |left: &mut BTreeMap<_, Vec<i32>>, from| {
            let Entry::Occupied(mut ways) = left.entry(from) else { return None };
            let way = ways.get_mut().pop();
            if ways.get().is_empty() {
                ways.remove();
            }
            way
        };
        while let Some(begin) = left.keys().next().copied() {
            let (mut ring, mut at) = (Vec::new(), begin);
            while let Some(way) = take(&mut left, at) {
                ring.push(way);
                at = self.ends(way).1;
            }
            joined.extend((!ring.is_empty()).then_some(ring));
        }
        joined
    }

    /// Where a way begins and ends.
    fn ends(&self, way: i32) -> (Option<Step>, Option<Step>) {
        let arc = self.arcs.get(super::arc_of(way)).map(Vec::as_slice).unwrap_or_default();
        let (first, last) = (arc.first().copied(), arc.last().copied());
        if way < 0 { (last, first) } else { (first, last) }
    }

    /// The number of a border, new or known, in the direction in which it is walked.
    fn border(&mut self, way: Vec<Id>) -> i32 {
        let mut back = way.clone();
        back.reverse();
        let is_back = back < way;
        let kept = if is_back { back } else { way };
        let next = i32::try_from(self.arcs.len()).unwrap_or(i32::MAX);
        let points = &self.points;
        let arcs = &mut self.arcs;
        let number = *self.known.entry(kept).or_insert_with_key(|kept| {
            let point = |id: &Id| points.get(*id as usize).copied();
            arcs.push(kept.iter().filter_map(point).collect());
            next
        });
        if is_back { -1 - number } else { number }
    }
}

impl Shapes {
    /// The same outlines with at most [`MOST_KEPT_POINTS`]: coarser, if it must be.
    pub(super) fn bounded(self) -> Self {
        let mut metres = self.grid;
        let mut shapes = self;
        while shapes.points() > MOST_KEPT_POINTS && metres < 1e6 {
            metres *= 1.6;
            shapes = shapes.simplified(metres);
        }
        shapes
    }

    /// The same outlines without borders that nobody walks.
    pub(super) fn used(mut self) -> Self {
        let mut numbers: HashMap<usize, i32> = HashMap::new();
        let mut arcs = Vec::new();
        for way in self.places.iter_mut().flat_map(|p| &mut p.rings).flatten() {
            let at = super::arc_of(*way);
            let next = i32::try_from(arcs.len()).unwrap_or(i32::MAX);
            let number = *numbers.entry(at).or_insert_with(|| {
                arcs.push(self.arcs.get(at).cloned().unwrap_or_default());
                next
            });
            *way = if *way < 0 { -1 - number } else { number };
        }
        self.arcs = arcs;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each search through all corners that were left for each ring: the more rings a place had, the
    /// longer each took. So many take minutes that way.
    #[test]
    fn many_rings_of_one_place_are_joined() {
        const WIDE: u32 = 300;
        let corner = |at: u32, right: f64, up: f64| {
            let (x, y) = (f64::from(at % WIDE) * 8.0, f64::from(at / WIDE) * 8.0);
            (x + right, y + up)
        };
        let pair = |at: u32| {
            let [a, b, c, d] =
                [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)].map(|(x, y)| corner(at, x, y));
            [vec![a, b, c], vec![a, c, d]]
        };
        let rings: Vec<Vec<Metres>> = (0..WIDE * WIDE).flat_map(pair).collect();
        let mut cutter = Cutter::default();
        let numbered: Vec<_> = rings.iter().filter_map(|ring| cutter.number(ring, 1.0)).collect();
        numbered.iter().for_each(|ring| cutter.look(ring));
        let ways = numbered.iter().map(|ring| cutter.ways(ring)).collect();
        let joined = cutter.joined(ways);
        assert_eq!(joined.len(), 90_000, "two triangles are one square");
        assert!(joined.iter().all(|ring| ring.len() == 2));
    }
}
