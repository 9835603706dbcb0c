//! What happens at each address about cities, networks and bodies.

use axum::extract::{Path, State};
use measure::{Key, Problem, Problems};

use super::{Body, find_city, find_network, forms, hub, pages, store};
use crate::access::{Act, Scope};
use crate::app::App;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Visitor, go};

/// `GET /cities`
pub async fn cities(State(app): State<App>, visitor: Visitor) -> Answer {
    let sought = visitor.sought("q");
    let country = visitor.sought("country");
    let after = (visitor.sought("after"), visitor.sought("key"));
    let (found, count) = store::search(&app.store, &sought, &country, (&after.0, &after.1)).await?;
    let countries = store::countries(&app.store).await?;
    Ok(pages::cities(&visitor, &found, count, &countries))
}

/// `GET /cities/{city}`
pub async fn city(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let networks = super::networks_of(&app, &key).await?;
    let all = store::networks(&app.store).await?;
    let invitations = invitations(&app, &visitor, &key, &all).await?;
    let networks: Vec<_> = all.into_iter().filter(|n| networks.contains(&n.key)).collect();
    let bodies = store::bodies_of(&app.store, &key).await?;
    let standing = pages::Standing {
        stands: hub::stands(&app, &visitor, &city).await?,
        strengths: hub::strengths(&app, &visitor, &city).await?,
        waiting: hub::waiting(&app, &visitor, &city).await?,
        asked: hub::asked(&app, &visitor, &city).await?,
    };
    Ok(pages::city(&visitor, &city, (&networks, &bodies, &invitations), &standing))
}

/// The networks that wait for the city's answer, for who may give it.
async fn invitations(
    app: &App,
    visitor: &Visitor,
    city: &Key,
    all: &[super::Network],
) -> Result<Vec<super::Network>, Refusal> {
    if !visitor.may(Act::JoinNetwork) {
        return Ok(Vec::new());
    }
    let keys = store::invitations_of(&app.store, city).await?;
    Ok(all.iter().filter(|n| keys.contains(&n.key)).cloned().collect())
}

/// `POST /cities/{city}/memberships/{network}`: the city answers the invitation of a network.
pub async fn answer_invitation(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, network)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let mut change = app.change(visitor.author()).await?;
    let is_answered = match typed.get("act") {
        "accept" => store::accept(&mut change, &network, &city).await?,
        "decline" => store::decline(&mut change, &network, &city).await?,
        _ => return Err(Refusal::Unreadable("no such act".into())),
    };
    if !is_answered {
        return Err(Refusal::NotFound);
    }
    change.commit().await?;
    Ok(go(&format!("/cities/{city}?done=saved")))
}

/// `GET /cities/new`
pub async fn new_city_form(visitor: Visitor) -> Answer {
    let entered = Entered::fresh(Typed::of([("time_zone", "Europe/Brussels")]));
    Ok(pages::city_form(&visitor, None, &entered))
}

/// `POST /cities/new`
pub async fn add_city(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let city = match forms::city(&typed, None, visitor.lang()) {
        Ok(city) => city,
        Err(problems) => {
            return Ok(pages::city_form(&visitor, None, &Entered::refused(typed, problems)));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_city(&mut change, &city).await? {
        return Ok(pages::city_form(&visitor, None, &Entered::refused(typed, taken())));
    }
    change.commit().await?;
    Ok(go(&format!("/cities/{}?done=saved", city.key)))
}

/// The problem of a key that is another thing's already.
fn taken() -> Problems {
    let mut problems = Problems::default();
    problems.add(Problem::new("key-taken", "key"));
    problems
}

/// `GET /cities/{city}/facts`
pub async fn city_form(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let entered = Entered::fresh(forms::city_fields(&visitor, &city));
    Ok(pages::city_form(&visitor, Some(&city), &entered))
}

/// `POST /cities/{city}/facts`
pub async fn change_city(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let before = find_city(&app, &key).await?;
    let after = match forms::city(&typed, Some(&before), visitor.lang()) {
        Ok(city) => city,
        Err(problems) => {
            return Ok(pages::city_form(
                &visitor,
                Some(&before),
                &Entered::refused(typed, problems),
            ));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_city(&mut change, &before, &after).await? {
        let saved = forms::city_fields(&visitor, &before);
        return Err(clash(&typed, &saved, before.version, &format!("/cities/{key}/facts")));
    }
    change.commit().await?;
    Ok(go(&format!("/cities/{key}?done=saved")))
}

/// `GET /networks`
pub async fn networks(State(app): State<App>, visitor: Visitor) -> Answer {
    Ok(pages::networks(&visitor, &store::networks(&app.store).await?))
}

/// `GET /networks/{network}`
pub async fn network(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let network = find_network(&app, &key).await?;
    let cities = store::cities_in(&app.store, &key).await?;
    let bodies = store::bodies_in(&app.store, &key).await?;
    let programmes = crate::mentoring::programmes_of(&app, &key).await?;
    Ok(pages::network(&visitor, &network, &cities, &bodies, &programmes))
}

/// `GET /networks/new`
pub async fn new_network_form(visitor: Visitor) -> Answer {
    Ok(pages::network_form(&visitor, None, (&[], &[]), &[], &Entered::default()))
}

/// `POST /networks/new`
pub async fn add_network(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let network = match forms::network(&typed, None, visitor.lang()) {
        Ok(network) => network,
        Err(p) => {
            return Ok(pages::network_form(
                &visitor,
                None,
                (&[], &[]),
                &[],
                &Entered::refused(typed, p),
            ));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_network(&mut change, &network).await? {
        return Ok(pages::network_form(
            &visitor,
            None,
            (&[], &[]),
            &[],
            &Entered::refused(typed, taken()),
        ));
    }
    change.commit().await?;
    Ok(go(&format!("/networks/{}?done=saved", network.key)))
}

/// `GET /networks/{network}/facts`
pub async fn network_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let network = find_network(&app, &key).await?;
    let entered = Entered::fresh(forms::network_fields(&network, visitor.lang()));
    show_network_form(&app, &visitor, &network, &entered).await
}

async fn show_network_form(
    app: &App,
    visitor: &Visitor,
    network: &super::Network,
    entered: &Entered,
) -> Answer {
    let members = store::cities_in(&app.store, &network.key).await?;
    let invited = store::invited_to(&app.store, &network.key).await?;
    let cities = store::city_names(&app.store).await?;
    Ok(pages::network_form(visitor, Some(network), (&members, &invited), &cities, entered))
}

/// `POST /networks/{network}/facts`
pub async fn change_network(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let before = find_network(&app, &key).await?;
    let after = match forms::network(&typed, Some(&before), visitor.lang()) {
        Ok(network) => network,
        Err(problems) => {
            return show_network_form(&app, &visitor, &before, &Entered::refused(typed, problems))
                .await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_network(&mut change, &before, &after).await? {
        let saved = forms::network_fields(&before, visitor.lang());
        return Err(clash(&typed, &saved, before.version, &format!("/networks/{key}/facts")));
    }
    change.commit().await?;
    Ok(go(&format!("/networks/{key}?done=saved")))
}

/// `POST /networks/{network}/members`: invites a city, takes the invitation back, or takes a member
/// out. With it end its pairs in the network's programmes, and what its mentors may read.
pub async fn change_members(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city =
        Key::parse(typed.get("member")).map_err(|_| Refusal::Unreadable("no city".into()))?;
    find_city(&app, &city).await?;
    let mut change = app.change(visitor.author()).await?;
    let is_done = match typed.get("act") {
        "join" => store::invite(&mut change, &key, &city).await?,
        "withdraw" => store::decline(&mut change, &key, &city).await?,
        "leave" => {
            crate::mentoring::end_pairs(&mut change, &key, &city).await?;
            store::leave(&mut change, &key, &city).await?
        }
        _ => false,
    };
    if !is_done {
        return Ok(go(&format!("/networks/{key}/facts")));
    }
    change.commit().await?;
    Ok(go(&format!("/networks/{key}/facts?done=saved")))
}

/// `GET /bodies`
pub async fn bodies(State(app): State<App>, visitor: Visitor) -> Answer {
    Ok(pages::bodies(&visitor, &store::bodies(&app.store).await?))
}

/// `GET /bodies/{body}`
pub async fn body(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let body = store::body(&app.store, &key).await?.ok_or(Refusal::NotFound)?;
    let cities = store::cities_of_body(&app.store, &key).await?;
    let networks = store::networks_of_body(&app.store, &key).await?;
    let tasks = crate::competence::tasks_of_body(&app, &visitor, &key).await?;
    Ok(pages::body(&visitor, &body, (&networks, &cities), &tasks))
}

/// `GET /bodies/new`
pub async fn new_body_form(visitor: Visitor) -> Answer {
    Ok(pages::new_body_form(&visitor, &Entered::default()))
}

/// `POST /bodies/new`
pub async fn add_body(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let body = match forms::body(&typed, None, visitor.lang()) {
        Ok(body) => body,
        Err(problems) => {
            return Ok(pages::new_body_form(&visitor, &Entered::refused(typed, problems)));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_body(&mut change, &body).await? {
        return Ok(pages::new_body_form(&visitor, &Entered::refused(typed, taken())));
    }
    change.commit().await?;
    Ok(go(&format!("/bodies/{}?done=saved", body.key)))
}

/// `GET /bodies/{body}/facts`
pub async fn body_form(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let body = store::body(&app.store, &key).await?.ok_or(Refusal::NotFound)?;
    let entered = Entered::fresh(forms::body_fields(&body, visitor.lang()));
    show_body_form(&app, &visitor, &body, &entered).await
}

async fn show_body_form(app: &App, visitor: &Visitor, body: &Body, entered: &Entered) -> Answer {
    let places = pages::Places {
        networks: store::networks_of_body(&app.store, &body.key).await?,
        cities: store::cities_of_body(&app.store, &body.key).await?,
        all_networks: store::networks(&app.store).await?,
        all_cities: store::city_names(&app.store).await?,
    };
    Ok(pages::body_form(visitor, body, &places, entered))
}

/// `POST /bodies/{body}/facts`
pub async fn change_body(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let before = store::body(&app.store, &key).await?.ok_or(Refusal::NotFound)?;
    let after = match forms::body(&typed, Some(&before), visitor.lang()) {
        Ok(body) => body,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return show_body_form(&app, &visitor, &before, &entered).await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::change_body(&mut change, &before, &after).await? {
        let saved = forms::body_fields(&before, visitor.lang());
        return Err(clash(&typed, &saved, before.version, &format!("/bodies/{key}/facts")));
    }
    change.commit().await?;
    Ok(go(&format!("/bodies/{key}?done=saved")))
}

/// `POST /bodies/{body}/places`: lets a body take part in a network or stand by a city, or ends it.
pub async fn change_places(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let body = store::body(&app.store, &key).await?.ok_or(Refusal::NotFound)?;
    let key_in = |name| Key::parse(typed.get(name)).ok();
    let place = match (key_in("network"), key_in("city")) {
        (Some(network), _) => Scope::Network(find_network(&app, &network).await?.key),
        (_, Some(city)) => Scope::City(find_city(&app, &city).await?.key),
        _ => return Err(Refusal::Unreadable("no place".into())),
    };
    let mut change = app.change(visitor.author()).await?;
    let is_done = match typed.get("act") {
        "join" => store::join_body(&mut change, &body.key, &place).await?,
        "leave" => store::part_body(&mut change, &body.key, &place).await?,
        _ => return Err(Refusal::Unreadable("no such act".into())),
    };
    if !is_done {
        return Ok(go(&format!("/bodies/{key}/facts")));
    }
    change.commit().await?;
    Ok(go(&format!("/bodies/{key}/facts?done=saved")))
}
