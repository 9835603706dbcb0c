//! Servers of others, as a test starts them on this machine: real ones, with names and certificates
//! of their own.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use isopolity::outside::{Asking, Names, Rules};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Somebody who vouches for servers.
pub struct Authority {
    certificate: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// A new one, whom nobody trusts yet.
    pub fn new(name: &str) -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).expect("a certificate").der().clone();
        Self { certificate, issuer: Issuer::new(params, key) }
    }

    /// A certificate for a name, until a year's end.
    fn vouch(&self, name: &str, until: i32) -> ServerConfig {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new([name.to_owned()]).expect("a name");
        params.not_after = rcgen::date_time_ymd(until, 12, 31);
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
        ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("protocols")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .expect("a certificate with its key")
    }

    /// Starts a server that encrypts, with a certificate for a name until a year's end.
    pub async fn serve(&self, name: &str, until: i32, router: Router) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let acceptor = TlsAcceptor::from(Arc::new(self.vouch(name, until)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, router) = (acceptor.clone(), router.clone());
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    let service = TowerToHyperService::new(router);
                    let _ = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        address
    }

    /// Rules by which this authority is trusted, names lead to servers of the test, and those names
    /// may lie inside.
    pub fn rules(&self, names: &[(&str, SocketAddr)]) -> Rules {
        let told: BTreeMap<String, SocketAddr> =
            names.iter().map(|(name, at)| ((*name).to_owned(), *at)).collect();
        Rules {
            asking: Asking::On,
            named: told.keys().cloned().collect(),
            names: Names::Told(told),
            trusted: vec![self.certificate.clone()],
        }
    }
}

/// Starts a server without encryption.
pub async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Starts a server that sends these bytes to whoever connects, and ends so.
pub async fn serve_bytes(bytes: &'static [u8], ending: Ending) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(send(stream, bytes, ending));
        }
    });
    address
}

/// How a server of [`serve_bytes`] ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It closes the connection.
    Closed,
    /// It says nothing more.
    Silent,
    /// It repeats its last kilobyte for ever.
    Never,
}

async fn send(mut stream: TcpStream, bytes: &'static [u8], ending: Ending) {
    let mut asked = [0; 4096];
    let _ = stream.read(&mut asked).await;
    let _ = stream.write_all(bytes).await;
    let (_, tail) = bytes.split_at(bytes.len().saturating_sub(1024));
    match ending {
        Ending::Closed => {}
        Ending::Silent => tokio::time::sleep(std::time::Duration::from_secs(600)).await,
        Ending::Never => while stream.write_all(tail).await.is_ok() {},
    }
}
