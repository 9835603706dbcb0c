//! The store on both databases: statements, the journal, jobs, backup and restore.

use isopolity::store::archive::{self, Existing, TABLES};
use isopolity::store::change::Author;
use isopolity::store::{Store, job, journal};

use crate::support::{Town, embedded_town, key, town, town_with};

#[tokio::test]
async fn every_statement_is_understood() {
    let town = town().await;
    let mut wrong = Vec::new();
    for (slice, name, sql) in isopolity::store::statements() {
        if let Err(e) = town.app.store.prepare(sql).await {
            wrong.push(format!("{slice} {name}: {e}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    town.end().await;
}

#[tokio::test]
async fn a_backup_knows_every_table() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_embedded(folder.path()).await.unwrap();
    store.migrate().await.unwrap();
    let rows = store
        .all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '_sqlx_migrations'", vec![])
        .await
        .unwrap();
    let mut tables: Vec<String> = rows.iter().map(|r| r.get("name").unwrap()).collect();
    tables.sort();
    let mut known: Vec<_> = TABLES.iter().map(|t| (*t).to_owned()).collect();
    known.sort();
    assert_eq!(tables, known);
}

#[test]
fn a_check_reads_every_table() {
    let every: Vec<_> = isopolity::store::statements()
        .filter(|(_, name, _)| name.starts_with("EVERY_"))
        .map(|(_, _, sql)| sql.split_whitespace().skip_while(|w| *w != "from").nth(1))
        .collect();
    let unread: Vec<_> = TABLES.iter().filter(|table| !every.contains(&Some(**table))).collect();
    assert!(unread.is_empty(), "no slice's findings read {unread:?}");
}

#[tokio::test]
async fn a_change_without_a_line_in_the_journal_is_not_kept() {
    let town = town().await;
    let mut change = town.app.change(Author::program()).await.unwrap();
    job::queue(&mut change, "nothing", &()).await.unwrap();
    assert!(change.commit().await.is_err());
    assert_eq!(job::standing(&town.app.store).await.unwrap(), (0, 0));
    town.end().await;
}

#[tokio::test]
async fn the_journal_keeps_the_order_of_changes_of_one_moment() {
    let town = town().await;
    let keys: Vec<_> = (0..60).map(|n| format!("thing {n}")).collect();
    for key in &keys {
        let mut change = town.app.change(Author::program()).await.unwrap();
        change.note("test", ("test", key), None, None::<&()>, None::<&()>).await.unwrap();
        change.commit().await.unwrap();
    }
    let newest = journal::latest(&town.app.store, "", (i64::MAX, "")).await.unwrap();
    let last = newest.last().unwrap();
    let older = journal::latest(&town.app.store, "", (last.nr, &last.id)).await.unwrap();
    let read: Vec<_> = newest.iter().chain(&older).rev().map(|line| line.key.clone()).collect();
    assert_eq!(read, keys);
    town.end().await;
}

#[tokio::test]
async fn a_job_is_taken_once_and_again_when_its_worker_died() {
    let town = town().await;
    let mut change = town.app.change(Author::program()).await.unwrap();
    job::queue(&mut change, "letter", &"x").await.unwrap();
    change.note("test", ("test", "x"), None, None::<&()>, None::<&()>).await.unwrap();
    change.commit().await.unwrap();
    let (store, now) = (&town.app.store, town.app.now());
    let first = job::take(store, now).await.unwrap().expect("a job");
    assert!(job::take(store, now).await.unwrap().is_none(), "taken twice");
    let later = now + jiff::SignedDuration::from_mins(11);
    let again = job::take(store, later).await.unwrap().expect("the abandoned job");
    assert_eq!((again.id.as_str(), again.attempts), (first.id.as_str(), 2));
    job::finish(store, &again).await.unwrap();
    assert_eq!(job::standing(store).await.unwrap(), (0, 0));
    town.end().await;
}

#[tokio::test]
async fn a_backup_restores_into_both_kinds_of_database() {
    let town = town_with(&[isopolity::demo::Step::Networks]).await;
    let file = town.folder.path().join("all.backup");
    archive::backup(&town.app.store, &file).await.unwrap();
    assert!(archive::backup(&town.app.store, &file).await.is_err(), "a backup was overwritten");
    let folder = tempfile::tempdir().unwrap();
    archive::restore_embedded(&file, folder.path(), Existing::Keep).await.unwrap();
    assert!(archive::restore_embedded(&file, folder.path(), Existing::Keep).await.is_err());
    let restored = Store::open_embedded(folder.path()).await.unwrap();
    let cities = isopolity::network::store::city_names(&restored).await.unwrap();
    assert_eq!(cities, isopolity::network::city_names(&town.app).await.unwrap());
    assert!(!cities.is_empty());
    if town.app.store.kind() == "PostgreSQL" {
        let (here, store) = (town.folder.path(), &town.app.store);
        assert!(archive::restore_server(&file, here, store, Existing::Keep).await.is_err());
        archive::restore_server(&file, here, store, Existing::Replace).await.unwrap();
        assert!(!here.join("restore.part").exists(), "a copy of the backup was left behind");
        let city = isopolity::network::city(&town.app, &key("jelgava")).await.unwrap();
        assert!(city.is_some());
    }
    town.end().await;
}

/// A backup of an empty town, and a folder with an embedded database in which one city stands.
async fn backup_and_database() -> (tempfile::TempDir, std::path::PathBuf, Town) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.backup");
    let empty = Store::open_embedded(folder.path()).await.unwrap();
    empty.migrate().await.unwrap();
    archive::backup(&empty, &file).await.unwrap();
    empty.close().await;
    (folder, file, embedded_town().await)
}

async fn found_a_city(town: &Town, name: &str) {
    let mut keeper = town.keeper().await;
    let fields = [("name", name), ("country", "LV"), ("time_zone", "Europe/Riga")];
    keeper.post("/cities/new", &fields).await.is(303);
}

#[tokio::test]
async fn a_restore_keeps_the_changes_that_stand_in_the_log_alone() {
    let (_folder, file, town) = backup_and_database().await;
    found_a_city(&town, "Riga").await;
    // As a killed process leaves it: the files as they are now, with nobody to fold them together.
    let crashed = tempfile::tempdir().unwrap();
    for name in ["isopolity.db", "isopolity.db-wal"] {
        std::fs::copy(town.folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    town.end().await;
    archive::restore_embedded(&file, crashed.path(), Existing::Replace).await.unwrap();
    let kept = tempfile::tempdir().unwrap();
    let before = crashed.path().join("isopolity.db.before-restore");
    std::fs::copy(before, kept.path().join(isopolity::store::FILE)).unwrap();
    for (place, cities) in [(&kept, 1), (&crashed, 0)] {
        let store = Store::open_embedded(place.path()).await.unwrap();
        let found = isopolity::network::store::city_names(&store).await.unwrap();
        assert_eq!(found.len(), cities, "{}", place.path().display());
        store.close().await;
    }
    // What was kept is not lost by restoring once more.
    let again = archive::restore_embedded(&file, crashed.path(), Existing::Replace).await;
    assert!(again.unwrap_err().to_string().contains("move it elsewhere"));
}

#[tokio::test]
async fn a_restore_is_refused_while_a_program_has_the_database_open() {
    let (_folder, file, town) = backup_and_database().await;
    found_a_city(&town, "Riga").await;
    let refused = archive::restore_embedded(&file, town.folder.path(), Existing::Replace).await;
    assert!(refused.unwrap_err().to_string().contains("another program has the database open"));
    assert_eq!(isopolity::network::city_names(&town.app).await.unwrap().len(), 1);
    let left: Vec<_> = std::fs::read_dir(town.folder.path()).unwrap().collect();
    assert!(left.iter().all(|f| !f.as_ref().unwrap().path().ends_with("isopolity.db.part")));
    assert!(!town.folder.path().join("isopolity.db.before-restore").exists());
    found_a_city(&town, "Jelgava").await;
    town.end().await;
}

#[tokio::test]
async fn a_database_too_damaged_to_open_is_restored_over_and_kept() {
    let (_folder, file, _) = backup_and_database().await;
    let damaged = tempfile::tempdir().unwrap();
    for name in ["isopolity.db", "isopolity.db-wal"] {
        std::fs::write(damaged.path().join(name), "no database at all".repeat(300)).unwrap();
    }
    archive::restore_embedded(&file, damaged.path(), Existing::Replace).await.unwrap();
    for name in ["isopolity.db.before-restore", "isopolity.db.before-restore-wal"] {
        assert!(damaged.path().join(name).exists(), "{name}");
    }
    Store::open_embedded(damaged.path()).await.unwrap().close().await;
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_restored_can_be_read_by_the_programs_own_account_alone() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let (_folder, file, _) = backup_and_database().await;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let place = tempfile::tempdir().unwrap();
    archive::restore_embedded(&file, place.path(), Existing::Keep).await.unwrap();
    let mode = std::fs::metadata(place.path().join(isopolity::store::FILE)).unwrap().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn no_backup_has_a_letter_that_waits_and_none_is_kept_that_failed() {
    let town = town().await;
    let secret = "a-link-that-opens-a-door";
    for body in [secret, "another"] {
        let mut change = town.app.change(Author::program()).await.unwrap();
        job::queue(&mut change, isopolity::people::mail::JOB, &body.repeat(400)).await.unwrap();
        change.note("test", ("test", "x"), None, None::<&()>, None::<&()>).await.unwrap();
        change.commit().await.unwrap();
    }
    let file = town.folder.path().join("all.backup");
    archive::backup(&town.app.store, &file).await.unwrap();
    let bytes = std::fs::read(&file).unwrap();
    assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()));
    let folder = tempfile::tempdir().unwrap();
    archive::restore_embedded(&file, folder.path(), Existing::Keep).await.unwrap();
    let restored = Store::open_embedded(folder.path()).await.unwrap();
    assert_eq!(job::standing(&restored).await.unwrap(), (0, 2));
    assert!(job::failed(&restored).await.unwrap()[0].last_error.contains("invite again"));
    restored.close().await;

    let (store, mut now) = (&town.app.store, town.app.now());
    while let Some(job) = job::take(store, now).await.unwrap() {
        assert!(!job.payload.is_empty(), "a letter that is tried again is still there");
        job::put_back(store, &job, now, "the mail server does not answer").await.unwrap();
        now += jiff::SignedDuration::from_hours(24);
    }
    assert_eq!(job::standing(store).await.unwrap(), (0, 2));
    let rows = store.all("select payload from job", vec![]).await.unwrap();
    assert!(rows.iter().all(|row| row.get::<String>("payload").unwrap().is_empty()));
    let mut keeper = town.keeper().await;
    keeper.get("/journal").await.is(200).says("the mail server does not answer");
    town.end().await;
}

#[tokio::test]
async fn a_lost_database_costs_at_most_the_request_at_hand() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let mut acknowledged = 0;
    for n in 0..6 {
        town.lose_the_database().await;
        for attempt in 0..10 {
            let name = format!("City {n} {attempt}");
            let fields = [("name", name.as_str()), ("country", "LV"), ("time_zone", "Europe/Riga")];
            let seen = keeper.post("/cities/new", &fields).await;
            if seen.status == 303 {
                acknowledged += 1;
                break;
            }
            seen.is(500);
        }
    }
    assert_eq!(acknowledged, 6, "the program finds its database again");
    let kept = isopolity::network::store::city_names(&town.app.store).await.unwrap().len();
    assert_eq!(kept, acknowledged);
    town.end().await;
}

#[tokio::test]
async fn a_damaged_backup_is_refused_and_changes_nothing() {
    let town = town().await;
    let file = town.folder.path().join("all.backup");
    archive::backup(&town.app.store, &file).await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    for damage in [whole[..whole.len() / 2].to_vec(), b"not a database".to_vec(), Vec::new()] {
        std::fs::write(&file, damage).unwrap();
        let folder = tempfile::tempdir().unwrap();
        assert!(archive::restore_embedded(&file, folder.path(), Existing::Keep).await.is_err());
        assert!(!folder.path().join(isopolity::store::FILE).exists());
    }
    town.end().await;
}
