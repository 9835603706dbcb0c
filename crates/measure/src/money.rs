//! Money: whole cents and a currency, never a float.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A currency by its three ISO 4217 letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// An amount in hundredths of a currency's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Hundredths of the unit; negative for what is owed.
    pub cents: i64,
    /// The currency.
    pub currency: Currency,
}

/// Why an amount could not be read or added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoneyError {
    /// Not a number with at most two decimals.
    NotAnAmount,
    /// Not three capital letters.
    NotACurrency,
    /// Two currencies cannot be added without a rate and its date.
    MixedCurrencies,
    /// The sum is larger than can be kept.
    TooLarge,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnAmount => "an amount is a number with at most two decimals",
            Self::NotACurrency => "a currency is three capital letters, such as EUR",
            Self::MixedCurrencies => "two currencies cannot be added without a rate",
            Self::TooLarge => "the amount is too large",
        })
    }
}

impl std::error::Error for MoneyError {}

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads three capital letters.
    ///
    /// # Errors
    /// [`MoneyError::NotACurrency`] for anything else.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(MoneyError::NotACurrency),
        }
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("EUR")
    }
}

impl Money {
    /// So many cents of a euro.
    #[must_use]
    pub const fn eur_cents(cents: i64) -> Self {
        Self { cents, currency: Currency::EUR }
    }

    /// Reads an amount as people type it: `1250`, `1 250.5`, `1250,50`.
    ///
    /// Blanks and narrow blanks between digits are dropped; a point or a comma is the decimal mark.
    ///
    /// # Errors
    /// [`MoneyError::NotAnAmount`] for anything else, [`MoneyError::TooLarge`] past 10 billion.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let plain: String = text
            .trim()
            .chars()
            .map(crate::european)
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
            .collect();
        let (sign, digits) = plain.strip_prefix('-').map_or((1, plain.as_str()), |d| (-1, d));
        let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let is_digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || part.len() > 2 || !is_digits(whole) || !is_digits(part) {
            return Err(MoneyError::NotAnAmount);
        }
        if whole.len() > 11 {
            return Err(MoneyError::TooLarge);
        }
        let cents =
            format!("{whole}{part:0<2}").parse::<i64>().map_err(|_| MoneyError::TooLarge)?;
        Ok(Self { cents: sign * cents, currency })
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// [`MoneyError::MixedCurrencies`], or [`MoneyError::TooLarge`] on overflow.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::MixedCurrencies);
        }
        let cents = self.cents.checked_add(other.cents).ok_or(MoneyError::TooLarge)?;
        Ok(Self { cents, currency: self.currency })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.cents < 0 { "-" } else { "" };
        let cents = self.cents.unsigned_abs();
        write!(f, "{sign}{}.{:02} {}", cents / 100, cents % 100, self.currency.as_str())
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;
    fn try_from(text: String) -> Result<Self, MoneyError> {
        Self::parse(&text)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        let cents = |t| Money::parse(t, Currency::EUR).map(|m| m.cents);
        assert_eq!(cents("1 250,5"), Ok(125_050));
        assert_eq!(cents("-3.07"), Ok(-307));
        assert_eq!(cents("0"), Ok(0));
        for bad in ["", "1,2,3", "1.234", "12a", "--1", "."] {
            assert!(cents(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,30}") {
            let _ = Money::parse(&text, Currency::EUR);
            let _ = Currency::parse(&text);
        }
    }
}
