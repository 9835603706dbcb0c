//! Cells: every distinct code or label of a column is understood once, a figure wherever it stands.

use std::collections::HashMap;

use measure::Problem;

use super::at_cell;
use crate::{
    code_list::{CodeList, Resolution},
    gather::Gathering,
};

/// The longest code, in bytes.
const LONGEST_CODE: usize = 64;

/// A column of codes or labels, with the cells understood so far.
pub(crate) struct Column<'a> {
    /// Which dimension of the table it is.
    side: usize,
    header: String,
    list: Option<&'a CodeList>,
    places: HashMap<String, Option<u32>>,
    has_labels: bool,
    unlisted: Vec<(u64, String)>,
}

impl<'a> Column<'a> {
    pub fn new(side: usize, header: &str, list: Option<&'a CodeList>) -> Self {
        Self {
            side,
            header: header.to_owned(),
            list,
            places: HashMap::new(),
            has_labels: false,
            unlisted: Vec::new(),
        }
    }

    /// The place of a cell's code; with `label` the cell is a code and that is its label.
    ///
    /// A cell that cannot be understood is a problem the first time and `None` ever after.
    pub fn place(
        &mut self,
        gathering: &mut Gathering,
        cell: &str,
        label: Option<&str>,
        line: u64,
    ) -> Result<Option<u32>, Box<Problem>> {
        if let Some(known) = self.places.get(cell) {
            return self.same_label(gathering, *known, label, line);
        }
        let found = match label {
            Some(label) => self.as_code(gathering, cell, Some(label), line),
            None => self.resolved(gathering, cell, line),
        };
        self.places.insert(cell.to_owned(), found.as_ref().ok().copied());
        found.map(Some)
    }

    /// The code that a cell stands for, without taking it for one of the table.
    pub fn code_of<'c>(&self, cell: &'c str) -> &'c str
    where
        'a: 'c,
    {
        match self.list.map(|list| list.resolve(cell)) {
            Some(Resolution::Code(code) | Resolution::Label(code)) => code,
            _ => cell,
        }
    }

    /// Refuses a code that has another label in this row than before.
    fn same_label(
        &self,
        gathering: &Gathering,
        place: Option<u32>,
        label: Option<&str>,
        line: u64,
    ) -> Result<Option<u32>, Box<Problem>> {
        let code = place.and_then(|p| gathering.code_at(self.side, p));
        match (code, label) {
            (Some(code), Some(label)) if code.label.as_deref().unwrap_or_default() != label => {
                Err(Box::new(
                    at_cell("label-differs", line, &self.header)
                        .with("code", &code.code)
                        .with("label", label)
                        .with("before", code.label.as_deref().unwrap_or_default()),
                ))
            }
            _ => Ok(place),
        }
    }

    /// A cell that is a code for certain.
    fn as_code(
        &self,
        gathering: &mut Gathering,
        cell: &str,
        label: Option<&str>,
        line: u64,
    ) -> Result<u32, Box<Problem>> {
        if cell.is_empty() {
            return Err(Box::new(at_cell("empty-cell", line, &self.header)));
        }
        if !is_code(cell) {
            return Err(Box::new(at_cell("not-a-code", line, &self.header).with("cell", cell)));
        }
        Ok(gathering.code(self.side, cell, label.filter(|l| !l.is_empty())))
    }

    /// A cell that may be a code or a label.
    fn resolved(
        &mut self,
        gathering: &mut Gathering,
        cell: &str,
        line: u64,
    ) -> Result<u32, Box<Problem>> {
        let resolution = self.list.map_or(Resolution::Unknown, |list| list.resolve(cell));
        let problem = |code| at_cell(code, line, &self.header).with("label", cell);
        match resolution {
            Resolution::Code(code) => Ok(gathering.code(self.side, code, self.label(code))),
            Resolution::Label(code) => {
                self.has_labels = true;
                Ok(gathering.code(self.side, code, self.label(code)))
            }
            Resolution::Ambiguous(codes) => {
                Err(Box::new(problem("ambiguous-label").with("codes", codes.join(" "))))
            }
            Resolution::Unknown if is_plain_code(cell) => {
                self.unlisted.push((line, cell.to_owned()));
                self.as_code(gathering, cell, None, line)
            }
            Resolution::Unknown if cell.is_empty() => {
                Err(Box::new(at_cell("empty-cell", line, &self.header)))
            }
            Resolution::Unknown => Err(Box::new(problem("unknown-label"))),
        }
    }

    fn label(&self, code: &str) -> Option<&'a str> {
        self.list.and_then(|list| list.label(code))
    }

    /// The cells that look like codes but stand among labels.
    pub fn strange(self) -> impl Iterator<Item = Problem> {
        let strange = self.unlisted.into_iter().filter(move |_| self.has_labels);
        strange.map(move |(line, cell)| {
            at_cell("unknown-label", line, &self.header).with("label", cell)
        })
    }
}

/// Whether a text can be a code: at most 64 letters, digits and `_-.+@$`.
pub(crate) fn is_code(text: &str) -> bool {
    let is_code =
        |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'+' | b'@' | b'$');
    !text.is_empty() && text.len() <= LONGEST_CODE && text.bytes().all(is_code)
}

/// Whether a text can be the code of a dimension: at most 64 small letters, digits and `_-`.
pub(crate) fn is_dimension(code: &str) -> bool {
    let starts_well = code.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    let goes_on = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-');
    starts_well && code.len() <= 64 && code.bytes().all(goes_on)
}

/// A figure, `Some(None)` when it is missing, `None` when the cell is no number.
pub(crate) fn number(cell: &str) -> Option<Option<f64>> {
    if matches!(cell, "" | ":" | "NaN" | "nan") {
        return Some(None);
    }
    let is_part = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E');
    let value = cell.bytes().all(is_part).then(|| cell.parse::<f64>().ok())??;
    value.is_finite().then_some(Some(value))
}

/// Whether a cell that no list knows can only be a code: capitals, digits, hyphens, underscores.
fn is_plain_code(cell: &str) -> bool {
    let is_code = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-');
    let starts_well = cell.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
    starts_well && cell.len() <= LONGEST_CODE && cell.bytes().all(is_code)
}

/// Agency, code without view, and version of `ESTAT:ILC_DI15$DEFAULTVIEW(1.0)`.
pub(crate) fn identity(flow: &str) -> Option<(String, String, Option<String>)> {
    let is_name = |t: &str| {
        let is_ok = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'@');
        !t.is_empty() && t.bytes().all(is_ok)
    };
    let (agency, rest) = flow.split_once(':')?;
    let (name, version) = match rest.split_once('(') {
        Some((name, version)) => (name, Some(version.strip_suffix(')')?)),
        None => (rest, None),
    };
    let code = name.split('$').next().unwrap_or(name);
    let is_good = is_name(agency) && is_name(code) && version.is_none_or(is_name);
    is_good.then(|| (agency.to_owned(), code.to_owned(), version.map(str::to_owned)))
}

/// Whether a confidentiality status closes the figure; `None` for a status nobody knows.
///
/// The letters are those of the SDMX code list of confidentiality: free, not for publication,
/// primary, secondary, dominance, embargo, and so on. Everything but free is closed here.
pub(crate) fn is_confidential(status: &str) -> Option<bool> {
    match status {
        "" | "F" => Some(false),
        "A" | "C" | "D" | "E" | "G" | "M" | "N" | "O" | "S" | "T" | "X" | "c" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_missing_and_nonsense_are_three_things() {
        assert_eq!(number("0"), Some(Some(0.0)));
        assert_eq!(number(""), Some(None));
        assert_eq!(number(":"), Some(None));
        assert_eq!([number("NaN"), number("nan")], [Some(None); 2]);
        for bad in ["inf", "-inf", "1,5", "1e999", "0x1", "e", "--1"] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }

    #[test]
    fn trap_4_a_view_suffix_is_stripped_and_the_version_kept() {
        let of =
            |flow| identity(flow).map(|(a, c, v)| format!("{a} {c} {}", v.unwrap_or_default()));
        assert_eq!(of("ESTAT:ILC_DI15$DEFAULTVIEW(1.0)").unwrap(), "ESTAT ILC_DI15 1.0");
        assert_eq!(of("ESTAT:ILC_DI15$DV_2763(2.1)").unwrap(), "ESTAT ILC_DI15 2.1");
        assert_eq!(of("ESTAT:LFSA_ERGAN(1.0)").unwrap(), "ESTAT LFSA_ERGAN 1.0");
        assert_eq!(of("ISO:OURS").unwrap(), "ISO OURS ");
        assert_eq!(of("OECD.SDD:DSD@DF_CLI(4.1)").unwrap(), "OECD.SDD DSD@DF_CLI 4.1");
        for bad in ["", "LFSA", "ESTAT:", "ESTAT:$X(1.0)", "ESTAT:A(1.0", ":A(1)"] {
            assert!(of(bad).is_none(), "{bad}");
        }
    }
}
