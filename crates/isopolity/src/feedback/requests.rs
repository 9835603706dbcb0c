//! What happens at the addresses where a city reads what readers said.

use axum::extract::{Path, State as Running};
use measure::Key;

use super::{State, pages, store};
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::web::forms::Typed;
use crate::web::{Answer, Visitor, go};

/// `GET /cities/{city}/feedback`: what waits, or with `?state=done` what was dealt with.
pub async fn inbox(Running(app): Running<App>, visitor: Visitor, Path(city): Path<Key>) -> Answer {
    let city = find_city(&app, &city).await?;
    let state = if visitor.sought("state") == "done" { State::Done } else { State::New };
    let (at, id) = (visitor.sought("at"), visitor.sought("id"));
    // Times are written alike, so whatever begins with a larger digit is after all of them.
    let before = if at.is_empty() { ("9", "") } else { (at.as_str(), id.as_str()) };
    let notes = store::of_city(&app.store, &city.key, state, before).await?;
    Ok(pages::inbox(&visitor, &city, state, &notes))
}

/// `POST /cities/{city}/feedback/{note}`: dealt with, to be looked at again, or gone for good; with
/// the act `remove-done`, everything that was dealt with is gone.
pub async fn change(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((city, note)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let mut change = app.change(visitor.author()).await?;
    let state = if typed.get("state") == "done" { "state=done" } else { "state=new" };
    let page = format!("/cities/{city}/feedback?{state}");
    let is_done = match typed.get("act") {
        "remove-done" => store::remove_done(&mut change, &city).await? > 0,
        "done" => store::set_state(&mut change, &city, &note, State::Done).await?,
        "again" => store::set_state(&mut change, &city, &note, State::New).await?,
        "remove" => store::remove(&mut change, &city, &note).await?,
        _ => return Err(Refusal::Unreadable("no such act".into())),
    };
    // Somebody else did it first, or it was pressed twice: there is nothing to write.
    if !is_done {
        return Ok(go(&page));
    }
    change.commit().await?;
    Ok(go(&format!("{page}&done=saved")))
}
