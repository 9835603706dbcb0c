//! Territory codes as European statistics spell them: `LV`, `EL`, `LV00`, `EU27_2020`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A territory code: an aggregate of countries, a country, or a NUTS region.
///
/// Greece is `EL` and the United Kingdom `UK`, as Eurostat has it. Only the shape is checked;
/// whether a region exists is known to a code list, not to this type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Territory(String);

/// How large a territory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TerritoryLevel {
    /// Several countries together, such as `EU27_2020`. Never ranked, never summed with others.
    Aggregate,
    /// A country.
    Country,
    /// A NUTS 1 region: country and one character.
    Nuts1,
    /// A NUTS 2 region: country and two characters.
    Nuts2,
    /// A NUTS 3 region: country and three characters.
    Nuts3,
    /// A city, a greater city or the area around one, as city statistics spell it: `LV003C1`.
    City,
}

/// The text has not the shape of a territory code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerritoryError;

impl fmt::Display for TerritoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a territory code looks like LV, LV00 or EU27_2020")
    }
}

impl std::error::Error for TerritoryError {}

impl Territory {
    /// Reads a territory code.
    ///
    /// # Errors
    /// When the text is not 2 to 16 capital letters, digits or underscores beginning with two letters.
    pub fn parse(text: &str) -> Result<Self, TerritoryError> {
        let is_code = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
        let starts_well = text.bytes().take(2).all(|b| b.is_ascii_uppercase());
        if (2..=16).contains(&text.len()) && starts_well && text.bytes().all(is_code) {
            Ok(Self(text.to_owned()))
        } else {
            Err(TerritoryError)
        }
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The two letters of the country, or `None` for an aggregate.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        (self.level() != TerritoryLevel::Aggregate).then(|| self.0.get(..2)).flatten()
    }

    /// How large the territory is, by the shape of its code.
    #[must_use]
    pub fn level(&self) -> TerritoryLevel {
        let is_aggregate =
            ["EU", "EA"].iter().any(|a| self.0.starts_with(a)) || self.0.contains('_');
        match self.0.len() {
            _ if is_aggregate => TerritoryLevel::Aggregate,
            2 => TerritoryLevel::Country,
            3 => TerritoryLevel::Nuts1,
            4 => TerritoryLevel::Nuts2,
            5 => TerritoryLevel::Nuts3,
            _ if self.is_of_a_city() => TerritoryLevel::City,
            _ => TerritoryLevel::Aggregate,
        }
    }

    /// Whether the code is one of city statistics: country, three digits, what of the city, and mostly
    /// a digit more.
    fn is_of_a_city(&self) -> bool {
        let behind = |from: usize| self.0.get(from..).unwrap_or_default();
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        self.0.get(2..5).is_some_and(is_number)
            && behind(5).starts_with(['C', 'K', 'L', 'F'])
            && behind(6).len() < 2
            && is_number(behind(6))
    }
}

impl fmt::Display for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Territory {
    type Error = TerritoryError;
    fn try_from(text: String) -> Result<Self, TerritoryError> {
        Self::parse(&text)
    }
}

impl From<Territory> for String {
    fn from(territory: Territory) -> Self {
        territory.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aggregates_are_told_from_countries_and_regions() {
        let level = |code| Territory::parse(code).unwrap().level();
        assert_eq!(level("EU27_2020"), TerritoryLevel::Aggregate);
        assert_eq!(level("EA20"), TerritoryLevel::Aggregate);
        assert_eq!(level("EL"), TerritoryLevel::Country);
        assert_eq!(level("LV00"), TerritoryLevel::Nuts2);
        assert_eq!(level("LV009"), TerritoryLevel::Nuts3);
        for city in ["LV003C1", "LV001C", "BE001K1", "BE001L3"] {
            assert_eq!(level(city), TerritoryLevel::City, "{city}");
        }
        for other in ["LV003X1", "EU003C1", "LV003C12", "EFTA20"] {
            assert_eq!(level(other), TerritoryLevel::Aggregate, "{other}");
        }
        assert!(Territory::parse("lv").is_err());
    }
}
