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
//!         ::cfx::__private::Declaration::event(
//!             "shop:buy",
//!             ::cfx::__private::Scope::Local,
//!             |event| ::cfx::__private::handle(event, |input| {
//!                 let argument0 = ::cfx::__private::argument::<Source>(input)?;
//!                 let argument1 = ::cfx::__private::argument::<&str>(input)?;
//!                 ::cfx::__private::finish_event(event, buy(argument0, argument1));
//!                 ::core::result::Result::Ok(())
//!             }),
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
use syn::{FnArg, Lifetime, LitStr, ReturnType, Signature, Type};

use crate::Kind;
use crate::check;
use crate::errors::Errors;
use crate::function::Function;
use crate::options::Options;

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
                    kind.attribute(),
                    kind.usage()
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
    let krate = match options.krate {
        Some(path) => path.into_token_stream(),
        None => quote!(::cfx),
    };
    let private = quote!(#krate::__private);
    let place = quote!(::core::file!(), ::core::line!());
    let is_async = signature.asyncness.is_some();
    let declaration = match kind {
        Kind::Event | Kind::NetEvent => {
            let name = options.name.unwrap_or_else(|| own_name(&signature.ident));
            let scope = format_ident!(
                "{}",
                if kind == Kind::Event {
                    "Local"
                } else {
                    "Network"
                }
            );
            let run = handler(&private, &signature);
            quote!(event(#name, #private::Scope::#scope, #run, #place))
        }
        Kind::Tick => {
            let call = call(&signature, TokenStream::new());
            if is_async {
                quote!(async_tick(|| #private::tick_task(#call), #place))
            } else {
                quote!(tick(|| #private::finish("tick", #call), #place))
            }
        }
        Kind::Main => {
            let call = call(&signature, TokenStream::new());
            if is_async {
                quote!(main(|| #private::spawn_main(#call), #place))
            } else {
                quote!(main(|| #private::finish("main", #call), #place))
            }
        }
    };
    let once = (kind == Kind::Main).then(|| only_once(&cfgs, &signature.ident));
    quote! {
        #(#cfgs)*
        const _: () = {
            #private::inventory::submit! { #private::Declaration::#declaration }
        };
        #once
    }
}

/// The event's name if none was written: the function's.
fn own_name(function: &Ident) -> LitStr {
    LitStr::new(&function.unraw().to_string(), function.span())
}

/// Decodes the arguments and calls the function with them.
fn handler(private: &TokenStream, signature: &Signature) -> TokenStream {
    let event = Ident::new("event", Span::mixed_site());
    let input = Ident::new("input", Span::mixed_site());
    let mut names = Vec::new();
    let mut takes = Vec::new();
    for argument in &signature.inputs {
        let FnArg::Typed(argument) = argument else {
            continue;
        };
        let name = format_ident!("argument{}", names.len(), span = Span::mixed_site());
        let mut ty = argument.ty.clone();
        Inferred {
            declared: signature,
        }
        .visit_type_mut(&mut ty);
        takes.push(take(private, &name, &ty, &input));
        names.push(name);
    }
    let call = call(signature, quote!(#(#names),*));
    let finish = if signature.asyncness.is_some() {
        quote!(spawn_event)
    } else {
        quote!(finish_event)
    };
    quote! {
        |#event| #private::handle(#event, |#input| {
            #(#takes)*
            #private::#finish(#event, #call);
            ::core::result::Result::Ok(())
        })
    }
}

/// Takes one argument. The type stands where the compiler points when it is not one
/// that an argument can have.
fn take(private: &TokenStream, name: &Ident, ty: &Type, input: &Ident) -> TokenStream {
    let span = Span::mixed_site().located_at(ty.span());
    quote_spanned! {span=>
        let #name = #private::argument::<#ty>(#input)?;
    }
}

/// The call of the function, for the compiler to be found where its result's type
/// stands: that is what is wrong when the call is.
fn call(signature: &Signature, arguments: TokenStream) -> TokenStream {
    let span = match &signature.output {
        ReturnType::Type(_, output) => output.span(),
        ReturnType::Default => signature.ident.span(),
    };
    let mut function = signature.ident.clone();
    function.set_span(Span::call_site().located_at(span));
    let span = Span::mixed_site().located_at(span);
    quote_spanned! {span=> #function(#arguments) }
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

/// Makes a second `#[main]` in the same crate an error that points at both: exported
/// macros all live at the crate's root, wherever they are defined.
fn only_once(cfgs: &[syn::Attribute], function: &Ident) -> TokenStream {
    let name = Ident::new(
        "only_one_function_of_a_crate_can_be_cfx_main",
        Span::call_site().located_at(function.span()),
    );
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name { () => {}; }
    }
}
