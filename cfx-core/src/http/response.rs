//! Responses: those that came, and those that are given.

use core::fmt::Display;
use std::borrow::Cow;

#[cfg(feature = "json")]
use serde::Serialize;
#[cfg(feature = "json")]
use serde::de::DeserializeOwned;

use super::client::{HttpError, HttpErrorKind};
use super::headers::Headers;

/// A response: what another server answered, or what a handler answers.
///
/// ```
/// use cfx_core::http::Response;
///
/// let response = Response::new(200)
///     .with_header("Content-Type", "text/html")
///     .with_body("<h1>hello</h1>");
/// assert_eq!(response.status, 200);
/// assert_eq!(response.header("content-type"), Some("text/html"));
/// assert_eq!(response.text(), "<h1>hello</h1>");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status, 200 for a success.
    pub status: u16,
    /// The header fields.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
    /// What was asked, when this is the answer to a request of the script.
    pub(super) url: Option<Box<str>>,
    /// Why the handler has no answer.
    pub(super) failure: Option<Box<str>>,
}

impl Response {
    /// A response without header fields and body.
    ///
    /// ```
    /// assert_eq!(cfx_core::http::Response::new(404).status, 404);
    /// ```
    #[must_use]
    pub const fn new(status: u16) -> Self {
        Self {
            status,
            headers: Headers::new(),
            body: Vec::new(),
            url: None,
            failure: None,
        }
    }

    /// The response with another status.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert_eq!(Response::new(200).with_status(201).status, 201);
    /// ```
    #[must_use]
    pub const fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The response with one more header field, beside those of the same name. A field
    /// with a line break or another control character in it is not sent; the console
    /// says so.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// let response = Response::new(302).with_header("Location", "/login");
    /// assert_eq!(response.header("location"), Some("/login"));
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.append(name, value);
        self
    }

    /// The response with this body; text or bytes.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert_eq!(Response::new(200).with_body([1, 2]).bytes(), [1, 2]);
    /// ```
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// The value of the first header field of this name, whatever its case.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert_eq!(Response::new(200).header("age"), None);
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)
    }

    /// The body as text; what is not UTF-8 becomes U+FFFD.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert_eq!(Response::new(200).with_body("hello").text(), "hello");
    /// ```
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The body.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert!(Response::new(200).bytes().is_empty());
    /// ```
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body, read as JSON.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// let response = Response::new(200).with_body("[1, 2]");
    /// assert_eq!(response.json::<Vec<u8>>()?, [1, 2]);
    /// assert!(response.json::<String>().is_err());
    /// # Ok::<(), cfx_core::http::HttpError>(())
    /// ```
    ///
    /// # Errors
    /// When the body is not the JSON of a `T`.
    #[cfg(feature = "json")]
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, HttpError> {
        serde_json::from_slice(&self.body).map_err(|error| self.error(HttpErrorKind::Json(error)))
    }

    /// Whether the status is one of success, 200 to 299.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert!(Response::new(204).is_success());
    /// assert!(!Response::new(404).is_success());
    /// ```
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// The response, or an error when its status is not one of success.
    ///
    /// ```
    /// # use cfx_core::http::Response;
    /// assert!(Response::new(200).error_for_status().is_ok());
    /// let error = Response::new(404).error_for_status().unwrap_err();
    /// assert!(error.to_string().contains("404"));
    /// ```
    ///
    /// # Errors
    /// [`HttpErrorKind::Status`] for every status outside of 200 to 299.
    pub fn error_for_status(self) -> Result<Self, HttpError> {
        if self.is_success() {
            Ok(self)
        } else {
            Err(self.error(HttpErrorKind::Status(self.status)))
        }
    }

    #[cold]
    fn error(&self, kind: HttpErrorKind) -> HttpError {
        HttpError::new(self.url.as_deref().unwrap_or_default(), kind)
    }

    /// What is answered for a handler that failed: nothing of the error, which is the
    /// console's alone.
    #[cold]
    pub(super) fn failed(error: &dyn Display) -> Self {
        let mut response = (500, "Internal Server Error").into_response();
        response.failure = Some(error.to_string().into());
        response
    }
}

/// What a handler of requests may answer.
///
/// | type | status | `Content-Type` |
/// |---|---|---|
/// | [`Response`] | its own | its own |
/// | `&'static str`, `String` | 200 | `text/plain; charset=utf-8` |
/// | `Vec<u8>` | 200 | `application/octet-stream` |
/// | `Json<T>` (feature `json`) | 200 | `application/json` |
/// | `()` | 200, without a body | |
/// | `(u16, T)` | the number | that of `T` |
/// | `Result<T, E>` | that of `T`, or 500: the error is logged | that of `T` |
///
/// ```
/// use cfx_core::http::IntoResponse;
///
/// let response = (404, "no such player").into_response();
/// assert_eq!((response.status, &*response.text()), (404, "no such player"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the answer to a request",
    label = "not an answer",
    note = "accepted: http::Response, String, &'static str, Vec<u8>, http::Json(value), (), (status, answer), and Result<answer, E> where E implements Display"
)]
pub trait IntoResponse {
    /// The response.
    fn into_response(self) -> Response;
}

impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}

fn typed(body: Vec<u8>, content_type: &str) -> Response {
    Response::new(200)
        .with_header("Content-Type", content_type)
        .with_body(body)
}

impl IntoResponse for String {
    fn into_response(self) -> Response {
        typed(self.into_bytes(), "text/plain; charset=utf-8")
    }
}

impl IntoResponse for &'static str {
    fn into_response(self) -> Response {
        self.to_owned().into_response()
    }
}

impl IntoResponse for Vec<u8> {
    fn into_response(self) -> Response {
        typed(self, "application/octet-stream")
    }
}

impl IntoResponse for () {
    /// Not 204: the platform ends every body as one in chunks, which a response that can
    /// have none must not do.
    fn into_response(self) -> Response {
        Response::new(200)
    }
}

impl<T: IntoResponse> IntoResponse for (u16, T) {
    fn into_response(self) -> Response {
        let response = self.1.into_response();
        if response.failure.is_some() {
            response
        } else {
            response.with_status(self.0)
        }
    }
}

impl<T: IntoResponse, E: Display> IntoResponse for Result<T, E> {
    fn into_response(self) -> Response {
        match self {
            Ok(value) => value.into_response(),
            Err(error) => Response::failed(&error),
        }
    }
}

/// A value that is answered as JSON.
///
/// ```
/// use cfx_core::http::{IntoResponse, Json};
///
/// let response = Json([1, 2]).into_response();
/// assert_eq!(response.text(), "[1,2]");
/// assert_eq!(response.header("content-type"), Some("application/json"));
/// ```
#[cfg(feature = "json")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Json<T>(pub T);

#[cfg(feature = "json")]
impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => typed(body, "application/json"),
            Err(error) => Response::failed(&error),
        }
    }
}
