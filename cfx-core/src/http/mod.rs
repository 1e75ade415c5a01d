//! HTTP: requests to other servers, and answers to those that come to this one (server
//! side).
//!
//! ```
//! use cfx_core::http;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("PERFORM_HTTP_REQUEST_INTERNAL_EX", |call| call.set(7));
//! # host.native("SET_HTTP_HANDLER", |_| {});
//! // A request to somebody else:
//! cfx_core::task::spawn(async {
//!     match http::get("https://example.com/motd").await {
//!         Ok(response) => cfx_core::print!("{}: {}", response.status, response.text()),
//!         Err(error) => cfx_core::print!("{error}"),
//!     }
//! });
//! # host.tick(0);
//! # let headers = std::collections::BTreeMap::from([("Content-Type", "text/plain")]);
//! # host.event("__cfx_internal:httpResponse", (7, 200, "hello", headers), "");
//! # assert_eq!(host.take_log(), ["200: hello"]);
//!
//! // Answers at http://server:30120/<resource>/...:
//! http::on_request(|request: http::Request| async move {
//!     match (request.method(), request.path()) {
//!         ("GET", "/ping") => (200, "pong"),
//!         _ => (404, "nothing here"),
//!     }
//! })
//! .forget();
//! # assert!(host.take_log().is_empty());
//! ```

mod client;
mod handler;
mod headers;
mod response;

pub use client::{
    HttpError, HttpErrorKind, RequestBuilder, ResponseFuture, delete, get, post, put, request,
};
pub use handler::{BodyError, DEFAULT_BODY_LIMIT, HttpGuard, Request, on_request, set_body_limit};
pub use headers::Headers;
#[cfg(feature = "json")]
pub use response::Json;
pub use response::{IntoResponse, Response};

use serde::{Serialize, Serializer};

/// A body on its way to the host, which takes text and binary alike. Text where it is
/// text: the runtimes of other languages never send anything else.
struct Payload<'a>(&'a [u8]);

impl Serialize for Payload<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match core::str::from_utf8(self.0) {
            Ok(text) => serializer.serialize_str(text),
            Err(_) => serializer.serialize_bytes(self.0),
        }
    }
}

#[cfg(test)]
mod tests;
