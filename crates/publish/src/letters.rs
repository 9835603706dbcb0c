//! The letters that pictures and documents are set in, and how wide they run.
//!
//! Four small Noto fonts are compiled in (see `fonts/README.md`), so that a picture looks the same
//! on every machine. Their widths tell where a label must wrap, before anything is drawn. Deliberately
//! no shaping here: widths are estimates that err on the safe side.

use std::{borrow::Cow, sync::OnceLock};

use ttf_parser::Face;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For what is looked for first.
    Bold,
}

/// The font files: two in Regular, then the same two in Bold. The first holds Latin, Greek, Cyrillic
/// and Arabic, because a line that mixes them must come from one font to be joined well.
pub(crate) const FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf"),
];

/// The families in the order in which a letter is sought.
pub(crate) const FAMILIES: &str = "Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic, sans-serif";

/// A page is set in the reader's system font, which may run wider than Noto Sans: DejaVu Sans, the
/// widest in common use, runs 17 % wider.
const SYSTEM_FONTS_RUN_WIDER: f64 = 1.17;

/// Arabic letters inside a word are narrower than alone, which is the width a font states first.
const JOINED_RUN_NARROWER: f64 = 0.8;

/// What stands for a letter that no font has.
const UNKNOWN: char = '\u{fffd}';

fn faces(weight: Weight) -> &'static [Face<'static>] {
    static FACES: OnceLock<Vec<Face<'static>>> = OnceLock::new();
    let all = FACES.get_or_init(|| FILES.iter().filter_map(|f| Face::parse(f, 0).ok()).collect());
    let (regular, bold) = all.split_at(all.len() / 2);
    match weight {
        Weight::Regular => regular,
        Weight::Bold => bold,
    }
}

/// The advance of one letter in ems; 0 for what has no width, a whole em for what no font has.
fn advance(letter: char, weight: Weight) -> f64 {
    if is_invisible(letter) {
        return 0.0;
    }
    let found = faces(weight).iter().find_map(|face| {
        let glyph = face.glyph_index(letter)?;
        Some(f64::from(face.glyph_hor_advance(glyph)?) / f64::from(face.units_per_em()))
    });
    found.unwrap_or(1.0) * if is_joined(letter) { JOINED_RUN_NARROWER } else { 1.0 }
}

/// Letters of a joined script.
const fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{77f}')
}

/// Letters that steer and are never seen: joiners, direction marks, variation selectors.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The width of a text in pixels at a size in pixels, on the safe side.
///
/// ```
/// use publish::letters::{Weight, width};
/// assert!(width("Jelgava", 20.0, Weight::Bold) > width("Jelgava", 20.0, Weight::Regular));
/// assert_eq!(width("", 20.0, Weight::Bold), 0.0);
/// ```
#[must_use]
pub fn width(text: &str, size_px: f64, weight: Weight) -> f64 {
    text.chars().map(|letter| advance(letter, weight)).sum::<f64>()
        * size_px
        * SYSTEM_FONTS_RUN_WIDER
}

/// Breaks a text into lines no wider than `room_px`, at spaces, and inside a word only when the
/// word alone is too long. What does not fit into `most_lines` ends in an ellipsis.
#[must_use]
pub fn wrap(
    text: &str,
    size_px: f64,
    weight: Weight,
    room_px: f64,
    most_lines: usize,
) -> Vec<String> {
    let fits = |line: &str| width(line, size_px, weight) <= room_px;
    let mut lines: Vec<String> = vec![];
    for piece in text.split_whitespace().flat_map(|word| split_long(word, &fits)) {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {piece}")) => {
                line.push(' ');
                line.push_str(&piece);
            }
            _ => lines.push(piece),
        }
        if lines.len() > most_lines {
            break;
        }
    }
    if lines.len() > most_lines {
        lines.truncate(most_lines);
        if let Some(last) = lines.last_mut() {
            *last = shorten(last, &fits);
        }
    }
    lines
}

/// A word in pieces that fit; one piece for nearly every word. It is broken behind a hyphen where it has
/// one: `Emilia-Romagna`.
fn split_long(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    if fits(word) {
        return vec![word.to_owned()];
    }
    let mut pieces: Vec<String> = Vec::new();
    for part in word.split_inclusive(['-', '–', '/']) {
        match pieces.last_mut() {
            Some(last) if fits(&format!("{last}{part}")) => last.push_str(part),
            _ if fits(part) => pieces.push(part.to_owned()),
            _ => pieces.extend(split_anywhere(part, fits)),
        }
        if pieces.len() > MOST_PIECES {
            break;
        }
    }
    pieces
}

/// The most pieces of a word; no drawing has room for more.
const MOST_PIECES: usize = 40;
/// The fewest letters that stand alone, where there are more before them.
const FEWEST_LETTERS: usize = 3;

/// A word without a hyphen in pieces that fit.
fn split_anywhere(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let Some(piece) = pieces.last_mut() else { break };
        piece.push(letter);
        if !fits(piece) && piece.chars().nth(1).is_some() {
            piece.pop();
            pieces.push(letter.to_string());
        }
        if pieces.len() > MOST_PIECES {
            break;
        }
    }
    if let [.., before, last] = pieces.as_mut_slice() {
        while last.chars().count() < FEWEST_LETTERS && before.chars().count() > FEWEST_LETTERS {
            let Some(letter) = before.pop() else { break };
            last.insert(0, letter);
        }
    }
    pieces
}

fn shorten(line: &str, fits: &impl Fn(&str) -> bool) -> String {
    let mut kept = line.to_owned();
    while !kept.is_empty() && !fits(&format!("{kept}…")) {
        kept.pop();
    }
    format!("{}…", kept.trim_end_matches([' ', ',', ';']))
}

/// The largest of the sizes at which the text stays in one line, else the smallest.
pub(crate) fn fitting_size(text: &str, sizes: &[f64], weight: Weight, room_px: f64) -> f64 {
    let smallest = sizes.last().copied().unwrap_or(12.0);
    sizes.iter().copied().find(|size| width(text, *size, weight) <= room_px).unwrap_or(smallest)
}

/// The text with `�` for every letter that none of the fonts has, so that nothing is dropped
/// silently from a PNG or a PDF.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_known) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if is_known(c) { c } else { UNKNOWN }).collect())
}

fn is_known(letter: char) -> bool {
    letter.is_ascii_whitespace()
        || is_invisible(letter)
        || faces(Weight::Regular).iter().any(|face| face.glyph_index(letter).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_four_fonts_are_read() {
        assert_eq!((faces(Weight::Regular).len(), faces(Weight::Bold).len()), (2, 2));
    }

    #[test]
    fn the_letters_of_our_languages_are_there() {
        let text =
            "Ķekava Šķēde Łódź Malmö Čakovec Ħal Għargħur Κοζάνη Одеса خدمات پناهندگان ትምህርቲ";
        assert_eq!(printable(text), text);
        assert_eq!(printable("ok 🙂 漢"), "ok � �");
    }

    #[test]
    fn lines_keep_to_their_room_and_to_their_number() {
        let lines = wrap("Access to the labour market for newcomers", 15.0, Weight::Bold, 110.0, 3);
        assert!(lines.len() <= 3 && lines.iter().all(|l| width(l, 15.0, Weight::Bold) <= 110.0));
        assert!(wrap("Donaudampfschifffahrtsgesellschaft", 15.0, Weight::Bold, 60.0, 2).len() == 2);
        let broken = |text: &str| wrap(text, 15.0, Weight::Regular, 105.0, 2);
        assert_eq!(broken("Emilia-Romagna"), ["Emilia-", "Romagna"]);
        assert!(broken("Mittelfrankens").iter().all(|line| line.chars().count() >= 3));
        assert_eq!(broken("Mittelfrankens").concat(), "Mittelfrankens");
        assert!(wrap("one two three", 15.0, Weight::Bold, 40.0, 1)[0].ends_with('…'));
    }
}
