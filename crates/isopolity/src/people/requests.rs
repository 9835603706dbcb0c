//! What happens at each address about accounts.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use measure::{Problem, Problems};

use super::{attempt, forms, link, mail, pages, password, store};
use crate::access::{Grant, Role, Scope};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::change::{Author, Change};
use crate::store::{job, journal};
use crate::web::forms::{Entered, Reading, Typed};
use crate::web::frame::moved_on;
use crate::web::{Answer, Visitor, go};
use crate::word;

/// `GET /sign-in`
pub async fn sign_in_form(visitor: Visitor) -> Answer {
    Ok(pages::sign_in(&visitor, &Entered::default()))
}

/// `POST /sign-in`
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    typed: Typed,
) -> Answer {
    let email = cut(typed.get("email").trim(), 200).to_lowercase();
    let account = store::by_email(&app.store, &email).await?;
    let Some((account, step)) = recognised(&app, account, &typed).await? else {
        return Ok(refuse_sign_in(&visitor, &email, &typed));
    };
    let author = Author { person: Some(account.id.clone()), name: account.name.clone() };
    let mut change = app.change(author).await?;
    if !enter(&mut change, &account, step).await? {
        return Ok(refuse_sign_in(&visitor, &email, &typed));
    }
    let device = device_of(&headers);
    let secret = super::begin_session(&mut change, &account.id, &device).await?;
    change.note("sign-in", ("person", &account.id), None, None::<&()>, Some(&device)).await?;
    change.commit().await?;
    let to = match safe_target(typed.get("to")) {
        Some(to) => to.to_owned(),
        None => desk(&store::roles_of(&app.store, &account.id).await?),
    };
    Ok(with_cookie(&app, Some(&secret), go(&to)))
}

/// The account and the step of its second factor, if password and code are right. Whatever is
/// wrong, the password takes as long to check.
async fn recognised(
    app: &App,
    account: Option<store::Account>,
    typed: &Typed,
) -> Result<Option<(store::Account, Option<i64>)>, Refusal> {
    let may_try = match &account {
        Some(account) => attempt::begin(app, &account.id).await?,
        None => false,
    };
    let hash =
        account.as_ref().filter(|a| a.state == "active").and_then(|a| a.password_hash.clone());
    let is_right = super::is_right(app, typed.get("password").to_owned(), hash).await?;
    let step =
        account.as_ref().and_then(|a| attempt::second_factor(a, typed.get("code"), app.now()));
    Ok(account.zip(step).filter(|_| may_try && is_right))
}

/// Notes a sign-in; says whether the code was not used meanwhile, nor the account changed.
async fn enter(
    change: &mut Change,
    account: &store::Account,
    step: Option<i64>,
) -> Result<bool, Refusal> {
    Ok(use_step(change, account, step).await? && store::sign_in(change, account).await?)
}

/// Uses up a step of the second factor, if there is one; says whether it was unused.
async fn use_step(
    change: &mut Change,
    account: &store::Account,
    step: Option<i64>,
) -> Result<bool, Refusal> {
    match step {
        Some(step) => Ok(store::use_step(change, account, step).await?),
        None => Ok(true),
    }
}

fn refuse_sign_in(visitor: &Visitor, email: &str, typed: &Typed) -> Response {
    let typed = Typed::of([("email", email), ("to", &cut(typed.get("to"), 500))]);
    let problems = only(Problem::new("sign-in-wrong", "email"));
    pages::sign_in(visitor, &Entered::refused(typed, problems))
}

/// The beginning of a text that anybody may send, as much of it as is sent back.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn only(problem: Problem) -> Problems {
    let mut problems = Problems::default();
    problems.add(problem);
    problems
}

/// Where somebody with these roles begins her day: at her city, her network, or her account.
fn desk(grants: &[Grant]) -> String {
    let place = |(_, scope): &Grant| match scope {
        Scope::City(city) => Some(format!("/cities/{city}")),
        Scope::Network(network) => Some(format!("/networks/{network}")),
        Scope::Installation => None,
    };
    grants.iter().find_map(place).unwrap_or_else(|| "/account".to_owned())
}

/// Only pages of this server: never an address that leads elsewhere.
fn safe_target(to: &str) -> Option<&str> {
    // A browser drops tabs and line ends: what stands behind them would stand beside them.
    let is_plain = !to.contains(|c: char| c == '\\' || c.is_control());
    let is_here = is_plain && to.starts_with('/') && !to.starts_with("//");
    is_here.then_some(to)
}

fn device_of(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    agent.chars().filter(|c| !c.is_control()).take(200).collect()
}

fn with_cookie(app: &App, secret: Option<&str>, response: Response) -> Response {
    (AppendHeaders([(header::SET_COOKIE, super::session_cookie(app, secret))]), response)
        .into_response()
}

/// `POST /sign-out`
pub async fn sign_out(State(app): State<App>, visitor: Visitor) -> Answer {
    let person = visitor.signed_in()?;
    let mut change = app.change(visitor.author()).await?;
    store::end_session(&mut change, &person.session, &person.id).await?;
    change.note("sign-out", ("person", &person.id), None, None::<&()>, None::<&()>).await?;
    change.commit().await?;
    let forget = AppendHeaders([(HeaderName::from_static("clear-site-data"), "\"cache\"")]);
    let answer = (forget, go("/?done=signed-out")).into_response();
    Ok(with_cookie(&app, None, answer))
}

/// `GET /invitations/{token}`
pub async fn invitation(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Answer {
    let (_, account) = find_invitation(&app, &token).await?;
    let entered = Entered::fresh(Typed::of([("name", account.name.clone())]));
    Ok(pages::invitation(&visitor, &token, &account, &entered))
}

/// The invitation behind a link, and the account that it is for.
async fn find_invitation(
    app: &App,
    token: &str,
) -> Result<(store::Invitation, store::Account), Refusal> {
    let mark = super::mark_of(token);
    let found = store::invitation(&app.store, &mark, &app.now().to_string()).await?;
    let invitation = found.ok_or(Refusal::NotFound)?;
    let account = store::by_id(&app.store, &invitation.person).await?.ok_or(Refusal::NotFound)?;
    Ok((invitation, account))
}

/// `POST /invitations/{token}`
pub async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    typed: Typed,
) -> Answer {
    let (invitation, account) = find_invitation(&app, &token).await?;
    let refused = |problems| {
        let kept = Entered::refused(Typed::of([("name", typed.get("name"))]), problems);
        Ok(pages::invitation(&visitor, &token, &account, &kept))
    };
    let welcome = match forms::welcome(&typed, &account.email) {
        Ok(welcome) => welcome,
        Err(problems) => return refused(problems),
    };
    let Some(step) = code_of(&app, &account, typed.get("code")).await? else {
        return refused(only(Problem::new("code-wrong", "code")));
    };
    let hash = super::hash(&app, welcome.password).await?;
    let author = Author { person: Some(account.id.clone()), name: welcome.name.clone() };
    let mut change = app.change(author).await?;
    // Two who follow one link at once: the first who uses it up goes on.
    let is_good = store::redeem(&mut change, &super::mark_of(&token)).await?
        && use_step(&mut change, &account, step).await?
        && store::set_password(&mut change, &account.id, &hash, &welcome.name).await?;
    if !is_good {
        return Err(Refusal::NotFound);
    }
    store::withdraw(&mut change, &account.id).await?;
    store::end_sessions(&mut change, &account.id, "").await?;
    let secret = super::begin_session(&mut change, &account.id, &device_of(&headers)).await?;
    let (thing, name) = (("person", account.id.as_str()), Some(&welcome.name));
    change.note(&invitation.purpose, thing, None, None::<&()>, name).await?;
    change.commit().await?;
    Ok(with_cookie(
        &app,
        Some(&secret),
        go(&format!("{}?done=welcome", desk(&store::roles_of(&app.store, &account.id).await?))),
    ))
}

/// The step of the code that was typed beside a new password: a link alone does not pass by the
/// second factor. `Some(None)` when there is none to ask for.
async fn code_of(
    app: &App,
    account: &store::Account,
    code: &str,
) -> Result<Option<Option<i64>>, Refusal> {
    if account.totp_secret.is_some() && !attempt::begin(app, &account.id).await? {
        return Ok(None);
    }
    Ok(attempt::second_factor(account, code, app.now()))
}

/// `GET /account`
pub async fn account(State(app): State<App>, visitor: Visitor) -> Answer {
    let account = own_account(&app, &visitor).await?;
    let entered = Entered::fresh(account_fields(&account));
    show_account(&app, &visitor, &account, &entered).await
}

async fn own_account(app: &App, visitor: &Visitor) -> Result<store::Account, Refusal> {
    store::by_id(&app.store, &visitor.signed_in()?.id).await?.ok_or(Refusal::SignIn)
}

fn account_fields(account: &store::Account) -> Typed {
    Typed::of([
        ("name", account.name.clone()),
        ("lang", account.lang.clone()),
        ("version", account.version.to_string()),
    ])
}

async fn show_account(
    app: &App,
    visitor: &Visitor,
    account: &store::Account,
    entered: &Entered,
) -> Answer {
    let sessions = store::sessions(&app.store, &account.id, &app.now().to_string()).await?;
    let scopes = visitor.grants().unwrap_or_default().iter().map(|(_, scope)| scope);
    let names = crate::network::names_of(app, scopes).await?;
    Ok(pages::account(visitor, account, &sessions, &names, entered))
}

/// `POST /account`
pub async fn change_account(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let account = own_account(&app, &visitor).await?;
    let mut reading = Reading::of(&typed);
    let name = reading.text("name", 1, 100);
    let lang = typed.get("lang").to_owned();
    if !locale::Lang::parse(&lang).is_ok_and(|l| app.dictionary.is_whole(l)) {
        reading.refuse(Problem::new("choose", "lang"));
    }
    if let Err(problems) = reading.done(()) {
        return show_account(&app, &visitor, &account, &Entered::refused(typed, problems)).await;
    }
    let mut change = app.change(visitor.author()).await?;
    if store::set_account(&mut change, &account.id, &name, &lang, typed.version()).await? == 0 {
        return Err(crate::web::frame::clash(
            &typed,
            &account_fields(&account),
            account.version,
            "/account",
        ));
    }
    let (before, after) = ((&account.name, &account.lang), (&name, &lang));
    change.note("edit", ("person", &account.id), None, Some(&before), Some(&after)).await?;
    change.commit().await?;
    Ok(go(&format!("/account?done=saved&lang={lang}")))
}

/// `POST /account/password`
pub async fn change_password(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let account = own_account(&app, &visitor).await?;
    let mut reading = Reading::of(&typed);
    let password = forms::new_password(&mut reading, &typed, &account.email);
    if attempt::password(&app, &account, typed.get("old")).await? {
        attempt::take_back(&app, &account).await?;
    } else {
        reading.refuse(Problem::new("password-old-wrong", "old"));
    }
    if let Err(problems) = reading.done(()) {
        let entered = Entered::refused(account_fields(&account), problems);
        return show_account(&app, &visitor, &account, &entered).await;
    }
    let hash = super::hash(&app, password).await?;
    let person = visitor.signed_in()?;
    let mut change = app.change(visitor.author()).await?;
    if !store::change_password(&mut change, &account, &hash).await? {
        return Ok(go("/account"));
    }
    store::withdraw(&mut change, &account.id).await?;
    store::end_sessions(&mut change, &account.id, &person.session).await?;
    change.note("password", ("person", &account.id), None, None::<&()>, None::<&()>).await?;
    change.commit().await?;
    Ok(go("/account?done=password"))
}

/// `POST /account/sessions/{session}/end`; `others` ends every session but this one.
pub async fn end_session(
    State(app): State<App>,
    visitor: Visitor,
    Path(session): Path<String>,
) -> Answer {
    let person = visitor.signed_in()?;
    let mut change = app.change(visitor.author()).await?;
    let ended = match session.as_str() {
        "others" => store::end_sessions(&mut change, &person.id, &person.session).await?,
        mark => store::end_session(&mut change, mark, &person.id).await?,
    };
    change.note("end-sessions", ("person", &person.id), None, None::<&()>, Some(&ended)).await?;
    change.commit().await?;
    Ok(go("/account?done=signed-out-there"))
}

/// `GET /account/second-factor`: offers a new secret, to be confirmed by a code.
pub async fn second_factor_form(State(app): State<App>, visitor: Visitor) -> Answer {
    let account = own_account(&app, &visitor).await?;
    let secret = password::new_totp_secret(app.random.as_ref());
    Ok(pages::second_factor(&visitor, &account, &secret, &Entered::default()))
}

/// `POST /account/second-factor`
pub async fn set_second_factor(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let account = own_account(&app, &visitor).await?;
    let takes_away = typed.get("act") == "remove";
    let secret = typed.get("secret");
    let new_step = password::totp_step(secret, typed.get("code"), app.now().as_second(), None);
    let right = attempt::password(&app, &account, typed.get("password")).await?;
    // What is on is changed or turned off only by who still has it.
    let present = attempt::second_factor(&account, typed.get("present"), app.now());
    let mut problems = Problems::default();
    if !right {
        problems.add(Problem::new("password-old-wrong", "password"));
    }
    if present.is_none() {
        problems.add(Problem::new("code-wrong", "present"));
    }
    if right && present.is_some() {
        attempt::take_back(&app, &account).await?;
    }
    if !takes_away && new_step.is_none() {
        problems.add(Problem::new("code-wrong", "code"));
    }
    if !problems.is_empty() {
        let entered = Entered::refused(Typed::default(), problems);
        let new = password::new_totp_secret(app.random.as_ref());
        let secret = if secret.is_empty() { &new } else { secret };
        return Ok(pages::second_factor(&visitor, &account, secret, &entered));
    }
    let mut change = app.change(visitor.author()).await?;
    let kept = (!takes_away).then_some(secret);
    let is_current = use_step(&mut change, &account, present.flatten()).await?
        && store::set_totp(&mut change, &account.id, kept, new_step, typed.version()).await?;
    if !is_current {
        drop(change);
        return Err(second_factor_clash(&own_account(&app, &visitor).await?, typed.get("act")));
    }
    let act = if takes_away { "second-factor-off" } else { "second-factor-on" };
    change.note(act, ("person", &account.id), None, None::<&()>, None::<&()>).await?;
    change.commit().await?;
    Ok(go(&format!("/account?done={act}")))
}

/// The account was changed elsewhere first. Neither password nor code is sent through that page.
fn second_factor_clash(account: &store::Account, act: &str) -> Refusal {
    let page = "/account/second-factor";
    moved_on(&Typed::of([("act", act)]), account.version, page, page)
}

/// `GET /people`
pub async fn people(State(app): State<App>, visitor: Visitor) -> Answer {
    show_people(&app, &visitor, &Entered::default(), None).await
}

async fn show_people(
    app: &App,
    visitor: &Visitor,
    entered: &Entered,
    link: Option<&str>,
) -> Answer {
    let people = store::people(&app.store, &visitor.sought("after")).await?;
    let networks = crate::network::networks(app).await?;
    let scopes = people.iter().flat_map(|p| &p.grants).map(|(_, scope)| scope);
    let names = crate::network::names_of(app, scopes).await?;
    Ok(pages::people(visitor, (&people, &names), &networks, entered, link))
}

/// `POST /people`: invites somebody; the page shows the link once.
pub async fn invite(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let languages: Vec<_> = app.dictionary.languages().collect();
    let invited = match placed(&app, &typed, forms::invitation(&typed, &languages)).await? {
        Ok(invited) => invited,
        Err(problems) => {
            return show_people(&app, &visitor, &Entered::refused(typed, problems), None).await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    let Some(secret) = super::invite(&mut change, &invited).await? else {
        change.commit().await?;
        return Ok(go("/people?done=saved"));
    };
    let link = link(&app, &secret);
    let letter = letter(&app, &invited, &link);
    job::queue(&mut change, mail::JOB, &letter).await?;
    change.commit().await?;
    show_people(&app, &visitor, &Entered::default(), Some(&link)).await
}

/// The same, with a problem when the city or the network of a role is not here.
async fn placed(
    app: &App,
    typed: &Typed,
    meant: Result<super::Invited, Problems>,
) -> Result<Result<super::Invited, Problems>, Refusal> {
    let Ok(invited) = meant else { return Ok(meant) };
    let mut problems = Problems::default();
    for (_, scope) in &invited.grants {
        match scope {
            Scope::City(key) if crate::network::city(app, key).await?.is_none() => {
                problems.add(Problem::new("no-such-city", "city").with("typed", typed.get("city")));
            }
            Scope::Network(key) => match crate::network::find_network(app, key).await {
                Err(Refusal::NotFound) => problems.add(Problem::new("choose", "network")),
                found => drop(found?),
            },
            _ => {}
        }
    }
    Ok(problems.or(invited))
}

fn letter(app: &App, invited: &super::Invited, link: &str) -> mail::Letter {
    let say = |word, facts: &[locale::Fact<'_>]| app.dictionary.say(invited.lang, word, facts);
    let facts = [("name", invited.name.as_str().into()), ("link", link.into())];
    mail::Letter {
        to: invited.email.clone(),
        subject: say(word::PEOPLE_LETTER_SUBJECT, &[]),
        // In a letter, marks of direction around the link would become a part of it.
        body: say(word::PEOPLE_LETTER_BODY, &facts).replace(['\u{2068}', '\u{2069}'], ""),
    }
}

/// `POST /people/{person}`: takes a role away, closes an account, offers a new password, or turns
/// off a second factor that was lost.
pub async fn change_person(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    typed: Typed,
) -> Answer {
    let account = store::by_id(&app.store, &id).await?.ok_or(Refusal::NotFound)?;
    let is_own = visitor.signed_in()?.id == id;
    let mut change = app.change(visitor.author()).await?;
    let (mut shown, mut done, version) = (None, "saved", typed.version());
    let is_current = match typed.get("act") {
        "close" if is_own => return Ok(go("/people?done=not-yourself")),
        "second-factor" if is_own => return Ok(go("/people?done=not-own-factor")),
        "revoke" => {
            let grant = super::parse_grant(typed.get("grant"))
                .ok_or(Refusal::Unreadable("no role".into()))?;
            let is_keeper = grant == (Role::Keeper, Scope::Installation);
            if is_keeper && store::other_keepers(&mut change, &id).await? == 0 {
                return Ok(go("/people?done=last-keeper"));
            }
            store::revoke(&mut change, &id, grant.0, &grant.1).await?;
            let before = Some(typed.get("grant"));
            change.note("revoke", ("person", &id), None, before.as_ref(), None::<&()>).await?;
            store::change_roles(&mut change, &id, version).await?
        }
        "close" => {
            if store::other_keepers(&mut change, &id).await? == 0 {
                return Ok(go("/people?done=last-keeper"));
            }
            let grants = store::grants_as_text(&store::roles_of(&app.store, &id).await?);
            let before = Some((&account.state, grants));
            change.note("close", ("person", &id), None, before.as_ref(), Some(&"closed")).await?;
            store::close(&mut change, &id, version).await?
        }
        "second-factor" => {
            done = "second-factor-cleared";
            super::clear_second_factor(&mut change, &id, version).await?
        }
        "reset" => {
            let secret = super::offer(&mut change, &id, "reset").await?;
            change.note("offer-reset", ("person", &id), None, None::<&()>, None::<&()>).await?;
            shown = Some(link(&app, &secret));
            true
        }
        _ => return Err(Refusal::Unreadable("no such act".into())),
    };
    if !is_current {
        drop(change);
        return Err(person_clash(&app, &id, &typed).await?);
    }
    change.commit().await?;
    match shown {
        Some(link) => show_people(&app, &visitor, &Entered::default(), Some(&link)).await,
        None => Ok(go(&format!("/people?done={done}"))),
    }
}

/// Another keeper changed the person first.
async fn person_clash(app: &App, id: &str, typed: &Typed) -> Result<Refusal, Refusal> {
    let account = store::by_id(&app.store, id).await?.ok_or(Refusal::NotFound)?;
    let typed = Typed::of([("act", typed.get("act")), ("grant", typed.get("grant"))]);
    Ok(moved_on(&typed, account.version, &format!("/people/{id}"), "/people"))
}

/// `GET /journal`
pub async fn journal(State(app): State<App>, visitor: Visitor) -> Answer {
    let nr = visitor.sought("nr").parse().unwrap_or(i64::MAX);
    let lines = journal::latest(&app.store, "", (nr, &visitor.sought("id"))).await?;
    let mut names = BTreeMap::new();
    for line in lines.iter().filter(|line| line.kind == "person") {
        if !names.contains_key(&line.key)
            && let Some(account) = store::by_id(&app.store, &line.key).await?
        {
            names.insert(line.key.clone(), account.name);
        }
    }
    let jobs = job::standing(&app.store).await?;
    let failed = job::failed(&app.store).await?;
    Ok(pages::journal(&visitor, (&lines, &names), jobs, &failed))
}

#[cfg(test)]
mod tests {
    use super::safe_target;

    #[test]
    fn signing_in_never_leads_elsewhere() {
        let bad =
            ["https://example.org", "//example.org", "/\\example.org", "", "javascript:alert(1)"];
        for bad in bad.into_iter().chain(["/\t/evil.example", "/\u{b}/evil.example"]) {
            assert_eq!(safe_target(bad), None, "{bad}");
        }
        assert_eq!(safe_target("/cities/riga?x=1"), Some("/cities/riga?x=1"));
    }
}
