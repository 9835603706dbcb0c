//! Serving: opens the database, listens, and works off what is due.

use std::io::Read as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use ::directory::Thesaurus;
use ::directory::thesaurus::LONGEST_TURTLE;
use anyhow::Context as _;
use arc_swap::ArcSwap;
use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tracing::Level;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::sentences::{self, Sentences};
use super::{Absent, Outcome, Outward, Where, connect};
use crate::app::{App, Clock, Demonstration, MachineRandom, Parts, Proxy, Settings};
use crate::links;
use crate::outside::{Asking, Outside, Rules};
use crate::people::mail::Mailer;
use crate::store::{Store, job};
use crate::translation::Engine;
use crate::web::server::{self, Bounds};

/// Serve the cities of a database.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    at: Where,
    #[command(flatten)]
    outward: Outward,
    #[command(flatten)]
    sentences: Sentences,
    /// The address to listen on
    #[arg(long, value_name = "ADDR", env = "ISOPOLITY_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address under which people reach this server: <https://integration.example.org>
    #[arg(long, value_name = "URL", env = "ISOPOLITY_BASE_URL")]
    base_url: Option<String>,
    /// A proxy of yours stands in front and names readers in X-Forwarded-For
    #[arg(long, env = "ISOPOLITY_BEHIND_PROXY")]
    behind_proxy: bool,
    /// Your mail server: <smtps://user:password@mail.example.org>; without it, letters are files
    #[arg(long, value_name = "URL", env = "ISOPOLITY_MAIL", hide_env_values = true)]
    mail: Option<String>,
    /// The most connections at once; who comes then waits
    #[arg(long, value_name = "NUMBER", env = "ISOPOLITY_CONNECTIONS", default_value_t = 800)]
    connections: usize,
    /// Concepts and words of your own by which services are found, as SKOS in a Turtle file
    #[arg(long, value_name = "FILE", env = "ISOPOLITY_THESAURUS")]
    thesaurus: Option<PathBuf>,
    /// The sender of letters
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "ISOPOLITY_MAIL_FROM",
        default_value = "isopolity@localhost"
    )]
    mail_from: String,
}

/// Adds an operator's concepts to those by which services are found.
fn widen_thesaurus(file: &Path) -> anyhow::Result<()> {
    let named = || format!("--thesaurus {}", file.display());
    let open = std::fs::File::open(file).with_context(named)?;
    let mut turtle = Vec::new();
    open.take(LONGEST_TURTLE as u64 + 1).read_to_end(&mut turtle).with_context(named)?;
    let all = Thesaurus::built_in().extended_by_turtle(&turtle).map_err(|problems| {
        let all: Vec<_> = problems.into_iter().map(|p| p.to_string()).collect();
        anyhow::anyhow!("{}:\n{}", named(), all.join("\n"))
    })?;
    all.put_in_use().map_err(|_| anyhow::anyhow!("a thesaurus is in use already"))
}

/// `isopolity serve`
pub async fn run(serve: Serve) -> Outcome {
    start_log();
    if let Some(file) = &serve.thesaurus {
        widen_thesaurus(file)?;
    }
    let store = connect(&serve.at, Absent::Make).await?;
    store.migrate().await?;
    let model = serve.sentences.file(&serve.at.data)?;
    let listener = TcpListener::bind(serve.listen).await?;
    let at = listener.local_addr()?;
    let base_url = serve.base_url.unwrap_or_else(|| format!("http://{at}"));
    let settings = Settings {
        base_url: base_url.trim_end_matches('/').to_owned(),
        data: serve.at.data.clone(),
        proxy: if serve.behind_proxy { Proxy::Trusted } else { Proxy::None },
        demonstration: Demonstration::No,
        outside: serve.outward.rules(),
        translation: serve.outward.engine()?,
    };
    let mailer = match &serve.mail {
        Some(url) => Some(
            Mailer::server(url, &serve.mail_from).map_err(|e| anyhow::anyhow!("--mail: {e}"))?,
        ),
        None => None,
    };
    let app = build(store, settings, mailer).await?;
    eprintln!("isopolity listens on http://{at}");
    // Ends with the program: it keeps nothing anywhere.
    model.map(|file| tokio::spawn(sentences::follow(app.clone(), file)));
    let bounds = Bounds { connections: serve.connections.max(1), ..Bounds::default() };
    listen(app, listener, bounds).await?;
    Ok(ExitCode::SUCCESS)
}

/// Settings for commands that serve nobody.
#[must_use]
pub fn plain_settings(data: &Path) -> Settings {
    Settings {
        base_url: "http://localhost:8080".to_owned(),
        data: data.to_owned(),
        proxy: Proxy::None,
        demonstration: Demonstration::No,
        outside: Rules::default(),
        translation: Engine::None,
    }
}

/// The running program over a store, with everything in memory that it serves from there.
pub async fn build(
    store: Store,
    settings: Settings,
    mailer: Option<Mailer>,
) -> anyhow::Result<App> {
    let app = assemble(store, settings, mailer);
    crate::memory::fill(&app).await?;
    Ok(app)
}

/// The parts of the program over a store; nothing is in memory yet.
#[must_use]
pub fn assemble(store: Store, settings: Settings, mailer: Option<Mailer>) -> App {
    let outbox: PathBuf = settings.data.join("outbox");
    App::new(Parts {
        store,
        clock: Clock::Machine,
        random: Arc::new(MachineRandom),
        dictionary: Arc::new(crate::word::dictionary()),
        mailer: mailer.unwrap_or(Mailer::Folder(outbox)),
        outside: Outside::new(settings.outside.clone(), &settings.base_url),
        translation: crate::translation::Known::default(),
        settings,
        hashing: Semaphore::new(2),
        drawing: Arc::new(Semaphore::new(2)),
        asking: Arc::new(Semaphore::new(2)),
        limits: crate::web::limit::Limits::default(),
        shelf: ArcSwap::default(),
        meaning: crate::directory::meaning::Meaning::default(),
        evidence: ArcSwap::default(),
        pairings: crate::mentoring::Lately::default(),
        freshness: crate::memory::Freshness::default(),
    })
}

/// Serves until the process is asked to stop; what is under way is finished first, if it is quick.
pub async fn listen(app: App, listener: TcpListener, bounds: Bounds) -> anyhow::Result<()> {
    let workers = [
        tokio::spawn(work(app.clone())),
        tokio::spawn(stay_fresh(app.clone())),
        tokio::spawn(look_outside(app.clone())),
    ];
    server::serve(crate::routes::router(app.clone()), listener, bounds, asked_to_stop()).await;
    workers.iter().for_each(tokio::task::JoinHandle::abort);
    app.store.close().await;
    Ok(())
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}

/// Works off what is due, sweeps once an hour, and reminds officers once a day.
async fn work(app: App) {
    let mut ticks: u64 = 0;
    loop {
        while let Ok(true) = work_once(&app).await {}
        if ticks.is_multiple_of(1800) {
            let now = app.now();
            app.limits.sweep();
            let _ = job::sweep(&app.store, now).await;
            let _ = crate::feedback::sweep(&app).await;
            let _ = crate::directory::table::sweep(&app).await;
            let _ = crate::directory::unfinished::sweep(&app).await;
            let _ = crate::evidence::sweep(&app).await;
            let _ = crate::people::store::sweep_sessions(&app.store, &now.to_string()).await;
        }
        // Once a day, and not while the program starts: it reads the services of every city.
        if ticks % 43_200 == 1_800 {
            let directory = crate::directory::due::remind(&app).await;
            let collections = crate::evidence::remind(&app).await;
            if let Err(e) = directory.and(collections) {
                tracing::warn!(%e, "officers could not be reminded; trying again in a day");
            }
        }
        ticks += 1;
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

/// Reads anew, within two seconds, what another node or a command has changed. Apart from the work
/// that is due: a slow mail server must not keep old services before newcomers.
async fn stay_fresh(app: App) {
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        app.shelf.load().forget_old(app.now());
        if let Err(e) = crate::memory::refresh(&app).await {
            tracing::warn!(%e, "what is kept in memory could not be read anew; trying again");
        }
    }
}

/// Says whether the translation engine answers, then looks every minute at web addresses that are
/// due. Apart from the other work: servers of others may be slow.
async fn look_outside(app: App) {
    match crate::translation::report(&app).await {
        Some(Ok(answers)) => tracing::info!("{answers}"),
        Some(Err(trouble)) => tracing::warn!("{trouble}"),
        None => {}
    }
    let mut ticks: u64 = 0;
    while app.outside.asking() == Asking::On {
        tokio::time::sleep(Duration::from_secs(60)).await;
        let gathered = if ticks.is_multiple_of(360) { links::gather(&app).await } else { Ok(()) };
        let looked = links::look(&app).await;
        if let Err(e) = gathered.and(looked) {
            tracing::warn!(%e, "web addresses could not be looked at; trying again");
        }
        ticks += 1;
    }
}

/// Does one job that is due; says whether there was one.
pub async fn work_once(app: &App) -> anyhow::Result<bool> {
    let Some(job) = job::take(&app.store, app.now()).await? else { return Ok(false) };
    let outcome = match crate::people::run_job(app, &job.kind, &job.payload).await {
        Some(outcome) => outcome,
        None => Err(format!("no such kind of job: {}", job.kind)),
    };
    match outcome {
        Ok(()) => job::finish(&app.store, &job).await?,
        Err(why) => {
            tracing::warn!(job = job.kind, why, "a job failed");
            job::put_back(&app.store, &job, app.now(), &why).await?;
        }
    }
    Ok(true)
}

/// Writes the log to the terminal or the service manager; says nothing of who sought what.
pub fn start_log() {
    let filter =
        EnvFilter::try_from_env("ISOPOLITY_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let discreet = filter_fn(|told| may_be_told(told.target(), *told.level()));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let _ = tracing_subscriber::registry().with(filter).with(discreet).with(lines).try_init();
}

/// The libraries below us would tell addresses and bodies if they were asked to tell all: a link of
/// an invitation among them, which is as good as a password.
fn may_be_told(target: &str, level: Level) -> bool {
    let is_ours = target == "isopolity" || target.starts_with("isopolity::");
    is_ours || level <= Level::INFO
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_tells_no_address_even_when_it_tells_all() {
        for target in ["hyper::proto::h1", "axum::rejection", "sqlx::query", "isopolityx"] {
            assert!(!may_be_told(target, Level::TRACE) && !may_be_told(target, Level::DEBUG));
            assert!(may_be_told(target, Level::WARN), "{target}");
        }
        assert!(may_be_told("isopolity::store", Level::TRACE));
    }
}
