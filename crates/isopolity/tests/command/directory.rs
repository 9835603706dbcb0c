//! `isopolity directory`: what others keep, and what others read, from the command line.

use super::run;

/// A town with the cities of a programme; its folder is gone with it.
fn town() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").to_string_lossy().into_owned();
    assert_eq!(run(&["migrate", "--data", &data]).0, 0);
    let programme =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/programmes/inclucities.json");
    assert_eq!(run(&["import", "programme", programme, "--data", &data]).0, 0);
    (folder, data)
}

fn directory(arguments: &[&str]) -> (i32, String, String) {
    run(&[&["directory"], arguments].concat())
}

#[test]
fn what_goes_out_in_a_format_comes_in_without_a_difference() {
    let (folder, data) = town();
    let at = ["--data", &data, "--city", "jelgava"];
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/directory/jelgava.json");
    let (code, told, why) =
        directory(&[&["import", "isopolity", own, "--publish"][..], &at].concat());
    assert_eq!(code, 0, "{told}{why}");
    for format in ["hsds", "hsds-csv", "integreat", "icalendar", "cpsv-ap"] {
        let file = folder.path().join(format).to_string_lossy().into_owned();
        let (code, _, why) = directory(&[&["export", format, &file][..], &at].concat());
        assert_eq!(code, 0, "{format}: {why}");
        let (code, told, why) =
            directory(&[&["import", format, &file, "--dry-run"][..], &at].concat());
        assert_eq!(code, 0, "{format}: {why}");
        assert!(told.contains(": 0 new, 0 changed, "), "{format}: {told}");
        assert_eq!(directory(&["validate", format, &file]).0, 0, "{format}");
    }
    let nowhere = ["export", "hsds", "--data", &data, "--city", "nowhere"];
    assert!(directory(&nowhere).2.contains("no such city"));
}

#[test]
fn what_is_wrong_with_a_file_is_told_and_changes_nothing() {
    let (folder, data) = town();
    let file = folder.path().join("theirs.json");
    std::fs::write(&file, r#"[{"id": "a", "name": "Advice", "status": "active"}]"#).unwrap();
    let file = file.to_string_lossy().into_owned();
    let given = |more: &[&str]| {
        let base = ["import", "hsds", &file, "--data", &data, "--city", "jelgava"];
        directory(&[&base, more].concat())
    };
    let (code, told, why) = given(&[]);
    assert_eq!((code, told.as_str()), (3, ""));
    assert!(
        why.contains("services/1/organization") && why.contains("nothing was changed"),
        "{why}"
    );
    let (code, _, why) = given(&["--organisation", "Helpers"]);
    assert!(code == 3 && why.contains("services/1"), "{why}");
    let (code, _, why) = given(&["--organisation", "Helpers", "--contact", "20000000"]);
    assert!(code == 1 && why.contains("--contact 20000000"), "{why}");
    let whole = ["--organisation", "Helpers", "--contact", "+371 20000000"];
    let (code, told, why) = given(&whole);
    assert!(code == 0 && told.contains(": 2 new, "), "{told}{why}");
    assert!(given(&whole).1.contains(": 0 new, 0 changed, "));
    assert_eq!(directory(&["validate", "hsds", &file]).0, 3);
}
