//! What stands in the attribute's parentheses: an event's name, `crate = path`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Path, Result, Token};

use crate::Kind;
use crate::errors::Errors;

/// What was asked for.
#[derive(Default)]
pub(crate) struct Options {
    /// The event's name, if one was written.
    pub(crate) name: Option<LitStr>,
    /// The path of the `cfx` crate, if one was written.
    pub(crate) krate: Option<Path>,
}

enum Entry {
    Krate(Ident, Path),
    Key(Ident, Expr),
    Value(Expr),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let is_key = input.peek(Ident::peek_any)
            && input.peek2(Token![=])
            && !input.peek2(Token![==])
            && !input.peek2(Token![=>]);
        if !is_key {
            return input.parse().map(Self::Value);
        }
        let key = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        if key != "crate" {
            return Ok(Self::Key(key, input.parse()?));
        }
        if input.peek(Lit) {
            return Err(input.error("expected a path without quotes, such as `crate = my::cfx`"));
        }
        input
            .call(Path::parse_mod_style)
            .map(|path| Self::Krate(key, path))
    }
}

impl Options {
    /// Reads the options; what is wrong with them goes to `errors`.
    pub(crate) fn read(kind: Kind, tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Self::default();
        match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(tokens) {
            Ok(entries) => {
                for entry in entries {
                    options.take(kind, entry, errors);
                }
            }
            Err(error) => errors.add(error),
        }
        options
    }

    fn take(&mut self, kind: Kind, entry: Entry, errors: &mut Errors) {
        match entry {
            // A word after the name cannot be meant to be the name.
            Entry::Value(Expr::Path(ref path))
                if let Some(word) = path.path.get_ident()
                    && (self.name.is_some() || !kind.is_event() || word == "crate") =>
            {
                errors.at(word, unknown_key(kind, word, None));
            }
            Entry::Krate(key, path) => {
                if self.krate.replace(path).is_some() {
                    errors.at(key, "`crate` is given twice");
                }
            }
            Entry::Key(key, value) => errors.at(&key, unknown_key(kind, &key, Some(&value))),
            Entry::Value(value) if kind.is_event() => match name(kind, &value) {
                Ok(name) if self.name.is_some() => errors.at(
                    name,
                    format_args!(
                        "an event has one name; to handle more, stack attributes: one {} for each",
                        kind.attribute()
                    ),
                ),
                Ok(name) => self.name = Some(name),
                Err(message) => errors.at(value, message),
            },
            Entry::Value(value) => errors.at(
                value,
                format_args!("{} takes nothing here: {}", kind.attribute(), kind.moment()),
            ),
        }
    }
}

/// The name of an event, or why it is none.
fn name(kind: Kind, value: &Expr) -> core::result::Result<LitStr, String> {
    let attribute = kind.attribute().trim_end_matches(']');
    let name = match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(name),
            ..
        }) => name,
        Expr::Path(path) if path.path.get_ident().is_some() => {
            let name = path.path.get_ident().map(Ident::unraw);
            let name = name.map(|name| name.to_string()).unwrap_or_default();
            return Err(format!(
                "the event's name stands in quotes: `{attribute}(\"{name}\")]`"
            ));
        }
        _ => {
            return Err(format!(
                "the event's name is a string literal, such as `{attribute}(\"name\")]`"
            ));
        }
    };
    let text = name.value();
    if text.is_empty() {
        return Err(format!(
            "the event's name is empty; without a name, `{attribute}]` takes the function's"
        ));
    }
    if text.contains('\0') {
        return Err("an event's name cannot contain NUL: it would end there".into());
    }
    Ok(name.clone())
}

fn unknown_key(kind: Kind, key: &Ident, value: Option<&Expr>) -> String {
    let attribute = kind.attribute();
    let text = key.unraw().to_string();
    if text == "crate" {
        return "`crate` has no value; write `crate = path`".into();
    }
    if distance(&text, "crate") <= 2 {
        return format!("unknown key `{text}`; did you mean `crate`?");
    }
    if !kind.is_event() {
        return format!(
            "unknown key `{text}`; {attribute} accepts only `crate = path`: {}",
            kind.moment()
        );
    }
    if text == "name"
        && let Some(Expr::Lit(ExprLit {
            lit: Lit::Str(name),
            ..
        })) = value
    {
        return format!(
            "the event's name stands without a key: `{}({:?})]`",
            attribute.trim_end_matches(']'),
            name.value()
        );
    }
    format!(
        "unknown key `{text}`; {attribute} accepts the event's name, \"..\", and `crate = path`"
    )
}

/// How many letters are to be inserted, removed or replaced to make `a` of `b`.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.bytes().enumerate() {
        let mut diagonal = core::mem::replace(&mut row[0], i + 1);
        for (j, b) in b.bytes().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
