//! From a function to its declaration.
//!
//! ```text
//! #[event("shop:buy")]
//! fn buy(source: Source, item: &str) -> Result<(), ShopError> { .. }
//! ```
//! stays as it is, and this comes after it:
//! ```text
//! const _: () = {
//!     ::cfx::__private::inventory::submit! {
//!         ::cfx::__private::Declaration::registration(
//!             || ::cfx::__private::event(
//!                 "shop:buy",
//!                 ::cfx::__private::Scope::Local,
//!                 |event| ::cfx::__private::handle(event, |input| {
//!                     let argument0 = ::cfx::__private::argument::<Source>(input)?;
//!                     let argument1 = ::cfx::__private::argument::<&str>(input)?;
//!                     ::cfx::__private::finish_event(event, buy(argument0, argument1));
//!                     ::core::result::Result::Ok(())
//!                 }),
//!             ),
//!             ::core::file!(),
//!             ::core::line!(),
//!         )
//!     }
//! };
//! ```
//!
//! Closures, because items are not hygienic: a glue function could hide one of the
//! author's that has the same name.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{FnArg, Lifetime, LitStr, Pat, ReturnType, Signature, Type};

use crate::check;
use crate::errors::Errors;
use crate::function::Function;
use crate::kind::{Key, Kind};
use crate::options::{Name, Options};

/// The item, followed by its declaration or by everything that is wrong with it.
///
/// The item is given back even then: else every use of it would be an error of its own.
pub(crate) fn expand(kind: Kind, options: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::read(kind, options, &mut errors);
    let function = match syn::parse2::<Function>(item.clone()) {
        Ok(function) => {
            check::signature(kind, &function.signature, &mut errors);
            Some(function)
        }
        Err(_) => {
            errors.add(syn::Error::new(
                Span::call_site(),
                format_args!(
                    "{} stands on a function with a body: {}",
                    kind.facts().attribute,
                    kind.facts().usage
                ),
            ));
            None
        }
    };
    let added = match (errors.into_tokens(), function) {
        (None, Some(function)) => declaration(kind, options, function),
        (errors, _) => errors.unwrap_or_default(),
    };
    quote! { #item #added }
}

fn declaration(kind: Kind, options: Options, mut function: Function) -> TokenStream {
    function.attributes.retain(check::is_cfg);
    let Function {
        attributes: cfgs,
        signature,
    } = function;
    let krate = match &options.krate {
        Some(path) => path.to_token_stream(),
        None => quote!(::cfx),
    };
    let private = quote!(#krate::__private);
    let registration = Declared {
        kind,
        options: &options,
        private: &private,
        signature: &signature,
    }
    .registration();
    let phase = if kind == Kind::Main {
        quote!(main)
    } else {
        quote!(registration)
    };
    let once = match kind {
        Kind::Main => Some("only_one_function_of_a_crate_can_be_cfx_main"),
        Kind::HttpHandler => Some("only_one_function_of_a_crate_can_be_the_http_handler"),
        _ => None,
    };
    let once = once.map(|name| only_once(&cfgs, &signature.ident, name));
    quote! {
        #(#cfgs)*
        const _: () = {
            #private::inventory::submit! {
                #private::Declaration::#phase(
                    || #registration,
                    ::core::file!(),
                    ::core::line!(),
                )
            }
        };
        #once
    }
}

/// Everything that was written.
struct Declared<'d> {
    kind: Kind,
    options: &'d Options,
    private: &'d TokenStream,
    signature: &'d Signature,
}

impl Declared<'_> {
    /// What is done when the script starts.
    fn registration(&self) -> TokenStream {
        let Self {
            private, options, ..
        } = *self;
        let place = self.place();
        match self.kind {
            Kind::Event | Kind::NetEvent => self.event(),
            Kind::Tick => self.tick(),
            Kind::Main => self.finished("main", &self.call(TokenStream::new())),
            Kind::OnStart | Kind::OnStop => {
                let call = self.finished(&place, &self.call(TokenStream::new()));
                let register = format_ident!("{place}");
                quote!(#private::#register(|| #call))
            }
            Kind::Command => {
                let (name, parameters) = (self.name(), self.parameters());
                let restricted = options.value(Key::Restricted).is_some();
                let run = self.glue(|call| {
                    let call = self.finished(&place, &call);
                    quote!(#call; ::core::result::Result::Ok(()))
                });
                quote!(#private::command(#name, #restricted, &[#parameters], #run))
            }
            Kind::Export => {
                let name = self.name();
                let run = self.glue(|call| {
                    let answer = if self.is_async() {
                        let future = Ident::new("future", Span::mixed_site());
                        let answer = self.result(&quote!(#future.await), "answer");
                        quote! {{
                            let #future = #call;
                            #private::promise(#place, async move { #answer })
                        }}
                    } else {
                        self.result(&call, "answer")
                    };
                    quote!(::core::result::Result::Ok(#answer))
                });
                quote!(#private::export(#name, #place, #run))
            }
            Kind::StateBagHandler => {
                let [key, bag] = [Key::Name, Key::Bag].map(|key| optional(options.value(key)));
                let run = self.listener(&place);
                quote!(#private::state_bag_handler(#key, #bag, #place, #run))
            }
            Kind::ConvarListener => {
                let filter = optional(options.name.as_ref().map(|_| self.name()).as_ref());
                let run = self.listener(&place);
                quote!(#private::convar_listener(#filter, #place, #run))
            }
            Kind::NuiCallback => {
                let name = self.name();
                let (closure, call) = self.owned();
                let result = self.result(&call, "result");
                quote! {
                    #private::nui::on_callback_fallible(#name, #closure async move { #result })
                        .forget()
                }
            }
            Kind::HttpHandler => {
                let (closure, call) = self.owned();
                quote!(#private::http::on_request(#closure async move { #call }).forget())
            }
        }
    }

    fn is_async(&self) -> bool {
        self.signature.asyncness.is_some()
    }

    fn own_name(&self) -> String {
        self.signature.ident.unraw().to_string()
    }

    /// The name under which the function is registered: if none was written, its own.
    fn name(&self) -> TokenStream {
        let private = self.private;
        match &self.options.name {
            Some(Name::Text(name)) => name.to_token_stream(),
            Some(Name::Type(event)) => quote!(<#event as #private::builtin::BuiltinEvent>::NAME),
            None => LitStr::new(&self.own_name(), self.signature.ident.span()).into_token_stream(),
        }
    }

    /// What the function is, for the errors that are logged.
    fn place(&self) -> String {
        let own = self.own_name();
        let name = match &self.options.name {
            Some(Name::Text(name)) => name.value(),
            _ => own.clone(),
        };
        match self.kind {
            Kind::OnStart => "on_start".into(),
            Kind::OnStop => "on_stop".into(),
            Kind::Command => format!("command '{name}'"),
            Kind::Export => format!("export '{name}'"),
            Kind::StateBagHandler => format!("state bag handler '{own}'"),
            Kind::ConvarListener => format!("convar listener '{own}'"),
            _ => own,
        }
    }

    fn event(&self) -> TokenStream {
        let Self {
            private, options, ..
        } = *self;
        let name = self.name();
        let event = Ident::new("event", Span::mixed_site());
        let finish = if self.is_async() {
            quote!(spawn_event)
        } else {
            quote!(finish_event)
        };
        let glue = self
            .glue(|call| quote!(#private::#finish(#event, #call); ::core::result::Result::Ok(())));
        let run = quote!(|#event| #private::handle(#event, #glue));
        let scope = match self.kind {
            Kind::Event => quote!(#private::Scope::Local),
            _ => quote!(#private::Scope::Network),
        };
        let check = match &options.name {
            Some(Name::Type(event)) => Some(quote! {
                const { #private::check_scope::<#event>(#scope) }
            }),
            _ => None,
        };
        let max_size = options.value(Key::MaxSize);
        let max_size = max_size.map(|bytes| quote!(.max_size(#bytes)));
        let rate = options.value(Key::Rate);
        let rate = rate.map(|rate| quote!(.rate(#private::Rate::new(#rate))));
        if max_size.is_some() || rate.is_some() {
            let limits = quote!(#private::Limits::new() #max_size #rate);
            return quote!({ #check #private::limited_event(#name, #limits, #run) });
        }
        quote!({ #check #private::event(#name, #scope, #run) })
    }

    fn tick(&self) -> TokenStream {
        let Self {
            private, options, ..
        } = *self;
        let call = self.call(TokenStream::new());
        let (finished, boxed) = (
            self.finished("tick", &call),
            quote!(#private::boxed("tick", #call)),
        );
        match (options.value(Key::Interval), self.is_async()) {
            (None, false) => quote!(#private::tick(|| #finished)),
            (None, true) => quote!(#private::async_tick(|| #boxed)),
            (Some(interval), false) => quote! {
                #private::interval(#interval, || { #finished; ::core::option::Option::None })
            },
            (Some(interval), true) => quote! {
                #private::interval(#interval, || ::core::option::Option::Some(#boxed))
            },
        }
    }

    /// Reports the call's error, or runs it as a task that does.
    fn finished(&self, place: &str, call: &TokenStream) -> TokenStream {
        let private = self.private;
        let finish = if self.is_async() {
            quote!(spawn)
        } else {
            quote!(finish)
        };
        quote!(#private::#finish(#place, #call))
    }

    /// Makes what is answered of a result, which is a `Result` or anything else.
    fn result(&self, call: &TokenStream, method: &str) -> TokenStream {
        let private = self.private;
        let span = self.result_span();
        let result = Ident::new("result", span);
        let method = Ident::new(method, span);
        quote_spanned! {span=>
            {
                use #private::{ResultKind as _, ValueKind as _};
                match #call {
                    #result => (&#result).kind().#method(#result),
                }
            }
        }
    }

    /// The glue of a function that is called by a reference.
    fn listener(&self, place: &str) -> TokenStream {
        self.glue(|call| {
            let call = self.finished(place, &call);
            quote!(#call; ::core::result::Result::Ok(()))
        })
    }

    /// A closure that takes the arguments out of their list and does `then` with the call.
    fn glue(&self, then: impl FnOnce(TokenStream) -> TokenStream) -> TokenStream {
        let input = Ident::new("input", Span::mixed_site());
        let (takes, names): (Vec<_>, Vec<_>) = self
            .types()
            .enumerate()
            .map(|(index, ty)| {
                let name = argument(index);
                (take(self.private, &name, &ty, &input), name)
            })
            .unzip();
        let then = then(self.call(quote!(#(#names),*)));
        quote! {
            |#input| {
                #(#takes)*
                #then
            }
        }
    }

    /// The arguments of a closure that is given what the function is, and the call.
    fn owned(&self) -> (TokenStream, TokenStream) {
        let private = self.private;
        let name = argument(0);
        let (closure, call) = match self.types().next() {
            Some(ty) => (quote!(|#name: #ty|), self.call(quote!(#name))),
            None => (
                quote!(|_: #private::IgnoredAny|),
                self.call(TokenStream::new()),
            ),
        };
        if self.is_async() {
            return (closure, quote!(#call.await));
        }
        (closure, call)
    }

    /// The arguments' types, without the function's own lifetimes.
    fn types(&self) -> impl Iterator<Item = Type> {
        let declared = self.signature;
        let typed = declared
            .inputs
            .iter()
            .filter_map(|argument| match argument {
                FnArg::Typed(argument) => Some(argument),
                FnArg::Receiver(_) => None,
            });
        typed.map(move |argument| {
            let mut ty = (*argument.ty).clone();
            Inferred { declared }.visit_type_mut(&mut ty);
            ty
        })
    }

    /// The arguments' names, and how many words each takes.
    fn parameters(&self) -> TokenStream {
        let private = self.private;
        let names =
            self.signature
                .inputs
                .iter()
                .enumerate()
                .map(|(index, argument)| match argument {
                    FnArg::Typed(argument) => match &*argument.pat {
                        Pat::Ident(name) => {
                            let name = name.ident.unraw().to_string();
                            name.trim_start_matches('_').to_owned()
                        }
                        _ => format!("argument {}", index + 1),
                    },
                    FnArg::Receiver(_) => String::new(),
                });
        let types = self.types();
        quote!(#((#names, #private::words_taken::<#types>)),*)
    }

    /// Where the compiler is to point when the result's type is wrong.
    fn result_span(&self) -> Span {
        let span = match &self.signature.output {
            ReturnType::Type(_, output) => output.span(),
            ReturnType::Default => self.signature.ident.span(),
        };
        Span::mixed_site().located_at(span)
    }

    /// The call of the function, for the compiler to be found where its result's type
    /// stands: that is what is wrong when the call is.
    fn call(&self, arguments: TokenStream) -> TokenStream {
        let span = self.result_span();
        let mut function = self.signature.ident.clone();
        function.set_span(Span::call_site().located_at(span));
        quote_spanned! {span=> #function(#arguments) }
    }
}

fn optional(value: Option<&TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

fn argument(index: usize) -> Ident {
    format_ident!("argument{index}", span = Span::mixed_site())
}

/// Takes one argument. The type stands where the compiler points when it is not one
/// that an argument can have.
fn take(private: &TokenStream, name: &Ident, ty: &Type, input: &Ident) -> TokenStream {
    let span = Span::mixed_site().located_at(ty.span());
    quote_spanned! {span=>
        let #name = #private::argument::<#ty>(#input)?;
    }
}

/// Has the compiler find out the function's own lifetimes, which nobody knows outside of it.
struct Inferred<'s> {
    declared: &'s Signature,
}

impl VisitMut for Inferred<'_> {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if self
            .declared
            .generics
            .lifetimes()
            .any(|declared| declared.lifetime == *lifetime)
        {
            lifetime.ident = Ident::new("_", lifetime.ident.span());
        }
    }
}

/// Makes a second such function in the same crate an error that points at both: exported
/// macros all live at the crate's root, wherever they are defined.
fn only_once(cfgs: &[syn::Attribute], function: &Ident, name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site().located_at(function.span()));
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name { () => {}; }
    }
}
