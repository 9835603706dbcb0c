//! What happens at each address about who does what.

use std::collections::BTreeMap;

use ::evidence::Theme;
use axum::extract::{Path, State};
use locale::Lang;
use measure::{Key, Problems};

use super::forms::{self, Known, Place};
use super::pages::{self, Aspects, Count, FormOf, Length, Of};
use super::{Competence, UNION, store, topics};
use crate::app::App;
use crate::network::{City, bodies, country_word, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Visitor, go};
use crate::{evidence, practice};

/// The most examples that stand under a theme.
const MOST_EXAMPLES: usize = 4;

/// `GET /facts`: how much is known where.
pub async fn overview(State(app): State<App>, visitor: Visitor) -> Answer {
    let mut all: BTreeMap<String, BTreeMap<Theme, Count>> = BTreeMap::new();
    let mut count = |place: String, theme: Theme, add: &dyn Fn(&mut Count)| {
        add(all.entry(place).or_default().entry(theme).or_default());
    };
    for ((country, theme), n) in store::counts(&app.store).await? {
        let Some(theme) = Theme::parse(&theme) else { continue };
        count(country, theme, &|count| count.tasks += usize::try_from(n).unwrap_or_default());
    }
    for ((country, theme), n) in evidence::measured_where(&app) {
        count(country, theme, &|count| count.figures += n);
    }
    for theme in Theme::ALL {
        for teaser in practice::for_topics(&app, topics(theme)).await? {
            count(teaser.country, theme, &|count| count.examples += 1);
        }
    }
    Ok(pages::overview(&visitor, &all))
}

/// Whether letters are those of a country: one that we have a name for.
fn is_country(app: &App, code: &str) -> bool {
    let has_name = |words: &locale::Words| words.has(&country_word(code));
    evidence::is_country(code) && app.dictionary.of(Lang::EN).is_some_and(has_name)
}

fn theme_asked(visitor: &Visitor) -> Option<Theme> {
    Theme::parse(&visitor.sought("theme"))
}

/// `GET /facts/{place}`: a country or the Union; with `.csv` behind it, who does what as a file.
pub async fn country(State(app): State<App>, visitor: Visitor, Path(name): Path<String>) -> Answer {
    let (code, is_file) = match name.strip_suffix(".csv") {
        Some(code) => (code, true),
        None => (name.as_str(), false),
    };
    if code != UNION && !is_country(&app, code) {
        return Err(Refusal::NotFound);
    }
    let asked = theme_asked(&visitor);
    let most = if is_file { MOST_IN_FILE } else { MOST_SHOWN + 1 };
    let mut tasks = store::in_country(&app.store, code, asked, most).await?;
    tasks.extend(store::in_cities(&app.store, code, asked, most).await?);
    if is_file {
        return Ok(pages::file(&visitor, code, &tasks));
    }
    let length = shortened(&mut tasks);
    let all = beside(&app, &visitor, code, asked, tasks).await?;
    Ok(pages::facts(&visitor, &Of::Country(code), asked, (&all, length)))
}

/// `GET /cities/{city}/tasks`: who does what for a city, from the Union down to its own offices.
pub async fn city(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let asked = theme_asked(&visitor);
    let most = MOST_SHOWN + 1;
    let mut tasks = store::in_country(&app.store, UNION, asked, most).await?;
    tasks.extend(store::in_country(&app.store, &city.country, asked, most).await?);
    tasks.extend(store::of_city(&app.store, &key, asked, most).await?);
    let length = shortened(&mut tasks);
    let all = beside(&app, &visitor, &city.country, asked, tasks).await?;
    Ok(pages::facts(&visitor, &Of::City(&city), asked, (&all, length)))
}

/// Leaves as many entries as a page shows, and says whether these are all.
fn shortened<T>(tasks: &mut Vec<T>) -> Length {
    let length = if tasks.len() > MOST_SHOWN { Length::First(MOST_SHOWN) } else { Length::Whole };
    tasks.truncate(MOST_SHOWN);
    length
}

/// A page shows no more entries than this.
const MOST_SHOWN: usize = 500;
/// A file has no more of a country, and no more of its cities, than this.
const MOST_IN_FILE: usize = 20_000;

/// What stands side by side, by theme.
async fn beside(
    app: &App,
    visitor: &Visitor,
    country: &str,
    asked: Option<Theme>,
    tasks: Vec<Competence>,
) -> Result<BTreeMap<Theme, Aspects>, Refusal> {
    let mut all: BTreeMap<Theme, Aspects> = BTreeMap::new();
    for theme in Theme::ALL.into_iter().filter(|theme| asked.is_none_or(|asked| asked == *theme)) {
        let aspects = all.entry(theme).or_default();
        aspects.figures = evidence::measured_in(visitor, country, theme);
        let found = practice::items_on(app, visitor, topics(theme), country).await?;
        aspects.examples = found.into_iter().take(MOST_EXAMPLES).collect();
    }
    for entry in tasks {
        all.entry(entry.theme).or_default().tasks.push(entry);
    }
    for aspects in all.values_mut() {
        aspects.tasks.sort_by_key(|entry| entry.level);
    }
    Ok(all)
}

/// `GET /facts/new`
pub async fn new_form(State(app): State<App>, visitor: Visitor) -> Answer {
    show(&app, &visitor, None, None, &Entered::default()).await
}

/// `POST /facts/new`
pub async fn add(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    add_to(&app, &visitor, None, typed).await
}

/// `GET /facts/entries/{entry}`
pub async fn change_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let entry = find(&app, &id, None).await?;
    let entered = Entered::fresh(forms::fields(&entry, visitor.lang()));
    show(&app, &visitor, None, Some(&entry), &entered).await
}

/// `POST /facts/entries/{entry}`: changes it, or takes it away.
pub async fn change(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    typed: Typed,
) -> Answer {
    let entry = find(&app, &id, None).await?;
    change_in(&app, &visitor, None, entry, typed).await
}

/// `GET /cities/{city}/tasks/new`
pub async fn new_city_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    show(&app, &visitor, Some(&city), None, &Entered::default()).await
}

/// `POST /cities/{city}/tasks/new`
pub async fn add_to_city(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    add_to(&app, &visitor, Some(&city), typed).await
}

/// `GET /cities/{city}/tasks/{entry}`
pub async fn change_city_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let entry = find(&app, &id, Some(&key)).await?;
    let entered = Entered::fresh(forms::fields(&entry, visitor.lang()));
    show(&app, &visitor, Some(&city), Some(&entry), &entered).await
}

/// `POST /cities/{city}/tasks/{entry}`: changes it, or takes it away.
pub async fn change_of_city(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let entry = find(&app, &id, Some(&key)).await?;
    change_in(&app, &visitor, Some(&city), entry, typed).await
}

/// An entry of a city, or of no city.
async fn find(app: &App, id: &str, city: Option<&Key>) -> Result<Competence, Refusal> {
    let found = store::one(&app.store, id).await?;
    found.filter(|entry| entry.city.as_ref() == city).ok_or(Refusal::NotFound)
}

async fn show(
    app: &App,
    visitor: &Visitor,
    city: Option<&City>,
    entry: Option<&Competence>,
    entered: &Entered,
) -> Answer {
    let bodies = bodies(app).await?;
    Ok(pages::form(visitor, &FormOf { place: place(city), city, entry, bodies: &bodies }, entered))
}

fn place(city: Option<&City>) -> Place<'_> {
    city.map_or(Place::Country, |city| Place::City(&city.key, &city.country))
}

/// Where one comes out after writing an entry.
fn page_of(entry: &Competence) -> String {
    match &entry.city {
        Some(city) => format!("{}?done=saved", pages::tasks_of(city)),
        None => format!("/facts/{}?done=saved", entry.country),
    }
}

/// What was typed as an entry.
async fn read(
    app: &App,
    visitor: &Visitor,
    city: Option<&City>,
    before: Option<&Competence>,
    (typed, id): (&Typed, String),
) -> Result<Result<Competence, Problems>, Refusal> {
    let bodies = bodies(app).await?;
    let is_country = |code: &str| is_country(app, code);
    let known = Known { bodies: &bodies, is_country: &is_country };
    Ok(forms::entry(typed, place(city), before, (id, visitor.lang()), &known))
}

async fn add_to(app: &App, visitor: &Visitor, city: Option<&City>, typed: Typed) -> Answer {
    let mut change = app.change(visitor.author()).await?;
    let id = change.new_id();
    match read(app, visitor, city, None, (&typed, id)).await? {
        Ok(entry) => {
            store::add(&mut change, &entry).await?;
            change.commit().await?;
            Ok(go(&page_of(&entry)))
        }
        Err(problems) => show(app, visitor, city, None, &Entered::refused(typed, problems)).await,
    }
}

async fn change_in(
    app: &App,
    visitor: &Visitor,
    city: Option<&City>,
    before: Competence,
    typed: Typed,
) -> Answer {
    let form = match city {
        Some(city) => format!("{}/{}", pages::tasks_of(&city.key), before.id),
        None => format!("/facts/entries/{}", before.id),
    };
    if typed.get("act") == "remove" {
        let mut change = app.change(visitor.author()).await?;
        if !store::remove(&mut change, &before, typed.version()).await? {
            return Err(moved_on(&typed, before.version, &form, &form));
        }
        change.commit().await?;
        return Ok(go(&page_of(&before)));
    }
    let id = before.id.clone();
    let after = match read(app, visitor, city, Some(&before), (&typed, id)).await? {
        Ok(after) => after,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return show(app, visitor, city, Some(&before), &entered).await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_entry(&mut change, &before, &after).await? {
        let saved = forms::fields(&before, visitor.lang());
        return Err(clash(&typed, &saved, before.version, &form));
    }
    change.commit().await?;
    Ok(go(&page_of(&after)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_does_not_show_is_said() {
        let mut all = vec![(); MOST_SHOWN];
        assert!(matches!(shortened(&mut all), Length::Whole));
        all.push(());
        assert!(matches!(shortened(&mut all), Length::First(MOST_SHOWN)));
        assert_eq!(all.len(), MOST_SHOWN);
    }
}
