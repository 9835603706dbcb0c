//! A demonstration that checks walk through: built, served from a passing folder on a free port, ended.

use crate::leash::Leashed;
use crate::workspace;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How long the demonstration may be silent before it is given up.
const PATIENCE: Duration = Duration::from_secs(180);
/// How long a silence after the address means that all sign-ins have been told.
const SILENCE: Duration = Duration::from_millis(1500);

/// Builds the application. Its own tests build it too, with the same features of every
/// dependency; asking for it alone would build many of them a second time.
pub fn build() -> Result<()> {
    let has_tests = workspace::root().join("crates/isopolity/tests/main.rs").exists();
    let words: &[&str] = if has_tests {
        &["test", "--quiet", "--workspace", "--no-run"]
    } else {
        &["build", "--quiet", "-p", "isopolity"]
    };
    if !workspace::cargo(words).status().context("Cargo could not be started")?.success() {
        bail!("The application could not be built; see above.");
    }
    Ok(())
}

/// A demonstration that is being served from a temporary folder.
pub struct Demonstration {
    _server: Leashed,
    /// What it told when it was ready.
    pub welcome: Welcome,
}

impl Demonstration {
    /// Makes and serves one; it ends with this.
    pub fn start() -> Result<Self> {
        let folder = workspace::temporary_folder("demo")?;
        let mut server = serve(&folder)?;
        let (tell, told) = channel();
        let (out, err) = server.take_output();
        pass_on(out, tell.clone());
        pass_on(err, tell);
        Ok(Self { welcome: listen(&told)?, _server: server })
    }
}

fn serve(folder: &Path) -> Result<Leashed> {
    let mut command = Command::new(workspace::program("isopolity")?);
    command
        .current_dir(folder)
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder.join("data"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    Leashed::start(&mut command, folder)
}

/// Shows what the demonstration writes, for as long as it runs, and tells it to whoever listens.
fn pass_on(from: Option<impl Read + Send + 'static>, tell: Sender<String>) {
    let Some(from) = from else { return };
    std::thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            println!("    demo | {text}");
            // Nobody listens any more once the address is known; the line has been shown.
            drop(tell.send(text));
            line.clear();
        }
    });
}

fn listen(told: &Receiver<String>) -> Result<Welcome> {
    let mut welcome = Welcome::default();
    loop {
        let patience = if welcome.is_complete() { SILENCE } else { PATIENCE };
        match told.recv_timeout(patience) {
            Ok(line) => welcome.read(&line),
            Err(_) if welcome.is_complete() => return Ok(welcome),
            Err(RecvTimeoutError::Timeout) => {
                bail!("The demonstration told no address within {} s.", PATIENCE.as_secs())
            }
            Err(RecvTimeoutError::Disconnected) => {
                bail!(
                    "The demonstration ended before it told its address; what it said stands above."
                )
            }
        }
    }
}

/// What the demonstration tells when it is ready.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Welcome {
    /// Where it is served, without a slash at the end.
    pub address: String,
    /// Who may sign in.
    pub sign_ins: Vec<SignIn>,
}

/// Who may sign in to the demonstration.
#[derive(Debug, PartialEq, Eq)]
pub struct SignIn {
    role: String,
    email: String,
    password: String,
}

impl Welcome {
    fn is_complete(&self) -> bool {
        !self.address.is_empty()
    }

    /// Reads one line: an address `http://127.0.0.1:PORT`, or a sign-in.
    fn read(&mut self, line: &str) {
        if let Some(sign_in) = SignIn::read(line) {
            self.sign_ins.push(sign_in);
        } else if let Some((_, rest)) = line.split_once("http://127.0.0.1:") {
            let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
            self.address = format!("http://127.0.0.1:{port}");
        }
    }
}

impl SignIn {
    /// A sign-in stands indented: a role of a few words, an e-mail address, and the password.
    fn read(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.strip_prefix("  ")?.split_whitespace().collect();
        let at = words.iter().position(|word| word.contains('@'))?;
        let (role, rest) = words.split_at_checked(at)?;
        let (email, password) = rest.split_first()?;
        let is_sign_in = matches!(role.len(), 1..=3) && !password.is_empty();
        let email = (*email).to_owned();
        is_sign_in.then(|| Self { role: role.join(" "), email, password: password.join(" ") })
    }
}

/// Sign-ins as JSON.
pub fn json(sign_ins: &[SignIn]) -> String {
    let one = |s: &SignIn| {
        let (role, email, password) = (quoted(&s.role), quoted(&s.email), quoted(&s.password));
        format!(r#"{{"role":{role},"email":{email},"password":{password}}}"#)
    };
    format!("[{}]", sign_ins.iter().map(one).collect::<Vec<_>>().join(","))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            control if control.is_control() => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(control)))
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::{SignIn, Welcome, json};

    #[test]
    fn address_and_sign_ins_are_read_from_what_the_demonstration_tells() {
        let mut welcome = Welcome::default();
        for line in [
            "Making the demonstration …",
            "Isopolity is at http://127.0.0.1:40123/ now.",
            "  officer       anna@jelgava.example               pine apple tree",
            "  network secretariat  eva@net.example  \"x\\y\"",
            "Press Ctrl-C to stop.",
        ] {
            welcome.read(line);
        }
        assert_eq!(welcome.address, "http://127.0.0.1:40123");
        assert_eq!(
            json(&welcome.sign_ins),
            r#"[{"role":"officer","email":"anna@jelgava.example","password":"pine apple tree"},{"role":"network secretariat","email":"eva@net.example","password":"\"x\\y\""}]"#
        );
    }

    #[test]
    fn other_lines_are_no_sign_in() {
        for line in [
            "",
            "mail us at anna@example.org today",
            "  a  b  c",
            "  x@y.example  b",
            "  a  b@c.example",
        ] {
            assert_eq!(SignIn::read(line), None, "{line}");
        }
    }
}
