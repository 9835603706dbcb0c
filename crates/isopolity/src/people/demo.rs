//! The accounts of the demonstration: one for each role, with passwords made at the first start.

use crate::access::{Role, Scope};
use crate::app::App;
use crate::people::{self, Invited, store};
use crate::store::change::Author;
use crate::store::private;

/// Where the sign-ins of a demonstration are written down, in its folder.
pub const FILE: &str = "sign-ins.txt";

/// Role word, address, name, role and scope. The people are made up.
const PEOPLE: &[(&str, &str, &str, Role, &str)] = &[
    ("officer", "officer@jelgava.example", "Anna Example", Role::Officer, "city:jelgava"),
    ("mentor", "officer@schaerbeek.example", "Karim Example", Role::Officer, "city:schaerbeek"),
    ("another city", "officer@riga.example", "Ilze Example", Role::Officer, "city:riga"),
    ("editor", "editor@jelgava.example", "Liga Example", Role::Editor, "city:jelgava"),
    ("board", "board@jelgava.example", "Olena Example", Role::Board, "city:jelgava"),
    (
        "secretariat",
        "secretariat@inclucities.example",
        "Sofia Example",
        Role::Secretariat,
        "network:inclucities",
    ),
    (
        "association",
        "association@inclucities.example",
        "Janis Example",
        Role::Association,
        "network:inclucities",
    ),
    (
        "researcher",
        "researcher@university.example",
        "Ingrid Example",
        Role::Researcher,
        "installation",
    ),
    ("keeper", "keeper@isopolity.example", "Marta Example", Role::Keeper, "installation"),
];

/// Makes the accounts, and writes their sign-ins into the demonstration's folder.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let mut lines = String::new();
    for (word, email, name, role, scope) in PEOPLE {
        let password: String = app.random.secret().chars().take(16).collect();
        let hash =
            people::hash(app, password.clone()).await.map_err(|e| anyhow::anyhow!("{e:?}"))?;
        let scope = Scope::parse(scope).ok_or_else(|| anyhow::anyhow!("{scope}"))?;
        let invited = Invited {
            email: (*email).to_owned(),
            name: (*name).to_owned(),
            grants: vec![(*role, scope)],
            lang: locale::Lang::EN,
        };
        let mut change = app.change(Author::program()).await?;
        people::invite(&mut change, &invited).await?;
        let id = store::person_by_email(&mut change, email).await?.unwrap_or_default();
        store::set_password(&mut change, &id, &hash, name).await?;
        store::withdraw(&mut change, &id).await?;
        change.commit().await?;
        lines.push_str(&format!("{word:<13} {email:<34} {password}\n"));
    }
    private::write(&app.settings.data.join(FILE), lines.as_bytes())?;
    Ok(())
}
