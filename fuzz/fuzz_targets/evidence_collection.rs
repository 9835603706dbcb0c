//! No bytes make the reader of a collection's table panic, and what it reads can be written and read again.
#![no_main]

use evidence::collection::{Mark, read_sheet, write_sheet};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(rows) = read_sheet(bytes) {
        for mark in [Mark::Comma, Mark::Point] {
            if let Ok(again) = read_sheet(write_sheet(&rows, None, mark).as_bytes()) {
                assert!(again.len() <= rows.len());
            }
        }
    }
});
