//! Types without references.

use spacetimedb_lib::sats::{ArrayType, SumType, SumTypeVariant, Typespace};
use spacetimedb_lib::{AlgebraicType, ProductType, ProductTypeElement};

use super::MAX_DEPTH;

/// How many types may be written out for one.
const MAX_TYPES: usize = 10_000;

/// The type with all references in it replaced by what they mean.
pub(super) fn product(typespace: &Typespace, ty: &ProductType) -> Result<ProductType, String> {
    let mut resolver = Resolver {
        typespace,
        left: MAX_TYPES,
    };
    resolver.product(ty, 0)
}

struct Resolver<'t> {
    typespace: &'t Typespace,
    /// Types that hold each other several times get longer quickly.
    left: usize,
}

impl Resolver<'_> {
    fn value(&mut self, ty: &AlgebraicType, depth: usize) -> Result<AlgebraicType, String> {
        if depth > MAX_DEPTH {
            return Err(format!("a type is nested deeper than {MAX_DEPTH}"));
        }
        self.left = self
            .left
            .checked_sub(1)
            .ok_or_else(|| format!("a type is made of more than {MAX_TYPES}"))?;
        Ok(match ty {
            AlgebraicType::Ref(reference) => match self.typespace.get(*reference) {
                Some(ty) => self.value(ty, depth + 1)?,
                None => return Err(format!("the schema has no type {}", reference.0)),
            },
            AlgebraicType::Product(product) => {
                AlgebraicType::Product(self.product(product, depth)?)
            }
            AlgebraicType::Sum(sum) => {
                let variants = sum.variants.iter().map(|variant| {
                    Ok(SumTypeVariant {
                        name: variant.name.clone(),
                        algebraic_type: self.value(&variant.algebraic_type, depth + 1)?,
                    })
                });
                AlgebraicType::Sum(SumType {
                    variants: variants.collect::<Result<_, String>>()?,
                })
            }
            AlgebraicType::Array(array) => AlgebraicType::Array(ArrayType {
                elem_ty: Box::new(self.value(&array.elem_ty, depth + 1)?),
            }),
            other => other.clone(),
        })
    }

    fn product(&mut self, product: &ProductType, depth: usize) -> Result<ProductType, String> {
        let elements = product.elements.iter().map(|element| {
            Ok(ProductTypeElement {
                name: element.name.clone(),
                algebraic_type: self.value(&element.algebraic_type, depth + 1)?,
            })
        });
        Ok(ProductType {
            elements: elements.collect::<Result<_, String>>()?,
        })
    }
}
