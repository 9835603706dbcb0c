//! Asks a server on this machine for pages, for a few seconds, and prints how it did as JSON.
//!
//! ```sh
//! load 127.0.0.1:8080 full 64 10 paths.txt      # 64 connections, each asks again when it is answered
//! load 127.0.0.1:8080 1000 64 10 paths.txt      # 1,000 requests a second, whether answered or not
//! ```
//!
//! A line of the file is a path. In the second way the time of an answer counts from the moment at
//! which the request was due, so that a server that stands still is not spared. Every request names
//! another reader in `X-Forwarded-For`. It speaks to loopback alone, for a minute at most.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};

/// The most seconds, connections and requests a second.
const MOST: (u64, usize, u64) = (60, 512, 50_000);

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What is to be asked, and when.
struct Plan {
    server: SocketAddr,
    /// Every request, whole.
    requests: Vec<String>,
    /// The number of the next.
    next: AtomicUsize,
    begin: Instant,
    end: Instant,
    /// Between one request and the next; none to ask as fast as it is answered.
    pause: Option<Duration>,
}

/// What came back on one connection.
#[derive(Default)]
struct Done {
    times: Vec<Duration>,
    failed: usize,
    bytes: usize,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [server, rate, connections, seconds, file] = args.as_slice() else {
        return Err("usage: load ADDRESS full|RATE CONNECTIONS SECONDS FILE".into());
    };
    let server: SocketAddr = server.parse()?;
    if !server.ip().is_loopback() {
        return Err("only servers on this machine are asked".into());
    }
    let connections = connections.parse::<usize>()?.clamp(1, MOST.1);
    let pause = match rate.as_str() {
        "full" => None,
        rate => Some(Duration::from_nanos(1_000_000_000 / rate.parse::<u64>()?.clamp(1, MOST.2))),
    };
    let begin = Instant::now() + Duration::from_millis(100);
    let end = begin + Duration::from_secs(seconds.parse::<u64>()?.min(MOST.0));
    let requests = requests(&std::fs::read_to_string(file)?);
    let plan = Plan { server, requests, next: AtomicUsize::new(0), begin, end, pause };
    let plan = Arc::new(plan);
    let asking: Vec<_> = (0..connections).map(|_| tokio::spawn(ask(plan.clone()))).collect();
    let mut all = Done::default();
    for one in asking {
        let done = one.await??;
        all.times.extend(done.times);
        all.failed += done.failed;
        all.bytes += done.bytes;
    }
    print(all, begin.elapsed());
    Ok(())
}

/// The requests for the paths of a file, each from many readers in turn.
fn requests(file: &str) -> Vec<String> {
    let paths: Vec<&str> = file.lines().filter(|line| !line.is_empty()).collect();
    let count = paths.len().max(4096).next_multiple_of(paths.len().max(1));
    let request = |(at, path): (usize, &&str)| {
        let reader = Ipv4Addr::from_bits(0x0a00_0000 + u32::try_from(at % 4096).unwrap_or(0));
        format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nX-Forwarded-For: {reader}\r\n\r\n"
        )
    };
    paths.iter().cycle().take(count).enumerate().map(|(at, path)| request((at, path))).collect()
}

/// Asks on one connection until the end.
async fn ask(plan: Arc<Plan>) -> Result<Done, Failure> {
    let mut done = Done::default();
    let mut stream = TcpStream::connect(plan.server).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(1 << 16);
    loop {
        let number = plan.next.fetch_add(1, Ordering::Relaxed);
        let due = match plan.pause {
            Some(pause) => plan.begin + pause * u32::try_from(number)?,
            None => Instant::now().max(plan.begin),
        };
        if due >= plan.end {
            return Ok(done);
        }
        // A timer ends a millisecond later than it might: who is not early needs none.
        if due > Instant::now() {
            sleep_until(due).await;
        }
        let Some(request) = plan.requests.get(number % plan.requests.len().max(1)) else {
            return Ok(done);
        };
        stream.write_all(request.as_bytes()).await?;
        let (is_good, bytes) = answer(&mut stream, &mut buffer).await?;
        done.times.push(due.elapsed());
        done.failed += usize::from(!is_good);
        done.bytes += bytes;
    }
}

/// Reads one answer; says whether it is one of those wanted, and its size.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<(bool, usize), Failure> {
    buffer.clear();
    let head = loop {
        if stream.read_buf(buffer).await? == 0 {
            return Err("the server hung up".into());
        }
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let text = String::from_utf8_lossy(buffer.get(..head).unwrap_or_default()).to_lowercase();
    let length = text.split("content-length:").nth(1).and_then(|rest| rest.lines().next());
    let length: usize = length.map_or(Ok(0), |length| length.trim().parse())?;
    while buffer.len() < head + length {
        if stream.read_buf(buffer).await? == 0 {
            return Err("the server hung up".into());
        }
    }
    Ok((text.starts_with("http/1.1 200"), head + length))
}

fn print(mut all: Done, wall: Duration) {
    all.times.sort_unstable();
    let of = |share: f64| {
        let at = (all.times.len().saturating_sub(1) as f64 * share) as usize;
        all.times.get(at).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    println!(
        r#"{{"requests": {}, "failed": {}, "seconds": {:.3}, "bytes": {}, "p50_ms": {:.3}, "p99_ms": {:.3}, "most_ms": {:.3}}}"#,
        all.times.len(),
        all.failed,
        wall.as_secs_f64(),
        all.bytes,
        of(0.5),
        of(0.99),
        of(1.0),
    );
}
