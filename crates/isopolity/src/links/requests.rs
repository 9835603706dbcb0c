//! What happens at the addresses where a city sees which web addresses no longer answer.

use axum::extract::{Path, State};
use jiff::SignedDuration;
use measure::Key;

use super::{Listed, forms, look as looking, pages, store};
use crate::app::App;
use crate::directory::{self, Replaced};
use crate::network::find_city;
use crate::outside::Asking;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::{Answer, Visitor, go};

/// Who asks for all addresses again gets those that were not looked at within this time.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// `GET /cities/{city}/directory/links`
pub async fn list(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let all = super::of_city(&app, &key).await?;
    Ok(pages::list(&visitor, &city, app.outside.asking(), &all))
}

/// `POST /cities/{city}/directory/links`: looks at one address now, or at all of them soon.
pub async fn look(State(app): State<App>, Path(key): Path<Key>, typed: Typed) -> Answer {
    let page = page_of(&key);
    if app.outside.asking() == Asking::Off {
        return Ok(go(&page));
    }
    if typed.get("act") == "all" {
        looking::gather_of(&app, &key).await?;
        let since = app.now().saturating_sub(HOUR).unwrap_or(app.now());
        store::hurry(&app.store, &key, app.now(), since).await?;
        return Ok(go(&format!("{page}?done=links-soon")));
    }
    let listed = find(&app, &key, typed.get("address")).await?.ok_or(Refusal::NotFound)?;
    looking::look_at(&app, &key, &listed.check.address).await?;
    Ok(go(&format!("{page}?done=links-looked")))
}

/// An address that stands in the city's directory: no other is asked for anybody.
async fn find(app: &App, city: &Key, address: &str) -> Result<Option<Listed>, Refusal> {
    let all = super::of_city(app, city).await?;
    Ok(all.into_iter().find(|l| l.check.address == address))
}

fn page_of(city: &Key) -> String {
    format!("/cities/{city}/directory/links")
}

/// `GET /cities/{city}/directory/links/replace?address=…`; back to the list where the address stands
/// nowhere any more.
pub async fn replace_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let Some(listed) = find(&app, &key, &visitor.sought("address")).await? else {
        return Ok(go(&page_of(&key)));
    };
    let new = listed.check.moved_to.as_ref().unwrap_or(&listed.check.address);
    let entered = Entered::fresh(Typed::of([("new_address", new.as_str())]));
    Ok(pages::replace_form(&visitor, &city, &listed, &entered))
}

/// `POST /cities/{city}/directory/links/replace`
pub async fn replace(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let page = page_of(&key);
    let Some(listed) = find(&app, &key, typed.get("address")).await? else {
        return Ok(go(&format!("{page}?done=changed-meanwhile")));
    };
    let new = match forms::replacement(&typed) {
        Ok(new) => new,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return Ok(pages::replace_form(&visitor, &city, &listed, &entered));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    match directory::replace_address(&mut change, &key, &listed.check.address, &new).await? {
        Replaced::Records(0) => return Ok(go(&page)),
        Replaced::Records(_) => change.commit().await?,
        Replaced::ChangedMeanwhile => {
            return Ok(go(&format!("{page}?done=changed-meanwhile")));
        }
    }
    directory::refill_shelf(&app, &key).await?;
    if app.outside.asking() == Asking::On {
        looking::look_at(&app, &key, new.as_str()).await?;
    }
    Ok(go(&format!("{page}?done=links-replaced")))
}
