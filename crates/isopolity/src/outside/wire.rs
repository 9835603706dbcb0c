//! One request over one connection: connecting to an address that was checked, encrypting, asking,
//! and reading no more than was to be read.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::http::header::{self, HeaderValue};
use axum::http::{Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{CertificateError, ClientConfig, Error as TlsError, RootCertStore};
use url::{Host, Position, Url};

use super::{Ask, Unreached};

/// How long one address of a server may take to answer the knock.
const KNOCK: Duration = Duration::from_secs(4);

/// The most bytes that the head of an answer may have.
const LARGEST_HEAD: usize = 64 * 1024;

/// What a server said.
pub(super) struct Told {
    pub status: StatusCode,
    pub location: Option<String>,
    pub body: Vec<u8>,
}

/// How connections are encrypted: by the authorities of the web, and by others who are trusted.
/// `None` only if the cryptography that is built in could not do what it always can.
pub(super) fn encryption(trusted: &[CertificateDer<'static>]) -> Option<TlsConnector> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    roots.add_parsable_certificates(trusted.iter().cloned());
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Some(TlsConnector::from(Arc::new(config)))
}

/// The request as it goes over the line.
pub(super) fn request(
    ask: &Ask<'_>,
    url: &Url,
    agent: &str,
) -> Result<Request<Full<Bytes>>, Unreached> {
    let not_an_address = |_| Unreached::NotAnAddress;
    let host = &url[Position::BeforeHost..Position::AfterPort];
    let mut request = Request::builder()
        .method(ask.method.clone())
        .uri(&url[Position::BeforePath..Position::AfterQuery])
        .header(header::HOST, host)
        .header(header::USER_AGENT, agent)
        .header(header::CONNECTION, "close");
    request = match &ask.json {
        Some(_) => request
            .header(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .header(header::ACCEPT, "application/json"),
        None => request.header(header::ACCEPT, "*/*"),
    };
    let body = Full::new(Bytes::from(ask.json.clone().unwrap_or_default()));
    request.body(body).map_err(not_an_address)
}

/// Connects to the first of these addresses that answers the knock.
pub(super) async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Unreached> {
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(KNOCK, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(Unreached::NoConnection)
}

/// Encrypts a connection with the server of an address, which must prove its name.
pub(super) async fn encrypt(
    encryption: &TlsConnector,
    url: &Url,
    stream: TcpStream,
) -> Result<TlsStream<TcpStream>, Unreached> {
    let name = match url.host() {
        Some(Host::Domain(name)) => {
            ServerName::try_from(name.to_owned()).map_err(|_| Unreached::NotAnAddress)?
        }
        Some(Host::Ipv4(v4)) => ServerName::from(std::net::IpAddr::from(v4)),
        Some(Host::Ipv6(v6)) => ServerName::from(std::net::IpAddr::from(v6)),
        None => return Err(Unreached::NotAnAddress),
    };
    encryption.connect(name, stream).await.map_err(|e| not_encrypted(&e))
}

fn not_encrypted(e: &std::io::Error) -> Unreached {
    let inner = e.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>());
    match inner {
        Some(TlsError::InvalidCertificate(CertificateError::UnknownIssuer)) => {
            Unreached::UnknownIssuer
        }
        Some(TlsError::InvalidCertificate(_)) => Unreached::BadCertificate,
        _ => Unreached::NoConnection,
    }
}

/// Asks over a connection and reads the answer; its body only if `most` bytes of it may be read.
pub(super) async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    request: Request<Full<Bytes>>,
    most: Option<usize>,
) -> Result<Told, Unreached> {
    let mut builder = http1::Builder::new();
    builder.max_buf_size(LARGEST_HEAD);
    let hands = builder.handshake(TokioIo::new(stream)).await.map_err(|e| garbled(&e))?;
    let (mut sender, connection) = hands;
    let exchange = async {
        let response = sender.send_request(request).await.map_err(|e| garbled(&e))?;
        read(response, most).await
    };
    let (mut exchange, connection) = (pin!(exchange), pin!(connection));
    // The connection is driven as long as the exchange needs it; when it ends first, what it has
    // brought is still to be read.
    tokio::select! {
        biased;
        told = &mut exchange => return told,
        _ = connection => {}
    }
    exchange.await
}

async fn read(
    response: axum::http::Response<Incoming>,
    most: Option<usize>,
) -> Result<Told, Unreached> {
    let (head, mut incoming) = response.into_parts();
    let location = head.headers.get(header::LOCATION).and_then(|v| v.to_str().ok());
    let location = location.map(str::to_owned);
    let mut body = Vec::new();
    while let Some(most) = most {
        let Some(frame) = incoming.frame().await else { break };
        let Ok(bytes) = frame.map_err(|e| garbled(&e))?.into_data() else { continue };
        if body.len() + bytes.len() > most {
            return Err(Unreached::TooLarge);
        }
        body.extend_from_slice(&bytes);
    }
    Ok(Told { status: head.status, location, body })
}

fn garbled(e: &hyper::Error) -> Unreached {
    if e.is_parse_too_large() { Unreached::TooLarge } else { Unreached::Garbled }
}
