//! Which functions an attribute may stand on.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    Attribute, FnArg, GenericParam, Lifetime, Meta, Path, Safety, Signature, Type, TypeImplTrait,
    TypeReference,
};

use crate::errors::Errors;
use crate::kind::{Arguments, Kind};

/// Reports everything about the function that is not accepted.
pub(crate) fn signature(kind: Kind, signature: &Signature, errors: &mut Errors) {
    let facts = kind.facts();
    let attribute = facts.attribute;
    if let Some(token) = &signature.constness {
        errors.at(
            token,
            format_args!("{attribute} does not accept `const`: {}", facts.moment),
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
    if kind == Kind::OnStop
        && let Some(token) = &signature.asyncness
    {
        errors.at(
            token,
            "#[on_stop] does not accept `async`: all tasks end right after it, and the resource \
             with them, so nothing that it waits for would come",
        );
    }
    for parameter in &signature.generics.params {
        if !matches!(parameter, GenericParam::Lifetime(_)) {
            let why = match facts.arguments {
                Arguments::None => "nobody chooses its parameters",
                _ => "its arguments are read as one type each",
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
                 missing at the end of the list, and `Rest<T>` takes all that are left"
            ),
        );
    }
    arguments(kind, signature, errors);
}

fn arguments(kind: Kind, signature: &Signature, errors: &mut Errors) {
    let facts = kind.facts();
    if let Some(receiver) = signature.receiver() {
        errors.at(
            receiver,
            format_args!(
                "{} stands on a free function, which has no `self`; move it out of the `impl`: {}",
                facts.attribute, facts.usage
            ),
        );
        return;
    }
    let (of, most) = match facts.arguments {
        Arguments::None => {
            if !signature.inputs.is_empty() {
                errors.at(
                    &signature.inputs,
                    format_args!(
                        "{} does not accept arguments: {}",
                        facts.attribute, facts.moment
                    ),
                );
            }
            return;
        }
        Arguments::Listed(of) => (of, usize::MAX),
        Arguments::Single(of) => (of, 1),
        Arguments::Owned { of, needed } => {
            if needed && signature.inputs.is_empty() {
                errors.at(
                    &signature.ident,
                    format_args!("{} takes {of}: {}", facts.attribute, facts.usage),
                );
            }
            (of, 1)
        }
    };
    for argument in signature.inputs.iter().skip(most) {
        errors.at(
            argument,
            format_args!("{} accepts one argument: {}", facts.attribute, facts.usage),
        );
    }
    let keeps = match facts.arguments {
        _ if signature.asyncness.is_some() => Some(format!(
            "an async handler outlives the {of} and cannot borrow from it"
        )),
        Arguments::Owned { .. } => Some(format!("{of} cannot be borrowed here")),
        _ => None,
    };
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
        Argument {
            kind,
            of,
            keeps: keeps.as_deref(),
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
    /// What the arguments are those of.
    of: &'static str,
    /// Why nothing can be borrowed, if nothing can.
    keeps: Option<&'e str>,
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
                format_args!(
                    "what comes with the {} cannot be changed, so it cannot be borrowed as \
                     `&mut`: take the value itself, `mut argument: T`",
                    self.of
                ),
            );
        } else if let Some(why) = self.keeps {
            self.errors
                .at(node, format_args!("{why}: {}", owned(&node.elem)));
        } else if node
            .lifetime
            .as_ref()
            .is_some_and(|lifetime| lifetime.ident == "static")
        {
            self.errors.at(
                node,
                format_args!(
                    "an argument is borrowed from what comes with the {}, which is gone \
                     afterwards: leave `'static` out",
                    self.of
                ),
            );
        } else {
            visit::visit_type(self, &node.elem);
        }
    }

    fn visit_lifetime(&mut self, node: &'ast Lifetime) {
        if let Some(why) = self.keeps
            && node.ident != "static"
        {
            self.errors.at(
                node,
                format_args!("{why}: take a type that owns its data, or write `'static`"),
            );
        }
    }

    fn visit_type_impl_trait(&mut self, node: &'ast TypeImplTrait) {
        self.errors.at(
            node,
            format_args!(
                "{} does not accept `impl Trait`: an argument is read as one type, which is to be \
                 written here",
                self.kind.facts().attribute
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
