//! Any bytes as the recipe of an index: nothing panics, and what is read is written and read back.
#![no_main]

use composite::{Draft, Recipe, build};
use libfuzzer_sys::fuzz_target;

const PANEL: &str = r#"{"units": [{"name": "Ash", "group": "town"}, {"name": "Birch"}, {"name": "Cedar"}],
    "indicators": [{"key": "work", "direction": "higher-is-better"}, {"key": "idle", "direction": "lower-is-better"}],
    "rows": [[50, 8], [60, null], [70, 9]]}"#;

fuzz_target!(|bytes: &[u8]| {
    let Ok(recipe) = Recipe::read(bytes) else { return };
    let written = serde_json::to_vec(&recipe).expect("a recipe is JSON");
    if let Ok(again) = Recipe::read(&written) {
        assert_eq!(again, recipe);
    }
    let draft: Draft = serde_json::from_str(PANEL).expect("a table");
    let panel = draft.check().expect("a panel");
    if let Ok(index) = build(&panel, &recipe) {
        let scores = index.whole.scores.iter().flatten();
        assert!(scores.clone().all(|score| score.is_finite()));
    }
});
