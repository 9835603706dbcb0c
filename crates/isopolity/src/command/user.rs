//! People from the command line: the first keeper is invited here.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{Outcome, Where, open, quiet_app};
use crate::people::{self, Invited, parse_grant, store};
use crate::store::change::Author;

/// Invite people, give and take roles, offer a new password.
#[derive(Subcommand)]
pub enum User {
    /// Invite a person, or give more roles to one who is here; prints the link to send, which only
    /// who has no open account needs
    Invite(Invite),
    /// Print a link by which a person may set a new password
    Reset {
        #[command(flatten)]
        at: Where,
        /// The person's e-mail address
        email: String,
        /// Also turn off the second factor, because the person has lost it
        #[arg(long)]
        second_factor: bool,
    },
    /// Give or take roles; prints the roles the person then has
    Roles {
        #[command(flatten)]
        at: Where,
        /// The person's e-mail address
        email: String,
        /// Roles to give, such as officer@city:riga, secretariat@network:epi, keeper
        #[arg(long, value_name = "ROLE")]
        give: Vec<String>,
        /// Roles to take
        #[arg(long, value_name = "ROLE")]
        take: Vec<String>,
    },
    /// Print everybody with their roles
    List(Where),
}

/// Whom to invite.
#[derive(Args)]
pub struct Invite {
    #[command(flatten)]
    at: Where,
    /// The person's e-mail address
    email: String,
    /// The person's name
    #[arg(long, default_value = "")]
    name: String,
    /// Roles, such as officer@city:riga, secretariat@network:epi, keeper
    #[arg(long = "role", value_name = "ROLE", required = true)]
    roles: Vec<String>,
    /// The address under which people reach this server, for the link
    #[arg(
        long,
        value_name = "URL",
        env = "ISOPOLITY_BASE_URL",
        default_value = "http://127.0.0.1:8080"
    )]
    base_url: String,
}

/// `isopolity user …`
pub async fn run(user: User) -> Outcome {
    match user {
        User::Invite(invite) => invite_person(invite).await,
        User::Reset { at, email, second_factor } => {
            let factor = if second_factor { Factor::Clear } else { Factor::Keep };
            reset(&at, &email, factor).await
        }
        User::Roles { at, email, give, take } => roles(&at, &email, &give, &take).await,
        User::List(at) => list(&at).await,
    }
}

fn grants(roles: &[String]) -> anyhow::Result<Vec<crate::access::Grant>> {
    let hint = "a role is officer@city:KEY, board@city:KEY, secretariat@network:KEY, association@network:KEY, researcher or keeper";
    roles.iter().map(|r| parse_grant(r).ok_or_else(|| anyhow::anyhow!("{r}: {hint}"))).collect()
}

async fn invite_person(invite: Invite) -> Outcome {
    let grants = grants(&invite.roles)?;
    anyhow::ensure!(invite.email.contains('@'), "{}: this is no e-mail address", invite.email);
    let store = open(&invite.at).await?;
    let app = quiet_app(store, &invite.at).await?;
    let email = invite.email.to_lowercase();
    let name = if invite.name.is_empty() { email.clone() } else { invite.name };
    let mut change = app.change(Author::program()).await?;
    let secret =
        people::invite(&mut change, &Invited { email, name, grants, lang: locale::Lang::EN })
            .await?;
    change.commit().await?;
    match secret {
        Some(secret) => {
            println!("{}/invitations/{secret}", invite.base_url.trim_end_matches('/'));
        }
        None => eprintln!("{}: has an open account, and now these roles too", invite.email),
    }
    Ok(ExitCode::SUCCESS)
}

/// What becomes of the second factor when a new password is offered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Factor {
    /// It is asked for as before.
    Keep,
    /// It was lost, and is turned off.
    Clear,
}

async fn reset(at: &Where, email: &str, factor: Factor) -> Outcome {
    let app = quiet_app(open(at).await?, at).await?;
    let account = find(&app, email).await?;
    let mut change = app.change(Author::program()).await?;
    let secret = people::offer(&mut change, &account.id, "reset").await?;
    if factor == Factor::Clear {
        let version = account.version;
        let is_off = people::clear_second_factor(&mut change, &account.id, version).await?;
        anyhow::ensure!(is_off, "{email}: somebody changed this account just now; try again");
    }
    change.note("offer-reset", ("person", &account.id), None, None::<&()>, None::<&()>).await?;
    change.commit().await?;
    println!("/invitations/{secret}");
    Ok(ExitCode::SUCCESS)
}

async fn find(app: &crate::app::App, email: &str) -> anyhow::Result<store::Account> {
    let account = store::by_email(&app.store, &email.to_lowercase()).await?;
    account.ok_or_else(|| {
        anyhow::anyhow!("{email}: nobody has this address here; see «isopolity user list»")
    })
}

async fn roles(at: &Where, email: &str, give: &[String], take: &[String]) -> Outcome {
    let (give, take) = (grants(give)?, grants(take)?);
    let app = quiet_app(open(at).await?, at).await?;
    let account = find(&app, email).await?;
    if !give.is_empty() || !take.is_empty() {
        let before = store::grants_as_text(&store::roles_of(&app.store, &account.id).await?);
        let mut change = app.change(Author::program()).await?;
        for (role, scope) in &give {
            store::grant(&mut change, &account.id, *role, scope).await?;
        }
        for (role, scope) in &take {
            store::revoke(&mut change, &account.id, *role, scope).await?;
        }
        store::note_roles(&mut change, &account.id).await?;
        let after = (store::grants_as_text(&give), store::grants_as_text(&take));
        change.note("roles", ("person", &account.id), None, Some(&before), Some(&after)).await?;
        change.commit().await?;
    }
    for role in store::grants_as_text(&store::roles_of(&app.store, &account.id).await?) {
        println!("{role}");
    }
    Ok(ExitCode::SUCCESS)
}

async fn list(at: &Where) -> Outcome {
    let store = open(at).await?;
    let mut people = store::people(&store, "").await?;
    while let Some(last) = people.last().map(|person| person.id.clone()) {
        for person in &people {
            let roles = store::grants_as_text(&person.grants).join(" ");
            println!("{}\t{}\t{}\t{roles}", person.email, person.name, person.state);
        }
        people = store::people(&store, &last).await?;
    }
    Ok(ExitCode::SUCCESS)
}
