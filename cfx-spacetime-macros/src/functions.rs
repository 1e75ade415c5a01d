//! `reducers!` and `procedures!`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{
    Attribute, FnArg, GenericArgument, Ident, LitStr, Pat, Path, PathArguments, ReturnType,
    Signature, Token, Type, Visibility,
};

use crate::codec::{Home, name_of, written_name};
use crate::errors::Errors;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Reducer,
    Procedure,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Reducer => "reducer",
            Self::Procedure => "procedure",
        }
    }
}

/// What stands in the macro.
struct Functions {
    krate: Option<Path>,
    functions: Vec<Function>,
}

struct Function {
    attributes: Vec<Attribute>,
    vis: Visibility,
    signature: Signature,
    body: Option<syn::Block>,
}

impl Parse for Functions {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut krate = None;
        if input.peek(Token![crate]) && input.peek2(Token![=]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            krate = Some(input.call(Path::parse_mod_style)?);
            input.parse::<Token![;]>()?;
        }
        let mut functions = Vec::new();
        while !input.is_empty() {
            functions.push(input.parse()?);
        }
        Ok(Self { krate, functions })
    }
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let signature = input.parse()?;
        let body = if input.peek(syn::token::Brace) {
            Some(input.parse()?)
        } else {
            input.parse::<Token![;]>()?;
            None
        };
        Ok(Self {
            attributes,
            vis,
            signature,
            body,
        })
    }
}

pub(crate) fn declare(home: Home, kind: Kind, item: TokenStream) -> TokenStream {
    let Functions { krate, functions } = match syn::parse2(item) {
        Ok(functions) => functions,
        Err(error) => return error.into_compile_error(),
    };
    let krate = home.path(krate);
    let mut errors = Errors::default();
    let expanded: Vec<TokenStream> = functions
        .into_iter()
        .filter_map(|function| expand(kind, &krate, function, &mut errors))
        .collect();
    let errors = errors.into_tokens();
    quote!(#(#expanded)* #errors)
}

fn expand(
    kind: Kind,
    krate: &TokenStream,
    function: Function,
    errors: &mut Errors,
) -> Option<TokenStream> {
    let Function {
        attributes,
        vis,
        signature,
        body,
    } = function;
    let mut wrong = Errors::default();
    let word = kind.word();
    if let Some(body) = body {
        wrong.at(
            body,
            format_args!("the {word}'s code is at the server; end the line with `;`"),
        );
    }
    if !signature.generics.params.is_empty() {
        wrong.at(
            &signature.generics,
            format_args!("a {word} cannot be generic"),
        );
    }
    if let Some(asyncness) = &signature.asyncness {
        wrong.at(
            asyncness,
            "leave out `async`: what the method answers can be awaited anyway",
        );
    }
    let (docs, name) = read_attributes(kind, attributes, &mut wrong);
    if ["call", "call_json", "clone"].contains(&name_of(&signature.ident).as_str()) {
        wrong.at(
            &signature.ident,
            format_args!(
                "connections have another method of this name; call it otherwise, with \
                 `#[{word}(name = \"{}\")]`",
                signature.ident
            ),
        );
    }
    let parameters = parameters(kind, &signature, &mut wrong);
    let answer = answer(kind, &signature.output, &mut wrong);
    if !wrong.is_empty() {
        errors.add_all(wrong);
        return None;
    }

    let method = &signature.ident;
    let then = format_ident!("{}_then", method.unraw(), span = method.span());
    let wire = match name {
        Some(name) => name.value(),
        None => name_of(method),
    };
    let private = quote!(#krate::__private);
    let count = parameters.len();
    let names: Vec<&Ident> = parameters
        .iter()
        .map(|parameter| &parameter.ident)
        .collect();
    let types: Vec<&Type> = parameters.iter().map(|parameter| &parameter.ty).collect();
    let taken = names.iter().any(|name| *name == "callback");
    let callback = format_ident!("{}", if taken { "callback_" } else { "callback" });
    let columns = parameters.iter().map(|Parameter { name, ty, .. }| {
        let span = Span::call_site().located_at(ty.span());
        quote_spanned! {span=>
            to.name(#name);
            <#ty as #krate::SpacetimeType>::describe(to);
        }
    });
    let values = parameters.iter().map(|Parameter { ident, ty, .. }| {
        let span = Span::call_site().located_at(ty.span());
        quote_spanned!(span=> let arguments__ = #private::Arguments::with::<#ty>(arguments__, &#ident);)
    });
    let arguments = quote! {
        let arguments__ = <#private::Arguments as ::core::default::Default>::default();
        #(#values)*
    };
    let (target, call, call_then, result, outcome, context) = match kind {
        Kind::Reducer => (
            quote!(#krate::RemoteReducers),
            quote!(#private::call_reducer),
            quote!(#private::call_reducer_then),
            quote!(#krate::ReducerCall),
            quote!(#krate::ReducerOutcome),
            quote!(#krate::ReducerEventContext),
        ),
        Kind::Procedure => {
            let outcome = quote!(::core::result::Result<#answer, #krate::InternalError>);
            (
                quote!(#krate::RemoteProcedures),
                quote!(#private::call_procedure),
                quote!(#private::call_procedure_then),
                quote!(#krate::Call<#outcome>),
                outcome,
                quote!(#krate::ProcedureEventContext),
            )
        }
    };
    let no_docs = docs.is_empty();
    let doc = no_docs.then(|| {
        let doc = format!("Calls the {word} `{wire}`.");
        quote!(#[doc = #doc])
    });
    let trait_doc = format!("Gives connections their {word} `{wire}`.");
    let then_doc = format!("Calls the {word} `{wire}`, and `{callback}` with its answer.");
    let errors_doc = "# Errors\nIt was not sent: not connected, or the queue is full.";
    Some(quote! {
        #[doc = #trait_doc]
        #[allow(
            non_camel_case_types, non_snake_case, dead_code, clippy::too_many_arguments,
        )]
        #vis trait #method {
            #doc
            #(#docs)*
            #[doc = ""]
            #[doc = #errors_doc]
            fn #method(&self #(, #names: #types)*)
                -> ::core::result::Result<#result, #krate::Error>;

            #[doc = #then_doc]
            #[doc = ""]
            #[doc = #errors_doc]
            fn #then(
                &self
                #(, #names: #types)*,
                #callback: impl ::core::ops::FnOnce(&#context, #outcome) + 'static,
            ) -> ::core::result::Result<(), #krate::Error>;
        }

        const _: () = {
            const FUNCTION: #private::Function = #private::Function {
                name: #wire,
                params: |to| {
                    #private::parameters(to, #count as u32);
                    #(#columns)*
                },
            };

            impl #method for #target {
                fn #method(&self #(, #names: #types)*)
                    -> ::core::result::Result<#result, #krate::Error>
                {
                    #arguments
                    #call(self, FUNCTION, arguments__)
                }

                fn #then(
                    &self
                    #(, #names: #types)*,
                    #callback: impl ::core::ops::FnOnce(&#context, #outcome) + 'static,
                ) -> ::core::result::Result<(), #krate::Error> {
                    #arguments
                    #call_then(self, FUNCTION, arguments__, #callback)
                }
            }
        };
    })
}

/// The attributes to keep, and the name at the server.
fn read_attributes(
    kind: Kind,
    attributes: Vec<Attribute>,
    wrong: &mut Errors,
) -> (Vec<Attribute>, Option<LitStr>) {
    let mut name = None;
    let mut kept = Vec::new();
    for attribute in attributes {
        if !attribute.path().is_ident(kind.word()) {
            kept.push(attribute);
            continue;
        }
        let read = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("name") {
                return Err(meta.error("unknown key; it takes `name = \"..\"`"));
            }
            name = Some(meta.value()?.parse::<LitStr>()?);
            Ok(())
        });
        if let Err(error) = read {
            wrong.add(error);
        }
    }
    (kept, name)
}

struct Parameter {
    ident: Ident,
    /// Its name at the server.
    name: String,
    ty: Type,
}

fn parameters(kind: Kind, signature: &Signature, wrong: &mut Errors) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for argument in &signature.inputs {
        let FnArg::Typed(argument) = argument else {
            wrong.at(
                argument,
                format_args!("a {} has no receiver, only its parameters", kind.word()),
            );
            continue;
        };
        if let Type::Reference(ty) = &*argument.ty {
            let message = match &*ty.elem {
                Type::Path(path)
                    if path
                        .path
                        .segments
                        .last()
                        .is_some_and(|s| s.ident.to_string().ends_with("Context")) =>
                {
                    "leave out the context: only the server has it"
                }
                _ => "a parameter owns its value: take `String` for `&str`, `Vec` for a slice",
            };
            wrong.at(ty, message);
            continue;
        }
        match &*argument.pat {
            Pat::Ident(name) if name.subpat.is_none() && name.by_ref.is_none() => {
                parameters.push(Parameter {
                    name: written_name(&argument.attrs, &name.ident, wrong),
                    ident: name.ident.clone(),
                    ty: (*argument.ty).clone(),
                });
            }
            other => wrong.at(other, "a parameter has a plain name"),
        }
    }
    parameters
}

/// What the function answers.
fn answer(kind: Kind, output: &ReturnType, wrong: &mut Errors) -> TokenStream {
    match (kind, output) {
        (Kind::Procedure, ReturnType::Type(_, ty)) => ty.to_token_stream(),
        (Kind::Reducer, ReturnType::Type(_, ty)) if !is_plain_result(ty) => {
            wrong.at(
                ty,
                "a reducer answers nothing, or `Result<(), String>`: its error comes as text",
            );
            TokenStream::new()
        }
        _ => quote!(()),
    }
}

/// Whether a type is `Result<(), String>` by its looks.
fn is_plain_result(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return false;
    };
    let mut types = arguments.args.iter();
    let (
        Some(GenericArgument::Type(Type::Tuple(ok))),
        Some(GenericArgument::Type(Type::Path(error))),
        None,
    ) = (types.next(), types.next(), types.next())
    else {
        return false;
    };
    last.ident == "Result"
        && ok.elems.is_empty()
        && error
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "String")
}
