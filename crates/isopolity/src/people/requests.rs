//! What happens at each address about accounts.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use measure::{Problem, Problems};

use super::{forms, link, mail, pages, password, store};
use crate::access::{Role, Scope};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{job, journal};
use crate::web::forms::{Entered, Reading, Typed};
use crate::web::{Answer, Visitor, go};
use crate::word;

/// Failed attempts after which an account rests for a while, longer each time.
const PATIENCE: i64 = 5;

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
    let email = typed.get("email").trim().to_lowercase();
    let account = store::by_email(&app.store, &email).await?;
    let now = app.now();
    let waits = account.as_ref().is_some_and(|a| is_resting(a, now));
    let hash =
        account.as_ref().filter(|a| a.state == "active").and_then(|a| a.password_hash.clone());
    let is_right = super::is_right(&app, typed.get("password").to_owned(), hash).await?;
    let step = account.as_ref().and_then(|a| second_factor(a, typed.get("code"), now));
    let Some((account, step)) = account.as_ref().zip(step).filter(|_| is_right && !waits) else {
        if let Some(account) = account.filter(|_| !waits) {
            note_failure(&app, &account, now).await?;
        }
        let mut problems = Problems::default();
        problems.add(Problem::new(if waits { "sign-in-wait" } else { "sign-in-wrong" }, "email"));
        let typed = Typed::of([("email", email.as_str()), ("to", typed.get("to"))]);
        return Ok(pages::sign_in(&visitor, &Entered::refused(typed, problems)));
    };
    let mut change = app.change(visitor.author()).await?;
    store::set_step(&mut change, &account.id, step.or(account.totp_last_step)).await?;
    let device = device_of(&headers);
    let secret = super::begin_session(&mut change, &account.id, &device).await?;
    change.note("sign-in", ("person", &account.id), None, None::<&()>, Some(&device)).await?;
    change.commit().await?;
    Ok(with_cookie(&app, Some(&secret), go(safe_target(typed.get("to")))))
}

/// Whether too many attempts failed lately.
fn is_resting(account: &store::Account, now: Timestamp) -> bool {
    let until = account.locked_until.as_deref().and_then(|t| t.parse::<Timestamp>().ok());
    until.is_some_and(|until| until > now)
}

/// `Some(step)` when the second factor is right, `Some(None)` when there is none to ask for.
fn second_factor(account: &store::Account, code: &str, now: Timestamp) -> Option<Option<i64>> {
    match &account.totp_secret {
        None => Some(None),
        Some(secret) => {
            password::totp_step(secret, code, now.as_second(), account.totp_last_step).map(Some)
        }
    }
}

async fn note_failure(app: &App, account: &store::Account, now: Timestamp) -> Result<(), Refusal> {
    let failures = account.failures + 1;
    let minutes = if failures < PATIENCE { 0 } else { 1 << (failures - PATIENCE).min(5) };
    let until = now.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(now).to_string();
    let until = (minutes > 0).then_some(until.as_str());
    Ok(store::set_failures(&app.store, &account.id, failures, until).await?)
}

/// Only pages of this server: never an address that leads elsewhere.
fn safe_target(to: &str) -> &str {
    let is_here = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\n', '\r']);
    if is_here { to } else { "/account" }
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
    Ok(with_cookie(&app, None, go("/?done=signed-out")))
}

/// `GET /invitations/{token}`
pub async fn invitation(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Answer {
    let invitation = find_invitation(&app, &token).await?;
    let entered = Entered::fresh(Typed::of([("name", invitation.name.clone())]));
    Ok(pages::invitation(&visitor, &token, &invitation, &entered))
}

async fn find_invitation(app: &App, token: &str) -> Result<store::Invitation, Refusal> {
    let found =
        store::invitation(&app.store, &super::mark_of(token), &app.now().to_string()).await?;
    found.ok_or(Refusal::NotFound)
}

/// `POST /invitations/{token}`
pub async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    typed: Typed,
) -> Answer {
    let invitation = find_invitation(&app, &token).await?;
    let welcome = match forms::welcome(&typed, &invitation.email) {
        Ok(welcome) => welcome,
        Err(problems) => {
            let kept = Typed::of([("name", typed.get("name"))]);
            return Ok(pages::invitation(
                &visitor,
                &token,
                &invitation,
                &Entered::refused(kept, problems),
            ));
        }
    };
    let hash = super::hash(&app, welcome.password).await?;
    let author = crate::store::change::Author {
        person: Some(invitation.person.clone()),
        name: welcome.name.clone(),
    };
    let mut change = app.change(author).await?;
    store::set_password(&mut change, &invitation.person, &hash, &welcome.name).await?;
    store::withdraw(&mut change, &invitation.person).await?;
    store::end_sessions(&mut change, &invitation.person, "").await?;
    let secret =
        super::begin_session(&mut change, &invitation.person, &device_of(&headers)).await?;
    change
        .note(
            &invitation.purpose,
            ("person", &invitation.person),
            None,
            None::<&()>,
            Some(&welcome.name),
        )
        .await?;
    change.commit().await?;
    Ok(with_cookie(&app, Some(&secret), go("/account?done=welcome")))
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
    Ok(pages::account(visitor, account, &sessions, entered))
}

/// `POST /account`
pub async fn change_account(State(app): State<App>, visitor: Visitor, typed: Typed) -> Answer {
    let account = own_account(&app, &visitor).await?;
    let mut reading = Reading::of(&typed);
    let name = reading.text("name", 1, 100);
    let lang = typed.get("lang").to_owned();
    if locale::Lang::parse(&lang).ok().and_then(|l| app.dictionary.of(l)).is_none() {
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
    let old =
        super::is_right(&app, typed.get("old").to_owned(), account.password_hash.clone()).await?;
    if !old {
        reading.refuse(Problem::new("password-old-wrong", "old"));
    }
    if let Err(problems) = reading.done(()) {
        let entered = Entered::refused(account_fields(&account), problems);
        return show_account(&app, &visitor, &account, &entered).await;
    }
    let hash = super::hash(&app, password).await?;
    let person = visitor.signed_in()?;
    let mut change = app.change(visitor.author()).await?;
    store::set_password(&mut change, &account.id, &hash, &account.name).await?;
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
    let right =
        super::is_right(&app, typed.get("password").to_owned(), account.password_hash.clone())
            .await?;
    let takes_away = typed.get("act") == "remove";
    let secret = typed.get("secret");
    let step = password::totp_step(secret, typed.get("code"), app.now().as_second(), None);
    let mut problems = Problems::default();
    if !right {
        problems.add(Problem::new("password-old-wrong", "password"));
    }
    if !takes_away && step.is_none() {
        problems.add(Problem::new("code-wrong", "code"));
    }
    if !problems.is_empty() {
        return Ok(pages::second_factor(
            &visitor,
            &account,
            secret,
            &Entered::refused(Typed::default(), problems),
        ));
    }
    let mut change = app.change(visitor.author()).await?;
    let kept = (!takes_away).then_some(secret);
    if !store::set_totp(&mut change, &account.id, kept, step, typed.version()).await? {
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
    let saved = Typed::of([("act", if account.totp_secret.is_some() { "add" } else { "remove" })]);
    let page = "/account/second-factor";
    crate::web::frame::clash(&Typed::of([("act", act)]), &saved, account.version, page)
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
    Ok(pages::people(visitor, &people, &networks, entered, link))
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
    let secret = super::invite(&mut change, &invited).await?;
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

/// `POST /people/{person}`: takes a role away, closes an account, or offers a new password.
pub async fn change_person(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    typed: Typed,
) -> Answer {
    let account = store::by_id(&app.store, &id).await?.ok_or(Refusal::NotFound)?;
    let mut change = app.change(visitor.author()).await?;
    let (mut shown, version) = (None, typed.version());
    let is_current = match typed.get("act") {
        "revoke" => {
            let grant = super::parse_grant(typed.get("grant"))
                .ok_or(Refusal::Unreadable("no role".into()))?;
            if grant == (Role::Keeper, Scope::Installation) && store::keepers(&app.store).await? < 2
            {
                return Ok(go("/people?done=last-keeper"));
            }
            store::revoke(&mut change, &id, grant.0, &grant.1).await?;
            change
                .note("revoke", ("person", &id), None, Some(&typed.get("grant")), None::<&()>)
                .await?;
            store::change_roles(&mut change, &id, version).await?
        }
        "close" if visitor.signed_in()?.id == id => return Ok(go("/people?done=not-yourself")),
        "close" => {
            store::end_sessions(&mut change, &id, "").await?;
            store::withdraw(&mut change, &id).await?;
            change
                .note("close", ("person", &id), None, Some(&account.state), Some(&"closed"))
                .await?;
            store::set_state(&mut change, &id, "closed", version).await?
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
        None => Ok(go("/people?done=saved")),
    }
}

/// Another keeper changed the person first: the roles she has now, and the one that was meant.
async fn person_clash(app: &App, id: &str, typed: &Typed) -> Result<Refusal, Refusal> {
    let account = store::by_id(&app.store, id).await?.ok_or(Refusal::NotFound)?;
    let roles = store::grants_as_text(&store::roles_of(&app.store, id).await?);
    let saved = Typed::of([("grant", roles.join(", "))]);
    let typed = Typed::of([("act", typed.get("act")), ("grant", typed.get("grant"))]);
    let page = format!("/people/{id}");
    Ok(crate::web::frame::clash(&typed, &saved, account.version, &page))
}

/// `GET /journal`
pub async fn journal(State(app): State<App>, visitor: Visitor) -> Answer {
    let nr = visitor.sought("nr").parse().unwrap_or(i64::MAX);
    let lines = journal::latest(&app.store, "", (nr, &visitor.sought("id"))).await?;
    let jobs = job::standing(&app.store).await?;
    let failed = job::failed(&app.store).await?;
    Ok(pages::journal(&visitor, &lines, jobs, &failed))
}

#[cfg(test)]
mod tests {
    use super::safe_target;

    #[test]
    fn signing_in_never_leads_elsewhere() {
        for bad in
            ["https://example.org", "//example.org", "/\\example.org", "", "javascript:alert(1)"]
        {
            assert_eq!(safe_target(bad), "/account", "{bad}");
        }
        assert_eq!(safe_target("/cities/riga?x=1"), "/cities/riga?x=1");
    }
}
