//! The attributes of the `cfx` crate, which re-exports and documents them.
//!
//! Each one leaves its function as it is and adds a declaration beside it, which
//! the module `expand` builds. What happens to the declaration is ordinary code of `cfx-core`.

mod check;
mod errors;
mod expand;
mod function;
mod kind;
mod options;

use proc_macro::TokenStream;

macro_rules! attributes {
    ($($name:ident: $kind:ident;)*) => {$(
        /// The crate `cfx` re-exports and documents this attribute.
        #[proc_macro_attribute]
        pub fn $name(options: TokenStream, item: TokenStream) -> TokenStream {
            expand::expand(kind::Kind::$kind, options.into(), item.into()).into()
        }
    )*};
}

attributes! {
    event: Event;
    net_event: NetEvent;
    tick: Tick;
    main: Main;
    on_start: OnStart;
    on_stop: OnStop;
    command: Command;
    export: Export;
    state_bag_handler: StateBagHandler;
    convar_listener: ConvarListener;
    nui_callback: NuiCallback;
    http_handler: HttpHandler;
}

mod test;

/// The crate `cfx` re-exports and documents this attribute.
#[proc_macro_attribute]
pub fn test(options: TokenStream, item: TokenStream) -> TokenStream {
    test::expand(options.into(), item.into()).into()
}
