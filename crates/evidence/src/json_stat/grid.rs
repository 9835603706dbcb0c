//! Grids: from the number of a cell to its codes and its time.
//!
//! Time may stand anywhere among the dimensions. Cells are put in the order in which a table keeps
//! them, series by series and each in order of time, by one number.

/// The most cells that a grid can have: above, other programs no longer count exactly.
pub(super) const MOST: u64 = 1 << 53;

/// The dimensions of a table as numbers.
pub(super) struct Grid {
    /// How many codes the dimensions other than time have.
    sizes: Vec<u64>,
    /// How many cells one step in time is.
    step: u64,
    /// How many periods there are.
    times: u64,
    /// For each period its place in the order of time.
    ranks: Vec<u64>,
    /// The periods in the order of time.
    order: Vec<u64>,
    cells: u64,
}

impl Grid {
    /// The grid of these dimensions, or nothing when it has too many cells.
    pub fn new<T: Ord>(sizes: &[usize], time: usize, periods: &[T]) -> Option<Self> {
        let sizes: Vec<u64> = sizes.iter().map(|size| *size as u64).collect();
        let cells = sizes.iter().try_fold(1_u64, |all, size| all.checked_mul(*size))?;
        let mut order: Vec<(u64, &T)> = (0..).zip(periods).collect();
        order.sort_by_key(|(_, period)| *period);
        let order: Vec<u64> = order.into_iter().map(|(at, _)| at).collect();
        let mut ranks = vec![0; order.len()];
        for (rank, at) in (0..).zip(&order) {
            if let Some(place) = ranks.get_mut(usize::try_from(*at).ok()?) {
                *place = rank;
            }
        }
        let behind = sizes.iter().skip(time + 1).product();
        let others = sizes.iter().enumerate().filter(|(at, _)| *at != time);
        let others = others.map(|(_, size)| *size).collect();
        let times = order.len() as u64;
        let grid = Self { sizes: others, step: behind, times, ranks, order, cells };
        (cells <= MOST).then_some(grid)
    }

    /// How many cells there are.
    pub fn cells(&self) -> u64 {
        self.cells
    }

    /// The number of a cell in the order of series and time; `None` when there is no such cell.
    pub fn ordered(&self, cell: u64) -> Option<u64> {
        if cell >= self.cells {
            return None;
        }
        let (rest, behind) = (cell / self.step, cell % self.step);
        let rank = self.ranks.get(usize::try_from(rest % self.times).ok()?)?;
        Some((rest / self.times * self.step + behind) * self.times + rank)
    }

    /// The number in the document of a cell in the order of series and time.
    pub fn original(&self, ordered: u64) -> u64 {
        let (series, time) = self.split(ordered);
        let time = usize::try_from(time).ok().and_then(|time| self.order.get(time));
        let (before, behind) = (series / self.step, series % self.step);
        (before * self.times + time.copied().unwrap_or_default()) * self.step + behind
    }

    /// The series of a cell in order, and its place in time.
    pub fn split(&self, ordered: u64) -> (u64, u64) {
        (ordered / self.times, ordered % self.times)
    }

    /// The places of the codes of a series.
    pub fn key(&self, series: u64) -> Vec<usize> {
        let mut rest = series;
        let mut key = Vec::with_capacity(self.sizes.len());
        for size in self.sizes.iter().rev() {
            key.push(usize::try_from(rest % size).unwrap_or(usize::MAX));
            rest /= size;
        }
        key.reverse();
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_has_its_place_wherever_time_stands() {
        let periods = [2023, 2021, 2022];
        for time in 0..3 {
            let mut sizes = vec![2, 4];
            sizes.insert(time, 3);
            let grid = Grid::new(&sizes, time, &periods).unwrap();
            let mut seen = vec![false; 24];
            for cell in 0..24 {
                let ordered = grid.ordered(cell).unwrap();
                assert_eq!(grid.original(ordered), cell);
                seen[usize::try_from(ordered).unwrap()] = true;
            }
            assert!(seen.into_iter().all(|s| s));
            assert_eq!(grid.ordered(24), None);
        }
        let grid = Grid::new(&[2, 3, 4], 1, &periods).unwrap();
        // 17 is code 1 of the first, the second period (2021, the earliest) and code 1 of the last.
        assert_eq!(grid.split(grid.ordered(17).unwrap()), (5, 0));
        assert_eq!(grid.key(5), [1, 1]);
    }

    #[test]
    fn a_grid_nobody_can_count_is_none() {
        assert!(Grid::new(&[1 << 30, 1 << 30, 1 << 30], 0, &[0]).is_none());
        assert!(Grid::new(&[1 << 30, 1 << 30], 0, &[0]).is_none());
        assert_eq!(Grid::new::<u8>(&[0, 5], 0, &[]).unwrap().ordered(0), None);
    }
}
