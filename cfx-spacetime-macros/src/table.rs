//! `#[derive(Table)]`.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Ident};

use crate::attributes::{self, Field, Options};
use crate::codec::{self, Home, name_of};
use crate::errors::Errors;

/// Methods of tables that a column of the same name would hide.
const METHODS: [&str; 14] = [
    "clone",
    "count",
    "deref",
    "for_each",
    "index_by",
    "iter",
    "on_delete",
    "on_insert",
    "on_rows",
    "on_update",
    "remove_on_delete",
    "remove_on_insert",
    "remove_on_update",
    "rows",
];

/// Methods of the tables of a connection that one of the same name could not be called beside.
const RESERVED: [&str; 3] = ["clone", "dynamic", "table"];

pub(crate) fn derive(home: Home, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    codec::no_generics(&input.generics, &mut errors);
    let fields = match input.data.clone() {
        Data::Struct(data) => attributes::fields(data.fields, "a row", &mut errors),
        _ => {
            errors.at(&input.ident, "a row is a struct, each field a column");
            return errors.into_tokens();
        }
    };
    let options = Options::read(&input.attrs, &fields, &mut errors);
    if options.name.is_none() {
        errors.at(
            &input.ident,
            "say which table has these rows: `#[table(name = \"..\")]`",
        );
    }
    let accessor = accessor(&input.ident, &options, &mut errors);
    let krate = home.path(options.krate.clone());
    match (accessor, errors.is_empty()) {
        (Some(accessor), true) => expand(&krate, &input, &fields, &options, &accessor),
        _ => errors.into_tokens(),
    }
}

/// The name of the method for the table.
fn accessor(ident: &Ident, options: &Options, errors: &mut Errors) -> Option<Ident> {
    if let Some(accessor) = &options.accessor {
        if RESERVED.contains(&name_of(accessor).as_str()) {
            errors.at(accessor, "connections have another method of this name");
        }
        return Some(accessor.clone());
    }
    let name = options.name.as_ref()?;
    let accessor = syn::parse_str::<Ident>(&name.value()).ok();
    match accessor.filter(|accessor| !RESERVED.contains(&name_of(accessor).as_str())) {
        Some(mut accessor) => {
            accessor.set_span(ident.span());
            Some(accessor)
        }
        None => {
            errors.at(
                name,
                "the method for the table cannot have this name; say another: `accessor = name`",
            );
            None
        }
    }
}

fn expand(
    krate: &TokenStream,
    input: &DeriveInput,
    fields: &[Field],
    options: &Options,
    accessor: &Ident,
) -> TokenStream {
    let (ident, vis) = (&input.ident, &input.vis);
    let private = quote!(#krate::__private);
    let name = &options.name;
    let handle = format_ident!("{}TableHandle", ident.unraw(), span = ident.span());
    let access = format_ident!("{}TableAccess", ident.unraw(), span = ident.span());
    let place = |column: usize| u16::try_from(column).unwrap_or(u16::MAX);
    let primary_key = match options.primary_key {
        Some(column) => {
            let column = place(column);
            quote!(::core::option::Option::Some(#column))
        }
        None => quote!(::core::option::Option::None),
    };
    let unique: Vec<u16> = options.unique.iter().map(|column| place(*column)).collect();
    let values = options.unique.iter().enumerate().map(|(nth, column)| {
        let field = &fields[*column].ident;
        quote!(#nth => to.put(&self.#field),)
    });
    let with_primary_key = options.primary_key.map(|_| {
        quote! {
            #[automatically_derived]
            impl #krate::TableWithPrimaryKey for #ident {}
        }
    });
    let unique_methods = options.unique.iter().enumerate().map(|(nth, column)| {
        let Field {
            ident: field, ty, ..
        } = &fields[*column];
        let method = method(field);
        let doc = format!(
            "The column `{}`, of which no two rows have the same value.",
            fields[*column].name
        );
        quote! {
            #[doc = #doc]
            #vis fn #method(&self) -> #krate::Unique<#ident, #ty> {
                #private::unique(&self.table, #nth)
            }
        }
    });
    let index_methods = options.index.iter().map(|column| {
        let Field {
            ident: field, ty, ..
        } = &fields[*column];
        let method = method(field);
        let number = place(*column);
        let doc = format!(
            "The rows in the order of the column `{}`.",
            fields[*column].name
        );
        // Where the column's type is not one that can be ordered, it is to be seen.
        let span = Span::call_site().located_at(field.span());
        let call = quote_spanned! {span=>
            #private::index(&self.table, #number, |row| ::core::clone::Clone::clone(&row.#field))
        };
        quote! {
            #[doc = #doc]
            #vis fn #method(&self) -> #krate::Index<#ident, #ty> {
                #call
            }
        }
    });
    let codec = codec::product(krate, ident, fields);
    let handle_doc = format!(
        "The table of [`{ident}`]: its columns by which rows are found, and everything of [`TableHandle`]({}).",
        quote!(#krate::TableHandle).to_string().replace(' ', "")
    );
    let access_doc = format!("Gives connections their table of [`{ident}`].");
    let method_doc = format!("The table of [`{ident}`].");
    quote! {
        #codec

        #[automatically_derived]
        impl #krate::Table for #ident {
            const NAME: &'static str = #name;
            const PRIMARY_KEY: ::core::option::Option<u16> = #primary_key;
            const UNIQUE: &'static [u16] = &[#(#unique),*];

            #[allow(unused_variables)]
            fn unique_value(&self, nth: usize, to: &mut #krate::KeyWriter<'_>) {
                match nth {
                    #(#values)*
                    _ => {}
                }
            }
        }

        #with_primary_key

        #[doc = #handle_doc]
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #vis struct #handle {
            table: #krate::TableHandle<#ident>,
        }

        #[automatically_derived]
        impl ::core::ops::Deref for #handle {
            type Target = #krate::TableHandle<#ident>;

            fn deref(&self) -> &Self::Target {
                &self.table
            }
        }

        #[automatically_derived]
        #[allow(dead_code)]
        impl #handle {
            #(#unique_methods)*
            #(#index_methods)*
        }

        #[doc = #access_doc]
        #[allow(dead_code)]
        #vis trait #access {
            #[doc = #method_doc]
            fn #accessor(&self) -> #handle;
        }

        #[automatically_derived]
        impl #access for #krate::RemoteTables {
            fn #accessor(&self) -> #handle {
                #handle { table: self.table() }
            }
        }
    }
}

/// The method of a column: its name, unless tables have such a method.
fn method(field: &Ident) -> Ident {
    if METHODS.contains(&name_of(field).as_str()) {
        return format_ident!("{}_", field.unraw(), span = field.span());
    }
    field.clone()
}
