//! Code lists: which code a label such as "Reporting country" stands for.
//!
//! A person may download a table with labels only. "Total" then stands in the columns of sex, age
//! and citizenship alike, so a label is looked up in the list of *its own column* and nowhere
//! else, and a label that stands for two codes or for none is refused. Labels are compared with
//! runs of blanks as one blank and every dash as a hyphen, because the source itself writes
//! "Euro area - 19 countries  (2015-2022)" beside "Euro area – 20 countries (from 2023)".
//!
//! The shipped lists hold Eurostat's English labels for the tables that this program uses; they
//! are no complete copy of Eurostat's code lists. More can be added at run time.

mod table;

use std::collections::{BTreeMap, BTreeSet};

use measure::{Territory, TerritoryLevel};

/// Codes and labels of one dimension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeList {
    /// The name of the dimension, such as `Country of citizenship`.
    pub name: Option<String>,
    labels: BTreeMap<String, String>,
    by_label: BTreeMap<String, BTreeSet<String>>,
}

/// What a cell stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution<'a> {
    /// The cell is this code.
    Code(&'a str),
    /// The cell is the label of this code.
    Label(&'a str),
    /// The cell could be any of these codes.
    Ambiguous(Vec<&'a str>),
    /// The list has no such code or label.
    Unknown,
}

impl CodeList {
    /// Adds a code with a label; the first label of a code is the one that is shown.
    pub fn add(&mut self, code: &str, label: &str) {
        self.labels.entry(code.to_owned()).or_insert_with(|| label.to_owned());
        self.by_label.entry(plain(label)).or_default().insert(code.to_owned());
    }

    /// The label of a code.
    #[must_use]
    pub fn label(&self, code: &str) -> Option<&str> {
        self.labels.get(code).map(String::as_str)
    }

    /// Which code a cell stands for: itself, or the one whose label it is.
    #[must_use]
    pub fn resolve(&self, cell: &str) -> Resolution<'_> {
        let code = self.labels.get_key_value(cell).map(|(code, _)| code.as_str());
        let labelled = self.by_label.get(&plain(cell));
        let mut all: Vec<&str> = labelled.into_iter().flatten().map(String::as_str).collect();
        match (code, all.as_slice()) {
            (None, []) => Resolution::Unknown,
            (None, [one]) => Resolution::Label(one),
            (Some(code), []) => Resolution::Code(code),
            (Some(code), [one]) if code == *one => Resolution::Code(code),
            _ => {
                all.extend(code.filter(|c| !all.contains(c)));
                Resolution::Ambiguous(all)
            }
        }
    }

    /// All codes with the label that is shown.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.labels.iter().map(|(code, label)| (code.as_str(), label.as_str()))
    }
}

/// A label with every run of blanks as one blank and every dash as a hyphen.
fn plain(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}'], "-")
}

/// The code lists of all dimensions in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeLists(BTreeMap<String, CodeList>);

impl CodeLists {
    /// No list at all: only codes can be read.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// The shipped lists with Eurostat's English labels.
    #[must_use]
    pub fn eurostat_english() -> Self {
        let mut lists = Self::none();
        for (dimension, name, parts) in table::DIMENSIONS {
            let list = lists.0.entry((*dimension).to_owned()).or_default();
            list.name = Some((*name).to_owned());
            parts.iter().copied().flatten().for_each(|(code, label)| list.add(code, label));
        }
        lists
    }

    /// The list of a dimension.
    #[must_use]
    pub fn list(&self, dimension: &str) -> Option<&CodeList> {
        self.0.get(dimension)
    }

    /// The list of a dimension, to add to; a new one when there was none.
    pub fn list_mut(&mut self, dimension: &str) -> &mut CodeList {
        self.0.entry(dimension.to_owned()).or_default()
    }

    /// The dimensions that have a list.
    pub fn dimensions(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// Whether a territory stands for several countries, also where its code does not look so (`EFTA`).
#[must_use]
pub fn is_aggregate(territory: &Territory) -> bool {
    territory.level() == TerritoryLevel::Aggregate
        || table::AGGREGATES.iter().any(|(code, _)| *code == territory.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_code_and_label_is_unambiguous() {
        let lists = CodeLists::eurostat_english();
        for list in lists.0.values() {
            for (code, label) in list.iter() {
                assert_eq!(list.resolve(code), Resolution::Code(code));
                if code != label {
                    assert_eq!(list.resolve(label), Resolution::Label(code));
                }
            }
        }
    }

    #[test]
    fn aggregates_are_known_even_when_their_code_looks_like_a_region() {
        let is = |code| is_aggregate(&Territory::parse(code).unwrap());
        assert!(is("EFTA") && is("EU27_2020") && is("EA20") && is("EU"));
        assert!(!is("EL") && !is("EE") && !is("LV00"));
    }
}
