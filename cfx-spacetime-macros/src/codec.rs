//! From a type to its description and its codec.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, LitStr, Path, Type};

use crate::attributes::{self, Field};
use crate::errors::Errors;

/// `#[derive(SpacetimeType)]`.
pub(crate) fn derive(home: Home, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    no_generics(&input.generics, &mut errors);
    let krate = read_crate(home, &input.attrs, &mut errors);
    let tokens = match input.data {
        Data::Struct(data) => {
            let fields = attributes::fields(data.fields, "a type of columns", &mut errors);
            product(&krate, &input.ident, &fields)
        }
        Data::Enum(data) => {
            let variants: Vec<Variant> = data
                .variants
                .into_iter()
                .filter_map(|variant| Variant::read(variant, &mut errors))
                .collect();
            if variants.is_empty() && errors.is_empty() {
                errors.at(&input.ident, "an enum without variants has no values");
            }
            if variants.len() > 256 {
                errors.at(&input.ident, "an enum has at most 256 variants");
            }
            sum(&krate, &input.ident, &variants)
        }
        Data::Union(data) => {
            errors.at(data.union_token, "a union cannot be a type of columns");
            TokenStream::new()
        }
    };
    if errors.is_empty() {
        tokens
    } else {
        errors.into_tokens()
    }
}

fn read_crate(home: Home, attributes: &[Attribute], errors: &mut Errors) -> TokenStream {
    let mut krate = None;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("spacetime")) {
        let read = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("unknown key; `spacetime` takes `crate = path`"));
            }
            krate = Some(meta.value()?.call(Path::parse_mod_style)?);
            Ok(())
        });
        if let Err(error) = read {
            errors.add(error);
        }
    }
    home.path(krate)
}

/// By which crate the author came here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// `cfx-spacetime` itself.
    CfxSpacetime,
    /// The crate `cfx`, whose dependencies authors need not name.
    Cfx,
}

impl Home {
    /// The path of the `cfx-spacetime` crate.
    pub(crate) fn path(self, written: Option<Path>) -> TokenStream {
        match (written, self) {
            (Some(path), _) => path.into_token_stream(),
            (None, Self::CfxSpacetime) => quote!(::cfx_spacetime),
            (None, Self::Cfx) => quote!(::cfx::spacetime),
        }
    }
}

/// The name at the server that stands in `#[spacetime(name = "..")]`, or that of the item.
pub(crate) fn written_name(attributes: &[Attribute], ident: &Ident, errors: &mut Errors) -> String {
    let mut name = None;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("spacetime")) {
        let read = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("name") {
                return Err(meta.error("unknown key; here `spacetime` takes `name = \"..\"`"));
            }
            name = Some(meta.value()?.parse::<LitStr>()?.value());
            Ok(())
        });
        if let Err(error) = read {
            errors.add(error);
        }
    }
    name.unwrap_or_else(|| name_of(ident))
}

pub(crate) fn no_generics(generics: &Generics, errors: &mut Errors) {
    if !generics.params.is_empty() {
        errors.at(
            &generics.params,
            "the database has no generic types: write a type for each",
        );
    }
}

/// The name of a column, as the server has it.
pub(crate) fn name_of(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// The description and the codec of a struct.
pub(crate) fn product(krate: &TokenStream, ident: &Ident, fields: &[Field]) -> TokenStream {
    let private = quote!(#krate::__private);
    let lib = quote!(#private::lib);
    let type_name = name_of(ident);
    let count = fields.len();
    let names: Vec<&String> = fields.iter().map(|field| &field.name).collect();
    let idents: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
    let columns = fields.iter().zip(&names).map(|(field, name)| {
        let ty = describe(krate, &field.ty);
        quote! { to.name(#name); #ty }
    });
    let written = fields.iter().zip(&names).map(|(field, name)| {
        let Field { ident, ty, .. } = field;
        let span = Span::call_site().located_at(ty.span());
        quote_spanned! {span=>
            #private::write_field::<#ty, _>(&mut product, #name, &self.#ident)?;
        }
    });
    let read = fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        let span = Span::call_site().located_at(ty.span());
        quote_spanned!(span=> #ident: #private::read_field::<#ty, _>(&mut product)?,)
    });
    quote! {
        const _: () = {
            #[automatically_derived]
            impl #krate::SpacetimeType for #ident {
                fn describe(to: &mut #krate::TypeWriter) {
                    to.product(#count as u32);
                    #(#columns)*
                }
            }

            #[automatically_derived]
            impl #lib::ser::Serialize for #ident {
                fn serialize<__S: #lib::ser::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    #[allow(unused_mut)]
                    let mut product = serializer.serialize_named_product(#count)?;
                    #(#written)*
                    #lib::ser::SerializeNamedProduct::end(product)
                }
            }

            struct __Visitor;

            #[automatically_derived]
            impl<'de> #lib::de::Deserialize<'de> for #ident {
                fn deserialize<__D: #lib::de::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    deserializer.deserialize_product(__Visitor)
                }
            }

            impl<'de> #lib::de::ProductVisitor<'de> for __Visitor {
                type Output = #ident;

                fn product_name(&self) -> ::core::option::Option<&str> {
                    ::core::option::Option::Some(#type_name)
                }

                fn product_len(&self) -> usize {
                    #count
                }

                fn visit_seq_product<__A: #lib::de::SeqProductAccess<'de>>(
                    self,
                    #[allow(unused_mut, unused_variables)]
                    mut product: __A,
                ) -> ::core::result::Result<#ident, __A::Error> {
                    ::core::result::Result::Ok(#ident { #(#read)* })
                }

                fn visit_named_product<__A: #lib::de::NamedProductAccess<'de>>(
                    self,
                    _: __A,
                ) -> ::core::result::Result<#ident, __A::Error> {
                    ::core::result::Result::Err(#lib::de::Error::named_products_not_supported())
                }
            }

            // A field that no code reads is still a column.
            let _ = |row: &#ident| { #(let _ = &row.#idents;)* };
        };
    }
}

fn describe(krate: &TokenStream, ty: &Type) -> TokenStream {
    let span = Span::call_site().located_at(ty.span());
    quote_spanned!(span=> <#ty as #krate::SpacetimeType>::describe(to);)
}

/// A variant of an enum.
struct Variant {
    ident: Ident,
    name: String,
    /// The field's name or place, and its type.
    value: Option<(syn::Member, Type)>,
}

impl Variant {
    fn read(variant: syn::Variant, errors: &mut Errors) -> Option<Self> {
        if let Some((_, value)) = &variant.discriminant {
            errors.at(value, "the values of variants are their places, 0 and up");
        }
        let fields = match &variant.fields {
            Fields::Unit => None,
            Fields::Unnamed(fields) => Some(&fields.unnamed),
            Fields::Named(fields) => Some(&fields.named),
        };
        let value = match fields {
            None => None,
            Some(fields) if fields.len() == 1 => {
                let field = &fields[0];
                let member = field.ident.clone().map(syn::Member::Named);
                let member = member.unwrap_or_else(|| syn::Member::from(0));
                Some((member, field.ty.clone()))
            }
            Some(_) => {
                errors.at(
                    &variant.fields,
                    "a variant holds nothing or one value; put several into a struct of their own",
                );
                return None;
            }
        };
        Some(Self {
            name: written_name(&variant.attrs, &variant.ident, errors),
            ident: variant.ident,
            value,
        })
    }
}

/// The description and the codec of an enum.
fn sum(krate: &TokenStream, ident: &Ident, variants: &[Variant]) -> TokenStream {
    let private = quote!(#krate::__private);
    let lib = quote!(#private::lib);
    let type_name = name_of(ident);
    let names: Vec<&String> = variants.iter().map(|variant| &variant.name).collect();
    let types = variants.iter().zip(&names).map(|(variant, name)| {
        let ty = match &variant.value {
            Some((_, ty)) => describe(krate, ty),
            None => quote!(to.unit();),
        };
        quote! { to.name(#name); #ty }
    });
    let written = (0_u8..=255)
        .zip(variants.iter().zip(&names))
        .map(|(tag, (variant, name))| {
            let case = &variant.ident;
            let (pattern, value) = match &variant.value {
                Some((member, _)) => (quote!({ #member: value }), quote!(value)),
                None => (quote!({}), quote!(&())),
            };
            quote! {
                Self::#case #pattern => serializer.serialize_variant(
                    #tag, ::core::option::Option::Some(#name), #value,
                ),
            }
        });
    let read = (0_u8..=255).zip(variants).map(|(tag, variant)| {
        let case = &variant.ident;
        match &variant.value {
            Some((member, ty)) => {
                let span = Span::call_site().located_at(ty.span());
                quote_spanned! {span=>
                    #tag => #ident::#case {
                        #member: #lib::de::VariantAccess::deserialize::<#ty>(access)?,
                    },
                }
            }
            None => quote! {
                #tag => {
                    let () = #lib::de::VariantAccess::deserialize(access)?;
                    #ident::#case {}
                }
            },
        }
    });
    let count = variants.len();
    let last = variants.len().saturating_sub(1).min(255) as u8;
    let unknown = quote! {
        ::core::result::Result::Err(#lib::de::Error::unknown_variant_tag(tag, &__Visitor))
    };
    // The compiler sees that a tag of 256 variants is never unknown.
    let check = (last < 255).then(|| quote!(if tag > #last { return #unknown; }));
    let tags = 0_u8..=255;
    quote! {
        const _: () = {
            #[automatically_derived]
            impl #krate::SpacetimeType for #ident {
                fn describe(to: &mut #krate::TypeWriter) {
                    to.sum(#count as u32);
                    #(#types)*
                }
            }

            #[automatically_derived]
            impl #lib::ser::Serialize for #ident {
                fn serialize<__S: #lib::ser::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    match self {
                        #(#written)*
                    }
                }
            }

            struct __Visitor;
            struct __Tag;

            #[automatically_derived]
            impl<'de> #lib::de::Deserialize<'de> for #ident {
                fn deserialize<__D: #lib::de::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    deserializer.deserialize_sum(__Visitor)
                }
            }

            impl<'de> #lib::de::SumVisitor<'de> for __Visitor {
                type Output = #ident;

                fn sum_name(&self) -> ::core::option::Option<&str> {
                    ::core::option::Option::Some(#type_name)
                }

                fn visit_sum<__A: #lib::de::SumAccess<'de>>(
                    self,
                    data: __A,
                ) -> ::core::result::Result<#ident, __A::Error> {
                    let (tag, access) = data.variant(__Tag)?;
                    ::core::result::Result::Ok(match tag {
                        #(#read)*
                        #[allow(unreachable_patterns)]
                        _ => return #unknown,
                    })
                }

                fn validate_sum<__A: #lib::de::SumAccess<'de>>(
                    self,
                    data: __A,
                ) -> ::core::result::Result<(), __A::Error> {
                    #lib::de::SumVisitor::visit_sum(self, data)?;
                    ::core::result::Result::Ok(())
                }
            }

            impl<'de> #lib::de::VariantVisitor<'de> for __Tag {
                type Output = u8;

                fn variant_names(&self) -> impl '_ + ::core::iter::Iterator<Item = &str> {
                    ::core::iter::IntoIterator::into_iter([#(#names),*])
                }

                fn visit_tag<__E: #lib::de::Error>(self, tag: u8) -> ::core::result::Result<u8, __E> {
                    #check
                    ::core::result::Result::Ok(tag)
                }

                fn visit_name<__E: #lib::de::Error>(
                    self,
                    name: &str,
                ) -> ::core::result::Result<u8, __E> {
                    ::core::result::Result::Ok(match name {
                        #(#names => #tags,)*
                        _ => return ::core::result::Result::Err(
                            #lib::de::Error::unknown_variant_name(name, &self)
                        ),
                    })
                }
            }
        };
    }
}
