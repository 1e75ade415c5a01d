//! Which functions an attribute may stand on.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    Attribute, FnArg, GenericParam, Lifetime, Meta, Path, Safety, Signature, Type, TypeImplTrait,
    TypeReference,
};

use crate::Kind;
use crate::errors::Errors;

/// Reports everything about the function that is not accepted.
pub(crate) fn signature(kind: Kind, signature: &Signature, errors: &mut Errors) {
    let attribute = kind.attribute();
    if let Some(token) = &signature.constness {
        errors.at(
            token,
            format_args!("{attribute} does not accept `const`: {}", kind.moment()),
        );
    }
    if let Safety::Unsafe(token) = &signature.safety {
        errors.at(
            token,
            format_args!(
                "{attribute} does not accept `unsafe`: nobody could keep the promises that such a \
                 function asks of its caller"
            ),
        );
    }
    if let Some(abi) = &signature.abi {
        errors.at(
            abi,
            format_args!(
                "{attribute} does not accept `extern`: the host reaches the function through the \
                 SDK, by an ordinary call"
            ),
        );
    }
    for parameter in &signature.generics.params {
        if !matches!(parameter, GenericParam::Lifetime(_)) {
            let why = if kind.is_event() {
                "an event's arguments are decoded as one type each"
            } else {
                "nobody chooses its parameters"
            };
            errors.at(
                parameter,
                format_args!("{attribute} does not accept generics: {why}"),
            );
        }
    }
    if let Some(variadic) = &signature.variadic {
        errors.at(
            variadic,
            format_args!(
                "{attribute} does not accept a variable number of arguments; an `Option` may be \
                 missing at the end of the list"
            ),
        );
    }
    arguments(kind, signature, errors);
}

fn arguments(kind: Kind, signature: &Signature, errors: &mut Errors) {
    if let Some(receiver) = signature.receiver() {
        errors.at(
            receiver,
            format_args!(
                "{} stands on a free function, which has no `self`; move it out of the `impl`: {}",
                kind.attribute(),
                kind.usage()
            ),
        );
        return;
    }
    if !kind.is_event() {
        if !signature.inputs.is_empty() {
            errors.at(
                &signature.inputs,
                format_args!(
                    "{} does not accept arguments: {}",
                    kind.attribute(),
                    kind.moment()
                ),
            );
        }
        return;
    }
    for argument in &signature.inputs {
        let FnArg::Typed(argument) = argument else {
            continue;
        };
        for attribute in &argument.attrs {
            if is_cfg(attribute) {
                errors.at(
                    attribute,
                    "an argument cannot come and go; write two functions and put `#[cfg]` on each",
                );
            }
        }
        let is_async = signature.asyncness.is_some();
        Argument {
            kind,
            is_async,
            errors,
        }
        .visit_type(&argument.ty);
    }
}

/// Whether the attribute decides that something exists.
pub(crate) fn is_cfg(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && matches!(attribute.meta, Meta::List(_))
}

const NO_SELF: &str = "`Self` is known in an `impl` only, and the attributes stand on free \
                       functions: write the type's name";

/// Looks for types that no argument can have.
struct Argument<'e> {
    kind: Kind,
    is_async: bool,
    errors: &'e mut Errors,
}

impl<'ast> Visit<'ast> for Argument<'_> {
    fn visit_type(&mut self, node: &'ast Type) {
        // A lifetime in the signature of a function type borrows nothing from the event.
        if !matches!(node, Type::FnPtr(_) | Type::TraitObject(_)) {
            visit::visit_type(self, node);
        }
    }

    fn visit_type_reference(&mut self, node: &'ast TypeReference) {
        if node.mutability.is_some() {
            self.errors.at(
                node,
                "the event's payload cannot be changed, so it cannot be borrowed as `&mut`: take \
                 the value itself, `mut argument: T`",
            );
        } else if self.is_async {
            self.errors.at(
                node,
                format_args!(
                    "an async handler outlives the event and cannot borrow from it: {}",
                    owned(&node.elem)
                ),
            );
        } else if node
            .lifetime
            .as_ref()
            .is_some_and(|lifetime| lifetime.ident == "static")
        {
            self.errors.at(
                node,
                "an argument is borrowed from the event's payload, which is gone after the event: \
                 leave `'static` out",
            );
        } else {
            visit::visit_type(self, &node.elem);
        }
    }

    fn visit_lifetime(&mut self, node: &'ast Lifetime) {
        if self.is_async && node.ident != "static" {
            self.errors.at(
                node,
                "an async handler outlives the event and cannot borrow from it: take a type that \
                 owns its data, or write `'static`",
            );
        }
    }

    fn visit_type_impl_trait(&mut self, node: &'ast TypeImplTrait) {
        self.errors.at(
            node,
            format_args!(
                "{} does not accept `impl Trait`: an event's arguments are decoded as one type \
                 each, which is to be written here",
                self.kind.attribute()
            ),
        );
    }

    fn visit_path(&mut self, node: &'ast Path) {
        if let Some(first) = node.segments.first().filter(|first| first.ident == "Self") {
            self.errors.at(&first.ident, NO_SELF);
        }
        visit::visit_path(self, node);
    }
}

/// What to take for a borrowed type.
fn owned(borrowed: &Type) -> String {
    match borrowed {
        Type::Path(path) if path.path.is_ident("str") => "take `String` instead of `&str`".into(),
        Type::Slice(slice) => {
            let element = text(&slice.elem);
            format!("take `Vec<{element}>` instead of `&[{element}]`")
        }
        _ => {
            let owned = text(borrowed);
            format!("take `{owned}` instead of `&{owned}`")
        }
    }
}

/// The type, without the spaces that tokens are printed with.
fn text(ty: &Type) -> String {
    let mut text = ty.to_token_stream().to_string();
    for (spaced, plain) in [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
    ] {
        text = text.replace(spaced, plain);
    }
    text
}
