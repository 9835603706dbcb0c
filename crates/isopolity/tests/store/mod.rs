//! The store on both databases: statements, the journal, jobs, backup and restore.

use isopolity::store::archive::{self, Existing, TABLES};
use isopolity::store::change::Author;
use isopolity::store::{Store, job, journal};

use crate::support::{key, town, town_with};

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
        assert!(archive::restore_server(&file, &town.app.store, Existing::Keep).await.is_err());
        archive::restore_server(&file, &town.app.store, Existing::Replace).await.unwrap();
        let city = isopolity::network::city(&town.app, &key("jelgava")).await.unwrap();
        assert!(city.is_some());
    }
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
