//! Long answers that are sent while they are made: nothing of them is ever whole in memory. A list as
//! lines, one for each record, or a file as it is written.
//!
//! Several threads make a list, each the stretches whose turn comes to it, so that one reader of a long
//! list has it as fast as the machine can.

use std::cell::Cell;
use std::io::{self, Write};
use std::num::NonZero;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use serde::Serialize;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::web::limit::Turn;

/// How many records go on their way at once.
const STRETCH: usize = 64;
/// How many stretches of a thread wait for a reader who is slow.
const WAITING: usize = 2;
/// How long is waited for a reader in all, besides what the answer takes at the lowest rate: who
/// stands still, or takes a drop at a time, does not keep others from their turn.
const PATIENCE: Duration = Duration::from_secs(60);
/// The lowest rate, in bytes a second.
const LOWEST_RATE: u64 = 32 << 10;
/// The most threads that make one list.
const MOST_LANES: usize = 4;

/// What a line is, as the specification names it.
const NDJSON: &str = "application/x-ndjson";

/// Lines on their way, and nothing after the last: a list that ends without is not whole.
type Piece = Option<Bytes>;

/// One of the threads that make a list: takes the stretches whose turn comes to it.
pub struct Lane {
    number: usize,
    of: usize,
    to: mpsc::Sender<Piece>,
    waited: Cell<Duration>,
    passed: Cell<u64>,
}

/// Lines that are told.
pub struct Told(Vec<u8>);

impl Told {
    /// One more line.
    pub fn line(&mut self, record: &impl Serialize) {
        // Writing into memory does not fail.
        drop(serde_json::to_writer(&mut self.0, record));
        self.0.push(b'\n');
    }
}

/// The reader is gone, or stands still.
#[derive(Debug)]
pub struct Gone;

impl Lane {
    /// Puts every record whose turn comes to this lane, as `tell` tells it.
    ///
    /// # Errors
    /// When nobody reads any more.
    pub fn put<T>(&self, all: &[T], tell: impl Fn(&T, &mut Told)) -> Result<(), Gone> {
        let stretches = all.chunks(STRETCH).skip(self.number).step_by(self.of);
        let mut longest = 0;
        for stretch in stretches {
            let mut told = Told(Vec::with_capacity(longest));
            stretch.iter().for_each(|one| tell(one, &mut told));
            longest = longest.max(told.0.len());
            self.pass(Some(told.0.into()))?;
        }
        Ok(())
    }

    fn of((number, of): (usize, usize), to: mpsc::Sender<Piece>) -> Self {
        Self { number, of, to, waited: Cell::default(), passed: Cell::default() }
    }

    /// How much longer the reader of this lane is waited for.
    fn patience(&self) -> Duration {
        let at_lowest = Duration::from_secs(self.passed.get() / LOWEST_RATE);
        (PATIENCE + at_lowest).saturating_sub(self.waited.get())
    }

    fn pass(&self, piece: Piece) -> Result<(), Gone> {
        let bytes = piece.as_ref().map_or(0, |piece| piece.len() as u64);
        let begun = Instant::now();
        let sent = timeout(self.patience(), self.to.send(piece));
        let sent = Handle::current().block_on(sent);
        self.waited.set(self.waited.get() + begun.elapsed());
        self.passed.set(self.passed.get() + bytes);
        match sent {
            Ok(Ok(())) => Ok(()),
            _ => Err(Gone),
        }
    }
}

/// An answer of lines while it has this turn; `make` is done on every lane with the same list.
pub fn answer(
    turn: Turn,
    make: impl Fn(&Lane) -> Result<(), Gone> + Send + Sync + 'static,
) -> Response {
    let of = available_parallelism().map_or(1, NonZero::get).min(MOST_LANES);
    let shared = Arc::new((turn, make));
    let lane = |number| {
        let (to, from) = mpsc::channel(WAITING);
        let (lane, shared) = (Lane::of((number, of), to), shared.clone());
        tokio::task::spawn_blocking(move || {
            // A reader who went away ends it.
            drop((shared.1)(&lane).and_then(|()| lane.pass(None)));
        });
        from
    };
    sent((0..of).map(lane).collect(), NDJSON)
}

/// The stretches in their order: one of each lane after the other.
fn sent(lanes: Vec<mpsc::Receiver<Piece>>, kind: &'static str) -> Response {
    let pieces = futures_util::stream::unfold(Some((lanes, 0)), |state| async {
        let (mut lanes, next) = state?;
        match lanes.get_mut(next)?.recv().await {
            Some(Some(piece)) => {
                let after = (next + 1) % lanes.len();
                Some((Ok(piece), Some((lanes, after))))
            }
            // There is no stretch after one that is not there.
            Some(None) => None,
            // Nobody takes half a list for the whole.
            None => Some((Err(io::Error::from(io::ErrorKind::UnexpectedEof)), None)),
        }
    });
    // Who packs it asks once more after the end.
    let pieces = pieces.fuse();
    ([(header::CONTENT_TYPE, kind)], Body::from_stream(pieces)).into_response()
}

/// How many bytes of a file go on their way at once.
const PIECE: usize = 64 << 10;

/// A file on its way.
pub struct Flow {
    lane: Lane,
    waiting: Vec<u8>,
}

impl Write for Flow {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.waiting, Vec::with_capacity(2 * PIECE));
        self.lane.pass(Some(piece.into())).map_err(|Gone| io::ErrorKind::BrokenPipe.into())
    }
}

/// The largest answer that is put together before it goes, in bytes; it needs no turn.
const LARGEST_WHOLE: usize = 1 << 20;

/// An answer that may turn out too large to be put together before it goes.
#[derive(Default)]
pub struct Whole {
    bytes: Vec<u8>,
    is_too_large: bool,
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_too_large || self.bytes.len() + bytes.len() > LARGEST_WHOLE {
            self.is_too_large = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What `write` writes; nothing if it is too large to be put together before it goes.
///
/// # Errors
/// Those of `write`, for another reason.
pub fn whole<E>(write: impl FnOnce(&mut Whole) -> Result<(), E>) -> Result<Option<Vec<u8>>, E> {
    let mut whole = Whole::default();
    let written = write(&mut whole);
    if whole.is_too_large { Ok(None) } else { written.map(|()| Some(whole.bytes)) }
}

/// An answer of one file while it has this turn, sent as `write` writes it.
pub fn file<E>(
    turn: Turn,
    kind: &'static str,
    write: impl FnOnce(&mut Flow) -> Result<(), E> + Send + 'static,
) -> Response {
    let (to, from) = mpsc::channel(WAITING);
    let mut flow = Flow { lane: Lane::of((0, 1), to), waiting: Vec::new() };
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        // Who reads a file whose end never came knows that it is not whole.
        if write(&mut flow).is_ok() && flow.flush().is_ok() {
            drop(flow.lane.pass(None));
        }
    });
    sent(vec![from], kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::limit::{Limits, Reader};
    use axum::body::to_bytes;

    async fn read(make: fn(&Lane) -> Result<(), Gone>) -> Result<String, axum::Error> {
        let turn = Limits::default().list(Reader::default()).unwrap();
        let bytes = to_bytes(answer(turn, make).into_body(), usize::MAX).await?;
        Ok(String::from_utf8(bytes.into()).unwrap())
    }

    fn numbers(count: usize) -> Vec<usize> {
        (0..count).collect()
    }

    #[tokio::test]
    async fn many_threads_keep_the_order() {
        for (count, make) in [
            (
                0,
                (|lane| lane.put(&numbers(0), |n, told| told.line(n)))
                    as fn(&Lane) -> Result<(), Gone>,
            ),
            (1, |lane| lane.put(&numbers(1), |n, told| told.line(n))),
            (STRETCH, |lane| lane.put(&numbers(STRETCH), |n, told| told.line(n))),
            (100_000, |lane| lane.put(&numbers(100_000), |n, told| told.line(n))),
        ] {
            let text = read(make).await.unwrap();
            let all: Vec<usize> = text.lines().map(|line| line.parse().unwrap()).collect();
            assert_eq!(all, numbers(count));
        }
    }

    #[tokio::test]
    async fn a_file_is_what_was_written_or_not_whole() {
        let text = "0123456789".repeat(50_000);
        let written = text.clone();
        let turn = || Limits::default().list(Reader::default()).unwrap();
        let whole = file(turn(), "text/plain", move |flow| flow.write_all(written.as_bytes()));
        assert_eq!(whole.headers()[header::CONTENT_TYPE], "text/plain");
        assert_eq!(to_bytes(whole.into_body(), usize::MAX).await.unwrap(), text.as_bytes());
        let written = text.clone();
        let torn = file(turn(), "text/plain", move |flow| {
            flow.write_all(written.as_bytes()).and(Err(io::Error::other("broken")))
        });
        assert!(to_bytes(torn.into_body(), usize::MAX).await.is_err());
    }

    #[test]
    fn what_is_small_is_put_together_before_it_goes() {
        let of = |bytes: usize| whole(|to| to.write_all(&vec![b'x'; bytes]));
        assert_eq!(of(LARGEST_WHOLE).unwrap().unwrap().len(), LARGEST_WHOLE);
        assert!(of(LARGEST_WHOLE + 1).unwrap().is_none());
        let careless = |to: &mut Whole| {
            for _ in 0..=LARGEST_WHOLE / 1_000 {
                drop(to.write(&[b'x'; 1_000]));
            }
            Ok::<(), io::Error>(())
        };
        assert!(whole(careless).unwrap().is_none(), "an error that is lost is not lost here");
        assert!(whole(|_| Err::<(), _>(io::Error::other("broken"))).is_err());
    }

    #[test]
    fn who_reads_a_drop_at_a_time_is_not_waited_for_longer_than_the_lowest_rate_takes() {
        let (to, _from) = mpsc::channel(1);
        let lane = Lane::of((0, 1), to);
        assert_eq!(lane.patience(), PATIENCE);
        lane.waited.set(PATIENCE + Duration::from_secs(1));
        assert_eq!(lane.patience(), Duration::ZERO);
        lane.passed.set(3 * LOWEST_RATE);
        assert_eq!(lane.patience(), Duration::from_secs(2));
    }

    #[tokio::test]
    async fn half_a_list_is_never_taken_for_the_whole() {
        assert!(read(|_| Err(Gone)).await.is_err());
        let torn = |lane: &Lane| lane.put(&numbers(5_000), |n, told| told.line(n)).and(Err(Gone));
        assert!(read(torn).await.is_err());
    }
}
