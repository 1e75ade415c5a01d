//! As much of HTTP as it takes: one request for each connection.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};

/// How long a server may be silent; the slowest answer is that of publishing a module.
const PATIENCE: Duration = Duration::from_secs(120);

/// A server's address.
#[derive(Debug, Clone)]
pub(crate) struct Address {
    /// Host and port.
    pub(crate) authority: String,
    /// What stands before the path of each request.
    prefix: String,
}

impl Address {
    pub(crate) fn new(url: &str) -> Result<Self> {
        let rest = url
            .strip_prefix("http://")
            .or_else(|| url.strip_prefix("ws://"))
            .with_context(|| format!("'{url}' does not begin with http:// or ws://"))?;
        let (authority, prefix) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let mut authority = authority.to_owned();
        if authority
            .rsplit_once(':')
            .is_none_or(|(_, port)| port.parse::<u16>().is_err())
        {
            authority.push_str(":80");
        }
        Ok(Self {
            authority,
            prefix: prefix.trim_end_matches('/').to_owned(),
        })
    }

    pub(crate) fn connect(&self) -> Result<TcpStream> {
        let address = self
            .authority
            .to_socket_addrs()
            .with_context(|| format!("cannot find {}", self.authority))?
            .next()
            .with_context(|| format!("{} has no address", self.authority))?;
        TcpStream::connect_timeout(&address, Duration::from_secs(10))
            .with_context(|| format!("cannot connect to {}", self.authority))
    }

    /// The status and the body of the answer.
    pub(crate) fn request(
        &self,
        method: &str,
        path: &str,
        token: Option<&str>,
        body: &[u8],
    ) -> Result<(u16, String)> {
        let mut stream = self.connect()?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let authorization = token.map_or(String::new(), |token| {
            format!("Authorization: Bearer {token}\r\n")
        });
        // Where the server takes JSON it wants to be told so; it looks at no other type.
        let head = format!(
            "{method} {}{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{authorization}\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            self.prefix,
            self.authority,
            body.len()
        );
        let mut answer = Vec::new();
        stream
            .write_all(head.as_bytes())
            .and_then(|()| stream.write_all(body))
            .and_then(|()| stream.read_to_end(&mut answer))
            .with_context(|| format!("{method} {path} at {}", self.authority))?;
        parse(&answer).with_context(|| format!("the answer to {method} {path}"))
    }
}

fn parse(answer: &[u8]) -> Result<(u16, String)> {
    let end = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .context("it has no end of the head")?;
    let head = String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
    let status = head
        .split_whitespace()
        .nth(1)
        .and_then(|status| status.parse().ok())
        .ok_or_else(|| anyhow!("it begins with '{}'", head.lines().next().unwrap_or("")))?;
    let body = &answer[end + 4..];
    let chunked = head
        .lines()
        .any(|line| line.starts_with("transfer-encoding:") && line.contains("chunked"));
    let body = if chunked {
        unchunk(body)?
    } else {
        body.to_vec()
    };
    Ok((status, String::from_utf8_lossy(&body).into_owned()))
}

fn unchunk(mut data: &[u8]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = data
            .windows(2)
            .position(|window| window == b"\r\n")
            .context("a chunk is cut off")?;
        let size = String::from_utf8_lossy(&data[..line]);
        let size = usize::from_str_radix(size.split(';').next().unwrap_or("").trim(), 16)
            .with_context(|| format!("'{size}' is no chunk size"))?;
        if size == 0 {
            return Ok(body);
        }
        let begin = line + 2;
        match data.get(begin..begin + size) {
            Some(chunk) => body.extend_from_slice(chunk),
            None => bail!("a chunk is cut off"),
        }
        data = data.get(begin + size + 2..).unwrap_or(&[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let plain = Address::new("ws://localhost:3000").unwrap();
        assert_eq!((&*plain.authority, &*plain.prefix), ("localhost:3000", ""));
        let behind = Address::new("http://db.example/a/").unwrap();
        assert_eq!(
            (&*behind.authority, &*behind.prefix),
            ("db.example:80", "/a")
        );
        assert!(Address::new("https://db.example").is_err());
    }

    #[test]
    fn answers() {
        let whole = b"HTTP/1.1 404 Not Found\r\nX: y\r\n\r\nno such thing";
        assert_eq!(parse(whole).unwrap(), (404, "no such thing".into()));
        let chunks = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
            3;x\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        assert_eq!(parse(chunks).unwrap(), (200, "abcde".into()));
        for broken in [&b"HTTP/1.1 200 OK\r\n"[..], b"hello\r\n\r\n", &chunks[..60]] {
            assert!(parse(broken).is_err());
        }
    }
}
