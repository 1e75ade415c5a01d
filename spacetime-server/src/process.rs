//! The server's process.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::http::Address;

/// How long a server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server of one's own on a loopback port, which ends with this value.
#[derive(Debug)]
pub struct Server {
    program: PathBuf,
    folder: PathBuf,
    port: u16,
    child: Option<Child>,
}

impl Server {
    /// Starts the program with data, keys and log in `folder`, and waits until it answers. A
    /// folder that another server left is gone on with.
    ///
    /// # Errors
    /// It does not start; the error has the end of its log.
    pub fn start(program: &Path, folder: &Path) -> Result<Self> {
        let mut server = Self {
            program: program.to_owned(),
            folder: folder.to_owned(),
            port: 0,
            child: None,
        };
        // Somebody else may take the port before the server does.
        let mut attempts = 0;
        loop {
            server.port = free_port()?;
            attempts += 1;
            match server.restart() {
                Err(_) if attempts < 3 => {}
                result => return result.map(|()| server),
            }
        }
    }

    /// Starts it again, with the same data, at the same port.
    ///
    /// # Errors
    /// As of [`start`](Server::start).
    pub fn restart(&mut self) -> Result<()> {
        self.kill();
        let (data, keys) = (self.folder.join("data"), self.folder.join("keys"));
        fs::create_dir_all(&keys).with_context(|| format!("cannot create {}", keys.display()))?;
        let path = self.folder.join("log.txt");
        let log = File::options()
            .create(true)
            .append(true)
            .open(&path)
            .with_context(|| format!("cannot write {}", path.display()))?;
        let child = Command::new(&self.program)
            .arg("start")
            .arg("--data-dir")
            .arg(&data)
            .arg("--jwt-key-dir")
            .arg(&keys)
            .args(["--listen-addr", &format!("127.0.0.1:{}", self.port)])
            .env("SPACETIMEDB_DISABLE_DISK_LOGGING", "1")
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot run {}", self.program.display()))?;
        let child = self.child.insert(child);
        let address = Address::new(&format!("http://127.0.0.1:{}", self.port))?;
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                self.child = None;
                bail!("the server ended ({status}):\n{}", tail(&path));
            }
            // The port's owner is the server, when it runs.
            if address
                .request("GET", "/v1/ping", None, b"")
                .is_ok_and(|(status, _)| status == 200)
            {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                self.kill();
                bail!("the server does not answer:\n{}", tail(&path));
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ends it at once, by SIGKILL, without a chance to do anything first.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            // An error means that it has ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Where it is: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The number of its process, while it runs.
    pub fn process(&self) -> Option<u32> {
        self.child.as_ref().map(Child::id)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
    Ok(listener.local_addr()?.port())
}

fn tail(log: &Path) -> String {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_ends_is_told_with_its_log() {
        let folder = std::env::temp_dir().join(format!("spacetime-server-{}", std::process::id()));
        let error = Server::start(Path::new("false"), &folder).unwrap_err();
        assert!(error.to_string().contains("the server ended"), "{error:#}");
        let error = Server::start(Path::new("/no/such/program"), &folder).unwrap_err();
        assert!(error.to_string().contains("cannot run /no/such/program"));
        fs::remove_dir_all(folder).unwrap();
    }
}
