//! Roles: what a column of data by structure is, when nothing but its name tells.
//!
//! A message by structure puts dimensions and attributes side by side, and only the structure,
//! which is another message, tells them apart. Here the names of [`ATTRIBUTES`] are attributes:
//! the usual ones of statistical offices, in capitals. `UNIT`, `UNIT_MEASURE` and `FREQ` are *not*
//! in the list: offices use them as dimensions too, and an attribute that is taken for a dimension
//! makes no figure wrong, while a dimension that is passed over would.

use crate::{
    read::said,
    structure::{FIGURE, TIME},
};

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// When.
    Time,
    /// The figure.
    Figure,
    /// Something that is said about figures.
    Attribute,
    /// A dimension, as far as one can tell.
    Dimension,
}

/// Names that are never dimensions, sorted.
pub(super) const ATTRIBUTES: [&str; 31] = [
    "ADJUST_DETAIL",
    "BASE_PER",
    "COLLECTION",
    "COLLECTION_DETAIL",
    "COMMENT_DSET",
    "COMMENT_OBS",
    "COMMENT_TS",
    "COMPILATION",
    "COMPILING_ORG",
    "DECIMALS",
    "DISS_ORG",
    "DOM_SER_IDS",
    "EMBARGO_TIME",
    "LAST_UPDATE",
    "METHOD_REF",
    "NAT_TITLE",
    "OBS_COM",
    "OBS_COMMENT",
    "OBS_NOTE",
    "OBS_PRE_BREAK",
    "PRE_BREAK_VALUE",
    "PUBL_ECB",
    "PUBL_MU",
    "PUBL_PUBLIC",
    "REPORTING_YEAR_START_DAY",
    "SOURCE_AGENCY",
    "SOURCE_PUB",
    "TIME_FORMAT",
    "TIME_PER_COLLECT",
    "TITLE",
    "TITLE_COMPL",
];

impl Role {
    /// The role of a column of this name.
    pub fn of(name: &str) -> Self {
        match name {
            TIME => Self::Time,
            FIGURE => Self::Figure,
            name if said::names().any(|known| known == name) => Self::Attribute,
            name if ATTRIBUTES.binary_search(&name).is_ok() => Self::Attribute,
            _ => Self::Dimension,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_dimensions_are_not_in_it() {
        assert!(ATTRIBUTES.is_sorted());
        for dimension in ["freq", "FREQ", "unit", "UNIT", "UNIT_MEASURE", "geo", "REF_AREA", "SEX"]
        {
            assert_eq!(Role::of(dimension), Role::Dimension, "{dimension}");
        }
        assert_eq!(Role::of("OBS_STATUS"), Role::Attribute);
        assert_eq!(Role::of("TITLE"), Role::Attribute);
    }
}
