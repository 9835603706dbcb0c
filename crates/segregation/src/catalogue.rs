//! Every measure that can be asked for: its code, what it looks at, its range and what it needs.
//!
//! Segregation has five sides: how evenly a group is spread, whom its members meet, how little land
//! it has, how near the centre and how near each other it lives. No measure sees all of them.
//! Source of the sides: D. S. Massey and N. A. Denton, "The Dimensions of Residential Segregation",
//! Social Forces 67 (1988) 281–315; of the forms for many groups: S. F. Reardon and G. Firebaugh,
//! "Measures of Multigroup Segregation", Sociological Methodology 32 (2002) 33–67.
//!
//! What a measure means in words, and when it misleads, is worded in the application by its code.

use serde::{Deserialize, Serialize};

/// Which side of segregation a measure looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// Whether every neighbourhood has its part of the group.
    Evenness,
    /// Whom members of the group are likely to have as neighbours.
    Exposure,
    /// How little land the group lives on.
    Concentration,
    /// How near the centre it lives.
    Centralisation,
    /// How near each other the neighbourhoods lie in which it lives.
    Clustering,
}

/// Of how many groups a measure speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// One group against everybody else.
    TwoGroup,
    /// All groups at once.
    Multigroup,
}

/// What a higher value means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// More segregation.
    HigherIsMore,
    /// Less segregation.
    LowerIsMore,
    /// Nothing about where people live: it says how mixed the city is as a whole.
    Mixture,
}

/// What a measure needs beside counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The areas of the neighbourhoods.
    Areas,
    /// Their centroids.
    Centroids,
    /// Their borders.
    Borders,
    /// A centre of the city, in the settings.
    Centre,
    /// The distance over which nearness fades, in the settings.
    Fading,
    /// What counts as surroundings, in the settings.
    Surroundings,
}

/// The values that a measure can take; none where there is no bound.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The least value.
    pub low: Option<f64>,
    /// The greatest value.
    pub high: Option<f64>,
}

const SHARE: Range = Range { low: Some(0.0), high: Some(1.0) };
const SIGNED: Range = Range { low: Some(-1.0), high: Some(1.0) };
/// Where whole neighbourhoods stand for the least land, a group may have less, and pass 1.
const UNBOUNDED: Range = Range { low: None, high: None };
const AT_MOST_ONE: Range = Range { low: None, high: Some(1.0) };
const POSITIVE: Range = Range { low: Some(0.0), high: None };

/// What is known of one measure.
struct Entry {
    code: &'static str,
    form: Form,
    dimension: Dimension,
    range: Range,
    reading: Reading,
    needs: &'static [Need],
}

/// Defines the measures and their entries in one list, so that neither can lack one.
macro_rules! measures {
    ($($(#[$doc:meta])* $name:ident: $code:literal $form:ident $dimension:ident $range:expr, $reading:ident [$($need:ident)*];)*) => {
        /// A measure of segregation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Measure { $($(#[$doc])* $name,)* }

        impl Measure {
            /// All measures, by form and dimension.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            const fn entry(self) -> Entry {
                match self {
                    $(Self::$name => Entry {
                        code: $code,
                        form: Form::$form,
                        dimension: Dimension::$dimension,
                        range: $range,
                        reading: Reading::$reading,
                        needs: &[$(Need::$need,)*],
                    },)*
                }
            }
        }
    };
}

measures! {
    /// D: which part of the group would have to move for an even spread.
    Dissimilarity: "dissimilarity" TwoGroup Evenness SHARE, HigherIsMore [];
    /// G: the mean difference of the group's share between any two neighbourhoods.
    Gini: "gini" TwoGroup Evenness SHARE, HigherIsMore [];
    /// H, Theil: how much less mixed neighbourhoods are than the city.
    InformationTheory: "information-theory" TwoGroup Evenness SHARE, HigherIsMore [];
    /// A: unevenness that weighs places with few or with many of the group, by a parameter.
    Atkinson: "atkinson" TwoGroup Evenness SHARE, HigherIsMore [];
    /// MM: how little the two groups' maps cover each other.
    MinMax: "min-max" TwoGroup Evenness SHARE, HigherIsMore [];
    /// Dct: D less what chance alone gives.
    ModifiedDissimilarity: "modified-dissimilarity" TwoGroup Evenness SIGNED, HigherIsMore [];
    /// Gct: G less what chance alone gives.
    ModifiedGini: "modified-gini" TwoGroup Evenness SIGNED, HigherIsMore [];
    /// Dbc: D less its bias in small places, by drawing people anew.
    BiasCorrectedDissimilarity: "bias-corrected-dissimilarity" TwoGroup Evenness Range { low: Some(-1.0), high: Some(2.0) }, HigherIsMore [];
    /// Ddc: D less its bias in small places, by the density of each difference.
    DensityCorrectedDissimilarity: "density-corrected-dissimilarity" TwoGroup Evenness SHARE, HigherIsMore [];
    /// SD: D less the contrast between neighbours.
    SpatialDissimilarity: "spatial-dissimilarity" TwoGroup Evenness SIGNED, HigherIsMore [Borders];
    /// BSD: the same, each contrast weighed by the length of the border.
    BoundaryDissimilarity: "boundary-dissimilarity" TwoGroup Evenness SIGNED, HigherIsMore [Borders];
    /// PARD: the same, weighed by how compact both neighbourhoods are too.
    PerimeterAreaDissimilarity: "perimeter-area-dissimilarity" TwoGroup Evenness SIGNED, HigherIsMore [Borders Areas];
    /// xPx: the share of the own group among a member's neighbours.
    Isolation: "isolation" TwoGroup Exposure SHARE, HigherIsMore [];
    /// xPy: the share of everybody else among a member's neighbours.
    Interaction: "interaction" TwoGroup Exposure SHARE, LowerIsMore [];
    /// V, eta squared: isolation beyond what the group's size alone gives.
    CorrelationRatio: "correlation-ratio" TwoGroup Exposure SHARE, HigherIsMore [];
    /// DEL: which part of the group would have to move to be spread evenly over the land.
    Delta: "delta" TwoGroup Concentration SHARE, HigherIsMore [Areas];
    /// ACO: how near the group is to living on the least land possible.
    AbsoluteConcentration: "absolute-concentration" TwoGroup Concentration UNBOUNDED, HigherIsMore [Areas];
    /// RCO: how little land the group has beside everybody else.
    RelativeConcentration: "relative-concentration" TwoGroup Concentration UNBOUNDED, HigherIsMore [Areas];
    /// ACE: how near the centre the group lives beside the land.
    AbsoluteCentralisation: "absolute-centralisation" TwoGroup Centralisation SIGNED, HigherIsMore [Areas Centroids Centre];
    /// RCE: how near the centre the group lives beside everybody else.
    RelativeCentralisation: "relative-centralisation" TwoGroup Centralisation SIGNED, HigherIsMore [Centroids Centre];
    /// SP: how much nearer members live to their own than people to each other.
    SpatialProximity: "spatial-proximity" TwoGroup Clustering POSITIVE, HigherIsMore [Areas Centroids Fading];
    /// ACL: how much of what lies near members is their own group.
    AbsoluteClustering: "absolute-clustering" TwoGroup Clustering UNBOUNDED, HigherIsMore [Areas Centroids Fading];
    /// RCL: how much nearer each other members live than everybody else does.
    RelativeClustering: "relative-clustering" TwoGroup Clustering Range { low: Some(-1.0), high: None }, HigherIsMore [Areas Centroids Fading];
    /// DPxx: the share of the own group among the people near a member, near or less near.
    DistanceDecayIsolation: "distance-decay-isolation" TwoGroup Clustering SHARE, HigherIsMore [Areas Centroids Fading];
    /// DPxy: the share of everybody else among the people near a member.
    DistanceDecayInteraction: "distance-decay-interaction" TwoGroup Clustering SHARE, LowerIsMore [Areas Centroids Fading];
    /// D for many groups.
    MultigroupDissimilarity: "multigroup-dissimilarity" Multigroup Evenness SHARE, HigherIsMore [];
    /// G for many groups.
    MultigroupGini: "multigroup-gini" Multigroup Evenness SHARE, HigherIsMore [];
    /// H for many groups.
    MultigroupInformationTheory: "multigroup-information-theory" Multigroup Evenness SHARE, HigherIsMore [];
    /// P: how far exposure between groups falls short of what their sizes give.
    NormalisedExposure: "normalised-exposure" Multigroup Exposure SHARE, HigherIsMore [];
    /// R: how much less likely two neighbours are of different groups than two of the city.
    RelativeDiversity: "relative-diversity" Multigroup Exposure SHARE, HigherIsMore [];
    /// C: how much shares vary beside the groups' sizes.
    SquaredVariation: "squared-variation" Multigroup Evenness SHARE, HigherIsMore [];
    /// How far neighbourhoods diverge from the mix of the city, in nats.
    Divergence: "divergence" Multigroup Evenness POSITIVE, HigherIsMore [];
    /// How likely two of the city are of one group.
    SimpsonConcentration: "simpson-concentration" Multigroup Exposure SHARE, Mixture [];
    /// How likely two of the city are of different groups.
    SimpsonInteraction: "simpson-interaction" Multigroup Exposure SHARE, Mixture [];
    /// D̃: D for many groups over everybody's surroundings.
    SurroundingsDissimilarity: "surroundings-dissimilarity" Multigroup Evenness POSITIVE, HigherIsMore [Centroids Surroundings];
    /// H̃: H for many groups over everybody's surroundings.
    SurroundingsInformationTheory: "surroundings-information-theory" Multigroup Evenness AT_MOST_ONE, HigherIsMore [Centroids Surroundings];
}

impl Measure {
    /// The stable short name, such as `min-max`; the one that it has in JSON too.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.entry().code
    }

    /// The measure with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|measure| measure.code() == code)
    }

    /// Of how many groups it speaks.
    #[must_use]
    pub const fn form(self) -> Form {
        self.entry().form
    }

    /// Which side of segregation it looks at.
    #[must_use]
    pub const fn dimension(self) -> Dimension {
        self.entry().dimension
    }

    /// Which values it can take.
    #[must_use]
    pub const fn range(self) -> Range {
        self.entry().range
    }

    /// What a higher value means.
    #[must_use]
    pub const fn reading(self) -> Reading {
        self.entry().reading
    }

    /// What it needs beside counts.
    #[must_use]
    pub const fn needs(self) -> &'static [Need] {
        self.entry().needs
    }

    /// Whether it looks at the map at all; one that does not stays the same when neighbourhoods
    /// change places.
    #[must_use]
    pub const fn is_spatial(self) -> bool {
        !self.needs().is_empty()
    }

    /// Whether its value is itself drawn by chance, from the seed of the settings.
    #[must_use]
    pub const fn is_drawn(self) -> bool {
        matches!(
            self,
            Self::ModifiedDissimilarity | Self::ModifiedGini | Self::BiasCorrectedDissimilarity
        )
    }
}
