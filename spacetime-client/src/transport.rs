//! Streams to servers.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;

use crate::config::{Config, ConfigError, Endpoint};
use crate::event::ConnectErrorKind;

pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

pub(crate) type BoxStream = Box<dyn Stream>;

pub(crate) type Connecting<'a> =
    Pin<Box<dyn Future<Output = Result<BoxStream, (ConnectErrorKind, String)>> + Send + 'a>>;

/// When something was last heard.
#[derive(Clone)]
pub(crate) struct Heard(Arc<Mutex<Instant>>);

impl Heard {
    pub(crate) fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

/// A stream that remembers when it last brought bytes: a big message may take longer to come
/// than a server may be silent.
pub(crate) struct HeardStream {
    stream: BoxStream,
    heard: Heard,
}

impl HeardStream {
    pub(crate) fn new(stream: BoxStream) -> HeardStream {
        HeardStream {
            stream,
            heard: Heard(Arc::new(Mutex::new(Instant::now()))),
        }
    }

    pub(crate) fn heard(&self) -> Heard {
        self.heard.clone()
    }
}

impl AsyncRead for HeardStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let poll = Pin::new(&mut self.stream).poll_read(context, buffer);
        if buffer.filled().len() > before {
            self.heard.now();
        }
        poll
    }
}

impl AsyncWrite for HeardStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, data)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// Where streams come from: the network, or a test.
pub(crate) trait Connector: Send + Sync {
    fn connect<'a>(&'a self, endpoint: &'a Endpoint) -> Connecting<'a>;
}

/// TCP, with encryption where the endpoint asks for it.
pub(crate) struct Network {
    #[cfg(feature = "tls")]
    tls: Option<tokio_rustls::TlsConnector>,
}

impl Network {
    #[cfg_attr(
        not(feature = "tls"),
        allow(
            unused_variables,
            clippy::unnecessary_wraps,
            reason = "TLS alone looks at them"
        )
    )]
    pub(crate) fn new(config: &Config, endpoint: &Endpoint) -> Result<Network, ConfigError> {
        Ok(Network {
            #[cfg(feature = "tls")]
            tls: if endpoint.tls {
                Some(tls_connector(config)?)
            } else {
                None
            },
        })
    }
}

#[cfg(feature = "tls")]
fn tls_connector(config: &Config) -> Result<tokio_rustls::TlsConnector, ConfigError> {
    use std::sync::Arc;

    use tokio_rustls::rustls;

    let bad = |error: &dyn std::fmt::Display| ConfigError::Certificate {
        problem: error.to_string(),
    };
    let mut roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    for der in &config.roots {
        roots
            .add(rustls_pki_types::CertificateDer::from(der.clone()))
            .map_err(|error| bad(&error))?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| bad(&error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(tls).into())
}

impl Connector for Network {
    fn connect<'a>(&'a self, endpoint: &'a Endpoint) -> Connecting<'a> {
        Box::pin(async move {
            let unreachable = |error: io::Error| {
                let message = format!("{}: {error}", endpoint.authority);
                (ConnectErrorKind::Unreachable, message)
            };
            let stream = TcpStream::connect((endpoint.host.as_str(), endpoint.port))
                .await
                .map_err(unreachable)?;
            // Calls are small and wait for answers.
            stream.set_nodelay(true).map_err(unreachable)?;
            #[cfg(feature = "tls")]
            if let Some(tls) = &self.tls {
                let failed = |error: &dyn std::fmt::Display| {
                    (
                        ConnectErrorKind::Tls,
                        format!("{}: {error}", endpoint.authority),
                    )
                };
                let name = rustls_pki_types::ServerName::try_from(endpoint.host.clone())
                    .map_err(|error| failed(&error))?;
                let stream = tls
                    .connect(name, stream)
                    .await
                    .map_err(|error| failed(&error))?;
                return Ok(Box::new(stream) as BoxStream);
            }
            Ok(Box::new(stream) as BoxStream)
        })
    }
}
