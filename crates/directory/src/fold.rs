//! Makes one spelling out of many, so that `Ārsts`, `arsts` and `ĀRSTS` are one word.
//!
//! Letters are taken apart (NFKD), small, and without their marks where a mark is a matter of
//! spelling: Latin, Greek, Cyrillic, Arabic and Hebrew. In Indic scripts marks are vowels and stay.
//! Arabic and Persian letters that keyboards confuse become one, and the article goes.
//!
//! Not here: finding words in scripts written without blanks (Thai, Chinese), and stems.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The longest word that is kept, in bytes; what follows is cut.
pub const LONGEST_WORD: usize = 64;

/// Gives the folded words of a text one by one.
///
/// ```
/// # use directory::fold::words;
/// assert_eq!(words("L'École, Straße"), ["l", "ecole", "strasse"]);
/// assert_eq!(words("أُسرة"), words("اسره"));
/// ```
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    each_word(text, &mut String::new(), |word| found.push(word.to_owned()));
    found
}

/// Calls `give` with every folded word; `word` is working space.
pub fn each_word(text: &str, word: &mut String, mut give: impl FnMut(&str)) {
    word.clear();
    let mut last = ' ';
    if text.is_ascii() {
        text.chars().for_each(|c| step(c, &mut last, word, &mut give));
    } else if text.chars().all(needs_no_order) {
        text.chars().for_each(|c| decompose_compatible(c, |c| step(c, &mut last, word, &mut give)));
    } else {
        text.nfkd().for_each(|c| step(c, &mut last, word, &mut give));
    }
    end(word, &mut give);
}

/// Whether a letter is of a script whose marks are dropped, so that their order does not matter
/// and letters can be taken apart one by one, which is much quicker.
fn needs_no_order(c: char) -> bool {
    matches!(c, '\0'..='\u{77f}' | '\u{1e00}'..='\u{206f}')
}

/// Takes one letter: it lengthens the word, vanishes, or ends the word.
fn step(c: char, last: &mut char, word: &mut String, give: &mut impl FnMut(&str)) {
    if c.is_ascii_alphanumeric() {
        push(c.to_ascii_lowercase(), word);
        *last = c;
    } else if is_combining_mark(c) {
        // A mark without a letter before it says nothing.
        if !drops_marks(*last) && !word.is_empty() {
            push(c, word);
        }
    } else if c.is_alphanumeric() {
        *last = c;
        c.to_lowercase().for_each(|c| push_folded(c, word));
    } else if !is_inner(c, *last) {
        end(word, give);
        *last = ' ';
    }
}

fn push(c: char, word: &mut String) {
    if word.len() + c.len_utf8() <= LONGEST_WORD {
        word.push(c);
    }
}

/// Letters that differ from another only by spelling.
fn push_folded(c: char, word: &mut String) {
    let folded = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ς' => "σ",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' => "ي",
        'ک' => "ك",
        'ة' | 'ہ' | 'ۀ' => "ه",
        'ـ' | '\u{2bc}' => "",
        '٠'..='٩' => return push_digit(c, '٠', word),
        '۰'..='۹' => return push_digit(c, '۰', word),
        c if is_combining_mark(c) => "",
        c => return push(one_syllable(c), word),
    };
    folded.chars().for_each(|c| push(c, word));
}

/// Of the Ethiopic syllables that sound alike and are mixed in writing, one: ሠ is ሰ, ፀ is ጸ, ኀ is ሐ.
fn one_syllable(c: char) -> char {
    let moved = |by: i32| {
        let place = i32::try_from(u32::from(c)).ok().and_then(|at| u32::try_from(at + by).ok());
        place.and_then(char::from_u32).unwrap_or(c)
    };
    match c {
        'ሠ'..='ሧ' => moved(0x10),
        'ፀ'..='ፆ' => moved(-8),
        'ኀ'..='ኆ' => moved(-0x70),
        _ => c,
    }
}

fn push_digit(c: char, zero: char, word: &mut String) {
    let value = u32::from(c) - u32::from(zero);
    push(char::from_digit(value, 10).unwrap_or(c), word);
}

/// Whether the marks of this letter are spelling only.
fn drops_marks(base: char) -> bool {
    matches!(base,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' // Latin
        | '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' // Greek
        | '\u{400}'..='\u{52f}' // Cyrillic
        | '\u{590}'..='\u{5ff}' // Hebrew
        | '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}') // Arabic
}

/// Marks that stand inside a word without ending it: soft hyphens, joiners, the Arabic stroke,
/// and the apostrophe of Cyrillic words.
fn is_inner(c: char, last: char) -> bool {
    let is_cyrillic = matches!(last, '\u{400}'..='\u{52f}');
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{640}')
        || is_cyrillic && matches!(c, '\'' | '\u{2019}' | '\u{2bc}')
}

fn end(word: &mut String, give: &mut impl FnMut(&str)) {
    let bare = word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3);
    let found = bare.unwrap_or(word);
    if !found.is_empty() {
        give(found);
    }
    word.clear();
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_word_meet() {
        for (a, b) in [
            ("Ārsts", "arsts"),
            ("İstanbul", "istanbul"),
            ("Čakovec Đakovo", "cakovec dakovo"),
            ("ΣΊΣΥΦΟΣ", "σισυφος"),
            ("сім'я", "сім’я"),
            ("ёлка", "елка"),
            ("مدرســة", "مدرسه"),
            ("المدرسة", "مدرسة"),
            ("إقامة", "اقامة"),
            ("پزشکی", "پزشكي"),
            ("ሠላም ፀሓይ", "ሰላም ጸሓይ"),
            ("١٢", "12"),
            ("שָׁלוֹם", "שלום"),
            ("ﬁn", "fin"),
        ] {
            assert_eq!(words(a), words(b), "{a} and {b}");
        }
    }

    #[test]
    fn vowels_of_indic_scripts_stay() {
        assert_ne!(words("कि"), words("का"));
        assert_eq!(words("हिन्दी").len(), 1);
    }

    proptest! {
        #[test]
        fn the_quick_way_gives_the_same(text in "[a-zÀ-žα-ωа-яא-ת\u{5b0}-\u{5bd}ء-ي\u{64b}-\u{655}Ḁ-ỿἀ-ῼ .'’-]{0,40}") {
            // A letter of a script with an order of marks sends the whole text the long way.
            let mut long = words(&format!("{text} क"));
            long.pop();
            prop_assert_eq!(words(&text), long);
        }

        #[test]
        fn no_text_panics_and_folding_twice_changes_nothing(text in ".{0,80}") {
            let once = words(&text);
            prop_assert!(once.iter().all(|w| w.len() <= LONGEST_WORD));
            let latin = text.is_ascii();
            if latin {
                prop_assert_eq!(words(&once.join(" ")), once);
            }
        }
    }
}
