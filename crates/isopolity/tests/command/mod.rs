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

/// The rights of a file for others than its owner.
#[cfg(unix)]
fn rights_of_others(path: &std::path::Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path)
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()))
        .permissions()
        .mode()
        & 0o077
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_reads_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let text = |name: &str| at(name).to_string_lossy().into_owned();
    assert_eq!(run(&["migrate", "--data", &text("data")]).0, 0);
    assert_eq!(run(&["backup", "--data", &text("data"), &text("one.backup")]).0, 0);
    std::fs::copy(at("one.backup"), at("open.backup")).unwrap();
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    std::fs::set_permissions(at("open.backup"), open).unwrap();
    assert_eq!(run(&["restore", "--data", &text("other"), &text("open.backup")]).0, 0);
    for name in ["data", "data/isopolity.db", "one.backup", "other", "other/isopolity.db"] {
        assert_eq!(rights_of_others(&at(name)), 0, "{name}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_reads_letters_and_sign_ins() {
    let town = crate::support::town_with(&[isopolity::demo::Step::People]).await;
    let letter = r#"{"to":"a@example.org","subject":"s","body":"b"}"#;
    town.app.mailer.send(letter).await.unwrap();
    let outbox = town.folder.path().join("outbox");
    let letter = std::fs::read_dir(&outbox).unwrap().next().unwrap().unwrap().path();
    for path in [outbox, letter, town.folder.path().join(isopolity::people::demo::FILE)] {
        assert_eq!(rights_of_others(&path), 0, "{}", path.display());
    }
    town.end().await;
}
