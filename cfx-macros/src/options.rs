//! What stands in the attribute's parentheses: a name, keys with values, `crate = path`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Path, Result, Token};

use crate::errors::Errors;
use crate::kind::{self, Key, Kind};

/// What was asked for.
#[derive(Default)]
pub(crate) struct Options {
    /// The name, if one was written.
    pub(crate) name: Option<Name>,
    /// The path of the `cfx` crate, if one was written.
    pub(crate) krate: Option<Path>,
    /// The other keys, each with the code of its value.
    values: Vec<(Key, TokenStream)>,
}

/// The name of what is declared.
pub(crate) enum Name {
    Text(LitStr),
    /// The type of a built-in event.
    Type(Path),
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

    /// The code of a key's value, if it was written.
    pub(crate) fn value(&self, key: Key) -> Option<&TokenStream> {
        let found = self.values.iter().find(|(other, _)| *other == key);
        found.map(|(_, value)| value)
    }

    fn take(&mut self, kind: Kind, entry: Entry, errors: &mut Errors) {
        let facts = kind.facts();
        match entry {
            Entry::Krate(key, path) => {
                if self.krate.replace(path).is_some() {
                    errors.at(key, "`crate` is given twice");
                }
            }
            Entry::Key(word, value) => match accepted(kind, &word) {
                Some(key) => self.add(key, &word, Some(&value), errors),
                None => errors.at(&word, unknown_key(kind, &word, Some(&value))),
            },
            Entry::Value(value) => {
                if let Some(word) = word(&value) {
                    if let Some(key) = accepted(kind, word) {
                        return self.add(key, word, None, errors);
                    }
                    // A word after the name cannot be meant to be the name.
                    if facts.name.is_none() || self.name.is_some() || word == "crate" {
                        return errors.at(word, unknown_key(kind, word, None));
                    }
                }
                let Some(name) = facts.name else {
                    return errors.at(value, nothing_here(kind));
                };
                match read_name(kind, name, &value) {
                    Ok(_) if self.name.is_some() => errors.at(
                        value,
                        format_args!(
                            "{} is given twice; to have more than one, stack attributes: one {} \
                             for each",
                            name.what, facts.attribute
                        ),
                    ),
                    Ok(name) => self.name = Some(name),
                    Err(message) => errors.at(value, message),
                }
            }
        }
    }

    fn add(&mut self, key: Key, word: &Ident, value: Option<&Expr>, errors: &mut Errors) {
        if self.value(key).is_some() {
            errors.at(word, format_args!("`{}` is given twice", key.name()));
            return;
        }
        match read_value(key, value) {
            Ok(value) => self.values.push((key, value)),
            Err(message) => match value {
                Some(value) => errors.at(value, message),
                None => errors.at(word, message),
            },
        }
    }
}

/// The word that the expression is, if it is one.
fn word(value: &Expr) -> Option<&Ident> {
    match value {
        Expr::Path(path) if !is_type(&path.path) => path.path.get_ident(),
        _ => None,
    }
}

/// Whether a path looks like that of a type, by the spelling of its last part.
fn is_type(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| {
        let name = last.ident.unraw().to_string();
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.contains(|c: char| c.is_ascii_lowercase())
    })
}

fn accepted(kind: Kind, word: &Ident) -> Option<Key> {
    let mut keys = kind.facts().keys.iter();
    keys.find(|key| word == key.name()).copied()
}

fn text(value: &Expr) -> Option<&LitStr> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text),
        _ => None,
    }
}

/// The code of a key's value, or why it is none.
fn read_value(key: Key, value: Option<&Expr>) -> core::result::Result<TokenStream, String> {
    let found = match (key, value) {
        (Key::Restricted, None) => Some(quote!(true)),
        (Key::Restricted, Some(_)) => {
            return Err(
                "`restricted` stands alone; leave it out for a command that everyone may \
                        run"
                .into(),
            );
        }
        (_, None) => None,
        (Key::MaxSize, Some(Expr::Lit(value))) => match &value.lit {
            Lit::Int(bytes) => bytes
                .base10_parse::<u32>()
                .ok()
                .filter(|bytes| *bytes > 0)
                .map(|bytes| Literal::usize_suffixed(bytes as usize).into_token_stream()),
            _ => None,
        },
        (Key::MaxSize, Some(_)) => None,
        (Key::Rate, Some(value)) => text(value).and_then(|text| rate(&text.value())),
        (Key::Interval, Some(value)) => text(value).and_then(|text| interval(&text.value())),
        (Key::Name | Key::Bag, Some(value)) => text(value)
            .filter(|text| !text.value().is_empty() && !text.value().contains('\0'))
            .map(|text| quote!(#text)),
    };
    found.ok_or_else(|| {
        let expected = match key {
            Key::MaxSize => "a number of bytes, 1 or more",
            Key::Rate => {
                "a text of how often in a second, a minute or an hour, \"N/s\", \"N/min\" or \"N/h\""
            }
            Key::Interval => {
                "a text of a whole number that is not 0 and its unit, \"ms\", \"s\" or \"min\""
            }
            Key::Restricted | Key::Name | Key::Bag => "a text that is not empty",
        };
        format!(
            "`{}` is {expected}, such as `{}`",
            key.name(),
            key.example()
        )
    })
}

/// The arguments of `Rate::new`.
fn rate(text: &str) -> Option<TokenStream> {
    let (count, period) = text.split_once('/')?;
    let count: u32 = count.trim().parse().ok().filter(|count| *count > 0)?;
    let seconds: u64 = match period.trim() {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        _ => return None,
    };
    Some(quote!(#count, ::core::time::Duration::from_secs(#seconds)))
}

/// Milliseconds.
fn interval(text: &str) -> Option<TokenStream> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let (number, unit) = text.split_at(digits.len());
    let unit: u64 = match unit.trim() {
        "ms" => 1,
        "s" => 1000,
        "min" => 60_000,
        _ => return None,
    };
    let millis = number.trim().parse::<u64>().ok()?.checked_mul(unit)?;
    (millis > 0).then(|| quote!(#millis))
}

/// The name, or why it is none.
fn read_name(kind: Kind, name: kind::Name, value: &Expr) -> core::result::Result<Name, String> {
    let attribute = kind.facts().attribute.trim_end_matches(']');
    let what = name.what;
    let text = match value {
        Expr::Path(path) if name.may_be_type && is_type(&path.path) => {
            return Ok(Name::Type(path.path.clone()));
        }
        Expr::Path(path) if path.path.get_ident().is_some() => {
            let name = path.path.get_ident().map(Ident::unraw);
            let name = name.map(|name| name.to_string()).unwrap_or_default();
            return Err(format!(
                "{what} stands in quotes: `{attribute}(\"{name}\")]`"
            ));
        }
        _ => text(value).ok_or_else(|| {
            format!("{what} is a string literal, such as `{attribute}(\"name\")]`")
        })?,
    };
    let content = text.value();
    if content.is_empty() {
        let default = name.default;
        return Err(format!(
            "{what} is empty; without a name, `{attribute}]` takes {default}"
        ));
    }
    if content.contains('\0') {
        return Err(format!("{what} cannot contain NUL: it would end there"));
    }
    if kind == Kind::Command && content.contains(char::is_whitespace) {
        return Err(format!(
            "{what} is one word: what follows it are the arguments, which the function has"
        ));
    }
    Ok(Name::Text(text.clone()))
}

/// What the attribute accepts, for messages.
fn acceptable(kind: Kind) -> String {
    let facts = kind.facts();
    let name = facts.name.map(|name| format!("{}, \"..\"", name.what));
    let keys = facts.keys.iter().map(|key| format!("`{}`", key.example()));
    let listed: Vec<String> = name.into_iter().chain(keys).collect();
    if listed.is_empty() {
        return format!("only `crate = path`: {}", facts.moment);
    }
    let comma = if listed.len() > 1 || facts.name.is_some() {
        ","
    } else {
        ""
    };
    format!("{}{comma} and `crate = path`", listed.join(", "))
}

fn nothing_here(kind: Kind) -> String {
    let facts = kind.facts();
    if facts.keys.is_empty() {
        return format!("{} takes nothing here: {}", facts.attribute, facts.moment);
    }
    format!(
        "{} takes nothing without a key; it accepts {}",
        facts.attribute,
        acceptable(kind)
    )
}

fn unknown_key(kind: Kind, key: &Ident, value: Option<&Expr>) -> String {
    let facts = kind.facts();
    let word = key.unraw().to_string();
    if word == "crate" {
        return "`crate` has no value; write `crate = path`".into();
    }
    let keys = facts.keys.iter().map(|key| key.name()).chain(["crate"]);
    if let Some((distance, near)) = keys.map(|key| (distance(&word, key), key)).min()
        && distance <= 2
        && distance * 2 <= near.len()
    {
        return format!("unknown key `{word}`; did you mean `{near}`?");
    }
    if (word == "name" || word == "filter")
        && let Some(name) = facts.name
        && let Some(text) = value.and_then(text)
    {
        return format!(
            "{} stands without a key: `{}({:?})]`",
            name.what,
            facts.attribute.trim_end_matches(']'),
            text.value()
        );
    }
    format!(
        "unknown key `{word}`; {} accepts {}",
        facts.attribute,
        acceptable(kind)
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
