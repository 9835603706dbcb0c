//! The computed pairing beside the pairs that people once made.
//!
//! Neither is right by itself: people knew things that no table holds. The comparison says where
//! they differ, how well the historical pair fits, and what the programme would give up for it.

use measure::{Key, Problems};
use serde::{Deserialize, Serialize};

use crate::explanation::price_of;
use crate::pairing::{Aim, Table};
use crate::{Barrier, Call, Change, Fit, Pairing, Topic};

/// A pair that was really made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoricPair {
    /// The advising city.
    pub mentor: Key,
    /// The advised city.
    pub mentee: Key,
    /// What they worked on.
    pub topics: Vec<Topic>,
}

/// One historical pair beside the computed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The pair of history.
    pub historic: HistoricPair,
    /// How it compares.
    pub verdict: Verdict,
}

/// How a historical pair compares with the computed pairing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Verdict {
    /// The computation finds the same pair.
    Same(Fit),
    /// The computation finds another mentor, or none.
    Different {
        /// The computed mentor.
        computed: Option<Key>,
        /// How well the historical mentor fits.
        historic_fit: Fit,
        /// How well the computed mentor fits.
        computed_fit: Option<Fit>,
        /// What the programme would give up for the historical pair.
        given_up: Change,
    },
    /// The historical pair is not possible by what is known.
    Barred {
        /// The computed mentor.
        computed: Option<Key>,
        /// What stands between the two.
        barriers: Vec<Barrier>,
    },
    /// One of the two did not answer the call on that side.
    NotInCall,
}

/// Compares a pairing with history, in the order of the historical pairs.
///
/// # Errors
/// The problems of the call, as [`crate::pair`] names them.
pub fn compare_with_history(
    call: &Call,
    pairing: &Pairing,
    historic: &[HistoricPair],
) -> Result<Vec<Difference>, Problems> {
    let table = Table::new(call)?;
    let fair = table.solve(Aim::Fair);
    let verdict = |pair: &HistoricPair| {
        let place = |all: &[&crate::Candidate], city: &Key| {
            all.iter().position(|c| c.participant.city == *city)
        };
        let mentor = place(&table.mentors, &pair.mentor);
        let mentee = place(&table.mentees, &pair.mentee);
        let (Some(mentor), Some(mentee)) = (mentor, mentee) else { return Verdict::NotInCall };
        let computed = pairing.pairs.iter().find(|p| p.mentee == pair.mentee);
        if let Some(same) = computed.filter(|p| p.mentor == pair.mentor) {
            return Verdict::Same(same.fit.clone());
        }
        let price = price_of(&table, &fair, mentor, mentee);
        let name = computed.map(|p| p.mentor.clone());
        match (price, table.cell(mentor, mentee)) {
            (Ok(given_up), Ok(fit)) => Verdict::Different {
                computed: name,
                historic_fit: fit.clone(),
                computed_fit: computed.map(|p| p.fit.clone()),
                given_up,
            },
            (Err(barriers), _) => Verdict::Barred { computed: name, barriers },
            (_, Err(barriers)) => Verdict::Barred { computed: name, barriers: barriers.to_vec() },
        }
    };
    Ok(historic.iter().map(|p| Difference { historic: p.clone(), verdict: verdict(p) }).collect())
}
