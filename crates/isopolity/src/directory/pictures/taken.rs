//! From bytes that somebody sent to a picture that can be kept. Making it takes the processor and, for
//! a large one, some hundred megabytes: one at a time, and not on the threads that answer.

use std::sync::{Arc, LazyLock};

use ::directory::{Picture, PictureFile};
use ::picture::Made;
use measure::{Key, Problem};
use sha2::{Digest, Sha256};
use tokio::sync::Mutex;

use super::store;
use crate::app::App;
use crate::store::Fault;

/// Whose turn it is.
static TURN: LazyLock<Arc<Mutex<()>>> = LazyLock::new(Arc::default);

/// A picture that was read and made anew.
pub struct Taken {
    /// Where it will be.
    pub file: PictureFile,
    /// Its versions.
    pub made: Made,
}

/// Reads a picture and makes it anew, or says what keeps it from that; the problem is at `file`.
pub async fn take(app: &App, bytes: Vec<u8>) -> Result<Result<Taken, Problem>, Fault> {
    let turns = (TURN.clone().lock_owned().await, app.turn().await);
    let made = tokio::task::spawn_blocking(move || {
        let _turns = turns;
        ::picture::read(&bytes).map(|made| Taken { file: file_of(&made, &bytes), made })
    });
    match made.await {
        Ok(taken) => Ok(taken.map_err(|p| Problem { place: "file".to_owned(), ..p })),
        // A decoder that stumbles over a file must not look like a fault of the town's server.
        Err(stumbled) => {
            tracing::error!(%stumbled, "a picture could not be read");
            Ok(Err(Problem::new("picture-damaged", "file")))
        }
    }
}

fn file_of(made: &Made, sent: &[u8]) -> PictureFile {
    let mut all = Sha256::new();
    made.versions.iter().for_each(|version| all.update(&version.bytes));
    PictureFile {
        mark: short(&all.finalize()),
        origin: short(&Sha256::digest(sent)),
        ending: made.kind.as_str().to_owned(),
        sizes: made.versions.iter().map(|v| (v.width, v.height)).collect(),
    }
}

/// 128 bits of a digest: nobody makes two pictures that share them.
fn short(digest: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(digest.get(..16).unwrap_or(digest))
}

/// Whether these bytes are what a picture shows already: what was once sent for it, or one of its
/// versions.
pub async fn is_shown_by(
    app: &App,
    city: &Key,
    picture: &Picture,
    bytes: &[u8],
) -> Result<bool, Fault> {
    if picture.file.origin == short(&Sha256::digest(bytes)) {
        return Ok(true);
    }
    for (width, _) in &picture.file.sizes {
        let own = store::file(&app.store, city, &picture.file.mark, *width).await?;
        if own.is_some_and(|own| own == bytes) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The same for a picture of a city's file, in Base64; the problem is at its place in the file.
pub async fn take_from_file(
    app: &App,
    city: &Key,
    (picture, text): (&Key, &str),
    kept: Option<&Picture>,
) -> Result<Result<Option<Taken>, Problem>, Fault> {
    let place = format!("picture_files/{picture}");
    let Ok(bytes) = data_encoding::BASE64.decode(text.as_bytes()) else {
        return Ok(Err(Problem::new("picture-damaged", place)));
    };
    if let Some(kept) = kept
        && is_shown_by(app, city, kept, &bytes).await?
    {
        return Ok(Ok(None));
    }
    let taken = take(app, bytes).await?;
    Ok(taken.map(Some).map_err(|problem| Problem { place, ..problem }))
}
