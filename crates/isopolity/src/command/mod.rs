//! What the program does from the command line.
//!
//! Exit codes: 0 done; 1 something went wrong; 2 the command was not understood; 3 a check found
//! something. Progress is drawn only when a person is watching.

mod check;
mod demonstrate;
mod directory;
mod evidence;
mod keep;
mod sentences;
mod serve;
mod user;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand};

use crate::app::App;
use crate::outside::{Asking, Rules};
use crate::store::Store;
use crate::translation::Engine;

/// Isopolity: software with which cities include newcomers.
#[derive(Parser)]
#[command(name = "isopolity", version, about, propagate_version = true)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make the demonstration in a folder of its own and serve it
    Demo(demonstrate::Demo),
    /// Serve the cities of a database to their people and to newcomers
    Serve(serve::Serve),
    /// Bring the tables of a database up to date
    Migrate(Where),
    /// Write a whole backup into one file, while the program runs
    Backup(keep::Backup),
    /// Put a backup in the place of a database
    Restore(keep::Restore),
    /// Invite people, give and take roles, offer a new password
    #[command(subcommand)]
    User(user::User),
    /// Load a file: statistics, a directory, a programme
    Import(keep::Import),
    /// Write figures or a directory into a file
    Export(keep::Export),
    /// A city's directory in the formats of others: in, out, checked
    #[command(subcommand)]
    Directory(directory::Exchange),
    /// Official figures: read from files, loaded, compared, written
    #[command(subcommand)]
    Evidence(evidence::Figures),
    /// Look for anything in a database that does not hold together
    Check(check::Check),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
}

/// Which database.
#[derive(Args, Clone)]
pub struct Where {
    /// The folder with the embedded database
    #[arg(long, value_name = "DIR", env = "ISOPOLITY_DATA", default_value = "isopolity-data")]
    pub data: PathBuf,
    /// The address of a PostgreSQL server instead: postgres://user@host/name
    #[arg(long, value_name = "URL", env = "ISOPOLITY_DATABASE")]
    pub database: Option<String>,
}

/// Whom this program asks outside.
#[derive(Args, Clone)]
pub struct Outward {
    /// Whether web addresses that people entered are looked at, about once a week
    #[arg(
        long,
        value_enum,
        value_name = "ON|OFF",
        env = "ISOPOLITY_OUTSIDE",
        default_value = "on"
    )]
    outside: Asking,
    /// Hosts, with commas between, that may lie in your own network or without encryption
    #[arg(long, value_name = "HOSTS", env = "ISOPOLITY_OUTSIDE_HOSTS", value_delimiter = ',')]
    outside_hosts: Vec<String>,
    /// The address of your LibreTranslate server: <https://translate.example.org>
    #[arg(long, value_name = "URL", env = "ISOPOLITY_TRANSLATION")]
    translation: Option<String>,
    /// The key that the LibreTranslate server asks for
    #[arg(long, value_name = "KEY", env = "ISOPOLITY_TRANSLATION_KEY", hide_env_values = true)]
    translation_key: Option<String>,
}

impl Outward {
    /// Whom it asks, by these settings.
    fn rules(&self) -> Rules {
        let hosts = self.outside_hosts.iter().map(|host| host.trim().to_lowercase());
        let named = hosts.filter(|host| !host.is_empty()).collect();
        Rules { asking: self.outside, named, ..Rules::default() }
    }

    /// The engine of these settings.
    fn engine(&self) -> anyhow::Result<Engine> {
        Engine::at(self.translation.as_deref(), self.translation_key.as_deref())
            .map_err(|e| anyhow::anyhow!("--translation: {e}"))
    }
}

/// Something that a command could not do, in a sentence for the terminal.
pub type Outcome = anyhow::Result<ExitCode>;

/// Reads the command line and runs the command.
#[must_use]
pub fn run() -> ExitCode {
    let line = Line::parse();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(dispatch(line.command)),
        Err(e) => Err(e.into()),
    };
    outcome.unwrap_or_else(|e| {
        eprintln!("isopolity: {e:#}");
        ExitCode::FAILURE
    })
}

async fn dispatch(command: Command) -> Outcome {
    match command {
        Command::Demo(demo) => demonstrate::run(demo).await,
        Command::Serve(serve) => serve::run(serve).await,
        Command::Migrate(at) => keep::migrate(&at).await,
        Command::Backup(backup) => keep::backup(backup).await,
        Command::Restore(restore) => keep::restore(restore).await,
        Command::User(user) => user::run(user).await,
        Command::Import(import) => keep::import(import).await,
        Command::Export(export) => keep::export(export).await,
        Command::Evidence(figures) => evidence::run(figures).await,
        Command::Directory(exchange) => directory::run(exchange).await,
        Command::Check(check) => check::run(&check).await,
        Command::Completions { shell } => {
            clap_complete::generate(
                shell,
                &mut Line::command(),
                "isopolity",
                &mut std::io::stdout(),
            );
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Opens the database that the command line names; it must be there already, and up to date.
pub async fn open(at: &Where) -> anyhow::Result<Store> {
    let store = connect(at, Absent::Refuse).await?;
    let (wanted, done) = store.migrations().await;
    if i64::try_from(wanted).unwrap_or(i64::MAX) != done {
        anyhow::bail!("the tables are not up to date; run «isopolity migrate» first");
    }
    Ok(store)
}

/// What to do when there is no database yet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// Say so.
    Refuse,
    /// Make one.
    Make,
}

/// Opens the database that the command line names.
pub async fn connect(at: &Where, absent: Absent) -> anyhow::Result<Store> {
    if let Some(url) = &at.database {
        return Store::open_server(url)
            .await
            .map_err(|e| anyhow::anyhow!("no answer from the database: {e}"));
    }
    let file = at.data.join(crate::store::FILE);
    if absent == Absent::Refuse && !file.exists() {
        anyhow::bail!(
            "there is no database in {}; run «isopolity migrate» or «isopolity demo» first",
            at.data.display()
        );
    }
    crate::store::private::make_folder(&at.data)?;
    Store::open_embedded(&at.data).await.map_err(|e| anyhow::anyhow!("{}: {e}", file.display()))
}

/// The program over a store, for commands that serve nobody.
pub async fn quiet_app(store: Store, at: &Where) -> anyhow::Result<App> {
    serve::build(store, serve::plain_settings(&at.data), None).await
}

/// A line that shows progress when a person is watching, and is silent otherwise.
#[must_use]
pub fn progress(steps: u64) -> indicatif::ProgressBar {
    let bar = indicatif::ProgressBar::new(steps);
    if let Ok(style) = indicatif::ProgressStyle::with_template("  {bar:28} {pos:>3}/{len:3} {msg}")
    {
        bar.set_style(style);
    }
    bar
}
