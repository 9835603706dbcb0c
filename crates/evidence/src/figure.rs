//! Figures as people write them: `1 205`, `71,5 %`, `<10`, `..`, `12 e`.
//!
//! Whether a point or a comma parts decimals is seen from a whole column: `71,5` and `1.205,3` tell,
//! `1.205` alone does not. Where nothing tells, a person is asked.

use measure::{european, ungrouped};
use serde::{Deserialize, Serialize};

use crate::flag::{Flag, Flags};

/// Which sign parts decimals; the other groups thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// `1,205.3`
    Point,
    /// `1.205,3`
    Comma,
}

impl Marks {
    /// The sign before decimals.
    const fn decimal(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }

    /// A number as these marks write it, without signs that group its digits.
    #[must_use]
    pub fn write(self, number: f64) -> String {
        number.to_string().replace('.', &self.decimal().to_string())
    }

    const fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

/// What a cell says before its signs are understood.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// Nothing at all.
    Empty,
    /// That there is no figure, and why.
    Missing(Flags),
    /// A number as it is written, with points and commas, and the letters behind it.
    Number(String, Flags),
}

/// What a cell says; `None` when it is no figure.
pub(crate) fn cell(text: &str) -> Option<Cell> {
    let text: String = text.chars().map(european).collect();
    let text = text.trim();
    let missing = |flag| Some(Cell::Missing(Flags::NONE.with(flag)));
    match text.to_lowercase().as_str() {
        "" => return Some(Cell::Empty),
        "-" | "–" | "—" | "." | ".." | "..." | "…" | ":" | "n/a" | "na" | "n.a." | "m" => {
            return missing(Flag::Missing);
        }
        "/" => {
            return Some(Cell::Missing(Flags::NONE.with(Flag::Missing).with(Flag::LowReliability)));
        }
        "x" | "c" | "(c)" | "*" => return missing(Flag::Confidential),
        "z" => return missing(Flag::NotApplicable),
        _ => {}
    }
    if let Some(rest) = text.strip_prefix(['<', '≤']) {
        return rest
            .trim()
            .parse::<u32>()
            .is_ok()
            .then_some(Cell::Missing(Flags::NONE.with(Flag::Confidential)));
    }
    number(text)
}

/// Whether a cell says that its number is a share in per cent.
pub(crate) fn is_share(text: &str) -> bool {
    text.contains(['%', '٪'])
}

/// A number with the flags behind it; a figure that is said to be confidential is not taken.
fn number(text: &str) -> Option<Cell> {
    let text = text.strip_prefix(':').map_or(text, str::trim_start);
    let at = text.trim_end_matches(|c: char| c.is_ascii_lowercase()).len();
    let (digits, behind) = text.split_at(at);
    let flags: Flags = behind.parse().ok()?;
    let written = digits.trim().trim_end_matches('%').trim_end();
    if written.is_empty() {
        return (!flags.is_empty()).then_some(Cell::Missing(flags));
    }
    let (sign, unsigned) = match written.strip_prefix(['-', '−']) {
        Some(unsigned) => ("-", unsigned),
        None => ("", written.strip_prefix('+').unwrap_or(written)),
    };
    let unsigned = ungrouped(unsigned.trim_start())?;
    let is_number = unsigned.starts_with(|c: char| c.is_ascii_digit())
        && unsigned.ends_with(|c: char| c.is_ascii_digit())
        && unsigned.len() <= 24
        && unsigned.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    if flags.has(Flag::Confidential) {
        return is_number.then_some(Cell::Missing(flags));
    }
    is_number.then(|| Cell::Number(format!("{sign}{unsigned}"), flags))
}

/// What a number tells of its signs: nothing, that they are these, or that it could be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Telling {
    /// There are no signs in it.
    Nothing,
    /// It can only be read so.
    Only(Marks),
    /// `1.205`: one thousand or one and a bit. The marks by which the sign parts decimals.
    Either(Marks),
    /// It cannot be read at all.
    Never,
}

/// What a number tells.
fn telling(number: &str) -> Telling {
    let unsigned = number.trim_start_matches(['-', '+']);
    let count = |sign| unsigned.matches(sign).count();
    match (count('.'), count(',')) {
        (0, 0) => Telling::Nothing,
        (1, 0) => single(unsigned, Marks::Point),
        (0, 1) => single(unsigned, Marks::Comma),
        (_, 0) => grouped(unsigned, Marks::Comma),
        (0, _) => grouped(unsigned, Marks::Point),
        (_, 1) if unsigned.rfind(',') > unsigned.rfind('.') => grouped(unsigned, Marks::Comma),
        (1, _) if unsigned.rfind('.') > unsigned.rfind(',') => grouped(unsigned, Marks::Point),
        _ => Telling::Never,
    }
}

/// One sign: it parts decimals, unless it could group three digits.
fn single(unsigned: &str, marks: Marks) -> Telling {
    let (before, after) = unsigned.split_once(marks.decimal()).unwrap_or((unsigned, ""));
    let could_group = after.len() == 3 && before.len() <= 3 && !before.starts_with('0');
    if could_group { Telling::Either(marks) } else { Telling::Only(marks) }
}

/// Several signs, read by these marks: they must group three digits each.
fn grouped(unsigned: &str, marks: Marks) -> Telling {
    let whole = unsigned.split(marks.decimal()).next().unwrap_or_default();
    let mut groups = whole.split(marks.other().decimal());
    let first = groups.next().unwrap_or_default();
    let is_good = (1..=3).contains(&first.len()) && groups.all(|g| g.len() == 3);
    if is_good { Telling::Only(marks) } else { Telling::Never }
}

/// The number, read by these marks.
pub(crate) fn value(number: &str, marks: Marks) -> Option<f64> {
    match telling(number) {
        Telling::Never => return None,
        Telling::Only(only) if only != marks => return None,
        _ => {}
    }
    let plain = number.replace(marks.other().decimal(), "").replace(',', ".");
    plain.parse().ok().filter(|v: &f64| v.is_finite())
}

/// A plain number that stands alone, read by these marks where it could be either; `None` for
/// anything else, such as a share where people are counted.
pub(crate) fn alone(text: &str, marks: Marks) -> Option<f64> {
    let Cell::Number(number, Flags::NONE) = cell(text).filter(|_| !is_share(text))? else {
        return None;
    };
    match telling(&number) {
        Telling::Only(only) => value(&number, only),
        _ => value(&number, marks),
    }
}

/// What a column tells of its signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signs {
    point: bool,
    comma: bool,
    either: bool,
}

impl Signs {
    /// Hears what another column tells.
    pub fn and(self, other: Self) -> Self {
        Self {
            point: self.point || other.point,
            comma: self.comma || other.comma,
            either: self.either || other.either,
        }
    }

    /// Hears one more number.
    pub fn hear(&mut self, number: &str) {
        match telling(number) {
            Telling::Only(Marks::Point) => self.point = true,
            Telling::Only(Marks::Comma) => self.comma = true,
            Telling::Either(_) => self.either = true,
            Telling::Nothing | Telling::Never => {}
        }
    }

    /// What is meant. `Err` with the code of the problem: `own-mixed` when some numbers can only be
    /// read one way and others only the other, `own-ambiguous` when nothing tells.
    pub fn meant(self, otherwise: Option<Marks>) -> Result<Marks, &'static str> {
        match (self.point, self.comma) {
            (true, true) => Err("own-mixed"),
            (true, false) => Ok(Marks::Point),
            (false, true) => Ok(Marks::Comma),
            (false, false) if self.either => otherwise.ok_or("own-ambiguous"),
            (false, false) => Ok(otherwise.unwrap_or(Marks::Point)),
        }
    }

    /// Hears a number of whole people: `1.205` can only be more than a thousand.
    pub fn hear_count(&mut self, number: &str) {
        match telling(number) {
            Telling::Either(Marks::Point) => self.comma = true,
            Telling::Either(Marks::Comma) => self.point = true,
            _ => self.hear(number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn flags(letters: &str) -> Flags {
        letters.parse().unwrap()
    }

    #[test]
    fn what_is_missing_says_why() {
        for (text, letters) in [
            ("-", "m"),
            ("..", "m"),
            (":", "m"),
            ("n/a", "m"),
            ("<10", "c"),
            ("< 5", "c"),
            ("x", "c"),
            ("/", "mu"),
            (": u", "u"),
            ("z", "z"),
            ("12 c", "c"),
        ] {
            assert_eq!(cell(text), Some(Cell::Missing(flags(letters))), "{text}");
        }
        assert_eq!(cell("  "), Some(Cell::Empty));
        for text in ["many", "12 q", "(12)", "1e5", "=A1", "12-15", "<b>", "12,"] {
            assert_eq!(cell(text), None, "{text}");
        }
    }

    #[test]
    fn blanks_and_apostrophes_group_three_digits_and_nothing_else() {
        for text in [
            "12 34",
            "1 2",
            "1234 567",
            "1 2345",
            "1  205",
            "1 205'300",
            "1.205 300",
            "12,3 4",
            "' 5",
            "5'",
            "1''205",
            " - - 5",
            "12 345 67",
            "12\u{a0}34",
            "3 500 12",
        ] {
            assert_eq!(cell(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_with_blanks_signs_and_letters() {
        for (text, marks, number, letters) in [
            ("1 205", Marks::Comma, 1205.0, ""),
            ("1\u{202f}205,5", Marks::Comma, 1205.5, ""),
            ("1.205,5", Marks::Comma, 1205.5, ""),
            ("1,205.5", Marks::Point, 1205.5, ""),
            ("71,5 %", Marks::Comma, 71.5, ""),
            ("71.5%", Marks::Point, 71.5, ""),
            ("12.5 ep", Marks::Point, 12.5, "ep"),
            ("12e", Marks::Point, 12.0, "e"),
            ("−3", Marks::Point, -3.0, ""),
            ("1'205", Marks::Point, 1205.0, ""),
            ("١٢٫٥", Marks::Point, 12.5, ""),
            ("1.234.567", Marks::Comma, 1_234_567.0, ""),
            ("12\u{a0}345\u{a0}678,25", Marks::Comma, 12_345_678.25, ""),
            ("1’205.5", Marks::Point, 1205.5, ""),
            ("- 12 000", Marks::Point, -12_000.0, ""),
            ("+5 %", Marks::Point, 5.0, ""),
        ] {
            let Some(Cell::Number(written, found)) = cell(text) else { panic!("{text}") };
            assert_eq!((value(&written, marks), found), (Some(number), flags(letters)), "{text}");
        }
    }

    #[test]
    fn a_column_tells_what_its_signs_mean_or_does_not() {
        let of = |numbers: &[&str]| {
            let mut signs = Signs::default();
            numbers.iter().for_each(|n| signs.hear(n));
            signs.meant(None)
        };
        assert_eq!(of(&["1.205", "71,5"]), Ok(Marks::Comma));
        assert_eq!(of(&["1.205", "71.5"]), Ok(Marks::Point));
        assert_eq!(of(&["1.205", "0.123"]), Ok(Marks::Point));
        assert_eq!(of(&["1.205", "12.340"]), Err("own-ambiguous"));
        assert_eq!(of(&["71.5", "71,5"]), Err("own-mixed"));
        assert_eq!(of(&["1205", "7"]), Ok(Marks::Point));
    }

    proptest! {
        #[test]
        fn no_cell_panics(text in "[0-9.,<: %a-zé−-]{0,12}|.{0,9}") {
            if let Some(Cell::Number(number, _)) = cell(&text) {
                let _ = (value(&number, Marks::Point), value(&number, Marks::Comma), telling(&number));
            }
        }

        #[test]
        fn what_is_written_is_read(whole in 0_u32..9_999_999, cents in 1_u8..99) {
            let amount = f64::from(whole) + f64::from(cents) / 100.0;
            let text = format!("{whole},{cents:02}");
            prop_assert_eq!(value(&text, Marks::Comma), Some(amount));
        }
    }
}
