//! The commands as a person types them.

mod directory;
mod disclosure;
mod evidence;
mod killed;

use std::process::Command;

use crate::support::demonstration;

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
        "directory",
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

#[test]
fn a_programme_is_imported_once_however_often_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let data = path("data");
    assert_eq!(run(&["migrate", "--data", &data]).0, 0);
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/programmes/inclucities.json");
    let import = |file: &str, more: &[&str]| {
        run(&[&["import", "programme", file, "--data", &data], more].concat())
    };
    let everything = "inclucities: new: networks 1, cities 8, programmes 1, events 20, participants 8, \
         pairs of history 4, needs and strengths";
    let (code, told, why) = import(file, &["--dry-run"]);
    assert!(code == 0 && told.starts_with(everything), "{told}{why}");
    // The dry run changed nothing, so the real one brings the same.
    assert_eq!(import(file, &[]), (0, told, why));
    let (code, told, _) = import(file, &[]);
    let nothing = "inclucities: new: networks 0, cities 0, programmes 0, events 0, participants 0, \
                   pairs of history 0, needs and strengths 0\n";
    assert_eq!((code, told.as_str()), (0, nothing));
    // A file with one event more brings that event.
    let longer = std::fs::read_to_string(file).unwrap().replacen(
        "\"timeline\": [",
        "\"timeline\": [{\"key\": \"farewell\", \"title\": \"Farewell\", \"dates\": [\"2023-05\"], \
         \"source\": \"pair-1\"},",
        1,
    );
    std::fs::write(path("longer.json"), longer).unwrap();
    let (_, told, why) = import(&path("longer.json"), &[]);
    assert!(told.contains("events 1, participants 0"), "{told}{why}");
    assert!(import(&path("longer.json"), &[]).1.contains("events 0"), "it was kept");
    assert_eq!(run(&["check", "--data", &data]).0, 0);
}

#[test]
fn every_problem_of_a_programme_is_named_with_its_place_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (data, file) = (path("data"), path("broken.json"));
    assert_eq!(run(&["migrate", "--data", &data]).0, 0);
    let good = include_str!("../../../../examples/programmes/inclucities.json");
    let broken = good.replacen("\"side\": \"mentor\"", "\"side\": \"guru\"", 1).replacen(
        "\"mode\": \"",
        "\"mode\": \"by-",
        1,
    );
    std::fs::write(&file, broken).unwrap();
    let (code, _, why) = run(&["import", "programme", &file, "--data", &data]);
    assert_eq!(code, 3, "{why}");
    for named in [".side: not-a-side typed=guru", ".mode: not-a-mode", "nothing was changed"] {
        assert!(why.contains(named), "{why}");
    }
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/programmes/inclucities.json");
    let (_, told, _) = run(&["import", "programme", good, "--data", &data]);
    assert!(told.contains("networks 1, cities 8"), "{told}");
}

/// A row of each slice, how it is broken, and what the check must say.
const BROKEN: &[(&str, &str)] = &[
    ("update journal set before = '{' where nr = 1", "journal «1."),
    ("update person set lang = 'no language' where email = 'officer@riga.example'", "person «"),
    ("update city set name = 'Riga' where key = 'riga'", "city «riga» cannot be read: name"),
    (
        "update evidence_table set about = '{}' where code = 'HLTH_SILC_24'",
        "evidence_table «HLTH_SILC_24»",
    ),
    (
        "update assessment_section set answers = '[]' where city = 'jelgava' and year = 2020 and area = (select min(area) from assessment_section where city = 'jelgava' and year = 2020)",
        "assessment_section «jelgava.2020.",
    ),
    (
        "update programme set dates = 'one day' where key = 'inclucities'",
        "programme «inclucities» cannot be read: dates",
    ),
    ("update practice set origin = 'hearsay' where key = 'via-bapa'", "practice «via-bapa»"),
    (
        "update plan_version set body = '{}' where city = 'jelgava' and number = 1",
        "plan_version «jelgava.",
    ),
    (
        "update service set record = '{\"key\":1}' where city = 'jelgava' and key = 'homework-club'",
        "service «jelgava.homework-club»",
    ),
    ("update link set to_kind = 'nowhere' where to_kind = 'practice'", "link «"),
];

#[tokio::test]
async fn a_check_names_every_row_that_cannot_be_read() {
    let town = demonstration().await;
    let place = town.place();
    let check: Vec<&str> = ["check"].into_iter().chain(place.iter().map(String::as_str)).collect();
    let (code, told, why) = run(&check);
    assert_eq!(code, 0, "{told}{why}");
    for (sql, _) in BROKEN {
        assert!(town.tamper(sql).await > 0, "nothing to break: {sql}");
    }
    let (code, told, why) = run(&check);
    assert_eq!(code, 3, "{told}{why}");
    for (sql, finding) in BROKEN {
        assert!(told.contains(finding), "«{finding}» after {sql}:\n{told}");
    }
    town.end().await;
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
