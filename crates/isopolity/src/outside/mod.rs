//! Requests to the world outside: the one place of the program that makes them.
//!
//! Whether a web address still answers, and what a translation engine says. Each request is bounded
//! in time, in bytes and in how often it is led on; it says who asks; and only so many are made at
//! once.
//!
//! An address that somebody typed must not make this program ask where only it can reach: its own
//! machine, the town's network. So the name is resolved here, every address that it has must be
//! public (`inward`), and the connection goes to an address that was checked and to no other: a
//! name that says something else a moment later changes nothing. Where an answer leads on, all of
//! this is done anew. The operator may name hosts for which it does not hold.

mod inward;
mod wire;

pub use inward::is_inward;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::http::{Method, StatusCode};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::CertificateDer;
use url::{Host, Url};

/// How many requests are made at once, and how long one waits for its turn.
const AT_ONCE: usize = 8;
const LONGEST_TURN: Duration = Duration::from_secs(60);

/// How often an answer may lead on to another address.
const MOST_MOVES: usize = 5;

/// How many of a name's addresses are tried.
const MOST_ADDRESSES: usize = 4;

/// The longest address that is asked, in bytes.
const LONGEST_ADDRESS: usize = 2_000;

/// What the operator decided about requests to the outside.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Whether addresses that people typed are asked.
    pub asking: Asking,
    /// Hosts that are asked whatever address they have and though the connection be not encrypted.
    pub named: BTreeSet<String>,
    /// Where names lead.
    pub names: Names,
    /// Who is trusted to vouch for servers, beside the authorities of the web.
    pub trusted: Vec<CertificateDer<'static>>,
}

/// Whether addresses that people typed are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Asking {
    /// They are, if they are public.
    On,
    /// Only hosts that the operator named are.
    #[default]
    Off,
}

/// Where names lead.
#[derive(Clone, Debug, Default)]
pub enum Names {
    /// Where the machine's resolver says.
    #[default]
    Resolver,
    /// Where a test says.
    Told(BTreeMap<String, SocketAddr>),
}

/// Requests to the outside, as the operator allows them.
pub struct Outside {
    rules: Rules,
    agent: String,
    encryption: Option<TlsConnector>,
    turns: Semaphore,
}

/// Who chose the address that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chooser {
    /// Somebody who writes for a city: everything is checked.
    Anybody,
    /// The operator, at the start: it may lie inside, and answers lead nowhere else.
    Operator,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    method: Method,
    address: &'a str,
    chooser: Chooser,
    json: Option<Vec<u8>>,
    most: Option<usize>,
    patience: Duration,
}

impl<'a> Ask<'a> {
    fn new(method: Method, address: &'a str) -> Self {
        let patience = Duration::from_secs(10);
        Self { method, address, chooser: Chooser::Anybody, json: None, most: None, patience }
    }

    /// Whether something stands at an address, without reading it.
    #[must_use]
    pub fn head(address: &'a str) -> Self {
        Self::new(Method::HEAD, address)
    }

    /// What stands at an address; nothing of its body is read unless [`at_most`](Self::at_most)
    /// says how much may be.
    #[must_use]
    pub fn get(address: &'a str) -> Self {
        Self::new(Method::GET, address)
    }

    /// Sends JSON to an address.
    #[must_use]
    pub fn send_json(address: &'a str, json: Vec<u8>) -> Self {
        Self { json: Some(json), ..Self::new(Method::POST, address) }
    }

    /// The operator chose this address: it may lie inside.
    #[must_use]
    pub fn chosen_by_operator(self) -> Self {
        Self { chooser: Chooser::Operator, ..self }
    }

    /// Reads the body, of so many bytes at most.
    #[must_use]
    pub fn at_most(self, bytes: usize) -> Self {
        Self { most: Some(bytes), ..self }
    }

    /// Waits so long for the whole answer.
    #[must_use]
    pub fn within(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The body, if it was to be read.
    pub body: Vec<u8>,
    /// Where the address leads for good, if every step on the way there was for good.
    pub moved_to: Option<String>,
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unreached {
    /// The operator does not let this program ask.
    Off,
    /// It is no web address.
    NotAnAddress,
    /// The connection would not be encrypted.
    Plain,
    /// It leads inside: to this machine or into a private network.
    Inward,
    /// Nobody knows the name of its server.
    NoName,
    /// Its server takes no connection.
    NoConnection,
    /// Its certificate is out of date or another server's.
    BadCertificate,
    /// Nobody whom this program knows vouches for its certificate.
    UnknownIssuer,
    /// It did not answer in time.
    TooSlow,
    /// It leads on and on.
    TooManyMoves,
    /// It says more than was to be read.
    TooLarge,
    /// It says something that is no answer.
    Garbled,
    /// Too much is being asked already.
    Crowded,
}

impl Unreached {
    /// Every reason.
    pub const ALL: [Self; 13] = [
        Self::Off,
        Self::NotAnAddress,
        Self::Plain,
        Self::Inward,
        Self::NoName,
        Self::NoConnection,
        Self::BadCertificate,
        Self::UnknownIssuer,
        Self::TooSlow,
        Self::TooManyMoves,
        Self::TooLarge,
        Self::Garbled,
        Self::Crowded,
    ];

    /// The reason as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::NotAnAddress => "not-an-address",
            Self::Plain => "plain",
            Self::Inward => "inward",
            Self::NoName => "no-name",
            Self::NoConnection => "no-connection",
            Self::BadCertificate => "bad-certificate",
            Self::UnknownIssuer => "unknown-issuer",
            Self::TooSlow => "too-slow",
            Self::TooManyMoves => "too-many-moves",
            Self::TooLarge => "too-large",
            Self::Garbled => "garbled",
            Self::Crowded => "crowded",
        }
    }

    /// Reads a reason as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

impl fmt::Display for Unreached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Off => "requests to the outside are switched off",
            Self::NotAnAddress => "this is no web address",
            Self::Plain => "the connection would not be encrypted",
            Self::Inward => "it leads into a private network",
            Self::NoName => "nobody knows the name of its server",
            Self::NoConnection => "its server takes no connection",
            Self::BadCertificate => "its certificate is out of date or another server's",
            Self::UnknownIssuer => "nobody known vouches for its certificate",
            Self::TooSlow => "it did not answer in time",
            Self::TooManyMoves => "it leads on and on",
            Self::TooLarge => "its answer is too large",
            Self::Garbled => "its answer cannot be read",
            Self::Crowded => "too much is being asked at once",
        })
    }
}

impl std::error::Error for Unreached {}

/// One step of a request: what is asked there, and at which addresses, all of them checked.
struct Step {
    url: Url,
    addresses: Vec<SocketAddr>,
}

impl Outside {
    /// Requests by these rules, in the name of the installation at an address.
    #[must_use]
    pub fn new(rules: Rules, base_url: &str) -> Self {
        let agent = format!("Isopolity/{} (+{base_url})", env!("CARGO_PKG_VERSION"));
        let encryption = wire::encryption(&rules.trusted);
        Self { rules, agent, encryption, turns: Semaphore::new(AT_ONCE) }
    }

    /// Whether addresses that people typed are asked.
    #[must_use]
    pub fn asking(&self) -> Asking {
        self.rules.asking
    }

    /// Asks.
    ///
    /// # Errors
    /// [`Unreached`] when no answer came. An answer with an error's status is an answer.
    pub async fn ask(&self, ask: &Ask<'_>) -> Result<Reply, Unreached> {
        let turn = timeout(LONGEST_TURN, self.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else { return Err(Unreached::Crowded) };
        timeout(ask.patience, self.follow(ask)).await.unwrap_or(Err(Unreached::TooSlow))
    }

    /// Follows an address to where it leads.
    async fn follow(&self, ask: &Ask<'_>) -> Result<Reply, Unreached> {
        if ask.address.len() > LONGEST_ADDRESS {
            return Err(Unreached::NotAnAddress);
        }
        let mut url = Url::parse(ask.address).map_err(|_| Unreached::NotAnAddress)?;
        let mut is_for_good = true;
        for moves in 0..=MOST_MOVES {
            let step = self.checked(url, ask.chooser).await?;
            let told = self.told(ask, &step).await?;
            let next = told.location.as_deref().filter(|_| leads_on(ask, told.status));
            let Some(next) = next else {
                let moved = (moves > 0 && is_for_good).then(|| step.url.to_string());
                return Ok(Reply { status: told.status, body: told.body, moved_to: moved });
            };
            is_for_good &= is_lasting(told.status);
            url = step.url.join(next).map_err(|_| Unreached::NotAnAddress)?;
        }
        Err(Unreached::TooManyMoves)
    }

    async fn told(&self, ask: &Ask<'_>, step: &Step) -> Result<wire::Told, Unreached> {
        let request = wire::request(ask, &step.url, &self.agent)?;
        let stream = wire::connect(&step.addresses).await?;
        if step.url.scheme() == "http" {
            return wire::converse(stream, request, ask.most).await;
        }
        let encryption = self.encryption.as_ref().ok_or(Unreached::NoConnection)?;
        let stream = wire::encrypt(encryption, &step.url, stream).await?;
        wire::converse(stream, request, ask.most).await
    }

    /// Looks whether an address may be asked, and where exactly.
    async fn checked(&self, url: Url, chooser: Chooser) -> Result<Step, Unreached> {
        let host = url.host().ok_or(Unreached::NotAnAddress)?.to_owned();
        let is_bare = url.username().is_empty() && url.password().is_none();
        let port = url.port_or_known_default().filter(|_| is_bare);
        let port = port.ok_or(Unreached::NotAnAddress)?;
        let is_free = chooser == Chooser::Operator || self.is_named(&host);
        match url.scheme() {
            _ if !is_free && self.rules.asking == Asking::Off => return Err(Unreached::Off),
            "https" => {}
            "http" if is_free => {}
            "http" => return Err(Unreached::Plain),
            _ => return Err(Unreached::NotAnAddress),
        }
        let mut addresses = self.addresses(&host, port).await?;
        if !is_free && addresses.iter().any(|a| is_inward(a.ip())) {
            return Err(Unreached::Inward);
        }
        addresses.truncate(MOST_ADDRESSES);
        Ok(Step { url, addresses })
    }

    fn is_named(&self, host: &Host) -> bool {
        let host = host.to_string();
        self.rules.named.contains(host.trim_end_matches('.').trim_matches(['[', ']']))
    }

    async fn addresses(&self, host: &Host, port: u16) -> Result<Vec<SocketAddr>, Unreached> {
        let found: Vec<SocketAddr> = match (host, &self.rules.names) {
            (Host::Ipv4(v4), _) => vec![(IpAddr::from(*v4), port).into()],
            (Host::Ipv6(v6), _) => vec![(IpAddr::from(*v6), port).into()],
            (Host::Domain(name), Names::Told(told)) => {
                told.get(name).copied().into_iter().collect()
            }
            (Host::Domain(name), Names::Resolver) => {
                let found = tokio::net::lookup_host((name.as_str(), port)).await;
                found.map_err(|_| Unreached::NoName)?.collect()
            }
        };
        if found.is_empty() { Err(Unreached::NoName) } else { Ok(found) }
    }
}

/// Whether an answer leads on to another address, and this request goes there.
fn leads_on(ask: &Ask<'_>, status: StatusCode) -> bool {
    let is_read_only = ask.method != Method::POST;
    is_read_only
        && ask.chooser == Chooser::Anybody
        && matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn is_lasting(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 308)
}
