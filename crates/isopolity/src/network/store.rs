//! What is kept of cities, networks and bodies.

use std::collections::BTreeSet;

use measure::Key;

use super::{Body, City, CityName, Network};
use crate::access::Scope;
use crate::fold::{fold, pattern};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    CITY = "select key, name, country, nuts3, lau, city_code, urbanisation, area_km2, inhabitants, inhabitants_note, foreign_share, foreign_share_note,
        languages, latitude, longitude, time_zone, about, unconfirmed, example, version from city where key = $1";
    FACTS = "select * from city order by key";
    LIKENED = "select other from city_likeness where city = $1 order by other";
    LIKENED_CITIES = "select c.* from city_likeness l join city c on c.key = l.other where l.city = $1 order by c.key";
    FORGET_LIKENED = "delete from city_likeness where city = $1";
    ADD_LIKENED = "insert into city_likeness (city, other) values ($1, $2) on conflict do nothing";
    EVERY_CITY_LIKENESS = "select * from city_likeness where (city, other) > ($1, $2) order by city, other limit 200";
    CITY_NAMES = "select key, name, country, inhabitants from city order by name_fold, key";
    SEARCH = "select key, name, country, inhabitants from city
        where name_fold like $1 escape '!' and ($2 = '' or country = $2) and (name_fold, key) > ($3, $4)
        order by name_fold, key limit 51";
    COUNT = "select count(*) as n from city where name_fold like $1 escape '!' and ($2 = '' or country = $2)";
    COUNTRIES = "select distinct country from city order by country";
    ADD_CITY = "insert into city (key, name, name_fold, country, nuts3, lau, inhabitants, inhabitants_note, foreign_share,
        foreign_share_note, languages, latitude, longitude, time_zone, about, unconfirmed, example, city_code, urbanisation,
        area_km2, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, 1)
        on conflict (key) do nothing";
    CHANGE_CITY = "update city set name = $2, name_fold = $3, country = $4, nuts3 = $5, lau = $6, inhabitants = $7,
        inhabitants_note = $8, foreign_share = $9, foreign_share_note = $10, languages = $11, latitude = $12,
        longitude = $13, time_zone = $14, about = $15, unconfirmed = $16, example = $17, city_code = $18,
        urbanisation = $19, area_km2 = $20, version = version + 1 where key = $1 and version = $21";
    NETWORKS = "select key, name, about, source_url, version from network order by key";
    NETWORK = "select key, name, about, source_url, version from network where key = $1";
    ADD_NETWORK = "insert into network (key, name, about, source_url, version) values ($1, $2, $3, $4, 1)
        on conflict (key) do nothing";
    CHANGE_NETWORK = "update network set name = $2, about = $3, source_url = $4, version = version + 1
        where key = $1 and version = $5";
    CITIES_IN = "select c.key, c.name, c.country, c.inhabitants from membership m join city c on c.key = m.city
        where m.network = $1 and m.state = $2 order by c.name_fold, c.key";
    COUNTRIES_AROUND = "select distinct c.country from membership m join city c on c.key = m.city
        where m.state = 'member' and m.network in (select network from membership where city = $1 and state = 'member')
        order by c.country";
    NETWORKS_OF = "select network from membership where city = $1 and state = $2";
    INVITE_CITY = "insert into membership (network, city, state) values ($1, $2, 'invited') on conflict do nothing";
    ACCEPT_NETWORK = "update membership set state = 'member' where network = $1 and city = $2 and state = 'invited'";
    DECLINE_NETWORK = "delete from membership where network = $1 and city = $2 and state = 'invited'";
    LEAVE_NETWORK = "delete from membership where network = $1 and city = $2 and state = 'member'";
    BODIES = "select key, name, kind, country, about, version from body order by key";
    BODY = "select key, name, kind, country, about, version from body where key = $1";
    BODIES_OF = "select b.key, b.name, b.kind, b.country, b.about, b.version from body b
        join body_city bc on bc.body = b.key where bc.city = $1 order by b.key";
    BODIES_IN = "select b.key, b.name, b.kind, b.country, b.about, b.version from body b
        join body_role br on br.body = b.key where br.network = $1 order by b.key";
    CITIES_OF_BODY = "select c.key, c.name, c.country, c.inhabitants from body_city bc join city c on c.key = bc.city
        where bc.body = $1 order by c.name_fold, c.key";
    ADD_BODY = "insert into body (key, name, kind, country, about, version) values ($1, $2, $3, $4, $5, 1)
        on conflict (key) do nothing";
    CHANGE_BODY = "update body set name = $2, kind = $3, country = $4, about = $5, version = version + 1
        where key = $1 and version = $6";
    NETWORKS_OF_BODY = "select n.key, n.name, n.about, n.source_url, n.version from body_role br
        join network n on n.key = br.network where br.body = $1 order by n.key";
    BODY_IN_NETWORK = "insert into body_role (body, network) values ($1, $2) on conflict do nothing";
    BODY_OF_CITY = "insert into body_city (body, city) values ($1, $2) on conflict do nothing";
    BODY_OUT_OF_NETWORK = "delete from body_role where body = $1 and network = $2";
    BODY_FROM_CITY = "delete from body_city where body = $1 and city = $2";
    EVERY_CITY = "select * from city where key > $1 order by key limit 200";
    EVERY_NETWORK = "select * from network where key > $1 order by key limit 200";
    EVERY_MEMBERSHIP = "select * from membership where (network, city) > ($1, $2) order by network, city limit 200";
    EVERY_BODY = "select * from body where key > $1 order by key limit 200";
    EVERY_BODY_ROLE = "select * from body_role where (body, network) > ($1, $2) order by body, network limit 200";
    EVERY_BODY_CITY = "select * from body_city where (body, city) > ($1, $2) order by body, city limit 200";
}

impl FromRow for City {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            key: row.key("key")?,
            name: row.json("name")?,
            country: row.get("country")?,
            nuts3: row.get("nuts3")?,
            lau: row.get("lau")?,
            city_code: row.get("city_code")?,
            urbanisation: row.get("urbanisation")?,
            area_km2: row.get("area_km2")?,
            inhabitants: row.get("inhabitants")?,
            inhabitants_note: row.get("inhabitants_note")?,
            foreign_share: row.get("foreign_share")?,
            foreign_share_note: row.get("foreign_share_note")?,
            languages: row.json("languages")?,
            latitude: row.get("latitude")?,
            longitude: row.get("longitude")?,
            time_zone: row.get("time_zone")?,
            about: row.json("about")?,
            unconfirmed: row.json("unconfirmed")?,
            example: row.get("example")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for CityName {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            key: row.key("key")?,
            name: row.json("name")?,
            country: row.get("country")?,
            inhabitants: row.get("inhabitants")?,
        })
    }
}

impl FromRow for Network {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            key: row.key("key")?,
            name: row.json("name")?,
            about: row.json("about")?,
            source_url: row.get("source_url")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Body {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            key: row.key("key")?,
            name: row.json("name")?,
            kind: row.get("kind")?,
            country: row.get("country")?,
            about: row.json("about")?,
            version: row.get("version")?,
        })
    }
}

/// A city by its key.
pub async fn city(store: &Store, key: &Key) -> Result<Option<City>, Fault> {
    store.find(CITY, values![key]).await
}

/// Every city by name.
pub async fn city_names(store: &Store) -> Result<Vec<CityName>, Fault> {
    store.list(CITY_NAMES, vec![]).await
}

/// A page of cities whose name contains a text, after a place in the order; and how many there are.
pub async fn search(
    store: &Store,
    text: &str,
    country: &str,
    after: (&str, &str),
) -> Result<(Vec<CityName>, i64), Fault> {
    let like = pattern(text);
    let cities = store.list(SEARCH, values![&like, country, after.0, after.1]).await?;
    let count = store.one(COUNT, values![&like, country]).await?.get("n")?;
    Ok((cities, count))
}

/// The countries that have a city here.
pub async fn countries(store: &Store) -> Result<Vec<String>, Fault> {
    store.all(COUNTRIES, vec![]).await?.iter().map(|row| row.get("country")).collect()
}

/// The countries of the cities that are in a network with a city.
pub async fn countries_around(store: &Store, city: &Key) -> Result<BTreeSet<String>, Fault> {
    store.all(COUNTRIES_AROUND, values![city]).await?.iter().map(|row| row.get("country")).collect()
}

/// Every city with its facts.
pub async fn facts(store: &Store) -> Result<Vec<City>, Fault> {
    store.list(FACTS, vec![]).await
}

/// The cities with which a city compares itself.
pub async fn likened(store: &Store, city: &Key) -> Result<Vec<City>, Fault> {
    store.list(LIKENED_CITIES, values![city]).await
}

/// Keeps the cities with which a city compares itself in the place of those before; says whether those
/// still stood.
pub async fn liken(
    change: &mut Change,
    city: &Key,
    before: &BTreeSet<Key>,
    others: &BTreeSet<Key>,
) -> Result<bool, Fault> {
    let rows = change.all(LIKENED, values![city]).await?;
    let there: BTreeSet<Key> = rows.iter().map(|row| row.key("other")).collect::<Result<_, _>>()?;
    if there != *before {
        return Ok(false);
    }
    change.run(FORGET_LIKENED, values![city]).await?;
    for other in others {
        change.run(ADD_LIKENED, values![city, other]).await?;
    }
    let thing = ("city", city.as_str());
    change.note("liken", thing, Some(city.as_str()), Some(before), Some(others)).await?;
    Ok(true)
}

fn city_values(city: &City) -> Result<Vec<Value>, Fault> {
    let name = city.name.source_text();
    Ok(values![
        &city.key,
        Value::json(&city.name)?,
        fold(name),
        &city.country,
        city.nuts3.clone(),
        city.lau.clone(),
        city.inhabitants,
        &city.inhabitants_note,
        city.foreign_share,
        &city.foreign_share_note,
        Value::json(&city.languages)?,
        city.latitude,
        city.longitude,
        &city.time_zone,
        Value::json(&city.about)?,
        Value::json(&city.unconfirmed)?,
        city.example,
        city.city_code.clone(),
        city.urbanisation.clone(),
        city.area_km2
    ])
}

/// Adds a city; says whether the key was free.
pub async fn add_city(change: &mut Change, city: &City) -> Result<bool, Fault> {
    let added = change.run(ADD_CITY, city_values(city)?).await? == 1;
    if added {
        change
            .note(
                "add",
                ("city", city.key.as_str()),
                Some(city.key.as_str()),
                None::<&()>,
                Some(city),
            )
            .await?;
    }
    Ok(added)
}

/// Changes a city that is still at the version it carries; says whether it was.
pub async fn change_city(change: &mut Change, before: &City, after: &City) -> Result<bool, Fault> {
    let mut values = city_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE_CITY, values).await? == 1;
    if changed {
        // The shelf for newcomers names the city.
        change.renews(Remembered::Directory(after.key.clone()));
        let key = after.key.as_str();
        change.note("edit", ("city", key), Some(key), Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// Every network.
pub async fn networks(store: &Store) -> Result<Vec<Network>, Fault> {
    store.list(NETWORKS, vec![]).await
}

/// A network by its key.
pub async fn network(store: &Store, key: &Key) -> Result<Option<Network>, Fault> {
    store.find(NETWORK, values![key]).await
}

/// Adds a network; says whether the key was free.
pub async fn add_network(change: &mut Change, network: &Network) -> Result<bool, Fault> {
    let values = values![
        &network.key,
        Value::json(&network.name)?,
        Value::json(&network.about)?,
        &network.source_url
    ];
    let added = change.run(ADD_NETWORK, values).await? == 1;
    if added {
        change
            .note("add", ("network", network.key.as_str()), None, None::<&()>, Some(network))
            .await?;
    }
    Ok(added)
}

/// Changes a network that is still at the version it carries; says whether it was.
pub async fn change_network(
    change: &mut Change,
    before: &Network,
    after: &Network,
) -> Result<bool, Fault> {
    let values = values![
        &after.key,
        Value::json(&after.name)?,
        Value::json(&after.about)?,
        &after.source_url,
        after.version
    ];
    let changed = change.run(CHANGE_NETWORK, values).await? == 1;
    if changed {
        change
            .note("edit", ("network", after.key.as_str()), None, Some(before), Some(after))
            .await?;
    }
    Ok(changed)
}

/// The cities of a network.
pub async fn cities_in(store: &Store, network: &Key) -> Result<Vec<CityName>, Fault> {
    store.list(CITIES_IN, values![network, "member"]).await
}

/// The cities that a network has invited and that have not answered yet.
pub async fn invited_to(store: &Store, network: &Key) -> Result<Vec<CityName>, Fault> {
    store.list(CITIES_IN, values![network, "invited"]).await
}

/// The networks of a city.
pub async fn networks_of(store: &Store, city: &Key) -> Result<BTreeSet<Key>, Fault> {
    networks_by(store, city, "member").await
}

/// The networks that have invited a city and wait for its answer.
pub async fn invitations_of(store: &Store, city: &Key) -> Result<BTreeSet<Key>, Fault> {
    networks_by(store, city, "invited").await
}

async fn networks_by(store: &Store, city: &Key, state: &str) -> Result<BTreeSet<Key>, Fault> {
    let rows = store.all(NETWORKS_OF, values![city, state]).await?;
    rows.iter().map(|row| row.key("network")).collect()
}

/// Invites a city into a network: it decides itself.
pub async fn invite(change: &mut Change, network: &Key, city: &Key) -> Result<bool, Fault> {
    answered(change, INVITE_CITY, "invite", (network, city)).await
}

/// Takes the invitation of a network up for a city; says whether there was one.
pub async fn accept(change: &mut Change, network: &Key, city: &Key) -> Result<bool, Fault> {
    answered(change, ACCEPT_NETWORK, "join", (network, city)).await
}

/// Declines the invitation of a network for a city, or takes it back; says whether there was one.
pub async fn decline(change: &mut Change, network: &Key, city: &Key) -> Result<bool, Fault> {
    answered(change, DECLINE_NETWORK, "decline", (network, city)).await
}

async fn answered(
    change: &mut Change,
    statement: &'static str,
    act: &str,
    (network, city): (&Key, &Key),
) -> Result<bool, Fault> {
    let is_done = change.run(statement, values![network, city]).await? == 1;
    if is_done {
        let (thing, after) = (("network", network.as_str()), Some(network.as_str()));
        change.note(act, thing, Some(city.as_str()), None::<&()>, after.as_ref()).await?;
    }
    Ok(is_done)
}

/// Makes a city a member of a network, asked and answered at once.
pub async fn join(change: &mut Change, network: &Key, city: &Key) -> Result<(), Fault> {
    invite(change, network, city).await?;
    accept(change, network, city).await.map(|_| ())
}

/// Takes a city out of a network; says whether it was in.
pub async fn leave(change: &mut Change, network: &Key, city: &Key) -> Result<bool, Fault> {
    let is_out = change.run(LEAVE_NETWORK, values![network, city]).await? == 1;
    if is_out {
        let (thing, before) = (("network", network.as_str()), Some(network.as_str()));
        change.note("leave", thing, Some(city.as_str()), before.as_ref(), None::<&()>).await?;
    }
    Ok(is_out)
}

/// Every body.
pub async fn bodies(store: &Store) -> Result<Vec<Body>, Fault> {
    store.list(BODIES, vec![]).await
}

/// A body by its key.
pub async fn body(store: &Store, key: &Key) -> Result<Option<Body>, Fault> {
    store.find(BODY, values![key]).await
}

/// The bodies that stand by a city.
pub async fn bodies_of(store: &Store, city: &Key) -> Result<Vec<Body>, Fault> {
    store.list(BODIES_OF, values![city]).await
}

/// The bodies that take part in a network.
pub async fn bodies_in(store: &Store, network: &Key) -> Result<Vec<Body>, Fault> {
    store.list(BODIES_IN, values![network]).await
}

/// The cities by which a body stands.
pub async fn cities_of_body(store: &Store, body: &Key) -> Result<Vec<CityName>, Fault> {
    store.list(CITIES_OF_BODY, values![body]).await
}

/// The networks in which a body takes part.
pub async fn networks_of_body(store: &Store, body: &Key) -> Result<Vec<Network>, Fault> {
    store.list(NETWORKS_OF_BODY, values![body]).await
}

fn body_values(body: &Body) -> Result<Vec<Value>, Fault> {
    let (name, about) = (Value::json(&body.name)?, Value::json(&body.about)?);
    Ok(values![&body.key, name, &body.kind, body.country.clone(), about])
}

/// Adds a body; says whether the key was free.
pub async fn add_body(change: &mut Change, body: &Body) -> Result<bool, Fault> {
    let added = change.run(ADD_BODY, body_values(body)?).await? == 1;
    if added {
        change.note("add", ("body", body.key.as_str()), None, None::<&()>, Some(body)).await?;
    }
    Ok(added)
}

/// Changes a body that is still at the version it carries; says whether it was.
pub async fn change_body(change: &mut Change, before: &Body, after: &Body) -> Result<bool, Fault> {
    let mut values = body_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE_BODY, values).await? == 1;
    if changed {
        change.note("edit", ("body", after.key.as_str()), None, Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// Lets a body take part in a network or stand by a city; says whether it did not yet.
pub async fn join_body(change: &mut Change, body: &Key, place: &Scope) -> Result<bool, Fault> {
    let is_new = match place {
        Scope::Network(network) => change.run(BODY_IN_NETWORK, values![body, network]).await? == 1,
        Scope::City(city) => change.run(BODY_OF_CITY, values![body, city]).await? == 1,
        Scope::Installation => false,
    };
    if is_new {
        let (city, place) = (city_of(place), Some(place.to_text()));
        change.note("join", ("body", body.as_str()), city, None::<&()>, place.as_ref()).await?;
    }
    Ok(is_new)
}

/// Ends what [`join_body`] began; says whether there was anything to end.
pub async fn part_body(change: &mut Change, body: &Key, place: &Scope) -> Result<bool, Fault> {
    let is_out = match place {
        Scope::Network(network) => {
            change.run(BODY_OUT_OF_NETWORK, values![body, network]).await? == 1
        }
        Scope::City(city) => change.run(BODY_FROM_CITY, values![body, city]).await? == 1,
        Scope::Installation => false,
    };
    if is_out {
        let (city, place) = (city_of(place), Some(place.to_text()));
        change.note("leave", ("body", body.as_str()), city, place.as_ref(), None::<&()>).await?;
    }
    Ok(is_out)
}

fn city_of(place: &Scope) -> Option<&str> {
    if let Scope::City(city) = place { Some(city.as_str()) } else { None }
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<City>("city", EVERY_CITY, &[Text("key")]).await?;
    reader.read::<Network>("network", EVERY_NETWORK, &[Text("key")]).await?;
    reader.read::<Body>("body", EVERY_BODY, &[Text("key")]).await?;
    let membership = &[Text("network"), Text("city")];
    let pair = |a: &'static str, b: &'static str| {
        move |row: &Row| row.key(a).and_then(|_| row.key(b)).map(drop)
    };
    reader.read_by("membership", EVERY_MEMBERSHIP, membership, pair("network", "city")).await?;
    let role = &[Text("body"), Text("network")];
    reader.read_by("body_role", EVERY_BODY_ROLE, role, pair("body", "network")).await?;
    let city = &[Text("body"), Text("city")];
    reader.read_by("body_city", EVERY_BODY_CITY, city, pair("body", "city")).await?;
    let likeness = &[Text("city"), Text("other")];
    let pair = pair("city", "other");
    reader.read_by("city_likeness", EVERY_CITY_LIKENESS, likeness, pair).await?;
    Ok(reader.findings())
}
