//! Every version of a thing of the directory, with what was different, out of the journal; any of them
//! can be taken again as a draft.

mod difference;
mod naming;
mod pages;

use ::directory::Texts;
use axum::extract::{Path, State as Running};
use locale::State as TextState;
use measure::Key;
use serde::de::DeserializeOwned;

use super::thing::{Edited, Sort, Thing};
use super::{Kept, Wish, refill_shelf};
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::store::journal;
use crate::web::forms::Typed;
use crate::web::frame::moved_on;
use crate::web::{Answer, Visitor, go};

pub(super) use naming::{Names, clashed};
pub(super) use pages::changes;

/// A version of a thing, as the journal tells of it.
struct Version {
    id: String,
    at: String,
    person: String,
    act: String,
    /// The thing before and after, as JSON.
    before: Option<String>,
    after: Option<String>,
}

impl From<journal::Line> for Version {
    fn from(line: journal::Line) -> Self {
        let journal::Line { id, at, person_name: person, act, before, after, .. } = line;
        Self { id, at, person, act, before, after }
    }
}

/// `GET /cities/{city}/history/{sort}/{entry}`: every version, the latest first.
pub async fn page(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
) -> Answer {
    let (city, sort) = (find_city(&app, &key).await?, Sort::read(&sort)?);
    let thing = sort.find(&app, &key, &own).await?;
    let name = format!("{key}.{own}");
    let lines = journal::of_a_thing(&app.store, (sort.as_str(), &name)).await?;
    let shown = pages::Shown {
        title: thing.title(),
        form: sort.form(&key, &own),
        action: format!("/cities/{key}/history/{}/{own}", sort.as_str()),
        version: thing.version(),
        versions: lines.into_iter().map(Version::from).collect(),
        names: Names::of(&app, &visitor, &key).await?,
    };
    Ok(pages::history(&visitor, &city, &shown))
}

/// `POST /cities/{city}/history/{sort}/{entry}`: an earlier version becomes a draft.
pub async fn restore(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    let sort = Sort::read(&sort)?;
    let thing = sort.find(&app, &key, &own).await?;
    let name = format!("{key}.{own}");
    let line = journal::line(&app.store, (sort.as_str(), &name), typed.get("line")).await?;
    let earlier = line.and_then(|line| line.after).ok_or(Refusal::NotFound)?;
    let page = format!("/cities/{key}/history/{}/{own}", sort.as_str());
    let Some(after) = restored(&thing, &earlier) else {
        return Ok(go(&format!("{page}?done=unreadable")));
    };
    let mut change = app.change(visitor.author()).await?;
    // What it names may be gone since.
    if !after.is_whole(&mut change, &key).await? {
        return Ok(go(&format!("{page}?done=unreadable")));
    }
    if typed.version() != thing.version() || !thing.change(&mut change, &key, &after).await? {
        return Err(moved_on(&typed, thing.version(), &page, &page));
    }
    change.commit().await?;
    refill_shelf(&app, &key).await?;
    Ok(go(&format!("{}?done=saved", sort.form(&key, &own))))
}

/// A thing with an earlier version of it as a draft; `None` where that cannot be read any more.
fn restored(thing: &Thing, earlier: &str) -> Option<Thing> {
    Some(match thing {
        Thing::Organisation(kept) => Thing::Organisation(earlier_of(kept, earlier)?),
        Thing::Place(kept) => Thing::Place(earlier_of(kept, earlier)?),
        Thing::Service(kept) => Thing::Service(earlier_of(kept, earlier)?),
        Thing::Entry(kept) => Thing::Entry(earlier_of(kept, earlier)?),
    })
}

fn earlier_of<T: DeserializeOwned + Texts + Clone>(
    kept: &Kept<T>,
    earlier: &str,
) -> Option<Kept<T>> {
    let mut record: T = serde_json::from_str(earlier).ok()?;
    keep_translations(&mut record, kept.current());
    Some(kept.with(record, Wish::Keep))
}

/// Translations that were made since stay: as they are where the original is the same, else marked
/// as older than it.
fn keep_translations<T: Texts>(earlier: &mut T, now: &T) {
    for (field, text) in now.texts() {
        let Some(then) = earlier.text_mut(field) else { continue };
        let is_same = then.source_text() == text.source_text();
        for made in text.versions().filter(|version| !version.text.is_empty()) {
            let is_there = then.version(made.lang).is_some_and(|v| !v.text.is_empty());
            if !is_there && made.lang != then.source() {
                let state = if is_same { made.state } else { TextState::Outdated };
                then.translate(made.lang, made.text, state);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use ::directory::{Organisation, Provenance};
    use locale::{Lang, Text};

    use super::*;

    fn named(name: Text) -> Organisation {
        Organisation {
            key: Key::parse("a").unwrap(),
            name,
            about: None,
            contacts: vec![],
            provenance: Provenance::Published,
        }
    }

    #[test]
    fn translations_made_since_stay_with_an_earlier_version() {
        let [lv, uk] = ["lv", "uk"].map(|tag| Lang::parse(tag).unwrap());
        let text =
            |source: &str| Text::new(Lang::EN, source).with(lv, "Durvis", TextState::Reviewed);
        let now = named(text("A door").with(uk, "Двері", TextState::Reviewed));
        let mut same = named(text("A door"));
        keep_translations(&mut same, &now);
        assert_eq!(same.name.version(uk).map(|v| v.state), Some(TextState::Reviewed));
        let mut other = named(text("A window"));
        keep_translations(&mut other, &now);
        assert_eq!(
            other.name.version(uk).map(|v| (v.text, v.state)),
            Some(("Двері", TextState::Outdated))
        );
        // What the earlier version said itself is what was asked for.
        assert_eq!(other.name.version(lv).map(|v| v.state), Some(TextState::Reviewed));
    }
}
