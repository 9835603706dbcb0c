//! What happens at the addresses of a city's needs and strengths.
//!
//! Both work alike, so each address is one line that says which it is.

use ::mentoring::Stance;
use ::plan::PlanState;
use axum::extract::{Path, State};
use measure::{Key, Problem, Problems};

use super::super::pages::stated::{self as pages, Around};
use super::super::{Publicity, Stated, forms, store, suggestion};
use crate::access::Act;
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::thread::{self, Described, Kind, Thing};
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Visitor, go};

/// `GET /cities/{city}/needs`
pub async fn needs(State(app): State<App>, v: Visitor, Path(city): Path<Key>) -> Answer {
    list(&app, &v, &city, Stance::Need).await
}

/// `GET /cities/{city}/strengths`
pub async fn strengths(State(app): State<App>, v: Visitor, Path(city): Path<Key>) -> Answer {
    list(&app, &v, &city, Stance::Strength).await
}

/// `GET /cities/{city}/needs/new`
pub async fn new_need_form(State(app): State<App>, v: Visitor, Path(city): Path<Key>) -> Answer {
    new_form(&app, &v, &city, Stance::Need).await
}

/// `GET /cities/{city}/strengths/new`
pub async fn new_strength_form(
    State(app): State<App>,
    v: Visitor,
    Path(city): Path<Key>,
) -> Answer {
    new_form(&app, &v, &city, Stance::Strength).await
}

/// `POST /cities/{city}/needs/new`
pub async fn add_need(
    State(app): State<App>,
    v: Visitor,
    Path(city): Path<Key>,
    typed: Typed,
) -> Answer {
    add(&app, &v, &city, Stance::Need, typed).await
}

/// `POST /cities/{city}/strengths/new`
pub async fn add_strength(
    State(app): State<App>,
    v: Visitor,
    Path(city): Path<Key>,
    typed: Typed,
) -> Answer {
    add(&app, &v, &city, Stance::Strength, typed).await
}

/// `GET /cities/{city}/needs/{need}`
pub async fn need(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
) -> Answer {
    one(&app, &v, &city, Stance::Need, &key).await
}

/// `GET /cities/{city}/strengths/{strength}`
pub async fn strength(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
) -> Answer {
    one(&app, &v, &city, Stance::Strength, &key).await
}

/// `GET /cities/{city}/needs/{need}/edit`
pub async fn need_form(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
) -> Answer {
    edit_form(&app, &v, &city, Stance::Need, &key).await
}

/// `GET /cities/{city}/strengths/{strength}/edit`
pub async fn strength_form(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
) -> Answer {
    edit_form(&app, &v, &city, Stance::Strength, &key).await
}

/// `POST /cities/{city}/needs/{need}/edit`
pub async fn change_need(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    change(&app, &v, &city, (Stance::Need, &key), typed).await
}

/// `POST /cities/{city}/strengths/{strength}/edit`
pub async fn change_strength(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    change(&app, &v, &city, (Stance::Strength, &key), typed).await
}

/// `POST /cities/{city}/needs/{need}/withdraw`
pub async fn withdraw_need(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    withdraw(&app, &v, &city, (Stance::Need, &key), typed).await
}

/// `POST /cities/{city}/strengths/{strength}/withdraw`
pub async fn withdraw_strength(
    State(app): State<App>,
    v: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    withdraw(&app, &v, &city, (Stance::Strength, &key), typed).await
}

/// A need or strength that this visitor may see, with its city.
async fn find(
    app: &App,
    v: &Visitor,
    city: &Key,
    stance: Stance,
    key: &Key,
) -> Result<(City, Stated), Refusal> {
    let stated = store::one_stated(&app.store, city, stance, key)
        .await?
        .filter(|s| may_see(v, s))
        .ok_or(Refusal::NotFound)?;
    Ok((find_city(app, city).await?, stated))
}

fn may_see(v: &Visitor, stated: &Stated) -> bool {
    stated.state == Publicity::Public || v.may(Act::ReadDrafts)
}

async fn list(app: &App, v: &Visitor, key: &Key, stance: Stance) -> Answer {
    let city = find_city(app, key).await?;
    let mut shown = store::stated_by(&app.store, key, stance).await?;
    shown.retain(|s| may_see(v, s));
    let suggestions = if v.may(Act::WriteCity) {
        suggestion::of_city(app, v.lang(), &city, stance, &shown).await?
    } else {
        Vec::new()
    };
    Ok(pages::list(v, &city, stance, &shown, &suggestions))
}

async fn new_form(app: &App, v: &Visitor, key: &Key, stance: Stance) -> Answer {
    let city = find_city(app, key).await?;
    let typed = forms::suggested_fields(|field| v.sought(field));
    Ok(pages::form(v, (&city, &offers(app, v, &city).await?), stance, None, &Entered::fresh(typed)))
}

async fn add(app: &App, v: &Visitor, key: &Key, stance: Stance, typed: Typed) -> Answer {
    let city = find_city(app, key).await?;
    let checked = checked(app, v, forms::stated(&typed, key, stance, None, v.lang())).await?;
    let mut stated = match checked {
        Ok(stated) => stated,
        Err(problems) => {
            return Ok(pages::form(
                v,
                (&city, &offers(app, v, &city).await?),
                stance,
                None,
                &Entered::refused(typed, problems),
            ));
        }
    };
    let mut change = app.change(v.author()).await?;
    if !add_under_free_key(&mut change, &mut stated).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("mentoring-too-many-on-topic", "topic"));
        return Ok(pages::form(
            v,
            (&city, &offers(app, v, &city).await?),
            stance,
            None,
            &Entered::refused(typed, problems),
        ));
    }
    join(&mut change, &stated).await?;
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", stated.href())))
}

/// Adds it under its topic, or its topic with a number behind; says whether one was free.
async fn add_under_free_key(change: &mut Change, stated: &mut Stated) -> Result<bool, Refusal> {
    let topic = stated.topic.as_str().to_owned();
    for n in 1..=20 {
        let key = if n == 1 { topic.clone() } else { format!("{topic}-{n}") };
        stated.key = Key::parse(&key).map_err(Refusal::fault)?;
        if store::add_stated(change, stated).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The same, with a problem for everything of other slices that is named but is not there, or not
/// for the visitor to know of.
async fn checked(
    app: &App,
    v: &Visitor,
    meant: Result<Stated, Problems>,
) -> Result<Result<Stated, Problems>, Refusal> {
    let Ok(stated) = meant else { return Ok(meant) };
    let mut problems = Problems::default();
    let absent =
        |field: &str, key: &str| Problem::new("mentoring-no-such-thing", field).with("typed", key);
    if let Some(key) = &stated.evidence
        && crate::evidence::describe(app, v.lang(), key).await?.is_none()
    {
        problems.add(absent("evidence", key));
    }
    if let Some(key) = &stated.assessment
        && seen(app, v, crate::survey::describe(app, v.lang(), key).await?).await?.is_none()
    {
        problems.add(absent("assessment", key));
    }
    for key in &stated.practices {
        if seen(app, v, crate::practice::describe(app, key.as_str()).await?).await?.is_none() {
            problems.add(absent("practices", key.as_str()));
        }
    }
    Ok(problems.or(stated))
}

/// Joins a need in the thread with what shows it; links that it no longer rests on are cut.
pub async fn join(change: &mut Change, stated: &Stated) -> Result<(), Refusal> {
    if stated.stance == Stance::Strength {
        return Ok(());
    }
    let need = stated.thing();
    for (station, key) in
        [(Kind::Evidence, &stated.evidence), (Kind::Assessment, &stated.assessment)]
    {
        thread::cut_before(change, &need, station).await?;
        if let Some(key) = key.as_ref().filter(|_| stated.state != Publicity::Withdrawn) {
            thread::join(change, &Thing::new(station, key), &need, Some(&stated.city)).await?;
        }
    }
    Ok(())
}

async fn one(app: &App, v: &Visitor, city: &Key, stance: Stance, key: &Key) -> Answer {
    let (city, stated) = find(app, v, city, stance, key).await?;
    let mut around = Around::default();
    if let Some(key) = &stated.evidence {
        around.evidence =
            seen(app, v, crate::evidence::describe(app, v.lang(), key).await?).await?;
    }
    if let Some(key) = &stated.assessment {
        around.assessment =
            seen(app, v, crate::survey::describe(app, v.lang(), key).await?).await?;
    }
    for key in &stated.practices {
        around
            .practices
            .extend(seen(app, v, crate::practice::describe(app, key.as_str()).await?).await?);
    }
    if stance == Stance::Need && v.may(Act::WriteCity) {
        let plans = crate::plan::plans_of(app, &city.key).await?;
        around.plan = plans.into_iter().find(|p| p.state != PlanState::Closed).map(|p| p.key);
    }
    if stance == Stance::Need {
        around.stations = crate::home::stations_around(app, v, &stated.thing()).await?;
    }
    Ok(pages::one(v, &city, &stated, &around))
}

/// What a need or strength can rest on: the figures of the country, the city's assessments.
async fn offers(app: &App, v: &Visitor, city: &City) -> Result<pages::Offers, Refusal> {
    let gaps = crate::evidence::gaps_for(app, &city.country);
    let name = |key: &str| crate::evidence::name_of(app, v.lang(), key);
    let figures = gaps.iter().map(|gap| {
        let label = name(gap.indicator).unwrap_or_else(|| gap.indicator.to_owned());
        (format!("{}@{}", gap.indicator, city.country), label)
    });
    Ok(pages::Offers {
        figures: figures.chain(crate::evidence::index::offered(app, &city.key)).collect(),
        assessments: crate::survey::names_of(app, v, &city.key).await?,
    })
}

/// What another slice describes, if the visitor may know of it.
async fn seen(
    app: &App,
    v: &Visitor,
    described: Option<Described>,
) -> Result<Option<Described>, Refusal> {
    match described {
        Some(described) if crate::home::may_see(app, v, &described).await? => Ok(Some(described)),
        _ => Ok(None),
    }
}

async fn edit_form(app: &App, v: &Visitor, city: &Key, stance: Stance, key: &Key) -> Answer {
    let (city, stated) = find(app, v, city, stance, key).await?;
    let entered = Entered::fresh(forms::stated_fields(&stated, v.lang()));
    Ok(pages::form(v, (&city, &offers(app, v, &city).await?), stance, Some(&stated), &entered))
}

async fn change(
    app: &App,
    v: &Visitor,
    city: &Key,
    (stance, key): (Stance, &Key),
    typed: Typed,
) -> Answer {
    let (city, before) = find(app, v, city, stance, key).await?;
    let checked =
        checked(app, v, forms::stated(&typed, &city.key, stance, Some(&before), v.lang())).await?;
    let after = match checked {
        Ok(after) => after,
        Err(problems) => {
            return Ok(pages::form(
                v,
                (&city, &offers(app, v, &city).await?),
                stance,
                Some(&before),
                &Entered::refused(typed, problems),
            ));
        }
    };
    let mut change = app.change(v.author()).await?;
    if !store::change_stated(&mut change, &before, &after).await? {
        let saved = forms::stated_fields(&before, v.lang());
        return Err(clash(&typed, &saved, before.version, &format!("{}/edit", before.href())));
    }
    join(&mut change, &after).await?;
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", after.href())))
}

async fn withdraw(
    app: &App,
    v: &Visitor,
    city: &Key,
    (stance, key): (Stance, &Key),
    typed: Typed,
) -> Answer {
    let (_, before) = find(app, v, city, stance, key).await?;
    let after = Stated { state: Publicity::Withdrawn, version: typed.version(), ..before.clone() };
    let mut change = app.change(v.author()).await?;
    if !store::change_stated(&mut change, &before, &after).await? {
        return Ok(go(&format!("{}?done=mentoring-changed-meanwhile", before.href())));
    }
    join(&mut change, &after).await?;
    change.commit().await?;
    Ok(go(&format!("{}?done=mentoring-withdrawn", super::super::list_href(city, stance))))
}
