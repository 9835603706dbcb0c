//! Digits and marks as the keyboards of other scripts type them.
//!
//! Somebody who writes Arabic, Persian or Urdu types `١٢٫٥` and means 12.5. Whatever reads numbers,
//! dates or hours that people typed passes each letter through here first. How numbers are *shown*
//! is a matter of languages, not of this library.

/// The European digit or mark for an Arabic-Indic or Persian one (Unicode, blocks Arabic), any
/// other letter as it is. The Arabic thousands separator becomes a narrow blank.
///
/// ```
/// # use measure::european;
/// assert_eq!("١٢٫٥".chars().map(european).collect::<String>(), "12.5");
/// assert_eq!("۱۹۹۰، ب".chars().map(european).collect::<String>(), "1990, ب");
/// ```
#[must_use]
pub const fn european(letter: char) -> char {
    match letter {
        '\u{660}'..='\u{669}' => digit(letter as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(letter as u32 - 0x6f0),
        '٫' => '.',
        '٬' => '\u{202f}',
        '،' => ',',
        '؛' => ';',
        other => other,
    }
}

const fn digit(value: u32) -> char {
    match char::from_digit(value, 10) {
        Some(digit) => digit,
        None => '0',
    }
}
