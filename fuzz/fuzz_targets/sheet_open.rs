//! Any bytes as the sheets of an OpenDocument spreadsheet: nothing panics, and what is read is within
//! its bounds.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use sheet::{MOST_COLUMNS, MOST_ROWS, Sheet, Wishes};
use zip::write::{SimpleFileOptions, ZipWriter};

fuzz_target!(|bytes: &[u8]| {
    let mut folder = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    folder.start_file("content.xml", stored).expect("memory takes everything");
    folder.write_all(bytes).expect("memory takes everything");
    let folder = folder.finish().expect("memory takes everything").into_inner();
    let Ok(sheet) = Sheet::read(&folder, &Wishes::default()) else { return };
    assert!(sheet.rows.len() <= MOST_ROWS && sheet.head.len() <= MOST_COLUMNS);
    assert!(sheet.rows.iter().all(|row| row.cells.len() == sheet.head.len()));
});
