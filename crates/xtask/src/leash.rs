//! A process that we started and that must not outlive us.
//!
//! A small shell waits on a pipe from this program. When the pipe closes, because we are done, or
//! because we were interrupted or killed, the shell ends that one process by its number and clears
//! its folder away. The standard library cannot catch signals; a pipe that closes needs none.

use anyhow::{Context, Result};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

/// Asks with an interrupt, waits up to ten seconds, then insists. The process is looked up again
/// each time, so only this one number is ever signalled.
const SCRIPT: &str = r#"read -r _
kill -INT "$1" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 \
         21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 \
         41 42 43 44 45 46 47 48 49 50; do
  state=$(cut -d' ' -f3 "/proc/$1/stat" 2>/dev/null)
  case "$state" in ""|Z) break ;; esac
  sleep 0.2
done
case "$state" in ""|Z) ;; *) kill -KILL "$1" 2>/dev/null ;; esac
rm -rf -- "$2"
"#;

/// A running process and its folder; both are gone when this is dropped.
pub struct Leashed {
    process: Child,
    keeper: Child,
}

impl Leashed {
    /// Starts `command` in a process group of its own; `folder` is removed when it ends, and also
    /// when it cannot be started.
    pub fn start(command: &mut Command, folder: &Path) -> Result<Self> {
        let started = Self::try_start(command, folder);
        if started.is_err() {
            drop(std::fs::remove_dir_all(folder));
        }
        started
    }

    fn try_start(command: &mut Command, folder: &Path) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let started = command.process_group(0).spawn();
        let mut process = started.with_context(|| format!("`{name}` could not be started"))?;
        match keep(process.id(), folder) {
            Ok(keeper) => Ok(Self { process, keeper }),
            Err(error) => {
                drop(process.kill());
                Err(error)
            }
        }
    }

    /// What the process writes, for whoever reads it first.
    pub fn take_output(&mut self) -> (Option<ChildStdout>, Option<ChildStderr>) {
        (self.process.stdout.take(), self.process.stderr.take())
    }

    /// Whether the process has ended by itself. It is not reaped here: until it is, nobody else
    /// can be given its number.
    pub fn has_ended(&self) -> bool {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id()));
        stat.ok().and_then(|stat| stat.rsplit_once(") ").map(|(_, rest)| rest.starts_with('Z')))
            != Some(false)
    }
}

fn keep(process: u32, folder: &Path) -> Result<Child> {
    Command::new("sh")
        .args(["-c", SCRIPT, "leash", &process.to_string()])
        .arg(folder)
        .current_dir("/")
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("`sh` could not be started")
}

impl Drop for Leashed {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        drop(self.keeper.wait());
        drop(self.process.wait());
    }
}

#[cfg(test)]
mod tests {
    use super::Leashed;
    use crate::workspace::temporary_folder;
    use std::path::Path;
    use std::process::Command;

    #[test]
    fn letting_go_ends_the_process_and_clears_its_folder() {
        let folder = temporary_folder("leash-test").unwrap();
        let leashed = Leashed::start(Command::new("sleep").arg("300"), &folder).unwrap();
        let process = leashed.process.id();
        assert!(!leashed.has_ended());
        drop(leashed);
        assert!(!Path::new(&format!("/proc/{process}")).exists());
        assert!(!folder.exists());
    }

    #[test]
    fn a_process_that_has_ended_by_itself_is_no_trouble() {
        let folder = temporary_folder("leash-ended").unwrap();
        let leashed = Leashed::start(&mut Command::new("true"), &folder).unwrap();
        while !leashed.has_ended() {
            std::thread::yield_now();
        }
        drop(leashed);
        assert!(!folder.exists());
    }
}
