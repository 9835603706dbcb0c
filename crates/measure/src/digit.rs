//! Digits and marks as the keyboards of other scripts type them.
//!
//! Somebody who writes Arabic, Persian or Urdu types `١٢٫٥` and means 12.5. Whatever reads numbers,
//! dates or hours that people typed passes each letter through here first. How numbers are *shown*
//! is a matter of languages, not of this library.

use std::borrow::Cow;

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

/// A number without the blanks or apostrophes that group its thousands; `None` where they stand anywhere
/// else: `12 34` is two numbers or a slip, not 1,234. What is no number stays as it is.
///
/// ```
/// # use measure::ungrouped;
/// assert_eq!(ungrouped("1 205,5").as_deref(), Some("1205,5"));
/// assert_eq!(ungrouped("1’205").as_deref(), Some("1205"));
/// assert_eq!(ungrouped("12 34"), None);
/// assert_eq!(ungrouped("1,2 3"), None);
/// ```
#[must_use]
pub fn ungrouped(number: &str) -> Option<Cow<'_, str>> {
    let Some(mark) = number.chars().find(|c| groups(*c)) else { return Some(number.into()) };
    let (sign, unsigned) = number.split_at(number.len() - number.trim_start_matches(SIGNS).len());
    let (whole, decimals) = unsigned.split_at(unsigned.find(['.', ',']).unwrap_or(unsigned.len()));
    let mut all = whole.split(mark);
    let is_first = all.next().is_some_and(|first| (1..=3).contains(&first.chars().count()));
    // A mark of another kind stays in its group, which is too long then.
    let is_grouped = is_first && all.all(|group| group.chars().count() == 3);
    let is_one = is_grouped && !decimals.contains(groups);
    is_one.then(|| format!("{sign}{}{decimals}", whole.replace(mark, "")).into())
}

const SIGNS: [char; 3] = ['-', '−', '+'];

/// Whether a sign only groups digits.
fn groups(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\'' | '’')
}

const fn digit(value: u32) -> char {
    match char::from_digit(value, 10) {
        Some(digit) => digit,
        None => '0',
    }
}
