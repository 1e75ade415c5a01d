//! The macros of the `cfx-spacetime` crate, which re-exports and documents them.
//!
//! They give types their codec, and names to what ordinary functions of that crate do. Each
//! is here twice: what the crate `cfx` re-exports finds `cfx-spacetime` by way of `cfx`.

mod attributes;
mod codec;
mod errors;
mod functions;
mod handlers;
mod table;

use proc_macro::TokenStream;

use codec::Home;

macro_rules! derives {
    ($($name:ident $function:ident $home:ident: $module:ident($($attribute:ident)*);)*) => {$(
        /// The crates `cfx` and `cfx-spacetime` re-export and document this macro.
        #[proc_macro_derive($name, attributes($($attribute),*))]
        pub fn $function(item: TokenStream) -> TokenStream {
            $module::derive(Home::$home, item.into()).into()
        }
    )*};
}

derives! {
    Table table CfxSpacetime: table(table primary_key unique index auto_inc spacetime);
    CfxTable cfx_table Cfx: table(table primary_key unique index auto_inc spacetime);
    SpacetimeType spacetime_type CfxSpacetime: codec(spacetime);
    CfxSpacetimeType cfx_spacetime_type Cfx: codec(spacetime);
}

macro_rules! functions {
    ($($name:ident $home:ident: $kind:ident;)*) => {$(
        /// The crates `cfx` and `cfx-spacetime` re-export and document this macro.
        #[proc_macro]
        pub fn $name(item: TokenStream) -> TokenStream {
            functions::declare(Home::$home, functions::Kind::$kind, item.into()).into()
        }
    )*};
}

functions! {
    reducers CfxSpacetime: Reducer;
    cfx_reducers Cfx: Reducer;
    procedures CfxSpacetime: Procedure;
    cfx_procedures Cfx: Procedure;
}

macro_rules! handlers {
    ($($name:ident $cfx_name:ident: $kind:ident;)*) => {$(
        /// The crates `cfx` and `cfx-spacetime` re-export and document this attribute.
        #[proc_macro_attribute]
        pub fn $name(options: TokenStream, item: TokenStream) -> TokenStream {
            let kind = handlers::Kind::$kind;
            handlers::expand(Home::CfxSpacetime, kind, options.into(), item.into()).into()
        }

        /// The crates `cfx` and `cfx-spacetime` re-export and document this attribute.
        #[proc_macro_attribute]
        pub fn $cfx_name(options: TokenStream, item: TokenStream) -> TokenStream {
            let kind = handlers::Kind::$kind;
            handlers::expand(Home::Cfx, kind, options.into(), item.into()).into()
        }
    )*};
}

handlers! {
    on_insert cfx_on_insert: Insert;
    on_update cfx_on_update: Update;
    on_delete cfx_on_delete: Delete;
    on_connect cfx_on_connect: Connect;
    on_reconnect cfx_on_reconnect: Reconnect;
    on_connect_error cfx_on_connect_error: ConnectError;
    on_disconnect cfx_on_disconnect: Disconnect;
    on_unhandled_reducer_error cfx_on_unhandled_reducer_error: ReducerError;
}
