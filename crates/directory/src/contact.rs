//! Ways to reach somebody: a telephone number, a mail address, a web address.
//!
//! They are checked by shape, so that a link made from one is always harmless. Whether anybody
//! answers is known only to a person, who then sets the date until which a service is checked.

use serde::{Deserialize, Serialize};
use std::fmt;

/// One way to reach an organisation or a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Contact {
    /// By telephone.
    Phone(Phone),
    /// By electronic mail.
    Mail(Mail),
    /// On the web.
    Web(Web),
}

impl Contact {
    /// Reads whichever of the three a text is.
    ///
    /// # Errors
    /// When it has no such shape: as what begins like it.
    pub fn parse(text: &str) -> Result<Self, ContactError> {
        match text.trim() {
            text if text.starts_with('+') => Phone::parse(text).map(Self::Phone),
            text if text.contains("://") => Web::parse(text).map(Self::Web),
            text => Mail::parse(text).map(Self::Mail),
        }
    }
}

/// What a text should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContactError {
    /// A plus sign and 7 to 15 digits (E.164), with blanks, hyphens and brackets as wished.
    NotAPhone,
    /// A name, an at sign and a domain; at most 254 bytes.
    NotAMail,
    /// An address that begins with `https://`; at most 500 bytes.
    NotAWeb,
}

impl fmt::Display for ContactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAPhone => "a telephone number begins with + and has 7 to 15 digits",
            Self::NotAMail => "a mail address has a name, an at sign and a domain",
            Self::NotAWeb => "a web address begins with https://",
        })
    }
}

impl std::error::Error for ContactError {}

/// Declares a checked text: the type, its reading and its serde.
macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $error:ident, $is_good:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads and checks it.
            ///
            /// # Errors
            /// When it has another shape.
            pub fn parse(text: &str) -> Result<Self, ContactError> {
                let text = text.trim();
                $is_good(text).then(|| Self(text.to_owned())).ok_or(ContactError::$error)
            }

            /// As it is shown.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = ContactError;
            fn try_from(text: String) -> Result<Self, ContactError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

checked_text!(
    /// A telephone number with its country, such as `+371 630 00000`.
    Phone, NotAPhone, is_phone
);
checked_text!(
    /// A mail address.
    Mail, NotAMail, is_mail
);
checked_text!(
    /// A web address by `https`.
    Web, NotAWeb, is_web
);

impl Phone {
    /// The number for a link: a plus sign and digits only (RFC 3966).
    #[must_use]
    pub fn link(&self) -> String {
        self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

fn is_phone(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('+') else { return false };
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let is_mark = |b: u8| b.is_ascii_digit() || b" -()".contains(&b);
    text.len() <= 30 && (7..=15).contains(&digits) && rest.bytes().all(is_mark)
}

fn is_mail(text: &str) -> bool {
    let is_local = |b: u8| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b);
    text.len() <= 254
        && text.rsplit_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && local.bytes().all(is_local) && is_domain(domain)
        })
}

/// Two labels or more of letters, digits and inner hyphens.
fn is_domain(text: &str) -> bool {
    let is_label = |l: &str| {
        let inner = l.chars().all(|c| c.is_alphanumeric() || c == '-');
        !l.is_empty() && l.len() <= 63 && inner && !l.starts_with('-') && !l.ends_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

fn is_web(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_safe = |c: char| !c.is_whitespace() && !c.is_control() && !"\"'<>\\`{}|^".contains(c);
    text.len() <= 500 && is_domain(host) && rest.chars().all(is_safe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn harmful_and_broken_contacts_are_refused() {
        for bad in ["javascript:alert(1)", "http://a.example.org", "https://a b.org", "https://"] {
            assert_eq!(Web::parse(bad), Err(ContactError::NotAWeb), "{bad}");
        }
        for bad in ["a@b", "@example.org", "a b@example.org", "a@-x.org"] {
            assert_eq!(Mail::parse(bad), Err(ContactError::NotAMail), "{bad}");
        }
        for bad in ["112", "0371", "+37a", "+1234567890123456"] {
            assert_eq!(Phone::parse(bad), Err(ContactError::NotAPhone), "{bad}");
        }
        assert_eq!(Phone::parse("+371 (0) 000-0001").unwrap().link(), "+37100000001");
    }

    #[test]
    fn a_way_is_told_by_how_it_begins() {
        let ways =
            ["+371 20000000", " a@example.org", "https://example.org/a@b"].map(Contact::parse);
        assert!(matches!(ways, [Ok(Contact::Phone(_)), Ok(Contact::Mail(_)), Ok(Contact::Web(_))]));
        assert_eq!(Contact::parse("+37"), Err(ContactError::NotAPhone));
        assert_eq!(Contact::parse("http://example.org"), Err(ContactError::NotAWeb));
        assert_eq!(Contact::parse("20000000"), Err(ContactError::NotAMail));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,60}") {
            let _ = (Phone::parse(&text), Mail::parse(&text), Web::parse(&text));
            let _ = Contact::parse(&text);
        }
    }
}
