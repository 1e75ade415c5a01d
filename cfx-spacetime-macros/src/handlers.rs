//! `#[on_insert(Player)]` and its sisters.
//!
//! ```text
//! #[on_update(Player)]
//! fn moved(context: &EventContext, old: &Player, new: &Player) { .. }
//! ```
//! stays as it is, and this comes after it:
//! ```text
//! const _: () = {
//!     ::cfx_spacetime::__private::inventory::submit! {
//!         ::cfx_spacetime::__private::Handler::new(
//!             ::core::option::Option::None,
//!             |connection| ::cfx_spacetime::__private::on_update::<Player>(
//!                 connection,
//!                 |argument0, argument1, argument2| ::cfx_spacetime::__private::finish(
//!                     "on_update(Player)", moved(argument0, argument1, argument2),
//!                 ),
//!             ),
//!             ::core::file!(),
//!             ::core::line!(),
//!         )
//!     }
//! };
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Ident, ItemFn, LitStr, Path, Signature, Token, Type};

use crate::codec::Home;
use crate::errors::Errors;

/// Which attribute it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Insert,
    Update,
    Delete,
    Connect,
    Reconnect,
    ConnectError,
    Disconnect,
    ReducerError,
}

struct Facts {
    name: &'static str,
    /// Whether it is about the rows of a table, which is named first.
    of_table: bool,
    /// What the function is told, in words.
    told: &'static str,
    /// How many values it is told.
    values: usize,
    /// How many of the first ones it may leave out.
    optional: usize,
    usage: &'static str,
}

impl Kind {
    fn facts(self) -> Facts {
        match self {
            Self::Insert => Facts {
                name: "on_insert",
                of_table: true,
                told: "the context, which may be left out, and the row",
                values: 2,
                optional: 1,
                usage: "#[on_insert(Player)] fn joined(context: &EventContext, row: &Player) { .. }",
            },
            Self::Update => Facts {
                name: "on_update",
                of_table: true,
                told: "the context, which may be left out, the row as it was, and the row as it is",
                values: 3,
                optional: 1,
                usage: "#[on_update(Player)] fn changed(context: &EventContext, old: &Player, \
                        new: &Player) { .. }",
            },
            Self::Delete => Facts {
                name: "on_delete",
                of_table: true,
                told: "the context, which may be left out, and the row",
                values: 2,
                optional: 1,
                usage: "#[on_delete(Player)] fn left(context: &EventContext, row: &Player) { .. }",
            },
            Self::Connect => Facts {
                name: "on_connect",
                of_table: false,
                told: "the connection, the identity and the token",
                values: 3,
                optional: 0,
                usage: "#[on_connect] fn connected(connection: &DbConnection, identity: Identity, \
                        token: &str) { .. }",
            },
            Self::Reconnect => Facts {
                name: "on_reconnect",
                of_table: false,
                told: "the connection, the identity and the token",
                values: 3,
                optional: 0,
                usage: "#[on_reconnect] fn connected(connection: &DbConnection, \
                        identity: Identity, token: &str) { .. }",
            },
            Self::ConnectError => Facts {
                name: "on_connect_error",
                of_table: false,
                told: "the context, which may be left out, and the error",
                values: 2,
                optional: 1,
                usage: "#[on_connect_error] fn failed(context: &ErrorContext, error: &Error) { .. }",
            },
            Self::Disconnect => Facts {
                name: "on_disconnect",
                of_table: false,
                told: "the context, which may be left out, and the error, if it is one",
                values: 2,
                optional: 1,
                usage: "#[on_disconnect] fn lost(context: &ErrorContext, error: &Option<Error>) \
                        { .. }",
            },
            Self::ReducerError => Facts {
                name: "on_unhandled_reducer_error",
                of_table: false,
                told: "the context, which may be left out, the reducer's name and the error",
                values: 3,
                optional: 1,
                usage: "#[on_unhandled_reducer_error] fn failed(context: &ErrorContext, \
                        reducer: &str, error: &ReducerError) { .. }",
            },
        }
    }
}

/// What stands in the attribute's parentheses.
#[derive(Default)]
struct Options {
    table: Option<Type>,
    database: Option<LitStr>,
    krate: Option<Path>,
}

enum Entry {
    Table(Type),
    Database(Ident, LitStr),
    Krate(Ident, Path),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !(input.peek(Ident::peek_any) && input.peek2(Token![=])) {
            return input.parse().map(Self::Table);
        }
        let key = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        if key == "database" {
            Ok(Self::Database(key, input.parse()?))
        } else if key == "crate" {
            Ok(Self::Krate(key, input.call(Path::parse_mod_style)?))
        } else {
            Err(syn::Error::new(
                key.span(),
                "unknown key; there are `database = \"..\"` and `crate = path`",
            ))
        }
    }
}

impl Options {
    fn read(kind: Kind, tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Self::default();
        let facts = kind.facts();
        let entries = match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(tokens) {
            Ok(entries) => entries,
            Err(error) => {
                errors.add(error);
                return options;
            }
        };
        for entry in entries {
            match entry {
                Entry::Table(table) if !facts.of_table => errors.at(
                    table,
                    format_args!("`{}` is not about a table: {}", facts.name, facts.usage),
                ),
                Entry::Table(table) => {
                    if options.table.is_some() {
                        errors.at(table, "the table is given twice; stack attributes instead");
                    } else {
                        options.table = Some(table);
                    }
                }
                Entry::Database(key, database) => {
                    if options.database.replace(database).is_some() {
                        errors.at(key, "`database` is given twice");
                    }
                }
                Entry::Krate(key, krate) => {
                    if options.krate.replace(krate).is_some() {
                        errors.at(key, "`crate` is given twice");
                    }
                }
            }
        }
        if facts.of_table && options.table.is_none() && errors.is_empty() {
            errors.add(syn::Error::new(
                Span::call_site(),
                format_args!("say which rows it is about, by their type: {}", facts.usage),
            ));
        }
        options
    }
}

/// The item, followed by its declaration or by everything that is wrong with it.
///
/// The item is given back even then: else every use of it would be an error of its own.
pub(crate) fn expand(
    home: Home,
    kind: Kind,
    options: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::read(kind, options, &mut errors);
    let function = match syn::parse2::<ItemFn>(item.clone()) {
        Ok(function) => {
            check(kind, &function.sig, &mut errors);
            Some(function)
        }
        Err(_) => {
            let facts = kind.facts();
            errors.add(syn::Error::new(
                Span::call_site(),
                format_args!(
                    "`{}` stands on a function with a body: {}",
                    facts.name, facts.usage
                ),
            ));
            None
        }
    };
    let added = match function {
        Some(function) if errors.is_empty() => declaration(home, kind, &options, &function),
        _ => errors.into_tokens(),
    };
    quote!(#item #added)
}

fn check(kind: Kind, signature: &Signature, errors: &mut Errors) {
    let facts = kind.facts();
    let name = facts.name;
    if !signature.generics.params.is_empty() {
        errors.at(
            &signature.generics,
            format_args!("`{name}` stands on a function without generics and named lifetimes"),
        );
    }
    for wrong in [
        signature.constness.to_token_stream(),
        signature.safety.to_token_stream(),
        signature.abi.to_token_stream(),
    ] {
        if !wrong.is_empty() {
            errors.at(&wrong, format_args!("`{name}` stands on a plain function"));
        }
    }
    let count = signature.inputs.len();
    if !(facts.values - facts.optional..=facts.values).contains(&count) && facts.optional > 0
        || count > facts.values
    {
        let at = if count == 0 {
            signature.ident.to_token_stream()
        } else {
            signature.inputs.to_token_stream()
        };
        errors.at(
            at,
            format_args!("it is told {}: {}", facts.told, facts.usage),
        );
    }
    for argument in &signature.inputs {
        match argument {
            FnArg::Receiver(receiver) => errors.at(
                receiver,
                format_args!("`{name}` stands on a free function, not on a method"),
            ),
            FnArg::Typed(argument) => match &*argument.ty {
                Type::Reference(ty) if signature.asyncness.is_some() => errors.at(
                    ty,
                    "an `async` function outlives what it is told; take the value without `&`, \
                     it is a copy then",
                ),
                Type::Reference(ty) if ty.mutability.is_some() => {
                    errors.at(ty, "what it is told cannot be changed; leave out `mut`");
                }
                Type::ImplTrait(ty) => errors.at(ty, "write the type itself"),
                _ => {}
            },
        }
    }
}

fn declaration(home: Home, kind: Kind, options: &Options, function: &ItemFn) -> TokenStream {
    let facts = kind.facts();
    let krate = home.path(options.krate.clone());
    let private = quote!(#krate::__private);
    let is_cfg = |attribute: &&Attribute| attribute.path().is_ident("cfg");
    let cfgs = function.attrs.iter().filter(is_cfg);
    let signature = &function.sig;
    let database = match &options.database {
        Some(database) => quote!(::core::option::Option::Some(#database)),
        None => quote!(::core::option::Option::None),
    };
    let register = format_ident!("{}", facts.name);
    let table = options.table.as_ref().map(|table| {
        let span = Span::call_site().located_at(table.span());
        quote_spanned!(span=> ::<#table>)
    });
    let place = match &options.table {
        Some(table) => {
            let table = table.to_token_stream().to_string().replace(' ', "");
            format!("{}({table})", facts.name)
        }
        None => facts.name.to_owned(),
    };
    let values: Vec<Ident> = (0..facts.values)
        .map(|number| format_ident!("argument{number}", span = Span::mixed_site()))
        .collect();
    // Only the first ones may be left out where they are optional; the last ones elsewhere.
    let skipped = if facts.optional > 0 {
        facts.values - signature.inputs.len()
    } else {
        0
    };
    let passed = signature.inputs.iter().zip(&values[skipped..]);
    let passed = passed.map(|(argument, value)| {
        let FnArg::Typed(argument) = argument else {
            return TokenStream::new();
        };
        // What is wrong with a value is wrong with the argument's type.
        let span = Span::call_site().located_at(argument.ty.span());
        let value = Ident::new(
            &value.to_string(),
            value.span().located_at(argument.ty.span()),
        );
        match &*argument.ty {
            Type::Reference(_) => value.to_token_stream(),
            _ => quote_spanned!(span=> ::std::borrow::ToOwned::to_owned(#value)),
        }
    });
    let result_span = Span::call_site().located_at(match &signature.output {
        syn::ReturnType::Type(_, ty) => ty.span(),
        syn::ReturnType::Default => signature.ident.span(),
    });
    let mut name = signature.ident.clone();
    name.set_span(result_span);
    let finish = if signature.asyncness.is_some() {
        quote!(#private::spawn)
    } else {
        quote!(#private::finish)
    };
    let call = quote_spanned!(result_span=> #name(#(#passed),*));
    quote! {
        #(#cfgs)*
        const _: () = {
            #private::inventory::submit! {
                #private::Handler::new(
                    #database,
                    |connection| #private::#register #table(
                        connection,
                        |#(#values),*| {
                            // Not each function takes everything.
                            #(let _ = &#values;)*
                            #finish(#place, #call)
                        },
                    ),
                    ::core::file!(),
                    ::core::line!(),
                )
            }
        };
    }
}
