//! The sums over neighbourhoods from which most measures follow, taken in one pass.
//!
//! With *x* of the group and *t* of everybody in a neighbourhood, *y* = *t* − *x*, and *X*, *T*,
//! *P* = *X*/*T* for the city:
//!
//! - deviations: Σ |x − P·t|
//! - squares: Σ x²/t
//! - logarithms: Σ x·ln x, and Σ y·ln y
//! - roots: Σ xᵇ·y¹⁻ᵇ
//!
//! The logarithms and roots are dear. Where people are drawn a thousand times, counts are whole
//! and small, and both are looked up in a table instead.
//!
//! A neighbourhood with nobody adds 0 to every sum.

use crate::pairs::Sorter;

/// Everybody, as the sums need them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// Everybody in each neighbourhood.
    pub(crate) totals: Vec<f64>,
    /// One over it; 0 where nobody is.
    inverses: Vec<f64>,
    /// T.
    pub(crate) people: f64,
    /// Σ t·ln t.
    pub(crate) logarithms: f64,
}

impl Frame {
    /// Takes these totals, in the same memory.
    pub(crate) fn fill(&mut self, totals: &[f64], terms: &Terms) {
        self.totals.clear();
        self.totals.extend_from_slice(totals);
        self.inverses.clear();
        self.inverses.extend(totals.iter().map(|t| if *t > 0.0 { t.recip() } else { 0.0 }));
        self.people = totals.iter().sum();
        self.logarithms = totals.iter().map(|t| terms.of(*t).logarithm).sum();
    }
}

/// What is dear to compute of a count.
#[derive(Clone, Copy, Debug, Default)]
struct Term {
    /// n·ln n.
    logarithm: f64,
    /// nᵇ.
    root: f64,
    /// n¹⁻ᵇ.
    counterroot: f64,
}

/// The most people of a neighbourhood that the table reaches to; beyond, terms are computed.
const LONGEST_TABLE: usize = 1 << 16;

/// Terms of counts, looked up or computed.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// Atkinson's parameter.
    b: f64,
    table: Vec<Term>,
}

impl Terms {
    /// Terms that are computed each time.
    pub(crate) const fn computed(b: f64) -> Self {
        Self { b, table: Vec::new() }
    }

    /// Terms of whole counts up to this one are looked up.
    pub(crate) fn tabled(b: f64, most: f64) -> Self {
        let mut terms = Self::computed(b);
        let length = (most as usize).saturating_add(1).min(LONGEST_TABLE);
        terms.table = (0..length).map(|n| terms.compute(n as f64)).collect();
        terms
    }

    /// Both ways give the same to the last bit, so that a table never changes an answer.
    fn of(&self, n: f64) -> Term {
        match self.table.get(n as usize) {
            Some(term) => *term,
            None => self.compute(n),
        }
    }

    fn compute(&self, n: f64) -> Term {
        if n <= 0.0 {
            return Term::default();
        }
        #[expect(clippy::float_cmp, reason = "the usual parameter, exactly")]
        let (root, counterroot) = if self.b == 0.5 {
            (n.sqrt(), n.sqrt())
        } else {
            (n.powf(self.b), n.powf(1.0 - self.b))
        };
        Term { logarithm: n * n.ln(), root, counterroot }
    }
}

/// The sums of one group against everybody else.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sums {
    /// T.
    pub(crate) people: f64,
    /// X.
    pub(crate) group: f64,
    /// Σ |x − P·t|.
    pub(crate) deviations: f64,
    /// Σ x²/t.
    pub(crate) squares: f64,
    /// Σ (x − P·t)²/t.
    pub(crate) spread: f64,
    /// Σ x·ln x.
    pub(crate) logarithms: f64,
    /// Σ y·ln y.
    pub(crate) other_logarithms: f64,
    /// Σ t·ln t.
    pub(crate) total_logarithms: f64,
    /// Σ xᵇ·y¹⁻ᵇ.
    pub(crate) roots: f64,
    /// Σ over pairs i before j of |x_i·t_j − x_j·t_i|.
    pub(crate) pairs: f64,
}

impl Sums {
    /// The sums of a column within a frame.
    pub(crate) fn of(column: &[f64], frame: &Frame, terms: &Terms, sorter: &mut Sorter) -> Self {
        let group: f64 = column.iter().sum();
        let share = group / frame.people;
        let mut sums = Self {
            people: frame.people,
            group,
            total_logarithms: frame.logarithms,
            pairs: sorter.sum_of_pairs(column, &frame.totals, &frame.inverses),
            ..Self::default()
        };
        for ((x, t), inverse) in column.iter().zip(&frame.totals).zip(&frame.inverses) {
            let deviation = x - share * t;
            let (own, others) = (terms.of(*x), terms.of(t - x));
            sums.deviations += deviation.abs();
            sums.spread += deviation * deviation * inverse;
            sums.squares += x * x * inverse;
            sums.logarithms += own.logarithm;
            sums.other_logarithms += others.logarithm;
            sums.roots += own.root * others.counterroot;
        }
        sums
    }

    /// P.
    pub(crate) fn share(&self) -> f64 {
        self.group / self.people
    }

    /// Y.
    pub(crate) fn others(&self) -> f64 {
        self.people - self.group
    }
}
