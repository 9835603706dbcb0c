//! What happens at the addresses of a matching: it is computed, asked «what if», held against
//! history, and its pairs are accepted.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::mentoring::{Call, Pairing, Stance};
use axum::extract::{Path, State};
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::super::matching::{self, Inputs};
use super::super::pages::matching::{self as pages, Matching, WhatIf};
use super::super::{Pair, PairState, Programme, forms, store};
use super::find;
use crate::app::App;
use crate::network::Network;
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::thread::{self, Kind, Thing};
use crate::web::forms::{Entered, Typed};
use crate::web::{Answer, Visitor, go};

/// `GET /networks/{network}/programmes/{programme}/matching`
pub async fn one(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let inputs = matching::inputs(&app, &programme).await?;
    show(&app, &v, (&network, &programme), &inputs, &Entered::default()).await
}

async fn show(
    app: &App,
    v: &Visitor,
    place: (&Network, &Programme),
    inputs: &Inputs,
    entered: &Entered,
) -> Answer {
    let pairing = computed(&inputs.call).await?;
    let accepted = store::pairs(&app.store, &place.1.key).await?;
    let historic = store::historic(&app.store, &place.1.key).await?.len();
    let asked = forms::pair_key(&format!("{}.{}", v.sought("mentor"), v.sought("mentee")));
    let (what_if, offered) = match asked {
        None => (None, pairing.clone()),
        Some((mentor, mentee)) => what_if(inputs, &pairing, mentor, mentee).await?,
    };
    let page = Matching {
        place,
        inputs,
        pairing: &pairing,
        offered: &offered.pairs,
        accepted: &accepted,
        what_if: what_if.as_ref(),
        historic,
    };
    Ok(pages::one(v, &page, entered))
}

async fn computed(call: &Call) -> Result<Arc<Pairing>, Refusal> {
    // The participants are kept one a city, so only their number can be too large.
    matching::pairing(call).await?.map_err(|problems| {
        let told: Vec<_> = problems.into_iter().map(|p| p.to_string()).collect();
        Refusal::Unreadable(told.join("; "))
    })
}

/// The answer to «what if these two were a pair?», and the pairing that would be.
async fn what_if(
    inputs: &Inputs,
    pairing: &Arc<Pairing>,
    mentor: Key,
    mentee: Key,
) -> Result<(Option<WhatIf>, Arc<Pairing>), Refusal> {
    let (call, of) = (inputs.call.clone(), (mentor.clone(), mentee.clone()));
    let force = move || ::mentoring::force(&call, &of.0, &of.1);
    let answer = tokio::task::spawn_blocking(force).await.map_err(Refusal::fault)?;
    let offered = match &answer {
        Err(_) => pairing.clone(),
        Ok(_) => {
            let mut call = inputs.call.clone();
            call.forced.insert((mentor.clone(), mentee.clone()));
            computed(&call).await?
        }
    };
    Ok((Some(WhatIf { mentor, mentee, answer }), offered))
}

/// `GET /networks/{network}/programmes/{programme}/matching/history`
pub async fn history(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let inputs = matching::inputs(&app, &programme).await?;
    let pairing = computed(&inputs.call).await?;
    let historic = store::historic(&app.store, &key).await?;
    let call = inputs.call.clone();
    let compare = move || ::mentoring::compare_with_history(&call, &pairing, &historic);
    let compared = tokio::task::spawn_blocking(compare).await.map_err(Refusal::fault)?;
    let differences = compared.map_err(|_| Refusal::Unreadable("a call with problems".into()))?;
    Ok(pages::history(&v, (&network, &programme), &inputs, &differences))
}

/// `POST /networks/{network}/programmes/{programme}/matching`: the secretariat accepts pairs.
pub async fn accept(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let inputs = matching::inputs(&app, &programme).await?;
    let mut change = app.change(v.author()).await?;
    let accepted = match wanted(&typed, &inputs) {
        Ok(wanted) => put(&mut change, (&programme, &inputs), &wanted, v.lang()).await?,
        Err(problems) => Err(problems),
    };
    if let Err(problems) = accepted {
        drop(change);
        return show(&app, &v, (&network, &programme), &inputs, &Entered::refused(typed, problems))
            .await;
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=mentoring-accepted", programme.href())))
}

/// The pairs that were ticked, if each is possible by what is known, and nothing has changed since.
fn wanted(typed: &Typed, inputs: &Inputs) -> Result<Vec<(Key, Key)>, Problems> {
    let mut problems = Problems::default();
    let mut wanted = Vec::new();
    for text in typed.all("pairs") {
        match forms::pair_key(text).filter(|(mentor, mentee)| inputs.fit(mentor, mentee).is_ok()) {
            Some(pair) if wanted.iter().all(|(_, mentee)| *mentee != pair.1) => wanted.push(pair),
            _ => problems.add(Problem::new("mentoring-not-possible", "pairs").with("typed", text)),
        }
    }
    if wanted.is_empty() && problems.is_empty() {
        problems.add(Problem::new("choose", "pairs"));
    }
    if typed.get("seen") != inputs.mark {
        problems.add(Problem::new("mentoring-changed-since", "pairs"));
    }
    problems.or(wanted)
}

/// Accepts pairs as part of a change. A mentee has one mentor: an earlier one is thanked and ended.
pub async fn put(
    change: &mut Change,
    (programme, inputs): (&Programme, &Inputs),
    wanted: &[(Key, Key)],
    lang: Lang,
) -> Result<Result<(), Problems>, Refusal> {
    let kept = store::pairs_within(change, &programme.key).await?;
    let active = || kept.iter().filter(|p| p.state == PairState::Active);
    for old in active().filter(|p| {
        wanted.iter().any(|(mentor, mentee)| *mentee == p.mentee && *mentor != p.mentor)
    }) {
        store::end_pair(change, old).await?;
    }
    let stays = active()
        .filter(|p| wanted.iter().all(|(_, mentee)| *mentee != p.mentee))
        .map(|p| &p.mentor);
    let problems = overfull(inputs, lang, stays.chain(wanted.iter().map(|(mentor, _)| mentor)));
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    for (mentor, mentee) in wanted {
        let Ok(fit) = inputs.fit(mentor, mentee) else { continue };
        let before = kept.iter().find(|p| p.mentor == *mentor && p.mentee == *mentee);
        let pair = Pair {
            programme: programme.key.clone(),
            network: programme.network.clone(),
            mentor: mentor.clone(),
            mentee: mentee.clone(),
            topics: Inputs::shared_topics(&fit),
            fit: fit.score,
            state: PairState::Active,
            accepted_at: change.now(),
            version: before.map_or(1, |b| b.version + 1),
        };
        store::accept_pair(change, before, &pair).await?;
        join(change, inputs, &pair).await?;
    }
    Ok(Ok(()))
}

/// A problem for every mentor who would have more mentees than places.
fn overfull<'k>(inputs: &Inputs, lang: Lang, mentors: impl Iterator<Item = &'k Key>) -> Problems {
    let mut load: BTreeMap<&Key, u16> = BTreeMap::new();
    mentors.for_each(|mentor| *load.entry(mentor).or_default() += 1);
    let mut problems = Problems::default();
    for (mentor, count) in load {
        let places =
            inputs.participants.iter().find(|p| p.city == *mentor).map_or(0, |p| p.capacity);
        if count > places {
            let name = inputs.names.of(lang, mentor);
            problems.add(
                Problem::new("mentoring-no-place", "pairs")
                    .with("mentor", name)
                    .with("places", places),
            );
        }
    }
    problems
}

/// Joins the mentee's needs with the pair, and the pair with the practices of the strengths that
/// meet them.
async fn join(change: &mut Change, inputs: &Inputs, pair: &Pair) -> Result<(), Refusal> {
    let thing = pair.thing();
    thread::cut_before(change, &thing, Kind::Need).await?;
    thread::cut_after(change, &thing, Kind::Practice).await?;
    for topic in &pair.topics {
        for need in inputs.on(&pair.mentee, Stance::Need, topic) {
            thread::join(change, &need.thing(), &thing, Some(&pair.mentee)).await?;
        }
        for strength in inputs.on(&pair.mentor, Stance::Strength, topic) {
            for practice in &strength.practices {
                thread::join(
                    change,
                    &thing,
                    &Thing::new(Kind::Practice, practice.as_str()),
                    Some(&pair.mentee),
                )
                .await?;
            }
        }
    }
    Ok(())
}
