//! HTTP: requests that scripts send, and requests to scripts.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::call::{Call, CallError, Host, arg, function, set};
use crate::life::{Gone, Holding};
use crate::value::{Value, payload};
use crate::world::{Entry, World};

/// A request that a script has sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// What the answer is told apart by.
    pub token: i32,
    /// Who sent it.
    pub resource: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// Where to.
    pub url: String,
    /// The headers; names as they were written.
    pub headers: Vec<(String, String)>,
    /// What was sent.
    pub body: String,
    /// Whether an answer that points elsewhere is followed.
    pub follow_location: bool,
}

impl HttpRequest {
    /// The value of a header, whatever the case of its name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// What a request is answered with.
#[derive(Debug, Clone, PartialEq)]
pub struct HttpResponse {
    /// The status; 0 when nobody answered.
    pub status: i32,
    /// The body.
    pub body: Option<Vec<u8>>,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// What went wrong, for the script to see.
    pub error: Option<String>,
}

impl HttpResponse {
    /// An answer with a body.
    #[must_use]
    pub fn new(status: i32, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            body: Some(body.into()),
            headers: Vec::new(),
            error: None,
        }
    }

    /// What a script gets when nobody answers.
    #[must_use]
    pub fn failed(error: &str) -> Self {
        Self {
            status: 0,
            body: None,
            headers: Vec::new(),
            error: Some(error.to_owned()),
        }
    }

    /// The answer with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// A request to a script: `http://server/<resource>/<path>`.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomingRequest {
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path behind the resource's name, with its first `/`.
    pub path: String,
    /// The headers. That of a body's length need not be among them.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Vec<u8>,
    /// Who sends it.
    pub address: String,
}

impl IncomingRequest {
    /// A request without headers and body.
    #[must_use]
    pub fn new(method: &str, path: &str) -> Self {
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
            address: "127.0.0.1:30120".to_owned(),
        }
    }
}

/// What a script has answered so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Incoming {
    /// The status; 200 unless the script has said otherwise.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// What was written.
    pub body: Vec<u8>,
    /// Whether the answer is complete.
    pub done: bool,
    /// Whether the one who asked has gone.
    pub cancelled: bool,
    /// Whether the script has stopped before the answer was complete: there will be none.
    pub abandoned: bool,
}

#[derive(Default)]
struct Exchange {
    /// Who is asked, and by whom.
    resource: String,
    address: String,
    answer: Incoming,
    body: Vec<u8>,
    /// The script's function for the body, and whether it wants bytes.
    data: Option<(String, bool)>,
    cancel: Option<String>,
    /// Whether the handler has returned, so that the body may be handed out.
    asked: bool,
    /// Whether its resource has stopped.
    over: bool,
    /// The host's functions that the script answers by.
    functions: Vec<String>,
}

impl Exchange {
    /// Whether somebody waits for an answer.
    fn is_open(&self) -> bool {
        !self.answer.done && !self.answer.cancelled && !self.over
    }
}

type Route = Rc<dyn Fn(&HttpRequest) -> HttpResponse>;

#[derive(Default)]
pub(crate) struct Http {
    last_token: i32,
    waiting: Vec<HttpRequest>,
    seen: Vec<HttpRequest>,
    /// Method (any if empty), beginning of the URL.
    routes: Vec<(String, String, Route)>,
    handlers: BTreeMap<String, String>,
    exchanges: BTreeMap<usize, Rc<RefCell<Exchange>>>,
    last_exchange: usize,
}

impl Http {
    pub(crate) fn held(&self) -> usize {
        let exchanges = self.exchanges.values();
        let functions = exchanges.map(|exchange| exchange.borrow().functions.len());
        self.handlers.len() + self.waiting.len() + functions.sum::<usize>()
    }

    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        if self.handlers.remove(resource).is_some() {
            gone.add(Holding::HttpHandler, "");
        }
        let waiting = &mut self.waiting;
        for request in waiting.extract_if(.., |request| request.resource == resource) {
            gone.add(Holding::HttpRequest, request.token.to_string());
        }
        for exchange in self.exchanges.values() {
            let mut exchange = exchange.borrow_mut();
            if exchange.resource != resource {
                continue;
            }
            if exchange.is_open() {
                gone.add(Holding::HttpExchange, exchange.address.clone());
            }
            exchange.answer.abandoned = exchange.is_open();
            exchange.over = true;
            gone.functions
                .extend(exchange.data.take().map(|(function, _)| function));
            gone.functions.extend(exchange.cancel.take());
            gone.functions.append(&mut exchange.functions);
        }
    }
}

impl World {
    /// Answers requests of this method (any one, if it is empty) to URLs that begin like
    /// this. The route that was added last counts. The answer comes in the next tick.
    pub fn route(
        &self,
        method: &str,
        url: &str,
        answer: impl Fn(&HttpRequest) -> HttpResponse + 'static,
    ) {
        let route = (method.to_owned(), url.to_owned(), Rc::new(answer) as Route);
        self.parts.http.borrow_mut().routes.push(route);
    }

    /// The requests that no route has answered, oldest first.
    #[must_use]
    pub fn waiting_requests(&self) -> Vec<HttpRequest> {
        self.parts.http.borrow().waiting.clone()
    }

    /// The resources that have set an HTTP handler.
    #[must_use]
    pub fn http_handlers(&self) -> Vec<String> {
        self.parts.http.borrow().handlers.keys().cloned().collect()
    }

    /// All requests that scripts have sent since the last call.
    #[must_use]
    pub fn take_requests(&self) -> Vec<HttpRequest> {
        std::mem::take(&mut self.parts.http.borrow_mut().seen)
    }

    /// Answers a waiting request; the script hears of it in the next tick. Whether it was
    /// still waiting.
    pub fn respond(&self, token: i32, response: HttpResponse) -> bool {
        let request = {
            let waiting = &mut self.parts.http.borrow_mut().waiting;
            let place = waiting.iter().position(|request| request.token == token);
            place.map(|place| waiting.remove(place))
        };
        let Some(request) = request else {
            return false;
        };
        self.queue_answer(&request, response);
        true
    }

    fn queue_answer(&self, request: &HttpRequest, response: HttpResponse) {
        // A header that came more than once is a list.
        let mut headers: Vec<(Value, Value)> = Vec::new();
        for (name, value) in response.headers {
            let key = Value::Text(name);
            match headers.iter_mut().find(|(known, _)| *known == key) {
                Some((_, Value::Array(values))) => values.push(value.into()),
                Some((_, single)) => {
                    let first = std::mem::take(single);
                    *single = Value::Array(vec![first, value.into()]);
                }
                None => headers.push((key, value.into())),
            }
        }
        let body = response.body;
        let body = body.map(|body| String::from_utf8_lossy(&body).into_owned());
        self.queue_event(
            Some(&request.resource),
            "__cfx_internal:httpResponse",
            &[
                request.token.into(),
                response.status.into(),
                body.into(),
                Value::Map(headers),
                response.error.into(),
            ],
        );
    }

    fn send(&self, mut request: HttpRequest) -> i32 {
        let (token, route) = {
            let mut http = self.parts.http.borrow_mut();
            http.last_token += 1;
            request.token = http.last_token;
            http.seen.push(request.clone());
            let fits = |(method, url, _): &&(String, String, Route)| {
                (method.is_empty() || method.eq_ignore_ascii_case(&request.method))
                    && request.url.starts_with(url.as_str())
            };
            let route = http.routes.iter().rev().find(fits);
            (http.last_token, route.map(|(_, _, route)| Rc::clone(route)))
        };
        match route {
            Some(route) => {
                let response = route(&request);
                self.queue_answer(&request, response);
            }
            None => self.parts.http.borrow_mut().waiting.push(request),
        }
        token
    }

    // ----- requests to scripts ------------------------------------------------------

    /// Sends a request to a resource's handler; answers a number by which
    /// [`incoming`](Self::incoming) says what the script has answered.
    ///
    /// # Errors
    /// When the resource has no handler, or it cannot be called.
    pub fn request(
        &self,
        host: &dyn Host,
        resource: &str,
        request: &IncomingRequest,
    ) -> Result<usize, String> {
        let handler = self.parts.http.borrow().handlers.get(resource).cloned();
        let handler =
            handler.ok_or_else(|| format!("the resource {resource} has set no HTTP handler"))?;
        let exchange = Rc::new(RefCell::new(Exchange {
            resource: resource.to_owned(),
            address: request.address.clone(),
            answer: Incoming {
                status: 200,
                ..Incoming::default()
            },
            body: request.body.clone(),
            ..Exchange::default()
        }));
        let number = {
            let mut http = self.parts.http.borrow_mut();
            let number = http.last_exchange;
            http.last_exchange += 1;
            http.exchanges.insert(number, Rc::clone(&exchange));
            number
        };
        type Run = fn(&dyn Host, &Rc<RefCell<Exchange>>, &[Value]) -> Result<(), String>;
        let function = |run: Run| {
            // Weak, because the exchange knows its functions.
            let answered = Rc::downgrade(&exchange);
            let name = host.function(Rc::new(move |host, arguments| {
                let exchange = answered.upgrade().ok_or("the request is over")?;
                let arguments = Value::decode_list(arguments).ok_or("no list of arguments")?;
                run(host, &exchange, &arguments)?;
                Ok(vec![0x90])
            }));
            exchange.borrow_mut().functions.push(name.clone());
            Value::Function(name)
        };
        let headers = request.headers.iter();
        let headers = headers.map(|(name, value)| (name.as_str().into(), value.as_str().into()));
        let mut headers: Vec<(Value, Value)> = headers.collect();
        let length = "Content-Length";
        let says_length = request
            .headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case(length));
        // As everybody does who sends something.
        if !request.body.is_empty() && !says_length {
            headers.push((length.into(), request.body.len().to_string().into()));
        }
        let req = Value::map([
            ("headers", Value::Map(headers)),
            ("method", request.method.as_str().into()),
            ("address", request.address.as_str().into()),
            ("path", request.path.as_str().into()),
            ("setDataHandler", function(set_data_handler)),
            ("setCancelHandler", function(set_cancel_handler)),
        ]);
        let res = Value::map([
            ("writeHead", function(write_head)),
            ("write", function(write)),
            ("send", function(end)),
        ]);
        host.call(&handler, &payload(&[req, res]))?;
        exchange.borrow_mut().asked = true;
        deliver_body(host, &exchange)?;
        Ok(number)
    }

    /// What a script has answered so far to a request by its number.
    #[must_use]
    pub fn incoming(&self, number: usize) -> Option<Incoming> {
        let exchange = self.parts.http.borrow().exchanges.get(&number).cloned()?;
        let answer = exchange.borrow().answer.clone();
        Some(answer)
    }

    /// Forgets a request to a script, once its answer has been sent on: from then on
    /// [`incoming`](Self::incoming) knows nothing of it.
    pub fn forget_request(&self, host: &dyn Host, number: usize) {
        let gone = self.parts.http.borrow_mut().exchanges.remove(&number);
        let Some(exchange) = gone else {
            return;
        };
        let functions = {
            let mut exchange = exchange.borrow_mut();
            let mut functions = std::mem::take(&mut exchange.functions);
            functions.extend(exchange.data.take().map(|(function, _)| function));
            functions.extend(exchange.cancel.take());
            functions
        };
        for function in functions {
            host.remove(&function);
        }
    }

    /// The one who asked goes away. Whether a script was still to answer.
    ///
    /// # Errors
    /// When the script's function cannot be called.
    pub fn cancel_request(&self, host: &dyn Host, number: usize) -> Result<bool, String> {
        let exchange = self.parts.http.borrow().exchanges.get(&number).cloned();
        let Some(exchange) = exchange else {
            return Ok(false);
        };
        let (open, function) = {
            let mut exchange = exchange.borrow_mut();
            let open = !exchange.answer.done && !exchange.answer.cancelled;
            exchange.answer.cancelled = true;
            (open, exchange.cancel.take())
        };
        if let Some(function) = function {
            let called = host.call(&function, &payload(&[]));
            host.remove(&function);
            called?;
        }
        Ok(open)
    }
}

/// Hands the body to the script, if it has asked for it.
fn deliver_body(host: &dyn Host, exchange: &Rc<RefCell<Exchange>>) -> Result<(), String> {
    let (function, body) = {
        let mut exchange = exchange.borrow_mut();
        if !exchange.asked {
            return Ok(());
        }
        let Some((function, binary)) = exchange.data.take() else {
            return Ok(());
        };
        let body = std::mem::take(&mut exchange.body);
        let body = if binary {
            Value::Bytes(body)
        } else {
            Value::Text(String::from_utf8_lossy(&body).into_owned())
        };
        (function, body)
    };
    let called = host.call(&function, &payload(&[body]));
    host.remove(&function);
    called.map(|_| ())
}

fn set_data_handler(
    host: &dyn Host,
    exchange: &Rc<RefCell<Exchange>>,
    arguments: &[Value],
) -> Result<(), String> {
    let function = arguments.first().and_then(Value::as_function);
    let function = host.duplicate(function.ok_or("setDataHandler takes a function")?)?;
    let binary = arguments.get(1).and_then(Value::as_str) == Some("binary");
    let old = exchange.borrow_mut().data.replace((function, binary));
    if let Some((old, _)) = old {
        host.remove(&old);
    }
    deliver_body(host, exchange)
}

fn set_cancel_handler(
    host: &dyn Host,
    exchange: &Rc<RefCell<Exchange>>,
    arguments: &[Value],
) -> Result<(), String> {
    let function = arguments.first().and_then(Value::as_function);
    let function = host.duplicate(function.ok_or("setCancelHandler takes a function")?)?;
    let old = exchange.borrow_mut().cancel.replace(function);
    if let Some(old) = old {
        host.remove(&old);
    }
    Ok(())
}

fn write_head(
    _: &dyn Host,
    exchange: &Rc<RefCell<Exchange>>,
    arguments: &[Value],
) -> Result<(), String> {
    let status = arguments.first().and_then(Value::as_int);
    let status = status.and_then(|status| u16::try_from(status).ok());
    let answer = &mut exchange.borrow_mut().answer;
    answer.status = status.ok_or("writeHead takes a status")?;
    if let Some(Value::Map(headers)) = arguments.get(1) {
        for (name, value) in headers {
            let name = name.as_str().unwrap_or_default();
            let values = match value {
                Value::Array(values) => values.as_slice(),
                single => std::slice::from_ref(single),
            };
            for value in values {
                let value = match value {
                    Value::Text(text) => text.clone(),
                    other => other.to_string(),
                };
                answer.headers.push((name.to_owned(), value));
            }
        }
    }
    Ok(())
}

fn write(
    _: &dyn Host,
    exchange: &Rc<RefCell<Exchange>>,
    arguments: &[Value],
) -> Result<(), String> {
    let answer = &mut exchange.borrow_mut().answer;
    if answer.done {
        return Err("the answer is complete already".to_owned());
    }
    match arguments.first() {
        None | Some(Value::Nil) => {}
        Some(Value::Text(text)) => answer.body.extend_from_slice(text.as_bytes()),
        Some(Value::Bytes(bytes)) => answer.body.extend_from_slice(bytes),
        Some(other) => return Err(format!("text was expected, not {other}")),
    }
    Ok(())
}

fn end(
    host: &dyn Host,
    exchange: &Rc<RefCell<Exchange>>,
    arguments: &[Value],
) -> Result<(), String> {
    write(host, exchange, arguments)?;
    let (unused, functions) = {
        let mut exchange = exchange.borrow_mut();
        exchange.answer.done = true;
        (
            exchange.cancel.take(),
            std::mem::take(&mut exchange.functions),
        )
    };
    if let Some(unused) = unused {
        host.remove(&unused);
    }
    for function in functions {
        host.drop_unowned(&function);
    }
    Ok(())
}

pub(crate) const NATIVES: &[Entry] = &[
    ("PERFORM_HTTP_REQUEST_INTERNAL_EX", &[], perform_ex),
    ("PERFORM_HTTP_REQUEST_INTERNAL", &[], perform),
    ("SET_HTTP_HANDLER", &[], set_http_handler),
];

fn perform_value(world: &World, call: &mut dyn Call, data: &Value) {
    let text = |name: &str| data.get(name).and_then(Value::as_str).map(str::to_owned);
    let Some(url) = text("url").filter(|url| url.contains("://")) else {
        set(call, -1);
        return;
    };
    let headers = match data.get("headers") {
        Some(Value::Map(headers)) => headers
            .iter()
            .filter_map(|(name, value)| {
                Some((name.as_str()?.to_owned(), value.as_str()?.to_owned()))
            })
            .collect(),
        _ => Vec::new(),
    };
    let token = world.send(HttpRequest {
        token: 0,
        resource: call.resource(),
        method: text("method").unwrap_or_else(|| "GET".to_owned()),
        url,
        headers,
        body: text("data").unwrap_or_default(),
        follow_location: data.get("followLocation") == Some(&Value::Bool(true)),
    });
    set(call, token);
}

fn perform_ex(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let crate::Object(data) = arg(call, 0)?;
    perform_value(world, call, &data);
    Ok(())
}

fn perform(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let json: Vec<u8> = arg(call, 0)?;
    let json = serde_json::from_slice(&json).map_err(|error| CallError::BadArgument {
        index: 0,
        reason: error.to_string(),
    })?;
    perform_value(world, call, &Value::from_json(&json));
    Ok(())
}

fn set_http_handler(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    // The function is not duplicated: the script keeps it.
    let handler = function(call, 0)?;
    let resource = call.resource();
    world
        .parts
        .http
        .borrow_mut()
        .handlers
        .insert(resource, handler);
    Ok(())
}
