//! `#[cfx::test]`: one function, a test on each backend.
//!
//! ```text
//! #[cfx::test]
//! fn buying(server: TestServer) { .. }
//! ```
//! stays as it is, and this comes after it:
//! ```text
//! #[cfg(test)]
//! mod buying {
//!     #[test]
//!     fn mock() {
//!         ::cfx::testing::__private::run(case, || {
//!             ::cfx::testing::__private::finish(super::buying(::cfx::testing::__private::make()));
//!         });
//!     }
//!     #[test]
//!     fn wasm() { .. }
//! }
//! ```
//!
//! A module and a function may have the same name, so the function needs no other one.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Path, Result, Token};

use crate::check::is_cfg;
use crate::errors::Errors;
use crate::function::Function;

const USAGE: &str = "#[cfx::test] fn buying(server: TestServer) { .. }";
const KEYS: &str = "`mock_only`, `wasm_only`, `features = \"a, b\"`, `no_default_features` and \
                    `crate = path`";

#[derive(Default)]
struct Options {
    mock_only: bool,
    wasm_only: bool,
    features: Vec<String>,
    no_default_features: bool,
    krate: Option<Path>,
}

enum Entry {
    Word(Ident),
    Features(LitStr),
    Krate(Path),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let key = input.call(Ident::parse_any)?;
        let text = key.to_string();
        match text.as_str() {
            "features" => {
                input.parse::<Token![=]>()?;
                input.parse().map(Self::Features)
            }
            "crate" => {
                input.parse::<Token![=]>()?;
                input.call(Path::parse_mod_style).map(Self::Krate)
            }
            "mock_only" | "wasm_only" | "no_default_features" => Ok(Self::Word(key)),
            _ => Err(syn::Error::new(
                key.span(),
                format_args!("unknown key `{text}`; #[cfx::test] accepts {KEYS}"),
            )),
        }
    }
}

impl Options {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Self::default();
        let entries = match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(tokens) {
            Ok(entries) => entries,
            Err(error) => {
                errors.add(error);
                return options;
            }
        };
        for entry in entries {
            match entry {
                Entry::Word(word) if word == "mock_only" => options.mock_only = true,
                Entry::Word(word) if word == "wasm_only" => options.wasm_only = true,
                Entry::Word(_) => options.no_default_features = true,
                Entry::Features(list) => {
                    let list = list.value();
                    let names = list.split([',', ' ']).filter(|name| !name.is_empty());
                    options.features.extend(names.map(str::to_owned));
                }
                Entry::Krate(path) => options.krate = Some(path),
            }
        }
        if options.mock_only && options.wasm_only {
            errors.at(
                Ident::new("wasm_only", Span::call_site()),
                "`mock_only` and `wasm_only` together leave no test",
            );
        }
        options
    }
}

/// What belongs to a test as the test runner sees it.
fn is_of_the_runner(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.is_ident("ignore") || path.is_ident("should_panic")
}

pub(crate) fn expand(options: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::read(options, &mut errors);
    let Ok(function) = syn::parse2::<Function>(item.clone()) else {
        errors.add(syn::Error::new(
            Span::call_site(),
            format_args!("#[cfx::test] stands on a function with a body: {USAGE}"),
        ));
        let errors = errors.into_tokens();
        return quote! { #item #errors };
    };
    let signature = &function.signature;
    if let Some(token) = &signature.asyncness {
        errors.at(
            token,
            "a test is not `async`: it moves the clock itself, by `server.advance(ms(500))`",
        );
    }
    if let Some(receiver) = signature.receiver() {
        errors.at(receiver, "a test is a free function, which has no `self`");
    }
    if !signature.generics.params.is_empty() {
        errors.at(
            &signature.generics,
            "nobody chooses the parameters of a test",
        );
    }
    if let Some(errors) = errors.into_tokens() {
        return quote! { #item #errors };
    }

    let krate = options
        .krate
        .map_or_else(|| quote!(::cfx), Path::into_token_stream);
    let private = quote!(#krate::testing::__private);
    let name = &signature.ident;
    let arguments = signature.inputs.iter().map(|_| quote!(#private::make()));
    let arguments: Vec<_> = arguments.collect();
    let runner: Vec<_> = function
        .attributes
        .iter()
        .filter(|attribute| is_of_the_runner(attribute))
        .collect();
    let cfgs = function.attributes.iter().filter(|other| is_cfg(other));
    let (features, no_default_features) = (&options.features, options.no_default_features);
    let test = |test: &str, backend: &str| {
        let test = Ident::new(test, name.span());
        let backend = Ident::new(backend, Span::call_site());
        quote! {
            #(#runner)*
            #[test]
            fn #test() {
                let case = #private::Case {
                    backend: #private::Backend::#backend,
                    package: ::core::env!("CARGO_MANIFEST_DIR"),
                    features: &[#(#features),*],
                    no_default_features: #no_default_features,
                };
                #private::run(case, || #private::finish(super::#name(#(#arguments),*)));
            }
        }
    };
    let mock = (!options.wasm_only).then(|| test("mock", "Mock"));
    let wasm = (!options.mock_only).then(|| test("wasm", "Wasm"));
    let item = without_runner(item);
    quote! {
        #[cfg(test)]
        #item

        #(#cfgs)*
        #[cfg(test)]
        mod #name {
            #mock
            #wasm
        }
    }
}

/// The function without the attributes that only a test has.
fn without_runner(item: TokenStream) -> TokenStream {
    /// Everything behind the attributes, as it is.
    struct Parts(Vec<Attribute>, TokenStream);
    impl Parse for Parts {
        fn parse(input: ParseStream<'_>) -> Result<Self> {
            let attributes = input.call(Attribute::parse_outer)?;
            Ok(Self(attributes, input.parse()?))
        }
    }
    match syn::parse2::<Parts>(item.clone()) {
        Ok(Parts(attributes, rest)) => {
            let kept = attributes.iter().filter(|other| !is_of_the_runner(other));
            quote! { #(#kept)* #rest }
        }
        Err(_) => item,
    }
}
