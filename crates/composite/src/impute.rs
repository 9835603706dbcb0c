//! Imputation: what stands for a figure that is missing.
//!
//! The mean or the median of all units, or of those in the unit's group. A figure that is put in
//! is a guess; the table before stays beside the table after, so that a page can mark it. A unit
//! without a group, or in a group without figures, stays without: no guess out of another group.
//!
//! Worked example: figures 1, none, 3, 8 in groups *a, a, b, b* become by mean 1, 4, 3, 8, by
//! median 1, 3, 3, 8, by mean of the group 1, 1, 3, 8.
//!
//! It knows no earlier years: a panel holds one time.

use std::collections::BTreeMap;

use crate::{panel::Column, recipe::Impute, spread};

/// The column with what stands for its missing figures, given the group of each unit.
pub(crate) fn impute(column: &[Option<f64>], groups: &[Option<&str>], how: Impute) -> Column {
    if how == Impute::None || column.iter().all(Option::is_some) {
        return column.to_vec();
    }
    let middle = match how {
        Impute::Median | Impute::GroupMedian => spread::median,
        Impute::None | Impute::Mean | Impute::GroupMean => spread::mean,
    };
    if matches!(how, Impute::GroupMean | Impute::GroupMedian) {
        return impute_by_group(column, groups, middle);
    }
    let figures: Vec<f64> = column.iter().copied().flatten().collect();
    let guess = middle(&figures);
    column.iter().map(|x| x.or(guess)).collect()
}

fn impute_by_group(
    column: &[Option<f64>],
    groups: &[Option<&str>],
    middle: fn(&[f64]) -> Option<f64>,
) -> Column {
    let mut figures: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (x, group) in column.iter().zip(groups) {
        if let (Some(x), Some(group)) = (x, group) {
            figures.entry(group).or_default().push(*x);
        }
    }
    let guesses: BTreeMap<&str, Option<f64>> =
        figures.into_iter().map(|(group, figures)| (group, middle(&figures))).collect();
    let guess = |group: &Option<&str>| guesses.get((*group)?).copied().flatten();
    column.iter().zip(groups).map(|(x, group)| x.or_else(|| guess(group))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_holds() {
        let column = [Some(1.0), None, Some(3.0), Some(8.0)];
        let groups = [Some("a"), Some("a"), Some("b"), Some("b")];
        let second = |how| impute(&column, &groups, how)[1];
        assert_eq!(second(Impute::None), None);
        assert_eq!(second(Impute::Mean), Some(4.0));
        assert_eq!(second(Impute::Median), Some(3.0));
        assert_eq!(second(Impute::GroupMean), Some(1.0));
        assert_eq!(second(Impute::GroupMedian), Some(1.0));
    }

    #[test]
    fn nobody_is_guessed_out_of_another_group() {
        let column = [Some(1.0), None, None];
        let groups = [Some("a"), Some("b"), None];
        assert_eq!(impute(&column, &groups, Impute::GroupMean), column);
    }
}
