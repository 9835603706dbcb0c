//! The attacker's problem without names: numbered cells, the sums between them, and what must stay
//! uncertain.
//!
//! Everything is said in *deviations* y from the true figures, so that the truth is y = 0: every
//! sum is Σ ±y = 0, a shown cell has y = 0, a hidden one −below ≤ y ≤ above. Zero is always a
//! solution, so no solver here can fail to find a first one.

/// What may be done with a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Choice {
    /// It may be shown or hidden.
    #[default]
    Open,
    /// Everybody knows it.
    Shown,
    /// Nobody is told.
    Hidden,
}

/// How far below and above the truth an attacker must not be able to exclude.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Target {
    pub cell: usize,
    pub below: f64,
    pub above: f64,
    /// Which of the model's knowers the attacker is; none for somebody who knows no hidden cell.
    pub knower: Option<usize>,
}

/// A sum: cells and their signs.
pub(crate) type Equation = Vec<(usize, f64)>;

/// Cells, sums and targets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    /// How far below the truth a cell may be believed: its value, as nothing is below zero.
    pub below: Vec<f64>,
    /// How far above; infinity where nothing bounds it.
    pub above: Vec<f64>,
    pub choice: Vec<Choice>,
    pub cost: Vec<f64>,
    pub equations: Vec<Equation>,
    pub targets: Vec<Target>,
    /// People who know some cells themselves, each with those cells.
    pub knowers: Vec<Vec<usize>>,
}

impl Model {
    /// How many cells.
    pub fn len(&self) -> usize {
        self.choice.len()
    }

    /// Which cells are hidden when nothing is chosen yet.
    pub fn hidden(&self) -> Vec<bool> {
        self.choice.iter().map(|c| *c == Choice::Hidden).collect()
    }

    /// What it costs to hide these.
    pub fn cost_of(&self, hidden: &[bool]) -> f64 {
        self.cost.iter().zip(hidden).filter(|(_, is_hidden)| **is_hidden).map(|(c, _)| c).sum()
    }

    /// The cells that a knower knows; none for nobody.
    pub fn known_to(&self, knower: Option<usize>) -> &[usize] {
        knower.map_or(&[], |at| crate::list::row(&self.knowers, at))
    }

    /// Below what a difference is rounding of the machine.
    pub fn tolerance(&self) -> f64 {
        let greatest = self.below.iter().copied().fold(1.0, f64::max);
        1e-9 * greatest.min(1e9)
    }
}
