//! One GET, for the schema of a running server.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use crate::Error;

/// More than any schema has.
const LIMIT: u64 = 64 << 20;

/// Asks a server for the schema of a database. The address is as in
/// `http://127.0.0.1:3000`; a token is needed only where the server wants one.
///
/// # Errors
/// The server cannot be reached, or has no such database; or the address begins with `https://`,
/// which this does not speak.
pub fn fetch(server: &str, database: &str, token: Option<&str>) -> Result<String, Error> {
    let server = server.trim_end_matches('/');
    let path = format!("/v1/database/{database}/schema?version=9");
    let failed = |problem: String| Error::Server {
        url: format!("{server}{path}"),
        problem,
    };
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
    if !plain(database) || database.contains(['/', '?', '#', '%']) {
        return Err(failed(format!(
            "`{database}` is not the name of a database"
        )));
    }
    if token.is_some_and(|token| !plain(token)) {
        return Err(failed("the token is none".to_owned()));
    }
    let Some((scheme, authority)) = server.split_once("://") else {
        return Err(failed("an address begins with `http://`".to_owned()));
    };
    if scheme != "http" && scheme != "ws" {
        return Err(failed(format!(
            "`{scheme}://` is not spoken here: fetch the schema by another program, such as curl, \
             and give the file"
        )));
    }
    if !plain(authority) || authority.contains(['/', '?', '#', '@']) {
        return Err(failed(
            "an address is as `http://127.0.0.1:3000`".to_owned(),
        ));
    }
    let has_port = authority
        .rsplit_once(':')
        .is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let address = if has_port {
        authority.to_owned()
    } else {
        format!("{authority}:80")
    };
    let answer =
        get(&address, authority, &path, token).map_err(|error| failed(error.to_string()))?;
    body(&answer).map_err(failed)
}

fn get(address: &str, host: &str, path: &str, token: Option<&str>) -> std::io::Result<Vec<u8>> {
    let timeout = Duration::from_secs(10);
    let mut last = std::io::Error::other("the name has no address");
    for address in address.to_socket_addrs()? {
        let mut stream = match TcpStream::connect_timeout(&address, timeout) {
            Ok(stream) => stream,
            Err(error) => {
                last = error;
                continue;
            }
        };
        stream.set_read_timeout(Some(timeout))?;
        stream.set_write_timeout(Some(timeout))?;
        // To a request of this version the answer comes whole and ends with the connection.
        let mut request = format!("GET {path} HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n");
        if let Some(token) = token {
            request.push_str(&format!("Authorization: Bearer {token}\r\n"));
        }
        request.push_str("\r\n");
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        stream.take(LIMIT).read_to_end(&mut answer)?;
        return Ok(answer);
    }
    Err(last)
}

fn body(answer: &[u8]) -> Result<String, String> {
    let text = String::from_utf8_lossy(answer);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return Err("the answer is not HTTP".to_owned());
    };
    let status = head.split(' ').nth(1).unwrap_or_default();
    if !head.starts_with("HTTP/") || status != "200" {
        let why: String = body.chars().take(200).collect();
        return Err(format!("the server answered {status}: {why}"));
    }
    Ok(body.to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// A server that answers one request, and what it was asked.
    fn server(answer: &'static str) -> (String, thread::JoinHandle<Vec<String>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let asked = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let lines = lines
                .map(Result::unwrap)
                .take_while(|line| !line.is_empty());
            let lines = lines.collect();
            stream.write_all(answer.as_bytes()).unwrap();
            lines
        });
        (address, asked)
    }

    #[test]
    fn a_schema_comes() {
        let (address, asked) = server("HTTP/1.0 200 OK\r\nx: y\r\n\r\n{}");
        assert_eq!(fetch(&address, "world", Some("secret")).unwrap(), "{}");
        let asked = asked.join().unwrap();
        assert_eq!(asked[0], "GET /v1/database/world/schema?version=9 HTTP/1.0");
        assert_eq!(asked.last().unwrap(), "Authorization: Bearer secret");
    }

    #[test]
    fn what_goes_wrong_is_told() {
        let (address, _asked) = server("HTTP/1.1 404 Not Found\r\n\r\nno such database");
        let error = fetch(&address, "world", None).unwrap_err().to_string();
        assert!(
            error.ends_with("the server answered 404: no such database"),
            "{error}"
        );
        let (address, _asked) = server("SSH-2.0-x\r\n");
        let error = fetch(&address, "world", None).unwrap_err().to_string();
        assert!(error.ends_with("the answer is not HTTP"), "{error}");
        for (address, database, token) in [
            ("https://127.0.0.1:1", "world", None),
            ("127.0.0.1:1", "world", None),
            ("http://127.0.0.1:1/x", "world", None),
            ("http://a b", "world", None),
            ("http://127.0.0.1:1", "", None),
            ("http://127.0.0.1:1", "a/b", None),
            ("http://127.0.0.1:1", "world", Some("a\r\nb")),
        ] {
            assert!(
                fetch(address, database, token).is_err(),
                "{address} {database}"
            );
        }
    }
}
