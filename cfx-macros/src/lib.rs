//! The attributes of the `cfx` crate, which re-exports and documents them.
//!
//! Each one leaves its function as it is and adds a declaration beside it, which
//! the module `expand` builds. What happens to the declaration is ordinary code of `cfx-core`.

mod check;
mod errors;
mod expand;
mod function;
mod options;

use proc_macro::TokenStream;

/// The crate `cfx` re-exports and documents this attribute.
#[proc_macro_attribute]
pub fn event(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand(Kind::Event, options.into(), item.into()).into()
}

/// The crate `cfx` re-exports and documents this attribute.
#[proc_macro_attribute]
pub fn net_event(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand(Kind::NetEvent, options.into(), item.into()).into()
}

/// The crate `cfx` re-exports and documents this attribute.
#[proc_macro_attribute]
pub fn tick(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand(Kind::Tick, options.into(), item.into()).into()
}

/// The crate `cfx` re-exports and documents this attribute.
#[proc_macro_attribute]
pub fn main(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand(Kind::Main, options.into(), item.into()).into()
}

/// Which attribute it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Event,
    NetEvent,
    Tick,
    Main,
}

impl Kind {
    /// The attribute as messages name it.
    fn attribute(self) -> &'static str {
        match self {
            Self::Event => "#[event]",
            Self::NetEvent => "#[net_event]",
            Self::Tick => "#[tick]",
            Self::Main => "#[cfx::main]",
        }
    }

    /// The smallest right use, which messages show.
    fn usage(self) -> &'static str {
        match self {
            Self::Event => "#[event(\"name\")] fn handler(argument: String) { .. }",
            Self::NetEvent => {
                "#[net_event(\"name\")] fn handler(source: Source, argument: String) { .. }"
            }
            Self::Tick => "#[tick] fn each_tick() { .. }",
            Self::Main => "#[cfx::main] fn start() { .. }",
        }
    }

    /// When the function runs.
    fn moment(self) -> &'static str {
        match self {
            Self::Event | Self::NetEvent => "it runs whenever its event is raised",
            Self::Tick => "it runs every tick",
            Self::Main => "it runs once, when the script starts",
        }
    }

    /// Whether it handles an event: then it has a name and arguments.
    fn is_event(self) -> bool {
        matches!(self, Self::Event | Self::NetEvent)
    }
}
