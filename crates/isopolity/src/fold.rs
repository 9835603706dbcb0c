//! Names without case and accents, for finding and for ordering alike on both databases.

/// A name without case and accents, for finding and for ordering alike on both databases.
#[must_use]
pub fn fold(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// A pattern for `like … escape '!'` that finds a text anywhere, taking `%` and `_` for themselves.
#[must_use]
pub fn pattern(text: &str) -> String {
    let plain = fold(text).replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{plain}%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_takes_signs_for_themselves() {
        assert_eq!(fold("Rīga Čāda"), "riga cada");
        assert_eq!(pattern("Rīga_50%!"), "%riga!_50!%!!%");
    }
}
