//! Every route as every role, as nobody, and as another city's officer.

use isopolity::access::{self, Act, Place, Role, Scope};
use isopolity::routes::ROUTES;

use crate::support::{Reader, Town, demonstration, key};

/// Who tries: a name, and the role with its scope, or nobody.
fn tries() -> Vec<(&'static str, Option<(Role, Scope)>)> {
    vec![
        ("nobody", None),
        ("officer here", Some((Role::Officer, Scope::City(key("jelgava"))))),
        ("officer elsewhere", Some((Role::Officer, Scope::City(key("riga"))))),
        ("board here", Some((Role::Board, Scope::City(key("jelgava"))))),
        ("board elsewhere", Some((Role::Board, Scope::City(key("riga"))))),
        ("secretariat here", Some((Role::Secretariat, Scope::Network(key("inclucities"))))),
        ("secretariat elsewhere", Some((Role::Secretariat, Scope::Network(key("epi"))))),
        ("association here", Some((Role::Association, Scope::Network(key("inclucities"))))),
        ("researcher", Some((Role::Researcher, Scope::Installation))),
        ("keeper", Some((Role::Keeper, Scope::Installation))),
    ]
}

/// An address with its places filled by things of the demonstration.
fn filled(path: &str) -> String {
    path.split('/')
        .map(|part| match part {
            "{city}" => "jelgava",
            "{network}" => "inclucities",
            "{lang}" => "en",
            part if part.starts_with('{') => "nothing",
            part => part,
        })
        .collect::<Vec<_>>()
        .join("/")
}

async fn enter<'t>(town: &'t Town, who: Option<&(Role, Scope)>) -> Reader<'t> {
    match who {
        None => town.reader(),
        Some((role, scope)) => town.signed_in(*role, scope.clone()).await,
    }
}

/// What the table says of somebody at the place that an address names.
async fn expected(town: &Town, who: Option<&(Role, Scope)>, act: Act, path: &str) -> bool {
    let city = path.contains("{city}").then(|| key("jelgava"));
    let network = path.contains("{network}").then(|| key("inclucities"));
    let mut place =
        Place { city: city.clone(), networks: network.into_iter().collect(), ..Place::default() };
    if let Some(city) = city {
        place
            .networks
            .extend(isopolity::network::networks_of(&town.app, &city).await.expect("an answer"));
        place
            .mentors
            .extend(isopolity::mentoring::mentors_of(&town.app, &city).await.expect("an answer"));
    }
    access::may(who.map(std::slice::from_ref), act, &place)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_every_role_as_the_table_says() {
    let town = demonstration().await;
    let mut wrong = Vec::new();
    for (name, who) in tries() {
        // One account a role, not one a route: the list of people would grow with the product.
        let mut reader = enter(&town, who.as_ref()).await;
        for route in ROUTES {
            let path = filled(route.path);
            let seen = match route.method {
                "get" => reader.get(&path).await,
                _ => reader.post(&path, &[]).await,
            };
            let status = seen.status.as_u16();
            let is_refused = matches!(status, 401 | 403);
            let may = expected(&town, who.as_ref(), route.act, route.path).await;
            let is_right_kind = status != 401 || who.is_none();
            if is_refused == may || !is_right_kind || status >= 500 {
                wrong.push(format!(
                    "{} {} as {name}: {status}, the table says {may}",
                    route.method, route.path
                ));
            }
            if route.path == "/sign-out" {
                reader = enter(&town, who.as_ref()).await;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    town.end().await;
}

/// The table as a person reads it: a change of rights shows up in review.
#[test]
fn the_table_of_rights_is_as_agreed() {
    let mut lines = Vec::new();
    for act in access::ACTS {
        let parties: Vec<_> = access::parties(act).iter().map(|p| format!("{p:?}")).collect();
        lines.push(format!("{act:?}: {}", parties.join(", ")));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn every_address_is_in_the_list_once_and_writing_needs_a_right() {
    let mut seen = std::collections::HashSet::new();
    for route in ROUTES {
        assert!(
            seen.insert((route.method, route.path)),
            "{} {} stands twice",
            route.method,
            route.path
        );
        let is_open = matches!(route.act, Act::Read);
        assert!(
            route.method == "get" || !is_open || route.path.starts_with("/welcome/"),
            "anybody may post to {}",
            route.path
        );
    }
}
