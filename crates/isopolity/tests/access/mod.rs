//! Every route as every role, as nobody, and as another city's officer.

use isopolity::access::{self, Act, Place, Role, Scope};
use isopolity::routes::ROUTES;

use crate::support::{Reader, Town, demonstration, key};

/// Who tries: a name, and the role with its scope, or nobody.
fn tries() -> Vec<(&'static str, Option<(Role, Scope)>)> {
    let city = |name| Scope::City(key(name));
    let network = |name| Scope::Network(key(name));
    vec![
        ("nobody", None),
        ("officer here", Some((Role::Officer, city("jelgava")))),
        ("officer of the mentor", Some((Role::Officer, city("schaerbeek")))),
        ("officer elsewhere in the network", Some((Role::Officer, city("capaci")))),
        ("officer elsewhere", Some((Role::Officer, city("riga")))),
        ("editor here", Some((Role::Editor, city("jelgava")))),
        ("editor elsewhere", Some((Role::Editor, city("riga")))),
        ("board here", Some((Role::Board, city("jelgava")))),
        ("board of the mentor", Some((Role::Board, city("schaerbeek")))),
        ("board elsewhere", Some((Role::Board, city("riga")))),
        ("secretariat here", Some((Role::Secretariat, network("inclucities")))),
        ("secretariat elsewhere", Some((Role::Secretariat, network("epi")))),
        ("association here", Some((Role::Association, network("inclucities")))),
        ("association elsewhere", Some((Role::Association, network("epi")))),
        ("researcher", Some((Role::Researcher, Scope::Installation))),
        ("keeper", Some((Role::Keeper, Scope::Installation))),
    ]
}

/// What a parameter stands for: a thing that everybody may read, and a draft if there is one.
const THINGS: &[(&str, &str, &str)] = &[
    ("{city}", "jelgava", "jelgava"),
    ("{network}", "inclucities", "inclucities"),
    ("{lang}", "en", "en"),
    ("{body}", "lps", "lps"),
    ("{collection}", "course-places-2024", "course-places-2024"),
    ("{indicator}", "employment-rate", "employment-rate"),
    ("{picture}", "employment-rate.svg", "employment-rate.svg"),
    ("{figures}", "people-by-district", "people-by-district"),
    ("{index}", "living-well", "living-well"),
    ("{year}", "2020", "2026"),
    ("{area}", "language", "language"),
    ("{plan}", "2022", "hidden"),
    ("{number}", "2", "1"),
    ("{action}", "evening-courses", "one"),
    ("{need}", "language", "housing"),
    ("{strength}", "culture", "housing"),
    ("{practice}", "open", "hidden"),
    ("{programme}", "inclucities", "inclucities"),
    ("{mentor}", "schaerbeek", "schaerbeek"),
    ("{mentee}", "jelgava", "jelgava"),
    ("{organisation}", "example-newcomer-desk", "example-newcomer-desk"),
    ("{place}", "example-house-by-the-bridge", "example-house-by-the-bridge"),
    ("{service}", "language-cafe", "hidden"),
    ("{sort}", "page", "page"),
    ("{entry}", "first-days", "hidden"),
    ("{benchmark}", "decent-work", "decent-work"),
    ("{kind}", "need", "need"),
    ("{key}", "jelgava.language", "jelgava.housing"),
    ("{country}", "LV", "LV"),
];

/// Parameters that stand for what only one person or one moment has, or an operator brings along: they
/// are filled with nothing.
const NOTHING: &[&str] = &["{token}", "{session}", "{waiting}", "{shape}"];

/// Parameters that stand for what has no name of its own: visit, person, note, who does what, the mark of a picture that
/// newcomers see, and the file of one that they do not.
const OTHERS: [&str; 7] =
    ["{visit}", "{person}", "{note}", "{mark}", "{file}", "{competence}", "{task}"];

/// Which of the two things of each parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Thing {
    Public,
    Draft,
}

/// The demonstration, with drafts of Jelgava beside what is public; and what has no key of its own:
/// a visit, a person and so on, as [`OTHERS`].
async fn town_with_drafts() -> (Town, Vec<(&'static str, String)>) {
    let town = demonstration().await;
    let mut officer = town.officer("jelgava").await;
    let city = "/cities/jelgava";
    let stated = [("says", "A draft."), ("degree", "50"), ("state", "draft")];
    for list in ["needs", "strengths"] {
        let draft = [stated.as_slice(), &[("topic", "housing")]].concat();
        officer.post(&format!("{city}/{list}/new"), &draft).await.is(303);
    }
    let open = [("says", "Open."), ("degree", "50"), ("state", "public"), ("topic", "culture")];
    officer.post(&format!("{city}/strengths/new"), &open).await.is(303);
    for (name, stage) in [("open", "published"), ("hidden", "draft")] {
        let fields = [
            ("lang", "en"),
            ("key", name),
            ("title", name),
            ("summary", "Something."),
            ("topics", "work"),
            ("origin", "own"),
            ("stage", stage),
        ];
        officer.post(&format!("{city}/practices/new"), &fields).await.is(303);
    }
    write_plan(&mut officer).await;
    officer.post(&format!("{city}/assessments"), &[("year", "2026")]).await.is(303);
    let answers = [("course-start", "half"), ("version", "0")];
    let section = format!("{city}/assessments/2026/sections/language");
    officer.post(&section, &answers).await.is(303);
    let service = [
        ("lang", "en"),
        ("key", "hidden"),
        ("service_title", "Hidden"),
        ("service_text", "Not yet."),
        ("organisation", "example-newcomer-desk"),
        ("service_themes", "lawyer"),
        ("phone", "+371 63000000"),
        ("cost", "free"),
        ("checked_until", "2027-01-31"),
        ("provenance", "example"),
    ];
    officer.post(&format!("{city}/directory/services/new"), &service).await.is(303);
    let page = [
        ("lang", "en"),
        ("key", "hidden"),
        ("entry_title", "Hidden"),
        ("entry_text", "Not yet."),
        ("page_about", "everyday"),
        ("provenance", "example"),
    ];
    officer.post(&format!("{city}/guide/page/new"), &page).await.is(303);
    let visits = isopolity::mentoring::store::visits(&town.app.store, &key("inclucities")).await;
    let visit = visits.expect("an answer").first().expect("a visit").id.clone();
    let people = isopolity::people::store::people(&town.app.store, "").await.expect("an answer");
    let person = people.first().expect("a person").id.clone();
    let sent = [("comment", "Where?"), ("verdict", "missing")];
    town.reader().post("/welcome/jelgava/en/feedback", &sent).await.is(303);
    let before = ("9", "");
    let state = isopolity::feedback::State::New;
    let notes =
        isopolity::feedback::store::of_city(&town.app.store, &key("jelgava"), state, before).await;
    let note = notes.expect("an answer").first().expect("a note").id.clone();
    let words = [
        ("lang", "en"),
        ("picture_alt", "A square"),
        ("key", "hidden"),
        ("licence", "own"),
        ("provenance", "example"),
    ];
    let pictures = format!("{city}/pictures");
    let drawn = picture::draw(600, 300, |_, _| [200, 40, 40, 255]).expect("a picture");
    officer.upload(&format!("{pictures}/new"), &words, ("file", &drawn)).await.is(303);
    let page = officer.get(&pictures).await.text;
    let hidden = page.split_once(&format!("{pictures}/hidden/")).expect("a picture").1;
    let hidden = hidden.split('"').next().unwrap_or_default().to_owned();
    let shelf = town.app.shelf.load().city(&key("jelgava")).cloned().expect("a directory");
    let shown = shelf.directory().picture(&key("house-by-the-bridge")).expect("a picture");
    let mark = shown.file.mark.clone();
    let of_country = isopolity::competence::store::in_country(&town.app.store, "LV", None, 1).await;
    let of_country = of_country.expect("an answer").first().expect("an entry").id.clone();
    let of_city =
        isopolity::competence::store::of_city(&town.app.store, &key("jelgava"), None, 1).await;
    let of_city = of_city.expect("an answer").first().expect("an entry").id.clone();
    let things = [visit, person, note, mark, hidden, of_country, of_city];
    (town, OTHERS.into_iter().zip(things).collect())
}

/// A plan of which no version is public, with an action that must move a figure.
async fn write_plan(officer: &mut Reader<'_>) {
    let plans = "/cities/jelgava/plans";
    let plan = [("key", "hidden"), ("title", "Hidden"), ("from", "2026"), ("to", "2028")];
    officer.post(&format!("{plans}/new"), &plan).await.is(303);
    let action = [
        ("key", "one"),
        ("title", "One"),
        ("indicator", "employment-rate"),
        ("baseline", "50"),
        ("target", "60"),
        ("by", "2028"),
    ];
    officer.post(&format!("{plans}/hidden/actions/new"), &action).await.is(303);
    officer.post(&format!("{plans}/hidden/versions"), &[("summary", "First")]).await.is(303);
}

/// An address with its places filled by things that are there.
fn filled(path: &str, thing: Thing, others: &[(&'static str, String)]) -> String {
    let of = |part: &str| {
        // What Jelgava took over is told of a practice of another city.
        if part == "{practice}" && path.contains("/adoptions/") {
            return "camim".to_owned();
        }
        if part == "{picture}" && path.contains("/pictures/") {
            return "hidden".to_owned();
        }
        if part == "{entry}" && path.contains("/events/") {
            return "open-day".to_owned();
        }
        if part == "{entry}" && path.contains("/news/") {
            return "new-course".to_owned();
        }
        if NOTHING.contains(&part) {
            return "nothing".to_owned();
        }
        let other = others.iter().find(|(name, _)| *name == part).map(|(_, id)| id.clone());
        // For everybody a file is named by its width alone.
        let other = other.map(|id| match id.rsplit_once('-') {
            Some((_, name)) if part == "{file}" && path.starts_with("/welcome") => name.to_owned(),
            _ => id,
        });
        let known = THINGS.iter().find(|(name, ..)| *name == part).map(|(_, public, draft)| {
            if thing == Thing::Public { public } else { draft }.to_string()
        });
        match (other.or(known), part.starts_with('{')) {
            (Some(filling), _) => filling,
            (None, true) => panic!("nothing of the demonstration stands for {part}"),
            (None, false) => part.to_owned(),
        }
    };
    path.split('/').map(of).collect::<Vec<_>>().join("/")
}

async fn enter<'t>(town: &'t Town, who: Option<&(Role, Scope)>) -> Reader<'t> {
    match who {
        None => town.reader(),
        Some((role, scope)) => town.signed_in(*role, scope.clone()).await,
    }
}

/// What must be known of Jelgava to decide.
async fn jelgava(town: &Town) -> Place {
    let city = key("jelgava");
    let networks = isopolity::network::networks_of(&town.app, &city).await.expect("an answer");
    let mentors = isopolity::mentoring::mentors_of(&town.app, &city).await.expect("an answer");
    Place { city: Some(city), networks, mentors }
}

/// The place that an address names.
fn named(path: &str, jelgava: &Place) -> Place {
    match (path.contains("{city}"), path.contains("{network}")) {
        (true, _) => jelgava.clone(),
        (false, true) => Place { networks: [key("inclucities")].into(), ..Place::default() },
        (false, false) => Place::default(),
    }
}

/// Whether a role holds in a city, or there is none.
fn is_of_a_city(who: Option<&(Role, Scope)>) -> bool {
    who.is_none_or(|(_, scope)| matches!(scope, Scope::City(_)))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_nobody_and_every_role_in_a_city_as_the_table_says() {
    try_every_route(is_of_a_city).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_every_role_elsewhere_as_the_table_says() {
    try_every_route(|who| !is_of_a_city(who)).await;
}

async fn try_every_route(is_tried: impl Fn(Option<&(Role, Scope)>) -> bool) {
    let (town, others) = town_with_drafts().await;
    let jelgava = jelgava(&town).await;
    assert_eq!(jelgava.mentors, [key("schaerbeek")].into());
    let mut wrong = Vec::new();
    for (name, who) in tries().into_iter().filter(|(_, who)| is_tried(who.as_ref())) {
        // One account a role, not one a route: the list of people would grow with the product.
        let mut reader = enter(&town, who.as_ref()).await;
        for route in ROUTES {
            let path = filled(route.path, Thing::Public, &others);
            let seen = match route.method {
                "get" => reader.get(&path).await,
                _ => reader.post(&path, &[]).await,
            };
            let status = seen.status.as_u16();
            let may = access::may(
                who.as_ref().map(std::slice::from_ref),
                route.act,
                &named(route.path, &jelgava),
            );
            let is_refused = matches!(status, 401 | 403);
            let is_right_kind = status != 401 || who.is_none();
            // Who may read a thing that is there gets it: no refusal hides behind «not found».
            let is_there = !NOTHING.iter().any(|part| route.path.contains(part));
            let is_lost = status == 404 && may && is_there && route.method == "get";
            if is_refused == may || !is_right_kind || is_lost || status >= 500 {
                wrong.push(format!(
                    "{} {path} as {name}: {status}, the table says {may}",
                    route.method
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

/// Addresses that show a draft to those who may read it, and «not found» to everybody else.
fn shows_a_thing(route: &isopolity::routes::Route) -> bool {
    let (public, draft) = (Thing::Public, Thing::Draft);
    let others = OTHERS.map(|name| (name, String::new()));
    route.method == "get"
        && filled(route.path, public, &others) != filled(route.path, draft, &others)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_there_only_for_those_who_may_read_it() {
    let (town, others) = town_with_drafts().await;
    let jelgava = jelgava(&town).await;
    let (mut wrong, mut readers, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for (name, who) in tries() {
        let mut reader = enter(&town, who.as_ref()).await;
        let grants = who.as_ref().map(std::slice::from_ref);
        let reads = access::may(grants, Act::ReadDrafts, &jelgava);
        readers.extend(reads.then_some(name));
        for route in ROUTES.iter().filter(|route| shows_a_thing(route)) {
            let path = filled(route.path, Thing::Draft, &others);
            let status = reader.get(&path).await.status.as_u16();
            let may = access::may(grants, route.act, &named(route.path, &jelgava));
            // Newcomers' pages know nobody: a draft is there for no one.
            let is_there = reads && !route.path.starts_with("/welcome/");
            let is_right = match (may, route.act) {
                (false, _) => matches!(status, 401 | 403),
                (true, Act::Read) if !is_there => status == 404,
                (true, _) => matches!(status, 200 | 303),
            };
            if !is_right {
                wrong.push(format!("{path} as {name}: {status}"));
            }
            if who.is_none() && route.act == Act::Read {
                shown.push(route.path);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let expected = [
        "officer here",
        "officer of the mentor",
        "editor here",
        "board here",
        "secretariat here",
        "association here",
    ];
    assert_eq!(readers, expected);
    // What hides a draft behind an address that everybody may ask for.
    insta::assert_snapshot!(shown.join("\n"));
    town.end().await;
}

/// A right that holds in a city or a network needs an address that says in which.
#[test]
fn every_address_that_needs_a_right_in_a_place_names_the_place() {
    for route in ROUTES {
        let (city, network) = (route.path.contains("{city}"), route.path.contains("{network}"));
        let is_named = match route.act {
            Act::WriteCity | Act::WriteDirectory | Act::ReviewPlan | Act::ReadDrafts => city,
            Act::RunNetwork => network,
            _ => true,
        };
        assert!(is_named, "{} {} names no place for {:?}", route.method, route.path, route.act);
    }
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
