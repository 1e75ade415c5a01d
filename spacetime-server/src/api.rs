//! What a server does over HTTP.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::http::Address;

/// Somebody who publishes to a server.
#[derive(Clone)]
pub struct Api {
    url: String,
    address: Address,
    token: String,
}

impl Api {
    /// Somebody new at the server at `url`, `http://` or `ws://`; or who the variable
    /// [`TOKEN`](crate::TOKEN) says.
    ///
    /// # Errors
    /// The address is none, or the server does not answer.
    pub fn new(url: &str) -> Result<Self> {
        let address = Address::new(url)?;
        let token = match std::env::var(crate::TOKEN) {
            Ok(token) => token,
            Err(_) => {
                let body = success(address.request("POST", "/v1/identity", None, b"")?)?;
                let answer: Value = serde_json::from_str(&body).context("the new identity")?;
                answer["token"]
                    .as_str()
                    .context("the new identity has no token")?
                    .to_owned()
            }
        };
        Ok(Self {
            url: url.to_owned(),
            address,
            token,
        })
    }

    /// Where the server is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The server's version.
    ///
    /// # Errors
    /// The server does not tell.
    pub fn version(&self) -> Result<String> {
        let body = success(self.address.request("GET", "/v1/health", None, b"")?)?;
        let answer: Value = serde_json::from_str(&body).context("the server's health")?;
        Ok(answer["version"]
            .as_str()
            .context("the server's health has no version")?
            .to_owned())
    }

    /// Publishes a module as a new database with a name that nobody has used.
    ///
    /// # Errors
    /// The server does not take the module, or the name is taken.
    pub fn publish(&self, module: &[u8]) -> Result<Database> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let database = Database {
            api: self.clone(),
            name: format!(
                "test-{:x}-{:x}-{:x}",
                now.as_micros(),
                std::process::id(),
                NUMBER.fetch_add(1, Ordering::Relaxed)
            ),
        };
        database.put(module, "")?;
        Ok(database)
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// A database that a test published.
#[derive(Debug, Clone)]
pub struct Database {
    api: Api,
    name: String,
}

impl Database {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where its server is.
    pub fn url(&self) -> &str {
        self.api.url()
    }

    /// Publishes another module in its place, and deletes all rows.
    ///
    /// # Errors
    /// The server does not take the module.
    pub fn replace(&self, module: &[u8]) -> Result<()> {
        self.put(module, "?clear=true")
    }

    /// Publishes a module that fits the rows.
    ///
    /// # Errors
    /// The server does not take the module, as when it does not fit.
    pub fn update(&self, module: &[u8]) -> Result<()> {
        self.put(module, "")
    }

    fn put(&self, module: &[u8], query: &str) -> Result<()> {
        self.request("PUT", query, module)
            .map(drop)
            .with_context(|| format!("cannot publish {}", self.name))
    }

    /// Deletes it.
    ///
    /// # Errors
    /// The server does not do it.
    pub fn delete(&self) -> Result<()> {
        self.request("DELETE", "", b"")
            .map(drop)
            .with_context(|| format!("cannot delete {}", self.name))
    }

    /// The rows that a query has, each with its columns in order.
    ///
    /// # Errors
    /// The server does not understand the query.
    pub fn sql(&self, query: &str) -> Result<Vec<Vec<Value>>> {
        let body = self.request("POST", "/sql", query.as_bytes())?;
        let answer: Value =
            serde_json::from_str(&body).with_context(|| format!("the rows of '{query}'"))?;
        let rows = answer[0]["rows"]
            .as_array()
            .with_context(|| format!("'{query}' has no rows"))?;
        Ok(rows
            .iter()
            .map(|row| row.as_array().cloned().unwrap_or_default())
            .collect())
    }

    /// Calls a reducer with a JSON array of arguments, as its owner.
    ///
    /// # Errors
    /// The reducer failed, with what it said.
    pub fn call(&self, reducer: &str, arguments: &str) -> Result<()> {
        self.request("POST", &format!("/call/{reducer}"), arguments.as_bytes())
            .map(drop)
    }

    fn request(&self, method: &str, path: &str, body: &[u8]) -> Result<String> {
        let path = format!("/v1/database/{}{path}", self.name);
        success(
            self.api
                .address
                .request(method, &path, Some(&self.api.token), body)?,
        )
    }
}

fn success((status, body): (u16, String)) -> Result<String> {
    if (200..300).contains(&status) {
        return Ok(body);
    }
    bail!("the server answered {status}: {}", body.trim())
}
