//! Telephone numbers as towns write them, made whole with the number of their country.

/// The countries of Europe: code, calling code (ITU-T E.164), and what is dialled before a number
/// within the country and left out from outside.
const COUNTRIES: &[(&str, &str, &str)] = &[
    ("AL", "355", "0"),
    ("AT", "43", "0"),
    ("BA", "387", "0"),
    ("BE", "32", "0"),
    ("BG", "359", "0"),
    ("CH", "41", "0"),
    ("CY", "357", ""),
    ("CZ", "420", ""),
    ("DE", "49", "0"),
    ("DK", "45", ""),
    ("EE", "372", ""),
    ("ES", "34", ""),
    ("FI", "358", "0"),
    ("FR", "33", "0"),
    ("GB", "44", "0"),
    ("GR", "30", ""),
    ("HR", "385", "0"),
    ("HU", "36", "06"),
    ("IE", "353", "0"),
    ("IS", "354", ""),
    ("IT", "39", ""),
    ("LT", "370", "0"),
    ("LU", "352", ""),
    ("LV", "371", ""),
    ("MD", "373", "0"),
    ("ME", "382", "0"),
    ("MK", "389", "0"),
    ("MT", "356", ""),
    ("NL", "31", "0"),
    ("NO", "47", ""),
    ("PL", "48", ""),
    ("PT", "351", ""),
    ("RO", "40", "0"),
    ("RS", "381", "0"),
    ("SE", "46", "0"),
    ("SI", "386", "0"),
    ("SK", "421", "0"),
    ("TR", "90", "0"),
    ("UA", "380", "0"),
];

/// The number with its country: `63 005 522` in Latvia is `+371 63 005 522`. One that has its
/// country keeps it, and one of an unknown country stays as it is.
///
/// ```
/// # use directory::table::whole_number;
/// assert_eq!(whole_number("08-123 456 78", "SE"), "+46 8-123 456 78");
/// assert_eq!(whole_number("00371 63005522", "LV"), "+371 63005522");
/// ```
#[must_use]
pub fn whole_number(typed: &str, country: &str) -> String {
    let typed: String = typed.trim().chars().map(measure::european).map(simple).collect();
    if typed.starts_with('+') {
        return typed;
    }
    if let Some(rest) = typed.strip_prefix("00") {
        return format!("+{rest}");
    }
    let found = COUNTRIES.iter().find(|(code, ..)| *code == country);
    let begins = typed.starts_with(|c: char| c.is_ascii_digit() || c == '(');
    let Some((_, calling, dialled)) = found.filter(|_| begins) else { return typed };
    let inner = typed.strip_prefix('(').map(|rest| rest.replacen(')', "", 1));
    let inner = inner.unwrap_or(typed);
    let rest = inner.strip_prefix(dialled).unwrap_or(&inner).trim_start();
    // Some write their country without the plus sign.
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let is_whole = digits(&inner) >= 10 && inner.starts_with(calling) && dialled.is_empty();
    if is_whole { format!("+{inner}") } else { format!("+{calling} {rest}") }
}

/// Dots, slashes and long dashes part the digits of some countries.
fn simple(letter: char) -> char {
    match letter {
        '.' | '/' | '\u{a0}' | '\u{202f}' => ' ',
        '\u{2010}'..='\u{2015}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_made_whole_as_each_country_dials_them() {
        for (typed, country, whole) in [
            ("63005522", "LV", "+371 63005522"),
            ("37163005522", "LV", "+37163005522"),
            ("+371 630 05522", "LV", "+371 630 05522"),
            ("030/123.456", "DE", "+49 30 123 456"),
            ("(01) 234 5678", "HR", "+385 1 234 5678"),
            ("06 1 234 5678", "HU", "+36 1 234 5678"),
            ("06 1234 5678", "IT", "+39 06 1234 5678"),
            ("٦٣٠٠٥٥٢٢", "LV", "+371 63005522"),
            ("ask", "LV", "ask"),
            ("12345678", "ZZ", "12345678"),
        ] {
            assert_eq!(whole_number(typed, country), whole, "{typed} in {country}");
        }
    }
}
