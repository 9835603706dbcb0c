//! What changed between two times, in its two parts.

use measure::Period;
use segregation::{Approach, Measure, Neighbourhoods, Settings, decompose};

use super::Change;

/// How the dissimilarity of the only group of two cities differs; the later city first.
pub fn change(now: &Neighbourhoods, before: &Neighbourhoods, from: Period) -> Option<Change> {
    let settings = Settings::default();
    let (one, other) = ((now, 0), (before, 0));
    let parts =
        decompose(one, other, Measure::Dissimilarity, Approach::Composition, &settings).ok()?;
    Some(Change {
        from,
        before: parts.s2_a2,
        after: parts.s1_a1,
        spread: parts.spread,
        composition: parts.composition,
    })
}
