//! Everything with an effect: the store, the clock, chance, letters, requests to the outside, files
//! and settings.
//!
//! A part of the program that needs the time of day or a random number asks [`App`] for it. So a
//! test decides both, and a reader sees at once what a function can touch.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use locale::Dictionary;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::store::change::{Author, Change};
use crate::store::{Fault, Store};

/// The running program. Cheap to clone: it is one pointer.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What [`App`] consists of.
pub struct Parts {
    /// Where everything is kept.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
    /// Where identifiers and secrets come from.
    pub random: Arc<dyn Random>,
    /// The words of every language.
    pub dictionary: Arc<Dictionary>,
    /// How letters leave the house.
    pub mailer: crate::people::mail::Mailer,
    /// How servers outside are asked.
    pub outside: crate::outside::Outside,
    /// What the translation engine can do.
    pub translation: crate::translation::Known,
    /// What the operator decided.
    pub settings: Settings,
    /// Password hashing takes 19 MiB each time: at most so many at once.
    pub hashing: Semaphore,
    /// Drawing pictures in pixels takes the processor: at most so many at once.
    pub drawing: Arc<Semaphore>,
    /// Answers to other programs that take the processor: they keep nobody from the pages.
    pub asking: Arc<Semaphore>,
    /// How much one reader may ask.
    pub limits: crate::web::limit::Limits,
    /// What newcomers read: swapped whole when the directory changes.
    pub shelf: ArcSwap<crate::directory::Shelf>,
    /// What finds texts by their meaning, where the operator laid a sentence model beside the data.
    pub meaning: crate::directory::meaning::Meaning,
    /// Every figure of statistics, parsed: swapped whole when figures are loaded.
    pub evidence: ArcSwap<crate::evidence::Figures>,
    /// Pairings of cities that were computed lately.
    pub pairings: crate::mentoring::Lately,
    /// How fresh shelf and figures are.
    pub freshness: crate::memory::Freshness,
}

/// What the operator decided at the start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach this server, without a slash at its end.
    pub base_url: String,
    /// Where files are kept, beside the embedded database if that is used.
    pub data: PathBuf,
    /// Whether a proxy of the operator's stands in front and names the reader's address.
    pub proxy: Proxy,
    /// Whether the whole installation is a demonstration, which every page then says.
    pub demonstration: Demonstration,
    /// Whether servers outside are asked, and which.
    pub outside: crate::outside::Rules,
    /// Which translation engine there is.
    pub translation: crate::translation::Engine,
}

/// Whether a proxy of the operator's stands in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proxy {
    /// Readers reach this program directly.
    None,
    /// A proxy names the reader in `X-Forwarded-For`.
    Trusted,
}

/// Whether this installation is a demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demonstration {
    /// Real work.
    No,
    /// Every page says that examples are shown.
    Yes,
}

/// What time it is.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    Machine,
    /// A clock that stands at a second which a test chose, until the test turns it.
    Standing(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at this moment, to the second.
    #[must_use]
    pub fn standing(at: Timestamp) -> Self {
        Self::Standing(Arc::new(AtomicI64::new(at.as_second())))
    }

    /// The present moment, to the second.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let second = match self {
            Self::Machine => Timestamp::now().as_second(),
            Self::Standing(at) => at.load(Ordering::Relaxed),
        };
        Timestamp::from_second(second).unwrap_or_default()
    }
}

/// Where identifiers and secrets come from.
pub trait Random: Send + Sync {
    /// Thirty-two bytes that nobody can guess.
    fn bytes(&self) -> [u8; 32];

    /// An identifier: 16 bytes as 26 small letters and digits.
    fn id(&self) -> String {
        let bytes = self.bytes();
        let (half, _) = bytes.split_at(16);
        data_encoding::BASE32_NOPAD.encode(half).to_lowercase()
    }

    /// A secret for a link or a cookie: 32 bytes as 52 small letters and digits.
    fn secret(&self) -> String {
        data_encoding::BASE32_NOPAD.encode(&self.bytes()).to_lowercase()
    }
}

/// The machine's own source of chance.
pub struct MachineRandom;

impl Random for MachineRandom {
    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        if getrandom::fill(&mut bytes).is_err() {
            // Without chance there are no secrets: better no program than a guessable one.
            std::process::abort();
        }
        bytes
    }
}

/// A turn at what takes the processor or much memory for a while. It goes with the work: who stops waiting
/// does not make room for more of it.
pub struct Turn {
    _permit: Option<OwnedSemaphorePermit>,
}

impl Turn {
    async fn of(turns: &Arc<Semaphore>) -> Self {
        // Nobody closes it.
        Self { _permit: turns.clone().acquire_owned().await.ok() }
    }
}

/// Does work on a thread of its own, when its turn comes.
async fn in_turn<T: Send + 'static>(
    turns: &Arc<Semaphore>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Fault> {
    let turn = Turn::of(turns).await;
    let work = move || {
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(work).await.map_err(|e| Fault::Decode(e.into()))
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Begins a change: a transaction with its line in the journal.
    pub async fn change(&self, author: Author) -> Result<Change, Fault> {
        let transaction = self.store.begin().await?;
        Ok(Change::new(transaction, author, self.now(), self.random.clone()))
    }

    /// Waits for a turn at drawing.
    pub async fn turn(&self) -> Turn {
        Turn::of(&self.drawing).await
    }

    /// Does what takes the processor and memory on a thread of its own, when its turn comes.
    pub async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Fault> {
        in_turn(&self.drawing, work).await
    }

    /// The same for another program that asks.
    pub async fn aside_for_programs<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Fault> {
        in_turn(&self.asking, work).await
    }

    /// Whether the people reach this server over an encrypted connection.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.settings.base_url.starts_with("https://")
    }
}
