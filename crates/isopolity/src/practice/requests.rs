//! What happens at each address about practices, adoptions and benchmarks.

use std::collections::BTreeMap;

use ::practice::{Criterion, Mark, check_transfer};
use axum::extract::{Path, State};
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};

use super::store::Sought;
use super::{Adopted, KeptBenchmark, KeptPractice, Stage, forms, pages, store};
use crate::access::Act;
use crate::app::App;
use crate::fold::fold;
use crate::home::stations_around;
use crate::network::{self, City, find_city, find_network};
use crate::refusal::Refusal;
use crate::thread::{Kind, Thing};
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Visitor, go, guard};

/// `GET /practices`
pub async fn practices(State(app): State<App>, visitor: Visitor) -> Answer {
    let offered = store::offered(&app.store).await?;
    let words = visitor.sought("q");
    let sought = Sought {
        named_topic: named_topic(&visitor, &offered.topics, &words),
        words,
        topic: visitor.sought("topic"),
        country: visitor.sought("country"),
        language: visitor.sought("language"),
        after: (visitor.sought("after"), visitor.sought("key")),
    };
    let (found, count) = store::search(&app.store, &sought).await?;
    Ok(pages::practices(&visitor, &sought, &found, count, &offered))
}

/// The topic whose name in the reader's language holds the words: «valoda» finds what is tagged so.
fn named_topic(visitor: &Visitor, topics: &[String], words: &str) -> String {
    let words = fold(words);
    let is_named = |topic: &&String| fold(&pages::topic(visitor, topic)).contains(&words);
    topics.iter().filter(|_| words.chars().count() > 2).find(is_named).cloned().unwrap_or_default()
}

/// `GET /practices/{practice}`
pub async fn practice(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let practice = store::practice(&app.store, &key).await?.ok_or(Refusal::NotFound)?;
    let place = guard::place(&app, Some(practice.record.city.clone()), None).await?;
    let here = visitor.at(place);
    if practice.stage == Stage::Draft && !here.may(Act::ReadDrafts) {
        return Err(Refusal::NotFound);
    }
    let city = find_city(&app, &practice.record.city).await?;
    let adoptions = store::adoptions_of(&app.store, &key).await?;
    let factors = store::factors_served(&app.store, &key).await?;
    let stations =
        stations_around(&app, &visitor, &Thing::new(Kind::Practice, key.as_str())).await?;
    let marks = marks(&visitor);
    let transfer = (!marks.is_empty()).then(|| check_transfer(&marks));
    let told = pages::Told { practice, city, adoptions, factors, stations, marks, transfer };
    Ok(pages::practice(&here, &told))
}

/// The marks of the self-check that stand in the address. They are added up and forgotten.
fn marks(visitor: &Visitor) -> BTreeMap<Criterion, Mark> {
    let mark = |criterion: Criterion| {
        let typed = visitor.sought(criterion.key());
        pages::MARKS.iter().find(|(name, _)| *name == typed).map(|(_, mark)| (criterion, *mark))
    };
    Criterion::ALL.into_iter().filter_map(mark).collect()
}

/// `GET /cities/{city}/practices`: drafts too, for those who may read them.
pub async fn of_city(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let mut own = store::of_city(&app.store, &key).await?;
    own.retain(|p| p.stage == Stage::Published || visitor.may(Act::ReadDrafts));
    let round = store::adoptions_round(&app.store, &key).await?;
    Ok(pages::of_city(&visitor, &city, &own, &round))
}

/// The language in which a form is written: asked for in the address, otherwise the reader's.
fn writing(visitor: &Visitor) -> Lang {
    Lang::parse(&visitor.sought("in")).unwrap_or(visitor.lang())
}

async fn show_practice_form(
    app: &App,
    v: &Visitor,
    city: &City,
    before: Option<&KeptPractice>,
    entered: &Entered,
) -> Answer {
    let factors = store::factor_names(&app.store).await?;
    Ok(pages::practice_form(v, city, before, &factors, entered))
}

/// `GET /cities/{city}/practices/new`
pub async fn new_practice_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let entered =
        Entered::fresh(Typed::of([("lang", writing(&visitor).as_str()), ("origin", "own")]));
    show_practice_form(&app, &visitor, &city, None, &entered).await
}

/// `POST /cities/{city}/practices/new`
pub async fn add_practice(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let lang = forms::lang(&typed, visitor.lang());
    let practice = match forms::practice(&typed, None, &key, lang) {
        Ok(practice) => practice,
        Err(problems) => {
            return show_practice_form(
                &app,
                &visitor,
                &city,
                None,
                &Entered::refused(typed, problems),
            )
            .await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_practice(&mut change, &practice).await? {
        drop(change);
        return show_practice_form(
            &app,
            &visitor,
            &city,
            None,
            &Entered::refused(typed, taken("key")),
        )
        .await;
    }
    change.commit().await?;
    Ok(go(&format!("/practices/{}?done=saved", practice.record.key)))
}

/// The problem of a key that is another thing's already.
fn taken(field: &str) -> Problems {
    let mut problems = Problems::default();
    problems.add(Problem::new("key-taken", field));
    problems
}

/// A practice of the city that the address names.
async fn find_own(app: &App, city: &Key, practice: &Key) -> Result<KeptPractice, Refusal> {
    let found = store::practice(&app.store, practice).await?;
    found.filter(|p| p.record.city == *city).ok_or(Refusal::NotFound)
}

/// `GET /cities/{city}/practices/{practice}/edit`
pub async fn practice_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
) -> Answer {
    let practice = find_own(&app, &city, &key).await?;
    let city = find_city(&app, &city).await?;
    let entered = Entered::fresh(forms::practice_fields(&visitor, &practice, writing(&visitor)));
    show_practice_form(&app, &visitor, &city, Some(&practice), &entered).await
}

/// `POST /cities/{city}/practices/{practice}/edit`
pub async fn change_practice(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before = find_own(&app, &city, &key).await?;
    let lang = forms::lang(&typed, visitor.lang());
    let after = match forms::practice(&typed, Some(&before), &city, lang) {
        Ok(practice) => practice,
        Err(problems) => {
            let city = find_city(&app, &city).await?;
            let entered = Entered::refused(typed, problems);
            return show_practice_form(&app, &visitor, &city, Some(&before), &entered).await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_practice(&mut change, &before, &after).await? {
        let form = format!("/cities/{city}/practices/{key}/edit");
        return Err(clash(
            &typed,
            &forms::practice_fields(&visitor, &before, lang),
            before.version,
            &form,
        ));
    }
    change.commit().await?;
    Ok(go(&format!("/practices/{key}?done=saved")))
}

/// Published practices of other cities, for choosing what was taken over.
async fn others(app: &App, city: &Key) -> Result<Vec<(Key, Text)>, Refusal> {
    let own: Vec<Key> =
        store::of_city(&app.store, city).await?.into_iter().map(|p| p.key).collect();
    Ok(store::names(&app.store).await?.into_iter().filter(|(key, _)| !own.contains(key)).collect())
}

/// `GET /cities/{city}/adoptions/new?practice=…`: leads on to the adoption when there is one already.
pub async fn new_adoption_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let chosen = visitor.sought("practice");
    if let Ok(practice) = Key::parse(&chosen)
        && store::adoption(&app.store, &practice, &key).await?.is_some()
    {
        return Ok(go(&format!("/cities/{key}/adoptions/{practice}/edit")));
    }
    let lang = writing(&visitor);
    let entered = Entered::fresh(Typed::of([
        ("lang", lang.as_str()),
        ("practice", &chosen),
        ("origin", "own"),
    ]));
    Ok(pages::adoption_form(&visitor, &city, None, &others(&app, &key).await?, &entered))
}

/// `POST /cities/{city}/adoptions/new`
pub async fn add_adoption(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let others = others(&app, &key).await?;
    let known = |practice: &Key| others.iter().any(|(key, _)| key == practice);
    let adoption =
        match forms::adoption(&typed, None, &key, forms::lang(&typed, visitor.lang()), known) {
            Ok(adoption) => adoption,
            Err(problems) => {
                return Ok(pages::adoption_form(
                    &visitor,
                    &city,
                    None,
                    &others,
                    &Entered::refused(typed, problems),
                ));
            }
        };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_adoption(&mut change, &adoption).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("adopted-already", "practice"));
        return Ok(pages::adoption_form(
            &visitor,
            &city,
            None,
            &others,
            &Entered::refused(typed, problems),
        ));
    }
    change.commit().await?;
    Ok(go(&format!("/practices/{}?done=saved", adoption.practice)))
}

async fn find_adoption(app: &App, city: &Key, practice: &Key) -> Result<Adopted, Refusal> {
    store::adoption(&app.store, practice, city).await?.ok_or(Refusal::NotFound)
}

/// `GET /cities/{city}/adoptions/{practice}/edit`
pub async fn adoption_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
) -> Answer {
    let before = find_adoption(&app, &city, &key).await?;
    let city = find_city(&app, &city).await?;
    let entered = Entered::fresh(forms::adoption_fields(&before, writing(&visitor)));
    Ok(pages::adoption_form(&visitor, &city, Some(&before), &[], &entered))
}

/// `POST /cities/{city}/adoptions/{practice}/edit`
pub async fn change_adoption(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before = find_adoption(&app, &city, &key).await?;
    let lang = forms::lang(&typed, visitor.lang());
    let after = match forms::adoption(&typed, Some(&before.adoption), &city, lang, |_| true) {
        Ok(adoption) => adoption,
        Err(problems) => {
            let city = find_city(&app, &city).await?;
            return Ok(pages::adoption_form(
                &visitor,
                &city,
                Some(&before),
                &[],
                &Entered::refused(typed, problems),
            ));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_adoption(&mut change, &before.adoption, &after, typed.version()).await? {
        let form = format!("/cities/{city}/adoptions/{key}/edit");
        let saved = forms::adoption_fields(&before, lang);
        return Err(clash(&typed, &saved, before.version, &form));
    }
    change.commit().await?;
    Ok(go(&format!("/practices/{key}?done=saved")))
}

/// `GET /benchmarks`
pub async fn benchmarks(State(app): State<App>, visitor: Visitor) -> Answer {
    let (network, after, key) =
        (visitor.sought("network"), visitor.sought("after"), visitor.sought("key"));
    let found = store::benchmarks(&app.store, &network, (&after, &key)).await?;
    let networks = network::networks(&app).await?;
    Ok(pages::benchmark::list(&visitor, &found, &networks))
}

/// `GET /benchmarks/{benchmark}`
pub async fn benchmark(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let benchmark = store::benchmark(&app.store, &key).await?.ok_or(Refusal::NotFound)?;
    let serving = store::serving(&app.store, &key).await?;
    let network = find_network(&app, &benchmark.network).await?;
    let here = visitor.at(guard::place(&app, None, Some(network.key.clone())).await?);
    Ok(pages::benchmark::page(&here, &benchmark.record, &network, &serving))
}

async fn show_benchmark_form(
    app: &App,
    v: &Visitor,
    key: &Key,
    before: Option<&KeptBenchmark>,
    entered: &Entered,
) -> Answer {
    let network = find_network(app, key).await?;
    let practices = store::names(&app.store).await?;
    Ok(pages::benchmark::form(v, &network, before, &practices, entered))
}

/// `GET /networks/{network}/benchmarks/new`
pub async fn new_benchmark_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(network): Path<Key>,
) -> Answer {
    let entered = Entered::fresh(forms::benchmark::new_fields(writing(&visitor)));
    show_benchmark_form(&app, &visitor, &network, None, &entered).await
}

/// `POST /networks/{network}/benchmarks/new`
pub async fn add_benchmark(
    State(app): State<App>,
    visitor: Visitor,
    Path(network): Path<Key>,
    typed: Typed,
) -> Answer {
    find_network(&app, &network).await?;
    let benchmark = match forms::benchmark::benchmark(&typed, None, &network, visitor.lang()) {
        Ok(benchmark) => benchmark,
        Err(problems) => {
            return show_benchmark_form(
                &app,
                &visitor,
                &network,
                None,
                &Entered::refused(typed, problems),
            )
            .await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_benchmark(&mut change, &benchmark).await? {
        drop(change);
        return show_benchmark_form(
            &app,
            &visitor,
            &network,
            None,
            &Entered::refused(typed, taken("key")),
        )
        .await;
    }
    change.commit().await?;
    Ok(go(&format!("/benchmarks/{}?done=saved", benchmark.record.key)))
}

/// A benchmark of the network that the address names.
async fn find_theirs(app: &App, network: &Key, key: &Key) -> Result<KeptBenchmark, Refusal> {
    let found = store::benchmark(&app.store, key).await?;
    found.filter(|b| b.network == *network).ok_or(Refusal::NotFound)
}

/// `GET /networks/{network}/benchmarks/{benchmark}/edit`
pub async fn benchmark_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let before = find_theirs(&app, &network, &key).await?;
    let entered = Entered::fresh(forms::benchmark::fields(&before, writing(&visitor)));
    show_benchmark_form(&app, &visitor, &network, Some(&before), &entered).await
}

/// `POST /networks/{network}/benchmarks/{benchmark}/edit`
pub async fn change_benchmark(
    State(app): State<App>,
    visitor: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before = find_theirs(&app, &network, &key).await?;
    let after = match forms::benchmark::benchmark(&typed, Some(&before), &network, visitor.lang()) {
        Ok(benchmark) => benchmark,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return show_benchmark_form(&app, &visitor, &network, Some(&before), &entered).await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_benchmark(&mut change, &before, &after).await? {
        let form = format!("/networks/{network}/benchmarks/{key}/edit");
        let saved = forms::benchmark::fields(&before, forms::lang(&typed, visitor.lang()));
        return Err(clash(&typed, &saved, before.version, &form));
    }
    change.commit().await?;
    Ok(go(&format!("/benchmarks/{key}?done=saved")))
}
