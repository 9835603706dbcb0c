//! The pages about accounts: signing in, one's own account, everybody's, the journal.

use std::collections::BTreeMap;

use axum::response::Response;
use locale::Text;
use maud::{Markup, html};
use ui::form::{self, Choice, Field, Line, Weight};
use ui::table::{Column, Table};

use super::{Account, FailedJob, JournalLine, Listed, Session};
use crate::access::{Grant, Role, Scope};
use crate::network::Network;
use crate::web::frame::{self, Sheet, field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// What the places of roles are called.
type Names = BTreeMap<Scope, Text>;

/// The page to sign in.
pub fn sign_in(v: &Visitor, entered: &Entered) -> Response {
    let to = match v.parameter("to") {
        Some(to) => to.to_owned(),
        None => entered.typed.get("to").to_owned(),
    };
    let code = field(v, entered, "code", word::PEOPLE_CODE).hint(v.say(word::PEOPLE_CODE_HINT));
    let password =
        Field { value: String::new(), ..field(v, entered, "password", word::PEOPLE_PASSWORD) };
    let content = html! {
        (form::hidden("to", &to))
        (form::line(&field(v, entered, "email", word::PEOPLE_EMAIL), Line::Email))
        (form::line(&password, Line::Password))
        (form::line(&code, Line::Code))
        (form::button(&v.say(word::FRAME_SIGN_IN), Weight::Primary))
    };
    let top = headline(v, &[], "", v.say(word::FRAME_SIGN_IN), v.say(word::PEOPLE_SIGN_IN_LEDE));
    form_sheet(v, top, entered, form::post("/sign-in", &content))
}

/// The page of an invitation.
pub fn invitation(v: &Visitor, token: &str, account: &Account, entered: &Entered) -> Response {
    let content = html! {
        (form::line(&field(v, entered, "name", word::PEOPLE_NAME), Line::Text))
        (new_password(v, entered))
        @if account.totp_secret.is_some() { (form::line(&field(v, entered, "code", word::PEOPLE_CODE), Line::Code)) }
        (form::button(&v.say(word::PEOPLE_ACCEPT), Weight::Primary))
    };
    let lede =
        v.say_with(word::PEOPLE_INVITATION_LEDE, &[("email", account.email.as_str().into())]);
    let top = headline(v, &[], "", v.say(word::PEOPLE_INVITATION), &lede);
    form_sheet(v, top, entered, form::post(&format!("/invitations/{token}"), &content))
}

fn new_password(v: &Visitor, entered: &Entered) -> Markup {
    let password = field(v, entered, "password", word::PEOPLE_NEW_PASSWORD)
        .hint(v.say(word::PEOPLE_PASSWORD_HINT));
    html! {
        (form::line(&Field { value: String::new(), ..password }, Line::NewPassword))
        (form::line(&Field { value: String::new(), ..field(v, entered, "again", word::PEOPLE_AGAIN) }, Line::NewPassword))
    }
}

/// The page of one's own account.
pub fn account(
    v: &Visitor,
    account: &Account,
    sessions: &[Session],
    names: &Names,
    entered: &Entered,
) -> Response {
    let languages: Vec<_> = v
        .app()
        .dictionary
        .languages()
        .map(|l| (l.to_string(), word::own_name(l).to_owned()))
        .collect();
    let facts = form::post(
        "/account",
        &html! {
            (form::hidden("version", entered.typed.get("version")))
            (form::line(&field(v, entered, "name", word::PEOPLE_NAME), Line::Text))
            (form::select(&field(v, entered, "lang", word::PEOPLE_LANGUAGE), &languages))
            (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
        },
    );
    let old = Field { value: String::new(), ..field(v, entered, "old", word::PEOPLE_OLD_PASSWORD) };
    let password = form::post(
        "/account/password",
        &html! {
            (form::line(&old, Line::Password)) (new_password(v, entered))
            (form::button(&v.say(word::PEOPLE_CHANGE_PASSWORD), Weight::Secondary))
        },
    );
    let content = html! {
        (own_roles(v, names))
        (facts)
        section.section { h2 { (v.say(word::PEOPLE_SECOND_FACTOR)) } p { a href="/account/second-factor" {
            (v.say(if account.totp_secret.is_some() { word::PEOPLE_SECOND_FACTOR_IS_ON } else { word::PEOPLE_SECOND_FACTOR_ADD }))
        } } }
        section.section { h2 { (v.say(word::PEOPLE_CHANGE_PASSWORD)) } (password) }
        section.section { h2 { (v.say(word::PEOPLE_SESSIONS)) } (session_list(v, sessions)) }
        section.section { (form::post("/sign-out", &form::button(&v.say(word::PEOPLE_SIGN_OUT), Weight::Secondary))) }
    };
    let top = headline(v, &[], "", v.say(word::PEOPLE_ACCOUNT), &account.email);
    form_sheet(v, top, entered, content)
}

fn own_roles(v: &Visitor, names: &Names) -> Markup {
    html! { ul { @for grant in v.grants().unwrap_or_default() { li {
        @match &grant.1 {
            Scope::City(city) => a href=(format!("/cities/{city}")) { (grant_label(v, names, grant)) },
            Scope::Network(network) => a href=(format!("/networks/{network}")) { (grant_label(v, names, grant)) },
            Scope::Installation => (grant_label(v, names, grant)),
        }
    } } } }
}

/// A role with its place, in words.
fn grant_label(v: &Visitor, names: &Names, (role, scope): &Grant) -> String {
    let role = v.say_named(&format!("role-{}", role.as_str()));
    let name = names.get(scope).map(|name| v.plain(name));
    match scope {
        Scope::City(key) | Scope::Network(key) => {
            format!("{role} · {}", name.unwrap_or(key.as_str()))
        }
        Scope::Installation => role,
    }
}

fn session_list(v: &Visitor, sessions: &[Session]) -> Markup {
    let own = v.person().map(|p| p.session.as_str());
    html! {
        ul.items { @for session in sessions { li {
            p.item-title { (if session.device.is_empty() { v.say(word::PEOPLE_DEVICE_UNKNOWN) } else { short_device(&session.device) }) }
            p.meta { (v.say_with(word::PEOPLE_SESSION_SINCE, &[("date", session.created_at.get(..10).unwrap_or_default().into())])) }
            @if own == Some(session.mark.as_str()) { p.meta { (v.say(word::PEOPLE_SESSION_THIS)) } }
            @else { (form::post(&format!("/account/sessions/{}/end", session.mark), &form::button(&v.say(word::PEOPLE_SESSION_END), Weight::Quiet))) }
        } } }
        @if sessions.len() > 1 {
            (form::post("/account/sessions/others/end", &form::button(&v.say(word::PEOPLE_SESSIONS_END), Weight::Secondary)))
        }
    }
}

/// Browser and system out of what a browser calls itself.
fn short_device(agent: &str) -> String {
    let first =
        |names: &[&'static str]| names.iter().find(|n| agent.contains(**n)).copied().unwrap_or("?");
    let browser = first(&["Firefox", "Edg", "OPR", "Chrome", "Safari", "curl"]);
    let system = first(&["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"]);
    if browser == "?" { agent.chars().take(40).collect() } else { format!("{browser} · {system}") }
}

/// The page of the second factor.
pub fn second_factor(v: &Visitor, account: &Account, secret: &str, entered: &Entered) -> Response {
    let password =
        Field { value: String::new(), ..field(v, entered, "password", word::PEOPLE_OLD_PASSWORD) };
    let content = if account.totp_secret.is_some() {
        form::post(
            "/account/second-factor",
            &html! {
                (form::hidden("version", &account.version.to_string()))
                p { (v.say(word::PEOPLE_SECOND_FACTOR_IS_ON)) }
                (form::line(&field(v, entered, "present", word::PEOPLE_CODE), Line::Code))
                (form::line(&password, Line::Password))
                (form::button_with(&v.say(word::PEOPLE_SECOND_FACTOR_REMOVE), Weight::Danger, "act", "remove"))
            },
        )
    } else {
        let address = super::password::totp_address(secret, &account.email);
        form::post(
            "/account/second-factor",
            &html! {
                ol {
                    li { (v.say(word::PEOPLE_SECOND_FACTOR_STEP_APP)) }
                    li { (v.say(word::PEOPLE_SECOND_FACTOR_STEP_SECRET)) " " code dir="ltr" { (secret) }
                        " " a href=(address) { (v.say(word::PEOPLE_SECOND_FACTOR_OPEN)) } }
                    li { (v.say(word::PEOPLE_SECOND_FACTOR_STEP_CODE)) }
                }
                (form::hidden("secret", secret))
                (form::hidden("version", &account.version.to_string()))
                (form::line(&field(v, entered, "code", word::PEOPLE_CODE), Line::Code))
                (form::line(&password, Line::Password))
                (form::button_with(&v.say(word::PEOPLE_SECOND_FACTOR_ADD), Weight::Primary, "act", "add"))
            },
        )
    };
    let way = [(v.say(word::PEOPLE_ACCOUNT), "/account".to_owned())];
    let top = headline(
        v,
        &way,
        "",
        v.say(word::PEOPLE_SECOND_FACTOR),
        v.say(word::PEOPLE_SECOND_FACTOR_LEDE),
    );
    form_sheet(v, top, entered, content)
}

/// How many people a page shows.
const SHOWN: usize = 100;

/// A page of everybody (one more than are shown), with the form to invite somebody. `link` is shown
/// once.
pub fn people(
    v: &Visitor,
    (people, names): (&[Listed], &Names),
    networks: &[Network],
    entered: &Entered,
    link: Option<&str>,
) -> Response {
    let content = html! {
        @if let Some(link) = link {
            (ui::notice::notice(ui::notice::Kind::Done, &html! { h2 { (v.say(word::PEOPLE_LINK)) } p { (v.say(word::PEOPLE_LINK_HINT)) }
                p { code dir="ltr" { (link) } } }))
        }
        ul.items { @for person in people.iter().take(SHOWN) { (listed(v, names, person)) } }
        @if let Some(last) = people.get(SHOWN - 1).filter(|_| people.len() > SHOWN) {
            p { a href=(format!("/people?after={}", last.id)) { (v.say(word::FRAME_MORE)) } }
        }
        section.section { h2 { (v.say(word::PEOPLE_INVITE)) } (invite_form(v, networks, entered)) }
    };
    form_sheet(
        v,
        headline(v, &[], "", v.say(word::FRAME_NAV_PEOPLE), v.say(word::PEOPLE_LEDE)),
        entered,
        content,
    )
}

fn listed(v: &Visitor, names: &Names, person: &Listed) -> Markup {
    let (address, version) = (format!("/people/{}", person.id), person.version.to_string());
    html! { li {
        p.item-title { (person.name) " " (ui::list::tag_mark(&v.say_named(&format!("person-{}", person.state)))) }
        p.meta { (person.email) }
        ul { @for grant in &person.grants { li {
            (grant_label(v, names, grant)) " "
            form.inline-form method="post" action=(address) {
                (form::hidden("grant", &format!("{}@{}", grant.0.as_str(), grant.1.to_text())))
                (form::hidden("version", &version))
                button.button.quiet-button type="submit" name="act" value="revoke" { (v.say(word::PEOPLE_REVOKE)) span.hide { " " (person.name) " " (grant_label(v, names, grant)) } }
            }
        } } }
        @if person.state != "closed" {
            form.row method="post" action=(address) {
                (form::hidden("version", &version))
                button.button.quiet-button type="submit" name="act" value="reset" { (v.say(word::PEOPLE_RESET)) span.hide { " " (person.name) } }
                @if person.has_second_factor { button.button.quiet-button type="submit" name="act" value="second-factor" { (v.say(word::PEOPLE_CLEAR_SECOND_FACTOR)) span.hide { " " (person.name) } } }
                button.button.quiet-button type="submit" name="act" value="close" { (v.say(word::PEOPLE_CLOSE)) span.hide { " " (person.name) } }
            }
        }
    } }
}

fn invite_form(v: &Visitor, networks: &[Network], entered: &Entered) -> Markup {
    let roles: Vec<_> = Role::ALL
        .into_iter()
        .map(|role| Choice {
            value: role.as_str().to_owned(),
            label: v.say_named(&format!("role-{}", role.as_str())),
            hint: v.say_named(&format!("role-{}-hint", role.as_str())),
        })
        .collect();
    let none = std::iter::once((String::new(), "–".to_owned()));
    let networks: Vec<_> = none
        .chain(networks.iter().map(|n| (n.key.to_string(), v.plain(&n.name).to_owned())))
        .collect();
    let languages: Vec<_> = v
        .app()
        .dictionary
        .languages()
        .map(|l| (l.to_string(), word::own_name(l).to_owned()))
        .collect();
    form::post(
        "/people",
        &html! {
            (form::line(&field(v, entered, "name", word::PEOPLE_NAME), Line::Text))
            (form::line(&field(v, entered, "email", word::PEOPLE_EMAIL), Line::Email))
            (form::radios(&field(v, entered, "role", word::PEOPLE_ROLE), &roles))
            (form::line(&field(v, entered, "city", word::PEOPLE_ROLE_CITY).hint(v.say(word::PEOPLE_ROLE_CITY_HINT)), Line::Text))
            (form::select(&field(v, entered, "network", word::PEOPLE_ROLE_NETWORK), &networks))
            (form::select(&field(v, entered, "lang", word::PEOPLE_LANGUAGE), &languages))
            (form::button(&v.say(word::PEOPLE_INVITE), Weight::Primary))
        },
    )
}

/// The most of a version that the journal shows; what newcomers read has a history of its own.
const SHOWN_OF_A_VERSION: usize = 2_000;

/// A version, or its beginning.
fn beginning(version: &str) -> String {
    let mut shown: String = version.chars().take(SHOWN_OF_A_VERSION).collect();
    if shown.len() < version.len() {
        shown.push('…');
    }
    shown
}

/// The page of the journal.
pub fn journal(
    v: &Visitor,
    (lines, names): (&[JournalLine], &BTreeMap<String, String>),
    (waiting, failed): (i64, i64),
    failures: &[FailedJob],
) -> Response {
    let rows = lines.iter().map(|line| {
        vec![
            html! { time datetime=(line.at) { (v.date(&line.at)) " " (line.at.get(11..16).unwrap_or_default()) } },
            html! { (line.person_name) },
            html! { (done(v, "kind", &line.kind)) " · " (done(v, "act", &line.act)) " " span.quiet { (subject(line, names)) }
                @if line.before.is_some() || line.after.is_some() { details {
                summary { (v.say(word::PEOPLE_JOURNAL_DETAILS)) }
                @if let Some(before) = &line.before { p.version-text { del { (beginning(before)) } } }
                @if let Some(after) = &line.after { p.version-text { ins { (beginning(after)) } } }
            } } },
        ]
    });
    let table = Table {
        caption: v.say(word::PEOPLE_JOURNAL_CAPTION),
        head: [word::PEOPLE_JOURNAL_WHEN, word::PEOPLE_JOURNAL_WHO, word::PEOPLE_JOURNAL_WHAT]
            .map(|w| (v.say(w), Column::Words))
            .to_vec(),
        rows: rows.collect(),
    };
    let content = html! {
        p { (v.say_with(word::PEOPLE_JOBS, &[("waiting", waiting.into()), ("failed", failed.into())])) }
        (failed_jobs(v, failures))
        (table.render())
        @if let Some(last) = lines.last().filter(|_| lines.len() == 50) {
            p { a href=(format!("/journal?nr={}&id={}", last.nr, last.id)) { (v.say(word::FRAME_MORE)) } }
        }
    };
    Sheet::new(
        frame::headline(
            v,
            &[],
            "",
            v.say(word::FRAME_NAV_JOURNAL),
            v.say(word::PEOPLE_JOURNAL_LEDE),
        ),
        content,
    )
    .answer(v)
}

/// What was done, or to what, in words where there are any.
fn done(v: &Visitor, part: &str, code: &str) -> String {
    let name = format!("journal-{part}-{}", code.replace(' ', "-"));
    v.find_named(&name, &[]).unwrap_or_else(|| code.to_owned())
}

/// Which thing it was: a person by her name, anything else by its key.
fn subject(line: &JournalLine, names: &BTreeMap<String, String>) -> Markup {
    match names.get(&line.key).filter(|_| line.kind == "person") {
        Some(name) => html! { bdi { (name) } },
        None => html! { bdi dir="ltr" { (line.key) } },
    }
}

/// What failed for good and why, in the words of the program or the mail server.
fn failed_jobs(v: &Visitor, failures: &[FailedJob]) -> Markup {
    let row = |job: &FailedJob| {
        vec![
            html! { time datetime=(job.at) { (v.date(&job.at)) } },
            html! { span lang="en" dir="ltr" { (job.kind) } },
            html! { span lang="en" dir="ltr" { (job.last_error) } },
        ]
    };
    let table = Table {
        caption: v.say(word::PEOPLE_JOBS_FAILED),
        head: [word::PEOPLE_JOURNAL_WHEN, word::PEOPLE_JOURNAL_WHAT, word::PEOPLE_JOBS_WHY]
            .map(|w| (v.say(w), Column::Words))
            .to_vec(),
        rows: failures.iter().map(row).collect(),
    };
    html! { @if !failures.is_empty() { (table.render()) p { (v.say(word::PEOPLE_JOBS_HINT)) } } }
}
