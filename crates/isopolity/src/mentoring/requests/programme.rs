//! What happens at the addresses of a programme, its participants and its pairs.

use axum::extract::{Path, State};
use locale::Text;
use measure::{Key, Problem, Problems};

use super::super::pages::programme::{self as pages, PairPage, Whole};
use super::super::{Pair, Participant, Programme, forms, matching, store};
use super::{find, names};
use crate::app::App;
use crate::network::{CityName, Network, find_network};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Visitor, go};

/// `GET /networks/{network}/programmes/new`
pub async fn new_form(State(app): State<App>, v: Visitor, Path(network): Path<Key>) -> Answer {
    let network = find_network(&app, &network).await?;
    Ok(pages::form(&v, &network, None, &Entered::fresh(Typed::of([("template", "seven-steps")]))))
}

/// `POST /networks/{network}/programmes/new`
pub async fn add(
    State(app): State<App>,
    v: Visitor,
    Path(network): Path<Key>,
    typed: Typed,
) -> Answer {
    let network = find_network(&app, &network).await?;
    let programme = match forms::programme(&typed, &network.key, None, v.lang()) {
        Ok(programme) => programme,
        Err(problems) => {
            return Ok(pages::form(&v, &network, None, &Entered::refused(typed, problems)));
        }
    };
    let mut change = app.change(v.author()).await?;
    if !store::add_programme(&mut change, &programme).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("key-taken", "key"));
        return Ok(pages::form(&v, &network, None, &Entered::refused(typed, problems)));
    }
    change.commit().await?;
    Ok(go(&format!("{}/participants?done=saved", programme.href())))
}

/// `GET /networks/{network}/programmes/{programme}`
pub async fn one(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let whole = Whole {
        events: store::events(&app.store, &key).await?,
        participants: store::participants(&app.store, &key).await?,
        pairs: store::pairs(&app.store, &key).await?,
        visits: store::visits(&app.store, &key).await?,
        historic: store::historic(&app.store, &key).await?.len(),
        names: names(&app, &network.key).await?,
        today: app.now().to_zoned(jiff::tz::TimeZone::UTC).date(),
        network,
        programme,
    };
    Ok(pages::one(&v, &whole))
}

/// `GET /networks/{network}/programmes/{programme}/facts`
pub async fn edit_form(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let entered = Entered::fresh(forms::programme_fields(&programme, v.lang()));
    Ok(pages::form(&v, &network, Some(&programme), &entered))
}

/// `POST /networks/{network}/programmes/{programme}/facts`
pub async fn change(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let (network, before) = find(&app, &network, &key).await?;
    let after = match forms::programme(&typed, &network.key, Some(&before), v.lang()) {
        Ok(after) => after,
        Err(problems) => {
            return Ok(pages::form(
                &v,
                &network,
                Some(&before),
                &Entered::refused(typed, problems),
            ));
        }
    };
    let mut change = app.change(v.author()).await?;
    if !store::change_programme(&mut change, &before, &after).await? {
        let saved = forms::programme_fields(&before, v.lang());
        return Err(clash(&typed, &saved, before.version, &format!("{}/facts", before.href())));
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", after.href())))
}

/// `GET /networks/{network}/programmes/{programme}/participants`; with `?member=`, that city's form.
pub async fn participants(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let (members, all) = both(&app, &network, &programme).await?;
    let member = members.iter().find(|m| m.key.as_str() == v.sought("member"));
    let form = match member {
        None => None,
        Some(member) => Some((
            member.name.clone(),
            Entered::fresh(member_fields(&app, &v, member, &all).await?),
        )),
    };
    let form = form.as_ref().map(|(name, entered): &(Text, Entered)| (name, entered));
    Ok(pages::participants(&v, (&network, &programme), &members, &all, form))
}

async fn both(
    app: &App,
    network: &Network,
    programme: &Programme,
) -> Result<(Vec<CityName>, Vec<Participant>), Refusal> {
    let members = crate::network::cities_in(app, &network.key).await?;
    Ok((members, store::participants(&app.store, &programme.key).await?))
}

/// What stands in a city's form: how it takes part, or its own languages for a start.
async fn member_fields(
    app: &App,
    v: &Visitor,
    member: &CityName,
    all: &[Participant],
) -> Result<Typed, Refusal> {
    let part = all.iter().find(|p| p.city == member.key);
    let languages = match part {
        Some(_) => Vec::new(),
        None => {
            crate::network::city(app, &member.key).await?.map_or_else(Vec::new, |c| c.languages)
        }
    };
    Ok(forms::participant_fields(v, &member.key, part, &languages))
}

/// `POST /networks/{network}/programmes/{programme}/participants`: how one city takes part.
pub async fn put_participant(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let (members, all) = both(&app, &network, &programme).await?;
    let member =
        members.iter().find(|m| m.key.as_str() == typed.get("member")).ok_or(Refusal::NotFound)?;
    let after = match forms::participant(&typed, &member.key) {
        Ok(after) => after,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return Ok(pages::participants(
                &v,
                (&network, &programme),
                &members,
                &all,
                Some((&member.name, &entered)),
            ));
        }
    };
    let before = all.iter().find(|p| p.city == member.key);
    let mut change = app.change(v.author()).await?;
    let put = match (before, &after) {
        (None, None) => return Ok(go(&format!("{}/participants", programme.href()))),
        (before, Some(after)) => store::put_participant(&mut change, &key, before, after).await?,
        (Some(before), None) => {
            store::drop_participant(&mut change, &key, before, typed.version()).await?
        }
    };
    if !put {
        let saved = member_fields(&app, &v, member, &all).await?;
        return Err(clash(
            &typed,
            &saved,
            saved.version(),
            &format!("{}/participants", programme.href()),
        ));
    }
    change.commit().await?;
    Ok(go(&format!("{}/participants?done=saved", programme.href())))
}

/// The keys in the address of a pair: network, programme, mentor, mentee.
type PairPath = Path<(Key, Key, Key, Key)>;

/// `GET /networks/{network}/programmes/{programme}/pairs/{mentor}/{mentee}`
pub async fn pair(
    State(app): State<App>,
    v: Visitor,
    Path((network, key, mentor, mentee)): PairPath,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let pair = store::pair(&app.store, &key, &mentor, &mentee).await?.ok_or(Refusal::NotFound)?;
    let inputs = matching::inputs(&app, &programme).await?;
    let mut visits = store::visits(&app.store, &key).await?;
    visits.retain(|kept| kept.mentor == mentor && kept.mentee == mentee);
    // Who may read the mentee's drafts sees them in the pair's thread too.
    let place = crate::web::guard::place(&app, Some(mentee), Some(network.key.clone())).await?;
    let stations = crate::home::stations_around(&app, &v.at(place), &pair.thing()).await?;
    let benchmarks = benchmarks(&app, &v, &pair).await?;
    Ok(pages::pair(
        &v,
        &PairPage { network, programme, pair, inputs, visits, stations, benchmarks },
    ))
}

/// The network's benchmarks on the topics of a pair: title and address.
async fn benchmarks(app: &App, v: &Visitor, pair: &Pair) -> Result<Vec<(String, String)>, Refusal> {
    let topics: Vec<_> = pair.topics.iter().map(::mentoring::Topic::as_str).collect();
    let found = crate::practice::benchmarks_on(app, &pair.network, &topics).await?;
    Ok(found
        .into_iter()
        .map(|(key, title)| (v.plain(&title).to_owned(), format!("/benchmarks/{key}")))
        .collect())
}

/// `POST /networks/{network}/programmes/{programme}/pairs/{mentor}/{mentee}/end`
pub async fn end_pair(
    State(app): State<App>,
    v: Visitor,
    Path((network, key, mentor, mentee)): PairPath,
    typed: Typed,
) -> Answer {
    find(&app, &network, &key).await?;
    let kept = store::pair(&app.store, &key, &mentor, &mentee).await?.ok_or(Refusal::NotFound)?;
    let mut change = app.change(v.author()).await?;
    let ending = Pair { version: typed.version(), ..kept.clone() };
    if !store::end_pair(&mut change, &ending).await? {
        return Ok(go(&format!("{}?done=mentoring-changed-meanwhile", kept.href())));
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", kept.href())))
}
