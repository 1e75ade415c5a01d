//! The backend of the `tracing` crate: events are lines on the console, with the spans
//! that they happened in before the text.
//!
//! It is small on purpose: `tracing-subscriber` would be most of a script's file.

use core::cell::RefCell;
use core::fmt::{self, Write};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Subscriber;
use tracing::{Event, Level, Metadata, Span};
use tracing_core::span::Current;

struct Data {
    metadata: &'static Metadata<'static>,
    /// `a=1 b="x"`.
    fields: String,
    parent: Option<Id>,
    /// How many handles and children it has.
    owners: u32,
}

#[derive(Default)]
struct Spans {
    /// By their ids, which are the places from 1.
    all: Vec<Option<Data>>,
    /// What was entered and not left, innermost last.
    entered: Vec<Id>,
}

thread_local! {
    static SPANS: RefCell<Spans> = const {
        RefCell::new(Spans { all: Vec::new(), entered: Vec::new() })
    };
}

impl Spans {
    /// `None` for a span of another thread, which only tests have.
    fn get(&mut self, id: &Id) -> Option<&mut Data> {
        self.slot(id)?.as_mut()
    }

    fn slot(&mut self, id: &Id) -> Option<&mut Option<Data>> {
        let place = usize::try_from(id.into_u64()).ok()?.checked_sub(1)?;
        self.all.get_mut(place)
    }

    fn insert(&mut self, mut data: Data) -> Id {
        data.parent = data.parent.filter(|parent| match self.get(parent) {
            Some(parent) => {
                parent.owners += 1;
                true
            }
            None => false,
        });
        let free = self.all.iter().position(Option::is_none);
        let place = free.unwrap_or_else(|| {
            self.all.push(None);
            self.all.len() - 1
        });
        self.all[place] = Some(data);
        Id::from_u64(place as u64 + 1)
    }

    /// Whether nobody owns the span any more; then it is gone, and is no owner itself.
    fn close(&mut self, id: &Id) -> bool {
        let Some(data) = self.get(id) else {
            return false;
        };
        data.owners -= 1;
        if data.owners > 0 {
            return false;
        }
        let parent = self
            .slot(id)
            .and_then(Option::take)
            .and_then(|data| data.parent);
        if let Some(parent) = parent {
            self.close(&parent);
        }
        true
    }

    /// Appends the span and those around it, outermost first.
    fn describe(&mut self, id: &Id, line: &mut String) {
        let Some(data) = self.get(id) else {
            return;
        };
        let parent = data.parent.clone();
        if let Some(parent) = parent {
            self.describe(&parent, line);
        }
        let Some(data) = self.get(id) else {
            return;
        };
        line.push_str(data.metadata.name());
        if !data.fields.is_empty() {
            line.push('{');
            line.push_str(&data.fields);
            line.push('}');
        }
        line.push_str(": ");
    }
}

fn spans<R>(with: impl FnOnce(&mut Spans) -> R) -> R {
    SPANS.with_borrow_mut(with)
}

/// Writes fields: the message as it is, others as `name=value`.
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        // A `Debug` that fails leaves what it wrote so far.
        let _ = match field.name() {
            "message" => write!(self.0, "{value:?}"),
            name => write!(self.0, "{name}={value:?}"),
        };
    }
}

pub(super) struct ConsoleSubscriber;

impl Subscriber for ConsoleSubscriber {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> tracing::subscriber::Interest {
        // Asked every time: a script may change the level.
        tracing::subscriber::Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let level = match *metadata.level() {
            Level::ERROR => log::Level::Error,
            Level::WARN => log::Level::Warn,
            Level::INFO => log::Level::Info,
            Level::DEBUG => log::Level::Debug,
            Level::TRACE => log::Level::Trace,
        };
        level <= log::max_level()
    }

    // Values are written by the script's code, which may come back here: nothing is
    // borrowed meanwhile.

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields(String::new());
        attributes.record(&mut fields);
        spans(|spans| {
            let parent = if attributes.is_contextual() {
                spans.entered.last()
            } else {
                attributes.parent()
            };
            let parent = parent.cloned();
            spans.insert(Data {
                metadata: attributes.metadata(),
                fields: fields.0,
                parent,
                owners: 1,
            })
        })
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Fields(String::new());
        values.record(&mut fields);
        spans(|spans| {
            if let Some(data) = spans.get(span) {
                if !data.fields.is_empty() {
                    data.fields.push(' ');
                }
                data.fields.push_str(&fields.0);
            }
        });
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut context = String::new();
        spans(|spans| {
            let span = if event.is_contextual() {
                spans.entered.last()
            } else {
                event.parent()
            };
            if let Some(span) = span.cloned() {
                spans.describe(&span, &mut context);
            }
        });
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        let metadata = event.metadata();
        let color = match *metadata.level() {
            Level::ERROR => "^1",
            Level::WARN => "^3",
            Level::INFO => "^7",
            Level::DEBUG | Level::TRACE => "^5",
        };
        super::print(format_args!(
            "{color}{} {}^7 {context}{}",
            metadata.level(),
            metadata.target(),
            fields.0
        ));
    }

    fn enter(&self, span: &Id) {
        spans(|spans| spans.entered.push(span.clone()));
    }

    fn exit(&self, span: &Id) {
        spans(|spans| {
            let place = spans.entered.iter().rposition(|entered| entered == span);
            if let Some(place) = place {
                spans.entered.remove(place);
            }
        });
    }

    fn clone_span(&self, span: &Id) -> Id {
        spans(|spans| {
            if let Some(data) = spans.get(span) {
                data.owners += 1;
            }
        });
        span.clone()
    }

    fn try_close(&self, span: Id) -> bool {
        spans(|spans| spans.close(&span))
    }

    fn current_span(&self) -> Current {
        spans(|spans| {
            let id = spans.entered.last().cloned();
            match id.and_then(|id| Some((spans.get(&id)?.metadata, id))) {
                Some((metadata, id)) => Current::new(id, metadata),
                None => Current::none(),
            }
        })
    }
}

/// The span of a handler or a task. It is there whatever the level is: what is logged in
/// it is filtered, not where it happened.
pub(super) fn handler(kind: &'static str, name: &str) -> Span {
    macro_rules! span {
        ($name:literal) => {
            if name.is_empty() {
                tracing::error_span!(target: "cfx", $name)
            } else {
                tracing::error_span!(target: "cfx", $name, name)
            }
        };
    }
    match kind {
        "event" => span!("event"),
        "command" => span!("command"),
        "tick" => span!("tick"),
        "task" => span!("task"),
        kind => tracing::error_span!(target: "cfx", "handler", kind, name),
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::logging;
    use crate::mock::MockHost;

    /// Everything that lives on the thread is gone again.
    #[track_caller]
    fn assert_no_spans() {
        spans(|spans| {
            assert!(spans.all.iter().all(Option::is_none));
            assert!(spans.entered.is_empty());
        });
    }

    fn host() -> MockHost {
        let host = MockHost::new();
        host.start();
        host
    }

    #[test]
    fn handlers_and_tasks_have_spans() {
        let host = host();
        host.native("REGISTER_COMMAND", |call| {
            crate::print!("{}", call.text(1).unwrap());
        });
        let said = || tracing::info!(target: "shop", "here");
        let _event = crate::events::on("restock", move || {
            said();
            crate::task::spawn(async move {
                crate::task::next_tick().await;
                said();
            });
        });
        let _tick = crate::task::on_each_tick(said);
        let _command = crate::commands::register("open", false, move |_| said());
        let command = host.take_log().remove(0);

        host.event("restock", (), "");
        host.call_ref(&command, (0, [""; 0], "open"));
        host.tick(0);
        assert_eq!(
            host.take_log(),
            [
                "^7INFO shop^7 event{name=\"restock\"}: here",
                "^7INFO shop^7 command{name=\"open\"}: here",
                "^7INFO shop^7 tick: here",
                "^7INFO shop^7 event{name=\"restock\"}: task: here",
            ]
        );
    }

    #[test]
    fn events_are_lines() {
        let host = host();
        tracing::warn!(target: "shop", count = 3, item = "bread", "sold {}", "out");
        tracing::debug!("not shown");
        let line = "^3WARN shop^7 sold out count=3 item=\"bread\"";
        assert_eq!(host.take_log(), [line]);
        assert_no_spans();
    }

    #[test]
    fn spans_stand_before_the_text() {
        let host = host();
        {
            let outer = tracing::info_span!(target: "shop", "open", shop = 4);
            let _outer = outer.enter();
            let inner = tracing::info_span!(target: "shop", "sell", item = tracing::field::Empty);
            inner.record("item", "bread");
            inner.in_scope(|| tracing::info!(target: "shop", "sold"));
            tracing::info!(target: "shop", parent: None, "alone");
            tracing::info!(target: "shop", parent: &inner, "sold again");
        }
        tracing::info!(target: "shop", "after");
        assert_eq!(
            host.take_log(),
            [
                "^7INFO shop^7 open{shop=4}: sell{item=\"bread\"}: sold",
                "^7INFO shop^7 alone",
                "^7INFO shop^7 open{shop=4}: sell{item=\"bread\"}: sold again",
                "^7INFO shop^7 after",
            ]
        );
        assert_no_spans();
    }

    #[test]
    fn a_child_keeps_the_spans_around_it() {
        let host = host();
        let child = {
            let parent = tracing::info_span!("parent");
            tracing::info_span!(parent: &parent, "child")
        };
        // Its place must not be given to another one.
        let other = tracing::info_span!("other");
        let copy = child.clone();
        drop(child);
        copy.in_scope(|| {
            tracing::info!(target: "x", "here");
            assert_eq!(Span::current().metadata().unwrap().name(), "child");
        });
        assert_eq!(host.take_log(), ["^7INFO x^7 parent: child: here"]);
        drop((copy, other));
        assert_no_spans();
    }

    #[test]
    fn spans_may_be_left_in_any_order() {
        let host = host();
        let [a, b] = [
            tracing::info_span!("a"),
            tracing::info_span!(parent: None, "b"),
        ];
        let in_a = a.enter();
        let in_b = b.enter();
        drop(in_a);
        tracing::info!(target: "x", "in b");
        drop(in_b);
        tracing::info!(target: "x", "out");
        assert_eq!(host.take_log(), ["^7INFO x^7 b: in b", "^7INFO x^7 out"]);
        drop((a, b));
        assert_no_spans();
    }

    #[test]
    fn values_may_log_themselves() {
        struct Noisy;
        impl fmt::Debug for Noisy {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                tracing::info_span!("noise").in_scope(|| tracing::info!(target: "x", "noise"));
                f.write_str("quiet")
            }
        }
        let host = host();
        tracing::info_span!("span", value = ?Noisy)
            .in_scope(|| tracing::info!(target: "x", value = ?Noisy, "text"));
        assert_eq!(
            host.take_log(),
            [
                "^7INFO x^7 noise: noise",
                "^7INFO x^7 span{value=quiet}: noise: noise",
                "^7INFO x^7 span{value=quiet}: text value=quiet",
            ]
        );
        assert_no_spans();
    }

    #[test]
    fn spans_of_handlers() {
        let host = host();
        for (kind, name) in [
            ("event", "greet"),
            ("command", "heal"),
            ("tick", ""),
            ("task", ""),
            ("page", "shop"),
        ] {
            let span = logging::span(kind, name);
            for _ in 0..2 {
                let _entered = span.enter();
                tracing::info!(target: "x", "here");
            }
            tracing::info!(target: "x", "out");
        }
        let contexts = [
            "event{name=\"greet\"}: ",
            "command{name=\"heal\"}: ",
            "tick: ",
            "task: ",
            "handler{kind=\"page\" name=\"shop\"}: ",
        ];
        let expected = contexts.map(|context| {
            let inside = format!("^7INFO x^7 {context}here");
            [inside.clone(), inside, "^7INFO x^7 out".to_owned()]
        });
        assert_eq!(host.take_log(), expected.concat());
        assert_no_spans();
    }
}
