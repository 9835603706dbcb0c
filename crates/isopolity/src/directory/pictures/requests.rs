//! What officers do with their city's pictures.

use ::directory::{MOST_PICTURE_BYTES, MOST_PICTURES, Picture};
use axum::extract::{Path, State as Running};
use measure::{Key, Problem, Problems};

use super::pages::{self, Hands};
use super::{Seen, Taken, Use, forms, is_seen, store, take, uses, uses_now};
use crate::access::Act;
use crate::app::App;
use crate::directory::requests::{find, one_problem, texts_in};
use crate::directory::store as records;
use crate::directory::{Kept, refill_shelf};
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Upload, Visitor, go};

/// `GET /cities/{city}/pictures`
pub async fn list(Running(app): Running<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let all: Vec<Kept<Picture>> = records::all(&app.store, &key).await?;
    let uses = uses(&app, &key).await?;
    Ok(pages::list(&visitor, &city, &all, &uses))
}

/// `GET /cities/{city}/pictures/new`
pub async fn blank(Running(app): Running<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let entered = Entered::fresh(pages::blank(&visitor, &city));
    Ok(pages::new_form(&visitor, &city, &entered))
}

/// `POST /cities/{city}/pictures/new`: the file and its words.
pub async fn add(
    Running(app): Running<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    Upload { typed, file }: Upload,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let refused = |typed: Typed, problems: Problems| {
        pages::new_form(&visitor, &city, &Entered::refused(typed, problems))
    };
    let taken = receive(&app, &key, file, Receiver::New).await?;
    let (new, taken) = match (forms::picture(&typed, None), taken) {
        (Ok(new), Ok(taken)) => (Picture { file: taken.file.clone(), ..new }, taken),
        (words, taken) => {
            let mut problems = Problems::default();
            problems.extend(taken.err());
            problems.extend(words.err().into_iter().flatten());
            return Ok(refused(typed, problems));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add(&mut change, &key, &new, &taken).await? {
        return Ok(refused(typed, one_problem("key-taken", "key")));
    }
    change.commit().await?;
    Ok(go(&format!("/cities/{key}/pictures?done=saved#picture-{}", new.key)))
}

/// For what a file is received.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Receiver {
    /// For a picture that was not there.
    New,
    /// For one that is.
    There,
}

/// Makes a picture of a file that was sent, where there is room for it.
async fn receive(
    app: &App,
    city: &Key,
    bytes: Vec<u8>,
    receiver: Receiver,
) -> Result<Result<Taken, Problem>, Refusal> {
    if bytes.is_empty() {
        return Ok(Err(Problem::new("file-missing", "file")));
    }
    let (count, weight) = store::stock(&app.store, city).await?;
    if receiver == Receiver::New && count >= i64::try_from(MOST_PICTURES).unwrap_or(i64::MAX) {
        return Ok(Err(Problem::new("pictures-too-many", "file").with("most", MOST_PICTURES)));
    }
    let taken = take(app, bytes).await?;
    let new = taken.as_ref().map_or(0, |taken| taken.made.bytes());
    let weight = usize::try_from(weight).unwrap_or(usize::MAX);
    if weight.saturating_add(new) > MOST_PICTURE_BYTES {
        let most = MOST_PICTURE_BYTES / 1024 / 1024;
        return Ok(Err(Problem::new("pictures-too-heavy", "file").with("most", most)));
    }
    Ok(taken)
}

/// What newcomers see is changed by who may publish.
fn hands(visitor: &Visitor, picture: &Key, uses: &[Use]) -> Hands {
    let is_public = uses.iter().any(|u| u.picture == *picture && u.seen == Seen::ByNewcomers);
    if is_public && !visitor.may(Act::PublishDirectory) { Hands::Bound } else { Hands::Free }
}

/// The same within a change, which is given up where the hands are bound.
async fn begin(app: &App, visitor: &Visitor, city: &Key, picture: &Key) -> Result<Change, Refusal> {
    let mut change = app.change(visitor.author()).await?;
    if !visitor.may(Act::PublishDirectory) && is_seen(&mut change, city, picture).await? {
        return Err(Refusal::Forbidden);
    }
    Ok(change)
}

/// `GET /cities/{city}/pictures/{picture}`
pub async fn picture(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
) -> Answer {
    let kept: Kept<Picture> = find(&app, &key, &own).await?;
    let lang = texts_in(&visitor, Some(kept.record.alt.source()));
    let entered = Entered::fresh(forms::fields(&kept, lang));
    show(&app, &visitor, &key, &kept, entered).await
}

async fn show(
    app: &App,
    visitor: &Visitor,
    key: &Key,
    kept: &Kept<Picture>,
    entered: Entered,
) -> Answer {
    let city = find_city(app, key).await?;
    let uses = uses(app, key).await?;
    let hands = hands(visitor, &kept.record.key, &uses);
    Ok(pages::form(visitor, &city, kept, (&uses, hands), &entered))
}

/// `POST /cities/{city}/pictures/{picture}`: other words.
pub async fn change(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before: Kept<Picture> = find(&app, &key, &own).await?;
    let after = match forms::picture(&typed, Some(&before.record)) {
        Ok(after) => after,
        Err(problems) => {
            return show(&app, &visitor, &key, &before, Entered::refused(typed, problems)).await;
        }
    };
    let started = Kept { version: typed.version(), ..before.clone() };
    let mut change = begin(&app, &visitor, &key, &own).await?;
    if !store::change(&mut change, &key, &started, &after, None).await? {
        let lang = crate::directory::forms::lang(&typed, visitor.lang());
        let saved = forms::fields(&before, lang);
        let page = format!("/cities/{key}/pictures/{own}");
        return Err(clash(&typed, &saved, before.version, &page));
    }
    change.commit().await?;
    refill_shelf(&app, &key).await?;
    Ok(go(&format!("/cities/{key}/pictures?done=saved#picture-{own}")))
}

/// `POST /cities/{city}/pictures/{picture}/file`: another file in the place of the old one.
pub async fn replace(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    Upload { typed, file }: Upload,
) -> Answer {
    let before: Kept<Picture> = find(&app, &key, &own).await?;
    // Before the file is read; and again within the change.
    if hands(&visitor, &own, &uses(&app, &key).await?) == Hands::Bound {
        return Err(Refusal::Forbidden);
    }
    let taken = match receive(&app, &key, file, Receiver::There).await? {
        Ok(taken) => taken,
        Err(problem) => {
            let fresh = forms::fields(&before, before.record.alt.source());
            let entered = Entered::refused(fresh, problem.into());
            return show(&app, &visitor, &key, &before, entered).await;
        }
    };
    let after = Picture { file: taken.file.clone(), ..before.record.clone() };
    let started = Kept { version: typed.version(), ..before.clone() };
    let mut change = begin(&app, &visitor, &key, &own).await?;
    let page = format!("/cities/{key}/pictures/{own}");
    if !store::change(&mut change, &key, &started, &after, Some(&taken)).await? {
        return Err(moved_on(&typed, before.version, &page, &page));
    }
    change.commit().await?;
    refill_shelf(&app, &key).await?;
    Ok(go(&format!("{page}?done=saved")))
}

/// `POST /cities/{city}/pictures/{picture}/remove`: takes a picture away that nobody uses.
pub async fn remove(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let kept: Kept<Picture> = find(&app, &key, &own).await?;
    let mut change = begin(&app, &visitor, &key, &own).await?;
    let done = if uses_now(&mut change, &key).await?.iter().any(|u| u.picture == own) {
        "picture-needed"
    } else if store::remove(&mut change, &key, &kept.record, typed.version()).await? {
        change.commit().await?;
        refill_shelf(&app, &key).await?;
        "removed"
    } else {
        "changed-meanwhile"
    };
    Ok(go(&format!("/cities/{key}/pictures?done={done}")))
}
