//! Any text in the rows of opening hours: nothing panics, what is read can be kept in its written
//! form, and shown in rows again it means the same.
#![no_main]

use directory::Hours;
use directory::hours::rows::{Cells, Line, Rows, Vocabulary};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut parts = text.split('\n').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let mut cells = || Cells { open: next(), by_appointment: next() };
    let mut rows = Rows { weekdays: cells(), holiday_times: cells(), ..Rows::default() };
    rows.week = std::array::from_fn(|_| cells());
    for _ in 0..3 {
        let (dates, times) = (cells(), cells());
        let days = dates.open.bytes().map(|b| b % 7).take(2).collect();
        let (from, to) = (dates.open, dates.by_appointment);
        rows.lines.push(Line { from, to, days, cells: times, ..Line::default() });
    }
    let words = Vocabulary { closed: vec!["closed".to_owned()], ..Vocabulary::default() };
    let Ok(hours) = rows.read(&words) else { return };
    assert_eq!(Hours::parse(&hours.to_string()).as_ref(), Ok(&hours));
    if let Ok(shown) = Rows::of(&hours, &words) {
        assert!(shown.read(&words).is_ok_and(|again| again.means_the_same_as(&hours)));
    }
});
