//! No bytes make the reader of a collection's table panic, and what it reads can be written and read again.
#![no_main]

use evidence::collection::{Habits, Marks, cells, read_sheet};
use libfuzzer_sys::fuzz_target;
use publish::table::{Between, LineEnd, Table, csv_between};

const HABITS: Habits = Habits { letters: None, marks: Marks::Comma };

fuzz_target!(|bytes: &[u8]| {
    if let Ok(rows) = read_sheet(bytes, HABITS) {
        let mut all = cells(&rows, None).into_iter();
        let head = all.next().unwrap_or_default();
        let table = Table { caption: String::new(), head, rows: all.collect() };
        for between in [Between::Comma, Between::Semicolon] {
            let text = csv_between(&table, LineEnd::CrLf, between);
            if let Ok(again) = read_sheet(text.as_bytes(), HABITS) {
                assert!(again.len() <= rows.len());
            }
        }
    }
});
