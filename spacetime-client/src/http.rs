//! One GET: all the HTTP that a client needs beside its socket.

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::transport::BoxStream;

/// How long the head of an answer may be, in bytes.
const HEAD_LIMIT: usize = 32 << 10;

/// The body of an answer with the status 200.
///
/// # Errors
///
/// Says what went wrong, for people.
pub(crate) async fn get(
    stream: &mut BoxStream,
    host: &str,
    path: &str,
    token: Option<&str>,
    limit: usize,
) -> Result<Vec<u8>, String> {
    let mut request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\nConnection: close\r\n"
    );
    if let Some(token) = token {
        request.push_str(&format!("Authorization: Bearer {token}\r\n"));
    }
    request.push_str("\r\n");
    stream
        .write_all(request.as_bytes())
        .await
        .map_err(|error| error.to_string())?;
    stream.flush().await.map_err(|error| error.to_string())?;

    // The connection is closed after the answer, so whatever its framing is, it can be read
    // to the end first. Chunks cost a few bytes more than their contents.
    let most = limit.saturating_add(limit / 8).saturating_add(HEAD_LIMIT);
    let mut answer = Vec::new();
    let mut part = stream.take(most as u64 + 1);
    loop {
        match complete(&answer)? {
            Some(body) if body.len() > limit => return Err(too_big(limit)),
            Some(body) => return Ok(body),
            None => {}
        }
        if answer.len() > most {
            return Err(too_big(limit));
        }
        answer.reserve(16 << 10);
        match part.read_buf(&mut answer).await {
            Ok(0) => return ended(&answer, limit),
            Ok(_) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
}

fn too_big(limit: usize) -> String {
    format!("the answer has more than {limit} bytes")
}

struct Head {
    status: u16,
    length: Option<usize>,
    chunked: bool,
    body: usize,
}

fn head(answer: &[u8]) -> Result<Option<Head>, String> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Response::new(&mut headers);
    let body = match parsed.parse(answer) {
        Ok(httparse::Status::Complete(body)) => body,
        Ok(httparse::Status::Partial) if answer.len() > HEAD_LIMIT => {
            return Err("the head of the answer is too long".into());
        }
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => return Err(format!("the answer is not HTTP: {error}")),
    };
    let mut head = Head {
        status: parsed.code.unwrap_or(0),
        length: None,
        chunked: false,
        body,
    };
    for header in parsed.headers {
        let value = str::from_utf8(header.value).unwrap_or_default().trim();
        if header.name.eq_ignore_ascii_case("content-length") {
            let length = value
                .parse()
                .map_err(|_| "the answer's length is not a number")?;
            head.length = Some(length);
        } else if header.name.eq_ignore_ascii_case("transfer-encoding") {
            head.chunked = value.eq_ignore_ascii_case("chunked");
            if !head.chunked {
                return Err(format!(
                    "the answer has the unknown transfer encoding '{value}'"
                ));
            }
        }
    }
    Ok(Some(head))
}

fn check(head: &Head, body: &[u8]) -> Result<(), String> {
    if head.status == 200 {
        return Ok(());
    }
    let text: String = String::from_utf8_lossy(body).chars().take(200).collect();
    Err(
        format!("the server answered {} {}", head.status, text.trim())
            .trim_end()
            .to_owned(),
    )
}

/// The body, when all of it is there.
fn complete(answer: &[u8]) -> Result<Option<Vec<u8>>, String> {
    let Some(head) = head(answer)? else {
        return Ok(None);
    };
    let body = &answer[head.body..];
    let body = if head.chunked {
        unchunk(body)?
    } else {
        head.length
            .and_then(|length| body.get(..length))
            .map(<[u8]>::to_vec)
    };
    if let Some(body) = &body {
        check(&head, body)?;
    }
    Ok(body)
}

/// The body, when the connection ended.
fn ended(answer: &[u8], limit: usize) -> Result<Vec<u8>, String> {
    let cut = || "the connection ended inside the answer".to_owned();
    let head = head(answer)?.ok_or_else(cut)?;
    let body = &answer[head.body..];
    if head.chunked || head.length.is_some() {
        return Err(cut());
    }
    check(&head, body)?;
    if body.len() > limit {
        Err(too_big(limit))
    } else {
        Ok(body.to_vec())
    }
}

fn unchunk(mut data: &[u8]) -> Result<Option<Vec<u8>>, String> {
    let mut body = Vec::new();
    loop {
        let (start, size) = match httparse::parse_chunk_size(data) {
            Ok(httparse::Status::Complete(chunk)) => chunk,
            Ok(httparse::Status::Partial) => return Ok(None),
            Err(_) => return Err("the answer has a bad chunk".into()),
        };
        if size == 0 {
            return Ok(Some(body));
        }
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let Some(end) = start
            .checked_add(size)
            .filter(|end| end.saturating_add(2) <= data.len())
        else {
            return Ok(None);
        };
        body.extend_from_slice(&data[start..end]);
        data = &data[end + 2..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn answer(answer: &'static [u8], limit: usize) -> Result<Vec<u8>, String> {
        let (near, mut far) = tokio::io::duplex(64);
        let server = async move {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                far.read_buf(&mut request).await.unwrap();
            }
            // The client hangs up in the middle of an answer that is too big.
            let _ = far.write_all(answer).await;
            String::from_utf8(request).unwrap()
        };
        let mut stream: BoxStream = Box::new(near);
        let client = async move { get(&mut stream, "h:1", "/p?q", Some("t"), limit).await };
        let (request, body) = tokio::join!(server, client);
        assert!(
            request.starts_with("GET /p?q HTTP/1.1\r\nHost: h:1\r\n"),
            "{request}"
        );
        assert!(
            request.contains("\r\nAuthorization: Bearer t\r\n"),
            "{request}"
        );
        body
    }

    #[tokio::test]
    async fn the_three_kinds_of_bodies() {
        for text in [
            &b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello and more"[..],
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n",
            b"HTTP/1.0 200 OK\r\n\r\nhello",
        ] {
            assert_eq!(answer(text, 100).await.unwrap(), b"hello");
            assert!(answer(text, 4).await.unwrap_err().contains("more than 4 bytes"));
        }
    }

    #[tokio::test]
    async fn what_is_wrong_is_said() {
        for (text, problem) in [
            (
                &b"HTTP/1.1 404 Not Found\r\ncontent-length: 6\r\n\r\nno db\n"[..],
                "404 no db",
            ),
            (b"HTTP/1.1 500 Oh\r\n\r\n", "answered 500"),
            (b"SSH-2.0\r\n", "not HTTP"),
            (
                b"HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n",
                "not a number",
            ),
            (
                b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhello",
                "ended inside",
            ),
            (
                b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
                "bad chunk",
            ),
            (
                b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n",
                "'gzip'",
            ),
            (b"HTTP/1.1 200", "ended inside"),
            (b"", "ended inside"),
        ] {
            let error = answer(text, 100).await.unwrap_err();
            assert!(error.contains(problem), "{error}");
        }
    }
}
