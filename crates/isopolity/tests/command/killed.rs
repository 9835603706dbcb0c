//! A killed process, or a full disk, loses no acknowledged change and leaves no half-written one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::isopolity;

/// A served town that ends with the test, whatever happens.
struct Served {
    child: Child,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How a command is told which database: by folder, or by the address of a fresh one.
async fn database(folder: &std::path::Path) -> Vec<String> {
    let data = folder.to_string_lossy().into_owned();
    match std::env::var("ISOPOLITY_TEST_DATABASE").as_deref() {
        Ok("postgres") => {
            let url = crate::support::new_database().await;
            vec!["--data".into(), data, "--database".into(), url]
        }
        _ => vec!["--data".into(), data],
    }
}

fn serve(at: &[String]) -> Served {
    served_by(isopolity(), at)
}

/// A server whose files may not grow beyond a megabyte: its disk is full sooner than a real one.
fn serve_on_a_full_disk(at: &[String]) -> Served {
    let mut shell = Command::new("bash");
    let limit = "trap '' XFSZ; ulimit -f 1024; exec \"$0\" \"$@\"";
    shell.args(["-c", limit, env!("CARGO_BIN_EXE_isopolity")]);
    served_by(shell, at)
}

fn served_by(mut program: Command, at: &[String]) -> Served {
    let mut child = program
        .arg("serve")
        .args(at)
        .args(["--listen", "127.0.0.1:0"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut lines = BufReader::new(child.stderr.take().expect("its words")).lines();
    let address = lines
        .find_map(|line| line.ok()?.strip_prefix("isopolity listens on ").map(str::to_owned))
        .expect("an address");
    std::thread::spawn(move || lines.for_each(drop));
    Served { child, address }
}

/// What an operator has of her own in SKOS is found by and given on; what is wrong with it is told,
/// and nothing is served.
#[tokio::test(flavor = "multi_thread")]
async fn an_operator_adds_concepts_of_her_own_to_search() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = database(folder.path()).await;
    let file = folder.path().join("own.ttl");
    let prefix =
        "@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://o.example/> .";
    let with = |turtle: &str| {
        std::fs::write(&file, format!("{prefix}\n{turtle}")).expect("a file");
        [&at[..], &["--thesaurus".to_owned(), file.to_string_lossy().into_owned()]].concat()
    };
    let output = isopolity()
        .arg("serve")
        .args(with(":Bad a s:Concept .\n:a s:"))
        .output()
        .expect("a process");
    let why = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && why.contains("not-a-key") && why.contains("line 3"),
        "{why}"
    );
    let served =
        serve(&with(":sauna a s:Concept ; s:broader :doctor ; s:prefLabel \"sauna\"@fi ."));
    let seen = reqwest::get(format!("{}/thesaurus.ttl", served.address)).await.expect("an answer");
    let seen = seen.text().await.expect("its words");
    assert!(
        seen.contains("#sauna> a skos:Concept") && seen.contains("skos:prefLabel \"sauna\"@fi")
    );
}

fn told(command: &mut Command) -> String {
    let output = command.output().expect("a process");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A keeper's browser, signed in by the link of an invitation.
async fn keeper(served: &Served, at: &[String]) -> reqwest::Client {
    let mut invite = isopolity();
    let link = told(invite.args(["user", "invite", "k@example.org", "--role", "keeper"]).args(at));
    let path = &link[link.find("/invitations/").expect("a link")..];
    let client = reqwest::Client::builder().cookie_store(true).build().expect("a client");
    let fields =
        [("name", "K"), ("password", "three green bicycles"), ("again", "three green bicycles")];
    let sent = client
        .post(format!("{}{path}", served.address))
        .form(&fields)
        .send()
        .await
        .expect("an answer");
    assert!(sent.status().is_success(), "{}", sent.status());
    client
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_keeps_every_acknowledged_change_and_no_half_of_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = database(folder.path()).await;
    let mut served = serve(&at);
    let client = keeper(&served, &at).await;
    let acknowledged = Arc::new(AtomicUsize::new(0));
    let (address, count) = (served.address.clone(), acknowledged.clone());
    let (say_enough, enough) = tokio::sync::oneshot::channel();
    let mut say_enough = Some(say_enough);
    let writer = tokio::spawn(async move {
        for n in 0..100_000 {
            let name = format!("City {n}");
            let fields = [("name", name.as_str()), ("country", "LV"), ("time_zone", "Europe/Riga")];
            match client.post(format!("{address}/cities/new")).form(&fields).send().await {
                Ok(answer) if answer.status().is_success() => {
                    count.store(n + 1, Ordering::SeqCst);
                    if n + 1 == 25 {
                        let _ = say_enough.take().map(|say| say.send(()));
                    }
                }
                _ => return,
            }
        }
    });
    enough.await.expect("twenty-five acknowledged changes");
    served.child.kill().expect("a kill");
    served.child.wait().expect("an end");
    writer.await.expect("the writer's end");
    let acknowledged = acknowledged.load(Ordering::SeqCst);
    assert!(acknowledged >= 25);

    let store = match at.get(3) {
        Some(url) => isopolity::store::Store::open_server(url).await.expect("a server"),
        None => isopolity::store::Store::open_embedded(folder.path()).await.expect("a file"),
    };
    let cities = isopolity::network::store::city_names(&store).await.expect("cities").len();
    assert!(
        cities == acknowledged || cities == acknowledged + 1,
        "{acknowledged} acknowledged, {cities} kept"
    );
    let lines = store
        .one("select count(*) as n from journal j join city c on c.key = j.key where j.kind = 'city'", vec![])
        .await
        .and_then(|row| row.get::<i64>("n"))
        .expect("a count");
    assert_eq!(
        usize::try_from(lines).ok(),
        Some(cities),
        "a change without its line in the journal"
    );
    store.close().await;
    told(isopolity().arg("check").args(&at));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_a_change_whole_and_loses_no_acknowledged_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = vec!["--data".to_owned(), folder.path().to_string_lossy().into_owned()];
    told(isopolity().arg("migrate").args(&at));
    let mut served = serve_on_a_full_disk(&at);
    let client = keeper(&served, &at).await;
    let mut acknowledged = 0;
    let refused = loop {
        let name = format!("City {acknowledged}");
        let fields = [("name", name.as_str()), ("country", "LV"), ("time_zone", "Europe/Riga")];
        let page = format!("{}/cities/new", served.address);
        let answer = client.post(page).form(&fields).send().await.expect("an answer");
        if !answer.status().is_success() {
            break answer;
        }
        acknowledged += 1;
        assert!(acknowledged < 10_000, "the disk is never full");
    };
    assert_eq!(refused.status(), 500);
    assert!(refused.text().await.expect("a page").contains("Nothing was changed"));
    let read = client.get(format!("{}/cities", served.address)).send().await.expect("an answer");
    assert!(read.status().is_success(), "reading goes on");
    served.child.kill().expect("a kill");
    served.child.wait().expect("an end");

    let store = isopolity::store::Store::open_embedded(folder.path()).await.expect("a file");
    let cities = isopolity::network::store::city_names(&store).await.expect("cities").len();
    store.close().await;
    assert_eq!(cities, acknowledged, "kept and acknowledged");
    told(isopolity().arg("check").args(&at));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_backup_leaves_nothing_that_looks_like_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = database(folder.path()).await;
    told(isopolity().arg("migrate").args(&at));
    for n in 0..6 {
        let file = folder.path().join(format!("{n}.backup"));
        let part = folder.path().join(format!("{n}.backup.part"));
        let mut child = isopolity()
            .arg("backup")
            .args(&at)
            .arg(&file)
            .stderr(Stdio::null())
            .spawn()
            .expect("a process");
        // Killed as soon as the backup has begun, or not at all when it is quicker than this loop.
        while !part.exists() && child.try_wait().expect("an answer").is_none() {
            tokio::task::yield_now().await;
        }
        let _ = child.kill();
        child.wait().expect("an end");
        if file.exists() {
            isopolity::store::archive::examine(&file).await.expect("a whole backup").close().await;
        }
    }
}
