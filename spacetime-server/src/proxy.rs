//! A way to a server that can be cut.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result};

use crate::http::Address;

/// A loopback port behind which a server stands, for tests that lose their connection.
#[derive(Debug)]
pub struct Proxy {
    shared: Arc<Shared>,
    address: SocketAddr,
}

#[derive(Debug)]
struct Shared {
    server: Address,
    /// Both ends of each connection that stands.
    open: Mutex<Vec<[TcpStream; 2]>>,
    accepted: AtomicUsize,
    refusing: AtomicBool,
    ended: AtomicBool,
}

impl Proxy {
    /// A way to the server at `url`.
    ///
    /// # Errors
    /// The address is none, or there is no free port.
    pub fn start(url: &str) -> Result<Self> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            server: Address::new(url)?,
            open: Mutex::default(),
            accepted: AtomicUsize::new(0),
            refusing: AtomicBool::new(false),
            ended: AtomicBool::new(false),
        });
        let own = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if own.ended.load(Ordering::SeqCst) {
                    return;
                }
                if let Ok(stream) = stream {
                    // What goes wrong is that the connection does not stand: the client sees it.
                    let _ = own.forward(stream);
                }
            }
        });
        Ok(Self { shared, address })
    }

    /// Where clients connect to: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Cuts all connections that stand, in the middle of whatever they are doing. Answers how
    /// many they were.
    pub fn cut(&self) -> usize {
        let open = std::mem::take(&mut *self.shared.open());
        let mut cut = 0;
        for [client, server] in open {
            // The first shutdown has the copying threads do the other.
            cut += usize::from(client.shutdown(Shutdown::Both).is_ok());
            let _ = server.shutdown(Shutdown::Both);
        }
        cut
    }

    /// Whether to close new connections at once, as if nobody were there.
    pub fn refuse(&self, refuse: bool) {
        self.shared.refusing.store(refuse, Ordering::SeqCst);
    }

    /// How many connections there have been.
    pub fn accepted(&self) -> usize {
        self.shared.accepted.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        self.cut();
        // Wakes the thread that accepts, so that it sees the end.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn open(&self) -> std::sync::MutexGuard<'_, Vec<[TcpStream; 2]>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn forward(&self, client: TcpStream) -> Result<()> {
        if self.refusing.load(Ordering::SeqCst) {
            return Ok(());
        }
        let server = self.server.connect()?;
        for stream in [&client, &server] {
            stream.set_nodelay(true)?;
        }
        let mut open = self.open();
        // Those that ended by themselves are kept no longer.
        open.retain(|[client, server]| client.peer_addr().is_ok() && server.peer_addr().is_ok());
        open.push([client.try_clone()?, server.try_clone()?]);
        drop(open);
        self.accepted.fetch_add(1, Ordering::SeqCst);
        let back = (server.try_clone()?, client.try_clone()?);
        thread::spawn(move || copy(client, server));
        thread::spawn(move || copy(back.0, back.1));
        Ok(())
    }
}

/// Copies until either end is gone, and ends both then.
fn copy(mut from: TcpStream, mut to: TcpStream) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        match from.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(len) => {
                if to.write_all(&buffer[..len]).is_err() {
                    break;
                }
            }
        }
    }
    for stream in [from, to] {
        // It may be gone already.
        let _ = stream.shutdown(Shutdown::Both);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers each byte with the same.
    fn echo() -> String {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                let back = stream.try_clone().unwrap();
                thread::spawn(move || copy(stream, back));
            }
        });
        url
    }

    fn connect(proxy: &Proxy) -> TcpStream {
        Address::new(&proxy.url()).unwrap().connect().unwrap()
    }

    #[test]
    fn connections_are_forwarded_until_they_are_cut() {
        let proxy = Proxy::start(&echo()).unwrap();
        let mut buffer = [0; 5];
        for round in 1..=3 {
            let mut stream = connect(&proxy);
            stream.write_all(b"hello").unwrap();
            stream.read_exact(&mut buffer).unwrap();
            assert_eq!(&buffer, b"hello");
            assert_eq!(proxy.cut(), 1);
            assert!(matches!(stream.read(&mut buffer), Ok(0) | Err(_)));
            assert_eq!(proxy.accepted(), round);
        }
        proxy.refuse(true);
        let mut stream = connect(&proxy);
        assert!(matches!(stream.read(&mut buffer), Ok(0) | Err(_)));
        assert_eq!(proxy.accepted(), 3);
    }
}
