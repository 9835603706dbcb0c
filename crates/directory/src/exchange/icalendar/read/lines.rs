//! Lines of a calendar as others write them: unfolded, taken apart into name, parameters and value.
//!
//! A line may end with a line feed alone, and may be folded within a letter: lines are put together
//! again before their bytes are read as letters. A value that is longer than [`LONGEST_LINE`] is cut, and
//! known as cut.

use std::borrow::Cow;

/// The longest line that is kept whole, in bytes.
pub(super) const LONGEST_LINE: usize = 256 * 1024;
/// The most parameters of one line.
const MOST_PARAMETERS: usize = 20;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it begins in the file, from 1.
    pub number: usize,
    /// What it tells, in capital letters.
    pub name: String,
    /// Its parameters by their names in capital letters.
    parameters: Vec<(String, String)>,
    /// What it says.
    pub value: String,
}

impl Line {
    /// A parameter, as far as it says anything.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// Takes a line apart; `None` when it is none.
    pub(super) fn read(number: usize, text: &str) -> Option<Self> {
        let end = text.find([':', ';'])?;
        let (name, mut rest) = text.split_at(end);
        if !is_name(name) {
            return None;
        }
        let mut parameters = Vec::new();
        while let Some(after) = rest.strip_prefix(';') {
            let (name, value) = after.split_once('=')?;
            let end = parameter_end(value)?;
            let (value, after) = value.split_at(end);
            if !is_name(name) || parameters.len() == MOST_PARAMETERS {
                return None;
            }
            parameters.push((name.to_ascii_uppercase(), plain(value)));
            rest = after;
        }
        let value = rest.strip_prefix(':')?.to_owned();
        Some(Self { number, name: name.to_ascii_uppercase(), parameters, value })
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Where the value of a parameter ends: at a colon or semicolon outside quotation marks.
fn parameter_end(text: &str) -> Option<usize> {
    let mut is_quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ':' | ';' if !is_quoted => return Some(at),
            _ => {}
        }
    }
    None
}

/// The value of a parameter without its quotation marks (and RFC 6868).
fn plain(value: &str) -> String {
    let (mut plain, mut letters) = (String::with_capacity(value.len()), value.chars().peekable());
    while let Some(letter) = letters.next() {
        let meant = match (letter, letters.peek()) {
            ('"', _) => continue,
            ('^', Some('^')) => '^',
            ('^', Some('n')) => '\n',
            ('^', Some('\'')) => '"',
            (letter, _) => {
                plain.push(letter);
                continue;
            }
        };
        plain.push(meant);
        letters.next();
    }
    plain
}

/// A line put together again, before it is taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Whole {
    /// Where it begins in the file, from 1.
    pub number: usize,
    /// Its bytes, at most [`LONGEST_LINE`] of them.
    pub bytes: Vec<u8>,
    /// How many bytes it had.
    pub length: usize,
}

impl Whole {
    /// Whether something of it was cut off.
    pub(super) fn is_cut(&self) -> bool {
        self.length > self.bytes.len()
    }

    /// Its letters, if it is UTF-8. A letter that was cut in two at the end is left out.
    pub(super) fn text(&self) -> Option<&str> {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => Some(text),
            Err(error) if self.is_cut() && error.error_len().is_none() => {
                self.bytes.get(..error.valid_up_to()).and_then(|b| std::str::from_utf8(b).ok())
            }
            Err(_) => None,
        }
    }

    fn add(&mut self, bytes: &[u8]) {
        self.length += bytes.len();
        let room = LONGEST_LINE.saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
    }
}

/// The lines of a file, put together again; empty ones are passed over.
pub(super) fn wholes(bytes: &[u8]) -> impl Iterator<Item = Whole> + '_ {
    let mut pieces = (1..).zip(bytes.split(|b| *b == b'\n')).peekable();
    std::iter::from_fn(move || {
        loop {
            let (number, piece) = pieces.next()?;
            let mut whole = Whole { number, bytes: Vec::new(), length: 0 };
            whole.add(bare(piece));
            let is_more =
                |piece: &(usize, &[u8])| piece.1.starts_with(b" ") || piece.1.starts_with(b"\t");
            while let Some((_, more)) = pieces.next_if(is_more) {
                whole.add(bare(more).get(1..).unwrap_or_default());
            }
            if !whole.bytes.iter().all(u8::is_ascii_whitespace) {
                return Some(whole);
            }
        }
    })
}

fn bare(piece: &[u8]) -> &[u8] {
    piece.strip_suffix(b"\r").unwrap_or(piece)
}

/// The bytes of a file as UTF-8, if a mark at its beginning says that they are something else.
pub(super) fn in_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    match encoding_rs::Encoding::for_bom(bytes) {
        None => Cow::Borrowed(bytes),
        Some((encoding, length)) => {
            let rest = bytes.get(length..).unwrap_or_default();
            match encoding == encoding_rs::UTF_8 {
                true => Cow::Borrowed(rest),
                false => Cow::Owned(
                    encoding.decode_without_bom_handling(rest).0.into_owned().into_bytes(),
                ),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<(usize, String)> {
        wholes(bytes).map(|whole| (whole.number, whole.text().unwrap().to_owned())).collect()
    }

    #[test]
    fn lines_are_put_together_even_within_a_letter() {
        let file = b"A:1\r\n \r\n  2\n\n\tx\nB:\xc4\r\n \x81\r\nC:3";
        let found = texts(file);
        assert_eq!(
            found,
            [
                (1, "A:1 2".to_owned()),
                (4, "x".to_owned()),
                (6, "B:ā".to_owned()),
                (8, "C:3".to_owned())
            ]
        );
        assert_eq!(texts(&in_utf8(b"\xff\xfeA\0:\0\x01\x01\n\0")), [(1, "A:ā".to_owned())]);
        assert_eq!(texts(&in_utf8(b"\xef\xbb\xbfA:1")), [(1, "A:1".to_owned())]);
    }

    #[test]
    fn a_line_has_a_name_parameters_and_a_value() {
        let line =
            Line::read(7, "dtstart;TZID=\"(UTC+01:00) Rome; Vienna\";x=^'a^n^^':2026:1").unwrap();
        assert_eq!((line.name.as_str(), line.value.as_str()), ("DTSTART", "2026:1"));
        assert_eq!(line.parameter("TZID"), Some("(UTC+01:00) Rome; Vienna"));
        assert_eq!(line.parameter("X"), Some("\"a\n^'"));
        for bad in ["", "A", "A;B", "A;B=\"x:y", ":x", "a b:c", "A;=x:y"] {
            assert_eq!(Line::read(1, bad), None, "{bad}");
        }
    }

    #[test]
    fn a_line_of_a_hundred_million_bytes_is_cut() {
        let mut file = b"ATTACH:".to_vec();
        file.extend((0..3_000_000).map(|_| b'x'));
        let whole = wholes(&file).next().unwrap();
        assert!(whole.is_cut() && whole.bytes.len() == LONGEST_LINE);
        assert_eq!(whole.length, 3_000_007);
    }
}
