//! Requests to servers of others: bounded, and never led inside.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Redirect;
use axum::routing::{any, get};
use isopolity::outside::{Ask, Asking, Names, Outside, Reply, Rules, Unreached};

use crate::support::servers::{Authority, Ending, serve, serve_bytes};

fn outside(rules: Rules) -> Outside {
    Outside::new(rules, "https://integration.example.org")
}

/// Public addresses may be asked, and nothing else is allowed.
fn strict() -> Rules {
    Rules { asking: Asking::On, ..Rules::default() }
}

/// The same, and this machine may be asked.
fn at_home() -> Rules {
    Rules { named: ["127.0.0.1".to_owned(), "localhost".to_owned()].into(), ..strict() }
}

fn hello() -> Router {
    Router::new().route("/", get(|| async { "hello" }))
}

async fn get_from(rules: Rules, address: &str) -> Result<Reply, Unreached> {
    outside(rules).ask(&Ask::get(address).at_most(1000)).await
}

fn at(address: SocketAddr) -> String {
    format!("http://{address}/")
}

#[tokio::test]
async fn a_server_on_this_machine_is_asked_only_if_the_operator_says_so() {
    let server = serve(hello()).await;
    let reply = get_from(at_home(), &at(server)).await.unwrap();
    assert_eq!((reply.status, reply.body.as_slice()), (StatusCode::OK, b"hello".as_slice()));
    assert_eq!(get_from(strict(), &at(server)).await, Err(Unreached::Plain));
    assert_eq!(get_from(Rules::default(), &at(server)).await, Err(Unreached::Off));
    for inside in [
        "https://127.0.0.1/",
        "https://localhost/",
        "https://LOCALHOST/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://0/",
        "https://0x7f000001/",
        "https://2130706433/",
        "https://127.1/",
        "https://0177.0.0.1/",
        "https://169.254.169.254/latest",
        "https://10.0.0.1",
        "https://[fe80::1]/",
        "https://[fd00::1]:8443/",
        "https://①②⑦.0.0.1/",
    ] {
        assert_eq!(get_from(strict(), inside).await, Err(Unreached::Inward), "{inside}");
    }
    for none in [
        "",
        "hello",
        "file:///etc/passwd",
        "ftp://a.example.org",
        "https://",
        "https://a b",
        "https://user:word@127.0.0.1/",
        "gopher://127.0.0.1",
        "javascript:alert(1)",
    ] {
        assert_eq!(get_from(strict(), none).await, Err(Unreached::NotAnAddress), "{none}");
    }
    let long = format!("https://127.0.0.1/{}", "a".repeat(3000));
    assert_eq!(get_from(strict(), &long).await, Err(Unreached::NotAnAddress));
}

#[tokio::test]
async fn a_name_that_leads_inside_is_refused_and_a_certificate_must_be_the_servers() {
    let (known, stranger) = (Authority::new("Known"), Authority::new("Stranger"));
    let server = known.serve("a.example.org", 2099, hello()).await;
    let old = known.serve("old.example.org", 2001, hello()).await;
    let unknown = stranger.serve("stranger.example.org", 2099, hello()).await;
    let names = [
        ("a.example.org", server),
        ("other.example.org", server),
        ("old.example.org", old),
        ("stranger.example.org", unknown),
    ];
    let rules = known.rules(&names);
    let ask = async |name: &str| get_from(rules.clone(), &format!("https://{name}/")).await;
    assert_eq!(ask("a.example.org").await.unwrap().body, b"hello");
    assert_eq!(ask("other.example.org").await, Err(Unreached::BadCertificate));
    assert_eq!(ask("old.example.org").await, Err(Unreached::BadCertificate));
    assert_eq!(ask("stranger.example.org").await, Err(Unreached::UnknownIssuer));
    assert_eq!(ask("nobody.example.org").await, Err(Unreached::NoName));
    // The same name, for which the operator did not speak: it leads inside, and nobody connects.
    let unnamed = Rules { named: Default::default(), ..rules.clone() };
    let refused = get_from(unnamed, "https://a.example.org/").await;
    assert_eq!(refused, Err(Unreached::Inward));
    // Asking is off: only what is named is asked.
    let off = Rules { asking: Asking::Off, ..rules.clone() };
    assert!(get_from(off.clone(), "https://a.example.org/").await.is_ok());
    let nameless = Rules { named: Default::default(), ..off };
    assert_eq!(get_from(nameless, "https://a.example.org/").await, Err(Unreached::Off));
}

#[tokio::test]
async fn an_answer_that_leads_inside_is_not_followed() {
    let known = Authority::new("Known");
    let secret = serve(hello()).await;
    let inward = format!("http://{secret}/");
    let by_https = format!("https://{secret}/");
    let to = |address: &str| {
        let address = address.to_owned();
        get(move || async move { Redirect::temporary(&address) })
    };
    let router = hello()
        .route("/plain", to(&inward))
        .route("/inward", to(&by_https))
        .route("/file", to("file:///etc/passwd"))
        .route("/again", to("/again"))
        .route("/step", to("/"))
        .route("/good", get(|| async { Redirect::permanent("/") }));
    let server = known.serve("a.example.org", 2099, router).await;
    let rules = known.rules(&[("a.example.org", server)]);
    let ask =
        async |path: &str| get_from(rules.clone(), &format!("https://a.example.org{path}")).await;
    assert_eq!(ask("/plain").await, Err(Unreached::Plain));
    assert_eq!(ask("/inward").await, Err(Unreached::Inward));
    assert_eq!(ask("/file").await, Err(Unreached::NotAnAddress));
    assert_eq!(ask("/again").await, Err(Unreached::TooManyMoves));
    assert_eq!(ask("/step").await.unwrap().moved_to, None);
    let moved = ask("/good").await.unwrap();
    assert_eq!(moved.moved_to.as_deref(), Some("https://a.example.org/"));
    // What the operator chose leads nowhere at all, so that no key travels on.
    let address = "https://a.example.org/step";
    let reply = outside(rules).ask(&Ask::get(address).chosen_by_operator().at_most(100)).await;
    assert_eq!(reply.unwrap().status, StatusCode::TEMPORARY_REDIRECT);
}

#[tokio::test]
async fn endless_and_slow_servers_end() {
    let begun = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhello";
    let endless = serve_bytes(begun, Ending::Never).await;
    let head =
        serve_bytes(b"HTTP/1.1 200 OK\r\nX-Long: aaaaaaaaaaaaaaaaaaaaaaa", Ending::Never).await;
    let interim = serve_bytes(b"HTTP/1.1 102 Processing\r\n\r\n", Ending::Never).await;
    let silent = serve_bytes(b"", Ending::Silent).await;
    let slow =
        serve_bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello", Ending::Silent).await;
    let short =
        serve_bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello", Ending::Closed).await;
    let noise = serve_bytes(b"\x00\xff\x16\x03 no HTTP at all\r\n\r\n", Ending::Closed).await;
    let outside = outside(at_home());
    let ask = async |server| {
        let address = at(server);
        let ask = Ask::get(&address).at_most(5000).within(Duration::from_millis(500));
        outside.ask(&ask).await
    };
    let began = Instant::now();
    assert_eq!(ask(endless).await, Err(Unreached::TooLarge));
    assert!(matches!(ask(head).await, Err(Unreached::TooLarge | Unreached::Garbled)));
    assert!(ask(interim).await.is_err());
    assert_eq!(ask(silent).await, Err(Unreached::TooSlow));
    assert_eq!(ask(slow).await, Err(Unreached::TooSlow));
    assert_eq!(ask(short).await, Err(Unreached::Garbled));
    assert_eq!(ask(noise).await, Err(Unreached::Garbled));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    // A body that nobody wants is not read.
    let address = at(endless);
    assert_eq!(outside.ask(&Ask::get(&address)).await.unwrap().status, StatusCode::OK);
    let closed = serve(hello()).await;
    let free = format!("http://127.0.0.1:{}/", closed.port().checked_sub(1).unwrap());
    let gone = outside.ask(&Ask::get(&free).within(Duration::from_millis(500))).await;
    assert!(gone.is_err(), "{gone:?}");
}

#[tokio::test]
async fn who_asks_says_so_and_only_so_many_ask_at_once() {
    let told = any(|method: Method, headers: HeaderMap| async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let agent = headers.get("user-agent").map(|v| v.to_str().unwrap().to_owned());
        let host = headers.get("host").map(|v| v.to_str().unwrap().to_owned());
        format!("{method} {} {}", agent.unwrap_or_default(), host.unwrap_or_default())
    });
    let server = serve(Router::new().route("/", told)).await;
    let outside = std::sync::Arc::new(outside(at_home()));
    let address = at(server);
    let reply = outside.ask(&Ask::get(&address).at_most(1000)).await.unwrap();
    let agent =
        concat!("Isopolity/", env!("CARGO_PKG_VERSION"), " (+https://integration.example.org)");
    assert_eq!(String::from_utf8(reply.body).unwrap(), format!("GET {agent} {server}"));
    let began = Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..24 {
        let (outside, address) = (outside.clone(), address.clone());
        all.spawn(async move { outside.ask(&Ask::head(&address)).await.map(|r| r.status) });
    }
    assert!(all.join_all().await.iter().all(|s| *s == Ok(StatusCode::OK)));
    assert!(
        began.elapsed() >= Duration::from_millis(290),
        "24 were asked in less than three turns"
    );
}

#[tokio::test]
async fn a_name_is_found_by_the_resolver() {
    let server = serve(hello()).await;
    let address = format!("http://localhost:{}/", server.port());
    let rules = Rules { names: Names::Resolver, ..at_home() };
    assert_eq!(get_from(rules, &address).await.unwrap().body, b"hello");
    let nowhere = get_from(strict(), "https://nothing-is-here.invalid/").await;
    assert_eq!(nowhere, Err(Unreached::NoName));
}
