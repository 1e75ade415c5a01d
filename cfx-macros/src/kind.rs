//! Which attributes there are, and what each accepts.

/// Which attribute it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Event,
    NetEvent,
    Tick,
    Main,
    OnStart,
    OnStop,
    Command,
    Export,
    StateBagHandler,
    ConvarListener,
    NuiCallback,
    HttpHandler,
}

/// What messages say about an attribute, and what it accepts.
pub(crate) struct Facts {
    /// The attribute as messages name it.
    pub(crate) attribute: &'static str,
    /// The smallest right use, which messages show.
    pub(crate) usage: &'static str,
    /// When the function runs.
    pub(crate) moment: &'static str,
    /// What stands in the parentheses without a key.
    pub(crate) name: Option<Name>,
    pub(crate) keys: &'static [Key],
    pub(crate) arguments: Arguments,
}

/// What stands in the parentheses without a key.
#[derive(Clone, Copy)]
pub(crate) struct Name {
    /// What it is.
    pub(crate) what: &'static str,
    /// What it is when it is left out.
    pub(crate) default: &'static str,
    /// Whether it may be a type that stands for a name.
    pub(crate) may_be_type: bool,
}

/// Which arguments the function has.
pub(crate) enum Arguments {
    None,
    /// Any number, taken out of a list, which is of this.
    Listed(&'static str),
    /// At most one, out of a list.
    Single(&'static str),
    /// One, which may be left out when it is not `needed`, and owns what it holds.
    Owned {
        of: &'static str,
        needed: bool,
    },
}

/// A key and the value that it has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    MaxSize,
    Rate,
    Interval,
    Restricted,
    Name,
    Bag,
}

impl Key {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::MaxSize => "max_size",
            Self::Rate => "rate",
            Self::Interval => "interval",
            Self::Restricted => "restricted",
            Self::Name => "key",
            Self::Bag => "bag",
        }
    }

    /// A right use.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::MaxSize => "max_size = 1024",
            Self::Rate => "rate = \"10/s\"",
            Self::Interval => "interval = \"500ms\"",
            Self::Restricted => "restricted",
            Self::Name => "key = \"fuel\"",
            Self::Bag => "bag = \"global\"",
        }
    }
}

const EVENT_NAME: Option<Name> = Some(Name {
    what: "the event's name",
    default: "the function's",
    may_be_type: true,
});

impl Kind {
    pub(crate) fn facts(self) -> &'static Facts {
        match self {
            Self::Event => &Facts {
                attribute: "#[event]",
                usage: "#[event(\"name\")] fn handler(argument: String) { .. }",
                moment: "it runs whenever its event is raised",
                name: EVENT_NAME,
                keys: &[],
                arguments: Arguments::Listed("event"),
            },
            Self::NetEvent => &Facts {
                attribute: "#[net_event]",
                usage: "#[net_event(\"name\")] fn handler(source: Source, argument: String) { .. }",
                moment: "it runs whenever its event is raised",
                name: EVENT_NAME,
                keys: &[Key::MaxSize, Key::Rate],
                arguments: Arguments::Listed("event"),
            },
            Self::Tick => &Facts {
                attribute: "#[tick]",
                usage: "#[tick] fn each_tick() { .. }",
                moment: "it runs every tick, or in intervals",
                name: None,
                keys: &[Key::Interval],
                arguments: Arguments::None,
            },
            Self::Main => &Facts {
                attribute: "#[cfx::main]",
                usage: "#[cfx::main] fn start() { .. }",
                moment: "it runs once, when the script starts",
                name: None,
                keys: &[],
                arguments: Arguments::None,
            },
            Self::OnStart => &Facts {
                attribute: "#[on_start]",
                usage: "#[on_start] fn started() { .. }",
                moment: "it runs once, when the resource has started",
                name: None,
                keys: &[],
                arguments: Arguments::None,
            },
            Self::OnStop => &Facts {
                attribute: "#[on_stop]",
                usage: "#[on_stop] fn stopping() { .. }",
                moment: "it runs once, when the resource stops",
                name: None,
                keys: &[],
                arguments: Arguments::None,
            },
            Self::Command => &Facts {
                attribute: "#[command]",
                usage: "#[command(\"name\")] fn run(caller: Caller, amount: u32) { .. }",
                moment: "it runs whenever somebody runs the command",
                name: Some(Name {
                    what: "the command's name",
                    default: "the function's",
                    may_be_type: false,
                }),
                keys: &[Key::Restricted],
                arguments: Arguments::Listed("command"),
            },
            Self::Export => &Facts {
                attribute: "#[export]",
                usage: "#[export] fn name(argument: String) -> u32 { .. }",
                moment: "it runs whenever a resource calls it",
                name: Some(Name {
                    what: "the export's name",
                    default: "the function's",
                    may_be_type: false,
                }),
                keys: &[],
                arguments: Arguments::Listed("call"),
            },
            Self::StateBagHandler => &Facts {
                attribute: "#[state_bag_handler]",
                usage: "#[state_bag_handler(key = \"fuel\")] fn changed(change: StateChange<'_>) { .. }",
                moment: "it runs whenever a value of a state bag is set",
                name: None,
                keys: &[Key::Name, Key::Bag],
                arguments: Arguments::Listed("change"),
            },
            Self::ConvarListener => &Facts {
                attribute: "#[convar_listener]",
                usage: "#[convar_listener(\"shop_*\")] fn changed(name: &str) { .. }",
                moment: "it runs whenever a convar is set",
                name: Some(Name {
                    what: "the convar's name",
                    default: "every convar",
                    may_be_type: false,
                }),
                keys: &[],
                arguments: Arguments::Single("change"),
            },
            Self::NuiCallback => &Facts {
                attribute: "#[nui_callback]",
                usage: "#[nui_callback(\"name\")] fn callback(data: Data) -> Answer { .. }",
                moment: "it runs whenever a page of the user interface calls it",
                name: Some(Name {
                    what: "the callback's name",
                    default: "the function's",
                    may_be_type: false,
                }),
                keys: &[],
                arguments: Arguments::Owned {
                    of: "the page's data",
                    needed: false,
                },
            },
            Self::HttpHandler => &Facts {
                attribute: "#[http_handler]",
                usage: "#[http_handler] fn handle(request: http::Request) -> http::Response { .. }",
                moment: "it runs for each HTTP request to the resource",
                name: None,
                keys: &[],
                arguments: Arguments::Owned {
                    of: "the request",
                    needed: true,
                },
            },
        }
    }
}
