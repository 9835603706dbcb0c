//! Connections that take their time.

use std::time::Duration;

use isopolity::web::server::{Bounds, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::support::{Town, town};

const SOON: Duration = Duration::from_millis(300);
const LATER: Duration = Duration::from_secs(30);

struct Served {
    address: std::net::SocketAddr,
    stop: oneshot::Sender<()>,
    end: JoinHandle<()>,
}

async fn served(town: &Town, bounds: Bounds) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let router = isopolity::routes::router(town.app.clone());
    let until = async move { stopped.await.unwrap_or_default() };
    let end = tokio::spawn(serve(router, listener, bounds, until));
    Served { address, stop, end }
}

/// Says something and gives what comes back before the connection ends.
async fn answer(mut stream: TcpStream, says: &str) -> String {
    let mut told = Vec::new();
    stream.write_all(says.as_bytes()).await.unwrap();
    let _ = stream.read_to_end(&mut told).await;
    String::from_utf8_lossy(&told).into_owned()
}

const HEALTH: &str = "GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_head_that_does_not_arrive_ends_the_connection() {
    let town = town().await;
    let served = served(&town, Bounds { head: SOON, ..Bounds::default() }).await;
    let whole = TcpStream::connect(served.address).await.unwrap();
    assert!(answer(whole, HEALTH).await.starts_with("HTTP/1.1 200"));
    let half = TcpStream::connect(served.address).await.unwrap();
    timeout(LATER, answer(half, "GET / HT")).await.expect("the connection's end");
    town.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_when_all_places_are_taken_waits() {
    let town = town().await;
    let served = served(&town, Bounds { connections: 1, ..Bounds::default() }).await;
    let first = TcpStream::connect(served.address).await.unwrap();
    let second = TcpStream::connect(served.address).await.unwrap();
    let mut waiting = Box::pin(answer(second, HEALTH));
    assert!(timeout(SOON, waiting.as_mut()).await.is_err(), "there was a place for two");
    drop(first);
    let told = timeout(LATER, waiting).await.expect("an answer");
    assert!(told.starts_with("HTTP/1.1 200"), "{told}");
    town.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_waits_for_nobody_who_says_nothing() {
    let town = town().await;
    let served = served(&town, Bounds { stop: SOON, ..Bounds::default() }).await;
    let mut silent = TcpStream::connect(served.address).await.unwrap();
    let half = "POST /sign-in HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\nemail";
    silent.write_all(half.as_bytes()).await.unwrap();
    tokio::time::sleep(SOON).await;
    served.stop.send(()).unwrap();
    timeout(LATER / 2, served.end).await.expect("an end").unwrap();
    town.end().await;
}
