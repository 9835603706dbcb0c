//! A list as lines, one for each record, sent while it is made: nothing of it is ever whole in memory.

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use serde::Serialize;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::web::limit::Turn;

/// How many bytes go on their way at once.
const PIECE: usize = 64 * 1024;
/// How many pieces wait for a reader who is slow.
const WAITING: usize = 4;
/// How long a reader may take for a piece: who stands still is not waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a line is, as the specification names it.
const NDJSON: &str = "application/x-ndjson";

/// Lines on their way, and nothing after the last: a list that ends without is not whole.
type Piece = Option<Bytes>;

/// Takes lines and sends them in pieces.
pub struct Lines {
    piece: Vec<u8>,
    to: mpsc::Sender<Piece>,
}

/// The reader is gone, or stands still.
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
        self.pass(Some(piece.into()))
    }

    fn end(&mut self) -> Result<(), Gone> {
        self.send()?;
        self.pass(None)
    }

    fn pass(&self, piece: Piece) -> Result<(), Gone> {
        let sent = timeout(PATIENCE, self.to.send(piece));
        match Handle::current().block_on(sent) {
            Ok(Ok(())) => Ok(()),
            _ => Err(Gone),
        }
    }
}

/// An answer of lines, which `make` puts on a thread of its own while it has this turn.
pub fn answer(
    turn: Turn,
    make: impl FnOnce(&mut Lines) -> Result<(), Gone> + Send + 'static,
) -> Response {
    let (to, from) = mpsc::channel(WAITING);
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let mut lines = Lines { piece: Vec::with_capacity(PIECE + PIECE / 4), to };
        // A reader who went away ends it.
        drop(make(&mut lines).and_then(|()| lines.end()));
    });
    sent(from)
}

fn sent(from: mpsc::Receiver<Piece>) -> Response {
    let pieces = futures_util::stream::unfold(Some(from), |from| async {
        let mut from = from?;
        match from.recv().await {
            Some(Some(piece)) => Some((Ok(piece), Some(from))),
            Some(None) => None,
            // Nobody takes half a list for the whole.
            None => Some((Err(io::Error::from(io::ErrorKind::UnexpectedEof)), None)),
        }
    });
    // Who packs it asks once more after the end.
    let pieces = pieces.fuse();
    ([(header::CONTENT_TYPE, NDJSON)], Body::from_stream(pieces)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::limit::{Limits, Reader};
    use axum::body::to_bytes;

    async fn read(make: fn(&mut Lines) -> Result<(), Gone>) -> Result<Bytes, axum::Error> {
        let turn = Limits::default().list(Reader::default()).unwrap();
        to_bytes(answer(turn, make).into_body(), usize::MAX).await
    }

    #[tokio::test]
    async fn half_a_list_is_never_taken_for_the_whole() {
        let whole = read(|lines| (0..3).try_for_each(|n| lines.put(&n))).await.unwrap();
        assert_eq!(whole, "0\n1\n2\n");
        assert!(read(|_| Err(Gone)).await.is_err());
        assert!(read(|lines| lines.put(&1).and(Err(Gone))).await.is_err());
        let long = read(|lines| (0..100_000).try_for_each(|n| lines.put(&n))).await.unwrap();
        assert_eq!(long.iter().filter(|byte| **byte == b'\n').count(), 100_000);
    }
}
