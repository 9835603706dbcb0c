//! Reads CSV: finds out how its letters are written and what stands between its cells.

use csv::StringRecord;
use encoding_rs::{
    Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253,
    WINDOWS_1257,
};
use measure::{Problem, Problems};
use std::borrow::Cow;

use crate::{Gathering, Letters, MOST_COLUMNS, Sheet, tidy};

/// What may stand between cells.
const SEPARATORS: [u8; 4] = [b',', b'|', b'\t', b';'];
/// How many rows are looked at to find out what stands between cells.
const ROWS_LOOKED_AT: usize = 30;

pub(super) fn read(bytes: &[u8], assumed: Letters) -> Result<Sheet, Problems> {
    let (text, letters) = decode(bytes, assumed);
    // Words have no such letter; pictures and programs do.
    if text.contains('\0') {
        return Err(Problem::new("not-a-table", "").into());
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let separator = separator(&text);
    let mut reader = reader(&text, separator);
    let (mut record, mut number, mut last) = (StringRecord::new(), 0, 0);
    let mut gathering = Gathering::default();
    loop {
        let (before, byte) = (reader.position().line(), reader.position().byte());
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(_) => return Err(Problem::new("not-a-table", "").into()),
        }
        // The reader passes over empty lines, which are rows in a spreadsheet.
        let lines = usize::try_from(reader.position().line() - before).unwrap_or_default();
        let within: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        number += lines.saturating_sub(within).max(1);
        last = usize::try_from(byte).unwrap_or_default();
        if record.len() > MOST_COLUMNS {
            let place = format!("rows/{number}");
            return Err(Problem::new("table-too-wide", place).with("most", MOST_COLUMNS).into());
        }
        gathering.take(number, record.iter().map(tidy).collect())?;
    }
    // A mark that is never closed makes one cell of all the rows behind it.
    let (before, row) = text.split_at_checked(last).unwrap_or_default();
    if is_open(row, char::from(separator)) {
        let empty = row.bytes().take_while(|byte| *byte == b'\n').count();
        let number = 1 + before.matches('\n').count() + empty;
        return Err(Problem::new("open-quote", format!("rows/{number}")).into());
    }
    gathering.finish(String::new(), Vec::new(), letters)
}

/// Where in a row a letter stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// At the beginning of a cell.
    Beginning,
    /// In a cell without marks around it.
    Bare,
    /// Between quotation marks.
    Quoted,
    /// Behind a mark that closes, or is the first of two that stand for one.
    Closed,
}

/// Whether a quotation mark that opens a cell of a row is still open at its end. One within a cell
/// opens nothing: `5" pipe`.
fn is_open(row: &str, separator: char) -> bool {
    let next = |within, letter: char| match (within, letter) {
        (Within::Quoted, '"') => Within::Closed,
        (Within::Quoted, _) | (Within::Beginning | Within::Closed, '"') => Within::Quoted,
        (_, letter) if letter == separator || letter == '\n' => Within::Beginning,
        _ => Within::Bare,
    };
    row.chars().fold(Within::Beginning, next) == Within::Quoted
}

/// The text of the file, and how it was found.
fn decode(bytes: &[u8], assumed: Letters) -> (Cow<'_, str>, Letters) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(length..).unwrap_or_default();
        let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
        let letters = if is_wide { Letters::Utf16 } else { Letters::Utf8 };
        return (encoding.decode_without_bom_handling(rest).0, letters);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.into(), Letters::Utf8),
        Err(_) => (page(assumed).decode_without_bom_handling(bytes).0, assumed),
    }
}

fn page(letters: Letters) -> &'static Encoding {
    match letters {
        Letters::Windows1250 => WINDOWS_1250,
        Letters::Windows1251 => WINDOWS_1251,
        Letters::Windows1253 => WINDOWS_1253,
        Letters::Windows1257 => WINDOWS_1257,
        _ => WINDOWS_1252,
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// What stands between cells: that with which the greatest share of rows is equally long, then the
/// one with which they are longest.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let records = reader(text, separator).into_records().take(ROWS_LOOKED_AT);
        let lengths: Vec<usize> = records.filter_map(|r| r.ok().map(|r| r.len())).collect();
        let of = |n: usize| lengths.iter().filter(|length| **length == n).count();
        let usual = lengths.iter().copied().max_by_key(|n| (of(*n), *n)).unwrap_or_default();
        if usual < 2 { (0, 0) } else { (of(usual) * 1_000 / lengths.len(), usual) }
    };
    // Of equals the last: where a comma parts decimals, a semicolon parts cells.
    let best = SEPARATORS.into_iter().max_by_key(|s| score(*s));
    best.filter(|s| score(*s).0 > 0).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(bytes: &[u8]) -> Sheet {
        read(bytes, Letters::Windows1257).unwrap()
    }

    #[test]
    fn a_mark_that_is_never_closed_swallows_no_rows_in_silence() {
        let refused = |text: &str| read(text.as_bytes(), Letters::Windows1257).unwrap_err();
        let open = "key,figure,note\na,1,ok\n\nb,2,\"oops\nc,3,fine\n";
        let found = refused(open);
        let problem = &found.as_slice()[0];
        assert_eq!((problem.code, problem.place.as_str()), ("open-quote", "rows/4"));
        for whole in [
            "key,note\na,a 5\" pipe\nb,\n",
            "key,note\na,\"two\nlines\"\n",
            "key,note\na,\"say \"\"so\"\"\"\n",
            "key,note\na,\"closed\" badly\n",
            "key,note\na,\"\"",
        ] {
            assert_eq!(sheet(whole.as_bytes()).rows[0].cells[0], "a", "{whole}");
        }
        assert_eq!(refused("key,note\na,\"say \"\"so\"\"\n").as_slice()[0].code, "open-quote");
    }

    #[test]
    fn the_same_table_is_read_however_it_was_saved() {
        let text = "Nosaukums;Tālrunis;Piezīmes\nKursi;+371 63000000;\"divas\nrindas; te\"\n";
        let utf16 = |little: bool| {
            let units = std::iter::once(0xfeff).chain(text.encode_utf16());
            let bytes = |u: u16| if little { u.to_le_bytes() } else { u.to_be_bytes() };
            units.flat_map(bytes).collect::<Vec<u8>>()
        };
        let (baltic, _, _) = WINDOWS_1257.encode(text);
        let expected = sheet(text.as_bytes());
        assert_eq!(expected.head, ["Nosaukums", "Tālrunis", "Piezīmes"]);
        assert_eq!(expected.rows[0].cells, ["Kursi", "+371 63000000", "divas\nrindas; te"]);
        assert_eq!(expected.rows[0].number, 2);
        for (bytes, letters) in [
            (text.as_bytes().to_vec(), Letters::Utf8),
            (format!("\u{feff}{text}").into_bytes(), Letters::Utf8),
            (utf16(true), Letters::Utf16),
            (utf16(false), Letters::Utf16),
            (baltic.to_vec(), Letters::Windows1257),
            (text.replace('\n', "\r\n").into_bytes(), Letters::Utf8),
            (text.replace(';', "\t").replace("rindas\t", "rindas;").into_bytes(), Letters::Utf8),
        ] {
            assert_eq!(sheet(&bytes), Sheet { letters, ..expected.clone() });
        }
    }

    #[test]
    fn what_stands_above_the_headings_is_left_out_and_rows_keep_their_numbers() {
        let found = sheet(b"Services of the town,,\n,,\nName,Phone,\n\nA,1,\n");
        assert_eq!(found.head, ["Name", "Phone", "C"]);
        assert_eq!((found.rows.len(), found.rows[0].number), (1, 5));
    }

    #[test]
    fn a_comma_of_decimals_in_every_row_parts_no_cells() {
        let read = sheet("Gads;Pilsoņi, %;Ārzemnieki, %\n2023;71,5;64,0\n".as_bytes());
        assert_eq!(read.head, ["Gads", "Pilsoņi, %", "Ārzemnieki, %"]);
        assert_eq!(read.rows[0].cells, ["2023", "71,5", "64,0"]);
        assert_eq!(sheet("Gads;Nodarbināti, %\n2023;71,5\n".as_bytes()).rows[0].cells[1], "71,5");
    }

    #[test]
    fn a_comma_in_words_does_not_part_cells_that_semicolons_part() {
        let found = sheet("A;B;C\nx, y, z;1;2\nv;1,5;2,5\n".as_bytes());
        assert_eq!(found.rows[0].cells, ["x, y, z", "1", "2"]);
    }
}
