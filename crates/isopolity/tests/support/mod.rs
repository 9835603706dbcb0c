//! A town for a test: its own database, a clock that stands until it is turned, and readers who load its pages.
//! Every page that any test loads is inspected (see [`inspect`]).

pub mod inspect;
pub mod servers;

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use isopolity::access::{Role, Scope};
use isopolity::app::{App, Clock, Demonstration, MachineRandom, Parts, Proxy, Settings};
use isopolity::demo::{self, Step};
use isopolity::directory::welcome::quick::Front;
use isopolity::outside::{Outside, Rules};
use isopolity::people::{self, Invited, mail::Mailer};
use isopolity::store::Store;
use isopolity::store::change::Author;
use isopolity::translation::{Engine, Known};
use isopolity::web::limit::Limits;
use tower::ServiceExt;

/// The moment at which every test takes place: a Tuesday morning.
pub const NOW: &str = "2026-11-24T09:00:00Z";

/// A program with a database of its own.
pub struct Town {
    /// The running program.
    pub app: App,
    router: Front,
    /// Its folder; it goes with the town.
    pub folder: tempfile::TempDir,
    database: Option<String>,
}

/// An empty town.
pub async fn town() -> Town {
    town_within(no_limits()).await
}

/// Limits that no test reaches.
fn no_limits() -> Limits {
    let many = std::num::NonZeroU32::new(1_000_000).expect("not zero");
    Limits::new(many, many)
}

/// An empty town whose readers may ask so much.
pub async fn town_within(limits: Limits) -> Town {
    let folder = tempfile::tempdir().expect("a folder");
    let (store, database) = match std::env::var("ISOPOLITY_TEST_DATABASE").as_deref() {
        Ok("postgres") => {
            let url = new_database().await;
            (Store::open_server(&url).await.expect("a server"), Some(url))
        }
        _ => (Store::open_embedded(folder.path()).await.expect("a file"), None),
    };
    settle(folder, store, database, limits).await
}

/// An empty town on an embedded database, whichever the others use.
pub async fn embedded_town() -> Town {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open_embedded(folder.path()).await.expect("a file");
    settle(folder, store, None, no_limits()).await
}

async fn settle(
    folder: tempfile::TempDir,
    store: Store,
    database: Option<String>,
    limits: Limits,
) -> Town {
    store.migrate().await.expect("tables");
    let app = node(store, folder.path(), limits);
    let router = isopolity::routes::router(app.clone());
    Town { app, router, folder, database }
}

/// The program over a store, as one node runs it.
fn node(store: Store, folder: &std::path::Path, limits: Limits) -> App {
    node_asking(store, folder, limits, (Rules::default(), Engine::None))
}

/// The program over a store, with requests to the outside.
fn node_asking(
    store: Store,
    folder: &std::path::Path,
    limits: Limits,
    (outside, translation): (Rules, Engine),
) -> App {
    App::new(Parts {
        store,
        clock: Clock::standing(NOW.parse().expect("a moment")),
        random: Arc::new(MachineRandom),
        dictionary: Arc::new(isopolity::word::dictionary()),
        mailer: Mailer::Folder(folder.join("outbox")),
        outside: Outside::new(outside.clone(), "http://localhost"),
        translation: Known::default(),
        settings: Settings {
            base_url: "http://localhost".to_owned(),
            data: folder.to_owned(),
            proxy: Proxy::None,
            demonstration: Demonstration::No,
            outside,
            translation,
        },
        hashing: tokio::sync::Semaphore::new(2),
        drawing: Arc::new(tokio::sync::Semaphore::new(2)),
        asking: Arc::new(tokio::sync::Semaphore::new(2)),
        limits,
        shelf: ArcSwap::default(),
        meaning: isopolity::directory::meaning::Meaning::default(),
        evidence: ArcSwap::default(),
        pairings: isopolity::mentoring::Lately::default(),
        freshness: isopolity::memory::Freshness::default(),
    })
}

/// A town with the whole demonstration.
pub async fn demonstration() -> Town {
    town_with(demo::STEPS).await
}

/// A town with some steps of the demonstration.
pub async fn town_with(steps: &[Step]) -> Town {
    let town = town().await;
    for step in steps {
        demo::take(&town.app, *step).await.unwrap_or_else(|e| panic!("{}: {e:#}", step.name()));
    }
    isopolity::directory::fill_shelf(&town.app).await.expect("a shelf");
    town
}

/// A new database on the server that the check has started.
pub async fn new_database() -> String {
    let server = std::env::var("ISOPOLITY_TEST_POSTGRES")
        .expect("ISOPOLITY_TEST_POSTGRES names a server; run the tests by «cargo x check»");
    let name = format!("t{}", isopolity::app::Random::id(&MachineRandom));
    administer(&server, &format!("create database {name}")).await;
    let (base, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{base}/{name}")
}

async fn administer(server: &str, sql: &str) {
    use sqlx::{AssertSqlSafe, Connection, Executor};
    let mut connection = sqlx::PgConnection::connect(server).await.expect("a server");
    connection.execute(AssertSqlSafe(sql.to_owned())).await.expect("a statement of the test's own");
    connection.close().await.expect("an end");
}

impl Town {
    /// The same town, whose program asks servers outside by these rules.
    pub async fn asking(self, rules: Rules, engine: Engine) -> Self {
        let store = self.app.store.clone();
        let app = node_asking(store, self.folder.path(), no_limits(), (rules, engine));
        isopolity::memory::fill(&app).await.expect("what is kept in memory");
        let router = isopolity::routes::router(app.clone());
        Self { app, router, ..self }
    }

    /// Lets so many hours pass.
    pub fn pass(&self, hours: i64) {
        if let Clock::Standing(at) = &self.app.clock {
            at.fetch_add(hours * 3600, std::sync::atomic::Ordering::Relaxed);
        }
    }

    /// A reader without an account.
    pub fn reader(&self) -> Reader<'_> {
        Reader { town: self, cookies: Vec::new(), language: None }
    }

    /// A reader who signed in as somebody with a role, made for the occasion.
    pub async fn signed_in(&self, role: Role, scope: Scope) -> Reader<'_> {
        let email = format!("{}@example.org", isopolity::app::Random::id(&MachineRandom));
        let invited = Invited {
            email,
            name: "Test Person".into(),
            grants: vec![(role, scope)],
            lang: locale::Lang::EN,
        };
        let mut change = self.app.change(Author::program()).await.expect("a change");
        let secret = people::invite(&mut change, &invited).await.expect("an invitation");
        let id = people::store::person_by_email(&mut change, &invited.email)
            .await
            .expect("an answer")
            .expect("a person");
        people::store::set_password(&mut change, &id, "none", "Test Person")
            .await
            .expect("an account");
        let session = people::begin_session(&mut change, &id, "test").await.expect("a session");
        change.commit().await.expect("a commit");
        drop(secret);
        let mut reader = self.reader();
        reader.cookies.push((people::COOKIE_NAME.to_owned(), session));
        reader
    }

    /// Another node on the same database.
    pub async fn neighbour(&self) -> App {
        let neighbour = node(self.app.store.clone(), self.folder.path(), no_limits());
        isopolity::memory::fill(&neighbour).await.expect("what is kept in memory");
        neighbour
    }

    /// An officer of a city.
    pub async fn officer(&self, city: &str) -> Reader<'_> {
        self.signed_in(Role::Officer, Scope::City(key(city))).await
    }

    /// A keeper of the installation.
    pub async fn keeper(&self) -> Reader<'_> {
        self.signed_in(Role::Keeper, Scope::Installation).await
    }

    /// How a command is told which database this is.
    pub fn place(&self) -> Vec<String> {
        let mut place = vec!["--data".into(), self.folder.path().to_string_lossy().into_owned()];
        place.extend(self.database.iter().flat_map(|url| ["--database".into(), url.clone()]));
        place
    }

    /// Runs a statement behind the program's back, on a connection of the test's own; says how many
    /// rows it touched.
    pub async fn tamper(&self, sql: &str) -> u64 {
        use sqlx::{AssertSqlSafe, Connection, Executor};
        let sql = AssertSqlSafe(sql.to_owned());
        match &self.database {
            Some(url) => {
                let mut connection = sqlx::PgConnection::connect(url).await.expect("a server");
                connection.execute(sql).await.expect("a statement").rows_affected()
            }
            None => {
                let file = self.folder.path().join(isopolity::store::FILE);
                let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
                let mut connection =
                    sqlx::SqliteConnection::connect_with(&options).await.expect("a file");
                connection.execute(sql).await.expect("a statement").rows_affected()
            }
        }
    }

    /// Ends every connection to the server of the database, as when it starts anew. An embedded
    /// database has no server.
    pub async fn lose_the_database(&self) {
        let Some((base, name)) = self.database.as_deref().and_then(|url| url.rsplit_once('/'))
        else {
            return;
        };
        let end = format!(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
        );
        administer(&format!("{base}/postgres"), &end).await;
    }

    /// The letters that were laid down, as they would be sent.
    pub fn letters(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.folder.path().join("outbox")).into_iter().flatten();
        let text = |file: std::io::Result<std::fs::DirEntry>| {
            std::fs::read_to_string(file.expect("a file").path()).expect("a letter")
        };
        files.map(text).map(|letter| letter.replace("=\r\n", "").replace("\r\n", "\n")).collect()
    }

    /// Ends the town; on PostgreSQL its database is taken away.
    pub async fn end(self) {
        self.app.store.close().await;
        if let Some(url) = self.database {
            let (base, name) = url.rsplit_once('/').expect("an address");
            let server = std::env::var("ISOPOLITY_TEST_POSTGRES")
                .unwrap_or_else(|_| format!("{base}/postgres"));
            administer(&server, &format!("drop database if exists {name} with (force)")).await;
        }
    }
}

/// A key that the test knows to be one.
pub fn key(text: &str) -> measure::Key {
    measure::Key::parse(text).expect("a key")
}

/// Somebody who loads pages. A clone is the same person in the same browser.
#[derive(Clone)]
pub struct Reader<'t> {
    town: &'t Town,
    cookies: Vec<(String, String)>,
    language: Option<&'static str>,
}

/// What came back.
#[derive(Debug)]
pub struct Seen {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
}

impl Seen {
    /// Where the answer leads on to.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The words of the page, without its markup.
    pub fn words(&self) -> String {
        scraper::Html::parse_document(&self.text)
            .root_element()
            .text()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The value that stands in a field of a form.
    pub fn value(&self, name: &str) -> String {
        let page = scraper::Html::parse_document(&self.text);
        let of = |selector: String| scraper::Selector::parse(&selector).expect("a selector");
        let input =
            page.select(&of(format!("input[name='{name}']"))).next().and_then(|e| e.attr("value"));
        let area = page
            .select(&of(format!("textarea[name='{name}']")))
            .next()
            .map(|e| e.text().collect::<String>());
        let chosen = page
            .select(&of(format!("select[name='{name}'] option[selected]")))
            .next()
            .and_then(|e| e.attr("value"));
        input.or(chosen).map(str::to_owned).or(area).unwrap_or_default()
    }

    /// Fails unless the page says this.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(self.words().contains(words), "the page does not say «{words}»:\n{}", self.words());
        self
    }

    /// Fails unless the answer has this status.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.words());
        self
    }
}

impl Reader<'_> {
    /// The same reader in a browser of this language.
    pub fn reading(mut self, language: &'static str) -> Self {
        self.language = Some(language);
        self
    }

    /// Loads a page.
    pub async fn get(&mut self, path: &str) -> Seen {
        self.send(path, Request::get(path), Body::empty()).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let encode = |text: &str| text.bytes().map(|b| format!("%{b:02X}")).collect::<String>();
        let body: Vec<_> =
            fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(path, request, Body::from(body.join("&"))).await
    }

    /// Sends a form with a file in it.
    pub async fn upload(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &[u8]),
    ) -> Seen {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!(
                    "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                )
                .bytes(),
            );
        }
        body.extend(
            format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"f\"\r\n\r\n",
                file.0
            )
            .bytes(),
        );
        body.extend(file.1);
        body.extend(b"\r\n--edge--\r\n");
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.send(path, request, Body::from(body)).await
    }

    async fn send(
        &mut self,
        path: &str,
        request: axum::http::request::Builder,
        body: Body,
    ) -> Seen {
        let cookies: Vec<_> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let request = request
            .header(header::HOST, "localhost")
            .header(header::COOKIE, cookies.join("; "))
            .header(header::ACCEPT_LANGUAGE, self.language.unwrap_or("en"))
            .body(body)
            .expect("a request");
        let response = self.town.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 64 * 1024 * 1024).await.expect("a body").to_vec();
        self.keep_cookies(&parts.headers);
        let seen = Seen {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        };
        let kind = seen
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        if kind.starts_with("text/html") {
            inspect::inspect(path, &seen.text);
        }
        seen
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("a cookie in letters");
            let (name, value) =
                line.split(';').next().and_then(|p| p.split_once('=')).expect("a cookie");
            self.cookies.retain(|(n, _)| n != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}
