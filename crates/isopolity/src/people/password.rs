//! Passwords (argon2id) and the second factor (TOTP, RFC 6238).

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use totp_rs::{Algorithm, TOTP};

/// The fewest characters of a password. Length protects; rules about signs do not.
pub const LEAST: usize = 12;

/// A hash of nothing in particular, so that an unknown address takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The hash of a password with a new salt, argon2id with the crate's (OWASP's) cost.
pub fn hash(password: &str) -> Result<String, String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|h| h.to_string())
        .map_err(|e| e.to_string())
}

/// Whether the password is the one that was hashed.
#[must_use]
pub fn is_right(password: &str, hash: Option<&str>) -> bool {
    let parsed = PasswordHash::new(hash.unwrap_or(NOBODY));
    let is_right =
        parsed.is_ok_and(|h| Argon2::default().verify_password(password.as_bytes(), &h).is_ok());
    is_right && hash.is_some()
}

/// A new secret for the second factor, in the letters that people type into their apps.
#[must_use]
pub fn new_totp_secret(random: &dyn crate::app::Random) -> String {
    let bytes = random.bytes();
    data_encoding::BASE32_NOPAD.encode(bytes.split_at(20).0)
}

/// The 30-second step in which a code is good: this one or one beside it, and none used before.
#[must_use]
pub fn totp_step(secret: &str, code: &str, seconds: i64, last_step: Option<i64>) -> Option<i64> {
    // RFC 4226, section 4: a secret has at least 16 bytes. A shorter one was made up by somebody.
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).ok()?;
    let secret = Some(secret).filter(|bytes| bytes.len() >= 16)?;
    let totp = TOTP::new_unchecked(Algorithm::SHA1, 6, 0, 30, secret);
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let now = seconds.div_euclid(30);
    (now - 1..=now + 1)
        .filter(|step| last_step.is_none_or(|last| *step > last))
        .find(|step| u64::try_from(step * 30).is_ok_and(|at| totp.generate(at) == code))
}

/// The address that an authenticator app reads from a QR code.
#[must_use]
pub fn totp_address(secret: &str, email: &str) -> String {
    let email: String =
        email.chars().filter(|c| c.is_ascii_alphanumeric() || "@.-_".contains(*c)).collect();
    format!("otpauth://totp/Isopolity:{email}?secret={secret}&issuer=Isopolity")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the SHA-1 vectors, cut to six digits.
    #[test]
    fn codes_are_those_of_rfc_6238() {
        let secret = data_encoding::BASE32_NOPAD.encode(b"12345678901234567890");
        for (at, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(totp_step(&secret, code, at, None), Some(at / 30), "at {at}");
            assert_eq!(totp_step(&secret, code, at, Some(at / 30)), None, "a code is good once");
        }
        assert_eq!(totp_step(&secret, "000000", 59, None), None);
        let of_nothing = TOTP::new_unchecked(Algorithm::SHA1, 6, 0, 30, Vec::new()).generate(59);
        assert_eq!(totp_step("", &of_nothing, 59, None), None, "no secret has no codes");
    }

    #[test]
    fn passwords_match_only_themselves() {
        let hashed = hash("correct horse battery").unwrap();
        assert!(hashed.starts_with("$argon2id$"));
        assert!(is_right("correct horse battery", Some(&hashed)));
        assert!(!is_right("correct horse batter", Some(&hashed)));
        assert!(!is_right("", None));
    }
}
