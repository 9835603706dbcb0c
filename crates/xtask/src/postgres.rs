//! A private PostgreSQL for the tests: made anew in a temporary folder, reachable only from this
//! machine, and gone when we are done.
//!
//! It gives up every promise about power cuts (`fsync` off), because nothing in it outlives the
//! run. It never touches a PostgreSQL that the machine already has.

use crate::leash::Leashed;
use crate::{tools, workspace};
use anyhow::{Context, Result, bail};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The environment variable under which tests find the database.
pub const VARIABLE: &str = "ISOPOLITY_TEST_POSTGRES";

const PATIENCE: Duration = Duration::from_secs(30);
const ATTEMPTS: u32 = 3;

/// Settings for speed and silence. A test makes a database of its own, so many connect at once.
const SETTINGS: &[&str] = &[
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=200",
    "shared_buffers=64MB",
    "listen_addresses=127.0.0.1",
];

/// A running PostgreSQL; dropped, it is stopped and its folder removed.
pub struct Cluster {
    _server: Leashed,
    port: u16,
}

impl Cluster {
    /// Makes and starts one on a free port of the loopback address.
    pub fn start() -> Result<Self> {
        let mut last = anyhow::anyhow!("PostgreSQL was not tried.");
        for _ in 0..ATTEMPTS {
            match Self::try_start() {
                Ok(cluster) => return Ok(cluster),
                // Between finding a free port and using it, somebody else may have taken it.
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn try_start() -> Result<Self> {
        let folder = workspace::temporary_folder("postgres")?;
        let owner = Owner::choose()?;
        let started = make(&folder, owner).and_then(|()| start_in(&folder, owner));
        if started.is_err() {
            drop(std::fs::remove_dir_all(&folder));
        }
        started
    }

    /// The address that programs connect to.
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

/// The account that runs the server: PostgreSQL refuses to run as root.
#[derive(Clone, Copy)]
enum Owner {
    Ourselves,
    Other { user: u32, group: u32 },
}

impl Owner {
    fn choose() -> Result<Self> {
        if !tools::is_root() {
            return Ok(Self::Ourselves);
        }
        for name in ["postgres", "nobody"] {
            if let (Some(user), Some(group)) = (id("-u", name), id("-g", name)) {
                return Ok(Self::Other { user, group });
            }
        }
        bail!("PostgreSQL must not run as root, and there is no account `postgres` or `nobody`.")
    }

    fn command(self, program: &str, folder: &Path) -> Result<Command> {
        let mut command = Command::new(tools::postgres_program(program)?);
        command.current_dir(folder).stdin(Stdio::null());
        if let Self::Other { user, group } = self {
            command.uid(user).gid(group);
        }
        Ok(command)
    }

    fn give(self, folder: &Path) -> Result<()> {
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
        if let Self::Other { user, group } = self {
            chown(folder, Some(user), Some(group)).context("The folder could not be given away")?;
        }
        Ok(())
    }
}

fn id(what: &str, name: &str) -> Option<u32> {
    let told = Command::new("id").args([what, name]).stderr(Stdio::null()).output().ok()?;
    String::from_utf8(told.stdout).ok()?.trim().parse().ok()
}

fn make(folder: &Path, owner: Owner) -> Result<()> {
    owner.give(folder)?;
    let made = owner
        .command("initdb", folder)?
        .args(["--locale=C", "--encoding=UTF8", "--auth=trust", "--username=postgres", "--no-sync"])
        .arg("--pgdata")
        .arg(folder.join("data"))
        .output()
        .context("`initdb` could not be started")?;
    if !made.status.success() {
        bail!("PostgreSQL's `initdb` failed:\n{}", said(&made));
    }
    Ok(())
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn start_in(folder: &Path, owner: Owner) -> Result<Cluster> {
    let log = folder.join("log");
    let port = free_port()?;
    let file = std::fs::File::create(&log)?;
    let mut command = owner.command("postgres", folder)?;
    command.arg("-D").arg(folder.join("data")).args(["-p", &port.to_string()]);
    command.arg("-c").arg(format!("unix_socket_directories={}", folder.display()));
    SETTINGS.iter().for_each(|setting| {
        command.args(["-c", setting]);
    });
    command.stdout(file.try_clone()?).stderr(file);
    let server = Leashed::start(&mut command, folder)?;
    wait_until_ready(&server, port, &log)?;
    Ok(Cluster { _server: server, port })
}

fn free_port() -> Result<u16> {
    let probe = TcpListener::bind(("127.0.0.1", 0)).context("No free port was found")?;
    Ok(probe.local_addr()?.port())
}

fn wait_until_ready(server: &Leashed, port: u16, log: &Path) -> Result<()> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE && !server.has_ended() {
        if answers(port)? {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let log = std::fs::read_to_string(log).unwrap_or_default();
    bail!("The private PostgreSQL did not start. It said:\n{log}")
}

fn answers(port: u16) -> Result<bool> {
    let asked = Command::new(tools::postgres_program("pg_isready")?)
        .args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()])
        .status()
        .context("`pg_isready` could not be started")?;
    Ok(asked.success())
}

/// `cargo x postgres -- CMD`: runs a command while a private PostgreSQL is up.
pub fn run_beside(program: &str, words: &[&str]) -> Result<()> {
    tools::ensure(tools::POSTGRES)?;
    let cluster = Cluster::start()?;
    let status = Command::new(program)
        .args(words)
        .env(VARIABLE, cluster.address())
        .status()
        .with_context(|| format!("`{program}` could not be started"))?;
    drop(cluster);
    if !status.success() {
        bail!("`{program}` ended with {status}.");
    }
    Ok(())
}
