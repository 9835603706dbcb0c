//! Organisations and places: by whom and where services are given. Both are written, reviewed and
//! published alike.

use ::directory::{Organisation, Place, Service};
use axum::extract::{Path, State as Running};
use axum::response::Response;
use locale::{Lang, Word};
use maud::Markup;
use measure::{Key, Problems};
use ui::list::Item;

use super::requests::{find, one_problem, texts_in, wish};
use super::store::{self, Removable, Removal, Written};
use super::thing::{Edited, Named};
use super::{Kept, Wish, forms, history, pages, refill_shelf, unfinished};
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::{Answer, Visitor, go};
use crate::word;

/// A kind of record around services.
pub trait Around: Written + Removable + Named {
    /// The part of its address after the directory's.
    const PATH: &'static str;
    /// The titles of its form: for a new one, and for one that is there.
    const TITLES: [Word; 2];
    /// Reads a form over what was there.
    fn read(typed: &Typed, old: Option<&Self>) -> Result<Self, Problems>;
    /// What its form shows in a language.
    fn fields(kept: &Kept<Self>, lang: Lang) -> Typed;
    /// Whether a service names the one of this key.
    fn is_named_by(service: &Service, key: &Key) -> bool;
    /// The fields between its name and its provenance.
    fn inputs(v: &Visitor, entered: &Entered) -> Markup;
}

impl Around for Organisation {
    const PATH: &'static str = "organisations";
    const TITLES: [Word; 2] = [word::DIRECTORY_ADD_ORGANISATION, word::DIRECTORY_EDIT_ORGANISATION];

    fn read(typed: &Typed, old: Option<&Self>) -> Result<Self, Problems> {
        forms::organisation(typed, old)
    }

    fn fields(kept: &Kept<Self>, lang: Lang) -> Typed {
        forms::organisation_fields(kept, lang)
    }

    fn is_named_by(service: &Service, key: &Key) -> bool {
        service.organisation == *key
    }

    fn inputs(v: &Visitor, entered: &Entered) -> Markup {
        pages::of_organisation(v, entered)
    }
}

impl Around for Place {
    const PATH: &'static str = "places";
    const TITLES: [Word; 2] = [word::DIRECTORY_ADD_PLACE, word::DIRECTORY_EDIT_PLACE];

    fn read(typed: &Typed, old: Option<&Self>) -> Result<Self, Problems> {
        forms::place(typed, old)
    }

    fn fields(kept: &Kept<Self>, lang: Lang) -> Typed {
        forms::place_fields(kept, lang)
    }

    fn is_named_by(service: &Service, key: &Key) -> bool {
        service.places.contains(key)
    }

    fn inputs(v: &Visitor, entered: &Entered) -> Markup {
        pages::of_place(v, entered)
    }
}

/// The services that name one, in what newcomers see or in what their writers do.
async fn named_by<T: Around>(
    app: &App,
    visitor: &Visitor,
    (city, own): (&Key, &Key),
) -> Result<Vec<Item>, Refusal> {
    let services: Vec<Kept<Service>> = store::all(&app.store, city).await?;
    let names = |kept: &&Kept<Service>| {
        let mut both = kept.draft.iter().chain([&kept.record]);
        both.any(|service| T::is_named_by(service, own))
    };
    Ok(services.iter().filter(names).map(|kept| pages::item_of(visitor, city, kept)).collect())
}

/// `GET /cities/{city}/directory/organisations/new`, and of places.
pub async fn blank<T: Around>(
    Running(app): Running<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let entered = unfinished::or(&app, &visitor, &key, pages::blank(&visitor, &city)).await?;
    Ok(pages::around_form::<T>(&visitor, &city, None, &entered))
}

/// `POST /cities/{city}/directory/organisations/new`, and of places: keeps a draft, or hands it in.
pub async fn add<T: Around>(
    running: Running<App>,
    visitor: Visitor,
    Path(city): Path<Key>,
    typed: Typed,
) -> Answer {
    let wish = wish(&typed);
    save_new::<T>(&running.0, &visitor, &city, typed, wish).await
}

/// `POST /cities/{city}/directory/organisations/new/publish`, and of places.
pub async fn add_published<T: Around>(
    running: Running<App>,
    visitor: Visitor,
    Path(city): Path<Key>,
    typed: Typed,
) -> Answer {
    save_new::<T>(&running.0, &visitor, &city, typed, Wish::Publish).await
}

async fn save_new<T: Around>(
    app: &App,
    visitor: &Visitor,
    key: &Key,
    typed: Typed,
    wish: Wish,
) -> Answer {
    let city = find_city(app, key).await?;
    let refused = |typed: Typed, problems: Problems| {
        pages::around_form::<T>(visitor, &city, None, &Entered::refused(typed, problems))
    };
    let new = match T::read(&typed, None) {
        Ok(new) => Kept::new(new, wish),
        Err(problems) => {
            let page = format!("/cities/{key}/directory/{}/new", T::PATH);
            let typed = unfinished::keep(app, visitor, (key, &page), (typed, wish)).await?;
            return Ok(refused(typed, problems));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add(&mut change, key, &new).await? {
        return Ok(refused(typed, one_problem("key-taken", "key")));
    }
    unfinished::done(&mut change, key, &typed).await?;
    change.commit().await?;
    refill_shelf(app, key).await?;
    Ok(saved::<T>(key, new.record.key(), wish))
}

/// Back to the list, where the thing stands.
fn saved<T: Around>(city: &Key, key: &Key, wish: Wish) -> Response {
    go(&format!("/cities/{city}/directory?done={}#{}-{key}", wish.told(), T::KIND))
}

/// `GET /cities/{city}/directory/organisations/{organisation}`, and of places.
pub async fn show<T: Around>(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let kept: Kept<T> = find(&app, &key, &own).await?;
    let lang = texts_in(&visitor, Some(kept.current().title().source()));
    let entered = unfinished::or(&app, &visitor, &key, T::fields(&kept, lang)).await?;
    let needed_by = named_by::<T>(&app, &visitor, (&key, &own)).await?;
    Ok(pages::around_form(&visitor, &city, Some((&kept, &needed_by)), &entered))
}

/// `POST /cities/{city}/directory/organisations/{organisation}`, and of places: keeps a draft, or
/// hands it in.
pub async fn change<T: Around>(
    running: Running<App>,
    visitor: Visitor,
    Path((city, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let wish = wish(&typed);
    save::<T>(&running.0, &visitor, (&city, &own), typed, wish).await
}

/// `POST /cities/{city}/directory/organisations/{organisation}/publish`, and of places.
pub async fn publish<T: Around>(
    running: Running<App>,
    visitor: Visitor,
    Path((city, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    save::<T>(&running.0, &visitor, (&city, &own), typed, Wish::Publish).await
}

async fn save<T: Around>(
    app: &App,
    visitor: &Visitor,
    (key, own): (&Key, &Key),
    typed: Typed,
    wish: Wish,
) -> Answer {
    let city = find_city(app, key).await?;
    let before: Kept<T> = find(app, key, own).await?;
    let page = before.current().sort().form(key, own);
    let after = match T::read(&typed, Some(before.current())) {
        Ok(after) => Kept { version: typed.version(), ..before.with(after, wish) },
        Err(problems) => {
            let typed = unfinished::keep(app, visitor, (key, &page), (typed, wish)).await?;
            let entered = Entered::refused(typed, problems);
            let needed_by = named_by::<T>(app, visitor, (key, own)).await?;
            return Ok(pages::around_form(visitor, &city, Some((&before, &needed_by)), &entered));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change(&mut change, key, &before, &after).await? {
        let saved = T::fields(&before, forms::lang(&typed, visitor.lang()));
        let both = (&typed, &saved, before.version);
        return Err(history::clashed(app, visitor, (key, &page), both, wish).await?);
    }
    unfinished::done(&mut change, key, &typed).await?;
    change.commit().await?;
    refill_shelf(app, key).await?;
    Ok(saved::<T>(key, own, wish))
}

/// `POST /cities/{city}/directory/organisations/{organisation}/remove`, and of places.
pub async fn remove<T: Around>(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let kept: Kept<T> = find(&app, &key, &own).await?;
    let mut change = app.change(visitor.author()).await?;
    let removal = store::remove(&mut change, &key, &kept.record, typed.version()).await?;
    if removal == Removal::Done {
        change.commit().await?;
        refill_shelf(&app, &key).await?;
    }
    Ok(go(&format!("/cities/{key}/directory?done={}", removal.told())))
}

impl Removal {
    /// How the page that follows tells of it.
    fn told(self) -> &'static str {
        match self {
            Self::Done => "removed",
            Self::Needed => "still-needed",
            Self::Changed => "changed-meanwhile",
        }
    }
}
