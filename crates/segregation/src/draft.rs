//! What a town hands in: how many people of each group live in each neighbourhood.
//!
//! A draft is plain data, read from a file or typed, and may be wrong in any way.
//! [`Neighbourhoods::new`](crate::Neighbourhoods::new) checks it and names every problem at once.
//! It holds no map: areas, centroids and borders come as figures, worked out by a town's own map
//! program or by [`outline`](crate::outline).

use serde::{Deserialize, Serialize};

/// The most neighbourhoods that are taken.
pub const MOST_NEIGHBOURHOODS: usize = 200_000;
/// The most groups that are taken.
pub const MOST_GROUPS: usize = 100;
/// The most borders that are taken.
pub const MOST_BORDERS: usize = 2_000_000;
/// The most people of one group, or of all, in one neighbourhood.
pub const MOST_PEOPLE: f64 = 1e12;
/// The largest area, coordinate, perimeter or length that is taken, in the unit of the plane.
pub const LARGEST_FIGURE: f64 = 1e15;

/// Neighbourhoods as they were handed in, unchecked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The name of each neighbourhood.
    pub names: Vec<String>,
    /// The name of each group.
    pub groups: Vec<String>,
    /// How many people: a row for each neighbourhood, in it a count for each group.
    ///
    /// Counts may be broken, as weighted surveys give them; chance is drawn for whole ones only.
    pub counts: Vec<Vec<f64>>,
    /// Everybody in each neighbourhood, where there are people of no listed group. Without it,
    /// everybody is the sum of the groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<Vec<f64>>,
    /// The area of each neighbourhood, in the square of the plane's unit, above 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub areas: Option<Vec<f64>>,
    /// The centroid of each neighbourhood, x and y in a plane (projected, never in degrees).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centroids: Option<Vec<[f64; 2]>>,
    /// Which neighbourhoods touch, and along how long a border.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borders: Option<Borders>,
}

/// Which neighbourhoods touch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Borders {
    /// The length around each neighbourhood, in the unit of the plane, above 0.
    pub perimeters: Vec<f64>,
    /// Every pair that touches, once.
    pub shared: Vec<Border>,
}

/// A border between two neighbourhoods.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Border {
    /// The number of one neighbourhood, from 0.
    pub one: usize,
    /// The number of the other.
    pub other: usize,
    /// How long they touch, in the unit of the plane; 0 when only a corner does.
    pub length: f64,
}
