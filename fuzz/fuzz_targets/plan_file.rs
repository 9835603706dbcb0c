//! Any bytes as an action plan: nothing panics, and what reads is written and read back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plan::Plan;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(plan) = Plan::read(bytes) {
        let _ = (plan::completeness(&plan), plan::budget::Totals::of(&plan.actions));
        assert_eq!(Plan::read(plan.to_json().as_bytes()), Ok(plan));
    }
});
