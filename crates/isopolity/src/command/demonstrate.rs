//! The demonstration: two European programmes with their cities, from evidence to outcome.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use tokio::net::TcpListener;

use super::{Absent, Outcome, Where, check, connect, progress, sentences, serve};
use crate::app::{App, Demonstration, Settings};
use crate::demo;
use crate::web::server::Bounds;

/// Make the demonstration and serve it.
#[derive(Args)]
pub struct Demo {
    /// The folder to make it in; an earlier demonstration there is taken up again
    #[arg(long, value_name = "DIR", default_value = "isopolity-demo")]
    data: PathBuf,
    /// The address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Do not serve: make the demonstration in a passing folder, follow the thread, print a line per link
    #[arg(long)]
    check: bool,
}

/// `isopolity demo`
pub async fn run(demo: Demo) -> Outcome {
    if demo.check {
        return follow().await;
    }
    serve::start_log();
    let listener = TcpListener::bind(demo.listen).await.map_err(|e| {
        anyhow::anyhow!("{}: {e}; choose another address with --listen", demo.listen)
    })?;
    let address = format!("http://{}", listener.local_addr()?);
    let app = open(&demo.data, &address).await?;
    if demo::is_empty(&app).await? {
        make(&app).await?;
    }
    crate::directory::fill_shelf(&app).await?;
    println!("\nIsopolity's demonstration is at  {address}\n\nSign in as:");
    for line in demo::sign_ins(&demo.data)? {
        println!("  {line}");
    }
    println!(
        "\nFigures are real and name their source; whatever was made up says so on its page.\nStop with Ctrl+C.\n"
    );
    let model = sentences::in_folder(&demo.data);
    model.map(|file| tokio::spawn(sentences::follow(app.clone(), file)));
    serve::listen(app, listener, Bounds::default()).await?;
    Ok(ExitCode::SUCCESS)
}

async fn open(data: &Path, address: &str) -> anyhow::Result<App> {
    let at = Where { data: data.to_owned(), database: None };
    let store = connect(&at, Absent::Make).await?;
    store.migrate().await?;
    let settings = Settings {
        base_url: address.to_owned(),
        demonstration: Demonstration::Yes,
        ..serve::plain_settings(data)
    };
    serve::build(store, settings, None).await
}

async fn make(app: &App) -> anyhow::Result<()> {
    let bar = progress(demo::STEPS.len() as u64);
    for step in demo::STEPS {
        bar.set_message(step.name());
        demo::take(app, *step).await?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

/// `isopolity demo --check`: 0 only if every link of the thread holds.
async fn follow() -> Outcome {
    let data = std::env::temp_dir().join(format!("isopolity-check-{}", std::process::id()));
    crate::store::private::make_folder(&data)?;
    let outcome = follow_in(&data).await;
    std::fs::remove_dir_all(&data)?;
    outcome
}

async fn follow_in(data: &Path) -> Outcome {
    let app = open(data, "http://127.0.0.1:0").await?;
    make(&app).await?;
    crate::directory::fill_shelf(&app).await?;
    let mut broken = 0;
    for link in demo::thread(&app).await? {
        match link {
            Ok(told) => println!("holds   {told}"),
            Err(told) => {
                broken += 1;
                println!("BROKEN  {told}");
            }
        }
    }
    for finding in check::findings(&app).await? {
        broken += 1;
        println!("BROKEN  {finding}");
    }
    app.store.close().await;
    Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::from(3) })
}
