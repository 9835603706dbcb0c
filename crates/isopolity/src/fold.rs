//! Names without case and accents, for finding and for ordering alike on both databases.

/// A name without case and accents, for finding and for ordering alike on both databases.
#[must_use]
pub fn fold(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}
