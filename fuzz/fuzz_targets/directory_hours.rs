//! Any text as opening hours: nothing panics, and what reads is written and read back the same.
#![no_main]

use directory::{Calendar, Hours, Zone};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(hours) = Hours::parse(text) else { return };
    assert_eq!(Hours::parse(&hours.to_string()).as_ref(), Ok(&hours));
    let Ok(zone) = Zone::parse("Europe/Riga") else { return };
    let calendar = Calendar::new(zone);
    for second in [0, 1_774_742_400, 1_774_749_600, 1_792_886_400, 1_792_893_600] {
        let Ok(at) = jiff::Timestamp::from_second(second) else { continue };
        let _ = hours.is_open_at(at, &calendar);
    }
});
