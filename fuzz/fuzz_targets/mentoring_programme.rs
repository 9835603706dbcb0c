//! No bytes make the reader of programmes panic, and whatever reads can be paired.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(programme) = mentoring::read(bytes) {
        let call = programme.call();
        if call.candidates.len() <= 40
            && let Ok(pairing) = mentoring::pair(&call)
        {
            let _ = mentoring::compare_with_history(&call, &pairing, &programme.pairs);
        }
    }
});
