//! Limits on how much one reader asks in a short time. Signing in, and saying something without an
//! account, are limited tightly, each for itself; reading so widely that a whole town hall behind one
//! address never meets the limit.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio::sync::Notify;
use tokio::time::timeout;

use crate::app::{App, Proxy};

/// The limits, each counted by the reader's address.
pub struct Limits {
    reading: DefaultKeyedRateLimiter<IpAddr>,
    entering: DefaultKeyedRateLimiter<IpAddr>,
    saying: DefaultKeyedRateLimiter<IpAddr>,
    lists: Arc<Turns>,
    figures: Arc<Turns>,
}

/// How many long answers of a kind are under way at once: each holds a thread until its reader has
/// it all.
const AT_ONCE: usize = 8;
/// How many of them one reader has.
const OF_ONE: usize = 2;
/// How long a reader waits for her turn.
const PATIENCE: Duration = Duration::from_secs(20);

impl Limits {
    /// So many requests of any kind a second, and so many attempts to enter a minute; readers may say
    /// something half as often.
    #[must_use]
    pub fn new(reading_per_second: NonZeroU32, entering_per_minute: NonZeroU32) -> Self {
        Self {
            reading: RateLimiter::keyed(Quota::per_second(reading_per_second)),
            entering: RateLimiter::keyed(Quota::per_minute(entering_per_minute)),
            saying: RateLimiter::keyed(Quota::per_minute(half(entering_per_minute))),
            lists: Arc::default(),
            figures: Arc::default(),
        }
    }

    /// A turn for a long list; nothing while the reader has two under way, or all readers together
    /// eight.
    #[must_use]
    pub fn list(&self, reader: Reader) -> Option<Turn> {
        self.lists.take(reader)
    }

    /// A turn for a long answer of figures, of which as many are under way beside lists. Who has to
    /// wait for it too long gets none.
    pub async fn figures(&self, reader: Reader) -> Option<Turn> {
        self.figures.wait(reader, PATIENCE).await
    }

    /// Forgets readers who have not been here for a while.
    pub fn sweep(&self) {
        self.reading.retain_recent();
        self.entering.retain_recent();
        self.saying.retain_recent();
    }
}

fn half(number: NonZeroU32) -> NonZeroU32 {
    NonZeroU32::new(number.get() / 2).unwrap_or(NonZeroU32::MIN)
}

impl Default for Limits {
    fn default() -> Self {
        let whole = |n| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
        Self::new(whole(400), whole(20))
    }
}

/// The long answers under way, by the line of the reader.
#[derive(Debug, Default)]
struct Turns {
    held: Mutex<HashMap<IpAddr, usize>>,
    ended: Notify,
}

impl Turns {
    /// A turn, if there is one for this reader.
    fn take(self: &Arc<Self>, Reader(line): Reader) -> Option<Turn> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let all: usize = held.values().sum();
        let own = held.get(&line).copied().unwrap_or_default();
        let is_free = all < AT_ONCE && own < OF_ONE;
        is_free.then(|| {
            held.insert(line, own + 1);
            Turn(self.clone(), line)
        })
    }

    /// Waits for a turn.
    async fn wait(self: &Arc<Self>, reader: Reader, patience: Duration) -> Option<Turn> {
        let turn = async {
            loop {
                // Whoever ends in between is not missed.
                let ended = self.ended.notified();
                if let Some(turn) = self.take(reader) {
                    return turn;
                }
                ended.await;
            }
        };
        timeout(patience, turn).await.ok()
    }
}

/// A long answer under way: it ends with this.
#[derive(Debug)]
pub struct Turn(Arc<Turns>, IpAddr);

impl Drop for Turn {
    fn drop(&mut self) {
        let mut held = self.0.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = held.get_mut(&self.1) {
            *own -= 1;
        }
        held.retain(|_, own| *own > 0);
        drop(held);
        self.0.ended.notify_waiters();
    }
}

/// Who asks, as limits count: stands in every request that they count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader(IpAddr);

impl Default for Reader {
    fn default() -> Self {
        Self(IpAddr::V4(Ipv4Addr::LOCALHOST))
    }
}

/// Stands in a request that is one too many: the frame refuses it in words.
#[derive(Clone, Copy, Debug)]
pub struct TooMany;

/// Whether a reader may ask for something once more, which is then counted.
#[must_use]
pub fn may_read(app: &App, request: &Request) -> bool {
    app.limits.reading.check_key(&reader(app, request).0).is_ok()
}

/// Marks a request that is one too many, before anything is looked up for it.
pub async fn check(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let reader = reader(&app, &request);
    request.extensions_mut().insert(reader);
    let Reader(line) = reader;
    let enters = sends(&request, "/sign-in") || sends(&request, "/invitations/");
    // Readers of other programs say something at an address of their interface.
    let says = sends(&request, "/welcome/")
        || (request.method() == Method::POST && request.uri().path().contains("/feedback"));
    let limits = &app.limits;
    let is_too_many = limits.reading.check_key(&line).is_err()
        || (enters && limits.entering.check_key(&line).is_err())
        || (says && limits.saying.check_key(&line).is_err());
    if is_too_many {
        request.extensions_mut().insert(TooMany);
    }
    next.run(request).await
}

/// Whether a request sends something to a path that begins so.
fn sends(request: &Request, to: &str) -> bool {
    request.method() == Method::POST && request.uri().path().starts_with(to)
}

/// The reader's address: the connection's, or what the operator's own proxy says.
fn reader(app: &App, request: &Request) -> Reader {
    let direct = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    let named = match app.settings.proxy {
        Proxy::Trusted => forwarded(request.headers()),
        Proxy::None => None,
    };
    named.or(direct).map_or_else(Reader::default, |address| Reader(line_of(address)))
}

/// The address of a reader's line, by which she is counted. Whoever has a line for IPv6 has at
/// least 2^64 addresses: they count as one.
fn line_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)))
        }
    }
}

/// The last address in `X-Forwarded-For`: the one that the nearest proxy wrote itself, with or
/// without a port.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let line = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    let last = line.rsplit(',').next()?.trim();
    let bare = last.strip_prefix('[').and_then(|l| l.strip_suffix(']')).unwrap_or(last);
    bare.parse().ok().or_else(|| last.parse::<SocketAddr>().ok().map(|a| a.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_counts_once_however_many_addresses_it_has() {
        let line = |text: &str| line_of(text.parse().unwrap()).to_string();
        assert_eq!(line("2001:db8:1:2:aaaa::1"), line("2001:db8:1:2:bbbb::2"));
        assert_ne!(line("2001:db8:1:2::1"), line("2001:db8:1:3::1"));
        assert_eq!(line("::ffff:192.0.2.7"), "192.0.2.7");
        assert_ne!(line("::ffff:192.0.2.7"), line("::ffff:192.0.2.8"));
    }

    #[test]
    fn nobody_keeps_others_from_long_lists() {
        let limits = Limits::default();
        let reader = |n: u8| Reader(IpAddr::V4(Ipv4Addr::new(192, 0, 2, n)));
        let of_one: Vec<_> = (0..3).map(|_| limits.list(reader(1))).collect();
        assert_eq!(of_one.iter().flatten().count(), OF_ONE);
        let others: Vec<_> = (2..20).map(|n| limits.list(reader(n))).collect();
        assert_eq!(others.iter().flatten().count(), AT_ONCE - OF_ONE);
        drop(of_one);
        assert!(limits.list(reader(20)).is_some(), "a list that ended makes room");
        drop(others);
        assert!(limits.lists.held.lock().unwrap().is_empty(), "nobody is remembered");
    }

    #[tokio::test]
    async fn who_asks_for_figures_waits_for_a_turn_and_not_for_ever() {
        let limits = Limits::default();
        let reader = Reader::default();
        let lists: Vec<_> = (0..3).map(|_| limits.list(reader)).collect();
        let first = limits.figures(reader).await;
        let second = limits.figures(reader).await;
        assert!(first.is_some() && second.is_some(), "lists take no turn from figures");
        let impatient = limits.figures.wait(reader, Duration::from_millis(1));
        assert!(impatient.await.is_none(), "nobody ended");
        let ends = async {
            tokio::task::yield_now().await;
            drop(first);
        };
        let (third, ()) = tokio::join!(limits.figures(reader), ends);
        assert!(third.is_some(), "who waits is told of an end");
        drop(lists);
    }

    #[test]
    fn a_proxy_may_name_the_port_too() {
        let named = |text: &'static str| {
            forwarded(
                &[("x-forwarded-for", text)]
                    .map(|(n, v)| {
                        (
                            axum::http::HeaderName::from_static(n),
                            axum::http::HeaderValue::from_static(v),
                        )
                    })
                    .into_iter()
                    .collect(),
            )
        };
        let expected = |text: &str| Some(text.parse().unwrap());
        assert_eq!(named("10.0.0.1, 192.0.2.7"), expected("192.0.2.7"));
        assert_eq!(named("192.0.2.7:50123"), expected("192.0.2.7"));
        assert_eq!(named("[2001:db8::1]:443"), expected("2001:db8::1"));
        assert_eq!(named("[2001:db8::1]"), expected("2001:db8::1"));
        assert_eq!(named("unknown"), None);
    }
}
