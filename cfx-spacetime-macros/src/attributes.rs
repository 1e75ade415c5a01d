//! What stands in `#[table(..)]`, and at the fields.

use quote::ToTokens;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, Fields, Ident, LitStr, Path, Token, Type};

use crate::codec::written_name;
use crate::errors::Errors;

/// A field of a struct.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    /// Its name at the server.
    pub(crate) name: String,
    pub(crate) ty: Type,
    attributes: Vec<Attribute>,
}

/// The fields of a struct; what cannot be a column is an error.
pub(crate) fn fields(fields: Fields, what: &str, errors: &mut Errors) -> Vec<Field> {
    match fields {
        Fields::Named(fields) => {
            let fields = fields.named.into_iter().filter_map(|field| {
                let ident = field.ident?;
                Some(Field {
                    name: written_name(&field.attrs, &ident, errors),
                    ident,
                    ty: field.ty,
                    attributes: field.attrs,
                })
            });
            fields.collect()
        }
        other => {
            let message = format!("{what} has named fields, such as `{{ id: u32 }}`");
            if other.to_token_stream().is_empty() {
                errors.add(syn::Error::new(proc_macro2::Span::call_site(), message));
            } else {
                errors.at(other, message);
            }
            Vec::new()
        }
    }
}

/// What was asked for.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) name: Option<LitStr>,
    pub(crate) accessor: Option<Ident>,
    pub(crate) krate: Option<Path>,
    /// The columns, by their places; the primary key stands in `unique` too, first.
    pub(crate) primary_key: Option<usize>,
    pub(crate) unique: Vec<usize>,
    pub(crate) index: Vec<usize>,
}

const KEYS: &str = "`name = \"..\"`, `primary_key = column`, `unique(column, ..)`, \
                    `index(column, ..)`, `accessor = name` and `crate = path`";

impl Options {
    pub(crate) fn read(attributes: &[Attribute], fields: &[Field], errors: &mut Errors) -> Self {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|a| a.path().is_ident("table")) {
            let read = attribute.parse_nested_meta(|meta| options.take(meta, fields, errors));
            if let Err(error) = read {
                errors.add(error);
            }
        }
        for (place, field) in fields.iter().enumerate() {
            for attribute in &field.attributes {
                let path = attribute.path();
                if path.is_ident("primary_key") {
                    options.set_primary_key(path, place, errors);
                } else if path.is_ident("unique") {
                    add(&mut options.unique, place, path, errors);
                } else if path.is_ident("index") {
                    add(&mut options.index, place, path, errors);
                }
            }
        }
        if let Some(place) = options.primary_key {
            if options.unique.contains(&place) {
                errors.at(
                    &fields[place].ident,
                    "the primary key is unique anyway; say only that it is the primary key",
                );
            }
            options.unique.insert(0, place);
        }
        for place in &options.index {
            if options.unique.contains(place) {
                errors.at(
                    &fields[*place].ident,
                    "a unique column needs no index: no two rows have the same value",
                );
            }
        }
        options
    }

    fn take(
        &mut self,
        meta: ParseNestedMeta<'_>,
        fields: &[Field],
        errors: &mut Errors,
    ) -> syn::Result<()> {
        let key = &meta.path;
        if key.is_ident("name") {
            let name: LitStr = meta.value()?.parse()?;
            if name.value().is_empty() || name.value().contains('"') {
                errors.at(&name, "this cannot be the name of a table");
            }
            if self.name.replace(name).is_some() {
                errors.at(
                    key,
                    "`name` is given twice: a type is the rows of one table",
                );
            }
        } else if key.is_ident("accessor") {
            if self.accessor.replace(meta.value()?.parse()?).is_some() {
                errors.at(key, "`accessor` is given twice");
            }
        } else if key.is_ident("crate") {
            let value = meta.value()?;
            if value.peek(syn::Lit) {
                return Err(value.error("expected a path without quotes, such as `crate = my::db`"));
            }
            if self
                .krate
                .replace(value.call(Path::parse_mod_style)?)
                .is_some()
            {
                errors.at(key, "`crate` is given twice");
            }
        } else if key.is_ident("primary_key") {
            let column: Ident = meta.value()?.parse()?;
            if let Some(place) = find(fields, &column, errors) {
                self.set_primary_key(key, place, errors);
            }
        } else if key.is_ident("unique") || key.is_ident("index") {
            let content;
            syn::parenthesized!(content in meta.input);
            for column in content.parse_terminated(Ident::parse_any_ident, Token![,])? {
                if let Some(place) = find(fields, &column, errors) {
                    let list = if key.is_ident("unique") {
                        &mut self.unique
                    } else {
                        &mut self.index
                    };
                    add(list, place, &column, errors);
                }
            }
        } else if key.is_ident("public") || key.is_ident("event") || key.is_ident("scheduled") {
            return Err(meta.error(format!(
                "that is for the server's module; here `table` takes {KEYS}"
            )));
        } else {
            return Err(meta.error(format!("unknown key; `table` takes {KEYS}")));
        }
        Ok(())
    }

    fn set_primary_key(&mut self, at: impl ToTokens, place: usize, errors: &mut Errors) {
        if self.primary_key.replace(place).is_some() {
            errors.at(at, "a table has one primary key");
        }
    }
}

/// Reads an identifier, also one that is a keyword.
trait ParseAnyIdent: Sized {
    fn parse_any_ident(input: syn::parse::ParseStream<'_>) -> syn::Result<Self>;
}

impl ParseAnyIdent for Ident {
    fn parse_any_ident(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        use syn::ext::IdentExt;
        input.call(Ident::parse_any)
    }
}

fn add(list: &mut Vec<usize>, place: usize, at: impl ToTokens, errors: &mut Errors) {
    if list.contains(&place) {
        errors.at(at, "this column is named twice");
    } else {
        list.push(place);
    }
}

fn find(fields: &[Field], column: &Ident, errors: &mut Errors) -> Option<usize> {
    let place = fields.iter().position(|field| field.ident == *column);
    if place.is_none() {
        let all: Vec<String> = fields.iter().map(|f| format!("`{}`", f.ident)).collect();
        errors.at(
            column,
            format_args!("no field `{column}`; the columns are {}", all.join(", ")),
        );
    }
    place
}
