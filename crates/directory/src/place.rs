//! Places: where a service is given, on whose clock, and who can get in.

use crate::hours::Zone;
use crate::service::Provenance;
use locale::Text;
use measure::Key;
use serde::{Deserialize, Serialize};

/// A place at which services are given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its key, unique in its directory.
    pub key: Key,
    /// Its name.
    pub name: Text,
    /// Its postal address.
    pub address: Address,
    /// Where it lies, if known.
    pub position: Option<Position>,
    /// The clock on its wall.
    pub zone: Zone,
    /// What is known about getting in; empty when nothing is known.
    pub accessibility: Vec<Access>,
    /// How to get there.
    pub directions: Option<Text>,
    /// Whether it is real.
    pub provenance: Provenance,
}

impl Place {
    /// Whether anybody may know where it is. The address of a shelter, say, is told on the phone
    /// and not kept here.
    #[must_use]
    pub fn has_open_address(&self) -> bool {
        !self.address.street.trim().is_empty()
    }
}

/// A postal address, as lines are written on a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street and number; empty where naming them would put people in danger.
    pub street: String,
    /// Postal code, empty where there is none.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// ISO 3166 two-letter code.
    pub country: String,
}

/// Where a place lies (WGS 84), in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Degrees", into = "Degrees")]
pub struct Position {
    /// North of the equator, -90,000,000 to 90,000,000.
    latitude_micro: i32,
    /// East of Greenwich, -180,000,000 to 180,000,000.
    longitude_micro: i32,
}

/// A position as files write it.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Degrees {
    latitude: f64,
    longitude: f64,
}

impl TryFrom<Degrees> for Position {
    type Error = &'static str;
    fn try_from(d: Degrees) -> Result<Self, &'static str> {
        Self::from_degrees(d.latitude, d.longitude).ok_or("a position lies on the globe")
    }
}

impl From<Position> for Degrees {
    fn from(position: Position) -> Self {
        let (latitude, longitude) = position.degrees();
        Self { latitude, longitude }
    }
}

/// One thing known about the accessibility of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// One gets in without a step.
    StepFree,
    /// There are steps and no other way.
    Steps,
    /// There is a lift.
    Lift,
    /// There is a toilet for wheelchair users.
    AccessibleToilet,
    /// There is a hearing loop.
    HearingLoop,
    /// There is a place for small children.
    ChildCorner,
}

impl Access {
    /// Every one of them.
    pub const ALL: [Self; 6] = [
        Self::StepFree,
        Self::Steps,
        Self::Lift,
        Self::AccessibleToilet,
        Self::HearingLoop,
        Self::ChildCorner,
    ];
}

impl Position {
    /// A position from degrees; `None` when it is not on the globe.
    #[must_use]
    pub fn from_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        let is_on_globe = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        #[expect(clippy::cast_possible_truncation, reason = "at most 180 million")]
        let micro = |degrees: f64| (degrees * 1e6).round() as i32;
        is_on_globe
            .then(|| Self { latitude_micro: micro(latitude), longitude_micro: micro(longitude) })
    }

    /// Degrees north and east.
    #[must_use]
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude_micro) / 1e6, f64::from(self.longitude_micro) / 1e6)
    }

    /// The distance to another position in metres, on a sphere of 6,371,008.8 m (haversine).
    ///
    /// ```
    /// # use directory::Position;
    /// let jelgava = Position::from_degrees(56.6511, 23.7214).unwrap();
    /// let riga = Position::from_degrees(56.9496, 24.1052).unwrap();
    /// assert!((jelgava.metres_to(riga) - 40_600.0).abs() < 500.0);
    /// ```
    #[must_use]
    pub fn metres_to(self, other: Self) -> f64 {
        let ((lat1, lon1), (lat2, lon2)) = (self.degrees(), other.degrees());
        let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
        let cosines = lat1.to_radians().cos() * lat2.to_radians().cos();
        let h = half(lat1, lat2) + cosines * half(lon1, lon2);
        2.0 * 6_371_008.8 * h.sqrt().min(1.0).asin()
    }
}
