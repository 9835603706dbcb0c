//! A list as lines, one for each record, sent while it is made: nothing of it is ever whole in memory.

use std::io;
use std::sync::LazyLock;

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use serde::Serialize;
use tokio::sync::{Semaphore, mpsc};

use super::reply::{Refused, Reply};

/// How many bytes go on their way at once.
const PIECE: usize = 64 * 1024;
/// How many pieces wait for a reader who is slow.
const WAITING: usize = 4;
/// How many lists are made at once: each holds a thread.
static AT_ONCE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(8));

/// What a line is, as the specification names it.
const NDJSON: &str = "application/x-ndjson";

/// Takes lines and sends them in pieces.
pub struct Lines {
    piece: Vec<u8>,
    to: mpsc::Sender<Bytes>,
}

/// The reader is gone.
#[derive(Debug)]
pub struct Gone;

impl Lines {
    /// Puts one more record.
    ///
    /// # Errors
    /// When nobody reads any more.
    pub fn put(&mut self, record: &impl Serialize) -> Result<(), Gone> {
        // Writing into memory does not fail.
        drop(serde_json::to_writer(&mut self.piece, record));
        self.piece.push(b'\n');
        if self.piece.len() >= PIECE { self.send() } else { Ok(()) }
    }

    fn send(&mut self) -> Result<(), Gone> {
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE + PIECE / 4));
        self.to.blocking_send(piece.into()).map_err(|_| Gone)
    }
}

/// An answer of lines, which `make` puts on a thread of its own.
///
/// # Errors
/// Where too many such lists are under way.
pub fn answer(make: impl FnOnce(&mut Lines) -> Result<(), Gone> + Send + 'static) -> Reply {
    let turn = AT_ONCE.try_acquire().map_err(|_| Refused::TooMany)?;
    let (to, from) = mpsc::channel(WAITING);
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let mut lines = Lines { piece: Vec::with_capacity(PIECE + PIECE / 4), to };
        // A reader who went away ends it.
        drop(make(&mut lines).and_then(|()| lines.send()));
    });
    Ok(sent(from))
}

fn sent(from: mpsc::Receiver<Bytes>) -> Response {
    let pieces = futures_util::stream::unfold(from, |mut from| async {
        from.recv().await.map(|piece| (Ok::<_, io::Error>(piece), from))
    });
    // Who packs it asks once more after the end.
    let pieces = pieces.fuse();
    ([(header::CONTENT_TYPE, NDJSON)], Body::from_stream(pieces)).into_response()
}
