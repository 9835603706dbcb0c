//! The commands as a person types them.

mod killed;

use std::process::Command;

fn isopolity() -> Command {
    Command::new(env!("CARGO_BIN_EXE_isopolity"))
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = isopolity().args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn every_command_explains_itself() {
    let (code, told, _) = run(&["--help"]);
    assert_eq!(code, 0);
    for command in [
        "demo",
        "serve",
        "migrate",
        "backup",
        "restore",
        "user",
        "import",
        "export",
        "check",
        "completions",
    ] {
        assert!(told.contains(command), "{command}");
        let (code, help, _) = run(&[command, "--help"]);
        assert!(code == 0 && help.len() > 100, "{command} says little of itself: {help}");
    }
    assert_eq!(run(&["nonsense"]).0, 2);
    assert!(run(&["completions", "bash"]).1.contains("isopolity"));
}

#[test]
fn a_town_is_set_up_backed_up_and_restored_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (data, other, file) = (path("data"), path("other"), path("one.backup"));
    let (code, _, why) = run(&["user", "list", "--data", &data]);
    assert_eq!(code, 1, "{why}");
    assert!(why.contains("isopolity migrate"), "{why}");
    assert_eq!(run(&["migrate", "--data", &data]).0, 0);
    let (code, link, _) =
        run(&["user", "invite", "--data", &data, "keeper@example.org", "--role", "keeper"]);
    assert!(code == 0 && link.contains("/invitations/"), "{link}");
    assert_eq!(run(&["user", "invite", "--data", &data, "x@example.org", "--role", "king"]).0, 1);
    assert_eq!(run(&["backup", "--data", &data, &file]).0, 0);
    assert_eq!(run(&["restore", "--data", &other, &file]).0, 0);
    assert!(run(&["user", "list", "--data", &other]).1.contains("keeper@example.org"));
    let (code, _, why) = run(&["restore", "--data", &other, &file]);
    assert!(code == 1 && why.contains("--replace"), "{why}");
    assert_eq!(run(&["check", "--data", &other]).0, 0);
}
