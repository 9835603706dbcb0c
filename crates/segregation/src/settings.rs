//! What a measure must be told beside the neighbourhoods: parameters that change the answer.
//!
//! Each is kept with a result that is to be cited. The usual choice is the default where there is
//! one; a centre, a distance of fading and a radius have none, for nobody can guess them from
//! figures.

use serde::{Deserialize, Serialize};

use crate::outcome::{NoValue, Setting};

/// The most draws that are made.
pub const MOST_DRAWS: usize = 10_000;

/// Parameters of the measures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Atkinson's parameter b, above 0 and below 1: below ½ places where the group is missing weigh
    /// most, above it those where it is many.
    pub atkinson: f64,
    /// Where the centre of the city is.
    pub centre: Option<Centre>,
    /// Over which distance nearness fades to 1/e, in the unit of the centroids.
    pub fading: Option<f64>,
    /// What counts as somebody's surroundings.
    pub surroundings: Option<Surroundings>,
    /// How often people are drawn for the corrected measures.
    pub draws: usize,
    /// Where those draws begin.
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { atkinson: 0.5, centre: None, fading: None, surroundings: None, draws: 500, seed: 1 }
    }
}

impl Settings {
    /// Atkinson's parameter, if in range.
    pub(crate) fn atkinson(&self) -> Result<f64, NoValue> {
        let is_fit = self.atkinson > 0.0 && self.atkinson < 1.0;
        is_fit.then_some(self.atkinson).ok_or(NoValue::OutOfRange(Setting::Atkinson))
    }

    /// How often to draw, if in range.
    pub(crate) fn draws(&self) -> Result<usize, NoValue> {
        let is_fit = (2..=MOST_DRAWS).contains(&self.draws);
        is_fit.then_some(self.draws).ok_or(NoValue::OutOfRange(Setting::Draws))
    }
}

/// Where the centre of a city is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Centre {
    /// Here: x and y in the plane of the centroids.
    Point(f64, f64),
    /// The mean of all centroids.
    MeanOfCentroids,
    /// The mean of all centroids, each weighed by its people.
    MeanOfPeople,
    /// The centroid of the neighbourhood with most people; the mean of them if several have as many.
    MostPeople,
}

/// What counts as somebody's surroundings: everybody within a radius, the near more than the far.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Surroundings {
    /// How the weight falls from 1 at the centroid.
    pub kernel: Kernel,
    /// How far the surroundings reach, in the unit of the centroids.
    pub radius: f64,
}

/// How weight falls with the distance *z*, in radii; nothing counts beyond 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kernel {
    /// 1 throughout.
    Uniform,
    /// 1 − z.
    #[default]
    Triangular,
    /// 1 − z².
    Epanechnikov,
    /// (1 − z²)².
    Quartic,
}

impl Kernel {
    /// The weight at so many radii.
    #[must_use]
    pub fn weight(self, z: f64) -> f64 {
        match self {
            _ if !(0.0..=1.0).contains(&z) => 0.0,
            Self::Uniform => 1.0,
            Self::Triangular => 1.0 - z,
            Self::Epanechnikov => 1.0 - z * z,
            Self::Quartic => (1.0 - z * z).powi(2),
        }
    }
}
