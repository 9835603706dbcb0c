//! What is kept of people, their roles, sessions and invitations.

use jiff::Timestamp;

use measure::Key;

use super::Correspondent;
use crate::access::{Grant, Role, Scope};
use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store};
use crate::web::visitor::Person;
use crate::{statements, values};

statements! {
    PERSON_OF_SESSION = "select p.id, p.name, p.email, s.token_hash, s.seen_at, r.role, r.scope
        from session s join person p on p.id = s.person left join person_role r on r.person = p.id
        where s.token_hash = $1 and s.expires_at > $2 and p.state = 'active'";
    BEGIN_SESSION = "insert into session (token_hash, person, created_at, seen_at, expires_at, device)
        values ($1, $2, $3, $4, $5, $6)";
    SESSIONS = "select token_hash, created_at, seen_at, device from session
        where person = $1 and expires_at > $2 order by seen_at desc, token_hash";
    TOUCH_SESSION = "update session set seen_at = $2, expires_at = $3 where token_hash = $1 and seen_at <= $4";
    END_SESSION = "delete from session where token_hash = $1 and person = $2";
    END_SESSIONS = "delete from session where person = $1 and token_hash <> $2";
    SWEEP_SESSIONS = "delete from session where expires_at < $1";
    BY_EMAIL = "select id, name, email, lang, state, password_hash, totp_secret, totp_last_step, failures, locked_until, version
        from person where email = $1";
    BY_ID = "select id, name, email, lang, state, password_hash, totp_secret, totp_last_step, failures, locked_until, version
        from person where id = $1";
    ADD_PERSON = "insert into person (id, email, name, lang, state, failures, created_at, version)
        values ($1, $2, $3, $4, 'invited', 0, $5, 1)";
    GRANT = "insert into person_role (person, role, scope) values ($1, $2, $3) on conflict do nothing";
    REVOKE = "delete from person_role where person = $1 and role = $2 and scope = $3";
    ROLES_OF = "select role, scope from person_role where person = $1 order by role, scope";
    HOLD_KEEPERS = "update person_role set role = 'keeper' where role = 'keeper'";
    OTHER_KEEPERS = "select count(*) as n from person_role r join person p on p.id = r.person
        where r.role = 'keeper' and p.state = 'active' and p.id <> $1";
    PEOPLE = "select p.id, p.name, p.email, p.state, p.version, p.totp_secret is not null as has_second_factor, r.role, r.scope
        from (select id, name, email, state, version, totp_secret from person
            where $1 = '' or (name, id) > (select q.name, q.id from person q where q.id = $1) order by name, id limit 101) p
        left join person_role r on r.person = p.id order by p.name, p.id, r.scope, r.role";
    OFFER = "insert into invitation (token_hash, person, purpose, expires_at) values ($1, $2, $3, $4)";
    INVITATION = "select i.person, i.purpose, p.name, p.email from invitation i join person p on p.id = i.person
        where i.token_hash = $1 and i.expires_at > $2 and p.state <> 'closed'";
    WITHDRAW = "delete from invitation where person = $1";
    REDEEM = "delete from invitation where token_hash = $1 and expires_at > $2";
    SET_PASSWORD = "update person set password_hash = $2, name = $3, state = 'active', failures = 0, locked_until = null,
        version = version + 1 where id = $1 and state <> 'closed'";
    SET_TOTP = "update person set totp_secret = $2, totp_last_step = $3, version = version + 1
        where id = $1 and version = $4";
    SET_ACCOUNT = "update person set name = $2, lang = $3, version = version + 1 where id = $1 and version = $4";
    CHANGE_PASSWORD = "update person set password_hash = $2, version = version + 1
        where id = $1 and state = 'active' and password_hash = $3";
    COUNT_ATTEMPT = "update person set failures = failures + 1
        where id = $1 and (locked_until is null or locked_until <= $2) returning failures";
    LET_REST = "update person set locked_until = $2 where id = $1";
    USE_STEP = "update person set totp_last_step = $2
        where id = $1 and totp_secret = $3 and (totp_last_step is null or totp_last_step < $2)";
    TAKE_BACK = "update person set failures = failures - 1, locked_until = null where id = $1 and failures > 0";
    SIGN_IN = "update person set failures = 0, locked_until = null
        where id = $1 and state = 'active' and password_hash = $2 and ($3 = '' or totp_secret = $3)
        and ($3 <> '' or totp_secret is null)";
    CLOSE = "update person set state = 'closed', password_hash = null, totp_secret = null, totp_last_step = null,
        failures = 0, locked_until = null, version = version + 1 where id = $1 and version = $2";
    REOPEN = "update person set state = 'invited', version = version + 1 where id = $1 and state = 'closed'";
    OFFICERS = "select p.email, p.name, p.lang from person p join person_role r on r.person = p.id
        where p.state = 'active' and r.role = 'officer' and r.scope = $1 order by p.email";
    DROP_ROLES = "delete from person_role where person = $1";
    CHANGE_ROLES = "update person set version = version + 1 where id = $1 and version = $2";
    NOTE_ROLES = "update person set version = version + 1 where id = $1";
    EVERY_PERSON = "select * from person where id > $1 order by id limit 200";
    EVERY_ROLE = "select * from person_role where (person, role, scope) > ($1, $2, $3) order by person, role, scope limit 200";
    EVERY_INVITATION = "select i.*, p.name, p.email from invitation i join person p on p.id = i.person
        where i.token_hash > $1 order by i.token_hash limit 200";
    EVERY_SESSION = "select * from session where token_hash > $1 order by token_hash limit 200";
}

pub(super) const BEGIN_SESSION_SQL: &str = BEGIN_SESSION;
pub(super) const OFFER_SQL: &str = OFFER;

/// An account as it is kept.
#[derive(Clone, Debug)]
pub struct Account {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The language to write in.
    pub lang: String,
    /// `invited`, `active` or `closed`.
    pub state: String,
    /// The password's hash, when one was set.
    pub password_hash: Option<String>,
    /// The second factor's secret, when there is one.
    pub totp_secret: Option<String>,
    /// The last step of the second factor that was used.
    pub totp_last_step: Option<i64>,
    /// Failed attempts since the last good one.
    pub failures: i64,
    /// Until when no attempt is looked at.
    pub locked_until: Option<String>,
    /// The version, for editing.
    pub version: i64,
}

impl FromRow for Account {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            email: row.get("email")?,
            lang: row.get("lang")?,
            state: row.get("state")?,
            password_hash: row.get("password_hash")?,
            totp_secret: row.get("totp_secret")?,
            totp_last_step: row.get("totp_last_step")?,
            failures: row.get("failures")?,
            locked_until: row.get("locked_until")?,
            version: row.get("version")?,
        })
    }
}

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its mark.
    pub mark: String,
    /// When it began.
    pub created_at: String,
    /// When it was last used.
    pub seen_at: String,
    /// What the browser calls itself.
    pub device: String,
}

impl FromRow for Session {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            mark: row.get("token_hash")?,
            created_at: row.get("created_at")?,
            seen_at: row.get("seen_at")?,
            device: row.get("device")?,
        })
    }
}

/// A person in the keeper's list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// `invited`, `active` or `closed`.
    pub state: String,
    /// Whether she signs in with a second factor.
    pub has_second_factor: bool,
    /// Her roles.
    pub grants: Vec<Grant>,
    /// The version, for changing roles or state.
    pub version: i64,
}

/// An invitation that waits for an answer.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Whom it is for.
    pub person: String,
    /// `join` or `reset`.
    pub purpose: String,
    /// Her name.
    pub name: String,
    /// Her address.
    pub email: String,
}

impl FromRow for Invitation {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            person: row.get("person")?,
            purpose: row.get("purpose")?,
            name: row.get("name")?,
            email: row.get("email")?,
        })
    }
}

/// The person of a good session, with all her roles, in one look.
pub async fn person_of_session(
    store: &Store,
    mark: &str,
    now: &str,
) -> Result<Option<Person>, Fault> {
    let rows = store.all(PERSON_OF_SESSION, values![mark, now]).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    Ok(Some(Person {
        id: first.get("id")?,
        name: first.get("name")?,
        email: first.get("email")?,
        session: first.get("token_hash")?,
        seen_at: first.get("seen_at")?,
        grants: rows
            .iter()
            .filter_map(|row| grant_of(row).transpose())
            .collect::<Result<_, _>>()?,
    }))
}

/// A role that this program no longer knows grants nothing.
fn grant_of(row: &Row) -> Result<Option<Grant>, Fault> {
    let role: Option<String> = row.get("role")?;
    let scope: Option<String> = row.get("scope")?;
    Ok(role.as_deref().and_then(Role::parse).zip(scope.as_deref().and_then(Scope::parse)))
}

/// An account by its address.
pub async fn by_email(store: &Store, email: &str) -> Result<Option<Account>, Fault> {
    store.find(BY_EMAIL, values![email]).await
}

/// An account by its id.
pub async fn by_id(store: &Store, id: &str) -> Result<Option<Account>, Fault> {
    store.find(BY_ID, values![id]).await
}

/// An account by its address, as a change sees it.
pub async fn account_by_email(change: &mut Change, email: &str) -> Result<Option<Account>, Fault> {
    change.find(BY_EMAIL, values![email]).await
}

/// The id of a person inside a change.
pub async fn person_by_email(change: &mut Change, email: &str) -> Result<Option<String>, Fault> {
    Ok(account_by_email(change, email).await?.map(|a| a.id))
}

/// Adds a person who has no password yet.
pub async fn add_person(change: &mut Change, invited: &super::Invited) -> Result<String, Fault> {
    let id = change.new_id();
    let values = values![&id, &invited.email, &invited.name, invited.lang, change.now()];
    change.run(ADD_PERSON, values).await?;
    Ok(id)
}

/// Gives a role.
pub async fn grant(
    change: &mut Change,
    person: &str,
    role: Role,
    scope: &Scope,
) -> Result<(), Fault> {
    change.run(GRANT, values![person, role.as_str(), scope.to_text()]).await.map(|_| ())
}

/// Notes that the roles of a person who is still at a version change; says whether she was.
pub async fn change_roles(change: &mut Change, person: &str, version: i64) -> Result<bool, Fault> {
    Ok(change.run(CHANGE_ROLES, values![person, version]).await? == 1)
}

/// Notes that the roles of a person change, whatever she had: nothing is overwritten unseen.
pub async fn note_roles(change: &mut Change, person: &str) -> Result<(), Fault> {
    change.run(NOTE_ROLES, values![person]).await.map(|_| ())
}

/// Takes a role away.
pub async fn revoke(
    change: &mut Change,
    person: &str,
    role: Role,
    scope: &Scope,
) -> Result<(), Fault> {
    change.run(REVOKE, values![person, role.as_str(), scope.to_text()]).await.map(|_| ())
}

/// Somebody's roles.
pub async fn roles_of(store: &Store, person: &str) -> Result<Vec<Grant>, Fault> {
    let rows = store.all(ROLES_OF, values![person]).await?;
    rows.iter().filter_map(|row| grant_of(row).transpose()).collect()
}

/// How many keepers with an open account there are beside somebody. Until the change ends, no
/// other change takes a keeper away.
pub async fn other_keepers(change: &mut Change, person: &str) -> Result<i64, Fault> {
    change.run(HOLD_KEEPERS, vec![]).await?;
    let rows = change.all(OTHER_KEEPERS, values![person]).await?;
    rows.first().map_or(Ok(0), |row| row.get("n"))
}

/// A page of people with their roles (one more than are shown), after somebody (or from the first,
/// for `""`).
pub async fn people(store: &Store, after: &str) -> Result<Vec<Listed>, Fault> {
    let mut people: Vec<Listed> = Vec::new();
    for row in store.all(PEOPLE, values![after]).await? {
        let id: String = row.get("id")?;
        if people.last().is_none_or(|p| p.id != id) {
            people.push(Listed {
                id,
                name: row.get("name")?,
                email: row.get("email")?,
                state: row.get("state")?,
                has_second_factor: row.get("has_second_factor")?,
                grants: Vec::new(),
                version: row.get("version")?,
            });
        }
        if let (Some(grant), Some(last)) = (grant_of(&row)?, people.last_mut()) {
            last.grants.push(grant);
        }
    }
    Ok(people)
}

/// Somebody's sessions, the latest first.
pub async fn sessions(store: &Store, person: &str, now: &str) -> Result<Vec<Session>, Fault> {
    store.list(SESSIONS, values![person, now]).await
}

/// Notes that a session is in use and lets it last longer, if nobody did so since a moment; says
/// whether it was noted. Outside the journal: reading is nobody's change.
pub async fn touch(
    store: &Store,
    mark: &str,
    now: &str,
    expires: &str,
    before: &str,
) -> Result<bool, Fault> {
    let mut transaction = store.begin().await?;
    let touched = transaction.run(TOUCH_SESSION, values![mark, now, expires, before]).await? == 1;
    transaction.commit().await?;
    Ok(touched)
}

/// Ends one session of a person.
pub async fn end_session(change: &mut Change, mark: &str, person: &str) -> Result<u64, Fault> {
    change.run(END_SESSION, values![mark, person]).await
}

/// Ends every session of a person but one (or all, for `""`).
pub async fn end_sessions(change: &mut Change, person: &str, but: &str) -> Result<u64, Fault> {
    change.run(END_SESSIONS, values![person, but]).await
}

/// Forgets sessions that have run out.
pub async fn sweep_sessions(store: &Store, now: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(SWEEP_SESSIONS, values![now]).await?;
    transaction.commit().await
}

/// The invitation behind the mark of a secret, if it is still good.
pub async fn invitation(store: &Store, mark: &str, now: &str) -> Result<Option<Invitation>, Fault> {
    store.find(INVITATION, values![mark, now]).await
}

/// Withdraws every invitation of a person.
pub async fn withdraw(change: &mut Change, person: &str) -> Result<(), Fault> {
    change.run(WITHDRAW, values![person]).await.map(|_| ())
}

/// Uses an invitation up; says whether it was still good.
pub async fn redeem(change: &mut Change, mark: &str) -> Result<bool, Fault> {
    let now = change.now();
    Ok(change.run(REDEEM, values![mark, now]).await? == 1)
}

/// Sets a password and opens the account; says whether there is one that is not closed.
pub async fn set_password(
    change: &mut Change,
    person: &str,
    hash: &str,
    name: &str,
) -> Result<bool, Fault> {
    Ok(change.run(SET_PASSWORD, values![person, hash, name]).await? == 1)
}

/// Sets or takes away the second factor of an account that is still at a version; says whether it
/// was.
pub async fn set_totp(
    change: &mut Change,
    person: &str,
    secret: Option<&str>,
    step: Option<i64>,
    version: i64,
) -> Result<bool, Fault> {
    Ok(change.run(SET_TOTP, values![person, secret, step, version]).await? == 1)
}

/// Changes name and language, if the account is still at this version.
pub async fn set_account(
    change: &mut Change,
    id: &str,
    name: &str,
    lang: &str,
    version: i64,
) -> Result<u64, Fault> {
    change.run(SET_ACCOUNT, values![id, name, lang, version]).await
}

/// Closes an account that is still at a version: nothing of it opens a door any more, and it has no
/// role. Says whether it was.
pub async fn close(change: &mut Change, id: &str, version: i64) -> Result<bool, Fault> {
    change.run(DROP_ROLES, values![id]).await?;
    end_sessions(change, id, "").await?;
    withdraw(change, id).await?;
    Ok(change.run(CLOSE, values![id, version]).await? == 1)
}

/// Lets a closed account be invited anew.
pub async fn reopen(change: &mut Change, id: &str) -> Result<(), Fault> {
    change.run(REOPEN, values![id]).await.map(|_| ())
}

/// Counts an attempt to enter, and lets the account rest if there were too many; `None` when it
/// rests already. Outside the journal: it may be an attack's doing, not a person's.
pub async fn count_attempt(
    store: &Store,
    id: &str,
    now: &str,
    rest_until: impl FnOnce(i64) -> Option<String>,
) -> Result<Option<i64>, Fault> {
    let mut transaction = store.begin().await?;
    let rows = transaction.all(COUNT_ATTEMPT, values![id, now]).await?;
    let Some(failures) = rows.first().map(|row| row.get("failures")).transpose()? else {
        return Ok(None);
    };
    if let Some(until) = rest_until(failures) {
        transaction.run(LET_REST, values![id, until]).await?;
    }
    transaction.commit().await?;
    Ok(Some(failures))
}

/// Takes an attempt back whose secret was right.
pub async fn take_back(store: &Store, id: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(TAKE_BACK, values![id]).await?;
    transaction.commit().await
}

/// Changes a password, if it is still the one that was looked at; says whether it was.
pub async fn change_password(
    change: &mut Change,
    account: &Account,
    hash: &str,
) -> Result<bool, Fault> {
    let values = values![&account.id, hash, account.password_hash.clone()];
    Ok(change.run(CHANGE_PASSWORD, values).await? == 1)
}

/// Uses up the code of a step of the second factor; says whether it, or a later one, was not used
/// before.
pub async fn use_step(change: &mut Change, account: &Account, step: i64) -> Result<bool, Fault> {
    let values = values![&account.id, step, account.totp_secret.clone()];
    Ok(change.run(USE_STEP, values).await? == 1)
}

/// Notes a good sign-in; says whether the account is still as it was when it was looked at.
pub async fn sign_in(change: &mut Change, account: &Account) -> Result<bool, Fault> {
    let secret = account.totp_secret.clone().unwrap_or_default();
    let values = values![&account.id, account.password_hash.clone(), secret];
    Ok(change.run(SIGN_IN, values).await? == 1)
}

/// Grants as words for the journal.
#[must_use]
pub fn grants_as_text(grants: &[Grant]) -> Vec<String> {
    grants.iter().map(|(role, scope)| format!("{}@{}", role.as_str(), scope.to_text())).collect()
}

impl FromRow for Correspondent {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let lang: String = row.get("lang")?;
        let lang =
            locale::Lang::parse(&lang).map_err(|e| Fault::Decode(format!("lang: {e}").into()));
        Ok(Self { email: row.get("email")?, name: row.get("name")?, lang: lang? })
    }
}

/// The officers of a city who have an account in use.
pub async fn officers_of(store: &Store, city: &Key) -> Result<Vec<Correspondent>, Fault> {
    store.list(OFFICERS, values![Scope::City(city.clone()).to_text()]).await
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let person = |row: &Row| {
        let account = Account::from_row(row)?;
        row.maybe_parsed::<Timestamp>("locked_until")?;
        let lang = locale::Lang::parse(&account.lang);
        lang.map(drop).map_err(|e| Fault::Decode(format!("lang: {e}").into()))
    };
    reader.read_by("person", EVERY_PERSON, &[Text("id")], person).await?;
    let role = |row: &Row| {
        grant_of(row)?.map(drop).ok_or_else(|| Fault::Decode("no such role or place".into()))
    };
    let key = &[Text("person"), Text("role"), Text("scope")];
    reader.read_by("person_role", EVERY_ROLE, key, role).await?;
    let invitation = |row: &Row| {
        Invitation::from_row(row)?;
        row.parsed::<Timestamp>("expires_at").map(drop)
    };
    let mark = &[Text("token_hash")];
    reader.read_by("invitation", EVERY_INVITATION, mark, invitation).await?;
    let session = |row: &Row| {
        Session::from_row(row)?;
        row.parsed::<Timestamp>("expires_at").map(drop)
    };
    reader.read_by("session", EVERY_SESSION, mark, session).await?;
    Ok(reader.findings())
}
